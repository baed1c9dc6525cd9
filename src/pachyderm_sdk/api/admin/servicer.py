# Generated from api-protos/admin/admin.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The server side of admin_v2."""

from __future__ import annotations

from ..._wire.servicer import Call, Servicer, unimplemented
from . import ClusterInfo, InspectClusterRequest, RestartPachydermRequest, RestartPachydermResponse, methods


class ApiServicer(Servicer):
    """The server side of `admin_v2.API`: derive from it and define the RPCs that you serve."""

    METHODS = methods.METHODS

    async def inspect_cluster(self, request: InspectClusterRequest, call: Call) -> ClusterInfo:
        """Serves `admin_v2.API/InspectCluster`."""
        raise unimplemented(methods.INSPECT_CLUSTER)

    async def restart_pachyderm(self, request: RestartPachydermRequest, call: Call) -> RestartPachydermResponse:
        """Serves `admin_v2.API/RestartPachyderm`."""
        raise unimplemented(methods.RESTART_PACHYDERM)
