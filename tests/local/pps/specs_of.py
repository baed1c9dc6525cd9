"""Short ways to make pipelines and look at them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.api import pps
from pachyderm_sdk.local.pps import creating, defaults, jobs, pipelines
from pachyderm_sdk.local.pps.keys import PipelineKey

from ..calls import repo

if TYPE_CHECKING:
    from pachyderm_sdk.local.pachd import Pachd
    from pachyderm_sdk.local.pps.jobs import JobRow
    from pachyderm_sdk.local.pps.pipelines import PipelineRow
    from pachyderm_sdk.local.txn import Txn

__all__ = ["create", "create_in", "jobs_of", "key", "pipeline", "repo", "spec"]


def key(name: str) -> PipelineKey:
    return PipelineKey("default", name)


def spec(name: str, *sources: str, update: bool = False) -> pps.CreatePipelineRequest:
    """A pipeline that reads one repo, or the cross of several."""
    parts = [pps.Input(pfs=pps.PfsInput(repo=source, glob="/*")) for source in sources]
    return pps.CreatePipelineRequest(
        pipeline=key(name).message(),
        transform=pps.Transform(image="i", cmd=["true"]),
        input=parts[0] if len(parts) == 1 else pps.Input(cross=parts),
        update=update,
    )


def create_in(txn: Txn, request: pps.CreatePipelineRequest) -> None:
    effective = defaults.effective_spec(txn.db, request.to_json())
    effective.request.update, effective.request.reprocess = request.update, request.reprocess
    creating.create(
        txn,
        pps.CreatePipelineTransaction(
            create_pipeline_request=effective.request, user_json=request.to_json(), effective_json=effective.json
        ),
    )


async def create(pachd: Pachd, request: pps.CreatePipelineRequest) -> None:
    await pachd.write(lambda txn: create_in(txn, request))


async def pipeline(pachd: Pachd, name: str) -> PipelineRow:
    return await pachd.read(lambda db: pipelines.get(db, key(name)))


async def jobs_of(pachd: Pachd, name: str) -> list[JobRow]:
    """The jobs of all versions of a pipeline, oldest first."""
    return await pachd.read(lambda db: list(jobs.listed(db, pipeline=key(name), reverse=True)))
