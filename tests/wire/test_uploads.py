"""Requests that go on when the server has enough, that fail, and that nobody wants any more."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator

import pytest

from pachyderm_sdk import errors
from pachyderm_sdk._wire.calls import AsyncCalls
from pachyderm_sdk._wire.endpoint import Endpoint
from pachyderm_sdk._wire.servicer import Call, RpcError

from .fakes import CHAT, ECHO, JOIN, AnyCalls, FakeServicer, Text, read


class OwnError(Exception):
    """What a user's requests raise."""


async def refuse_after_one(requests: AsyncIterator[Text], call: Call) -> Text:
    await anext(requests)
    raise RpcError(errors.StatusCode.NOT_FOUND, "repo default/images not found")


@pytest.mark.parametrize("size", [10, 100_000])
async def test_a_server_that_refuses_in_the_middle_says_why(calls: AnyCalls, servicer: FakeServicer, size: int) -> None:
    servicer.on_join = refuse_after_one
    for _ in range(5):
        with pytest.raises(errors.RepoNotFoundError, match="default/images"):
            await calls.upload(Text("x" * size) for _ in range(2000))
    assert await calls.unary(ECHO, "still there") == "still there"


async def test_endless_requests_end_when_the_server_refuses(calls: AnyCalls, servicer: FakeServicer) -> None:
    servicer.on_join = refuse_after_one
    closed = threading.Event()

    def endless() -> Iterator[Text]:
        try:
            while True:
                yield Text("x" * 10000)
        finally:
            closed.set()

    with pytest.raises(errors.RepoNotFoundError):
        await calls.upload(endless())
    assert closed.is_set()


async def test_an_answer_before_the_last_request_counts(calls: AnyCalls, servicer: FakeServicer) -> None:
    async def enough(requests: AsyncIterator[Text], call: Call) -> Text:
        return Text((await anext(requests)).text[:1])

    servicer.on_join = enough
    for _ in range(5):
        assert await calls.upload(Text("abc" * 10000) for _ in range(2000)) == "a"


async def test_async_requests_that_wait_are_cancelled_when_the_server_refuses(
    endpoint: Endpoint, servicer: FakeServicer
) -> None:
    servicer.on_join = refuse_after_one
    cancelled = asyncio.Event()

    async def stuck() -> AsyncIterator[Text]:
        try:
            yield Text("x")
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            cancelled.set()
            raise

    calls = AsyncCalls(endpoint)
    with pytest.raises(errors.RepoNotFoundError):
        await calls.stream_unary(JOIN, stuck())
    assert cancelled.is_set()
    await calls.aclose()


@pytest.mark.parametrize("before", [0, 1, 3000])
async def test_requests_that_raise(calls: AnyCalls, servicer: FakeServicer, before: int) -> None:
    gone = asyncio.Event()
    cause = KeyError("cause")

    async def notice(requests: AsyncIterator[Text], call: Call) -> Text:
        try:
            return Text(",".join([request.text async for request in requests]))
        finally:
            gone.set()

    def requests() -> Iterator[Text]:
        for _ in range(before):
            yield Text("x" * 1000)
        raise OwnError("mine") from cause

    servicer.on_join = notice
    with pytest.raises(OwnError, match="mine") as caught:
        await calls.upload(requests())
    assert caught.value.__cause__ is cause
    if servicer.calls:  # what fails before anything was sent is not heard of
        await asyncio.wait_for(gone.wait(), 30)
    assert await calls.unary(ECHO, "still there") == "still there"


@pytest.mark.parametrize("before", [0, 1, 3000])
async def test_requests_of_a_conversation_that_raise(calls: AnyCalls, before: int) -> None:
    def requests() -> Iterator[Text]:
        for _ in range(before):
            yield Text("x" * 1000)
        raise OwnError("mine")

    with pytest.raises(OwnError, match="mine"):
        await read(calls.chat(requests()))
    assert await calls.unary(ECHO, "still there") == "still there"


async def test_requests_that_raise_cancel_the_call(calls: AnyCalls, servicer: FakeServicer) -> None:
    started, cancelled = threading.Event(), threading.Event()

    async def notice(requests: AsyncIterator[Text], call: Call) -> Text:
        try:
            async for _ in requests:
                started.set()
        except asyncio.CancelledError:
            cancelled.set()
            raise
        raise AssertionError

    def requests() -> Iterator[Text]:
        yield Text("x" * (8 << 20))  # more than the buffers take, so that it is sent before the next is asked for
        if calls.colour == "sync":
            assert started.wait(10)
        raise OwnError("mine")

    servicer.on_join = notice
    with pytest.raises(OwnError):
        await calls.upload(requests())
    if servicer.calls:
        assert await asyncio.to_thread(cancelled.wait, 5)


async def test_async_requests_that_raise(endpoint: Endpoint, servicer: FakeServicer) -> None:
    cancelled, started = asyncio.Event(), asyncio.Event()

    async def notice(requests: AsyncIterator[Text], call: Call) -> Text:
        try:
            async for _ in requests:
                started.set()
        except asyncio.CancelledError:
            cancelled.set()
            raise
        raise AssertionError

    async def requests() -> AsyncIterator[Text]:
        yield Text("x")
        if cancelled.is_set():
            raise OwnError("mine, too")
        await started.wait()
        raise OwnError("mine")

    servicer.on_join = notice
    calls = AsyncCalls(endpoint)
    with pytest.raises(OwnError, match="mine"):
        await calls.stream_unary(JOIN, requests())
    await asyncio.wait_for(cancelled.wait(), 30)
    with pytest.raises(OwnError, match="mine, too"):
        async for _ in calls.stream_stream(CHAT, requests()):
            continue
    await calls.aclose()


async def test_a_conversation_that_the_server_ends(calls: AnyCalls, servicer: FakeServicer) -> None:
    async def two(requests: AsyncIterator[Text], call: Call) -> AsyncIterator[Text]:
        yield await anext(requests)
        yield await anext(requests)

    def endless() -> Iterator[Text]:
        while True:
            yield Text("x" * 1000)

    servicer.on_chat = two
    assert [len(text) for text in await read(calls.chat(endless()))] == [1000, 1000]


async def test_a_conversation_that_the_server_refuses(calls: AnyCalls, servicer: FakeServicer) -> None:
    async def no(requests: AsyncIterator[Text], call: Call) -> AsyncIterator[Text]:
        yield await anext(requests)
        raise RpcError(errors.StatusCode.PERMISSION_DENIED, "not you")

    def endless() -> Iterator[Text]:
        while True:
            yield Text("x" * 1000)

    servicer.on_chat = no
    stream = calls.chat(endless())
    assert await stream.next() == "x" * 1000
    with pytest.raises(errors.PermissionDeniedError):
        await stream.next()


async def test_closing_a_conversation_ends_its_requests(calls: AnyCalls) -> None:
    closed = threading.Event()

    def endless() -> Iterator[Text]:
        try:
            while True:
                yield Text("x" * 1000)
        finally:
            closed.set()

    stream = calls.chat(endless())
    assert await stream.next()
    await stream.close()
    assert await asyncio.to_thread(closed.wait, 5)


async def test_cancelling_an_upload_closes_the_requests(endpoint: Endpoint, servicer: FakeServicer) -> None:
    started, gone, closed = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def notice(requests: AsyncIterator[Text], call: Call) -> Text:
        try:
            async for _ in requests:
                started.set()
        finally:
            gone.set()
        raise AssertionError

    async def stuck() -> AsyncIterator[Text]:
        try:
            yield Text("x")
            await asyncio.Event().wait()
        finally:
            closed.set()

    servicer.on_join = notice
    calls = AsyncCalls(endpoint)
    task = asyncio.ensure_future(calls.stream_unary(JOIN, stuck()))
    await asyncio.wait_for(started.wait(), 30)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert closed.is_set()
    await asyncio.wait_for(gone.wait(), 30)
    await calls.aclose()


async def test_sync_requests_are_iterated_in_the_callers_thread(calls: AnyCalls) -> None:
    threads = set()

    def requests() -> Iterator[Text]:
        for _ in range(10):
            threads.add(threading.current_thread().name)
            yield Text("x")

    await calls.upload(requests())
    (thread,) = threads
    assert "I/O" not in thread
    assert (thread == threading.current_thread().name) == (calls.colour == "async")
