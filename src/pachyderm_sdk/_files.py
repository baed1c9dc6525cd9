"""File objects in each colour: in sync code the standard library's, in async code what does the same with `await`.

One of the few places that are written twice: see `codegen/unasync.py`. The reading itself is written once, in
`_async/pfs/file.py`, over the bases that are here.
"""

from __future__ import annotations

import codecs
import io
from abc import abstractmethod
from typing import TYPE_CHECKING, Annotated, Generic, TypeAlias, TypeVar

if TYPE_CHECKING:
    from collections.abc import Coroutine, Generator

    from typing_extensions import Self

__all__ = [
    "AsyncBinaryBase",
    "AsyncOpening",
    "AsyncTextFile",
    "BinaryBase",
    "Opening",
    "TextFile",
    "async_opening",
    "opening",
]

T = TypeVar("T")
F = TypeVar("F", bound="AsyncBinaryBase | AsyncTextFile")

BinaryBase = io.BufferedIOBase
TextFile = io.TextIOWrapper
Opening: TypeAlias = Annotated[T, "open already: what is a promise in async code"]


def opening(opened: T) -> T:
    """Returns what was opened."""
    return opened


class AsyncOpening(Generic[F]):
    """A file that is being opened: `file = await opening`, or `async with opening as file`, which closes it."""

    def __init__(self, opened: Coroutine[object, object, F]) -> None:
        self._coroutine = opened
        self._file: F | None = None

    def __await__(self) -> Generator[object, object, F]:
        return self._coroutine.__await__()

    async def __aenter__(self) -> F:
        self._file = await self._coroutine
        return self._file

    async def __aexit__(self, *_: object) -> None:
        if self._file is not None:
            await self._file.aclose()


def async_opening(opened: Coroutine[object, object, F]) -> AsyncOpening[F]:
    """Returns what can be awaited or entered."""
    return AsyncOpening(opened)


class AsyncBinaryBase:
    """What `io.BufferedIOBase` has beyond `read`, for files whose reading is awaited."""

    closed = False

    @abstractmethod
    async def read(self, size: int | None = -1, /) -> bytes:
        """Returns exactly `size` bytes, fewer at the end; the rest if negative."""

    @abstractmethod
    async def peek(self, size: int = 0, /) -> bytes:
        """Returns some of what comes next, nothing at the end, and stays where it is."""

    async def readline(self, size: int | None = -1, /) -> bytes:
        """Returns the next line with its end; nothing at the end of the file."""
        line = b""
        limit = -1 if size is None or size < 0 else size
        while limit < 0 or len(line) < limit:
            ahead = await self.peek()
            if not ahead:
                break
            end = ahead.find(b"\n") + 1
            take = end or len(ahead)
            if limit >= 0:
                take = min(take, limit - len(line))
            line += await self.read(take)
            if line.endswith(b"\n"):
                break
        return line

    async def readlines(self) -> list[bytes]:
        """Returns the lines from here to the end."""
        return [line async for line in self]

    async def aclose(self) -> None:
        """Closes the file."""
        self.closed = True

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        line = await self.readline()
        if not line:
            raise StopAsyncIteration
        return line


class AsyncTextFile:
    r"""Text over a binary file, read from front to back: `read`, `readline`, `async for line in file`.

    Args:
        buffer: The file of bytes.
        encoding: How text is encoded; UTF-8 by default.
        errors: What to do about bytes that are no text, as for `open`.
        newline: Which line ends there are, as for `open`: None reads all kinds and gives `\n`.
    """

    def __init__(
        self,
        buffer: AsyncBinaryBase,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
    ) -> None:
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        self.buffer = buffer
        self.encoding = encoding or "utf-8"
        decoder = codecs.getincrementaldecoder(self.encoding)(errors or "strict")
        # With None or "" lines end in all ways, and with None all ends read alike.
        self._decoder = decoder if newline else io.IncrementalNewlineDecoder(decoder, translate=newline is None)
        self._ends = (newline,) if newline else ("\n",) if newline is None else ("\r\n", "\n", "\r")
        self._text = ""
        self._ended = False

    @property
    def closed(self) -> bool:
        """Whether the file is closed."""
        return self.buffer.closed

    async def read(self, size: int | None = -1, /) -> str:
        """Returns `size` characters, fewer at the end; the rest if negative."""
        limit = -1 if size is None or size < 0 else size
        while not self._ended and (limit < 0 or len(self._text) < limit):
            await self._decode(io.DEFAULT_BUFFER_SIZE if limit >= 0 else -1)
        return self._take(len(self._text) if limit < 0 else limit)

    async def readline(self) -> str:
        """Returns the next line with its end; nothing at the end of the file."""
        searched = 0
        while True:
            found = [(at, -len(end)) for end in self._ends if (at := self._text.find(end, searched)) >= 0]
            if found:
                start, length = min(found)  # of two that begin at one place, the longer
                return self._take(start - length)
            if self._ended:
                return self._take(len(self._text))
            searched = max(0, len(self._text) - 1)  # an end of two characters may have begun here
            await self._decode(io.DEFAULT_BUFFER_SIZE)

    async def readlines(self) -> list[str]:
        """Returns the lines from here to the end."""
        return [line async for line in self]

    async def aclose(self) -> None:
        """Closes the file and what is below it."""
        await self.buffer.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> str:
        line = await self.readline()
        if not line:
            raise StopAsyncIteration
        return line

    async def _decode(self, size: int) -> None:
        data = await self.buffer.read(size)
        self._ended = not data or size < 0
        self._text += self._decoder.decode(data, final=self._ended)

    def _take(self, size: int) -> str:
        taken, self._text = self._text[:size], self._text[size:]
        return taken
