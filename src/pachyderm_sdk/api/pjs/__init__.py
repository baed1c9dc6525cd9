# Generated from api-protos/pjs/pjs.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The messages of the protobuf package pjs."""

from __future__ import annotations

from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
from ..._proto.dataclass import dataclass as _dataclass
from ...message import Enum as _Enum, Message as _Message, OneofMessage as _OneofMessage

if _TYPE_CHECKING:
    from .stub import ApiStub as ApiStub

__all__ = (
    "ApiStub",
    "AwaitJobRequest",
    "AwaitJobResponse",
    "CancelJobRequest",
    "CancelJobResponse",
    "CreateJobRequest",
    "CreateJobResponse",
    "DeleteJobRequest",
    "DeleteJobResponse",
    "InspectJobRequest",
    "InspectJobResponse",
    "InspectQueueRequest",
    "InspectQueueResponse",
    "Job",
    "JobErrorCode",
    "JobInfo",
    "JobInfoDetails",
    "JobInfoSuccess",
    "JobState",
    "ListJobRequest",
    "ListJobResponse",
    "ListQueueRequest",
    "ListQueueResponse",
    "ProcessQueueRequest",
    "ProcessQueueRequestSuccess",
    "ProcessQueueResponse",
    "Queue",
    "QueueInfo",
    "QueueInfoDetails",
    "WalkAlgorithm",
    "WalkJobRequest",
)


class JobState(_Enum):
    """How far a job has come."""

    JobState_UNSPECIFIED = 0
    """No state."""
    QUEUED = 1
    """The job waits to be taken up."""
    PROCESSING = 2
    """The job is being done."""
    DONE = 3
    """The job has ended, with a success or an error."""


class JobErrorCode(_Enum):
    """Why a job ended without success."""

    JobErrorCode_UNSPECIFIED = 0
    """No error."""
    FAILED = 1
    """The program failed."""
    DISCONNECTED = 2
    """The connection to the worker was lost."""
    CANCELED = 3
    """The job was canceled."""


class WalkAlgorithm(_Enum):
    """The orders in which WalkJob can visit a tree of jobs.

    Since 2.12.
    """

    UNKNOWN = 0
    """None chosen."""
    LEVEL_ORDER = 1
    """Level by level, from the top."""
    PRE_ORDER = 2
    """Each job before its children."""
    MIRRORED_POST_ORDER = 3
    """Each job after its children, with the children from last to first."""


@_dataclass(eq=False, repr=False)
class Job(_Message):
    """Name of a job."""

    _full_name = "pjs.Job"

    id: int = _f.scalar("int64", 1)
    """Number given by the server."""


@_dataclass(init=False, eq=False, repr=False)
class JobInfo(_OneofMessage):
    """A job as the server knows it."""

    _full_name = "pjs.JobInfo"
    _oneofs = {"result": ("success", "error",)}

    job: Job | None = _f.message("pjs.Job", 1)
    parent_job: Job | None = _f.message("pjs.Job", 2)
    """Job that made this one; absent at the top of the tree."""
    state: JobState = _f.enum(JobState, 3)
    program: str = _f.scalar("string", 4)
    """File set with the program. Since 2.11."""
    input: list[str] = _f.scalar("string", 5, repeated=True)
    """File sets with the input. In this form since 2.11."""
    success: JobInfoSuccess | None = _f.message("pjs.JobInfo.Success", 6, group="result")
    """Set once the job has ended well. Since 2.11."""
    error: JobErrorCode | None = _f.enum(JobErrorCode, 7, group="result")
    """Set once the job has ended otherwise."""

    def __init__(
        self,
        job: Job | None = None,
        parent_job: Job | None = None,
        state: JobState = JobState.JobState_UNSPECIFIED,
        program: str = "",
        input: list[str] | None = None,
        success: JobInfoSuccess | None = None,
        error: JobErrorCode | None = None,
    ) -> None:
        fields = vars(self)
        fields["job"] = job
        fields["parent_job"] = parent_job
        fields["state"] = state
        fields["program"] = program
        fields["input"] = input if input is not None else []
        fields["success"] = success
        fields["error"] = error
        if (success is not None) + (error is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class JobInfoSuccess(_Message):
    """What a successful job has produced.

    Since 2.11.
    """

    _full_name = "pjs.JobInfo.Success"

    output: list[str] = _f.scalar("string", 1, repeated=True)
    """File sets with the output."""


@_dataclass(eq=False, repr=False)
class JobInfoDetails(_Message):
    """A job with all that is known about it."""

    _full_name = "pjs.JobInfoDetails"

    job_info: JobInfo | None = _f.message("pjs.JobInfo", 1)


@_dataclass(eq=False, repr=False)
class Queue(_Message):
    """Name of a queue."""

    _full_name = "pjs.Queue"

    id: bytes = _f.scalar("bytes", 1)
    """Bytes given by the server."""


@_dataclass(eq=False, repr=False)
class QueueInfo(_Message):
    """A queue as the server knows it."""

    _full_name = "pjs.QueueInfo"

    queue: Queue | None = _f.message("pjs.Queue", 1)
    program: str = _f.scalar("string", 2)
    """File set with the program that the queue's jobs run. Since 2.12."""


@_dataclass(eq=False, repr=False)
class QueueInfoDetails(_Message):
    """A queue with all that is known about it."""

    _full_name = "pjs.QueueInfoDetails"

    queue_info: QueueInfo | None = _f.message("pjs.QueueInfo", 1)
    size: int = _f.scalar("int64", 2)
    """Number of jobs in the queue."""


@_dataclass(eq=False, repr=False)
class CreateJobRequest(_Message):
    """The program to run, and on what."""

    _full_name = "pjs.CreateJobRequest"

    context: str = _f.scalar("string", 1, secret=True)
    """Token of the running job that makes this one; empty outside of jobs."""
    program: str = _f.scalar("string", 2)
    """File set with the program. Since 2.11."""
    input: list[str] = _f.scalar("string", 3, repeated=True)
    """File sets with the input. In this form since 2.11."""
    cache_read: bool = _f.scalar("bool", 4)
    """Whether the result of an equal job done before may be returned."""
    cache_write: bool = _f.scalar("bool", 5)
    """Whether the result is kept for equal jobs to come."""


@_dataclass(eq=False, repr=False)
class CreateJobResponse(_Message):
    """Name of the job that CreateJob made."""

    _full_name = "pjs.CreateJobResponse"

    job: Job | None = _f.message("pjs.Job", 1)
    """Since 2.12."""


@_dataclass(eq=False, repr=False)
class CancelJobRequest(_Message):
    """Names the job to cancel."""

    _full_name = "pjs.CancelJobRequest"

    context: str = _f.scalar("string", 1, secret=True)
    """Token of the running job that asks; empty outside of jobs."""
    job: Job | None = _f.message("pjs.Job", 2)


@_dataclass(eq=False, repr=False)
class CancelJobResponse(_Message):
    """Returned by CancelJob; carries nothing."""

    _full_name = "pjs.CancelJobResponse"


@_dataclass(eq=False, repr=False)
class DeleteJobRequest(_Message):
    """Names the job to delete."""

    _full_name = "pjs.DeleteJobRequest"

    context: str = _f.scalar("string", 1, secret=True)
    """Token of the running job that asks; empty outside of jobs."""
    job: Job | None = _f.message("pjs.Job", 2)


@_dataclass(eq=False, repr=False)
class DeleteJobResponse(_Message):
    """Returned by DeleteJob; carries nothing."""

    _full_name = "pjs.DeleteJobResponse"


@_dataclass(eq=False, repr=False)
class InspectJobRequest(_Message):
    """Names the job to look at."""

    _full_name = "pjs.InspectJobRequest"

    context: str = _f.scalar("string", 1, secret=True)
    """Token of the running job that asks; empty outside of jobs."""
    job: Job | None = _f.message("pjs.Job", 2)


@_dataclass(eq=False, repr=False)
class InspectJobResponse(_Message):
    """The job that InspectJob found."""

    _full_name = "pjs.InspectJobResponse"

    details: JobInfoDetails | None = _f.message("pjs.JobInfoDetails", 1)


@_dataclass(eq=False, repr=False)
class ListJobRequest(_Message):
    """Chooses the jobs to list."""

    _full_name = "pjs.ListJobRequest"

    context: str = _f.scalar("string", 1, secret=True)
    """Token of the running job that asks; empty outside of jobs."""
    job: Job | None = _f.message("pjs.Job", 2)
    """Job to list from; optional."""


@_dataclass(eq=False, repr=False)
class ListJobResponse(_Message):
    """One job from ListJob or WalkJob."""

    _full_name = "pjs.ListJobResponse"

    job: Job | None = _f.message("pjs.Job", 1)
    """Since 2.12."""
    info: JobInfo | None = _f.message("pjs.JobInfo", 2)
    details: JobInfoDetails | None = _f.message("pjs.JobInfoDetails", 3)


@_dataclass(eq=False, repr=False)
class WalkJobRequest(_Message):
    """Names the job to start from and the way to go through those below it."""

    _full_name = "pjs.WalkJobRequest"

    context: str = _f.scalar("string", 1, secret=True)
    """Token of the running job that asks; empty outside of jobs."""
    job: Job | None = _f.message("pjs.Job", 2)
    """Job at the top of the walk."""
    algorithm: WalkAlgorithm = _f.enum(WalkAlgorithm, 3)
    """Order of the jobs. Since 2.12."""
    max_depth: int = _f.scalar("int64", 4, name="maxDepth")
    """Number of levels to go down. Since 2.12."""


@_dataclass(eq=False, repr=False)
class AwaitJobRequest(_Message):
    """Names the job to wait for, and the state.

    Since 2.12.
    """

    _full_name = "pjs.AwaitJobRequest"

    context: str = _f.scalar("string", 1, secret=True)
    """Token of the running job that asks; empty outside of jobs."""
    job: Job | None = _f.message("pjs.Job", 2)
    desired_state: JobState = _f.enum(JobState, 3)
    """State to wait for."""


@_dataclass(eq=False, repr=False)
class AwaitJobResponse(_Message):
    """State of the job when AwaitJob returned.

    Since 2.12.
    """

    _full_name = "pjs.AwaitJobResponse"

    actual_state: JobState = _f.enum(JobState, 1)


@_dataclass(eq=False, repr=False)
class ListQueueRequest(_Message):
    """Asks for all queues; takes no arguments."""

    _full_name = "pjs.ListQueueRequest"


@_dataclass(eq=False, repr=False)
class ListQueueResponse(_Message):
    """One queue from ListQueue."""

    _full_name = "pjs.ListQueueResponse"

    queue: Queue | None = _f.message("pjs.Queue", 1)
    """Since 2.12."""
    info: QueueInfo | None = _f.message("pjs.QueueInfo", 2)
    details: QueueInfoDetails | None = _f.message("pjs.QueueInfoDetails", 3)


@_dataclass(eq=False, repr=False)
class InspectQueueRequest(_Message):
    """Names the queue to look at."""

    _full_name = "pjs.InspectQueueRequest"

    queue: Queue | None = _f.message("pjs.Queue", 1)


@_dataclass(eq=False, repr=False)
class InspectQueueResponse(_Message):
    """The queue that InspectQueue found."""

    _full_name = "pjs.InspectQueueResponse"

    details: QueueInfoDetails | None = _f.message("pjs.QueueInfoDetails", 1)


@_dataclass(init=False, eq=False, repr=False)
class ProcessQueueRequest(_OneofMessage):
    """One message of a worker to ProcessQueue: the queue first, then results."""

    _full_name = "pjs.ProcessQueueRequest"
    _oneofs = {"result": ("success", "failed",)}

    queue: Queue | None = _f.message("pjs.Queue", 1)
    """Queue to take jobs from; in the first message only."""
    success: ProcessQueueRequestSuccess | None = _f.message("pjs.ProcessQueueRequest.Success", 2, group="result")
    """The job went well. Since 2.11."""
    failed: bool | None = _f.scalar("bool", 3, group="result")
    """The job failed."""

    def __init__(
        self,
        queue: Queue | None = None,
        success: ProcessQueueRequestSuccess | None = None,
        failed: bool | None = None,
    ) -> None:
        fields = vars(self)
        fields["queue"] = queue
        fields["success"] = success
        fields["failed"] = failed
        if (success is not None) + (failed is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class ProcessQueueRequestSuccess(_Message):
    """What a successful job has produced.

    Since 2.11.
    """

    _full_name = "pjs.ProcessQueueRequest.Success"

    output: list[str] = _f.scalar("string", 1, repeated=True)
    """File sets with the output."""


@_dataclass(eq=False, repr=False)
class ProcessQueueResponse(_Message):
    """One job to do."""

    _full_name = "pjs.ProcessQueueResponse"

    context: str = _f.scalar("string", 1, secret=True)
    """Token of this job, for calls that belong to it."""
    input: list[str] = _f.scalar("string", 2, repeated=True)
    """File sets with the input. In this form since 2.11."""


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("ApiStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
