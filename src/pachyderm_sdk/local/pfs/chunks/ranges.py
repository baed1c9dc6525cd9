"""Where the bytes of a file lie, and what is computed of a stretch of them."""

from __future__ import annotations

from bisect import bisect_right
from hashlib import blake2b
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from pachyderm_sdk.local.pfs.chunks.buzhash import WINDOW, cut_positions, first_cut_position

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["DIGEST_SIZE", "Layout", "Range", "cuts_in", "digest_of", "first_cut_in"]

DIGEST_SIZE = 32
_STEP = 1 << 20


class Range(NamedTuple):
    """Bytes in a file of the operating system."""

    path: str
    offset: int
    size: int


class Layout:
    """The ranges that a file's content consists of, in order."""

    def __init__(self, ranges: Sequence[Range]) -> None:
        self._ranges = ranges
        self._starts = [0, *accumulate(part.size for part in ranges)]

    @property
    def size(self) -> int:
        """Bytes altogether."""
        return self._starts[-1]

    def stretch(self, start: int, stop: int) -> list[Range]:
        """The ranges of the bytes from `start` up to `stop`."""
        found = []
        index = bisect_right(self._starts, start) - 1
        while start < stop:
            part, begin = self._ranges[index], start - self._starts[index]
            size = min(stop - start, part.size - begin)
            found.append(Range(part.path, part.offset + begin, size))
            start += size
            index += 1
        return found


def digest_of(ranges: Sequence[Range]) -> bytes:
    """The hash of the bytes in some ranges.

    Raises:
        OSError: they cannot be read.
        EOFError: they are not there.
    """
    hasher = blake2b(digest_size=DIGEST_SIZE)
    for block in _blocks(ranges):
        hasher.update(block)
    return hasher.digest()


def cuts_in(ranges: Sequence[Range]) -> list[int] | None:
    """The positions in some ranges before which a cut is allowed, looking at whole windows in them only.

    None if there are very many.

    Raises:
        OSError: they cannot be read.
        EOFError: they are not there.
    """
    found: list[int] = []
    for start, data in _overlapping(ranges):
        cuts = cut_positions(data)
        if cuts is None:
            return None
        found += [start + cut for cut in cuts]
    return found


def first_cut_in(ranges: Sequence[Range], least: int) -> int | None:
    """The first of the positions of `cuts_in` that is not below `least`, None if there is none. Raises as it does."""
    for start, data in _overlapping(ranges):
        cut = first_cut_position(data, least - start) if start + len(data) >= least else None
        if cut is not None:
            return start + cut
    return None


def _overlapping(ranges: Sequence[Range]) -> Iterator[tuple[int, bytes]]:
    """The bytes in steps that each begin a window early, with the positions where they begin."""
    before = b""
    start = 0
    for block in _blocks(ranges):
        data = before + block
        yield start, data
        before = data[-WINDOW:]
        start += len(data) - len(before)


def _blocks(ranges: Sequence[Range]) -> Iterator[bytes]:
    """The bytes in steps of at most a megabyte."""
    for path, offset, size in ranges:
        with open(path, "rb", buffering=0) as file:
            file.seek(offset)
            while size > 0:
                block = file.read(min(size, _STEP))
                if not block:
                    raise EOFError(f"{path} ends {size} bytes too early")
                size -= len(block)
                yield block
