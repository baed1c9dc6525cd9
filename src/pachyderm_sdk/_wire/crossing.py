"""What crosses between a caller's thread and the loop's: one answer, or streams both ways, some messages at a time."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Final

from ..errors import UnimplementedError
from .gate import Gate
from .transport import HIGH_WATER, LOW_WATER, OVER, TOGETHER, Call, Replay, closed_while_read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .hints import Hints
    from .loop_thread import LoopThread
    from .transport import Exchange, Parts, Requests, Transport

__all__ = ["Answer", "Inbox"]

_AHEAD: Final = 256 * 1024
"""Bytes of requests that may wait for the loop's thread; it has enough to do with these, and more is only memory."""


class Answer:
    """The receiver of a unary call, between two threads: `wait` runs on the caller's, all else on the loop's."""

    __slots__ = ("_exchange", "_failure", "_gate", "_hints", "_payloads", "_thread", "done")

    def __init__(self, thread: LoopThread) -> None:
        self.done = False
        self._thread = thread
        self._gate = Gate()
        self._exchange: Exchange = OVER  # until it has begun
        self._hints: Hints | None = None
        self._payloads: list[bytes] = []
        self._failure: Exception | None = None

    def begin(self, call: Call, transport: Transport, hints: Hints) -> None:
        """Starts the call."""
        self._hints = hints
        self._exchange = transport.start(call, self)

    def on_messages(self, payloads: Sequence[bytes]) -> None:
        self._payloads += payloads
        if len(self._payloads) > 1:  # one too many, and nobody knows how many more
            self._exchange.cancel()
            self._finish(None)

    def on_writable(self) -> None:
        """The request needs no room: it went with the call."""

    def on_done(self, failure: Exception | None, replay: Replay) -> None:
        if isinstance(failure, UnimplementedError) and self._hints is not None:
            self._hints.complete(failure, partial(self._finish, failure))
        else:
            self._finish(failure)

    def _finish(self, failure: Exception | None) -> None:
        self.done = True
        self._exchange = OVER
        self._failure = failure
        self._gate.open()

    def _give_up(self) -> None:
        self.done = True
        self._exchange.cancel()

    def wait(self) -> list[bytes]:
        """Waits for the end and returns what has come; raises the failure."""
        try:
            self._gate.wait()
        except BaseException:  # a signal handler's: the server need not go on
            self._thread.post(self._give_up)
            raise
        if self._failure is not None:
            raise self._failure
        return self._payloads


class Inbox:
    """The receiver of a call, between two threads: `on_*` and `_flush` run on the loop's, all else on the caller's.

    Each side has counters of its own, so that the bytes between them are known without a lock: what was put in, less
    what was taken out.
    """

    def __init__(self, thread: LoopThread) -> None:
        self.done = False
        self._thread = thread
        self._hints: Hints | None = None
        self._exchange: Exchange | None = None
        self._endings: list[tuple[BaseException | None]] = []
        # Responses, from the loop to the caller.
        self._payloads: deque[bytes] = deque()
        self._came = 0
        self._taken = 0
        self._paused = False
        self._readable = Gate()
        # Requests, from the caller to the loop.
        self._requests: deque[Parts] = deque()
        self._put = 0
        self._sent = 0
        self._ended = False
        self._room = True
        self._flushing = False
        self._writable = Gate()

    def begin(self, call: Call, transport: Transport, hints: Hints) -> None:
        """Starts the call, on the loop's thread."""
        self._hints = hints
        self._exchange = transport.start(call, self)

    def on_messages(self, payloads: Sequence[bytes]) -> None:
        self._payloads.extend(payloads)
        self._came += sum(map(len, payloads))
        if self._came - self._taken > HIGH_WATER and not self._paused and self._exchange is not None:
            self._paused = True
            self._exchange.pause()
        self._readable.open()

    def on_writable(self) -> None:
        self._room = True
        self._flush()

    def on_done(self, failure: Exception | None, replay: Replay) -> None:
        self._exchange = OVER
        if isinstance(failure, UnimplementedError) and self._hints is not None:
            self._room = False  # what is sent meanwhile may wait: nobody asks for it any more
            self._hints.complete(failure, partial(self._finish, failure))
        else:
            self._finish(failure)

    def _finish(self, failure: BaseException | None) -> bool:
        # The server, the caller, its requests and a destructor may all end a call, and the first one counts. No lock:
        # a destructor may run on a thread that is just here.
        ending = (failure,)
        self._endings.append(ending)
        self.done = True
        self._readable.open()
        self._writable.open()
        return self._endings[0] is ending

    def fail(self, failure: BaseException) -> None:
        """Ends the call from our side if it is not over; the reader gets the failure."""
        if self._finish(failure):
            self._thread.post(self._cancel)

    def cancel(self) -> None:
        """Ends the call if it is not over; who still reads shall not take that for the end of the responses."""
        if not self.done:
            self.fail(closed_while_read())

    def _cancel(self) -> None:
        if self._exchange is not None:
            self._exchange.cancel()
            self._exchange = OVER

    def take(self) -> list[bytes]:
        """Returns some of what has come, after waiting for something; an empty list at the end; raises the failure."""
        while True:
            done = self.done  # read first: what comes, comes before the end
            payloads = self._drain()
            if self._paused:
                self._thread.post(self._resume)
            if payloads:
                return payloads
            if done:
                if (failure := self._endings[0][0]) is not None:
                    raise failure
                return []
            self._readable.wait()

    def take_few(self) -> list[bytes]:
        """Waits for the end, or for one response too many, and returns what has come; raises the failure."""
        payloads: list[bytes] = []
        while len(payloads) < 2 and (batch := self.take()):
            payloads.extend(batch)
        return payloads

    def _drain(self) -> list[bytes]:
        payloads: list[bytes] = []
        while self._payloads and len(payloads) < TOGETHER:
            payload = self._payloads.popleft()
            self._taken += len(payload)
            payloads.append(payload)
        return payloads

    def _resume(self) -> None:
        if self._paused and self._came - self._taken <= LOW_WATER and self._exchange is not None:
            self._paused = False
            self._exchange.resume()

    def send_all(self, requests: Requests) -> None:
        """Sends requests, given with their sizes, until they end or the call does."""
        if all(self.push(message, size) for message, size in requests):
            self.end()

    def push(self, message: Parts, size: int) -> bool:
        """Sends a request of that many bytes, waiting for room; returns whether there is use for more."""
        while self._put - self._sent >= _AHEAD and not self.done:
            self._writable.wait()
        if self.done:
            return False
        self._requests.append(message)
        self._put += size
        if not self._flushing:
            self._wake()
        return True

    def end(self) -> None:
        """Says that there are no more requests."""
        self._ended = True
        self._wake()

    def _wake(self) -> None:
        # As in `LoopThread.post`: `_flush` lowers the flag before it looks.
        self._flushing = True
        self._thread.post(self._flush)

    def _flush(self) -> None:
        self._flushing = False
        if self.done or self._exchange is None or not self._room:
            return
        ended, put = self._ended, self._put  # read first: what is put, is put before the end, and before it is counted
        batch = []
        while self._requests:
            batch.append(self._requests.popleft())
        if batch:
            self._sent = put
            self._room = self._exchange.send(batch)
            self._writable.open()
        if ended:
            self._exchange.end()
