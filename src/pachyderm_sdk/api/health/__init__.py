# Generated from api-protos/grpc/health/v1/health.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The health protocol that all gRPC servers share."""

from __future__ import annotations

from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
from ..._proto.dataclass import dataclass as _dataclass
from ...message import Enum as _Enum, Message as _Message

if _TYPE_CHECKING:
    from .stub import HealthStub as HealthStub

__all__ = (
    "HealthCheckRequest",
    "HealthCheckResponse",
    "HealthCheckResponseServingStatus",
    "HealthStub",
)


class HealthCheckResponseServingStatus(_Enum):
    """Whether calls are answered."""

    UNKNOWN = 0
    """Not known."""
    SERVING = 1
    """Ready for calls."""
    NOT_SERVING = 2
    """Not ready, for instance while it starts."""
    SERVICE_UNKNOWN = 3
    """There is no such service; sent by Watch only."""


@_dataclass(eq=False, repr=False)
class HealthCheckRequest(_Message):
    """Says which service to ask about."""

    _full_name = "grpc.health.v1.HealthCheckRequest"

    service: str = _f.scalar("string", 1)
    """Name of a service; empty for the server as a whole."""


@_dataclass(eq=False, repr=False)
class HealthCheckResponse(_Message):
    """The state of a service."""

    _full_name = "grpc.health.v1.HealthCheckResponse"

    status: HealthCheckResponseServingStatus = _f.enum(HealthCheckResponseServingStatus, 1)


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("HealthStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
