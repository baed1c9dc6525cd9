"""What can go wrong with the data folder, as one family of exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "StoreClosedError",
    "StoreCorruptError",
    "StoreError",
    "StoreFullError",
    "StoreInUseError",
    "StoreLockedError",
    "StoreReadOnlyError",
    "StoreVersionError",
]


class StoreError(Exception):
    """Base of everything the store raises about itself."""


class StoreLockedError(StoreError):
    """Another process has the data folder open.

    Attributes:
        folder: the data folder.
        pid: process id of the holder, or None where it could not be read.
    """

    def __init__(self, folder: Path, pid: int | None) -> None:
        super().__init__(folder, pid)
        self.folder = folder
        self.pid = pid

    def __str__(self) -> str:
        holder = f"process {self.pid}" if self.pid is not None else "another process"
        return f"data folder {self.folder} is in use by {holder}; one folder serves one server at a time"


class StoreInUseError(StoreError):
    """A write transaction was begun inside another one by the same thread, which would wait for itself."""


class StoreReadOnlyError(StoreError):
    """The data folder cannot be written: permissions, or a read-only file system. Nothing was changed."""


class StoreFullError(StoreError):
    """The disk (or a quota, or a file size limit) is full. The change was undone; earlier data is intact."""


class StoreCorruptError(StoreError):
    """What was read back is not what was stored: a damaged database, segment or node."""


class StoreVersionError(StoreError):
    """The data folder was written by a newer version of this package, or with tables unknown to it."""


class StoreClosedError(StoreError):
    """The store was used after `close()`."""
