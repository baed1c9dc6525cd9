"""snapshot.API. A data folder is copied like any folder, so the embedded server makes no snapshots of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from pachyderm_sdk.api.snapshot.servicer import ApiServicer
from pachyderm_sdk.local.errors import NotFound, ServiceError, Unimplemented
from pachyderm_sdk.local.services.base import NOTHING, Service

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.api import snapshot

__all__ = ["SnapshotService"]


class SnapshotService(Service, ApiServicer):
    """Snapshots: there are none."""

    @override
    async def create_snapshot(
        self, request: snapshot.CreateSnapshotRequest, call: Call
    ) -> snapshot.CreateSnapshotResponse:
        raise Unimplemented("the embedded server makes no snapshots; stop it and copy its data folder")

    @override
    async def inspect_snapshot(
        self, request: snapshot.InspectSnapshotRequest, call: Call
    ) -> snapshot.InspectSnapshotResponse:
        raise NotFound(f"with Tx: rpc error: code = NotFound desc = snapshot {request.id} not found")

    @override
    async def delete_snapshot(
        self, request: snapshot.DeleteSnapshotRequest, call: Call
    ) -> snapshot.DeleteSnapshotResponse:
        raise NotFound(f"drop snapshot: WithTx: get snapshot: snapshot not found (id={request.id})")

    @override
    def list_snapshot(
        self, request: snapshot.ListSnapshotRequest, call: Call
    ) -> AsyncIterator[snapshot.ListSnapshotResponse]:
        if request.limit < 0:
            raise ServiceError("limit must not be negative")
        return NOTHING
