"""Blocks that are cancelled while they begin or end: what the server has begun by then does not stay."""

from __future__ import annotations

import asyncio
import signal
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

import pytest

from pachyderm_sdk.errors import RepoNotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from pathlib import Path

    from pachyderm_sdk import AsyncClient, Client
    from pachyderm_sdk.api import pfs

T = TypeVar("T")

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


async def test_no_commit_of_a_folder_stays_open(
    async_client: AsyncClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await async_client.pfs.create_repo("data")
    (tmp_path / "a").write_bytes(b"a")
    begin = async_client.pfs.rpc.start_commit

    async def cancelled_as_soon_as_begun(*, branch: pfs.Branch, timeout: float | None) -> pfs.Commit:
        begun = await begin(branch=branch, timeout=timeout)
        putting.cancel()
        await asyncio.sleep(0.01)
        return begun

    monkeypatch.setattr(async_client.pfs.rpc, "start_commit", cancelled_as_soon_as_begun)
    putting = asyncio.ensure_future(async_client.pfs.put_files("data@master", tmp_path, concurrency=2))
    with pytest.raises(asyncio.CancelledError):
        await putting
    assert not [info async for info in async_client.pfs.list_commit("data") if info.finishing is None]


async def test_no_transaction_stays(async_client: AsyncClient) -> None:
    async def change(turn: int) -> None:
        async with async_client.transaction():
            await async_client.pfs.create_repo(f"r{turn}")

    await cancelled_soon(change)
    assert not (await async_client.transaction.list_transaction()).transaction_info


def interrupted_as_soon_as_begun(begin: Callable[..., T]) -> Callable[..., T]:
    """Makes what begins something interrupt the main thread before it answers."""

    def slowly(*args: object, **options: object) -> T:
        begun = begin(*args, **options)
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
        time.sleep(0.2)
        return begun

    return slowly


@pytest.mark.skipif(sys.platform == "win32", reason="no thread can be interrupted there")
def test_no_commit_stays_open_after_ctrl_c(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    client.pfs.create_repo("data")
    monkeypatch.setattr(client.pfs, "start_commit", interrupted_as_soon_as_begun(client.pfs.start_commit))
    with pytest.raises(KeyboardInterrupt), client.pfs.commit("data@master"):
        raise AssertionError("the block has begun")
    assert not [info for info in client.pfs.list_commit("data") if info.finishing is None]


@pytest.mark.skipif(sys.platform == "win32", reason="no thread can be interrupted there")
def test_no_commit_of_a_folder_stays_open_after_ctrl_c(
    client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client.pfs.create_repo("data")
    (tmp_path / "a").write_bytes(b"a")
    start = interrupted_as_soon_as_begun(client.pfs.rpc.start_commit)
    monkeypatch.setattr(client.pfs.rpc, "start_commit", start)
    with pytest.raises(KeyboardInterrupt):
        client.pfs.put_files("data@master", tmp_path, concurrency=2)
    assert not [info for info in client.pfs.list_commit("data") if info.finishing is None]


@pytest.mark.skipif(sys.platform == "win32", reason="no thread can be interrupted there")
def test_no_transaction_stays_after_ctrl_c(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    start = interrupted_as_soon_as_begun(client.transaction._start)
    monkeypatch.setattr(client.transaction, "_start", start)
    with pytest.raises(KeyboardInterrupt), client.transaction():
        raise AssertionError("the block has begun")
    assert not client.transaction.list_transaction().transaction_info


def test_what_another_thread_begins_is_not_interrupted(client: Client) -> None:
    client.pfs.create_repo("data")

    def write() -> str:
        with client.pfs.commit("data@master") as commit:
            return commit.id

    with ThreadPoolExecutor(1) as pool:
        assert client.pfs.inspect_commit(("data", pool.submit(write).result())).finishing


def test_what_cannot_begin_says_so_as_usual(client: Client) -> None:
    with pytest.raises(RepoNotFoundError), client.pfs.commit("data@master"):
        raise AssertionError("the block has begun")
