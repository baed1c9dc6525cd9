"""The data folder: SQLite for metadata and file trees, append-only segments for content.

`Store` opens it, `Schema` adds a module's tables to it, and the errors say what went wrong with it.
Nothing in here knows about repos or commits.
"""

from pachyderm_sdk.local.store.errors import (
    StoreClosedError,
    StoreCorruptError,
    StoreError,
    StoreFullError,
    StoreInUseError,
    StoreLockedError,
    StoreReadOnlyError,
    StoreVersionError,
)
from pachyderm_sdk.local.store.schema import Schema
from pachyderm_sdk.local.store.store import Store
from pachyderm_sdk.local.store.transactions import ReadTransaction, WriteTransaction

__all__ = [
    "ReadTransaction",
    "Schema",
    "Store",
    "StoreClosedError",
    "StoreCorruptError",
    "StoreError",
    "StoreFullError",
    "StoreInUseError",
    "StoreLockedError",
    "StoreReadOnlyError",
    "StoreVersionError",
    "WriteTransaction",
]
