"""Many clients at once."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk.api import pfs
from pachyderm_sdk.api.pfs import methods
from pachyderm_sdk.local import LocalServer
from pachyderm_sdk.local.errors import ServiceError
from pachyderm_sdk.local.services.batches import in_batches

from .calls import branch, connect, make_repo, names, put_file, read_file, repo

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from pachyderm_sdk.local.pachd import Pachd
    from pachyderm_sdk.local.store import ReadTransaction

CLIENTS = 32
EACH = 5


@pytest.mark.parametrize("branches", [1, 4])
def test_no_commit_is_lost(branches: int) -> None:
    """One-off commits to the same branch line up behind each other, whoever makes them."""
    with LocalServer() as server:
        calls = connect(server.address)
        calls.unary_unary(methods.CREATE_REPO, pfs.CreateRepoRequest(repo=repo("a")))

        def work(client: int) -> None:
            mine = connect(server.address)
            for i in range(EACH):
                put_file(mine, "a", f"/{client}-{i}", b"x", f"b{client % branches}")
            mine.close()

        with ThreadPoolExecutor(CLIENTS) as pool:
            list(pool.map(work, range(CLIENTS)))
        found: set[str] = set()
        for number in range(branches):
            file = pfs.File(commit=pfs.Commit(repo=repo("a"), branch=branch("a", f"b{number}")), path="/")
            found |= {
                info.file.path
                for info in calls.unary_stream(methods.LIST_FILE, pfs.ListFileRequest(file=file))
                if info.file
            }
        assert len(found) == CLIENTS * EACH
        assert (
            len(list(calls.unary_stream(methods.LIST_COMMIT, pfs.ListCommitRequest(repo=repo("a"))))) == CLIENTS * EACH
        )
        calls.close()


def test_reading_goes_on_while_a_large_write_is_under_way() -> None:
    with LocalServer() as server:
        calls = connect(server.address)
        calls.unary_unary(methods.CREATE_REPO, pfs.CreateRepoRequest(repo=repo("a")))
        put_file(calls, "a", "/f", b"before")
        release = threading.Event()

        def changes() -> Iterator[pfs.ModifyFileRequest]:
            yield pfs.ModifyFileRequest(set_commit=pfs.Commit(repo=repo("a"), branch=branch("a")))
            for i in range(2000):
                yield pfs.ModifyFileRequest(add_file=pfs.AddFile(path=f"/new/{i}", raw=b"y" * 1000))
            release.wait(30)

        writer_calls = connect(server.address)
        writer = threading.Thread(target=lambda: writer_calls.stream_unary(methods.MODIFY_FILE, changes()))
        writer.start()
        try:
            for _ in range(20):
                assert read_file(calls, "a", "/f") == b"before"
            put_file(calls, "a", "/g", b"another commit", "other")
        finally:
            release.set()
            writer.join(30)
        assert read_file(calls, "a", "/f") == b"before"
        file = pfs.File(commit=pfs.Commit(repo=repo("a"), branch=branch("a")), path="/new")
        assert len(list(calls.unary_stream(methods.LIST_FILE, pfs.ListFileRequest(file=file)))) == 2000
        writer_calls.close()
        calls.close()


async def test_a_failed_unit_of_work_leaves_nothing(pachd: Pachd) -> None:
    await make_repo(pachd, "a")
    before = await names(pachd, "a")

    def fail(txn: object) -> None:
        raise ServiceError("no")

    with pytest.raises(ServiceError):
        await pachd.write(fail)
    assert await names(pachd, "a") == before


# --- streams of answers


async def test_a_stream_gives_what_came_before_its_error(pachd: Pachd) -> None:
    def produce(db: ReadTransaction) -> Iterator[int]:
        yield 1
        yield 2
        raise ServiceError("then this")

    got: list[int] = []
    with pytest.raises(ServiceError, match="then this"):
        async for item in pachd.stream(produce):
            got.append(item)
    assert got == [1, 2]


async def test_a_stream_that_is_left_ends_its_transaction(pachd: Pachd) -> None:
    ended = threading.Event()

    def produce(db: ReadTransaction) -> Iterator[int]:
        try:
            yield from range(100_000)
        finally:
            ended.set()

    stream = pachd.stream(produce)
    assert await anext(stream) == 0
    await stream.aclose()
    assert await asyncio.to_thread(ended.wait, 5)
    await pachd.write(lambda txn: None)


# --- streams of requests


async def numbers(count: int, *, error: Exception | None = None, pause: int = 0) -> AsyncIterator[int]:
    for i in range(count):
        if pause and i % pause == 0:
            await asyncio.sleep(0.001)
        yield i
    if error is not None:
        raise error


async def test_batches_keep_order_and_lose_nothing() -> None:
    got = [item async for batch in in_batches(numbers(10_000, pause=97), lambda _: 1) for item in batch]
    assert got == list(range(10_000))


async def test_batches_come_before_the_error_that_ends_them() -> None:
    got: list[int] = []
    with pytest.raises(ServiceError, match="cut"):
        async for batch in in_batches(numbers(5, error=ServiceError("cut")), lambda _: 1):
            got += batch
    assert got == list(range(5))


async def test_the_sender_waits_when_too_much_is_held() -> None:
    sent = 0

    async def large() -> AsyncIterator[int]:
        nonlocal sent
        for _ in range(100):
            sent += 1
            yield sent

    batches = in_batches(large(), lambda _: 10 << 20)
    await anext(batches)
    for _ in range(50):
        await asyncio.sleep(0)
    assert sent <= 6
    await batches.aclose()  # type: ignore[attr-defined]  # it is a generator
