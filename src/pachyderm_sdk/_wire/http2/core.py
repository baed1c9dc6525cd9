"""One HTTP/2 connection without its socket: what client and server have in common.

A driver passes `receive_data` what it read, gets the streams back that have news, and writes what `data_to_send`
returns until that is nothing. No method blocks or raises for what the peer does: a peer that breaks the rules leaves
`closed` set, every stream with a status, and a GOAWAY among the data to send.
"""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections import deque
from typing import TYPE_CHECKING, ClassVar

from . import frames
from .constants import (
    ACK,
    CONTINUATION,
    DATA,
    DEFAULT_FRAME_SIZE,
    DEFAULT_WINDOW,
    END_HEADERS,
    END_STREAM,
    GOAWAY,
    HEADERS,
    MAX_WINDOW,
    PADDED,
    PING,
    PRIORITY,
    PUSH_PROMISE,
    RST_STREAM,
    SETTINGS,
    WINDOW_UPDATE,
    ConnectionFault,
    ErrorCode,
    error_name,
)
from .headers import Fields, HeaderDecoder
from .messages import MessageFault
from .outbox import PREFIX
from .settings import Limits, PeerSettings
from .status import Code, Origin, Status, StreamFault, reset_status

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .frames import Span
    from .stream import Stream

_TURN = 64 * 1024  # how much a stream sends before the next has its turn
_MAX_FRAME_SENT = 256 * 1024  # however large the peer's frames may be: others wait while one is sent
_AT_ONCE = 4096  # a body up to this, of most calls, needs no place in the line of those that send


class Core(ABC):
    """One side of a connection.

    Args:
        limits: What the peer may do.
        clock: Seconds that only grow; for telling a flood from a long quiet life.

    Attributes:
        limits: The same.
        peer: What the peer allows.
        streams: The open streams by id.
        closed: Why the connection is of no more use, None while it is.
        draining: Why it takes no new streams though those that are open go on, None while it does.
        greeted: Whether the peer's first SETTINGS came.
        pings: How many of our pings the peer has not answered.
    """

    PEER: ClassVar[str]
    """What the other side is, for people: "the server" or "the client"."""

    def __init__(self, limits: Limits, clock: Callable[[], float] = time.monotonic) -> None:
        self.limits = limits
        self.peer = PeerSettings()
        self.streams: dict[int, Stream] = {}
        self.closed: Status | None = None
        self.draining: str | None = None
        self.greeted = False
        self.pings = 0
        self._clock = clock
        # Receiving
        self._decoder = HeaderDecoder(limits.max_header_size)
        self._rest = bytearray()  # the beginning of a frame that is not complete
        self._needed = 0  # how long `_rest` must get to be of use
        self._open_data: Stream | None = None  # the stream of a DATA frame that is not complete
        self._open_left = 0
        self._open_ends = False
        self._block = bytearray()  # a header block that is not complete
        self._block_stream = 0
        self._block_ends = False
        self._block_frames = 0
        self._unacked = 0
        # Until the peer has acknowledged our settings it may still use the window that is everybody's at first.
        self._stream_limit = max(limits.stream_window, DEFAULT_WINDOW)
        self._idle_frames = 0
        self._idle_since = 0.0
        self._last_opened = 0  # the newest stream that the peer opened
        self._news: list[Stream] = []
        self._handlers = {
            DATA: self._on_padded_data,
            HEADERS: self._on_headers,
            CONTINUATION: self._on_continuation,
            PRIORITY: self._on_priority,
            RST_STREAM: self._on_rst_stream,
            SETTINGS: self._on_settings,
            PUSH_PROMISE: self._on_push_promise,
            PING: self._on_ping,
            GOAWAY: self._on_goaway,
            WINDOW_UPDATE: self._on_window_update,
        }
        # Sending
        self.send_window = DEFAULT_WINDOW
        self._frame_size = DEFAULT_FRAME_SIZE
        self._control = bytearray()  # frames other than DATA, which go first
        self._replies = 0  # how many bytes of them the peer made us write
        self._sendable: deque[Stream] = deque()

    # What the two roles do differently

    @abstractmethod
    def _on_fields(self, stream_id: int, stream: Stream | None, fields: Fields, end_stream: bool) -> None:
        """Handles a header block; `stream` is None if no open stream has this id. May raise `StreamFault`."""

    @abstractmethod
    def _on_remote_end(self, stream: Stream) -> None:
        """Handles the end of a body."""

    @abstractmethod
    def _on_message_fault(self, stream: Stream, fault: MessageFault) -> None:
        """Handles that a message in a body is not as it should be. Nothing more may be fed to that reader."""

    @abstractmethod
    def _on_drained(self, stream: Stream, out: list[bytes | memoryview]) -> None:
        """Handles that a stream has nothing more to send for now; what is to follow its data goes to `out`."""

    @abstractmethod
    def _is_idle(self, stream_id: int) -> bool:
        """Whether a stream with this id was never opened, so that the peer must not speak of it."""

    @abstractmethod
    def _on_place(self) -> None:
        """Handles that there may be a place for one more stream."""

    @abstractmethod
    def _refuse_above(self, last_stream_id: int, reason: str, code: Code = Code.UNAVAILABLE) -> None:
        """Ends the streams that the peer said it will not process."""

    # Receiving

    def receive_data(self, data: bytes) -> list[Stream]:
        """Takes what arrived, in blocks of whatever size.

        Returns:
            The streams with news (messages, metadata, a status, room to send), each once.
        """
        if self.closed is None:
            try:
                self._parse(data)
                self._credit_connection()
            except ConnectionFault as fault:
                self.fail(fault)
        return self.take_news()

    def take_news(self) -> list[Stream]:
        """Returns the streams with news since they were last asked for; asking gives back window credit."""
        news, self._news = self._news, []
        for stream in news:
            stream.reported = False
            if not stream.reader.ready:
                # The consumer has all that is complete, so the peer may go on with what is not. Credit for messages
                # that wait is given when they are taken.
                self.give_credit(stream)
        return news

    def _parse(self, data: bytes) -> None:
        if self._rest:
            self._rest += data
            if len(self._rest) < self._needed and self.greeted:
                return
            data = bytes(self._rest)
            self._rest.clear()
        read_header = frames.read_header
        max_frame_size = self.limits.max_frame_size
        position = 0
        size = len(data)
        if self._open_left:
            position = min(self._open_left, size)
            self._open_left -= position
            self._on_data(self._open_data, data, [(0, position)], self._open_ends and not self._open_left)
        needed = frames.HEADER_SIZE
        while size - position >= frames.HEADER_SIZE:
            first, flags, stream_id = read_header(data, position)
            kind = first & 0xFF
            length = first >> 8
            stream_id &= 0x7FFFFFFF
            if not self.greeted and (kind != SETTINGS or flags & ACK or length > max_frame_size):
                raise ConnectionFault(ErrorCode.PROTOCOL_ERROR, _greeting_fault(data))
            if length > max_frame_size:
                raise ConnectionFault(
                    ErrorCode.FRAME_SIZE_ERROR, f"a frame of {length} bytes; {max_frame_size} allowed"
                )
            if self._block_stream and (kind != CONTINUATION or stream_id != self._block_stream):
                raise ConnectionFault(ErrorCode.PROTOCOL_ERROR, "a header block was not continued")
            start = position + frames.HEADER_SIZE
            stop = start + length
            if kind == DATA and not flags & PADDED:
                # The hot path. Content is taken as it comes, that of frames which follow each other at once.
                stream = self._stream_of_data(stream_id, length, flags)
                spans = [(start, min(stop, size))]
                if stream is not None and not flags:
                    room = self._stream_limit - stream.unacked - length
                    stop = frames.follow_data(data, stop, stream_id, spans, room, max_frame_size)
                ends = bool(flags & END_STREAM)
                if stop <= size:
                    self._on_data(stream, data, spans, ends)
                    position = stop
                    continue
                self._open_data = stream
                self._open_left = stop - size
                self._open_ends = ends
                self._on_data(stream, data, spans, False)
                return
            if stop > size:
                needed = frames.HEADER_SIZE + length
                break
            handler = self._handlers.get(kind)
            if handler is None:
                self._count_idle()  # an extension that we do not know, to be ignored
            else:
                handler(flags, stream_id, data[start:stop])
            position = stop
        if not self.greeted and data[3:4] not in (b"", b"\4"):  # it may say no more, and wait for us to understand
            raise ConnectionFault(ErrorCode.PROTOCOL_ERROR, _greeting_fault(data))
        if position < size:
            self._rest += memoryview(data)[position:]
            self._needed = needed

    def _stream_of_data(self, stream_id: int, length: int, flags: int) -> Stream | None:
        stream = self.streams.get(stream_id)
        if stream is None and self._is_idle(stream_id):
            raise ConnectionFault(ErrorCode.PROTOCOL_ERROR, f"DATA on stream {stream_id}, which is not open")
        if length == 0 and not flags & END_STREAM:
            self._count_idle()
        return stream

    def _on_data(self, stream: Stream | None, data: bytes, spans: Sequence[Span], end_stream: bool) -> None:
        """Takes pieces of a body, and its end; `stream` is None, or ended, if nobody wants it any more."""
        size = sum([stop - start for start, stop in spans])
        self._unacked += size
        if stream is None or stream.status is not None:
            return
        if size:
            stream.unacked += size
            self._idle_frames = 0
            if stream.unacked > self._stream_limit:
                self._reset(stream, ErrorCode.FLOW_CONTROL_ERROR, f"{self.PEER} sent more than the window allows")
                return
            if stream.initial_metadata is None:
                self._reset(stream, ErrorCode.PROTOCOL_ERROR, f"{self.PEER} sent a body before its headers")
                return
            try:
                stream.reader.feed(data, spans)
            except MessageFault as fault:
                self._on_message_fault(stream, fault)
                return
            if not stream.reported:
                stream.reported = True
                self._news.append(stream)
        if end_stream:
            self._on_remote_end(stream)

    def _on_padded_data(self, flags: int, stream_id: int, payload: bytes) -> None:
        content = frames.without_padding(payload, flags)
        stream = self._stream_of_data(stream_id, len(content), flags)
        padding = len(payload) - len(content)
        self._unacked += padding
        if stream is not None:
            stream.unacked += padding
        self._on_data(stream, content, [(0, len(content))], bool(flags & END_STREAM))

    def _on_headers(self, flags: int, stream_id: int, payload: bytes) -> None:
        fragment = frames.header_fragment(payload, flags)
        if stream_id == 0:
            raise ConnectionFault(ErrorCode.PROTOCOL_ERROR, "HEADERS on stream 0")
        if flags & END_HEADERS:
            self._on_block(stream_id, fragment, bool(flags & END_STREAM))
            return
        self._block += fragment
        self._block_stream = stream_id
        self._block_ends = bool(flags & END_STREAM)
        self._block_frames = 1

    def _on_continuation(self, flags: int, stream_id: int, payload: bytes) -> None:
        if not self._block_stream:
            raise ConnectionFault(ErrorCode.PROTOCOL_ERROR, "CONTINUATION of no header block")
        self._block += payload
        self._block_frames += 1
        limit = self.limits.max_header_size
        if len(self._block) > limit or self._block_frames > 4 + limit // 1024:
            raise ConnectionFault(
                ErrorCode.ENHANCE_YOUR_CALM, f"a header block of more than {limit} bytes, or in crumbs"
            )
        if flags & END_HEADERS:
            block = bytes(self._block)
            self._block.clear()
            self._block_stream = 0
            self._on_block(stream_id, block, self._block_ends)

    def _on_block(self, stream_id: int, block: bytes, end_stream: bool) -> None:
        if len(block) > self.limits.max_header_size:
            raise ConnectionFault(ErrorCode.ENHANCE_YOUR_CALM, f"a header block of {len(block)} bytes")
        fields = self._decoder.decode(block)  # also if nobody wants it: the compression must stay in step
        stream = self.streams.get(stream_id)
        try:
            self._on_fields(stream_id, stream, fields, end_stream)
        except StreamFault as fault:
            assert stream is not None  # only what came for a stream is at fault
            self._reset(stream, ErrorCode.PROTOCOL_ERROR, str(fault))

    def _on_priority(self, flags: int, stream_id: int, payload: bytes) -> None:
        if stream_id == 0:
            raise ConnectionFault(ErrorCode.PROTOCOL_ERROR, "PRIORITY on stream 0")
        if len(payload) != 5:
            raise ConnectionFault(ErrorCode.FRAME_SIZE_ERROR, f"a PRIORITY frame of {len(payload)} bytes")
        self._count_idle()  # to be ignored

    def _on_rst_stream(self, flags: int, stream_id: int, payload: bytes) -> None:
        if len(payload) != 4:
            raise ConnectionFault(ErrorCode.FRAME_SIZE_ERROR, f"a RST_STREAM frame of {len(payload)} bytes")
        stream = self.streams.get(stream_id)
        if stream is not None:
            self._finish(stream, reset_status(frames.read_error_code(payload), self.PEER))
        elif self._is_idle(stream_id):
            raise ConnectionFault(ErrorCode.PROTOCOL_ERROR, f"RST_STREAM on stream {stream_id}, which is not open")
        else:
            self._count_idle()

    def _on_settings(self, flags: int, stream_id: int, payload: bytes) -> None:
        if stream_id:
            raise ConnectionFault(ErrorCode.PROTOCOL_ERROR, f"SETTINGS on stream {stream_id}")
        if len(payload) % 6 or (flags & ACK and payload):
            raise ConnectionFault(ErrorCode.FRAME_SIZE_ERROR, f"a SETTINGS frame of {len(payload)} bytes")
        if flags & ACK:
            self._stream_limit = max(self.limits.stream_window, 1)
            self._count_idle()
            return
        if self.greeted:
            self._count_idle()
        self.greeted = True
        before = self.peer.initial_window_size
        self.peer.update(frames.read_settings(payload))
        self._frame_size = min(self.peer.max_frame_size, _MAX_FRAME_SENT)
        change = self.peer.initial_window_size - before
        if change:
            for stream in self.streams.values():  # windows may become negative: the RFC asks for that
                stream.send_window += change
                if stream.send_window > MAX_WINDOW:
                    raise ConnectionFault(ErrorCode.FLOW_CONTROL_ERROR, "SETTINGS made a window overflow")
                self.schedule(stream)
        self._reply(frames.SETTINGS_ACK)
        self._on_place()

    def _on_push_promise(self, flags: int, stream_id: int, payload: bytes) -> None:
        raise ConnectionFault(ErrorCode.PROTOCOL_ERROR, "PUSH_PROMISE, which was never allowed")

    def _on_ping(self, flags: int, stream_id: int, payload: bytes) -> None:
        if stream_id:
            raise ConnectionFault(ErrorCode.PROTOCOL_ERROR, f"PING on stream {stream_id}")
        if len(payload) != 8:
            raise ConnectionFault(ErrorCode.FRAME_SIZE_ERROR, f"a PING frame of {len(payload)} bytes")
        self._count_idle()
        if not flags & ACK:
            self._reply(frames.ping_frame(payload, ack=True))
        elif self.pings:
            self.pings -= 1

    def _on_goaway(self, flags: int, stream_id: int, payload: bytes) -> None:
        if stream_id:
            raise ConnectionFault(ErrorCode.PROTOCOL_ERROR, f"GOAWAY on stream {stream_id}")
        if len(payload) < 8:
            raise ConnectionFault(ErrorCode.FRAME_SIZE_ERROR, f"a GOAWAY frame of {len(payload)} bytes")
        self._count_idle()
        last, code, debug = frames.read_goaway(payload)
        self.draining = f"{self.PEER} is going away: {error_name(code)}{f' ({debug[:200]})' if debug else ''}"
        self._refuse_above(last, self.draining)

    def _on_window_update(self, flags: int, stream_id: int, payload: bytes) -> None:
        if len(payload) != 4:
            raise ConnectionFault(ErrorCode.FRAME_SIZE_ERROR, f"a WINDOW_UPDATE frame of {len(payload)} bytes")
        self._count_idle()
        increment = frames.read_u32(payload)
        if stream_id == 0:
            self.send_window += increment
            if not increment or self.send_window > MAX_WINDOW:
                code = ErrorCode.FLOW_CONTROL_ERROR if increment else ErrorCode.PROTOCOL_ERROR
                raise ConnectionFault(code, f"WINDOW_UPDATE by {increment} to {self.send_window}")
            return
        stream = self.streams.get(stream_id)
        if stream is None:
            if self._is_idle(stream_id):
                raise ConnectionFault(
                    ErrorCode.PROTOCOL_ERROR, f"WINDOW_UPDATE on stream {stream_id}, which is not open"
                )
            return
        stream.send_window += increment
        if not increment:
            self._reset(stream, ErrorCode.PROTOCOL_ERROR, f"{self.PEER} sent a WINDOW_UPDATE by 0")
        elif stream.send_window > MAX_WINDOW:
            self._reset(stream, ErrorCode.FLOW_CONTROL_ERROR, f"{self.PEER} made a window overflow")
        else:
            self.schedule(stream)

    def _count_idle(self) -> None:
        """Counts a frame that is cheap for the peer and useless for us."""
        if self._idle_frames == 0:
            self._idle_since = self._clock()
        self._idle_frames += 1
        if self._idle_frames > self.limits.max_idle_frames:
            if self._clock() - self._idle_since < 1.0:
                raise ConnectionFault(ErrorCode.ENHANCE_YOUR_CALM, "a flood of frames that carry nothing")
            self._idle_frames = 0

    # Window credit for the peer, given back in quarters so that it costs few frames and the peer never waits for it

    def give_credit(self, stream: Stream) -> None:
        """Lets the peer send again what the consumer of a stream has taken."""
        if stream.unacked * 4 >= self.limits.stream_window and stream.status is None and stream.id:
            self._control += frames.window_update_frame(stream.id, stream.unacked)
            stream.unacked = 0

    def _credit_connection(self) -> None:
        # What waits for consumers is bounded per stream, so the connection's window is given back at once: a consumer
        # that is slow must not stop the others.
        window = self.limits.connection_window
        if self._unacked > window:
            raise ConnectionFault(ErrorCode.FLOW_CONTROL_ERROR, "more DATA than the connection's window allows")
        if self._unacked * 4 >= window:
            self._control += frames.window_update_frame(0, self._unacked)
            self._unacked = 0

    # Sending

    def send_at_once(self, stream: Stream, message: bytes) -> bool:
        """Sends one message as the whole body of a stream, if it is short and nobody has to wait for that."""
        size = PREFIX.size + len(message)
        if size > _AT_ONCE or size > stream.send_window or size > self.send_window or self._sendable:
            return False
        stream.send_window -= size
        self.send_window -= size
        self._idle_frames = 0
        self._control += frames.frame_header(DATA, END_STREAM, stream.id, size)
        self._control += PREFIX.pack(0, len(message))
        self._control += message
        return True

    def schedule(self, stream: Stream) -> None:
        """Puts a stream in the line of those that can send, if it can."""
        outbox = stream.outbox
        if outbox.pending:
            if not stream.scheduled and stream.send_window > 0:
                stream.scheduled = True
                self._sendable.append(stream)
        elif outbox.ended and not outbox.end_sent and stream.status is None:
            outbox.end_sent = True
            self._control += frames.frame_header(DATA, END_STREAM, stream.id, 0)

    @property
    def in_use(self) -> bool:
        """Whether there are calls that have not ended."""
        return bool(self.streams)

    @property
    def wants_to_send(self) -> bool:
        """Whether `data_to_send` has something."""
        return bool(self._control) or self.can_send

    @property
    def can_send(self) -> bool:
        """Whether there are messages to send, and room for them."""
        return bool(self._sendable) and self.send_window > 0

    def data_to_send(self) -> list[bytes | memoryview]:
        """Returns buffers for the socket, about `limits.write_size` in all; none if nothing can be sent now.

        Streams whose `wants_room` is fulfilled are among the next `take_news`.
        """
        out: list[bytes | memoryview] = []
        if self._control:
            out.append(bytes(self._control))
            self._control.clear()
            self._replies = 0
        budget = self.limits.write_size
        line = self._sendable
        while line and budget > 0 and self.send_window > 0:
            stream = line.popleft()
            budget -= self._send_turn(stream, min(budget, _TURN) if line else budget, out)
            if stream.outbox.pending and stream.send_window > 0:
                line.append(stream)
            else:
                stream.scheduled = False
                if not stream.outbox.pending:
                    self._on_drained(stream, out)
            if stream.wants_room and stream.outbox.pending * 2 <= self.limits.max_pending:
                stream.wants_room = False
                self._report(stream)
        return out

    def _send_turn(self, stream: Stream, limit: int, out: list[bytes | memoryview]) -> int:
        outbox = stream.outbox
        size = min(limit, outbox.pending, stream.send_window, self.send_window)
        if size <= 0:
            return 0
        stream.send_window -= size
        self.send_window -= size
        self._idle_frames = 0
        left = size
        while left:
            part = min(left, self._frame_size)
            left -= part
            outbox.end_sent = outbox.ended and part == outbox.pending
            out.append(frames.frame_header(DATA, END_STREAM if outbox.end_sent else 0, stream.id, part))
            outbox.cut(part, out)
        return size

    def ping(self) -> None:
        """Queues a PING; `pings` goes down when it is answered."""
        self.pings += 1
        self._control += frames.ping_frame(b"pachsdk\0")

    def _reply(self, frame: bytes) -> None:
        self._replies += len(frame)
        if self._replies > self.limits.max_unsent_replies:
            raise ConnectionFault(ErrorCode.ENHANCE_YOUR_CALM, "the peer makes us answer, and does not read")
        self._control += frame

    # Ends

    def _report(self, stream: Stream) -> None:
        if not stream.reported:
            stream.reported = True
            self._news.append(stream)

    def _finish(self, stream: Stream, status: Status) -> None:
        """Ends a stream; it is not open afterwards."""
        stream.status = status
        stream.outbox.clear()
        self.streams.pop(stream.id, None)
        self._report(stream)
        if self.closed is None:
            self._on_place()

    def _reset(self, stream: Stream, code: ErrorCode, reason: str, grpc: Code = Code.INTERNAL) -> None:
        """Ends a stream on which the peer did something wrong."""
        self._reply(frames.rst_stream_frame(stream.id, code))
        self._finish(stream, Status(grpc, reason, Origin.LOCAL))

    def abandon(self, stream: Stream, status: Status) -> None:
        """Ends a stream because its user does not want it any more."""
        if stream.status is not None:
            return
        if stream.id:
            self._control += frames.rst_stream_frame(stream.id, ErrorCode.CANCEL)
        stream.reader.take()
        self._finish(stream, status)

    def fail(self, fault: ConnectionFault) -> None:
        """Closes the connection because of what the peer did."""
        self.close(f"{self.PEER} broke the protocol of HTTP/2: {fault}", fault.code)

    def close(self, reason: str, code: ErrorCode = ErrorCode.NO_ERROR) -> None:
        """Closes the connection from our side; only the GOAWAY is left to send."""
        if self.closed is None:
            self._control += frames.goaway_frame(self._last_opened, code, reason[:200] if code else "")
            self._end_all(reason, Code.INTERNAL if code else Code.UNAVAILABLE)

    def connection_lost(self, reason: str) -> list[Stream]:
        """Tells that the socket is gone, and returns the streams that this ended."""
        if self.closed is None:
            self._end_all(reason if self.draining is None else f"{reason}; {self.draining}")
        return self.take_news()

    def _end_all(self, reason: str, code: Code = Code.UNAVAILABLE) -> None:
        self.closed = Status(code, reason, Origin.CONNECTION)
        for stream in list(self.streams.values()):
            self._finish(stream, self.closed)
        self._sendable.clear()
        self._rest.clear()
        self._block.clear()
        self._refuse_above(0, reason, code)


def _greeting_fault(data: bytes) -> str:
    if data.startswith(b"HTTP/1"):
        return "it speaks HTTP/1, not HTTP/2"
    if data[:2] in (b"\x15\x03", b"\x16\x03"):
        return "it speaks TLS, which was not asked for"
    return "its first frame is not SETTINGS, so this is not HTTP/2"
