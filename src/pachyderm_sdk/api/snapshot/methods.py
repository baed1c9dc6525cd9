# Generated from api-protos/snapshot/snapshot.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The RPCs of snapshot: their paths and messages."""

from __future__ import annotations

from typing import Final

from ..._wire.method import Method
from . import (
    CreateSnapshotRequest,
    CreateSnapshotResponse,
    DeleteSnapshotRequest,
    DeleteSnapshotResponse,
    InspectSnapshotRequest,
    InspectSnapshotResponse,
    ListSnapshotRequest,
    ListSnapshotResponse,
)

CREATE_SNAPSHOT: Final = Method("/snapshot.API/CreateSnapshot", CreateSnapshotRequest, CreateSnapshotResponse)
DELETE_SNAPSHOT: Final = Method("/snapshot.API/DeleteSnapshot", DeleteSnapshotRequest, DeleteSnapshotResponse)
INSPECT_SNAPSHOT: Final = Method(
    "/snapshot.API/InspectSnapshot",
    InspectSnapshotRequest,
    InspectSnapshotResponse,
    idempotent=True,
)
LIST_SNAPSHOT: Final = Method(
    "/snapshot.API/ListSnapshot",
    ListSnapshotRequest,
    ListSnapshotResponse,
    server_streaming=True,
    idempotent=True,
)

METHODS: Final = (
    CREATE_SNAPSHOT,
    DELETE_SNAPSHOT,
    INSPECT_SNAPSHOT,
    LIST_SNAPSHOT,
)
