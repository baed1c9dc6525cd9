"""What differs between two trees, without reading what they share."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pachyderm_sdk.local.pfs.files import listing
from pachyderm_sdk.local.pfs.files.hashes import hash_of_row
from pachyderm_sdk.local.pfs.files.model import PathNotFoundError
from pachyderm_sdk.local.pfs.files.nodes import CONFLICT, Branch, Leaf, load_node
from pachyderm_sdk.local.pfs.files.paths import clean
from pachyderm_sdk.local.pfs.files.views import View

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pachyderm_sdk.local.pfs.files.model import Entry
    from pachyderm_sdk.local.pfs.files.nodes import Row
    from pachyderm_sdk.local.pfs.files.trees import FileTree
    from pachyderm_sdk.local.store import ReadTransaction

__all__ = ["diff_trees"]


class _Side(NamedTuple):
    """A directory (by its top node) or nothing on one side of a comparison."""

    tx: ReadTransaction
    node: int


def diff_trees(
    new: FileTree | None, new_path: str, old: FileTree | None, old_path: str, *, datum: str = ""
) -> Iterator[tuple[Entry | None, Entry | None]]:
    """What differs between two trees, in path order, as (new, old) pairs (DiffFile).

    Paths are compared as they are: with different paths to begin at, nothing below them is paired. Equal
    means of equal hash. Subtrees that both trees share are not read.

    Args:
        new: a tree, or None for one without files.
        new_path: where to begin in it; nothing need be there.
        old: the tree to compare it with, or None.
        old_path: where to begin in that.
        datum: only files with this tag.

    Raises:
        PathConflictError: at the place where a tree is in conflict.
    """
    if new is not None and old is not None and clean(new_path) == clean(old_path) and not datum:
        if new.root == old.root and not new.conflict():
            return
        views = View(new.tx, new.root, ""), View(old.tx, old.root, "")
        located = [listing.locate(view, clean(new_path)) for view in views]
        if not any(map(_in_conflict, located)):
            yield from _compare_tops(views, located)
            return
    yield from _merge(_walk(new, new_path, datum), _walk(old, old_path, datum))


def _in_conflict(located: listing.Located) -> bool:
    directory = located.directory
    if located.adjacent or len(located.files) > 1:
        return True
    # A file written at the path `/` makes the root an entry like no other.
    odd_root = located.above == "" and bool(located.files)
    return odd_root or (directory is not None and bool(directory.flags & CONFLICT))


def _walk(tree: FileTree | None, path: str, datum: str) -> Iterator[Entry]:
    if tree is not None:
        try:
            yield from tree.walk(path, datum=datum)
        except PathNotFoundError:
            return


def _merge(new: Iterator[Entry], old: Iterator[Entry]) -> Iterator[tuple[Entry | None, Entry | None]]:
    """Two walks side by side."""
    a, b = next(new, None), next(old, None)
    while a is not None or b is not None:
        if b is None or (a is not None and a.path < b.path):
            yield a, None
            a = next(new, None)
        elif a is None or b.path < a.path:
            yield None, b
            b = next(old, None)
        else:
            if a.hash != b.hash:
                yield a, b
            a, b = next(new, None), next(old, None)


def _compare_tops(
    views: tuple[View, View], located: list[listing.Located]
) -> Iterator[tuple[Entry | None, Entry | None]]:
    prefix = located[0].above
    files = [next(iter(at.files), None) for at in located]
    yield from _compare(views, prefix, files[0], files[1])
    yield from _compare(views, prefix, located[0].directory, located[1].directory)


def _compare(
    views: tuple[View, View], prefix: str, new: Row | None, old: Row | None
) -> Iterator[tuple[Entry | None, Entry | None]]:
    """Two rows of the same name, at most one of them missing, and what is below them."""
    if new is not None and old is not None:
        if new.ref == old.ref and new.size == old.size and new.hash == old.hash:
            return
        if new.size != old.size or hash_of_row(views[0].tx, new) != hash_of_row(views[1].tx, old):
            yield views[0].entry(prefix, new), views[1].entry(prefix, old)
    elif new is not None:
        yield views[0].entry(prefix, new), None
    elif old is not None:
        yield None, views[1].entry(prefix, old)
    row = new if new is not None else old
    if row is None or not row.is_dir:
        return
    nodes = [side.ref if side is not None else 0 for side in (new, old)]
    sides = [_Side(view.tx, node) for view, node in zip(views, nodes, strict=True)]
    for pair in _pairs(*_differing_leaves(*sides)):
        yield from _compare(views, prefix + row.name, *pair)


def _differing_leaves(new: _Side, old: _Side) -> tuple[Iterator[Row], Iterator[Row]]:
    """The rows of two directories without the leaves that are in both."""
    levels = [[new.node] if new.node else [], [old.node] if old.node else []]
    sides = (new, old)
    while True:
        common = set(levels[0]) & set(levels[1])
        levels = [[node for node in level if node not in common] for level in levels]
        if not any(
            isinstance(load_node(side.tx, level[0]), Branch) for side, level in zip(sides, levels, strict=True) if level
        ):
            break
        levels = [_expanded(side.tx, level) for side, level in zip(sides, levels, strict=True)]
    return _rows_of(new.tx, levels[0]), _rows_of(old.tx, levels[1])


def _expanded(tx: ReadTransaction, level: list[int]) -> list[int]:
    """The nodes below those of one level; leaves stay."""
    below: list[int] = []
    for node_id in level:
        node = load_node(tx, node_id)
        below += [child.ref for child in node.children] if isinstance(node, Branch) else [node_id]
    return below


def _rows_of(tx: ReadTransaction, leaves: list[int]) -> Iterator[Row]:
    for node_id in leaves:
        node = load_node(tx, node_id)
        if isinstance(node, Leaf):
            yield from node.rows()


def _pairs(new: Iterator[Row], old: Iterator[Row]) -> Iterator[tuple[Row | None, Row | None]]:
    """Two sorted runs of rows, joined by name."""
    a, b = next(new, None), next(old, None)
    while a is not None or b is not None:
        if b is None or (a is not None and a.name < b.name):
            yield a, None
            a = next(new, None)
        elif a is None or b.name < a.name:
            yield None, b
            b = next(old, None)
        else:
            yield a, b
            a, b = next(new, None), next(old, None)
