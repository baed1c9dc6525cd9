# Generated from api-protos/snapshot/snapshot.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The messages of the protobuf package snapshot."""

from __future__ import annotations

import datetime as _dt
from dataclasses import dataclass as _dataclass
from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
from ...message import Message as _Message

if _TYPE_CHECKING:
    from .stub import ApiStub as ApiStub

__all__ = (
    "ApiStub",
    "CreateSnapshotRequest",
    "CreateSnapshotResponse",
    "DeleteSnapshotRequest",
    "DeleteSnapshotResponse",
    "InspectSnapshotRequest",
    "InspectSnapshotResponse",
    "ListSnapshotRequest",
    "ListSnapshotResponse",
    "SnapshotInfo",
)


@_dataclass(eq=False, repr=False)
class CreateSnapshotRequest(_Message):
    """`snapshot.CreateSnapshotRequest`."""

    _full_name = "snapshot.CreateSnapshotRequest"

    metadata: dict[str, str] = _f.mapping("string", "string", 1)


@_dataclass(eq=False, repr=False)
class CreateSnapshotResponse(_Message):
    """`snapshot.CreateSnapshotResponse`."""

    _full_name = "snapshot.CreateSnapshotResponse"

    id: int = _f.scalar("int64", 1)


@_dataclass(eq=False, repr=False)
class DeleteSnapshotRequest(_Message):
    """`snapshot.DeleteSnapshotRequest`."""

    _full_name = "snapshot.DeleteSnapshotRequest"

    id: int = _f.scalar("int64", 1)


@_dataclass(eq=False, repr=False)
class DeleteSnapshotResponse(_Message):
    """`snapshot.DeleteSnapshotResponse`."""

    _full_name = "snapshot.DeleteSnapshotResponse"


@_dataclass(eq=False, repr=False)
class InspectSnapshotRequest(_Message):
    """`snapshot.InspectSnapshotRequest`."""

    _full_name = "snapshot.InspectSnapshotRequest"

    id: int = _f.scalar("int64", 1)


@_dataclass(eq=False, repr=False)
class InspectSnapshotResponse(_Message):
    """`snapshot.InspectSnapshotResponse`."""

    _full_name = "snapshot.InspectSnapshotResponse"

    info: SnapshotInfo | None = _f.message("snapshot.SnapshotInfo", 1)
    fileset: str = _f.scalar("string", 2)


@_dataclass(eq=False, repr=False)
class ListSnapshotRequest(_Message):
    """`snapshot.ListSnapshotRequest`."""

    _full_name = "snapshot.ListSnapshotRequest"

    since: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 1)
    limit: int = _f.scalar("int32", 2)


@_dataclass(eq=False, repr=False)
class ListSnapshotResponse(_Message):
    """`snapshot.ListSnapshotResponse`."""

    _full_name = "snapshot.ListSnapshotResponse"

    info: SnapshotInfo | None = _f.message("snapshot.SnapshotInfo", 1)


@_dataclass(eq=False, repr=False)
class SnapshotInfo(_Message):
    """`snapshot.SnapshotInfo`."""

    _full_name = "snapshot.SnapshotInfo"

    id: int = _f.scalar("int64", 1)
    metadata: dict[str, str] = _f.mapping("string", "string", 2)
    chunkset_id: int = _f.scalar("int64", 3)
    pachyderm_version: str = _f.scalar("string", 4)
    created_at: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 5)


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("ApiStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
