"""What auth knows of pipelines: each is a principal, which reads its inputs and writes its output."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.local.auth import bindings, resources, roles, tokens
from pachyderm_sdk.local.errors import context
from pachyderm_sdk.local.pfs import access
from pachyderm_sdk.local.pps import inputs, pipelines

if TYPE_CHECKING:
    from pachyderm_sdk.api import pps
    from pachyderm_sdk.local.auth.caller import Caller
    from pachyderm_sdk.local.pfs.keys import RepoKey
    from pachyderm_sdk.local.pps.keys import PipelineKey
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = ["activate", "check_reading", "check_update", "forget", "grant", "user"]


def user(txn: Txn) -> str:
    """How texts call whoever asks."""
    return txn.caller.subject or "unknown_username"


def _principal(key: PipelineKey) -> str:
    return f"pipeline:{key}"


def _inputs(tree: pps.Input | None) -> dict[RepoKey, str]:
    """The repos of an input, with the role that a pipeline needs there; it writes the ticks of a cron input itself."""
    needed: dict[RepoKey, str] = {}
    for node in inputs.visit(tree):
        if node.pfs is not None:
            needed[inputs.branch_of_pfs(node.pfs).repo] = roles.REPO_READER
        if node.cron is not None:
            needed[inputs.cron_repo(node.cron)] = roles.REPO_WRITER
    return needed


# --- what callers need


def check_reading(db: ReadTransaction, caller: Caller, tree: pps.Input | None) -> None:
    """Refuse an input with repos that a caller may not read, as its data would come out at the other end.

    Raises:
        PermissionDenied: there is such a repo.
        ServiceError: a repo has no role binding.
    """
    for node in inputs.visit(tree):
        if node.pfs is not None:
            access.require(db, caller, inputs.branch_of_pfs(node.pfs).repo, Permission.REPO_READ)


def check_update(txn: Txn, key: PipelineKey, details: pps.PipelineInfoDetails) -> None:
    """Refuse an update by a caller who may not make the repos of the pipeline, which count as made again.

    Raises:
        PermissionDenied: the caller may not.
        ServiceError: a repo or the project has no role binding.
    """
    access.require(txn.db, txn.caller, key.output, Permission.REPO_WRITE)
    place = "failed to create repo"
    if details.service is None and details.spout is None:
        place = f"could not create meta repo: {place}"
    with context(place):
        txn.caller.require(txn.db, resources.project(key.project), Permission.PROJECT_CREATE_REPO)


# --- what pipelines get


def grant(txn: Txn, key: PipelineKey, tree: pps.Input | None, old: pps.Input | None = None) -> None:
    """Give a pipeline the roles that it needs.

    Args:
        txn: the unit of work.
        key: the pipeline.
        tree: its input.
        old: the input that it had before; it gives up what it no longer reads.
    """
    if not txn.caller.known:
        return
    principal, needed = _principal(key), {**_inputs(tree), key.output: roles.REPO_WRITER}
    for repo in _inputs(old).keys() - needed.keys():
        bindings.remove(txn, access.resource_of(repo), principal)
    for repo, role in needed.items():
        bindings.grant(txn, access.resource_of(repo), principal, role)


def forget(txn: Txn, key: PipelineKey, tree: pps.Input | None) -> None:
    """Take from a pipeline that is gone the roles on what it read, and its tokens."""
    if txn.caller.known:
        tokens.revoke_all(txn, _principal(key))
    for repo in _inputs(tree):
        bindings.remove(txn, access.resource_of(repo), _principal(key))


def activate(txn: Txn) -> None:
    """Give all pipelines that are older than auth the roles that they need."""
    for pipeline in pipelines.latest(txn.db):
        grant(txn, pipeline.key, pipeline.details().input)
