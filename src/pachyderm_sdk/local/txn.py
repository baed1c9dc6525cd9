"""A unit of work: one write transaction of the store, with what has to happen before and after it commits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.local.auth.caller import ANYBODY
from pachyderm_sdk.local.ids import new_id, now

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from contextlib import AbstractContextManager

    from pachyderm_sdk.local.auth.caller import Caller
    from pachyderm_sdk.local.store import WriteTransaction

__all__ = ["Txn"]


class Txn:
    """What a changing call works with.

    Everything that one call (or one Pachyderm transaction) does shares one id, which becomes the id of all
    commits that it makes, and one time.

    Attributes:
        db: the transaction of the store; reading functions take it as it is.
        id: id of the commits made in it.
        now: its time, in microseconds.
        caller: on whose behalf it is done; `ANYBODY` while auth is off, and for what the server does by itself.
        moved: branches whose head or provenance changed: propagation starts there. A dict keeps their order.
        rewired: branches whose provenance changed: their graph is checked at the end.
        touched: commits that were made, changed or deleted; who waits for one of them is told afterwards.
        repos: repos that got a new commit; subscribers are told afterwards.
        finishing: whether a commit waits to be finished.
        garbage: whether content or trees were given up, so that collecting is worth while.
        signing: whether auth was turned on or off, or tokens were given or taken.
    """

    def __init__(self, db: WriteTransaction, id: str | None = None, caller: Caller = ANYBODY) -> None:
        self.db = db
        self.caller = caller
        self.id = id if id is not None else new_id()
        self.now = now()
        self.moved: dict[int, None] = {}
        self.rewired: dict[int, None] = {}
        self.touched: set[int] = set()
        self.repos: set[int] = set()
        self.finishing = False
        self.garbage = False
        self.signing = False

    def execute(self, sql: str, parameters: Sequence[str | bytes | int | float | None] = ()) -> sqlite3.Cursor:
        """Run one statement."""
        return self.db.execute(sql, parameters)

    def insert(self, sql: str, parameters: Sequence[str | bytes | int | float | None]) -> int:
        """Run one INSERT and return the id of the new row."""
        row = self.db.execute(sql, parameters).lastrowid
        assert row is not None  # an INSERT into a table with row ids always has one
        return row

    def savepoint(self) -> AbstractContextManager[None]:
        """A nested scope that is undone when its block raises."""
        return self.db.savepoint()
