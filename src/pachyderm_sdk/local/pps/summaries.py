"""What pipelines look like from afar: counts per project, and alerts."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from pachyderm_sdk.api import pfs, pps
from pachyderm_sdk.local.ids import to_datetime
from pachyderm_sdk.local.pps import pipelines

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from pachyderm_sdk.local.pps.pipelines import PipelineRow
    from pachyderm_sdk.local.store import ReadTransaction

__all__ = ["alerts", "summarise"]

_FAILED: Final = (pps.PipelineState.PIPELINE_FAILURE, pps.PipelineState.PIPELINE_CRASHING)
_UNHEALTHY: Final = (pps.JobState.JOB_KILLED, pps.JobState.JOB_FAILURE, pps.JobState.JOB_UNRUNNABLE)


def summarise(db: ReadTransaction, projects: Collection[str]) -> list[pps.PipelinesSummary]:
    """Counts of the pipelines of some projects (of all if none is named); projects without pipelines are left out."""
    found: defaultdict[str, list[PipelineRow]] = defaultdict(list)
    for row in pipelines.latest(db, projects):
        found[row.key.project].append(row)
    return [_summary(db, project, found[project]) for project in sorted(found)]


def _summary(db: ReadTransaction, project: str, rows: list[PipelineRow]) -> pps.PipelinesSummary:
    summary = pps.PipelinesSummary(project=pfs.Project(name=project))
    for row in rows:
        if row.state == pps.PipelineState.PIPELINE_PAUSED:
            summary.paused_pipelines += 1
        elif row.state in _FAILED:
            summary.failed_pipelines += 1
        else:
            summary.active_pipelines += 1
        summary.unhealthy_pipelines += row.last_job_state(db) in _UNHEALTHY
    return summary


def alerts(db: ReadTransaction, projects: Collection[str], now: int) -> Iterator[pps.CheckStatusResponse]:
    """The pipelines whose workers have been up for longer than expected; without an expectation all that are up."""
    for row in pipelines.latest(db, projects):
        if row.workers_started is None:
            continue
        expected = row.details().maximum_expected_uptime or timedelta(0)
        excess = to_datetime(now) - to_datetime(row.workers_started) - expected
        if excess > timedelta(0):
            since = to_datetime(row.workers_started)
            yield pps.CheckStatusResponse(
                project=pfs.Project(name=row.key.project),
                pipeline=row.key.message(),
                alerts=[
                    f"{row.key}: Started running at {since:%Y-%m-%dT%H:%M:%SZ}, exceeded maximum uptime by {excess}"
                ],
            )
