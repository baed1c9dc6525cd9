"""admin_v2.API, versionpb_v2.API and grpc.health.v1.Health: what clients ask first."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from pachyderm_sdk.api import admin, health, version
from pachyderm_sdk.api.admin.servicer import ApiServicer as AdminServicer
from pachyderm_sdk.api.health.servicer import HealthServicer
from pachyderm_sdk.api.version.servicer import ApiServicer as VersionServicer
from pachyderm_sdk.local import settings
from pachyderm_sdk.local.errors import NotFound, ServiceError, Unimplemented
from pachyderm_sdk.local.pfs import projects
from pachyderm_sdk.local.services.base import Service

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.api.google.protobuf import Empty
    from pachyderm_sdk.local.store import ReadTransaction

__all__ = ["VERSION", "AdminService", "HealthService", "VersionService", "version_warning"]

VERSION: Final = version.Version(major=2, minor=13, micro=0, additional="", platform=f"{platform.machine()} embedded")
"""The version of the API that is spoken; released clients of 2.13 do not warn about it."""

_CLIENT: Final = "WARNING: The client used to connect to Pachyderm"
_NO_VERSION: Final = f"{_CLIENT} did not send its version, which means that it is likely too old.  Please upgrade it."
_SCHEMA: Final = (
    "https://raw.githubusercontent.com/pachyderm/pachyderm/master/src/internal/jsonschema/pps_v2/"
    "CreatePipelineRequest.schema.json"
)


class AdminService(Service, AdminServicer):
    """The cluster, which is this process."""

    @override
    async def inspect_cluster(self, request: admin.InspectClusterRequest, call: Call) -> admin.ClusterInfo:
        asked = "" if request.current_project is None else request.current_project.name
        try:
            self.caller(call)
        except ServiceError:
            asked = ""  # who is not signed in does not learn which projects there are

        def inspect(db: ReadTransaction) -> tuple[dict[str, str], bool]:
            known = not asked or projects.find(db, asked) is not None
            return settings.get_map(db, "cluster_metadata"), known

        labels, known = await self.pachd.read(inspect)
        warning = version_warning(request.client_version)
        warnings = [] if warning is None else [warning]
        if not known:
            warnings.append(
                f'WARNING: Could not inspect project "{asked}": '
                f'error getting project "{asked}": get project by name: project "{asked}" not found'
            )
        return admin.ClusterInfo(
            id=self.pachd.cluster_id,
            warnings_ok=True,
            warnings=warnings,
            web_resources=admin.WebResource(
                archive_download_base_url="/archive/", create_pipeline_request_json_schema_url=_SCHEMA
            ),
            metadata=labels,
        )

    @override
    async def restart_pachyderm(
        self, request: admin.RestartPachydermRequest, call: Call
    ) -> admin.RestartPachydermResponse:
        raise Unimplemented("the embedded server cannot restart itself; stop its process and start it again")


def version_warning(client: version.Version | None, server: version.Version = VERSION) -> str | None:
    """What a client is told whose version may not fit: any pre-release fits only itself, others their minor version."""
    if client is None:
        return _NO_VERSION
    mine, theirs = (server.major, server.minor), (client.major, client.minor)
    if (*theirs, client.micro) == (0, 0, 0):  # made by a developer
        return None
    if server.additional or client.additional:
        if _spelled(client) == _spelled(server):
            return None
        if server.additional:
            return (
                f"{_CLIENT} is not the same version as the server; only {_spelled(server)} is compatible "
                "because the server is running a pre-release version."
            )
        return (
            f"{_CLIENT} is a pre-release version not compatible with the server; "
            f"please use a released version compatible with {_spelled(server)}."
        )
    if theirs < mine:
        return f"{_CLIENT} is much older than the server; please upgrade the client."
    if theirs > mine:
        return f"{_CLIENT} is much newer than the server; please use a version of the client that matches the server."
    return None


def _spelled(one: version.Version) -> str:
    return f"{one.major}.{one.minor}.{one.micro}{one.additional}"


class VersionService(Service, VersionServicer):
    """The version."""

    @override
    async def get_version(self, request: Empty, call: Call) -> version.Version:
        return VERSION


class HealthService(Service, HealthServicer):
    """Whether the server is up: it is, or it does not answer."""

    @override
    async def check(self, request: health.HealthCheckRequest, call: Call) -> health.HealthCheckResponse:
        if request.service:
            raise NotFound("unknown service")
        return health.HealthCheckResponse(status=health.HealthCheckResponseServingStatus.SERVING)

    @override
    async def watch(self, request: health.HealthCheckRequest, call: Call) -> AsyncIterator[health.HealthCheckResponse]:
        if request.service:
            yield health.HealthCheckResponse(status=health.HealthCheckResponseServingStatus.SERVICE_UNKNOWN)
        else:
            yield health.HealthCheckResponse(status=health.HealthCheckResponseServingStatus.SERVING)
        await self.pachd.stopping.wait()
        yield health.HealthCheckResponse(status=health.HealthCheckResponseServingStatus.NOT_SERVING)
