# Source of _sync/pfs/official.py.
"""Names that users of the official SDK know, for what has another name here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .reading import AsyncReading
from .writing import AsyncWriting

if TYPE_CHECKING:
    from ..._files import AsyncOpening
    from ..._plan.archive import PfsTarFile
    from ..._sources import Readable
    from ...api import pfs
    from ...refs import CommitRef, DirectoryRef, FileRef
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

    async def pfs_tar_file(self, file: DirectoryRef) -> PfsTarFile:
        """Fetches files and directories as a `tarfile.TarFile`, as `get_file_tar` does."""
        return await self.get_file_tar(file)
