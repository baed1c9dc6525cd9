# Generated from src/pachyderm_sdk/_async/filestream.py by `python -m codegen.unasync`; do not edit.
"""`FileStream`: a file that a server makes while it is sent."""

from __future__ import annotations

import os
from functools import partial
from io import BytesIO
from typing import IO, TYPE_CHECKING, Generic

from .._plan.changes import local_path
from .._plan.saving import saved
from .._wire.colour import off_loop
from .._wire.method import Resp
from ..progress import Meter

if TYPE_CHECKING:
    from collections.abc import Generator, Callable

    from typing_extensions import Self

    from .._wire.calls_sync import Stream
    from ..progress import ProgressOption


class FileStream(Generic[Resp]):
    """The messages that a file comes in, one by one; or the file itself, by `read`, `save` or `chunks`.

    The call starts when the first message is asked for, and is cancelled when the stream is closed. A stream that fails
    raises, however much it has given before; it never just ends.

    Args:
        what: What is sent, as progress shows it.
        messages: The messages.
        content: Returns the bytes that a message brings, if it does, and tells a meter what else it says.
    """

    def __init__(
        self,
        what: str,
        messages: Stream[Resp] | Generator[Resp, None],
        content: Callable[[Resp, Meter], bytes | None],
    ) -> None:
        self._what = what
        self._messages = messages
        self._content = content
        self._begun = False

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Resp:
        self._begun = True
        return self._messages.__next__()

    def chunks(self) -> Generator[bytes, None]:
        """Yields the bytes that are still to come, as they come; closing it closes the stream."""
        with self:
            for piece in self._pieces(Meter(self._what)):
                yield piece

    def read(self) -> bytes:
        """Returns all bytes that are still to come."""
        content = BytesIO()
        for piece in self.chunks():
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
            TypeError: That is nothing to save it to.
            OSError: It cannot be written.
        """
        if self._begun:
            raise ValueError("what has been read of a stream cannot be saved any more: call again")
        if not isinstance(to, (str, os.PathLike)) and not hasattr(to, "write"):
            raise TypeError(f"{to!r} is neither a path nor a file to write to")
        with Meter(self._what, progress) as meter:
            if isinstance(to, (str, os.PathLike)):
                with saved(local_path(to)) as out:
                    return self._write(out, meter)
            return self._write(to, meter)

    def _write(self, out: IO[bytes], meter: Meter) -> int:
        size = 0
        with self:
            for piece in self._pieces(meter):
                off_loop(partial(out.write, piece))
                meter.advance(len(piece))
                size += len(piece)
        return size

    def _pieces(self, meter: Meter) -> Generator[bytes, None]:
        for message in self:
            piece = self._content(message, meter)
            if piece is not None:
                yield piece

    def close(self) -> None:
        """Cancels the call if it is not over."""
        self._messages.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
