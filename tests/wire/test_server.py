"""The server on its sockets: clients of other makes, clients that are slow, gone, or no clients at all."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from random import Random
from typing import Any

import grpc
import pytest

from pachyderm_sdk import errors
from pachyderm_sdk._wire.calls import AsyncCalls
from pachyderm_sdk._wire.endpoint import MAX_MESSAGE_SIZE, Endpoint
from pachyderm_sdk._wire.http2 import aio_server
from pachyderm_sdk._wire.http2.constants import DATA, GOAWAY, HEADERS, PREFACE, RST_STREAM, WINDOW_UPDATE
from pachyderm_sdk._wire.server import Server
from pachyderm_sdk._wire.servicer import Call, RpcError

from .fakes import CHAT, COUNT, ECHO, JOIN, FakeServicer, Text, soon
from .http2.script import Client, Frame, body, frame, split, u32

# --- grpcio's client


@pytest.fixture
async def channel(endpoint: Endpoint) -> AsyncIterator[Any]:
    options = [("grpc.max_receive_message_length", -1), ("grpc.max_send_message_length", -1)]
    channel = grpc.aio.insecure_channel(f"127.0.0.1:{endpoint.address.port}", options=options)
    yield channel
    await channel.close()


async def test_the_four_shapes_from_grpcio(channel: Any) -> None:
    for _ in range(3):  # the compression tables of both sides change on the way
        assert await channel.unary_unary(ECHO.path)(b"hello", timeout=5) == b"hello"
        assert [m async for m in channel.unary_stream(COUNT.path)(b"3000")] == [b"%d" % n for n in range(3000)]
        joined = await channel.stream_unary(JOIN.path)(iter([b"%d" % n for n in range(3000)]))
        assert joined == b",".join(b"%d" % n for n in range(3000))
        answers = [m async for m in channel.stream_stream(CHAT.path)(iter([b"%d" % n for n in range(300)]))]
        assert answers == [b"re: %d" % n for n in range(300)]
    assert await channel.unary_unary(ECHO.path)(b"x" * MAX_MESSAGE_SIZE) == b"x" * MAX_MESSAGE_SIZE


async def test_metadata_details_and_errors_for_grpcio(channel: Any, servicer: FakeServicer) -> None:
    async def refuse(request: Text, call: Call) -> Text:
        await call.send_initial_metadata({"initial": "i"})
        call.trailing_metadata["t-bin"] = call.metadata["k-bin"]
        detail = errors.ErrorDetail("type.googleapis.com/x", b"d")
        raise RpcError(errors.StatusCode.ABORTED, "ünmöglich\n%", (detail,))

    servicer.on_echo = refuse
    call = channel.unary_unary(ECHO.path)(b"", metadata=(("k-bin", b"\0\xff"), ("k", "v")))
    with pytest.raises(grpc.RpcError) as caught:
        await call
    error: Any = caught.value
    assert (error.code(), error.details()) == (grpc.StatusCode.ABORTED, "ünmöglich\n%")
    trailing = dict(await call.trailing_metadata())
    assert trailing["t-bin"] == b"\0\xff"
    assert trailing["grpc-status-details-bin"].startswith(b"\x08\x0a")
    assert dict(await call.initial_metadata()) == {"initial": "i"}
    assert "grpc-python" in servicer.calls[0].user_agent


async def test_what_grpcio_is_told_of_calls_that_are_none(channel: Any) -> None:
    with pytest.raises(grpc.RpcError) as caught:
        await channel.unary_unary("/nope.API/Echo")(b"")
    error: Any = caught.value
    assert (error.code(), error.details()) == (grpc.StatusCode.UNIMPLEMENTED, "unknown service nope.API")
    with pytest.raises(grpc.RpcError) as caught:
        await channel.unary_unary(ECHO.path)(b"x" * (MAX_MESSAGE_SIZE + 1))
    error = caught.value
    assert (error.code(), "(20971521 vs. 20971520)" in error.details()) == (grpc.StatusCode.RESOURCE_EXHAUSTED, True)
    with pytest.raises(grpc.RpcError) as caught:
        await channel.unary_unary(ECHO.path)(b"x" * 2000, compression=grpc.Compression.Gzip)
    error = caught.value
    assert (error.code(), "gzip" in error.details()) == (grpc.StatusCode.UNIMPLEMENTED, True)


async def test_deadlines_and_cancellation_from_grpcio(channel: Any, servicer: FakeServicer) -> None:
    ended = 0

    async def stall(request: Text, call: Call) -> AsyncIterator[Text]:
        nonlocal ended
        try:
            yield Text("x")
            await asyncio.Event().wait()
        finally:
            ended += 1

    servicer.on_count = stall
    late = channel.unary_stream(COUNT.path)(b"", timeout=1.5)
    with pytest.raises(grpc.RpcError) as caught:
        assert [m async for m in late] == [b"x"]
    error: Any = caught.value
    assert error.code() is grpc.StatusCode.DEADLINE_EXCEEDED
    unwanted = channel.unary_stream(COUNT.path)(b"")
    assert await unwanted.read() == b"x"
    unwanted.cancel()
    await soon(lambda: ended == 2)


async def test_a_hundred_calls_at_once_from_grpcio(channel: Any) -> None:
    echo = channel.unary_unary(ECHO.path)
    requests = [b"%d" % n * 1000 for n in range(100)]
    assert await asyncio.gather(*(echo(request) for request in requests)) == requests


# --- clients that say what they like


class Line:
    """A connection that says what a test wants."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    def say(self, *data: bytes) -> None:
        self.writer.write(b"".join(data))

    async def hear(self, kind: int) -> Frame:
        """Returns the next frame of a kind."""
        while True:
            head = await asyncio.wait_for(self.reader.readexactly(9), 30)
            (found,) = split(head + await self.reader.readexactly(int.from_bytes(head[:3], "big")))
            if found.kind == kind:
                return found

    async def rest(self) -> bytes:
        """Returns what the server says until it closes."""
        return await asyncio.wait_for(self.reader.read(), 30)


@pytest.fixture
async def line(endpoint: Endpoint) -> AsyncIterator[Line]:
    async with connected(endpoint) as line:
        yield line


@asynccontextmanager
async def connected(endpoint: Endpoint) -> AsyncIterator[Line]:
    reader, writer = await asyncio.open_connection(endpoint.address.host, endpoint.address.port)
    try:
        yield Line(reader, writer)
    finally:
        writer.transport.abort()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", b"HTTP/1"),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(500), b"TLS"),
        (b"\0" * 1000, b"HTTP/2"),
        (PREFACE + frame(DATA, 0, 1, b"x"), b"SETTINGS"),
        (Client().greeting() + frame(DATA, 0, 1, b"x"), b"stream 1"),
    ],
)
async def test_who_does_not_speak_the_protocol_is_told_so_and_cut_off(line: Line, data: bytes, reason: bytes) -> None:
    line.say(data)
    said = split(await line.rest())
    assert said[-1].kind == GOAWAY
    assert reason in said[-1].payload


async def test_who_says_nothing_is_cut_off(line: Line, monkeypatch: pytest.MonkeyPatch, endpoint: Endpoint) -> None:
    monkeypatch.setattr(aio_server, "_GREETING", 0.1)
    async with connected(endpoint) as silent:
        silent.say(PREFACE)
        assert split(await silent.rest())[-1].kind == GOAWAY


async def test_a_connection_that_is_cut_in_the_middle_of_an_upload(
    endpoint: Endpoint, servicer: FakeServicer, caplog: pytest.LogCaptureFixture
) -> None:
    ended: list[str] = []

    async def collect(requests: AsyncIterator[Text], call: Call) -> Text:
        got = []
        try:
            async for request in requests:
                got.append(request.text)
        except asyncio.CancelledError:
            ended.append("cancelled")
            raise
        ended.append("whole")
        return Text(",".join(got))

    servicer.on_join = collect
    client = Client()
    whole = client.greeting() + join(client, 1) + client.data(1, body(b"one", b"two"))
    for cut in (len(whole), len(whole) - 1, len(whole) - 6, len(whole) - 20):
        async with connected(endpoint) as line:
            line.say(whole[:cut])
            await line.writer.drain()
            await soon(lambda: len(servicer.calls) == len(ended) + 1)
        await soon(lambda: len(ended) == len(servicer.calls))
    assert ended == ["cancelled"] * 4
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


def join(client: Client, stream_id: int) -> bytes:
    return client.headers(stream_id, [(name, value) for name, value in request_of(JOIN.path)])


def request_of(path: str) -> Iterator[tuple[str, str]]:
    yield from ((":method", "POST"), (":scheme", "http"), (":path", path), ("content-type", "application/grpc"))


async def test_an_upload_that_ends_inside_a_message(line: Line, servicer: FakeServicer) -> None:
    client = Client()
    line.say(client.greeting(), join(client, 1), client.data(1, body(b"one", b"two")[:-1], end=True))
    headers = await line.hear(HEADERS)
    assert b"the stream ends in the middle of a message" in headers.payload


async def test_a_handler_that_does_not_read_stops_the_client(line: Line, servicer: FakeServicer) -> None:
    go_on = asyncio.Event()

    async def later(requests: AsyncIterator[Text], call: Call) -> Text:
        await go_on.wait()
        return Text(str(sum([len(request.text) async for request in requests])))

    servicer.on_join = later
    client = Client()
    piece = body(b"x" * 100_000)
    line.say(client.greeting(), join(client, 1), client.data(1, piece) * 80)
    assert (await line.hear(WINDOW_UPDATE)).stream_id == 0  # the greeting
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(line.hear(WINDOW_UPDATE), 0.3)
    go_on.set()
    credit = await line.hear(WINDOW_UPDATE)
    assert (credit.stream_id, credit.number) == (1, 80 * len(piece))
    line.say(client.data(1, piece, end=True))
    assert (await line.hear(DATA)).payload == body(b"8100000")


async def test_a_reader_that_is_slow_costs_little_memory(line: Line, servicer: FakeServicer) -> None:
    made = 0

    async def flood(request: Text, call: Call) -> AsyncIterator[Text]:
        nonlocal made
        while True:
            made += 1
            yield Text("x" * 100_000)

    servicer.on_count = flood
    client = Client()
    line.say(client.greeting({4: 2**31 - 1}), frame(WINDOW_UPDATE, 0, 0, u32(2**31 - 1 - 65535)))
    line.say(client.headers(1, list(request_of(COUNT.path))), client.data(1, body(b""), end=True))
    await soon(lambda: made > 10)
    line.writer.transport.pause_reading()  # type: ignore[attr-defined]  # asyncio's own type does not have it
    await asyncio.sleep(0.3)
    before = made
    await asyncio.sleep(0.3)
    assert made == before
    assert made * 100_000 < 64 << 20
    line.writer.transport.resume_reading()  # type: ignore[attr-defined]  # as above
    await soon(lambda: made > before + 100)


async def test_requests_that_come_after_the_answer_are_passed_over(line: Line, servicer: FakeServicer) -> None:
    async def enough(requests: AsyncIterator[Text], call: Call) -> Text:
        return await anext(requests)

    servicer.on_join = enough
    client = Client()
    line.say(client.greeting(), join(client, 1), client.data(1, body(b"one")))
    assert (await line.hear(DATA)).payload == body(b"one")
    assert (await line.hear(RST_STREAM)).number == 0
    line.say(client.data(1, body(b"two") * 1000, end=True), join(client, 3), client.data(3, body(b"again"), end=True))
    assert (await line.hear(DATA)).payload == body(b"again")


async def test_metadata_that_is_not_allowed_is_the_handlers_error(
    line: Line, servicer: FakeServicer, caplog: pytest.LogCaptureFixture
) -> None:
    async def tell(request: Text, call: Call) -> Text:
        call.trailing_metadata["Not allowed"] = "x"
        return request

    servicer.on_echo = tell
    client = Client()
    line.say(client.greeting(), client.headers(1, list(request_of(ECHO.path))), client.data(1, body(b"x"), end=True))
    assert (await line.hear(DATA)).payload == body(b"x")
    assert b"lower-case" in (await line.hear(HEADERS)).payload
    assert "test.API/Echo failed" in caplog.text


async def test_draining(server: Server, endpoint: Endpoint, servicer: FakeServicer) -> None:
    go_on = asyncio.Event()

    async def slow(request: Text, call: Call) -> Text:
        await go_on.wait()
        return request

    servicer.on_echo = slow
    calls = AsyncCalls(endpoint)
    running = asyncio.ensure_future(calls.unary_unary(ECHO, Text("x")))
    async with connected(endpoint) as idle:
        idle.say(Client().greeting())
        await soon(lambda: bool(servicer.calls))
        server.drain()
        assert split(await idle.rest())[-1].kind == GOAWAY
    with pytest.raises(errors.ConnectionError):
        await AsyncCalls(endpoint).unary_unary(ECHO, Text("late"))
    go_on.set()
    assert (await running).text == "x"
    await asyncio.wait_for(server.wait_closed(), 30)
    await calls.aclose()


async def test_calls_that_end_in_every_way_leave_nothing_behind(
    server: Server, endpoint: Endpoint, servicer: FakeServicer, caplog: pytest.LogCaptureFixture
) -> None:
    random = Random(7)

    async def slow(request: Text, call: Call) -> Text:
        await asyncio.sleep(random.random() * 0.02)
        return request

    async def flood(request: Text, call: Call) -> AsyncIterator[Text]:
        for _ in range(random.randrange(300)):
            yield Text("x" * random.randrange(30_000))

    async def some(requests: AsyncIterator[Text], call: Call) -> Text:
        async for _ in requests:
            if random.random() < 0.02:
                return Text("enough")
        return Text("all")

    async def uploaded() -> AsyncIterator[Text]:
        for _ in range(random.randrange(100)):
            yield Text("y" * random.randrange(50_000))

    async def one(calls: AsyncCalls) -> None:
        timeout = random.choice([None, None, 0.001, 0.01])
        kind = random.randrange(4)
        try:
            if kind == 0:
                await calls.unary_unary(ECHO, Text("q"), timeout)
            elif kind == 1:
                await calls.stream_unary(JOIN, uploaded(), timeout)
            elif kind == 2:
                stream = calls.unary_stream(COUNT, Text(""), timeout)
                async for _ in stream:
                    if random.random() < 0.02:
                        break
                await stream.aclose()
            else:
                task = asyncio.ensure_future(calls.stream_unary(JOIN, uploaded()))
                await asyncio.sleep(random.random() * 0.02)
                task.cancel()
                await asyncio.wait([task])
        except errors.DeadlineExceededError:
            return

    servicer.on_echo, servicer.on_count, servicer.on_join = slow, flood, some
    calls = AsyncCalls(endpoint)
    for _ in range(8):
        await asyncio.wait_for(asyncio.gather(*(one(calls) for _ in range(40))), 20)
    (connection,) = server._connections
    await soon(lambda: not connection.tasks and not connection.core.in_use)
    assert connection.core.closed is None
    assert connection.core._served == 0
    assert not connection.core.wants_to_send
    await calls.aclose()
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


async def test_a_socket_of_ones_own(servicer: FakeServicer) -> None:
    server = Server([servicer])
    with socket.create_server(("127.0.0.1", 0)) as sock:
        await server.start(sock=sock)
        (address,) = server.addresses
        assert address == sock.getsockname()
        server.close()
        await server.wait_closed()
