# Generated from api-protos/snapshot/snapshot.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The server side of snapshot."""

from __future__ import annotations

from collections.abc import AsyncIterator

from ..._wire.servicer import Call, Servicer, unimplemented
from . import (
    CreateSnapshotRequest,
    CreateSnapshotResponse,
    DeleteSnapshotRequest,
    DeleteSnapshotResponse,
    InspectSnapshotRequest,
    InspectSnapshotResponse,
    ListSnapshotRequest,
    ListSnapshotResponse,
    methods,
)


class ApiServicer(Servicer):
    """The server side of `snapshot.API`: derive from it and define the RPCs that you serve."""

    METHODS = methods.METHODS

    async def create_snapshot(self, request: CreateSnapshotRequest, call: Call) -> CreateSnapshotResponse:
        """Serves `snapshot.API/CreateSnapshot`."""
        raise unimplemented(methods.CREATE_SNAPSHOT)

    async def delete_snapshot(self, request: DeleteSnapshotRequest, call: Call) -> DeleteSnapshotResponse:
        """Serves `snapshot.API/DeleteSnapshot`."""
        raise unimplemented(methods.DELETE_SNAPSHOT)

    async def inspect_snapshot(self, request: InspectSnapshotRequest, call: Call) -> InspectSnapshotResponse:
        """Serves `snapshot.API/InspectSnapshot`."""
        raise unimplemented(methods.INSPECT_SNAPSHOT)

    def list_snapshot(self, request: ListSnapshotRequest, call: Call) -> AsyncIterator[ListSnapshotResponse]:
        """Serves `snapshot.API/ListSnapshot`."""
        raise unimplemented(methods.LIST_SNAPSHOT)
