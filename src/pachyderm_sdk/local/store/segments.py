"""Content on disk: append-only segment files.

A segment holds pieces of content back to back, nothing else; where a piece lies is known to the database
alone. So bytes that no committed row points to (of aborted uploads, or behind a crash) are mere garbage,
and a segment is never written again once its process has gone.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections import Counter, OrderedDict
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, NamedTuple

from pachyderm_sdk.local.store.errors import StoreCorruptError, StoreError, translate

if TYPE_CHECKING:
    from collections.abc import Collection
    from concurrent.futures import Future
    from pathlib import Path

__all__ = ["Location", "SegmentHold", "Segments"]

SEGMENT_SIZE = 256 << 20
"""Bytes after which a new segment is begun."""

_BULK = 2 << 20
"""Pieces of more bytes go to segments of their own, so that syncing a small change does not have to wait for the
large upload of somebody else."""

_OPEN_FILES = 64

_WRITERS = 2
"""Threads that write large pieces."""


class Location(NamedTuple):
    """Where bytes lie: a segment's number and the offset in it."""

    segment: int
    offset: int


class _File:
    """An open segment. It is closed when the last user lets go, which a reader may be after its removal."""

    __slots__ = ("descriptor",)

    def __init__(self, path: Path, *, create: bool) -> None:
        flags = os.O_RDWR | (os.O_CREAT if create else 0) | getattr(os, "O_BINARY", 0)
        self.descriptor = os.open(path, flags, 0o644)

    def __del__(self) -> None:
        if hasattr(self, "descriptor"):
            os.close(self.descriptor)


class _Cursor:
    """Where the next bytes of a kind go."""

    __slots__ = ("end", "segment")

    def __init__(self) -> None:
        self.segment = 0
        self.end = SEGMENT_SIZE


class Reservation(NamedTuple):
    """Space in a segment that is set aside for some bytes."""

    file: _File
    location: Location


class Segments:
    """All segments of one store. Thread-safe."""

    def __init__(self, folder: Path, *, durable: bool) -> None:
        self._folder = folder
        self._durable = durable
        self._lock = threading.Lock()
        self._sync_lock = threading.Lock()
        self._files: OrderedDict[int, _File] = OrderedDict()
        self._unsynced: set[int] = set()
        self._holds: Counter[int] = Counter()
        # Of each segment that was begun here: the bytes set aside, and those that a row may point to.
        self._used: dict[int, int] = {}
        self._kept: dict[int, int] = {}
        self._failure: StoreError | None = None
        self._next = max(self.sizes(), default=0) + 1
        self._small, self._bulk = _Cursor(), _Cursor()
        self._writers: ThreadPoolExecutor | None = None

    def sizes(self) -> dict[int, int]:
        """The size of every segment on disk, by number."""
        with os.scandir(self._folder) as entries:
            return {
                int(entry.name[:-4]): entry.stat().st_size
                for entry in entries
                if entry.name.endswith(".seg") and entry.name[:-4].isdigit()
            }

    def path_of(self, segment: int) -> Path:
        """The file of a segment."""
        return self._folder / f"{segment:08d}.seg"

    def hold(self) -> SegmentHold:
        """A right to append; what it appends is kept until it is released."""
        return SegmentHold(self)

    def reserve(self, size: int, held: set[int]) -> Reservation:
        """Set space aside. For `SegmentHold`."""
        cursor = self._bulk if size > _BULK else self._small
        try:
            with self._lock:
                if self._failure is not None:
                    raise self._failure
                if cursor.end + size > SEGMENT_SIZE and cursor.end > 0:
                    self._begin_segment(cursor)
                location = Location(cursor.segment, cursor.end)
                cursor.end += size
                self._used[location.segment] = cursor.end
                if location.segment not in held:
                    self._holds[location.segment] += 1
                    held.add(location.segment)
                return Reservation(self._file(location.segment), location)
        except OSError as error:
            raise translate(error, "cannot store content") from error

    def fill(self, reservation: Reservation, data: bytes | bytearray | memoryview) -> None:
        """Write into reserved space. For `SegmentHold`."""
        file, (segment, offset) = reservation
        try:
            _write_at(file, data, offset)
        except OSError as error:
            raise translate(error, "cannot store content") from error
        with self._lock:
            self._unsynced.add(segment)

    def fill_beside(self, reservation: Reservation, data: bytes | bytearray | memoryview) -> Future[None]:
        """Write into reserved space while the caller goes on. For `SegmentHold`."""
        with self._lock:
            if self._writers is None:
                self._writers = ThreadPoolExecutor(_WRITERS, thread_name_prefix="pachyderm-writer")
            return self._writers.submit(self.fill, reservation, data)

    def read(self, location: Location, size: int) -> bytes:
        """Bytes from a segment.

        Raises:
            StoreCorruptError: the segment is missing or too short.
        """
        segment, offset = location
        try:
            with self._lock:
                file = self._file(segment)
            data = _read_at(file, size, offset)
        except FileNotFoundError as error:
            raise StoreCorruptError(f"segment {segment} is missing") from error
        except OSError as error:
            raise StoreError(f"cannot read segment {segment}: {error}") from error
        if len(data) != size:
            raise StoreCorruptError(f"segment {segment} ends before byte {offset + size}")
        return data

    def sync(self, segments: Collection[int]) -> None:
        """Return when everything appended to these segments before is on disk."""
        # The second of two callers must wait although the first has taken its segments off the list.
        with self._sync_lock:
            with self._lock:
                if self._failure is not None:
                    raise self._failure
                unsynced = self._unsynced.intersection(segments)
                files = [self._file(segment) for segment in unsynced] if self._durable else []
                self._unsynced -= unsynced
                self._kept.update((segment, self._used[segment]) for segment in segments)
            try:
                for file in files:
                    _sync_file(file)
            except OSError as error:
                # The kernel forgets what it could not write, so a later fsync would wrongly succeed.
                self._failure = translate(error, "content could not be written to disk; reopen the store")
                raise self._failure from error

    def removable(self) -> set[int]:
        """Segments on disk that nobody is appending to."""
        numbers = set(self.sizes())
        with self._lock:
            current = {self._small.segment, self._bulk.segment}
            return {n for n in numbers if n not in current and n < self._next and not self._holds[n]}

    def remove(self, segment: int) -> None:
        """Delete a segment's file."""
        with self._lock:
            self._files.pop(segment, None)
            self._unsynced.discard(segment)
            self._used.pop(segment, None)
            self._kept.pop(segment, None)
        try:
            self.path_of(segment).unlink(missing_ok=True)
        except OSError as error:
            raise translate(error, f"cannot remove segment {segment}") from error

    def close(self) -> None:
        """Close all files."""
        with self._lock:
            writers, self._writers = self._writers, None
        if writers is not None:
            writers.shutdown()
        with self._lock:
            self._files.clear()

    def release(self, held: set[int]) -> None:
        """Give back holds. Use `SegmentHold.release()`, which calls this."""
        with self._lock:
            self._holds.subtract(held)
            for segment in held:
                if not self._holds[segment]:
                    self._cut(segment)
        held.clear()

    def _cut(self, segment: int) -> None:
        """Free what aborted uploads have left at the end of a segment, now: it may be why the disk is full."""
        used, kept = self._used.get(segment, 0), self._kept.get(segment, 0)
        if used == kept:
            return
        with contextlib.suppress(OSError):  # then garbage collection will
            os.truncate(self._file(segment).descriptor, kept)
            self._used[segment] = kept
            for cursor in (self._small, self._bulk):
                if cursor.segment == segment:
                    cursor.end = kept

    def _begin_segment(self, cursor: _Cursor) -> None:
        segment = self._next
        self._next += 1
        self._file(segment, create=True)
        if self._durable:
            _sync_folder(self._folder)
        cursor.segment, cursor.end = segment, 0

    def _file(self, segment: int, *, create: bool = False) -> _File:
        file = self._files.get(segment)
        if file is None:
            file = self._files[segment] = _File(self.path_of(segment), create=create)
            if len(self._files) > _OPEN_FILES:
                self._files.popitem(last=False)
        else:
            self._files.move_to_end(segment)
        return file


class SegmentHold:
    """Appends content and protects it from garbage collection until released. For one thread."""

    def __init__(self, segments: Segments) -> None:
        self._segments = segments
        self._held: set[int] = set()
        self._writing: Future[None] | None = None

    def append(self, data: bytes | bytearray | memoryview) -> Location:
        """Store bytes and return where. Do not read them before `sync()`: large ones are still being written.

        Raises:
            StoreFullError: no space, now or for the large piece before.
        """
        reservation = self._segments.reserve(len(data), self._held)
        if len(data) > _BULK:
            # The caller hashes the next piece meanwhile. One piece may wait, so memory stays bounded.
            self._settle()
            self._writing = self._segments.fill_beside(reservation, data)
        else:
            self._segments.fill(reservation, data)
        return reservation.location

    def sync(self) -> None:
        """Return when all that was appended is on disk. Only then may a committed row point to it.

        Raises:
            StoreFullError: no space for the last piece.
        """
        self._settle()
        self._segments.sync(self._held)

    def release(self) -> None:
        """Let go: what is not referred to by now is garbage."""
        # Whoever releases without having synced does not want the piece that could not be written.
        with contextlib.suppress(StoreError):
            self._settle()
        self._segments.release(self._held)

    def _settle(self) -> None:
        """Wait for the piece that is being written."""
        writing, self._writing = self._writing, None
        if writing is not None:
            writing.result()


if sys.platform == "win32":
    _position_lock = threading.Lock()

    def _write_at(file: _File, data: bytes | bytearray | memoryview, offset: int) -> None:
        with _position_lock:
            os.lseek(file.descriptor, offset, os.SEEK_SET)
            view = memoryview(data)
            while view:
                view = view[os.write(file.descriptor, view) :]

    def _read_at(file: _File, size: int, offset: int) -> bytes:
        with _position_lock:
            os.lseek(file.descriptor, offset, os.SEEK_SET)
            parts = []
            while size > 0 and (part := os.read(file.descriptor, size)):
                parts.append(part)
                size -= len(part)
        return b"".join(parts)

    def _sync_file(file: _File) -> None:
        os.fsync(file.descriptor)

    def _sync_folder(folder: Path) -> None:
        """Windows has no handle on folders to sync."""

else:

    def _write_at(file: _File, data: bytes | bytearray | memoryview, offset: int) -> None:
        written = os.pwrite(file.descriptor, data, offset)
        while written < len(data):
            written += os.pwrite(file.descriptor, memoryview(data)[written:], offset + written)

    def _read_at(file: _File, size: int, offset: int) -> bytes:
        data = os.pread(file.descriptor, size, offset)
        while data and len(data) < size:
            more = os.pread(file.descriptor, size - len(data), offset + len(data))
            if not more:
                break
            data += more
        return data

    def _sync_file(file: _File) -> None:
        # fdatasync also writes the size, which is all of the metadata that reading needs.
        getattr(os, "fdatasync", os.fsync)(file.descriptor)

    def _sync_folder(folder: Path) -> None:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
