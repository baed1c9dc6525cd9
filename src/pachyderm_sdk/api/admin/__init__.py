# Generated from api-protos/admin/admin.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The cluster as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
from ..._proto.dataclass import dataclass as _dataclass
from ...api import pfs as _pfs
from ...api import version as _version
from ...message import Message as _Message

if _TYPE_CHECKING:
    from .stub import ApiStub as ApiStub

__all__ = (
    "ApiStub",
    "ClusterInfo",
    "InspectClusterRequest",
    "RestartPachydermRequest",
    "RestartPachydermResponse",
    "WebResource",
)


@_dataclass(eq=False, repr=False)
class InspectClusterRequest(_Message):
    """Tells the server who is asking.

    Since 2.4.4.
    """

    _full_name = "admin_v2.InspectClusterRequest"

    client_version: _version.Version | None = _f.message("versionpb_v2.Version", 1)
    """Version of the client; absent makes the server warn that the client is too old."""
    current_project: _pfs.Project | None = _f.message("pfs_v2.Project", 2)
    """Project the user works in; a warning is returned if it cannot be looked up. Since 2.7."""


@_dataclass(eq=False, repr=False)
class ClusterInfo(_Message):
    """Facts about a cluster."""

    _full_name = "admin_v2.ClusterInfo"

    id: str = _f.scalar("string", 1)
    """Id of the cluster; stays the same as long as its database does."""
    deployment_id: str = _f.scalar("string", 2)
    """Id of the deployment; clients keep it with the address, to notice a change of clusters."""
    warnings_ok: bool = _f.scalar("bool", 3)
    """True on all servers that know about warnings; false means that the server is older. Since 2.8."""
    warnings: list[str] = _f.scalar("string", 4, repeated=True)
    """Texts to show to the user: version mismatch, unknown project and the like. Since 2.8."""
    proxy_host: str = _f.scalar("string", 5)
    """Host and port under which users reach the cluster; empty if not configured. Since 2.6.1."""
    proxy_tls: bool = _f.scalar("bool", 6)
    """The proxy is reached with TLS. Since 2.6.1."""
    paused: bool = _f.scalar("bool", 7)
    """The cluster is paused: many calls do not work. Since 2.8."""
    web_resources: WebResource | None = _f.message("admin_v2.WebResource", 8)
    """Addresses for browsers. Since 2.8."""
    metadata: dict[str, str] = _f.mapping("string", "string", 9)
    """User-defined keys and values; changed with metadata.EditMetadata. Since 2.10."""
    pending_restart: bool = _f.scalar("bool", 10)
    """The cluster is about to restart, which interrupts calls for a moment. Since 2.12."""
    restart_info: str = _f.scalar("string", 11)
    """Why and when it restarts; for people to read. Since 2.12."""


@_dataclass(eq=False, repr=False)
class WebResource(_Message):
    """Addresses at which a cluster offers things over HTTP.

    Since 2.8.
    """

    _full_name = "admin_v2.WebResource"

    archive_download_base_url: str = _f.scalar("string", 1)
    """Where zip downloads begin: scheme://host/archive/."""
    create_pipeline_request_json_schema_url: str = _f.scalar("string", 2)
    """JSON schema of the pipeline specification."""


@_dataclass(eq=False, repr=False)
class RestartPachydermRequest(_Message):
    """Says why to restart.

    Since 2.12.
    """

    _full_name = "admin_v2.RestartPachydermRequest"

    reason: str = _f.scalar("string", 1)
    """Free text, shown to other users while the restart is pending."""


@_dataclass(eq=False, repr=False)
class RestartPachydermResponse(_Message):
    """Returned by RestartPachyderm, before the restart; carries nothing.

    Since 2.12.
    """

    _full_name = "admin_v2.RestartPachydermResponse"


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("ApiStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
