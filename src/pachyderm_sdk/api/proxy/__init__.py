# Generated from api-protos/proxy/proxy.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The messages of the protobuf package proxy."""

from __future__ import annotations

from dataclasses import dataclass as _dataclass
from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
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
    """`proxy.ListenRequest`."""

    _full_name = "proxy.ListenRequest"

    channel: str = _f.scalar("string", 1)


@_dataclass(eq=False, repr=False)
class ListenResponse(_Message):
    """`proxy.ListenResponse`."""

    _full_name = "proxy.ListenResponse"

    extra: str = _f.scalar("string", 1)


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("ApiStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
