"""What the server remembers about itself: single values by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pachyderm_sdk.local.ids import new_id
from pachyderm_sdk.local.pfs import metadata
from pachyderm_sdk.local.store import Schema

if TYPE_CHECKING:
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = ["SETTINGS_SCHEMA", "cluster_id", "delete_value", "get", "get_map", "set_map", "set_value"]

SETTINGS_SCHEMA: Final = Schema(
    name="settings", migrations=("CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;",)
)


def get(db: ReadTransaction, name: str) -> str | None:
    """A value, None if it was never set."""
    row = db.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
    return None if row is None else str(row[0])


def set_value(txn: Txn, name: str, value: str) -> None:
    """Remember a value."""
    txn.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (name, value))


def delete_value(txn: Txn, name: str) -> None:
    """Forget a value, whether it was set or not."""
    txn.execute("DELETE FROM setting WHERE name = ?", (name,))


def get_map(db: ReadTransaction, name: str) -> dict[str, str]:
    """A map of strings, empty if it was never set."""
    return metadata.load(get(db, name) or "{}")


def set_map(txn: Txn, name: str, value: dict[str, str]) -> None:
    """Remember a map of strings."""
    set_value(txn, name, metadata.dump(value))


def cluster_id(txn: Txn) -> str:
    """The id of this data folder as a cluster; made when first asked for."""
    found = get(txn.db, "cluster_id")
    if found is None:
        found = new_id()
        set_value(txn, "cluster_id", found)
    return found
