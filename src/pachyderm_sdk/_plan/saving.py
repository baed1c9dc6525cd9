"""Local files that are there when they are complete, and not before."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
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
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:100]}.", suffix=".part")
    try:
        with open(handle, "wb") as out:
            yield out
        # mkstemp makes files for the owner alone; these shall be like any other that the user makes.
        os.chmod(temporary, 0o666 & ~_umask())
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
