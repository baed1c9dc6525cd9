"""The block cache: random reads over any stream give the bytes of the file, and sequential ones fetch nothing twice."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pachyderm_sdk._plan import blocks
from pachyderm_sdk._plan.blocks import Blocks


class Server:
    """A stream over `data` in messages of random sizes, counting what was fetched."""

    def __init__(self, data: bytes, seed: int, largest: int) -> None:
        self.data, self.random, self.largest = data, random.Random(seed), largest
        self.position = 0
        self.opened = self.fetched = self.passed = 0

    def read(self, cache: Blocks, position: int, size: int) -> bytes:
        out = b""
        while len(out) < size:
            if passed := cache.pass_on(position + len(out), min(size, len(self.data) - position) - len(out)):
                out += b"".join(passed)
                self.passed += len(passed)
                continue
            if (fetch := cache.missing(position + len(out))) is not None:
                if fetch.reopen:
                    self.opened += 1
                    self.position = fetch.offset
                    cache.opened(fetch.offset)
                assert self.position == fetch.offset
                message = self.data[self.position : self.position + self.random.randint(1, self.largest)]
                assert message, "nothing is fetched behind the end"
                self.position += len(message)
                self.fetched += len(message)
                cache.feed(message)
                continue
            taken = cache.take(position + len(out), size - len(out))
            if not taken:
                break
            out += taken
        return out


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocks, "BLOCK", 8)
    monkeypatch.setattr(blocks, "KEPT", 4)
    monkeypatch.setattr(blocks, "SKIP", 16)


@settings(max_examples=300)
@given(
    st.integers(0, 200),
    st.integers(0, 9),
    st.integers(1, 150),
    st.lists(st.tuples(st.integers(0, 220), st.integers(0, 60)), max_size=12),
)
def test_any_reads_give_the_bytes(size: int, seed: int, largest: int, reads: list[tuple[int, int]]) -> None:
    data = random.Random(seed).randbytes(size)
    cache, server = Blocks(size), Server(data, seed, largest)
    for position, length in reads:
        assert server.read(cache, position, length) == data[position : position + length]


@given(st.integers(1, 300), st.integers(1, 150), st.integers(1, 40))
def test_reading_through_fetches_each_byte_once(size: int, largest: int, step: int) -> None:
    data = random.Random(size).randbytes(size)
    cache, server = Blocks(size), Server(data, largest, largest)
    assert b"".join(server.read(cache, at, step) for at in range(0, size, step)) == data
    assert (server.opened, server.fetched) == (1, size)


def test_much_is_passed_on_as_it_came() -> None:
    data = random.Random(1).randbytes(400)
    cache, server = Blocks(400), Server(data, 1, 40)
    assert server.read(cache, 3, 390) == data[3:393]
    assert server.passed > 5
    assert server.read(cache, 393, 7) == data[393:], "the last block was not taken apart"
    assert (server.opened, server.fetched) == (1, 400)
    message = bytes(range(64))
    cache = Blocks(64)
    cache.missing(0)
    cache.opened(0)
    cache.feed(message)
    (piece,) = cache.pass_on(0, 40)
    assert piece.obj is message, "not a copy"
    assert bytes(piece) == message[:40]
    assert cache.pass_on(40, 8) == [], "a little goes through the cache"


def test_near_jumps_read_on_and_far_ones_begin_anew() -> None:
    data = bytes(200)
    cache, server = Blocks(200), Server(data, 1, 1)
    server.read(cache, 0, 1)
    server.read(cache, 20, 1)
    assert server.opened == 1
    server.read(cache, 150, 1)
    assert server.opened == 2
    server.read(cache, 0, 1)
    server.read(cache, 20, 1)
    assert server.opened == 2, "these are still kept"


def test_a_broken_stream_goes_on_where_it_broke() -> None:
    data = bytes(range(64))
    cache = Blocks(64)
    fetch = cache.missing(0)
    assert fetch is not None
    cache.opened(0)
    cache.feed(data[:5])
    fetch = cache.missing(0)
    assert fetch is not None
    assert (fetch.offset, fetch.reopen) == (5, False)
    cache.opened(5)
    cache.feed(data[5:20])
    assert cache.missing(0) is None
    assert cache.take(0, 100) == data[:8]
