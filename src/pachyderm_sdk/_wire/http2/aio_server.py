"""The server's end of a connection on asyncio: each call is a task, which takes and gives messages in batches."""

from __future__ import annotations

import asyncio
import logging
from functools import partial
from typing import TYPE_CHECKING

from ...errors import StatusCode
from ..servicer import RpcError
from .constants import ErrorCode
from .link import Link, tell
from .outbox import frame_messages
from .responses import Trailers
from .server import ServerCore, ServerLimits, ServerStream

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Coroutine, Sequence

    from typing_extensions import Buffer

    from ..serving import Outcome
    from .metadata import Pairs

__all__ = ["Inbound", "ServerConnection"]

_log = logging.getLogger("pachyderm_sdk.server")

_GREETING = 30.0  # seconds that a client has to say that it speaks HTTP/2
_BATCH = 256 * 1024  # bytes of messages that are framed at the latest; fewer wait for whoever runs now

_GIVEN_UP = Trailers(StatusCode.CANCELLED, "the server gave the call up")
_LATE = Trailers(StatusCode.DEADLINE_EXCEEDED, "context deadline exceeded")


class ServerConnection(Link[ServerCore]):
    """One connection to a client.

    Args:
        limits: What the client may do.
        serve: Serves a call; what it returns runs as a task.

    Attributes:
        tasks: The calls that are being served.
    """

    def __init__(self, limits: ServerLimits, serve: Callable[[Inbound], Coroutine[object, object, None]]) -> None:
        super().__init__(ServerCore(limits))
        self.tasks: set[asyncio.Task[None]] = set()
        self.peer = ""
        self._serve = serve
        self._unframed: list[Inbound] = []
        self._ended: asyncio.Event | None = None
        self._greeting: asyncio.TimerHandle | None = None

    # What asyncio calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._ended = asyncio.Event()
        address: object = transport.get_extra_info("peername")
        self.peer = f"{address[0]}:{address[1]}" if isinstance(address, tuple) else str(address or "")
        tls: ssl.SSLObject | None = transport.get_extra_info("ssl_object")
        if tls is not None and tls.selected_alpn_protocol() not in (None, "h2"):
            self.core.close("the client does not agree to speak HTTP/2 over TLS (by ALPN)", ErrorCode.PROTOCOL_ERROR)
        self._greeting = self.loop.call_later(_GREETING, self._check_greeting)
        self.flush()

    def receive(self, data: bytes) -> None:
        core = self.core
        news = core.receive_data(data)
        for stream in core.take_opened():
            self._begin(stream)
        tell(news)
        if core.wants_to_send or core.closed is not None or core.draining is not None:
            self.flush()

    def connection_lost(self, exc: Exception | None) -> None:
        tell(self.core.connection_lost("the client closed the connection" if exc is None else f"{exc}"))
        self.transport = None
        if self._greeting is not None:
            self._greeting.cancel()
        if self._ended is not None:
            self._ended.set()

    # What servers call

    def drain(self) -> None:
        """Takes no more calls; the connection is closed when those that are open have ended."""
        self.core.drain("the server is being closed")
        self.flush()

    async def wait_closed(self) -> None:
        """Waits until the connection is closed and nobody works on its calls any more."""
        while self.tasks:
            await asyncio.wait(self.tasks)
        if self._ended is not None:
            await self._ended.wait()

    # What calls call

    def unframed(self, call: Inbound) -> None:
        """Takes note that a call has messages to be framed before the next write, which is soon."""
        self._unframed.append(call)
        self.flush_soon()

    def flush_now_or_soon(self) -> None:
        """Writes at once if there are no other calls, whose answers could leave with this one."""
        if len(self.tasks) > 1:
            self.flush_soon()
        else:
            self.flush()

    def flush(self) -> None:
        """Writes what there is to send, as far as the socket takes it."""
        if self._unframed:
            calls, self._unframed = self._unframed, []
            for call in calls:
                call.frame()
        super().flush()

    def _begin(self, stream: ServerStream) -> None:
        if stream.status is not None:  # taken back in the same breath
            self.core.served()
            return
        call = Inbound(self, stream)
        task = call.task = self.loop.create_task(self._serve(call))
        self.tasks.add(task)
        task.add_done_callback(partial(self._end, call))

    def _end(self, call: Inbound, task: asyncio.Task[None]) -> None:
        self.tasks.discard(task)
        self.core.served()
        if not task.cancelled() and (error := task.exception()) is not None:
            _log.error("%s could not be served", call.path, exc_info=error)
        call.abandon()

    def _check_greeting(self) -> None:
        if not self.core.greeted:
            self.close("the client said nothing")


class Inbound:
    """A call of a client's, as those see it who serve it.

    Args:
        connection: Where it came from.
        stream: Its stream.

    Attributes:
        path: What is called.
        metadata: What the client sent along.
        user_agent: The name that the client goes by.
        task: Who serves it.
    """

    __slots__ = (
        "_connection",
        "_deadline",
        "_messages",
        "_news",
        "_over",
        "_size",
        "_stream",
        "_timer",
        "metadata",
        "path",
        "task",
        "user_agent",
    )

    def __init__(self, connection: ServerConnection, stream: ServerStream) -> None:
        request = stream.request
        self.path = request.path
        self.metadata = request.metadata
        self.user_agent = request.user_agent
        self.task: asyncio.Task[None] | None = None
        self._connection = connection
        self._stream = stream
        self._messages: list[Sequence[Buffer]] = []
        self._size = 0
        self._news = asyncio.Event()
        self._over = False
        self._deadline: float | None = None
        self._timer: asyncio.TimerHandle | None = None
        if request.timeout is not None:
            self._deadline = connection.loop.time() + request.timeout
            self._timer = connection.loop.call_at(self._deadline, self._expire)
        stream.listener = self._on_news

    @property
    def peer(self) -> str:
        """The address of the client; empty for a Unix socket."""
        return self._connection.peer

    def time_remaining(self) -> float | None:
        """Returns the seconds until the client gives up, or None if it set no time."""
        return None if self._deadline is None else max(self._deadline - self._connection.loop.time(), 0.0)

    async def receive(self) -> list[bytes]:
        """Waits for requests, and returns those that are there; none after the last.

        Raises:
            RpcError: What follows is no request.
        """
        stream = self._stream
        while not stream.reader.ready:
            if stream.fault is not None:
                raise RpcError(StatusCode(stream.fault.code), stream.fault.message)
            if stream.remote_ended:
                return []
            await self._wait()
        batch = stream.take()
        if self._connection.core.wants_to_send:  # window credit for what was taken
            self._connection.flush_soon()
        return batch

    async def begin(self, metadata: Pairs) -> None:
        """Sends metadata ahead of the responses."""
        if not self._over:
            self._stream.answer(metadata)
            self._connection.flush_soon()

    def put(self, message: Sequence[Buffer]) -> bool:
        """Takes a response in parts; returns whether more may be put at once. If not, wait for `room`."""
        if not self._messages:
            self._connection.unframed(self)
        self._messages.append(message)
        for part in message:
            self._size += len(part) if type(part) is bytes else memoryview(part).nbytes
        return self._size < _BATCH

    async def room(self) -> None:
        """Waits until more responses may be put; lets others run in any case."""
        self.frame()
        stream = self._stream
        if stream.has_room or self._over:
            await asyncio.sleep(0)
        while not stream.has_room and not self._over:
            stream.wants_room = True
            self._connection.flush_soon()
            await self._wait()

    async def finish(self, outcome: Outcome, metadata: Pairs) -> None:
        """Ends the call after what was put."""
        self.frame()
        self._finish(Trailers(outcome.code, outcome.message, metadata, outcome.encoded_details()))

    def abandon(self) -> None:
        """Ends the call if whoever served it did not, so that the client does not wait for ever."""
        self._finish(_GIVEN_UP)

    def frame(self) -> None:
        """Hands over to the stream what was put."""
        if not self._messages:
            return
        messages, self._messages, self._size = self._messages, [], 0
        if not self._over:
            stream = self._stream
            if not stream.answering:
                stream.answer()
            stream.send(frame_messages(messages))

    def _finish(self, trailers: Trailers) -> None:
        if not self._over:
            self._stream.finish(trailers)
            self._leave()
            self._connection.flush_now_or_soon()

    def _expire(self) -> None:
        self._finish(_LATE)
        self._cancel()

    def _cancel(self) -> None:
        if self.task is not None:
            self.task.cancel()

    def _leave(self) -> None:
        """Takes note that the client hears nothing more of this call."""
        self._over = True
        self._stream.listener = None
        if self._timer is not None:
            self._timer.cancel()
        self._news.set()

    async def _wait(self) -> None:
        if self._over:  # and our cancellation is under way, or was ignored
            raise asyncio.CancelledError
        self._news.clear()
        await self._news.wait()

    def _on_news(self) -> None:
        if self._stream.status is not None:
            self._leave()
            self._cancel()
        self._news.set()
