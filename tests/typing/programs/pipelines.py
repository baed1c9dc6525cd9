"""Pipelines, in every way that they can be described."""

from __future__ import annotations

from typing_extensions import reveal_type

from pachyderm_sdk import Client
from pachyderm_sdk.api import pps
from pachyderm_sdk.pipeline_spec import PipelineSpec


def creating(client: Client, spec: PipelineSpec, request: pps.CreatePipelineRequest) -> None:
    client.pps.create_pipeline(spec, update=True)
    client.pps.create_pipeline(request, reprocess=True)
    client.pps.create_pipeline("edges", transform=pps.Transform(cmd=["true"]), datum_tries=3)
    client.pps.create_pipeline(pipeline=("research", "edges"), transform=pps.Transform())
    reveal_type(client.pps.create_pipeline(spec, dry_run=True))  # reveals: PipelineDiff
    reveal_type(client.pps.create_pipeline("edges", salt="s", dry_run=True))  # reveals: PipelineDiff
    reveal_type(client.pps.create_pipelines([spec, request], dry_run=True))  # reveals: list[PipelineDiff]
    client.pps.create_pipeline()  # error
    client.pps.create_pipeline(spec, transform=pps.Transform())  # error
    client.pps.create_pipeline("edges", transfrom=pps.Transform())  # error
    client.pps.create_pipelines("pipelines.yaml")  # error


def specs(source: dict[str, object]) -> None:
    reveal_type(PipelineSpec.load(source).input)  # reveals: Input | None
    reveal_type(PipelineSpec.load_all("pipeline: edges"))  # reveals: list[PipelineSpec]
    PipelineSpec(pipeline=pps.Pipeline(name="edges"), datum_tries=3)
    PipelineSpec(datum_tries=3)  # error
    PipelineSpec(pipeline=pps.Pipeline(name="edges"), datum_trys=3)  # error


def jobs(client: Client, job: pps.JobInfo) -> None:
    reveal_type(client.pps.wait_job(job))  # reveals: JobInfo
    reveal_type(client.pps.wait_job_set("0" * 32, timeout=60))  # reveals: list[JobInfo]
    for line in client.pps.logs(("edges", "0" * 32), tail=3):
        reveal_type(line)  # reveals: LogMessage
    for batch in client.pps.generate_datums(pps.Input(), 10):
        reveal_type(batch)  # reveals: list[DatumInfo]
    client.pps.inspect_job()  # error
    client.pps.create_secret("registry")  # error
    client.pps.create_secret("registry", {"user": "ada", "key": b""})
