"""Stored files as python_pachyderm gives them, and changes to files that are made together."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from ...._sync.pfs.batch import FileBatch
from ..errors import Responses
from ..pfs import SubcommitType, commit_from, file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ....api.google import protobuf


class PFSFile(io.BufferedIOBase):
    """The content of a stored file, read once from its begin to its end.

    A stream that breaks raises; what was read before never looks like the whole. For a file that is seekable, and goes
    on after the connection broke, use `pachyderm_sdk.Client.pfs.open`.

    Args:
        stream: What the server sends. Its first piece is waited for, so that a file that is not there is noticed here.
    """

    def __init__(self, stream: Iterator[protobuf.BytesValue]) -> None:
        self._stream = Responses(stream)
        self._ahead = bytearray()
        self._fetch()

    def _fetch(self) -> bool:
        piece = next(self._stream, None)
        if piece is not None:
            self._ahead += piece.value
        return piece is not None

    def readable(self) -> bool:
        """Returns True."""
        return True

    def read(self, size: int | None = -1) -> bytes:
        """Returns exactly `size` bytes, fewer only at the end of the file; all that is left if negative.

        Raises:
            RpcError: The server sent an error.
            ConnectionError: The connection broke.
        """
        if self.closed:
            raise ValueError("read of closed file")
        whole = size is None or size < 0
        while (whole or len(self._ahead) < (size or 0)) and self._fetch():
            pass
        end = len(self._ahead) if whole else size
        data = bytes(self._ahead[:end])
        del self._ahead[:end]
        return data

    def close(self) -> None:
        """Closes the file; the server stops sending."""
        super().close()
        self._stream.cancel()


class PFSTarFile(tarfile.TarFile):
    """A tar archive of stored files, read once from its begin to its end. Its members have no leading slash.

    What is unpacked from it stays below the folder that is given, unless another filter is named.
    """

    extraction_filter = staticmethod(tarfile.data_filter) if hasattr(tarfile, "data_filter") else None

    @classmethod
    def over(cls, content: PFSFile) -> PFSTarFile:
        """Returns the archive that a file is."""
        return cls.open(fileobj=content, mode="r|")

    def next(self) -> tarfile.TarInfo | None:
        """Returns the next member, None at the end."""
        member = super().next()
        if member is not None:
            member.name = member.name.lstrip("/")
        return member


class ModifyFileClient:
    """Changes to the files of a commit, made in their order, all of them or none, at the end of the block.

    `PFSMixin.modify_file_client` gives one.

    Args:
        commit: The commit.
    """

    def __init__(self, commit: SubcommitType) -> None:
        self.commit = commit_from(commit)
        self._batch = FileBatch()

    def put_file_from_filepath(
        self, pfs_path: str, local_path: str, datum: str | None = None, append: bool = False
    ) -> None:
        """Writes what a local file holds, which is opened when its turn has come.

        Args:
            pfs_path: Where.
            local_path: The local file.
            datum: Tag of the writer.
            append: Whether to add to what the file has rather than replace it.

        Raises:
            OSError: The local file cannot be read.
        """
        self._batch.put_file(pfs_path, Path(local_path), datum=datum or "", append=append)

    def put_files(self, source_path: str, dest_path: str, datum: str | None = None, append: bool = False) -> None:
        """Writes all files below a local folder, which are opened when their turn has come.

        Args:
            source_path: The folder.
            dest_path: Where its content goes.
            datum: Tag of the writer.
            append: Whether to add to what files have rather than replace it.

        Raises:
            OSError: The folder or a file in it cannot be read.
        """
        self._batch.put_files(source_path, dest_path, datum=datum or "", append=append)

    def put_file_from_fileobj(self, path: str, value: BinaryIO, datum: str | None = None, append: bool = False) -> None:
        """Writes what an open binary file holds.

        Args:
            path: Where.
            value: The file; it must stay open until the end of the block.
            datum: Tag of the writer.
            append: Whether to add to what the file has rather than replace it.
        """
        self._batch.put_file(path, value, datum=datum or "", append=append)

    def put_file_from_bytes(self, path: str, value: bytes, datum: str | None = None, append: bool = False) -> None:
        """Writes bytes.

        Args:
            path: Where.
            value: The bytes.
            datum: Tag of the writer.
            append: Whether to add to what the file has rather than replace it.
        """
        self._batch.put_file(path, value, datum=datum or "", append=append)

    def put_file_from_url(
        self,
        path: str,
        url: str,
        datum: str | None = None,
        append: bool = False,
        recursive: bool = False,
        concurrency: int = 0,
    ) -> None:
        """Makes the server fetch a URL.

        Args:
            path: Where its content goes.
            url: The URL.
            datum: Tag of the writer.
            append: Whether to add to what the file has rather than replace it.
            recursive: Whether everything below it is meant, which object stores can give.
            concurrency: How many objects the server fetches at a time; its default if 0.
        """
        self._batch.put_file_url(
            path, url, recursive=recursive, concurrency=concurrency, datum=datum or "", append=append
        )

    def delete_file(self, path: str, datum: str | None = None) -> None:
        """Deletes a file, or with a trailing slash all files below a directory.

        Args:
            path: What to delete.
            datum: Only what was written under this tag.
        """
        self._batch.delete_file(path, datum=datum or "")

    def copy_file(
        self,
        source_commit: SubcommitType,
        source_path: str,
        dest_path: str,
        datum: str | None = None,
        append: bool = False,
    ) -> None:
        """Copies a stored file or directory.

        Args:
            source_commit: The commit that has it.
            source_path: What to copy.
            dest_path: Where to.
            datum: Tag of the writer.
            append: Whether to add to what the file has rather than replace it.
        """
        self._batch.copy_file(file(source_commit, source_path), dest_path, datum=datum or "", append=append)
