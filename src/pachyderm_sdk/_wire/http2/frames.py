"""Frames of HTTP/2 as bytes: writing and reading them."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final, TypeAlias

from .constants import (
    ACK,
    CONTINUATION,
    DATA,
    END_HEADERS,
    END_STREAM,
    GOAWAY,
    HEADERS,
    PADDED,
    PING,
    PRIORITY_FLAG,
    RST_STREAM,
    SETTINGS,
    WINDOW_UPDATE,
    ConnectionFault,
    ErrorCode,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

HEADER_SIZE: Final = 9

# The 24 bits of length and 8 of type are read and written as one number.
_HEADER: Final = struct.Struct(">IBI")
_U32: Final = struct.Struct(">I")
_SETTING: Final = struct.Struct(">HI")
_GOAWAY: Final = struct.Struct(">II")

read_header: Final = _HEADER.unpack_from
"""`(data, offset) -> (length << 8 | type, flags, stream id with its reserved bit)`."""


Span: TypeAlias = tuple[int, int]
"""Where something begins and stops in a block that was received."""


def frame_header(kind: int, flags: int, stream_id: int, length: int) -> bytes:
    """Returns the nine bytes before a payload of `length` bytes."""
    return _HEADER.pack(length << 8 | kind, flags, stream_id)


SETTINGS_ACK: Final = frame_header(SETTINGS, ACK, 0, 0)


def settings_frame(values: Mapping[int, int]) -> bytes:
    """Returns a SETTINGS frame."""
    payload = b"".join(_SETTING.pack(*item) for item in values.items())
    return frame_header(SETTINGS, 0, 0, len(payload)) + payload


def ping_frame(payload: bytes, *, ack: bool = False) -> bytes:
    """Returns a PING frame with these eight bytes, or the answer to one."""
    return frame_header(PING, ACK if ack else 0, 0, 8) + payload


def window_update_frame(stream_id: int, increment: int) -> bytes:
    """Returns a WINDOW_UPDATE frame; stream 0 means the connection."""
    return frame_header(WINDOW_UPDATE, 0, stream_id, 4) + _U32.pack(increment)


def rst_stream_frame(stream_id: int, code: ErrorCode) -> bytes:
    """Returns a RST_STREAM frame."""
    return frame_header(RST_STREAM, 0, stream_id, 4) + _U32.pack(code)


def goaway_frame(last_stream_id: int, code: ErrorCode, debug: str = "") -> bytes:
    """Returns a GOAWAY frame; `debug` is for the people at the other side."""
    text = debug.encode()
    return frame_header(GOAWAY, 0, 0, 8 + len(text)) + _GOAWAY.pack(last_stream_id, code) + text


def header_frames(stream_id: int, block: bytes, max_frame_size: int, *, end_stream: bool = False) -> bytes:
    """Returns a HEADERS frame, and the CONTINUATION frames that a block larger than one frame needs."""
    flags = END_STREAM if end_stream else 0
    if len(block) <= max_frame_size:
        return frame_header(HEADERS, flags | END_HEADERS, stream_id, len(block)) + block
    pieces = [block[i : i + max_frame_size] for i in range(0, len(block), max_frame_size)]
    out = bytearray(frame_header(HEADERS, flags, stream_id, len(pieces[0])) + pieces[0])
    for piece in pieces[1:-1]:
        out += frame_header(CONTINUATION, 0, stream_id, len(piece)) + piece
    out += frame_header(CONTINUATION, END_HEADERS, stream_id, len(pieces[-1])) + pieces[-1]
    return bytes(out)


def follow_data(data: bytes, at: int, stream_id: int, spans: list[Span], room: int, max_size: int) -> int:
    """Finds the DATA frames with which a body goes on, so that they can be handled together.

    Args:
        data: The block that was received.
        at: Where the frame before them stops.
        stream_id: Whose body it is.
        spans: Takes where the content of each is.
        room: How many bytes of content they may have together.
        max_size: How many each may have.

    Returns:
        Where the last of them stops, which is behind the block if it is not complete. What follows is another frame, or
        has something about it to be looked at: flags, no content, too much of it.
    """
    size = len(data)
    while size - at >= HEADER_SIZE:
        first, flags, found_id = read_header(data, at)
        length = first >> 8
        if first & 0xFF != DATA or flags or found_id != stream_id or not 0 < length <= max_size or length > room:
            break
        room -= length
        start = at + HEADER_SIZE
        at = start + length
        spans.append((start, min(at, size)))
    return at


def without_padding(payload: bytes, flags: int) -> bytes:
    """Returns the content of a DATA or HEADERS frame that may be padded.

    Raises:
        ConnectionFault: The padding is longer than the frame.
    """
    if not flags & PADDED:
        return payload
    if not payload or payload[0] >= len(payload):
        raise ConnectionFault(ErrorCode.PROTOCOL_ERROR, "the padding of a frame is longer than the frame")
    return payload[1 : len(payload) - payload[0]]


def header_fragment(payload: bytes, flags: int) -> bytes:
    """Returns the part of a HEADERS frame's payload that belongs to the header block.

    Raises:
        ConnectionFault: The frame is too short for what its flags announce.
    """
    fragment = without_padding(payload, flags)
    if not flags & PRIORITY_FLAG:
        return fragment
    if len(fragment) < 5:
        raise ConnectionFault(ErrorCode.FRAME_SIZE_ERROR, "a HEADERS frame is too short for its priority")
    return fragment[5:]


def read_settings(payload: bytes) -> dict[int, int]:
    """Returns what a SETTINGS frame says; of a setting that it repeats, the last value."""
    return dict(_SETTING.iter_unpack(payload))


def read_u32(payload: bytes) -> int:
    """Returns the number that the payload is or begins with, with the reserved first bit cleared."""
    value: int = _U32.unpack_from(payload)[0]
    return value & 0x7FFFFFFF


def read_error_code(payload: bytes) -> int:
    """Returns the error code that is the payload of a RST_STREAM frame."""
    code: int = _U32.unpack_from(payload)[0]
    return code


def read_goaway(payload: bytes) -> tuple[int, int, str]:
    """Returns the last stream id, the error code and the debug text of a GOAWAY frame."""
    last, code = _GOAWAY.unpack_from(payload)
    return last & 0x7FFFFFFF, code, payload[8:].decode("utf-8", "backslashreplace")
