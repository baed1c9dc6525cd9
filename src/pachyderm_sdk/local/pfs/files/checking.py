"""Checking that everything stored is whole."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from pachyderm_sdk.local.pfs.chunks import MIN_CHUNK, digest
from pachyderm_sdk.local.pfs.files.changes import ChangeBlock
from pachyderm_sdk.local.pfs.files.content import load_manifest, read_piece
from pachyderm_sdk.local.pfs.files.nodes import CONFLICT, UNKNOWN_HASH, Branch, Child, Leaf
from pachyderm_sdk.local.pfs.files.reachability import IdSet, named, stored_node
from pachyderm_sdk.local.pfs.files.update import describe
from pachyderm_sdk.local.store import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pachyderm_sdk.local.pfs.files.nodes import Node, Row
    from pachyderm_sdk.local.store import ReadTransaction, Store

__all__ = ["fsck"]


def fsck(store: Store) -> Iterator[str]:
    """Check that every root and layer is whole and every byte is as it was written.

    Reads all content, beside readers and writers.

    Yields:
        One sentence for each thing that is wrong; nothing if all is well.
    """
    with store.read() as tx:
        for (message,) in tx.execute("PRAGMA integrity_check").fetchall():
            if message != "ok":
                yield f"database: {message}"
        for table, row_id, parent, _ in tx.execute("PRAGMA foreign_key_check").fetchall():
            yield f"database: row {row_id} of {table} refers to a row of {parent} that is missing"
        yield from _Check(tx).run()


class _Check:
    """One run over everything that is reached from a snapshot."""

    def __init__(self, tx: ReadTransaction) -> None:
        self._tx = tx
        self._nodes = IdSet()
        self._manifests = IdSet()
        self._pieces = IdSet()

    def run(self) -> Iterator[str]:
        """All findings."""
        schemas = self._tx.store.schemas
        for root in named(self._tx, [query for schema in schemas for query in schema.roots]):
            yield from self._tree(root, f"tree {root}")
        for layer in named(self._tx, [query for schema in schemas for query in schema.layers]):
            yield from self._layer(layer)

    def _layer(self, layer: int) -> Iterator[str]:
        if self._tx.execute("SELECT 1 FROM layer WHERE id = ?", (layer,)).fetchone() is None:
            yield f"layer {layer} is missing"
            return
        for number, data in self._tx.execute(
            "SELECT number, data FROM layer_block WHERE layer = ? ORDER BY number", (layer,)
        ).fetchall():
            try:
                pieces = ChangeBlock.decode(data).pieces()
            except StoreError as error:
                yield f"layer {layer}, block {number}: {error}"
                continue
            for piece in pieces:
                yield from self._piece(piece.id, piece.size, f"layer {layer}, block {number}")
        for (root,) in self._tx.execute("SELECT root FROM layer_root WHERE layer = ?", (layer,)).fetchall():
            yield from self._tree(root, f"layer {layer}, copied tree {root}")

    def _tree(self, root: int, where: str) -> Iterator[str]:
        waiting: list[tuple[int, Child | Row | None, str]] = [(root, None, where)]
        while waiting:
            node_id, expected, where = waiting.pop()
            if not self._nodes.add(node_id):
                continue
            try:
                node = stored_node(self._tx, node_id)
            except StoreError as error:
                yield f"{where}: {error}"
                continue
            yield from self._node(node_id, node, expected, where)
            if isinstance(node, Branch):
                waiting += [(child.ref, child, where) for child in node.children]
                continue
            for row in node.rows():
                if row.is_dir:
                    waiting.append((row.ref, row, f"{where}, {row.name}"))
                else:
                    yield from self._file(row, f"{where}, {row.name}")

    def _node(self, node_id: int, node: Node, expected: Child | Row | None, where: str) -> Iterator[str]:
        """Whether a node is in order and is what the node above says of it."""
        if not len(node):
            yield f"{where}: node {node_id} is empty"
            return
        names: list[tuple[str, str]]
        if isinstance(node, Leaf):
            names = [(row.name, row.datum) for row in node.rows()]
        else:
            names = [(name, "") for child in node.children for name in (child.first, child.last)]
        # A branch's child with one row names it twice.
        unordered = (a > b or (a == b and isinstance(node, Leaf)) for a, b in pairwise(names))
        if any(unordered):
            yield f"{where}: the names in node {node_id} are not in order"
        found = describe(node_id, node)
        if isinstance(expected, Child) and found != expected:
            yield f"{where}: node {node_id} is not what the node above says of it"
        if expected is None or isinstance(expected, Child):
            return
        if (found.size, found.flags) != (expected.size, expected.flags):
            yield f"{where}: size or flags of the directory are wrong"
        if isinstance(node, Leaf) and expected.hash != UNKNOWN_HASH and digest(node.hashes) != expected.hash:
            yield f"{where}: the hash of the directory is wrong"
        if found.flags & CONFLICT and expected.hash != UNKNOWN_HASH:
            yield f"{where}: the directory has a hash in spite of its conflict"

    def _file(self, row: Row, where: str) -> Iterator[str]:
        if row.ref & 1:
            yield from self._manifest(row.ref >> 1, row, where)
        elif row.ref:
            if row.size >= MIN_CHUNK:
                yield f"{where}: a large file without a manifest"
            yield from self._piece(row.ref >> 1, row.size, where)
        elif row.size:
            yield f"{where}: {row.size} bytes without content"

    def _manifest(self, manifest_id: int, row: Row, where: str) -> Iterator[str]:
        if not self._manifests.add(manifest_id):
            return
        try:
            manifest = load_manifest(self._tx, manifest_id)
        except StoreError as error:
            yield f"{where}: {error}"
            return
        if sum(piece.size for piece in manifest.pieces) != row.size:
            yield f"{where}: the pieces of manifest {manifest_id} do not add up to {row.size} bytes"
        for piece in manifest.pieces:
            yield from self._piece(piece.id, piece.size, where)

    def _piece(self, piece_id: int, size: int, where: str) -> Iterator[str]:
        if not self._pieces.add(piece_id):
            return
        try:
            data = read_piece(self._tx, piece_id)
        except StoreError as error:
            yield f"{where}: {error}"
            return
        if len(data) != size:
            yield f"{where}: piece {piece_id} has {len(data)} bytes instead of {size}"
