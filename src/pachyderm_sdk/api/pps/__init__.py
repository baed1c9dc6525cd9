# Generated from api-protos/pps/pps.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The messages of the protobuf package pps_v2."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
from ..._proto.dataclass import dataclass as _dataclass
from ...api import pfs as _pfs
from ...message import Enum as _Enum, Message as _Message, OneofMessage as _OneofMessage
from ...nouns import JobNoun as _JobNoun, PipelineNoun as _PipelineNoun

if _TYPE_CHECKING:
    from .stub import ApiStub as ApiStub

__all__ = (
    "ActivateAuthRequest",
    "ActivateAuthResponse",
    "Aggregate",
    "AggregateProcessStats",
    "ApiStub",
    "CheckStatusRequest",
    "CheckStatusResponse",
    "ClusterDefaults",
    "ContinueCreateDatumRequest",
    "CreateDatumRequest",
    "CreatePipelineRequest",
    "CreatePipelineTransaction",
    "CreatePipelineV2Request",
    "CreatePipelineV2Response",
    "CreateSecretRequest",
    "CronInput",
    "Datum",
    "DatumInfo",
    "DatumSetSpec",
    "DatumState",
    "DatumStatus",
    "DeleteJobRequest",
    "DeletePipelineRequest",
    "DeletePipelinesRequest",
    "DeletePipelinesResponse",
    "DeleteSecretRequest",
    "Determined",
    "Egress",
    "GetClusterDefaultsRequest",
    "GetClusterDefaultsResponse",
    "GetLogsRequest",
    "GetProjectDefaultsRequest",
    "GetProjectDefaultsResponse",
    "GpuSpec",
    "Input",
    "InputFile",
    "InspectDatumRequest",
    "InspectJobRequest",
    "InspectJobSetRequest",
    "InspectPipelineRequest",
    "InspectSecretRequest",
    "Job",
    "JobInfo",
    "JobInfoDetails",
    "JobInput",
    "JobSet",
    "JobSetInfo",
    "JobState",
    "ListDatumRequest",
    "ListDatumRequestFilter",
    "ListJobRequest",
    "ListJobSetRequest",
    "ListPipelineRequest",
    "LogMessage",
    "LokiLogMessage",
    "LokiRequest",
    "Metadata",
    "ParallelismSpec",
    "PfsInput",
    "Pipeline",
    "PipelineInfo",
    "PipelineInfoDetails",
    "PipelineInfoPipelineType",
    "PipelineInfos",
    "PipelinePage",
    "PipelinePageOrdering",
    "PipelinePicker",
    "PipelinePickerPipelineName",
    "PipelineState",
    "PipelinesSummary",
    "PipelinesSummaryRequest",
    "PipelinesSummaryResponse",
    "ProcessStats",
    "ProjectDefaults",
    "RenderTemplateRequest",
    "RenderTemplateResponse",
    "RerunPipelineRequest",
    "ResourceSpec",
    "RestartDatumRequest",
    "RunCronRequest",
    "RunLoadTestRequest",
    "RunLoadTestResponse",
    "RunPipelineRequest",
    "SchedulingSpec",
    "Secret",
    "SecretInfo",
    "SecretInfos",
    "SecretMount",
    "Service",
    "SetClusterDefaultsRequest",
    "SetClusterDefaultsResponse",
    "SetProjectDefaultsRequest",
    "SetProjectDefaultsResponse",
    "Spout",
    "StartCreateDatumRequest",
    "StartPipelineRequest",
    "StopJobRequest",
    "StopPipelineRequest",
    "SubscribeJobRequest",
    "TaintEffect",
    "TfJob",
    "Toleration",
    "TolerationOperator",
    "Transform",
    "UpdateJobStateRequest",
    "Worker",
    "WorkerState",
    "WorkerStatus",
)


class JobState(_Enum):
    """How far a job has come.

    The usual way is CREATED, STARTING, RUNNING, FINISHING, SUCCESS. A job ends in one of FAILURE,
    SUCCESS, KILLED and UNRUNNABLE.
    """

    JOB_STATE_UNKNOWN = 0
    """No state; in a request, nothing was chosen."""
    JOB_CREATED = 1
    """The job exists and no worker has taken it up."""
    JOB_STARTING = 2
    """The pipeline has taken the job up and waits for its input commits to finish."""
    JOB_RUNNING = 3
    """The inputs are finished and datums are being processed."""
    JOB_FAILURE = 4
    """A datum failed, or the output is not valid; `JobInfo.reason` says which."""
    JOB_SUCCESS = 5
    """All datums were processed, skipped or recovered, and the output commit is finished."""
    JOB_KILLED = 6
    """Stopped before its end; `JobInfo.reason` says why.

    By a user, by a stop or update of the pipeline, by removal of the output commit or by timeout.
    """
    JOB_EGRESSING = 7
    """The datums are done and the output is being written to the place named by the spec's `egress`."""
    JOB_FINISHING = 8
    """The output commit is being validated and compacted."""
    JOB_UNRUNNABLE = 9
    """Not run, because an input commit ended with an error. Since 2.3."""


class DatumState(_Enum):
    """What became of a datum in a job."""

    UNKNOWN = 0
    """Not processed; the state of datums that were listed from an input."""
    FAILED = 1
    """All attempts failed, and with them the job."""
    SUCCESS = 2
    """Processed by this job."""
    SKIPPED = 3
    """Taken over from an earlier job, because nothing about the datum has changed."""
    STARTING = 4
    """About to be processed; servers do not send it."""
    RECOVERED = 5
    """The user code failed but the error handler `err_cmd` succeeded: no output, and no failure."""


class WorkerState(_Enum):
    """Whether a worker is alive."""

    WORKER_STATE_UNKNOWN = 0
    """No state."""
    POD_RUNNING = 1
    """The pod is up."""
    POD_SUCCESS = 2
    """The pod has ended without an error."""
    POD_FAILED = 3
    """The pod has ended with an error."""


class PipelineState(_Enum):
    """What a pipeline is doing."""

    PIPELINE_STATE_UNKNOWN = 0
    """No state."""
    PIPELINE_STARTING = 1
    """Just created or updated; workers are not up yet."""
    PIPELINE_RUNNING = 2
    """Workers are up and take jobs."""
    PIPELINE_RESTARTING = 3
    """The workers' controller has vanished and is made anew."""
    PIPELINE_FAILURE = 4
    """The pipeline cannot run as it is specified; only an update leads out of this state."""
    PIPELINE_PAUSED = 5
    """Stopped by a user."""
    PIPELINE_STANDBY = 6
    """An autoscaling pipeline that has nothing to do and keeps no workers."""
    PIPELINE_CRASHING = 7
    """Worker pods cannot start, for instance because the image cannot be pulled; retried."""


class TaintEffect(_Enum):
    """Which pods a node's taint keeps away, as in Kubernetes.

    Since 2.5.
    """

    ALL_EFFECTS = 0
    """Whatever the effect of the taint is."""
    NO_SCHEDULE = 1
    """Taints that keep new pods off the node."""
    PREFER_NO_SCHEDULE = 2
    """Taints that keep new pods off the node as long as there is room elsewhere."""
    NO_EXECUTE = 3
    """Taints that also evict pods which are running on the node."""


class TolerationOperator(_Enum):
    """How a toleration compares itself with a taint, as in Kubernetes.

    Since 2.5.
    """

    EMPTY = 0
    """Not set; a spec with such a toleration is refused with INVALID_ARGUMENT."""
    EXISTS = 1
    """The taint has the key, with any value."""
    EQUAL = 2
    """The taint has the key and the value."""


class PipelineInfoPipelineType(_Enum):
    """The kinds of pipelines."""

    PIPELINT_TYPE_UNKNOWN = 0
    """No type. The name is misspelt in the API and stays so."""
    PIPELINE_TYPE_TRANSFORM = 1
    """Runs user code over the datums of its input."""
    PIPELINE_TYPE_SPOUT = 2
    """Runs without input and writes commits of its own accord."""
    PIPELINE_TYPE_SERVICE = 3
    """Serves a network port while its input is mounted."""


class PipelinePageOrdering(_Enum):
    """Orders to list in.

    Since 2.10.
    """

    RECENT = 0
    """Newest first."""


@_dataclass(eq=False, repr=False)
class Pipeline(_PipelineNoun, _Message):
    """Name of a pipeline: a project and a name within it."""

    _full_name = "pps_v2.Pipeline"

    project: _pfs.Project | None = _f.message("pfs_v2.Project", 2)
    """Project of the pipeline; absent means `default`. Since 2.5."""
    name: str = _f.scalar("string", 1)
    """Letters, digits, `_` and `-`, starting with a letter or digit, at most 51 characters.

    Kubernetes also bounds project and name together: `<project>-<name>-v99` has at most 63.
    """


@_dataclass(init=False, eq=False, repr=False)
class PipelinePicker(_OneofMessage):
    """Names a pipeline in calls that accept several ways of naming one.

    Since 2.11.
    """

    _full_name = "pps_v2.PipelinePicker"
    _oneofs = {"picker": ("name",)}

    name: PipelinePickerPipelineName | None = _f.message("pps_v2.PipelinePicker.PipelineName", 1, group="picker")
    """The pipeline of this project and name."""

    def __init__(
        self,
        name: PipelinePickerPipelineName | None = None,
    ) -> None:
        fields = vars(self)
        fields["name"] = name
        if (name is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class PipelinePickerPipelineName(_Message):
    """A project and the name of a pipeline in it.

    Since 2.11.
    """

    _full_name = "pps_v2.PipelinePicker.PipelineName"

    project: _pfs.ProjectPicker | None = _f.message("pfs_v2.ProjectPicker", 1)
    name: str = _f.scalar("string", 2)


@_dataclass(eq=False, repr=False)
class PipelineInfo(_Message):
    """A pipeline as the server knows it: one version of its spec, and its present state."""

    _full_name = "pps_v2.PipelineInfo"

    pipeline: Pipeline | None = _f.message("pps_v2.Pipeline", 1)
    version: int = _f.scalar("uint64", 2)
    """Version of the spec, counted from 1; each update and each rerun adds one."""
    spec_commit: _pfs.Commit | None = _f.message("pfs_v2.Commit", 3)
    """Commit in the spec repo that stands for this version."""
    stopped: bool = _f.scalar("bool", 4)
    """Whether the pipeline was stopped by a user."""
    state: PipelineState = _f.enum(PipelineState, 5)
    reason: str = _f.scalar("string", 6)
    """Why the pipeline is in its state, such as the message of a pod that cannot start."""
    last_job_state: JobState = _f.enum(JobState, 8)
    """State of the newest job."""
    parallelism: int = _f.scalar("uint64", 9)
    """Number of workers: `parallelism_spec.constant`, or 1."""
    type: PipelineInfoPipelineType = _f.enum(PipelineInfoPipelineType, 10)
    auth_token: str = _f.scalar("string", 11, secret=True)
    """Token of the pipeline; always empty in answers."""
    details: PipelineInfoDetails | None = _f.message("pps_v2.PipelineInfo.Details", 12)
    """The spec itself; absent unless asked for. ListPipeline always sends it."""
    user_spec_json: str = _f.scalar("string", 13)
    """Spec as it was submitted, in JSON. Since 2.8."""
    effective_spec_json: str = _f.scalar("string", 14)
    """Spec after defaults were applied, in JSON with sorted keys. Since 2.8."""
    metadata: dict[str, str] = _f.mapping("string", "string", 15)
    """Free keys and values, edited with `metadata.EditMetadata`. Since 2.11."""


@_dataclass(eq=False, repr=False)
class PipelineInfoDetails(_Message):
    """The spec of a pipeline after defaults were applied, with facts about its workers.

    Fields that `CreatePipelineRequest` has too mean the same here.
    """

    _full_name = "pps_v2.PipelineInfo.Details"

    transform: Transform | None = _f.message("pps_v2.Transform", 1)
    tf_job: TfJob | None = _f.message("pps_v2.TFJob", 2)
    """Never set; specs with a TensorFlow job are refused."""
    parallelism_spec: ParallelismSpec | None = _f.message("pps_v2.ParallelismSpec", 3)
    egress: Egress | None = _f.message("pps_v2.Egress", 4)
    created_at: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 5)
    """When the first version was created."""
    updated_at: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 39)
    """When this version was submitted. Since 2.11."""
    created_by: str = _f.scalar("string", 40)
    """Principal who created the first version, such as `user:a@b.org`; empty without auth.
    Since 2.11.
    """
    recent_error: str = _f.scalar("string", 6)
    """Latest error of the pipeline, if any."""
    workers_requested: int = _f.scalar("int64", 7)
    """Number of workers that the spec asks for."""
    workers_available: int = _f.scalar("int64", 8)
    """Number of workers that are up."""
    output_branch: str = _f.scalar("string", 9)
    """Branch of the output repo that jobs write to."""
    resource_requests: ResourceSpec | None = _f.message("pps_v2.ResourceSpec", 10)
    resource_limits: ResourceSpec | None = _f.message("pps_v2.ResourceSpec", 11)
    sidecar_resource_limits: ResourceSpec | None = _f.message("pps_v2.ResourceSpec", 12)
    input: Input | None = _f.message("pps_v2.Input", 13)
    """Input with names, branches and repo types filled in; siblings are sorted by name."""
    description: str = _f.scalar("string", 14)
    salt: str = _f.scalar("string", 16)
    """Text that enters the hash of each datum; a new one makes all datums be processed again."""
    reason: str = _f.scalar("string", 17)
    """Why the pipeline is in its state, if there is something to say."""
    service: Service | None = _f.message("pps_v2.Service", 19)
    spout: Spout | None = _f.message("pps_v2.Spout", 20)
    datum_set_spec: DatumSetSpec | None = _f.message("pps_v2.DatumSetSpec", 21)
    datum_timeout: _dt.timedelta | None = _f.message("google.protobuf.Duration", 22)
    job_timeout: _dt.timedelta | None = _f.message("google.protobuf.Duration", 23)
    datum_tries: int = _f.scalar("int64", 24)
    scheduling_spec: SchedulingSpec | None = _f.message("pps_v2.SchedulingSpec", 25)
    pod_spec: str = _f.scalar("string", 26)
    pod_patch: str = _f.scalar("string", 27)
    s3_out: bool = _f.scalar("bool", 28)
    metadata: Metadata | None = _f.message("pps_v2.Metadata", 29)
    """Annotations and labels of the Kubernetes objects; not `PipelineInfo.metadata`."""
    reprocess_spec: str = _f.scalar("string", 30)
    unclaimed_tasks: int = _f.scalar("int64", 31)
    """Number of tasks that no worker has taken yet."""
    worker_rc: str = _f.scalar("string", 32)
    """Name of the workers' controller: `<project>-<pipeline>-v<version>` in lower case, `_` as `-`."""
    autoscaling: bool = _f.scalar("bool", 33)
    tolerations: list[Toleration] = _f.message("pps_v2.Toleration", 34, repeated=True)
    """Since 2.5."""
    sidecar_resource_requests: ResourceSpec | None = _f.message("pps_v2.ResourceSpec", 35)
    """Since 2.6."""
    determined: Determined | None = _f.message("pps_v2.Determined", 36)
    """Since 2.7."""
    maximum_expected_uptime: _dt.timedelta | None = _f.message("google.protobuf.Duration", 37)
    """Since 2.9."""
    workers_started_at: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 38)
    """When the workers came up; absent unless the pipeline is running or crashing. Since 2.9."""


@_dataclass(eq=False, repr=False)
class PipelineInfos(_Message):
    """Several pipelines; not used by any RPC."""

    _full_name = "pps_v2.PipelineInfos"

    pipeline_info: list[PipelineInfo] = _f.message("pps_v2.PipelineInfo", 1, repeated=True)


@_dataclass(eq=False, repr=False)
class Transform(_Message):
    """The user code of a pipeline and the surroundings it runs in."""

    _full_name = "pps_v2.Transform"

    image: str = _f.scalar("string", 1)
    """Container image to run in; defaults to `ubuntu:20.04`."""
    cmd: list[str] = _f.scalar("string", 2, repeated=True)
    """Program and arguments, executed without a shell; needed for anything to run.

    For a script give `["sh"]` or `["bash"]` here and its lines in `stdin`.
    """
    err_cmd: list[str] = _f.scalar("string", 3, repeated=True)
    """Program and arguments that run after each failed attempt at a datum.

    If it succeeds, a datum whose last attempt fails counts as recovered instead of failed.
    """
    env: dict[str, str] = _f.mapping("string", "string", 4)
    """Environment variables of the user code, name to value."""
    secrets: list[SecretMount] = _f.message("pps_v2.SecretMount", 5, repeated=True)
    """Secrets that the user code can read."""
    image_pull_secrets: list[str] = _f.scalar("string", 6, repeated=True)
    """Names of the Kubernetes secrets used to pull the image."""
    stdin: list[str] = _f.scalar("string", 7, repeated=True)
    """Lines fed to the standard input of `cmd`, a newline after each; empty means no input."""
    err_stdin: list[str] = _f.scalar("string", 8, repeated=True)
    """Lines fed to the standard input of `err_cmd`."""
    accept_return_code: list[int] = _f.scalar("int64", 9, repeated=True)
    """Exit codes that count as success besides 0."""
    debug: bool = _f.scalar("bool", 10)
    """Whether the workers log more."""
    user: str = _f.scalar("string", 11)
    """User to run as, `user[:group]` or `uid[:gid]`; empty means the image's user."""
    working_dir: str = _f.scalar("string", 12)
    """Directory to run in; empty means the image's working directory."""
    dockerfile: str = _f.scalar("string", 13)
    """Path of a Dockerfile; kept with the spec, the server builds nothing from it."""
    memory_volume: bool = _f.scalar("bool", 14)
    """Whether the worker's volume lies in memory instead of on disk. Since 2.4."""
    datum_batching: bool = _f.scalar("bool", 15)
    """Whether the user code starts once per datum set and fetches datums itself. Since 2.5.

    It then loops over `worker.NextDatum`; without this it starts anew for each datum.
    """


@_dataclass(eq=False, repr=False)
class SecretMount(_Message):
    """A Kubernetes secret made available to user code, as files or as an environment variable."""

    _full_name = "pps_v2.SecretMount"

    name: str = _f.scalar("string", 1)
    """Name of the secret; it must exist when the pipeline is created."""
    key: str = _f.scalar("string", 2)
    """Key within the secret; required with `env_var`, without meaning for `mount_path`."""
    mount_path: str = _f.scalar("string", 3)
    """Directory that gets one file for each key of the secret."""
    env_var: str = _f.scalar("string", 4)
    """Environment variable that gets the value of `key`."""


@_dataclass(eq=False, repr=False)
class TfJob(_Message):
    """A TensorFlow job; specs that set one are refused with INVALID_ARGUMENT."""

    _full_name = "pps_v2.TFJob"

    tf_job: str = _f.scalar("string", 1)
    """Manifest of the job, in JSON."""


@_dataclass(init=False, eq=False, repr=False)
class Egress(_OneofMessage):
    """Where a job's output is exported to after the datums are done.

    A failing export is tried again without end; meanwhile the job stays in JOB_EGRESSING.
    """

    _full_name = "pps_v2.Egress"
    _oneofs = {"target": ("object_storage", "sql_database",)}

    url: str = _f.scalar("string", 1, name="URL")
    """Deprecated: use `object_storage`. URL of an object store."""
    object_storage: _pfs.ObjectStorageEgress | None = _f.message("pfs_v2.ObjectStorageEgress", 2, group="target")
    """Exports the output files below a URL in an object store, keeping their paths. Since 2.2."""
    sql_database: _pfs.SqlDatabaseEgress | None = _f.message("pfs_v2.SQLDatabaseEgress", 3, group="target")
    """Replaces the rows of SQL tables, one for each top-level directory. Since 2.2."""

    def __init__(
        self,
        url: str = "",
        object_storage: _pfs.ObjectStorageEgress | None = None,
        sql_database: _pfs.SqlDatabaseEgress | None = None,
    ) -> None:
        fields = vars(self)
        fields["url"] = url
        fields["object_storage"] = object_storage
        fields["sql_database"] = sql_database
        if (object_storage is not None) + (sql_database is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class ParallelismSpec(_Message):
    """How many workers a pipeline has."""

    _full_name = "pps_v2.ParallelismSpec"

    constant: int = _f.scalar("uint64", 1)
    """Number of workers, or the most of them with autoscaling; 0 means 1."""


@_dataclass(eq=False, repr=False)
class Input(_Message):
    """The input of a pipeline: one repo, one schedule, or a combination of inputs.

    Exactly one field is set; combinations nest freely. Children of a combination are sorted by name.
    """

    _full_name = "pps_v2.Input"

    pfs: PfsInput | None = _f.message("pps_v2.PFSInput", 1)
    """Files of one branch, split into datums by a glob pattern."""
    join: list[Input] = _f.message("pps_v2.Input", 2, repeated=True)
    """Datums from files of all children whose keys, see `PfsInput.join_on`, are equal."""
    group: list[Input] = _f.message("pps_v2.Input", 3, repeated=True)
    """One datum for each key, see `PfsInput.group_by`, with all files of all children that have it."""
    cross: list[Input] = _f.message("pps_v2.Input", 4, repeated=True)
    """Every combination of one datum from each child; the first child varies slowest."""
    union: list[Input] = _f.message("pps_v2.Input", 5, repeated=True)
    """The datums of all children, one after another."""
    cron: CronInput | None = _f.message("pps_v2.CronInput", 6)
    """Ticks of a schedule."""


@_dataclass(eq=False, repr=False)
class PfsInput(_Message):
    """Files of one branch as the input of a pipeline.

    User code finds them under `/pfs/<name>`, with their full path in the repo.
    """

    _full_name = "pps_v2.PFSInput"

    project: str = _f.scalar("string", 14)
    """Project of the repo; defaults to the pipeline's project. Since 2.5."""
    name: str = _f.scalar("string", 1)
    """Name of the input, unique within the pipeline except among children of one union.

    Defaults to the name of the repo. `out` and `.env` are reserved.
    """
    repo: str = _f.scalar("string", 2)
    """Name of the repo, which must exist."""
    repo_type: str = _f.scalar("string", 13)
    """Type of the repo; defaults to `user`."""
    branch: str = _f.scalar("string", 3)
    """Branch to follow; defaults to `master` and is made, with an empty commit, if it is missing."""
    commit: str = _f.scalar("string", 4)
    """Must be empty in a spec. In `JobInfo.details.input` it holds the id of the job's commit set."""
    glob: str = _f.scalar("string", 5)
    """Pattern that splits the files into datums, matched against whole paths; required.

    Each match, file or directory, is one datum: `/` gives the whole repo as one datum, `/*` one
    for each top-level entry. Groups in parentheses capture text for `join_on` and `group_by`.
    """
    join_on: str = _f.scalar("string", 6)
    """Key for a join, in terms of the glob's captures, such as `$1`."""
    outer_join: bool = _f.scalar("bool", 7)
    """Whether files without a partner in the other inputs of a join are kept."""
    group_by: str = _f.scalar("string", 8)
    """Key for a group, in terms of the glob's captures, such as `$1`."""
    lazy: bool = _f.scalar("bool", 9)
    """Whether files are named pipes that are filled when they are first opened; readable once."""
    empty_files: bool = _f.scalar("bool", 10)
    """Whether files are there by name and path only, without content."""
    s3: bool = _f.scalar("bool", 11)
    """Whether files are reached through the S3 gateway, in a bucket called `name`.

    Needs the glob `/` and excludes `lazy`, `empty_files` and use in a join, group or union.
    """
    trigger: _pfs.Trigger | None = _f.message("pfs_v2.Trigger", 12)
    """Lets the branch follow another one under a condition, instead of at every commit.

    `branch` then defaults to `<pipeline>-trigger-<n>`, which is made in the input repo.
    """
    propagation_spec: _pfs.PropagationSpec | None = _f.message("pfs_v2.PropagationSpec", 15)
    """Whether commits on the branch start jobs. Since 2.12."""
    reference: bool = _f.scalar("bool", 16)
    """Whether datums count as unchanged even when the content of this input changes. Since 2.12."""


@_dataclass(eq=False, repr=False)
class CronInput(_Message):
    """A schedule as the input of a pipeline.

    Each tick is a commit in a repo of its own, with an empty file named after the time in UTC.
    """

    _full_name = "pps_v2.CronInput"

    name: str = _f.scalar("string", 1)
    """Name of the input, required and unique within the pipeline."""
    project: str = _f.scalar("string", 7)
    """Project of the cron repo; defaults to the pipeline's project. Since 2.5."""
    repo: str = _f.scalar("string", 2)
    """Repo that ticks are written to; defaults to `<pipeline>_<name>`."""
    commit: str = _f.scalar("string", 3)
    """Must be empty in a spec. In `JobInfo.details.input` it holds the id of the job's commit set."""
    spec: str = _f.scalar("string", 4)
    """When ticks are made: five cron fields, or a name such as `@daily`.

    The names are `@yearly`, `@monthly`, `@weekly`, `@daily`, `@hourly`, `@every <Go duration>` and
    `@never`, with which only RunCron makes ticks.
    """
    overwrite: bool = _f.scalar("bool", 5)
    """Whether a tick replaces the one before; otherwise each tick adds one file and one datum."""
    start: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 6)
    """First moment that may have a tick; absent means when the pipeline is created or updated.

    Ticks missed since then are made up for, one commit and one job each.
    """


@_dataclass(eq=False, repr=False)
class Service(_Message):
    """Makes a network service of a pipeline.

    Such a pipeline has one worker and exactly one datum, and its output is not stored.
    """

    _full_name = "pps_v2.Service"

    internal_port: int = _f.scalar("int32", 1)
    """Port that the user code listens on."""
    external_port: int = _f.scalar("int32", 2)
    """Port that the service is reached at from outside."""
    ip: str = _f.scalar("string", 3)
    """Address of the service."""
    type: str = _f.scalar("string", 4)
    """Kind of Kubernetes service: `ClusterIP`, `LoadBalancer` or `NodePort` (default)."""


@_dataclass(eq=False, repr=False)
class Spout(_Message):
    """Makes a spout of a pipeline: code that runs on and on and brings in data from outside.

    A spout has no input and no jobs. Its code opens commits on the output branch through the API.
    """

    _full_name = "pps_v2.Spout"

    service: Service | None = _f.message("pps_v2.Service", 1)
    """Makes the spout reachable over the network as well."""


@_dataclass(eq=False, repr=False)
class DatumSetSpec(_Message):
    """How many datums workers take at a time; affects speed and batching, not results.

    Absent means about four sets for each worker.
    """

    _full_name = "pps_v2.DatumSetSpec"

    number: int = _f.scalar("int64", 1)
    """Number of datums in a set; 0 leaves it to the other fields."""
    size_bytes: int = _f.scalar("int64", 2)
    """Input size in bytes at which a set is closed; 0 leaves it to the other fields."""
    per_worker: int = _f.scalar("int64", 3)
    """Number of sets for each worker, used when the other two are 0."""


@_dataclass(eq=False, repr=False)
class ResourceSpec(_Message):
    """Resources of a container, in the notation of Kubernetes."""

    _full_name = "pps_v2.ResourceSpec"

    cpu: float = _f.scalar("float", 1)
    """Number of cores; fractions are fine."""
    memory: str = _f.scalar("string", 2)
    """Main memory, such as `512Mi` or `2G`."""
    gpu: GpuSpec | None = _f.message("pps_v2.GPUSpec", 3)
    """Graphics processors; absent means none."""
    disk: str = _f.scalar("string", 4)
    """Ephemeral storage, such as `10Gi`."""


@_dataclass(eq=False, repr=False)
class GpuSpec(_Message):
    """Graphics processors of a container."""

    _full_name = "pps_v2.GPUSpec"

    type: str = _f.scalar("string", 1)
    """Resource name in Kubernetes, such as `nvidia.com/gpu`."""
    number: int = _f.scalar("int64", 2)


@_dataclass(eq=False, repr=False)
class SchedulingSpec(_Message):
    """Where Kubernetes may place worker pods."""

    _full_name = "pps_v2.SchedulingSpec"

    node_selector: dict[str, str] = _f.mapping("string", "string", 1)
    """Labels that a node must have, name to value."""
    priority_class_name: str = _f.scalar("string", 2)
    """Name of a Kubernetes priority class."""


@_dataclass(eq=False, repr=False)
class Toleration(_Message):
    """Lets worker pods run on nodes that carry a taint, as in Kubernetes.

    Since 2.5.
    """

    _full_name = "pps_v2.Toleration"

    key: str = _f.scalar("string", 1)
    """Key of the taint."""
    operator: TolerationOperator = _f.enum(TolerationOperator, 2)
    """How key and value are compared; must be set."""
    value: str = _f.scalar("string", 3)
    """Value of the taint, for EQUAL."""
    effect: TaintEffect = _f.enum(TaintEffect, 4)
    """Effect of the taints that are tolerated."""
    toleration_seconds: int | None = _f.message("google.protobuf.Int64Value", 5)
    """Seconds that a NO_EXECUTE taint is tolerated; absent means for ever."""


@_dataclass(eq=False, repr=False)
class Metadata(_Message):
    """Annotations and labels for the Kubernetes objects of a pipeline."""

    _full_name = "pps_v2.Metadata"

    annotations: dict[str, str] = _f.mapping("string", "string", 1)
    labels: dict[str, str] = _f.mapping("string", "string", 2)


@_dataclass(eq=False, repr=False)
class Determined(_Message):
    """Access of a pipeline to Determined.

    Since 2.7.
    """

    _full_name = "pps_v2.Determined"

    workspaces: list[str] = _f.scalar("string", 1, repeated=True)
    """Names of the workspaces that the pipeline may use."""


@_dataclass(eq=False, repr=False)
class CreatePipelineRequest(_Message):
    """The spec of a pipeline.

    Fields that are not set come from the project's defaults, then from the cluster's.
    """

    _full_name = "pps_v2.CreatePipelineRequest"

    pipeline: Pipeline | None = _f.message("pps_v2.Pipeline", 1)
    """Name of the pipeline; no repo of that name may exist in the project."""
    tf_job: TfJob | None = _f.message("pps_v2.TFJob", 2)
    """Not supported; must be absent."""
    transform: Transform | None = _f.message("pps_v2.Transform", 3)
    """Code to run; required."""
    parallelism_spec: ParallelismSpec | None = _f.message("pps_v2.ParallelismSpec", 4)
    """Number of workers; absent means one."""
    egress: Egress | None = _f.message("pps_v2.Egress", 5)
    """Place outside Pachyderm to export each output commit to; absent means none."""
    update: bool = _f.scalar("bool", 6)
    """Makes a new version of the pipeline if it exists, and creates it otherwise."""
    output_branch: str = _f.scalar("string", 7)
    """Branch of the output repo to write to; defaults to `master`."""
    s3_out: bool = _f.scalar("bool", 8)
    """Whether user code writes its output to the S3 gateway, in the bucket `out`, not to `/pfs/out`.

    No datum is ever skipped then. Not for spouts and services.
    """
    resource_requests: ResourceSpec | None = _f.message("pps_v2.ResourceSpec", 9)
    """Resources that each worker is promised.

    A fresh cluster's defaults are 1 core, 256Mi of memory and 1Gi of disk.
    """
    resource_limits: ResourceSpec | None = _f.message("pps_v2.ResourceSpec", 10)
    """Resources that no worker may exceed."""
    sidecar_resource_limits: ResourceSpec | None = _f.message("pps_v2.ResourceSpec", 11)
    """Resources that the storage sidecar of a worker may not exceed."""
    input: Input | None = _f.message("pps_v2.Input", 12)
    """What to run over; absent for spouts."""
    description: str = _f.scalar("string", 13)
    reprocess: bool = _f.scalar("bool", 15)
    """With `update`, processes all datums again, also those that are unchanged.

    Without it an update runs no datum again that succeeded before, even if the code changed.
    """
    service: Service | None = _f.message("pps_v2.Service", 17)
    """Makes the pipeline a service."""
    spout: Spout | None = _f.message("pps_v2.Spout", 18)
    """Makes the pipeline a spout."""
    datum_set_spec: DatumSetSpec | None = _f.message("pps_v2.DatumSetSpec", 19)
    """How datums are handed to workers; absent lets the server choose."""
    datum_timeout: _dt.timedelta | None = _f.message("google.protobuf.Duration", 20)
    """Time that one attempt at a datum may take, its error handler included; absent means no limit."""
    job_timeout: _dt.timedelta | None = _f.message("google.protobuf.Duration", 21)
    """Time that a job may take once its inputs are finished; absent means no limit."""
    salt: str = _f.scalar("string", 22)
    """Text that enters the hash of each datum; empty means a random one.

    Used on creation only: an update keeps the salt unless `reprocess` makes a new random one.
    """
    datum_tries: int = _f.scalar("int64", 23)
    """Attempts at each datum before it fails, in all; 0 means 3."""
    scheduling_spec: SchedulingSpec | None = _f.message("pps_v2.SchedulingSpec", 24)
    """Where worker pods may run."""
    pod_spec: str = _f.scalar("string", 25)
    """Kubernetes pod spec to merge into that of the workers, in JSON."""
    pod_patch: str = _f.scalar("string", 26)
    """JSON patch to apply to the pod spec of the workers, in JSON."""
    spec_commit: _pfs.Commit | None = _f.message("pfs_v2.Commit", 27)
    """An existing spec commit of the pipeline; not together with `update`."""
    metadata: Metadata | None = _f.message("pps_v2.Metadata", 28)
    """Annotations and labels of the Kubernetes objects."""
    reprocess_spec: str = _f.scalar("string", 29)
    """`until_success` (default) skips datums that succeeded before, `every_job` skips none."""
    autoscaling: bool = _f.scalar("bool", 30)
    """Whether workers come and go with the work: none when idle, at most the parallelism.

    Not for spouts.
    """
    tolerations: list[Toleration] = _f.message("pps_v2.Toleration", 34, repeated=True)
    """Taints that worker pods put up with. Since 2.5."""
    sidecar_resource_requests: ResourceSpec | None = _f.message("pps_v2.ResourceSpec", 35)
    """Resources that the storage sidecar of a worker is promised. Since 2.6."""
    dry_run: bool = _f.scalar("bool", 37)
    """Checks the spec without creating anything. Since 2.7.

    Finds mistakes in the spec itself, not those that depend on what exists.
    """
    determined: Determined | None = _f.message("pps_v2.Determined", 38)
    """Access to Determined. Since 2.7."""
    maximum_expected_uptime: _dt.timedelta | None = _f.message("google.protobuf.Duration", 39)
    """Time after which CheckStatus reports running workers; needs `autoscaling`. Since 2.9."""


@_dataclass(eq=False, repr=False)
class CreatePipelineTransaction(_Message):
    """A pipeline creation that waits in a transaction.

    Since 2.8.
    """

    _full_name = "pps_v2.CreatePipelineTransaction"

    create_pipeline_request: CreatePipelineRequest | None = _f.message("pps_v2.CreatePipelineRequest", 1)
    user_json: str = _f.scalar("string", 2)
    """Spec as it was submitted, in JSON."""
    effective_json: str = _f.scalar("string", 3)
    """Spec after defaults were applied, in JSON."""
    created_by: str = _f.scalar("string", 4)
    """Principal who asked for it. Since 2.11."""


@_dataclass(eq=False, repr=False)
class CreatePipelineV2Request(_Message):
    """The JSON text of a pipeline spec and what to do with it.

    Since 2.8.
    """

    _full_name = "pps_v2.CreatePipelineV2Request"

    create_pipeline_request_json: str = _f.scalar("string", 1)
    """A `CreatePipelineRequest` in JSON; `update`, `reprocess` and `dry_run` go in the fields below."""
    dry_run: bool = _f.scalar("bool", 2)
    """Computes the effective spec without creating anything."""
    update: bool = _f.scalar("bool", 3)
    """Makes a new version of the pipeline if it exists, and creates it otherwise."""
    reprocess: bool = _f.scalar("bool", 4)
    """With `update`, processes all datums again."""


@_dataclass(eq=False, repr=False)
class CreatePipelineV2Response(_Message):
    """The spec that a pipeline got after defaults were applied.

    Since 2.8.
    """

    _full_name = "pps_v2.CreatePipelineV2Response"

    effective_create_pipeline_request_json: str = _f.scalar("string", 1)
    """A `CreatePipelineRequest` in JSON; 64-bit integers are strings."""


@_dataclass(eq=False, repr=False)
class RenderTemplateRequest(_Message):
    """Asks for pipeline specs from a Jsonnet template.

    Since 2.1.
    """

    _full_name = "pps_v2.RenderTemplateRequest"

    template: str = _f.scalar("string", 1)
    """Jsonnet text that evaluates to a spec, a list of specs, or a function that returns these."""
    args: dict[str, str] = _f.mapping("string", "string", 2)
    """Arguments of the function by name; all arrive as strings."""


@_dataclass(eq=False, repr=False)
class RenderTemplateResponse(_Message):
    """What a template evaluated to.

    Since 2.1.
    """

    _full_name = "pps_v2.RenderTemplateResponse"

    json: str = _f.scalar("string", 1)
    """Result as indented JSON."""
    specs: list[CreatePipelineRequest] = _f.message("pps_v2.CreatePipelineRequest", 2, repeated=True)
    """Result as messages."""


@_dataclass(eq=False, repr=False)
class InspectPipelineRequest(_Message):
    """Names the pipeline to look at."""

    _full_name = "pps_v2.InspectPipelineRequest"

    pipeline: Pipeline | None = _f.message("pps_v2.Pipeline", 1)
    """Required; the name may end in ancestry notation, such as `edges~1` for the version before."""
    details: bool = _f.scalar("bool", 2)
    """Fills `PipelineInfo.details`."""


@_dataclass(eq=False, repr=False)
class ListPipelineRequest(_Message):
    """Chooses the pipelines to list."""

    _full_name = "pps_v2.ListPipelineRequest"

    pipeline: Pipeline | None = _f.message("pps_v2.Pipeline", 1)
    """Only this pipeline, useful with `history`; absent means all."""
    history: int = _f.scalar("int64", 2)
    """Number of older versions to list as well; 0 lists the present one, -1 all of them."""
    details: bool = _f.scalar("bool", 3)
    """Deprecated: leave it out, details are always returned."""
    jq_filter: str = _f.scalar("string", 4, name="jqFilter")
    """A jq program that is run over each entry; entries for which it gives nothing are left out.

    It sees snake_case names, enum names as text and 64-bit integers as strings, for instance
    `select(.state == "PIPELINE_RUNNING")`. At most 10 seconds; a malformed program is UNKNOWN.
    """
    commit_set: _pfs.CommitSet | None = _f.message("pfs_v2.CommitSet", 5)
    """Lists the pipelines in the versions they had at this commit set. Since 2.4."""
    projects: list[_pfs.Project] = _f.message("pfs_v2.Project", 6, repeated=True)
    """Only pipelines of these projects; empty means all. Since 2.5."""
    page: PipelinePage | None = _f.message("pps_v2.PipelinePage", 7)
    """Lists one page only. Since 2.10."""


@_dataclass(eq=False, repr=False)
class PipelinePage(_Message):
    """One page of a list of pipelines.

    Since 2.10.
    """

    _full_name = "pps_v2.PipelinePage"

    order: PipelinePageOrdering = _f.enum(PipelinePageOrdering, 1)
    page_size: int = _f.scalar("int64", 2)
    """Number of pipelines on a page."""
    page_index: int = _f.scalar("int64", 3)
    """Which page of that size to list."""


@_dataclass(init=False, eq=False, repr=False)
class CheckStatusRequest(_OneofMessage):
    """Chooses the pipelines to check.

    Since 2.9.
    """

    _full_name = "pps_v2.CheckStatusRequest"
    _oneofs = {"context": ("all", "project",)}

    all: bool | None = _f.scalar("bool", 1, group="context")
    """Checks the pipelines of all projects."""
    project: _pfs.Project | None = _f.message("pfs_v2.Project", 2, group="context")
    """Checks the pipelines of this project."""

    def __init__(
        self,
        all: bool | None = None,
        project: _pfs.Project | None = None,
    ) -> None:
        fields = vars(self)
        fields["all"] = all
        fields["project"] = project
        if (all is not None) + (project is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class CheckStatusResponse(_Message):
    """The alerts of one pipeline.

    Since 2.9.
    """

    _full_name = "pps_v2.CheckStatusResponse"

    project: _pfs.Project | None = _f.message("pfs_v2.Project", 1)
    pipeline: Pipeline | None = _f.message("pps_v2.Pipeline", 2)
    alerts: list[str] = _f.scalar("string", 3, repeated=True)
    """What is unusual, one text each, such as workers that run longer than expected."""


@_dataclass(eq=False, repr=False)
class PipelinesSummaryRequest(_Message):
    """Chooses the projects to count pipelines in.

    Since 2.10.
    """

    _full_name = "pps_v2.PipelinesSummaryRequest"

    projects: list[_pfs.ProjectPicker] = _f.message("pfs_v2.ProjectPicker", 1, repeated=True)
    """Empty means all; projects that do not exist or may not be seen are left out."""


@_dataclass(eq=False, repr=False)
class PipelinesSummaryResponse(_Message):
    """The counts of each project that has pipelines.

    Since 2.10.
    """

    _full_name = "pps_v2.PipelinesSummaryResponse"

    summaries: list[PipelinesSummary] = _f.message("pps_v2.PipelinesSummary", 1, repeated=True)


@_dataclass(eq=False, repr=False)
class PipelinesSummary(_Message):
    """Counts of the pipelines of one project.

    Since 2.10.
    """

    _full_name = "pps_v2.PipelinesSummary"

    project: _pfs.Project | None = _f.message("pfs_v2.Project", 1)
    active_pipelines: int = _f.scalar("int64", 2)
    """Pipelines that are neither paused nor failed."""
    paused_pipelines: int = _f.scalar("int64", 3)
    """Pipelines that are stopped."""
    failed_pipelines: int = _f.scalar("int64", 4)
    """Pipelines in PIPELINE_FAILURE or PIPELINE_CRASHING."""
    unhealthy_pipelines: int = _f.scalar("int64", 5)
    """Pipelines whose last job was killed, failed or could not be run; also counted above."""


@_dataclass(eq=False, repr=False)
class StartPipelineRequest(_Message):
    """Names the pipeline to start."""

    _full_name = "pps_v2.StartPipelineRequest"

    pipeline: Pipeline | None = _f.message("pps_v2.Pipeline", 1)
    """Required."""


@_dataclass(eq=False, repr=False)
class StopPipelineRequest(_Message):
    """Names the pipeline to stop."""

    _full_name = "pps_v2.StopPipelineRequest"

    pipeline: Pipeline | None = _f.message("pps_v2.Pipeline", 1)
    """Required."""
    must_exist: bool = _f.scalar("bool", 2)
    """Makes it an error (NOT_FOUND) if the pipeline does not exist. Since 2.8."""


@_dataclass(eq=False, repr=False)
class DeletePipelineRequest(_Message):
    """Names the pipeline to delete."""

    _full_name = "pps_v2.DeletePipelineRequest"

    pipeline: Pipeline | None = _f.message("pps_v2.Pipeline", 1)
    """Required, even with `all`."""
    all: bool = _f.scalar("bool", 2)
    """Deprecated: use DeletePipelines. Deletes every pipeline."""
    force: bool = _f.scalar("bool", 3)
    """Deletes the pipeline even if others read its output; they lose that input and go on."""
    keep_repo: bool = _f.scalar("bool", 4)
    """Keeps the output repo with its data, as an ordinary repo."""
    must_exist: bool = _f.scalar("bool", 5)
    """Makes it an error (NOT_FOUND) if the pipeline does not exist. Since 2.8."""


@_dataclass(eq=False, repr=False)
class DeletePipelinesRequest(_Message):
    """Chooses the pipelines to delete; with neither projects nor `all`, none.

    Since 2.5.
    """

    _full_name = "pps_v2.DeletePipelinesRequest"

    projects: list[_pfs.Project] = _f.message("pfs_v2.Project", 1, repeated=True)
    """Deletes all pipelines of these projects."""
    force: bool = _f.scalar("bool", 2)
    """Deletes pipelines even if others read their output."""
    keep_repo: bool = _f.scalar("bool", 3)
    """Keeps the output repos with their data, as ordinary repos."""
    all: bool = _f.scalar("bool", 4)
    """Deletes the pipelines of all projects."""


@_dataclass(eq=False, repr=False)
class DeletePipelinesResponse(_Message):
    """The pipelines that DeletePipelines deleted.

    Since 2.5.
    """

    _full_name = "pps_v2.DeletePipelinesResponse"

    pipelines: list[Pipeline] = _f.message("pps_v2.Pipeline", 1, repeated=True)
    """Newest first."""


@_dataclass(eq=False, repr=False)
class RunPipelineRequest(_Message):
    """Arguments of RunPipeline, which the server does not support."""

    _full_name = "pps_v2.RunPipelineRequest"

    pipeline: Pipeline | None = _f.message("pps_v2.Pipeline", 1)
    provenance: list[_pfs.Commit] = _f.message("pfs_v2.Commit", 2, repeated=True)
    """Commits to run on."""
    job_id: str = _f.scalar("string", 3)
    """Job to run again."""


@_dataclass(eq=False, repr=False)
class RerunPipelineRequest(_Message):
    """Names the pipeline to run again.

    Since 2.8.
    """

    _full_name = "pps_v2.RerunPipelineRequest"

    pipeline: Pipeline | None = _f.message("pps_v2.Pipeline", 1)
    """Required."""
    reprocess: bool = _f.scalar("bool", 15)
    """Processes all datums again, also those that succeeded before."""


@_dataclass(eq=False, repr=False)
class RunCronRequest(_Message):
    """Names the pipeline whose cron inputs get a tick."""

    _full_name = "pps_v2.RunCronRequest"

    pipeline: Pipeline | None = _f.message("pps_v2.Pipeline", 1)
    """Required."""


@_dataclass(eq=False, repr=False)
class ActivateAuthRequest(_Message):
    """Turns on access rights for existing pipelines; takes no arguments."""

    _full_name = "pps_v2.ActivateAuthRequest"


@_dataclass(eq=False, repr=False)
class ActivateAuthResponse(_Message):
    """Returned by ActivateAuth; carries nothing."""

    _full_name = "pps_v2.ActivateAuthResponse"


@_dataclass(eq=False, repr=False)
class Job(_JobNoun, _Message):
    """Name of a job: the pipeline that runs it and the id of its commit set."""

    _full_name = "pps_v2.Job"

    pipeline: Pipeline | None = _f.message("pps_v2.Pipeline", 1)
    id: str = _f.scalar("string", 2)
    """Id of the commit set, 32 hexadecimal digits; jobs of different pipelines share it."""


@_dataclass(eq=False, repr=False)
class JobSet(_Message):
    """Name of all jobs that one change has started, over all pipelines."""

    _full_name = "pps_v2.JobSet"

    id: str = _f.scalar("string", 1)
    """Id of the commit set, which is the id of each of its jobs."""


@_dataclass(eq=False, repr=False)
class JobInfo(_Message):
    """A job as the server knows it."""

    _full_name = "pps_v2.JobInfo"

    job: Job | None = _f.message("pps_v2.Job", 1)
    pipeline_version: int = _f.scalar("uint64", 2)
    """Version of the pipeline's spec that the job runs by."""
    output_commit: _pfs.Commit | None = _f.message("pfs_v2.Commit", 3)
    """Commit that the job writes; its id is the job's id."""
    restart: int = _f.scalar("uint64", 4)
    """How often the job was begun anew after trouble that was not the user code's."""
    data_processed: int = _f.scalar("int64", 5)
    """Datums that were processed successfully."""
    data_skipped: int = _f.scalar("int64", 6)
    """Datums that were taken over from an earlier job."""
    data_total: int = _f.scalar("int64", 7)
    """All datums of the job."""
    data_failed: int = _f.scalar("int64", 8)
    """Datums of which all attempts failed."""
    data_recovered: int = _f.scalar("int64", 9)
    """Datums that failed but whose error handler succeeded."""
    stats: ProcessStats | None = _f.message("pps_v2.ProcessStats", 10)
    """Times and sizes, summed over the processed datums."""
    state: JobState = _f.enum(JobState, 11)
    reason: str = _f.scalar("string", 12)
    """Why the job ended as it did, such as `datum <id> failed`; empty after success."""
    created: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 13)
    started: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 14)
    """When the job began to run, with all inputs finished; absent before."""
    finished: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 15)
    """When the job ended; absent before."""
    details: JobInfoDetails | None = _f.message("pps_v2.JobInfo.Details", 16)
    """The spec that the job runs by; absent unless asked for."""
    auth_token: str = _f.scalar("string", 17, secret=True)
    """Token that the job's user code gets, if auth is on; not meant to be read. Since 2.7."""


@_dataclass(eq=False, repr=False)
class JobInfoDetails(_Message):
    """The spec that a job runs by, with the state of its workers.

    Fields that `CreatePipelineRequest` has too mean the same here.
    """

    _full_name = "pps_v2.JobInfo.Details"

    transform: Transform | None = _f.message("pps_v2.Transform", 1)
    parallelism_spec: ParallelismSpec | None = _f.message("pps_v2.ParallelismSpec", 2)
    egress: Egress | None = _f.message("pps_v2.Egress", 3)
    service: Service | None = _f.message("pps_v2.Service", 4)
    spout: Spout | None = _f.message("pps_v2.Spout", 5)
    worker_status: list[WorkerStatus] = _f.message("pps_v2.WorkerStatus", 6, repeated=True)
    """What the workers are doing for the job."""
    resource_requests: ResourceSpec | None = _f.message("pps_v2.ResourceSpec", 7)
    resource_limits: ResourceSpec | None = _f.message("pps_v2.ResourceSpec", 8)
    sidecar_resource_limits: ResourceSpec | None = _f.message("pps_v2.ResourceSpec", 9)
    input: Input | None = _f.message("pps_v2.Input", 10)
    """Input of the pipeline, with the job's id as the commit of each part."""
    salt: str = _f.scalar("string", 11)
    """Text that enters the hash of each datum."""
    datum_set_spec: DatumSetSpec | None = _f.message("pps_v2.DatumSetSpec", 12)
    datum_timeout: _dt.timedelta | None = _f.message("google.protobuf.Duration", 13)
    job_timeout: _dt.timedelta | None = _f.message("google.protobuf.Duration", 14)
    datum_tries: int = _f.scalar("int64", 15)
    scheduling_spec: SchedulingSpec | None = _f.message("pps_v2.SchedulingSpec", 16)
    pod_spec: str = _f.scalar("string", 17)
    pod_patch: str = _f.scalar("string", 18)
    sidecar_resource_requests: ResourceSpec | None = _f.message("pps_v2.ResourceSpec", 19)
    """Since 2.6."""


@_dataclass(eq=False, repr=False)
class JobSetInfo(_Message):
    """The jobs of one job set."""

    _full_name = "pps_v2.JobSetInfo"

    job_set: JobSet | None = _f.message("pps_v2.JobSet", 1)
    jobs: list[JobInfo] = _f.message("pps_v2.JobInfo", 2, repeated=True)


@_dataclass(eq=False, repr=False)
class JobInput(_Message):
    """One input of a job; not used by any RPC."""

    _full_name = "pps_v2.JobInput"

    name: str = _f.scalar("string", 1)
    commit: _pfs.Commit | None = _f.message("pfs_v2.Commit", 2)
    glob: str = _f.scalar("string", 3)
    lazy: bool = _f.scalar("bool", 4)


@_dataclass(eq=False, repr=False)
class InspectJobRequest(_Message):
    """Names the job to look at."""

    _full_name = "pps_v2.InspectJobRequest"

    job: Job | None = _f.message("pps_v2.Job", 1)
    """Required."""
    wait: bool = _f.scalar("bool", 2)
    """Answers only once the job has ended."""
    details: bool = _f.scalar("bool", 3)
    """Fills `JobInfo.details`."""


@_dataclass(eq=False, repr=False)
class InspectJobSetRequest(_Message):
    """Names the job set to look at."""

    _full_name = "pps_v2.InspectJobSetRequest"

    job_set: JobSet | None = _f.message("pps_v2.JobSet", 1)
    wait: bool = _f.scalar("bool", 2)
    """Sends each job only once it has ended."""
    details: bool = _f.scalar("bool", 3)
    """Fills `JobInfo.details`."""


@_dataclass(eq=False, repr=False)
class ListJobRequest(_Message):
    """Chooses the jobs to list."""

    _full_name = "pps_v2.ListJobRequest"

    projects: list[_pfs.Project] = _f.message("pfs_v2.Project", 7, repeated=True)
    """Only jobs of pipelines in these projects; empty means all. Since 2.5."""
    pipeline: Pipeline | None = _f.message("pps_v2.Pipeline", 1)
    """Only jobs of this pipeline; absent means all."""
    input_commit: list[_pfs.Commit] = _f.message("pfs_v2.Commit", 2, repeated=True)
    """Only jobs whose output commit has all these commits in its direct provenance."""
    history: int = _f.scalar("int64", 4)
    """Number of older pipeline versions whose jobs are listed as well.

    0 lists only jobs of the present version, -1 those of all versions.
    """
    details: bool = _f.scalar("bool", 5)
    """Fills `JobInfo.details`; needs more time and, with auth on, more rights."""
    jq_filter: str = _f.scalar("string", 6, name="jqFilter")
    """A jq program that is run over each job; jobs for which it gives nothing are left out.

    It sees snake_case names, enum names as text and 64-bit integers as strings, for instance
    `select(.state == "JOB_FAILURE")`. At most 10 seconds; a malformed program is UNKNOWN.
    """
    pagination_marker: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 8, name="paginationMarker")
    """Only jobs created before this moment, or after it with `reverse`. Since 2.5.

    For the next page give `created` of the last job of the page before.
    """
    number: int = _f.scalar("int64", 9)
    """Number of jobs to list at most; 0 means all. Since 2.5."""
    reverse: bool = _f.scalar("bool", 10)
    """Lists the oldest first. Since 2.5."""


@_dataclass(eq=False, repr=False)
class ListJobSetRequest(_Message):
    """Chooses the job sets to list."""

    _full_name = "pps_v2.ListJobSetRequest"

    details: bool = _f.scalar("bool", 1)
    """Fills `JobInfo.details` of each job."""
    projects: list[_pfs.Project] = _f.message("pfs_v2.Project", 2, repeated=True)
    """Only jobs of pipelines in these projects; empty means all. Since 2.5."""
    pagination_marker: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 3, name="paginationMarker")
    """Only job sets from before this moment, or from after it with `reverse`. Since 2.5."""
    number: int = _f.scalar("int64", 4)
    """Number of job sets to list at most; 0 means all. Since 2.5."""
    reverse: bool = _f.scalar("bool", 5)
    """Lists the oldest first. Since 2.5."""
    jq_filter: str = _f.scalar("string", 6, name="jqFilter")
    """A jq program as in `ListJobRequest`, run over each job. Since 2.7.

    Job sets of which no job is left do not appear.
    """


@_dataclass(eq=False, repr=False)
class SubscribeJobRequest(_Message):
    """Names the pipeline whose jobs to follow."""

    _full_name = "pps_v2.SubscribeJobRequest"

    pipeline: Pipeline | None = _f.message("pps_v2.Pipeline", 1)
    """Required."""
    details: bool = _f.scalar("bool", 2)
    """Fills `JobInfo.details`."""


@_dataclass(eq=False, repr=False)
class StopJobRequest(_Message):
    """Names the job to stop."""

    _full_name = "pps_v2.StopJobRequest"

    job: Job | None = _f.message("pps_v2.Job", 1)
    """Required."""
    reason: str = _f.scalar("string", 3)
    """Text for `JobInfo.reason`; empty means `job stopped`."""


@_dataclass(eq=False, repr=False)
class DeleteJobRequest(_Message):
    """Names the job to delete."""

    _full_name = "pps_v2.DeleteJobRequest"

    job: Job | None = _f.message("pps_v2.Job", 1)
    """Required."""


@_dataclass(eq=False, repr=False)
class UpdateJobStateRequest(_Message):
    """New state of a job, as its worker reports it; replaces what was there."""

    _full_name = "pps_v2.UpdateJobStateRequest"

    job: Job | None = _f.message("pps_v2.Job", 1)
    """Required."""
    state: JobState = _f.enum(JobState, 2)
    reason: str = _f.scalar("string", 3)
    """Why the job is in this state."""
    restart: int = _f.scalar("uint64", 5)
    """How often the job was begun anew."""
    data_processed: int = _f.scalar("int64", 6)
    data_skipped: int = _f.scalar("int64", 7)
    data_failed: int = _f.scalar("int64", 8)
    data_recovered: int = _f.scalar("int64", 9)
    data_total: int = _f.scalar("int64", 10)
    stats: ProcessStats | None = _f.message("pps_v2.ProcessStats", 11)


@_dataclass(eq=False, repr=False)
class Datum(_Message):
    """Name of a datum: the job that processed it and its id."""

    _full_name = "pps_v2.Datum"

    job: Job | None = _f.message("pps_v2.Job", 1)
    """Job that processed the datum; for a skipped one, an earlier job."""
    id: str = _f.scalar("string", 2)
    """Hash of its input files' names, repos, branches and paths, 64 hexadecimal digits.

    The same files have the same id in every job of a pipeline, whatever they contain.
    """


@_dataclass(eq=False, repr=False)
class DatumInfo(_Message):
    """A datum and what became of it."""

    _full_name = "pps_v2.DatumInfo"

    datum: Datum | None = _f.message("pps_v2.Datum", 1)
    state: DatumState = _f.enum(DatumState, 2)
    stats: ProcessStats | None = _f.message("pps_v2.ProcessStats", 3)
    """Times and sizes of processing it."""
    pfs_state: _pfs.File | None = _f.message("pfs_v2.File", 4)
    """Directory in the meta repo with inputs and outputs of the datum; only from InspectDatum."""
    data: list[_pfs.FileInfo] = _f.message("pfs_v2.FileInfo", 5, repeated=True)
    """Input files of the datum."""
    image_id: str = _f.scalar("string", 6)
    """Id of the container image that processed it. Since 2.2."""


@_dataclass(eq=False, repr=False)
class ProcessStats(_Message):
    """Times and sizes of processing one datum, or their sums over several."""

    _full_name = "pps_v2.ProcessStats"

    download_time: _dt.timedelta | None = _f.message("google.protobuf.Duration", 1)
    process_time: _dt.timedelta | None = _f.message("google.protobuf.Duration", 2)
    upload_time: _dt.timedelta | None = _f.message("google.protobuf.Duration", 3)
    download_bytes: int = _f.scalar("int64", 4)
    upload_bytes: int = _f.scalar("int64", 5)


@_dataclass(eq=False, repr=False)
class Aggregate(_Message):
    """Distribution of one quantity over several datums."""

    _full_name = "pps_v2.Aggregate"

    count: int = _f.scalar("int64", 1)
    mean: float = _f.scalar("double", 2)
    stddev: float = _f.scalar("double", 3)
    fifth_percentile: float = _f.scalar("double", 4)
    ninety_fifth_percentile: float = _f.scalar("double", 5)


@_dataclass(eq=False, repr=False)
class AggregateProcessStats(_Message):
    """Distributions of times and sizes over several datums; not used by any RPC."""

    _full_name = "pps_v2.AggregateProcessStats"

    download_time: Aggregate | None = _f.message("pps_v2.Aggregate", 1)
    process_time: Aggregate | None = _f.message("pps_v2.Aggregate", 2)
    upload_time: Aggregate | None = _f.message("pps_v2.Aggregate", 3)
    download_bytes: Aggregate | None = _f.message("pps_v2.Aggregate", 4)
    upload_bytes: Aggregate | None = _f.message("pps_v2.Aggregate", 5)


@_dataclass(eq=False, repr=False)
class InputFile(_Message):
    """A file that a worker reads, as status and log lines name it."""

    _full_name = "pps_v2.InputFile"

    path: str = _f.scalar("string", 1)
    """Path of the file in its repo."""
    hash: bytes = _f.scalar("bytes", 2)
    """Hash of the content."""


@_dataclass(eq=False, repr=False)
class DatumStatus(_Message):
    """The datum that a worker is processing."""

    _full_name = "pps_v2.DatumStatus"

    started: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 1)
    """When the worker began with it."""
    data: list[InputFile] = _f.message("pps_v2.InputFile", 2, repeated=True)
    """Input files of the datum."""


@_dataclass(eq=False, repr=False)
class WorkerStatus(_Message):
    """What a worker is doing."""

    _full_name = "pps_v2.WorkerStatus"

    worker_id: str = _f.scalar("string", 1)
    job_id: str = _f.scalar("string", 2)
    datum_status: DatumStatus | None = _f.message("pps_v2.DatumStatus", 3)
    """Datum in progress; absent between datums."""


@_dataclass(eq=False, repr=False)
class Worker(_Message):
    """A worker and whether it is alive; not used by any RPC."""

    _full_name = "pps_v2.Worker"

    name: str = _f.scalar("string", 1)
    state: WorkerState = _f.enum(WorkerState, 2)


@_dataclass(eq=False, repr=False)
class InspectDatumRequest(_Message):
    """Names the datum to look at."""

    _full_name = "pps_v2.InspectDatumRequest"

    datum: Datum | None = _f.message("pps_v2.Datum", 1)
    """Required, with its job."""


@_dataclass(eq=False, repr=False)
class ListDatumRequest(_Message):
    """Chooses the datums to list; exactly one of `job` and `input` is set."""

    _full_name = "pps_v2.ListDatumRequest"

    job: Job | None = _f.message("pps_v2.Job", 1)
    """Lists the datums of this job."""
    input: Input | None = _f.message("pps_v2.Input", 2)
    """Lists the datums that a pipeline with this input would process now."""
    filter: ListDatumRequestFilter | None = _f.message("pps_v2.ListDatumRequest.Filter", 3)
    """Absent means all datums. Since 2.3."""
    pagination_marker: str = _f.scalar("string", 4, name="paginationMarker")
    """Only datums whose id comes after this one, or before it with `reverse`. Since 2.4."""
    number: int = _f.scalar("int64", 5)
    """Number of datums to list at most; 0 means all. Since 2.4."""
    reverse: bool = _f.scalar("bool", 6)
    """Lists in the opposite order; needs `number`. Since 2.4."""


@_dataclass(eq=False, repr=False)
class ListDatumRequestFilter(_Message):
    """Conditions on datums.

    Since 2.3.
    """

    _full_name = "pps_v2.ListDatumRequest.Filter"

    state: list[DatumState] = _f.enum(DatumState, 1, repeated=True)
    """Only datums in one of these states; empty means all."""


@_dataclass(init=False, eq=False, repr=False)
class CreateDatumRequest(_OneofMessage):
    """One message to CreateDatum: the input first, then requests for more datums.

    Since 2.9; its fields since 2.9.2.
    """

    _full_name = "pps_v2.CreateDatumRequest"
    _oneofs = {"body": ("start", "continue_",)}

    start: StartCreateDatumRequest | None = _f.message("pps_v2.StartCreateDatumRequest", 1, group="body")
    """Names the input; in the first message only."""
    continue_: ContinueCreateDatumRequest | None = _f.message("pps_v2.ContinueCreateDatumRequest", 2, group="body", name="continue")
    """Asks for more datums; in all later messages."""

    def __init__(
        self,
        start: StartCreateDatumRequest | None = None,
        continue_: ContinueCreateDatumRequest | None = None,
    ) -> None:
        fields = vars(self)
        fields["start"] = start
        fields["continue_"] = continue_
        if (start is not None) + (continue_ is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class StartCreateDatumRequest(_Message):
    """Names an input and asks for its first datums.

    Since 2.9.2.
    """

    _full_name = "pps_v2.StartCreateDatumRequest"

    input: Input | None = _f.message("pps_v2.Input", 1)
    """Required; must not contain a cron input."""
    number: int = _f.scalar("int32", 2)
    """Number of datums to send at most; 0 means 100, a negative number is INVALID_ARGUMENT."""


@_dataclass(eq=False, repr=False)
class ContinueCreateDatumRequest(_Message):
    """Asks for the next datums of the input named before.

    Since 2.9.2.
    """

    _full_name = "pps_v2.ContinueCreateDatumRequest"

    number: int = _f.scalar("int32", 1)
    """Number of datums to send at most; 0 means 100."""


@_dataclass(eq=False, repr=False)
class RestartDatumRequest(_Message):
    """Chooses the datums in progress that are tried again."""

    _full_name = "pps_v2.RestartDatumRequest"

    job: Job | None = _f.message("pps_v2.Job", 1)
    """Required."""
    data_filters: list[str] = _f.scalar("string", 2, repeated=True)
    """Paths or hashes of input files that tell which datum is meant."""


@_dataclass(eq=False, repr=False)
class ClusterDefaults(_Message):
    """Defaults for the pipelines of all projects; the form of the JSON that SetClusterDefaults takes.

    Since 2.7.
    """

    _full_name = "pps_v2.ClusterDefaults"

    create_pipeline_request: CreatePipelineRequest | None = _f.message("pps_v2.CreatePipelineRequest", 3)
    """Values for fields that project defaults and spec do not set. Since 2.8."""


@_dataclass(eq=False, repr=False)
class ProjectDefaults(_Message):
    """Defaults for the pipelines of one project; the form of the JSON that SetProjectDefaults takes.

    Since 2.8.
    """

    _full_name = "pps_v2.ProjectDefaults"

    create_pipeline_request: CreatePipelineRequest | None = _f.message("pps_v2.CreatePipelineRequest", 1)
    """Values for fields that the spec does not set."""


@_dataclass(eq=False, repr=False)
class GetClusterDefaultsRequest(_Message):
    """Asks for the cluster defaults; takes no arguments.

    Since 2.7.
    """

    _full_name = "pps_v2.GetClusterDefaultsRequest"


@_dataclass(eq=False, repr=False)
class GetClusterDefaultsResponse(_Message):
    """The defaults for the pipelines of all projects.

    Since 2.7.
    """

    _full_name = "pps_v2.GetClusterDefaultsResponse"

    cluster_defaults_json: str = _f.scalar("string", 2)
    """A `ClusterDefaults` in JSON, as it was set; `{}` if there are none. Since 2.8."""


@_dataclass(eq=False, repr=False)
class SetClusterDefaultsRequest(_Message):
    """New defaults for the pipelines of all projects.

    Since 2.7.
    """

    _full_name = "pps_v2.SetClusterDefaultsRequest"

    regenerate: bool = _f.scalar("bool", 2)
    """Updates existing pipelines whose effective spec changes with the new defaults."""
    reprocess: bool = _f.scalar("bool", 3)
    """With `regenerate`, processes all datums of the updated pipelines again."""
    dry_run: bool = _f.scalar("bool", 4)
    """Only finds out which pipelines would change."""
    cluster_defaults_json: str = _f.scalar("string", 5)
    """A `ClusterDefaults` in JSON; `{}` leaves only what the server has built in. Since 2.8."""


@_dataclass(eq=False, repr=False)
class SetClusterDefaultsResponse(_Message):
    """What new cluster defaults changed.

    Since 2.7.
    """

    _full_name = "pps_v2.SetClusterDefaultsResponse"

    affected_pipelines: list[Pipeline] = _f.message("pps_v2.Pipeline", 2, repeated=True)
    """Pipelines that were updated, or would be in a dry run; empty without `regenerate`."""


@_dataclass(eq=False, repr=False)
class GetProjectDefaultsRequest(_Message):
    """Names the project whose defaults to return.

    Since 2.8.
    """

    _full_name = "pps_v2.GetProjectDefaultsRequest"

    project: _pfs.Project | None = _f.message("pfs_v2.Project", 1)
    """Absent means the project `default`."""


@_dataclass(eq=False, repr=False)
class GetProjectDefaultsResponse(_Message):
    """The defaults for the pipelines of one project.

    Since 2.8.
    """

    _full_name = "pps_v2.GetProjectDefaultsResponse"

    project_defaults_json: str = _f.scalar("string", 1)
    """A `ProjectDefaults` in JSON."""
    created_by: str = _f.scalar("string", 2)
    """Principal who set them. Since 2.11."""
    created_at: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 3)
    """When they were set. Since 2.11."""


@_dataclass(eq=False, repr=False)
class SetProjectDefaultsRequest(_Message):
    """New defaults for the pipelines of one project.

    Since 2.8.
    """

    _full_name = "pps_v2.SetProjectDefaultsRequest"

    project: _pfs.Project | None = _f.message("pfs_v2.Project", 1)
    """Absent means the project `default`."""
    regenerate: bool = _f.scalar("bool", 2)
    """Updates existing pipelines whose effective spec changes with the new defaults."""
    reprocess: bool = _f.scalar("bool", 3)
    """With `regenerate`, processes all datums of the updated pipelines again."""
    dry_run: bool = _f.scalar("bool", 4)
    """Only finds out which pipelines would change."""
    project_defaults_json: str = _f.scalar("string", 5)
    """A `ProjectDefaults` in JSON; `{}` removes the project's defaults, an empty text is an error."""


@_dataclass(eq=False, repr=False)
class SetProjectDefaultsResponse(_Message):
    """What new project defaults changed.

    Since 2.8.
    """

    _full_name = "pps_v2.SetProjectDefaultsResponse"

    affected_pipelines: list[Pipeline] = _f.message("pps_v2.Pipeline", 1, repeated=True)
    """Pipelines that were updated, or would be in a dry run; empty without `regenerate`."""


@_dataclass(eq=False, repr=False)
class Secret(_Message):
    """Name of a Kubernetes secret."""

    _full_name = "pps_v2.Secret"

    name: str = _f.scalar("string", 1)


@_dataclass(eq=False, repr=False)
class SecretInfo(_Message):
    """What is known about a secret, except its values."""

    _full_name = "pps_v2.SecretInfo"

    secret: Secret | None = _f.message("pps_v2.Secret", 1)
    type: str = _f.scalar("string", 2)
    """Kubernetes type, such as `Opaque`."""
    creation_timestamp: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 3)


@_dataclass(eq=False, repr=False)
class SecretInfos(_Message):
    """The secrets that ListSecret found."""

    _full_name = "pps_v2.SecretInfos"

    secret_info: list[SecretInfo] = _f.message("pps_v2.SecretInfo", 1, repeated=True)


@_dataclass(eq=False, repr=False)
class CreateSecretRequest(_Message):
    """The secret to store."""

    _full_name = "pps_v2.CreateSecretRequest"

    file: bytes = _f.scalar("bytes", 1, secret=True)
    """Manifest of a Kubernetes secret, in JSON; values in `data` are base64, in `stringData` plain."""


@_dataclass(eq=False, repr=False)
class DeleteSecretRequest(_Message):
    """Names the secret to delete."""

    _full_name = "pps_v2.DeleteSecretRequest"

    secret: Secret | None = _f.message("pps_v2.Secret", 1)
    """Required."""


@_dataclass(eq=False, repr=False)
class InspectSecretRequest(_Message):
    """Names the secret to look at."""

    _full_name = "pps_v2.InspectSecretRequest"

    secret: Secret | None = _f.message("pps_v2.Secret", 1)
    """Required."""


@_dataclass(eq=False, repr=False)
class GetLogsRequest(_Message):
    """Chooses the log lines to return; with neither pipeline nor job, those of the server itself.

    With auth on, the server's own lines need the permission CLUSTER_GET_PACHD_LOGS.
    """

    _full_name = "pps_v2.GetLogsRequest"

    pipeline: Pipeline | None = _f.message("pps_v2.Pipeline", 1)
    """Only lines of this pipeline."""
    job: Job | None = _f.message("pps_v2.Job", 2)
    """Only lines of this job; must name its pipeline."""
    data_filters: list[str] = _f.scalar("string", 3, repeated=True)
    """Paths or hashes (base64 or hexadecimal) of input files; a line's datum must have all of them."""
    datum: Datum | None = _f.message("pps_v2.Datum", 4)
    """Only lines of this datum; needs a job or pipeline as well."""
    master: bool = _f.scalar("bool", 5)
    """Returns the lines of the pipeline's master instead of those of its workers."""
    follow: bool = _f.scalar("bool", 6)
    """Keeps the stream open for lines that are still to come."""
    tail: int = _f.scalar("int64", 7)
    """Number of last lines to return, of each worker; 0 means all."""
    use_loki_backend: bool = _f.scalar("bool", 8)
    """Reads from Loki instead of from Kubernetes."""
    since: _dt.timedelta | None = _f.message("google.protobuf.Duration", 9)
    """How far to look back; absent means 24 hours, or for a job to one hour before its creation."""


@_dataclass(eq=False, repr=False)
class LogMessage(_Message):
    """One log line.

    For the server's own lines only `message` is set.
    """

    _full_name = "pps_v2.LogMessage"

    project_name: str = _f.scalar("string", 10)
    """Since 2.5."""
    pipeline_name: str = _f.scalar("string", 1)
    job_id: str = _f.scalar("string", 2)
    """Empty for lines that belong to no job."""
    worker_id: str = _f.scalar("string", 3)
    datum_id: str = _f.scalar("string", 4)
    """Empty for lines that belong to no datum."""
    master: bool = _f.scalar("bool", 5)
    """Whether the line comes from the pipeline's master."""
    data: list[InputFile] = _f.message("pps_v2.InputFile", 6, repeated=True)
    """Input files of the datum."""
    user: bool = _f.scalar("bool", 7)
    """Whether user code wrote the line; otherwise the worker did."""
    ts: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 8)
    """When the line was written."""
    message: str = _f.scalar("string", 9)
    """Text of the line, without the newline."""


@_dataclass(eq=False, repr=False)
class LokiRequest(_Message):
    """A query of the log store.

    Since 2.5.
    """

    _full_name = "pps_v2.LokiRequest"

    since: _dt.timedelta | None = _f.message("google.protobuf.Duration", 1)
    """How far to look back."""
    query: str = _f.scalar("string", 2)
    """LogQL text; used by QueryLoki. Since 2.6."""


@_dataclass(eq=False, repr=False)
class LokiLogMessage(_Message):
    """One line from the log store.

    Since 2.5.
    """

    _full_name = "pps_v2.LokiLogMessage"

    message: str = _f.scalar("string", 1)
    """Text of the line."""


@_dataclass(eq=False, repr=False)
class RunLoadTestRequest(_Message):
    """Describes a load test.

    Since 2.3.
    """

    _full_name = "pps_v2.RunLoadTestRequest"

    dag_spec: str = _f.scalar("string", 1)
    """Pipelines to run the test on, as text."""
    load_spec: str = _f.scalar("string", 2)
    """Load to put on them, as text."""
    seed: int = _f.scalar("int64", 3)
    """Seed of the random numbers."""
    parallelism: int = _f.scalar("int64", 4)
    """Number of workers of each pipeline."""
    pod_patch: str = _f.scalar("string", 5)
    """JSON patch for the pod specs of the workers."""
    state_id: str = _f.scalar("string", 6)
    """State of an earlier test to go on from. Since 2.3.9."""


@_dataclass(eq=False, repr=False)
class RunLoadTestResponse(_Message):
    """How a load test ended.

    Since 2.3.
    """

    _full_name = "pps_v2.RunLoadTestResponse"

    error: str = _f.scalar("string", 1)
    """What went wrong; empty after success."""
    state_id: str = _f.scalar("string", 2)
    """State to give to the next test. Since 2.3.9."""


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("ApiStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
