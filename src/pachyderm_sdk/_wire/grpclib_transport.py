"""Carries calls over a channel of grpclib's that the user brought."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from typing import TYPE_CHECKING, Any, cast

from grpclib.const import Cardinality
from grpclib.exceptions import StreamTerminatedError
from grpclib.metadata import Deadline
from h2.exceptions import H2Error

from ..errors import CallCancelledError, ClosedError, StatusCode
from .grpclib_failures import explain
from .grpclib_payload import Payload
from .payloads import bytes_content
from .transport import BREATH, HIGH_WATER, LOW_WATER, Call, Receiver, Replay

if TYPE_CHECKING:
    from collections.abc import Sequence

    from grpclib.client import Channel, Stream
    from grpclib.protocol import H2Protocol

    from .transport import Parts

__all__ = ["GrpclibTransport"]

_SMALL = 32 * 1024
"""A request up to this size goes out at once; a larger one may have to wait for room, and we listen meanwhile."""


_RECEIVED = cast("type[bytes]", Payload)
"""What a payload is read as: its class only says that its bytes are left as they are."""


class GrpclibTransport:
    """A transport over a channel. To be created on the channel's loop.

    Args:
        channel: Carries the calls.
        target: How errors name the server.
        connect_timeout: Seconds after which an attempt to connect is given up.
    """

    def __init__(self, channel: Channel, target: str, *, connect_timeout: float) -> None:
        self.channel = channel
        self.target = target
        self.loop = asyncio.get_running_loop()
        self.closed = False
        self.calls: set[_Exchange] = set()
        self._connect_timeout = connect_timeout
        self._protocol: H2Protocol | None = None

    def start(self, call: Call, receiver: Receiver) -> _Exchange:
        """Starts a call."""
        return _Exchange(self, call, receiver)

    def close(self) -> None:
        """Fails the calls in flight. The channel is its maker's to close."""
        self.closed = True
        for exchange in list(self.calls):
            exchange.abandon()

    async def connect(self, deadline: float | None) -> None:
        """Makes sure that there is a connection."""
        if self._protocol is not None and not cast("Any", self._protocol.handler).connection_lost:
            return
        timeout = self._connect_timeout
        if deadline is not None:
            timeout = min(timeout, deadline - time.monotonic())
        self._protocol = await asyncio.wait_for(self.channel.__connect__(), timeout)


class _Exchange:
    """A call in flight: a task that sends and reads."""

    def __init__(self, transport: GrpclibTransport, call: Call, receiver: Receiver) -> None:
        self._transport = transport
        self._call = call
        self._receiver = receiver
        self._connected = False
        self._cancelled = False
        self._outgoing: deque[bytes] = deque()  # in one piece, as grpclib wants messages
        self._waiting = 0
        self._ended = False
        self._full = False
        self._news = asyncio.Event()
        self._reading = asyncio.Event()
        self._reading.set()
        self._broken: Exception | None = None
        transport.calls.add(self)
        self._task = transport.loop.create_task(self._run())

    def send(self, messages: Sequence[Parts]) -> bool:
        payloads = [b"".join(parts) for parts in messages]
        self._outgoing.extend(payloads)
        self._waiting += sum(map(len, payloads))
        self._news.set()
        self._full = self._waiting >= HIGH_WATER
        return not self._full

    def end(self) -> None:
        self._ended = True
        self._news.set()

    def pause(self) -> None:
        self._reading.clear()

    def resume(self) -> None:
        self._reading.set()

    def cancel(self) -> None:
        self._cancelled = True
        self._task.cancel()

    def abandon(self) -> None:
        """Ends the call because its transport closes."""
        self._broken = ClosedError("the client was closed")
        self._task.cancel()

    async def _run(self) -> None:
        failure: Exception | None = None
        replay = Replay.NEVER
        try:
            await self._converse()
        except asyncio.CancelledError:
            if self._broken is not None:
                failure, replay = self._explain(self._broken)
            else:  # by its maker, who wants to hear no more, or with the whole loop
                failure = CallCancelledError("the event loop was shut down", code=StatusCode.CANCELLED)
        except Exception as error:  # grpclib lets through what h2 and asyncio raise, and errors of its own
            failure, replay = self._explain(self._broken or error)
        finally:
            self._transport.calls.discard(self)
        if not self._cancelled:
            self._receiver.on_done(failure, replay)

    async def _converse(self) -> None:
        transport, call = self._transport, self._call
        if transport.closed:
            raise ClosedError("the client was closed")
        await transport.connect(call.deadline)
        self._connected = True
        deadline = None if call.deadline is None else Deadline.from_timeout(call.deadline - time.monotonic())
        async with transport.channel.request(
            call.path, Cardinality.STREAM_STREAM, Payload, _RECEIVED, deadline=deadline, metadata=call.headers
        ) as stream:
            if call.request is not None and len(call.request) <= _SMALL:
                await stream.send_message(Payload(call.request), end=True)
                await self._receive(stream)
                await stream.recv_trailing_metadata()
            else:
                if call.request is not None:
                    self.send([(call.request,)])
                    self.end()
                await stream.send_request()
                await self._talk(stream)

    async def _talk(self, stream: Stream[Payload, bytes]) -> None:
        """Sends and receives at the same time."""
        sender = self._transport.loop.create_task(self._send(stream))
        sender.add_done_callback(self._sender_done)
        try:
            await self._receive(stream)
        finally:
            unfinished = not sender.done()
            sender.cancel()
            await asyncio.wait({sender})
        if unfinished or sender.exception() is not None:  # the server said all it had to before we did
            await _end_early(stream)
        await stream.recv_trailing_metadata()

    async def _receive(self, stream: Stream[Payload, bytes]) -> None:
        received = 0
        while (payload := await stream.recv_message()) is not None:
            self._receiver.on_messages((bytes_content(payload) if self._call.content else payload,))
            received += 1
            if not received % BREATH:
                await asyncio.sleep(0)
            if not self._reading.is_set():
                await self._reading.wait()

    async def _send(self, stream: Stream[Payload, bytes]) -> None:
        last = False
        sent = 0
        while not last:
            while self._outgoing:
                payload = self._outgoing.popleft()
                self._waiting -= len(payload)
                last = self._ended and not self._outgoing
                await stream.send_message(Payload(payload), end=last)
                sent += 1
                if not sent % BREATH:
                    await asyncio.sleep(0)
                if self._full and self._waiting <= LOW_WATER:
                    self._full = False
                    self._receiver.on_writable()
            if self._ended:
                break
            self._news.clear()
            await self._news.wait()
        if not last:
            await stream.end()

    def _sender_done(self, sender: asyncio.Task[None]) -> None:
        error = None if sender.cancelled() else sender.exception()
        # A stream that was closed is the reader's to explain: it has the status.
        if isinstance(error, Exception) and not isinstance(error, (StreamTerminatedError, H2Error)):
            self._broken = error
            self._task.cancel()

    def _explain(self, error: Exception) -> tuple[Exception, Replay]:
        return explain(error, rpc=self._call.path[1:], target=self._transport.target, connected=self._connected)


async def _end_early(stream: Stream[Payload, bytes]) -> None:
    """Ends the sending side of a call whose status is here, so that grpclib lets it be read."""
    try:
        await stream.end()
    except H2Error:
        # Reset by the server already. Leaving the block of a grpclib stream with this error makes it look for the
        # status.
        raise StreamTerminatedError("the server ended the call before the client did") from None
