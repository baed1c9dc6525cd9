"""The four shapes in both colours: what goes in comes out, with metadata, deadlines and errors."""

from __future__ import annotations

import asyncio
import gc
import sys
import threading
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import grpclib.client
import pytest

from pachyderm_sdk import errors
from pachyderm_sdk._wire import transport
from pachyderm_sdk._wire.address import Address
from pachyderm_sdk._wire.calls import AsyncCalls
from pachyderm_sdk._wire.calls_sync import Calls
from pachyderm_sdk._wire.endpoint import Endpoint
from pachyderm_sdk._wire.servicer import Call, RpcError
from pachyderm_sdk._wire.stub import AsyncStub, SyncStub

from .fakes import CHAT, COUNT, ECHO, JOIN, AnyCalls, FakeServicer, Text, read, soon

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from pachyderm_sdk._wire.session import Session


async def test_unary(calls: AnyCalls) -> None:
    assert await calls.unary(ECHO, "hello") == "hello"
    assert await calls.unary(ECHO, "") == ""


async def test_unary_of_a_large_message(calls: AnyCalls) -> None:
    text = "x" * (18 << 20)
    assert await calls.unary(ECHO, text) == text


async def test_server_stream(calls: AnyCalls) -> None:
    assert await read(calls.download(COUNT, "3000")) == [str(n) for n in range(3000)]


async def test_server_stream_message_by_message(calls: AnyCalls) -> None:
    stream = calls.download(COUNT, "3")
    assert [await stream.next() for _ in range(5)] == ["0", "1", "2", None, None]


async def test_batches_and_single_messages_mix(calls: AnyCalls) -> None:
    stream = calls.download(COUNT, "1000")
    first = await stream.next()
    assert first == "0"
    assert [first, *await read(stream)] == [str(n) for n in range(1000)]


async def test_an_empty_stream(calls: AnyCalls) -> None:
    stream = calls.download(COUNT, "0")
    assert await stream.batch() == []
    assert await stream.batch() == []


async def test_client_stream(calls: AnyCalls) -> None:
    texts = [str(n) for n in range(2000)]
    assert await calls.upload([Text(text) for text in texts]) == ",".join(texts)


async def test_client_stream_of_nothing(calls: AnyCalls) -> None:
    assert await calls.upload([]) == ""


async def test_client_stream_larger_than_all_buffers(calls: AnyCalls) -> None:
    piece = "x" * (1 << 20)
    assert len(await calls.upload(Text(piece) for _ in range(18))) == 18 * len(piece) + 17


async def test_conversation(calls: AnyCalls) -> None:
    assert await read(calls.chat(Text(str(n)) for n in range(500))) == [f"re: {n}" for n in range(500)]


async def test_a_request_may_depend_on_the_response_before(calls: AnyCalls) -> None:
    answered = threading.Semaphore(1)

    def requests() -> Iterator[Text]:
        for n in range(3):
            if calls.colour == "sync":
                assert answered.acquire(timeout=10)
            yield Text(str(n))

    stream = calls.chat(requests())
    for n in range(3):
        assert await stream.next() == f"re: {n}"
        answered.release()
    assert await stream.next() is None


async def test_async_requests_may_depend_on_responses(endpoint: Endpoint) -> None:
    calls = AsyncCalls(endpoint)
    answers: asyncio.Queue[str] = asyncio.Queue()

    async def requests() -> AsyncIterator[Text]:
        yield Text("a")
        yield Text(await answers.get() + "!")

    stream = calls.stream_stream(CHAT, requests())
    await answers.put((await anext(stream)).text)
    assert (await anext(stream)).text == "re: re: a!"
    await stream.aclose()
    await calls.aclose()


async def test_sixty_four_calls_at_once(calls: AnyCalls) -> None:
    texts = [str(n) for n in range(64)]
    assert await asyncio.gather(*(calls.unary(ECHO, text) for text in texts)) == texts


async def test_the_error_of_a_unary_call(calls: AnyCalls, servicer: FakeServicer) -> None:
    async def refuse(request: Text, call: Call) -> Text:
        raise RpcError(errors.StatusCode.NOT_FOUND, "repo default/ümläut not found\n100 % sure")

    servicer.on_echo = refuse
    with pytest.raises(errors.RepoNotFoundError) as caught:
        await calls.unary(ECHO, "")
    error = caught.value
    assert error.message == "repo default/ümläut not found\n100 % sure"
    assert (error.code, error.rpc, error.resource) == (errors.StatusCode.NOT_FOUND, "test.API/Echo", "default/ümläut")
    assert error.__cause__ is None


async def test_the_error_of_a_stream_comes_after_its_messages_and_stays(
    calls: AnyCalls, servicer: FakeServicer
) -> None:
    async def break_off(request: Text, call: Call) -> AsyncIterator[Text]:
        yield Text("0")
        yield Text("1")
        raise RpcError(errors.StatusCode.DATA_LOSS, "gone")

    servicer.on_count = break_off
    stream = calls.download(COUNT, "")
    assert [await stream.next(), await stream.next()] == ["0", "1"]
    for _ in range(2):
        with pytest.raises(errors.DataLossError, match="gone"):
            await stream.next()


async def test_error_frames_show_nothing_of_grpclib(calls: AnyCalls, servicer: FakeServicer) -> None:
    async def refuse(request: Text, call: Call) -> Text:
        raise RpcError(errors.StatusCode.ABORTED, "no")

    servicer.on_echo = refuse
    with pytest.raises(errors.AbortedError) as caught:
        await calls.unary(ECHO, "")
    assert not [entry for entry in caught.traceback if "grpclib" in str(entry.path)]


async def test_details_of_errors(calls: AnyCalls, servicer: FakeServicer) -> None:
    details = (errors.ErrorDetail("type.googleapis.com/google.rpc.ResourceInfo", b"\x0a\x06commit"),)

    async def refuse(request: Text, call: Call) -> Text:
        raise RpcError(errors.StatusCode.UNAVAILABLE, "commit a@1 not finished", details)

    servicer.on_echo = refuse
    with pytest.raises(errors.CommitNotFinishedError) as caught:
        await calls.unary(ECHO, "")
    assert caught.value.details == details


async def test_deadline_of_a_unary_call(calls: AnyCalls, servicer: FakeServicer) -> None:
    async def never(request: Text, call: Call) -> Text:
        await asyncio.Event().wait()
        raise AssertionError

    servicer.on_echo = never
    with pytest.raises(errors.DeadlineExceededError) as caught:
        await calls.unary(ECHO, "", timeout=1.0)
    assert isinstance(caught.value, TimeoutError)
    assert caught.value.code is errors.StatusCode.DEADLINE_EXCEEDED
    remaining = servicer.calls[0].time_remaining()
    assert remaining is not None and remaining <= 1.0


async def test_deadline_of_a_stream(calls: AnyCalls, servicer: FakeServicer) -> None:
    async def stall(request: Text, call: Call) -> AsyncIterator[Text]:
        yield Text("0")
        await asyncio.Event().wait()

    servicer.on_count = stall
    stream = calls.download(COUNT, "", timeout=1.0)
    assert await stream.next() == "0"
    with pytest.raises(errors.DeadlineExceededError):
        await stream.next()


async def test_deadline_of_an_upload(calls: AnyCalls, servicer: FakeServicer) -> None:
    async def never(requests: AsyncIterator[Text], call: Call) -> Text:
        await asyncio.Event().wait()
        raise AssertionError

    servicer.on_join = never
    with pytest.raises(errors.DeadlineExceededError):
        await calls.upload([Text("x" * 1000)] * 100, timeout=1.0)


async def test_no_time_at_all(calls: AnyCalls) -> None:
    with pytest.raises(errors.DeadlineExceededError):
        await calls.unary(ECHO, "", timeout=0)


async def test_timeouts_that_are_none(calls: AnyCalls) -> None:
    assert await calls.unary(ECHO, "hello", timeout=float("inf")) == "hello"
    wrong: list[tuple[Any, type[Exception]]] = [
        ("5", TypeError),
        (timedelta(seconds=5), TypeError),
        (float("nan"), errors.InvalidArgumentError),
    ]
    for given, error in wrong:
        with pytest.raises(error, match="a timeout is a number of seconds, not "):
            await calls.unary(ECHO, "", timeout=given)
        with pytest.raises(error, match="a timeout is a number of seconds, not "):
            await read(calls.download(COUNT, "3", timeout=given))


@pytest.mark.skipif(sys.version_info < (3, 11), reason="Python 3.10 has no asyncio.timeout")
async def test_a_deadline_leaves_the_callers_task_alone(endpoint: Endpoint, servicer: FakeServicer) -> None:
    """grpclib cancels the task that it runs in, which `asyncio.timeout` around a call would take for its own doing."""

    async def never(request: Text, call: Call) -> Text:
        await asyncio.Event().wait()
        raise AssertionError

    servicer.on_echo = never
    calls = AsyncCalls(endpoint)
    with pytest.raises(TimeoutError) as caught:
        async with getattr(asyncio, "timeout")(0.5):  # noqa: B009  # checkers look at 3.10
            with pytest.raises(errors.DeadlineExceededError):
                await calls.unary_unary(ECHO, Text(""), timeout=0.1)
            await asyncio.sleep(20)
    assert not isinstance(caught.value, errors.PachydermError)
    await calls.aclose()


async def test_the_sessions_timeout_is_the_default(calls: AnyCalls, servicer: FakeServicer, session: Session) -> None:
    async def remaining(request: Text, call: Call) -> Text:
        return Text(str(call.time_remaining()))

    servicer.on_echo = remaining
    assert await calls.unary(ECHO, "") == "None"
    session.timeout = 50
    assert 40 < float(await calls.unary(ECHO, "")) <= 50
    assert 5 < float(await calls.unary(ECHO, "", timeout=10)) <= 10


async def test_metadata_is_read_at_each_call(calls: AnyCalls, servicer: FakeServicer, session: Session) -> None:
    async def show(request: Text, call: Call) -> Text:
        token, transaction = call.metadata.get("authn-token"), call.metadata.get("pach-transaction")
        return Text(f"{token!s} {transaction!s} {call.peer != ''}")

    servicer.on_echo = show
    assert await calls.unary(ECHO, "") == "None None True"
    session.auth_token = "secret"
    session.transaction_id = "t1"
    assert await calls.unary(ECHO, "") == "secret t1 True"
    with session.in_transaction("t2"):
        assert await calls.unary(ECHO, "") == "secret t2 True"
        with session.in_transaction(None):
            assert await calls.unary(ECHO, "") == "secret None True"
    session.auth_token = None
    assert await calls.unary(ECHO, "") == "None t1 True"
    assert len({call.peer for call in servicer.calls}) == 1  # all on one connection


async def test_a_stream_belongs_to_the_transaction_it_was_asked_for_in(
    calls: AnyCalls, servicer: FakeServicer, session: Session
) -> None:
    with session.in_transaction("t"):
        stream = calls.download(COUNT, "1")
    assert await read(stream) == ["0"]
    assert servicer.calls[0].metadata["pach-transaction"] == "t"


async def test_user_agent_and_binary_metadata(calls: AnyCalls, servicer: FakeServicer, session: Session) -> None:
    session.metadata = {"x-request-id": "7", "trace-bin": b"\x00\xff"}
    await calls.unary(ECHO, "")
    (call,) = servicer.calls
    assert call.user_agent.startswith("pachyderm-sdk/")
    assert call.metadata["x-request-id"] == "7"
    assert call.metadata["trace-bin"] == b"\x00\xff"
    assert call.metadata.getall("authn-token") == []


async def test_a_stream_that_is_closed_is_cancelled(calls: AnyCalls, servicer: FakeServicer) -> None:
    ended = asyncio.Event()

    async def endless(request: Text, call: Call) -> AsyncIterator[Text]:
        try:
            while True:
                yield Text("x" * 1000)
                await asyncio.sleep(0.001)
        finally:
            ended.set()

    servicer.on_count = endless
    stream = calls.download(COUNT, "")
    await stream.next()
    await stream.close()
    await asyncio.wait_for(ended.wait(), 30)
    assert await stream.next() is None


async def test_a_stream_that_is_forgotten_is_cancelled(calls: AnyCalls, servicer: FakeServicer) -> None:
    ended = asyncio.Event()

    async def endless(request: Text, call: Call) -> AsyncIterator[Text]:
        try:
            yield Text("0")
            await asyncio.Event().wait()
        finally:
            ended.set()

    servicer.on_count = endless
    stream = calls.download(COUNT, "")
    await stream.next()
    del stream
    gc.collect()
    await asyncio.wait_for(ended.wait(), 30)


async def test_closing_a_stream_under_its_reader_is_no_end(calls: AnyCalls, servicer: FakeServicer) -> None:
    async def stall(request: Text, call: Call) -> AsyncIterator[Text]:
        yield Text("0")
        await asyncio.Event().wait()

    servicer.on_count = stall
    stream = calls.download(COUNT, "")
    await stream.next()
    reader = asyncio.ensure_future(stream.next())
    await asyncio.sleep(0.1)
    await stream.close()
    with pytest.raises(errors.ClosedError):
        await reader


async def test_a_stream_that_nobody_reads_is_never_asked_for(calls: AnyCalls, servicer: FakeServicer) -> None:
    calls.download(COUNT, "3")
    await calls.unary(ECHO, "")
    assert [call.method for call in servicer.calls] == [ECHO]


async def test_a_cancelled_task_cancels_its_call(endpoint: Endpoint, servicer: FakeServicer) -> None:
    started, ended = asyncio.Event(), asyncio.Event()

    async def never(request: Text, call: Call) -> Text:
        started.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()
        raise AssertionError

    servicer.on_echo = never
    calls = AsyncCalls(endpoint)
    task = asyncio.ensure_future(calls.unary_unary(ECHO, Text("")))
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.wait_for(ended.wait(), 30)
    await calls.aclose()


async def test_a_slow_reader_slows_the_server_down(calls: AnyCalls, servicer: FakeServicer) -> None:
    size, sent = 1 << 18, 0

    async def flood(request: Text, call: Call) -> AsyncIterator[Text]:
        nonlocal sent
        for _ in range(200):
            sent += size
            yield Text("x" * size)

    servicer.on_count = flood
    stream = calls.download(COUNT, "")
    received = len(await stream.next() or "")
    await asyncio.sleep(0.5)
    assert sent < transport.HIGH_WATER + (24 << 20)  # our buffer, the window, the server's, and what is under way
    while text := await stream.next():
        received += len(text)
    assert received == 200 * size


async def test_a_slow_server_slows_the_requests_down(calls: AnyCalls, servicer: FakeServicer) -> None:
    size, asked = 1 << 18, 0
    go = asyncio.Event()

    async def hesitate(requests: AsyncIterator[Text], call: Call) -> Text:
        await go.wait()
        total = 0
        async for request in requests:
            total += len(request.text)
        return Text(str(total))

    def requests() -> Iterator[Text]:
        nonlocal asked
        for _ in range(200):
            asked += size
            yield Text("x" * size)

    servicer.on_join = hesitate
    upload = asyncio.ensure_future(calls.upload(requests()))
    await asyncio.sleep(0.5)
    assert asked < 2 * transport.HIGH_WATER + (16 << 20)
    go.set()
    assert await upload == str(200 * size)


async def test_one_stream_does_not_hold_up_the_others(calls: AnyCalls, servicer: FakeServicer) -> None:
    async def flood(request: Text, call: Call) -> AsyncIterator[Text]:
        for _ in range(100):
            yield Text("x" * (1 << 20))

    servicer.on_count = flood
    streams = [calls.download(COUNT, "") for _ in range(4)]
    for stream in streams:
        await stream.next()  # and then nobody reads
    assert await calls.unary(ECHO, "through", timeout=20) == "through"
    for stream in streams:
        await stream.close()


async def test_what_cannot_be_decoded_comes_after_what_can(calls: AnyCalls, servicer: FakeServicer) -> None:
    async def garble(request: Text, call: Call) -> AsyncIterator[Text]:
        for text in ("0", "1", "undecodable", "3"):
            yield Text(text)

    servicer.on_count = garble
    stream = calls.download(COUNT, "")
    assert [await stream.next(), await stream.next()] == ["0", "1"]
    for _ in range(2):
        with pytest.raises(errors.DecodeError) as caught:
            await stream.next()
        assert caught.value.rpc == "test.API/Count"


async def test_a_unary_response_that_cannot_be_decoded(calls: AnyCalls, servicer: FakeServicer) -> None:
    async def garble(request: Text, call: Call) -> Text:
        return Text("undecodable")

    servicer.on_echo = garble
    with pytest.raises(errors.DecodeError, match=r"test\.API/Echo"):
        await calls.unary(ECHO, "")


async def test_what_cannot_be_encoded_is_not_sent(calls: AnyCalls, servicer: FakeServicer) -> None:
    with pytest.raises(errors.EncodeError, match=r"test\.API/Echo"):
        await calls.unary(ECHO, "unencodable")
    with pytest.raises(errors.EncodeError):
        calls.download(COUNT, "unencodable")
    with pytest.raises(errors.EncodeError):
        await calls.upload([Text("fine"), Text("unencodable")])
    with pytest.raises(errors.EncodeError):
        await read(calls.chat([Text("fine"), Text("unencodable")]))
    assert not [call for call in servicer.calls if call.method is ECHO]


async def test_a_request_of_the_wrong_class(endpoint: Endpoint) -> None:
    calls = Calls(endpoint)
    with pytest.raises(TypeError, match=r"test\.API/Echo takes a Text, not a str"):
        calls.unary_unary(ECHO, "text")  # type: ignore[misc]  # a checker refuses it, too


async def test_a_message_over_the_limit_is_not_sent(calls: AnyCalls, servicer: FakeServicer) -> None:
    with pytest.raises(errors.ResourceExhaustedError, match="20,971,521 bytes"):
        await calls.unary(ECHO, "x" * (20 * 1024 * 1024 + 1))
    assert not servicer.calls


async def test_a_closed_client_says_so(calls: AnyCalls) -> None:
    assert await calls.unary(ECHO, "x") == "x"
    await calls.close()
    await calls.close()
    with pytest.raises(errors.ClosedError):
        await calls.unary(ECHO, "x")
    with pytest.raises(errors.ClosedError):
        await read(calls.download(COUNT, "1"))
    with pytest.raises(errors.ClosedError):
        await calls.upload([])


async def test_closing_fails_the_calls_in_flight(calls: AnyCalls, servicer: FakeServicer) -> None:
    async def never(request: Text, call: Call) -> Text:
        await asyncio.Event().wait()
        raise AssertionError

    servicer.on_echo = never
    waiting = asyncio.ensure_future(calls.unary(ECHO, ""))
    await soon(lambda: bool(servicer.calls))
    await calls.close()
    with pytest.raises(errors.ClosedError):
        await waiting


async def test_a_channel_of_the_users_own(endpoint: Endpoint, servicer: FakeServicer) -> None:
    channel = grpclib.client.Channel(endpoint.address.host, endpoint.address.port)
    stub = AsyncStub(channel)
    calls = stub._calls
    assert (await calls.unary_unary(ECHO, Text("x"))).text == "x"
    assert [m.text async for m in calls.unary_stream(COUNT, Text("3"))] == ["0", "1", "2"]
    assert (await calls.stream_unary(JOIN, [Text("a"), Text("b")])).text == "a,b"
    assert [m.text async for m in calls.stream_stream(CHAT, [Text("a")])] == ["re: a"]

    async def refuse(requests: AsyncIterator[Text], call: Call) -> Text:
        raise RpcError(errors.StatusCode.NOT_FOUND, "repo a/b not found")

    servicer.on_join = refuse
    with pytest.raises(errors.RepoNotFoundError):
        await calls.stream_unary(JOIN, (Text("x" * 100000) for _ in range(1000)))
    await calls.aclose()
    assert (await AsyncCalls.over(channel).unary_unary(ECHO, Text("open"))).text == "open"
    channel.close()


def test_async_calls_outlive_a_loop() -> None:
    """A client made once may be used in one `asyncio.run` after another."""
    calls = AsyncCalls(Endpoint(Address("127.0.0.1", 1), retries=0))

    async def use() -> None:
        with pytest.raises(errors.ConnectionError):
            await calls.unary_unary(ECHO, Text(""))

    asyncio.run(use())
    asyncio.run(use())


async def test_async_calls_on_two_loops_at_once(endpoint: Endpoint) -> None:
    calls = AsyncCalls(endpoint)
    await calls.unary_unary(ECHO, Text(""))
    with pytest.raises(RuntimeError, match="another event loop"):
        await asyncio.to_thread(asyncio.run, calls.unary_unary(ECHO, Text("")))
    await calls.aclose()


async def test_one_stream_read_by_two_tasks(endpoint: Endpoint, servicer: FakeServicer) -> None:
    async def stall(request: Text, call: Call) -> AsyncIterator[Text]:
        yield Text("0")
        await asyncio.Event().wait()

    servicer.on_count = stall
    calls = AsyncCalls(endpoint)
    stream = calls.unary_stream(COUNT, Text(""))
    await anext(stream)
    first = asyncio.ensure_future(anext(stream))
    await asyncio.sleep(0.05)
    with pytest.raises(RuntimeError, match="read elsewhere"):
        await anext(stream)
    first.cancel()
    await asyncio.wait({first})
    await calls.aclose()


async def test_one_stream_read_by_several_threads(endpoint: Endpoint) -> None:
    calls = Calls(endpoint)
    stream = calls.unary_stream(COUNT, Text("5000"))
    parts = await asyncio.gather(*(asyncio.to_thread(lambda: [m.text for m in stream]) for _ in range(4)))
    assert sorted((text for part in parts for text in part), key=int) == [str(n) for n in range(5000)]
    await asyncio.to_thread(calls.close)


async def test_sync_stub(endpoint: Endpoint) -> None:
    calls = Calls(endpoint)
    stub = SyncStub(calls)
    assert (await asyncio.to_thread(stub._calls.unary_unary, ECHO, Text("x"))).text == "x"
    await asyncio.to_thread(calls.close)


async def test_large_listings_let_other_tasks_run(endpoint: Endpoint) -> None:
    calls = AsyncCalls(endpoint)
    steps = longest = last = 0

    async def watch() -> None:
        nonlocal longest, last
        while True:
            await asyncio.sleep(0)
            longest, last = max(longest, steps - last), steps

    watcher = asyncio.ensure_future(watch())
    async for _ in calls.unary_stream(COUNT, Text("20000")):
        steps += 1
    watcher.cancel()
    assert steps == 20000
    assert longest <= 2 * transport.TOGETHER  # without pauses it would be all that is here
    await calls.aclose()
