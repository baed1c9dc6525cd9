# Generated from api-protos/pjs/pjs.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of pjs, async."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Sequence

from ..._wire.calls import AsyncStream
from ..._wire.stub import AsyncStub, listed
from . import (
    AwaitJobRequest,
    AwaitJobResponse,
    CancelJobRequest,
    CancelJobResponse,
    CreateJobRequest,
    CreateJobResponse,
    DeleteJobRequest,
    DeleteJobResponse,
    InspectJobRequest,
    InspectJobResponse,
    InspectQueueRequest,
    InspectQueueResponse,
    Job,
    JobState,
    ListJobRequest,
    ListJobResponse,
    ListQueueRequest,
    ListQueueResponse,
    ProcessQueueRequest,
    ProcessQueueResponse,
    Queue,
    WalkAlgorithm,
    WalkJobRequest,
    methods,
)


class ApiMethods(AsyncStub):
    """The RPCs of `pjs.API` that the client offers as they are; see `ApiStub` for all."""

    async def create_job(
        self,
        request: CreateJobRequest | None = None,
        /,
        *,
        context: str = "",
        program: str = "",
        input: Sequence[str] = (),
        cache_read: bool = False,
        cache_write: bool = False,
        timeout: float | None = None,
    ) -> CreateJobResponse:
        """Puts a job in the queue of its program.

        A job made with a context becomes a child of the job that the context belongs to.

        RPC: `pjs.API/CreateJob`.

        Args:
            request: The whole request, in place of its fields as keywords.
            context: Token of the running job that makes this one; empty outside of jobs.
            program: File set with the program. Since 2.11.
            input: File sets with the input. In this form since 2.11.
            cache_read: Whether the result of an equal job done before may be returned.
            cache_write: Whether the result is kept for equal jobs to come.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = CreateJobRequest(
                context=context,
                program=program,
                input=listed(input),
                cache_read=cache_read,
                cache_write=cache_write,
            )
        return await self._calls.unary_unary(methods.CREATE_JOB, request, timeout)

    def list_queue(
        self,
        request: ListQueueRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> AsyncStream[ListQueueResponse]:
        """Streams the queues.

        RPC: `pjs.API/ListQueue`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ListQueueRequest()
        return self._calls.unary_stream(methods.LIST_QUEUE, request, timeout)

    def process_queue(
        self,
        requests: AsyncIterable[ProcessQueueRequest] | Iterable[ProcessQueueRequest],
        /,
        *,
        timeout: float | None = None,
    ) -> AsyncStream[ProcessQueueResponse]:
        """Takes jobs from a queue and reports their results; the workers' side of the service.

        The first message names the queue. Each answer is a job to do, each later message the result
        of the job answered last.

        RPC: `pjs.API/ProcessQueue`.

        Args:
            requests: The messages to send, in order; a failing iterable cancels the call.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return self._calls.stream_stream(methods.PROCESS_QUEUE, requests, timeout)


class ApiStub(ApiMethods):
    """The internal job service: programs that run over inputs and may start jobs of their own.

    Its jobs have nothing to do with those of pipelines, see `pps`. The messages are in the API since
    2.8; servers offer the service since 2.12.
    """

    async def cancel_job(
        self,
        request: CancelJobRequest | None = None,
        /,
        *,
        context: str = "",
        job: Job | None = None,
        timeout: float | None = None,
    ) -> CancelJobResponse:
        """Cancels a job.

        RPC: `pjs.API/CancelJob`.

        Args:
            request: The whole request, in place of its fields as keywords.
            context: Token of the running job that asks; empty outside of jobs.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = CancelJobRequest(context=context, job=job)
        return await self._calls.unary_unary(methods.CANCEL_JOB, request, timeout)

    async def delete_job(
        self,
        request: DeleteJobRequest | None = None,
        /,
        *,
        context: str = "",
        job: Job | None = None,
        timeout: float | None = None,
    ) -> DeleteJobResponse:
        """Deletes a job.

        RPC: `pjs.API/DeleteJob`.

        Args:
            request: The whole request, in place of its fields as keywords.
            context: Token of the running job that asks; empty outside of jobs.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DeleteJobRequest(context=context, job=job)
        return await self._calls.unary_unary(methods.DELETE_JOB, request, timeout)

    async def inspect_job(
        self,
        request: InspectJobRequest | None = None,
        /,
        *,
        context: str = "",
        job: Job | None = None,
        timeout: float | None = None,
    ) -> InspectJobResponse:
        """Returns one job.

        NOT_FOUND if there is no such job.

        RPC: `pjs.API/InspectJob`.

        Args:
            request: The whole request, in place of its fields as keywords.
            context: Token of the running job that asks; empty outside of jobs.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = InspectJobRequest(context=context, job=job)
        return await self._calls.unary_unary(methods.INSPECT_JOB, request, timeout)

    def list_job(
        self,
        request: ListJobRequest | None = None,
        /,
        *,
        context: str = "",
        job: Job | None = None,
        timeout: float | None = None,
    ) -> AsyncStream[ListJobResponse]:
        """Streams jobs.

        RPC: `pjs.API/ListJob`.

        Args:
            request: The whole request, in place of its fields as keywords.
            context: Token of the running job that asks; empty outside of jobs.
            job: Job to list from; optional.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ListJobRequest(context=context, job=job)
        return self._calls.unary_stream(methods.LIST_JOB, request, timeout)

    def walk_job(
        self,
        request: WalkJobRequest | None = None,
        /,
        *,
        context: str = "",
        job: Job | None = None,
        algorithm: WalkAlgorithm = WalkAlgorithm.UNKNOWN,
        max_depth: int = 0,
        timeout: float | None = None,
    ) -> AsyncStream[ListJobResponse]:
        """Streams a job and those below it in the tree of jobs.

        RPC: `pjs.API/WalkJob`.

        Args:
            request: The whole request, in place of its fields as keywords.
            context: Token of the running job that asks; empty outside of jobs.
            job: Job at the top of the walk.
            algorithm: Order of the jobs. Since 2.12.
            max_depth: Number of levels to go down. Since 2.12.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = WalkJobRequest(context=context, job=job, algorithm=algorithm, max_depth=max_depth)
        return self._calls.unary_stream(methods.WALK_JOB, request, timeout)

    async def await_job(
        self,
        request: AwaitJobRequest | None = None,
        /,
        *,
        context: str = "",
        job: Job | None = None,
        desired_state: JobState = JobState.JobState_UNSPECIFIED,
        timeout: float | None = None,
    ) -> AwaitJobResponse:
        """Waits until a job is in the state asked for.

        Since 2.12.

        RPC: `pjs.API/AwaitJob`.

        Args:
            request: The whole request, in place of its fields as keywords.
            context: Token of the running job that asks; empty outside of jobs.
            desired_state: State to wait for.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = AwaitJobRequest(context=context, job=job, desired_state=desired_state)
        return await self._calls.unary_unary(methods.AWAIT_JOB, request, timeout)

    async def inspect_queue(
        self,
        request: InspectQueueRequest | None = None,
        /,
        *,
        queue: Queue | None = None,
        timeout: float | None = None,
    ) -> InspectQueueResponse:
        """Returns one queue.

        RPC: `pjs.API/InspectQueue`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = InspectQueueRequest(queue=queue)
        return await self._calls.unary_unary(methods.INSPECT_QUEUE, request, timeout)
