"""Commits: their rows and their facts, and how a new one is linked to others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from pachyderm_sdk.api import pfs
from pachyderm_sdk.local.errors import AlreadyExists, NotFound
from pachyderm_sdk.local.ids import to_datetime
from pachyderm_sdk.local.pfs import metadata
from pachyderm_sdk.local.pfs.files import EMPTY_ROOT
from pachyderm_sdk.local.pfs.keys import CommitKey, RepoKey

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = ["CommitNotFound", "CommitRow", "by_id", "children", "find", "info", "insert", "insert_empty", "listed"]

_FROM: Final = (
    "commits c JOIN repo r ON r.id = c.repo JOIN project p ON p.id = r.project LEFT JOIN branch b ON b.id = c.branch"
)
_SELECT: Final = f"""
SELECT c.id, c.repo, p.name, r.name, r.type, c.set_id, c.branch, b.name, c.parent, c.origin, c.description, c.error,
    c.metadata, c.started, c.updated, c.finishing, c.finished, c.size, c.compacting, c.validating, c.root, c.created_by,
    c.forgotten
FROM {_FROM}
"""


class CommitNotFound(NotFound):
    """No such commit."""

    @classmethod
    def of(cls, key: CommitKey) -> CommitNotFound:
        """The refusal as the API words it."""
        return cls(f"commit {key} not found")


@dataclass(frozen=True)
class CommitRow:
    """One stored commit.

    Attributes:
        branch: row id of the branch that it was made on, None once that was deleted.
        finishing: when FinishCommit was called; from then on nothing is written to it.
        finished: when its tree was checked and became a base for others.
        root: its tree; None means that of its base, as long as nothing was written to it.
    """

    id: int
    repo: int
    key: CommitKey
    branch: int | None
    branch_name: str | None
    parent: int | None
    origin: int
    description: str
    error: str
    metadata: str
    started: int
    updated: int
    finishing: int | None
    finished: int | None
    size: int
    compacting: int | None
    validating: int | None
    root: int | None
    created_by: str
    forgotten: bool

    def message(self) -> pfs.Commit:
        """The commit's name with the branch that it was made on."""
        return self.key.message(self.branch_name)


_Row = tuple[
    int, int, str, str, str, str, int | None, str | None, int | None, int, str, str,
    str, int, int, int | None, int | None, int, int | None, int | None, int | None, str, int,
]  # fmt: skip


def _row(row: _Row) -> CommitRow:
    id, repo, project, repo_name, type, set_id, *_ = row
    key = CommitKey(RepoKey(project, repo_name, type), set_id)
    return CommitRow(id, repo, key, *row[6:22], forgotten=bool(row[22]))


def find(db: ReadTransaction, key: CommitKey) -> CommitRow | None:
    """The commit with that id in that repo, or None."""
    repo = key.repo
    row = db.execute(
        f"{_SELECT} WHERE c.set_id = ? AND p.name = ? AND r.name = ? AND r.type = ?",
        (key.id, repo.project, repo.name, repo.type),
    ).fetchone()
    return None if row is None else _row(row)


def find_id(db: ReadTransaction, id: int) -> CommitRow | None:
    """The commit with that row id, None once it was deleted."""
    row = db.execute(f"{_SELECT} WHERE c.id = ?", (id,)).fetchone()
    return None if row is None else _row(row)


def by_id(db: ReadTransaction, id: int) -> CommitRow:
    """The commit with that row id, which must exist."""
    return _row(db.execute(f"{_SELECT} WHERE c.id = ?", (id,)).fetchone())


def parent_of(db: ReadTransaction, commit: CommitRow) -> CommitRow | None:
    """The parent, None for the first commit of a line."""
    return None if commit.parent is None else by_id(db, commit.parent)


def children(db: ReadTransaction, id: int) -> list[CommitRow]:
    """The commits that have this one as parent."""
    return [_row(row) for row in db.execute(f"{_SELECT} WHERE c.parent = ? ORDER BY c.id", (id,)).fetchall()]


def in_set(db: ReadTransaction, set_id: str) -> list[CommitRow]:
    """The commits of one commit set, in the order they were made; all commits for the empty id, as pachd has it."""
    if not set_id:
        return list(listed(db))
    return [_row(row) for row in db.execute(f"{_SELECT} WHERE c.set_id = ? ORDER BY c.id", (set_id,)).fetchall()]


def listed(
    db: ReadTransaction, repo: int | None = None, *, newest_first: bool = False, after: int = 0
) -> Iterator[CommitRow]:
    """The commits of a repo (of all repos if None) in the order they were made, or the other way round."""
    conditions, values = ["c.id > ?"], [after]
    if repo is not None:
        conditions.append("c.repo = ?")
        values.append(repo)
    order = "DESC" if newest_first else "ASC"
    for row in db.execute(f"{_SELECT} WHERE {' AND '.join(conditions)} ORDER BY c.id {order}", values):
        yield _row(row)


def info(db: ReadTransaction, commit: CommitRow) -> pfs.CommitInfo:
    """The facts about a commit, without the bound on its size, which only ListCommit gives."""
    names = f"SELECT p.name, r.name, r.type, c.set_id, b.name FROM {_FROM}"
    parent = [] if commit.parent is None else _messages(db, f"{names} WHERE c.id = ?", commit.parent, branch=False)
    details = pfs.CommitInfoDetails()
    if commit.compacting is not None and commit.validating is not None:
        details = pfs.CommitInfoDetails(
            size_bytes=commit.size,
            compacting_time=timedelta(microseconds=commit.compacting),
            validating_time=timedelta(microseconds=commit.validating),
        )
    return pfs.CommitInfo(
        commit=commit.key.message(),
        origin=pfs.CommitOrigin(kind=pfs.OriginKind(commit.origin)),
        description=commit.description,
        parent_commit=parent[0] if parent else None,
        child_commits=_messages(db, f"{names} WHERE c.parent = ? ORDER BY c.id", commit.id),
        started=to_datetime(commit.started),
        finishing=None if commit.finishing is None else to_datetime(commit.finishing),
        finished=None if commit.finished is None else to_datetime(commit.finished),
        direct_provenance=_messages(
            db, f"{names} JOIN commit_provenance e ON e.upstream = c.id WHERE e.commit_id = ? ORDER BY c.id", commit.id
        ),
        direct_subvenance=_messages(
            db, f"{names} JOIN commit_provenance e ON e.commit_id = c.id WHERE e.upstream = ? ORDER BY c.id", commit.id
        ),
        error=commit.error,
        details=details,
        metadata=metadata.load(commit.metadata),
        created_by=commit.created_by,
        created_at=to_datetime(commit.started),
        updated_at=to_datetime(commit.updated),
    )


def _messages(db: ReadTransaction, query: str, id: int, *, branch: bool = True) -> list[pfs.Commit]:
    return [
        CommitKey(RepoKey(project, repo, type), set_id).message(made_on if branch else None)
        for project, repo, type, set_id, made_on in db.execute(query, (id,))
    ]


def insert(
    txn: Txn,
    repo: int,
    key: RepoKey,
    *,
    branch: int | None,
    parent: int | None,
    origin: pfs.OriginKind,
    provenance: Iterable[int] = (),
    description: str = "",
    finished: bool = False,
) -> CommitRow:
    """Add a commit; its id is that of the unit of work.

    Args:
        txn: the unit of work.
        repo: row id of its repo.
        key: name of its repo.
        branch: the branch it is made on, None if that does not exist yet.
        parent: its parent.
        origin: who made it.
        provenance: the commits that it is derived from.
        description: what its maker says about it.
        finished: make it finished and empty at once.

    Raises:
        AlreadyExists: the repo already has a commit with this id.
    """
    name = CommitKey(key, txn.id)
    if find(txn.db, name) is not None:
        raise AlreadyExists(f"commit {name.full} already exists").joined(
            f"inconsistent dependencies: cannot create commit from {name}; "
            f"repo ({key.name}) already has a commit in this transaction"
        )
    end = txn.now if finished else None
    id = txn.insert(
        "INSERT INTO commits"
        " (set_id, repo, branch, parent, origin, description, started, updated, finishing, finished, root, created_by)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            txn.id,
            repo,
            branch,
            parent,
            int(origin),
            description,
            txn.now,
            txn.now,
            end,
            end,
            EMPTY_ROOT if finished else None,
            txn.caller.subject,
        ),
    )
    for upstream in dict.fromkeys(provenance):
        txn.execute("INSERT INTO commit_provenance (commit_id, upstream) VALUES (?, ?)", (id, upstream))
    txn.touched.add(id)
    txn.repos.add(repo)
    return by_id(txn.db, id)


def insert_empty(
    txn: Txn, repo: int, key: RepoKey, *, branch: int | None, parent: int | None, provenance: Iterable[int]
) -> CommitRow:
    """Add a commit that no user asked for: open if it is derived from others, finished and empty if not."""
    upstream = list(provenance)
    return insert(
        txn,
        repo,
        key,
        branch=branch,
        parent=parent,
        origin=pfs.OriginKind.AUTO,
        provenance=upstream,
        finished=not upstream,
    )


def set_branch(txn: Txn, commit: int, branch: int) -> None:
    """Say on which branch a commit was made, where the branch had to be made after the commit."""
    txn.execute("UPDATE commits SET branch = ? WHERE id = ?", (branch, commit))
