"""What a file that is read at random keeps of what came over the wire, and what has to be fetched next."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

BLOCK: Final = 512 * 1024
"""Bytes of a block."""
KEPT: Final = 16
"""Blocks that are kept, the least recently used go: enough for the directory at a zip's end and what is read besides."""
SKIP: Final = 2 * 1024 * 1024
"""Up to so many bytes of a running stream are read and kept rather than a new stream begun behind them."""


@dataclass(frozen=True)
class Fetch:
    """The next step of a read.

    Attributes:
        offset: Where the stream must be.
        reopen: Whether a stream has to be opened there; otherwise the running one goes on.
    """

    offset: int
    reopen: bool


class Blocks:
    """The cached blocks of one file and the position of the stream that fills them.

    A reader asks `missing` what to fetch, fetches it, gives what came to `feed`, and repeats that until `missing`
    returns None; then `take` has the bytes.

    Args:
        size: Bytes of the whole file.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._blocks: OrderedDict[int, bytes] = OrderedDict()
        self._partial = bytearray()
        self._stream: int | None = None  # offset of the next byte of the stream, if one is running

    @property
    def stream(self) -> int | None:
        """The offset of the next byte that the running stream brings; None if none is running."""
        return self._stream

    def missing(self, position: int) -> Fetch | None:
        """Returns what has to be fetched so that a byte at `position` can be taken; None if nothing has to be."""
        if position >= self._size or position // BLOCK in self._blocks:
            return None
        start = position // BLOCK * BLOCK
        if self._stream is not None and self._stream - len(self._partial) <= start <= self._stream + SKIP:
            return Fetch(self._stream, reopen=False)
        return Fetch(start, reopen=True)

    def opened(self, offset: int) -> None:
        """Notes that a stream now begins at `offset`, the beginning of a block or where the last stream broke."""
        if offset != self._stream:
            self._partial.clear()
        self._stream = offset

    def closed(self) -> None:
        """Notes that no stream is running any more, and forgets what it had begun to bring."""
        self._partial.clear()
        self._stream = None

    def feed(self, data: bytes) -> None:
        """Takes what the stream brought."""
        assert self._stream is not None, "a stream that was not opened brings nothing"
        self._partial += data
        self._stream += len(data)
        first = self._stream - len(self._partial)
        used = 0
        while len(self._partial) - used >= BLOCK or (
            self._stream == self._size and used < len(self._partial)  # the last block is shorter
        ):
            block = bytes(self._partial[used : used + BLOCK])
            self._keep((first + used) // BLOCK, block)
            used += len(block)
        del self._partial[:used]

    def take(self, position: int, size: int) -> bytes:
        """Returns up to `size` bytes of the block that `position` is in; none at the end of the file."""
        index, start = divmod(position, BLOCK)
        if position >= self._size:
            return b""
        self._blocks.move_to_end(index)
        return self._blocks[index][start : start + size]

    def _keep(self, index: int, block: bytes) -> None:
        self._blocks[index] = block
        self._blocks.move_to_end(index)
        while len(self._blocks) > KEPT:
            self._blocks.popitem(last=False)
