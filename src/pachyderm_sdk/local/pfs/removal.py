"""Deleting repos with everything in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.local.auth import resources
from pachyderm_sdk.local.errors import ServiceError, context
from pachyderm_sdk.local.pfs import access, branches, repos
from pachyderm_sdk.local.pfs.keys import USER, RepoKey

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pachyderm_sdk.local.txn import Txn

__all__ = ["delete", "delete_many"]


def delete(txn: Txn, key: RepoKey, *, force: bool) -> bool:
    """Delete a repo with its branches and commits; a user repo takes its system repos along.

    Returns:
        Whether there was one, and the caller may delete it.

    Raises:
        ServiceError: one of its branches is needed elsewhere, and `force` is not set.
    """
    with context(f'delete repo: error checking whether "{key if key.type else key.full}" exists'):
        found = repos.find(txn.db, key)
    if found is None or not _allowed(txn, key):
        return False
    doomed = [found]
    if key.type == USER:
        doomed = repos.related(txn.db, key)
    _drop(txn, doomed, force=force)
    return True


def delete_many(txn: Txn, names: Iterable[str], *, force: bool) -> list[RepoKey]:
    """Delete all repos of some projects (of all projects if none is named) that the caller may delete.

    Returns:
        What was deleted.
    """
    with context("delete repos"):
        doomed = [repo for repo in repos.listed(txn.db, projects=names) if _allowed(txn, repo.key)]
        _drop(txn, doomed, force=force)
    return [repo.key for repo in doomed]


def _allowed(txn: Txn, key: RepoKey) -> bool:
    return txn.caller.may(txn.db, resources.repo(key.project, key.name), Permission.REPO_DELETE)


def _drop(txn: Txn, doomed: Sequence[repos.RepoRow], *, force: bool) -> None:
    """Branches go first, most upstream ones last; then what hangs on the commits; then the rest."""
    txn.garbage = True
    branches.delete_all(txn, [repo.id for repo in doomed], force=force)
    for repo in doomed:
        touched = txn.execute("SELECT id FROM commits WHERE repo = ?", (repo.id,)).fetchall()
        txn.touched.update(id for (id,) in touched)
        mine = "(SELECT id FROM commits WHERE repo = ?)"
        txn.execute(f"DELETE FROM commit_layer WHERE commit_id IN {mine}", (repo.id,))
        txn.execute(
            f"DELETE FROM commit_provenance WHERE commit_id IN {mine} OR upstream IN {mine}", (repo.id, repo.id)
        )
        # a commit of another repo may have its parent in here
        txn.execute(f"UPDATE commits SET parent = NULL WHERE parent IN {mine}", (repo.id,))
        # and a branch of another repo its head
        borrowed = txn.execute(f"SELECT 1 FROM branch WHERE head IN {mine} LIMIT 1", (repo.id,)).fetchone()
        if borrowed is not None:
            raise ServiceError(f"repo {repo.key} cannot be deleted while branches of other repos point into it")
        txn.execute("DELETE FROM commits WHERE repo = ?", (repo.id,))
        txn.repos.add(repo.id)
        txn.execute("DELETE FROM repo WHERE id = ?", (repo.id,))
        access.forget_repo(txn, repo.key)
