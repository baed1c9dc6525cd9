"""The thread on which the sync clients of a process do the I/O of streams, and of calls that are made side by side.

There is one event loop on one daemon thread, started when it is first needed. A forked child has no such thread; it
gets one of its own with its first call. Crossing is light: a callback is put into a queue, and the loop is woken up
only if it is not at that queue already; the other way, a gate is opened that the caller's thread waits at.
"""

from __future__ import annotations

import asyncio
import atexit
import os
import threading
import weakref
from collections import deque
from typing import TYPE_CHECKING, Protocol, TypeVar

from .gate import Gate
from .loops import new_event_loop

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["LoopThread", "check_caller", "loop_thread"]

T = TypeVar("T")


class Line(Protocol):
    """A connection on a loop thread."""

    def disconnect(self) -> None:
        """Closes the connection, on the loop's thread."""
        ...


class LoopThread:
    """An event loop on a thread of its own."""

    def __init__(self) -> None:
        self.alive = True
        self.lines: weakref.WeakSet[Line] = weakref.WeakSet()
        self._queue: deque[Callable[[], None]] = deque()
        self._awake = False
        self._loop = new_event_loop()
        self._thread = threading.Thread(target=self._run, name="pachyderm_sdk I/O", daemon=True)
        self._thread.start()

    def post(self, callback: Callable[[], None]) -> None:
        """Has the loop call `callback` soon, in the order of posting. Callable from anywhere, destructors included.

        Does nothing once the thread is gone: with a fork, or at the end of the process.
        """
        if not self.alive:
            return
        self._queue.append(callback)
        # No lock: `_drain` lowers the flag before it looks into the queue, so a callback that finds it up is seen.
        if not self._awake:
            self._awake = True
            try:
                self._loop.call_soon_threadsafe(self._drain)
            except BaseException:  # of a signal handler, perhaps: whoever comes next must not rely on this
                self._awake = False
                raise

    def call(self, function: Callable[[], T]) -> T:
        """Returns what `function` returns when the loop calls it, or raises what it raises."""
        self.check_caller()
        gate = Gate()
        results: list[T] = []
        errors: list[BaseException] = []

        def run() -> None:
            try:
                results.append(function())
            except BaseException as error:  # whatever it is, it is raised below
                errors.append(error)
            gate.open()

        self.post(run)
        gate.wait()
        if errors:
            raise errors[0]
        return results[0]

    def check_caller(self) -> None:
        """Refuses calls from the loop's own thread, which would wait for itself for ever.

        Raises:
            RuntimeError: This is the loop's thread.
        """
        if threading.get_ident() == self._thread.ident:
            raise RuntimeError(
                "a sync client was called on its own I/O thread (from a callback or a destructor?), where it would hang"
            )

    def stop(self) -> None:
        """Ends the thread, as far as it lives in this process."""
        if self.alive:
            self.alive = False
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join(timeout=5)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_forever()
            self._loop.run_until_complete(self._wind_up())
        finally:
            self._loop.close()

    async def _wind_up(self) -> None:
        """Leaves nothing open, so that the end of a program is silent."""
        for line in list(self.lines):
            line.disconnect()
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _drain(self) -> None:
        self._awake = False
        while self._queue:
            callback = self._queue.popleft()
            try:
                callback()
            except Exception as error:  # one call's fault must not end the others
                context = {"message": "a callback of the I/O thread failed", "exception": error}
                self._loop.call_exception_handler(context)


_lock = threading.Lock()
_current: LoopThread | None = None
_left_behind: list[LoopThread] = []


def loop_thread() -> LoopThread:
    """Returns the loop thread of this process."""
    global _current
    with _lock:
        if _current is None or not _current.alive:
            _current = LoopThread()
        return _current


def check_caller() -> None:
    """Refuses calls from the thread of the loop, if there is one.

    Raises:
        RuntimeError: This is it.
    """
    if _current is not None:
        _current.check_caller()


def _after_fork() -> None:
    """Forgets the parent's thread. It is kept, not deleted: its selector is shared with the parent's loop."""
    global _current, _lock
    _lock = threading.Lock()
    if _current is not None:
        _current.alive = False
        _left_behind.append(_current)
        _current = None


@atexit.register  # when imported, not when the thread starts: what a program registers later runs before this
def _at_exit() -> None:
    if _current is not None:
        _current.stop()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
