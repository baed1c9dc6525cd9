# Generated from src/pachyderm_sdk/_async/pfs/official.py by `python -m codegen.unasync`; do not edit.
"""Names that users of the official SDK know, for what has another name here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .reading import Reading
from .writing import Writing

if TYPE_CHECKING:
    from ..._files import Opening
    from ..._plan.archive import PfsTarFile
    from ..._sources import Readable
    from ...api import pfs
    from ...refs import CommitRef, DirectoryRef, FileRef
    from .file import PfsFile


class OfficialNames(Reading, Writing):
    """The official SDK's names."""

    def put_file_from_bytes(self, *, commit: CommitRef, path: str, data: bytes, append: bool = False) -> pfs.File:
        """Writes bytes, as `put_file` does."""
        return self.put_file(commit, path, data, append=append)

    def put_file_from_file(
        self, *, commit: CommitRef, path: str, file: Readable, append: bool = False
    ) -> pfs.File:
        """Writes what a binary file holds, as `put_file` does."""
        return self.put_file(commit, path, file, append=append)

    def put_file_from_url(self, *, commit: CommitRef, path: str, url: str, recursive: bool = False) -> pfs.File:
        """Makes the server fetch a URL, as `put_file_url` does."""
        return self.put_file_url(commit, path, url, recursive=recursive)

    def pfs_file(self, file: FileRef) -> Opening[PfsFile]:
        """Opens a stored file for reading bytes, as `open` does."""
        return self.open(file)

    def pfs_tar_file(self, file: DirectoryRef) -> PfsTarFile:
        """Fetches files and directories as a `tarfile.TarFile`, as `get_file_tar` does."""
        return self.get_file_tar(file)
