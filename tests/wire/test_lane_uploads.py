"""Uploads of the sync colour, which the calling thread carries itself while it makes the requests, however slowly."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator

import pytest
from h2.events import PingAckReceived

from pachyderm_sdk import errors
from pachyderm_sdk._wire.calls_sync import Calls
from pachyderm_sdk._wire.endpoint import Endpoint
from pachyderm_sdk._wire.server import Server
from pachyderm_sdk._wire.servicer import Call

from .fakes import COUNT, ECHO, JOIN, FakeServicer, Text, soon
from .scripted import MESSAGE, OK, Peer, answering, listening
from .test_lane import lane_of

LONG = 60


class Requests:
    """Requests of which the last is made when a test says so.

    Attributes:
        closed: Whether nobody wants any more.
    """

    def __init__(self, *texts: str) -> None:
        self._texts = texts
        self._go_on = threading.Event()
        self.closed = False

    def __iter__(self) -> Iterator[Text]:
        try:
            for text in self._texts[:-1]:
                yield Text(text)
            assert self._go_on.wait(LONG)
            yield Text(self._texts[-1])
        finally:
            self.closed = True

    def go_on(self) -> None:
        self._go_on.set()


async def upload(calls: Calls, requests: Requests, timeout: float | None = None) -> str:
    return (await asyncio.to_thread(calls.stream_unary, JOIN, iter(requests), timeout)).text


async def before(calls: Calls, what: str) -> None:
    """Makes a connection, or not, of which nobody thinks at the moment, or somebody does."""
    if what != "nothing":
        await asyncio.to_thread(calls.unary_unary, ECHO, Text(""))
        connection = lane_of(calls)._connection
        assert connection is not None
        await soon(lambda: connection.attended == (what == "a call"))


BEFORE = pytest.mark.parametrize("what", ["nothing", "a call", "idleness"])


@BEFORE
async def test_what_is_there_does_not_wait_for_what_takes_long(sync: Calls, servicer: FakeServicer, what: str) -> None:
    came: list[str] = []

    async def notice(requests: AsyncIterator[Text], call: Call) -> Text:
        async for request in requests:
            came.append(request.text)
        return Text(",".join(came))

    servicer.on_join = notice
    await before(sync, what)
    requests = Requests("a", "b", "c", "d")
    uploading = asyncio.create_task(upload(sync, requests))
    await soon(lambda: came == ["a", "b", "c"])
    requests.go_on()
    assert await uploading == "a,b,c,d"
    assert lane_of(sync)._upload is None


@BEFORE
async def test_a_server_gets_its_answers_meanwhile(what: str) -> None:
    requests = Requests("a", "b")

    async def answer(peer: Peer) -> None:
        while what != "nothing" and peer.stream_id < 3:
            await peer.headers(OK)
            await peer.data(MESSAGE)
            await peer.headers([("grpc-status", "0")], end=True)
            await peer.request()
        for _ in range(3):
            peer.h2.ping(b"are you?")
            await peer.flush()
            while not any(isinstance(event, PingAckReceived) for event in await peer.receive()):
                continue
        requests.go_on()
        await peer.headers(OK)
        await peer.data(MESSAGE)
        await peer.headers([("grpc-status", "0")], end=True)
        await asyncio.Event().wait()

    async with listening(answering(answer)) as address:
        calls = Calls(Endpoint(address))
        await before(calls, what)
        assert await upload(calls, requests) == "hello"
        await asyncio.to_thread(calls.close)


async def test_the_requests_may_need_other_calls(sync: Calls) -> None:
    def nested() -> Iterator[Text]:
        for text in ("a", "b"):
            yield sync.unary_unary(ECHO, Text(text))
            yield sync.stream_unary(JOIN, [Text(text), Text("+")])
            yield from sync.unary_stream(COUNT, Text("2"))

    answer = await asyncio.to_thread(sync.stream_unary, JOIN, nested())
    assert answer.text == "a,a,+,0,1,b,b,+,0,1"


async def test_several_at_a_time(sync: Calls) -> None:
    all_requests = [Requests("a", str(number)) for number in range(5)]
    uploading = [asyncio.create_task(upload(sync, requests)) for requests in all_requests]
    for number in (3, 0, 4, 1, 2):
        all_requests[number].go_on()
        assert await uploading[number] == f"a,{number}"


async def test_an_answer_that_comes_early_ends_it(sync: Calls, servicer: FakeServicer) -> None:
    async def enough(requests: AsyncIterator[Text], call: Call) -> Text:
        return await anext(requests)

    servicer.on_join = enough
    requests = Requests("a", "b", "c")
    uploading = asyncio.create_task(upload(sync, requests))
    await soon(lambda: bool(servicer.calls))
    await asyncio.sleep(0.3)
    requests.go_on()
    assert await uploading == "a"
    assert requests.closed


async def test_a_deadline_that_passes_meanwhile(sync: Calls, servicer: FakeServicer) -> None:
    gone = asyncio.Event()

    async def notice(requests: AsyncIterator[Text], call: Call) -> Text:
        try:
            return Text(",".join([request.text async for request in requests]))
        finally:
            gone.set()

    servicer.on_join = notice
    requests = Requests("a", "b", "c")
    uploading = asyncio.create_task(upload(sync, requests, 1))
    await asyncio.wait_for(gone.wait(), 30)
    requests.go_on()
    with pytest.raises(errors.DeadlineExceededError):
        await uploading
    assert requests.closed
    assert (await asyncio.to_thread(sync.unary_unary, ECHO, Text("still there"))).text == "still there"
    assert len({call.peer for call in servicer.calls}) == 1


async def test_a_client_that_is_closed_meanwhile(sync: Calls, servicer: FakeServicer) -> None:
    requests = Requests("a", "b", "c")
    uploading = asyncio.create_task(upload(sync, requests))
    await soon(lambda: bool(servicer.calls))
    await asyncio.to_thread(sync.close)
    requests.go_on()
    with pytest.raises(errors.ClosedError):
        await uploading
    assert requests.closed
    with pytest.raises(errors.ClosedError):
        await upload(sync, Requests("a"))


async def test_a_server_that_is_gone_meanwhile(sync: Calls, servicer: FakeServicer, server: Server) -> None:
    requests = Requests("a", "b", "c")
    uploading = asyncio.create_task(upload(sync, requests))
    await soon(lambda: bool(servicer.calls))
    server.close()
    await server.wait_closed()
    requests.go_on()
    with pytest.raises(errors.UnavailableError):
        await uploading
    assert requests.closed


async def test_there_is_never_much_in_memory(sync: Calls, servicer: FakeServicer) -> None:
    made = read = most = 0

    async def slow(requests: AsyncIterator[Text], call: Call) -> Text:
        nonlocal read, most
        async for _ in requests:
            read += 1
            most = max(most, made - read)
            await asyncio.sleep(0.001)
        return Text("")

    def requests() -> Iterator[Text]:
        nonlocal made
        for _ in range(1000):
            made += 1
            yield Text("x" * 65_536)

    servicer.on_join = slow
    await asyncio.to_thread(sync.stream_unary, JOIN, requests())
    assert read == 1000
    assert most < 500
