# Source of _sync/bytestream.py.
"""`AsyncByteStream`: a file that a server makes while it is sent."""

from __future__ import annotations

import os
from functools import partial
from io import BytesIO
from typing import IO, TYPE_CHECKING

from .._plan.changes import local_path
from .._plan.saving import saved
from .._wire.colour import async_off_loop
from ..progress import Meter

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from typing_extensions import Self

    from ..progress import ProgressOption


class AsyncByteStream:
    """The bytes of a file, as they come: to be iterated over, read, or saved.

    The call starts when the first bytes are asked for, and is cancelled when the stream is closed. A stream that fails
    raises, however much it has given before; it never just ends.

    Args:
        what: What is sent, as progress shows it.
        pieces: Gives the bytes, and tells a meter what it learns meanwhile.
    """

    def __init__(self, what: str, pieces: Callable[[Meter], AsyncGenerator[bytes, None]]) -> None:
        self._what = what
        self._start = pieces
        self._pieces: AsyncGenerator[bytes, None] | None = None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        if self._pieces is None:
            self._pieces = self._start(Meter(self._what))
        return await self._pieces.__anext__()

    async def read(self) -> bytes:
        """Returns all that is still to come."""
        content = BytesIO()
        async with self:
            async for piece in self:
                content.write(piece)
        return content.getvalue()

    async def save(self, to: str | os.PathLike[str] | IO[bytes], *, progress: ProgressOption = False) -> int:
        """Saves all of it.

        Args:
            to: A local path, where the file appears when it is complete and not before; or a file to write to, which
                stays open.
            progress: True for a bar, or a function that is called with each `Progress`.

        Returns:
            How many bytes there are.

        Raises:
            ValueError: The stream has begun to be read.
            OSError: It cannot be written.
        """
        if self._pieces is not None:
            raise ValueError("what has been read of a stream cannot be saved any more: call again")
        with Meter(self._what, progress) as meter:
            self._pieces = self._start(meter)
            if isinstance(to, (str, os.PathLike)):
                with saved(local_path(to)) as out:
                    return await self._write(out, meter)
            return await self._write(to, meter)

    async def _write(self, out: IO[bytes], meter: Meter) -> int:
        size = 0
        async with self:
            async for piece in self:
                await async_off_loop(partial(out.write, piece))
                meter.advance(len(piece))
                size += len(piece)
        return size

    async def aclose(self) -> None:
        """Cancels the call if it is not over."""
        if self._pieces is None:
            self._pieces = self._start(Meter(self._what))
        await self._pieces.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
