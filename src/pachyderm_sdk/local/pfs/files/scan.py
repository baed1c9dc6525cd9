"""Going through a tree's rows in order, as far as a read needs and no further."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from pachyderm_sdk.local.pfs.files.model import PathConflictError
from pachyderm_sdk.local.pfs.files.nodes import CONFLICT, Branch, Row, load_node
from pachyderm_sdk.local.pfs.files.update import conflicting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pachyderm_sdk.local.pfs.files.nodes import Leaf
    from pachyderm_sdk.local.store import ReadTransaction

__all__ = [
    "duplicate_path",
    "find_rows",
    "first_conflict",
    "leaves",
    "path_collision",
    "rows",
    "rows_reversed",
    "walk_files",
]


def leaves(tx: ReadTransaction, node_id: int, start: str = "", *, reverse: bool = False) -> Iterator[Leaf]:
    """The leaves of a directory, from the one where `start` is or would be.

    With `reverse` from that one backwards, or from the last if `start` is empty.
    """
    node = load_node(tx, node_id)
    if not isinstance(node, Branch):
        yield node
        return
    index = max(bisect_right(node.firsts, start) - 1, 0)
    if reverse:
        children = node.children[index::-1] if start else node.children[::-1]
    else:
        children = node.children[index:]
    for child in children:
        yield from leaves(tx, child.ref, start, reverse=reverse)
        start = ""


def rows(tx: ReadTransaction, node_id: int, start: str = "") -> Iterator[Row]:
    """The rows of a directory in order, from the first whose name is not below `start`."""
    for leaf in leaves(tx, node_id, start):
        index = bisect_left(leaf.names, start)
        start = ""
        while index < len(leaf):
            yield leaf.row(index)
            index += 1


def rows_reversed(tx: ReadTransaction, node_id: int, stop: str = "") -> Iterator[Row]:
    """The rows of a directory backwards, from the last whose name is below `stop` (or the very last)."""
    for leaf in leaves(tx, node_id, stop, reverse=True):
        index = bisect_left(leaf.names, stop) if stop else len(leaf)
        stop = ""
        while index > 0:
            index -= 1
            yield leaf.row(index)


def find_rows(tx: ReadTransaction, node_id: int, names: Sequence[str]) -> list[Row]:
    """The rows (one for each tag) that a path of names leads to, beginning in a directory's top node."""
    for depth, name in enumerate(names):
        if not node_id:
            return []
        leaf = next(leaves(tx, node_id, name))
        begin = bisect_left(leaf.names, name)
        end = bisect_right(leaf.names, name, begin)
        if depth == len(names) - 1:
            return leaf.rows(begin, end)
        if begin == end:
            return []
        node_id = leaf.refs[begin]
    return []


def walk_files(tx: ReadTransaction, node_id: int, prefix: str) -> Iterator[tuple[str, Row]]:
    """All files below a directory with their paths, in order."""
    for row in rows(tx, node_id):
        if row.is_dir:
            yield from walk_files(tx, row.ref, prefix + row.name)
        else:
            yield prefix + row.name, row


def path_collision(path: str) -> PathConflictError:
    """The error for the first file in a directory that is also a file."""
    return PathConflictError(f"file / directory path collision ({path})")


def duplicate_path(prefix: str, before: Row, after: Row) -> PathConflictError:
    """The error for a file of the directory `prefix` that was written under two tags."""
    path = prefix + after.name or "/"
    return PathConflictError(
        f"duplicate path output by different datums ({path} from {before.datum} and {path} from {after.datum})"
    )


def _conflict_between(tx: ReadTransaction, prefix: str, before: Row, after: Row) -> PathConflictError:
    if after.is_dir:
        return path_collision(next(walk_files(tx, after.ref, prefix + after.name))[0])
    return duplicate_path(prefix, before, after)


def first_conflict(tx: ReadTransaction, node_id: int, prefix: str) -> PathConflictError | None:
    """The first conflict below a directory, None if there is none. Reads only what is flagged."""
    node = load_node(tx, node_id)
    if isinstance(node, Branch):
        for index, child in enumerate(node.children):
            if index and conflicting(node.children[index - 1].last, child.first):
                last = next(rows_reversed(tx, node.children[index - 1].ref))
                return _conflict_between(tx, prefix, last, next(rows(tx, child.ref)))
            if child.flags & CONFLICT:
                return first_conflict(tx, child.ref, prefix)
        return None
    before: Row | None = None
    for row in node.rows():
        if before is not None and conflicting(before.name, row.name):
            return _conflict_between(tx, prefix, before, row)
        if row.is_dir and row.flags & CONFLICT:
            return first_conflict(tx, row.ref, prefix + row.name)
        before = row
    return None
