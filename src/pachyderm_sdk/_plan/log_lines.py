"""Whose log lines are meant, and which of them: keywords, and the query and filter that they stand for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from types import NoneType
from typing import TYPE_CHECKING

from .. import refs
from ..api import logs
from ..errors import InvalidArgumentError
from .arguments import whole

if TYPE_CHECKING:
    from ..refs import PipelineRef, ProjectRef


@dataclass(frozen=True)
class LineSource:
    """Whose lines are meant; the combinations that there are in the API.

    Attributes:
        project: All pipelines of this project.
        pipeline: This pipeline.
        job: The job of this id, of all pipelines or of the one that is named.
        datum: The datum of this id, in all jobs or in the one, or of the pipeline, that is named.
        app: An app of the cluster, such as `pachd`.
        pod: A pod.
        container: This container of the pod.
        master: The master of a pipeline.
        storage: The storage containers of the workers of a pipeline.
        logql: What this query of Loki finds.
    """

    project: ProjectRef | None = None
    pipeline: PipelineRef | None = None
    job: str | None = None
    datum: str | None = None
    app: str | None = None
    pod: str | None = None
    container: str | None = None
    master: PipelineRef | None = None
    storage: PipelineRef | None = None
    logql: str | None = None

    def query(self) -> logs.LogQuery:
        """Returns the query.

        Raises:
            InvalidArgumentError: Nothing is named, or things that do not go together.
        """
        given = frozenset(name for name, value in vars(self).items() if value is not None)
        user, admin = self._user(given), self._admin(given)
        if user is not None:
            return logs.LogQuery(user=user)
        if admin is not None:
            return logs.LogQuery(admin=admin)
        named = " and ".join(sorted(given)) or "nothing"
        raise InvalidArgumentError(
            f"no log lines are asked for by {named}",
            hint="Give project, pipeline, job, datum, pipeline and job, job and datum, pipeline and datum, app, pod,"
            " pod and container, master, storage, or logql.",
        )

    def _user(self, given: frozenset[str]) -> logs.UserLogQuery | None:
        job, datum = self.job or "", self.datum or ""
        if given == {"project"} and self.project is not None:
            return logs.UserLogQuery(project=refs.project(self.project).name)
        if given == {"pipeline"}:
            return logs.UserLogQuery(pipeline=_pipeline(self.pipeline))
        if given == {"job"}:
            return logs.UserLogQuery(job=job)
        if given == {"datum"}:
            return logs.UserLogQuery(datum=datum)
        if given == {"pipeline", "job"}:
            return logs.UserLogQuery(pipeline_job=logs.PipelineJobLogQuery(_pipeline(self.pipeline), job))
        if given == {"job", "datum"}:
            return logs.UserLogQuery(job_datum=logs.JobDatumLogQuery(job, datum))
        if given == {"pipeline", "datum"}:
            return logs.UserLogQuery(pipeline_datum=logs.PipelineDatumLogQuery(_pipeline(self.pipeline), datum))
        return None

    def _admin(self, given: frozenset[str]) -> logs.AdminLogQuery | None:
        if given == {"app"}:
            return logs.AdminLogQuery(app=self.app)
        if given == {"pod"}:
            return logs.AdminLogQuery(pod=self.pod)
        if given == {"pod", "container"}:
            return logs.AdminLogQuery(pod_container=logs.PodContainer(self.pod or "", self.container or ""))
        if given == {"master"}:
            return logs.AdminLogQuery(master=_pipeline(self.master))
        if given == {"storage"}:
            return logs.AdminLogQuery(storage=_pipeline(self.storage))
        if given == {"logql"}:
            return logs.AdminLogQuery(logql=self.logql)
        return None


def line_filter(
    since: datetime | timedelta | None,
    until: datetime | None,
    limit: int,
    pattern: str,
    negate: bool,
    level: logs.LogLevel,
    user_logs_only: bool,
) -> logs.LogFilter:
    """Returns the conditions on lines.

    Raises:
        InvalidArgumentError: The limit is negative, a time has no zone, or they leave nothing between them.
        TypeError: The limit is no whole number, or a time is none.
    """
    whole(limit, "limit")
    if isinstance(since, timedelta):
        since = datetime.now(timezone.utc) - since
    for name, moment in (("since", since), ("until", until)):
        if not isinstance(moment, (datetime, NoneType)):
            raise TypeError(f"{name} is a datetime with its time zone, not {moment!r}")
        if moment is not None and moment.tzinfo is None:
            raise InvalidArgumentError(f"{name} has no time zone: {moment}", hint="Use datetime.now(timezone.utc).")
    if since is not None and until is not None and until < since:
        raise InvalidArgumentError(f"there is no time between since ({since}) and until ({until})")
    time_range = None
    if since is not None or until is not None:
        time_range = logs.TimeRangeLogFilter(from_=since, until=until)
    regex = logs.RegexLogFilter(pattern=pattern, negate=negate) if pattern else None
    return logs.LogFilter(time_range=time_range, limit=limit, regex=regex, level=level, user_logs_only=user_logs_only)


def _pipeline(ref: PipelineRef | None) -> logs.PipelineLogQuery | None:
    if ref is None:
        return None
    found = refs.pipeline(ref)
    return logs.PipelineLogQuery(project=found.project.name if found.project else "", pipeline=found.name)
