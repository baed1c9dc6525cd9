# Generated from src/pachyderm_sdk/_async/pjs.py by `python -m codegen.unasync`; do not edit.
"""`client.pjs`: the internal job service, where programs run over file sets."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, TypeAlias

from .._plan.arguments import names
from .._wire.colour import Queue
from ..api import pjs
from ..api.pjs.stub_sync import ApiMethods, ApiStub
from ..errors import InternalError
from .picking import picked

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Callable, Sequence

    from .._wire.calls_sync import Calls
    from .._wire.colour import Result

JobRef: TypeAlias = pjs.Job | pjs.JobInfo | int
"""A job of this service as message or by its number. The jobs of pipelines are others."""
QueueRef: TypeAlias = pjs.Queue | pjs.QueueInfo | bytes
"""A queue as message or by its id."""

_log = logging.getLogger("pachyderm_sdk.pjs")


class Pjs(ApiMethods):
    """Jobs of the internal job service. They have nothing to do with those of pipelines. Servers have it since 2.12.

    `context` is the token of the running job that a call is made by; empty outside of jobs.

    Attributes:
        rpc: The generated stub: every RPC, with messages in and messages out.
    """

    rpc: ApiStub

    def __init__(self, calls: Calls) -> None:
        super().__init__(calls)
        self.rpc = ApiStub(calls)

    def create_job(
        self,
        program: str,
        input: Sequence[str] = (),
        *,
        context: str = "",
        cache_read: bool = False,
        cache_write: bool = False,
        timeout: float | None = None,
    ) -> pjs.Job:
        """Puts a job in the queue of its program.

        RPC: `pjs.API/CreateJob`.

        Args:
            program: The file set with the program.
            input: The file sets with the input.
            context: The token of the running job that becomes its parent.
            cache_read: Whether the result of an equal job that was done before may be taken.
            cache_write: Whether the result is kept for equal jobs to come.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        answer = self.rpc.create_job(
            program=program,
            input=names(input),
            context=context,
            cache_read=cache_read,
            cache_write=cache_write,
            timeout=timeout,
        )
        if answer.job is None:
            raise InternalError("the answer does not name the job", rpc="pjs.API/CreateJob")
        return answer.job

    def inspect_job(self, job: JobRef, *, context: str = "", timeout: float | None = None) -> pjs.JobInfo:
        """Looks a job up.

        RPC: `pjs.API/InspectJob`.

        Args:
            job: The job.
            context: The token of the running job that asks.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            NotFoundError: There is no such job.
        """
        answer = self.rpc.inspect_job(job=_job(job), context=context, timeout=timeout)
        if answer.details is None or answer.details.job_info is None:
            raise InternalError("the answer does not tell of the job", rpc="pjs.API/InspectJob")
        return answer.details.job_info

    def list_job(
        self, job: JobRef | None = None, *, context: str = "", timeout: float | None = None
    ) -> Generator[pjs.JobInfo, None]:
        """Lists jobs.

        RPC: `pjs.API/ListJob`.

        Args:
            job: The job to list from.
            context: The token of the running job that asks.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        stream = self.rpc.list_job(job=None if job is None else _job(job), context=context, timeout=timeout)
        return picked(stream, _info)

    def walk_job(
        self,
        job: JobRef,
        algorithm: pjs.WalkAlgorithm = pjs.WalkAlgorithm.LEVEL_ORDER,
        *,
        max_depth: int = 0,
        context: str = "",
        timeout: float | None = None,
    ) -> Generator[pjs.JobInfo, None]:
        """Walks through a job and those that it has made.

        RPC: `pjs.API/WalkJob`.

        Args:
            job: The job at the top.
            algorithm: The order of the jobs. Since 2.12.
            max_depth: How many levels to go down; the server's choice if 0. Since 2.12.
            context: The token of the running job that asks.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        stream = self.rpc.walk_job(
            job=_job(job), algorithm=algorithm, max_depth=max_depth, context=context, timeout=timeout
        )
        return picked(stream, _info)

    def await_job(
        self,
        job: JobRef,
        desired_state: pjs.JobState = pjs.JobState.DONE,
        *,
        context: str = "",
        timeout: float | None = None,
    ) -> pjs.JobState:
        """Waits until a job is in a state, and returns the one that it is in.

        RPC: `pjs.API/AwaitJob`, since 2.12.

        Args:
            job: The job.
            desired_state: The state to wait for.
            context: The token of the running job that asks.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        answer = self.rpc.await_job(job=_job(job), desired_state=desired_state, context=context, timeout=timeout)
        return answer.actual_state

    def cancel_job(self, job: JobRef, *, context: str = "", timeout: float | None = None) -> None:
        """Cancels a job.

        RPC: `pjs.API/CancelJob`.

        Args:
            job: The job.
            context: The token of the running job that asks.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        self.rpc.cancel_job(job=_job(job), context=context, timeout=timeout)

    def delete_job(self, job: JobRef, *, context: str = "", timeout: float | None = None) -> None:
        """Deletes a job.

        RPC: `pjs.API/DeleteJob`.

        Args:
            job: The job.
            context: The token of the running job that asks.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        self.rpc.delete_job(job=_job(job), context=context, timeout=timeout)

    def list_queue(self, *, timeout: float | None = None) -> Generator[pjs.QueueInfo, None]:
        """Lists the queues.

        RPC: `pjs.API/ListQueue`.

        Example:
            >>> [info.program for info in client.pjs.list_queue()]
            []

        Args:
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return picked(self.rpc.list_queue(timeout=timeout), _queue_info)

    def inspect_queue(self, queue: QueueRef, *, timeout: float | None = None) -> pjs.QueueInfoDetails:
        """Looks a queue up, with the number of its jobs.

        RPC: `pjs.API/InspectQueue`.

        Args:
            queue: The queue.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        answer = self.rpc.inspect_queue(queue=_queue(queue), timeout=timeout)
        if answer.details is None:
            raise InternalError("the answer does not tell of the queue", rpc="pjs.API/InspectQueue")
        return answer.details

    def process_queue(
        self,
        queue: QueueRef,
        work: Callable[[pjs.ProcessQueueResponse], Result[Sequence[str]]],
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
        """
        results: Queue[pjs.ProcessQueueRequest | None] = Queue()
        results.put(pjs.ProcessQueueRequest(queue=_queue(queue)))
        try:
            with self.rpc.process_queue(_sent(results), timeout=timeout) as stream:
                for job in stream:
                    try:
                        success = pjs.ProcessQueueRequestSuccess(output=names(work(job)))
                    except Exception:
                        _log.exception("a job failed")
                        results.put(pjs.ProcessQueueRequest(failed=True))
                    else:
                        results.put(pjs.ProcessQueueRequest(success=success))
        finally:
            results.put(None)  # which ends the requests, and who waits for them


def _sent(results: Queue[pjs.ProcessQueueRequest | None]) -> Iterator[pjs.ProcessQueueRequest]:
    while (result := results.get()) is not None:
        yield result


def _job(ref: JobRef) -> pjs.Job:
    if isinstance(ref, pjs.JobInfo):
        return ref.job or pjs.Job()
    return pjs.Job(id=ref) if isinstance(ref, int) else ref


def _queue(ref: QueueRef) -> pjs.Queue:
    if isinstance(ref, pjs.QueueInfo):
        return ref.queue or pjs.Queue()
    return pjs.Queue(id=ref) if isinstance(ref, bytes) else ref


def _info(response: pjs.ListJobResponse) -> pjs.JobInfo:
    if response.info is not None:
        return response.info
    if response.details is not None and response.details.job_info is not None:
        return response.details.job_info
    return pjs.JobInfo(job=response.job)


def _queue_info(response: pjs.ListQueueResponse) -> pjs.QueueInfo:
    if response.info is not None:
        return response.info
    if response.details is not None and response.details.queue_info is not None:
        return response.details.queue_info
    return pjs.QueueInfo(queue=response.queue)
