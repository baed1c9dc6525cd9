"""Decisions about pipelines, jobs, logs, secrets and defaults that need no server."""

from __future__ import annotations

import base64
import json
import pickle
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from pachyderm_sdk import refs
from pachyderm_sdk._plan.defaults import defaults_json, merged
from pachyderm_sdk._plan.jobs import failed_datum, failure, inputs, moment
from pachyderm_sdk._plan.log_queries import LogQuestion, has_no_log_store, line_of
from pachyderm_sdk._plan.manifests import secret_manifest
from pachyderm_sdk._plan.spec_diff import diff
from pachyderm_sdk._plan.spec_order import in_order
from pachyderm_sdk._plan.submission import Submission
from pachyderm_sdk._plan.versions import earlier
from pachyderm_sdk.api import logs, pfs, pps
from pachyderm_sdk.errors import (
    DecodeError,
    InvalidArgumentError,
    JobFailedError,
    PachydermError,
    PermissionDeniedError,
    PipelineSpecError,
    StatusCode,
    UnimplementedError,
    UnknownError,
)

ID = "0123456789abcdef0123456789abcdef"
EDGES = pps.Pipeline.from_uri("edges")
JOB = pps.Job(pipeline=EDGES, id=ID)


def request(name: str, *repos: str) -> pps.CreatePipelineRequest:
    parts = [
        pps.Input(pfs=pps.PfsInput(project=repo.rpartition("/")[0], repo=repo.rpartition("/")[2])) for repo in repos
    ]
    tree = pps.Input(cross=[pps.Input(union=parts[:1]), pps.Input(join=parts[1:2]), pps.Input(group=parts[2:])])
    return pps.CreatePipelineRequest(pipeline=pps.Pipeline.from_uri(name), input=tree)


# --- the order of pipelines


def test_pipelines_come_after_those_that_they_read() -> None:
    requests = [
        request("d", "images", "b", "c"),
        request("b", "a"),
        request("a", "images"),
        request("c", "images", "a"),
    ]
    assert in_order(requests) == [2, 1, 3, 0]
    assert in_order([request("b", "x"), request("a", "y")]) == [0, 1], "what does not matter stays as it is"
    assert in_order([request("p/b", "a"), request("q/a"), request("p/a", "q/a")]) == [1, 2, 0], "projects count"
    assert in_order([request("p/b", "a"), request("q/a")]) == [0, 1]
    assert in_order([request("a", "a")]) == [0], "the server knows better what to say to this one"


def test_orders_that_cannot_be() -> None:
    with pytest.raises(PipelineSpecError, match="in a circle: default/a, default/b"):
        in_order([request("a", "b"), request("b", "a"), request("c", "images")])
    with pytest.raises(PipelineSpecError, match="two specs for the pipeline default/a"):
        in_order([request("a"), request("default/a")])
    with pytest.raises(PipelineSpecError, match="does not say which pipeline"):
        in_order([pps.CreatePipelineRequest()])


# --- differences


def deployed(**spec: Any) -> pps.PipelineInfo:
    text = json.dumps({"pipeline": {"name": "edges"}, **spec})
    return pps.PipelineInfo(pipeline=EDGES, version=3, effective_spec_json=text)


def test_a_difference_is_readable() -> None:
    old = deployed(datumTries=3, transform={"cmd": ["a", "b"], "image": "x:1"}, salt="s")
    new = {"pipeline": {"name": "edges", "project": {"name": "default"}}, "datumTries": "3", "update": True}
    found = diff(EDGES, old, json.dumps({**new, "transform": {"cmd": ["a"], "image": "x:2"}, "salt": "s"}))
    assert found and found.exists and found.version == 3
    assert [(one.path, one.old, one.new) for one in found.changes] == [
        ("transform.cmd[1]", "b", None),
        ("transform.image", "x:1", "x:2"),
    ]
    lines = str(found).splitlines()
    assert lines[:2] == ["--- default/edges (version 3)", "+++ default/edges (new)"]
    assert '-    "image": "x:1"' in lines
    assert '+    "image": "x:2"' in lines
    assert not any("datumTries" in line or "update" in line for line in lines if line[0] in "+-"), lines


def test_no_difference_is_false_and_empty() -> None:
    found = diff(EDGES, deployed(datum_tries=3), '{"pipeline":{"name":"edges"},"datumTries":"3"}')
    assert not found
    assert str(found) == ""
    assert found.changes == ()


def test_the_two_forms_in_which_a_server_writes_one_spec() -> None:
    """It stores the spec as it was merged, and answers with the message that came of it."""
    stored = (
        '{"autoscaling":false,"datumTries":9,"input":{"pfs":{"glob":"/*","repo":"in"}},"outputBranch":"master",'
        '"pipeline":{"name":"pipe","project":{"name":"default"}},"reprocessSpec":"until_success",'
        '"resourceRequests":{"cpu":2},"transform":{"cmd":["sh","-c","true"],"env":{"A":"1"},"image":"img:1"}}'
    )
    answered = (
        '{"pipeline":{"project":{"name":"default"},"name":"pipe"},"transform":{"image":"img:1","cmd":["sh","-c","true"],'
        '"env":{"A":"1"}},"outputBranch":"master","resourceRequests":{"cpu":2},"input":{"pfs":{"repo":"in","glob":"/*"}},'
        '"datumTries":"9","reprocessSpec":"until_success"}'
    )
    pipe = pps.Pipeline.from_uri("pipe")
    assert not diff(pipe, pps.PipelineInfo(pipeline=pipe, version=1, effective_spec_json=stored), answered)


def test_the_difference_of_a_new_pipeline() -> None:
    found = diff(EDGES, None, '{"pipeline":{"name":"edges"},"salt":"s"}')
    assert found and not found.exists and found.version == 0
    assert str(found).startswith("--- /dev/null\n+++ default/edges (new)\n")
    assert not [line for line in str(found).splitlines()[3:] if line[0] != "+"]


def test_differences_show_what_a_newer_server_has_beside() -> None:
    found = diff(EDGES, deployed(), '{"pipeline":{"name":"edges"},"brandNew":1}')
    assert [one.path for one in found.changes if one.path == "brandNew"] == ["brandNew"]


def test_a_pipeline_from_before_effective_specs() -> None:
    details = pps.PipelineInfoDetails(salt="s", datum_tries=3, workers_requested=1)
    found = diff(
        EDGES, pps.PipelineInfo(pipeline=EDGES, version=1, details=details), '{"pipeline":{"name":"edges"},"salt":"s"}'
    )
    assert [(one.path, one.old, one.new) for one in found.changes] == [("datumTries", "3", None)]


# --- what is submitted


def test_beside_a_spec_only_how_to_submit_it_may_be_given() -> None:
    given = pps.CreatePipelineRequest(pipeline=EDGES, salt="s")
    made = Submission.of(given, pps.CreatePipelineRequest(update=True, reprocess=True))
    assert made.request == pps.CreatePipelineRequest(pipeline=EDGES, salt="s", update=True, reprocess=True)
    assert given == pps.CreatePipelineRequest(pipeline=EDGES, salt="s"), "the user's stays as it is"
    asked = made.as_document(dry_run=True)
    assert json.loads(asked.create_pipeline_request_json) == {"pipeline": EDGES.to_dict(), "salt": "s"}
    assert (asked.update, asked.reprocess, asked.dry_run) == (True, True, True)
    with pytest.raises(TypeError, match="transform, salt cannot be given beside it"):
        Submission.of(given, pps.CreatePipelineRequest(transform=pps.Transform(), salt="x"))


def test_earlier_versions() -> None:
    assert earlier(EDGES, 0) == EDGES
    assert earlier(EDGES, 2) == pps.Pipeline(project=EDGES.project, name="edges~2")
    with pytest.raises(ValueError, match=r"list_pipeline takes -1 for all.* must not be negative: -1"):
        earlier(EDGES, -1)


# --- jobs


def test_the_error_of_a_job() -> None:
    info = pps.JobInfo(job=JOB, state=pps.JobState.JOB_FAILURE, reason="datum 00ff failed")
    assert failed_datum(info) == "00ff"
    error = failure(info, "00ff", ["Traceback", "ValueError: x"])
    assert str(error) == (
        f"the job {JOB} ended as JOB_FAILURE: datum 00ff failed\n"
        "The last lines of its log:\n    Traceback\n    ValueError: x"
    )
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is JobFailedError
    assert vars(again) == vars(error)
    assert (again.state, again.datum, again.log) == ("JOB_FAILURE", "00ff", ("Traceback", "ValueError: x"))
    assert "Its log could not be read: no pods" in str(failure(info, "00ff", no_log="no pods"))
    assert failed_datum(pps.JobInfo(reason="output commit missing")) == ""


def test_where_a_page_of_jobs_begins() -> None:
    now = datetime.now(timezone.utc)
    assert moment(None) is None
    assert moment(now) == moment(pps.JobInfo(created=now)) == now
    with pytest.raises(ValueError, match="does not say when it was created"):
        moment(pps.JobInfo(job=JOB))


def test_one_commit_or_several() -> None:
    commit, other = pfs.Commit.from_uri("images@master"), pfs.Commit.from_uri("a@b")
    assert inputs("images@master") == inputs(commit) == [commit]
    assert inputs(pfs.CommitInfo(commit=commit)) == [commit]
    assert inputs([commit, "a@b"]) == inputs(("images@master", other)) == [commit, other]


# --- references


@pytest.mark.parametrize(
    "ref",
    [
        EDGES,
        pps.PipelineInfo(pipeline=EDGES),
        "edges",
        "default/edges",
        ("default", "edges"),
        pps.Pipeline(name="edges"),
    ],
)
def test_references_to_pipelines(ref: refs.PipelineRef) -> None:
    assert refs.pipeline(ref) == EDGES


@pytest.mark.parametrize(
    "ref", [JOB, pps.JobInfo(job=JOB), f"edges@{ID}", ("edges", ID), (EDGES, ID), (("default", "edges"), ID)]
)
def test_references_to_jobs(ref: refs.JobRef) -> None:
    assert refs.job(ref) == JOB
    assert refs.datum((ref, "00ff")) == pps.Datum(job=JOB, id="00ff")


SET = pps.JobSet(id=ID)


@pytest.mark.parametrize(
    "ref",
    [
        SET,
        pps.JobSetInfo(job_set=SET),
        JOB,
        pps.JobInfo(job=JOB),
        ID,
        f"edges@{ID}",
        pfs.Commit(id=ID),
        pfs.CommitSet(id=ID),
    ],
)
def test_references_to_job_sets(ref: refs.JobSetRef) -> None:
    assert refs.job_set(ref) == SET


def test_references_to_datums_and_secrets() -> None:
    datum = pps.Datum(job=JOB, id="00ff")
    assert refs.datum(datum) is datum
    assert refs.datum(pps.DatumInfo(datum=datum)) == datum
    secret = pps.Secret(name="s")
    assert refs.secret(secret) == refs.secret("s") == refs.secret(pps.SecretInfo(secret=secret)) == secret


@pytest.mark.parametrize("ref", ["a/b/c", "", "ed ges", ("x", "a/b"), "edges@abc", ("edges", "abc"), (("x", ""), ID)])
def test_references_that_are_none(ref: Any) -> None:
    with pytest.raises(ValueError, match="expected"):
        refs.pipeline(ref) if not isinstance(ref, tuple) and "@" not in ref else refs.job(ref)


def test_what_can_name_no_pipeline_or_job() -> None:
    for read in (refs.pipeline, refs.job, refs.job_set, refs.datum, refs.secret):
        with pytest.raises(TypeError, match="is nothing that can name"):
            read(3)  # type: ignore[arg-type]  # that is the point


# --- logs


def query(**given: Any) -> logs.LogQuery | None:
    asked = LogQuestion(**given).for_log_store()
    return None if asked is None else asked.query


def test_questions_to_the_log_store() -> None:
    edges = logs.PipelineLogQuery(project="default", pipeline="edges")
    assert query(pipeline=EDGES) == logs.LogQuery(user=logs.UserLogQuery(pipeline=edges))
    assert query(job=JOB) == logs.LogQuery(
        user=logs.UserLogQuery(pipeline_job=logs.PipelineJobLogQuery(pipeline=edges, job=ID))
    )
    assert query(job=JOB, datum="00ff") == logs.LogQuery(
        user=logs.UserLogQuery(job_datum=logs.JobDatumLogQuery(job=ID, datum="00ff"))
    )
    assert query(pipeline=EDGES, datum="00ff") == logs.LogQuery(
        user=logs.UserLogQuery(pipeline_datum=logs.PipelineDatumLogQuery(pipeline=edges, datum="00ff"))
    )
    assert query(pipeline=EDGES, master=True) == logs.LogQuery(admin=logs.AdminLogQuery(master=edges))
    assert query(pipeline=EDGES, data_filters=("/a",)) is None, "it knows nothing of input data"
    assert query(pipeline=EDGES, tail=3, follow=True) is None, "it cannot count from the end and go on"
    now = datetime(2024, 1, 2, tzinfo=timezone.utc)
    asked = LogQuestion(pipeline=EDGES, since=timedelta(days=1), follow=True).for_log_store(now)
    assert asked is not None
    assert asked.tail
    assert asked.filter == logs.LogFilter(
        time_range=logs.TimeRangeLogFilter(from_=datetime(2024, 1, 1, tzinfo=timezone.utc))
    )


def test_questions_to_the_older_service() -> None:
    since = timedelta(hours=1)
    asked = LogQuestion(EDGES, JOB, "00ff", ("/a",), master=True, follow=True, tail=3, since=since).for_pps()
    assert asked == pps.GetLogsRequest(
        job=JOB, datum=pps.Datum(job=JOB, id="00ff"), data_filters=["/a"], master=True, follow=True, tail=3, since=since
    )
    assert LogQuestion(EDGES).for_pps() == pps.GetLogsRequest(pipeline=EDGES)


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({}, "takes a pipeline or a job"),
        ({"job": JOB, "pipeline": pps.Pipeline.from_uri("other")}, "is none of the pipeline default/other"),
        ({"job": JOB, "tail": -1}, "must not be negative: -1"),
        ({"job": JOB, "since": timedelta(-1)}, "cannot be negative"),
    ],
)
def test_questions_that_no_service_answers(given: Any, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        LogQuestion(**given).check()


@pytest.mark.parametrize(
    ("error", "none"),
    [
        (UnimplementedError("unknown service logs.API"), True),
        (UnknownError("loki client error", code=StatusCode.UNKNOWN), True),
        (UnknownError("something else", code=StatusCode.UNKNOWN), False),
        (PermissionDeniedError("loki is not yours", code=StatusCode.PERMISSION_DENIED), False),
    ],
)
def test_servers_without_a_log_store(error: PachydermError, none: bool) -> None:
    assert has_no_log_store(error) is none


def test_lines_in_whatever_form_they_come() -> None:
    line = pps.LogMessage(message="x", user=True)
    assert line_of(logs.GetLogsResponse(log=logs.LogMessage(pps_log_message=line))) is line
    now = datetime.now(timezone.utc)
    raw = logs.LogMessage(verbatim=logs.VerbatimLogMessage(line=b"a\xffb\n", timestamp=now))
    assert line_of(logs.GetLogsResponse(log=raw)) == pps.LogMessage(message="a\ufffdb", ts=now)
    assert line_of(logs.GetLogsResponse(paging_hint=logs.PagingHint())) is None


# --- secrets and defaults


def test_the_manifest_of_a_secret() -> None:
    made = json.loads(secret_manifest("s-1", {"a": "ü", "b.c_d": b"\0"}, {"team": "x"}, {"note": "y"}))
    assert (made["kind"], made["apiVersion"], made["type"]) == ("Secret", "v1", "Opaque")
    assert made["metadata"] == {"name": "s-1", "labels": {"team": "x"}, "annotations": {"note": "y"}}
    assert {key: base64.b64decode(value) for key, value in made["data"].items()} == {"a": "ü".encode(), "b.c_d": b"\0"}


@pytest.mark.parametrize("name", ["", "A", "a_b", "-a", "a-", "a..b", "a" * 254, "a\n"])
def test_names_that_no_secret_has(name: str) -> None:
    with pytest.raises(ValueError, match="cannot be the name of a secret"):
        secret_manifest(name, {}, {}, {})


def test_data_that_no_secret_has() -> None:
    with pytest.raises(ValueError, match="'a b' cannot be a key"):
        secret_manifest("s", {"a b": ""}, {}, {})
    with pytest.raises(TypeError, match="must be bytes or text, not int") as caught:
        secret_manifest("s", {"pin": 1234567}, {}, {})  # type: ignore[dict-item]  # that is the point
    assert "1234567" not in str(caught.value)
    with pytest.raises(TypeError, match="a name with data, or a file"):
        secret_manifest("s", None, {}, {})


REQUEST = pps.CreatePipelineRequest(datum_tries=5)


@pytest.mark.parametrize(
    "given",
    [
        REQUEST,
        pps.ClusterDefaults(create_pipeline_request=REQUEST),
        pps.ProjectDefaults(create_pipeline_request=REQUEST),
        {"createPipelineRequest": {"datumTries": "5"}},
        '{"createPipelineRequest": {"datumTries": "5"}}',
    ],
)
def test_defaults_in_every_form(given: Any) -> None:
    assert json.loads(defaults_json(given)) == {"createPipelineRequest": {"datumTries": "5"}}


def test_defaults_that_are_none() -> None:
    text = '{"create_pipeline_request": {"datumTries": 0}}'
    assert defaults_json(text) == defaults_json(None, text) == text, "text stays what it is"
    for given, other in ((None, ""), (REQUEST, text)):
        with pytest.raises(ValueError, match="give the defaults once"):
            defaults_json(given, other)
    with pytest.raises(DecodeError, match="did you mean 'datumTries'"):
        defaults_json({"createPipelineRequest": {"datumTrys": 1}})
    with pytest.raises(InvalidArgumentError, match="not JSON"):
        defaults_json("{")
    with pytest.raises(InvalidArgumentError, match="must be a JSON object"):
        defaults_json("[]")


def test_changes_of_defaults() -> None:
    present = '{"create_pipeline_request": {"datumTries": 3, "transform": {"image": "a"}, "salt": "s"}}'
    patch = '{"createPipelineRequest": {"datum_tries": null, "transform": {"user": "u"}, "salt": ""}}'
    assert json.loads(merged(present, patch)) == {
        "createPipelineRequest": {"transform": {"image": "a", "user": "u"}, "salt": ""}
    }
    assert json.loads(merged("", '{"createPipelineRequest": {"salt": "s"}}')) == {
        "createPipelineRequest": {"salt": "s"}
    }
