# Source of tests/_sync/test_pjs.py.
"""The internal job service: what is sent and what comes back, and a worker that does the jobs of a queue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from pachyderm_sdk import AsyncClient
from pachyderm_sdk._wire.servicer import RpcError
from pachyderm_sdk.api import pjs
from pachyderm_sdk.api.pjs import methods
from pachyderm_sdk.errors import NotFoundError, StatusCode, UnavailableError
from tests.support.recorder import InTurn, Recorder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

JOB = pjs.Job(id=7)
INFO = pjs.JobInfo(job=JOB, state=pjs.JobState.QUEUED, program="p")
QUEUE = pjs.Queue(id=b"q")


def client_of(server: Recorder) -> AsyncClient:
    return AsyncClient.from_address(server.address, timeout=30)


async def test_jobs() -> None:
    inspected = pjs.InspectJobResponse(details=pjs.JobInfoDetails(job_info=INFO))
    every = [pjs.ListJobResponse(job=JOB, info=INFO), pjs.ListJobResponse(job=JOB)]
    with Recorder(
        {
            methods.CREATE_JOB: pjs.CreateJobResponse(job=JOB),
            methods.INSPECT_JOB: inspected,
            methods.LIST_JOB: every,
            methods.WALK_JOB: every[:1],
            methods.AWAIT_JOB: pjs.AwaitJobResponse(actual_state=pjs.JobState.DONE),
            methods.CANCEL_JOB: pjs.CancelJobResponse(),
            methods.DELETE_JOB: pjs.DeleteJobResponse(),
        }
    ) as server:
        async with client_of(server) as client:
            service = client.pjs
            made = await service.create_job(program="p", input=["a", "b"], cache_read=True)
            assert made.job == JOB
            assert await service.inspect_job(7, context="c") == inspected
            assert [listed async for listed in service.list_job()] == every
            assert [listed async for listed in service.walk_job(INFO, max_depth=2)] == every[:1]
            assert (await service.await_job(made)).actual_state == pjs.JobState.DONE
            assert await service.cancel_job(job=JOB) == pjs.CancelJobResponse()
            assert await service.delete_job(every[0]) == pjs.DeleteJobResponse()
            level = pjs.WalkAlgorithm.LEVEL_ORDER
            assert server.requests == [
                pjs.CreateJobRequest(program="p", input=["a", "b"], cache_read=True),
                pjs.InspectJobRequest(context="c", job=JOB),
                pjs.ListJobRequest(),
                pjs.WalkJobRequest(job=JOB, algorithm=level, max_depth=2),
                pjs.AwaitJobRequest(job=JOB, desired_state=pjs.JobState.DONE),
                pjs.CancelJobRequest(job=JOB),
                pjs.DeleteJobRequest(job=JOB),
            ]


async def test_queues() -> None:
    info = pjs.QueueInfo(queue=QUEUE, program="p")
    inspected = pjs.InspectQueueResponse(details=pjs.QueueInfoDetails(queue_info=info, size=3))
    every = [pjs.ListQueueResponse(queue=QUEUE, info=info)]
    with Recorder(
        {
            methods.LIST_QUEUE: every,
            methods.INSPECT_QUEUE: inspected,
        }
    ) as server:
        async with client_of(server) as client:
            assert [one async for one in client.pjs.list_queue()] == every
            for queue in (b"q", QUEUE, info, every[0]):
                assert await client.pjs.inspect_queue(queue) == inspected
                assert server.requests[-1] == pjs.InspectQueueRequest(queue=QUEUE)


async def test_a_queue_is_processed_by_hand() -> None:
    job = pjs.ProcessQueueResponse(context="1", input=["in"])
    requests = [pjs.ProcessQueueRequest(queue=QUEUE), pjs.ProcessQueueRequest(failed=True)]
    with Recorder({methods.PROCESS_QUEUE: InTurn([job])}) as server:
        async with client_of(server) as client:
            assert [one async for one in client.pjs.process_queue(iter(requests))] == [job]
    assert server.requests == requests


@pytest.mark.parametrize("broken", [False, True])
async def test_a_worker_does_the_jobs_of_a_queue(broken: bool) -> None:
    jobs = [pjs.ProcessQueueResponse(context=str(number), input=[f"in{number}"]) for number in range(3)]
    dialogue = InTurn([*jobs, RpcError(StatusCode.UNAVAILABLE, "stopping")] if broken else jobs)

    async def work(job: pjs.ProcessQueueResponse) -> Sequence[str]:
        if job.context == "1":
            raise ValueError("broken job")
        return [one.replace("in", "out") for one in job.input]

    with Recorder({methods.PROCESS_QUEUE: dialogue}) as server:
        async with client_of(server) as client:
            if broken:
                with pytest.raises(UnavailableError, match="stopping"):
                    await client.pjs.work_on(b"q", work)
            else:
                await client.pjs.work_on(b"q", work)
    request, success = pjs.ProcessQueueRequest, pjs.ProcessQueueRequestSuccess
    assert server.requests == [
        request(queue=QUEUE),
        request(success=success(output=["out0"])),
        request(failed=True),
        request(success=success(output=["out2"])),
    ]


async def test_work_that_would_fail_every_job_takes_none(async_client: AsyncClient) -> None:
    def generator() -> Iterator[str]:
        yield "out"

    service: Any = async_client.pjs
    for wrong in (None, generator):
        with pytest.raises(TypeError, match=r"is no function|generator yields"):
            await service.work_on(b"q", wrong)


async def test_what_is_no_job_and_no_queue(async_client: AsyncClient) -> None:
    service: Any = async_client.pjs
    for wrong in (None, "7"):
        with pytest.raises(TypeError, match=f"{wrong!r} is no job of this service: write its number"):
            await service.inspect_job(wrong)
        with pytest.raises(TypeError, match=f"{wrong!r} is no queue: write its id, which is bytes"):
            await service.inspect_queue(wrong)


async def test_the_embedded_server_has_no_jobs(async_client: AsyncClient) -> None:
    with pytest.raises(NotFoundError):
        await async_client.pjs.inspect_job(1)
    assert [queue async for queue in async_client.pjs.list_queue()] == []
