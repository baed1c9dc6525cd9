# Generated from api-protos/admin/admin.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of admin_v2, sync."""

from __future__ import annotations

from ..._wire.stub import SyncStub
from ...api import pfs as _pfs
from ...api import version as _version
from . import ClusterInfo, InspectClusterRequest, RestartPachydermRequest, RestartPachydermResponse, methods


class ApiMethods(SyncStub):
    """The RPCs of `admin_v2.API` that the client offers as they are; see `ApiStub` for all."""

    def restart_pachyderm(
        self,
        request: RestartPachydermRequest | None = None,
        /,
        *,
        reason: str = "",
        timeout: float | None = None,
    ) -> RestartPachydermResponse:
        """Schedules a restart of Pachyderm.

        InspectCluster then shows pending_restart. UNAVAILABLE if it cannot be scheduled. Needs
        CLUSTER_RESTART_PACHYDERM when auth is on. Since 2.12.

        RPC: `admin_v2.API/RestartPachyderm`.

        Args:
            request: The whole request, in place of its fields as keywords.
            reason: Free text, shown to other users while the restart is pending.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = RestartPachydermRequest(reason=reason)
        return self._calls.unary_unary(methods.RESTART_PACHYDERM, request, timeout)


class ApiStub(ApiMethods):
    """Facts about the cluster, and its restart."""

    def inspect_cluster(
        self,
        request: InspectClusterRequest | None = None,
        /,
        *,
        client_version: _version.Version | None = None,
        current_project: _pfs.Project | None = None,
        timeout: float | None = None,
    ) -> ClusterInfo:
        """Tells what cluster this is, and whether the client's version fits.

        Needs no token, so it can serve to try a connection. A wrong version is only warned about,
        never refused. Servers before 2.4.4 take no request.

        RPC: `admin_v2.API/InspectCluster`.

        Args:
            request: The whole request, in place of its fields as keywords.
            client_version: Version of the client; absent makes the server warn that the client is too old.
            current_project: Project the user works in; a warning is returned if it cannot be looked up. Since 2.7.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = InspectClusterRequest(client_version=client_version, current_project=current_project)
        return self._calls.unary_unary(methods.INSPECT_CLUSTER, request, timeout)
