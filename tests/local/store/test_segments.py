"""Segments: bytes in files that are only ever appended to."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk.local.store import StoreCorruptError, StoreError, StoreFullError
from pachyderm_sdk.local.store import segments as module
from pachyderm_sdk.local.store.segments import Location, Segments

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def segments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Segments:
    monkeypatch.setattr(module, "SEGMENT_SIZE", 100)
    monkeypatch.setattr(module, "_BULK", 1000)
    return Segments(tmp_path, durable=True)


def test_bytes_come_back_across_segments(segments: Segments) -> None:
    hold = segments.hold()
    pieces = [os.urandom(size) for size in (30, 60, 20, 250, 1, 0, 99)]
    locations = [hold.append(piece) for piece in pieces]
    assert [segments.read(at, len(piece)) for at, piece in zip(locations, pieces, strict=True)] == pieces
    assert len(segments.sizes()) > 3


def test_a_new_process_never_writes_into_an_old_segment(segments: Segments, tmp_path: Path) -> None:
    first = segments.hold().append(b"old")
    again = Segments(tmp_path, durable=True)
    second = again.hold().append(b"new")
    assert second.segment > first.segment
    assert again.read(first, 3) == b"old"


def test_a_short_or_missing_segment_is_corrupt_not_short_data(segments: Segments) -> None:
    at = segments.hold().append(b"12345")
    with pytest.raises(StoreCorruptError, match="ends before"):
        segments.read(at, 6)
    with pytest.raises(StoreCorruptError, match="missing"):
        segments.read(Location(77, 0), 1)


def test_what_is_held_or_written_to_is_not_removable(segments: Segments) -> None:
    first, second = segments.hold(), segments.hold()
    a = first.append(bytes(90)).segment
    b = second.append(bytes(90)).segment
    c = first.append(bytes(90)).segment
    assert segments.removable() == set()
    first.release()
    assert segments.removable() == {a}
    second.release()
    assert segments.removable() == {a, b}
    assert c not in segments.removable()
    segments.remove(a)
    assert set(segments.sizes()) == {b, c}


def test_many_threads_append_without_overlap(segments: Segments) -> None:
    found: dict[bytes, Location] = {}

    def work(number: int) -> None:
        hold = segments.hold()
        for i in range(50):
            data = b"%d:%d;" % (number, i)
            found[data] = hold.append(data)
        hold.sync()
        hold.release()

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(found) == 400
    assert all(segments.read(at, len(data)) == data for data, at in found.items())


def test_many_segments_need_few_open_files(segments: Segments, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_OPEN_FILES", 4)
    hold = segments.hold()
    locations = [hold.append(b"%03d" % i + bytes(90)) for i in range(20)]
    hold.sync()
    assert [segments.read(at, 3) for at in locations] == [b"%03d" % i for i in range(20)]
    assert len(segments._files) <= 4


def test_a_full_disk_is_a_typed_error_and_later_appends_work(
    segments: Segments, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(file: object, data: object, offset: int) -> None:
        raise OSError(28, "No space left on device")

    hold = segments.hold()
    first = hold.append(b"first")
    with monkeypatch.context() as patch:
        patch.setattr(module, "_write_at", full)
        with pytest.raises(StoreFullError, match="No space left"):
            hold.append(b"second")
    third = hold.append(b"third")
    assert segments.read(first, 5) == b"first" and segments.read(third, 5) == b"third"


def test_after_a_failed_sync_nothing_is_believed(segments: Segments, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(file: object) -> None:
        raise OSError(5, "Input/output error")

    hold = segments.hold()
    hold.append(b"data")
    with monkeypatch.context() as patch:
        patch.setattr(module, "_sync_file", broken)
        with pytest.raises(StoreError, match="reopen"):
            hold.sync()
    # The kernel would report success now although the data is lost.
    with pytest.raises(StoreError, match="reopen"):
        hold.sync()
    with pytest.raises(StoreError, match="reopen"):
        hold.append(b"more")


def test_sync_waits_for_a_sync_under_way(segments: Segments, monkeypatch: pytest.MonkeyPatch) -> None:
    started, go, done = threading.Event(), threading.Event(), threading.Event()

    def slow(file: object) -> None:
        started.set()
        go.wait(10)

    monkeypatch.setattr(module, "_sync_file", slow)
    hold = segments.hold()
    hold.append(b"data")
    first = threading.Thread(target=hold.sync)
    first.start()
    started.wait(10)

    def sync_and_tell() -> None:
        hold.sync()
        done.set()

    second = threading.Thread(target=sync_and_tell)
    second.start()
    assert not done.wait(0.1)
    go.set()
    first.join(10)
    second.join(10)
    assert done.is_set()


def test_a_large_piece_that_could_not_be_written_fails_the_next_step(
    segments: Segments, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_BULK", 50)
    write = module._write_at

    def full(file: module._File, data: bytes, offset: int) -> None:
        if data == b"X" * 60:
            raise OSError(28, "No space left on device")
        write(file, data, offset)

    monkeypatch.setattr(module, "_write_at", full)
    hold = segments.hold()
    hold.append(b"X" * 60)
    with pytest.raises(StoreFullError):
        hold.sync()
    hold.append(b"X" * 60)
    with pytest.raises(StoreFullError):
        hold.append(b"Y" * 60)
    hold.append(b"X" * 60)
    hold.release()
    last = segments.hold()
    at = last.append(b"Z" * 60)
    last.sync()
    assert segments.read(at, 60) == b"Z" * 60


def test_syncing_a_small_change_does_not_write_out_a_large_one(
    segments: Segments, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_BULK", 50)
    synced = []
    monkeypatch.setattr(module, "_sync_file", lambda file: synced.append(os.fstat(file.descriptor).st_size))
    large, small = segments.hold(), segments.hold()
    large.append(bytes(80))
    small.append(b"small")
    small.sync()
    assert synced == [5]
    large.sync()
    assert synced == [5, 80]
    small.sync()
    large.sync()
    assert synced == [5, 80], "what is on disk is not synced again"


def test_what_an_aborted_upload_has_written_is_freed_at_once(segments: Segments) -> None:
    kept, aborted = segments.hold(), segments.hold()
    at = kept.append(b"kept")
    aborted.append(b"x" * 50)
    kept.sync()
    aborted.append(b"y" * 40)
    kept.release()
    assert sum(segments.sizes().values()) == 94  # the other one may still be synced
    aborted.release()
    assert sum(segments.sizes().values()) == 54, "what lies behind the bytes that were synced last is nobody's"
    later = segments.hold()
    after = later.append(b"later")
    later.sync()
    later.release()
    assert segments.read(at, 4) == b"kept" and segments.read(after, 5) == b"later"
