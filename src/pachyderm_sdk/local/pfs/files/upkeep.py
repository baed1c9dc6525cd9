"""Garbage collection: dropping what no root and no layer reaches any more, and the disk space it took."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pachyderm_sdk.local.pfs.chunks import digest
from pachyderm_sdk.local.pfs.files.reachability import IdSet, Marks
from pachyderm_sdk.local.pfs.files.state import FilesState
from pachyderm_sdk.local.store import StoreCorruptError
from pachyderm_sdk.local.store.segments import Location

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pachyderm_sdk.local.store import Store, WriteTransaction

__all__ = ["Reclaimed", "collect_garbage"]

_BATCH = 20_000
"""Rows deleted in one transaction: other writers get their turn in between."""

_MOVED_BYTES = 64 << 20
"""Content moved in one transaction."""

_SPARSE = 0.5
"""A segment with less than this part in use is given up: what is used moves to another."""


@dataclass(frozen=True)
class Reclaimed:
    """What a garbage collection freed.

    Attributes:
        nodes: tree nodes dropped.
        pieces: pieces of content dropped.
        bytes: disk space of content segments given back.
    """

    nodes: int
    pieces: int
    bytes: int


def collect_garbage(store: Store) -> Reclaimed:
    """Drop what no root and no layer named by the schemas of `store` reaches.

    Safe beside readers and writers, and against a crash at any point. Other writers wait for short
    transactions only. Disk space that running readers may still look at is given back when they end. A second
    collection waits for the first.

    Raises:
        StoreCorruptError: something that is reached is missing or damaged; nothing was dropped.
    """
    state = store.shared(FilesState)
    state.settle()
    with state.collecting:
        return _collect(store)


def _collect(store: Store) -> Reclaimed:
    marks = Marks()
    with store.read() as tx:
        marks.mark(tx)
    # Nodes from the newest on: a node is newer than all below it, so what is left of a tree is whole at
    # any moment, and a copy can rely on it. Manifests go before pieces for the same reason.
    _sweep(store, marks, "layer", marks.layers)
    nodes = _sweep(store, marks, "node", marks.nodes)
    _sweep(store, marks, "manifest", marks.manifests)
    pieces = _sweep(store, marks, "piece", marks.pieces)
    with store.write() as write:
        write.execute("DELETE FROM directory_hash WHERE node NOT IN (SELECT id FROM node)")
    _shrink(store)
    return Reclaimed(nodes, pieces, _give_back(store))


@contextmanager
def _sweeping(store: Store, marks: Marks) -> Iterator[WriteTransaction]:
    """A transaction in which what is not marked may be deleted."""
    gate = store.shared(FilesState).pin_gate
    with ExitStack() as stack:
        # Taken after the write lock but given back after the commit: nobody may pin what is being deleted
        # before the deletion shows, and a writer that waits for the gate must not be waited for.
        taken: list[bool] = []
        stack.callback(lambda: gate.release() if taken else None)
        tx = stack.enter_context(store.write())
        gate.acquire()
        taken.append(True)
        # What was committed or pinned since the last time.
        marks.mark(tx)
        yield tx


def _sweep(store: Store, marks: Marks, table: str, marked: IdSet) -> int:
    """Delete the rows of a table that are not marked; returns how many there were."""
    with store.read() as tx:
        (last,) = tx.execute(f"SELECT max(id) FROM {table}").fetchone()
    deleted = 0
    while last:
        with store.read() as tx:
            rows = tx.execute(
                f"SELECT id FROM {table} WHERE id <= ? ORDER BY id DESC LIMIT ?", (last, _BATCH)
            ).fetchall()
        dead = [row_id for (row_id,) in rows if row_id not in marked]
        if dead:
            with _sweeping(store, marks) as write:
                # Again, as something may have been marked in between.
                dead = [row_id for row_id in dead if row_id not in marked]
                write.executemany(f"DELETE FROM {table} WHERE id = ?", [(row_id,) for row_id in dead])
            deleted += len(dead)
        last = rows[-1][0] - 1 if len(rows) == _BATCH else 0
    return deleted


def _shrink(store: Store) -> None:
    """Give free pages of the database back to the file system."""
    while True:
        with store.write() as write:
            (free,) = write.execute("PRAGMA freelist_count").fetchone()
            if not free:
                return
            write.execute(f"PRAGMA incremental_vacuum({_BATCH})").fetchall()
            (left,) = write.execute("PRAGMA freelist_count").fetchone()
            if left >= free:
                return


def _give_back(store: Store) -> int:
    """Remove segments without content in use, after emptying those with little; returns the bytes given back."""
    # First what nobody is writing to: everything in there is committed or garbage.
    removable = store.segments.removable()
    sizes = store.segments.sizes()
    with store.read() as tx:
        used = dict(tx.execute("SELECT segment, sum(size) FROM piece GROUP BY segment").fetchall())
    freed = 0
    unused = set()
    for segment in sorted(removable):
        in_use = used.get(segment, 0)
        if in_use >= _SPARSE * sizes[segment]:
            continue
        if in_use and not _empty_segment(store, segment):
            continue
        unused.add(segment)
        freed += sizes[segment] - in_use
    store.drop_segments(unused)
    return freed


def _empty_segment(store: Store, segment: int) -> bool:
    """Move the content of a segment elsewhere; whether all of it could be read."""
    hold = store.segments.hold()
    try:
        while True:
            with store.write() as tx:
                rows = tx.execute(
                    "SELECT id, offset, size, hash FROM piece WHERE segment = ? ORDER BY offset", (segment,)
                ).fetchall()
                if not rows:
                    return True
                moved = 0
                for piece, offset, size, piece_hash in rows:
                    data = store.segments.read(Location(segment, offset), size)
                    if digest(data) != piece_hash:
                        # A damaged segment stays as it is, for `fsck` to report and somebody to rescue.
                        raise StoreCorruptError(f"piece {piece} in segment {segment} is damaged")
                    location = hold.append(data)
                    tx.execute("UPDATE piece SET segment = ?, offset = ? WHERE id = ?", (*location, piece))
                    moved += size
                    if moved >= _MOVED_BYTES:
                        break
                hold.sync()
    except StoreCorruptError:
        return False
    finally:
        hold.release()
