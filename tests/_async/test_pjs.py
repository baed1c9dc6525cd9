# Source of tests/_sync/test_pjs.py.
"""The internal job service: what is sent and what comes back, and a worker that does the jobs of a queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk import AsyncClient
from pachyderm_sdk._wire.servicer import RpcError
from pachyderm_sdk.api import pjs
from pachyderm_sdk.api.pjs import methods
from pachyderm_sdk.errors import InternalError, NotFoundError, StatusCode, UnavailableError
from tests.support.recorder import InTurn, Recorder

if TYPE_CHECKING:
    from collections.abc import Sequence

JOB = pjs.Job(id=7)
INFO = pjs.JobInfo(job=JOB, state=pjs.JobState.QUEUED, program="p")
QUEUE = pjs.Queue(id=b"q")


def client_of(server: Recorder) -> AsyncClient:
    return AsyncClient.from_address(server.address, timeout=30)


async def test_jobs() -> None:
    with Recorder(
        {
            methods.CREATE_JOB: pjs.CreateJobResponse(job=JOB),
            methods.INSPECT_JOB: pjs.InspectJobResponse(details=pjs.JobInfoDetails(job_info=INFO)),
            methods.LIST_JOB: [
                pjs.ListJobResponse(job=JOB, info=INFO),
                pjs.ListJobResponse(job=JOB, details=pjs.JobInfoDetails(job_info=INFO)),
                pjs.ListJobResponse(job=JOB),
            ],
            methods.WALK_JOB: [pjs.ListJobResponse(info=INFO)],
            methods.AWAIT_JOB: pjs.AwaitJobResponse(actual_state=pjs.JobState.DONE),
            methods.CANCEL_JOB: pjs.CancelJobResponse(),
            methods.DELETE_JOB: pjs.DeleteJobResponse(),
        }
    ) as server:
        async with client_of(server) as client:
            service = client.pjs
            assert await service.create_job("p", ["a", "b"], cache_read=True) == JOB
            assert await service.create_job("p", "a") == JOB
            assert await service.inspect_job(7, context="c") == INFO
            assert [info async for info in service.list_job()] == [INFO, INFO, pjs.JobInfo(job=JOB)]
            assert [info async for info in service.walk_job(INFO, max_depth=2)] == [INFO]
            assert await service.await_job(JOB) == pjs.JobState.DONE
            await service.cancel_job(JOB)
            await service.delete_job(7)
            level = pjs.WalkAlgorithm.LEVEL_ORDER
            assert server.requests == [
                pjs.CreateJobRequest(program="p", input=["a", "b"], cache_read=True),
                pjs.CreateJobRequest(program="p", input=["a"]),
                pjs.InspectJobRequest(context="c", job=JOB),
                pjs.ListJobRequest(),
                pjs.WalkJobRequest(job=JOB, algorithm=level, max_depth=2),
                pjs.AwaitJobRequest(job=JOB, desired_state=pjs.JobState.DONE),
                pjs.CancelJobRequest(job=JOB),
                pjs.DeleteJobRequest(job=JOB),
            ]


async def test_queues() -> None:
    info = pjs.QueueInfo(queue=QUEUE, program="p")
    details = pjs.QueueInfoDetails(queue_info=info, size=3)
    with Recorder(
        {
            methods.LIST_QUEUE: [pjs.ListQueueResponse(info=info), pjs.ListQueueResponse(queue=QUEUE)],
            methods.INSPECT_QUEUE: pjs.InspectQueueResponse(details=details),
        }
    ) as server:
        async with client_of(server) as client:
            assert [one async for one in client.pjs.list_queue()] == [info, pjs.QueueInfo(queue=QUEUE)]
            for queue in (b"q", QUEUE, info):
                assert (await client.pjs.inspect_queue(queue)).size == 3
                assert server.requests[-1] == pjs.InspectQueueRequest(queue=QUEUE)


async def test_answers_without_content_are_errors() -> None:
    with Recorder(
        {
            methods.CREATE_JOB: pjs.CreateJobResponse(),
            methods.INSPECT_JOB: pjs.InspectJobResponse(),
            methods.INSPECT_QUEUE: pjs.InspectQueueResponse(),
        }
    ) as server:
        async with client_of(server) as client:
            with pytest.raises(InternalError):
                await client.pjs.create_job("p")
            with pytest.raises(InternalError):
                await client.pjs.inspect_job(1)
            with pytest.raises(InternalError):
                await client.pjs.inspect_queue(b"q")


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
                    await client.pjs.process_queue(b"q", work)
            else:
                await client.pjs.process_queue(b"q", work)
    request, success = pjs.ProcessQueueRequest, pjs.ProcessQueueRequestSuccess
    assert server.requests == [
        request(queue=QUEUE),
        request(success=success(output=["out0"])),
        request(failed=True),
        request(success=success(output=["out2"])),
    ]


async def test_the_embedded_server_has_no_jobs(async_client: AsyncClient) -> None:
    with pytest.raises(NotFoundError):
        await async_client.pjs.inspect_job(1)
    assert [info async for info in async_client.pjs.list_queue()] == []
