"""The server's side of a connection: taking calls, and answering them."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ..endpoint import MAX_MESSAGE_SIZE
from . import frames
from .constants import (
    DEFAULT_HEADER_TABLE_SIZE,
    DEFAULT_WINDOW,
    INITIAL_WINDOW_SIZE,
    MAX_CONCURRENT_STREAMS,
    MAX_FRAME_SIZE,
    MAX_HEADER_LIST_SIZE,
    PREFACE,
    ConnectionFault,
    ErrorCode,
)
from .core import Core
from .messages import MessageReader
from .requests import Refusal, Request, read_request
from .responses import ResponseHeaders, Trailers
from .settings import Limits
from .status import Code, Origin, Status, StreamFault, check_names
from .stream import Stream

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .frames import Span
    from .headers import Fields
    from .messages import MessageFault, Reader
    from .metadata import Pairs

_KIB: Final = 1024
_HTTP1: Final = re.compile(rb"[A-Z]+ ")
_LISTED_FIELD: Final = 32  # what a header list counts for each field besides its text


@dataclass(frozen=True)
class ServerLimits(Limits):
    """What clients may do.

    A connection can make us keep one window, and one message that is not complete, for each of its streams.

    Attributes:
        max_message_size: The largest request, which is refused before it is read.
        max_header_size: The largest header list that we read at all; a client that sends a larger one is cut off.
        max_metadata_size: The largest header list that we serve, which clients are told; a larger one is answered.
        max_streams: How many calls a connection may have at a time.
        max_resets: How many calls a client may take back within a second.
        max_pending: A handler waits while more than this of its answer is unsent: two pieces of a file, so that the
            next is read while one is sent.
        max_unread_answers: How many bytes of headers and trailers may wait while the client does not read. It may have
            `max_streams` answers coming; data is bounded by the windows, and by `max_pending`.
    """

    max_message_size: int = MAX_MESSAGE_SIZE
    max_header_size: int = 256 * _KIB
    max_metadata_size: int = 64 * _KIB
    max_streams: int = 1000
    max_resets: int = 4096
    max_unread_answers: int = 4096 * _KIB
    max_pending: int = 8192 * _KIB

    def announced(self) -> dict[int, int]:
        """Returns the settings that tell a client about these limits."""
        return {
            MAX_CONCURRENT_STREAMS: self.max_streams,
            INITIAL_WINDOW_SIZE: self.stream_window,
            MAX_FRAME_SIZE: self.max_frame_size,
            MAX_HEADER_LIST_SIZE: self.max_metadata_size,
        }


class ServerStream(Stream):
    """A call of a client's.

    Attributes:
        request: What it asks for.
        remote_ended: Whether the client has sent all.
        fault: What is wrong with what it sent after the messages that can be taken; None if nothing is.
    """

    __slots__ = ("_answering", "_trailers", "fault", "remote_ended", "request")

    _core: ServerCore

    def __init__(self, core: ServerCore, request: Request, reader: Reader) -> None:
        super().__init__(core, b"", reader)
        self.request = request
        self.initial_metadata = request.metadata
        self.remote_ended = False
        self.fault: Status | None = None
        self._answering = False
        self._trailers: tuple[int, str, bytes] | None = None

    @property
    def answering(self) -> bool:
        """Whether the answer has begun."""
        return self._answering

    def answer(self, metadata: Pairs = ()) -> None:
        """Begins the answer. After the call has ended nothing happens.

        Raises:
            ValueError: A pair of the metadata is not allowed in gRPC.
            RuntimeError: It has begun before.
        """
        if self._answering:
            raise RuntimeError("the answer has begun")
        if self.status is None:
            self._core.send_headers(self.id, self._core.responses.head(metadata))
            self._answering = True

    def finish(self, trailers: Trailers) -> None:
        """Ends the answer after what was queued. After the call has ended nothing happens.

        Raises:
            ValueError: A pair of the metadata is not allowed in gRPC.
        """
        if self.status is not None or self._trailers is not None:
            return
        end = (trailers.code, trailers.message, trailers.encoded())
        if not self._answering:
            self._core.end(self, trailers.code, self._core.responses.only(*end))
        elif self.outbox.pending:
            self._trailers = end
        else:
            self._core.end(self, trailers.code, self._core.responses.trailers(*end))

    def take_trailers(self) -> tuple[int, bytes] | None:
        """Returns the trailers that waited for the data before them, if there are any."""
        if self._trailers is None:
            return None
        return self._trailers[0], self._core.responses.trailers(*self._trailers)


class ServerCore(Core):
    """A connection to a client.

    Args:
        limits: What the client may do.
        clock: Seconds that only grow.

    Attributes:
        responses: Makes the header blocks of answers.
    """

    PEER = "the client"
    limits: ServerLimits

    def __init__(self, limits: ServerLimits | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        limits = limits or ServerLimits()
        super().__init__(limits, clock)
        self.responses = ResponseHeaders()
        self._preface = PREFACE  # what has not come of it
        self._opened: list[ServerStream] = []
        self._served = 0
        self._newest = 0  # the newest stream that the client named, whether we took it or not
        self._resets = 0
        self._resets_since = 0.0
        self._control += frames.settings_frame(limits.announced())
        if limits.connection_window > DEFAULT_WINDOW:
            self._control += frames.window_update_frame(0, limits.connection_window - DEFAULT_WINDOW)

    # What drivers call

    def take_opened(self) -> list[ServerStream]:
        """Returns the calls that have come since this was asked last. Each is to be told by `served` when it is done.

        Some of them may have ended.
        """
        opened, self._opened = self._opened, []
        return opened

    def served(self) -> None:
        """Tells that nobody works any more on one of the calls that were taken."""
        self._served -= 1

    def drain(self, reason: str) -> None:
        """Takes no more calls, and says so; those that are open go on."""
        if self.closed is None and self.draining is None:
            self.draining = reason
            self._control += frames.goaway_frame(self._last_opened, ErrorCode.NO_ERROR)

    # What streams call

    def send_headers(self, stream_id: int, block: bytes, *, end_stream: bool = False) -> None:
        """Queues headers; what is queued as data follows them."""
        self._control += frames.header_frames(stream_id, block, self._frame_size, end_stream=end_stream)

    def end(self, stream: ServerStream, code: int, block: bytes) -> None:
        """Queues the end of an answer whose data has been sent."""
        self.send_headers(stream.id, block, end_stream=True)
        self._control += self._farewell(stream)
        self._finish(stream, Status(code, origin=Origin.LOCAL))

    # What the core calls

    def receive_data(self, data: bytes) -> list[Stream]:
        if self._preface and self.closed is None:
            part = data[: len(self._preface)]
            if not self._preface.startswith(part):
                self.fail(ConnectionFault(ErrorCode.PROTOCOL_ERROR, _preface_fault(data)))
                return self.take_news()
            self._preface = self._preface[len(part) :]
            data = data[len(part) :]
            if not data:
                return []
        return super().receive_data(data)

    def _on_fields(self, stream_id: int, stream: Stream | None, fields: Fields, end_stream: bool) -> None:
        if stream is not None:
            assert isinstance(stream, ServerStream)
            self._on_request_trailers(stream, fields, end_stream)
        elif stream_id % 2 == 0:
            raise ConnectionFault(ErrorCode.PROTOCOL_ERROR, f"HEADERS on stream {stream_id}, which is not a client's")
        elif stream_id <= self._newest:
            self._count_idle()  # the last words of a call that has ended
        else:
            self._newest = stream_id
            if self.draining is None:  # a client that was told to go has to ask elsewhere
                self._on_request(stream_id, fields, end_stream)

    def _on_request(self, stream_id: int, fields: Fields, end_stream: bool) -> None:
        limits = self.limits
        if len(self._control) > limits.max_unread_answers:
            raise ConnectionFault(ErrorCode.ENHANCE_YOUR_CALM, "the client makes calls, and does not read the answers")
        # A client that takes its calls back frees their places at once, and we must still end what we do for them.
        if len(self.streams) >= limits.max_streams or self._served >= 2 * limits.max_streams:
            self._count_reset()
            self._reply(frames.rst_stream_frame(stream_id, ErrorCode.REFUSED_STREAM))
            return
        self._last_opened = stream_id
        try:
            size = sum([len(name) + len(value) + _LISTED_FIELD for name, value in fields])
            if size > limits.max_metadata_size:
                text = f"received metadata of {size} bytes; the limit is {limits.max_metadata_size}"
                raise Refusal(b"200", Code.RESOURCE_EXHAUSTED, text)
            request = read_request(fields)
        except StreamFault:
            self._count_reset()
            self._reply(frames.rst_stream_frame(stream_id, ErrorCode.PROTOCOL_ERROR))
            return
        except Refusal as refusal:
            self._refuse(stream_id, refusal, end_stream)
            return
        stream = ServerStream(self, request, MessageReader(limits.max_message_size))
        stream.id = stream_id
        stream.send_window = self.peer.initial_window_size
        self.streams[stream_id] = stream
        self._opened.append(stream)
        self._served += 1
        if end_stream:
            self._on_remote_end(stream)

    def _refuse(self, stream_id: int, refusal: Refusal, end_stream: bool) -> None:
        self._count_reset()
        block = self.responses.only(refusal.code, refusal.message, b"", refusal.http)
        self._reply(frames.header_frames(stream_id, block, self._frame_size, end_stream=True))
        if not end_stream:
            self._reply(frames.rst_stream_frame(stream_id, ErrorCode.NO_ERROR))

    def _on_request_trailers(self, stream: ServerStream, fields: Fields, end_stream: bool) -> None:
        if stream.remote_ended:
            self._reset(stream, ErrorCode.STREAM_CLOSED, "the client sent headers after the end of its request")
            return
        if not end_stream:
            raise StreamFault("the client sent headers in the middle of its request")
        check_names(fields, self.PEER)
        self._on_remote_end(stream)

    def _stream_of_data(self, stream_id: int, length: int, flags: int) -> Stream | None:
        stream = super()._stream_of_data(stream_id, length, flags)
        if isinstance(stream, ServerStream) and stream.remote_ended:
            self._reset(stream, ErrorCode.STREAM_CLOSED, "the client sent data after the end of its request")
            return None
        return stream

    def _on_remote_end(self, stream: Stream) -> None:
        assert isinstance(stream, ServerStream)
        stream.remote_ended = True
        if not stream.reader.between_messages:
            stream.fault = Status(Code.INTERNAL, "the stream ends in the middle of a message")
        self._report(stream)

    def _on_message_fault(self, stream: Stream, fault: MessageFault) -> None:
        assert isinstance(stream, ServerStream)
        if fault.size is not None:
            text = f"grpc: received message larger than max ({fault.size} vs. {self.limits.max_message_size})"
            stream.fault = Status(Code.RESOURCE_EXHAUSTED, text)
        else:
            stream.fault = Status(Code.INTERNAL, "grpc: compressed flag set with identity or empty encoding")
        stream.reader = _Deaf(stream.reader.take())
        self._report(stream)

    def _on_drained(self, stream: Stream, out: list[bytes | memoryview]) -> None:
        assert isinstance(stream, ServerStream)
        trailers = stream.take_trailers()
        if trailers is not None:
            code, block = trailers
            frame = frames.header_frames(stream.id, block, self._frame_size, end_stream=True)
            out.append(frame + self._farewell(stream))
            self._finish(stream, Status(code, origin=Origin.LOCAL))

    def _farewell(self, stream: ServerStream) -> bytes:
        """Returns what a client is told that has its answer and may still be asking."""
        return b"" if stream.remote_ended else frames.rst_stream_frame(stream.id, ErrorCode.NO_ERROR)

    def _on_rst_stream(self, flags: int, stream_id: int, payload: bytes) -> None:
        super()._on_rst_stream(flags, stream_id, payload)
        self._count_reset()

    def _count_reset(self) -> None:
        """Counts a call that was work for us and none for the client."""
        now = self._clock()
        if now - self._resets_since >= 1.0:
            self._resets, self._resets_since = 0, now
        self._resets += 1
        if self._resets > self.limits.max_resets:
            raise ConnectionFault(ErrorCode.ENHANCE_YOUR_CALM, "a flood of calls that are taken back")

    def _on_settings(self, flags: int, stream_id: int, payload: bytes) -> None:
        super()._on_settings(flags, stream_id, payload)
        if self.peer.header_table_size < DEFAULT_HEADER_TABLE_SIZE:
            self.responses.drop_table()

    def _is_idle(self, stream_id: int) -> bool:
        return stream_id % 2 == 0 or stream_id > self._newest

    def _on_place(self) -> None:
        """Calls do not wait for a place here: the client keeps count."""

    def _refuse_above(self, last_stream_id: int, reason: str, code: Code = Code.UNAVAILABLE) -> None:
        """A client that goes away speaks of the calls that we made to it, which are none."""


class _Deaf:
    """A reader of what nobody will read."""

    between_messages = True

    def __init__(self, ready: list[bytes]) -> None:
        self.ready = ready

    def feed(self, data: bytes, spans: Sequence[Span]) -> None:
        """Forgets it."""

    def take(self) -> list[bytes]:
        """Returns what had come before."""
        ready, self.ready = self.ready, []
        return ready


def _preface_fault(data: bytes) -> str:
    if _HTTP1.match(data) and not data.startswith(b"PRI "):
        return "it speaks HTTP/1, not HTTP/2"
    if data[:2] in (b"\x15\x03", b"\x16\x03"):
        return "it speaks TLS, which this server does not"
    return "it does not begin as HTTP/2 does"
