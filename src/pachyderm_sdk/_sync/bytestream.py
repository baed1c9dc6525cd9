# Generated from src/pachyderm_sdk/_async/bytestream.py by `python -m codegen.unasync`; do not edit.
"""`ByteStream`: a file that a server makes while it is sent."""

from __future__ import annotations

import os
from functools import partial
from io import BytesIO
from typing import IO, TYPE_CHECKING

from .._plan.changes import local_path
from .._plan.saving import saved
from .._wire.colour import off_loop
from ..progress import Meter

if TYPE_CHECKING:
    from collections.abc import Generator, Callable

    from typing_extensions import Self

    from ..progress import ProgressOption


class ByteStream:
    """The bytes of a file, as they come: to be iterated over, read, or saved.

    The call starts when the first bytes are asked for, and is cancelled when the stream is closed. A stream that fails
    raises, however much it has given before; it never just ends.

    Args:
        what: What is sent, as progress shows it.
        pieces: Gives the bytes, and tells a meter what it learns meanwhile.
    """

    def __init__(self, what: str, pieces: Callable[[Meter], Generator[bytes, None]]) -> None:
        self._what = what
        self._start = pieces
        self._pieces: Generator[bytes, None] | None = None

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> bytes:
        if self._pieces is None:
            self._pieces = self._start(Meter(self._what))
        return self._pieces.__next__()

    def read(self) -> bytes:
        """Returns all that is still to come."""
        content = BytesIO()
        with self:
            for piece in self:
                content.write(piece)
        return content.getvalue()

    def save(self, to: str | os.PathLike[str] | IO[bytes], *, progress: ProgressOption = False) -> int:
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
                    return self._write(out, meter)
            return self._write(to, meter)

    def _write(self, out: IO[bytes], meter: Meter) -> int:
        size = 0
        with self:
            for piece in self:
                off_loop(partial(out.write, piece))
                meter.advance(len(piece))
                size += len(piece)
        return size

    def close(self) -> None:
        """Cancels the call if it is not over."""
        if self._pieces is None:
            self._pieces = self._start(Meter(self._what))
        self._pieces.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
