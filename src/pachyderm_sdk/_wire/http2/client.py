"""The client's side of a connection: opening calls, and reading responses."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING

from . import frames
from .constants import (
    DEFAULT_HEADER_TABLE_SIZE,
    DEFAULT_WINDOW,
    MAX_STREAM_ID,
    PREFACE,
    ConnectionFault,
    ErrorCode,
)
from .core import Core
from .headers import TABLE_SIZE_ZERO, Fields, RequestHeaders
from .messages import ContentReader, MessageReader
from .settings import Limits
from .status import (
    Code,
    Origin,
    Status,
    StreamFault,
    read_metadata,
    read_status,
    refused_by_http,
    take_pseudo_headers,
)
from .stream import Stream

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .messages import MessageFault
    from .metadata import Metadata, MetadataValue

_USUAL = 16  # a server has few ways to begin a call and to say that it went well


class ClientCore(Core):
    """A connection to a server. Its greeting is in `data_to_send` at once.

    Args:
        headers: Makes the header blocks of requests.
        limits: What the server may do.
        clock: Seconds that only grow.
    """

    PEER = "the server"

    def __init__(
        self, headers: RequestHeaders, limits: Limits | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(limits or Limits(), clock)
        self._headers = headers
        self._next_id = 1
        self._waiting: deque[Stream] = deque()
        # What servers say at the beginning and at the end of most calls, so that it is understood once.
        self._usual_heads: set[Fields] = set()
        self._usual_ends: dict[Fields, Status] = {}
        self._table_zero = False  # whether the server knows that we use no compression table
        self._control += PREFACE + frames.settings_frame(self.limits.announced())
        if self.limits.connection_window > DEFAULT_WINDOW:
            self._control += frames.window_update_frame(0, self.limits.connection_window - DEFAULT_WINDOW)

    @property
    def accepting(self) -> bool:
        """Whether calls can be opened."""
        return self.closed is None and self.draining is None

    @property
    def in_use(self) -> bool:
        """Whether there are calls that have not ended."""
        return bool(self.streams) or bool(self._waiting)

    def open(
        self,
        path: str,
        metadata: Sequence[tuple[str, MetadataValue]] = (),
        timeout: float | None = None,
        *,
        content: bool = False,
    ) -> Stream:
        """Opens a call. If the server has no place for it yet, it waits, and may be used all the same.

        Args:
            path: "/package.Service/Method".
            metadata: The call's metadata.
            timeout: The seconds that the server has, if that is limited.
            content: Whether to give the content of `BytesValue` messages, in any pieces, and not the messages.

        Raises:
            ValueError: A pair of the metadata is not allowed in gRPC.
            RuntimeError: The connection takes no calls (see `accepting`).
        """
        if not self.accepting:
            raise RuntimeError("the connection takes no more calls")
        block = self._headers.block(path, metadata, timeout)
        reader = (ContentReader if content else MessageReader)(self.limits.max_message_size)
        stream = Stream(self, block, reader)
        allowed = self.peer.max_header_list_size
        if allowed is not None and self._headers.list_size(block, metadata) > allowed:
            reason = f"the call's metadata is larger than the {allowed} bytes that the server takes"
            stream.status = Status(Code.RESOURCE_EXHAUSTED, reason, Origin.LOCAL, unprocessed=True)
            return stream
        self._waiting.append(stream)
        self._on_place()
        return stream

    def _on_place(self) -> None:
        waiting = self._waiting
        if not waiting or not self.greeted:  # it may speak first, but then a server's limits would be known too late
            return
        limit = self.peer.max_concurrent_streams
        while waiting and (limit is None or len(self.streams) < limit):
            stream = waiting.popleft()
            stream.id = self._next_id
            self._next_id += 2
            stream.send_window = self.peer.initial_window_size
            self.streams[stream.id] = stream
            block = stream.header_block
            if self.peer.header_table_size < DEFAULT_HEADER_TABLE_SIZE and not self._table_zero:
                self._table_zero = True
                block = TABLE_SIZE_ZERO + block
            self._control += frames.header_frames(stream.id, block, self._frame_size)
            self.schedule(stream)
            if self._next_id > MAX_STREAM_ID:
                self.draining = "all stream numbers of the connection are used up"
                self._refuse_waiting(self.draining)

    def abandon(self, stream: Stream, status: Status) -> None:
        """Ends a stream because its user does not want it any more."""
        if stream.status is None and not stream.id:
            self._waiting.remove(stream)
        super().abandon(stream, status)

    def _refuse_waiting(self, reason: str, code: Code = Code.UNAVAILABLE) -> None:
        waiting, self._waiting = self._waiting, deque()
        for stream in waiting:
            self._finish(stream, Status(code, reason, Origin.CONNECTION, unprocessed=True))

    def _refuse_above(self, last_stream_id: int, reason: str, code: Code = Code.UNAVAILABLE) -> None:
        self._refuse_waiting(reason, code)
        for stream in [stream for stream in self.streams.values() if stream.id > last_stream_id]:
            self._finish(stream, Status(Code.UNAVAILABLE, reason, Origin.CONNECTION, unprocessed=True))

    def _is_idle(self, stream_id: int) -> bool:
        return stream_id % 2 == 0 or stream_id >= self._next_id

    def _on_fields(self, stream_id: int, stream: Stream | None, fields: Fields, end_stream: bool) -> None:
        if stream is None:
            if self._is_idle(stream_id):
                raise ConnectionFault(ErrorCode.PROTOCOL_ERROR, f"HEADERS on stream {stream_id}, which is not open")
            self._count_idle()
        elif stream.initial_metadata is not None:
            status = self._usual_ends.get(fields) if end_stream else None
            self._finish_by_server(stream, status or self._read_end(fields, end_stream))
        elif not end_stream and fields in self._usual_heads:
            self._begin_answer(stream, ())
        else:
            self._on_head(stream, fields, end_stream)

    def _read_end(self, fields: Fields, end_stream: bool) -> Status:
        http_status, rest = take_pseudo_headers(fields)
        if http_status is not None or not end_stream:
            raise StreamFault("the server sent headers in the middle of its answer")
        status = read_status(rest)
        if status.ok and not status.trailers and len(self._usual_ends) < _USUAL:
            self._usual_ends[fields] = status
        return status

    def _on_head(self, stream: Stream, all_fields: Fields, end_stream: bool) -> None:
        http_status, fields = take_pseudo_headers(all_fields)
        if http_status is None:
            raise StreamFault("the server's headers have no :status")
        if len(http_status) == 3 and http_status.startswith(b"1"):
            if end_stream:
                raise StreamFault("the server ended the call with an interim answer")
            self._count_idle()
            return
        names = dict(fields)
        if end_stream and b"grpc-status" in names:
            self._finish_by_server(stream, read_status(fields))
            return
        refused = refused_by_http(http_status, names.get(b"content-type"))
        if refused is not None:
            if not end_stream:
                self._reply(frames.rst_stream_frame(stream.id, ErrorCode.CANCEL))
            self._finish(stream, refused)
            return
        if end_stream:
            raise StreamFault("the server's trailers have no grpc-status")
        metadata = read_metadata(fields)
        if not metadata and len(self._usual_heads) < _USUAL:
            self._usual_heads.add(all_fields)
        self._begin_answer(stream, metadata)

    def _begin_answer(self, stream: Stream, metadata: Metadata) -> None:
        stream.initial_metadata = metadata
        self._report(stream)
        self._idle_frames = 0

    def _on_message_fault(self, stream: Stream, fault: MessageFault) -> None:
        code = Code.INTERNAL if fault.size is None else Code.RESOURCE_EXHAUSTED
        self._reset(stream, ErrorCode.CANCEL, str(fault), code)

    def _on_drained(self, stream: Stream, out: list[bytes | memoryview]) -> None:
        """The end of a request went with its last data."""

    def _on_remote_end(self, stream: Stream) -> None:
        self._finish_by_server(
            stream, Status(Code.INTERNAL, "the server ended the call without a status", Origin.RESET)
        )

    def _finish_by_server(self, stream: Stream, status: Status) -> None:
        if status.ok and not stream.reader.between_messages:
            status = Status(Code.INTERNAL, "the server ended the call inside a message", Origin.RESET, status.trailers)
        if not stream.outbox.end_sent:
            # It has its answer, and does not wait for the rest of what we had to say.
            self._reply(frames.rst_stream_frame(stream.id, ErrorCode.NO_ERROR))
        self._finish(stream, status)
