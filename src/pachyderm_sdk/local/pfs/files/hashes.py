"""Hashes that are not computed with every change: of large files, and of large directories.

Those of files are computed in the background after a commit, or at once when they are asked for earlier; those of
directories when they are asked for. What has been computed is remembered in memory at once, and in the
database as soon as somebody may write.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

from pachyderm_sdk.local.pfs.chunks import HASH_SIZE, chunks_of_file, hash_of_chunks, pack_chunks
from pachyderm_sdk.local.pfs.chunks.helpers import HelpersClosedError
from pachyderm_sdk.local.pfs.files.content import layout_of, load_manifest
from pachyderm_sdk.local.pfs.files.nodes import UNKNOWN_HASH, Row
from pachyderm_sdk.local.pfs.files.scan import leaves
from pachyderm_sdk.local.pfs.files.state import FilesState
from pachyderm_sdk.local.store import StoreClosedError, StoreCorruptError, StoreError, WriteTransaction

if TYPE_CHECKING:
    from pachyderm_sdk.local.pfs.chunks import Helpers
    from pachyderm_sdk.local.store import ReadTransaction

__all__ = ["hash_of_manifest", "hash_of_row", "save_hashes"]

_SAVE_AT_ONCE = 16 << 20
"""A file of this size takes so long to hash that the result is written without waiting for an occasion."""


def hash_of_row(tx: ReadTransaction, row: Row) -> bytes:
    """The hash of a file or directory, computed now if need be."""
    if row.hash != UNKNOWN_HASH:
        return row.hash
    return _directory_hash(tx, row.ref) if row.name.endswith("/") else hash_of_manifest(tx, row.ref >> 1)


def save_hashes(tx: WriteTransaction) -> None:
    """Write what has been computed since the last time."""
    state = tx.store.shared(FilesState)
    files, directories = state.files.unsaved(), state.directories.unsaved()
    # An UPDATE, because garbage collection may have taken the manifest in the meantime. A hash of a
    # directory that is gone does no harm: ids are not given again before the next start, which drops it.
    tx.executemany(
        "UPDATE manifest SET hash = ?, chunks = ? WHERE id = ?",
        [(file_hash, chunks, key) for key, (file_hash, chunks) in files.items()],
    )
    tx.executemany(
        "INSERT OR IGNORE INTO directory_hash SELECT id, ? FROM node WHERE id = ?",
        [(directory_hash, key) for key, (directory_hash, _) in directories.items()],
    )
    tx.after_commit(lambda: state.files.saved(files))
    tx.after_commit(lambda: state.directories.saved(directories))


def hash_of_manifest(
    tx: ReadTransaction, manifest_id: int, *, helpers: Helpers | None = None, backlog: int = 0
) -> bytes:
    """The hash of the file whose content a manifest lists.

    Args:
        tx: where to read.
        manifest_id: the manifest.
        helpers: who computes; those of the store for whoever waits for a result, if not given.
        backlog: bytes of other files that the caller is going to hash too.

    Raises:
        StoreCorruptError: the content cannot be read.
        StoreClosedError: the store was closed meanwhile.
    """
    state = tx.store.shared(FilesState)
    memo = state.files
    known = memo.get(manifest_id)
    if known is not None:
        return known
    with memo.computing(manifest_id):
        known = memo.get(manifest_id)
        if known is not None:
            return known
        manifest = load_manifest(tx, manifest_id)
        if manifest.hash is not None:
            memo.remember(manifest_id, manifest.hash)
            return manifest.hash
        layout = layout_of(tx, manifest.pieces)
        try:
            chunks = chunks_of_file(layout, helpers or state.helpers, manifest.chunks, backlog=backlog)
        except (OSError, EOFError) as error:
            raise StoreCorruptError(f"the content of manifest {manifest_id} cannot be read: {error}") from error
        except HelpersClosedError as error:
            raise StoreClosedError("the store was closed") from error
        file_hash = hash_of_chunks(chunks)
        memo.add(manifest_id, file_hash, pack_chunks(chunks))
    if layout.size >= _SAVE_AT_ONCE:
        _try_to_save(tx)
    return file_hash


def _directory_hash(tx: ReadTransaction, node_id: int) -> bytes:
    memo = tx.store.shared(FilesState).directories
    known = memo.get(node_id)
    if known is not None:
        return known
    found = tx.execute("SELECT hash FROM directory_hash WHERE node = ?", (node_id,)).fetchone()
    if found is not None:
        memo.remember(node_id, found[0])
        return bytes(found[0])
    hasher = blake2b(digest_size=HASH_SIZE)
    for leaf in leaves(tx, node_id):
        if UNKNOWN_HASH in leaf.hashes:
            for row in leaf.rows():
                hasher.update(hash_of_row(tx, row))
        else:
            hasher.update(leaf.hashes)
    memo.add(node_id, hasher.digest())
    return hasher.digest()


def _try_to_save(tx: ReadTransaction) -> None:
    """Save unless somebody is writing: then it is done with one of the next changes."""
    if isinstance(tx, WriteTransaction):
        save_hashes(tx)
        return
    try:
        with tx.store.write(timeout=0) as write:
            save_hashes(write)
    except (TimeoutError, StoreError):
        # What cannot be saved now (the disk may be full) is still remembered, and reading must go on.
        return
