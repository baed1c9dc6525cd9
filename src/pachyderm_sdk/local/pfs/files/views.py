"""A tree as a read sees it: all its files, or those under one datum tag; in order; failing where pachd fails."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

from pachyderm_sdk.local.pfs.chunks import HASH_SIZE
from pachyderm_sdk.local.pfs.files import scan
from pachyderm_sdk.local.pfs.files.hashes import hash_of_row
from pachyderm_sdk.local.pfs.files.model import EMPTY_ROOT, Entry, PathConflictError, Root
from pachyderm_sdk.local.pfs.files.nodes import CONFLICT, UNKNOWN_HASH, Row
from pachyderm_sdk.local.pfs.files.update import conflicting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pachyderm_sdk.local.store import ReadTransaction

__all__ = ["View"]


class View:
    """Rows of one tree, under one tag or (empty) all.

    Under a tag, directories show what is below them under that tag only, which takes going through it.
    """

    def __init__(self, tx: ReadTransaction, root: Root, datum: str) -> None:
        self.tx = tx
        self.root = root
        self.datum = datum
        self._summaries: dict[int, Row | None] = {}

    def children(self, node_id: int, prefix: str, start: str = "") -> Iterator[Row]:
        """The rows of the directory `prefix` from the name `start` on.

        Raises:
            PathConflictError: at the second of two rows that contradict each other.
        """
        before: Row | None = None
        for row in self._shown(scan.rows(self.tx, node_id, start)):
            if before is not None and conflicting(before.name, row.name):
                raise self.conflict_between(prefix, before, row)
            before = row
            yield row

    def children_reversed(self, node_id: int, stop: str = "") -> Iterator[Row]:
        """The rows of a directory without conflicts backwards, from the last below `stop` (or the very last)."""
        return self._shown(scan.rows_reversed(self.tx, node_id, stop))

    def find(self, names: Sequence[str]) -> list[Row]:
        """The rows (one for each tag) at a path of names."""
        if self.root == EMPTY_ROOT:
            return []
        return list(self._shown(scan.find_rows(self.tx, self.root, names)))

    def follower(self, names: Sequence[str]) -> Row | None:
        """The row behind a name in its directory."""
        above = self.find(names[:-1])
        if not above:
            return None
        rows = self._shown(scan.rows(self.tx, above[0].ref, names[-1]))
        return next((row for row in rows if row.name != names[-1]), None)

    def entry(self, prefix: str, row: Row) -> Entry:
        """What is shown of a row of the directory `prefix`.

        Raises:
            PathConflictError: it is a directory with a conflict below.
        """
        is_dir = row.name.endswith("/")
        if is_dir and row.flags & CONFLICT:
            raise self.conflict_in(prefix, row)
        return Entry(prefix + row.name, row.datum, is_dir, row.size, hash_of_row(self.tx, row))

    def conflict_between(self, prefix: str, before: Row, after: Row) -> PathConflictError:
        """The error for two neighbouring rows of the directory `prefix` that contradict each other."""
        if not after.is_dir:
            return scan.duplicate_path(prefix, before, after)
        path, row = prefix, after
        while row.is_dir:
            path += row.name
            row = next(self._shown(scan.rows(self.tx, row.ref)))
        return scan.path_collision(path + row.name)

    def conflict_in(self, prefix: str, row: Row) -> PathConflictError:
        """The first conflict below a flagged directory of the directory `prefix`."""
        if not self.datum:
            found = scan.first_conflict(self.tx, row.ref, prefix + row.name)
            if found is not None:
                return found
        try:
            self._exhaust(prefix + row.name, row.ref)
        except PathConflictError as error:
            return error
        raise AssertionError("a directory is flagged for a conflict that is not there")

    def _exhaust(self, prefix: str, node_id: int) -> None:
        for row in self.children(node_id, prefix):
            if row.is_dir:
                self._exhaust(prefix + row.name, row.ref)

    def _shown(self, rows: Iterable[Row]) -> Iterator[Row]:
        if not self.datum:
            return iter(rows)
        return (shown for row in rows if (shown := self._under_tag(row)) is not None)

    def _under_tag(self, row: Row) -> Row | None:
        """A row as it is under the view's tag, None if nothing is."""
        if not row.is_dir:
            return row if row.datum == self.datum else None
        if row.ref not in self._summaries:
            self._summaries[row.ref] = self._summarize(row)
        summary = self._summaries[row.ref]
        return None if summary is None else summary._replace(name=row.name)

    def _summarize(self, directory: Row) -> Row | None:
        size = 0
        flags = 0
        before: str | None = None
        hasher = blake2b(digest_size=HASH_SIZE)
        for row in self._shown(scan.rows(self.tx, directory.ref)):
            size += row.size
            flags |= row.flags
            if before is not None and conflicting(before, row.name):
                flags |= CONFLICT
            if not flags & CONFLICT:
                hasher.update(hash_of_row(self.tx, row))
            before = row.name
        if before is None:
            return None
        return directory._replace(size=size, hash=UNKNOWN_HASH if flags & CONFLICT else hasher.digest(), flags=flags)
