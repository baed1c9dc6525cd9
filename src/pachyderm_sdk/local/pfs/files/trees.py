"""Reading a file tree."""

from __future__ import annotations

from collections import deque
from itertools import chain, islice
from typing import TYPE_CHECKING

from pachyderm_sdk.local.pfs.files import listing, scan
from pachyderm_sdk.local.pfs.files.archive import tar_stream
from pachyderm_sdk.local.pfs.files.content import read_content
from pachyderm_sdk.local.pfs.files.globs import compile_glob
from pachyderm_sdk.local.pfs.files.matching import Matcher
from pachyderm_sdk.local.pfs.files.model import (
    EMPTY_ROOT,
    Entry,
    NotRegularFileError,
    PathNotFoundError,
    PathRange,
    RegularFile,
    Root,
)
from pachyderm_sdk.local.pfs.files.nodes import CONFLICT, Child, load_node
from pachyderm_sdk.local.pfs.files.paths import clean
from pachyderm_sdk.local.pfs.files.update import describe
from pachyderm_sdk.local.pfs.files.views import View

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pachyderm_sdk.local.pfs.files.nodes import Row
    from pachyderm_sdk.local.store import ReadTransaction

__all__ = ["FileTree"]

_EVERYTHING = PathRange()
_READ_SIZE = 4 << 20


class FileTree:
    """The files under one root, seen through a read (or write) transaction.

    All iterators are lazy, hold little memory, and raise `PathConflictError` at the place where pachd
    fails too. They are valid while the transaction is. Paths are cleaned (`/a/../b//` is `/b`) and not
    validated. An empty `datum` reads the files of all tags.

    Attributes:
        tx: the transaction.
        root: the tree.
    """

    def __init__(self, tx: ReadTransaction, root: Root) -> None:
        self.tx = tx
        self.root = root

    @property
    def size(self) -> int:
        """Bytes of all files together (CommitInfo.details.sizeBytes)."""
        return self._top().size if self.root != EMPTY_ROOT else 0

    def conflict(self) -> str | None:
        """The first validation error of the tree (CommitInfo.error), None (at no cost) if it is sound."""
        if self.root == EMPTY_ROOT or not self._top().flags & CONFLICT:
            return None
        return str(scan.first_conflict(self.tx, self.root, ""))

    def inspect(self, path: str, *, datum: str = "") -> Entry:
        """The file or directory at `path` (InspectFile).

        Raises:
            PathNotFoundError: there is none.
            PathConflictError: the tree is in conflict there.
        """
        view = self._view(datum)
        found: Entry | None = None
        if clean(path) == "/":
            found = listing.root_entry(view)
        else:
            located = listing.locate(view, clean(path))
            for row in listing.top_rows(view, located):
                found = view.entry(located.above, row)
        if found is None:
            raise PathNotFoundError(path)
        return found

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

        Raises:
            PathConflictError: at the place where the tree is in conflict.
        """
        view = self._view(datum)
        cleaned = clean(path)
        located = listing.locate(view, cleaned)
        below = "/" if cleaned == "/" else cleaned + "/"

        def forward(start: str) -> Iterator[Entry]:
            # The directory itself is not listed, but a conflict with a file of its name shows.
            for row in listing.top_rows(view, located):
                if row.is_dir:
                    yield from listing.list_children(view, row, below, start)
                elif row.name and cleaned >= start:
                    yield view.entry(located.above, row)

        def backward(stop: str) -> Iterator[Entry]:
            if located.directory is not None:
                yield from listing.list_children_reversed(view, located.directory, below, stop)
            for row in located.files:
                if row.name and (not stop or cleaned < stop):
                    yield view.entry(located.above, row)

        return self._page(forward, backward, _sound(located), marker, number, reverse=reverse)

    def walk(
        self, path: str, *, datum: str = "", marker: str = "", number: int = 0, reverse: bool = False
    ) -> Iterator[Entry]:
        """`path` and everything below it in path order (WalkFile). Arguments as for `list`.

        Raises:
            PathNotFoundError: nothing is there (but of an empty tree the root may be walked).
            PathConflictError: at the place where the tree is in conflict.
        """
        view = self._view(datum)
        cleaned = clean(path)
        located = listing.locate(view, cleaned)
        below = "/" if cleaned == "/" else cleaned + "/"

        def forward(start: str) -> Iterator[Entry]:
            if cleaned == "/" and start <= "/":
                root = listing.root_entry(view)
                if root is not None:
                    yield root
            for row in listing.top_rows(view, located):
                if located.above and located.above + row.name >= start:
                    yield view.entry(located.above, row)
                if row.is_dir:
                    for prefix, inner in listing.walk(view, row.ref, below, start):
                        yield view.entry(prefix, inner)

        def backward(stop: str) -> Iterator[Entry]:
            if located.directory is not None:
                for prefix, inner in listing.walk_reversed(view, located.directory.ref, below, stop):
                    yield view.entry(prefix, inner)
            if cleaned == "/" and (not stop or stop > "/"):
                root = listing.root_entry(view)
                if root is not None:
                    yield root
            directories = [located.directory] if located.directory is not None else []
            for row in [*directories, *reversed(located.files)]:
                if located.above and (not stop or located.above + row.name < stop):
                    yield view.entry(located.above, row)

        found = False
        for entry in self._page(forward, backward, _sound(located), marker, number, reverse=reverse):
            found = True
            yield entry
        if not found and cleaned != "/" and not located.files and located.directory is None:
            raise PathNotFoundError(path)

    def glob(self, pattern: str, *, path_range: PathRange = _EVERYTHING) -> Iterator[Entry]:
        """All files and directories that match (GlobFile).

        Raises:
            InvalidGlobError: the pattern cannot be read.
            PathConflictError: at the place where the tree is in conflict.
        """
        view = self._view("")
        glob = compile_glob(pattern)
        if glob.pattern == "/":
            root = listing.root_entry(view)
            if root is not None and _within("/", path_range):
                yield root
            return
        if glob.literal:
            located = listing.locate(view, glob.pattern)
            for row in listing.top_rows(view, located):
                if _within(located.above + row.name, path_range):
                    yield view.entry(located.above, row)
            return
        for directory in view.find(["/"]):
            for prefix, row in Matcher(view, glob, path_range).below(directory.ref, "/"):
                yield view.entry(prefix, row)

    def regular_file(self, pattern: str, *, datum: str = "") -> RegularFile:
        """The one regular file that matches (GetFile).

        Raises:
            PathNotFoundError: nothing matches.
            NotRegularFileError: a directory or several files match.
            InvalidGlobError: the pattern cannot be read.
            PathConflictError: the tree is in conflict there.
        """
        found: RegularFile | None = None
        for prefix, row in self._matching(pattern, datum, _EVERYTHING):
            if row.is_dir:
                raise NotRegularFileError("cannot get directory or non-regular file. Use GetFileTAR instead")
            if found is not None:
                raise NotRegularFileError("matched multiple files. Use GetFileTAR instead")
            found = RegularFile(prefix + row.name, row.datum, row.size, row.ref)
        if found is None:
            raise PathNotFoundError(pattern)
        return found

    def files(self, pattern: str, *, datum: str = "", path_range: PathRange = _EVERYTHING) -> Iterator[RegularFile]:
        """All regular files that match or lie below a directory that matches, in path order.

        Raises:
            InvalidGlobError: the pattern cannot be read.
            PathConflictError: at the place where the tree is in conflict.
        """
        for prefix, row in self._matching(pattern, datum, path_range):
            if not row.is_dir:
                yield RegularFile(prefix + row.name, row.datum, row.size, row.ref)

    def read(self, file: RegularFile, *, offset: int = 0, size: int | None = None) -> Iterator[bytes]:
        """The bytes of a file in pieces of at most 4 MiB, from `offset`, at most `size` of them.

        Raises:
            ValueError: `offset` or `size` is negative.
            StoreCorruptError: the stored bytes are damaged; never ends early without saying so.
        """
        if offset < 0 or (size is not None and size < 0):
            raise ValueError("offset and size must not be negative")
        stop = file.size if size is None else min(offset + size, file.size)
        return read_content(self.tx, file.content, min(offset, file.size), stop)

    def tar(self, pattern: str, *, datum: str = "", path_range: PathRange = _EVERYTHING) -> Iterator[bytes]:
        """A TAR archive of everything that matches, with all below the matching directories (GetFileTAR).

        Raises:
            PathNotFoundError: nothing matches; raised before the first byte.
            InvalidGlobError: the pattern cannot be read.
            PathConflictError: at the place where the tree is in conflict.
        """
        rows = self._matching(pattern, datum, path_range)
        first = next(rows, None)
        if first is None:
            raise PathNotFoundError(pattern)
        return tar_stream(self.tx, chain([first], rows))

    def _view(self, datum: str) -> View:
        return View(self.tx, self.root, datum)

    def _top(self) -> Child:
        return describe(self.root, load_node(self.tx, self.root))

    def _matching(self, pattern: str, datum: str, bounds: PathRange) -> Iterator[tuple[str, Row]]:
        """What matches, with everything below matching directories, as (directory, row)."""
        view = self._view(datum)
        glob = compile_glob(pattern)
        if not glob.literal:
            for directory in view.find(["/"]):
                yield from Matcher(view, glob, bounds, contents=True).below(directory.ref, "/")
            return
        located = listing.locate(view, glob.pattern)
        for row in listing.top_rows(view, located):
            path = located.above + row.name
            if row.is_dir and row.flags & CONFLICT:
                raise view.conflict_in(located.above, row)
            if _within(path, bounds):
                # A file that was written at the path `/` stands for the root, without content.
                yield located.above, row if path else row._replace(name="/", size=0, ref=0)
            if row.is_dir and _within(path, bounds):
                yield from Matcher(view, glob, bounds, contents=True).below(row.ref, path, all_match=True)

    @staticmethod
    def _page(
        forward: Callable[[str], Iterator[Entry]],
        backward: Callable[[str], Iterator[Entry]],
        sound: bool,
        marker: str,
        number: int,
        *,
        reverse: bool,
    ) -> Iterator[Entry]:
        """A page of a listing: what comes after (or before) the marker, up to a number."""
        marked = clean(marker) if marker else None
        if reverse and not sound:
            # Going backwards must fail where going forward does: on the way to the last entry.
            before = (e for e in forward("") if not marker or (e.path < marker and clean(e.path) != marked))
            yield from reversed(deque(before, maxlen=number or None))
            return
        entries = (backward if reverse else forward)(marker)
        if marked is not None:
            entries = (entry for entry in entries if clean(entry.path) != marked)
        yield from islice(entries, number or None)


def _sound(located: listing.Located) -> bool:
    directory = located.directory
    return not located.adjacent and len(located.files) < 2 and not (directory and directory.flags & CONFLICT)


def _within(path: str, bounds: PathRange) -> bool:
    return path >= bounds.lower and (not bounds.upper or path < bounds.upper)
