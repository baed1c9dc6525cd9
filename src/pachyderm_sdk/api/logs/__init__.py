# Generated from api-protos/logs/logs.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The messages of the protobuf package logs."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
from ..._proto.dataclass import dataclass as _dataclass
from ...api.google import protobuf as _protobuf
from ...api import pps as _pps
from ...message import Enum as _Enum, Message as _Message, OneofMessage as _OneofMessage

if _TYPE_CHECKING:
    from .stub import ApiStub as ApiStub

__all__ = (
    "AdminLogQuery",
    "ApiStub",
    "GetLogsRequest",
    "GetLogsResponse",
    "JobDatumLogQuery",
    "LogFilter",
    "LogLevel",
    "LogMessage",
    "LogQuery",
    "PagingHint",
    "PipelineDatumLogQuery",
    "PipelineJobLogQuery",
    "PipelineLogQuery",
    "PodContainer",
    "RegexLogFilter",
    "TimeRangeLogFilter",
    "UserLogQuery",
    "VerbatimLogMessage",
)


class LogLevel(_Enum):
    """How important a log line is.

    In 2.10 DEBUG was 0, INFO 1 and ERROR 2.
    """

    LOG_LEVEL_UNSET = 0
    """Not chosen; user queries then take INFO. Since 2.11."""
    LOG_LEVEL_DEBUG = 1
    """Details that help to find mistakes."""
    LOG_LEVEL_INFO = 2
    """What happens in the normal course."""
    LOG_LEVEL_ERROR = 3
    """What went wrong."""


@_dataclass(eq=False, repr=False)
class GetLogsRequest(_Message):
    """What to read and how much of it."""

    _full_name = "logs.GetLogsRequest"

    query: LogQuery | None = _f.message("logs.LogQuery", 1)
    """Whose lines to read."""
    filter: LogFilter | None = _f.message("logs.LogFilter", 2)
    """Which of these lines to return; absent means no conditions."""
    tail: bool = _f.scalar("bool", 3)
    """Keeps the stream open for lines that are still to come."""
    want_paging_hint: bool = _f.scalar("bool", 4)
    """Adds a PagingHint to the stream."""


@_dataclass(init=False, eq=False, repr=False)
class GetLogsResponse(_OneofMessage):
    """One log line, or a hint for paging."""

    _full_name = "logs.GetLogsResponse"
    _oneofs = {"response_type": ("paging_hint", "log",)}

    paging_hint: PagingHint | None = _f.message("logs.PagingHint", 1, group="response_type")
    """Requests for the lines before and after; only if asked for."""
    log: LogMessage | None = _f.message("logs.LogMessage", 2, group="response_type")
    """A log line."""

    def __init__(
        self,
        paging_hint: PagingHint | None = None,
        log: LogMessage | None = None,
    ) -> None:
        fields = vars(self)
        fields["paging_hint"] = paging_hint
        fields["log"] = log
        if (paging_hint is not None) + (log is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class PagingHint(_Message):
    """Ready-made requests for the neighbouring pages."""

    _full_name = "logs.PagingHint"

    older: GetLogsRequest | None = _f.message("logs.GetLogsRequest", 1)
    """Request for the lines before this page."""
    newer: GetLogsRequest | None = _f.message("logs.GetLogsRequest", 2)
    """Request for the lines after this page."""


@_dataclass(init=False, eq=False, repr=False)
class LogQuery(_OneofMessage):
    """Whose lines to read."""

    _full_name = "logs.LogQuery"
    _oneofs = {"query_type": ("user", "admin",)}

    user: UserLogQuery | None = _f.message("logs.UserLogQuery", 1, group="query_type")
    """Lines of pipelines, jobs and datums."""
    admin: AdminLogQuery | None = _f.message("logs.AdminLogQuery", 2, group="query_type")
    """Lines of any part of the cluster; meant for administrators."""

    def __init__(
        self,
        user: UserLogQuery | None = None,
        admin: AdminLogQuery | None = None,
    ) -> None:
        fields = vars(self)
        fields["user"] = user
        fields["admin"] = admin
        if (user is not None) + (admin is not None) > 1:
            self.__post_init__()


@_dataclass(init=False, eq=False, repr=False)
class UserLogQuery(_OneofMessage):
    """Lines of pipelines, jobs and datums."""

    _full_name = "logs.UserLogQuery"
    _oneofs = {"user_type": ("project", "pipeline", "datum", "job", "pipeline_job", "job_datum", "pipeline_datum",)}

    project: str | None = _f.scalar("string", 1, group="user_type")
    """Name of a project: lines of all its pipelines."""
    pipeline: PipelineLogQuery | None = _f.message("logs.PipelineLogQuery", 2, group="user_type")
    """Lines of one pipeline."""
    datum: str | None = _f.scalar("string", 3, group="user_type")
    """Id of a datum: its lines in whatever job."""
    job: str | None = _f.scalar("string", 4, group="user_type")
    """Id of a job: its lines in all pipelines."""
    pipeline_job: PipelineJobLogQuery | None = _f.message("logs.PipelineJobLogQuery", 5, group="user_type")
    """Lines of one pipeline in one job."""
    job_datum: JobDatumLogQuery | None = _f.message("logs.JobDatumLogQuery", 6, group="user_type")
    """Lines of one datum in one job."""
    pipeline_datum: PipelineDatumLogQuery | None = _f.message("logs.PipelineDatumLogQuery", 7, group="user_type")
    """Lines of one datum in one pipeline. Since 2.11."""

    def __init__(
        self,
        project: str | None = None,
        pipeline: PipelineLogQuery | None = None,
        datum: str | None = None,
        job: str | None = None,
        pipeline_job: PipelineJobLogQuery | None = None,
        job_datum: JobDatumLogQuery | None = None,
        pipeline_datum: PipelineDatumLogQuery | None = None,
    ) -> None:
        fields = vars(self)
        fields["project"] = project
        fields["pipeline"] = pipeline
        fields["datum"] = datum
        fields["job"] = job
        fields["pipeline_job"] = pipeline_job
        fields["job_datum"] = job_datum
        fields["pipeline_datum"] = pipeline_datum
        if (project is not None) + (pipeline is not None) + (datum is not None) + (job is not None) + (pipeline_job is not None) + (job_datum is not None) + (pipeline_datum is not None) > 1:
            self.__post_init__()


@_dataclass(init=False, eq=False, repr=False)
class AdminLogQuery(_OneofMessage):
    """Lines of any part of the cluster."""

    _full_name = "logs.AdminLogQuery"
    _oneofs = {"admin_type": ("logql", "pod", "pod_container", "app", "master", "storage", "user",)}

    logql: str | None = _f.scalar("string", 1, group="admin_type")
    """A query in LogQL, passed on to Loki."""
    pod: str | None = _f.scalar("string", 2, group="admin_type")
    """Name of a pod."""
    pod_container: PodContainer | None = _f.message("logs.PodContainer", 3, group="admin_type")
    """One container of a pod."""
    app: str | None = _f.scalar("string", 4, group="admin_type")
    """Name of an app, such as `pachd`."""
    master: PipelineLogQuery | None = _f.message("logs.PipelineLogQuery", 5, group="admin_type")
    """Lines of a pipeline's master."""
    storage: PipelineLogQuery | None = _f.message("logs.PipelineLogQuery", 6, group="admin_type")
    """Lines of the storage containers of a pipeline's workers."""
    user: UserLogQuery | None = _f.message("logs.UserLogQuery", 7, group="admin_type")
    """Lines that a user may ask for as well."""

    def __init__(
        self,
        logql: str | None = None,
        pod: str | None = None,
        pod_container: PodContainer | None = None,
        app: str | None = None,
        master: PipelineLogQuery | None = None,
        storage: PipelineLogQuery | None = None,
        user: UserLogQuery | None = None,
    ) -> None:
        fields = vars(self)
        fields["logql"] = logql
        fields["pod"] = pod
        fields["pod_container"] = pod_container
        fields["app"] = app
        fields["master"] = master
        fields["storage"] = storage
        fields["user"] = user
        if (logql is not None) + (pod is not None) + (pod_container is not None) + (app is not None) + (master is not None) + (storage is not None) + (user is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class PipelineLogQuery(_Message):
    """Names a pipeline."""

    _full_name = "logs.PipelineLogQuery"

    project: str = _f.scalar("string", 1)
    """Name of the project."""
    pipeline: str = _f.scalar("string", 2)
    """Name of the pipeline."""


@_dataclass(eq=False, repr=False)
class PipelineJobLogQuery(_Message):
    """Names a pipeline and a job."""

    _full_name = "logs.PipelineJobLogQuery"

    pipeline: PipelineLogQuery | None = _f.message("logs.PipelineLogQuery", 1)
    job: str = _f.scalar("string", 2)
    """Id of the job."""


@_dataclass(eq=False, repr=False)
class PipelineDatumLogQuery(_Message):
    """Names a pipeline and a datum.

    Since 2.11.
    """

    _full_name = "logs.PipelineDatumLogQuery"

    pipeline: PipelineLogQuery | None = _f.message("logs.PipelineLogQuery", 1)
    datum: str = _f.scalar("string", 2)
    """Id of the datum."""


@_dataclass(eq=False, repr=False)
class JobDatumLogQuery(_Message):
    """Names a job and a datum."""

    _full_name = "logs.JobDatumLogQuery"

    job: str = _f.scalar("string", 1)
    """Id of the job."""
    datum: str = _f.scalar("string", 2)
    """Id of the datum."""


@_dataclass(eq=False, repr=False)
class PodContainer(_Message):
    """Names a container of a pod."""

    _full_name = "logs.PodContainer"

    pod: str = _f.scalar("string", 1)
    container: str = _f.scalar("string", 2)


@_dataclass(eq=False, repr=False)
class LogFilter(_Message):
    """Conditions that a line must meet, all of them."""

    _full_name = "logs.LogFilter"

    time_range: TimeRangeLogFilter | None = _f.message("logs.TimeRangeLogFilter", 1)
    """When the line was written; absent leaves the range to the server."""
    limit: int = _f.scalar("uint64", 2)
    """Number of lines to return at most; 0 sets no limit."""
    regex: RegexLogFilter | None = _f.message("logs.RegexLogFilter", 3)
    """A pattern that the line matches, or does not."""
    level: LogLevel = _f.enum(LogLevel, 4)
    """Least important level to return; if unset, user queries take INFO."""
    user_logs_only: bool = _f.scalar("bool", 5)
    """Returns only lines that user code wrote. Since 2.11."""


@_dataclass(eq=False, repr=False)
class RegexLogFilter(_Message):
    """A pattern for log lines."""

    _full_name = "logs.RegexLogFilter"

    pattern: str = _f.scalar("string", 1)
    """Regular expression."""
    negate: bool = _f.scalar("bool", 2)
    """Returns the lines that do not match instead."""


@_dataclass(eq=False, repr=False)
class TimeRangeLogFilter(_Message):
    """A range of time."""

    _full_name = "logs.TimeRangeLogFilter"

    from_: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 1, name="from")
    """Beginning of the range."""
    until: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 2)
    """End of the range."""
    offset: int = _f.scalar("uint64", 3)
    """Position at the edge of the range, as paging hints give it; 0 in requests of one's own."""


@_dataclass(eq=False, repr=False)
class LogMessage(_Message):
    """One log line, in as many forms as could be made of it."""

    _full_name = "logs.LogMessage"

    verbatim: VerbatimLogMessage | None = _f.message("logs.VerbatimLogMessage", 1)
    """The line as it was stored."""
    object: _protobuf.Struct | None = _f.message("google.protobuf.Struct", 2)
    """The line as a JSON object; absent if it is none."""
    native_timestamp: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 3)
    """Time that the line itself gives; absent if it gives none."""
    pps_log_message: _pps.LogMessage | None = _f.message("pps_v2.LogMessage", 4)
    """The line as a message of a pipeline's worker; absent if it is none."""


@_dataclass(eq=False, repr=False)
class VerbatimLogMessage(_Message):
    """A log line as it was stored."""

    _full_name = "logs.VerbatimLogMessage"

    line: bytes = _f.scalar("bytes", 1)
    """Bytes of the line."""
    timestamp: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 2)
    """Time of the line in the log store."""


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("ApiStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
