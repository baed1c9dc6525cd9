"""Content-defined chunking as pachd does it, and the hashes that follow from it.

A file below 1,000,000 bytes is one chunk; others are cut where a rolling hash says so, each file from its own
first byte. A file's hash is the hash of its chunks' hashes. Our storage keeps pieces of a fixed size instead,
because finding the cuts takes longer than storing the bytes: the chunks of a large file are computed
when its hash is first asked for, and remembered.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

from pachyderm_sdk.local.pfs.files.buzhash import WINDOW, cut_positions

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["EMPTY_FILE_HASH", "HASH_SIZE", "MIN_CHUNK", "Chunk", "Chunker", "digest", "hash_of_chunks"]

HASH_SIZE = 32
MIN_CHUNK = 1_000_000
MAX_CHUNK = 20_000_000

_RECORD = struct.Struct("<I32s")


def digest(data: bytes | bytearray | memoryview) -> bytes:
    """Pachyderm's hash function: BLAKE2b with 32 bytes."""
    return blake2b(data, digest_size=HASH_SIZE).digest()


EMPTY_FILE_HASH = digest(b"")
"""The hash of a file without bytes: it has no chunks."""


@dataclass(frozen=True)
class Chunk:
    """A chunk of a file: its length and the hash of its bytes."""

    size: int
    hash: bytes


def hash_of_chunks(chunks: Iterable[Chunk]) -> bytes:
    """The hash of a file that consists of these chunks."""
    return digest(b"".join([chunk.hash for chunk in chunks]))


class Chunker:
    """Cuts one file of at least `MIN_CHUNK` bytes, fed in order.

    Args:
        known: the file's first chunks, if they are known; feed what comes after them.
    """

    def __init__(self, known: Iterable[Chunk] = ()) -> None:
        self._chunks = list(known)
        self._length = 0
        self._hasher = blake2b(digest_size=HASH_SIZE)
        self._before = b""

    def feed(self, block: bytes) -> None:
        """Take the next bytes."""
        context = self._before + block
        shift = len(self._before)
        view = memoryview(block)
        position = 0
        while position < len(block):
            # `length` is the chunk's, `position` the block's; cuts are allowed from `earliest` on.
            earliest = position + MIN_CHUNK - self._length
            latest = position + MAX_CHUNK - self._length
            cut = _first_cut(context, shift, earliest, min(latest, len(block)))
            if cut is None and latest <= len(block):
                cut = latest
            end = len(block) if cut is None else cut
            self._hasher.update(view[position:end])
            self._length += end - position
            position = end
            if cut is not None:
                self._end_chunk()
        self._before = context[-WINDOW:]

    def finish(self) -> list[Chunk]:
        """The chunks of the whole file."""
        if self._length:
            self._end_chunk()
        return self._chunks

    def _end_chunk(self) -> None:
        self._chunks.append(Chunk(self._length, self._hasher.digest()))
        self._hasher = blake2b(digest_size=HASH_SIZE)
        self._length = 0


def _first_cut(context: bytes, shift: int, earliest: int, latest: int) -> int | None:
    """The first position from `earliest` to `latest` where a cut is allowed.

    Positions count from `shift` bytes into `context`.
    """
    if earliest > latest:
        return None
    # At least a chunk lies before `earliest`, so its window is in the context or the block is the first one.
    begin = max(shift + earliest - WINDOW - 1, 0)
    for end in cut_positions(context[begin : shift + latest]):
        position = begin + end - shift
        if position >= earliest:
            return position
    return None


def pack_chunks(chunks: Iterable[Chunk]) -> bytes:
    """Chunks as bytes, for the database."""
    return b"".join([_RECORD.pack(chunk.size, chunk.hash) for chunk in chunks])


def unpack_chunks(data: bytes) -> list[Chunk]:
    """The reverse of `pack_chunks`."""
    return [Chunk(size, chunk_hash) for size, chunk_hash in _RECORD.iter_unpack(data)]
