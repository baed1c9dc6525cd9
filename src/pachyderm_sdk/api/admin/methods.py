# Generated from api-protos/admin/admin.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The RPCs of admin_v2: their paths and messages."""

from __future__ import annotations

from typing import Final

from ..._wire.method import Method
from . import ClusterInfo, InspectClusterRequest, RestartPachydermRequest, RestartPachydermResponse

INSPECT_CLUSTER: Final = Method("/admin_v2.API/InspectCluster", InspectClusterRequest, ClusterInfo, idempotent=True)
RESTART_PACHYDERM: Final = Method(
    "/admin_v2.API/RestartPachyderm",
    RestartPachydermRequest,
    RestartPachydermResponse,
)

METHODS: Final = (
    INSPECT_CLUSTER,
    RESTART_PACHYDERM,
)
