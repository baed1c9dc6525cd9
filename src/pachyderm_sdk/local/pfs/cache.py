"""The cache: values by key, which keep file sets alive as long as they are cached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.local.errors import NotFound
from pachyderm_sdk.local.pfs import filesets

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = ["clear", "get", "put"]


def put(txn: Txn, key: str, value: bytes, tag: str, file_sets: Iterable[str]) -> None:
    """Remember a value and keep some file sets with it."""
    handles = [filesets.get(txn.db, id).handle for id in file_sets]
    txn.execute("DELETE FROM cache_file_set WHERE key = ?", (key,))
    txn.execute("INSERT OR REPLACE INTO cache (key, value, tag) VALUES (?, ?, ?)", (key, value, tag))
    for handle in handles:
        txn.execute("INSERT INTO cache_file_set (key, file_set) VALUES (?, ?)", (key, handle))


def get(db: ReadTransaction, key: str) -> bytes:
    """A remembered value.

    Raises:
        NotFound: there is none.
    """
    row = db.execute("SELECT value FROM cache WHERE key = ?", (key,)).fetchone()
    if row is None:
        raise NotFound(f"cache entry {key} not found")
    return bytes(row[0])


def clear(txn: Txn, tag_prefix: str) -> None:
    """Forget the values whose tag begins with a prefix (all values for the empty one)."""
    chosen = "SELECT key FROM cache WHERE substr(tag, 1, ?) = ?"
    values = (len(tag_prefix), tag_prefix)
    txn.execute(f"DELETE FROM cache_file_set WHERE key IN ({chosen})", values)
    txn.execute(f"DELETE FROM cache WHERE key IN ({chosen})", values)
