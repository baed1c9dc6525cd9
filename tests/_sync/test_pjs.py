# Generated from tests/_async/test_pjs.py by `python -m codegen.unasync`; do not edit.
"""The internal job service: what is sent and what comes back, and a worker that does the jobs of a queue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from pachyderm_sdk import Client
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


def client_of(server: Recorder) -> Client:
    return Client.from_address(server.address, timeout=30)


def test_jobs() -> None:
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
        with client_of(server) as client:
            service = client.pjs
            made = service.create_job(program="p", input=["a", "b"], cache_read=True)
            assert made.job == JOB
            assert service.inspect_job(7, context="c") == inspected
            assert [listed for listed in service.list_job()] == every
            assert [listed for listed in service.walk_job(INFO, max_depth=2)] == every[:1]
            assert (service.await_job(made)).actual_state == pjs.JobState.DONE
            assert service.cancel_job(job=JOB) == pjs.CancelJobResponse()
            assert service.delete_job(every[0]) == pjs.DeleteJobResponse()
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


def test_queues() -> None:
    info = pjs.QueueInfo(queue=QUEUE, program="p")
    inspected = pjs.InspectQueueResponse(details=pjs.QueueInfoDetails(queue_info=info, size=3))
    every = [pjs.ListQueueResponse(queue=QUEUE, info=info)]
    with Recorder(
        {
            methods.LIST_QUEUE: every,
            methods.INSPECT_QUEUE: inspected,
        }
    ) as server:
        with client_of(server) as client:
            assert [one for one in client.pjs.list_queue()] == every
            for queue in (b"q", QUEUE, info, every[0]):
                assert client.pjs.inspect_queue(queue) == inspected
                assert server.requests[-1] == pjs.InspectQueueRequest(queue=QUEUE)


def test_a_queue_is_processed_by_hand() -> None:
    job = pjs.ProcessQueueResponse(context="1", input=["in"])
    requests = [pjs.ProcessQueueRequest(queue=QUEUE), pjs.ProcessQueueRequest(failed=True)]
    with Recorder({methods.PROCESS_QUEUE: InTurn([job])}) as server:
        with client_of(server) as client:
            assert [one for one in client.pjs.process_queue(iter(requests))] == [job]
    assert server.requests == requests


@pytest.mark.parametrize("broken", [False, True])
def test_a_worker_does_the_jobs_of_a_queue(broken: bool) -> None:
    jobs = [pjs.ProcessQueueResponse(context=str(number), input=[f"in{number}"]) for number in range(3)]
    dialogue = InTurn([*jobs, RpcError(StatusCode.UNAVAILABLE, "stopping")] if broken else jobs)

    def work(job: pjs.ProcessQueueResponse) -> Sequence[str]:
        if job.context == "1":
            raise ValueError("broken job")
        return [one.replace("in", "out") for one in job.input]

    with Recorder({methods.PROCESS_QUEUE: dialogue}) as server:
        with client_of(server) as client:
            if broken:
                with pytest.raises(UnavailableError, match="stopping"):
                    client.pjs.work_on(b"q", work)
            else:
                client.pjs.work_on(b"q", work)
    request, success = pjs.ProcessQueueRequest, pjs.ProcessQueueRequestSuccess
    assert server.requests == [
        request(queue=QUEUE),
        request(success=success(output=["out0"])),
        request(failed=True),
        request(success=success(output=["out2"])),
    ]


def test_work_that_would_fail_every_job_takes_none(client: Client) -> None:
    def generator() -> Iterator[str]:
        yield "out"

    service: Any = client.pjs
    for wrong in (None, generator):
        with pytest.raises(TypeError, match=r"is no function|generator yields"):
            service.work_on(b"q", wrong)


def test_what_is_no_job_and_no_queue(client: Client) -> None:
    service: Any = client.pjs
    for wrong in (None, "7"):
        with pytest.raises(TypeError, match=f"{wrong!r} is no job of this service: write its number"):
            service.inspect_job(wrong)
        with pytest.raises(TypeError, match=f"{wrong!r} is no queue: write its id, which is bytes"):
            service.inspect_queue(wrong)


def test_the_embedded_server_has_no_jobs(client: Client) -> None:
    with pytest.raises(NotFoundError):
        client.pjs.inspect_job(1)
    assert [queue for queue in client.pjs.list_queue()] == []
