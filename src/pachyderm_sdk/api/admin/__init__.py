# Generated from api-protos/admin/admin.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The messages of the protobuf package admin_v2."""

from __future__ import annotations

from dataclasses import dataclass as _dataclass
from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
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
class ClusterInfo(_Message):
    """`admin_v2.ClusterInfo`."""

    _full_name = "admin_v2.ClusterInfo"

    id: str = _f.scalar("string", 1)
    deployment_id: str = _f.scalar("string", 2)
    warnings_ok: bool = _f.scalar("bool", 3)
    warnings: list[str] = _f.scalar("string", 4, repeated=True)
    proxy_host: str = _f.scalar("string", 5)
    proxy_tls: bool = _f.scalar("bool", 6)
    paused: bool = _f.scalar("bool", 7)
    web_resources: WebResource | None = _f.message("admin_v2.WebResource", 8)
    metadata: dict[str, str] = _f.mapping("string", "string", 9)
    pending_restart: bool = _f.scalar("bool", 10)
    restart_info: str = _f.scalar("string", 11)


@_dataclass(eq=False, repr=False)
class InspectClusterRequest(_Message):
    """`admin_v2.InspectClusterRequest`."""

    _full_name = "admin_v2.InspectClusterRequest"

    client_version: _version.Version | None = _f.message("versionpb_v2.Version", 1)
    current_project: _pfs.Project | None = _f.message("pfs_v2.Project", 2)


@_dataclass(eq=False, repr=False)
class RestartPachydermRequest(_Message):
    """`admin_v2.RestartPachydermRequest`."""

    _full_name = "admin_v2.RestartPachydermRequest"

    reason: str = _f.scalar("string", 1)


@_dataclass(eq=False, repr=False)
class RestartPachydermResponse(_Message):
    """`admin_v2.RestartPachydermResponse`."""

    _full_name = "admin_v2.RestartPachydermResponse"


@_dataclass(eq=False, repr=False)
class WebResource(_Message):
    """`admin_v2.WebResource`."""

    _full_name = "admin_v2.WebResource"

    archive_download_base_url: str = _f.scalar("string", 1)
    create_pipeline_request_json_schema_url: str = _f.scalar("string", 2)


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("ApiStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
