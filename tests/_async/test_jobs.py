# Source of tests/_sync/test_jobs.py.
"""Jobs: listed, followed, stopped, waited for, and what is said when one fails."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

import pytest

from pachyderm_sdk import AsyncClient
from pachyderm_sdk._async import patience
from pachyderm_sdk._async.pps import waiting
from pachyderm_sdk._wire.servicer import RpcError
from pachyderm_sdk.api import logs as log_api
from pachyderm_sdk.api import pfs, pps
from pachyderm_sdk.api.logs import methods as log_methods
from pachyderm_sdk.api.pps import methods
from pachyderm_sdk.errors import (
    DeadlineExceededError,
    FailedPreconditionError,
    InvalidTransactionOperation,
    JobFailedError,
    JobNotFoundError,
    PipelineNotFoundError,
    StatusCode,
    UnavailableError,
)
from tests.support.recorder import Recorder

if TYPE_CHECKING:
    from pachyderm_sdk import Progress

CODE = pps.Transform(cmd=["true"])
ID = "0123456789abcdef0123456789abcdef"
JOB = pps.Job.from_uri(f"edges@{ID}")
OTHER = pps.Job.from_uri(f"montage@{ID}")
DATUM = "00ff" * 16
STATE = pps.JobState


def reading(repo: str) -> pps.Input:
    return pps.Input(pfs=pps.PfsInput(repo=repo, glob="/"))


async def pipelines_on(client: AsyncClient) -> None:
    """Two pipelines, one over the output of the other."""
    await client.pfs.create_repo("images")
    await client.pps.create_pipeline("edges", transform=CODE, input=reading("images"))
    await client.pps.create_pipeline("montage", transform=CODE, input=reading("edges"))


async def newest(client: AsyncClient, pipeline: str) -> pps.Job:
    (info,) = [info async for info in client.pps.list_job(pipeline, number=1)]
    assert info.job is not None
    return info.job


async def ends(client: AsyncClient, job: pps.Job, state: pps.JobState, reason: str = "") -> None:
    """Does what the workers of a pipeline do at the end of a job."""
    await client.pps.update_job_state(job=job, state=state, reason=reason)


async def test_listing(async_client: AsyncClient) -> None:
    jobs = async_client.pps
    await pipelines_on(async_client)
    first = await newest(async_client, "edges")
    async with async_client.pfs.commit("images@master") as commit:
        await commit.put_file("/a", b"a")
    job = await newest(async_client, "edges")
    assert job.id == commit.id
    assert [str(info.job) async for info in jobs.list_job("edges")] == [str(job), str(first)]
    assert [str(info.job) async for info in jobs.list_job(pipeline="edges", reverse=True)] == [str(first), str(job)]
    for input_commit in (commit.plain(), [commit.plain()], f"images@{commit.id}"):
        listed = jobs.list_job("edges", input_commit=input_commit)
        assert [str(info.job) async for info in listed] == [str(job)]
    newer = await jobs.inspect_job(job)
    assert [str(info.job) async for info in jobs.list_job("edges", pagination_marker=newer)] == [str(first)]
    assert newer.created is not None
    listed = jobs.list_job("edges", pagination_marker=newer.created, number=5, projects=["default"])
    assert [str(info.job) async for info in listed] == [str(first)]
    await jobs.stop_job(first, reason="enough")
    listed = jobs.list_job("edges", jq_filter='select(.state == "JOB_KILLED")', details=True)
    assert [(info.reason, info.details is not None) async for info in listed] == [("enough", True)]
    await jobs.rerun_pipeline("edges")
    assert len([info async for info in jobs.list_job("edges")]) == 1, "those of older versions are hidden"
    assert len([info async for info in jobs.list_job("edges", history=-1)]) == 3
    with pytest.raises(PipelineNotFoundError):
        assert [info async for info in jobs.list_job("absent")]


async def test_looking_up_stopping_and_deleting(async_client: AsyncClient) -> None:
    jobs = async_client.pps
    await pipelines_on(async_client)
    job = await newest(async_client, "edges")
    for ref in (job, str(job), ("edges", job.id), await jobs.inspect_job(job)):
        assert (await jobs.inspect_job(ref, details=True)).job == job
    assert await jobs.job_exists(job)
    assert not await jobs.job_exists(JOB)
    for act in (jobs.inspect_job, jobs.stop_job, jobs.delete_job):
        with pytest.raises(JobNotFoundError):
            await act(JOB)
    async with async_client.transaction():
        await jobs.stop_job(job, reason="together")
        with pytest.raises(InvalidTransactionOperation):
            await jobs.delete_job(job)
        with pytest.raises(InvalidTransactionOperation):
            await jobs.wait_job(job)
    assert (await jobs.inspect_job(job, wait=True)).reason == "together"
    await jobs.delete_job(job)
    assert not await jobs.job_exists(job)


async def test_job_sets(async_client: AsyncClient) -> None:
    jobs = async_client.pps
    await pipelines_on(async_client)
    async with async_client.pfs.commit("images@master") as commit:
        await commit.put_file("/a", b"a")
    for ref in (commit.id, commit.plain(), pps.JobSet(id=commit.id), await newest(async_client, "edges")):
        infos = [info async for info in jobs.inspect_job_set(ref, details=True)]
        assert [info.job.pipeline.name for info in infos if info.job and info.job.pipeline] == ["edges", "montage"]
    (found,) = [one async for one in jobs.list_job_set(["default"], number=1)]
    assert found.job_set == pps.JobSet(id=commit.id)
    assert len(found.jobs) == 2
    listed = jobs.list_job_set(jq_filter='select(.state == "JOB_FAILURE")')
    assert [one async for one in listed] == []


async def test_following(async_client: AsyncClient) -> None:
    jobs = async_client.pps
    await pipelines_on(async_client)
    seen = []
    async with jobs.subscribe_job("edges", details=True) as infos:
        async for info in infos:
            seen.append(info.job)
            if len(seen) == 2:
                break
            async with async_client.pfs.commit("images@master") as commit:
                await commit.put_file("/a", b"a")
    assert seen[1] == pps.Job(pipeline=pps.Pipeline.from_uri("edges"), id=commit.id)


async def test_waiting_for_a_job(async_client: AsyncClient) -> None:
    jobs = async_client.pps
    await pipelines_on(async_client)
    job = await newest(async_client, "edges")
    for progress in (False, lambda _: None):
        with pytest.raises(DeadlineExceededError, match=rf"^the job {job} did not end within 0\.2 seconds$"):
            await jobs.wait_job(job, timeout=0.2, progress=progress)
    await ends(async_client, job, STATE.JOB_SUCCESS)
    assert (await jobs.wait_job(str(job))).state == STATE.JOB_SUCCESS
    job = await newest(async_client, "montage")
    await ends(async_client, job, STATE.JOB_UNRUNNABLE, "the following upstream pipelines failed: edges")
    with pytest.raises(JobFailedError, match="ended as JOB_UNRUNNABLE: the following upstream") as caught:
        await jobs.wait_job(job)
    assert (caught.value.state, caught.value.datum, caught.value.log) == ("JOB_UNRUNNABLE", "", ())
    assert caught.value.resource == str(job)


async def test_waiting_for_a_job_set(async_client: AsyncClient) -> None:
    jobs = async_client.pps
    await pipelines_on(async_client)
    async with async_client.pfs.commit("images@master") as commit:
        await commit.put_file("/a", b"a")
    made = [info.job async for info in jobs.inspect_job_set(commit) if info.job]
    with pytest.raises(DeadlineExceededError, match=rf"^the job set {commit.id} did not end within 0\.2 seconds$"):
        await jobs.wait_job_set(commit, timeout=0.2)
    for job in made:
        await ends(async_client, job, STATE.JOB_SUCCESS)
    seen: list[Progress] = []
    infos = await jobs.wait_job_set(commit, progress=seen.append, timeout=10)
    assert [info.job for info in infos] == made
    assert [(one.files, one.total_files, one.path) for one in seen] == [(1, 2, str(made[0])), (2, 2, str(made[1]))]
    async with async_client.pfs.commit("images@master") as commit:
        await commit.put_file("/b", b"b")
    first, second = [info.job async for info in jobs.inspect_job_set(commit) if info.job]
    await ends(async_client, first, STATE.JOB_KILLED, "not now")
    await ends(async_client, second, STATE.JOB_UNRUNNABLE, "edges failed")
    with pytest.raises(JobFailedError, match=r"edges@.* ended as JOB_KILLED: not now"):
        await jobs.wait_job_set(commit.id, timeout=10)


# --- jobs that fail, which takes workers that the embedded server does not have


def lines(*texts: str) -> list[pps.LogMessage]:
    return [pps.LogMessage(message=text, datum_id=DATUM, user=True) for text in texts]


def failing(more: dict[Any, Any], **facts: Any) -> Recorder:
    """A server with a job whose datum has failed."""
    facts = {"state": STATE.JOB_FAILURE, "reason": f"datum {DATUM} failed", "data_failed": 1, "data_total": 3, **facts}
    return Recorder({methods.INSPECT_JOB: pps.JobInfo(job=JOB, **facts), **more})


async def failure(server: Recorder, **options: Any) -> JobFailedError:
    async with AsyncClient.from_address(server.address, timeout=30) as client:
        with pytest.raises(JobFailedError) as caught:
            await client.pps.wait_job(JOB, **options)
    return caught.value


async def test_a_job_fails_and_its_log_says_why() -> None:
    found = [*lines("one", "two", "ValueError: no cat"), pps.LogMessage(message="the worker's own")]
    with failing({methods.GET_LOGS: found}) as server:
        error = await failure(server, log_lines=2)
    assert (error.state, error.reason, error.datum) == ("JOB_FAILURE", f"datum {DATUM} failed", DATUM)
    assert error.log == ("two", "ValueError: no cat")
    assert str(error).endswith("The last lines of its log:\n    two\n    ValueError: no cat")
    assert server.requests == [
        pps.InspectJobRequest(job=JOB),
        pps.GetLogsRequest(job=JOB, datum=pps.Datum(job=JOB, id=DATUM), tail=22),
    ]


async def test_the_lines_of_the_worker_are_better_than_none() -> None:
    with failing({methods.GET_LOGS: [pps.LogMessage(message="no such image")]}) as server:
        error = await failure(server)
    assert error.log == ("no such image",)


async def test_the_newer_log_service_comes_first() -> None:
    found = [log_api.GetLogsResponse(log=log_api.LogMessage(pps_log_message=line)) for line in lines("one", "two")]
    with failing({log_methods.GET_LOGS: found}) as server:
        error = await failure(server, log_lines=1)
    assert error.log == ("two",)
    asked = server.requests[1].query.user
    assert asked.job_datum == log_api.JobDatumLogQuery(job=ID, datum=DATUM)


async def test_the_datum_is_found_where_the_reason_does_not_name_it() -> None:
    answers = {
        methods.LIST_DATUM: [pps.DatumInfo(datum=pps.Datum(job=JOB, id=DATUM), state=pps.DatumState.FAILED)],
        methods.GET_LOGS: lines("one"),
    }
    with failing(answers, reason="it went wrong") as server:
        error = await failure(server)
    assert (error.datum, error.log) == (DATUM, ("one",))
    only = pps.ListDatumRequestFilter(state=[pps.DatumState.FAILED])
    assert server.requests[1] == pps.ListDatumRequest(job=JOB, filter=only, number=1)


async def test_a_log_that_cannot_be_read_hides_nothing() -> None:
    with failing(
        {methods.GET_LOGS: RpcError(StatusCode.UNKNOWN, 'no pods belonging to the rc "x" were found')}
    ) as server:
        error = await failure(server)
    assert (error.datum, error.log) == (DATUM, ())
    assert "Its log could not be read: no pods belonging" in str(error)
    assert isinstance(error.__cause__, FailedPreconditionError)
    with failing({}) as server:
        error = await failure(server, log_lines=0)
        assert server.requests == [pps.InspectJobRequest(job=JOB)]
    assert "log" not in str(error)


async def test_a_job_that_no_datum_has_failed_has_no_log_to_show() -> None:
    with failing({}, reason="path collision", data_failed=0) as server:
        error = await failure(server)
        assert len(server.requests) == 1
    assert str(error) == f"the job {JOB} ended as JOB_FAILURE: path collision"


BROKEN = RpcError(StatusCode.UNAVAILABLE, "the server starts anew")
RUNNING = pps.JobInfo(job=JOB, state=STATE.JOB_RUNNING, data_total=2, data_processed=1)
SUCCESS = pps.JobInfo(job=JOB, state=STATE.JOB_SUCCESS, data_total=2, data_processed=2)


@pytest.fixture
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Patience that does not last, for those who wait for a test."""
    monkeypatch.setattr(patience, "pauses", lambda tries: iter([0.01] * tries))
    monkeypatch.setattr(waiting, "_PAUSE", 0.01)


@pytest.mark.usefixtures("short_pauses")
@pytest.mark.parametrize("progress", [False, True])
async def test_waiting_goes_on_after_the_server_has_started_anew(progress: bool) -> None:
    answers = iter([RUNNING, *[BROKEN] * 7, RUNNING, *[BROKEN] * 7, SUCCESS])
    with Recorder({methods.INSPECT_JOB: lambda _: next(answers)}) as server:
        async with AsyncClient.from_address(server.address, timeout=30) as client:
            info = await client.pps.wait_job(JOB, progress=(lambda _: None) if progress else False)
    assert info == SUCCESS
    waits = [request.wait for request in server.requests]
    assert waits == [False] + [not progress] * 16


@pytest.mark.usefixtures("short_pauses")
async def test_waiting_for_a_set_goes_on_where_it_was() -> None:
    other = pps.JobInfo(job=OTHER, state=STATE.JOB_SUCCESS)
    answers = iter([[RUNNING], [SUCCESS, BROKEN], BROKEN, [SUCCESS, other]])
    seen: list[Progress] = []
    with Recorder({methods.INSPECT_JOB_SET: lambda _: next(answers)}) as server:
        async with AsyncClient.from_address(server.address, timeout=30) as client:
            assert await client.pps.wait_job_set(ID, progress=seen.append) == [SUCCESS, other]
    assert [one.path for one in seen] == [str(JOB), str(OTHER)]


@pytest.mark.usefixtures("short_pauses")
@pytest.mark.parametrize(("answers", "count"), [([BROKEN], 1), ([RUNNING, *[BROKEN] * 20], 10)])
async def test_waiting_does_not_go_on_forever(answers: list[Any], count: int) -> None:
    """Not at all where there is no server to begin with."""
    left = iter(answers)
    with Recorder({methods.INSPECT_JOB: lambda _: next(left)}) as server:
        async with AsyncClient.from_address(server.address, timeout=30) as client:
            with pytest.raises(UnavailableError, match="starts anew"):
                await client.pps.wait_job(JOB)
        assert len(server.requests) == count


@pytest.mark.usefixtures("short_pauses")
async def test_progress_counts_datums() -> None:
    looks = iter(
        [
            pps.JobInfo(job=JOB, state=STATE.JOB_STARTING),
            pps.JobInfo(job=JOB, state=STATE.JOB_RUNNING, data_total=4, data_processed=1),
            pps.JobInfo(job=JOB, state=STATE.JOB_RUNNING, data_total=4, data_processed=1),
            pps.JobInfo(
                job=JOB, state=STATE.JOB_SUCCESS, data_total=4, data_processed=2, data_skipped=1, data_recovered=1
            ),
        ]
    )
    seen: list[Progress] = []
    with Recorder({methods.INSPECT_JOB: lambda _: next(looks)}) as server:
        async with AsyncClient.from_address(server.address, timeout=30) as client:
            info = await client.pps.wait_job(JOB, progress=seen.append)
    assert info.state == STATE.JOB_SUCCESS
    assert [(one.files, one.total_files, one.path) for one in seen] == [(1, 4, str(JOB)), (4, 4, str(JOB))]
    assert seen[-1].fraction == 1.0


async def test_a_set_fails_with_its_first_job() -> None:
    infos = [
        pps.JobInfo(job=JOB, state=STATE.JOB_SUCCESS),
        pps.JobInfo(job=OTHER, state=STATE.JOB_FAILURE, reason=f"datum {DATUM} failed", data_failed=1),
    ]
    with Recorder({methods.INSPECT_JOB_SET: infos, methods.GET_LOGS: lines("why")}) as server:
        async with AsyncClient.from_address(server.address, timeout=30) as client:
            with pytest.raises(JobFailedError, match=r"montage@.*\n.*log:\n    why"):
                await client.pps.wait_job_set(ID)
    asked = [pps.InspectJobSetRequest(job_set=pps.JobSet(id=ID), wait=wait) for wait in (False, True)]
    assert server.requests[:2] == asked


async def test_what_listings_ask_for() -> None:
    now = datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc)
    answers: dict[Any, Any] = {methods.LIST_JOB: [], methods.LIST_JOB_SET: [], methods.SUBSCRIBE_JOB: []}
    with Recorder(answers) as server:
        async with AsyncClient.from_address(server.address, timeout=30) as client:
            jobs = client.pps
            commit = pfs.Commit.from_uri("images@master")
            marker = pps.JobInfo(created=now)
            assert [
                one
                async for one in jobs.list_job(
                    ("research", "edges"),
                    projects=["research"],
                    input_commit=[commit],
                    history=2,
                    details=True,
                    jq_filter=".",
                    pagination_marker=marker,
                    number=3,
                    reverse=True,
                )
            ] == []
            assert [one async for one in jobs.list_job_set(pagination_marker=now, number=3, reverse=True)] == []
            assert [one async for one in jobs.subscribe_job("edges", details=True)] == []
    research = pfs.Project(name="research")
    assert server.requests == [
        pps.ListJobRequest(
            projects=[research],
            pipeline=pps.Pipeline(project=research, name="edges"),
            input_commit=[commit],
            history=2,
            details=True,
            jq_filter=".",
            pagination_marker=now,
            number=3,
            reverse=True,
        ),
        pps.ListJobSetRequest(pagination_marker=now, number=3, reverse=True),
        pps.SubscribeJobRequest(pipeline=pps.Pipeline.from_uri("edges"), details=True),
    ]
