"""What the file trees of one store keep in memory beside their tables."""

from __future__ import annotations

import threading
from collections import Counter, OrderedDict, deque
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pachyderm_sdk.local.pfs.chunks import Helpers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pachyderm_sdk.local.pfs.files.nodes import Node
    from pachyderm_sdk.local.store import ReadTransaction, Store
    from pachyderm_sdk.local.store.segments import SegmentHold

__all__ = ["FilesState", "IdSource"]

_NODE_CACHE_BYTES = 24 << 20
_REMEMBERED_HASHES = 50_000


class IdSource:
    """Ids for the rows of one table, never given twice while the store is open.

    SQLite would give an id again after a rollback, when caches may already know the first bearer.
    """

    def __init__(self, table: str) -> None:
        self._query = f"SELECT coalesce(max(id), 0) FROM {table}"
        self._last = 0

    def next(self, tx: ReadTransaction) -> int:
        """A new id. For the writer only."""
        if not self._last:
            (self._last,) = tx.execute(self._query).fetchone()
        self._last += 1
        return self._last


class NodeCache:
    """The most recently used tree nodes, decoded. Nodes never change, so nothing ever goes stale."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._bytes = 0
        self._nodes: OrderedDict[int, tuple[Node, int]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, node_id: int) -> Node | None:
        """The node if it is there."""
        with self._lock:
            found = self._nodes.get(node_id)
            if found is None:
                return None
            self._nodes.move_to_end(node_id)
            return found[0]

    def put(self, node_id: int, node: Node, size: int) -> None:
        """Remember a node of so many encoded bytes."""
        with self._lock:
            if node_id not in self._nodes:
                self._nodes[node_id] = (node, size)
                self._bytes += size
                while self._bytes > self._limit:
                    _, (_, dropped) = self._nodes.popitem(last=False)
                    self._bytes -= dropped


class Pins:
    """Ids that garbage collection must leave alone although no committed row refers to them yet."""

    def __init__(self) -> None:
        self._counts: Counter[int] = Counter()
        self._lock = threading.Lock()

    def add(self, ids: Iterable[int]) -> None:
        """Pin ids; hold `FilesState.pin_gate` from before the snapshot that showed them until after this call."""
        with self._lock:
            self._counts.update(ids)

    def remove(self, ids: Iterable[int]) -> None:
        """Undo one `add` of the same ids."""
        with self._lock:
            self._counts.subtract(ids)
            self._counts = +self._counts

    def current(self) -> list[int]:
        """What is pinned now."""
        with self._lock:
            return list(self._counts)


class HashMemo:
    """Hashes that took time to compute, by id; the most recent ones, and all that are not saved yet."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._known: OrderedDict[int, bytes] = OrderedDict()
        self._unsaved: dict[int, tuple[bytes, bytes]] = {}
        self._guard = threading.Lock()
        self._computing: dict[int, threading.Lock] = {}

    @contextmanager
    def computing(self, key: int) -> Iterator[None]:
        """Held while a hash is computed, so that no two threads compute the same one."""
        with self._guard:
            lock = self._computing.setdefault(key, threading.Lock())
        with lock:
            try:
                yield
            finally:
                # Who still waits for this lock finds the hash; who comes now finds it without.
                self._computing.pop(key, None)

    def get(self, key: int) -> bytes | None:
        """A hash, if it is remembered."""
        return self._known.get(key)

    def remember(self, key: int, value: bytes) -> None:
        """Note a hash that is in the database."""
        with self._guard:
            self._known[key] = value
            if len(self._known) > self._limit:
                oldest, _ = self._known.popitem(last=False)
                if oldest in self._unsaved:
                    # It would have to be computed again until it is saved, so the next one goes instead.
                    self._known[oldest] = self._unsaved[oldest][0]

    def add(self, key: int, value: bytes, extra: bytes = b"") -> None:
        """Note a new hash, with what else is to be saved about it."""
        self._unsaved[key] = (value, extra)
        self.remember(key, value)

    def unsaved(self) -> dict[int, tuple[bytes, bytes]]:
        """What is not in the database yet."""
        return dict(self._unsaved)

    def saved(self, keys: Iterable[int]) -> None:
        """Note that these are in the database now."""
        for key in keys:
            self._unsaved.pop(key, None)


class FilesState:
    """Get it with `store.shared(FilesState)`.

    Attributes:
        nodes: decoded tree nodes.
        node_ids, piece_ids, manifest_ids: new ids.
        pieces: pinned pieces of uploads under way.
        roots: pinned trees that layers under way copy from.
        pin_gate: held while something is pinned, and by the garbage collection from looking at the pins until
            its deletions are committed. Whoever holds it may read, but not begin to write.
        collecting: held by the garbage collection.
        files: hashes of large files, by manifest.
        directories: hashes of large directories, by top node.
        helpers: who computes the chunks of large files for those who wait.
        forgotten: what layers that nobody has any more held and pinned; see `settle`.
    """

    def __init__(self, store: Store) -> None:
        self.nodes = NodeCache(_NODE_CACHE_BYTES)
        self.node_ids = IdSource("node")
        self.piece_ids = IdSource("piece")
        self.manifest_ids = IdSource("manifest")
        self.pieces = Pins()
        self.roots = Pins()
        self.pin_gate = threading.Lock()
        self.collecting = threading.Lock()
        self.files = HashMemo(_REMEMBERED_HASHES)
        self.directories = HashMemo(_REMEMBERED_HASHES)
        self.helpers = Helpers()
        store.at_close(self.helpers.close)
        self.forgotten: deque[tuple[SegmentHold, list[int], list[int]]] = deque()

    def let_go(self, hold: SegmentHold, pieces: list[int], roots: list[int]) -> None:
        """Give up what a layer under way held and pinned."""
        hold.release()
        self.pieces.remove(pieces)
        self.roots.remove(roots)

    def settle(self) -> None:
        """Give up what layers held that were forgotten; not to be called with any lock held."""
        while True:
            try:
                held = self.forgotten.popleft()
            except IndexError:
                return
            self.let_go(*held)
