"""Our channel: grpclib's, with what its own lacks of gRPC's manners, on the client's and on the server's side.

- the client's name in `user-agent`, CANCEL as the reason of a cancelled call, the server asked whether it is alive;
- a status that has arrived counts, even if a reset or the end of the connection came in the same breath;
- a response that ends without a status, or in the middle of a message, is an error, never a hang and never a success;
- messages over the limit are refused before they are read;
- a connection that is lost while calls wait for a slot or for room to write fails them.

grpclib keeps these things in its protocol classes, so this module derives from them and touches members of theirs.
"""

from __future__ import annotations

import logging
import os
import warnings
from typing import TYPE_CHECKING, cast

import grpclib.client
import grpclib.protocol
from grpclib.config import Configuration
from grpclib.const import Status
from grpclib.encoding.base import StatusDetailsCodecBase
from grpclib.encoding.proto import ProtoCodec
from grpclib.exceptions import GRPCError, StreamTerminatedError
from h2.errors import ErrorCodes

from .endpoint import MAX_MESSAGE_SIZE, Endpoint, user_agent
from .status_details import decode_details, encode_details

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from grpclib.protocol import EventsProcessor, H2Protocol
    from grpclib.utils import Wrapper

    from ..errors import ErrorDetail

__all__ = ["Channel", "DetailsCodec", "Payload", "ServerProtocol"]

# At its level DEBUG, which a program may set for all loggers at once, hpack writes every header down, tokens included.
logging.getLogger("hpack").setLevel(logging.INFO)

STREAM_WINDOW = 8 * 1024 * 1024
"""What the other side may send of one call before we have read it."""
CONNECTION_WINDOW = 2**31 - 1
"""The same for all calls together: each is bounded by its own window, and none shall wait for another's reader."""
_SLICE = 64 * 1024  # four frames, which is fewer than asyncio lets pass before it complains of a closed socket
_HEADER = 5  # bytes before each message: a flag and the size


class Payload:
    """An encoded message, for a codec of grpclib's that asks messages to encode and decode themselves."""

    __slots__ = ("data",)

    def __init__(self, data: bytes) -> None:
        self.data = data

    def SerializeToString(self) -> bytes:
        """Returns the encoding."""
        return self.data

    @staticmethod
    def FromString(data: bytes) -> bytes:
        """Leaves what was received as it is, for whoever consumes it to decode."""
        return data


class DetailsCodec(StatusDetailsCodecBase):
    """Lets grpclib hand the details of errors through as `ErrorDetail`s."""

    def encode(self, status: Status, message: str | None, details: tuple[ErrorDetail, ...]) -> bytes:
        """Returns the encoded status."""
        return encode_details(status.value, message or "", details)

    def decode(self, status: Status, message: str | None, data: bytes) -> tuple[ErrorDetail, ...]:
        """Returns the details of an encoded status."""
        return decode_details(data)


class _Stream(grpclib.protocol.Stream):
    """A stream of HTTP/2 that keeps to gRPC's rules about messages and their end."""

    max_message_size = MAX_MESSAGE_SIZE
    _in_message = False

    async def recv_data(self, size: int) -> bytes:
        """Reads the header of a message or, after one, the message."""
        in_message = self._in_message
        if in_message and size > self.max_message_size:
            raise GRPCError(
                Status.RESOURCE_EXHAUSTED,
                f"grpc: received message larger than max ({size} vs. {self.max_message_size})",
            )
        try:
            data = await super().recv_data(size)
        except AssertionError:  # grpclib's way to say that the end came too early
            data = b""
            in_message = True
        if in_message and len(data) != size:
            raise GRPCError(Status.INTERNAL, "the stream ends in the middle of a message")
        self._in_message = not in_message and len(data) == _HEADER
        return data

    async def send_data(self, data: bytes, end_stream: bool = False) -> None:
        """Sends data in slices, so that nothing is written for long to a connection that is gone."""
        view = memoryview(data)
        for begin in range(0, max(len(view), 1), _SLICE):
            if self._transport.is_closing():
                raise StreamTerminatedError("Connection lost")
            end = begin + _SLICE
            await super().send_data(cast("bytes", view[begin:end]), end_stream=end_stream and end >= len(view))


class _ClientStream(_Stream):
    _terminated = False

    async def send_request(
        self, headers: list[tuple[str, str]], end_stream: bool = False, *, _processor: EventsProcessor
    ) -> Callable[[], None]:
        own = [(key, user_agent() if key == "user-agent" else value) for key, value in headers]
        return await super().send_request(own, end_stream, _processor=_processor)

    def reset_nowait(self, error_code: ErrorCodes = ErrorCodes.CANCEL) -> None:
        super().reset_nowait(error_code)

    async def end(self) -> None:
        if self.closable or not self._has_status:
            await super().end()

    @property
    def _has_status(self) -> bool:
        return self.trailers is not None or any(key == "grpc-status" for key, _ in self.headers or ())

    def __ended__(self) -> None:
        super().__ended__()
        if not self._has_status:
            self.trailers = []  # which grpclib reports as a missing status, instead of waiting for one
            self.trailers_received.set()

    def __terminated__(self, reason: str) -> None:
        if self._has_status:
            self.window_updated.set()  # who still sends shall find the stream closed
        elif not self._terminated:  # the first reason is the reason; that the connection is lost then, follows from it
            self._terminated = True
            super().__terminated__(reason)


class _Connection(grpclib.protocol.Connection):
    stream_class: type[_Stream] = _Stream
    max_message_size = MAX_MESSAGE_SIZE

    def create_stream(self, *, stream_id: int | None = None, wrapper: Wrapper | None = None) -> grpclib.protocol.Stream:
        stream = self.stream_class(self, self._connection, self._transport, stream_id=stream_id, wrapper=wrapper)
        stream.max_message_size = self.max_message_size
        return stream


class _ClientConnection(_Connection):
    stream_class = _ClientStream

    def close(self) -> None:
        """Closes at once: there is nothing left to say to a server whose calls are over or that does not answer."""
        transport: asyncio.Transport | None = getattr(self, "_transport", None)
        super().close()
        if transport is not None:
            transport.abort()


def _adopt(protocol: H2Protocol, connection_class: type[_Connection], max_message_size: int) -> None:
    """Makes the fresh connection of a protocol one of our class."""
    connection = protocol.connection
    connection.__class__ = connection_class
    cast("_Connection", connection).max_message_size = max_message_size


class _ClientProtocol(grpclib.protocol.H2Protocol):
    max_message_size = MAX_MESSAGE_SIZE
    _greeting = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        _adopt(self, _ClientConnection, self.max_message_size)

    def data_received(self, data: bytes) -> None:
        if len(self._greeting) < 4:
            self._greeting += data[:4]
            # A server of HTTP/2 begins with a SETTINGS frame: a size of two bytes, and the number 4. h2 would take
            # HTTP/1 or an alert of TLS for the size of a huge frame, and wait for the rest of it.
            if len(self._greeting) >= 4 and (self._greeting[0] != 0 or self._greeting[3] != 4):
                self.processor.close("Protocol error")
                return
        super().data_received(data)

    def connection_lost(self, exc: BaseException | None) -> None:
        super().connection_lost(exc)
        # Calls that wait here are not yet known as streams, and grpclib would leave them waiting.
        self.connection.write_ready.set()
        self.connection.stream_close_waiter.set()


class ServerProtocol(grpclib.protocol.H2Protocol):
    """The server's side of a connection."""

    def close(self) -> None:
        """Ends the connection, and the calls on it."""
        if hasattr(self, "processor") and not self.connection.is_closing():
            self.connection._connection.close_connection()
            self.connection.flush()
            self.processor.close("the server was closed")

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Takes up a new connection."""
        super().connection_made(transport)
        _adopt(self, _Connection, MAX_MESSAGE_SIZE)


class Channel(grpclib.client.Channel):
    """A connection to an endpoint that is made when it is needed. To be created on the loop that it is to live on.

    Args:
        endpoint: Where and how to connect.

    Raises:
        ConfigError: The endpoint's certificates are none.
    """

    def __init__(self, endpoint: Endpoint) -> None:
        address = endpoint.address
        self._pid = os.getpid()
        self._max_message_size = endpoint.max_message_size
        super().__init__(
            None if address.path is not None else address.host,
            None if address.path is not None else address.port,
            path=address.path,
            codec=ProtoCodec(),
            status_details_codec=DetailsCodec(),
            ssl=endpoint.ssl_context(),
            config=Configuration(
                _keepalive_time=endpoint.keepalive,
                _keepalive_timeout=endpoint.keepalive,
                _keepalive_permit_without_calls=True,
                _http2_max_pings_without_data=0,
                _http2_min_sent_ping_interval_without_data=endpoint.keepalive / 2,
                http2_stream_window_size=STREAM_WINDOW,
                http2_connection_window_size=CONNECTION_WINDOW,
                ssl_target_name_override=endpoint.server_name,
            ),
        )

    def _protocol_factory(self) -> H2Protocol:
        protocol = _ClientProtocol(grpclib.client.Handler(), self._config, self._h2_config)
        protocol.max_message_size = self._max_message_size
        return protocol

    def __del__(self) -> None:
        # In a forked child the connection is the parent's, and taking it down would reach into the parent's loop.
        if self._protocol is not None and self._pid == os.getpid():
            warnings.warn(
                f"unclosed connection to {self._host}:{self._port}", ResourceWarning, stacklevel=1, source=self
            )
            if not self._loop.is_closed():
                self.close()
