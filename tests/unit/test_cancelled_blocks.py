"""Blocks that are cancelled while they begin or end: what the server has begun by then does not stay."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from pachyderm_sdk import AsyncClient

TURNS = 60


async def cancelled_soon(work: Callable[[int], Coroutine[object, object, None]]) -> None:
    """Cancels some work again and again, each time a little later."""
    for turn in range(TURNS):
        task = asyncio.create_task(work(turn))
        await asyncio.sleep(turn * 0.0001)
        task.cancel()
        await asyncio.wait([task])


async def test_no_commit_stays_open(async_client: AsyncClient) -> None:
    await async_client.pfs.create_repo("data")

    async def write(turn: int) -> None:
        async with async_client.pfs.commit(f"data@b{turn}") as commit:
            await commit.put_file("/a", b"a")

    await cancelled_soon(write)
    assert not [info async for info in async_client.pfs.list_commit("data") if info.finishing is None]


async def test_no_transaction_stays(async_client: AsyncClient) -> None:
    async def change(turn: int) -> None:
        async with async_client.transaction():
            await async_client.pfs.create_repo(f"r{turn}")

    await cancelled_soon(change)
    assert not (await async_client.transaction.list_transaction()).transaction_info
