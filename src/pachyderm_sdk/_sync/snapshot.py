# Generated from src/pachyderm_sdk/_async/snapshot.py by `python -m codegen.unasync`; do not edit.
"""`client.snapshot`: states of a whole server to which it can be brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api.snapshot.stub_sync import ApiMethods, ApiStub
from .picking import picked

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from datetime import datetime

    from .._wire.calls_sync import Calls
    from ..api import snapshot


class Snapshots(ApiMethods):
    """Snapshots of the whole server. With auth on, all calls need CLUSTER_SNAPSHOTTER. Since 2.12.

    Attributes:
        rpc: The generated stub: every RPC, with messages in and messages out.
    """

    rpc: ApiStub

    def __init__(self, calls: Calls) -> None:
        super().__init__(calls)
        self.rpc = ApiStub(calls)

    def create_snapshot(self, metadata: Mapping[str, str] | None = None, *, timeout: float | None = None) -> int:
        """Makes a snapshot of the server as it is now.

        RPC: `snapshot.API/CreateSnapshot`, since 2.12.

        Args:
            metadata: Keys and values that say what it is.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            The number of the snapshot.

        Raises:
            InvalidArgumentError: A key is empty.
        """
        return (self.rpc.create_snapshot(metadata=metadata, timeout=timeout)).id

    def inspect_snapshot(self, id: int, *, timeout: float | None = None) -> snapshot.InspectSnapshotResponse:
        """Looks a snapshot up.

        RPC: `snapshot.API/InspectSnapshot`, since 2.12.

        Args:
            id: Its number.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            What is known about it, in `info`, and the file set that holds its data, in `fileset`.

        Raises:
            NotFoundError: There is none.
        """
        return self.rpc.inspect_snapshot(id=id, timeout=timeout)

    def list_snapshot(
        self, *, since: datetime | None = None, limit: int = 0, timeout: float | None = None
    ) -> Generator[snapshot.SnapshotInfo, None]:
        """Lists snapshots.

        RPC: `snapshot.API/ListSnapshot`, since 2.12.

        Example:
            >>> [info.id for info in client.snapshot.list_snapshot()]
            []

        Args:
            since: Only those that were made after this time.
            limit: Most snapshots to give; all if 0.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        stream = self.rpc.list_snapshot(since=since, limit=limit, timeout=timeout)
        return picked(stream, lambda response: response.info)

    def delete_snapshot(self, id: int, *, timeout: float | None = None) -> None:
        """Deletes a snapshot.

        RPC: `snapshot.API/DeleteSnapshot`, since 2.12.

        Args:
            id: Its number.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            NotFoundError: There is none.
        """
        self.rpc.delete_snapshot(id=id, timeout=timeout)
