"""The data folder: what lies in it, and the lock that keeps a second server out."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
import time
import weakref
from pathlib import Path
from typing import IO

from pachyderm_sdk.local.store.errors import StoreError, StoreLockedError, translate

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

__all__ = ["DataFolder"]

_EPHEMERAL_PREFIX = "pachyderm-local-"
_ABANDONED_AFTER = 3600.0
"""Seconds after which an unlocked ephemeral folder counts as left behind by a killed process."""


class DataFolder:
    """An open and locked data folder.

    Attributes:
        path: where it is.
        ephemeral: whether it vanishes on close.
    """

    def __init__(self, path: Path, *, ephemeral: bool) -> None:
        self.path = path
        self.ephemeral = ephemeral
        if ephemeral:
            # Also when the program ends without closing the store.
            self._remove = weakref.finalize(self, shutil.rmtree, path, ignore_errors=True)
        try:
            path.mkdir(parents=True, exist_ok=True)
            self._lock = _lock(path)
            self.segments.mkdir(exist_ok=True)
        except OSError as error:
            raise translate(error, f"cannot use {path} as data folder") from error

    @classmethod
    def create_ephemeral(cls) -> DataFolder:
        """A new folder for a store that keeps nothing, after clearing away abandoned ones."""
        base = Path(tempfile.gettempdir())
        _remove_abandoned(base)
        return cls(Path(tempfile.mkdtemp(prefix=_EPHEMERAL_PREFIX, dir=base)), ephemeral=True)

    @property
    def database(self) -> Path:
        """The SQLite database."""
        return self.path / "pachyderm.db"

    @property
    def segments(self) -> Path:
        """The folder of the content segments."""
        return self.path / "segments"

    def close(self) -> None:
        """Release the lock; an ephemeral folder is removed."""
        self._lock.close()
        if self.ephemeral:
            self._remove()


def _lock(folder: Path) -> IO[bytes]:
    """Take the lock of a folder and write our process id into it. Closing the file releases it."""
    file = open(os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o644), "r+b", buffering=0)
    try:
        if not _try_lock(file):
            # Windows locks bytes against reading too, hence the id is behind the locked one.
            file.seek(1)
            digits = file.read(32).strip()
            raise StoreLockedError(folder, int(digits) if digits.isdigit() else None)
        file.truncate(0)
        file.write(b" %d\n" % os.getpid())
    except BaseException:  # whatever it is, nobody else would release the lock
        file.close()
        raise
    return file


def _try_lock(file: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except PermissionError:
        if sys.platform == "win32":
            return False
        raise
    return True


def _remove_abandoned(base: Path) -> None:
    """Remove ephemeral folders whose process was killed. Another user's stay: they cannot be opened."""
    horizon = time.time() - _ABANDONED_AFTER
    for folder in base.glob(f"{_EPHEMERAL_PREFIX}*"):
        with contextlib.suppress(OSError, StoreError):
            if folder.stat().st_mtime < horizon:
                with _lock(folder):
                    shutil.rmtree(folder)
