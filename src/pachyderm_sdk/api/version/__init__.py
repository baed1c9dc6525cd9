# Generated from api-protos/version/versionpb/version.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The messages of the protobuf package versionpb_v2."""

from __future__ import annotations

from dataclasses import dataclass as _dataclass
from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
from ...message import Message as _Message

if _TYPE_CHECKING:
    from .stub import ApiStub as ApiStub

__all__ = (
    "ApiStub",
    "Version",
)


@_dataclass(eq=False, repr=False)
class Version(_Message):
    """`versionpb_v2.Version`."""

    _full_name = "versionpb_v2.Version"

    major: int = _f.scalar("uint32", 1)
    minor: int = _f.scalar("uint32", 2)
    micro: int = _f.scalar("uint32", 3)
    additional: str = _f.scalar("string", 4)
    git_commit: str = _f.scalar("string", 5)
    git_tree_modified: str = _f.scalar("string", 6)
    build_date: str = _f.scalar("string", 7)
    go_version: str = _f.scalar("string", 8)
    platform: str = _f.scalar("string", 9)


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("ApiStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
