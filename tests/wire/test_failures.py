"""Servers that are not there, go away, or talk nonsense: a typed error each time, in time, and never half an answer."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import sys
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.settings import SettingCodes
from hyperframe.frame import RstStreamFrame

from pachyderm_sdk import errors
from pachyderm_sdk._wire import retry
from pachyderm_sdk._wire.address import Address
from pachyderm_sdk._wire.endpoint import Endpoint
from pachyderm_sdk._wire.server import Server
from pachyderm_sdk._wire.servicer import Call

from .conftest import MakeCalls
from .fakes import COUNT, ECHO, LIST, LOOKUP, AnyCalls, FakeServicer, Text, read
from .scripted import MESSAGE, OK, Peer, answering, forever, listening

Make = Callable[..., AnyCalls]


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


async def test_nobody_listens(make_calls: Make) -> None:
    port = free_port()
    calls = make_calls(Endpoint(Address("127.0.0.1", port)))
    for attempt in (
        calls.unary(ECHO, ""),
        read(calls.download(COUNT, "1")),
        calls.upload([Text("x")]),
        read(calls.chat([Text("x")])),
    ):
        with pytest.raises(errors.ConnectionError) as caught:
            await attempt
        assert f"grpc://127.0.0.1:{port}" in str(caught.value)
        assert caught.value.code is errors.StatusCode.UNAVAILABLE
        assert isinstance(caught.value, ConnectionError)


async def test_a_name_that_is_none(make_calls: Make) -> None:
    calls = make_calls(Endpoint(Address("no-such-host.invalid", 1)))
    with pytest.raises(errors.ConnectionError, match=r"no-such-host\.invalid:1: the name cannot be resolved"):
        await calls.unary(ECHO, "")


async def test_a_socket_that_is_not_there(make_calls: Make) -> None:
    calls = make_calls(Endpoint(Address.parse("unix:///no/such/socket")))
    with pytest.raises(errors.ConnectionError, match="unix:///no/such/socket"):
        await calls.unary(ECHO, "")


async def test_a_host_that_does_not_answer(make_calls: Make) -> None:
    """A listener whose queue is full drops what else comes, as a firewall does."""
    if sys.platform != "linux":
        pytest.skip("elsewhere a full queue refuses")
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        address = Address("127.0.0.1", listener.getsockname()[1])
        fillers = []
        for _ in range(3):
            filler = socket.socket()
            filler.setblocking(False)
            filler.connect_ex((address.host, address.port))
            fillers.append(filler)
        calls = make_calls(Endpoint(address, connect_timeout=0.3, retries=0))
        with pytest.raises(errors.DeadlineExceededError, match=str(address)):
            await calls.unary(ECHO, "")
        with pytest.raises(errors.DeadlineExceededError, match=str(address)):
            await calls.unary(ECHO, "", timeout=0.1)
        for filler in fillers:
            filler.close()


async def test_a_server_that_never_answers_is_found_out(make_calls: Make) -> None:
    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.Event().wait()

    async with listening(silent) as address:
        calls = make_calls(Endpoint(address, keepalive=0.2, retries=0))
        with pytest.raises(errors.ConnectionError, match=f"{address} was lost"):
            await calls.unary(ECHO, "")


async def test_a_server_that_stops_reading_is_found_out(make_calls: Make) -> None:
    """The connection must not wait for what it still has to write."""

    async def deaf(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        reader._transport.pause_reading()  # type: ignore[attr-defined]  # asyncio offers no other way
        await asyncio.Event().wait()

    async with listening(deaf) as address:
        calls = make_calls(Endpoint(address, keepalive=0.2, retries=0))
        with pytest.raises(errors.ConnectionError):
            await calls.upload(Text("x" * (1 << 20)) for _ in range(100))


async def hang_up(peer: Peer) -> None:
    peer.stream_id = 0
    peer.writer.transport.abort()


async def hang_up_in_the_middle_of_a_message(peer: Peer) -> None:
    await peer.headers(OK)
    await peer.data(MESSAGE[:7])
    await asyncio.sleep(0.1)


async def hang_up_after_a_message(peer: Peer) -> None:
    await peer.headers(OK)
    await peer.data(MESSAGE)
    peer.stream_id = 0
    await asyncio.sleep(0.1)


@pytest.mark.parametrize("answer", [hang_up, hang_up_in_the_middle_of_a_message, hang_up_after_a_message])
async def test_a_server_that_hangs_up(make_calls: Make, answer: Callable[[Peer], Awaitable[None]]) -> None:
    async with listening(answering(answer)) as address:
        calls = make_calls(Endpoint(address))
        with pytest.raises(errors.ConnectionError, match=f"the connection to {address} was lost"):
            await calls.unary(ECHO, "")
        stream = calls.download(COUNT, "")
        with pytest.raises(errors.ConnectionError, match=f"the connection to {address} was lost"):
            while await stream.next() is not None:
                pass
        with pytest.raises(errors.ConnectionError):
            await stream.next()
        with pytest.raises(errors.ConnectionError):
            await calls.upload(Text("x" * 1000) for _ in range(1000))


async def end_in_the_middle_of_a_message(peer: Peer) -> None:
    await peer.headers(OK)
    await peer.data(MESSAGE[:7])
    await peer.headers([("grpc-status", "0")], end=True)
    await forever(peer)


async def end_after_a_header(peer: Peer) -> None:
    await peer.headers(OK)
    await peer.data(MESSAGE[:5])
    await peer.headers([("grpc-status", "0")], end=True)
    await forever(peer)


async def end_without_status(peer: Peer) -> None:
    await peer.headers(OK)
    await peer.data(MESSAGE, end=True)
    await forever(peer)


async def end_without_anything(peer: Peer) -> None:
    await peer.headers(OK, end=True)
    await forever(peer)


async def trailers_without_status(peer: Peer) -> None:
    await peer.headers(OK)
    await peer.data(MESSAGE)
    await peer.headers([("x-something", "else")], end=True)
    await forever(peer)


async def no_content_type(peer: Peer) -> None:
    await peer.headers([(":status", "200")])
    await forever(peer)


async def no_number_as_status(peer: Peer) -> None:
    await peer.headers([*OK, ("grpc-status", "fine")], end=True)
    await forever(peer)


async def ok_without_message(peer: Peer) -> None:
    await peer.headers([*OK, ("grpc-status", "0")], end=True)
    await forever(peer)


async def two_messages(peer: Peer) -> None:
    await peer.headers(OK)
    await peer.data(MESSAGE * 2)
    await peer.headers([("grpc-status", "0")], end=True)
    await forever(peer)


async def compressed(peer: Peer) -> None:
    await peer.headers(OK)
    await peer.data(b"\x01" + MESSAGE[1:])
    await forever(peer)


async def http_404(peer: Peer) -> None:
    await peer.headers([(":status", "404"), ("content-type", "text/html")])
    await peer.data(b"<html>", end=True)
    await forever(peer)


async def reset(peer: Peer) -> None:
    peer.h2.reset_stream(peer.stream_id, ErrorCodes.INTERNAL_ERROR)
    await peer.flush()
    await forever(peer)


NONSENSE = [
    end_in_the_middle_of_a_message,
    end_after_a_header,
    end_without_status,
    end_without_anything,
    trailers_without_status,
    no_content_type,
    no_number_as_status,
    ok_without_message,
    two_messages,
    compressed,
    http_404,
    reset,
]


@pytest.mark.parametrize("answer", NONSENSE)
async def test_a_server_that_breaks_the_protocol(make_calls: Make, answer: Callable[[Peer], Awaitable[None]]) -> None:
    async with listening(answering(answer)) as address:
        calls = make_calls(Endpoint(address))
        with pytest.raises(errors.PachydermError) as caught:
            await calls.unary(ECHO, "")
        assert type(caught.value) in (errors.InternalError, errors.UnimplementedError)
        assert caught.value.rpc == "test.API/Echo"


async def test_a_message_that_is_too_large_is_not_read(make_calls: Make) -> None:
    async def boast(peer: Peer) -> None:
        await peer.headers(OK)
        await peer.data(struct.pack(">BI", 0, 0xFFFFFFFF) + b"x" * 1000)
        await forever(peer)

    async with listening(answering(boast)) as address:
        calls = make_calls(Endpoint(address))
        with pytest.raises(errors.ResourceExhaustedError, match="4294967295"):
            await calls.unary(ECHO, "")


@pytest.mark.parametrize("noise", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x15\x03\x01\x00\x02\x02\x46", b"\x00" * 100])
async def test_a_server_that_does_not_speak_http_2(make_calls: Make, noise: bytes) -> None:
    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(100)
        writer.write(noise)
        await writer.drain()
        await asyncio.sleep(20)

    async with listening(speak) as address:
        calls = make_calls(Endpoint(address))
        with pytest.raises(errors.ConnectionError, match=f"{address}.*\n.*grpcs://"):
            await calls.unary(ECHO, "")


@pytest.mark.parametrize("status", ["502", "503"])
async def test_a_proxy_without_a_server(make_calls: Make, status: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retry, "FIRST_DELAY", 0.001)
    times = 0

    async def no_upstream(peer: Peer) -> None:
        nonlocal times
        while True:
            times += 1
            await peer.headers([(":status", status)], end=True)
            await peer.request()

    async with listening(answering(no_upstream)) as address:
        calls = make_calls(Endpoint(address))
        with pytest.raises(errors.UnavailableError, match=f"HTTP status {status}"):
            await calls.unary(ECHO, "")
        assert times == 1
        with pytest.raises(errors.UnavailableError):
            await calls.unary(LOOKUP, "")
        assert times == 5


async def test_a_status_that_comes_with_the_end_of_the_connection(make_calls: Make) -> None:
    """Status and messages count even if the reset that follows is read in the same breath."""

    async def answer_and_leave(peer: Peer) -> None:
        peer.h2.send_headers(peer.stream_id, OK)
        peer.h2.send_data(peer.stream_id, MESSAGE * 3)
        peer.h2.send_headers(peer.stream_id, [("grpc-status", "9"), ("grpc-message", "so far")], end_stream=True)
        peer.writer.write(peer.h2.data_to_send() + RstStreamFrame(peer.stream_id).serialize())
        peer.h2.close_connection()
        await peer.flush()
        await asyncio.sleep(0.05)

    async with listening(answering(answer_and_leave)) as address:
        calls = make_calls(Endpoint(address))
        stream = calls.download(COUNT, "")
        assert [await stream.next() for _ in range(3)] == ["hello"] * 3
        with pytest.raises(errors.FailedPreconditionError, match="so far"):
            await stream.next()


class Flaky:
    """Fails a number of times in some way, and then answers."""

    def __init__(self, fail: Callable[[Peer], Awaitable[None]], times: int) -> None:
        self.fail = fail
        self.times = times
        self.seen = 0

    async def __call__(self, peer: Peer) -> None:
        self.seen += 1
        if self.seen <= self.times:
            await self.fail(peer)
            if peer.stream_id:
                await self(peer)
            return
        await peer.headers(OK)
        await peer.data(MESSAGE)
        await peer.headers([("grpc-status", "0")], end=True)
        await forever(peer)


async def go_away(peer: Peer) -> None:
    peer.h2.close_connection()
    await peer.flush()
    peer.stream_id = 0
    await asyncio.sleep(0.05)


async def refuse_stream(peer: Peer) -> None:
    peer.h2.reset_stream(peer.stream_id, ErrorCodes.REFUSED_STREAM)
    await peer.flush()
    await peer.request()


@pytest.mark.parametrize("fail", [hang_up, go_away, refuse_stream])
async def test_idempotent_calls_are_repeated(make_calls: Make, fail: Callable[[Peer], Awaitable[None]]) -> None:
    flaky = Flaky(fail, 2)
    async with listening(answering(flaky)) as address:
        assert await make_calls(Endpoint(address)).unary(LOOKUP, "") == "hello"
    flaky.seen = 0
    async with listening(answering(flaky)) as address:
        assert await read(make_calls(Endpoint(address)).download(LIST, "")) == ["hello"]


@pytest.mark.parametrize("fail", [hang_up, go_away])
async def test_other_calls_are_not_repeated(make_calls: Make, fail: Callable[[Peer], Awaitable[None]]) -> None:
    flaky = Flaky(fail, 1)
    async with listening(answering(flaky)) as address:
        calls = make_calls(Endpoint(address))
        with pytest.raises(errors.ConnectionError):
            await calls.unary(ECHO, "")
        assert flaky.seen == 1
        assert await calls.unary(ECHO, "") == "hello"  # by a new connection


async def test_any_call_is_repeated_that_was_refused_unseen(make_calls: Make) -> None:
    async with listening(answering(Flaky(refuse_stream, 2))) as address:
        assert await make_calls(Endpoint(address)).unary(ECHO, "") == "hello"


async def test_repetition_ends(make_calls: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retry, "FIRST_DELAY", 0.001)
    flaky = Flaky(hang_up, 100)
    async with listening(answering(flaky)) as address:
        with pytest.raises(errors.ConnectionError):
            await make_calls(Endpoint(address, retries=5)).unary(LOOKUP, "")
    assert flaky.seen == 6


async def test_repetition_keeps_to_the_deadline(make_calls: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retry, "FIRST_DELAY", 1000)  # longer than a test may take
    async with listening(answering(Flaky(hang_up, 100))) as address:
        calls = make_calls(Endpoint(address))
        with pytest.raises(errors.ConnectionError):
            await calls.unary(LOOKUP, "", timeout=5)


async def test_a_stream_that_has_begun_is_not_repeated(make_calls: Make) -> None:
    flaky = Flaky(hang_up_after_a_message, 1)
    async with listening(answering(flaky)) as address:
        stream = make_calls(Endpoint(address)).download(LIST, "")
        assert await stream.next() == "hello"
        with pytest.raises(errors.ConnectionError):
            await read(stream)
    assert flaky.seen == 1


async def test_statuses_are_not_repeated(calls: AnyCalls, servicer: FakeServicer) -> None:
    async def unfinished(request: Text, call: Call) -> Text:
        raise errors.UnavailableError("commit default/a@1 not finished", code=errors.StatusCode.UNAVAILABLE)

    servicer.on_echo = unfinished
    with pytest.raises(errors.CommitNotFinishedError):
        await calls.unary(LOOKUP, "")
    assert len(servicer.calls) == 1


async def test_a_server_that_restarts(make_calls: MakeCalls, servicer: FakeServicer, endpoint: Endpoint) -> None:
    calls = make_calls(endpoint, None)
    assert await calls.unary(ECHO, "one") == "one"
    other = Server([servicer])
    await other.start("127.0.0.1", 0)
    (address,) = other.addresses
    assert isinstance(address, tuple)
    again = make_calls(Endpoint(Address(*address)), None)
    assert await again.unary(ECHO, "two") == "two"
    other.close()
    await other.wait_closed()
    reborn = Server([servicer])
    await reborn.start(*address)
    assert await again.unary(LOOKUP, "three") == "three"
    reborn.close()
    await reborn.wait_closed()


async def test_a_server_gone_while_it_streams(make_calls: Make) -> None:
    async def stream_and_leave(peer: Peer) -> None:
        await peer.headers(OK)
        for _ in range(10):
            await peer.data(MESSAGE * 100)
        peer.writer.transport.abort()

    async with listening(answering(stream_and_leave)) as address:
        stream = make_calls(Endpoint(address)).download(COUNT, "")
        received = 0
        with pytest.raises(errors.ConnectionError):
            while await stream.next() is not None:
                received += 1
        assert received <= 1000


async def test_calls_that_wait_for_a_slot_fail_with_the_connection(make_calls: Make) -> None:
    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        h2 = H2Connection(H2Configuration(client_side=False))
        h2.local_settings[SettingCodes.MAX_CONCURRENT_STREAMS] = 1
        h2.initiate_connection()
        writer.write(h2.data_to_send())
        for _ in range(3):
            with contextlib.suppress(asyncio.TimeoutError):
                h2.receive_data(await asyncio.wait_for(reader.read(65536), 0.2))
            writer.write(h2.data_to_send())
        writer.transport.abort()

    async with listening(script) as address:
        calls = make_calls(Endpoint(address, retries=0))
        results = await asyncio.gather(*(calls.unary(ECHO, "") for _ in range(5)), return_exceptions=True)
    assert [type(result) for result in results] == [errors.ConnectionError] * 5


async def test_a_stream_of_nonsense_does_not_hang(make_calls: Make) -> None:
    async def noise(peer: Peer) -> None:
        await peer.headers(OK)
        peer.writer.write(b"\x00\x40\x01\x00\x00" + b"\xff" * 20000)
        await peer.writer.drain()
        await asyncio.sleep(20)

    async with listening(answering(noise)) as address:
        with pytest.raises(errors.ConnectionError, match=r"broke the protocol of HTTP/2"):
            await read(make_calls(Endpoint(address)).download(COUNT, ""))


async def endless(request: Text, call: Call) -> AsyncIterator[Text]:
    while True:
        yield Text("x")
        await asyncio.sleep(0.01)


async def test_closing_the_server_fails_its_streams(calls: AnyCalls, servicer: FakeServicer, server: Server) -> None:
    servicer.on_count = endless
    stream = calls.download(COUNT, "")
    assert await stream.next() == "x"
    server.close()
    with pytest.raises(errors.PachydermError):
        while await stream.next() is not None:
            pass
