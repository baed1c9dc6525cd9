"""Jobs: their rows, how they are found, and what is told about them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pachyderm_sdk.api import pps
from pachyderm_sdk.local.errors import NotFound
from pachyderm_sdk.local.ids import to_datetime
from pachyderm_sdk.local.pfs.keys import CommitKey
from pachyderm_sdk.local.pps import inputs
from pachyderm_sdk.local.pps.keys import JobKey, PipelineKey

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from pachyderm_sdk.local.store import ReadTransaction

__all__ = [
    "TERMINAL",
    "JobNotFound",
    "JobRow",
    "by_id",
    "find_id",
    "get",
    "in_set",
    "later",
    "listed",
    "newest_id",
    "unfinished",
]

TERMINAL: Final = frozenset(
    {
        pps.JobState.JOB_FAILURE,
        pps.JobState.JOB_SUCCESS,
        pps.JobState.JOB_KILLED,
        pps.JobState.JOB_UNRUNNABLE,
    }
)
"""The states in which a job has ended."""

_SELECT: Final = """
SELECT b.id, b.pipeline, p.repo, j.name, r.name, b.set_id, b.version, v.output_branch, v.details, b.output, b.state,
    b.reason, b.restart, b.processed, b.skipped, b.total, b.failed, b.recovered, b.stats, b.created, b.started,
    b.finished
FROM job b JOIN pipeline p ON p.id = b.pipeline
    JOIN pipeline_version v ON v.pipeline = b.pipeline AND v.version = b.version
    JOIN repo r ON r.id = p.repo JOIN project j ON j.id = r.project
"""


class JobNotFound(NotFound):
    """No such job."""

    @classmethod
    def of(cls, key: JobKey) -> JobNotFound:
        """The refusal as the API words it."""
        return cls(f"jobs {key} not found")


@dataclass(frozen=True)
class JobRow:
    """One stored job.

    Attributes:
        repo: the output repo.
        output: row id of the output commit, which may be gone by now.
    """

    id: int
    pipeline: int
    repo: int
    key: JobKey
    pipeline_key: PipelineKey
    version: int
    output_branch: str
    details_bytes: bytes
    output: int
    state: pps.JobState
    reason: str
    restart: int
    processed: int
    skipped: int
    total: int
    failed: int
    recovered: int
    stats: bytes | None
    created: int
    started: int | None
    finished: int | None

    @property
    def ended(self) -> bool:
        """Whether it will never change again."""
        return self.state in TERMINAL

    @property
    def output_commit(self) -> CommitKey:
        """The name of its output commit."""
        return CommitKey(self.pipeline_key.output, self.key.id)

    @property
    def meta_commit(self) -> CommitKey:
        """The name of the commit with the facts about its datums; services have none."""
        return CommitKey(self.pipeline_key.meta, self.key.id)

    def info(self, *, details: bool = False) -> pps.JobInfo:
        """What is told about it."""
        return pps.JobInfo(
            job=self.key.message(),
            pipeline_version=self.version,
            output_commit=self.output_commit.message(self.output_branch),
            restart=self.restart,
            data_processed=self.processed,
            data_skipped=self.skipped,
            data_total=self.total,
            data_failed=self.failed,
            data_recovered=self.recovered,
            stats=None if self.stats is None else pps.ProcessStats.FromString(self.stats),
            state=self.state,
            reason=self.reason,
            created=to_datetime(self.created),
            started=None if self.started is None else to_datetime(self.started),
            finished=None if self.finished is None else to_datetime(self.finished),
            details=self._details() if details else None,
        )

    def spec(self) -> pps.PipelineInfoDetails:
        """The spec of the pipeline's version that it belongs to."""
        return pps.PipelineInfoDetails.FromString(self.details_bytes)

    def _details(self) -> pps.JobInfoDetails:
        spec = self.spec()
        inputs.set_commits(spec.input, self.key.id)
        return pps.JobInfoDetails(
            transform=spec.transform,
            parallelism_spec=spec.parallelism_spec,
            egress=spec.egress,
            service=spec.service,
            spout=spec.spout,
            resource_requests=spec.resource_requests,
            resource_limits=spec.resource_limits,
            sidecar_resource_limits=spec.sidecar_resource_limits,
            sidecar_resource_requests=spec.sidecar_resource_requests,
            input=spec.input,
            salt=spec.salt,
            datum_set_spec=spec.datum_set_spec,
            datum_timeout=spec.datum_timeout,
            job_timeout=spec.job_timeout,
            datum_tries=spec.datum_tries,
            scheduling_spec=spec.scheduling_spec,
            pod_spec=spec.pod_spec,
            pod_patch=spec.pod_patch,
        )


_Row = tuple[
    int, int, int, str, str, str, int, str, bytes, int, int, str, int, int, int, int, int, int, bytes | None, int,
    int | None, int | None,
]  # fmt: skip


def _row(row: _Row) -> JobRow:
    id, pipeline, repo, project, name, set_id, version, branch, details, output, state, *_ = row
    key = PipelineKey(project, name)
    job = JobKey(key, set_id)
    return JobRow(id, pipeline, repo, job, key, version, branch, details, output, pps.JobState(state), *row[11:])


def find_id(db: ReadTransaction, id: int) -> JobRow | None:
    """The job with that row id, None once it was deleted."""
    row = db.execute(f"{_SELECT} WHERE b.id = ?", (id,)).fetchone()
    return None if row is None else _row(row)


def by_id(db: ReadTransaction, id: int) -> JobRow:
    """The job with that row id, which must exist."""
    return _row(db.execute(f"{_SELECT} WHERE b.id = ?", (id,)).fetchone())


def get(db: ReadTransaction, job: pps.Job) -> JobRow:
    """The job of that name.

    Raises:
        JobNotFound: there is none.
    """
    key = JobKey.of(job)
    row = None
    if key.pipeline is not None:
        row = db.execute(
            f"{_SELECT} WHERE j.name = ? AND r.name = ? AND b.set_id = ?",
            (key.pipeline.project, key.pipeline.name, key.id),
        ).fetchone()
    if row is None:
        raise JobNotFound.of(key)
    return _row(row)


def unfinished(db: ReadTransaction, pipeline: int) -> list[JobRow]:
    """The jobs of a pipeline that have not ended, oldest first."""
    states = ", ".join(str(int(state)) for state in sorted(TERMINAL))
    rows = db.execute(f"{_SELECT} WHERE b.pipeline = ? AND b.state NOT IN ({states}) ORDER BY b.id", (pipeline,))
    return [_row(row) for row in rows]


def newest_id(db: ReadTransaction, pipeline: int) -> int:
    """The row id of the newest job of a pipeline, 0 if there is none."""
    (id,) = db.execute("SELECT ifnull(max(id), 0) FROM job WHERE pipeline = ?", (pipeline,)).fetchone()
    return int(id)


def later(db: ReadTransaction, pipeline: int, after: int) -> list[JobRow]:
    """The jobs of a pipeline that were made after another one, oldest first."""
    rows = db.execute(f"{_SELECT} WHERE b.pipeline = ? AND b.id > ? ORDER BY b.id", (pipeline, after))
    return [_row(row) for row in rows]


def in_set(db: ReadTransaction, set_id: str) -> list[JobRow]:
    """The jobs of a job set, those upstream first."""
    # commits are made upstream first, and outlive nothing: the number of a commit orders jobs even if it is gone
    return [_row(row) for row in db.execute(f"{_SELECT} WHERE b.set_id = ? ORDER BY b.output", (set_id,))]


def listed(
    db: ReadTransaction,
    *,
    pipeline: PipelineKey | None = None,
    projects: Collection[str] = (),
    history: int = -1,
    marker: int | None = None,
    reverse: bool = False,
) -> Iterator[JobRow]:
    """Jobs, newest first.

    Args:
        db: a snapshot.
        pipeline: only those of this one.
        projects: only those of pipelines in these projects, unless empty.
        history: of how many versions of a pipeline before the present one; -1 for all.
        marker: only those made before this time (after it with `reverse`).
        reverse: oldest first.
    """
    conditions: list[str] = ["(? < 0 OR b.version >= p.version - ?)"]
    values: list[str | int] = [history, history]
    if pipeline is not None:
        conditions.append("j.name = ? AND r.name = ?")
        values += [pipeline.project, pipeline.name]
    if projects:
        conditions.append(f"j.name IN ({', '.join('?' * len(projects))})")
        values += projects
    if marker is not None:
        conditions.append(f"b.created {'>' if reverse else '<'} ?")
        values.append(marker)
    order = "ASC" if reverse else "DESC"
    for row in db.execute(f"{_SELECT} WHERE {' AND '.join(conditions)} ORDER BY b.id {order}", values):
        yield _row(row)
