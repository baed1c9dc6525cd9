"""Writing, reading and listing files."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO

from ....api.google import protobuf
from ..errors import Block, Responses
from ..pfs import SubcommitType, commit_from, file
from .base import Mixin
from .pfs_files import ModifyFileClient, PFSFile, PFSTarFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ....api import pfs


class Files(Mixin):
    """Writing, reading and listing files."""

    @contextmanager
    def modify_file_client(self, commit: SubcommitType) -> Iterator[ModifyFileClient]:
        """Collects changes to files and makes them together at the end of the block; now `client.pfs.modify_file`.

        RPC: `pfs_v2.API/ModifyFile`.

        Args:
            commit: An open commit, or a branch, which gets one new commit for all changes. None are made if the block
                raises.
        """
        changes = ModifyFileClient(commit)
        with Block(self._client.pfs.modify_file(changes.commit)) as changes._batch:
            yield changes

    def put_file_bytes(
        self,
        commit: SubcommitType,
        path: str,
        value: bytes | BinaryIO | Iterable[bytes],
        datum: str | None = None,
        append: bool = False,
    ) -> None:
        """Writes a file; now `client.pfs.put_file`.

        RPC: `pfs_v2.API/ModifyFile`.

        Args:
            commit: An open commit, or a branch, which gets a new commit.
            path: Where.
            value: The content: bytes, a binary file, or an iterable of bytes.
            datum: Tag of the writer.
            append: Whether to add to what the file has rather than replace it.
        """
        self._client.pfs.put_file(commit_from(commit), path, value, datum=datum or "", append=append)

    def put_file_url(
        self,
        commit: SubcommitType,
        path: str,
        url: str,
        recursive: bool = False,
        datum: str | None = None,
        append: bool = False,
        concurrency: int = 0,
    ) -> None:
        """Makes the server fetch a URL; now `client.pfs.put_file_url`.

        RPC: `pfs_v2.API/ModifyFile`.

        Args:
            commit: An open commit, or a branch, which gets a new commit.
            path: Where its content goes.
            url: The URL.
            recursive: Whether everything below it is meant, which object stores can give.
            datum: Tag of the writer.
            append: Whether to add to what the file has rather than replace it.
            concurrency: How many objects the server fetches at a time; its default if 0.
        """
        self._client.pfs.put_file_url(
            commit_from(commit),
            path,
            url,
            recursive=recursive,
            concurrency=concurrency,
            datum=datum or "",
            append=append,
        )

    def copy_file(
        self,
        source_commit: SubcommitType,
        source_path: str,
        dest_commit: SubcommitType,
        dest_path: str,
        datum: str | None = None,
        append: bool = False,
    ) -> None:
        """Copies a stored file or directory; now `client.pfs.copy_file`.

        RPC: `pfs_v2.API/ModifyFile`.

        Args:
            source_commit: The commit that has it.
            source_path: What to copy.
            dest_commit: An open commit, or a branch, which gets a new commit.
            dest_path: Where to.
            datum: Tag of the writer.
            append: Whether to add to what the file has rather than replace it.
        """
        source = file(source_commit, source_path)
        self._client.pfs.copy_file(commit_from(dest_commit), source, dest_path, datum=datum or "", append=append)

    def get_file(
        self, commit: SubcommitType, path: str, datum: str | None = None, URL: str | None = None, offset: int = 0
    ) -> PFSFile:
        """Opens a stored file for reading; now `client.pfs.open`, or `client.pfs.read_bytes` for all of it.

        RPC: `pfs_v2.API/GetFile`.

        Args:
            commit: The commit that has it.
            path: The path of the file; it may be a glob pattern that matches one file.
            datum: Only what was written under this tag.
            URL: An object store's URL to write to, from the server; the file that is returned is empty then.
            offset: Byte to begin at.
        """
        found = file(commit, path, datum)
        return PFSFile(self._client.pfs.rpc.get_file(file=found, url=URL or "", offset=offset))

    def get_file_tar(
        self, commit: SubcommitType, path: str, datum: str | None = None, URL: str | None = None, offset: int = 0
    ) -> PFSTarFile:
        """Opens stored files and directories as a tar archive; now `client.pfs.pfs_tar_file`.

        RPC: `pfs_v2.API/GetFileTAR`.

        Args:
            commit: The commit that has them.
            path: A file or directory, or a glob pattern.
            datum: Only what was written under this tag.
            URL: An object store's URL to write to, from the server; the archive that is returned is empty then.
            offset: Byte to begin at.
        """
        found = file(commit, path, datum)
        pieces = self._client.pfs.rpc.get_file_tar(file=found, url=URL or "", offset=offset)
        # What is written elsewhere is not sent, and nothing at all is no archive.
        content = iter([*pieces, _EMPTY_ARCHIVE]) if URL else pieces
        return PFSTarFile.over(PFSFile(content))

    def inspect_file(self, commit: SubcommitType, path: str, datum: str | None = None) -> pfs.FileInfo:
        """Looks a file or directory up; now `client.pfs.inspect_file`.

        RPC: `pfs_v2.API/InspectFile`.

        Args:
            commit: The commit that has it.
            path: Its path.
            datum: Only what was written under this tag.
        """
        return self._client.pfs.inspect_file(file(commit, path, datum))

    def list_file(
        self,
        commit: SubcommitType,
        path: str,
        datum: str | None = None,
        pagination_marker: pfs.File | None = None,
        number: int | None = None,
        reverse: bool = False,
    ) -> Iterator[pfs.FileInfo]:
        """Lists what a directory holds; now `client.pfs.list_file`.

        RPC: `pfs_v2.API/ListFile`.

        Args:
            commit: The commit that has it.
            path: The directory.
            datum: Only what was written under this tag.
            pagination_marker: Go on behind this file, or before it if reversed.
            number: Most entries to give; all if None.
            reverse: Whether the last path comes first.
        """
        return Responses(
            self._client.pfs.list_file(
                file(commit, path, datum), pagination_marker=pagination_marker, number=number or 0, reverse=reverse
            )
        )

    def walk_file(
        self,
        commit: SubcommitType,
        path: str,
        datum: str | None = None,
        pagination_marker: pfs.File | None = None,
        number: int | None = None,
        reverse: bool = False,
    ) -> Iterator[pfs.FileInfo]:
        """Lists a directory and everything below it; now `client.pfs.walk_file`.

        RPC: `pfs_v2.API/WalkFile`.

        Args:
            commit: The commit that has it.
            path: The directory.
            datum: Only what was written under this tag.
            pagination_marker: Go on behind this file, or before it if reversed.
            number: Most entries to give; all if None.
            reverse: Whether the last path comes first.
        """
        return Responses(
            self._client.pfs.walk_file(
                file(commit, path, datum), pagination_marker=pagination_marker, number=number or 0, reverse=reverse
            )
        )

    def glob_file(
        self, commit: SubcommitType, pattern: str, path_range: pfs.PathRange | None = None
    ) -> Iterator[pfs.FileInfo]:
        """Finds the files and directories whose path matches a pattern; now `client.pfs.glob_file`.

        RPC: `pfs_v2.API/GlobFile`.

        Args:
            commit: The commit.
            pattern: The pattern.
            path_range: Only files in this range of paths.
        """
        return Responses(self._client.pfs.glob_file(commit_from(commit), pattern, path_range=path_range))

    def delete_file(self, commit: SubcommitType, path: str) -> None:
        """Deletes a file; now `client.pfs.delete_file`.

        RPC: `pfs_v2.API/ModifyFile`.

        Args:
            commit: An open commit, or a branch, which gets a new commit.
            path: The file; with a trailing slash all files below a directory.
        """
        self._client.pfs.delete_file(commit_from(commit), path)

    def diff_file(
        self,
        new_commit: SubcommitType,
        new_path: str,
        old_commit: SubcommitType | None = None,
        old_path: str | None = None,
        shallow: bool = False,
    ) -> Iterator[pfs.DiffFileResponse]:
        """Compares two files or directories; now `client.pfs.diff_file`.

        RPC: `pfs_v2.API/DiffFile`.

        Args:
            new_commit: The commit of the newer side.
            new_path: The path of the newer side.
            old_commit: The commit of the older side. Unless it and `old_path` are given, that side is the same path in
                the parent commit.
            old_path: The path of the older side.
            shallow: Accepted and ignored by servers.
        """
        old = None if old_commit is None or old_path is None else file(old_commit, old_path)
        return Responses(self._client.pfs.diff_file(file(new_commit, new_path), old, shallow=shallow))

    def path_exists(self, commit: SubcommitType, path: str) -> bool:
        """Returns whether the commit has a file or directory of that path; now `client.pfs.path_exists`.

        RPC: `pfs_v2.API/InspectFile`.

        Raises:
            RpcError: There is no such commit.
        """
        return self._client.pfs.path_exists(file(commit, path))


_EMPTY_ARCHIVE = protobuf.BytesValue(value=bytes(1024))
