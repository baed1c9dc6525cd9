"""Chunks and hashes: the recorded server's, and a reference that goes byte by byte."""

from __future__ import annotations

import base64
import hashlib
import random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pachyderm_sdk.local.pfs.files import buzhash, chunking
from pachyderm_sdk.local.pfs.files.chunking import Chunker, digest, hash_of_chunks, pack_chunks, unpack_chunks

from .support import Add, Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterable


def prng(seed: str, size: int) -> bytes:
    """The transcripts' `$prng:seed:size`."""
    blocks = (hashlib.sha256(f"{seed}:{i}".encode()).digest() for i in range(size // 32 + 1))
    return b"".join(blocks)[:size]


def chunks_of(data: bytes, steps: Iterable[int]) -> list[int]:
    chunker = Chunker()
    position = 0
    for step in steps:
        chunker.feed(data[position : position + step])
        position += step
    chunker.feed(data[position:])
    return [chunk.size for chunk in chunker.finish()]


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


def test_a_recorded_large_file_is_cut_where_the_server_cut_it() -> None:
    big = b"".join(prng(f"big{i}", 1_500_000) for i in range(15))
    for step in (1 << 20, 1_000_003):
        chunker = Chunker()
        for start in range(0, len(big), step):
            chunker.feed(big[start : start + step])
        chunks = chunker.finish()
        assert [chunk.size for chunk in chunks] == [1_307_037, 15_779_623, 5_413_340]
        assert hash_of_chunks(chunks) == recorded("zDw0xbEqrNVINGDVrM/kW9+SIBU8cjrm5MsUdQz7U8A=")


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
    assert set(buzhash.cut_positions(bytes(data))) >= placed
    assert buzhash.cut_positions(bytes(data)) == [cut for cut in reference_cuts(bytes(data)) if cut > 64]


def test_chunks_do_not_depend_on_how_bytes_arrive(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chunking, "MIN_CHUNK", 1000)
    monkeypatch.setattr(chunking, "MAX_CHUNK", 20_000)
    cuts = sorted({64, 1100, 1900, 2101, 2102, 2103, 9_000, 33_000, 33_064, 40_000})
    # A stand-in for the rolling hash: cuts are allowed at fixed places, told apart by the byte before.
    data = bytearray(random.Random(1).randbytes(50_000).replace(b"\xff", b"\0"))
    for cut in cuts:
        data[cut - 1] = 0xFF
    monkeypatch.setattr(
        chunking, "cut_positions", lambda block: [i + 1 for i, byte in enumerate(block) if byte == 0xFF and i >= 64]
    )
    expected = []
    start = 0
    for end in range(1, len(data) + 1):
        if end - start == 20_000 or (end - start >= 1000 and data[end - 1] == 0xFF):
            expected.append(end - start)
            start = end
    expected.append(len(data) - start)

    @settings(max_examples=60, deadline=None, database=None)
    @given(st.lists(st.integers(1, 30_000), max_size=30))
    def check(steps: list[int]) -> None:
        assert chunks_of(bytes(data), steps) == expected

    check()
    assert chunks_of(bytes(data), [1] * 4000) == expected


def test_known_chunks_are_continued() -> None:
    data = prng("continued", 3_000_000)
    whole = Chunker()
    whole.feed(data)
    chunks = whole.finish()
    again = Chunker(chunks[:-1])
    again.feed(data[sum(chunk.size for chunk in chunks[:-1]) :])
    assert again.finish() == chunks
    assert unpack_chunks(pack_chunks(chunks)) == chunks


def test_the_hash_of_a_large_file_is_computed_once_and_kept(
    tmp_path: object, monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox
) -> None:
    made = []

    class Counting(Chunker):
        def __init__(self, known: Iterable[chunking.Chunk] = ()) -> None:
            made.append(1)
            super().__init__(known)

    monkeypatch.setattr("pachyderm_sdk.local.pfs.files.hashes.Chunker", Counting)
    data = prng("once", 1_200_000)
    sandbox.modify("t", Add("/big", data))
    assert made == [], "storing must not wait for chunks"
    first = sandbox.walk("t", "/big")
    assert sandbox.walk("t", "/big") == first
    sandbox.modify("other", Add("/same", data))
    assert sandbox.walk("other", "/same")[0].hash == first[0].hash
    assert made == [1]


def test_appending_to_a_large_file_hashes_only_what_is_new(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    big = b"".join(prng(f"big{i}", 1_500_000) for i in range(2))
    sandbox.modify("t", Add("/big", big))
    sandbox.walk("t")
    sandbox.modify("t", Add("/big", b"tail"))
    fed = []
    feed = Chunker.feed

    def counting(self: Chunker, block: bytes) -> None:
        fed.append(len(block))
        feed(self, block)

    monkeypatch.setattr(Chunker, "feed", counting)
    entry = sandbox.walk("t", "/big")[0]
    assert sum(fed) == len(big) + 4 - 1_307_037
    whole = Chunker()
    feed(whole, big + b"tail")
    assert entry.hash == hash_of_chunks(whole.finish())
