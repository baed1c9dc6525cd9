"""The server's side: what handlers get and raise, and what clients see of it."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import grpclib.client
import grpclib.server
import pytest
from grpclib.const import Cardinality, Status
from grpclib.exceptions import GRPCError
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.settings import SettingCodes

from pachyderm_sdk import errors
from pachyderm_sdk._wire.address import Address
from pachyderm_sdk._wire.calls import AsyncCalls
from pachyderm_sdk._wire.endpoint import MAX_MESSAGE_SIZE, Endpoint
from pachyderm_sdk._wire.grpclib_payload import Payload
from pachyderm_sdk._wire.http2.aio_server import Inbound
from pachyderm_sdk._wire.http2.server import ServerLimits
from pachyderm_sdk._wire.method import Method
from pachyderm_sdk._wire.server import Server
from pachyderm_sdk._wire.servicer import Call, Encoded, Metadata, RpcError, unimplemented

from .conftest import MakeCalls
from .fakes import CHAT, COUNT, ECHO, JOIN, FakeServicer, Text, soon


@pytest.fixture
async def calls(endpoint: Endpoint) -> AsyncIterator[AsyncCalls]:
    calls = AsyncCalls(endpoint)
    yield calls
    await calls.aclose()


@pytest.fixture
async def channel(endpoint: Endpoint) -> AsyncIterator[grpclib.client.Channel]:
    channel = grpclib.client.Channel(endpoint.address.host, endpoint.address.port)
    yield channel
    channel.close()


class CodedError(Exception):
    """An error of somebody else's that knows its status."""

    code = 8


@pytest.mark.parametrize(
    ("raised", "expected", "text"),
    [
        (RpcError(errors.StatusCode.ABORTED, "by us"), errors.AbortedError, "by us"),
        (GRPCError(Status.DATA_LOSS, "by grpclib"), errors.DataLossError, "by grpclib"),
        (GRPCError(Status.DATA_LOSS), errors.DataLossError, ""),
        (errors.CommitFinishedError("x", code=errors.StatusCode.OUT_OF_RANGE), errors.OutOfRangeError, "x"),
        (CodedError("by number"), errors.ResourceExhaustedError, "by number"),
        (unimplemented(ECHO), errors.UnimplementedError, "test.API/Echo is not implemented by this server"),
    ],
)
async def test_what_handlers_raise(
    calls: AsyncCalls,
    servicer: FakeServicer,
    raised: Exception,
    expected: type[errors.PachydermError],
    text: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def fail(request: Text, call: Call) -> Text:
        raise raised

    async def fail_later(request: Text, call: Call) -> AsyncIterator[Text]:
        yield request
        raise raised

    servicer.on_echo, servicer.on_count = fail, fail_later
    with pytest.raises(expected) as caught:
        await calls.unary_unary(ECHO, Text(""))
    assert caught.value.message == text
    stream = calls.unary_stream(COUNT, Text("x"))
    assert (await anext(stream)).text == "x"
    with pytest.raises(expected):
        await anext(stream)
    assert not caplog.records


async def test_a_handler_that_cancels_itself_leaves_nobody_waiting(calls: AsyncCalls, servicer: FakeServicer) -> None:
    async def give_up(request: Text, call: Call) -> Text:
        raise asyncio.CancelledError

    servicer.on_echo = give_up
    with pytest.raises(errors.CallCancelledError, match="the server gave the call up"):
        await asyncio.wait_for(calls.unary_unary(ECHO, Text("")), 30)


async def test_what_nobody_foresaw_is_logged_and_told(
    calls: AsyncCalls, servicer: FakeServicer, caplog: pytest.LogCaptureFixture
) -> None:
    async def fail(request: Text, call: Call) -> Text:
        raise ZeroDivisionError("oh")

    servicer.on_echo = fail
    with pytest.raises(errors.UnknownError, match="ZeroDivisionError: oh"):
        await calls.unary_unary(ECHO, Text(""))
    (record,) = caplog.records
    assert (record.name, record.levelno, record.getMessage()) == (
        "pachyderm_sdk.server",
        logging.ERROR,
        "test.API/Echo failed",
    )
    assert record.exc_info


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("/test.API/Nope", "unknown method Nope for service test.API"),
        ("/nope.API/Echo", "unknown service nope.API"),
        ("/nope", 'malformed method name: "/nope"'),
        ("/test.Nothing/Do", "test.Nothing/Do is not implemented by this server"),
    ],
)
async def test_calls_that_are_not_there(calls: AsyncCalls, path: str, text: str) -> None:
    with pytest.raises(errors.UnimplementedError) as caught:
        await calls.unary_unary(Method(path, Text, Text), Text(""))
    assert caught.value.message == text


async def test_a_request_that_cannot_be_decoded(calls: AsyncCalls) -> None:
    with pytest.raises(errors.InternalError, match="error unmarshalling request: Text: not UTF-8"):
        await calls.unary_unary(ECHO, Text("undecodable"))
    with pytest.raises(errors.InternalError, match="error unmarshalling request"):
        await calls.stream_unary(JOIN, [Text("fine"), Text("undecodable"), Text("fine")])


async def test_a_call_without_a_request(channel: grpclib.client.Channel) -> None:
    with pytest.raises(GRPCError) as caught:
        async with channel.request(ECHO.path, Cardinality.STREAM_UNARY, Payload, Payload) as stream:
            await stream.send_request(end=True)
            await stream.recv_message()
    assert caught.value.status is Status.INTERNAL
    assert caught.value.message == "test.API/Echo was called without a request"


async def upload_too_much(channel: grpclib.client.Channel, extra: int) -> GRPCError:
    with pytest.raises(GRPCError) as caught:
        async with channel.request(ECHO.path, Cardinality.UNARY_UNARY, Payload, Payload) as stream:
            await stream.send_message(Payload(b"x" * (MAX_MESSAGE_SIZE + extra)), end=True)
            await stream.recv_message()
    return caught.value


async def test_a_request_over_the_limit(channel: grpclib.client.Channel, servicer: FakeServicer) -> None:
    error = await upload_too_much(channel, 28)
    assert error.status is Status.RESOURCE_EXHAUSTED
    assert error.message == "grpc: received message larger than max (20971548 vs. 20971520)"
    assert not servicer.calls


async def test_a_request_of_the_limit(channel: grpclib.client.Channel) -> None:
    async with channel.request(ECHO.path, Cardinality.UNARY_UNARY, Payload, Payload) as stream:
        await stream.send_message(Payload(b"x" * MAX_MESSAGE_SIZE), end=True)
        received: object = await stream.recv_message()
    assert received == b"x" * MAX_MESSAGE_SIZE


async def test_on_a_stock_server() -> None:
    servicer = FakeServicer()
    server = grpclib.server.Server([servicer])
    with socket.create_server(("127.0.0.1", 0)) as sock:
        await server.start(sock=sock)
        calls = AsyncCalls(Endpoint(Address(*sock.getsockname())))
        assert (await calls.unary_unary(ECHO, Text("x"))).text == "x"
        assert [m.text async for m in calls.unary_stream(COUNT, Text("2"))] == ["0", "1"]
        channel = grpclib.client.Channel(*sock.getsockname())
        assert (await upload_too_much(channel, 1)).status is Status.RESOURCE_EXHAUSTED
        channel.close()
        await calls.aclose()
        server.close()
        await server.wait_closed()


async def test_metadata_both_ways(channel: grpclib.client.Channel, servicer: FakeServicer) -> None:
    async def answer(request: Text, call: Call) -> Text:
        await call.send_initial_metadata({"x-initial": "i"})
        call.trailing_metadata["x-trailing-bin"] = b"\x00"
        return Text(",".join(str(value) for value in call.metadata.getall("x-key")))

    async def stream_answer(request: Text, call: Call) -> AsyncIterator[Text]:
        yield await answer(request, call)

    async def refuse(request: Text, call: Call) -> Text:
        call.trailing_metadata["x-trailing"] = "even so"
        raise RpcError(errors.StatusCode.ABORTED, "")

    servicer.on_echo, servicer.on_count = answer, stream_answer
    for path in (ECHO.path, COUNT.path):
        metadata = [("x-key", "1"), ("x-key", "2")]
        async with channel.request(path, Cardinality.UNARY_STREAM, Payload, Payload, metadata=metadata) as stream:
            await stream.send_message(Payload(b""), end=True)
            received: object = await stream.recv_message()
            assert received == b"1,2"
            await stream.recv_trailing_metadata()
        assert stream.initial_metadata and stream.initial_metadata["x-initial"] == "i"
        assert stream.trailing_metadata and stream.trailing_metadata["x-trailing-bin"] == b"\x00"
    servicer.on_echo = refuse
    with pytest.raises(GRPCError):
        async with channel.request(ECHO.path, Cardinality.UNARY_UNARY, Payload, Payload) as stream:
            await stream.send_message(Payload(b""), end=True)
            await stream.recv_message()
    assert stream.trailing_metadata and stream.trailing_metadata["x-trailing"] == "even so"


def test_metadata_is_a_mapping_of_first_values() -> None:
    metadata = Metadata([("a", "1"), ("b", b"2"), ("a", "3")])
    assert dict(metadata) == {"a": "1", "b": b"2"}
    assert len(metadata) == 2
    assert metadata.getall("a") == ["1", "3"]
    assert metadata.get("c") is None
    with pytest.raises(KeyError):
        metadata["c"]


async def test_the_handler_ends_with_its_client(calls: AsyncCalls, servicer: FakeServicer) -> None:
    ended = asyncio.Event()

    async def stall(request: Text, call: Call) -> AsyncIterator[Text]:
        try:
            yield Text("x")
            await asyncio.Event().wait()
        finally:
            ended.set()

    servicer.on_count = stall
    await anext(calls.unary_stream(COUNT, Text("")))
    await calls.aclose()
    await asyncio.wait_for(ended.wait(), 30)


async def test_a_handler_that_is_stuck_in_sending_ends_with_its_client(
    calls: AsyncCalls, servicer: FakeServicer
) -> None:
    ended = asyncio.Event()

    async def flood(request: Text, call: Call) -> AsyncIterator[Text]:
        try:
            while True:
                yield Text("x" * 100000)
        finally:
            ended.set()

    servicer.on_count = flood
    stream = calls.unary_stream(COUNT, Text(""))
    await anext(stream)
    await asyncio.sleep(0.3)  # until all windows and buffers are full
    assert not ended.is_set()
    await stream.aclose()
    await asyncio.wait_for(ended.wait(), 30)


async def test_a_server_closes_under_a_client_that_does_not_read(servicer: FakeServicer) -> None:
    async def flood(request: Text, call: Call) -> AsyncIterator[Text]:
        while True:
            yield Text("x" * 100000)

    servicer.on_count = flood
    server = Server([servicer])
    await server.start("127.0.0.1", 0)
    (address,) = server.addresses
    with socket.create_connection((address[0], int(address[1]))) as sock:
        h2 = H2Connection(H2Configuration(header_encoding="utf-8"))
        h2.initiate_connection()
        h2.update_settings({SettingCodes.INITIAL_WINDOW_SIZE: 2**31 - 1})
        h2.increment_flow_control_window(2**31 - 1 - 65535)
        h2.send_headers(
            1,
            [
                (":method", "POST"),
                (":scheme", "http"),
                (":path", COUNT.path),
                (":authority", "test"),
                ("te", "trailers"),
                ("content-type", "application/grpc"),
            ],
        )
        h2.send_data(1, b"\0\0\0\0\0", end_stream=True)
        sock.sendall(h2.data_to_send())
        await soon(lambda: bool(servicer.calls))
        await asyncio.sleep(0.3)  # until the server can write no more
        h2.reset_stream(1)
        sock.sendall(h2.data_to_send())
        await asyncio.sleep(0.1)  # until the handler ends, and its status cannot be written
        server.close()
        await asyncio.wait_for(server.wait_closed(), 30)


async def test_a_server_that_is_closed_takes_no_connection(servicer: FakeServicer) -> None:
    """One may have been accepted and not yet handed over."""
    server = Server([servicer])
    await server.start("127.0.0.1", 0)
    early = server._protocol_factory()
    server.close()
    for protocol in (early, server._protocol_factory()):
        ours, theirs = socket.socketpair()
        with theirs:
            await asyncio.get_running_loop().connect_accepted_socket(lambda protocol=protocol: protocol, ours)  # type: ignore[misc]  # mypy cannot type the default of a lambda
            theirs.settimeout(5)
            while await asyncio.to_thread(theirs.recv, 65536):
                continue
    await asyncio.wait_for(server.wait_closed(), 30)


async def test_the_handler_ends_with_its_time(calls: AsyncCalls, servicer: FakeServicer) -> None:
    ended = asyncio.Event()

    async def stall(requests: AsyncIterator[Text], call: Call) -> AsyncIterator[Text]:
        try:
            yield await anext(requests)
            await asyncio.Event().wait()
        finally:
            ended.set()

    servicer.on_chat = stall
    with pytest.raises(errors.DeadlineExceededError):
        async for _ in calls.stream_stream(CHAT, [Text("x")], timeout=1.5):
            continue
    await asyncio.wait_for(ended.wait(), 30)


async def test_responses_travel_together_and_none_waits_for_the_next(
    calls: AsyncCalls, servicer: FakeServicer, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[int] = []
    frame = Inbound.frame

    def count_messages(self: Inbound) -> None:
        written.append(len(self._messages))
        frame(self)

    monkeypatch.setattr(Inbound, "frame", count_messages)
    go_on = asyncio.Event()

    async def in_two_gushes(request: Text, call: Call) -> AsyncIterator[Text]:
        for n in range(100):
            yield Text(str(n))
        await go_on.wait()
        for n in range(100, 200):
            yield Text(str(n))

    servicer.on_count = in_two_gushes
    stream = calls.unary_stream(COUNT, Text(""))
    first = [(await anext(stream)).text for _ in range(100)]
    go_on.set()
    rest = [m.text async for m in stream]
    assert first + rest == [str(n) for n in range(200)]
    assert [n for n in written if n] == [100, 100]


async def test_responses_may_be_encoded_already(calls: AsyncCalls, servicer: FakeServicer) -> None:
    async def count(request: Text, call: Call) -> AsyncIterator[Text]:
        yield Text("0")
        yield Encoded.of(Text, [b"%d" % n for n in range(1, 100_000)])
        yield Encoded.of(Text, [])
        yield Text("100000")

    servicer.on_count = count
    assert [m.text async for m in calls.unary_stream(COUNT, Text(""))] == [str(n) for n in range(100_001)]


async def test_a_client_that_vanishes_leaves_no_noise(
    server: Server, endpoint: Endpoint, servicer: FakeServicer, caplog: pytest.LogCaptureFixture
) -> None:
    ended = 0

    async def flood(request: Text, call: Call) -> AsyncIterator[Text]:
        nonlocal ended
        try:
            while True:
                yield Text("x" * 10000)
        finally:
            ended += 1

    servicer.on_count = flood
    for _ in range(5):
        calls = AsyncCalls(endpoint)
        await anext(calls.unary_stream(COUNT, Text("")))
        await calls.aclose()
    await soon(lambda: ended == 5)
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


async def test_on_a_unix_socket(servicer: FakeServicer, tmp_path: Path) -> None:
    server = Server([servicer])
    path = str(tmp_path / "socket")
    await server.start(path=path)
    assert server.addresses == [path]
    calls = AsyncCalls(Endpoint(Address.parse(f"unix://{path}")))
    assert (await calls.unary_unary(ECHO, Text("x"))).text == "x"
    assert servicer.calls[0].peer == ""
    await calls.aclose()
    server.close()
    await server.wait_closed()


async def test_on_ipv6(servicer: FakeServicer) -> None:
    if not socket.has_ipv6:
        pytest.skip("there is no IPv6 here")
    server = Server([servicer])
    try:
        await server.start("::1", 0)
    except OSError:
        pytest.skip("there is no IPv6 here")
    (address,) = server.addresses
    calls = AsyncCalls(Endpoint(Address.parse(f"[::1]:{address[1]}")))
    assert (await calls.unary_unary(ECHO, Text("x"))).text == "x"
    await calls.aclose()
    server.close()
    await server.wait_closed()


async def test_more_calls_than_the_server_allows_at_once(make_calls: MakeCalls, servicer: FakeServicer) -> None:
    server = Server([servicer], ServerLimits(max_streams=5))
    await server.start("127.0.0.1", 0)
    (address,) = server.addresses
    calls = make_calls(Endpoint(Address("127.0.0.1", int(address[1]))), None)
    going, most = 0, 0

    async def slow(request: Text, call: Call) -> Text:
        nonlocal going, most
        going += 1
        most = max(most, going)
        await asyncio.sleep(0.05)
        going -= 1
        return request

    servicer.on_echo = slow
    texts = [str(n) for n in range(60)]
    assert await asyncio.gather(*(calls.unary(ECHO, text) for text in texts)) == texts
    assert most == (5 if calls.colour == "async" else 6)  # on each connection; alone, a sync call has its own
    server.close()
    await server.wait_closed()


def test_a_server_needs_a_loop() -> None:
    with pytest.raises(RuntimeError):
        Server([FakeServicer()])
