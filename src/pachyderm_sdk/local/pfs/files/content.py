"""The content of files: pieces of bytes that are stored once, and lists of them.

A file's content is spoken of by one number, its ref: 0 for no bytes, `2 * piece` for a single piece of less than
a chunk, `2 * manifest + 1` for everything else. A manifest lists pieces and remembers the file's chunks and
hash (as pachd computes them) once they are known.
"""

from __future__ import annotations

import struct
from hashlib import blake2b
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from pachyderm_sdk.local.pfs.chunks import (
    EMPTY_FILE_HASH,
    HASH_SIZE,
    MIN_CHUNK,
    Chunk,
    Layout,
    Range,
    digest,
    pack_chunks,
    unpack_chunks,
)
from pachyderm_sdk.local.pfs.files.nodes import UNKNOWN_HASH
from pachyderm_sdk.local.pfs.files.state import FilesState
from pachyderm_sdk.local.store import StoreCorruptError
from pachyderm_sdk.local.store.segments import Location

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pachyderm_sdk.local.store import ReadTransaction, WriteTransaction

__all__ = [
    "NO_CONTENT",
    "PIECE_SIZE",
    "Content",
    "Manifest",
    "NewPiece",
    "Piece",
    "contents_of_pieces",
    "join_contents",
    "layout_of",
    "load_manifest",
    "pieces_of",
    "read_content",
    "read_piece",
    "record_pieces",
    "stored_pieces",
]

_Key = TypeVar("_Key", bytes, int)

PIECE_SIZE = 4 << 20
"""Content is cut into pieces of this size, from the beginning of what one stream writes to a file."""


class Piece(NamedTuple):
    """A stored piece: its id and size."""

    id: int
    size: int


class Content(NamedTuple):
    """A file's content: its ref, size and hash (`UNKNOWN_HASH` if it takes long to compute)."""

    ref: int
    size: int
    hash: bytes


NO_CONTENT = Content(0, 0, EMPTY_FILE_HASH)


class Manifest(NamedTuple):
    """A list of pieces.

    Attributes:
        pieces: in order.
        chunks: the first chunks of the file, as far as they are known.
        hash: the file's hash, None until it has been asked for.
    """

    pieces: list[Piece]
    chunks: list[Chunk]
    hash: bytes | None


class NewPiece(NamedTuple):
    """A piece whose bytes are in a segment but which has no row yet."""

    hash: bytes
    location: Location
    size: int


def stored_pieces(tx: ReadTransaction, hashes: Iterable[bytes]) -> dict[bytes, int]:
    """The ids of those pieces that are stored already, by hash."""
    found: dict[bytes, int] = {}
    for part in _batches(hashes):
        found.update(tx.execute(f"SELECT hash, id FROM piece WHERE hash IN ({_places(part)})", part).fetchall())
    return found


def record_pieces(tx: WriteTransaction, pieces: Sequence[NewPiece]) -> list[int]:
    """The ids of pieces, which are made if there is none with their hash."""
    known = stored_pieces(tx, [piece.hash for piece in pieces])
    new_id = tx.store.shared(FilesState).piece_ids.next
    rows = []
    for piece in pieces:
        if piece.hash not in known:
            known[piece.hash] = new_id(tx)
            rows.append((known[piece.hash], piece.hash, *piece.location, piece.size))
    tx.executemany("INSERT INTO piece VALUES (?, ?, ?, ?, ?)", rows)
    return [known[piece.hash] for piece in pieces]


def contents_of_pieces(tx: ReadTransaction, pieces: Iterable[Piece]) -> dict[Piece, Content]:
    """Pieces as contents. One of a chunk's size or more must go through `join_contents` to become a file's."""
    contents = {piece: Content(piece.id << 1, piece.size, UNKNOWN_HASH) for piece in pieces if piece.size}
    small = {piece.id: piece for piece in contents if piece.size < MIN_CHUNK}
    for part in _batches(small):
        rows = tx.execute(f"SELECT id, hash FROM piece WHERE id IN ({_places(part)})", part).fetchall()
        for piece_id, piece_hash in rows:
            piece = small[piece_id]
            contents[piece] = Content(piece_id << 1, piece.size, digest(piece_hash))
    return contents


_PARAMETERS = 500


def _batches(values: Iterable[_Key]) -> Iterator[list[_Key]]:
    """Values in lists that a statement can take as parameters."""
    waiting = iter(values)
    while part := list(islice(waiting, _PARAMETERS)):
        yield part


def _places(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))


def read_piece(tx: ReadTransaction, piece_id: int) -> bytes:
    """The bytes of a piece.

    Raises:
        StoreCorruptError: they are not what was stored.
    """
    location, size, piece_hash = _find_piece(tx, piece_id)
    data = tx.store.segments.read(location, size)
    if digest(data) != piece_hash:
        raise StoreCorruptError(f"piece {piece_id} in segment {location.segment} is damaged")
    return data


def read_content(tx: ReadTransaction, ref: int, start: int, stop: int) -> Iterator[bytes]:
    """The bytes from `start` up to `stop`, piece by piece. What is read of a whole piece is verified."""
    position = 0
    for piece in pieces_of(tx, ref):
        if position >= stop:
            return
        begin, end = max(start - position, 0), min(stop - position, piece.size)
        if begin == 0 and end == piece.size:
            yield read_piece(tx, piece.id)
        elif begin < end:
            location, _, _ = _find_piece(tx, piece.id)
            yield tx.store.segments.read(Location(location.segment, location.offset + begin), end - begin)
        position += piece.size
    if position < stop:
        raise StoreCorruptError(f"content {ref} has {position} bytes, {stop} were expected")


def pieces_of(tx: ReadTransaction, ref: int) -> Sequence[Piece]:
    """The pieces of a content."""
    if ref == 0:
        return ()
    if ref & 1:
        return load_manifest(tx, ref >> 1).pieces
    _, size, _ = _find_piece(tx, ref >> 1)
    return (Piece(ref >> 1, size),)


def layout_of(tx: ReadTransaction, pieces: Sequence[Piece]) -> Layout:
    """Where the bytes of pieces lie on disk.

    Raises:
        StoreCorruptError: a piece is missing.
    """
    places: dict[int, Location] = {}
    for part in _batches(dict.fromkeys(piece.id for piece in pieces)):
        rows = tx.execute(f"SELECT id, segment, offset FROM piece WHERE id IN ({_places(part)})", part)
        places.update((piece_id, Location(segment, offset)) for piece_id, segment, offset in rows)
    try:
        placed = [(places[piece.id], piece.size) for piece in pieces]
    except KeyError as error:
        raise StoreCorruptError(f"piece {error} is missing") from error
    path_of = tx.store.segments.path_of
    return Layout([Range(str(path_of(at.segment)), at.offset, size) for at, size in placed])


def join_contents(tx: WriteTransaction, contents: Sequence[Content]) -> Content:
    """The content that consists of others, one after the other."""
    contents = [content for content in contents if content.size]
    if not contents:
        return NO_CONTENT
    if len(contents) == 1 and (contents[0].ref & 1 or contents[0].size < MIN_CHUNK):
        return contents[0]
    size = sum(content.size for content in contents)
    pieces: list[Piece] = []
    for content in contents:
        if content.ref & 1:
            pieces += load_manifest(tx, content.ref >> 1).pieces
        else:
            pieces.append(Piece(content.ref >> 1, content.size))
    if size < MIN_CHUNK:
        joined = blake2b(digest_size=HASH_SIZE)
        for piece in pieces:
            joined.update(read_piece(tx, piece.id))
        return Content(_record_manifest(tx, pieces, size, [], digest(joined.digest())), size, digest(joined.digest()))
    known: list[Chunk] = []
    first = contents[0]
    if first.ref & 1 and first.size >= MIN_CHUNK:
        # Appending can only change the last chunk, which may go on.
        known = load_manifest(tx, first.ref >> 1).chunks[:-1]
    ref = _record_manifest(tx, pieces, size, known, None)
    return Content(ref, size, load_manifest(tx, ref >> 1).hash or UNKNOWN_HASH)


def load_manifest(tx: ReadTransaction, manifest_id: int) -> Manifest:
    """A manifest by its id."""
    row = tx.execute("SELECT pieces, chunks, hash FROM manifest WHERE id = ?", (manifest_id,)).fetchone()
    if row is None:
        raise StoreCorruptError(f"manifest {manifest_id} is missing")
    return Manifest(unpack_pieces(row[0]), unpack_chunks(row[1]), row[2])


def unpack_pieces(data: bytes) -> list[Piece]:
    """The pieces of a manifest's row."""
    return [Piece(*fields) for fields in _PIECE.iter_unpack(data)]


_PIECE = struct.Struct("<QI")


def _record_manifest(
    tx: WriteTransaction, pieces: Iterable[Piece], size: int, chunks: Iterable[Chunk], file_hash: bytes | None
) -> int:
    packed = b"".join([_PIECE.pack(*piece) for piece in pieces])
    key = digest(packed)
    found = tx.execute("SELECT id FROM manifest WHERE digest = ?", (key,)).fetchone()
    if found is not None:
        return int(found[0]) << 1 | 1
    manifest_id = tx.store.shared(FilesState).manifest_ids.next(tx)
    tx.execute(
        "INSERT INTO manifest VALUES (?, ?, ?, ?, ?, ?)",
        (manifest_id, key, size, packed, pack_chunks(chunks), file_hash),
    )
    return manifest_id << 1 | 1


def _find_piece(tx: ReadTransaction, piece_id: int) -> tuple[Location, int, bytes]:
    row = tx.execute("SELECT segment, offset, size, hash FROM piece WHERE id = ?", (piece_id,)).fetchone()
    if row is None:
        raise StoreCorruptError(f"piece {piece_id} is missing")
    return Location(row[0], row[1]), row[2], row[3]
