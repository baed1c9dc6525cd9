# Generated from api-protos/snapshot/snapshot.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of snapshot, sync."""

from __future__ import annotations

import datetime as _dt
from collections.abc import Mapping

from ..._wire.calls_sync import Stream
from ..._wire.stub import SyncStub, mapped
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
    """Makes and lists snapshots, from which a cluster can be brought back to an earlier state.

    All calls need CLUSTER_SNAPSHOTTER when auth is on. Since 2.12.
    """

    def create_snapshot(
        self,
        request: CreateSnapshotRequest | None = None,
        /,
        *,
        metadata: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> CreateSnapshotResponse:
        """Makes a snapshot of the cluster as it is now.

        INVALID_ARGUMENT if a key of the metadata is empty.

        RPC: `snapshot.API/CreateSnapshot`.

        Args:
            request: The whole request, in place of its fields as keywords.
            metadata: Any keys and values; keys must not be empty.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = CreateSnapshotRequest(metadata=mapped(metadata))
        return self._calls.unary_unary(methods.CREATE_SNAPSHOT, request, timeout)

    def delete_snapshot(
        self,
        request: DeleteSnapshotRequest | None = None,
        /,
        *,
        id: int = 0,
        timeout: float | None = None,
    ) -> DeleteSnapshotResponse:
        """Deletes a snapshot.

        NOT_FOUND if there is none, INVALID_ARGUMENT if the id is less than 1.

        RPC: `snapshot.API/DeleteSnapshot`.

        Args:
            request: The whole request, in place of its fields as keywords.
            id: Must be 1 or more.
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
        """Looks up one snapshot.

        NOT_FOUND if there is none, INVALID_ARGUMENT if the id is less than 1.

        RPC: `snapshot.API/InspectSnapshot`.

        Args:
            request: The whole request, in place of its fields as keywords.
            id: Must be 1 or more.
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
        """Lists snapshots.

        UNKNOWN if the limit is negative.

        RPC: `snapshot.API/ListSnapshot`.

        Args:
            request: The whole request, in place of its fields as keywords.
            since: Only snapshots made since this time; absent for all.
            limit: Most snapshots to send; must not be negative.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ListSnapshotRequest(since=since, limit=limit)
        return self._calls.unary_stream(methods.LIST_SNAPSHOT, request, timeout)
