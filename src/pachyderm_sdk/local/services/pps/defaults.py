"""Defaults of the cluster and of projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from pachyderm_sdk.api import pps
from pachyderm_sdk.api.pps.servicer import ApiServicer
from pachyderm_sdk.local.pps import creating, defaults
from pachyderm_sdk.local.services.base import Service

if TYPE_CHECKING:
    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.local.txn import Txn

__all__ = ["Defaults"]


class Defaults(Service, ApiServicer):
    """The RPCs about defaults."""

    @override
    async def get_cluster_defaults(
        self, request: pps.GetClusterDefaultsRequest, call: Call
    ) -> pps.GetClusterDefaultsResponse:
        return pps.GetClusterDefaultsResponse(cluster_defaults_json=await self.pachd.read(defaults.cluster))

    @override
    async def set_cluster_defaults(
        self, request: pps.SetClusterDefaultsRequest, call: Call
    ) -> pps.SetClusterDefaultsResponse:
        def change(txn: Txn) -> list[pps.Pipeline]:
            defaults.set_cluster(txn, request.cluster_defaults_json)
            return _consequences(txn, request, None)

        return pps.SetClusterDefaultsResponse(affected_pipelines=await self.write(call, change))

    @override
    async def get_project_defaults(
        self, request: pps.GetProjectDefaultsRequest, call: Call
    ) -> pps.GetProjectDefaultsResponse:
        return await self.pachd.read(lambda db: defaults.of_project(db, request.project))

    @override
    async def set_project_defaults(
        self, request: pps.SetProjectDefaultsRequest, call: Call
    ) -> pps.SetProjectDefaultsResponse:
        def change(txn: Txn) -> list[pps.Pipeline]:
            name = defaults.set_project(txn, request.project, request.project_defaults_json)
            return _consequences(txn, request, name)

        return pps.SetProjectDefaultsResponse(affected_pipelines=await self.write(call, change))


def _consequences(
    txn: Txn, request: pps.SetClusterDefaultsRequest | pps.SetProjectDefaultsRequest, project: str | None
) -> list[pps.Pipeline]:
    """What has to be done once new defaults are set, and the pipelines that it concerns."""
    changed = defaults.changed_by(txn.db, project) if request.regenerate else []
    if request.dry_run:
        txn.db.abandon()
    else:
        for pipeline, spec in changed:
            creating.resubmit(txn, pipeline, spec, reprocess=request.reprocess)
    return [pipeline.key.message() for pipeline, _ in changed]
