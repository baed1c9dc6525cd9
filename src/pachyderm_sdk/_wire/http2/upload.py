"""The requests of a call on a lane: they come when its caller has made them, which may take any time."""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import TYPE_CHECKING, Final

from .outbox import frame_messages
from .status import LATE

if TYPE_CHECKING:
    from ..transport import Parts
    from .sockets import SocketConnection
    from .stream import Stream

__all__ = ["Upload"]

_ENOUGH: Final = 128 * 1024
"""Bytes of requests that are worth a write."""
_PAUSE: Final = 0.005
"""Seconds since the last write, or the beginning, after which any number of bytes is."""


class Upload:
    """Sends requests over a connection that the caller's thread has to itself, but for the moments of `attend`.

    While the caller makes the next request, the server has to get its answers, and what was put last should not wait.

    Args:
        connection: The connection.
        stream: The call, on it.
        deadline: When the call is given up, by `time.monotonic()`; None for never.
    """

    def __init__(self, connection: SocketConnection, stream: Stream, deadline: float | None) -> None:
        self._connection = connection
        self._stream = stream
        self._deadline = deadline
        self._working = threading.Lock()  # held by who works on the connection
        self._over = False
        self._queue: deque[Parts] = deque()
        # Bytes put and passed on, each written by who holds the right to: the caller, and who works on the connection.
        self._put = 0
        self._passed = 0
        self._due = time.monotonic() + _PAUSE

    def put(self, message: Parts, size: int) -> bool:
        """Takes a request of that many bytes, waiting for room; returns whether there is use for more."""
        self._queue.append(message)
        self._put += size
        if self._put - self._passed >= _ENOUGH or time.monotonic() >= self._due:
            self._send()
        return self._stream.status is None

    def end(self) -> None:
        """Says that there are no more requests; what is left leaves when the answer is waited for."""
        self.stop()
        self._connection.settled = False
        self._pass_on(end=True)

    def stop(self) -> None:
        """Leaves the connection to the caller's thread for good."""
        with self._working:
            self._over = True

    def attend(self) -> None:
        """Sees to the connection, in another thread, unless the caller does so."""
        if not self._working.acquire(blocking=False):
            return
        try:
            if not self._over and self._connection.settled:
                self._pass_on()
                self._exchange()
        finally:
            self._working.release()

    def _send(self) -> None:
        connection, stream = self._connection, self._stream
        with self._working:
            connection.settled = False
            self._pass_on()
            self._exchange()
            if not stream.has_room and not connection.run(lambda: stream.has_room, self._deadline):
                stream.cancel(LATE)
            connection.settled = True
        self._due = time.monotonic() + _PAUSE

    def _exchange(self) -> None:
        """Writes and reads what can be at once."""
        if self._deadline is not None and time.monotonic() >= self._deadline:
            self._stream.cancel(LATE)
        self._connection.flush()
        self._connection.hear()

    def _pass_on(self, *, end: bool = False) -> None:
        self._passed = self._put  # read first: what is put, is put before it is counted
        messages = []
        while self._queue:
            messages.append(self._queue.popleft())
        if messages or end:
            self._stream.send(frame_messages(messages), end=end)
