"""Content-defined chunking as pachd does it, and the hashes that follow from it.

A file below 1,000,000 bytes is one chunk; others are cut where a rolling hash says so, each file from its own
first byte. A file's hash is the hash of its chunks' hashes. Our storage keeps pieces of a fixed size instead,
because finding the cuts takes longer than storing the bytes: the chunks of a large file are computed
after it was stored, and remembered.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from dataclasses import dataclass
from hashlib import blake2b
from itertools import pairwise
from typing import TYPE_CHECKING

from pachyderm_sdk.local.pfs.chunks.buzhash import WINDOW
from pachyderm_sdk.local.pfs.chunks.ranges import DIGEST_SIZE as HASH_SIZE
from pachyderm_sdk.local.pfs.chunks.ranges import first_cut_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from pachyderm_sdk.local.pfs.chunks.helpers import Helpers
    from pachyderm_sdk.local.pfs.chunks.ranges import Layout

__all__ = [
    "EMPTY_FILE_HASH",
    "HASH_SIZE",
    "MIN_CHUNK",
    "Chunk",
    "chunks_of_file",
    "digest",
    "hash_of_chunks",
    "pack_chunks",
    "unpack_chunks",
]

MIN_CHUNK = 1_000_000
MAX_CHUNK = 20_000_000

_BLOCK = 8 << 20
"""Bytes that one job looks for cuts in."""

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


def chunks_of_file(layout: Layout, helpers: Helpers, known: Sequence[Chunk] = (), *, backlog: int = 0) -> list[Chunk]:
    """Cut a file of at least `MIN_CHUNK` bytes.

    Args:
        layout: where its bytes are.
        helpers: who computes.
        known: its first chunks, if they are known.
        backlog: bytes of other files that are going to be cut too.

    Raises:
        OSError, EOFError: its bytes cannot be read.
        HelpersClosedError: the helpers were closed.
    """
    start = sum(chunk.size for chunk in known)
    begins = range(start + MIN_CHUNK - 1, layout.size, _BLOCK)
    # Each block begins a window early, so that every position behind its first one is looked at.
    blocks = [layout.stretch(begin - WINDOW, min(begin + _BLOCK, layout.size)) for begin in begins]
    found = helpers.cuts(blocks, backlog=backlog)

    def first_cut(least: int) -> int:
        """The first position from `least` on where a cut is allowed, or the end."""
        for index in range(max(least - begins.start - 1, 0) // _BLOCK, len(begins)):
            cuts, shift = found[index], begins[index] - WINDOW
            if cuts is None:
                # There are so many that the first one is near.
                cut = first_cut_in(blocks[index], least - shift)
            else:
                place = bisect_left(cuts, least - shift)
                cut = cuts[place] if place < len(cuts) else None
            if cut is not None:
                return shift + cut
        return layout.size

    ends = _ends(start, layout.size, first_cut)
    stretches = [layout.stretch(begin, end) for begin, end in pairwise([start, *ends])]
    hashes = helpers.digests(stretches, backlog=backlog)
    sizes = (end - begin for begin, end in pairwise([start, *ends]))
    return [*known, *(Chunk(size, chunk_hash) for size, chunk_hash in zip(sizes, hashes, strict=True))]


def _ends(start: int, size: int, first_cut: Callable[[int], int]) -> list[int]:
    """Where the chunks from `start` on end: each at the first cut that is not too near, or where it gets too far."""
    ends = []
    while start < size:
        start = min(first_cut(start + MIN_CHUNK), start + MAX_CHUNK, size)
        ends.append(start)
    return ends


def pack_chunks(chunks: Iterable[Chunk]) -> bytes:
    """Chunks as bytes, for the database."""
    return b"".join([_RECORD.pack(chunk.size, chunk.hash) for chunk in chunks])


def unpack_chunks(data: bytes) -> list[Chunk]:
    """The reverse of `pack_chunks`."""
    return [Chunk(size, chunk_hash) for size, chunk_hash in _RECORD.iter_unpack(data)]
