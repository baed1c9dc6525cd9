"""EditMetadata: changing the user metadata of several objects at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.local import settings
from pachyderm_sdk.local.auth.resources import CLUSTER
from pachyderm_sdk.local.errors import FailedPrecondition, NotFound, ServiceError, context
from pachyderm_sdk.local.pfs import access, resolve
from pachyderm_sdk.local.pfs import metadata as maps
from pachyderm_sdk.local.pps import pipelines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pachyderm_sdk.api import metadata
    from pachyderm_sdk.local.txn import Txn

__all__ = ["edit"]

_CLUSTER = "cluster"


def edit(txn: Txn, edits: Sequence[metadata.Edit]) -> None:
    """Apply edits in order; if one fails, none is applied.

    Raises:
        FailedPrecondition: a key to add exists.
        PermissionDenied: the caller may not change one of the objects.
        ServiceError: an object does not exist, or an edit says nothing.
    """
    with context("apply edits"):
        for i, one in enumerate(edits):
            with context(f"edit #{i}"):
                _edit(txn, one)


def _edit(txn: Txn, one: metadata.Edit) -> None:
    try:
        table, id, name = _target(txn, one)
    except NotFound as error:
        # pachd loses the status here
        raise ServiceError(str(error)) from error
    if table == _CLUSTER:
        with context(f"edit {name}"):
            settings.set_map(txn, "cluster_metadata", _edited(settings.get_map(txn.db, "cluster_metadata"), one))
        return
    (stored,) = txn.execute(f"SELECT metadata FROM {table} WHERE id = ?", (id,)).fetchone()
    with context(f"edit {name}"):
        labels = _edited(maps.load(stored), one)
    txn.execute(f"UPDATE {table} SET metadata = ? WHERE id = ?", (maps.dump(labels), id))


def _target(txn: Txn, one: metadata.Edit) -> tuple[str, int, str]:
    """Table, row and name of what an edit is about."""
    if one.project is not None:
        with context("pick project"):
            project = resolve.picked_project(txn.db, one.project)
        return "project", project.id, f'project "{project.name}"'
    if one.repo is not None:
        with context("pick repo"):
            repo = resolve.picked_repo(txn.db, one.repo)
        access.require(txn.db, txn.caller, repo.key, Permission.REPO_WRITE)
        return "repo", repo.id, f'repo "{repo.key}"'
    if one.branch is not None:
        with context("pick branch"):
            branch = resolve.picked_branch(txn.db, one.branch)
        access.require(txn.db, txn.caller, branch.key.repo, Permission.REPO_CREATE_BRANCH)
        return "branch", branch.id, f'branch "{branch.key}"'
    if one.commit is not None:
        with context("pick commit"):
            commit = resolve.picked_commit(txn.db, one.commit)
        return "commits", commit.id, f'commit "{commit.key}"'
    if one.pipeline is not None:
        with context("pick pipeline"):
            pipeline = pipelines.picked(txn.db, one.pipeline)
        access.require(txn.db, txn.caller, pipeline.key.output, Permission.REPO_WRITE)
        return "pipeline_version", pipeline.row, f'pipeline "{pipeline.key}"'
    if one.cluster is not None:
        with context("check cluster permissions"):
            txn.caller.require(txn.db, CLUSTER, Permission.CLUSTER_EDIT_CLUSTER_METADATA)
        return _CLUSTER, 0, "cluster"
    raise ServiceError("no target specified")


def _edited(labels: dict[str, str], one: metadata.Edit) -> dict[str, str]:
    if one.replace is not None:
        return dict(one.replace.replacement)
    if one.add_key is not None:
        if one.add_key.key in labels:
            raise FailedPrecondition(f'add_key target key "{one.add_key.key}" already exists; use edit_key instead')
        return {**labels, one.add_key.key: one.add_key.value}
    if one.edit_key is not None:
        return {**labels, one.edit_key.key: one.edit_key.value}
    if one.delete_key is not None:
        return {key: value for key, value in labels.items() if key != one.delete_key.key}
    raise ServiceError("no operation specified")
