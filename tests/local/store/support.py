"""A store with a table of heads, as the metadata would keep them, and short ways to change and read trees."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pachyderm_sdk.local.pfs.files import (
    EMPTY_ROOT,
    FILES_SCHEMA,
    Entry,
    FileTree,
    LayerId,
    LayerWriter,
    PendingLayer,
    Root,
    apply_layers,
    finish_tree,
)
from pachyderm_sdk.local.store import Schema, Store

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TypeVar

    from pachyderm_sdk.local.store import ReadTransaction, WriteTransaction

    T = TypeVar("T")

HEADS = Schema(
    name="heads",
    migrations=[
        "CREATE TABLE head (name TEXT PRIMARY KEY, root INTEGER NOT NULL);\nCREATE TABLE kept (layer INTEGER NOT NULL);"
    ],
    roots=["SELECT root FROM head"],
    layers=["SELECT layer FROM kept"],
)
SCHEMAS = (FILES_SCHEMA, HEADS)


class Add:
    """A change: bytes appended to a file."""

    def __init__(self, path: str, data: bytes, datum: str = "") -> None:
        self.path, self.data, self.datum = path, data, datum

    def write(self, writer: LayerWriter) -> None:
        writer.add(self.path, self.data, datum=self.datum)


class Delete:
    """A change: a file or (trailing slash) a directory removed."""

    def __init__(self, path: str, datum: str = "") -> None:
        self.path, self.datum = path, datum

    def write(self, writer: LayerWriter) -> None:
        writer.delete(self.path, datum=self.datum)


class Sandbox:
    """A store with trees under names."""

    def __init__(self, store: Store) -> None:
        self.store = store

    @classmethod
    def open(cls, folder: Path | None = None) -> Sandbox:
        return cls(Store.open(folder, schemas=SCHEMAS))

    def close(self) -> None:
        self.store.close()

    def pending(self, changes: Iterable[Add | Delete]) -> PendingLayer:
        with LayerWriter(self.store) as writer:
            for change in changes:
                change.write(writer)
            return writer.finish()

    def layer(self, *changes: Add | Delete) -> LayerId:
        """A layer that is kept."""
        pending = self.pending(changes)
        with self.store.write() as tx:
            layer = pending.record(tx)
            tx.execute("INSERT INTO kept VALUES (?)", (layer,))
        return layer

    def modify(self, name: str, *changes: Add | Delete) -> Root:
        """One layer of changes on the tree called `name`, as a ModifyFile call makes it."""
        pending = self.pending(changes)
        with self.store.write() as tx:
            layer = pending.record(tx)
            tx.execute("INSERT INTO kept VALUES (?)", (layer,))
            return self._publish(tx, name, [layer])

    def publish(self, name: str, layers: Iterable[LayerId]) -> Root:
        """Layers applied to the tree called `name`."""
        with self.store.write() as tx:
            return self._publish(tx, name, layers)

    def finish(self, name: str) -> None:
        """Let the tree called `name` be as a finished commit shows it."""
        with self.store.write() as tx:
            root = finish_tree(tx, self._root(tx, name))
            tx.execute("INSERT OR REPLACE INTO head VALUES (?, ?)", (name, root))

    def branch(self, old: str, new: str) -> None:
        """Let `new` be the tree that `old` is."""
        with self.store.write() as tx:
            tx.execute("INSERT OR REPLACE INTO head SELECT ?, root FROM head WHERE name = ?", (new, old))

    def drop(self, name: str) -> None:
        """Forget a tree and all layers."""
        with self.store.write() as tx:
            tx.execute("DELETE FROM head WHERE name = ?", (name,))
            tx.execute("DELETE FROM kept")

    def root(self, name: str) -> Root:
        with self.store.read() as tx:
            return self._root(tx, name)

    def read(self, name: str, see: Callable[[FileTree], T]) -> T:
        """What `see` makes of the tree called `name`; iterators must be used up inside."""
        with self.store.read() as tx:
            return see(FileTree(tx, self._root(tx, name)))

    def files(self, name: str) -> dict[str, bytes]:
        """The content of all files (of one tag each)."""

        def see(tree: FileTree) -> dict[str, bytes]:
            return {file.path: b"".join(tree.read(file)) for file in tree.files("/")}

        return self.read(name, see)

    def content(self, name: str, path: str, datum: str = "") -> bytes:
        return self.read(name, lambda tree: b"".join(tree.read(tree.regular_file(path, datum=datum))))

    def paths(self, name: str, path: str = "/") -> list[str]:
        return [entry.path for entry in self.walk(name, path)]

    def walk(self, name: str, path: str = "/") -> list[Entry]:
        return self.read(name, lambda tree: list(tree.walk(path)))

    def _publish(self, tx: WriteTransaction, name: str, layers: Iterable[LayerId]) -> Root:
        root = apply_layers(tx, self._root(tx, name), layers)
        tx.execute("INSERT OR REPLACE INTO head VALUES (?, ?)", (name, root))
        return root

    @staticmethod
    def _root(tx: ReadTransaction, name: str) -> Root:
        found = tx.execute("SELECT root FROM head WHERE name = ?", (name,)).fetchone()
        return Root(found[0]) if found else EMPTY_ROOT
