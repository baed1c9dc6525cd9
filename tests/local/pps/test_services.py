"""Calls about pipelines that the recordings do not have, over a socket."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk._wire.session import Session
from pachyderm_sdk.api import debug, metadata, pfs, pps, transaction
from pachyderm_sdk.api.debug.methods import GET_DUMP_V2_TEMPLATE
from pachyderm_sdk.api.google.protobuf import Empty
from pachyderm_sdk.api.metadata.methods import EDIT_METADATA
from pachyderm_sdk.api.pfs.methods import (
    CREATE_PROJECT,
    CREATE_REPO,
    DELETE_ALL,
    DELETE_PROJECT,
    DROP_COMMIT,
    DROP_COMMIT_SET,
    INSPECT_COMMIT,
    SQUASH_COMMIT,
    SQUASH_COMMIT_SET,
    START_COMMIT,
)
from pachyderm_sdk.api.pps import methods
from pachyderm_sdk.api.transaction.methods import FINISH_TRANSACTION, START_TRANSACTION
from pachyderm_sdk.errors import AlreadyExistsError, InvalidArgumentError, NotFoundError, PachydermError
from pachyderm_sdk.local import LocalServer
from pachyderm_sdk.local.pfs.keys import RepoKey

from ..calls import branch, connect, put_file, repo
from .specs_of import key, spec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pachyderm_sdk._wire.calls_sync import Calls

P = key("p").message()


@pytest.fixture
def calls() -> Iterator[Calls]:
    with LocalServer() as server:
        made = connect(server.address)
        made.unary_unary(CREATE_REPO, pfs.CreateRepoRequest(repo=repo("in")))
        made.unary_unary(methods.CREATE_PIPELINE, spec("p", "in"))
        yield made
        made.close()


def listed(calls: Calls, **how: object) -> list[pps.JobInfo]:
    return list(calls.unary_stream(methods.LIST_JOB, pps.ListJobRequest(**how)))  # type: ignore[arg-type]  # the test's words


def newest(calls: Calls) -> pps.Job:
    found = listed(calls)[0].job
    assert found is not None
    return found


def test_waiting_for_a_job(calls: Calls) -> None:
    job = newest(calls)
    seen: list[pps.JobInfo] = []
    request = pps.InspectJobRequest(job=job, wait=True, details=True)
    waiter = threading.Thread(target=lambda: seen.append(calls.unary_unary(methods.INSPECT_JOB, request, 30)))
    waiter.start()
    running = pps.UpdateJobStateRequest(job=job, state=pps.JobState.JOB_RUNNING)
    calls.unary_unary(methods.UPDATE_JOB_STATE, running)
    waiter.join(0.3)
    assert waiter.is_alive()
    calls.unary_unary(methods.STOP_JOB, pps.StopJobRequest(job=job))
    waiter.join(30)
    assert [(info.state, info.reason) for info in seen] == [(pps.JobState.JOB_KILLED, "job stopped")]


def test_waiting_for_a_job_that_is_deleted(calls: Calls) -> None:
    job = newest(calls)
    errors: list[PachydermError] = []

    def wait() -> None:
        try:
            calls.unary_unary(methods.INSPECT_JOB, pps.InspectJobRequest(job=job, wait=True), 30)
        except PachydermError as error:
            errors.append(error)

    waiter = threading.Thread(target=wait)
    waiter.start()
    waiter.join(0.3)
    calls.unary_unary(methods.DELETE_JOB, pps.DeleteJobRequest(job=job))
    waiter.join(30)
    # deleting ends the job first; the waiter may see either
    assert not waiter.is_alive()
    assert all(isinstance(error, NotFoundError) for error in errors)


def test_waiting_for_a_job_set(calls: Calls) -> None:
    calls.unary_unary(methods.CREATE_PIPELINE, spec("q", "p"))
    put_file(calls, "in", "/f", b"x")
    job = newest(calls)
    members = pps.InspectJobSetRequest(job_set=pps.JobSet(id=job.id))
    infos = list(calls.unary_stream(methods.INSPECT_JOB_SET, members))
    assert [info.job.pipeline.name for info in infos if info.job and info.job.pipeline] == ["p", "q"]
    for info in infos:
        calls.unary_unary(methods.STOP_JOB, pps.StopJobRequest(job=info.job))
    members.wait = True
    assert len(list(calls.unary_stream(methods.INSPECT_JOB_SET, members, 30))) == 2
    with pytest.raises(NotFoundError):
        missing = pps.InspectJobSetRequest(job_set=pps.JobSet(id="0" * 32))
        list(calls.unary_stream(methods.INSPECT_JOB_SET, missing))


def test_subscribing_to_jobs(calls: Calls) -> None:
    stream = calls.unary_stream(methods.SUBSCRIBE_JOB, pps.SubscribeJobRequest(pipeline=P), 30)
    first = next(stream)
    put_file(calls, "in", "/f", b"x")
    second = next(stream)
    stream.close()
    assert [first.job, second.job] == [info.job for info in listed(calls, reverse=True)]


def test_jobs_of_earlier_versions_are_listed_when_asked_for(calls: Calls) -> None:
    calls.unary_unary(methods.CREATE_PIPELINE, spec("p", "in", update=True))
    assert [info.pipeline_version for info in listed(calls)] == [2]
    assert [info.pipeline_version for info in listed(calls, history=-1)] == [2, 1]
    assert [info.pipeline_version for info in listed(calls, history=1, pipeline=P, number=1)] == [2]


def test_pages_of_pipelines(calls: Calls) -> None:
    for name in "abc":
        calls.unary_unary(methods.CREATE_PIPELINE, spec(name, "in"))

    def page(index: int) -> list[str]:
        request = pps.ListPipelineRequest(page=pps.PipelinePage(page_size=3, page_index=index))
        infos = calls.unary_stream(methods.LIST_PIPELINE, request)
        return [info.pipeline.name for info in infos if info.pipeline is not None]

    assert [page(0), page(1), page(2)] == [["c", "b", "a"], ["p"], []]
    filtered = pps.ListPipelineRequest(jq_filter='select(.pipeline.name | startswith("b"))')
    assert len(list(calls.unary_stream(methods.LIST_PIPELINE, filtered))) == 1


def test_a_dry_run_makes_nothing(calls: Calls) -> None:
    request = pps.CreatePipelineV2Request(
        create_pipeline_request_json='{"pipeline": {"name": "d"}, "input": {"pfs": {"repo": "absent"}}}', dry_run=True
    )
    made = calls.unary_unary(methods.CREATE_PIPELINE_V2, request)
    assert '"name":"d"' in made.effective_create_pipeline_request_json
    with pytest.raises(NotFoundError):
        calls.unary_unary(methods.INSPECT_PIPELINE, pps.InspectPipelineRequest(pipeline=key("d").message()))


def test_a_project_that_does_not_exist(calls: Calls) -> None:
    request = spec("p", "in")
    request.pipeline = pps.Pipeline(name="p", project=pfs.Project(name="nope"))
    with pytest.raises(
        InvalidArgumentError, match='could not get defaults for project nope: error getting project "nope"'
    ):
        calls.unary_unary(methods.CREATE_PIPELINE, request)
    with pytest.raises(NotFoundError):
        calls.unary_unary(methods.GET_PROJECT_DEFAULTS, pps.GetProjectDefaultsRequest(project=pfs.Project(name="nope")))


def test_defaults_of_a_project(calls: Calls) -> None:
    project = pfs.Project(name="proj")
    calls.unary_unary(CREATE_PROJECT, pfs.CreateProjectRequest(project=project))
    request = spec("p", "in")
    assert request.input is not None and request.input.pfs is not None
    request.pipeline, request.input.pfs.project = pps.Pipeline(name="p", project=project), "default"
    calls.unary_unary(methods.CREATE_PIPELINE, request)
    text = '{"create_pipeline_request": {"datum_tries": 8}}'
    change = pps.SetProjectDefaultsRequest(project=project, project_defaults_json=text, regenerate=True, dry_run=True)
    for dry_run, version in ((True, 1), (False, 2)):
        change.dry_run = dry_run
        changed = calls.unary_unary(methods.SET_PROJECT_DEFAULTS, change)
        assert changed.affected_pipelines == [request.pipeline]
        info = calls.unary_unary(methods.INSPECT_PIPELINE, pps.InspectPipelineRequest(pipeline=request.pipeline))
        assert info.version == version
    kept = calls.unary_unary(methods.GET_PROJECT_DEFAULTS, pps.GetProjectDefaultsRequest(project=project))
    assert kept.project_defaults_json == text
    assert kept.created_at is not None


def test_a_pipeline_in_a_transaction(calls: Calls) -> None:
    started = calls.unary_unary(START_TRANSACTION, transaction.StartTransactionRequest())
    job = newest(calls)
    outside, calls.session = calls.session, Session(transaction_id=started.id)
    with pytest.raises(AlreadyExistsError):
        calls.unary_unary(methods.CREATE_PIPELINE, spec("p", "in"))
    calls.unary_unary(methods.CREATE_PIPELINE, spec("t", "in"))
    calls.unary_unary(methods.STOP_JOB, pps.StopJobRequest(job=job))
    calls.session = outside
    assert [info.state for info in listed(calls)] == [pps.JobState.JOB_CREATED]
    done = calls.unary_unary(FINISH_TRANSACTION, transaction.FinishTransactionRequest(transaction=started))
    assert len(done.requests) == 2
    states = {info.job.pipeline.name: info.state for info in listed(calls) if info.job and info.job.pipeline}
    assert states == {"t": pps.JobState.JOB_CREATED, "p": pps.JobState.JOB_KILLED}
    assert newest(calls).id == started.id


def test_a_spec_that_is_refused_names_the_field_that_holds_it(calls: Calls) -> None:
    bad = spec("x", "in")
    bad.reprocess_spec = "sometimes"
    with pytest.raises(InvalidArgumentError) as caught:
        calls.unary_unary(methods.CREATE_PIPELINE, bad)
    (detail,) = caught.value.details
    assert detail.type_url == "type.googleapis.com/google.rpc.BadRequest"
    assert b"create_pipeline_v2_request.create_pipeline_request_json" in detail.value
    assert b'ReprocessSpec must be one of "until_success" or "every_job"' in detail.value
    bad.description = "long" * 10_000
    with pytest.raises(InvalidArgumentError) as caught:
        calls.unary_unary(methods.CREATE_PIPELINE, bad)
    assert caught.value.details == ()  # trailers are limited
    assert caught.value.message.startswith('could not make effective spec: invalid effective spec {"datumTries":')
    assert caught.value.message.endswith('ReprocessSpec must be one of "until_success" or "every_job"')
    assert len(caught.value.message) < 4200
    with pytest.raises(InvalidArgumentError) as caught:
        calls.unary_unary(
            methods.SET_CLUSTER_DEFAULTS, pps.SetClusterDefaultsRequest(cluster_defaults_json='{"nope":1}')
        )
    assert b"set_cluster_defaults_request.cluster_defaults_json" in caught.value.details[0].value


def test_a_dry_run_sees_what_is_wrong_with_the_spec_alone(calls: Calls) -> None:
    bad = spec("x", "nowhere")
    bad.dry_run = True
    calls.unary_unary(methods.CREATE_PIPELINE, bad)  # that there is no such repo shows only later
    bad.egress = pps.Egress(sql_database=pfs.SqlDatabaseEgress(url="mysql://u@h/db"))
    with pytest.raises(PachydermError, match=r"egress\.sql_database\.secret is required"):
        calls.unary_unary(methods.CREATE_PIPELINE, bad)
    bad.service = pps.Service(type="Bogus")
    with pytest.raises(InvalidArgumentError, match="the following service type Bogus is not allowed"):
        calls.unary_unary(methods.CREATE_PIPELINE, bad)


def test_a_dump_would_have_all_pipelines(calls: Calls) -> None:
    template = calls.unary_unary(GET_DUMP_V2_TEMPLATE, debug.GetDumpV2TemplateRequest()).request
    assert template is not None
    assert template.pipelines == [debug.Pipeline(project="default", name="p")]


def test_defaults_end_with_their_project(calls: Calls) -> None:
    project = pfs.Project(name="other")
    text = '{"createPipelineRequest":{"datumTries":7}}'
    calls.unary_unary(CREATE_PROJECT, pfs.CreateProjectRequest(project=project))
    change = pps.SetProjectDefaultsRequest(project=project, project_defaults_json=text)
    calls.unary_unary(methods.SET_PROJECT_DEFAULTS, change)
    calls.unary_unary(DELETE_PROJECT, pfs.DeleteProjectRequest(project=project))
    calls.unary_unary(CREATE_PROJECT, pfs.CreateProjectRequest(project=project))
    kept = calls.unary_unary(methods.GET_PROJECT_DEFAULTS, pps.GetProjectDefaultsRequest(project=project))
    assert kept == pps.GetProjectDefaultsResponse(project_defaults_json="{}")


def test_the_datums_of_a_job_wait_for_those_of_the_job_before_it(calls: Calls) -> None:
    first = newest(calls)
    calls.unary_unary(methods.STOP_PIPELINE, pps.StopPipelineRequest(pipeline=P))
    calls.unary_unary(methods.START_PIPELINE, pps.StartPipelineRequest(pipeline=P))
    second = newest(calls)
    meta = RepoKey("default", "p", "meta")
    last = pfs.Commit(repo=meta.message(), id=first.id)
    calls.unary_unary(INSPECT_COMMIT, pfs.InspectCommitRequest(commit=last, wait=pfs.CommitState.FINISHED))
    assert list(calls.unary_stream(methods.LIST_DATUM, pps.ListDatumRequest(job=second))) == []
    calls.unary_unary(methods.RERUN_PIPELINE, pps.RerunPipelineRequest(pipeline=P))
    third = newest(calls)
    calls.unary_unary(START_COMMIT, pfs.StartCommitRequest(branch=branch("in")))
    fourth = newest(calls)
    text = f"Unknown desc = base commit {meta}@{third.id} for commit {meta}@{fourth.id} unfinished"
    with pytest.raises(PachydermError, match=text):
        list(calls.unary_stream(methods.LIST_DATUM, pps.ListDatumRequest(job=fourth)))


def test_run_cron(calls: Calls) -> None:
    with pytest.raises(PachydermError, match="pipeline doesn't have a cron input"):
        calls.unary_unary(methods.RUN_CRON, pps.RunCronRequest(pipeline=P))
    parts = [pps.Input(cron=pps.CronInput(name=name, spec="@never")) for name in ("a", "b")]
    request = spec("c", "in")
    request.input = pps.Input(cross=parts)
    calls.unary_unary(methods.CREATE_PIPELINE, request)
    calls.unary_unary(methods.RUN_CRON, pps.RunCronRequest(pipeline=request.pipeline))
    heads = {
        calls.unary_unary(INSPECT_COMMIT, pfs.InspectCommitRequest(commit=pfs.Commit(branch=branch(name)))).commit
        for name in ("c_a", "c_b")
    }
    assert len({head.id for head in heads if head is not None}) == 2
    assert len(listed(calls, pipeline=request.pipeline)) == 3


def test_a_version_of_a_pipeline_can_be_neither_squashed_nor_dropped(calls: Calls) -> None:
    spec_commit = calls.unary_unary(methods.INSPECT_PIPELINE, pps.InspectPipelineRequest(pipeline=P)).spec_commit
    assert spec_commit is not None
    text = f"cannot squash commit default/p.spec@{spec_commit.id} because it updated a pipeline"
    with pytest.raises(PachydermError, match=text):
        calls.unary_unary(SQUASH_COMMIT, pfs.SquashCommitRequest(commit=spec_commit, recursive=True))
    with pytest.raises(PachydermError, match=text):
        calls.unary_unary(DROP_COMMIT, pfs.DropCommitRequest(commit=spec_commit, recursive=True))
    of_set = pfs.CommitSet(id=spec_commit.id)
    with pytest.raises(PachydermError, match=text):
        calls.unary_unary(SQUASH_COMMIT_SET, pfs.SquashCommitSetRequest(commit_set=of_set))
    with pytest.raises(PachydermError, match=text):
        calls.unary_unary(DROP_COMMIT_SET, pfs.DropCommitSetRequest(commit_set=of_set))


def test_secrets_need_a_manifest(calls: Calls) -> None:
    good = b'{"kind":"Secret","metadata":{"name":"s"},"stringData":{"k":"v"}}'
    calls.unary_unary(methods.CREATE_SECRET, pps.CreateSecretRequest(file=good))
    for manifest, problem in (
        (good, 'secrets "s" already exists'),
        (b"{", "failed to unmarshal"),
        (b"[]", "not an object"),
        (b"{}", "name may not be empty"),
        (b'{"metadata":{"name":"x"},"data":{"k":"?"}}', "data.k"),
        (b'{"metadata":{"name":"x","labels":{"suite":"y"}}}', "invalid suite label set on secret: suite=y"),
    ):
        with pytest.raises(PachydermError, match=problem):
            calls.unary_unary(methods.CREATE_SECRET, pps.CreateSecretRequest(file=manifest))
    request = spec("m", "in")
    assert request.transform is not None
    request.transform.secrets = [pps.SecretMount(name="s", key="k", env_var="E")]
    calls.unary_unary(methods.CREATE_PIPELINE, request)


def test_metadata_of_a_pipeline_that_does_not_exist(calls: Calls) -> None:
    picker = pps.PipelinePicker(name=pps.PipelinePickerPipelineName(name="nope"))
    edit = metadata.Edit(pipeline=picker, add_key=metadata.EditAddKey(key="k", value="v"))
    with pytest.raises(PachydermError, match='pipeline "default/nope" not found'):
        calls.unary_unary(EDIT_METADATA, metadata.EditMetadataRequest(edits=[edit]))


def test_everything_is_deleted_in_the_right_order(calls: Calls) -> None:
    with pytest.raises(PachydermError, match="cannot delete a repo associated with a pipeline"):
        calls.unary_unary(DELETE_ALL, Empty())
    calls.unary_unary(methods.DELETE_ALL, Empty())
    calls.unary_unary(DELETE_ALL, Empty())
    assert listed(calls) == []


def test_status_of_what_has_been_up_for_too_long(calls: Calls) -> None:
    (status,) = calls.unary_stream(methods.CHECK_STATUS, pps.CheckStatusRequest(all=True))
    assert status.pipeline == P
    assert status.alerts[0].startswith("default/p: Started running at ")
    nothing = pps.CheckStatusRequest(project=pfs.Project(name="other"))
    assert list(calls.unary_stream(methods.CHECK_STATUS, nothing)) == []


def test_logs_without_workers(calls: Calls) -> None:
    for request in (pps.GetLogsRequest(pipeline=P), pps.GetLogsRequest(job=newest(calls))):
        with pytest.raises(PachydermError, match='no pods belonging to the rc "default-p-v1" were found'):
            list(calls.unary_stream(methods.GET_LOGS, request))
