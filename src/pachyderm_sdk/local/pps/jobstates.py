"""How jobs come to be and how they change.

The id of a job is that of a commit set: at the end of a unit of work each new output commit gets its job. Who waits
for a job waits for its output commit, so whatever changes a job counts as having touched that commit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.api import pfs, pps
from pachyderm_sdk.local.errors import ServiceError
from pachyderm_sdk.local.pfs import commits, committing
from pachyderm_sdk.local.pps import jobs

if TYPE_CHECKING:
    from pachyderm_sdk.local.pps.jobs import JobRow
    from pachyderm_sdk.local.txn import Txn

__all__ = ["delete", "settle", "stop", "stop_all", "update"]

_SPOUT = int(pps.PipelineInfoPipelineType.PIPELINE_TYPE_SPOUT)


def settle(txn: Txn) -> None:
    """What the end of every unit of work owes to jobs.

    New output commits get a job; those of spouts, which have no jobs, are closed. Jobs whose output commit
    was deleted are stopped.
    """
    for id in sorted(txn.touched):
        row = txn.execute(
            "SELECT p.id, p.version, v.type, v.state, v.reason, c.origin"
            " FROM commits c JOIN branch b ON b.id = c.branch"
            " JOIN pipeline p ON p.repo = c.repo"
            " JOIN pipeline_version v ON v.pipeline = p.id AND v.version = p.version"
            " WHERE c.id = ? AND c.finishing IS NULL AND b.name = v.output_branch",
            (id,),
        ).fetchone()
        if row is None:
            _stop_orphan(txn, id)
            continue
        pipeline, version, type, state, reason, origin = row
        commit = commits.by_id(txn.db, id)
        if type == _SPOUT:
            if origin == pfs.OriginKind.AUTO:  # others are the spout's own
                committing.finish(txn, commit)
            continue
        made = txn.execute(
            "INSERT OR IGNORE INTO job (pipeline, set_id, version, output, state, stats, created)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (pipeline, commit.key.id, version, id, int(pps.JobState.JOB_CREATED), bytes(pps.ProcessStats()), txn.now),
        )
        if made.rowcount and made.lastrowid is not None and state == pps.PipelineState.PIPELINE_FAILURE:
            # nothing will ever run it
            stop(txn, jobs.by_id(txn.db, made.lastrowid), reason)


def _stop_orphan(txn: Txn, output: int) -> None:
    row = txn.execute(
        "SELECT id FROM job WHERE output = ? AND NOT EXISTS (SELECT 1 FROM commits WHERE id = ?)", (output, output)
    ).fetchone()
    if row is not None:
        stop(txn, jobs.by_id(txn.db, row[0]), "output commit removed")


def stop(txn: Txn, job: JobRow, reason: str) -> None:
    """End a job as killed, and close its commits with the reason as their error; nothing if it has ended."""
    if job.ended:
        return
    for key in (job.output_commit, job.meta_commit):
        commit = commits.find(txn.db, key)
        if commit is not None and commit.finishing is None:
            committing.finish(txn, commit, error=reason)
    txn.execute(
        "UPDATE job SET state = ?, reason = ?, started = ifnull(started, ?), finished = ? WHERE id = ?",
        (int(pps.JobState.JOB_KILLED), reason, txn.now, txn.now, job.id),
    )
    txn.touched.add(job.output)


def stop_all(txn: Txn, pipeline: int, reason: str) -> None:
    """End all jobs of a pipeline that have not ended."""
    for job in jobs.unfinished(txn.db, pipeline):
        stop(txn, job, reason)


def delete(txn: Txn, job: JobRow) -> None:
    """End a job and forget it."""
    stop(txn, job, "job deleted")
    txn.execute("DELETE FROM job WHERE id = ?", (job.id,))
    txn.touched.add(job.output)


def update(txn: Txn, job: JobRow, request: pps.UpdateJobStateRequest) -> None:
    """Overwrite what a worker knows of a job: its state and reason, and all counters.

    Raises:
        ServiceError: it has ended.
    """
    if job.ended:
        raise ServiceError(f"job {job.key} has already finished")
    ends = request.state in jobs.TERMINAL
    begins = ends or request.state == pps.JobState.JOB_RUNNING
    txn.execute(
        "UPDATE job SET state = ?, reason = ?, restart = ?, processed = ?, skipped = ?, total = ?, failed = ?,"
        " recovered = ?, stats = ?, started = ifnull(started, ?), finished = ? WHERE id = ?",
        (
            int(request.state),
            request.reason,
            request.restart,
            request.data_processed,
            request.data_skipped,
            request.data_total,
            request.data_failed,
            request.data_recovered,
            None if request.stats is None else bytes(request.stats),
            txn.now if begins else None,
            txn.now if ends else None,
            job.id,
        ),
    )
    txn.touched.add(job.output)
