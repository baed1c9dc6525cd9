# Generated from tests/_async/test_jobs.py by `python -m codegen.unasync`; do not edit.
"""Jobs: listed, followed, stopped, waited for, and what is said when one fails."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

import pytest

from pachyderm_sdk import Client
from pachyderm_sdk._sync import patience
from pachyderm_sdk._sync.pps import waiting
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


def pipelines_on(client: Client) -> None:
    """Two pipelines, one over the output of the other."""
    client.pfs.create_repo("images")
    client.pps.create_pipeline("edges", transform=CODE, input=reading("images"))
    client.pps.create_pipeline("montage", transform=CODE, input=reading("edges"))


def newest(client: Client, pipeline: str) -> pps.Job:
    (info,) = [info for info in client.pps.list_job(pipeline, number=1)]
    assert info.job is not None
    return info.job


def ends(client: Client, job: pps.Job, state: pps.JobState, reason: str = "") -> None:
    """Does what the workers of a pipeline do at the end of a job."""
    client.pps.update_job_state(job=job, state=state, reason=reason)


def test_listing(client: Client) -> None:
    jobs = client.pps
    pipelines_on(client)
    first = newest(client, "edges")
    with client.pfs.commit("images@master") as commit:
        commit.put_file("/a", b"a")
    job = newest(client, "edges")
    assert job.id == commit.id
    assert [str(info.job) for info in jobs.list_job("edges")] == [str(job), str(first)]
    assert [str(info.job) for info in jobs.list_job(pipeline="edges", reverse=True)] == [str(first), str(job)]
    for input_commit in (commit.plain(), [commit.plain()], f"images@{commit.id}"):
        listed = jobs.list_job("edges", input_commit=input_commit)
        assert [str(info.job) for info in listed] == [str(job)]
    newer = jobs.inspect_job(job)
    assert [str(info.job) for info in jobs.list_job("edges", pagination_marker=newer)] == [str(first)]
    assert newer.created is not None
    listed = jobs.list_job("edges", pagination_marker=newer.created, number=5, projects=["default"])
    assert [str(info.job) for info in listed] == [str(first)]
    jobs.stop_job(first, reason="enough")
    listed = jobs.list_job("edges", jq_filter='select(.state == "JOB_KILLED")', details=True)
    assert [(info.reason, info.details is not None) for info in listed] == [("enough", True)]
    jobs.rerun_pipeline("edges")
    assert len([info for info in jobs.list_job("edges")]) == 1, "those of older versions are hidden"
    assert len([info for info in jobs.list_job("edges", history=-1)]) == 3
    with pytest.raises(PipelineNotFoundError):
        assert [info for info in jobs.list_job("absent")]


def test_looking_up_stopping_and_deleting(client: Client) -> None:
    jobs = client.pps
    pipelines_on(client)
    job = newest(client, "edges")
    for ref in (job, str(job), ("edges", job.id), jobs.inspect_job(job)):
        assert (jobs.inspect_job(ref, details=True)).job == job
    assert jobs.job_exists(job)
    assert not jobs.job_exists(JOB)
    for act in (jobs.inspect_job, jobs.stop_job, jobs.delete_job):
        with pytest.raises(JobNotFoundError):
            act(JOB)
    with client.transaction():
        jobs.stop_job(job, reason="together")
        with pytest.raises(InvalidTransactionOperation):
            jobs.delete_job(job)
        with pytest.raises(InvalidTransactionOperation):
            jobs.wait_job(job)
    assert (jobs.inspect_job(job, wait=True)).reason == "together"
    jobs.delete_job(job)
    assert not jobs.job_exists(job)


def test_job_sets(client: Client) -> None:
    jobs = client.pps
    pipelines_on(client)
    with client.pfs.commit("images@master") as commit:
        commit.put_file("/a", b"a")
    for ref in (commit.id, commit.plain(), pps.JobSet(id=commit.id), newest(client, "edges")):
        infos = [info for info in jobs.inspect_job_set(ref, details=True)]
        assert [info.job.pipeline.name for info in infos if info.job and info.job.pipeline] == ["edges", "montage"]
    (found,) = [one for one in jobs.list_job_set(["default"], number=1)]
    assert found.job_set == pps.JobSet(id=commit.id)
    assert len(found.jobs) == 2
    listed = jobs.list_job_set(jq_filter='select(.state == "JOB_FAILURE")')
    assert [one for one in listed] == []


def test_following(client: Client) -> None:
    jobs = client.pps
    pipelines_on(client)
    seen = []
    with jobs.subscribe_job("edges", details=True) as infos:
        for info in infos:
            seen.append(info.job)
            if len(seen) == 2:
                break
            with client.pfs.commit("images@master") as commit:
                commit.put_file("/a", b"a")
    assert seen[1] == pps.Job(pipeline=pps.Pipeline.from_uri("edges"), id=commit.id)


def test_waiting_for_a_job(client: Client) -> None:
    jobs = client.pps
    pipelines_on(client)
    job = newest(client, "edges")
    for progress in (False, lambda _: None):
        with pytest.raises(DeadlineExceededError, match=rf"^the job {job} did not end within 0\.2 seconds$"):
            jobs.wait_job(job, timeout=0.2, progress=progress)
    ends(client, job, STATE.JOB_SUCCESS)
    assert (jobs.wait_job(str(job))).state == STATE.JOB_SUCCESS
    job = newest(client, "montage")
    ends(client, job, STATE.JOB_UNRUNNABLE, "the following upstream pipelines failed: edges")
    with pytest.raises(JobFailedError, match="ended as JOB_UNRUNNABLE: the following upstream") as caught:
        jobs.wait_job(job)
    assert (caught.value.state, caught.value.datum, caught.value.log) == ("JOB_UNRUNNABLE", "", ())
    assert caught.value.resource == str(job)


def test_waiting_for_a_job_set(client: Client) -> None:
    jobs = client.pps
    pipelines_on(client)
    with client.pfs.commit("images@master") as commit:
        commit.put_file("/a", b"a")
    made = [info.job for info in jobs.inspect_job_set(commit) if info.job]
    with pytest.raises(DeadlineExceededError, match=rf"^the job set {commit.id} did not end within 0\.2 seconds$"):
        jobs.wait_job_set(commit, timeout=0.2)
    for job in made:
        ends(client, job, STATE.JOB_SUCCESS)
    seen: list[Progress] = []
    infos = jobs.wait_job_set(commit, progress=seen.append, timeout=10)
    assert [info.job for info in infos] == made
    assert [(one.files, one.total_files, one.path) for one in seen] == [(1, 2, str(made[0])), (2, 2, str(made[1]))]
    with client.pfs.commit("images@master") as commit:
        commit.put_file("/b", b"b")
    first, second = [info.job for info in jobs.inspect_job_set(commit) if info.job]
    ends(client, first, STATE.JOB_KILLED, "not now")
    ends(client, second, STATE.JOB_UNRUNNABLE, "edges failed")
    with pytest.raises(JobFailedError, match=r"edges@.* ended as JOB_KILLED: not now"):
        jobs.wait_job_set(commit.id, timeout=10)


# --- jobs that fail, which takes workers that the embedded server does not have


def lines(*texts: str) -> list[pps.LogMessage]:
    return [pps.LogMessage(message=text, datum_id=DATUM, user=True) for text in texts]


def failing(more: dict[Any, Any], **facts: Any) -> Recorder:
    """A server with a job whose datum has failed."""
    facts = {"state": STATE.JOB_FAILURE, "reason": f"datum {DATUM} failed", "data_failed": 1, "data_total": 3, **facts}
    return Recorder({methods.INSPECT_JOB: pps.JobInfo(job=JOB, **facts), **more})


def failure(server: Recorder, **options: Any) -> JobFailedError:
    with Client.from_address(server.address, timeout=30) as client:
        with pytest.raises(JobFailedError) as caught:
            client.pps.wait_job(JOB, **options)
    return caught.value


def test_a_job_fails_and_its_log_says_why() -> None:
    found = [*lines("one", "two", "ValueError: no cat"), pps.LogMessage(message="the worker's own")]
    with failing({methods.GET_LOGS: found}) as server:
        error = failure(server, log_lines=2)
    assert (error.state, error.reason, error.datum) == ("JOB_FAILURE", f"datum {DATUM} failed", DATUM)
    assert error.log == ("two", "ValueError: no cat")
    assert str(error).endswith("The last lines of its log:\n    two\n    ValueError: no cat")
    assert server.requests == [
        pps.InspectJobRequest(job=JOB),
        pps.GetLogsRequest(job=JOB, datum=pps.Datum(job=JOB, id=DATUM), tail=22),
    ]


def test_the_lines_of_the_worker_are_better_than_none() -> None:
    with failing({methods.GET_LOGS: [pps.LogMessage(message="no such image")]}) as server:
        error = failure(server)
    assert error.log == ("no such image",)


def test_the_newer_log_service_comes_first() -> None:
    found = [log_api.GetLogsResponse(log=log_api.LogMessage(pps_log_message=line)) for line in lines("one", "two")]
    with failing({log_methods.GET_LOGS: found}) as server:
        error = failure(server, log_lines=1)
    assert error.log == ("two",)
    asked = server.requests[1].query.user
    assert asked.job_datum == log_api.JobDatumLogQuery(job=ID, datum=DATUM)


def test_the_datum_is_found_where_the_reason_does_not_name_it() -> None:
    answers = {
        methods.LIST_DATUM: [pps.DatumInfo(datum=pps.Datum(job=JOB, id=DATUM), state=pps.DatumState.FAILED)],
        methods.GET_LOGS: lines("one"),
    }
    with failing(answers, reason="it went wrong") as server:
        error = failure(server)
    assert (error.datum, error.log) == (DATUM, ("one",))
    only = pps.ListDatumRequestFilter(state=[pps.DatumState.FAILED])
    assert server.requests[1] == pps.ListDatumRequest(job=JOB, filter=only, number=1)


def test_a_log_that_cannot_be_read_hides_nothing() -> None:
    with failing(
        {methods.GET_LOGS: RpcError(StatusCode.UNKNOWN, 'no pods belonging to the rc "x" were found')}
    ) as server:
        error = failure(server)
    assert (error.datum, error.log) == (DATUM, ())
    assert "Its log could not be read: no pods belonging" in str(error)
    assert isinstance(error.__cause__, FailedPreconditionError)
    with failing({}) as server:
        error = failure(server, log_lines=0)
        assert server.requests == [pps.InspectJobRequest(job=JOB)]
    assert "log" not in str(error)


def test_a_job_that_no_datum_has_failed_has_no_log_to_show() -> None:
    with failing({}, reason="path collision", data_failed=0) as server:
        error = failure(server)
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
def test_waiting_goes_on_after_the_server_has_started_anew(progress: bool) -> None:
    answers = iter([RUNNING, *[BROKEN] * 7, RUNNING, *[BROKEN] * 7, SUCCESS])
    with Recorder({methods.INSPECT_JOB: lambda _: next(answers)}) as server:
        with Client.from_address(server.address, timeout=30) as client:
            info = client.pps.wait_job(JOB, progress=(lambda _: None) if progress else False)
    assert info == SUCCESS
    waits = [request.wait for request in server.requests]
    assert waits == [False] + [not progress] * 16


@pytest.mark.usefixtures("short_pauses")
def test_waiting_for_a_set_goes_on_where_it_was() -> None:
    other = pps.JobInfo(job=OTHER, state=STATE.JOB_SUCCESS)
    answers = iter([[RUNNING], [SUCCESS, BROKEN], BROKEN, [SUCCESS, other]])
    seen: list[Progress] = []
    with Recorder({methods.INSPECT_JOB_SET: lambda _: next(answers)}) as server:
        with Client.from_address(server.address, timeout=30) as client:
            assert client.pps.wait_job_set(ID, progress=seen.append) == [SUCCESS, other]
    assert [one.path for one in seen] == [str(JOB), str(OTHER)]


@pytest.mark.usefixtures("short_pauses")
@pytest.mark.parametrize(("answers", "count"), [([BROKEN], 1), ([RUNNING, *[BROKEN] * 20], 10)])
def test_waiting_does_not_go_on_forever(answers: list[Any], count: int) -> None:
    """Not at all where there is no server to begin with."""
    left = iter(answers)
    with Recorder({methods.INSPECT_JOB: lambda _: next(left)}) as server:
        with Client.from_address(server.address, timeout=30) as client:
            with pytest.raises(UnavailableError, match="starts anew"):
                client.pps.wait_job(JOB)
        assert len(server.requests) == count


@pytest.mark.usefixtures("short_pauses")
def test_progress_counts_datums() -> None:
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
        with Client.from_address(server.address, timeout=30) as client:
            info = client.pps.wait_job(JOB, progress=seen.append)
    assert info.state == STATE.JOB_SUCCESS
    assert [(one.files, one.total_files, one.path) for one in seen] == [(1, 4, str(JOB)), (4, 4, str(JOB))]
    assert seen[-1].fraction == 1.0


def test_a_set_fails_with_its_first_job() -> None:
    infos = [
        pps.JobInfo(job=JOB, state=STATE.JOB_SUCCESS),
        pps.JobInfo(job=OTHER, state=STATE.JOB_FAILURE, reason=f"datum {DATUM} failed", data_failed=1),
    ]
    with Recorder({methods.INSPECT_JOB_SET: infos, methods.GET_LOGS: lines("why")}) as server:
        with Client.from_address(server.address, timeout=30) as client:
            with pytest.raises(JobFailedError, match=r"montage@.*\n.*log:\n    why"):
                client.pps.wait_job_set(ID)
    asked = [pps.InspectJobSetRequest(job_set=pps.JobSet(id=ID), wait=wait) for wait in (False, True)]
    assert server.requests[:2] == asked


def test_what_listings_ask_for() -> None:
    now = datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc)
    answers: dict[Any, Any] = {methods.LIST_JOB: [], methods.LIST_JOB_SET: [], methods.SUBSCRIBE_JOB: []}
    with Recorder(answers) as server:
        with Client.from_address(server.address, timeout=30) as client:
            jobs = client.pps
            commit = pfs.Commit.from_uri("images@master")
            marker = pps.JobInfo(created=now)
            assert [
                one
                for one in jobs.list_job(
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
            assert [one for one in jobs.list_job_set(pagination_marker=now, number=3, reverse=True)] == []
            assert [one for one in jobs.subscribe_job("edges", details=True)] == []
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
