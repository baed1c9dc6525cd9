"""What waits to be sent on a stream: gRPC messages on one side, pieces for DATA frames on the other.

Large payloads are never copied; they leave as memoryviews of what the caller gave. Small parts are joined as they
come, so that ten thousand small messages become a few buffers, cut into full frames without regard to where a message
ends.
"""

from __future__ import annotations

import struct
from collections import deque
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from typing_extensions import Buffer

PREFIX: Final = struct.Struct(">BI")
"""What stands before each message: whether it is compressed, and its size."""

_MAX_LENGTH: Final = 2**32 - 1

_SMALL: Final = 4096
"""Parts below this are cheaper to copy once than to carry as buffers of their own."""


def frame_messages(messages: Iterable[Sequence[Buffer]]) -> list[bytes | memoryview]:
    """Returns messages, each in parts, as they stand in a gRPC body: each after its five-byte prefix.

    Raises:
        ValueError: A message is larger than gRPC can carry.
        BufferError, TypeError: A part is not one run of bytes in memory.
    """
    framed: list[bytes | memoryview] = []
    small: list[bytes | memoryview] = []
    for parts in messages:
        if len(parts) == 1 and type(parts[0]) is bytes and len(parts[0]) < _SMALL:  # of long listings, every one
            small.append(PREFIX.pack(0, len(parts[0])))
            small.append(parts[0])
            continue
        views = [part if type(part) is bytes else memoryview(part).cast("B") for part in parts]
        size = sum(map(len, views))
        if size > _MAX_LENGTH:
            raise ValueError(f"a message of {size} bytes is larger than gRPC can carry")
        small.append(PREFIX.pack(0, size))
        for view in views:
            if len(view) < _SMALL:
                small.append(view)
                continue
            framed.append(b"".join(small))
            small.clear()
            framed.append(memoryview(view))
    if small:
        joined = b"".join(small)
        framed.append(memoryview(joined) if len(joined) >= _SMALL else joined)
    return framed


class Outbox:
    """The unsent bytes of one stream.

    Attributes:
        pending: How many they are.
        ended: Whether nothing will be added to them.
        end_sent: Whether the peer has been told so.
    """

    __slots__ = ("_offset", "_queue", "end_sent", "ended", "pending")

    def __init__(self) -> None:
        self._queue: deque[bytes | memoryview] = deque()
        self._offset = 0
        self.pending = 0
        self.ended = False
        self.end_sent = False

    def add(self, buffers: Sequence[bytes | memoryview]) -> None:
        """Adds buffers (see `frame_messages`); they must stay as they are until they are sent."""
        self._queue.extend(buffers)
        self.pending += sum(map(len, buffers))

    def clear(self) -> None:
        """Forgets everything: nobody will read it."""
        self._queue.clear()
        self._offset = self.pending = 0

    def cut(self, size: int, out: list[bytes | memoryview]) -> None:
        """Moves the next `size` bytes, of `pending` at most, into `out`."""
        self.pending -= size
        queue, offset = self._queue, self._offset
        while size:
            head = queue[0]
            rest = len(head) - offset
            if rest > size:
                out.append(head[offset : offset + size])
                offset += size
                break
            out.append(head[offset:] if offset else head)
            queue.popleft()
            offset = 0
            size -= rest
        self._offset = offset
