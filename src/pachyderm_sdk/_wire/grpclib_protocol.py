"""What our server needs of grpclib's protocol beyond what it does, and codecs that leave messages encoded.

- a stream that ends in the middle of a message is an error, never a hang and never a success;
- messages over the limit are refused before they are read;
- nothing is written for long to a connection that is gone.

grpclib keeps these things in its protocol classes, so this module derives from them and touches members of theirs.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, cast

import grpclib.client
import grpclib.protocol
from grpclib.const import Status
from grpclib.encoding.base import StatusDetailsCodecBase
from grpclib.exceptions import GRPCError, StreamTerminatedError

from .endpoint import MAX_MESSAGE_SIZE
from .status_details import decode_details, encode_details

if TYPE_CHECKING:
    from grpclib.utils import Wrapper

    from ..errors import ErrorDetail

__all__ = ["DetailsCodec", "Payload", "ServerProtocol"]

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

    _in_message = False

    async def recv_data(self, size: int) -> bytes:
        """Reads the header of a message or, after one, the message."""
        in_message = self._in_message
        if in_message and size > MAX_MESSAGE_SIZE:
            raise GRPCError(
                Status.RESOURCE_EXHAUSTED,
                f"grpc: received message larger than max ({size} vs. {MAX_MESSAGE_SIZE})",
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


class _Connection(grpclib.protocol.Connection):
    def create_stream(self, *, stream_id: int | None = None, wrapper: Wrapper | None = None) -> grpclib.protocol.Stream:
        return _Stream(self, self._connection, self._transport, stream_id=stream_id, wrapper=wrapper)


class ServerProtocol(grpclib.protocol.H2Protocol):
    """The server's side of a connection.

    Attributes:
        ended: Set when the connection is closed; None while it is not open yet.
    """

    ended: asyncio.Event | None = None
    _closing = False

    def close(self) -> None:
        """Ends the connection, and the calls on it; at once if it is only about to be opened."""
        self._closing = True
        if self.ended is None:
            return
        if not self._transport.is_closing():
            self.connection._connection.close_connection()
            self.connection.flush()
            self.processor.close("the server was closed")
        if self._transport.get_write_buffer_size():  # a client that does not read shall not keep the connection up
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Takes up a new connection."""
        super().connection_made(transport)
        self.connection.__class__ = _Connection
        self.ended = asyncio.Event()
        self._transport = cast("asyncio.Transport", transport)
        if self._closing:
            self.close()

    def connection_lost(self, exc: BaseException | None) -> None:
        """Takes note of the end."""
        super().connection_lost(exc)
        self.connection.write_ready.set()  # handlers that wait for room, to send a status, would wait for ever
        if self.ended is not None:
            self.ended.set()
