# Generated from api-protos/license/license.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The messages of the protobuf package license_v2."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
from ..._proto.dataclass import dataclass as _dataclass
from ...api import enterprise as _enterprise
from ...message import Message as _Message

if _TYPE_CHECKING:
    from .stub import ApiStub as ApiStub

__all__ = (
    "ActivateRequest",
    "ActivateResponse",
    "AddClusterRequest",
    "AddClusterResponse",
    "ApiStub",
    "ClusterStatus",
    "DeactivateRequest",
    "DeactivateResponse",
    "DeleteAllRequest",
    "DeleteAllResponse",
    "DeleteClusterRequest",
    "DeleteClusterResponse",
    "GetActivationCodeRequest",
    "GetActivationCodeResponse",
    "HeartbeatRequest",
    "HeartbeatResponse",
    "ListClustersRequest",
    "ListClustersResponse",
    "ListUserClustersRequest",
    "ListUserClustersResponse",
    "UpdateClusterRequest",
    "UpdateClusterResponse",
    "UserClusterInfo",
)


@_dataclass(eq=False, repr=False)
class ActivateRequest(_Message):
    """The license to store."""

    _full_name = "license_v2.ActivateRequest"

    activation_code: str = _f.scalar("string", 1, secret=True)
    """Code as obtained from Pachyderm."""
    expires: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 2)
    """Moment the license ends, if earlier than its code says; absent leaves it as it is."""


@_dataclass(eq=False, repr=False)
class ActivateResponse(_Message):
    """What is public about the license that was stored."""

    _full_name = "license_v2.ActivateResponse"

    info: _enterprise.TokenInfo | None = _f.message("enterprise_v2.TokenInfo", 1)


@_dataclass(eq=False, repr=False)
class GetActivationCodeRequest(_Message):
    """Asks for the license; takes no arguments."""

    _full_name = "license_v2.GetActivationCodeRequest"


@_dataclass(eq=False, repr=False)
class GetActivationCodeResponse(_Message):
    """The license with its activation code."""

    _full_name = "license_v2.GetActivationCodeResponse"

    state: _enterprise.State = _f.enum(_enterprise.State, 1)
    info: _enterprise.TokenInfo | None = _f.message("enterprise_v2.TokenInfo", 2)
    """Absent without a license."""
    activation_code: str = _f.scalar("string", 3, secret=True)
    """The whole activation code."""


@_dataclass(eq=False, repr=False)
class DeactivateRequest(_Message):
    """Removes the license; not used by any RPC."""

    _full_name = "license_v2.DeactivateRequest"


@_dataclass(eq=False, repr=False)
class DeactivateResponse(_Message):
    """Carries nothing; not used by any RPC."""

    _full_name = "license_v2.DeactivateResponse"


@_dataclass(eq=False, repr=False)
class AddClusterRequest(_Message):
    """The cluster to register."""

    _full_name = "license_v2.AddClusterRequest"

    id: str = _f.scalar("string", 1)
    """Required; unique among the clusters."""
    address: str = _f.scalar("string", 2)
    """Address that the license server reaches the cluster at; required."""
    secret: str = _f.scalar("string", 3, secret=True)
    """Secret that the cluster will prove itself with; empty means a new random one."""
    user_address: str = _f.scalar("string", 4)
    """Address that users reach the cluster at."""
    cluster_deployment_id: str = _f.scalar("string", 5)
    """Id of the cluster's deployment."""
    enterprise_server: bool = _f.scalar("bool", 6)
    """Whether the cluster only serves licenses and logins to others."""


@_dataclass(eq=False, repr=False)
class AddClusterResponse(_Message):
    """Returned by AddCluster."""

    _full_name = "license_v2.AddClusterResponse"

    secret: str = _f.scalar("string", 1, secret=True)
    """Secret that the cluster proves itself with."""


@_dataclass(eq=False, repr=False)
class DeleteClusterRequest(_Message):
    """Names the cluster to remove."""

    _full_name = "license_v2.DeleteClusterRequest"

    id: str = _f.scalar("string", 1)


@_dataclass(eq=False, repr=False)
class DeleteClusterResponse(_Message):
    """Returned by DeleteCluster; carries nothing."""

    _full_name = "license_v2.DeleteClusterResponse"


@_dataclass(eq=False, repr=False)
class ClusterStatus(_Message):
    """A registered cluster and what it last reported."""

    _full_name = "license_v2.ClusterStatus"

    id: str = _f.scalar("string", 1)
    address: str = _f.scalar("string", 2)
    """Address that the license server reaches the cluster at."""
    version: str = _f.scalar("string", 3)
    """Version of the cluster's server; `unknown` before the first heartbeat."""
    auth_enabled: bool = _f.scalar("bool", 4)
    """Whether auth is on in the cluster."""
    client_id: str = _f.scalar("string", 7)
    """Id of the cluster's OIDC client."""
    last_heartbeat: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 5)
    created_at: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 6)


@_dataclass(eq=False, repr=False)
class ListClustersRequest(_Message):
    """Asks for all registered clusters; takes no arguments."""

    _full_name = "license_v2.ListClustersRequest"


@_dataclass(eq=False, repr=False)
class ListClustersResponse(_Message):
    """The registered clusters."""

    _full_name = "license_v2.ListClustersResponse"

    clusters: list[ClusterStatus] = _f.message("license_v2.ClusterStatus", 1, repeated=True)


@_dataclass(eq=False, repr=False)
class UpdateClusterRequest(_Message):
    """The registration to change."""

    _full_name = "license_v2.UpdateClusterRequest"

    id: str = _f.scalar("string", 1)
    """Names the cluster; cannot be changed."""
    address: str = _f.scalar("string", 2)
    """Address that the license server reaches the cluster at."""
    user_address: str = _f.scalar("string", 3)
    """Address that users reach the cluster at."""
    cluster_deployment_id: str = _f.scalar("string", 4)
    """Id of the cluster's deployment."""
    secret: str = _f.scalar("string", 5, secret=True)
    """Secret that the cluster proves itself with. Since 2.3."""


@_dataclass(eq=False, repr=False)
class UpdateClusterResponse(_Message):
    """Returned by UpdateCluster; carries nothing."""

    _full_name = "license_v2.UpdateClusterResponse"


@_dataclass(eq=False, repr=False)
class HeartbeatRequest(_Message):
    """What a cluster reports about itself."""

    _full_name = "license_v2.HeartbeatRequest"

    id: str = _f.scalar("string", 1)
    """Id that the cluster is registered with."""
    secret: str = _f.scalar("string", 2, secret=True)
    """Secret that AddCluster returned."""
    version: str = _f.scalar("string", 3)
    """Version of the cluster's server."""
    auth_enabled: bool = _f.scalar("bool", 4)
    """Whether auth is on in the cluster."""
    client_id: str = _f.scalar("string", 5)
    """Id of the cluster's OIDC client."""


@_dataclass(eq=False, repr=False)
class HeartbeatResponse(_Message):
    """The license that a cluster may use."""

    _full_name = "license_v2.HeartbeatResponse"

    license: _enterprise.LicenseRecord | None = _f.message("enterprise_v2.LicenseRecord", 1)


@_dataclass(eq=False, repr=False)
class DeleteAllRequest(_Message):
    """Deletes the license and all registrations; takes no arguments."""

    _full_name = "license_v2.DeleteAllRequest"


@_dataclass(eq=False, repr=False)
class DeleteAllResponse(_Message):
    """Returned by DeleteAll; carries nothing."""

    _full_name = "license_v2.DeleteAllResponse"


@_dataclass(eq=False, repr=False)
class UserClusterInfo(_Message):
    """A registered cluster, as far as users need to know it."""

    _full_name = "license_v2.UserClusterInfo"

    id: str = _f.scalar("string", 1)
    cluster_deployment_id: str = _f.scalar("string", 2)
    """Id of the cluster's deployment."""
    address: str = _f.scalar("string", 3)
    """Address that users reach the cluster at."""
    enterprise_server: bool = _f.scalar("bool", 4)
    """Whether the cluster only serves licenses and logins to others."""


@_dataclass(eq=False, repr=False)
class ListUserClustersRequest(_Message):
    """Asks for the clusters that users work with; takes no arguments."""

    _full_name = "license_v2.ListUserClustersRequest"


@_dataclass(eq=False, repr=False)
class ListUserClustersResponse(_Message):
    """The clusters that users work with."""

    _full_name = "license_v2.ListUserClustersResponse"

    clusters: list[UserClusterInfo] = _f.message("license_v2.UserClusterInfo", 1, repeated=True)


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("ApiStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
