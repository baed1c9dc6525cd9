"""Commit sets: all commits, over all repos, that one change has led to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.local.errors import NotFound, ServiceError
from pachyderm_sdk.local.pfs import commits, committing, graph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pachyderm_sdk.local.pfs.commits import CommitRow
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = ["CommitSetNotFound", "drop", "ids", "members", "squash"]


class CommitSetNotFound(NotFound):
    """No such commit set."""


def members(db: ReadTransaction, set_id: str) -> list[CommitRow]:
    """The commits of a set and the older ones that they are derived from, upstream before downstream.

    Raises:
        CommitSetNotFound: there are none.
    """
    mine = commits.in_set(db, set_id)
    if not mine:
        raise CommitSetNotFound(f"no commits found for commitset {set_id}")
    used = graph.COMMITS.upstream(db, *(commit.id for commit in mine))
    return _sorted(db, {commit.id: commit for commit in (*(commits.by_id(db, id) for id in used), *mine)})


def _sorted(db: ReadTransaction, rows: dict[int, CommitRow]) -> list[CommitRow]:
    """Upstream before downstream; otherwise in the given order."""
    done: dict[int, CommitRow] = {}
    for start in rows:
        path = [start]
        while path:
            id = path[-1]
            upstream = db.execute("SELECT upstream FROM commit_provenance WHERE commit_id = ?", (id,)).fetchall()
            missing = [above for (above,) in upstream if above in rows and above not in done]
            if missing:
                path.append(missing[0])
            else:
                done[id] = rows[id]
                path.pop()
    return list(done.values())


def ids(db: ReadTransaction, project: str | None) -> Iterator[str]:
    """The ids of all sets, or of those with a commit in `project`; the one with the newest commit first."""
    query, values = "SELECT c.set_id FROM commits c", []
    if project is not None:
        query += " JOIN repo r ON r.id = c.repo JOIN project p ON p.id = r.project WHERE p.name = ?"
        values.append(project)
    for (id,) in db.execute(f"{query} GROUP BY c.set_id ORDER BY max(c.id) DESC", values):
        yield id


def squash(txn: Txn, set_id: str) -> None:
    """Delete a set whose commits' children keep their data.

    Raises:
        ServiceError: another set depends on it; a commit has no children, or an open one.
    """
    doomed = _independent(txn, set_id)
    committing.check_squash(doomed, txn)
    committing.drop_all(txn, doomed)


def drop(txn: Txn, set_id: str) -> None:
    """Delete a set with its data.

    Raises:
        ServiceError: another set depends on it; a commit has children, or is a version of a pipeline.
    """
    doomed = _independent(txn, set_id)
    committing.check_drop(doomed, txn)
    committing.drop_all(txn, doomed)


def _independent(txn: Txn, set_id: str) -> list[CommitRow]:
    """The commits of a set that no other set is derived from."""
    mine = commits.in_set(txn.db, set_id) if set_id else []
    derived = graph.COMMITS.downstream(txn.db, *(commit.id for commit in mine))
    others = dict.fromkeys(commits.by_id(txn.db, id).key.id for id in derived)
    others.pop(set_id, None)
    if others:
        raise ServiceError(
            f'commit set "{set_id}" cannot be dropped because it has subvenant commit sets: [{" ".join(others)}]'
        )
    return mine
