# Source of _sync/pjs.py.
"""`client.pjs`: the internal job service, where programs run over file sets."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, TypeAlias

from .._plan.arguments import several
from .._wire.colour import AsyncQueue, async_check_function
from ..api import pjs
from ..api.pjs.stub import ApiMethods, ApiStub

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence

    from .._wire.calls import AsyncCalls, AsyncStream
    from .._wire.colour import AsyncResult

JobRef: TypeAlias = pjs.Job | pjs.JobInfo | pjs.CreateJobResponse | pjs.ListJobResponse | int
"""A job of this service as a message that names it, or by its number. The jobs of pipelines are others."""
QueueRef: TypeAlias = pjs.Queue | pjs.QueueInfo | pjs.ListQueueResponse | bytes
"""A queue as a message that names it, or by its id."""

_log = logging.getLogger("pachyderm_sdk.pjs")


class AsyncPjs(ApiMethods):
    """Jobs of the internal job service. They have nothing to do with those of pipelines. Servers have it since 2.12.

    `context` is the token of the running job that a call is made by; empty outside of jobs.

    Attributes:
        rpc: The generated stub: every RPC, with messages in and messages out.
    """

    rpc: ApiStub

    def __init__(self, calls: AsyncCalls) -> None:
        super().__init__(calls)
        self.rpc = ApiStub(calls)

    async def inspect_job(
        self, job: JobRef, *, context: str = "", timeout: float | None = None
    ) -> pjs.InspectJobResponse:
        """Looks a job up: what is known about it is in `details.job_info`.

        RPC: `pjs.API/InspectJob`.

        Args:
            job: The job.
            context: The token of the running job that asks.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            NotFoundError: There is no such job.
        """
        return await self.rpc.inspect_job(job=_job(job), context=context, timeout=timeout)

    def list_job(
        self, job: JobRef | None = None, *, context: str = "", timeout: float | None = None
    ) -> AsyncStream[pjs.ListJobResponse]:
        """Lists jobs.

        RPC: `pjs.API/ListJob`.

        Args:
            job: The job to list from.
            context: The token of the running job that asks.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return self.rpc.list_job(job=None if job is None else _job(job), context=context, timeout=timeout)

    def walk_job(
        self,
        job: JobRef,
        algorithm: pjs.WalkAlgorithm = pjs.WalkAlgorithm.LEVEL_ORDER,
        *,
        max_depth: int = 0,
        context: str = "",
        timeout: float | None = None,
    ) -> AsyncStream[pjs.ListJobResponse]:
        """Walks through a job and those that it has made.

        RPC: `pjs.API/WalkJob`.

        Args:
            job: The job at the top.
            algorithm: The order of the jobs. Since 2.12.
            max_depth: How many levels to go down; the server's choice if 0. Since 2.12.
            context: The token of the running job that asks.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return self.rpc.walk_job(
            job=_job(job), algorithm=algorithm, max_depth=max_depth, context=context, timeout=timeout
        )

    async def await_job(
        self,
        job: JobRef,
        desired_state: pjs.JobState = pjs.JobState.DONE,
        *,
        context: str = "",
        timeout: float | None = None,
    ) -> pjs.AwaitJobResponse:
        """Waits until a job is in a state, and returns the one that it is in, as `actual_state`.

        RPC: `pjs.API/AwaitJob`, since 2.12.

        Args:
            job: The job.
            desired_state: The state to wait for.
            context: The token of the running job that asks.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return await self.rpc.await_job(job=_job(job), desired_state=desired_state, context=context, timeout=timeout)

    async def cancel_job(
        self, job: JobRef, *, context: str = "", timeout: float | None = None
    ) -> pjs.CancelJobResponse:
        """Cancels a job.

        RPC: `pjs.API/CancelJob`.

        Args:
            job: The job.
            context: The token of the running job that asks.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return await self.rpc.cancel_job(job=_job(job), context=context, timeout=timeout)

    async def delete_job(
        self, job: JobRef, *, context: str = "", timeout: float | None = None
    ) -> pjs.DeleteJobResponse:
        """Deletes a job.

        RPC: `pjs.API/DeleteJob`.

        Args:
            job: The job.
            context: The token of the running job that asks.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return await self.rpc.delete_job(job=_job(job), context=context, timeout=timeout)

    async def inspect_queue(self, queue: QueueRef, *, timeout: float | None = None) -> pjs.InspectQueueResponse:
        """Looks a queue up: `details` has the number of its jobs.

        RPC: `pjs.API/InspectQueue`.

        Args:
            queue: The queue.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return await self.rpc.inspect_queue(queue=_queue(queue), timeout=timeout)

    async def work_on(
        self,
        queue: QueueRef,
        work: Callable[[pjs.ProcessQueueResponse], AsyncResult[Sequence[str]]],
        *,
        timeout: float | None = None,
    ) -> None:
        """Does the jobs of a queue, one after the other, until the server ends the call.

        An exception of `work` fails its job and is logged (`pachyderm_sdk.pjs`); the next job is taken all the same.

        RPC: `pjs.API/ProcessQueue`.

        Args:
            queue: The queue.
            work: Called with each job: its input file sets and its `context`. Returns the file sets of the output.
            timeout: Seconds after which all is given up; None for the client's default.

        Raises:
            TypeError: `work` does nothing when it is called, such as a generator, so that every job would fail.
        """
        async_check_function(work)
        results: AsyncQueue[pjs.ProcessQueueRequest | None] = AsyncQueue()
        await results.put(pjs.ProcessQueueRequest(queue=_queue(queue)))
        try:
            async with self.rpc.process_queue(_sent(results), timeout=timeout) as stream:
                async for job in stream:
                    try:
                        success = pjs.ProcessQueueRequestSuccess(output=several(await work(job), "output"))
                    except Exception:  # of the user's code: the queue is told, the log has it, the next job is due
                        _log.exception("a job failed")
                        await results.put(pjs.ProcessQueueRequest(failed=True))
                    else:
                        await results.put(pjs.ProcessQueueRequest(success=success))
        finally:
            await results.put(None)  # which ends the requests, and who waits for them


async def _sent(results: AsyncQueue[pjs.ProcessQueueRequest | None]) -> AsyncIterator[pjs.ProcessQueueRequest]:
    while (result := await results.get()) is not None:
        yield result


def _job(ref: JobRef) -> pjs.Job:
    if isinstance(ref, int) and not isinstance(ref, bool):
        return pjs.Job(id=ref)
    if isinstance(ref, pjs.Job):
        return ref
    if isinstance(ref, (pjs.JobInfo, pjs.CreateJobResponse, pjs.ListJobResponse)):
        return ref.job or pjs.Job()
    raise TypeError(f"{ref!r} is no job of this service: write its number, or a message that names it")


def _queue(ref: QueueRef) -> pjs.Queue:
    if isinstance(ref, bytes):
        return pjs.Queue(id=ref)
    if isinstance(ref, pjs.Queue):
        return ref
    if isinstance(ref, (pjs.QueueInfo, pjs.ListQueueResponse)):
        return ref.queue or pjs.Queue()
    raise TypeError(f"{ref!r} is no queue: write its id, which is bytes, or a message that names it")
