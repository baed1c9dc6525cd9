"""Starting, finishing, clearing and dropping single commits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk._wire.status_details import resource_info
from pachyderm_sdk.api import pfs
from pachyderm_sdk.local.errors import ServiceError, Unavailable, context
from pachyderm_sdk.local.pfs import branches, commits, graph, repos, resolve, trees
from pachyderm_sdk.local.pfs.keys import SPEC, USER, BranchKey
from pachyderm_sdk.local.pfs.names import check_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pachyderm_sdk.local.pfs.commits import CommitRow
    from pachyderm_sdk.local.txn import Txn

__all__ = ["CommitFinished", "CommitNotFinished", "clear", "drop", "drop_all", "finish", "forget", "squash", "start"]


class CommitFinished(ServiceError):
    """Too late: the commit takes no more changes."""

    @classmethod
    def of(cls, commit: CommitRow) -> CommitFinished:
        """The refusal as the API words it."""
        return cls(f"commit {commit.key} has already finished")


class CommitNotFinished(Unavailable):
    """Too early: the commit must be finished first."""

    @classmethod
    def of(cls, commit: CommitRow) -> CommitNotFinished:
        """The refusal as the API words it."""
        return cls(
            f"commit {commit.key} not finished", resource_info("pfs:commit", str(commit.key), "commit not finished")
        )


def start(txn: Txn, branch: pfs.Branch | None, parent: pfs.Commit | None = None, description: str = "") -> CommitRow:
    """Make an open commit and point a branch at it; the branch is made if need be.

    Args:
        txn: the unit of work.
        branch: the branch to move.
        parent: the commit to build on; None means the branch's head.
        description: what the user says about it.

    Raises:
        NotFound: the repo or the parent does not exist.
        AlreadyExists: this unit of work already made a commit in that repo.
        ServiceError: the parent is open, or the branch is derived from others.
    """
    if branch is None or not branch.name:
        raise ServiceError("branch must be specified")
    key = BranchKey.of(branch)
    repo = repos.get(txn.db, key.repo)
    check_name(key.name)
    with context("create commit"):
        found = branches.find(txn.db, key)
        base: CommitRow | None = None
        if parent is not None:
            with context("parent commit not found"):
                base = resolve.commit(txn.db, parent)
        elif found is not None:
            base = commits.by_id(txn.db, found.head)
        if base is not None and base.finishing is None:
            raise ServiceError(f"parent commit {base.key} has not been finished")
        upstream = [] if found is None else branches.upstream_of(txn.db, found.id)
        made = commits.insert(
            txn,
            repo.id,
            repo.key,
            branch=None if found is None else found.id,
            parent=None if base is None else base.id,
            origin=pfs.OriginKind.USER,
            provenance=[branches.by_id(txn.db, id).head for id in upstream],
            description=description,
        )
        if found is None:
            id = branches.insert(txn, repo.id, key.name, made.id)
            commits.set_branch(txn, made.id, id)
        else:
            id = found.id
            branches.move(txn, id, made.id)
    if upstream:
        raise ServiceError(f"cannot start a commit on an output branch: {key}")
    txn.moved[id] = None
    return commits.by_id(txn.db, made.id)


def finish(txn: Txn, commit: CommitRow, *, description: str = "", error: str = "") -> None:
    """Close a commit for changes; a background step then checks it and finishes it.

    Args:
        txn: the unit of work.
        commit: the commit.
        description: replaces the one it has, unless empty.
        error: finish it as failed, for this reason.

    Raises:
        CommitFinished: it is closed already.
    """
    if commit.finishing is not None:
        raise CommitFinished.of(commit)
    txn.execute(
        "UPDATE commits SET finishing = ?, updated = ?, error = ?, description = ? WHERE id = ?",
        (txn.now, txn.now, error, description or commit.description, commit.id),
    )
    txn.touched.add(commit.id)
    txn.finishing = True


def clear(txn: Txn, commit: CommitRow) -> None:
    """Drop what was written to an open commit."""
    if commit.finishing is not None:
        raise ServiceError("cannot clear finished commit")
    trees.clear(txn, commit)


def forget(txn: Txn, commit: CommitRow) -> None:
    """Drop the data of a finished output commit, which its pipeline can make again; its facts stay.

    Raises:
        ServiceError: it was not derived from anything.
        CommitNotFinished: it is open.
    """
    row = txn.execute("SELECT 1 FROM commit_provenance WHERE commit_id = ? LIMIT 1", (commit.id,)).fetchone()
    if row is None or commit.key.repo.type != USER:
        raise ServiceError("the commit to be forgotten must be in an output repo")
    if commit.finished is None:
        raise CommitNotFinished.of(commit)
    trees.clear(txn, commit)
    txn.execute("UPDATE commits SET forgotten = 1 WHERE id = ?", (commit.id,))


def squash(txn: Txn, commit: CommitRow, *, recursive: bool) -> None:
    """Delete a commit whose children keep its data, with what was derived from it if `recursive`.

    Raises:
        ServiceError: one of the commits has no children, or an open one, or is a version of a pipeline.
    """
    doomed = _with_subvenance(txn, commit, "squash", recursive=recursive)
    check_squash(doomed, txn)
    drop_all(txn, doomed)


def drop(txn: Txn, commit: CommitRow, *, recursive: bool) -> None:
    """Delete a commit without children with its data, with what was derived from it if `recursive`.

    Raises:
        ServiceError: one of the commits has children, or is a version of a pipeline.
    """
    doomed = _with_subvenance(txn, commit, "drop", recursive=recursive)
    check_drop(doomed, txn)
    drop_all(txn, doomed)


def _with_subvenance(txn: Txn, commit: CommitRow, verb: str, *, recursive: bool) -> list[CommitRow]:
    derived = [commits.by_id(txn.db, id) for id in graph.COMMITS.downstream(txn.db, commit.id)]
    if derived and not recursive:
        raise ServiceError(f"cannot {verb} commit ({commit.key}) with subvenance without recursive")
    return [commit, *derived]


def check_squash(doomed: Sequence[CommitRow], txn: Txn) -> None:
    """Refuse to squash commits whose data would be lost."""
    for commit in doomed:
        _check_not_spec(commit)
        if not commits.children(txn.db, commit.id):
            raise ServiceError(
                "cannot squash a commit that has no children as that would cause data loss, "
                f"use the drop operation instead: {commit.key}"
            )


def check_drop(doomed: Sequence[CommitRow], txn: Txn) -> None:
    """Refuse to drop versions of pipelines, and commits that others are built on."""
    for commit in doomed:
        _check_not_spec(commit)
    for commit in doomed:
        if commits.children(txn.db, commit.id):
            raise ServiceError(f"cannot drop a commit that has children: {commit.key}")


def _check_not_spec(commit: CommitRow) -> None:
    """Refuse to delete a version of a pipeline."""
    if commit.key.repo.type == SPEC and commit.origin == pfs.OriginKind.USER:
        raise ServiceError(f"cannot squash commit {commit.key} because it updated a pipeline")


def drop_all(txn: Txn, doomed: Sequence[CommitRow]) -> None:
    """Delete commits. Children and branches fall back to the parent; a branch without one gets a new empty commit.

    Raises:
        ServiceError: a child that is to keep the data is not finished.
    """
    txn.garbage = True
    for listed in doomed:
        commit = commits.by_id(txn.db, listed.id)  # an earlier round may have given it another parent
        for child in commits.children(txn.db, commit.id):
            if child.finished is None:
                hint = "" if child.finishing is None else ", consider using WaitCommit"
                raise ServiceError(f"cannot squash until child commit {child.key} is finished{hint}")
        heads = [id for (id,) in txn.execute("SELECT id FROM branch WHERE head = ?", (commit.id,)).fetchall()]
        if heads:
            head = commit.parent if commit.parent is not None else _replacement(txn, commit, heads[0])
            for id in heads:
                branches.move(txn, id, head)
        txn.execute("UPDATE commits SET parent = ? WHERE parent = ?", (commit.parent, commit.id))
        txn.execute("DELETE FROM commit_layer WHERE commit_id = ?", (commit.id,))
        txn.execute("DELETE FROM commit_provenance WHERE commit_id = ? OR upstream = ?", (commit.id, commit.id))
        txn.execute("DELETE FROM commits WHERE id = ?", (commit.id,))
        txn.touched.add(commit.id)


def _replacement(txn: Txn, commit: CommitRow, branch: int) -> int:
    """The empty commit that takes the place of a branch's only one."""
    heads = [branches.by_id(txn.db, id).head for id in branches.upstream_of(txn.db, branch)]
    made = commits.insert_empty(txn, commit.repo, commit.key.repo, branch=branch, parent=None, provenance=heads)
    return made.id
