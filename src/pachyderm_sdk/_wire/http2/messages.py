"""The body of a gRPC stream as messages, whatever frames and blocks it arrives in."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .frames import Span

_PREFIX_SIZE: Final = 5
_read_prefix: Final = struct.Struct(">BI").unpack_from
_BYTES_VALUE: Final = 0x0A  # the tag of the only field of `google.protobuf.BytesValue`

_SMALL: Final = 4096
"""Pieces below this are copied together; larger ones stay slices of the block that they came in."""
_LARGE: Final = 64 * 1024
"""Blocks above this are not kept in memory for little of them."""


class MessageFault(Exception):
    """The peer sent a message that we do not take.

    Attributes:
        size: How large it is, if it is only larger than allowed; else it is not gRPC that we speak.
    """

    def __init__(self, reason: str, *, size: int | None = None) -> None:
        super().__init__(reason)
        self.size = size


class Reader(Protocol):
    """Takes a body apart."""

    @property
    def ready(self) -> Sequence[object]:
        """What can be taken, one way or another."""
        ...

    @property
    def between_messages(self) -> bool:
        """Whether the body may end here."""
        ...

    def feed(self, data: bytes, spans: Sequence[Span]) -> None:
        """Takes the next pieces of the body, and where they are in the block that brought them.

        Raises:
            MessageFault: A message is not as it should be. Nothing of it is kept.
        """
        ...

    def take(self) -> list[bytes]:
        """Returns what is ready, and forgets it."""
        ...


class MessageReader:
    """Puts messages together out of pieces of a body.

    Args:
        max_size: The largest message to accept.

    Attributes:
        ready: The messages that are complete.
    """

    __slots__ = ("_max_size", "_missing", "_pieces", "_prefix", "ready")

    def __init__(self, max_size: int) -> None:
        self.ready: list[bytes] = []
        self._max_size = max_size
        self._prefix = b""  # what has come of the next message's prefix
        self._missing = 0  # bytes of the message in `_pieces` that have not come
        self._pieces: list[bytearray | memoryview] = []

    @property
    def between_messages(self) -> bool:
        """Whether the body may end here."""
        return not self._missing and not self._prefix

    def take(self) -> list[bytes]:
        """Returns the messages that are complete, and forgets them."""
        ready, self.ready = self.ready, []
        return ready

    def feed(self, data: bytes, spans: Sequence[Span]) -> None:
        """Takes the next pieces of the body, and where they are in the block that brought them.

        Raises:
            MessageFault: A message is compressed, or larger than allowed. Nothing of it is kept.
        """
        data, spans = _worth_keeping(data, spans)
        for start, stop in spans:
            at = start
            if self._missing:
                at = self._continue(data, start, stop)
            elif self._prefix:
                missing = _PREFIX_SIZE - len(self._prefix)
                if stop - start < missing:
                    self._prefix += data[start:stop]
                    continue
                prefix = self._prefix + data[start : start + missing]
                self._prefix = b""
                at = self._begin(prefix, 0, data, start + missing, stop)
            while stop - at >= _PREFIX_SIZE:
                at = self._begin(data, at, data, at + _PREFIX_SIZE, stop)
            if at < stop:
                self._prefix = data[at:stop]

    def _begin(self, prefix: bytes, at: int, data: bytes, start: int, stop: int) -> int:
        size = _message_size(prefix, at, self._max_size)
        end = start + size
        if end <= stop:
            self.ready.append(data[start:end])
            return end
        self._missing = size
        return self._continue(data, start, stop)

    def _continue(self, data: bytes, start: int, stop: int) -> int:
        end = min(start + self._missing, stop)
        if end == start:
            return end
        _keep(self._pieces, memoryview(data)[start:end])
        self._missing -= end - start
        if not self._missing:
            self.ready.append(b"".join(self._pieces))
            self._pieces.clear()
        return end


class ContentReader:
    """Reads a body of `google.protobuf.BytesValue` messages as what it is used for: one run of bytes.

    pachd sends files in messages of 19 MiB, and nothing is gained from having them whole: the content is given as it
    comes, in pieces of any size.

    Args:
        max_size: The largest message to accept.

    Attributes:
        ready: The content that has come, in pieces.
    """

    __slots__ = ("_head", "_max_size", "_missing", "ready")

    def __init__(self, max_size: int) -> None:
        self.ready: list[bytearray | memoryview] = []
        self._max_size = max_size
        self._head = bytearray()  # what has come of a message before its content
        self._missing = 0

    @property
    def between_messages(self) -> bool:
        """Whether the body may end here."""
        return not self._missing and not self._head

    def take(self) -> list[bytes]:
        """Returns the content that is ready, in one piece if there is any, and forgets it."""
        ready, self.ready = self.ready, []
        return [b"".join(ready)] if ready else []

    def feed(self, data: bytes, spans: Sequence[Span]) -> None:
        """Takes the next pieces of the body, and where they are in the block that brought them.

        Raises:
            MessageFault: A message is compressed, larger than allowed, or something else than a `BytesValue`.
        """
        data, spans = _worth_keeping(data, spans)
        view = memoryview(data)
        for start, stop in spans:
            at = start
            while at < stop:
                if self._missing:
                    end = min(at + self._missing, stop)
                    _keep(self.ready, view[at:end])
                    self._missing -= end - at
                    at = end
                else:
                    # Byte by byte, for there are few to each message, and they may come in any pieces.
                    self._head.append(data[at])
                    at += 1
                    if len(self._head) >= _PREFIX_SIZE:
                        self._open()

    def _open(self) -> None:
        """Begins with the content if all that stands before it has come."""
        head = self._head
        size = _message_size(head, 0, self._max_size)
        if size == 0:
            head.clear()
            return
        if len(head) == _PREFIX_SIZE:
            return
        if head[_PREFIX_SIZE] != _BYTES_VALUE:
            raise MessageFault("the server sent another message where bytes belong")
        if len(head) == _PREFIX_SIZE + 1 or head[-1] > 0x7F:
            if len(head) > _PREFIX_SIZE + 5:
                raise MessageFault("the server sent bytes without a length")
            return
        length = 0
        for byte in reversed(head[_PREFIX_SIZE + 1 :]):
            length = length << 7 | byte & 0x7F
        if len(head) - _PREFIX_SIZE + length != size:
            raise MessageFault("the server sent more or less than bytes where bytes belong")
        head.clear()
        self._missing = length


def _worth_keeping(data: bytes, spans: Sequence[Span]) -> tuple[bytes, Sequence[Span]]:
    """Returns pieces in a block of their own if they are little of a large one, whose rest other streams may have."""
    if len(data) <= _LARGE:
        return data, spans
    size = sum([stop - start for start, stop in spans])
    if size * 4 >= len(data):
        return data, spans
    view = memoryview(data)
    return b"".join([view[start:stop] for start, stop in spans]), [(0, size)]


def _keep(pieces: list[bytearray | memoryview], piece: memoryview) -> None:
    """Adds what has come to what is going to be joined."""
    if len(piece) >= _SMALL:
        pieces.append(piece)
    elif pieces and isinstance(pieces[-1], bytearray):
        pieces[-1] += piece  # a body in crumbs must not cost an object for each
    else:
        pieces.append(bytearray(piece))


def _message_size(prefix: bytes | bytearray, at: int, max_size: int) -> int:
    compressed, size = _read_prefix(prefix, at)
    if compressed:
        raise MessageFault("the server sent a compressed message, though we offered no compression")
    if size > max_size:
        raise MessageFault(f"the server sent a message of {size} bytes; the limit is {max_size}", size=size)
    return int(size)
