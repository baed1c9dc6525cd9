"""Writing a stream of changes as it comes, into content on disk and a layer."""

from __future__ import annotations

import struct
import tempfile
from typing import TYPE_CHECKING, NamedTuple

from pachyderm_sdk.local.pfs.chunks import digest
from pachyderm_sdk.local.pfs.files.changes import (
    ADD,
    COPY,
    COPY_APPEND,
    DELETE,
    Change,
    ChangeBlock,
    TreeSource,
)
from pachyderm_sdk.local.pfs.files.content import PIECE_SIZE, NewPiece, record_pieces, stored_pieces
from pachyderm_sdk.local.pfs.files.layers import record_layer
from pachyderm_sdk.local.pfs.files.model import DEFAULT_DATUM, EMPTY_ROOT, FileTreeError, LayerId
from pachyderm_sdk.local.pfs.files.paths import clean, written
from pachyderm_sdk.local.pfs.files.state import FilesState
from pachyderm_sdk.local.store import StoreClosedError
from pachyderm_sdk.local.store.errors import translate
from pachyderm_sdk.local.store.segments import Location

if TYPE_CHECKING:
    from collections.abc import Iterator

    from typing_extensions import Self

    from pachyderm_sdk.local.pfs.files.trees import FileTree
    from pachyderm_sdk.local.store import Store, WriteTransaction

__all__ = ["LayerWriter", "PendingLayer"]

_BLOCK = 8192
"""Changes in a block."""

_DIRECT = 256 << 10
"""Pieces of this size are stored at once; smaller ones wait until together they are worth a write."""

_GATHER = 1 << 20
"""Bytes of small pieces that are written together."""

_PARTS = 256
"""Appends to a file that are kept apart; more of them are joined, as each small object costs memory."""

_SPOOL = 8 << 20
"""Bytes of blocks that are kept in memory; further ones go to a temporary file."""


class _StoredPiece(NamedTuple):
    """A piece of the stream: where its bytes are, or the id of an equal one that was there before."""

    hash: bytes
    segment: int
    offset: int
    size: int
    id: int


_PIECE = struct.Struct("<32sQQIQ")
_LENGTHS = struct.Struct("<II")


class LayerWriter:
    """Takes the changes of one stream in order and stores their content as it comes.

    Needs no transaction, and memory does not grow with the stream. Not thread-safe itself; many may
    run at once. As a context manager it aborts unless `finish()` was reached.

    Example:
        >>> with LayerWriter(store) as writer:
        ...     writer.add("/a", b"hello")
        ...     pending = writer.finish()
        >>> with store.write() as tx:
        ...     layer = pending.record(tx)
        ...     root = apply_layers(tx, root, [layer])
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._layer: PendingLayer | None = PendingLayer(store)
        self._path: str | None = None
        self._datum = ""
        self._file = ""
        self._parts: list[bytes | memoryview] = []
        self._length = 0
        self._touched = False

    def add(self, path: str, data: bytes = b"", *, datum: str = "") -> None:
        """Append bytes to a file, which is made if need be; call again for more bytes of the same file.

        Raises:
            InvalidPathError: the path may not be written.
            StoreFullError: no space for the content.
        """
        datum = datum or DEFAULT_DATUM
        if path != self._path or datum != self._datum:
            file = written(path)
            self._end_file()
            self._path, self._datum = path, datum
            self._file = file.rstrip("/") or "/"
            self._touched = True
        view = memoryview(data)
        while self._length + len(view) >= PIECE_SIZE:
            taken = PIECE_SIZE - self._length
            self._end_piece(view[:taken])
            view = view[taken:]
        if view:
            # A rest must not keep the whole message alive.
            self._parts.append(data if len(view) == len(data) else bytes(view))
            self._length += len(view)
            if len(self._parts) > _PARTS:
                self._parts = [b"".join(self._parts)]

    def delete(self, path: str, *, datum: str = "") -> None:
        """Delete a file under one tag; with a trailing slash everything below that directory.

        Raises:
            InvalidPathError: the path may not be written.
        """
        cleaned = written(path)
        self._end_file()
        self._open_layer().append(Change(DELETE, cleaned, datum or DEFAULT_DATUM))

    def copy(
        self,
        source: FileTree,
        source_path: str,
        path: str,
        *,
        source_datum: str = "",
        datum: str = "",
        append: bool = False,
    ) -> None:
        """Copy a file or directory of another tree; the destination's files are replaced unless `append`.

        A missing source copies nothing. No content is read: the copy shares it.

        Raises:
            InvalidPathError: the destination may not be written.
            FileTreeError: the source was deleted while it was being read.
        """
        destination = written(path).rstrip("/") or "/"
        self._end_file()
        if source.root == EMPTY_ROOT:
            return
        tree = TreeSource(source.root, clean(source_path), source_datum)
        kind = COPY_APPEND if append else COPY
        self._open_layer().append(Change(kind, destination, datum or DEFAULT_DATUM, source=tree))

    def finish(self) -> PendingLayer:
        """End the stream. The layer exists once it is recorded.

        Raises:
            StoreFullError: no space for the content.
        """
        self._end_file()
        layer = self._open_layer()
        layer.complete()
        self._layer = None
        return layer

    def abort(self) -> None:
        """Throw the changes away; their content becomes garbage."""
        if self._layer is not None:
            self._layer.discard()
            self._layer = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.abort()

    def _open_layer(self) -> PendingLayer:
        if self._layer is None:
            raise StoreClosedError("this writer was finished or aborted")
        return self._layer

    def _end_piece(self, rest: memoryview | bytes = b"") -> None:
        data = b"".join([*self._parts, rest]) if self._parts else rest
        self._parts, self._length, self._touched = [], 0, False
        self._open_layer().append_piece(Change(ADD, self._file, self._datum), data)

    def _end_file(self) -> None:
        if self._parts:
            self._end_piece()
        elif self._touched:
            self._open_layer().append(Change(ADD, self._file, self._datum))
            self._touched = False
        self._path = None


class PendingLayer:
    """A stream whose content is stored but not yet part of the database.

    Until it is recorded (and that transaction is committed) or discarded, garbage collection leaves what it
    refers to alone. Record it in a `with` block: it is discarded if that fails.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._state = store.shared(FilesState)
        self._state.settle()
        self._hold = store.segments.hold()
        self._spool = tempfile.SpooledTemporaryFile(max_size=_SPOOL)
        self._block = ChangeBlock()
        self._pieces: list[_StoredPiece | None] = []
        self._waiting: list[tuple[int, bytes, bytes | memoryview]] = []
        self._waiting_size = 0
        self._pinned: list[int] = []
        self._roots: list[int] = []

    def append(self, change: Change) -> None:
        """Add a change without content. For `LayerWriter`."""
        if change.source is not None:
            self._pin_root(change.source.root)
        self._block.append(change)
        if len(self._block) >= _BLOCK:
            self._end_block()

    def append_piece(self, change: Change, data: bytes | memoryview) -> None:
        """Add a change with the content that it adds. For `LayerWriter`."""
        self._pieces.append(None)
        self._waiting.append((len(self._pieces) - 1, digest(data), data))
        self._waiting_size += len(data)
        if len(data) >= _DIRECT or self._waiting_size >= _GATHER:
            self._store_waiting()
        self.append(change._replace(piece=len(self._pieces), size=len(data)))

    def complete(self) -> None:
        """Store what has not been stored yet, and see all of it on disk. For `LayerWriter`."""
        self._end_block()
        # Here and not when it is recorded: other writers are not to wait for somebody's gigabytes.
        self._hold.sync()

    def record(self, tx: WriteTransaction) -> LayerId:
        """Make it a layer. May be called again if that transaction is rolled back.

        Refer to the layer in the same transaction, by a row that a schema's `layers` query yields, or let it
        be applied and forgotten.
        """
        layer = record_layer(tx, self._resolved_blocks(tx), dict.fromkeys(self._roots))
        tx.after_commit(self.discard)
        return layer

    def discard(self) -> None:
        """Give it up; its content becomes garbage unless it was recorded."""
        self._spool.close()
        self._state.let_go(self._hold, self._pinned, self._roots)
        self._pinned, self._roots = [], []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *exc: object) -> None:
        if kind is not None:
            self.discard()

    def __del__(self) -> None:
        # One that was forgotten must not keep its content for ever. Python finds that out at any moment, also
        # while this very thread has the locks that letting go takes, so it is only noted here.
        self._spool.close()
        self._state.forgotten.append((self._hold, self._pinned, self._roots))

    def _resolved_blocks(self, tx: WriteTransaction) -> Iterator[bytes]:
        """The blocks with the ids of their pieces."""
        self._spool.seek(0)
        while lengths := self._spool.read(_LENGTHS.size):
            pieces_size, block_size = _LENGTHS.unpack(lengths)
            pieces = [_StoredPiece(*fields) for fields in _PIECE.iter_unpack(self._spool.read(pieces_size))]
            new = [NewPiece(p.hash, Location(p.segment, p.offset), p.size) for p in pieces if not p.id]
            new_ids = iter(record_pieces(tx, new))
            ids = [piece.id or next(new_ids) for piece in pieces]
            yield ChangeBlock.decode(self._spool.read(block_size)).encode(ids)

    def _store_waiting(self) -> None:
        """Write the small pieces that have gathered, all but those that the store has already."""
        waiting, self._waiting, self._waiting_size = self._waiting, [], 0
        known = self._pin_known([piece_hash for _, piece_hash, _ in waiting])
        new = [data for _, piece_hash, data in waiting if piece_hash not in known]
        location = Location(0, 0)
        if new:
            location = self._hold.append(new[0] if len(new) == 1 else b"".join(new))
        segment, offset = location
        for index, piece_hash, data in waiting:
            if piece_hash in known:
                self._pieces[index] = _StoredPiece(piece_hash, 0, 0, len(data), known[piece_hash])
            else:
                self._pieces[index] = _StoredPiece(piece_hash, segment, offset, len(data), 0)
                offset += len(data)

    def _pin_known(self, hashes: list[bytes]) -> dict[bytes, int]:
        """Which of these pieces are stored already, by hash. They are pinned."""
        # Nothing may be collected between looking and pinning, hence the gate around the snapshot.
        with self._state.pin_gate, self._store.read() as tx:
            known = stored_pieces(tx, hashes)
            self._state.pieces.add(known.values())
        self._pinned += known.values()
        return known

    def _pin_root(self, root: int) -> None:
        with self._state.pin_gate, self._store.read() as tx:
            if tx.execute("SELECT 1 FROM node WHERE id = ?", (root,)).fetchone() is None:
                raise FileTreeError("the source of a copy was deleted while it was being read")
            self._state.roots.add([root])
        self._roots.append(root)

    def _end_block(self) -> None:
        if not len(self._block):
            return
        self._store_waiting()
        pieces = b"".join([_PIECE.pack(*piece) for piece in self._pieces if piece is not None])
        block = self._block.encode()
        try:
            self._spool.write(_LENGTHS.pack(len(pieces), len(block)) + pieces + block)
        except OSError as error:
            raise translate(error, "cannot store a stream of changes") from error
        self._block = ChangeBlock()
        self._pieces = []
