"""Unary calls of the sync colour, which the calling thread carries itself: alone, idle, interrupted, closed."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import ssl
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from h2.events import PingAckReceived

from pachyderm_sdk import errors
from pachyderm_sdk._wire.address import Address
from pachyderm_sdk._wire.calls_sync import Calls
from pachyderm_sdk._wire.endpoint import Endpoint
from pachyderm_sdk._wire.http2.lane import Lane
from pachyderm_sdk._wire.server import Server

from .certificates import CERTIFICATE, KEY
from .fakes import COUNT, ECHO, JOIN, FakeServicer, Text, soon
from .scripted import MESSAGE, OK, Peer, answering, listening
from .test_loop_thread import Served, run


def lane_of(calls: Calls) -> Lane:
    (lane,) = calls._line._lanes.values()
    return lane


async def ask(calls: Calls, text: str, timeout: float | None = None) -> str:
    return (await asyncio.to_thread(calls.unary_unary, ECHO, Text(text), timeout)).text


async def test_calls_one_after_another_share_a_connection(sync: Calls, servicer: FakeServicer) -> None:
    for number in range(20):
        assert await ask(sync, str(number)) == str(number)
    assert len({call.peer for call in servicer.calls}) == 1


async def test_two_threads_may_open_the_lane_at_the_same_time(sync: Calls) -> None:
    lanes: dict[int, Any] = sync._line._lanes

    class Elsewhere(int):
        def __ne__(self, other: object) -> bool:
            lanes[other_process] = SimpleNamespace(forget=lambda: None)  # as another thread would, just here
            return True

    elsewhere, other_process = Elsewhere(1), 2
    lanes[elsewhere] = SimpleNamespace(forget=lambda: None)
    assert await ask(sync, "hello") == "hello"
    del lanes[other_process]
    assert lane_of(sync).uses == 1


async def test_calls_side_by_side_do_not_wait_for_each_other(sync: Calls, servicer: FakeServicer) -> None:
    let_go = asyncio.Event()

    async def slow(request: Text, call: object) -> Text:
        if request.text == "slow":
            await let_go.wait()
        return request

    servicer.on_echo = slow
    first = asyncio.create_task(ask(sync, "slow"))
    await soon(lambda: len(servicer.calls) == 1)
    assert [await ask(sync, str(number)) for number in range(5)] == ["0", "1", "2", "3", "4"]
    assert not first.done()
    let_go.set()
    assert await first == "slow"
    assert len({call.peer for call in servicer.calls}) == 2


async def test_messages_larger_than_every_buffer(sync: Calls) -> None:
    text = "x" * (18 << 20)
    assert await ask(sync, text) == text
    assert await ask(sync, "small") == "small"


async def test_large_messages_over_tls(servicer: FakeServicer, tmp_path: Path) -> None:
    async def measure(requests: AsyncIterator[Text], call: object) -> Text:
        return Text(str(sum([len(request.text) async for request in requests])))

    def requests() -> Iterator[Text]:
        for size in (8 << 20, 100, 8 << 20, 100, 8 << 20):
            yield Text("x" * size)
            time.sleep(0.15)  # so that the watch has its turns

    servicer.on_join = measure
    (tmp_path / "cert.pem").write_text(CERTIFICATE)
    (tmp_path / "key.pem").write_text(KEY)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    context.set_alpn_protocols(["h2"])
    server = Server([servicer])
    await server.start("127.0.0.1", 0, ssl=context)
    (address,) = server.addresses
    calls = Calls(Endpoint(Address("127.0.0.1", int(address[1]), tls=True), root_certs=CERTIFICATE.encode()))
    text = "x" * (8 << 20)
    assert await ask(calls, text) == text
    assert (await asyncio.to_thread(calls.stream_unary, JOIN, requests())).text == str((24 << 20) + 200)
    assert await ask(calls, "small") == "small"
    server.close()  # which over TLS waits for the other side's goodbye, though nobody calls
    await asyncio.wait_for(server.wait_closed(), 20)
    calls.close()


async def test_what_the_server_says_to_an_idle_client_is_heard(sync: Calls, server: Server) -> None:
    assert await ask(sync, "x") == "x"
    lane = lane_of(sync)
    assert lane._connection is not None
    server.close()
    await server.wait_closed()
    await soon(lambda: lane._connection is None)


async def test_an_idle_client_answers_pings() -> None:
    answered = asyncio.Event()

    async def ping_later(peer: Peer) -> None:
        await peer.headers(OK)
        await peer.data(MESSAGE)
        await peer.headers([("grpc-status", "0")], end=True)
        await asyncio.sleep(0.3)  # the client is idle
        peer.h2.ping(b"are you?")
        await peer.flush()
        while not any(isinstance(event, PingAckReceived) for event in await peer.receive()):
            pass
        answered.set()
        await asyncio.Event().wait()

    async with listening(answering(ping_later)) as address:
        calls = Calls(Endpoint(address))
        assert await ask(calls, "x") == "hello"
        await asyncio.wait_for(answered.wait(), 30)
        await asyncio.to_thread(calls.close)


async def test_after_a_goodbye_the_next_call_connects_anew() -> None:
    """Even if it is made before anybody has listened to the goodbye."""
    peers: list[Peer] = []

    async def answer_and_leave(peer: Peer) -> None:
        peers.append(peer)
        await peer.headers(OK)
        await peer.data(MESSAGE)
        await peer.headers([("grpc-status", "0")], end=True)
        peer.h2.close_connection()
        await peer.flush()
        await asyncio.Event().wait()

    async with listening(answering(answer_and_leave)) as address:
        calls = Calls(Endpoint(address, retries=0))
        for _ in range(3):
            assert await ask(calls, "x") == "hello"
        assert len(peers) == 3
        await asyncio.to_thread(calls.close)


async def test_a_deadline_leaves_the_connection_to_the_next_call(sync: Calls, servicer: FakeServicer) -> None:
    gone = asyncio.Event()

    async def never(request: Text, call: object) -> Text:
        try:
            await asyncio.Event().wait()
        finally:
            gone.set()
        raise AssertionError

    servicer.on_echo = never
    with pytest.raises(errors.DeadlineExceededError):
        await ask(sync, "x", 0.5)
    await asyncio.wait_for(gone.wait(), 30)
    servicer.on_echo = FakeServicer().on_echo
    assert await ask(sync, "y") == "y"
    assert len({call.peer for call in servicer.calls}) == 1


async def test_closing_ends_a_call_in_another_thread(sync: Calls, servicer: FakeServicer) -> None:
    async def never(request: Text, call: object) -> Text:
        await asyncio.Event().wait()
        raise AssertionError

    servicer.on_echo = never
    waiting = asyncio.create_task(ask(sync, "x"))
    await soon(lambda: bool(servicer.calls))
    lane = lane_of(sync)
    await asyncio.to_thread(sync.close)
    with pytest.raises(errors.ClosedError):
        await asyncio.wait_for(waiting, 30)
    await soon(lambda: lane._connection is None)
    with pytest.raises(errors.ClosedError):
        await ask(sync, "y")


def test_closing_ends_the_wait_for_a_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    """As when a name takes long to resolve, which nothing interrupts."""
    dialing, let_go = threading.Event(), threading.Event()

    def connect(*_: object) -> socket.socket:
        dialing.set()
        let_go.wait(20)
        raise OSError("too late")

    monkeypatch.setattr(socket, "create_connection", connect)
    calls = Calls(Endpoint(Address("localhost", 1)))
    raised: list[BaseException] = []

    def work() -> None:
        try:
            calls.unary_unary(ECHO, Text(""))
        except errors.ClosedError as error:
            raised.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    assert dialing.wait(30)
    calls.close()
    thread.join(30)
    let_go.set()
    assert len(raised) == 1


async def test_a_connection_that_comes_too_late_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = socket.socketpair()
    let_go = threading.Event()

    def connect(*_: object) -> socket.socket:
        let_go.wait(20)
        return ours

    monkeypatch.setattr(socket, "create_connection", connect)
    calls = Calls(Endpoint(Address("localhost", 1), connect_timeout=0.2))
    with pytest.raises(errors.DeadlineExceededError, match="could not connect"):
        await ask(calls, "x")
    let_go.set()
    theirs.settimeout(5)
    assert await asyncio.to_thread(theirs.recv, 1) == b""
    theirs.close()
    calls.close()


def interrupting(function: Callable[..., Any]) -> Callable[..., Any]:
    """Makes a function that is interrupted in the midst, the first time, as by a signal handler."""
    calls = 0

    def interrupted(*args: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == 1:
            raise KeyboardInterrupt
        return function(*args)

    return interrupted


async def test_an_interrupted_wait_cancels_the_call_and_keeps_the_connection(
    sync: Calls, servicer: FakeServicer, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert await ask(sync, "x") == "x"
    connection = lane_of(sync)._connection
    assert connection is not None
    poll = connection._poll

    monkeypatch.setattr(connection, "usable", lambda: True)
    monkeypatch.setattr(connection, "_poll", SimpleNamespace(poll=interrupting(poll.poll), modify=poll.modify))
    with pytest.raises(KeyboardInterrupt):
        await ask(sync, "y")
    assert await ask(sync, "z") == "z"
    assert lane_of(sync)._connection is connection
    assert len({call.peer for call in servicer.calls}) == 1


async def test_a_protocol_interrupted_between_two_steps_is_not_used_again(
    sync: Calls, servicer: FakeServicer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for method in ("usable", "_read"):
        assert await ask(sync, "x") == "x"
        connection = lane_of(sync)._connection
        assert connection is not None
        monkeypatch.setattr(connection, method, interrupting(getattr(connection, method)))
        with pytest.raises(KeyboardInterrupt):
            await ask(sync, "y")
        assert await ask(sync, "z") == "z"
        assert lane_of(sync)._connection is not connection
        assert connection._socket is None
    assert len({call.peer for call in servicer.calls}) == 3


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="there are no timers here")
@pytest.mark.parametrize("shape", ["unary", "download", "upload"])
def test_interruptions_anywhere_never_hang_or_mix_answers(shape: str) -> None:
    """A timer whose handler raises, at every moment that a call can be in."""

    async def five_times(request: Text, call: object) -> AsyncIterator[Text]:
        for _ in range(5):
            yield request

    program = """
        import signal

        class Alarm(Exception):
            pass

        def ring(*_):
            raise Alarm

        def ask(text):
            if "SHAPE" == "unary":
                return [calls.unary_unary(LOOKUP, Text(text))]
            if "SHAPE" == "upload":
                return [calls.stream_unary(JOIN, (Text(part) for part in text.split(",")))]
            found = []
            calls.unary_stream(LIST, Text(text)).consume(found.append)
            return found

        def ask_under_an_alarm(number):
            signal.setitimer(signal.ITIMER_REAL, 0.00002 + number % 100 * 0.00001)
            for turn in range(5):
                text = f"{number}.{turn}"
                if "SHAPE" == "upload":
                    text += ",x" * number
                assert ask(text) == [Text(text)] * (5 if "SHAPE" == "download" else 1)
            signal.setitimer(signal.ITIMER_REAL, 0)

        calls.unary_unary(LOOKUP, Text("first"))
        list(calls.unary_stream(COUNT, Text("1")))  # imports what it needs
        signal.signal(signal.SIGALRM, ring)
        rung = 0
        for number in range(300):
            try:
                ask_under_an_alarm(number)  # a function: Python's own jumps back to a loop's head are in no `try`
            except Alarm:
                rung += 1
        assert rung > 50
        print(calls.unary_unary(ECHO, Text("last")).text)
    """
    with Served(FakeServicer(on_count=five_times)) as endpoint:
        done = run(program.replace("SHAPE", shape), endpoint)
        assert (done.returncode, done.stdout) == (0, "last\n"), done.stderr


def test_no_descriptor_is_left_behind() -> None:
    with Served(FakeServicer()) as endpoint:
        warm = Calls(endpoint)
        warm.unary_unary(ECHO, Text(""))
        list(warm.unary_stream(COUNT, Text("1")))
        warm.close()
        before = len(os.listdir("/dev/fd"))
        for _ in range(10):
            calls = Calls(endpoint)
            calls.unary_unary(ECHO, Text(""))
            calls.close()
        until = time.monotonic() + 5
        while len(os.listdir("/dev/fd")) > before and time.monotonic() < until:
            time.sleep(0.05)
        assert len(os.listdir("/dev/fd")) <= before
