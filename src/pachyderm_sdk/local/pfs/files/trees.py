"""Reading a file tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pachyderm_sdk.local.pfs.files.model import Entry, PathRange, Root
    from pachyderm_sdk.local.store import ReadTransaction

__all__ = ["FileTree", "diff_trees"]


class FileTree:
    """The files under one root, seen through a read (or write) transaction.

    All iterators are lazy, hold little memory, and raise `PathConflictError` at the place where pachd
    fails too. They are valid while the transaction is. Paths are cleaned (`/a/../b//` is `/b`) and not
    validated. An empty `datum` reads the files of all tags.
    """

    def __init__(self, tx: ReadTransaction, root: Root) -> None:
        raise NotImplementedError

    @property
    def size(self) -> int:
        """Bytes of all files together (CommitInfo.details.sizeBytes)."""
        raise NotImplementedError

    def conflict(self) -> str | None:
        """The first validation error of the tree (CommitInfo.error), None (at no cost) if it is sound."""
        raise NotImplementedError

    def inspect(self, path: str, *, datum: str = "") -> Entry:
        """The file or directory at `path` (InspectFile).

        Raises:
            PathNotFoundError: there is none.
            PathConflictError: the tree is in conflict there.
        """
        raise NotImplementedError

    def list(
        self, path: str, *, datum: str = "", marker: str = "", number: int = 0, reverse: bool = False
    ) -> Iterator[Entry]:
        """The direct children of a directory, or the file at `path`; nothing if there is neither (ListFile).

        Args:
            path: directory or file.
            datum: only files with this tag.
            marker: begin after (with `reverse`: before) this path.
            number: at most that many; 0 means all.
            reverse: from the end.
        """
        raise NotImplementedError

    def walk(
        self, path: str, *, datum: str = "", marker: str = "", number: int = 0, reverse: bool = False
    ) -> Iterator[Entry]:
        """`path` and everything below it in path order (WalkFile). Arguments as for `list`."""
        raise NotImplementedError

    def glob(self, pattern: str, *, path_range: PathRange | None = None) -> Iterator[Entry]:
        """All files and directories that match (GlobFile).

        Raises:
            InvalidGlobError: the pattern cannot be read.
        """
        raise NotImplementedError

    def regular_file(self, pattern: str, *, datum: str = "") -> Entry:
        """The one regular file that matches (GetFile).

        Raises:
            PathNotFoundError: nothing matches.
            NotRegularFileError: a directory or several files match.
        """
        raise NotImplementedError

    def read(self, entry: Entry, *, offset: int = 0, size: int | None = None) -> Iterator[bytes]:
        """The bytes of a file in pieces of at most a few MiB, from `offset`, at most `size` of them.

        Raises:
            StoreCorruptError: the stored bytes are damaged; never ends early without saying so.
        """
        raise NotImplementedError

    def tar(self, pattern: str, *, datum: str = "", path_range: PathRange | None = None) -> Iterator[bytes]:
        """A TAR archive of everything that matches, with all below the matching directories (GetFileTAR).

        Raises:
            PathNotFoundError: nothing matches; raised before the first byte.
        """
        raise NotImplementedError


def diff_trees(
    new: FileTree | None, new_path: str, old: FileTree | None, old_path: str, *, shallow: bool = False
) -> Iterator[tuple[Entry | None, Entry | None]]:
    """What differs between two trees, in path order, as (new, old) pairs (DiffFile).

    Equal subtrees are not read. A missing side is given as None.
    """
    raise NotImplementedError
