"""A tar archive taken apart as its bytes come in, without a file to read from.

The standard library's `tarfile` pulls from a file object, which async code has none of, and takes damage behind the
first member for the end. What is read here are regular files and directories, with pax or GNU records for long names
and large sizes; anything else is for the reader of the events to refuse.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from ..errors import DataLossError, PachydermError

if TYPE_CHECKING:
    from collections.abc import Iterator

RECORD: Final = 512
_MAX_METADATA: Final = 1024 * 1024
_FILE, _OLD_FILE, _CONTIGUOUS, _DIRECTORY = (b"0", b"\0", b"7", b"5")
_PAX, _PAX_GLOBAL, _GNU_LONG_NAME, _GNU_LONG_LINK = (b"x", b"g", b"L", b"K")
_OTHERS: Final = {
    b"1": "a hard link",
    b"2": "a symbolic link",
    b"3": "a device",
    b"4": "a device",
    b"6": "a named pipe",
    b"S": "a sparse file",
}
_WITHOUT_CONTENT: Final = (_DIRECTORY, b"1", b"2", b"3", b"4", b"6")
_SPARSE: Final = "GNU.sparse."
"""How the keys begin that make a regular file's content a list of holes and what lies between them."""


@dataclass(frozen=True)
class Member:
    """The beginning of a member.

    Attributes:
        path: As the archive has it.
        size: Bytes of content; 0 for a directory.
        is_directory: Whether it is a directory, otherwise it is a file.
        other: What it is if it is neither, such as `a symbolic link`; empty otherwise.
    """

    path: str
    size: int
    is_directory: bool
    other: str = ""


@dataclass(frozen=True)
class End:
    """The end of the member that began last."""


Event: TypeAlias = Member | memoryview | End
"""A member begins, a piece of its content, which is a part of the block that brought it, the member ends."""


class TarParser:
    """Turns blocks of an archive into events.

    `feed` yields what a block completes; `close`, at the end of the stream, finds out whether the archive was whole.

    Args:
        archive: What the archive is called in errors.
        error: The class of the errors about it.
    """

    def __init__(
        self, archive: str = "the tar archive that the server sent", error: type[PachydermError] = DataLossError
    ) -> None:
        self._archive = archive
        self._error = error
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
            PachydermError: The bytes are no tar archive.
        """
        view = memoryview(data)
        while view and not self._ended:
            if self._metadata is None and self._content:
                piece = view[: self._content]
                view = view[len(piece) :]
                self._content -= len(piece)
                yield piece
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

    @property
    def ended(self) -> bool:
        """Whether the mark has come that stands at the end of an archive."""
        return self._ended

    def close(self) -> None:
        """Notes that no more comes.

        Raises:
            PachydermError: The archive has no end: something is missing.
        """
        if self._content or self._held or self._metadata is not None or self._pax or self._long_name:
            raise self._damaged("ends in the middle of a member")

    def _record(self, record: bytes) -> Iterator[Event]:
        if self._metadata is not None:
            kind, self._metadata = self._metadata, None
            self._content = 0
            if kind == _PAX:
                self._pax = self._pax_records(record)
            elif kind == _GNU_LONG_NAME:
                self._long_name = _text(record)
            return
        if not record.strip(b"\0"):
            self._ended = True
            return
        if self._number(record[148:156]) != sum(record) - sum(record[148:156]) + 8 * 32:
            raise self._damaged("has a header that is none: it is no tar archive, or damaged")
        kind = record[156:157]
        size = self._decimal(self._pax["size"]) if "size" in self._pax else self._number(record[124:136])
        if kind in _WITHOUT_CONTENT:
            size = 0  # whatever the header says
        self._content, self._padding = size, -size % RECORD
        if kind in (_PAX, _PAX_GLOBAL, _GNU_LONG_NAME, _GNU_LONG_LINK):
            if not 0 < size <= _MAX_METADATA:
                raise self._damaged(f"has a record of {size} bytes for a file's name")
            self._metadata = kind
            return
        path = self._pax.get("path") or self._long_name or _name(record)
        other = "a sparse file" if any(key.startswith(_SPARSE) for key in self._pax) else _other(kind)
        self._pax, self._long_name = {}, None
        # Before there was a kind for them, directories were files whose name ends in a slash.
        yield Member(path, size, kind == _DIRECTORY or (kind == _OLD_FILE and path.endswith("/")), other)
        if not size:
            yield End()

    def _number(self, field: bytes) -> int:
        if field[0] & 0x80:  # base 256, for what does not fit into octal digits
            return int.from_bytes(bytes([field[0] & 0x7F]) + field[1:], "big")
        digits = field.strip(b" \0")
        try:
            return int(digits, 8) if digits else 0
        except ValueError:
            raise self._damaged("has a header that is none: it is no tar archive, or damaged") from None

    def _decimal(self, text: str) -> int:
        if not (text.isascii() and text.isdigit()):
            raise self._damaged("has a damaged record of a file's size")
        return int(text)

    def _pax_records(self, data: bytes) -> dict[str, str]:
        r"""Reads records of the form `LENGTH KEY=VALUE\n`."""
        found = {}
        while data:
            digits, _, _ = data.partition(b" ")
            if not digits.isdigit() or not len(digits) < int(digits) <= len(data):
                raise self._damaged("has a damaged record of a file's name")
            key, _, value = data[len(digits) + 1 : int(digits) - 1].partition(b"=")
            found[_text(key)] = _text(value)
            data = data[int(digits) :]
        return found

    def _damaged(self, what: str) -> PachydermError:
        return self._error(f"{self._archive} {what}")


def _other(kind: bytes) -> str:
    if kind in (_FILE, _OLD_FILE, _CONTIGUOUS, _DIRECTORY):
        return ""
    return _OTHERS.get(kind, f"a member of the unknown type {kind!r}")


def _name(record: bytes) -> str:
    name = _text(record[:100])
    prefix = _text(record[345:500]) if record[257:263] == b"ustar\0" else ""
    return f"{prefix}/{name}" if prefix else name


def _text(field: bytes) -> str:
    return field.partition(b"\0")[0].decode("utf-8", "surrogateescape")
