"""Pipelines: their rows, how they are found, and what is told about them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pachyderm_sdk.api import pps
from pachyderm_sdk.local.errors import NotFound, ServiceError, context
from pachyderm_sdk.local.ids import is_id, to_datetime
from pachyderm_sdk.local.pfs import metadata, resolve
from pachyderm_sdk.local.pfs.keys import BranchKey, CommitKey
from pachyderm_sdk.local.pps.keys import PipelineKey
from pachyderm_sdk.local.pps.names import parse_ancestry

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from pachyderm_sdk.local.pfs.keys import RepoKey
    from pachyderm_sdk.local.store import ReadTransaction

__all__ = [
    "PipelineNotFound",
    "PipelineRow",
    "at_commit_set",
    "find",
    "find_spelled",
    "get",
    "latest",
    "of_repo",
    "picked",
    "version",
    "versions",
]

_FROM: Final = "pipeline p JOIN pipeline_version v ON v.pipeline = p.id JOIN repo r ON r.id = p.repo"
_SELECT: Final = f"""
SELECT p.id, p.repo, j.name, r.name, p.created, v.id, v.version, v.spec_commit, v.type, v.stopped, v.state, v.reason,
    v.workers_started, v.output_branch, v.details, v.user_json, v.effective_json, v.metadata, v.created,
    p.created_by
FROM {_FROM} JOIN project j ON j.id = r.project
"""
_LATEST: Final = "v.version = p.version"


class PipelineNotFound(NotFound):
    """No such pipeline."""

    @classmethod
    def of(cls, key: PipelineKey) -> PipelineNotFound:
        """The refusal in one line."""
        return cls(f'pipeline "{key}" not found')

    @classmethod
    def inspected(cls, key: PipelineKey) -> PipelineNotFound:
        """The refusal of most calls, which shows where they looked."""
        return cls(
            f'pipeline was not inspected: couldn\'t find up to date spec for pipeline "{key}": '
            f"pick commit tx: commit {key.spec}@ not found\nrepo {key.spec} not found\n{cls.of(key)}"
        )


@dataclass(frozen=True)
class PipelineRow:
    """One version of a pipeline, with what all its versions share.

    Attributes:
        id: the pipeline.
        repo: its output repo.
        created: when the first version was made.
        row: this version.
        spec_commit: id of the commit in the spec repo that stands for this version.
        workers_started: since when it has (or would have) workers, None while it needs none.
        details_bytes: the rest of the spec.
        submitted: when this version was made.
        created_by: who made the first version; empty if auth was off.
    """

    id: int
    repo: int
    key: PipelineKey
    created: int
    row: int
    version: int
    spec_commit: str
    type: pps.PipelineInfoPipelineType
    stopped: bool
    state: pps.PipelineState
    reason: str
    workers_started: int | None
    output_branch: str
    details_bytes: bytes
    user_json: str
    effective_json: str
    metadata: str
    submitted: int
    created_by: str

    @property
    def output(self) -> BranchKey:
        """The branch that its jobs write to."""
        return BranchKey(self.key.output, self.output_branch)

    @property
    def meta(self) -> BranchKey:
        """The branch of facts about datums; only transforms have it."""
        return BranchKey(self.key.meta, self.output_branch)

    @property
    def is_spout(self) -> bool:
        """Whether it brings in data and has no jobs."""
        return self.type == pps.PipelineInfoPipelineType.PIPELINE_TYPE_SPOUT

    def details(self) -> pps.PipelineInfoDetails:
        """The spec of this version."""
        return pps.PipelineInfoDetails.FromString(self.details_bytes)

    def info(self, db: ReadTransaction, job_state: pps.JobState | None = None) -> pps.PipelineInfo:
        """What is told about it, with all details but the number of workers.

        Args:
            db: a snapshot.
            job_state: the state of the job in question; None takes that of the newest job.
        """
        details = self.details()
        details.created_at = to_datetime(self.created)
        details.created_by = self.created_by
        details.updated_at = to_datetime(self.submitted)
        if self.workers_started is not None:
            details.workers_started_at = to_datetime(self.workers_started)
        return pps.PipelineInfo(
            pipeline=self.key.message(),
            version=self.version,
            spec_commit=CommitKey(self.key.spec, self.spec_commit).message("master"),
            stopped=self.stopped,
            state=self.state,
            reason=self.reason,
            last_job_state=self.last_job_state(db) if job_state is None else job_state,
            parallelism=parallelism(details),
            type=self.type,
            details=details,
            user_spec_json=self.user_json,
            effective_spec_json=self.effective_json,
            metadata=metadata.load(self.metadata),
        )

    def last_job_state(self, db: ReadTransaction) -> pps.JobState:
        """The state of the newest job, unknown if there is none."""
        row = db.execute("SELECT state FROM job WHERE pipeline = ? ORDER BY id DESC LIMIT 1", (self.id,)).fetchone()
        return pps.JobState(0 if row is None else row[0])

    def job_state_in(self, db: ReadTransaction, set_id: str) -> pps.JobState:
        """The state of the job in a job set, unknown if there is none."""
        row = db.execute("SELECT state FROM job WHERE pipeline = ? AND set_id = ?", (self.id, set_id)).fetchone()
        return pps.JobState(0 if row is None else row[0])


def parallelism(details: pps.PipelineInfoDetails) -> int:
    """How many workers a pipeline wants."""
    return (details.parallelism_spec.constant if details.parallelism_spec is not None else 0) or 1


_Row = tuple[
    int, int, str, str, int, int, int, str, int, int, int, str, int | None, str, bytes, str, str, str, int, str
]  # fmt: skip


def _row(row: _Row) -> PipelineRow:
    id, repo, project, name, created, version_row, number, spec, type, stopped, state, *_ = row
    return PipelineRow(
        id,
        repo,
        PipelineKey(project, name),
        created,
        version_row,
        number,
        spec,
        pps.PipelineInfoPipelineType(type),
        bool(stopped),
        pps.PipelineState(state),
        *row[11:],
    )


def find(db: ReadTransaction, key: PipelineKey) -> PipelineRow | None:
    """The present version of a pipeline, or None."""
    row = db.execute(f"{_SELECT} WHERE {_LATEST} AND j.name = ? AND r.name = ?", (key.project, key.name)).fetchone()
    return None if row is None else _row(row)


def get(db: ReadTransaction, key: PipelineKey) -> PipelineRow:
    """The version of a pipeline that a name means, which may end in ancestry notation.

    Raises:
        PipelineNotFound: there is no such pipeline.
        ServiceError: the notation is malformed or leads too far.
    """
    found = find_spelled(db, key)
    if found is None:
        raise PipelineNotFound.inspected(PipelineKey(key.project, parse_ancestry(key.name)[0]))
    return found


def find_spelled(db: ReadTransaction, key: PipelineKey) -> PipelineRow | None:
    """As `get()`, but None if there is no such pipeline."""
    name, back = parse_ancestry(key.name)
    if back < 0:
        raise ServiceError("cannot inspect future pipelines")
    newest = find(db, PipelineKey(key.project, name))
    if newest is None or back == 0:
        return newest
    found = version(db, newest.id, newest.version - back)
    if found is None:
        raise ServiceError(
            f'pipeline "{newest.key}" has only {newest.version} versions, not enough to find ancestor {back}'
        )
    return found


def picked(db: ReadTransaction, picker: pps.PipelinePicker) -> PipelineRow:
    """The pipeline that a picker means."""
    if picker.name is None:
        raise ServiceError("pipeline picker cannot be nil")
    with context("picking pipeline"):
        project = resolve.picked_project(db, picker.name.project)
        key = PipelineKey(project.name, picker.name.name)
        found = find(db, key)
        if found is None:
            raise PipelineNotFound.of(key)
        return found


def version(db: ReadTransaction, pipeline: int, number: int) -> PipelineRow | None:
    """One version of a pipeline, or None."""
    row = db.execute(f"{_SELECT} WHERE p.id = ? AND v.version = ?", (pipeline, number)).fetchone()
    return None if row is None else _row(row)


def of_repo(db: ReadTransaction, repo: RepoKey) -> PipelineRow | None:
    """The pipeline that a repo of any type belongs to, or None."""
    return find(db, PipelineKey(repo.project, repo.name))


def latest(db: ReadTransaction, projects: Collection[str] = ()) -> list[PipelineRow]:
    """The pipelines of some projects (of all if none is named), the one submitted last first."""
    return list(versions(db, projects=projects))


def versions(
    db: ReadTransaction, *, pipeline: PipelineKey | None = None, projects: Collection[str] = (), history: int = 0
) -> Iterator[PipelineRow]:
    """Versions of pipelines, the one submitted last first.

    Args:
        db: a snapshot.
        pipeline: only this one.
        projects: only those of these projects, unless empty.
        history: how many versions before the present one to give as well; -1 for all.
    """
    conditions = ["(? < 0 OR v.version >= p.version - ?)"]
    parameters: list[str | int] = [history, history]
    if pipeline is not None:
        conditions.append("j.name = ? AND r.name = ?")
        parameters += [pipeline.project, pipeline.name]
    if projects:
        conditions.append(f"j.name IN ({', '.join('?' * len(projects))})")
        parameters += projects
    for row in db.execute(f"{_SELECT} WHERE {' AND '.join(conditions)} ORDER BY v.id DESC", parameters):
        yield _row(row)


def at_commit_set(db: ReadTransaction, pipeline: PipelineRow, set_id: str) -> PipelineRow | None:
    """The version that a pipeline had in a commit set, None if the set has nothing to do with it."""
    if not is_id(set_id):
        return None
    try:
        spec = resolve.commit(db, CommitKey(pipeline.key.spec, set_id).message())
    except NotFound:
        return None
    row = db.execute(f"{_SELECT} WHERE p.id = ? AND v.spec_commit = ?", (pipeline.id, spec.key.id)).fetchone()
    return None if row is None else _row(row)
