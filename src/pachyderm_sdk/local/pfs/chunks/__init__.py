"""Content-defined chunks as pachd cuts them, computed by helper processes beside the server if there is much to do.

Nothing in here knows about trees or the database: content is named by files and the ranges in them.
"""

from pachyderm_sdk.local.pfs.chunks.chunking import (
    EMPTY_FILE_HASH,
    HASH_SIZE,
    MIN_CHUNK,
    Chunk,
    chunks_of_file,
    digest,
    hash_of_chunks,
    pack_chunks,
    unpack_chunks,
)
from pachyderm_sdk.local.pfs.chunks.helpers import Helpers
from pachyderm_sdk.local.pfs.chunks.ranges import Layout, Range

__all__ = [
    "EMPTY_FILE_HASH",
    "HASH_SIZE",
    "MIN_CHUNK",
    "Chunk",
    "Helpers",
    "Layout",
    "Range",
    "chunks_of_file",
    "digest",
    "hash_of_chunks",
    "pack_chunks",
    "unpack_chunks",
]
