"""What can go wrong with the data folder, as one family of exceptions."""

from __future__ import annotations

import errno
import sqlite3
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
    "is_environmental",
    "translate",
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


_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


def is_environmental(error: BaseException) -> bool:
    """Whether SQLite failed by what surrounds it, not by a wrong statement or a violated constraint."""
    return isinstance(error, sqlite3.DatabaseError) and not isinstance(
        error, (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.DataError)
    )


def translate(error: sqlite3.Error | OSError, action: str) -> StoreError:
    """The store's exception for one of SQLite or of the operating system.

    Args:
        error: what was raised.
        action: what was being done, to begin the message with.
    """
    text = f"{action}: {error}"
    if isinstance(error, OSError):
        if error.errno in _FULL:
            return StoreFullError(text)
        return StoreReadOnlyError(text) if error.errno in _READ_ONLY else StoreError(text)
    # Before Python 3.11 SQLite's result code is not given, so the (fixed) English texts have to do.
    message = str(error)
    if "disk is full" in message or "disk I/O error" in message:
        # A file size limit and some quotas reach SQLite as a plain I/O error.
        return StoreFullError(text)
    if "readonly database" in message or "unable to open database" in message:
        return StoreReadOnlyError(text)
    if "malformed" in message or "not a database" in message:
        return StoreCorruptError(text)
    return StoreError(text)
