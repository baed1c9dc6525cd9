# Source of _sync/pfs/file_sets.py.
"""File sets: files that are stored for a while without being in a commit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import refs
from ..._plan.filesets import fileset_id, fileset_ids
from ...api import pfs
from ...progress import Meter
from .base import AsyncPfsBase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._plan.filesets import FilesetRef
    from ...progress import ProgressOption
    from ...refs import CommitRef
    from .batch import AsyncFileBatch


class AsyncFileSets(AsyncPfsBase):
    """Making and using file sets. They are gone after ten minutes unless they are renewed."""

    async def create_file_set(
        self, batch: AsyncFileBatch, *, progress: ProgressOption = False, timeout: float | None = None
    ) -> pfs.CreateFileSetResponse:
        """Makes a file set of changes, which can be added to a commit later.

        RPC: `pfs_v2.API/CreateFileSet`.

        Example:
            >>> from pachyderm_sdk import AsyncFileBatch
            >>> await client.pfs.create_repo("images")
            >>> batch = AsyncFileBatch()
            >>> batch.put_file("/a.txt", b"a")
            >>> made = await client.pfs.create_file_set(batch)
            >>> async with client.pfs.commit("images@master") as commit:
            ...     await client.pfs.add_file_set(commit, made)

        Args:
            batch: The changes.
            progress: True for a bar, or a function that is called with each `Progress`.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            The file set, with its id in `file_set_id`.
        """
        from .batch import AsyncFileBatch  # which who has one has loaded

        if not isinstance(batch, AsyncFileBatch):
            raise TypeError(f"the changes of a file set come as AsyncFileBatch(), not as {batch!r}")
        with Meter("file set", progress, total_bytes=batch.bytes, total_files=batch.files) as meter:
            return await self.rpc.create_file_set(batch.requests(meter), timeout=timeout)

    async def get_file_set(
        self,
        commit: CommitRef,
        *,
        type: pfs.GetFileSetRequestFileSetType = pfs.GetFileSetRequestFileSetType.TOTAL,
        timeout: float | None = None,
    ) -> pfs.CreateFileSetResponse:
        """Makes a file set of the files of a commit, or of its changes.

        RPC: `pfs_v2.API/GetFileSet`.

        Args:
            commit: The commit.
            type: `TOTAL` for all its files, `DIFF` for what it changes.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return await self.rpc.get_file_set(commit=refs.commit(commit), type=type, timeout=timeout)

    async def add_file_set(self, commit: CommitRef, file_set_id: FilesetRef, *, timeout: float | None = None) -> None:
        """Adds a file set to an open commit, all of it or nothing.

        RPC: `pfs_v2.API/AddFileSet`.

        Args:
            commit: An open commit.
            file_set_id: The file set.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            CommitFinishedError: The commit takes no more changes.
            InvalidTransactionOperation: Inside a transaction.
        """
        self._forbid_in_transaction("add_file_set")
        await self.rpc.add_file_set(commit=refs.commit(commit), file_set_id=fileset_id(file_set_id), timeout=timeout)

    async def renew_file_set(self, file_set_id: FilesetRef, ttl_seconds: int, *, timeout: float | None = None) -> None:
        """Keeps a file set for longer.

        RPC: `pfs_v2.API/RenewFileSet`.

        Args:
            file_set_id: The file set.
            ttl_seconds: How long from now on: 1 to 1800 seconds.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            NotFoundError: It is gone.
        """
        await self.rpc.renew_file_set(file_set_id=fileset_id(file_set_id), ttl_seconds=ttl_seconds, timeout=timeout)

    async def compose_file_set(
        self,
        file_set_ids: Sequence[FilesetRef],
        *,
        ttl_seconds: int = 600,
        compact: bool = False,
        timeout: float | None = None,
    ) -> pfs.CreateFileSetResponse:
        """Makes one file set of several; later ones are applied over earlier ones.

        RPC: `pfs_v2.API/ComposeFileSet`.

        Args:
            file_set_ids: The file sets, the lowest first.
            ttl_seconds: How long to keep it: 1 to 1800 seconds.
            compact: Whether to merge them at once, which makes reading faster. Since 2.4.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return await self.rpc.compose_file_set(
            file_set_ids=fileset_ids(file_set_ids, "file_set_ids"),
            ttl_seconds=ttl_seconds,
            compact=compact,
            timeout=timeout,
        )

    async def shard_file_set(
        self, file_set_id: FilesetRef, *, num_files: int = 0, size_bytes: int = 0, timeout: float | None = None
    ) -> pfs.ShardFileSetResponse:
        """Divides a file set into ranges of paths of similar size, for work in parallel.

        RPC: `pfs_v2.API/ShardFileSet`, since 2.4.

        Args:
            file_set_id: The file set.
            num_files: Files to aim at in a range; the server's choice if 0.
            size_bytes: Bytes to aim at in a range; the server's choice if 0.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return await self.rpc.shard_file_set(
            file_set_id=fileset_id(file_set_id), num_files=num_files, size_bytes=size_bytes, timeout=timeout
        )
