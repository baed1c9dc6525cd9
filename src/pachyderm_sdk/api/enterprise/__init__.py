# Generated from api-protos/enterprise/enterprise.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The messages of the protobuf package enterprise_v2."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
from ..._proto.dataclass import dataclass as _dataclass
from ...message import Enum as _Enum, Message as _Message

if _TYPE_CHECKING:
    from .stub import ApiStub as ApiStub

__all__ = (
    "ActivateRequest",
    "ActivateResponse",
    "ApiStub",
    "DeactivateRequest",
    "DeactivateResponse",
    "EnterpriseConfig",
    "EnterpriseRecord",
    "GetActivationCodeRequest",
    "GetActivationCodeResponse",
    "GetStateRequest",
    "GetStateResponse",
    "HeartbeatRequest",
    "HeartbeatResponse",
    "LicenseRecord",
    "PauseRequest",
    "PauseResponse",
    "PauseStatusRequest",
    "PauseStatusResponse",
    "PauseStatusResponsePauseStatus",
    "State",
    "TokenInfo",
    "UnpauseRequest",
    "UnpauseResponse",
)


class State(_Enum):
    """Whether a cluster has a license."""

    NONE = 0
    """There is no license."""
    ACTIVE = 1
    """There is a license that holds."""
    EXPIRED = 2
    """The license has expired."""
    HEARTBEAT_FAILED = 3
    """The license server could not be reached or turned the cluster away."""


class PauseStatusResponsePauseStatus(_Enum):
    """How far a pause has come.

    Since 2.2.
    """

    UNPAUSED = 0
    """The cluster works as usual."""
    PARTIALLY_PAUSED = 1
    """A pause has begun or is ending, and not all of the cluster has followed."""
    PAUSED = 2
    """All of the cluster is paused."""


@_dataclass(eq=False, repr=False)
class LicenseRecord(_Message):
    """A license, as the license server hands it out."""

    _full_name = "enterprise_v2.LicenseRecord"

    activation_code: str = _f.scalar("string", 1, secret=True)
    """Code that the license was activated with."""
    expires: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 2)


@_dataclass(eq=False, repr=False)
class EnterpriseConfig(_Message):
    """How a cluster reaches its license server; stored by the server."""

    _full_name = "enterprise_v2.EnterpriseConfig"

    license_server: str = _f.scalar("string", 1)
    """Address of the license server."""
    id: str = _f.scalar("string", 2)
    """Id that the cluster is registered with."""
    secret: str = _f.scalar("string", 3, secret=True)
    """Secret that the cluster proves itself with."""


@_dataclass(eq=False, repr=False)
class EnterpriseRecord(_Message):
    """The license of a cluster and how its last heartbeat went; stored by the server."""

    _full_name = "enterprise_v2.EnterpriseRecord"

    license: LicenseRecord | None = _f.message("enterprise_v2.LicenseRecord", 1)
    last_heartbeat: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 2)
    heartbeat_failed: bool = _f.scalar("bool", 3)


@_dataclass(eq=False, repr=False)
class TokenInfo(_Message):
    """What is public about a license."""

    _full_name = "enterprise_v2.TokenInfo"

    expires: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 1)


@_dataclass(eq=False, repr=False)
class ActivateRequest(_Message):
    """Which license server to use, and as whom."""

    _full_name = "enterprise_v2.ActivateRequest"

    license_server: str = _f.scalar("string", 1)
    """Address of the license server."""
    id: str = _f.scalar("string", 2)
    """Id that the cluster is registered with, see `license.AddCluster`."""
    secret: str = _f.scalar("string", 3, secret=True)
    """Secret that `license.AddCluster` returned."""


@_dataclass(eq=False, repr=False)
class ActivateResponse(_Message):
    """Returned by Activate; carries nothing."""

    _full_name = "enterprise_v2.ActivateResponse"


@_dataclass(eq=False, repr=False)
class DeactivateRequest(_Message):
    """Turns enterprise features off; takes no arguments."""

    _full_name = "enterprise_v2.DeactivateRequest"


@_dataclass(eq=False, repr=False)
class DeactivateResponse(_Message):
    """Returned by Deactivate; carries nothing."""

    _full_name = "enterprise_v2.DeactivateResponse"


@_dataclass(eq=False, repr=False)
class GetStateRequest(_Message):
    """Asks for the state of the license; takes no arguments."""

    _full_name = "enterprise_v2.GetStateRequest"


@_dataclass(eq=False, repr=False)
class GetStateResponse(_Message):
    """The state of the license."""

    _full_name = "enterprise_v2.GetStateResponse"

    state: State = _f.enum(State, 1)
    info: TokenInfo | None = _f.message("enterprise_v2.TokenInfo", 2)
    """Absent without a license."""
    activation_code: str = _f.scalar("string", 3, secret=True)
    """Activation code without its signature, which makes it unusable."""


@_dataclass(eq=False, repr=False)
class GetActivationCodeRequest(_Message):
    """Asks for the activation code; takes no arguments."""

    _full_name = "enterprise_v2.GetActivationCodeRequest"


@_dataclass(eq=False, repr=False)
class GetActivationCodeResponse(_Message):
    """The state of the license, with its code."""

    _full_name = "enterprise_v2.GetActivationCodeResponse"

    state: State = _f.enum(State, 1)
    info: TokenInfo | None = _f.message("enterprise_v2.TokenInfo", 2)
    """Absent without a license."""
    activation_code: str = _f.scalar("string", 3, secret=True)
    """The whole activation code."""


@_dataclass(eq=False, repr=False)
class HeartbeatRequest(_Message):
    """Asks the cluster to report to the license server; takes no arguments."""

    _full_name = "enterprise_v2.HeartbeatRequest"


@_dataclass(eq=False, repr=False)
class HeartbeatResponse(_Message):
    """Returned by Heartbeat; carries nothing."""

    _full_name = "enterprise_v2.HeartbeatResponse"


@_dataclass(eq=False, repr=False)
class PauseRequest(_Message):
    """Pauses the cluster; takes no arguments.

    Since 2.2.
    """

    _full_name = "enterprise_v2.PauseRequest"


@_dataclass(eq=False, repr=False)
class PauseResponse(_Message):
    """Returned by Pause; carries nothing.

    Since 2.2.
    """

    _full_name = "enterprise_v2.PauseResponse"


@_dataclass(eq=False, repr=False)
class UnpauseRequest(_Message):
    """Ends a pause; takes no arguments.

    Since 2.2.
    """

    _full_name = "enterprise_v2.UnpauseRequest"


@_dataclass(eq=False, repr=False)
class UnpauseResponse(_Message):
    """Returned by Unpause; carries nothing.

    Since 2.2.
    """

    _full_name = "enterprise_v2.UnpauseResponse"


@_dataclass(eq=False, repr=False)
class PauseStatusRequest(_Message):
    """Asks whether the cluster is paused; takes no arguments.

    Since 2.2.
    """

    _full_name = "enterprise_v2.PauseStatusRequest"


@_dataclass(eq=False, repr=False)
class PauseStatusResponse(_Message):
    """Whether the cluster is paused.

    Since 2.2.
    """

    _full_name = "enterprise_v2.PauseStatusResponse"

    status: PauseStatusResponsePauseStatus = _f.enum(PauseStatusResponsePauseStatus, 1)


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("ApiStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
