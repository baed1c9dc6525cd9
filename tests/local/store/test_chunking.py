"""Chunks and hashes: the recorded server's, and a reference that goes byte by byte."""

from __future__ import annotations

import base64
import hashlib
import random
import threading
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pachyderm_sdk.local.pfs.chunks import (
    Chunk,
    Helpers,
    Layout,
    Range,
    buzhash,
    chunking,
    chunks_of_file,
    digest,
    hash_of_chunks,
    pack_chunks,
    unpack_chunks,
)
from pachyderm_sdk.local.pfs.chunks import helpers as helpers_module
from pachyderm_sdk.local.pfs.chunks.helper import perform
from pachyderm_sdk.local.pfs.chunks.helpers import HelpersClosedError
from pachyderm_sdk.local.pfs.chunks.ranges import cuts_in, digest_of
from pachyderm_sdk.local.pfs.files import hashes
from pachyderm_sdk.local.pfs.files.background import BackgroundHasher
from pachyderm_sdk.local.store import StoreCorruptError

from .support import Add, Delete, Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


def prng(seed: str, size: int) -> bytes:
    """The transcripts' `$prng:seed:size`."""
    blocks = (hashlib.sha256(f"{seed}:{i}".encode()).digest() for i in range(size // 32 + 1))
    return b"".join(blocks)[:size]


@pytest.fixture
def helpers() -> Iterator[Helpers]:
    helpers = Helpers()
    yield helpers
    helpers.close()


@pytest.fixture
def processes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Use processes for however little."""
    monkeypatch.setattr(helpers_module, "_WORTH_PROCESSES", 0)
    monkeypatch.setattr("os.cpu_count", lambda: 3)


@pytest.fixture
def scattered(tmp_path: Path) -> Callable[[bytes, int], Layout]:
    """Lays bytes out in ranges of some size, back to front in two files."""

    def lay_out(data: bytes, size: int) -> Layout:
        parts = [data[start : start + size] for start in range(0, len(data), size)]
        files = [bytearray(b"before"), bytearray(b"before")]
        ranges: list[Range] = []
        for number, part in reversed(list(enumerate(parts))):
            ranges.insert(0, Range(str(tmp_path / f"{number % 2}.seg"), len(files[number % 2]), len(part)))
            files[number % 2] += part
        for number, file in enumerate(files):
            (tmp_path / f"{number}.seg").write_bytes(file)
        return Layout(ranges)

    return lay_out


def reference_cuts(data: bytes) -> list[int]:
    """The rolling hash as it is usually written."""
    mask = (1 << 64) - 1
    state = 0
    window = bytes(64)
    for byte in window:
        state = (state << 1 & mask | state >> 63) ^ buzhash._TABLE[byte]
    cuts = []
    for position, byte in enumerate(data):
        gone = data[position - 64] if position >= 64 else 0
        state = (state << 1 & mask | state >> 63) ^ buzhash._TABLE[gone] ^ buzhash._TABLE[byte]
        if position >= 64 and not state & (1 << 23) - 1:
            cuts.append(position + 1)
    return cuts


def recorded(text: str) -> bytes:
    return base64.b64decode(text)


BIG = b"".join(prng(f"big{i}", 1_500_000) for i in range(15))


@pytest.mark.parametrize("size", [4 << 20, 1_000_003])
def test_a_recorded_large_file_is_cut_where_the_server_cut_it(
    scattered: Callable[[bytes, int], Layout], helpers: Helpers, size: int
) -> None:
    chunks = chunks_of_file(scattered(BIG, size), helpers)
    assert [chunk.size for chunk in chunks] == [1_307_037, 15_779_623, 5_413_340]
    assert hash_of_chunks(chunks) == recorded("zDw0xbEqrNVINGDVrM/kW9+SIBU8cjrm5MsUdQz7U8A=")


def test_processes_compute_the_same(
    scattered: Callable[[bytes, int], Layout], helpers: Helpers, processes: None
) -> None:
    chunks = chunks_of_file(scattered(BIG, 4 << 20), helpers)
    assert hash_of_chunks(chunks) == recorded("zDw0xbEqrNVINGDVrM/kW9+SIBU8cjrm5MsUdQz7U8A=")
    assert 1 <= len(helpers._processes) <= 2


def test_files_at_the_limit_have_the_recorded_hashes(sandbox: Sandbox) -> None:
    sandbox.modify(
        "t", Add("/mid", prng("mid", 1_000_000)), Add("/under", prng("under", 999_999)), Add("/r", b"0123456789abcdef")
    )
    hashes = {entry.path: entry.hash for entry in sandbox.walk("t")}
    assert hashes["/mid"] == recorded("48bm2ROptZtJdtBlPpxd9A3SIJuzJGk00Vh6UQWwSfg=")
    assert hashes["/under"] == recorded("dpRZqbIr9+nAMZquIckDz+5SSG1FvSuSIn7Ka8Poz/Q=")
    assert hashes["/r"] == digest(digest(b"0123456789abcdef"))


def test_a_repetitive_file_has_the_recorded_hash(sandbox: Sandbox) -> None:
    block = b"0123456789abcdef" * 65536
    sandbox.modify("t", *[Add("/big", block)] * 5)
    (entry,) = sandbox.walk("t", "/big")
    assert entry.size == 5_242_880
    assert entry.hash == recorded("BLX0S4K9diOPfK2Fhl1WSMFftfmssyZhkClK9boL2Vo=")


def cutting_window(rng: random.Random) -> bytes:
    """64 bytes before which a cut is allowed: one of two bytes at each place, by solving for the low 23 bits."""
    pairs = [(rng.randrange(256), rng.randrange(256)) for _ in range(64)]
    low = (1 << 23) - 1

    def part(byte: int, place: int) -> int:
        value, left = buzhash._TABLE[byte], 63 - place
        return (value << left | value >> 64 - left) & low

    wanted = 0
    basis: dict[int, tuple[int, int]] = {}
    for place, (first, second) in enumerate(pairs):
        wanted ^= part(first, place)
        vector, combination = part(first, place) ^ part(second, place), 1 << place
        while vector and (bit := vector.bit_length()) in basis:
            vector, combination = vector ^ basis[bit][0], combination ^ basis[bit][1]
        if vector:
            basis[vector.bit_length()] = vector, combination
    choice = 0
    while wanted:
        vector, combination = basis[wanted.bit_length()]
        wanted, choice = wanted ^ vector, choice ^ combination
    return bytes(pair[choice >> place & 1] for place, pair in enumerate(pairs))


@pytest.mark.parametrize("size", [0, 1, 63, 64, 65, 127, 128, 129, 1000, 1001, 100_003])
def test_cut_positions_are_those_of_the_byte_by_byte_hash(size: int) -> None:
    # In random bytes such a position comes once in eight million, so they are put there.
    rng = random.Random(size)
    data = bytearray(rng.randbytes(size))
    placed = set()
    for start in range(rng.randrange(1, 64), size - 64, 65 + size // 100):
        data[start : start + 64] = cutting_window(rng)
        placed.add(start + 64)
    found = buzhash.cut_positions(bytes(data))
    assert found is not None and set(found) >= placed
    assert found == [cut for cut in reference_cuts(bytes(data)) if cut > 64]
    for least in [
        0,
        size,
        *found[:50],
        *(cut + 1 for cut in found[:50]),
        *(rng.randrange(size + 2) for _ in range(20)),
    ]:
        expected = next((cut for cut in found if cut >= least), None)
        assert buzhash.first_cut_position(bytes(data), least) == expected


@pytest.mark.parametrize("byte", range(0, 256, 7))
def test_runs_of_one_byte_allow_cuts_everywhere_or_nowhere(byte: int) -> None:
    data = bytes([byte]) * 3000
    everywhere = not buzhash._TABLE[byte].bit_count() % 2
    assert reference_cuts(data)[-1:] == ([3000] if everywhere else [])
    assert buzhash.cut_positions(data) is None if everywhere else buzhash.cut_positions(data) == []
    for least in (0, 65, 66, 127, 128, 129, 2999, 3000, 3001):
        expected = max(least, 65) if everywhere and least <= 3000 else None
        assert buzhash.first_cut_position(data, least) == expected


def test_a_file_of_one_byte_is_cut_as_fast_as_another(
    scattered: Callable[[bytes, int], Layout], helpers: Helpers
) -> None:
    everywhere = bytes([next(b for b in range(256) if not buzhash._TABLE[b].bit_count() % 2)])
    nowhere = bytes([next(b for b in range(256) if buzhash._TABLE[b].bit_count() % 2)])
    sizes = [chunk.size for chunk in chunks_of_file(scattered(everywhere * 4_500_000, 1 << 20), helpers)]
    assert sizes == [1_000_000] * 4 + [500_000]
    sizes = [chunk.size for chunk in chunks_of_file(scattered(nowhere * 21_500_000, 4 << 20), helpers)]
    assert sizes == [20_000_000, 1_500_000]
    # Random bytes first, in which no cut is: then the first byte run whose windows are full of one byte decides.
    mixed = BIG[:1_200_000] + everywhere * 2_000_000 + nowhere * 1_300_000
    ends = [chunk.size for chunk in chunks_of_file(scattered(mixed, 999_999), helpers)]
    assert ends[0] == 1_200_064 and sum(ends) == len(mixed)


@settings(max_examples=200, deadline=None, database=None)
@given(st.lists(st.integers(1, 90_000), max_size=40, unique=True).map(sorted), st.integers(1000, 90_000))
def test_cuts_are_chosen_as_the_rolling_hash_would(candidates: list[int], size: int) -> None:
    candidates = [candidate for candidate in candidates if candidate <= size]
    expected = []
    start = 0
    for end in range(1, size + 1):
        if end - start == 20_000 or (end - start >= 1000 and end in candidates):
            expected.append(end)
            start = end
    if start < size:
        expected.append(size)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chunking, "MIN_CHUNK", 1000)
        patch.setattr(chunking, "MAX_CHUNK", 20_000)
        assert chunking._ends(0, size, lambda least: next((c for c in candidates if c >= least), size)) == expected


@settings(max_examples=25, deadline=None, database=None)
@given(st.integers(), st.integers(1, 4000), st.integers(10, 3000))
def test_cuts_do_not_depend_on_how_bytes_lie(
    tmp_path_factory: pytest.TempPathFactory, seed: int, size: int, step: int
) -> None:
    rng = random.Random(seed)
    data = bytearray(rng.randbytes(size))
    for start in range(0, size - 64, 300):
        data[start : start + 64] = cutting_window(rng)
    path = tmp_path_factory.mktemp("data") / "segment"
    path.write_bytes(bytes(data))
    ranges = [Range(str(path), start, min(step, size - start)) for start in range(0, size, step)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pachyderm_sdk.local.pfs.chunks.ranges._STEP", 1000)
        assert cuts_in(ranges) == buzhash.cut_positions(bytes(data))
        assert digest_of(ranges) == digest(data)
        layout = Layout(ranges)
        begin, end = sorted((rng.randrange(size + 1), rng.randrange(size + 1)))
        assert layout.size == size
        assert digest_of(layout.stretch(begin, end)) == digest(data[begin:end])


def test_known_chunks_are_continued(scattered: Callable[[bytes, int], Layout], helpers: Helpers) -> None:
    layout = scattered(BIG[:3_000_000], 700_000)
    chunks = chunks_of_file(layout, helpers)
    assert len(chunks) == 2
    read = []

    def counting(kind: str, ranges: list[Range]) -> object:
        read.append(sum(part.size for part in ranges))
        return perform(kind, ranges)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(helpers_module, "perform", counting)
        assert chunks_of_file(layout, helpers, chunks[:-1]) == chunks
    assert sum(read) < 2 * (3_000_000 - 1_307_037)
    assert unpack_chunks(pack_chunks(chunks)) == chunks
    assert chunks_of_file(layout, helpers, chunks) == chunks


def test_what_is_missing_is_an_error(tmp_path: Path, helpers: Helpers, processes: None) -> None:
    with pytest.raises(FileNotFoundError):
        helpers.cuts([[Range(str(tmp_path / "gone"), 0, 1000)]])
    (tmp_path / "short").write_bytes(b"short")
    with pytest.raises(EOFError, match="too early"):
        helpers.digests([[Range(str(tmp_path / "short"), 0, 1000)]])


def test_a_killed_process_is_replaced_and_its_job_done(
    scattered: Callable[[bytes, int], Layout], helpers: Helpers, processes: None
) -> None:
    jobs = [scattered(BIG[:100_000], 30_000).stretch(0, 100_000)]
    for _ in range(6):
        assert helpers.digests(jobs) == [digest(BIG[:100_000])]
        for process in helpers._processes:
            process.kill()
            process.wait()
    assert len(helpers._processes) <= 4, "a program that always dies is not started for ever"


def test_without_processes_everything_is_done_here(
    scattered: Callable[[bytes, int], Layout], helpers: Helpers, processes: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", "/nonexistent/python")
    layout = scattered(BIG[:100_000], 30_000)
    assert helpers.digests([layout.stretch(0, 100_000)] * 5) == [digest(BIG[:100_000])] * 5
    assert helpers._processes == []


def test_closing_ends_what_is_under_way(
    scattered: Callable[[bytes, int], Layout], helpers: Helpers, processes: None
) -> None:
    jobs = [scattered(BIG, 4 << 20).stretch(0, len(BIG))] * 200
    failures = []

    def work() -> None:
        try:
            helpers.cuts(jobs)
        except HelpersClosedError as error:
            failures.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    time.sleep(0.2)
    helpers.close()
    thread.join(20)
    assert not thread.is_alive() and len(failures) == 1
    with pytest.raises(HelpersClosedError):
        helpers.digests(jobs)


def hashed_in_background(sandbox: Sandbox) -> None:
    assert sandbox.store.shared(BackgroundHasher).wait(60)


@pytest.fixture
def computed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The sizes of the files whose chunks were computed."""
    sizes = []

    def counting(layout: Layout, helpers: Helpers, known: list[Chunk], *, backlog: int = 0) -> list[Chunk]:
        sizes.append(layout.size - sum(chunk.size for chunk in known))
        return chunks_of_file(layout, helpers, known, backlog=backlog)

    monkeypatch.setattr(hashes, "chunks_of_file", counting)
    return sizes


def test_large_files_are_hashed_after_the_commit_once_and_for_good(tmp_path: Path, computed: list[int]) -> None:
    data = prng("once", 1_200_000)
    sandbox = Sandbox.open(tmp_path)
    sandbox.modify("t", Add("/big", data))
    hashed_in_background(sandbox)
    assert computed == [1_200_000]
    first = sandbox.walk("t", "/big")
    assert first[0].hash == hash_of_chunks([Chunk(1_200_000, digest(data))])
    sandbox.modify("other", Add("/same", data))
    assert sandbox.walk("other", "/same")[0].hash == first[0].hash
    sandbox.close()
    sandbox = Sandbox.open(tmp_path)
    assert sandbox.walk("t", "/big") == first
    assert computed == [1_200_000]
    sandbox.close()


def test_who_asks_early_does_not_compute_twice(sandbox: Sandbox, computed: list[int]) -> None:
    sandbox.modify("t", Add("/big", prng("early", 3_000_000)))
    assert len(sandbox.walk("t")) == 2
    hashed_in_background(sandbox)
    assert computed == [3_000_000]


def test_appending_to_a_large_file_hashes_only_what_is_new(sandbox: Sandbox, computed: list[int]) -> None:
    sandbox.modify("t", Add("/big", BIG[:3_000_000]))
    hashed_in_background(sandbox)
    sandbox.modify("t", Add("/big", b"tail"))
    entry = sandbox.walk("t", "/big")[0]
    assert computed == [3_000_000, 3_000_004 - 1_307_037]
    sandbox.modify("whole", Add("/big", BIG[:3_000_000] + b"tail"))
    assert sandbox.walk("whole", "/big")[0].hash == entry.hash


def test_background_hashing_survives_what_is_gone(sandbox: Sandbox, computed: list[int]) -> None:
    hasher = sandbox.store.shared(BackgroundHasher)
    sandbox.modify("t", Add("/big", prng("gone", 1_500_000)))
    hasher.add([(999, 1)])
    sandbox.modify("t", Delete("/big"), Add("/next", prng("next", 1_500_000)))
    hashed_in_background(sandbox)
    assert 1_500_000 in computed
    assert len(sandbox.walk("t")) == 2


def test_content_that_cannot_be_read_has_no_hash(sandbox: Sandbox) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(BackgroundHasher, "add", lambda self, manifests: None)
        sandbox.modify("t", Add("/big", prng("bad", 5_000_000)))
    for segment in sandbox.store.segments.sizes():
        path = sandbox.store.segments.path_of(segment)
        path.write_bytes(path.read_bytes()[:1000])
    with pytest.raises(StoreCorruptError, match="too early"):
        sandbox.walk("t")
