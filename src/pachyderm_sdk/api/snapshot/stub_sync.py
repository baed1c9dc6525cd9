# Generated from api-protos/snapshot/snapshot.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of snapshot, sync."""

from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping

from ..._wire.calls_sync import Stream
from ..._wire.stub import SyncStub
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


class ApiStub(SyncStub):
    """The service `snapshot.API`."""

    def create_snapshot(
        self,
        request: CreateSnapshotRequest | None = None,
        /,
        *,
        metadata: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> CreateSnapshotResponse:
        """Calls `snapshot.API/CreateSnapshot`.

        RPC: `snapshot.API/CreateSnapshot`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = CreateSnapshotRequest(metadata=dict(metadata or {}))
        return self._calls.unary_unary(methods.CREATE_SNAPSHOT, request, timeout)

    def delete_snapshot(
        self,
        request: DeleteSnapshotRequest | None = None,
        /,
        *,
        id: int = 0,
        timeout: float | None = None,
    ) -> DeleteSnapshotResponse:
        """Calls `snapshot.API/DeleteSnapshot`.

        RPC: `snapshot.API/DeleteSnapshot`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DeleteSnapshotRequest(id=id)
        return self._calls.unary_unary(methods.DELETE_SNAPSHOT, request, timeout)

    def inspect_snapshot(
        self,
        request: InspectSnapshotRequest | None = None,
        /,
        *,
        id: int = 0,
        timeout: float | None = None,
    ) -> InspectSnapshotResponse:
        """Calls `snapshot.API/InspectSnapshot`.

        RPC: `snapshot.API/InspectSnapshot`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = InspectSnapshotRequest(id=id)
        return self._calls.unary_unary(methods.INSPECT_SNAPSHOT, request, timeout)

    def list_snapshot(
        self,
        request: ListSnapshotRequest | None = None,
        /,
        *,
        since: _dt.datetime | None = None,
        limit: int = 0,
        timeout: float | None = None,
    ) -> Stream[ListSnapshotResponse]:
        """Calls `snapshot.API/ListSnapshot`.

        RPC: `snapshot.API/ListSnapshot`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ListSnapshotRequest(since=since, limit=limit)
        return self._calls.unary_stream(methods.LIST_SNAPSHOT, request, timeout)
