"""Blocks of changes: how a layer is kept.

A block holds some thousand changes as columns, the way a leaf holds rows. While a stream is being written, its
blocks name content by where it lies in a segment; when the layer is recorded, by the ids of pieces.
"""

from __future__ import annotations

import json
import struct
from typing import TYPE_CHECKING, NamedTuple

from pachyderm_sdk.local.pfs.files.content import Piece
from pachyderm_sdk.local.store import StoreCorruptError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["ADD", "ADOPT", "COPY", "COPY_APPEND", "DELETE", "Change", "ChangeBlock", "TreeSource"]

ADD = 1
"""Append a piece of content to a file."""

DELETE = 2
"""Remove a file under one tag, or (path with a trailing slash) everything below a directory."""

COPY = 3
"""Copy a file or directory of another tree, replacing files."""

COPY_APPEND = 4
"""Copy a file or directory of another tree, appending to files."""

ADOPT = 5
"""Append all files of another tree under their own tags."""

_HEADER = struct.Struct("<II")


class TreeSource(NamedTuple):
    """What a copy copies: a path in a tree, and of it files with one tag (or all if empty)."""

    root: int
    path: str
    datum: str


class Change(NamedTuple):
    """One change.

    Attributes:
        kind: `ADD`, `DELETE`, `COPY`, `COPY_APPEND` or `ADOPT`.
        path: what is changed.
        datum: under which tag.
        piece: the piece to append (its id, or its number among the stream's pieces); 0 for no bytes.
        size: its size.
        source: what a copy copies.
    """

    kind: int
    path: str
    datum: str
    piece: int = 0
    size: int = 0
    source: TreeSource | None = None


class ChangeBlock:
    """A run of changes."""

    def __init__(self) -> None:
        self._kinds = bytearray()
        self._paths: list[str] = []
        self._datums: list[int] = []
        self._known_datums: dict[str, int] = {}
        self._pieces: list[int] = []
        self._sizes: list[int] = []
        self._sources: dict[int, TreeSource] = {}

    def __len__(self) -> int:
        return len(self._kinds)

    def append(self, change: Change) -> None:
        """Add a change at the end."""
        if change.source is not None:
            self._sources[len(self._kinds)] = change.source
        self._kinds.append(change.kind)
        self._paths.append(change.path)
        self._datums.append(self._known_datums.setdefault(change.datum, len(self._known_datums)))
        self._pieces.append(change.piece)
        self._sizes.append(change.size)

    def __iter__(self) -> Iterator[Change]:
        datums = list(self._known_datums)
        columns = zip(self._kinds, self._paths, self._datums, self._pieces, self._sizes, strict=True)
        for index, (kind, path, datum, piece, size) in enumerate(columns):
            yield Change(kind, path, datums[datum], piece, size, self._sources.get(index))

    def pieces(self) -> set[Piece]:
        """All pieces named, with their sizes."""
        return {Piece(*piece) for piece in zip(self._pieces, self._sizes, strict=True) if piece[0]}

    def encode(self, ids: Sequence[int] | None = None) -> bytes:
        """The block as bytes.

        Args:
            ids: if given, pieces are named by numbers that count from 1, and these are their ids.
        """
        pieces = self._pieces
        if ids is not None:
            pieces = [ids[number - 1] if number else 0 for number in pieces]
        count = len(self)
        texts = json.dumps(
            {
                "paths": "\n".join(self._paths),
                "datums": list(self._known_datums),
                "sources": [[index, *source] for index, source in self._sources.items()],
            }
        ).encode()
        return b"".join(
            [
                _HEADER.pack(count, len(texts)),
                texts,
                self._kinds,
                struct.pack(f"<{count}I", *self._datums),
                struct.pack(f"<{count}Q", *pieces),
                struct.pack(f"<{count}I", *self._sizes),
            ]
        )

    @classmethod
    def decode(cls, data: bytes) -> ChangeBlock:
        """The reverse of `encode`.

        Raises:
            StoreCorruptError: the bytes are not a block.
        """
        try:
            count, text_size = _HEADER.unpack_from(data)
            offset = _HEADER.size
            texts = json.loads(data[offset : offset + text_size])
            offset += text_size
            block = cls()
            block._kinds = bytearray(data[offset : offset + count])
            block._datums = list(struct.unpack_from(f"<{count}I", data, offset + count))
            block._pieces = list(struct.unpack_from(f"<{count}Q", data, offset + 5 * count))
            block._sizes = list(struct.unpack_from(f"<{count}I", data, offset + 13 * count))
            block._paths = texts["paths"].split("\n") if count else []
            block._known_datums = {datum: number for number, datum in enumerate(texts["datums"])}
            block._sources = {index: TreeSource(*source) for index, *source in texts["sources"]}
        except (struct.error, ValueError, KeyError, TypeError) as error:
            raise StoreCorruptError(f"a block of changes is damaged: {error}") from error
        if not len(block._kinds) == len(block._paths) == count:
            raise StoreCorruptError("a block of changes has columns of different lengths")
        return block
