"""What tests say to a core and hear from it: frames as its peer writes them, and frames as its peer reads them."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import hpack

from pachyderm_sdk._wire.http2 import constants as c
from pachyderm_sdk._wire.http2.client import ClientCore
from pachyderm_sdk._wire.http2.frames import frame_header, settings_frame
from pachyderm_sdk._wire.http2.headers import RequestHeaders
from pachyderm_sdk._wire.http2.responses import Trailers
from pachyderm_sdk._wire.http2.server import ServerCore

if TYPE_CHECKING:
    from pachyderm_sdk._wire.http2.core import Core
    from pachyderm_sdk._wire.http2.server import ServerLimits, ServerStream
    from pachyderm_sdk._wire.http2.settings import Limits
    from pachyderm_sdk._wire.http2.stream import Stream

PATH = "/pfs_v2.API/InspectRepo"
Pairs = Sequence[tuple[str, str]]


class Clock:
    """A clock that stands still until it is moved."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@dataclass(frozen=True)
class Frame:
    """A frame as it was sent."""

    kind: int
    flags: int
    stream_id: int
    payload: bytes

    @property
    def number(self) -> int:
        """The number at the end of the payloads of RST_STREAM, WINDOW_UPDATE and (the error code of) GOAWAY."""
        at = 4 if self.kind == c.GOAWAY else 0
        value: int = struct.unpack_from(">I", self.payload, at)[0]
        return value


def split(data: bytes) -> list[Frame]:
    """Returns the frames in what a core sent."""
    data = data.removeprefix(c.PREFACE)
    found = []
    while data:
        first, flags, stream_id = struct.unpack_from(">IBI", data)
        length = first >> 8
        assert len(data) >= 9 + length, "an incomplete frame"
        found.append(Frame(first & 0xFF, flags, stream_id, data[9 : 9 + length]))
        data = data[9 + length :]
    return found


def drain(core: Core) -> bytes:
    """Returns all that a core wants to send now."""
    out = bytearray()
    while buffers := core.data_to_send():
        out += b"".join(buffers)
    return bytes(out)


def sent(core: Core, kind: int | None = None) -> list[Frame]:
    """Returns the frames, or those of one kind, that a core wants to send now."""
    return [frame for frame in split(drain(core)) if kind is None or frame.kind == kind]


def new_core(limits: Limits | None = None, clock: Clock | None = None) -> ClientCore:
    """Returns a core that has said its greeting, and heard nothing. Calls will wait."""
    core = ClientCore(RequestHeaders("http", "localhost:30650", "test"), limits, clock or Clock())
    drain(core)
    return core


def open_call(core: ClientCore, *messages: bytes, end: bool = True, path: str = PATH) -> Stream:
    """Opens a call and gives it messages."""
    stream = core.open(path)
    stream.send([body(*messages)] if messages else [], end=end)
    return stream


def body(*messages: bytes) -> bytes:
    """Returns messages as the body of a gRPC stream."""
    return b"".join(struct.pack(">BI", 0, len(message)) + message for message in messages)


def frame(kind: int, flags: int = 0, stream_id: int = 0, payload: bytes = b"") -> bytes:
    """Returns any frame."""
    return frame_header(kind, flags, stream_id, len(payload)) + payload


def u32(*numbers: int) -> bytes:
    """Returns numbers of 32 bits."""
    return struct.pack(f">{len(numbers)}I", *numbers)


class Peer:
    """Writes what either side says."""

    def __init__(self) -> None:
        self.encoder = hpack.Encoder()

    def settings(self, values: dict[int, int] | None = None) -> bytes:
        """Returns SETTINGS."""
        return settings_frame(values or {})

    def block(self, fields: Pairs) -> bytes:
        """Returns a header block."""
        encoded: bytes = self.encoder.encode(list(fields))
        return encoded

    def headers(self, stream_id: int, fields: Pairs, *, end: bool = False, sizes: Iterable[int] = ()) -> bytes:
        """Returns HEADERS, cut after so many bytes each if `sizes` says so."""
        block = self.block(fields)
        pieces = []
        for size in sizes:
            pieces.append(block[:size])
            block = block[size:]
        pieces.append(block)
        out = b""
        for i, piece in enumerate(pieces):
            flags = c.END_HEADERS if i == len(pieces) - 1 else 0
            flags |= c.END_STREAM if end and i == 0 else 0
            out += frame(c.CONTINUATION if i else c.HEADERS, flags, stream_id, piece)
        return out

    def data(self, stream_id: int, payload: bytes, *, end: bool = False, pad: int | None = None) -> bytes:
        """Returns DATA."""
        flags = c.END_STREAM if end else 0
        if pad is not None:
            flags |= c.PADDED
            payload = bytes((pad,)) + payload + bytes(pad)
        return frame(c.DATA, flags, stream_id, payload)


class Server(Peer):
    """Writes what a server says."""

    def response(self, stream_id: int, *extra: tuple[str, str], sizes: Iterable[int] = ()) -> bytes:
        """Returns the headers of a gRPC response."""
        fields = [(":status", "200"), ("content-type", "application/grpc"), *extra]
        return self.headers(stream_id, fields, sizes=sizes)

    def trailers(self, stream_id: int, status: int = 0, message: str = "", *extra: tuple[str, str]) -> bytes:
        """Returns gRPC trailers."""
        return self.headers(stream_id, [("grpc-status", str(status)), ("grpc-message", message), *extra], end=True)

    def answer(self, stream_id: int, *messages: bytes) -> bytes:
        """Returns a whole successful response."""
        return (
            self.response(stream_id)
            + b"".join(self.data(stream_id, body(message)) for message in messages)
            + self.trailers(stream_id)
        )


REQUEST = (
    (":method", "POST"),
    (":scheme", "http"),
    (":path", PATH),
    (":authority", "localhost"),
    ("te", "trailers"),
    ("content-type", "application/grpc"),
    ("user-agent", "test/1"),
)


class Client(Peer):
    """Writes what a client says."""

    def greeting(self, values: dict[int, int] | None = None) -> bytes:
        """Returns the preface and SETTINGS."""
        return c.PREFACE + self.settings(values)

    def request(self, stream_id: int, *extra: tuple[str, str], end: bool = False, sizes: Iterable[int] = ()) -> bytes:
        """Returns the headers of a call."""
        return self.headers(stream_id, [*REQUEST, *extra], end=end, sizes=sizes)

    def call(self, stream_id: int, *messages: bytes) -> bytes:
        """Returns a whole call."""
        return self.request(stream_id) + self.data(stream_id, body(*messages), end=True)


def new_server(limits: ServerLimits | None = None, clock: Clock | None = None) -> ServerCore:
    """Returns a server's core that has said its greeting, and heard nothing."""
    core = ServerCore(limits, clock or Clock())
    drain(core)
    return core


def answer(stream: ServerStream, *messages: bytes, code: int = 0, message: str = "") -> None:
    """Answers a call."""
    if messages:
        stream.answer()
        stream.send([body(*messages)])
    stream.finish(Trailers(code, message))
