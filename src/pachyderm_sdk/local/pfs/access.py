"""What auth knows of projects and repos: how they are called there, and who gets which role when they are made."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from pachyderm_sdk.api import pfs
from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.local.auth import bindings, principals, resources, roles
from pachyderm_sdk.local.errors import context
from pachyderm_sdk.local.pfs.keys import DEFAULT_PROJECT, SPEC, USER, RepoKey

if TYPE_CHECKING:
    from collections.abc import Callable

    from pachyderm_sdk.local.auth.caller import Caller
    from pachyderm_sdk.local.auth.resources import Resource
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = [
    "activate",
    "forget_project",
    "forget_repo",
    "made_project",
    "made_repo",
    "may",
    "of_project",
    "of_repo",
    "require",
    "resource_of",
    "shown_to",
]


def resource_of(key: RepoKey) -> Resource:
    """What roles on a repo are given on: system repos share those of the user repo that they belong to."""
    if key.type == SPEC:
        return resources.spec_repo(key.project, key.name)
    return resources.repo(key.project, key.name)


def require(
    db: ReadTransaction, caller: Caller, repo: pfs.Repo | pfs.Commit | RepoKey | None, *wanted: Permission
) -> None:
    """Refuse to go on unless a caller has some permissions on a repo; nothing if none is named.

    Raises:
        PermissionDenied: one of them is missing.
        ServiceError: the repo has no role binding.
    """
    if not caller.known:
        return
    if isinstance(repo, pfs.Commit):
        repo = repo.repo if repo.repo is not None else repo.branch.repo if repo.branch is not None else None
    if repo is not None:
        caller.require(db, resource_of(repo if isinstance(repo, RepoKey) else RepoKey.of(repo)), *wanted)


def may(db: ReadTransaction, caller: Caller, repo: RepoKey, *wanted: Permission) -> bool:
    """Whether a caller has some permissions on a repo.

    Raises:
        ServiceError: the repo has no role binding.
    """
    return not caller.known or caller.may(db, resource_of(repo), *wanted)


# --- what comes with making and deleting


def made_project(txn: Txn, name: str) -> None:
    """Whoever makes a project owns it."""
    if txn.caller.known:
        bindings.create(txn, resources.project(name), {txn.caller.subject: roles.PROJECT_OWNER})


def made_repo(txn: Txn, key: RepoKey) -> None:
    """Whoever makes a repo owns it."""
    if txn.caller.known and key.type == USER:
        bindings.create(txn, resource_of(key), {txn.caller.subject: roles.REPO_OWNER})


def forget_project(txn: Txn, name: str) -> None:
    """Nobody has roles on a project that is gone."""
    bindings.delete(txn, resources.project(name))


def forget_repo(txn: Txn, key: RepoKey) -> None:
    """Nobody has roles on a repo that is gone."""
    if key.type == USER:
        bindings.delete(txn, resource_of(key))


def activate(txn: Txn) -> None:
    """Give all projects and repos that are older than auth a role binding: the default project is for all to use."""
    for (name,) in txn.execute("SELECT name FROM project").fetchall():
        if not bindings.exists(txn.db, resources.project(name)):
            granted = {principals.EVERYBODY: roles.PROJECT_WRITER} if name == DEFAULT_PROJECT else None
            bindings.create(txn, resources.project(name), granted)
    repos = txn.execute(
        "SELECT p.name, r.name FROM repo r JOIN project p ON p.id = r.project WHERE r.type = ?", (USER,)
    )
    for project, name in repos.fetchall():
        if not bindings.exists(txn.db, resources.repo(project, name)):
            bindings.create(txn, resources.repo(project, name))


# --- what is told of it


def shown_to(db: ReadTransaction, caller: Caller) -> Callable[[RepoKey], bool] | None:
    """Whether a listing shows a repo, or what belongs to it, to a caller; None if it shows all.

    A repo is shown to who may list those of its project, and to who may read it.
    """
    if not caller.known:
        return None
    listed = cache(lambda name: caller.may(db, resources.project(name), Permission.PROJECT_LIST_REPO))

    def shown(key: RepoKey) -> bool:
        return listed(key.project) or caller.may(db, resource_of(key), Permission.REPO_READ)

    return shown


def of_repo(db: ReadTransaction, caller: Caller, key: RepoKey) -> pfs.AuthInfo | None:
    """What a caller has on a repo; None while auth is off.

    Raises:
        ServiceError: the repo has no role binding.
    """
    if not caller.known:
        return None
    with context(f'error getting access level for "{key}"'):
        held = caller.held(db, resource_of(key))
    return pfs.AuthInfo(permissions=held.permissions, roles=held.roles)


def of_project(db: ReadTransaction, caller: Caller, name: str) -> pfs.AuthInfo | None:
    """What a caller has on a project; None while auth is off.

    Raises:
        ServiceError: the project has no role binding.
    """
    if not caller.known:
        return None
    held = caller.held(db, resources.project(name))
    return pfs.AuthInfo(permissions=held.permissions, roles=held.roles)
