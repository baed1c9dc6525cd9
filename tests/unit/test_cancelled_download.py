"""A download that is cancelled ends there and then: nothing goes on writing behind the back of who cancelled it."""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk._wire.colour import async_off_loop

if TYPE_CHECKING:
    from pathlib import Path

    from pachyderm_sdk import AsyncClient


async def test_a_thread_that_was_begun_is_waited_for() -> None:
    begun, over, done = asyncio.Event(), asyncio.Event(), []
    loop = asyncio.get_running_loop()

    def work() -> None:
        loop.call_soon_threadsafe(begun.set)
        asyncio.run_coroutine_threadsafe(over.wait(), loop).result(10)
        done.append(True)

    task = asyncio.create_task(async_off_loop(work))
    await begun.wait()
    task.cancel()
    await asyncio.sleep(0.01)
    assert not task.done()
    over.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert done == [True]


async def test_a_download(async_client: AsyncClient, tmp_path: Path) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    async with files.modify_file("data@master") as batch:
        for number in range(3000):
            batch.put_file(f"/{number}", bytes(1000))
    for turn in range(5):
        target = tmp_path / str(turn)
        task = asyncio.create_task(files.download("data@master", target, concurrency=1 + turn % 2))
        while not (target.exists() and len(os.listdir(target)) > 100 * turn):  # noqa: ASYNC110  # a folder has no event
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        there = os.listdir(target)
        assert not [name for name in there if name.endswith(".part")]
        await asyncio.sleep(0.05)
        assert os.listdir(target) == there
