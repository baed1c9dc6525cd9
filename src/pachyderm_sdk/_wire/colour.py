"""What async source may use where the two colours differ, in pairs: the sync twin has the name without `async`.

`codegen/unasync.py` makes sync code by deleting `async` and `await` and by taking `Async` and `async_` off names. Code
that sticks to these names therefore means the same in both colours: `await async_sleep(1)` becomes `sleep(1)`.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextvars
import queue
import threading
import time
from collections.abc import Awaitable
from contextlib import aclosing as async_closing
from contextlib import closing, suppress
from functools import partial
from inspect import isasyncgenfunction, iscoroutinefunction, isgeneratorfunction
from itertools import islice
from typing import TYPE_CHECKING, Annotated, Final, Generic, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence

    from .calls import AsyncStream
    from .calls_sync import Stream
    from .method import Resp

__all__ = [
    "AsyncEvent",
    "AsyncLock",
    "AsyncQueue",
    "AsyncResult",
    "Event",
    "Lock",
    "Queue",
    "Result",
    "async_begun",
    "async_check_function",
    "async_closing",
    "async_consume",
    "async_drain",
    "async_gather",
    "async_iterate",
    "async_off_loop",
    "async_sleep",
    "begun",
    "check_function",
    "closing",
    "consume",
    "drain",
    "gather",
    "iterate",
    "off_loop",
    "sleep",
]

T = TypeVar("T")

_GRACE: Final = 5.0
"""Seconds that who is cancelled waits for a server to say what it has begun."""

AsyncResult: TypeAlias = Awaitable[T]
"""What a function returns that a user gives to async code."""
Result: TypeAlias = Annotated[T, "what async code would await"]
"""What a function returns that a user gives to sync code."""

AsyncLock = asyncio.Lock
Lock = threading.Lock
AsyncEvent = asyncio.Event
Event = threading.Event


class AsyncQueue(asyncio.Queue[T], Generic[T]):
    """A queue between tasks: `await put(item)`, `await get()`."""

    def abandon(self, item: T) -> None:
        """Does nothing: who still waits for an item is a task, and is cancelled with the call that it serves."""


class Queue(queue.Queue[T], Generic[T]):
    """A queue between threads: `put(item)`, `get()`."""

    def abandon(self, item: T) -> None:
        """Puts a last item from a destructor, for a thread that waits for one cannot be cancelled."""
        self.put_nowait(item)


def async_check_function(function: Callable[..., object]) -> None:
    """Raises a TypeError for what does nothing when it is called and awaited: a generator."""
    if not callable(function):
        raise TypeError(f"{function!r} is no function")
    if isgeneratorfunction(function) or isasyncgenfunction(function):
        raise TypeError(f"{function.__name__} yields: when it is called it does nothing of what it should do")


def check_function(function: Callable[..., object]) -> None:
    """Raises a TypeError for what does nothing when it is called: a generator or a coroutine."""
    async_check_function(function)
    if iscoroutinefunction(function):
        raise TypeError(f"{function.__name__} is async, and this client does not await: take AsyncClient")


async def async_sleep(seconds: float) -> None:
    """Waits."""
    await asyncio.sleep(seconds)


def sleep(seconds: float) -> None:
    """Waits."""
    time.sleep(seconds)


async def async_off_loop(function: Callable[[], T]) -> T:
    """Returns what a function returns that may block: in a thread, so that the event loop goes on.

    Who is cancelled meanwhile waits for it, lest it goes on with what is being cleaned up.
    """
    running = asyncio.ensure_future(asyncio.to_thread(function))
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        while not running.done():
            with suppress(asyncio.CancelledError):  # cancelled twice is still cancelled: see below
                await asyncio.wait([running])
        raise


def off_loop(function: Callable[[], T]) -> T:
    """Returns what a function returns that may block."""
    return function()


async def async_begun(
    begin: Callable[[], Awaitable[T]], undo: Callable[[T, asyncio.CancelledError], Awaitable[None]]
) -> T:
    """Returns what `begin` returns. If the caller is cancelled meanwhile, what was begun all the same is undone.

    Args:
        begin: Begins something on a server, which may do so although nobody waits for its answer any more.
        undo: Is given what was begun, and why it has to be undone.
    """
    beginning = asyncio.ensure_future(begin())
    try:
        return await asyncio.shield(beginning)
    except asyncio.CancelledError as error:
        if not beginning.done():
            await asyncio.wait([beginning], timeout=_GRACE)
        if not beginning.done():
            beginning.cancel()
        elif not beginning.cancelled() and beginning.exception() is None:
            await undo(beginning.result(), error)
        raise


def begun(begin: Callable[[], T], undo: Callable[[T, BaseException], None]) -> T:
    """Returns what `begin` returns. If the caller is interrupted meanwhile, what was begun all the same is undone.

    Only the main thread is interrupted, by Ctrl-C or what a signal handler raises; it has another one begin.
    """
    if threading.current_thread() is not threading.main_thread():
        return begin()
    beginning: concurrent.futures.Future[T] = concurrent.futures.Future()
    context = contextvars.copy_context()

    def run() -> None:
        try:
            beginning.set_result(context.run(begin))
        except BaseException as error:  # whatever it is, it is raised below
            beginning.set_exception(error)

    threading.Thread(target=run, name="beginning", daemon=True).start()
    try:
        concurrent.futures.wait([beginning])
    except BaseException as error:  # of a signal handler, which may raise anything
        concurrent.futures.wait([beginning], timeout=_GRACE)
        if beginning.done() and beginning.exception() is None:
            undo(beginning.result(), error)
        raise
    return beginning.result()


async def async_consume(stream: AsyncStream[Resp], use: Callable[[Resp], object], *, blocks: bool) -> None:
    """Gives all responses of a stream to a function; if that `blocks`, in a thread, those at a time that are here."""
    if not blocks:
        await stream.consume(use)
        return

    def use_all(batch: list[Resp]) -> None:
        for response in batch:
            use(response)

    async with stream:
        while batch := await stream.next_batch():
            await async_off_loop(partial(use_all, batch))


def consume(stream: Stream[Resp], use: Callable[[Resp], object], *, blocks: bool) -> None:
    """Gives all responses of a stream to a function."""
    stream.consume(use)


async def async_iterate(items: Iterable[T], *, batch: int = 64) -> AsyncIterator[T]:
    """Iterates over something that may block, such as a directory walk: in a thread, `batch` items at a time.

    What comes before an exception is given before it is raised.
    """
    iterator = iter(items)
    failures: list[Exception] = []

    def some() -> list[T]:
        found: list[T] = []
        try:
            found.extend(islice(iterator, batch))
        except Exception as error:  # of the items, which may raise anything: the caller is told, below
            failures.append(error)
        return found

    while found := await asyncio.to_thread(some):
        for item in found:
            yield item
        if failures:
            break
    if failures:
        raise failures[0]


def iterate(items: Iterable[T], *, batch: int = 64) -> Iterator[T]:
    """Iterates over something that may block."""
    return iter(items)


async def async_gather(jobs: Sequence[Callable[[], Awaitable[T]]], *, limit: int) -> list[T]:
    """Runs jobs at the same time, `limit` at most, and returns their results in order.

    The first job that fails cancels the others, and its exception is raised when they are gone.
    """
    results: dict[int, T] = {}
    waiting = iter(enumerate(jobs))

    async def work() -> None:
        for number, job in waiting:
            results[number] = await job()

    workers = [asyncio.ensure_future(work()) for _ in range(min(limit, len(jobs)))]
    try:
        await asyncio.gather(*workers)
    finally:
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)
    return [results[number] for number in range(len(jobs))]


def gather(jobs: Sequence[Callable[[], T]], *, limit: int) -> list[T]:
    """Runs jobs at the same time, in `limit` threads at most, and returns their results in order.

    After the first job that fails no further one is begun, and its exception is raised when those under way are done.
    """
    if not jobs:
        return []
    with concurrent.futures.ThreadPoolExecutor(min(limit, len(jobs)), thread_name_prefix="pachyderm_sdk") as pool:
        futures = [pool.submit(contextvars.copy_context().run, job) for job in jobs]
        try:
            concurrent.futures.wait(futures, return_when=concurrent.futures.FIRST_EXCEPTION)
        finally:
            for future in futures:
                future.cancel()
    for future in futures:
        if not future.cancelled() and (error := future.exception()) is not None:
            raise error
    return [future.result() for future in futures]


async def async_drain(
    take: Callable[[], Awaitable[T | None]], work: Callable[[T], Awaitable[object]], *, limit: int
) -> None:
    """Takes things, one at a time, until there are none, and works on `limit` of them at the same time.

    After the first failure nothing more is taken, what is under way is cancelled, and the exception is raised.
    """
    lock = asyncio.Lock()

    async def worker() -> None:
        while True:
            async with lock:
                item = await take()
            if item is None:
                return
            await work(item)

    await async_gather([worker] * limit, limit=limit)


def drain(take: Callable[[], T | None], work: Callable[[T], object], *, limit: int) -> None:
    """Takes things, one at a time, until there are none, and works on them in `limit` threads.

    After the first failure nothing more is taken, and the exception is raised when what is under way is done.
    """
    lock, over = threading.Lock(), threading.Event()

    def worker() -> None:
        while True:
            with lock:
                item = None if over.is_set() else take()
            if item is None:
                return
            work(item)

    with concurrent.futures.ThreadPoolExecutor(limit, thread_name_prefix="pachyderm_sdk") as pool:
        futures = [pool.submit(contextvars.copy_context().run, worker) for _ in range(limit)]
        try:
            concurrent.futures.wait(futures, return_when=concurrent.futures.FIRST_EXCEPTION)
        finally:
            over.set()
    for future in futures:
        future.result()
