"""Streams taken in batches, or given to a function to their end, which sync code does in its own thread if it can."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest

from pachyderm_sdk import errors
from pachyderm_sdk._wire import retry, transport
from pachyderm_sdk._wire.endpoint import Endpoint
from pachyderm_sdk._wire.servicer import Call, RpcError

from .fakes import COUNT, ECHO, LIST, AnyCalls, AnyStream, FakeServicer, Text, soon
from .scripted import answering, forever, listening
from .test_failures import Flaky, end_in_the_middle_of_a_message, hang_up, hang_up_after_a_message

Make = Callable[..., AnyCalls]


class OwnError(Exception):
    """What a user's function raises."""


async def consumed(stream: AnyStream) -> list[str]:
    found: list[Text] = []
    await stream.consume(found.append)
    return [text.text for text in found]


@pytest.mark.parametrize("count", [0, 1, 5000])
async def test_all_responses_are_given_in_order(calls: AnyCalls, count: int) -> None:
    assert await consumed(calls.download(COUNT, str(count))) == [str(number) for number in range(count)]


async def test_what_was_read_before_is_not_given_again(calls: AnyCalls) -> None:
    stream = calls.download(COUNT, "3")
    assert await stream.next() == "0"
    assert await consumed(stream) == ["1", "2"]
    assert await stream.next() is None


async def test_a_closed_stream_gives_nothing(calls: AnyCalls, servicer: FakeServicer) -> None:
    stream = calls.download(COUNT, "3")
    await stream.close()
    assert await consumed(stream) == []
    assert servicer.calls == []


async def test_the_answers_of_a_conversation(calls: AnyCalls) -> None:
    assert await consumed(calls.chat([Text("a"), Text("b")])) == ["re: a", "re: b"]


async def test_a_large_stream_is_never_whole_in_memory(calls: AnyCalls, servicer: FakeServicer) -> None:
    size, sent, seen = 1 << 20, 0, 0

    async def many(request: Text, call: Call) -> AsyncIterator[Text]:
        nonlocal sent
        for _ in range(60):
            sent += size
            yield Text("x" * size)

    def use(text: Text) -> None:
        nonlocal seen
        seen += len(text.text)
        assert sent - seen < 40 * size

    servicer.on_count = many
    await calls.download(COUNT, "").consume(use)
    assert seen == 60 * size


async def test_an_error_comes_after_the_responses_before_it(calls: AnyCalls, servicer: FakeServicer) -> None:
    async def fail(request: Text, call: Call) -> AsyncIterator[Text]:
        yield Text("first")
        raise RpcError(errors.StatusCode.NOT_FOUND, "repo default/images not found")

    servicer.on_count = fail
    found: list[Text] = []
    with pytest.raises(errors.RepoNotFoundError) as caught:
        await calls.download(COUNT, "").consume(found.append)
    assert caught.value.rpc == COUNT.rpc
    assert found == [Text("first")]


async def test_a_response_that_is_none(calls: AnyCalls, servicer: FakeServicer) -> None:
    async def two(request: Text, call: Call) -> AsyncIterator[Text]:
        yield Text("good")
        yield Text("undecodable")

    servicer.on_count = two
    found: list[Text] = []
    with pytest.raises(errors.DecodeError):
        await calls.download(COUNT, "").consume(found.append)
    assert found == [Text("good")]
    assert await calls.unary(ECHO, "still there") == "still there"


async def test_a_function_that_raises_cancels_the_call(calls: AnyCalls, servicer: FakeServicer) -> None:
    cancelled = asyncio.Event()

    async def endless(request: Text, call: Call) -> AsyncIterator[Text]:
        try:
            while True:
                yield Text("x" * 1000)
                await asyncio.sleep(0)
        finally:
            cancelled.set()

    def refuse(text: Text) -> None:
        raise OwnError

    servicer.on_count = endless
    with pytest.raises(OwnError):
        await calls.download(COUNT, "").consume(refuse)
    await asyncio.wait_for(cancelled.wait(), 30)
    assert await calls.unary(ECHO, "still there") == "still there"


async def test_a_deadline_ends_it(calls: AnyCalls, servicer: FakeServicer) -> None:
    async def slow(request: Text, call: Call) -> AsyncIterator[Text]:
        yield Text("first")
        await asyncio.Event().wait()

    servicer.on_count = slow
    found: list[Text] = []
    with pytest.raises(errors.DeadlineExceededError):
        await calls.download(COUNT, "", timeout=1.5).consume(found.append)
    assert found == [Text("first")]
    assert await calls.unary(ECHO, "still there") == "still there"


async def test_several_at_a_time_do_not_wait_for_each_other(calls: AnyCalls, servicer: FakeServicer) -> None:
    waiting = 0
    go = asyncio.Event()

    async def together(request: Text, call: Call) -> AsyncIterator[Text]:
        nonlocal waiting
        yield Text("first")
        waiting += 1
        await go.wait()
        yield request

    servicer.on_count = together
    tasks = [asyncio.create_task(consumed(calls.download(COUNT, str(number)))) for number in range(4)]
    await soon(lambda: waiting == 4)
    go.set()
    assert await asyncio.gather(*tasks) == [["first", str(number)] for number in range(4)]


async def test_closing_the_client_ends_it(calls: AnyCalls, servicer: FakeServicer) -> None:
    async def slow(request: Text, call: Call) -> AsyncIterator[Text]:
        yield Text("first")
        await asyncio.Event().wait()

    servicer.on_count = slow
    found: list[Text] = []
    task = asyncio.ensure_future(calls.download(COUNT, "").consume(found.append))
    await soon(lambda: bool(found))
    await calls.close()
    with pytest.raises(errors.ClosedError):
        await task


async def test_closing_the_stream_ends_it_and_looks_like_no_success(calls: AnyCalls, servicer: FakeServicer) -> None:
    cancelled = asyncio.Event()

    async def endless(request: Text, call: Call) -> AsyncIterator[Text]:
        try:
            while True:
                yield Text("x")
                await asyncio.sleep(0.001)
        finally:
            cancelled.set()

    servicer.on_count = endless
    found: list[Text] = []
    stream = calls.download(COUNT, "")
    task = asyncio.ensure_future(stream.consume(found.append))
    await soon(lambda: bool(found))
    await stream.close()
    with pytest.raises(errors.ClosedError):
        await asyncio.wait_for(task, 30)
    await asyncio.wait_for(cancelled.wait(), 30)


@pytest.mark.parametrize(("fault", "seen"), [(hang_up, 3), (hang_up_after_a_message, 1)])
async def test_it_is_repeated_only_before_the_first_response(
    make_calls: Make, monkeypatch: pytest.MonkeyPatch, fault: Callable[..., object], seen: int
) -> None:
    monkeypatch.setattr(retry, "FIRST_DELAY", 0.001)
    flaky = Flaky(fault, 100)  # type: ignore[arg-type]  # one of the scripts
    async with listening(answering(flaky)) as address:
        with pytest.raises(errors.ConnectionError):
            await consumed(make_calls(Endpoint(address, retries=2)).download(LIST, ""))
    assert flaky.seen == seen


async def test_an_end_inside_a_message_is_an_error(make_calls: Make) -> None:
    async with listening(answering(end_in_the_middle_of_a_message)) as address:
        with pytest.raises(errors.InternalError, match="inside a message"):
            await consumed(make_calls(Endpoint(address)).download(COUNT, ""))


async def test_a_server_that_falls_silent(make_calls: Make) -> None:
    async with listening(answering(forever)) as address:
        with pytest.raises(errors.DeadlineExceededError):
            await consumed(make_calls(Endpoint(address)).download(COUNT, "", timeout=0.2))


async def test_batches_are_small_however_much_is_there(calls: AnyCalls) -> None:
    stream = calls.download(COUNT, "5000")
    assert await stream.next() == "0"
    await asyncio.sleep(0.2)  # the rest comes meanwhile
    found = []
    while batch := await stream.batch():
        assert len(batch) <= transport.TOGETHER
        found += batch
    assert found == [str(number) for number in range(1, 5000)]
