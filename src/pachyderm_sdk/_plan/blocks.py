"""What a file that is read at random keeps of what came over the wire, and what has to be fetched next."""

from __future__ import annotations

from collections import OrderedDict, deque
from dataclasses import dataclass
from typing import Final

BLOCK: Final = 512 * 1024
"""Bytes of a block."""
KEPT: Final = 16
"""Blocks that are kept; the least recently used go. Enough for the index at a zip's end and what is read besides."""
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
    returns None; then `take` has the bytes. If it wants many, it asks `pass_on` first, each time.

    Args:
        size: Bytes of the whole file.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._blocks: OrderedDict[int, bytes] = OrderedDict()
        self._stream: int | None = None
        self._ahead: deque[memoryview] = deque()  # what came and is neither in blocks nor passed on
        self._held = 0  # bytes of it

    @property
    def stream(self) -> int | None:
        """The offset of the next byte that the running stream brings; None if none is running."""
        return self._stream

    def missing(self, position: int) -> Fetch | None:
        """Returns what has to be fetched so that a byte at `position` can be taken; None if nothing has to be."""
        if position >= self._size or position // BLOCK in self._blocks:
            return None
        start = position // BLOCK * BLOCK
        if self._stream is None or not self._first <= start <= self._stream + SKIP:
            return Fetch(start, reopen=True)
        while self._first <= start and (block := self._cut()):
            index = (self._first - len(block)) // BLOCK
            self._blocks[index] = block
            if len(self._blocks) > KEPT:
                self._blocks.popitem(last=False)
        return None if position // BLOCK in self._blocks else Fetch(self._stream, reopen=False)

    def opened(self, offset: int) -> None:
        """Notes that a stream now begins at `offset`: the beginning of a block, or where the last stream broke."""
        if offset != self._stream:
            self._drop()
        self._stream = offset

    def closed(self) -> None:
        """Notes that no stream is running any more, and forgets what it had begun to bring."""
        self._drop()
        self._stream = None

    def feed(self, data: bytes) -> None:
        """Takes what the stream brought."""
        assert self._stream is not None, "a stream that was not opened brings nothing"
        self._ahead.append(memoryview(data))
        self._held += len(data)
        self._stream += len(data)

    def pass_on(self, position: int, size: int) -> list[memoryview]:
        """Returns what the stream has brought for `position`, whole blocks of it, uncopied and not kept.

        Args:
            position: Where the reader is.
            size: How much it wants. For a little there is nothing: that is better kept.
        """
        if size < 2 * BLOCK or position % BLOCK or position // BLOCK in self._blocks:
            return []
        if self._stream is None or position != self._first:
            return []
        return self._shift(min(size, self._held) // BLOCK * BLOCK)

    @property
    def _first(self) -> int:
        """The offset of the first byte that came and is neither in a block nor passed on."""
        return (self._stream or 0) - self._held

    def _cut(self) -> bytes:
        """Returns the next block of what came, or nothing if that is not a whole one."""
        wanted = min(BLOCK, self._size - self._first)  # the file's last block is shorter
        return b"".join(self._shift(wanted)) if 0 < wanted <= self._held else b""

    def _shift(self, size: int) -> list[memoryview]:
        """Takes so many bytes from the front of what came."""
        shifted = []
        self._held -= size
        while size:
            piece = self._ahead.popleft()
            if len(piece) > size:
                self._ahead.appendleft(piece[size:])
                piece = piece[:size]
            shifted.append(piece)
            size -= len(piece)
        return shifted

    def _drop(self) -> None:
        self._ahead.clear()
        self._held = 0

    def take(self, position: int, size: int) -> bytes:
        """Returns up to `size` bytes of the block that `position` is in; none at the end of the file."""
        index, start = divmod(position, BLOCK)
        if position >= self._size:
            return b""
        self._blocks.move_to_end(index)
        return self._blocks[index][start : start + size]
