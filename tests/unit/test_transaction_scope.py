"""Whose calls a transaction holds for: those of one task or thread, and of what is started from there."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pachyderm_sdk import AsyncClient, Client


async def test_tasks(async_client: AsyncClient) -> None:
    files = async_client.pfs  # held from before
    inside, done = asyncio.Event(), asyncio.Event()

    async def other() -> None:
        await inside.wait()
        assert async_client.transaction_id is None
        await files.create_repo("outside")
        assert await files.repo_exists("outside")
        done.set()

    task = asyncio.create_task(other())
    async with async_client.transaction() as txn:
        inside.set()
        await done.wait()

        async def child() -> None:
            assert async_client.transaction_id == txn.id
            await files.create_repo("inside")

        await asyncio.gather(child())
        assert not await files.repo_exists("inside")
    await task
    assert await files.repo_exists("inside")


async def test_two_transactions_side_by_side(async_client: AsyncClient) -> None:
    async def work(name: str) -> str:
        async with async_client.transaction() as txn:
            await async_client.pfs.create_repo(name)
            await asyncio.sleep(0.01)
            async with async_client.pfs.commit(f"{name}@master") as commit:
                pass
        assert commit.id == txn.id
        return txn.id

    first, second = await asyncio.gather(work("one"), work("two"))
    assert first != second


def test_threads(client: Client) -> None:
    barrier = threading.Barrier(4, timeout=30)

    def work(number: int) -> str:
        with client.transaction() as txn:
            barrier.wait()
            client.pfs.create_repo(f"repo{number}")
            barrier.wait()
            assert client.transaction_id == txn.id
        return txn.id

    with ThreadPoolExecutor(4) as pool:
        ids = set(pool.map(work, range(4)))
    assert len(ids) == 4
    assert client.transaction_id is None
    assert {info.repo.name for info in client.pfs.list_repo() if info.repo} == {f"repo{n}" for n in range(4)}
