"""A tar archive of the user's as the messages that write its files, while it is read."""

from __future__ import annotations

import os
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from ..errors import InvalidArgumentError
from . import paths
from .changes import PIECE, Pieces, Put
from .tar import End, Member, TarParser

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..api import pfs
    from ..progress import Meter, Part

S = TypeVar("S")
"""What the archive may be read from; it differs between the colours."""

_GZIP: Final = b"\x1f\x8b"
_GZIP_WINDOW: Final = 31
"""What tells zlib that a gzip header comes first."""


@dataclass(frozen=True)
class PutTar(Generic[S]):
    """An archive whose files are to be written.

    Attributes:
        source: The archive.
        path: Where its content goes.
        append: Whether to keep what the files have.
        datum: The tag of the writer.
    """

    source: S
    path: str
    append: bool = False
    datum: str = ""


class TarPutter(Generic[S]):
    """Turns the bytes of an archive into messages. However well it is packed, a piece of it at a time is in memory.

    Args:
        put: What to write. Only its source is not read here.
        meter: Where to report.
    """

    def __init__(self, put: PutTar[S], meter: Meter | Part) -> None:
        self._put = put
        self._meter = meter
        self._archive = f"the tar archive {put.source}" if isinstance(put.source, os.PathLike) else "the tar archive"
        self._parser = TarParser(self._archive, InvalidArgumentError)
        self._unzip: _Unzip | None = None
        self._begun = False
        self._file: Put[None] | None = None
        self._pieces = Pieces()
        self._empty = True

    def feed(self, data: bytes) -> Iterator[pfs.ModifyFileRequest]:
        """Takes a block of the archive, the first of which has two bytes at least, and yields what it brings.

        Raises:
            InvalidArgumentError: It is no archive, or a member is no file that a commit could hold.
        """
        if not self._begun:
            self._begun = True
            self._unzip = _Unzip(self._archive) if data.startswith(_GZIP) else None
        for block in (data,) if self._unzip is None else self._unzip.feed(data):
            for event in self._parser.feed(block):
                if isinstance(event, Member):
                    yield from self._begin(event)
                elif self._file is None:
                    continue
                elif isinstance(event, End):
                    yield from self._end(self._file)
                else:
                    yield from self._send(self._file, self._pieces.feed(event))

    def close(self) -> None:
        """Notes that the archive is over.

        Raises:
            InvalidArgumentError: Something is missing.
        """
        if not self._begun:
            raise InvalidArgumentError(f"{self._archive} is empty")
        if self._unzip is not None:
            self._unzip.close()
        self._parser.close()
        if not self._parser.ended:  # full disks cut files between blocks, where whole members look like all of them
            raise InvalidArgumentError(f"{self._archive} is cut off: it lacks the zeros that end an archive")

    def _begin(self, member: Member) -> Iterator[pfs.ModifyFileRequest]:
        if member.other:
            raise InvalidArgumentError(
                f"{self._archive} holds {member.other}, {member.path!a}: commits hold files and directories only",
                resource=member.path,
            )
        self._file = None
        if member.is_directory:
            return
        name = "/".join(part for part in member.path.split("/") if part != ".")  # `tar -c .` begins all names so
        self._file = Put(paths.check(paths.join(self._put.path, name)), None, self._put.append, self._put.datum)
        self._empty = True
        self._meter.begin(self._file.path)
        yield from self._file.opening()

    def _end(self, file: Put[None]) -> Iterator[pfs.ModifyFileRequest]:
        yield from self._send(file, self._pieces.rest())
        if self._empty:
            yield file.piece(b"")
        self._meter.end()

    def _send(self, file: Put[None], pieces: Iterator[bytes]) -> Iterator[pfs.ModifyFileRequest]:
        for piece in pieces:
            self._empty = False
            yield file.piece(piece)
            self._meter.advance(len(piece))


class _Unzip:
    """Unpacks gzip piece by piece: what came may be a thousand times as large unpacked."""

    def __init__(self, archive: str) -> None:
        self._archive = archive
        self._stream = zlib.decompressobj(_GZIP_WINDOW)

    def feed(self, data: bytes) -> Iterator[bytes]:
        more = True
        while data or more:
            if self._stream.eof:  # parallel packers write one stream behind another, tapes fill up with zeros
                data = data.lstrip(b"\0")
                if not data:
                    return
                self._stream = zlib.decompressobj(_GZIP_WINDOW)
            try:
                block = self._stream.decompress(data, PIECE)
            except zlib.error as error:
                raise InvalidArgumentError(f"{self._archive} is damaged: {error}") from None
            data = self._stream.unused_data if self._stream.eof else self._stream.unconsumed_tail
            more = len(block) == PIECE  # all bytes may be taken while some of what they stand for is still to come
            yield block

    def close(self) -> None:
        if not self._stream.eof:
            raise InvalidArgumentError(f"{self._archive} ends in the middle of its gzip stream")
