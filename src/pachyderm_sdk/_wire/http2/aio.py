"""The asyncio driver: a connection on asyncio's transports, and the calls on it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, cast

from .outbox import frame_messages
from .status import Code, Origin, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from typing_extensions import Buffer

    from .client import ClientCore
    from .metadata import Metadata
    from .settings import KeepAlive
    from .stream import Stream

_LINGER = 2.0  # seconds that a peer has to read our last words


class Connection(asyncio.Protocol):
    """One connection to a server.

    Args:
        core: The protocol to speak.
        keepalive: When to ask a silent server whether it is still there.

    Attributes:
        core: The same.
        ready: Done when the server has greeted, or the connection has failed before.
        lost: Done when the socket is gone.
    """

    def __init__(self, core: ClientCore, keepalive: KeepAlive) -> None:
        self._loop = asyncio.get_running_loop()
        self.core = core
        self.ready: asyncio.Future[None] = self._loop.create_future()
        self.lost: asyncio.Future[None] = self._loop.create_future()
        self._transport: asyncio.Transport | None = None
        self._paused = False
        self._flush_due = False
        self._keepalive = keepalive
        self._keepalive_timer: asyncio.TimerHandle | None = None
        self._heard = False

    # What asyncio calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # Asyncio's own type for the transports of stream sockets has no common name with uvloop's.
        self._transport = cast("asyncio.Transport", transport)
        # Whatever the socket does not take at once stays with the streams, where it is not copied and can be cancelled.
        self._transport.set_write_buffer_limits(high=0)
        self.flush()

    def data_received(self, data: bytes) -> None:
        self._heard = True
        core = self.core
        _tell(core.receive_data(data))
        if not self.ready.done() and core.greeted:
            self.ready.set_result(None)
        if core.wants_to_send or core.closed is not None or core.draining is not None:
            self.flush()

    def connection_lost(self, exc: Exception | None) -> None:
        reason = "the server closed the connection" if exc is None else f"the connection was lost: {exc}"
        _tell(self.core.connection_lost(reason))
        self._transport = None
        if self._keepalive_timer is not None:
            self._keepalive_timer.cancel()
        for future in (self.ready, self.lost):
            if not future.done():
                future.set_result(None)

    def pause_writing(self) -> None:
        self._paused = True

    def resume_writing(self) -> None:
        self._paused = False
        self.flush()

    # What calls and channels call

    @property
    def accepting(self) -> bool:
        """Whether calls can be opened."""
        return self._transport is not None and self.core.accepting and not self._transport.is_closing()

    @property
    def why_not_accepting(self) -> str:
        """Why calls cannot be opened, for people."""
        closed = self.core.closed
        return closed.message if closed is not None else self.core.draining or "the connection is closing"

    def flush_soon(self) -> None:
        """Writes what there is to send once everybody who runs now has had their say, so that it leaves together."""
        if not self._flush_due:
            self._flush_due = True
            self._loop.call_soon(self.flush)

    def flush(self) -> None:
        """Writes what there is to send, as far as the socket takes it."""
        self._flush_due = False
        transport, core = self._transport, self.core
        if transport is None:
            return
        if core.draining is not None and not core.in_use:
            core.close(core.draining)
        while not self._paused:
            buffers = core.data_to_send()
            if not buffers:
                break
            # One write, not `writelines`: over TLS that makes a record of each buffer, and Python 3.12's loses the
            # back-pressure.
            transport.write(b"".join(buffers) if len(buffers) > 1 else buffers[0])
        _tell(core.take_news())
        if core.closed is not None and not transport.is_closing():
            transport.close()
            self._loop.call_later(_LINGER, transport.abort)

    def close(self, reason: str) -> None:
        """Closes the connection; calls on it end with UNAVAILABLE."""
        self.core.close(reason)
        self.flush()

    def watch(self) -> None:
        """Sees to it that a server that is gone is noticed while there are calls."""
        if self._keepalive_timer is None and self._keepalive.time is not None:
            self._heard = True
            self._keepalive_timer = self._loop.call_later(self._keepalive.time, self._check_alive)

    def _check_alive(self) -> None:
        self._keepalive_timer = None
        delay = self._keepalive.time
        if delay is None or not self.core.in_use:
            return
        if self._heard:
            self._heard = False
        elif not self.core.pings:
            delay = self._keepalive.timeout
            self.core.ping()
            self.flush()
        else:
            self.close(f"the server did not answer a keepalive ping within {self._keepalive.timeout:g} s")
            return
        self._keepalive_timer = self._loop.call_later(delay, self._check_alive)


def _tell(news: list[Stream]) -> None:
    for stream in news:
        if stream.listener is not None:
            stream.listener()


class AsyncCall:
    """One gRPC call. It ends with a `Status`, never by an exception: the methods that wait return when it has ended.

    Whoever starts a call must see it end or `cancel` it, else the server goes on sending.

    Args:
        connection: Where the call is made.
        stream: Its stream there.
        deadline: When it is out of time, on the loop's clock.
    """

    __slots__ = ("_connection", "_loop", "_receiver", "_sender", "_stream", "_timer", "_wants_only")

    def __init__(self, connection: Connection, stream: Stream, deadline: float | None) -> None:
        self._connection = connection
        self._stream = stream
        self._loop = asyncio.get_running_loop()
        self._receiver: asyncio.Future[None] | None = None
        self._sender: asyncio.Future[None] | None = None
        self._wants_only = False
        self._timer = None if deadline is None else self._loop.call_at(deadline, self._expire)
        stream.listener = self._on_news

    @property
    def status(self) -> Status | None:
        """How the call ended, None while it goes on. Messages that came before can still be received."""
        return self._stream.status

    @property
    def initial_metadata(self) -> Metadata | None:
        """The metadata that the server sent before its messages, None if there is none yet."""
        return self._stream.initial_metadata

    async def send(self, messages: Iterable[Sequence[Buffer]], *, end: bool = False) -> bool:
        """Sends messages, each in parts that are not copied, and waits while too much is unsent.

        Args:
            messages: They must not change until they are sent.
            end: Whether they are the last.

        Returns:
            Whether the call goes on; if not, its status says why.

        Raises:
            ValueError: A message is too large for gRPC.
        """
        stream = self._stream
        stream.send(frame_messages(messages), end=end)
        self._connection.flush_soon()
        while not (stream.has_room or end):
            stream.wants_room = True
            self._sender = self._loop.create_future()
            try:
                await self._sender
            finally:
                self._sender = None
        return stream.status is None

    async def receive(self) -> list[bytes]:
        """Returns all messages that have arrived, waiting for one if need be; none when the call has ended."""
        stream = self._stream
        while True:
            if stream.reader.ready:
                batch = stream.take()
                if self._connection.core.wants_to_send:
                    self._connection.flush_soon()
                return batch
            if stream.status is not None:
                return []
            await self._news()

    async def receive_only(self) -> bytes | None:
        """Returns the only message of the answer when the call has ended; None if there is none.

        A second message ends the call with INTERNAL.
        """
        stream = self._stream
        self._wants_only = True
        while stream.status is None:
            if len(stream.reader.ready) > 1:
                self._end(Status(Code.INTERNAL, "the server sent more than one message", Origin.LOCAL))
            else:
                await self._news()
        if len(stream.reader.ready) > 1:
            stream.status = Status(Code.INTERNAL, "the server sent more than one message", Origin.LOCAL)
            return None
        return stream.reader.ready[0] if stream.reader.ready else None

    async def headers(self) -> Metadata | None:
        """Waits for the server's first metadata and returns it; None if the call has ended without."""
        stream = self._stream
        while stream.initial_metadata is None and stream.status is None:
            await self._news()
        return stream.initial_metadata

    def cancel(self) -> None:
        """Ends the call, if it has not ended; the server is told."""
        self._end(Status(Code.CANCELLED, "the call was cancelled", Origin.LOCAL))

    def _expire(self) -> None:
        self._timer = None
        self._end(Status(Code.DEADLINE_EXCEEDED, "the call took longer than its timeout", Origin.LOCAL))

    def _end(self, status: Status) -> None:
        if self._stream.status is None:
            self._stream.cancel(status)
            # The others who wait for this call must hear of it even if the connection has no more to write.
            _tell(self._connection.core.take_news())
            self._connection.flush_soon()

    async def _news(self) -> None:
        if self._receiver is not None:
            raise RuntimeError("two tasks receive from one call")
        self._receiver = self._loop.create_future()
        try:
            await self._receiver
        finally:
            self._receiver = None

    def _on_news(self) -> None:
        stream = self._stream
        ended = stream.status is not None
        if ended and self._timer is not None:
            self._timer.cancel()
            self._timer = None
        receiver, sender = self._receiver, self._sender
        if receiver is not None and not receiver.done():
            # A unary call is woken once, when it has all.
            if ended or not self._wants_only or len(stream.reader.ready) > 1:
                receiver.set_result(None)
        if sender is not None and not sender.done() and stream.has_room:
            sender.set_result(None)
