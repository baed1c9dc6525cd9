"""Running the database's work beside the event loop: one thread that writes, some that read."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from typing_extensions import ParamSpec

from pachyderm_sdk.local.store import StoreClosedError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Iterator

    from pachyderm_sdk.local.store import ReadTransaction, Store

__all__ = ["Workers"]

P = ParamSpec("P")
T = TypeVar("T")

_READERS: Final = 8
_PATIENCE: Final = 0.02


class Workers:
    """The threads of one server."""

    def __init__(self) -> None:
        self._writer = ThreadPoolExecutor(1, "pachd-write")
        self._readers = ThreadPoolExecutor(_READERS, "pachd-read")

    async def write(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `call` in the writing thread; it is finished even if the caller is cancelled."""
        return await _finished(self._writer, call, *args, **kwargs)

    async def read(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `call` in one of the reading threads; it is finished even if the caller is cancelled."""
        return await _finished(self._readers, call, *args, **kwargs)

    async def batches(
        self, store: Store, produce: Callable[[ReadTransaction], Iterator[T]], most: int
    ) -> AsyncGenerator[list[T], None]:
        """What `produce` yields over one snapshot of the store, as many at a time as come quickly.

        What comes before an error is yielded before the error is raised.

        Args:
            store: the store.
            produce: makes the iterator.
            most: items in a batch; few if they are large, because a batch is held in memory.
        """
        cursor = _Cursor(store, produce, most)
        try:
            while not cursor.done:
                if batch := await self.read(cursor.batch):
                    yield batch
            cursor.check()
        finally:
            if not cursor.closed:
                await self.read(cursor.close)

    def close(self) -> None:
        """Wait for what is running and end the threads."""
        self._readers.shutdown()
        self._writer.shutdown()


async def _finished(pool: ThreadPoolExecutor, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    # a thread cannot be interrupted, and what it works on must not be closed under it: a cancelled caller
    # waits until the thread is done
    try:
        future = asyncio.get_running_loop().run_in_executor(pool, lambda: call(*args, **kwargs))
    except RuntimeError as error:  # the program ends without stopping the server: threads take nothing on any more
        raise StoreClosedError("the server is going down with its process") from error
    try:
        return await asyncio.shield(future)
    except asyncio.CancelledError:
        await asyncio.wait([future])
        if not future.cancelled():
            future.exception()  # nobody is left to hear of it
        raise


class _Cursor(Generic[T]):
    """A read transaction and the iterator over it; used by one thread at a time."""

    def __init__(self, store: Store, produce: Callable[[ReadTransaction], Iterator[T]], most: int) -> None:
        self._most = most
        self._scope = store.read()
        self._produce = produce
        self._items: Iterator[T] | None = None
        self._error: Exception | None = None
        self.done = False
        self.closed = True

    def batch(self) -> list[T]:
        """The next items: as many as come quickly, so that a slow search shows what it has."""
        items: list[T] = []
        until = time.monotonic() + _PATIENCE
        try:
            if self._items is None:
                db = self._scope.__enter__()
                self.closed = False
                self._items = self._produce(db)
            for item in islice(self._items, self._most):
                items.append(item)
                if time.monotonic() > until:
                    return items
            self.done = len(items) < self._most
        except Exception as error:  # whatever it is, `check` raises it after what came before
            self._error, self.done = error, True
        if self.done and not self.closed:
            self.close()
        return items

    def check(self) -> None:
        """Raise what ended the iterator early."""
        if self._error is not None:
            raise self._error

    def close(self) -> None:
        """End the transaction."""
        self.closed = True
        self._items = None
        self._scope.__exit__(None, None, None)
