"""A tar archive from the server as a `tarfile.TarFile`."""

from __future__ import annotations

import tarfile
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing_extensions import Self

_IN_MEMORY: Final = 8 * 1024 * 1024
"""Bytes up to which an archive is kept in memory; a larger one goes to a temporary file."""


class PfsTarFile(tarfile.TarFile):
    """An archive that was fetched as a whole: it can be read in any order, and asks no server any more.

    Its members have their full paths as names, with a leading slash. `extractall` puts them below the folder that it is
    given all the same, and refuses what leads out of it, unless another filter is named; `client.pfs.download` goes on
    after a broken connection.
    """

    # Without it a file "/etc/x" of a commit would become /etc/x of this machine. The first releases of Python 3.10 and
    # 3.11 have no filters.
    extraction_filter = staticmethod(tarfile.data_filter) if hasattr(tarfile, "data_filter") else None

    _spool: SpooledTemporaryFile[bytes]

    @classmethod
    def over(cls, spool: SpooledTemporaryFile[bytes]) -> Self:
        """Returns the archive that was written to a temporary file, which it owns from now on."""
        spool.seek(0)
        archive = cls(fileobj=spool, mode="r")
        archive._spool = spool
        return archive

    def close(self) -> None:
        """Closes the archive and drops its content."""
        super().close()
        self._spool.close()


def spool() -> SpooledTemporaryFile[bytes]:
    """Returns a file to write an archive to."""
    return SpooledTemporaryFile(max_size=_IN_MEMORY)
