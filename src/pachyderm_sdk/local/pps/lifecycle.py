"""Stopping, starting, running again and deleting pipelines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.api import pps
from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.local.errors import ServiceError, context
from pachyderm_sdk.local.pfs import access, removal
from pachyderm_sdk.local.pps import access as roles
from pachyderm_sdk.local.pps import creating, jobs, jobstates, pipelines, states, ticks, wiring
from pachyderm_sdk.local.pps.pipelines import PipelineNotFound
from pachyderm_sdk.local.pps.specs import Effective

if TYPE_CHECKING:
    from collections.abc import Collection

    from pachyderm_sdk.local.pfs.commits import CommitRow
    from pachyderm_sdk.local.pfs.keys import RepoKey
    from pachyderm_sdk.local.pps.keys import PipelineKey
    from pachyderm_sdk.local.pps.pipelines import PipelineRow
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = [
    "check_finish",
    "check_repo_deletion",
    "check_repos_deletion",
    "delete",
    "delete_many",
    "rerun",
    "start",
    "stop",
]


def stop(txn: Txn, key: PipelineKey, *, must_exist: bool) -> None:
    """Let a pipeline follow its input no longer, and end its jobs.

    Raises:
        PipelineNotFound: there is none and there must be one.
        PermissionDenied: the caller may not.
    """
    found = _found(txn.db, key, must_exist=must_exist)
    if found is None:
        return
    access.require(txn.db, txn.caller, found.key.output, Permission.REPO_WRITE)
    if not found.stopped:
        wiring.detach(txn, found)
        states.set_stopped(txn, found, stopped=True)
        ticks.schedule(txn, _again(txn.db, found))
    jobstates.stop_all(txn, found.id, f"all jobs killed because pipeline was stopped for user {roles.user(txn)}")


def start(txn: Txn, key: PipelineKey) -> None:
    """Let a stopped pipeline follow its input again, which makes a job at once.

    Raises:
        PipelineNotFound: there is none.
    """
    found = _again(txn.db, pipelines.get(txn.db, key))
    access.require(txn.db, txn.caller, found.key.output, Permission.REPO_WRITE)
    wiring.attach(txn, found)
    states.set_stopped(txn, found, stopped=False)
    ticks.schedule(txn, _again(txn.db, found))


def _again(db: ReadTransaction, pipeline: PipelineRow) -> PipelineRow:
    """The present version of a pipeline that exists."""
    found = pipelines.find(db, pipeline.key)
    assert found is not None
    return found


def _found(db: ReadTransaction, key: PipelineKey, *, must_exist: bool) -> PipelineRow | None:
    try:
        return _again(db, pipelines.get(db, key))  # whichever version was named, all of them are meant
    except PipelineNotFound:
        if must_exist:
            raise
        return None


def rerun(txn: Txn, key: PipelineKey, *, reprocess: bool) -> None:
    """Make a new version of a pipeline with the spec it has, and so a new job.

    Raises:
        PipelineNotFound: there is none.
    """
    with context(f'inspect pipeline "{key}"'):
        found = pipelines.get(txn.db, key)
    request = pps.CreatePipelineRequest.from_json(found.effective_json)
    creating.resubmit(txn, found, Effective(found.effective_json, request), reprocess=reprocess)


def delete(txn: Txn, key: PipelineKey, *, force: bool, keep_repo: bool) -> bool:
    """Delete a pipeline, which should have been stopped, with its jobs and repos.

    Args:
        txn: the unit of work.
        key: the pipeline.
        force: even if others read its output.
        keep_repo: keep the output repo as an ordinary one.

    Returns:
        Whether there was one.

    Raises:
        ServiceError: others read its output, and `force` is not set.
    """
    found = _found(txn.db, key, must_exist=False)
    if found is None:
        return False
    access.require(txn.db, txn.caller, found.key.output, Permission.REPO_DELETE)
    roles.forget(txn, found.key, found.details().input)
    for job in jobs.unfinished(txn.db, found.id):
        jobstates.stop(txn, job, "job deleted")
    cron_repos = ticks.forget(txn, found)
    for table in ("job", "pipeline_version"):
        txn.execute(f"DELETE FROM {table} WHERE pipeline = ?", (found.id,))
    txn.execute("DELETE FROM pipeline WHERE id = ?", (found.id,))
    doomed = [found.key.meta, found.key.spec] if keep_repo else [found.key.output]
    for repo in (*doomed, *cron_repos):
        removal.delete(txn, repo, force=force)
    return True


def delete_many(txn: Txn, keys: Collection[PipelineKey], *, force: bool, keep_repo: bool) -> list[PipelineKey]:
    """Delete pipelines, which should have been stopped.

    Returns:
        Those that were there.
    """
    return [key for key in keys if delete(txn, key, force=force, keep_repo=keep_repo)]


# --- what pipelines forbid others


def check_finish(db: ReadTransaction, commit: CommitRow) -> None:
    """Refuse to finish a commit that a job finishes."""
    pipeline = pipelines.of_repo(db, commit.key.repo)
    if pipeline is None or pipeline.type != pps.PipelineInfoPipelineType.PIPELINE_TYPE_TRANSFORM:
        return
    if db.execute("SELECT 1 FROM commit_provenance WHERE commit_id = ? LIMIT 1", (commit.id,)).fetchone() is not None:
        raise ServiceError("cannot finish a pipeline output or meta commit, use 'stop job' instead")


def check_repo_deletion(txn: Txn, repo: RepoKey) -> None:
    """Refuse to delete a repo that belongs to a pipeline; who may not delete it is not told of that."""
    if pipelines.of_repo(txn.db, repo) is not None and access.may(txn.db, txn.caller, repo, Permission.REPO_DELETE):
        raise ServiceError(
            f'delete repo: error checking whether repo "{repo}" can be deleted: '
            "cannot delete a repo associated with a pipeline - delete the pipeline instead"
        )


def check_repos_deletion(txn: Txn, projects: Collection[str]) -> None:
    """Refuse to delete the repos of some projects (of all if none is named) as long as they have pipelines."""
    for pipeline in pipelines.latest(txn.db, projects):
        check_repo_deletion(txn, pipeline.key.output)
