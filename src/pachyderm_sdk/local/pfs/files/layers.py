"""Changing a file tree: layers of changes, and how they give a new root.

A layer is an immutable, ordered list of changes whose content is already stored. One ModifyFile or
CreateFileSet call makes one layer. A file set is a sequence of layer ids: ComposeFileSet concatenates
sequences, AddFileSet appends a sequence to those of an open commit. The tree of a commit is its base's tree
with its layers applied in order, and can be computed again at any time from these two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.local.pfs.files.background import BackgroundHasher
from pachyderm_sdk.local.pfs.files.changes import (
    ADD,
    ADOPT,
    COPY,
    DELETE,
    Change,
    ChangeBlock,
    TreeSource,
)
from pachyderm_sdk.local.pfs.files.content import NO_CONTENT, Content, Piece, contents_of_pieces
from pachyderm_sdk.local.pfs.files.edits import TreeEdit
from pachyderm_sdk.local.pfs.files.hashes import save_hashes
from pachyderm_sdk.local.pfs.files.model import EMPTY_ROOT, LayerId, Root
from pachyderm_sdk.local.pfs.files.paths import elements
from pachyderm_sdk.local.pfs.files.scan import find_rows, walk_files
from pachyderm_sdk.local.pfs.files.update import TreeUpdater
from pachyderm_sdk.local.store import StoreCorruptError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pachyderm_sdk.local.pfs.files.nodes import Row
    from pachyderm_sdk.local.store import ReadTransaction, WriteTransaction

__all__ = ["apply_layers", "blocks_of", "finish_tree", "record_layer", "snapshot_layer"]

_BATCH = 100_000
"""Changes that are gathered before they are merged into the tree; bounds the memory that a layer takes."""


def record_layer(tx: WriteTransaction, blocks: Iterable[bytes], roots: Iterable[int]) -> LayerId:
    """Store encoded blocks of changes as a layer that copies from some roots."""
    layer = tx.execute("INSERT INTO layer DEFAULT VALUES").lastrowid
    assert layer is not None, "SQLite gives the row id of an INSERT"
    for number, data in enumerate(blocks):
        tx.execute("INSERT INTO layer_block VALUES (?, ?, ?)", (layer, number, data))
    tx.executemany("INSERT INTO layer_root VALUES (?, ?)", [(layer, root) for root in roots])
    return LayerId(layer)


def snapshot_layer(tx: WriteTransaction, root: Root) -> LayerId:
    """A layer that adds all files of a tree under their own tags (GetFileSet TOTAL). Costs nothing."""
    if root == EMPTY_ROOT:
        return record_layer(tx, (), ())
    block = ChangeBlock()
    block.append(Change(ADOPT, "/", "", source=TreeSource(root, "/", "")))
    return record_layer(tx, [block.encode()], [root])


def apply_layers(tx: WriteTransaction, root: Root, layers: Iterable[LayerId]) -> Root:
    """The tree that `root` becomes by the changes of `layers`, in order."""
    save_hashes(tx)
    application = _Application(tx, root)
    for number, layer in enumerate(layers):
        for block in blocks_of(tx, layer):
            application.take(block, number)
    return application.finish()


def finish_tree(tx: WriteTransaction, root: Root) -> Root:
    """The tree as a finished commit shows it.

    Hashes of files that were spread over several layers may change. Costs nothing if there are none.
    """
    updater = TreeUpdater(tx)
    settled = updater.settle(root)
    updater.flush()
    return settled


def blocks_of(tx: ReadTransaction, layer: LayerId) -> Iterator[ChangeBlock]:
    """The changes of a layer, in order."""
    if tx.execute("SELECT 1 FROM layer WHERE id = ?", (layer,)).fetchone() is None:
        raise StoreCorruptError(f"layer {layer} is missing")
    numbers = tx.execute("SELECT number FROM layer_block WHERE layer = ? ORDER BY number", (layer,)).fetchall()
    for (number,) in numbers:
        (data,) = tx.execute("SELECT data FROM layer_block WHERE layer = ? AND number = ?", (layer, number)).fetchone()
        yield ChangeBlock.decode(data)


class _Application:
    """Layers being applied to a tree."""

    def __init__(self, tx: WriteTransaction, root: Root) -> None:
        self._tx = tx
        self._root = root
        self._updater = TreeUpdater(tx)
        self._edit = TreeEdit()

    def take(self, block: ChangeBlock, layer: int) -> None:
        """Fold a block of a layer (numbered within this application) in."""
        contents = contents_of_pieces(self._tx, block.pieces())
        for kind, path, datum, piece, size, source in block:
            if kind == ADD:
                content = contents[Piece(piece, size)] if piece else NO_CONTENT
                self._edit.add(path, datum, content, layer)
            elif kind == DELETE and path.endswith("/"):
                self._edit.delete_directory(path)
            elif kind == DELETE:
                self._edit.delete(path, datum)
            elif source is not None:
                self._take_copy(kind, path, datum, source, layer)
            if self._edit.changes >= _BATCH:
                self._merge()

    def finish(self) -> Root:
        """The resulting tree."""
        if self._edit.changes:
            self._merge()
        unhashed = self._updater.unhashed
        if unhashed:
            self._tx.after_commit(lambda: self._tx.store.shared(BackgroundHasher).add(unhashed))
        return self._root

    def _take_copy(self, kind: int, path: str, datum: str, source: TreeSource, layer: int) -> None:
        if kind == ADOPT and self._root == EMPTY_ROOT and not self._edit.changes:
            self._root = Root(source.root)
            return
        for relative, row in _copied(self._tx, source):
            copied = path.rstrip("/") + relative or "/"
            content = Content(row.ref, row.size, row.hash)
            if kind == COPY:
                self._edit.replace(copied, datum, content, layer)
            else:
                self._edit.add(copied, row.datum if kind == ADOPT else datum, content, layer)
            if self._edit.changes >= _BATCH:
                self._merge()

    def _merge(self) -> None:
        self._root = self._updater.apply(self._root, self._edit.top)
        self._updater.flush()
        self._edit = TreeEdit()


def _copied(tx: ReadTransaction, source: TreeSource) -> Iterator[tuple[str, Row]]:
    """The files that a copy takes, with what is to be added to the destination's path."""
    above, name = elements(source.path)[:-1], elements(source.path)[-1].rstrip("/")
    found = find_rows(tx, source.root, [*above, name]) + find_rows(tx, source.root, [*above, name + "/"])
    for top in found:
        files = walk_files(tx, top.ref, "/") if top.is_dir else iter([("", top)])
        for relative, row in files:
            if not source.datum or row.datum == source.datum:
                yield relative, row
