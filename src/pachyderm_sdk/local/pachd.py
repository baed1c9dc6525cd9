"""`Pachd`, the server without its services: the store, the threads, and what goes on in the background."""

from __future__ import annotations

import asyncio
import logging
from contextlib import aclosing
from typing import TYPE_CHECKING, Final, TypeVar

from pachyderm_sdk.local import settings, transactions
from pachyderm_sdk.local.auth import sessions, tokens
from pachyderm_sdk.local.auth.caller import ANYBODY
from pachyderm_sdk.local.auth.schema import AUTH_SCHEMA
from pachyderm_sdk.local.changes import Changes, Key, commit_key, repo_key
from pachyderm_sdk.local.errors import ServiceError
from pachyderm_sdk.local.ids import now
from pachyderm_sdk.local.pfs import commits, filesets, finishing, projects, triggers
from pachyderm_sdk.local.pfs.files import FILES_SCHEMA, collect_garbage
from pachyderm_sdk.local.pfs.schema import PFS_SCHEMA
from pachyderm_sdk.local.pps import ticks
from pachyderm_sdk.local.pps.schema import PPS_SCHEMA
from pachyderm_sdk.local.store import Store, StoreClosedError
from pachyderm_sdk.local.transactions import TRANSACTIONS_SCHEMA
from pachyderm_sdk.local.txn import Txn
from pachyderm_sdk.local.work import Workers

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator, Sequence
    from pathlib import Path

    from pachyderm_sdk.local.auth.caller import Caller
    from pachyderm_sdk.local.auth.sessions import Sessions
    from pachyderm_sdk.local.pfs.commits import CommitRow
    from pachyderm_sdk.local.store import ReadTransaction, Schema

__all__ = ["SCHEMAS", "Pachd"]

T = TypeVar("T")

SCHEMAS: Final[Sequence[Schema]] = (
    FILES_SCHEMA,
    PFS_SCHEMA,
    PPS_SCHEMA,
    TRANSACTIONS_SCHEMA,
    settings.SETTINGS_SCHEMA,
    AUTH_SCHEMA,
)

_log: Final = logging.getLogger(__name__)
_BATCH: Final = 512
_LARGE_BATCH: Final = 2048
_RETRY: Final = 1.0
_UPKEEP: Final = 60.0
_MUCH: Final = 1000
_REMEMBERED: Final = 24 * 3600 * 1_000_000


def _itself() -> Caller:
    """Whoever the server works for when nobody has called."""
    return ANYBODY


class Pachd:
    """What the services share. Belongs to the event loop that `start()` runs on.

    Attributes:
        store: where everything is kept.
        changes: who waits for what.
        cluster_id: id of this data folder as a cluster.
        sessions: whether auth is on, and who is signed in.
        stopping: set when the server begins to stop.

    Example:
        >>> pachd = Pachd(Store.open(None, schemas=SCHEMAS))
        >>> await pachd.start()
        >>> await pachd.write(lambda txn: repos.create(txn, repo, "", update=False))
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self.changes = Changes()
        self.cluster_id = ""
        self.sessions: Sessions = sessions.OFF
        self.stopping = asyncio.Event()
        self._workers = Workers()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self._unfinished = asyncio.Event()
        self._schedules = asyncio.Event()
        self._garbage = _MUCH  # what an earlier process left is not known

    @classmethod
    def open(cls, folder: Path | None) -> Pachd:
        """A server over a data folder, None to keep nothing.

        Raises:
            StoreError: the folder cannot be used.
        """
        return cls(Store.open(folder, schemas=SCHEMAS))

    async def start(self) -> None:
        """Make what every server has, and begin the background work (also what an earlier process left)."""
        self._loop = asyncio.get_running_loop()
        self.cluster_id = await self.write(_prepare)
        self.sessions = await self.read(sessions.load)
        steps = (self._finish_commits, self._run_schedules, self._keep_up)
        self._tasks = [asyncio.create_task(self._forever(step), name=step.__name__) for step in steps]

    async def stop(self) -> None:
        """End the background work and close the store."""
        self.stopping.set()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await asyncio.to_thread(self._workers.close)
        await asyncio.to_thread(self.store.close)

    # --- the database

    async def read(self, work: Callable[[ReadTransaction], T]) -> T:
        """Run `work` over a snapshot, in a thread."""
        return await self._workers.read(self._read, work)

    def _read(self, work: Callable[[ReadTransaction], T]) -> T:
        with self.store.read() as db:
            return work(db)

    async def stream(
        self, produce: Callable[[ReadTransaction], Iterator[T]], *, large: bool = False
    ) -> AsyncGenerator[T, None]:
        """What `produce` yields over a snapshot, fetched by a thread in batches.

        Args:
            produce: makes the iterator.
            large: it yields pieces of files, of which few are held in memory at a time.
        """
        async with aclosing(self._workers.batches(self.store, produce, 1 if large else _BATCH)) as batches:
            async for batch in batches:
                for item in batch:
                    yield item

    def batches(self, produce: Callable[[ReadTransaction], Iterator[T]]) -> AsyncGenerator[list[T], None]:
        """What `produce` yields over a snapshot, in the batches that a thread fetches: for the long lists."""
        return self._workers.batches(self.store, produce, _LARGE_BATCH)

    async def write(
        self, work: Callable[[Txn], T], *, id: str | None = None, caller: Callable[[], Caller] = _itself
    ) -> T:
        """Run `work` as one unit of work, in the writing thread: all of it happens, or nothing.

        Args:
            work: what to do.
            id: the id of the commits made by it; None for a new one.
            caller: says on whose behalf, when its turn has come: a token that was revoked meanwhile is no good.
        """
        return await self._workers.write(self._write, work, id, caller)

    def _write(self, work: Callable[[Txn], T], id: str | None, caller: Callable[[], Caller]) -> T:
        with self.store.write() as db:
            txn = Txn(db, id, caller())
            result = work(txn)
            transactions.settle(txn)
            if txn.signing:
                signed_in = sessions.load(db)
                db.after_commit(lambda: self._sign(signed_in))
            db.after_commit(lambda: self._published(txn))
        return result

    async def in_thread(self, work: Callable[[], T]) -> T:
        """Run something slow that needs no transaction of its own."""
        return await self._workers.read(work)

    def _sign(self, changed: Sessions) -> None:
        # before the call that changed them is answered, so that nobody can use a token that was revoked
        self.sessions = changed

    def _published(self, txn: Txn) -> None:
        """Runs in the writing thread, once a unit of work is durable."""
        keys: list[Key] = [*map(commit_key, txn.touched), *map(repo_key, txn.repos)]
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._wake, keys, txn)

    def _wake(self, keys: Sequence[Key], txn: Txn) -> None:
        self.changes.publish(keys)
        if txn.finishing:
            self._unfinished.set()
        if txn.rewired:
            self._schedules.set()
        # trees that open commits had on the way are garbage too, but little
        self._garbage += _MUCH if txn.garbage else len(txn.touched)

    # --- waiting

    async def wait_commit(self, id: int, reached: Callable[[CommitRow], bool]) -> CommitRow:
        """Wait until a commit is in some state.

        Raises:
            ServiceError: it was deleted.
        """
        name = ""
        with self.changes.watch(commit_key(id)) as changed:
            while True:
                changed.clear()
                commit = await self.read(lambda db: commits.find_id(db, id))
                if commit is None:
                    raise ServiceError(f"commit {name} was deleted")
                if reached(commit):
                    return commit
                name = str(commit.key)
                await changed.wait()

    async def wait_finished(self, id: int) -> CommitRow:
        """Wait until a commit is finished."""
        return await self.wait_commit(id, lambda commit: commit.finished is not None)

    # --- the background

    async def _forever(self, step: Callable[[], Awaitable[None]]) -> None:
        while True:
            try:
                await step()
            except StoreClosedError:
                return
            except Exception:  # a full disk or the like: say so, and go on once that has passed
                _log.exception("background work failed; trying again")
                await asyncio.sleep(_RETRY)

    async def _finish_commits(self) -> None:
        self._unfinished.clear()
        id, seconds = await self.read(finishing.next_unfinished)
        if id is not None:
            found = id
            await self.write(lambda txn: finishing.finish(txn, found))
        else:
            await _wait(self._unfinished, seconds)

    async def _run_schedules(self) -> None:
        self._schedules.clear()
        due = await self.read(_next_due)
        if due is not None and due <= now():
            await self.write(triggers.tick)
            await self.write(ticks.run_due)
        else:
            await _wait(self._schedules, None if due is None else (due - now()) / 1e6)

    async def _keep_up(self) -> None:
        await asyncio.sleep(_UPKEEP)
        await self.write(filesets.expire)
        if self.sessions.active:
            await self.write(lambda txn: tokens.drop_expired(txn, txn.now - _REMEMBERED))
        if self._garbage >= _MUCH:
            self._garbage = 0
            await self.in_thread(lambda: collect_garbage(self.store))


def _prepare(txn: Txn) -> str:
    if settings.get(txn.db, "prepared") is None:
        # only once: the default project may be deleted later on
        projects.ensure_default(txn)
        settings.set_value(txn, "prepared", "1")
    return settings.cluster_id(txn)


def _next_due(db: ReadTransaction) -> int | None:
    """When a trigger or a cron input is due next, None if there is none."""
    return min((due for due in (triggers.next_due(db), ticks.next_due(db)) if due is not None), default=None)


async def _wait(event: asyncio.Event, seconds: float | None) -> None:
    try:
        await asyncio.wait_for(event.wait(), seconds)
    except asyncio.TimeoutError:
        return
