# Generated from tests/_async/test_pipelines.py by `python -m codegen.unasync`; do not edit.
"""Pipelines: created in every way, looked up, listed, changed, stopped, deleted."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from pachyderm_sdk import Client
from pachyderm_sdk._wire.servicer import RpcError
from pachyderm_sdk.api import pfs, pps
from pachyderm_sdk.api.google.protobuf import Empty
from pachyderm_sdk.api.pps import methods
from pachyderm_sdk.errors import (
    AlreadyExistsError,
    InvalidArgumentError,
    InvalidTransactionOperation,
    PachydermError,
    PipelineNotFoundError,
    PipelineSpecError,
    RepoNotFoundError,
    StatusCode,
    UnimplementedError,
)
from pachyderm_sdk.pipeline_spec import PipelineSpec
from tests.support.recorder import Recorder

if TYPE_CHECKING:
    from pathlib import Path

CODE = pps.Transform(image="edges:1.0", cmd=["true"])
IMAGES = pps.Input(pfs=pps.PfsInput(repo="images", glob="/*"))
CHAIN = """
pipeline: montage
transform: {cmd: ["true"]}
input: {pfs: {repo: edges, glob: /}}
---
pipeline: edges
transform: {cmd: ["true"]}
input: {pfs: {repo: images, glob: /*}}
resource_requests: null
"""


def reading(repo: str) -> pps.Input:
    return pps.Input(pfs=pps.PfsInput(repo=repo, glob="/"))


def test_a_pipeline_of_keywords(client: Client) -> None:
    pipelines = client.pps
    client.pfs.create_repo("images")
    assert not pipelines.pipeline_exists("edges")
    pipelines.create_pipeline("edges", transform=CODE, input=IMAGES, datum_timeout=timedelta(seconds=90))
    pipelines.create_pipeline(pipeline=pps.Pipeline(name="other"), transform=CODE, input=IMAGES, salt="s")
    pipelines.create_pipeline(("default", "third"), transform=CODE, input=IMAGES)
    assert pipelines.pipeline_exists("edges")
    info = pipelines.inspect_pipeline("edges", details=True)
    assert info.details is not None
    assert info.details.datum_timeout == timedelta(seconds=90)
    assert info.details.transform is not None
    assert info.details.transform.image == "edges:1.0"
    assert (pipelines.inspect_pipeline(info)).details is None
    with pytest.raises(AlreadyExistsError):
        pipelines.create_pipeline("edges", transform=CODE, input=IMAGES)
    with pytest.raises(RepoNotFoundError):
        pipelines.create_pipeline("fourth", transform=CODE, input=reading("absent"))
    with pytest.raises(PipelineNotFoundError):
        pipelines.inspect_pipeline("fourth")


def test_a_pipeline_of_a_request_and_of_a_spec(client: Client, tmp_path: Path) -> None:
    pipelines = client.pps
    client.pfs.create_repo("images")
    request = pps.CreatePipelineRequest(pipeline=pps.Pipeline.from_uri("edges"), transform=CODE, input=IMAGES)
    pipelines.create_pipeline(request)
    path = tmp_path / "spec.yaml"
    path.write_text(
        "pipeline: edges\ntransform: {cmd: ['false']}\ninput: {pfs: {repo: images, glob: /}}\n"
        "resource_requests: null\njobTimeout: 1m30s\nupdate: true\n"
    )
    pipelines.create_pipeline(PipelineSpec.load(path))
    info = pipelines.inspect_pipeline("edges", details=True)
    assert info.version == 2, "the document says that it is an update"
    assert info.details is not None
    assert info.details.job_timeout == timedelta(seconds=90)
    assert info.details.resource_requests is None, "null removes what the cluster's defaults have"
    assert list(json.loads(info.user_spec_json)) == [
        "pipeline",
        "transform",
        "input",
        "resource_requests",
        "jobTimeout",
    ]
    again = PipelineSpec.from_info(info)
    assert again.input == reading("images")
    again.description = "Edges."
    diff = pipelines.create_pipeline(again, update=True, dry_run=True)
    assert [(one.path, one.old, one.new) for one in diff.changes] == [("description", None, "Edges.")]


def test_versions(client: Client) -> None:
    pipelines = client.pps
    client.pfs.create_repo("images")
    for number in range(3):
        pipelines.create_pipeline(
            "edges", transform=CODE, input=IMAGES, description=str(number), update=True, reprocess=number > 0
        )
    listed = [info.version for info in pipelines.list_pipeline("edges", history=-1)]
    assert listed == [3, 2, 1]
    before = pipelines.inspect_pipeline("edges", details=True, history=2)
    assert before.details is not None
    assert (before.version, before.details.description) == (1, "0")
    pipelines.rerun_pipeline("edges", reprocess=True)
    assert (pipelines.inspect_pipeline("edges")).version == 4
    with pytest.raises(ValueError, match="history counts versions back"):
        pipelines.inspect_pipeline("edges", history=-1)


def test_a_dry_run_changes_nothing_and_says_what_would(client: Client) -> None:
    pipelines = client.pps
    client.pfs.create_repo("images")
    diff = pipelines.create_pipeline("edges", transform=CODE, input=IMAGES, dry_run=True)
    assert diff and not diff.exists
    assert diff.pipeline == pps.Pipeline.from_uri("edges")
    assert '+    "image": "edges:1.0"' in str(diff).splitlines()
    assert not pipelines.pipeline_exists("edges")
    pipelines.create_pipeline("edges", transform=CODE, input=IMAGES)
    assert not pipelines.create_pipeline("edges", transform=CODE, input=IMAGES, update=True, dry_run=True)
    new = pps.Transform(image="edges:2.0", cmd=["true"])
    diff = pipelines.create_pipeline("edges", transform=new, input=IMAGES, update=True, dry_run=True)
    assert [(one.path, one.old, one.new) for one in diff.changes] == [("transform.image", "edges:1.0", "edges:2.0")]
    assert (pipelines.inspect_pipeline("edges")).version == 1
    with pytest.raises(InvalidArgumentError, match="ReprocessSpec must be one of"):
        pipelines.create_pipeline("edges", transform=CODE, input=IMAGES, reprocess_spec="never", dry_run=True)


def test_many_pipelines_at_once(client: Client) -> None:
    pipelines = client.pps
    client.pfs.create_repo("images")
    specs = PipelineSpec.load_all(CHAIN)
    diffs = pipelines.create_pipelines(specs, dry_run=True)
    assert [diff.pipeline.name for diff in diffs] == ["montage", "edges"]
    assert not pipelines.pipeline_exists("edges")
    pipelines.create_pipelines(specs)
    sets = {info.job.id for info in pipelines.list_job() if info.job}
    assert len(sets) == 1, "one change, one set of jobs"
    info = pipelines.inspect_pipeline("edges", details=True)
    assert info.details is not None
    assert info.details.resource_requests is None, "null counts in a transaction, too"
    for spec in specs:
        spec.description = "new"
    pipelines.create_pipelines(specs, update=True, reprocess=True, atomic=False)
    versions = {str(info.pipeline): info.version for info in pipelines.list_pipeline()}
    assert versions == {"default/edges": 2, "default/montage": 2}


def test_many_pipelines_are_all_or_none_unless_asked_otherwise(client: Client) -> None:
    pipelines = client.pps
    client.pfs.create_repo("images")
    good = PipelineSpec.load_all(CHAIN)[1]
    bad = PipelineSpec(pipeline=pps.Pipeline.from_uri("bad"), input=reading("absent"), transform=CODE)
    for atomic in (True, False):
        with pytest.raises(RepoNotFoundError):
            pipelines.create_pipelines([good, bad], atomic=atomic)
        assert pipelines.pipeline_exists("edges") is not atomic
    with pytest.raises(PipelineSpecError, match="two specs for the pipeline default/edges"):
        pipelines.create_pipelines([good, good])


def test_pipelines_in_a_transaction_of_ones_own(client: Client) -> None:
    pipelines = client.pps
    with client.transaction():
        client.pfs.create_repo("images")
        pipelines.create_pipelines(PipelineSpec.load_all(CHAIN))
        pipelines.create_pipeline("third", transform=CODE, input=reading("montage"))
        for forbidden in (
            pipelines.start_pipeline,
            pipelines.stop_pipeline,
            pipelines.rerun_pipeline,
            pipelines.run_cron,
            pipelines.delete_pipeline,
        ):
            with pytest.raises(InvalidTransactionOperation):
                forbidden("edges")
        with pytest.raises(InvalidTransactionOperation):
            pipelines.delete_pipelines(all=True)
    assert {str(info.pipeline) for info in pipelines.list_pipeline()} == {
        "default/edges",
        "default/montage",
        "default/third",
    }


def test_listing(client: Client) -> None:
    pipelines = client.pps
    client.pfs.create_project("research")
    for project in ("default", "research"):
        client.pfs.create_repo(f"{project}/images")
        pipelines.create_pipeline(f"{project}/edges", transform=CODE, input=IMAGES)
    pipelines.stop_pipeline("research/edges")
    assert [str(info.pipeline) for info in pipelines.list_pipeline()] == ["research/edges", "default/edges"]
    listed = pipelines.list_pipeline(projects=["default"], details=True)
    assert [str(info.pipeline) for info in listed] == ["default/edges"]
    listed = pipelines.list_pipeline(jq_filter='select(.state == "PIPELINE_PAUSED")')
    assert [str(info.pipeline) for info in listed] == ["research/edges"]
    listed = pipelines.list_pipeline(page=pps.PipelinePage(page_size=1, page_index=1))
    assert [str(info.pipeline) for info in listed] == ["default/edges"]
    (job,) = [info for info in pipelines.list_job("default/edges")]
    assert job.job is not None
    listed = pipelines.list_pipeline(commit_set=job.job.id)
    assert "default/edges" in [str(info.pipeline) for info in listed]
    summary = pipelines.pipelines_summary(["research", pfs.ProjectPicker(name="default")])
    counts = {
        one.project.name: (one.active_pipelines, one.paused_pipelines) for one in summary.summaries if one.project
    }
    assert counts == {"default": (1, 0), "research": (0, 1)}
    assert [str(one.pipeline) for one in pipelines.check_status()] == ["default/edges"]
    assert [one for one in pipelines.check_status("research")] == []


def test_stopping_starting_and_deleting(client: Client) -> None:
    pipelines = client.pps
    client.pfs.create_repo("images")
    pipelines.create_pipeline("edges", transform=CODE, input=IMAGES)
    pipelines.create_pipeline("montage", transform=CODE, input=reading("edges"))
    pipelines.stop_pipeline("edges")
    assert (pipelines.inspect_pipeline("edges")).stopped
    pipelines.start_pipeline("edges")
    assert not (pipelines.inspect_pipeline("edges")).stopped
    for act in (pipelines.stop_pipeline, pipelines.start_pipeline, pipelines.delete_pipeline, pipelines.rerun_pipeline):
        with pytest.raises(PipelineNotFoundError):
            act("absent")
    pipelines.stop_pipeline("absent", must_exist=False)
    pipelines.delete_pipeline("absent", must_exist=False)
    pipelines.delete_pipeline("montage", keep_repo=True)
    assert client.pfs.repo_exists("montage")
    deleted = pipelines.delete_pipelines(["default"])
    assert [str(one) for one in deleted.pipelines] == ["default/edges"]
    with pytest.raises(ValueError, match="either projects or all=True"):
        pipelines.delete_pipelines()
    with pytest.raises(ValueError, match="either projects or all=True"):
        pipelines.delete_pipelines(["default"], all=True)
    pipelines.create_pipeline("edges", transform=CODE, input=IMAGES)
    pipelines.create_secret("s", {"a": "b"})
    pipelines.delete_all()
    assert [info for info in pipelines.list_pipeline()] == []
    assert (pipelines.list_secret()).secret_info == []


def test_cron(client: Client) -> None:
    pipelines = client.pps
    tick = pps.Input(cron=pps.CronInput(name="tick", spec="@yearly"))
    pipelines.create_pipeline("clock", transform=CODE, input=tick)
    jobs = len([info for info in pipelines.list_job("clock")])
    pipelines.run_cron("clock")
    assert len([info for info in pipelines.list_job("clock")]) == jobs + 1


def test_what_describes_no_pipeline(client: Client) -> None:
    pipelines = client.pps
    with pytest.raises(TypeError, match="describes no pipeline"):
        pipelines.create_pipeline({"pipeline": "edges"})  # type: ignore[call-overload]  # that is the point
    spec = PipelineSpec.load({"pipeline": "edges"})
    with pytest.raises(TypeError, match="transform cannot be given beside it"):
        pipelines.create_pipeline(spec, transform=CODE)  # type: ignore[call-overload]  # that is the point
    with pytest.raises(ValueError, match="expected"):
        pipelines.create_pipeline("a/b/c", transform=CODE)


def test_names_do_not_describe_pipelines(client: Client) -> None:
    specs: list[Any] = ["ab", [pps.Pipeline(name="a")], PipelineSpec.load({"pipeline": "a"})]
    for given in specs:
        with pytest.raises(TypeError, match="describes no pipeline"):
            client.pps.create_pipelines(given)
    assert [info for info in client.pps.list_pipeline()] == []


def test_a_project_alone_is_one_project_not_its_letters(client: Client) -> None:
    pipelines = client.pps
    client.pfs.create_repo("images")
    pipelines.create_pipeline("edges", transform=CODE, input=IMAGES)
    here = pfs.Project(name="default")
    for project in ("default", [here]):
        assert [info.pipeline for info in pipelines.list_pipeline(projects=project)]
        assert [info.job for info in pipelines.list_job(projects=project)]
        assert [info.job_set for info in pipelines.list_job_set(project)]
        assert [info.repo for info in client.pfs.list_repo(projects=project)]
        assert (pipelines.pipelines_summary(project)).summaries[0].project == here
    assert [str(one) for one in (pipelines.delete_pipelines("default")).pipelines] == ["default/edges"]
    assert [str(one) for one in (client.pfs.delete_repos(projects="default")).repos] == ["default/images"]


def test_a_server_from_before_specs_were_documents() -> None:
    """It gets the message, and is not asked for what it cannot know: what would change."""
    answers: dict[Any, Any] = {methods.CREATE_PIPELINE: Empty(), methods.CREATE_PIPELINE_V2: old()}
    with Recorder(answers) as server:
        with Client.from_address(server.address, timeout=30) as client:
            spec = PipelineSpec.load({"pipeline": "edges", "salt": "s", "description": None})
            client.pps.create_pipeline(spec, update=True)
            assert server.requests == [
                pps.CreatePipelineV2Request(create_pipeline_request_json=spec.to_json(), update=True),
                pps.CreatePipelineRequest(pipeline=pps.Pipeline.from_uri("edges"), salt="s", update=True),
            ]
            with pytest.raises(UnimplementedError):
                client.pps.create_pipeline(spec, dry_run=True)


def test_calls_that_no_server_serves_any_more_say_what_they_are_asked() -> None:
    with Recorder({methods.RUN_PIPELINE: Empty()}) as server:
        with Client.from_address(server.address, timeout=30) as client:
            client.pps.run_pipeline("edges", provenance=["images@master"], job_id="x")
            assert server.requests == [
                pps.RunPipelineRequest(
                    pipeline=pps.Pipeline.from_uri("edges"),
                    provenance=[pfs.Commit.from_uri("images@master")],
                    job_id="x",
                )
            ]


def test_templates(client: Client) -> None:
    template = """
        function(names, cmd="true") [
            {pipeline: {name: name}, transform: {cmd: [cmd]}, datumTimeout: "90s"} for name in std.split(names, ",")
        ]
    """
    specs = client.pps.render_specs(template, {"names": "a,b"})
    assert [spec.pipeline.name for spec in specs] == ["a", "b"]
    assert specs[0].datum_timeout == timedelta(seconds=90)
    rendered = client.pps.render_template('function() {pipeline: {name: "a"}}')
    assert rendered.specs == [pps.CreatePipelineRequest(pipeline=pps.Pipeline(name="a"))]
    with pytest.raises(PachydermError, match="has no field 'pipelin'"):
        client.pps.render_specs('function() {pipelin: {name: "a"}}')


def old() -> RpcError:
    return RpcError(StatusCode.UNIMPLEMENTED, "unknown method CreatePipelineV2 for service pps_v2.API")
