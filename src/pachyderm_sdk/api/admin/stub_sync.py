# Generated from api-protos/admin/admin.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of admin_v2, sync."""

from __future__ import annotations

from ..._wire.stub import SyncStub
from ...api import pfs as _pfs
from ...api import version as _version
from . import ClusterInfo, InspectClusterRequest, RestartPachydermRequest, RestartPachydermResponse, methods


class ApiStub(SyncStub):
    """The service `admin_v2.API`."""

    def inspect_cluster(
        self,
        request: InspectClusterRequest | None = None,
        /,
        *,
        client_version: _version.Version | None = None,
        current_project: _pfs.Project | None = None,
        timeout: float | None = None,
    ) -> ClusterInfo:
        """Calls `admin_v2.API/InspectCluster`.

        RPC: `admin_v2.API/InspectCluster`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = InspectClusterRequest(client_version=client_version, current_project=current_project)
        return self._calls.unary_unary(methods.INSPECT_CLUSTER, request, timeout)

    def restart_pachyderm(
        self,
        request: RestartPachydermRequest | None = None,
        /,
        *,
        reason: str = "",
        timeout: float | None = None,
    ) -> RestartPachydermResponse:
        """Calls `admin_v2.API/RestartPachyderm`.

        RPC: `admin_v2.API/RestartPachyderm`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = RestartPachydermRequest(reason=reason)
        return self._calls.unary_unary(methods.RESTART_PACHYDERM, request, timeout)
