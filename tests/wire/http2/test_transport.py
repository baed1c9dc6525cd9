"""The transport on real sockets, with servers whose every move is known."""

from __future__ import annotations

import asyncio
import struct
import time
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import h2.config
import h2.connection
import h2.events
import h2.settings
import pytest
from h2.settings import SettingCodes as Setting

from pachyderm_sdk import errors
from pachyderm_sdk._wire.address import Address
from pachyderm_sdk._wire.endpoint import Endpoint
from pachyderm_sdk._wire.http2.settings import Limits
from pachyderm_sdk._wire.http2.transport import Http2Transport
from pachyderm_sdk._wire.transport import HIGH_WATER, Call, Replay

from .script import body

RESPONSE = [(":status", "200"), ("content-type", "application/grpc")]
OK = [("grpc-status", "0")]
MIB = 1 << 20


class Inbox:
    """A receiver that keeps all it is told."""

    def __init__(self) -> None:
        self.payloads: list[bytes] = []
        self.batches: list[int] = []
        self.failure: Exception | None = None
        self.replay: Replay | None = None
        self.done = asyncio.Event()
        self.writable = asyncio.Event()
        self.news = asyncio.Event()

    def on_messages(self, payloads: Sequence[bytes]) -> None:
        assert not self.done.is_set()
        self.payloads += payloads
        self.batches.append(len(payloads))
        self.news.set()

    def on_writable(self) -> None:
        self.writable.set()

    def on_done(self, failure: Exception | None, replay: Replay) -> None:
        assert not self.done.is_set()
        self.failure, self.replay = failure, replay
        self.done.set()

    async def end(self) -> Exception | None:
        await asyncio.wait_for(self.done.wait(), 30)
        return self.failure


class Peer:
    """A connection of a server made of `h2`, which a test steers."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, values: dict[Setting, int]) -> None:
        config = h2.config.H2Configuration(client_side=False, header_encoding="utf-8")
        self.h2 = h2.connection.H2Connection(config)
        self.h2.local_settings = h2.settings.Settings(client=False, initial_values=values)
        self.h2.initiate_connection()
        self.reader = reader
        self.writer = writer
        self.requests: asyncio.Queue[int] = asyncio.Queue()
        self.bodies: dict[int, bytearray] = {}
        self.ended: dict[int, asyncio.Event] = {}
        self.reset: dict[int, int] = {}
        self.credit = True
        self.moved = asyncio.Condition()

    async def flush(self) -> None:
        self.writer.write(self.h2.data_to_send())
        await self.writer.drain()

    async def read(self) -> None:
        """Reads until the client is gone."""
        while data := await self.reader.read(65536):
            for event in self.h2.receive_data(data):
                if isinstance(event, h2.events.RequestReceived):
                    self.bodies[event.stream_id] = bytearray()
                    self.ended[event.stream_id] = asyncio.Event()
                    self.requests.put_nowait(event.stream_id)
                elif isinstance(event, h2.events.DataReceived):
                    self.bodies[event.stream_id] += event.data
                    if self.credit and event.flow_controlled_length:
                        self.h2.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
                elif isinstance(event, h2.events.StreamEnded):
                    self.ended[event.stream_id].set()
                elif isinstance(event, h2.events.StreamReset):
                    self.reset[event.stream_id] = int(event.error_code)
            await self.flush()
            async with self.moved:
                self.moved.notify_all()

    async def until(self, true: Callable[[], bool]) -> None:
        async with self.moved:
            await asyncio.wait_for(self.moved.wait_for(true), 30)

    async def answer(self, stream_id: int, *messages: bytes) -> None:
        self.h2.send_headers(stream_id, RESPONSE)
        await self.send(stream_id, body(*messages))
        self.h2.send_headers(stream_id, OK, end_stream=True)
        await self.flush()

    async def send(self, stream_id: int, data: bytes) -> int:
        """Sends as the windows allow; returns how many bytes went before it first had to wait."""
        sent, before = 0, 0
        while sent < len(data):
            size = min(self.h2.local_flow_control_window(stream_id), self.h2.max_outbound_frame_size, len(data) - sent)
            if size:
                self.h2.send_data(stream_id, data[sent : sent + size])
                sent += size
                await self.flush()
            else:
                before = before or sent
                async with self.moved:
                    await self.moved.wait()
        return before


Serve = Callable[[Peer], Awaitable[None]]


@asynccontextmanager
async def serving(
    serve: Serve, path: str | None = None, values: dict[Setting, int] | None = None
) -> AsyncIterator[Address]:
    """Runs a server; each connection greets, reads in the background, and does what the test says."""
    failures: list[BaseException] = []
    tasks: set[asyncio.Task[None]] = set()

    async def run(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        peer = Peer(reader, writer, values or {})
        reading = asyncio.ensure_future(peer.read())
        tasks.add(reading)
        try:
            await peer.flush()
            await serve(peer)
            await reading
        except (ConnectionError, asyncio.CancelledError):
            return
        except BaseException as error:  # of a task, where nobody would see it: the block ends with it
            failures.append(error)
        finally:
            reading.cancel()
            writer.transport.abort()

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        tasks.add(asyncio.ensure_future(run(reader, writer)))

    server = await (asyncio.start_unix_server(accept, path) if path else asyncio.start_server(accept, "127.0.0.1", 0))
    try:
        yield Address(host="", port=0, path=path) if path else Address("127.0.0.1", server.sockets[0].getsockname()[1])
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    assert not failures


@asynccontextmanager
async def transport_to(
    address: Address, limits: Limits | None = None, keepalive: float = 20
) -> AsyncIterator[Http2Transport]:
    transport = Http2Transport(Endpoint(address, keepalive=keepalive, connect_timeout=5), limits)
    try:
        yield transport
    finally:
        transport.close()
        for _ in range(5):
            await asyncio.sleep(0)


def call(request: bytes | None = b"q", timeout: float | None = None) -> Call:
    deadline = None if timeout is None else time.monotonic() + timeout
    return Call("/test.API/Do", (("x-key", "value"),), deadline, request, False)


async def echo(peer: Peer) -> None:
    """Answers every request with its own messages, many at a time."""

    async def one(stream_id: int) -> None:
        await peer.ended[stream_id].wait()
        whole = bytes(peer.bodies[stream_id])
        messages = []
        while whole:
            size = struct.unpack_from(">I", whole, 1)[0]
            messages.append(whole[5 : 5 + size])
            whole = whole[5 + size :]
        await peer.answer(stream_id, *messages)

    tasks = set()
    while True:
        task = asyncio.ensure_future(one(await peer.requests.get()))
        tasks.add(task)
        task.add_done_callback(tasks.discard)


async def never(peer: Peer) -> None:
    """Reads, and says nothing."""


async def test_a_call_over_tcp_and_over_a_unix_socket(tmp_path: Path) -> None:
    for path in (None, str(tmp_path / "s")):
        async with serving(echo, path) as address, transport_to(address) as transport:
            for _ in range(3):
                inbox = Inbox()
                transport.start(call(b"hello"), inbox)
                assert await inbox.end() is None
                assert inbox.payloads == [b"hello"]


async def test_many_calls_at_once_do_not_mix() -> None:
    async with (
        serving(echo, values={Setting.MAX_CONCURRENT_STREAMS: 20}) as address,
        transport_to(address) as transport,
    ):
        inboxes = []
        for i in range(200):
            inbox = Inbox()
            if i % 2:
                transport.start(call(b"%d" % i * (i * 20)), inbox)
            else:
                exchange = transport.start(call(None), inbox)
                for part in range(i):
                    exchange.send([(b"%d:%d" % (i, part),)])
                exchange.end()
            inboxes.append(inbox)
        for i, inbox in enumerate(inboxes):
            assert await inbox.end() is None
            expected = [b"%d" % i * (i * 20)] if i % 2 else [b"%d:%d" % (i, part) for part in range(i)]
            assert inbox.payloads == expected


async def test_large_messages_both_ways_are_unharmed() -> None:
    data = zlib.compress(b"x" * 1000) * 100_000
    async with serving(echo) as address, transport_to(address) as transport:
        inbox = Inbox()
        transport.start(call(data), inbox)
        assert await inbox.end() is None
        assert inbox.payloads == [data]


async def test_messages_come_in_batches() -> None:
    async def many(peer: Peer) -> None:
        await peer.answer(await peer.requests.get(), *[b"m"] * 50_000)

    async with serving(many) as address, transport_to(address) as transport:
        inbox = Inbox()
        transport.start(call(), inbox)
        assert await inbox.end() is None
        assert len(inbox.payloads) == 50_000
        assert len(inbox.batches) < 500


async def test_a_paused_receiver_stops_the_server() -> None:
    went: list[int] = []

    async def much(peer: Peer) -> None:
        stream_id = await peer.requests.get()
        peer.h2.send_headers(stream_id, RESPONSE)
        went.append(await peer.send(stream_id, body(*[bytes(9_995)] * 100)))
        peer.h2.send_headers(stream_id, OK, end_stream=True)
        await peer.flush()

    async with serving(much) as address, transport_to(address, Limits(stream_window=100_000)) as transport:
        inbox = Inbox()
        exchange = transport.start(call(), inbox)
        exchange.pause()
        await asyncio.sleep(0.3)
        assert inbox.payloads == []
        exchange.resume()
        await inbox.news.wait()
        assert await inbox.end() is None
        assert len(inbox.payloads) == 100
        assert went == [100_000]


async def test_a_server_that_takes_nothing_stops_the_sender() -> None:
    peers: list[Peer] = []

    async def hesitate(peer: Peer) -> None:
        peer.credit = False
        peers.append(peer)
        stream_id = await peer.requests.get()
        await peer.until(lambda: len(peer.bodies[stream_id]) == 65_535)
        peer.credit = True
        peer.h2.acknowledge_received_data(65_535, stream_id)
        await peer.flush()
        await asyncio.wait_for(peer.ended[stream_id].wait(), 30)
        await peer.answer(stream_id, b"%d" % len(peer.bodies[stream_id]))

    limits = Limits(max_pending=HIGH_WATER)
    async with serving(hesitate) as address, transport_to(address, limits) as transport:
        inbox = Inbox()
        exchange = transport.start(call(None), inbox)
        sent = 0
        while exchange.send([(bytes(MIB),)]):
            sent += 1
        assert sent == HIGH_WATER // MIB - 1
        await asyncio.wait_for(inbox.writable.wait(), 30)
        assert exchange.send([(b"",)])
        exchange.end()
        exchange.end()
        assert await inbox.end() is None
        assert inbox.payloads == [b"%d" % ((sent + 1) * (MIB + 5) + 5)]


async def test_going_away_lets_calls_finish_and_the_next_connects_anew() -> None:
    connections: list[Peer] = []
    leave = asyncio.Event()

    async def serve(peer: Peer) -> None:
        connections.append(peer)
        stream_id = await peer.requests.get()
        if len(connections) == 1:
            # The wish to leave, and in the end the last stream that counts.
            peer.h2.close_connection(last_stream_id=stream_id)
            peer.writer.write(peer.h2.data_to_send())
            leave.set()
            await asyncio.sleep(0.1)
            # h2 lets nobody speak after GOAWAY, so the rest is written by hand.
            encoder = peer.h2.encoder
            for end, fields in ((False, RESPONSE), (True, OK)):
                block = encoder.encode(fields)
                peer.writer.write(struct.pack(">IBI", len(block) << 8 | 1, 5 if end else 4, stream_id) + block)
                if not end:
                    peer.writer.write(struct.pack(">IBI", 6 << 8, 0, stream_id) + body(b"1"))
            await peer.writer.drain()
        else:
            await peer.answer(stream_id, b"2")

    async with serving(serve) as address, transport_to(address) as transport:
        first, second = Inbox(), Inbox()
        transport.start(call(), first)
        await asyncio.wait_for(leave.wait(), 30)
        await asyncio.sleep(0.05)
        transport.start(call(), second)
        assert await second.end() is None
        assert await first.end() is None
        assert (first.payloads, second.payloads) == ([b"1"], [b"2"])
        assert len(connections) == 2


async def test_a_killed_server_fails_its_calls_and_the_next_connects_anew() -> None:
    connections: list[Peer] = []

    async def serve(peer: Peer) -> None:
        connections.append(peer)
        stream_id = await peer.requests.get()
        if len(connections) == 1:
            raise ConnectionError("killed")
        await peer.answer(stream_id, b"2")

    async with serving(serve) as address, transport_to(address) as transport:
        first, second = Inbox(), Inbox()
        transport.start(call(), first)
        failure = await first.end()
        assert isinstance(failure, errors.ConnectionError)
        assert first.replay is Replay.IF_IDEMPOTENT
        transport.start(call(), second)
        assert await second.end() is None


async def test_a_server_that_breaks_the_rules_fails_its_calls_and_the_next_connects_anew() -> None:
    connections: list[Peer] = []

    async def serve(peer: Peer) -> None:
        connections.append(peer)
        stream_id = await peer.requests.get()
        if len(connections) == 1:
            peer.writer.write(struct.pack(">IBI", 8 << 8 | 6, 0, 99) + bytes(8))
            await peer.writer.drain()
            await asyncio.sleep(10)
        await peer.answer(stream_id, b"2")

    async with serving(serve) as address, transport_to(address) as transport:
        inboxes = [Inbox() for _ in range(3)]
        for inbox in inboxes:
            transport.start(call(), inbox)
        for inbox in inboxes:
            failure = await inbox.end()
            assert isinstance(failure, errors.ConnectionError)
            assert "PING on stream 99" in str(failure)
            assert inbox.replay is Replay.NEVER
        last = Inbox()
        transport.start(call(), last)
        assert await last.end() is None


@pytest.mark.parametrize("waits_for", ["an answer", "a place", "a greeting"])
async def test_a_deadline(waits_for: str) -> None:
    peers: list[Peer] = []

    async def keep(peer: Peer) -> None:
        peers.append(peer)

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    values = {Setting.MAX_CONCURRENT_STREAMS: 0} if waits_for == "a place" else {}
    async with serving(keep, values=values) as address:
        if waits_for == "a greeting":
            server = await asyncio.start_server(silent, "127.0.0.1", 0)
            address = Address("127.0.0.1", server.sockets[0].getsockname()[1])
        async with transport_to(address) as transport:
            inbox = Inbox()
            transport.start(call(timeout=0.2), inbox)
            failure = await inbox.end()
            assert isinstance(failure, errors.DeadlineExceededError)
            assert inbox.replay is Replay.NEVER
            if waits_for == "an answer":
                await peers[0].until(lambda: peers[0].reset == {1: 8})
        if waits_for == "a greeting":
            server.close()
            await asyncio.sleep(0.05)


@pytest.mark.parametrize("when", ["at once", "connected", "answering"])
async def test_a_cancelled_call_is_told_to_the_server_and_to_nobody_else(when: str) -> None:
    peers: list[Peer] = []

    async def serve(peer: Peer) -> None:
        peers.append(peer)
        if when == "answering":
            stream_id = await peer.requests.get()
            peer.h2.send_headers(stream_id, RESPONSE)
            peer.h2.send_data(stream_id, body(b"a"))
            await peer.flush()

    async with serving(serve) as address, transport_to(address) as transport:
        inbox = Inbox()
        exchange = transport.start(call(bytes(100)), inbox)
        if when == "connected":
            await asyncio.sleep(0.05)
            await peers[0].until(lambda: bool(peers[0].bodies))
        elif when == "answering":
            await inbox.news.wait()
        exchange.cancel()
        exchange.cancel()
        if when != "at once":
            await peers[0].until(lambda: peers[0].reset == {1: 8})
        await asyncio.sleep(0.05)
        assert not inbox.done.is_set()
        if when == "at once":
            assert not (peers and peers[0].bodies)


async def test_closing_fails_all_calls() -> None:
    async with serving(never) as address, transport_to(address) as transport:
        inboxes = [Inbox() for _ in range(3)]
        transport.start(call(), inboxes[0])
        await asyncio.sleep(0.1)
        transport.start(call(), inboxes[1])
        transport.close()
        transport.start(call(), inboxes[2])
        for inbox in inboxes:
            assert isinstance(await inbox.end(), errors.ClosedError)


async def test_closing_does_not_wait_for_who_does_not_read() -> None:
    async def deaf(peer: Peer) -> None:
        peer.h2.increment_flow_control_window(1 << 30)
        await peer.flush()
        await peer.requests.get()
        peer.writer.transport.pause_reading()  # type: ignore[attr-defined]  # asyncio's type leaves it out
        await asyncio.Event().wait()

    values = {Setting.INITIAL_WINDOW_SIZE: 1 << 30}
    async with serving(deaf, values=values) as address, transport_to(address) as transport:
        inbox = Inbox()
        exchange = transport.start(call(None), inbox)
        connection = transport._connection
        assert connection is not None

        def unsent() -> int:
            return 0 if connection.transport is None else connection.transport.get_write_buffer_size()

        while not unsent():
            exchange.send([(bytes(1 << 20),)])
            await asyncio.sleep(0.01)
        transport.close()
        for _ in range(3):
            await asyncio.sleep(0)
        assert connection.transport is None
        assert isinstance(await inbox.end(), errors.ClosedError)


async def test_closing_while_connecting_fails_all_calls() -> None:
    async with serving(never) as address, transport_to(address) as transport:
        inbox = Inbox()
        transport.start(call(), inbox)
        transport.close()
        assert isinstance(await inbox.end(), errors.ClosedError)


async def test_a_silent_server_is_asked_and_then_given_up() -> None:
    async def deaf(peer: Peer) -> None:
        await peer.requests.get()
        peer.writer.transport.pause_reading()  # type: ignore[attr-defined]  # asyncio's type leaves it out
        await asyncio.sleep(30)

    async with serving(deaf) as address, transport_to(address, keepalive=0.15) as transport:
        inbox = Inbox()
        transport.start(call(), inbox)
        failure = await inbox.end()
        assert isinstance(failure, errors.ConnectionError)
        assert "keepalive" in str(failure)


async def test_a_server_that_answers_pings_is_waited_for() -> None:
    async def slow(peer: Peer) -> None:
        stream_id = await peer.requests.get()
        await asyncio.sleep(0.6)
        await peer.answer(stream_id, b"at last")

    async with serving(slow) as address, transport_to(address, keepalive=0.1) as transport:
        inbox = Inbox()
        transport.start(call(), inbox)
        assert await inbox.end() is None
        assert inbox.payloads == [b"at last"]


async def test_metadata_that_the_server_does_not_take() -> None:
    async with (
        serving(echo, values={Setting.MAX_HEADER_LIST_SIZE: 1_000}) as address,
        transport_to(address) as transport,
    ):
        for size, works in ((10, True), (2_000, False)):
            inbox = Inbox()
            transport.start(Call("/test.API/Do", (("x", "y" * size),), None, b"q", False), inbox)
            failure = await inbox.end()
            assert isinstance(failure, errors.ResourceExhaustedError) != works
