"""What the roots and layers named by the schemas reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.local.pfs.files.changes import ChangeBlock
from pachyderm_sdk.local.pfs.files.content import load_manifest
from pachyderm_sdk.local.pfs.files.nodes import Branch, decode
from pachyderm_sdk.local.pfs.files.state import FilesState
from pachyderm_sdk.local.store import StoreCorruptError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pachyderm_sdk.local.pfs.files.nodes import Node
    from pachyderm_sdk.local.store import ReadTransaction

__all__ = ["IdSet", "Marks", "named", "stored_node"]


class IdSet:
    """A set of row ids, one bit for each."""

    __slots__ = ("_bits",)

    def __init__(self) -> None:
        self._bits = bytearray()

    def add(self, row_id: int) -> bool:
        """Add an id; whether it was new."""
        byte, bit = row_id >> 3, 1 << (row_id & 7)
        if byte >= len(self._bits):
            self._bits += bytes(byte + 1 - len(self._bits) + len(self._bits) // 8)
        if self._bits[byte] & bit:
            return False
        self._bits[byte] |= bit
        return True

    def __contains__(self, row_id: int) -> bool:
        byte = row_id >> 3
        return byte < len(self._bits) and bool(self._bits[byte] & 1 << (row_id & 7))


class Marks:
    """Rows that are reached. What was marked once is not visited again, so marking anew costs only what is new.

    Attributes:
        layers, nodes, manifests, pieces: the ids.
    """

    def __init__(self) -> None:
        self.layers = IdSet()
        self.nodes = IdSet()
        self.manifests = IdSet()
        self.pieces = IdSet()

    def mark(self, tx: ReadTransaction) -> None:
        """Mark all that is reached now, from the tables and from what is being written.

        Raises:
            StoreCorruptError: something that is reached is missing or damaged.
        """
        state = tx.store.shared(FilesState)
        for root in [*named(tx, [query for s in tx.store.schemas for query in s.roots]), *state.roots.current()]:
            self._mark_tree(tx, root)
        for layer in named(tx, [query for schema in tx.store.schemas for query in schema.layers]):
            self._mark_layer(tx, layer)
        for piece in state.pieces.current():
            self.pieces.add(piece)

    def _mark_layer(self, tx: ReadTransaction, layer: int) -> None:
        if not self.layers.add(layer):
            return
        for (data,) in tx.execute("SELECT data FROM layer_block WHERE layer = ?", (layer,)):
            for piece, _ in ChangeBlock.decode(data).pieces():
                self.pieces.add(piece)
        for (root,) in tx.execute("SELECT root FROM layer_root WHERE layer = ?", (layer,)).fetchall():
            self._mark_tree(tx, root)

    def _mark_tree(self, tx: ReadTransaction, root: int) -> None:
        waiting = [root]
        while waiting:
            node_id = waiting.pop()
            if not node_id or not self.nodes.add(node_id):
                continue
            node = stored_node(tx, node_id)
            if isinstance(node, Branch):
                waiting += [child.ref for child in node.children]
                continue
            for name, ref in zip(node.names, node.refs, strict=True):
                if name.endswith("/"):
                    waiting.append(ref)
                elif ref & 1:
                    self._mark_manifest(tx, ref >> 1)
                elif ref:
                    self.pieces.add(ref >> 1)

    def _mark_manifest(self, tx: ReadTransaction, manifest_id: int) -> None:
        if self.manifests.add(manifest_id):
            for piece in load_manifest(tx, manifest_id).pieces:
                self.pieces.add(piece.id)


def named(tx: ReadTransaction, queries: Sequence[str]) -> Iterator[int]:
    """The ids that queries yield; NULL and 0 stand for nothing."""
    for query in queries:
        for (row_id,) in tx.execute(query).fetchall():
            if row_id:
                yield row_id


def stored_node(tx: ReadTransaction, node_id: int) -> Node:
    """A node from the database; the cache is not to be filled with what is read only once."""
    found = tx.execute("SELECT data FROM node WHERE id = ?", (node_id,)).fetchone()
    if found is None:
        raise StoreCorruptError(f"tree node {node_id} is missing")
    return decode(found[0])
