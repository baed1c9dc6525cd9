# Generated from api-protos/proxy/proxy.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Access to notifications of the server's database."""

from __future__ import annotations

from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
from ..._proto.dataclass import dataclass as _dataclass
from ...message import Message as _Message

if _TYPE_CHECKING:
    from .stub import ApiStub as ApiStub

__all__ = (
    "ApiStub",
    "ListenRequest",
    "ListenResponse",
)


@_dataclass(eq=False, repr=False)
class ListenRequest(_Message):
    """Says what to listen to."""

    _full_name = "proxy.ListenRequest"

    channel: str = _f.scalar("string", 1)
    """Name of a channel in the database."""


@_dataclass(eq=False, repr=False)
class ListenResponse(_Message):
    """One notification."""

    _full_name = "proxy.ListenResponse"

    extra: str = _f.scalar("string", 1)
    """The payload of the notification."""


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("ApiStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
