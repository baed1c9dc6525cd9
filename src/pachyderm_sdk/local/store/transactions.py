"""What code sees of the database: snapshots to read from, and the one transaction that writes."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import TypeAlias

    from pachyderm_sdk.local.store.store import Store

    Parameter: TypeAlias = "str | bytes | int | float | None"

__all__ = ["ReadTransaction", "WriteTransaction"]


class ReadTransaction:
    """A snapshot of the database: sees what was committed when it began, and nothing later.

    May be used from any thread, but by one at a time. Holding it does not hold up the writer.

    Attributes:
        store: the store it belongs to.
        connection: the SQLite connection, inside its transaction; do not begin or end one on it.
    """

    def __init__(self, store: Store, connection: sqlite3.Connection) -> None:
        self.store = store
        self.connection = connection

    def execute(self, sql: str, parameters: Sequence[Parameter] = ()) -> sqlite3.Cursor:
        """Run one statement and return its cursor (rows are tuples)."""
        return self.connection.execute(sql, parameters)


class WriteTransaction(ReadTransaction):
    """The one write transaction. Commits when its `with` block ends, rolls back when that raises."""

    def __init__(self, store: Store, connection: sqlite3.Connection) -> None:
        super().__init__(store, connection)
        self._abandoned = False
        self._after_commit: list[Callable[[], None]] = []

    def executemany(self, sql: str, rows: Iterable[Sequence[Parameter]]) -> sqlite3.Cursor:
        """Run one statement for many rows."""
        return self.connection.executemany(sql, rows)

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """A nested scope that is undone when its block raises (the exception goes on)."""
        calls = len(self._after_commit)
        self.connection.execute("SAVEPOINT nested")
        try:
            yield
        except BaseException:  # interrupted, too: the transaction around it may go on
            del self._after_commit[calls:]
            self.connection.execute("ROLLBACK TO nested")
            raise
        finally:
            self.connection.execute("RELEASE nested")

    def abandon(self) -> None:
        """Roll back at the end of the block although it does not raise (for dry runs)."""
        self._abandoned = True

    @property
    def abandoned(self) -> bool:
        """Whether `abandon()` was called."""
        return self._abandoned

    def after_commit(self, call: Callable[[], None]) -> None:
        """Call `call` once this transaction is durable; never if it is rolled back.

        Calls come in order, in the writing thread, before the next write transaction can begin. They must not
        raise: what they would report has happened all the same.
        """
        self._after_commit.append(call)

    def committed(self) -> None:
        """Make the calls of `after_commit`. For the store, once it has committed."""
        for call in self._after_commit:
            call()
