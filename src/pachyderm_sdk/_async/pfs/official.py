# Source of _sync/pfs/official.py.
"""Names that users of the official SDK know, for what has another name here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ..._plan.archive import PfsTarFile, spool
from ..._wire.colour import async_off_loop
from .reading import AsyncReading
from .writing import AsyncWriting

if TYPE_CHECKING:
    from ..._files import AsyncOpening
    from ..._sources import Readable
    from ...api import pfs
    from ...refs import CommitRef, FileRef
    from .file import AsyncPfsFile


class AsyncOfficialNames(AsyncReading, AsyncWriting):
    """The official SDK's names."""

    async def put_file_from_bytes(self, *, commit: CommitRef, path: str, data: bytes, append: bool = False) -> pfs.File:
        """Writes bytes, as `put_file` does."""
        return await self.put_file(commit, path, data, append=append)

    async def put_file_from_file(
        self, *, commit: CommitRef, path: str, file: Readable, append: bool = False
    ) -> pfs.File:
        """Writes what a binary file holds, as `put_file` does."""
        return await self.put_file(commit, path, file, append=append)

    async def put_file_from_url(self, *, commit: CommitRef, path: str, url: str, recursive: bool = False) -> pfs.File:
        """Makes the server fetch a URL, as `put_file_url` does."""
        return await self.put_file_url(commit, path, url, recursive=recursive)

    def pfs_file(self, file: FileRef) -> AsyncOpening[AsyncPfsFile]:
        """Opens a stored file for reading bytes, as `open` does."""
        return self.open(file)

    async def pfs_tar_file(self, file: FileRef, *, timeout: float | None = None) -> PfsTarFile:
        """Fetches files and directories as a `tarfile.TarFile`; a big one is kept in a temporary file.

        RPC: `pfs_v2.API/GetFileTAR`.

        Example:
            >>> await client.pfs.create_repo("images")
            >>> file = await client.pfs.put_file("images@master", "/cats/tom.png", b"...")
            >>> with await client.pfs.pfs_tar_file("images@master") as archive:
            ...     [member.name for member in archive if member.isfile()]
            ['/cats/tom.png']

        Args:
            file: A file or directory. Its path may be a glob pattern; without a path everything is meant.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PathNotFoundError: There is no such file or directory.
        """
        fetched = spool()
        try:
            async with self.get_file_tar(file, timeout=timeout) as stream:
                async for piece in stream:
                    await async_off_loop(partial(fetched.write, piece.value))
        except BaseException:
            fetched.close()
            raise
        return PfsTarFile.over(fetched)
