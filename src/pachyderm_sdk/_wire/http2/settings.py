"""What each side of a connection allows the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .constants import (
    DEFAULT_FRAME_SIZE,
    DEFAULT_HEADER_TABLE_SIZE,
    DEFAULT_WINDOW,
    ENABLE_PUSH,
    HEADER_TABLE_SIZE,
    INITIAL_WINDOW_SIZE,
    LARGEST_FRAME_SIZE,
    MAX_CONCURRENT_STREAMS,
    MAX_FRAME_SIZE,
    MAX_HEADER_LIST_SIZE,
    MAX_WINDOW,
    ConnectionFault,
    ErrorCode,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_KIB = 1024
_MIB = 1024 * _KIB


@dataclass(frozen=True)
class Limits:
    """What we let a peer send, and how much is kept for it.

    The defaults are for bulk data on a fast link. A link with much latency profits from a larger `stream_window`:
    one stream receives at most one window per round trip.

    Attributes:
        stream_window: How many bytes of one stream may arrive before its consumer takes them.
        connection_window: The same for all streams of a connection together.
        max_frame_size: The largest frame we accept.
        max_message_size: The largest gRPC message we accept.
        max_header_size: The largest header list (and encoded header block) we accept.
        max_unsent_replies: How many bytes of answers that the peer makes us write (to PING, SETTINGS, broken streams)
            may wait while it does not read.
        max_idle_frames: How many frames that carry nothing may come within one second without anything useful.
        write_size: About how much is handed to the socket at a time.
        max_pending: A sender waits while more than this of its stream is unsent.
    """

    stream_window: int = 8 * _MIB
    connection_window: int = MAX_WINDOW
    max_frame_size: int = 256 * _KIB
    max_message_size: int = 64 * _MIB
    max_header_size: int = 64 * _KIB
    max_unsent_replies: int = 64 * _KIB
    max_idle_frames: int = 4096
    write_size: int = 512 * _KIB
    max_pending: int = 1 * _MIB

    def __post_init__(self) -> None:
        if not 1 <= self.stream_window <= MAX_WINDOW:
            raise ValueError(f"stream_window is {self.stream_window}, not within 1 and {MAX_WINDOW}")
        if not DEFAULT_WINDOW <= self.connection_window <= MAX_WINDOW:  # only ever enlarged, by WINDOW_UPDATE
            raise ValueError(
                f"connection_window is {self.connection_window}, not within {DEFAULT_WINDOW} and {MAX_WINDOW}"
            )
        if not DEFAULT_FRAME_SIZE <= self.max_frame_size <= LARGEST_FRAME_SIZE:
            raise ValueError(
                f"max_frame_size is {self.max_frame_size}, not within {DEFAULT_FRAME_SIZE} and {LARGEST_FRAME_SIZE}"
            )

    def announced(self) -> dict[int, int]:
        """Returns the settings that tell a server about these limits."""
        return {
            ENABLE_PUSH: 0,
            INITIAL_WINDOW_SIZE: self.stream_window,
            MAX_FRAME_SIZE: self.max_frame_size,
            MAX_HEADER_LIST_SIZE: self.max_header_size,
        }


class PeerSettings:
    """What the peer allows us; at first, what the RFC says of a peer that has not spoken yet."""

    __slots__ = (
        "header_table_size",
        "initial_window_size",
        "max_concurrent_streams",
        "max_frame_size",
        "max_header_list_size",
    )

    def __init__(self) -> None:
        self.header_table_size = DEFAULT_HEADER_TABLE_SIZE
        self.initial_window_size = DEFAULT_WINDOW
        self.max_frame_size = DEFAULT_FRAME_SIZE
        self.max_concurrent_streams: int | None = None
        self.max_header_list_size: int | None = None

    def update(self, values: Mapping[int, int]) -> None:
        """Takes over what a SETTINGS frame said; settings that nobody knows are ignored, as the RFC asks.

        Raises:
            ConnectionFault: A value is not allowed.
        """
        for setting, value in values.items():
            if setting == HEADER_TABLE_SIZE:
                self.header_table_size = value
            elif setting == INITIAL_WINDOW_SIZE:
                if value > MAX_WINDOW:
                    raise ConnectionFault(ErrorCode.FLOW_CONTROL_ERROR, f"the peer set its initial window to {value}")
                self.initial_window_size = value
            elif setting == MAX_FRAME_SIZE:
                if not DEFAULT_FRAME_SIZE <= value <= LARGEST_FRAME_SIZE:
                    raise ConnectionFault(ErrorCode.PROTOCOL_ERROR, f"the peer set its largest frame to {value}")
                self.max_frame_size = value
            elif setting == MAX_CONCURRENT_STREAMS:
                self.max_concurrent_streams = value
            elif setting == MAX_HEADER_LIST_SIZE:
                self.max_header_list_size = value
            elif setting == ENABLE_PUSH and value > 1:
                raise ConnectionFault(ErrorCode.PROTOCOL_ERROR, f"the peer set ENABLE_PUSH to {value}")


@dataclass(frozen=True)
class KeepAlive:
    """When a client asks a silent server whether it is still there. It does so only while there are calls.

    Attributes:
        time: After how many seconds of silence; None for never. Servers close connections that ask too often:
            pachd's limit is 5.
        timeout: How many seconds the server has to answer.
    """

    time: float | None = 30.0
    timeout: float = 20.0
