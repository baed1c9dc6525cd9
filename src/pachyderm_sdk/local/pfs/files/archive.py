"""TAR archives as pachd sends them."""

from __future__ import annotations

import tarfile
from typing import TYPE_CHECKING

from pachyderm_sdk.local.pfs.files.content import read_content

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pachyderm_sdk.local.pfs.files.nodes import Row
    from pachyderm_sdk.local.store import ReadTransaction

__all__ = ["tar_stream"]

_GATHER = 1 << 20


def tar_stream(tx: ReadTransaction, rows: Iterable[tuple[str, Row]]) -> Iterator[bytes]:
    """An archive of files and directories, given as (directory, row), in pieces of a few MiB at most.

    Members are named by their whole path with its leading slash; mode, owner and times are zero.
    """
    waiting: list[bytes] = []
    size = 0
    for part in _parts(tx, rows):
        waiting.append(part)
        size += len(part)
        if size >= _GATHER:
            yield b"".join(waiting) if len(waiting) > 1 else part
            waiting, size = [], 0
    waiting.append(bytes(2 * tarfile.BLOCKSIZE))
    yield b"".join(waiting)


def _parts(tx: ReadTransaction, rows: Iterable[tuple[str, Row]]) -> Iterator[bytes]:
    for prefix, row in rows:
        member = tarfile.TarInfo(prefix + row.name or "/")
        member.mode = 0
        if row.is_dir:
            member.type = tarfile.DIRTYPE
            yield member.tobuf(tarfile.PAX_FORMAT)
            continue
        member.size = row.size
        yield member.tobuf(tarfile.PAX_FORMAT)
        yield from read_content(tx, row.ref, 0, row.size)
        yield bytes(-row.size % tarfile.BLOCKSIZE)
