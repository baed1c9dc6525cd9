"""The store: one SQLite database and the content beside it, opened by one process."""

from __future__ import annotations

import contextlib
import itertools
import sqlite3
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar, cast

from pachyderm_sdk.local.store import database
from pachyderm_sdk.local.store.errors import StoreClosedError, StoreInUseError, is_environmental, translate
from pachyderm_sdk.local.store.folder import DataFolder
from pachyderm_sdk.local.store.segments import Segments
from pachyderm_sdk.local.store.transactions import ReadTransaction, WriteTransaction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from typing_extensions import Self

    from pachyderm_sdk.local.store.schema import Schema

__all__ = ["Store"]

_T = TypeVar("_T")
_IDLE_READERS = 8


class Store:
    """The data folder of one embedded server.

    Thread-safe: any number of read transactions beside one write transaction, from any thread.

    Attributes:
        schemas: the schemas it was opened with.
        segments: the content beside the database.

    Example:
        >>> with Store.open(None, schemas=[FILES_SCHEMA, COMMITS_SCHEMA]) as store:
        ...     with store.write() as tx:
        ...         tx.execute("INSERT INTO project (name) VALUES (?)", ("default",))
    """

    def __init__(self, folder: DataFolder, schemas: Sequence[Schema]) -> None:
        """Use `Store.open()`."""
        self.schemas = tuple(schemas)
        self._folder = folder
        self._closed = False
        self._write_lock = threading.Lock()
        self._write_thread: int | None = None
        self._state_lock = threading.Lock()
        self._idle: list[sqlite3.Connection] = []
        self._clock = itertools.count(1)
        self._reading: set[int] = set()
        self._unused_segments: list[tuple[int, int]] = []
        self._shared: dict[object, object] = {}
        self._at_close: list[Callable[[], None]] = []
        self.segments = Segments(folder.segments, durable=not folder.ephemeral)
        self._writer = self._connect_writer()

    @classmethod
    def open(cls, folder: Path | None, *, schemas: Sequence[Schema] = ()) -> Self:
        """Open or create a data folder; None keeps everything only as long as the store is open.

        Args:
            folder: the data folder; it is created when missing. None: a private folder among the
                system's temporary ones, written without waiting for the disk and removed on close.
            schemas: the tables of the modules that use the store.

        Raises:
            StoreLockedError: another process (or another Store of this one) has it open.
            StoreReadOnlyError: it cannot be written.
            StoreVersionError: it was written by a newer version.
            StoreCorruptError: it is not a data folder, or damaged.
        """
        opened = DataFolder.create_ephemeral() if folder is None else DataFolder(folder, ephemeral=False)
        try:
            store = cls(opened, schemas)
        except BaseException as error:  # interrupted, too: nobody else would release the folder
            opened.close()
            if isinstance(error, sqlite3.Error):
                raise translate(error, f"cannot open the database in {opened.path}") from error
            raise
        try:
            with store.write() as tx:
                database.install(tx.connection, schemas)
        except BaseException as error:  # interrupted, too: nobody else would close the store
            store.close()
            if isinstance(error, sqlite3.Error):
                raise translate(error, f"cannot prepare the database in {opened.path}") from error
            raise
        return store

    @property
    def folder(self) -> Path | None:
        """The data folder, None if the store keeps nothing."""
        return None if self._folder.ephemeral else self._folder.path

    @contextmanager
    def read(self) -> Iterator[ReadTransaction]:
        """Begin a read transaction (a snapshot). Never waits for a writer.

        Raises:
            StoreClosedError: the store was closed.
        """
        with self._state_lock:
            self._check_open()
            connection = self._idle.pop() if self._idle else None
            # Taken before the snapshot, so that it never counts as newer than it is.
            moment = next(self._clock)
            self._reading.add(moment)
        try:
            if connection is None:
                connection = database.connect_reader(self._folder.database)
            connection.execute("BEGIN")
            # The snapshot is taken by the first read, not by BEGIN.
            connection.execute("SELECT 1 FROM schema_version").fetchone()
            yield ReadTransaction(self, connection)
        except sqlite3.DatabaseError as error:
            if is_environmental(error):
                raise translate(error, "cannot read the database") from error
            raise
        finally:
            self._end_read(connection, moment)

    @contextmanager
    def write(self, *, timeout: float | None = 60.0) -> Iterator[WriteTransaction]:
        """Begin the write transaction, waiting for the one before to end.

        Begin, work and end inside one thread without waiting for other work in between.

        Args:
            timeout: seconds to wait for the other writer; None waits for ever.

        Raises:
            StoreInUseError: this thread already has a write transaction open.
            StoreFullError: at the end, when the disk is full: nothing was committed.
            StoreReadOnlyError: the folder has become read-only: nothing was committed.
            StoreClosedError: the store was closed.
            TimeoutError: another writer did not end in time.
        """
        if self._write_thread == threading.get_ident():
            raise StoreInUseError("this thread already has a write transaction open")
        if not self._write_lock.acquire(timeout=-1 if timeout is None else timeout):
            raise TimeoutError(f"another write transaction did not end within {timeout} seconds")
        try:
            self._check_open()
            self._write_thread = threading.get_ident()
            tx = WriteTransaction(self, self._writer)
            try:
                self._writer.execute("BEGIN IMMEDIATE")
                yield tx
                self._writer.execute("ROLLBACK" if tx.abandoned else "COMMIT")
            except BaseException as error:  # interrupted, too: the next writer begins anew
                self._roll_back()
                if isinstance(error, sqlite3.DatabaseError) and is_environmental(error):
                    raise translate(error, "cannot write the database") from error
                raise
            if not tx.abandoned:
                tx.committed()
        finally:
            self._write_thread = None
            self._write_lock.release()

    def shared(self, kind: Callable[[Store], _T]) -> _T:
        """The one `kind(store)` of this store: in-memory state that a module keeps beside its tables."""
        with self._state_lock:
            if kind not in self._shared:
                self._shared[kind] = kind(self)
            return cast("_T", self._shared[kind])

    def at_close(self, call: Callable[[], None]) -> None:
        """Call `call` when the store is closed, before its database is. It may wait for readers, not for writers."""
        self._at_close.append(call)

    def drop_segments(self, segments: set[int]) -> None:
        """Delete segments that no committed row points to, once no older snapshot can point to them."""
        with self._state_lock:
            moment = next(self._clock)
            self._unused_segments.extend((moment, segment) for segment in segments)
        self._remove_unused_segments()

    def close(self) -> None:
        """Close the store and release the folder. Waits for a running write transaction."""
        with self._write_lock:
            with self._state_lock:
                if self._closed:
                    return
                self._closed = True
                idle, self._idle = self._idle, []
            for call in self._at_close:
                call()
            for connection in idle:
                connection.close()
            # Running readers may keep the log from being moved, which is then done at the next start.
            self._writer.execute("PRAGMA busy_timeout = 0")
            with contextlib.suppress(sqlite3.OperationalError):
                self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._writer.close()
            self._shared.clear()
            self.segments.close()
            self._folder.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def _check_open(self) -> None:
        if self._closed:
            raise StoreClosedError("the store is closed")

    def _connect_writer(self) -> sqlite3.Connection:
        return database.connect_writer(self._folder.database, durable=not self._folder.ephemeral)

    def _roll_back(self) -> None:
        if self._writer.in_transaction:
            try:
                self._writer.execute("ROLLBACK")
            except sqlite3.Error:
                # SQLite rolls back by itself when it has to; a connection that cannot is replaced.
                self._writer.close()
                self._writer = self._connect_writer()

    def _end_read(self, connection: sqlite3.Connection | None, moment: int) -> None:
        if connection is not None:
            try:
                connection.execute("ROLLBACK")
            except sqlite3.Error:
                connection.close()
                connection = None
        with self._state_lock:
            self._reading.discard(moment)
            keep = connection is not None and not self._closed and len(self._idle) < _IDLE_READERS
            if keep and connection is not None:
                self._idle.append(connection)
        if connection is not None and not keep:
            connection.close()
        if self._unused_segments:
            self._remove_unused_segments()

    def _remove_unused_segments(self) -> None:
        with self._state_lock:
            oldest = min(self._reading, default=None)
            ready = [s for moment, s in self._unused_segments if oldest is None or moment < oldest]
            self._unused_segments = [(m, s) for m, s in self._unused_segments if s not in ready]
        for segment in ready:
            self.segments.remove(segment)
