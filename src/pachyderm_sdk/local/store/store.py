"""The store: one SQLite database and the content beside it, opened by one process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Self

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from pachyderm_sdk.local.store.schema import Schema

__all__ = ["ReadTransaction", "Store", "WriteTransaction"]

Parameter = str | bytes | int | float | None


class ReadTransaction:
    """A snapshot of the database: sees what was committed when it began, and nothing later.

    May be used from any thread, but by one at a time. Holding it does not hold up the writer.
    """

    store: Store
    connection: sqlite3.Connection

    def execute(self, sql: str, parameters: Sequence[Parameter] = ()) -> sqlite3.Cursor:
        """Run one statement and return its cursor (rows are tuples)."""
        raise NotImplementedError


class WriteTransaction(ReadTransaction):
    """The one write transaction. Commits when its `with` block ends, rolls back when that raises."""

    def executemany(self, sql: str, rows: Iterable[Sequence[Parameter]]) -> sqlite3.Cursor:
        """Run one statement for many rows."""
        raise NotImplementedError

    def savepoint(self) -> AbstractContextManager[None]:
        """A nested scope that is undone when its block raises (the exception goes on)."""
        raise NotImplementedError

    def abandon(self) -> None:
        """Roll back at the end of the block although it does not raise (for dry runs)."""
        raise NotImplementedError

    def after_commit(self, call: Callable[[], None]) -> None:
        """Call `call` once this transaction is durable; never if it is rolled back."""
        raise NotImplementedError


class Store:
    """The data folder of one embedded server.

    Thread-safe: any number of read transactions beside one write transaction, from any thread.

    Example:
        >>> with Store.open(None, schemas=[FILES_SCHEMA, COMMITS_SCHEMA]) as store:
        ...     with store.write() as tx:
        ...         tx.execute("INSERT INTO project (name) VALUES (?)", ("default",))
    """

    @classmethod
    def open(cls, folder: Path | None, *, schemas: Sequence[Schema] = ()) -> Store:
        """Open or create a data folder; None keeps everything only as long as the store is open.

        Args:
            folder: the data folder; it is created when missing. None: a private place that vanishes on close.
            schemas: the tables of the modules that use the store.

        Raises:
            StoreLockedError: another process (or another Store of this one) has it open.
            StoreReadOnlyError: it cannot be written.
            StoreVersionError: it was written by a newer version.
            StoreCorruptError: it is not a data folder, or damaged.
        """
        raise NotImplementedError

    @property
    def schemas(self) -> Sequence[Schema]:
        """The schemas it was opened with."""
        raise NotImplementedError

    @property
    def folder(self) -> Path | None:
        """The data folder, None if the store keeps nothing."""
        raise NotImplementedError

    def read(self) -> AbstractContextManager[ReadTransaction]:
        """Begin a read transaction (a snapshot). Never waits for a writer."""
        raise NotImplementedError

    def write(self, *, timeout: float | None = 60.0) -> AbstractContextManager[WriteTransaction]:
        """Begin the write transaction, waiting for the one before to end.

        Begin, work and end inside one thread without waiting for other work in between.

        Args:
            timeout: seconds to wait for the other writer; None waits for ever.

        Raises:
            StoreInUseError: this thread already has a write transaction open.
            StoreFullError: at the end, when the disk is full: nothing was committed.
            StoreReadOnlyError: the folder has become read-only: nothing was committed.
            TimeoutError: another writer did not end in time.
        """
        raise NotImplementedError

    def close(self) -> None:
        """Close the store and release the folder. Waits for a running write transaction."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()
