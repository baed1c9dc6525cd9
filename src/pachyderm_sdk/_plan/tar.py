"""A tar archive taken apart as its bytes come in, without a file to read from.

The standard library's `tarfile` pulls from a file object, which async code has none of. What servers send is simple:
regular files and directories, with pax or GNU records for long names and large sizes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from ..errors import DataLossError

if TYPE_CHECKING:
    from collections.abc import Iterator

RECORD: Final = 512
_MAX_METADATA: Final = 1024 * 1024
_FILE, _DIRECTORY, _PAX, _PAX_GLOBAL, _GNU_LONG_NAME = (b"0", b"5", b"x", b"g", b"L")


@dataclass(frozen=True)
class Member:
    """The beginning of a member.

    Attributes:
        path: As the archive has it.
        size: Bytes of content; 0 for a directory.
        is_directory: Whether it is a directory, otherwise it is a file.
    """

    path: str
    size: int
    is_directory: bool


@dataclass(frozen=True)
class End:
    """The end of the member that began last."""


Event: TypeAlias = Member | bytes | End
"""A member begins, a piece of its content, the member ends."""


class TarParser:
    """Turns blocks of an archive into events.

    `feed` yields what a block completes; `close`, at the end of the stream, finds out whether the archive was whole.
    """

    def __init__(self) -> None:
        self._held = bytearray()
        self._content = 0  # bytes of content that are still to come
        self._padding = 0  # bytes of padding behind them
        self._metadata: bytes | None = None  # type of the record whose content is held together, if one is
        self._pax: dict[str, str] = {}
        self._long_name: str | None = None
        self._ended = False

    def feed(self, data: bytes) -> Iterator[Event]:
        """Takes a block of the archive and yields what it brings.

        Raises:
            DataLossError: The bytes are no tar archive.
        """
        view = memoryview(data)
        while view and not self._ended:
            if self._metadata is None and self._content:
                piece = view[: self._content]
                view = view[len(piece) :]
                self._content -= len(piece)
                yield bytes(piece)
                if not self._content:
                    yield End()
            elif self._metadata is None and self._padding:
                skipped = min(self._padding, len(view))
                view = view[skipped:]
                self._padding -= skipped
            else:
                wanted = self._content if self._metadata is not None else RECORD
                taken = view[: wanted - len(self._held)]
                self._held += taken
                view = view[len(taken) :]
                if len(self._held) == wanted:
                    held = bytes(self._held)
                    self._held.clear()
                    yield from self._record(held)

    def close(self) -> None:
        """Notes that no more comes.

        Raises:
            DataLossError: The archive has no end: something is missing.
        """
        if self._content or self._held or self._metadata is not None:
            raise DataLossError("the tar archive that the server sent ends in the middle of a member")

    def _record(self, record: bytes) -> Iterator[Event]:
        if self._metadata is not None:
            kind, self._metadata = self._metadata, None
            self._content = 0
            if kind == _PAX:
                self._pax = _pax(record)
            elif kind == _GNU_LONG_NAME:
                self._long_name = _text(record)
            return
        if not record.strip(b"\0"):
            self._ended = True
            return
        if _number(record[148:156]) != sum(record) - sum(record[148:156]) + 8 * 32:
            raise DataLossError("the server sent something that is not a tar archive")
        kind = record[156:157].replace(b"\0", _FILE)
        size = _decimal(self._pax["size"]) if "size" in self._pax else _number(record[124:136])
        self._content, self._padding = size, -size % RECORD
        if kind in (_PAX, _PAX_GLOBAL, _GNU_LONG_NAME):
            self._begin_metadata(kind, size)
        elif kind in (_FILE, _DIRECTORY):
            path = self._pax.get("path") or self._long_name or _name(record)
            self._pax, self._long_name = {}, None
            yield Member(path, size, kind == _DIRECTORY)
            if not size:
                yield End()
        else:
            raise DataLossError(f"the tar archive that the server sent has a member of the unknown type {kind!r}")

    def _begin_metadata(self, kind: bytes, size: int) -> None:
        if not 0 < size <= _MAX_METADATA:
            raise DataLossError(f"the tar archive that the server sent has a record of {size} bytes for a file's name")
        self._metadata = kind


def _number(field: bytes) -> int:
    if field[0] & 0x80:  # base 256, for what does not fit into octal digits
        return int.from_bytes(bytes([field[0] & 0x7F]) + field[1:], "big")
    digits = field.strip(b" \0")
    try:
        return int(digits, 8) if digits else 0
    except ValueError:
        raise DataLossError("the server sent something that is not a tar archive") from None


def _decimal(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise DataLossError("the tar archive that the server sent has a damaged record of a file's size")
    return int(text)


def _name(record: bytes) -> str:
    name = _text(record[:100])
    prefix = _text(record[345:500]) if record[257:263] == b"ustar\0" else ""
    return f"{prefix}/{name}" if prefix else name


def _text(field: bytes) -> str:
    return field.partition(b"\0")[0].decode("utf-8", "surrogateescape")


def _pax(data: bytes) -> dict[str, str]:
    r"""Reads records of the form `LENGTH KEY=VALUE\n`."""
    found = {}
    while data:
        digits, _, _ = data.partition(b" ")
        if not digits.isdigit() or not len(digits) < int(digits) <= len(data):
            raise DataLossError("the tar archive that the server sent has a damaged record of a file's name")
        key, _, value = data[len(digits) + 1 : int(digits) - 1].partition(b"=")
        found[_text(key)] = _text(value)
        data = data[int(digits) :]
    return found
