"""Carries calls over connections of our own: the fast way from the call shapes to a socket."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from ...errors import ClosedError
from ..transport import Replay
from .dial import Dialer
from .failures import explain
from .outbox import frame_messages
from .route import Route
from .status import CANCELLED, LATE, Origin, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..endpoint import Endpoint
    from ..transport import Call, Exchange, Parts, Receiver
    from .aio import Connection
    from .settings import Limits

__all__ = ["Http2Transport"]

_CLOSED = "the client was closed"


class Http2Transport:
    """A transport to one server. To be created on the loop that it is to live on.

    Args:
        endpoint: The server.
        limits: What the server may do; the endpoint's limits by default.

    Raises:
        ConfigError: The endpoint's certificates are none.
    """

    def __init__(self, endpoint: Endpoint, limits: Limits | None = None) -> None:
        self.target = str(endpoint.address)
        self.loop = asyncio.get_running_loop()
        self.closed = False
        self._dialer = Dialer(Route(endpoint, limits))
        self._connection: Connection | None = None
        self._dialing: asyncio.Task[None] | None = None

    def start(self, call: Call, receiver: Receiver) -> Exchange:
        """Starts a call."""
        connection = self._connection
        if connection is None or not connection.accepting:
            connection = self._connection = self._dialer.connection()
            if self.closed:
                self.loop.call_soon(connection.shut, _CLOSED)
            else:
                self._dialing = self.loop.create_task(self._dialer.dial(connection))
        return _Exchange(self, connection, call, receiver)

    def close(self) -> None:
        """Fails the calls in flight and closes the connection."""
        self.closed = True
        if self._connection is not None:
            self._connection.shut(_CLOSED)
        if self._dialing is not None:
            self._dialing.cancel()


class _Exchange:
    """A call in flight."""

    __slots__ = ("_connection", "_full", "_over", "_paused", "_receiver", "_rpc", "_stream", "_timer", "_transport")

    def __init__(self, transport: Http2Transport, connection: Connection, call: Call, receiver: Receiver) -> None:
        self._transport = transport
        self._connection = connection
        self._receiver = receiver
        self._rpc = call.path[1:]
        self._over = False
        self._full = False
        self._paused = False
        self._timer: asyncio.TimerHandle | None = None
        timeout = None
        if call.deadline is not None:
            timeout = call.deadline - time.monotonic()
            self._timer = transport.loop.call_later(timeout, self._expire)
        self._stream = connection.core.open(call.path, call.headers, timeout, content=call.content)
        self._stream.listener = self._on_news
        if call.request is not None:
            self._stream.send_only(call.request)
        if self._stream.status is not None:
            transport.loop.call_soon(self._on_news)
        connection.watch()
        connection.flush_soon()

    def send(self, messages: Sequence[Parts]) -> bool:
        stream = self._stream
        stream.send(frame_messages(messages))
        self._connection.flush_soon()
        self._full = stream.wants_room = not stream.has_room
        return not self._full

    def end(self) -> None:
        if not self._stream.outbox.ended:
            self._stream.send([], end=True)
            self._connection.flush_soon()

    def pause(self) -> None:
        self._paused = True  # so messages stay with the stream, and the server gets no credit for more

    def resume(self) -> None:
        self._paused = False
        self._transport.loop.call_soon(self._on_news)

    def cancel(self) -> None:
        if not self._over:
            self._leave(CANCELLED)

    def _expire(self) -> None:
        if not self._over:
            failure = None if self._connection.core.greeted else TimeoutError()
            self._leave(LATE)
            self._receiver.on_done(*explain(LATE, self._rpc, self._transport.target, failure))

    def _leave(self, status: Status) -> None:
        self._over = True
        if self._timer is not None:
            self._timer.cancel()
        self._stream.listener = None
        self._stream.cancel(status)
        self._connection.flush_soon()

    def _on_news(self) -> None:
        if self._over:
            return
        stream = self._stream
        if stream.reader.ready and not self._paused:
            self._receiver.on_messages(stream.take())
            if self._connection.core.wants_to_send:
                self._connection.flush_soon()
        if self._full and stream.has_room and not self._over:
            self._full = False
            self._receiver.on_writable()
        if stream.status is not None and not stream.reader.ready and not self._over:
            self._over = True
            stream.listener = None  # the two would hold each other, and what they keep, until somebody collects them
            if self._timer is not None:
                self._timer.cancel()
            self._receiver.on_done(*self._outcome(stream.status))

    def _outcome(self, status: Status) -> tuple[Exception | None, Replay]:
        if self._transport.closed and status.origin is Origin.CONNECTION:
            return ClosedError(_CLOSED, rpc=self._rpc), Replay.NEVER
        return explain(status, self._rpc, self._transport.target, self._connection.failure)
