"""Taking work one at a time and doing some of it side by side, in both colours."""

from __future__ import annotations

import asyncio
import threading
import time

import pytest

from pachyderm_sdk._wire.colour import async_drain, drain


class Mishap(Exception):
    """What the work raises."""


def test_threads_do_everything_once() -> None:
    items = iter(range(100))
    busy, most, done = 0, 0, []
    lock = threading.Lock()

    def work(item: int) -> None:
        nonlocal busy, most
        with lock:
            busy += 1
            most = max(most, busy)
        time.sleep(0.001)
        with lock:
            busy -= 1
            done.append(item)

    drain(lambda: next(items, None), work, limit=4)
    assert sorted(done) == list(range(100))
    assert 1 < most <= 4


async def test_tasks_do_everything_once() -> None:
    items = iter(range(100))
    busy, most, done = 0, 0, []

    async def take() -> int | None:
        await asyncio.sleep(0)
        return next(items, None)

    async def work(item: int) -> None:
        nonlocal busy, most
        busy += 1
        most = max(most, busy)
        await asyncio.sleep(0.001)
        busy -= 1
        done.append(item)

    await async_drain(take, work, limit=4)
    assert sorted(done) == list(range(100))
    assert 1 < most <= 4


def test_threads_take_nothing_after_a_failure() -> None:
    taken: list[int] = []
    ended: list[int] = []

    def take() -> int:
        taken.append(len(taken))
        return taken[-1]

    def work(item: int) -> None:
        if item == 5:
            raise Mishap
        time.sleep(0.02)
        ended.append(item)

    with pytest.raises(Mishap):
        drain(take, work, limit=3)
    assert len(taken) < 15
    assert sorted([*ended, 5]) == taken, "what was under way is done"


async def test_tasks_are_cancelled_after_a_failure() -> None:
    taken: list[int] = []
    cancelled = 0

    async def take() -> int:
        taken.append(len(taken))
        return taken[-1]

    async def work(item: int) -> None:
        nonlocal cancelled
        if item == 2:
            raise Mishap
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            cancelled += 1
            raise

    with pytest.raises(Mishap):
        await async_drain(take, work, limit=3)
    assert (taken, cancelled) == ([0, 1, 2], 2)


def test_a_failure_of_taking_is_raised_too() -> None:
    def take() -> int:
        raise Mishap

    with pytest.raises(Mishap):
        drain(take, print, limit=3)
