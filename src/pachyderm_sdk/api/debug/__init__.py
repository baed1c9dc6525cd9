# Generated from api-protos/debug/debug.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The messages of the protobuf package debug_v2."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
from ..._proto.dataclass import dataclass as _dataclass
from ...api import pfs as _pfs
from ...api import pps as _pps
from ...message import Enum as _Enum, Message as _Message, OneofMessage as _OneofMessage

if _TYPE_CHECKING:
    from .stub import DebugStub as DebugStub

__all__ = (
    "App",
    "BinaryRequest",
    "DebugStub",
    "DumpChunk",
    "DumpContent",
    "DumpProgress",
    "DumpRequest",
    "DumpV2Request",
    "DumpV2RequestDefaults",
    "Filter",
    "GetDumpV2TemplateRequest",
    "GetDumpV2TemplateResponse",
    "LokiArgs",
    "Pipeline",
    "Pod",
    "Profile",
    "ProfileArgs",
    "ProfileRequest",
    "RunPfsLoadTestRequest",
    "RunPfsLoadTestResponse",
    "SetLogLevelRequest",
    "SetLogLevelRequestLogLevel",
    "SetLogLevelResponse",
    "Starlark",
    "StarlarkLiteral",
    "System",
    "TraceChunk",
    "TraceRequest",
    "Worker",
)


class SetLogLevelRequestLogLevel(_Enum):
    """How important a line must be to be logged.

    Since 2.6.
    """

    UNKNOWN = 0
    """Not chosen."""
    DEBUG = 1
    """Everything, details included."""
    INFO = 2
    """What happens in the normal course, and errors."""
    ERROR = 3
    """Only errors."""
    OFF = 4
    """Nothing; only for `grpc`."""


@_dataclass(eq=False, repr=False)
class GetDumpV2TemplateRequest(_Message):
    """Restricts a template for DumpV2.

    Since 2.7.
    """

    _full_name = "debug_v2.GetDumpV2TemplateRequest"

    filters: list[str] = _f.scalar("string", 1, repeated=True)
    """Names to restrict the template to; empty means everything."""


@_dataclass(eq=False, repr=False)
class GetDumpV2TemplateResponse(_Message):
    """A request that can be given to DumpV2.

    Since 2.7.
    """

    _full_name = "debug_v2.GetDumpV2TemplateResponse"

    request: DumpV2Request | None = _f.message("debug_v2.DumpV2Request", 1)


@_dataclass(eq=False, repr=False)
class DumpV2Request(_Message):
    """What to collect; only what is named here is collected.

    Since 2.7.
    """

    _full_name = "debug_v2.DumpV2Request"

    system: System | None = _f.message("debug_v2.System", 1)
    """What to collect about the cluster itself."""
    pipelines: list[Pipeline] = _f.message("debug_v2.Pipeline", 2, repeated=True)
    """Pipelines whose specs, commits and jobs to collect."""
    input_repos: bool = _f.scalar("bool", 3)
    """Collects the commits of the repos that hold the input data."""
    timeout: _dt.timedelta | None = _f.message("google.protobuf.Duration", 4)
    """Time for the whole dump; absent means 25 minutes, of which 22 go to collecting."""
    defaults: DumpV2RequestDefaults | None = _f.message("debug_v2.DumpV2Request.Defaults", 5)
    """Absent collects no defaults. Since 2.8."""
    starlark_scripts: list[Starlark] = _f.message("debug_v2.Starlark", 6, repeated=True)
    """Scripts to run in the server, whose output is collected. Since 2.8."""


@_dataclass(eq=False, repr=False)
class DumpV2RequestDefaults(_Message):
    """Which defaults to collect.

    Since 2.8.
    """

    _full_name = "debug_v2.DumpV2Request.Defaults"

    cluster_defaults: bool = _f.scalar("bool", 1)
    """Collects the cluster's pipeline defaults."""


@_dataclass(eq=False, repr=False)
class System(_Message):
    """What to collect about the cluster itself.

    Since 2.7.
    """

    _full_name = "debug_v2.System"

    helm: bool = _f.scalar("bool", 1)
    """Collects the Helm releases."""
    database: bool = _f.scalar("bool", 2)
    """Collects sizes, activity and rows of the database's tables."""
    version: bool = _f.scalar("bool", 3)
    """Collects the versions of the servers."""
    describes: list[App] = _f.message("debug_v2.App", 4, repeated=True)
    """Apps whose pods to describe."""
    logs: list[App] = _f.message("debug_v2.App", 5, repeated=True)
    """Apps whose logs to collect from Kubernetes."""
    loki_logs: list[App] = _f.message("debug_v2.App", 6, repeated=True)
    """Apps whose logs to collect from Loki."""
    binaries: list[App] = _f.message("debug_v2.App", 7, repeated=True)
    """Apps whose executables to collect."""
    profiles: list[App] = _f.message("debug_v2.App", 8, repeated=True)
    """Apps whose profiles to collect."""


@_dataclass(init=False, eq=False, repr=False)
class App(_OneofMessage):
    """An app of the cluster, such as the server or the workers of one pipeline.

    Since 2.7.
    """

    _full_name = "debug_v2.App"
    _oneofs = {"extra_args": ("loki_args", "profile_args",)}

    name: str = _f.scalar("string", 1)
    """Name of the app, such as `pachd`."""
    pods: list[Pod] = _f.message("debug_v2.Pod", 2, repeated=True)
    """Pods to collect from."""
    timeout: _dt.timedelta | None = _f.message("google.protobuf.Duration", 3)
    """Time for collecting from this app."""
    pipeline: Pipeline | None = _f.message("debug_v2.Pipeline", 4)
    """Pipeline whose workers these are; absent for other apps."""
    loki_args: LokiArgs | None = _f.message("debug_v2.LokiArgs", 5, group="extra_args")
    """How to collect logs from Loki. Since 2.9.4."""
    profile_args: ProfileArgs | None = _f.message("debug_v2.ProfileArgs", 6, group="extra_args")
    """Which profiles to collect. Since 2.9.4."""

    def __init__(
        self,
        name: str = "",
        pods: list[Pod] | None = None,
        timeout: _dt.timedelta | None = None,
        pipeline: Pipeline | None = None,
        loki_args: LokiArgs | None = None,
        profile_args: ProfileArgs | None = None,
    ) -> None:
        fields = vars(self)
        fields["name"] = name
        fields["pods"] = pods if pods is not None else []
        fields["timeout"] = timeout
        fields["pipeline"] = pipeline
        fields["loki_args"] = loki_args
        fields["profile_args"] = profile_args
        if (loki_args is not None) + (profile_args is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class Pod(_Message):
    """A pod and its containers.

    Since 2.7.
    """

    _full_name = "debug_v2.Pod"

    name: str = _f.scalar("string", 1)
    ip: str = _f.scalar("string", 2)
    """Address of the pod within the cluster."""
    containers: list[str] = _f.scalar("string", 3, repeated=True)
    """Names of the containers to collect from."""


@_dataclass(eq=False, repr=False)
class Pipeline(_Message):
    """Names a pipeline for a dump.

    Since 2.7.
    """

    _full_name = "debug_v2.Pipeline"

    project: str = _f.scalar("string", 1)
    """Name of the project."""
    name: str = _f.scalar("string", 2)
    """Name of the pipeline."""


@_dataclass(eq=False, repr=False)
class LokiArgs(_Message):
    """How to collect logs from Loki.

    Since 2.9.4.
    """

    _full_name = "debug_v2.LokiArgs"

    max_logs: int = _f.scalar("uint64", 1)
    """Number of lines to collect at most; the template has 30000."""


@_dataclass(eq=False, repr=False)
class ProfileArgs(_Message):
    """Which profiles to collect.

    Since 2.9.4.
    """

    _full_name = "debug_v2.ProfileArgs"

    profiles: list[Profile] = _f.message("debug_v2.Profile", 1, repeated=True)
    """The template has `heap` and `goroutine`."""


@_dataclass(init=False, eq=False, repr=False)
class Starlark(_OneofMessage):
    """A Starlark script to run in the server.

    Since 2.8.
    """

    _full_name = "debug_v2.Starlark"
    _oneofs = {"source": ("builtin", "literal",)}

    builtin: str | None = _f.scalar("string", 1, group="source")
    """Path of a script that the server has built in, such as `starlark/basic.star`."""
    literal: StarlarkLiteral | None = _f.message("debug_v2.StarlarkLiteral", 2, group="source")
    """A script of one's own."""
    timeout: _dt.timedelta | None = _f.message("google.protobuf.Duration", 3)
    """Time for the script; the template has 60 seconds."""

    def __init__(
        self,
        builtin: str | None = None,
        literal: StarlarkLiteral | None = None,
        timeout: _dt.timedelta | None = None,
    ) -> None:
        fields = vars(self)
        fields["builtin"] = builtin
        fields["literal"] = literal
        fields["timeout"] = timeout
        if (builtin is not None) + (literal is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class StarlarkLiteral(_Message):
    """The text of a Starlark script.

    Since 2.8.
    """

    _full_name = "debug_v2.StarlarkLiteral"

    name: str = _f.scalar("string", 1)
    """Name that the script's output goes by."""
    program_text: str = _f.scalar("string", 2)


@_dataclass(init=False, eq=False, repr=False)
class DumpChunk(_OneofMessage):
    """A piece of a dump, or how far it has come.

    Since 2.7.
    """

    _full_name = "debug_v2.DumpChunk"
    _oneofs = {"chunk": ("content", "progress",)}

    content: DumpContent | None = _f.message("debug_v2.DumpContent", 1, group="chunk")
    """The next bytes of the file."""
    progress: DumpProgress | None = _f.message("debug_v2.DumpProgress", 2, group="chunk")
    """Progress of one task."""

    def __init__(
        self,
        content: DumpContent | None = None,
        progress: DumpProgress | None = None,
    ) -> None:
        fields = vars(self)
        fields["content"] = content
        fields["progress"] = progress
        if (content is not None) + (progress is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class DumpContent(_Message):
    """A piece of the file that a dump makes.

    Since 2.7.
    """

    _full_name = "debug_v2.DumpContent"

    content: bytes = _f.scalar("bytes", 1)
    """Bytes of a gzipped tar file, to be joined in the order of their arrival."""


@_dataclass(eq=False, repr=False)
class DumpProgress(_Message):
    """How far one task of a dump has come.

    Since 2.7.
    """

    _full_name = "debug_v2.DumpProgress"

    task: str = _f.scalar("string", 1)
    """Name of the task, such as `pipelines`, `logs` or `database`."""
    total: int = _f.scalar("int64", 2)
    """Number of items that the task has."""
    progress: int = _f.scalar("int64", 3)
    """Number of items done; equals `total` at the end."""


@_dataclass(eq=False, repr=False)
class DumpRequest(_Message):
    """Arguments of Dump, which is deprecated: use DumpV2."""

    _full_name = "debug_v2.DumpRequest"

    filter: Filter | None = _f.message("debug_v2.Filter", 1)
    """Processes to collect from."""
    limit: int = _f.scalar("int64", 2)
    """Number of commits and jobs to collect at most."""


@_dataclass(init=False, eq=False, repr=False)
class Filter(_OneofMessage):
    """Chooses the processes to look into; absent or empty means all."""

    _full_name = "debug_v2.Filter"
    _oneofs = {"filter": ("pachd", "pipeline", "worker", "database",)}

    pachd: bool | None = _f.scalar("bool", 1, group="filter")
    """The server."""
    pipeline: _pps.Pipeline | None = _f.message("pps_v2.Pipeline", 2, group="filter")
    """The workers of this pipeline."""
    worker: Worker | None = _f.message("debug_v2.Worker", 3, group="filter")
    """This worker."""
    database: bool | None = _f.scalar("bool", 4, group="filter")
    """The database. Since 2.3."""

    def __init__(
        self,
        pachd: bool | None = None,
        pipeline: _pps.Pipeline | None = None,
        worker: Worker | None = None,
        database: bool | None = None,
    ) -> None:
        fields = vars(self)
        fields["pachd"] = pachd
        fields["pipeline"] = pipeline
        fields["worker"] = worker
        fields["database"] = database
        if (pachd is not None) + (pipeline is not None) + (worker is not None) + (database is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class Worker(_Message):
    """Names a worker."""

    _full_name = "debug_v2.Worker"

    pod: str = _f.scalar("string", 1)
    """Name of the worker's pod."""
    redirected: bool = _f.scalar("bool", 2)
    """Set by the server when it passes the call on to the worker."""


@_dataclass(eq=False, repr=False)
class Profile(_Message):
    """Names a profile."""

    _full_name = "debug_v2.Profile"

    name: str = _f.scalar("string", 1)
    """A Go runtime profile such as `heap` or `goroutine`, or `cpu`, or `cover`."""
    duration: _dt.timedelta | None = _f.message("google.protobuf.Duration", 2)
    """How long to measure, for `cpu`; absent means 60 seconds."""


@_dataclass(eq=False, repr=False)
class ProfileRequest(_Message):
    """Which profile to take, and of what."""

    _full_name = "debug_v2.ProfileRequest"

    profile: Profile | None = _f.message("debug_v2.Profile", 1)
    filter: Filter | None = _f.message("debug_v2.Filter", 2)
    """Processes to profile."""


@_dataclass(eq=False, repr=False)
class BinaryRequest(_Message):
    """Chooses the processes whose executables to return."""

    _full_name = "debug_v2.BinaryRequest"

    filter: Filter | None = _f.message("debug_v2.Filter", 1)


@_dataclass(eq=False, repr=False)
class TraceRequest(_Message):
    """How long to trace.

    Since 2.10.
    """

    _full_name = "debug_v2.TraceRequest"

    duration: _dt.timedelta | None = _f.message("google.protobuf.Duration", 1)
    """Required; must be greater than zero."""


@_dataclass(init=False, eq=False, repr=False)
class TraceChunk(_OneofMessage):
    """A piece of a trace.

    Since 2.10.
    """

    _full_name = "debug_v2.TraceChunk"
    _oneofs = {"reply": ("content",)}

    content: bytes | None = _f.message("google.protobuf.BytesValue", 1, group="reply")
    """Bytes of a Go execution trace, to be joined in the order of their arrival."""

    def __init__(
        self,
        content: bytes | None = None,
    ) -> None:
        fields = vars(self)
        fields["content"] = content
        if (content is not None) > 1:
            self.__post_init__()


@_dataclass(init=False, eq=False, repr=False)
class SetLogLevelRequest(_OneofMessage):
    """The level to log at, and for how long.

    Exactly one of `pachyderm` and `grpc` is set; for both, call twice. Since 2.6.
    """

    _full_name = "debug_v2.SetLogLevelRequest"
    _oneofs = {"level": ("pachyderm", "grpc",)}

    pachyderm: SetLogLevelRequestLogLevel | None = _f.enum(SetLogLevelRequestLogLevel, 1, group="level")
    """Level of the server's own logs; not OFF."""
    grpc: SetLogLevelRequestLogLevel | None = _f.enum(SetLogLevelRequestLogLevel, 2, group="level")
    """Level of the logs of the gRPC library."""
    duration: _dt.timedelta | None = _f.message("google.protobuf.Duration", 3)
    """How long the level holds."""
    recurse: bool = _f.scalar("bool", 4)
    """Changes all Pachyderm pods, not only the one that answers the call."""

    def __init__(
        self,
        pachyderm: SetLogLevelRequestLogLevel | None = None,
        grpc: SetLogLevelRequestLogLevel | None = None,
        duration: _dt.timedelta | None = None,
        recurse: bool = False,
    ) -> None:
        fields = vars(self)
        fields["pachyderm"] = pachyderm
        fields["grpc"] = grpc
        fields["duration"] = duration
        fields["recurse"] = recurse
        if (pachyderm is not None) + (grpc is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class SetLogLevelResponse(_Message):
    """The pods on which SetLogLevel tried to change the level.

    Since 2.6.
    """

    _full_name = "debug_v2.SetLogLevelResponse"

    affected_pods: list[str] = _f.scalar("string", 1, repeated=True)
    """Pods whose level has changed."""
    errored_pods: list[str] = _f.scalar("string", 2, repeated=True)
    """Pods where it could not be changed."""


@_dataclass(eq=False, repr=False)
class RunPfsLoadTestRequest(_Message):
    """Describes a load test of the file system.

    Since 2.8.
    """

    _full_name = "debug_v2.RunPFSLoadTestRequest"

    spec: str = _f.scalar("string", 1)
    """Load to put on the file system, as text."""
    branch: _pfs.Branch | None = _f.message("pfs_v2.Branch", 2)
    """Branch to write to."""
    seed: int = _f.scalar("int64", 3)
    """Seed of the random numbers."""
    state_id: str = _f.scalar("string", 4)
    """State of an earlier test to go on from."""


@_dataclass(eq=False, repr=False)
class RunPfsLoadTestResponse(_Message):
    """How a load test of the file system ended.

    Since 2.8.
    """

    _full_name = "debug_v2.RunPFSLoadTestResponse"

    spec: str = _f.scalar("string", 1)
    """Load that was put on the file system."""
    branch: _pfs.Branch | None = _f.message("pfs_v2.Branch", 2)
    """Branch that was written to."""
    seed: int = _f.scalar("int64", 3)
    """Seed of the random numbers."""
    error: str = _f.scalar("string", 4)
    """What went wrong; empty after success."""
    duration: _dt.timedelta | None = _f.message("google.protobuf.Duration", 5)
    """How long the test took."""
    state_id: str = _f.scalar("string", 6)
    """State to give to the next test."""


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("DebugStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
