"""What may be given as the content of a file, and the reading of it in each colour.

One of the few places that are written twice, because an async source cannot be read in sync code: see
`codegen/unasync.py`.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import Protocol, TypeAlias, runtime_checkable

from ._plan.changes import PIECE, Pieces, as_bytes
from ._wire.colour import async_iterate

__all__ = ["AsyncSource", "Readable", "Source"]


@runtime_checkable
class Readable(Protocol):
    """A binary file, or anything that reads like one."""

    def read(self, size: int, /) -> bytes:
        """Returns up to `size` bytes, none at the end."""
        ...


Source: TypeAlias = bytes | bytearray | memoryview | os.PathLike[str] | Readable | Iterable[bytes]
"""Content of a file: bytes, a local file's path (`pathlib.Path`), an open binary file, or an iterable of bytes.

Text is none of these: it could be meant as content or as the name of a local file. Write `text.encode()` for the one
and `Path(text)` for the other.
"""

AsyncSource: TypeAlias = Source | AsyncIterable[bytes]
"""Content of a file: a `Source`, or an async iterable of bytes, which the files of async libraries are as well."""


def check_source(source: AsyncSource) -> int | None:
    """Finds out, before anything is sent, whether content can be read from there; returns its size, if known.

    Raises:
        TypeError: It is no source.
        OSError: It is the path of a local file that cannot be read.
    """
    if isinstance(source, (bytes, bytearray, memoryview)):
        return memoryview(source).nbytes
    if isinstance(source, os.PathLike):
        with open(source, "rb") as file:
            return os.fstat(file.fileno()).st_size
    if isinstance(source, str):
        raise TypeError("text is no content of a file: write text.encode(), or Path(text) for that of a local file")
    if not isinstance(source, (Readable, Iterable, AsyncIterable)):
        raise TypeError(
            f"content of a file is bytes, a pathlib.Path, a binary file or an iterable of bytes, "
            f"not {type(source).__name__}"
        )
    return None


def is_replayable(source: AsyncSource) -> bool:
    """Whether the source can be read again from its beginning."""
    return isinstance(source, (bytes, bytearray, memoryview, os.PathLike, list, tuple))


def pieces(source: Source) -> Iterator[bytes]:
    """Yields content in pieces that are good for one message."""
    if isinstance(source, (bytes, bytearray, memoryview)):
        view = memoryview(source).cast("B")
        for start in range(0, len(view), PIECE):
            yield bytes(view[start : start + PIECE])
    elif isinstance(source, os.PathLike):
        with open(source, "rb", buffering=0) as file:
            yield from _file_pieces(file)
    elif isinstance(source, Readable):
        yield from _file_pieces(source)
    else:
        cut = Pieces()
        for block in source:
            yield from cut.feed(block)
        yield from cut.rest()


def _file_pieces(file: Readable) -> Iterator[bytes]:
    # A pipe or socket gives less than was asked for.
    cut = Pieces()
    while block := as_bytes(file.read(PIECE)):
        yield from cut.feed(block)
    yield from cut.rest()


def _is_large(path: os.PathLike[str]) -> bool:
    return os.path.getsize(path) > PIECE


async def async_pieces(source: AsyncSource) -> AsyncIterator[bytes]:
    """Yields content in pieces that are good for one message."""
    if isinstance(source, os.PathLike) and _is_large(source):
        # Small files are read faster than a thread is reached; they come from a cache anyway.
        async for piece in async_iterate(pieces(source), batch=4):
            yield piece
        return
    if not isinstance(source, AsyncIterable):
        for piece in pieces(source):
            yield piece
        return
    cut = Pieces()
    async for block in source:
        for piece in cut.feed(block):
            yield piece
    for piece in cut.rest():
        yield piece
