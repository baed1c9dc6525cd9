"""Merging edits into a tree: new nodes along the paths that change, everything else shared."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from pachyderm_sdk.local.pfs.chunks import EMPTY_FILE_HASH, digest
from pachyderm_sdk.local.pfs.files.content import Content, join_contents
from pachyderm_sdk.local.pfs.files.edits import DirectoryEdit, FileEdit
from pachyderm_sdk.local.pfs.files.model import EMPTY_ROOT, Root
from pachyderm_sdk.local.pfs.files.nodes import (
    CONFLICT,
    SPREAD,
    UNKNOWN_HASH,
    Branch,
    Child,
    Leaf,
    Row,
    encode,
    leaf_of_rows,
    load_node,
)
from pachyderm_sdk.local.pfs.files.state import FilesState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    from pachyderm_sdk.local.pfs.files.nodes import Node
    from pachyderm_sdk.local.store import WriteTransaction

    NameEdit: TypeAlias = DirectoryEdit | dict[str, FileEdit]

__all__ = ["TreeUpdater", "conflicting", "describe"]

_MAX_WEIGHT = 16 << 10
_MIN_WEIGHT = 4 << 10
_FILL_WEIGHT = 11 << 10
"""Nodes are kept between these encoded sizes; one that grows too large is split into parts of the last."""

SPREAD_EMPTY_HASH = digest(EMPTY_FILE_HASH)
"""The hash of a file without bytes as long as several layers have it."""


def conflicting(before: str, after: str) -> bool:
    """Whether neighbouring names contradict each other: one file under two tags, or file and directory.

    pachd looks at neighbours only, so a name that sorts in between (`x-` between `x` and `x/`) hides it.
    """
    return after == before or (after[-1:] == "/" and after[:-1] == before and before != "")


class TreeUpdater:
    """Applies edits within one write transaction. Call `flush()` at the end.

    Attributes:
        unhashed: files whose hash is not known yet: the manifests that list their content, and their sizes.
    """

    def __init__(self, tx: WriteTransaction) -> None:
        self.unhashed: list[tuple[int, int]] = []
        self._tx = tx
        self._state = tx.store.shared(FilesState)
        self._new: dict[int, bytes] = {}
        self._stored: set[int] = set()
        self._obsolete: list[int] = []

    def apply(self, root: Root, edit: DirectoryEdit) -> Root:
        """The tree that `root` becomes by an edit of the directory above the root."""
        row = self._update_directory("", root, edit)
        return EMPTY_ROOT if row is None else Root(row.ref)

    def settle(self, root: Root) -> Root:
        """The tree without `SPREAD` flags: empty files get the hash that they have in one layer."""
        if root == EMPTY_ROOT or not describe(root, load_node(self._tx, root)).flags & SPREAD:
            return root
        return Root(self._settle_node(root).ref)

    def flush(self) -> None:
        """Store the new nodes."""
        self._tx.executemany("DELETE FROM node WHERE id = ?", [(node_id,) for node_id in self._obsolete])
        self._tx.executemany("INSERT INTO node VALUES (?, ?)", self._new.items())
        self._stored.difference_update(self._obsolete)
        self._stored.update(self._new)
        self._obsolete, self._new = [], {}

    # Directories

    def _update_directory(self, name: str, node_id: int, edit: DirectoryEdit) -> Row | None:
        """The row of a directory after an edit, None if nothing is left in it."""
        edits: dict[str, NameEdit] = {**edit.files, **edit.directories}
        old = 0 if edit.cleared else node_id
        children = self._update_node(old, sorted(edits.items())) if edits else self._whole(old)
        while len(children) > 1:
            children = self._pack_branches(children)
        if not children:
            return None
        return self._directory_row(name, children[0])

    def _directory_row(self, name: str, top: Child) -> Row:
        node = load_node(self._tx, top.ref)
        while isinstance(node, Branch) and len(node) == 1:
            self._drop(top.ref)
            top = node.children[0]
            node = load_node(self._tx, top.ref)
        known = isinstance(node, Leaf) and UNKNOWN_HASH not in node.hashes and not top.flags & CONFLICT
        hash_now = digest(node.hashes) if known and isinstance(node, Leaf) else UNKNOWN_HASH
        return Row(name, "", top.size, top.ref, hash_now, top.flags)

    def _whole(self, node_id: int) -> list[Child]:
        return [describe(node_id, load_node(self._tx, node_id))] if node_id else []

    # Nodes

    def _update_node(self, node_id: int, edits: Sequence[tuple[str, NameEdit]]) -> list[Child]:
        """What a node becomes: none, one or several nodes of its level."""
        if not node_id:
            return self._pack_rows(self._merge([], edits))
        node = load_node(self._tx, node_id)
        if isinstance(node, Leaf):
            old = node.rows()
            rows = self._merge(old, edits)
            if rows == old:
                return [describe(node_id, node)]
            self._drop(node_id)
            return self._pack_rows(rows)
        children: list[Child] = []
        start = 0
        for index, child in enumerate(node.children):
            last = index == len(node) - 1
            stop = len(edits) if last else bisect_left(edits, (node.firsts[index + 1],), start)
            children += self._update_node(child.ref, edits[start:stop]) if stop > start else [child]
            start = stop
        if children == node.children:
            return [describe(node_id, node)]
        self._drop(node_id)
        return self._pack_branches(self._merge_small(children)) if children else []

    def _merge(self, old: list[Row], edits: Sequence[tuple[str, NameEdit]]) -> list[Row]:
        """The rows of a leaf after edits."""
        names = [row.name for row in old]
        rows: list[Row] = []
        position = 0
        for name, edit in edits:
            begin = bisect_left(names, name, position)
            end = bisect_right(names, name, begin)
            rows += old[position:begin]
            rows += self._edited(name, old[begin:end], edit)
            position = end
        rows += old[position:]
        return rows

    def _edited(self, name: str, old: list[Row], edit: NameEdit) -> list[Row]:
        """The rows of one name after an edit."""
        if isinstance(edit, DirectoryEdit):
            row = self._update_directory(name, old[0].ref if old else 0, edit)
            return [] if row is None else [row]
        by_datum = {row.datum: row for row in old}
        for datum, file_edit in edit.items():
            edited = self._edited_file(name, datum, by_datum.pop(datum, None), file_edit)
            if edited is not None:
                by_datum[datum] = edited
        return [by_datum[datum] for datum in sorted(by_datum)] if len(by_datum) > 1 else list(by_datum.values())

    def _edited_file(self, name: str, datum: str, old: Row | None, edit: FileEdit) -> Row | None:
        if edit.replaced:
            old = None
        elif not edit.contents:
            return old
        if old is None and not edit.contents:
            return None
        contents = edit.contents
        layers = edit.layers
        if old is not None:
            contents = [Content(old.ref, old.size, old.hash), *contents]
            layers += 1
        content = join_contents(self._tx, contents)
        if content.size == 0:
            spread = layers > 1
            return Row(name, datum, 0, 0, SPREAD_EMPTY_HASH if spread else EMPTY_FILE_HASH, SPREAD * spread)
        if content.hash == UNKNOWN_HASH:
            self.unhashed.append((content.ref >> 1, content.size))
        return Row(name, datum, content.size, content.ref, content.hash, 0)

    # Making nodes

    def _pack_rows(self, rows: Sequence[Row]) -> list[Child]:
        result = []
        begin = 0
        for _, end in _parts([len(row.name) + _ROW_WEIGHT for row in rows]):
            # Rows of one name stay together, so that a name is looked for in one leaf only.
            while 0 < end < len(rows) and rows[end].name == rows[end - 1].name:
                end += 1
            if end > begin:
                result.append(self._add(leaf_of_rows(rows[begin:end])))
                begin = end
        return result

    def _pack_branches(self, children: Sequence[Child]) -> list[Child]:
        return [
            self._add(Branch(children[begin:end]))
            for begin, end in _parts([_branch_weight(child) for child in children])
        ]

    def _merge_small(self, children: Sequence[Child]) -> list[Child]:
        """Join children that have become small with their neighbours."""
        result: list[Child] = []
        for child in children:
            before = result[-1] if result else None
            if (
                before is not None
                and min(before.weight, child.weight) < _MIN_WEIGHT
                and before.weight + child.weight <= _MAX_WEIGHT
            ):
                result[-1:] = self._joined(before, child)
            else:
                result.append(child)
        return result

    def _joined(self, left: Child, right: Child) -> list[Child]:
        nodes = load_node(self._tx, left.ref), load_node(self._tx, right.ref)
        self._drop(left.ref)
        self._drop(right.ref)
        if isinstance(nodes[0], Branch) and isinstance(nodes[1], Branch):
            return self._pack_branches([*nodes[0].children, *nodes[1].children])
        assert isinstance(nodes[0], Leaf) and isinstance(nodes[1], Leaf), "children are of one level"
        return self._pack_rows([*nodes[0].rows(), *nodes[1].rows()])

    def _add(self, node: Node) -> Child:
        node_id = self._state.node_ids.next(self._tx)
        data = encode(node)
        self._new[node_id] = data
        self._state.nodes.put(node_id, node, len(data))
        return describe(node_id, node)

    def _drop(self, node_id: int) -> None:
        """Forget a node, if this very updater made it: nothing else can refer to it yet."""
        if self._new.pop(node_id, None) is None and node_id in self._stored:
            self._obsolete.append(node_id)

    # Settling

    def _settle_node(self, node_id: int) -> Child:
        node = load_node(self._tx, node_id)
        if isinstance(node, Branch):
            return self._add(Branch([self._settle_node(c.ref) if c.flags & SPREAD else c for c in node.children]))
        rows = [self._settle_row(row) if row.flags & SPREAD else row for row in node.rows()]
        return self._add(leaf_of_rows(rows))

    def _settle_row(self, row: Row) -> Row:
        if row.is_dir:
            return self._directory_row(row.name, self._settle_node(row.ref))
        return row._replace(hash=EMPTY_FILE_HASH, flags=row.flags & ~SPREAD)


_ROW_WEIGHT = 49


def _branch_weight(child: Child) -> int:
    return len(child.first) + len(child.last) + 23


def _parts(weights: Sequence[int]) -> list[tuple[int, int]]:
    """Where to divide items, as (begin, end): one part if they fit in a node, else parts of about equal weight."""
    total = sum(weights)
    if not weights:
        return []
    if total <= _MAX_WEIGHT:
        return [(0, len(weights))]
    share = total / -(-total // _FILL_WEIGHT)
    parts: list[tuple[int, int]] = []
    begin = 0
    reached = 0
    for index, weight in enumerate(weights):
        reached += weight
        if reached >= share * (len(parts) + 1) - 1e-6 or index == len(weights) - 1:
            parts.append((begin, index + 1))
            begin = index + 1
    return parts


def describe(node_id: int, node: Node) -> Child:
    """What the node above must know of a node."""
    flags = 0
    if isinstance(node, Leaf):
        names = node.names
        for below in node.flags or b"":
            flags |= below
        if any(map(conflicting, names, names[1:])):
            flags |= CONFLICT
        weight = sum(map(len, names)) + _ROW_WEIGHT * len(names)
        return Child(names[0], names[-1], node_id, sum(node.sizes), weight, flags)
    children = node.children
    for child in children:
        flags |= child.flags
    if any(conflicting(a.last, b.first) for a, b in pairwise(children)):
        flags |= CONFLICT
    weight = sum(map(_branch_weight, children))
    return Child(children[0].first, children[-1].last, node_id, sum(c.size for c in children), weight, flags)
