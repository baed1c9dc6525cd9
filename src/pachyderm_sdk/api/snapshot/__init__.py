# Generated from api-protos/snapshot/snapshot.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Snapshots of a whole cluster."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
from ..._proto.dataclass import dataclass as _dataclass
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
class SnapshotInfo(_Message):
    """Facts about a snapshot.

    Since 2.12.
    """

    _full_name = "snapshot.SnapshotInfo"

    id: int = _f.scalar("int64", 1)
    """Number of the snapshot, from 1."""
    metadata: dict[str, str] = _f.mapping("string", "string", 2)
    """Keys and values given by its creator."""
    chunkset_id: int = _f.scalar("int64", 3)
    """Number of the set of stored chunks which the snapshot protects from deletion."""
    pachyderm_version: str = _f.scalar("string", 4)
    """Version of the server that made it."""
    created_at: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 5)


@_dataclass(eq=False, repr=False)
class CreateSnapshotRequest(_Message):
    """Describes the snapshot to make.

    Since 2.12.
    """

    _full_name = "snapshot.CreateSnapshotRequest"

    metadata: dict[str, str] = _f.mapping("string", "string", 1)
    """Any keys and values; keys must not be empty."""


@_dataclass(eq=False, repr=False)
class CreateSnapshotResponse(_Message):
    """Names the snapshot that was made.

    Since 2.12.
    """

    _full_name = "snapshot.CreateSnapshotResponse"

    id: int = _f.scalar("int64", 1)


@_dataclass(eq=False, repr=False)
class DeleteSnapshotRequest(_Message):
    """Says which snapshot to delete.

    Since 2.12.
    """

    _full_name = "snapshot.DeleteSnapshotRequest"

    id: int = _f.scalar("int64", 1)
    """Must be 1 or more."""


@_dataclass(eq=False, repr=False)
class DeleteSnapshotResponse(_Message):
    """Returned by DeleteSnapshot; carries nothing.

    Since 2.12.
    """

    _full_name = "snapshot.DeleteSnapshotResponse"


@_dataclass(eq=False, repr=False)
class InspectSnapshotRequest(_Message):
    """Says which snapshot to look up.

    Since 2.12.
    """

    _full_name = "snapshot.InspectSnapshotRequest"

    id: int = _f.scalar("int64", 1)
    """Must be 1 or more."""


@_dataclass(eq=False, repr=False)
class InspectSnapshotResponse(_Message):
    """A snapshot, and where its data is.

    Since 2.12.
    """

    _full_name = "snapshot.InspectSnapshotResponse"

    info: SnapshotInfo | None = _f.message("snapshot.SnapshotInfo", 1)
    fileset: str = _f.scalar("string", 2)
    """Id of the file set that holds the data of the snapshot."""


@_dataclass(eq=False, repr=False)
class ListSnapshotRequest(_Message):
    """Says which snapshots to list.

    Since 2.12.
    """

    _full_name = "snapshot.ListSnapshotRequest"

    since: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 1)
    """Only snapshots made since this time; absent for all."""
    limit: int = _f.scalar("int32", 2)
    """Most snapshots to send; must not be negative."""


@_dataclass(eq=False, repr=False)
class ListSnapshotResponse(_Message):
    """One snapshot of the list.

    Since 2.12.
    """

    _full_name = "snapshot.ListSnapshotResponse"

    info: SnapshotInfo | None = _f.message("snapshot.SnapshotInfo", 1)


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("ApiStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
