"""Local files that are there when they are complete, and not before."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def saved(path: Path, *, private: bool = False) -> Iterator[IO[bytes]]:
    """Opens a file to write to, which takes the place of `path` when the block ends well, and is gone if it does not.

    Args:
        path: Where the file goes; the folders above are made if need be.
        private: Whether it holds secrets: it is its owner's alone from the first byte on, and no folder is made for it.

    Raises:
        OSError: It cannot be written there.
    """
    temporary = f"{path.parent}{os.sep}.{path.name[:100]}.{os.urandom(6).hex()}.part"
    try:
        out = open(temporary, "xb", opener=_open_private if private else None)
    except FileNotFoundError:
        if private:
            raise
        path.parent.mkdir(parents=True, exist_ok=True)
        out = open(temporary, "xb")
    try:
        with out:
            yield out
        os.replace(temporary, path)
    except BaseException:  # interrupted, too: nobody else knows of the temporary file
        with suppress(FileNotFoundError):  # who is interrupted may be so just after the file got its name
            os.unlink(temporary)
        raise


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
