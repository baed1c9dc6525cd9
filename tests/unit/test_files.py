"""The async file objects read as the standard library's do."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pachyderm_sdk._files import AsyncBinaryBase, AsyncTextFile

if TYPE_CHECKING:
    from collections.abc import Coroutine


class Memory(AsyncBinaryBase):
    """A file in memory that gives `step` bytes at a time to who peeks."""

    def __init__(self, data: bytes, step: int) -> None:
        self._file = io.BytesIO(data)
        self._step = step

    async def read(self, size: int | None = -1, /) -> bytes:
        return self._file.read(size)

    async def peek(self, size: int = 0, /) -> bytes:
        return self._file.getvalue()[self._file.tell() :][: self._step]


def run(work: Coroutine[object, object, list[object]]) -> list[object]:
    """Runs what never waits, without a loop."""
    try:
        work.send(None)
    except StopIteration as end:
        found: list[object] = end.value
        return found
    raise AssertionError("it waits")


reads = st.lists(st.tuples(st.sampled_from(["read", "readline"]), st.integers(-1, 9)), max_size=12)
texts = st.text(st.sampled_from("ab\n\rü€"), max_size=40)


@given(texts, reads, st.sampled_from([None, "", "\n", "\r", "\r\n"]))
def test_text_files(text: str, calls: list[tuple[str, int]], newline: str | None) -> None:
    data = text.encode()
    real = io.TextIOWrapper(io.BytesIO(data), "utf-8", newline=newline)
    expected = [real.read(size) if name == "read" else real.readline() for name, size in calls]

    async def work() -> list[object]:
        file = AsyncTextFile(Memory(data, 5), newline=newline)
        return [await file.read(size) if name == "read" else await file.readline() for name, size in calls]

    assert run(work()) == expected


@given(texts, reads, st.integers(1, 9))
def test_binary_files(text: str, calls: list[tuple[str, int]], step: int) -> None:
    data = text.encode()
    real = io.BytesIO(data)
    expected = [getattr(real, name)(size) for name, size in calls]

    async def work() -> list[object]:
        file = Memory(data, step)
        return [await file.read(size) if name == "read" else await file.readline(size) for name, size in calls]

    assert run(work()) == expected


async def test_lines_and_closing() -> None:
    async with AsyncTextFile(Memory(b"a\nb", 2)) as text:
        assert [line async for line in text] == ["a\n", "b"]
        inside = text.closed
    assert (inside, text.closed) == (False, True)
    async with Memory(b"a\nb", 2) as file:
        assert await file.readlines() == [b"a\n", b"b"]
    with pytest.raises(ValueError, match="newline"):
        AsyncTextFile(file, newline="x")
    with pytest.raises(UnicodeDecodeError):
        await AsyncTextFile(Memory(b"\xff", 1)).read()
    assert await AsyncTextFile(Memory(b"\xff", 1), errors="replace").read() == "\ufffd"
