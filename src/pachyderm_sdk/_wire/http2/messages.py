"""The body of a gRPC stream as messages, whatever frames and blocks it arrives in."""

from __future__ import annotations

import struct
from typing import Final

_PREFIX_SIZE: Final = 5
_read_prefix: Final = struct.Struct(">BI").unpack_from

_SMALL: Final = 4096
"""Pieces below this are copied together; larger ones stay slices of the block that they came in."""


class MessageFault(Exception):
    """The peer sent a message that we do not take.

    Attributes:
        too_large: Whether it is only larger than allowed; else it is not gRPC that we speak.
    """

    def __init__(self, reason: str, *, too_large: bool = False) -> None:
        super().__init__(reason)
        self.too_large = too_large


class MessageReader:
    """Puts messages together out of pieces of a body.

    Args:
        max_size: The largest message to accept.

    Attributes:
        ready: The messages that are complete; whoever takes them leaves an empty list.
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

    def feed(self, data: bytes, start: int, stop: int) -> None:
        """Takes `data[start:stop]`, the next piece of the body.

        Raises:
            MessageFault: A message is compressed, or larger than allowed. Nothing of it is kept.
        """
        if self._missing:
            start = self._continue(data, start, stop)
        elif self._prefix:
            missing = _PREFIX_SIZE - len(self._prefix)
            if stop - start < missing:
                self._prefix += data[start:stop]
                return
            prefix = self._prefix + data[start : start + missing]
            self._prefix = b""
            start = self._begin(prefix, 0, data, start + missing, stop)
        while stop - start >= _PREFIX_SIZE:
            start = self._begin(data, start, data, start + _PREFIX_SIZE, stop)
        if start < stop:
            self._prefix = data[start:stop]

    def _begin(self, prefix: bytes, at: int, data: bytes, start: int, stop: int) -> int:
        compressed, size = _read_prefix(prefix, at)
        if compressed:
            raise MessageFault("the server sent a compressed message, though we offered no compression")
        if size > self._max_size:
            raise MessageFault(
                f"the server sent a message of {size} bytes; the limit is {self._max_size}", too_large=True
            )
        end: int = start + size
        if end <= stop:
            self.ready.append(data[start:end])
            return end
        self._missing = size
        return self._continue(data, start, stop)

    def _continue(self, data: bytes, start: int, stop: int) -> int:
        end = min(start + self._missing, stop)
        if end == start:
            return end
        pieces = self._pieces
        if end - start >= _SMALL:
            pieces.append(memoryview(data)[start:end])
        elif pieces and isinstance(pieces[-1], bytearray):
            pieces[-1] += data[start:end]  # a body in crumbs must not cost an object for each
        else:
            pieces.append(bytearray(data[start:end]))
        self._missing -= end - start
        if not self._missing:
            self.ready.append(b"".join(pieces))
            pieces.clear()
        return end
