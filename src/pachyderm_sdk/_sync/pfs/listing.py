# Generated from src/pachyderm_sdk/_async/pfs/listing.py by `python -m codegen.unasync`; do not edit.
"""Listing, finding and comparing files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import refs
from ..._plan.paging import Page
from ..pages import Pages
from .base import PfsBase

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..._wire.calls_sync import Stream
    from ...api import pfs
    from ...refs import CommitRef, DirectoryRef, FileRef


class Listing(PfsBase):
    """Listing, finding and comparing files. What these methods return is cancelled when it is closed or forgotten."""

    def list_file(
        self,
        file: DirectoryRef,
        *,
        number: int = 0,
        reverse: bool = False,
        pagination_marker: FileRef | None = None,
        timeout: float | None = None,
    ) -> FileInfos:
        """Lists what a directory holds, or a single file, by path.

        RPC: `pfs_v2.API/ListFile`.

        Example:
            >>> client.pfs.create_repo("images")
            >>> file = client.pfs.put_file("images@master", "/cats/tom.png", b"...")
            >>> [info.file.path for info in client.pfs.list_file("images@master")]
            ['/cats/']

        Args:
            file: The directory or file; a commit, or a reference without a path, means the root.
            number: Most entries to give; all if 0. Any number is fine: the server's limit of 100,000 is not yours.
            reverse: Whether the last path comes first.
            pagination_marker: Go on behind this file, or before it if reversed.
            timeout: Seconds after which a call is given up; None for the client's default.
        """
        directory = refs.file(file, root=True)

        def fetch(page: Page[pfs.File]) -> Stream[pfs.FileInfo]:
            return self.rpc.list_file(
                file=directory, pagination_marker=page.marker, number=page.number, reverse=reverse, timeout=timeout
            )

        return FileInfos(fetch, Page.first(number, _marker(pagination_marker), reverse))

    def walk_file(
        self,
        file: DirectoryRef,
        *,
        number: int = 0,
        reverse: bool = False,
        pagination_marker: FileRef | None = None,
        timeout: float | None = None,
    ) -> FileInfos:
        """Lists a directory and everything below it, by path: a directory comes before what it holds.

        RPC: `pfs_v2.API/WalkFile`.

        Args:
            file: The directory or file; a commit, or a reference without a path, means the root.
            number: Most entries to give; all if 0. Any number is fine: the server's limit of 100,000 is not yours.
            reverse: Whether the last path comes first.
            pagination_marker: Go on behind this file, or before it if reversed.
            timeout: Seconds after which a call is given up; None for the client's default.
        """
        directory = refs.file(file, root=True)

        def fetch(page: Page[pfs.File]) -> Stream[pfs.FileInfo]:
            return self.rpc.walk_file(
                file=directory, pagination_marker=page.marker, number=page.number, reverse=reverse, timeout=timeout
            )

        return FileInfos(fetch, Page.first(number, _marker(pagination_marker), reverse))

    def glob_file(
        self,
        commit: CommitRef,
        pattern: str,
        *,
        path_range: pfs.PathRange | None = None,
        timeout: float | None = None,
    ) -> Stream[pfs.FileInfo]:
        """Finds the files and directories whose path matches a pattern, by path.

        RPC: `pfs_v2.API/GlobFile`.

        Example:
            >>> client.pfs.create_repo("images")
            >>> file = client.pfs.put_file("images@master", "/cats/tom.png", b"...")
            >>> [info.file.path for info in client.pfs.glob_file("images@master", "/**.png")]
            ['/cats/tom.png']

        Args:
            commit: The commit.
            pattern: `*` (any characters but `/`), `**` (any at all), `?`, `[abc]`, `[!abc]`, `{a,b}`, and the groups
                `@(a|b)`, `!(a)`, `?(a)`, `*(a|b)`, `+(a|b)`. It is compared with whole paths.
            path_range: Only files in this range of paths.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return self.rpc.glob_file(commit=refs.commit(commit), pattern=pattern, path_range=path_range, timeout=timeout)

    def diff_file(
        self,
        new_file: DirectoryRef,
        old_file: DirectoryRef | None = None,
        *,
        shallow: bool = False,
        timeout: float | None = None,
    ) -> Stream[pfs.DiffFileResponse]:
        """Compares two files or directories with all that they hold, by path.

        RPC: `pfs_v2.API/DiffFile`.

        Example:
            >>> client.pfs.create_repo("images")
            >>> file = client.pfs.put_file("images@master", "/a.txt", b"old")
            >>> file = client.pfs.put_file("images@master", "/a.txt", b"new!")
            >>> changes = [change for change in client.pfs.diff_file("images@master:/a.txt")]
            >>> [(change.old_file.size_bytes, change.new_file.size_bytes) for change in changes]
            [(3, 4)]

        Args:
            new_file: The newer side; a commit, or a reference without a path, means the root.
            old_file: The older side; the same path in the parent commit by default.
            shallow: Accepted and ignored by servers.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            A response for each difference; the side where there is nothing is None.
        """
        return self.rpc.diff_file(
            new_file=refs.file(new_file, root=True),
            old_file=None if old_file is None else refs.file(old_file, root=True),
            shallow=shallow,
            timeout=timeout,
        )


class FileInfos(Pages["pfs.FileInfo", "pfs.File"]):
    """The entries of a listing as they come, page by page if need be."""

    def __init__(self, fetch: Callable[[Page[pfs.File]], Stream[pfs.FileInfo]], page: Page[pfs.File]) -> None:
        super().__init__(fetch, page, lambda info: info.file)


def _marker(file: FileRef | None) -> pfs.File | None:
    return None if file is None else refs.file(file)
