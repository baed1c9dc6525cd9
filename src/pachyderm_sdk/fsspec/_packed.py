"""Files that compress what is written to them."""

from __future__ import annotations

import io
from typing import IO, TYPE_CHECKING, Any, cast

from fsspec.compression import compr

if TYPE_CHECKING:
    from typing_extensions import Buffer

    from ._files import PachydermFile


class PackedFile(io.BufferedIOBase):
    """Compresses into a file and closes that as well, which none of the compressing ones in Python does.

    fsspec leaves it to the destructor of the file; ours stores nothing that nobody has closed.

    Args:
        file: Where to write to.
        compression: How, as fsspec calls it.
    """

    def __init__(self, file: PachydermFile, compression: str) -> None:
        self._file = file
        self._packer: IO[bytes] = cast("dict[str, Any]", compr)[compression](file, mode="w")
        self._over = False

    def writable(self) -> bool:
        return True

    def write(self, data: Buffer, /) -> int:
        return self._packer.write(data)

    def flush(self) -> None:
        if not self._over:  # the base flushes what it closes
            self._packer.flush()

    def close(self) -> None:
        """Stores the file, or leaves that to the transaction that it is a part of."""
        self._end(keep=True)

    def _end(self, *, keep: bool) -> None:
        if self._over:
            return
        self._over = True
        try:
            self._packer.close()
        except BaseException:  # what is not stored by now shall not be so later
            keep = False
            raise
        finally:
            super().close()
            if keep:
                self._file.close()
            else:
                self._file.discard()

    def __exit__(self, *raised: object) -> None:
        self._end(keep=not any(raised))

    def __del__(self) -> None:
        """Leaves it to the file to say that it was not closed."""
