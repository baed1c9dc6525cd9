"""Local files that are there when they are complete, and not before."""

from __future__ import annotations

import os
import secrets
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def saved(path: Path) -> Iterator[IO[bytes]]:
    """Opens a file to write to, which takes the place of `path` when the block ends well, and is gone if it does not.

    Args:
        path: Where the file goes; the folders above are made if need be.

    Raises:
        OSError: It cannot be written there.
    """
    temporary = f"{path.parent}{os.sep}.{path.name[:100]}.{secrets.token_hex(6)}.part"
    try:
        out = open(temporary, "xb")
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        out = open(temporary, "xb")
    try:
        with out:
            yield out
        os.replace(temporary, path)
    except BaseException:
        with suppress(FileNotFoundError):  # who is interrupted may be so just after the file got its name
            os.unlink(temporary)
        raise
