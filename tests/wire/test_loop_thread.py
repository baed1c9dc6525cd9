"""The I/O thread of sync clients: who may call, who may interrupt, what a fork leaves, and how it all ends."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import textwrap
import threading
import warnings
from collections.abc import AsyncIterator, Iterator

import pytest

from pachyderm_sdk import errors
from pachyderm_sdk._wire import loop_thread as module
from pachyderm_sdk._wire.address import Address
from pachyderm_sdk._wire.calls_sync import Calls
from pachyderm_sdk._wire.endpoint import Endpoint
from pachyderm_sdk._wire.gate import Gate
from pachyderm_sdk._wire.loop_thread import LoopThread, loop_thread
from pachyderm_sdk._wire.server import Server
from pachyderm_sdk._wire.servicer import Call

from .fakes import COUNT, ECHO, JOIN, LOOKUP, FakeServicer, Text


class Served:
    """A server on a loop thread of its own, so that the test's thread is free to be the caller."""

    server: Server

    def __init__(self, servicer: FakeServicer) -> None:
        self.servicer = servicer
        self.thread = LoopThread()
        self.gone = threading.Event()

    def __enter__(self) -> Endpoint:
        async def start() -> Endpoint:
            self.server = Server([self.servicer])
            await self.server.start("127.0.0.1", 0)
            (address,) = self.server.addresses
            assert isinstance(address, tuple)
            return Endpoint(Address(*address))

        return asyncio.run_coroutine_threadsafe(start(), self.thread._loop).result(10)

    def __exit__(self, *_: object) -> None:
        async def stop() -> None:
            self.server.close()
            await self.server.wait_closed()

        asyncio.run_coroutine_threadsafe(stop(), self.thread._loop).result(10)
        self.thread.stop()

    async def never(self, request: Text, call: Call) -> Text:
        try:
            await asyncio.Event().wait()
        finally:
            self.gone.set()
        raise AssertionError

    async def stall(self, request: Text, call: Call) -> AsyncIterator[Text]:
        try:
            yield Text("0")
            await asyncio.Event().wait()
        finally:
            self.gone.set()

    async def read_for_ever(self, requests: AsyncIterator[Text], call: Call) -> Text:
        try:
            async for _ in requests:
                await asyncio.sleep(0.001)
            await asyncio.Event().wait()
        finally:
            self.gone.set()
        raise AssertionError


@pytest.fixture
def served() -> Served:
    served = Served(FakeServicer())
    served.servicer.on_echo = served.never
    served.servicer.on_count = served.stall
    served.servicer.on_join = served.read_for_ever
    return served


def interrupt_soon() -> threading.Timer:
    timer = threading.Timer(0.3, lambda: os.kill(os.getpid(), signal.SIGINT))
    timer.start()
    return timer


def test_ctrl_c_cancels_a_unary_call(served: Served) -> None:
    with served as endpoint:
        calls = Calls(endpoint)
        interrupt_soon()
        with pytest.raises(KeyboardInterrupt):
            calls.unary_unary(ECHO, Text(""))
        assert served.gone.wait(30)
        calls.close()


def test_ctrl_c_cancels_a_stream(served: Served) -> None:
    with served as endpoint:
        calls = Calls(endpoint)
        stream = calls.unary_stream(COUNT, Text(""))
        assert next(stream).text == "0"
        interrupt_soon()
        with pytest.raises(KeyboardInterrupt):
            next(stream)
        assert served.gone.wait(30)
        calls.close()


def test_ctrl_c_cancels_an_upload(served: Served) -> None:
    def requests() -> Iterator[Text]:
        while True:
            yield Text("x" * 1000)

    with served as endpoint:
        calls = Calls(endpoint)
        interrupt_soon()
        with pytest.raises(KeyboardInterrupt):
            calls.stream_unary(JOIN, requests())
        assert served.gone.wait(30)
        calls.close()


def test_many_threads_share_a_client() -> None:
    with Served(FakeServicer()) as endpoint:
        calls = Calls(endpoint)
        wrong: list[str] = []

        def work(name: str) -> None:
            for n in range(20):
                text = f"{name}.{n}"
                if calls.unary_unary(ECHO, Text(text)).text != text:
                    wrong.append(text)
            if len(list(calls.unary_stream(COUNT, Text("100")))) != 100:
                wrong.append(name)
            if calls.stream_unary(JOIN, [Text(name), Text("x")]).text != f"{name},x":
                wrong.append(name)

        threads = [threading.Thread(target=work, args=(str(n),)) for n in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
        assert not wrong
        assert not any(thread.is_alive() for thread in threads)
        calls.close()


def test_calls_from_the_io_thread_are_refused() -> None:
    calls = Calls(Endpoint())
    with pytest.raises(RuntimeError, match="its own I/O thread"):
        loop_thread().call(lambda: calls.unary_unary(ECHO, Text("")))
    with pytest.raises(RuntimeError, match="its own I/O thread"):
        loop_thread().call(lambda: loop_thread().call(int))


def test_a_sync_client_works_where_a_loop_runs() -> None:
    """As in a notebook, whose cells run on a loop."""
    with Served(FakeServicer()) as endpoint:

        async def cell() -> str:
            calls = Calls(endpoint)
            try:
                return calls.unary_unary(ECHO, Text("x")).text
            finally:
                calls.close()

        assert asyncio.run(cell()) == "x"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_forked_child_connects_anew() -> None:
    servicer = FakeServicer()
    with Served(servicer) as endpoint:
        calls = Calls(endpoint)
        stream = calls.unary_stream(COUNT, Text("100000"))
        first = next(stream).text
        assert calls.unary_unary(ECHO, Text("before")).text == "before"
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # from 3.12 on, forking with threads is one
            pid = os.fork()
        if pid == 0:  # the child: nothing may leave this branch
            code = 1
            try:
                if calls.unary_unary(ECHO, Text("child")).text == "child" and len(os.listdir(".")):
                    code = len(list(calls.unary_stream(COUNT, Text("50")))) - 50
                stream.close()
                calls.close()
            finally:
                os._exit(code)
        _, status = os.waitpid(pid, 0)
        assert os.waitstatus_to_exitcode(status) == 0
        # The parent's connection is as it was.
        assert calls.unary_unary(ECHO, Text("after")).text == "after"
        assert len([first, *stream]) == 100000
        peers = {call.peer for call in servicer.calls}
        assert len(peers) == 4  # each has a lane for its unary calls, and a connection for streams
        calls.close()


def run(program: str, endpoint: Endpoint) -> subprocess.CompletedProcess[str]:
    """Runs a program that may use `calls` in an interpreter of its own, where every warning is an error."""
    here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    setup = f"""
        import sys
        sys.path.insert(0, {here!r})
        from pachyderm_sdk._wire.address import Address
        from pachyderm_sdk._wire.calls_sync import Calls
        from pachyderm_sdk._wire.endpoint import Endpoint
        from wire.fakes import *
        calls = Calls(Endpoint(Address.parse({str(endpoint.address)!r})))
    """
    text = textwrap.dedent(setup) + textwrap.dedent(program)
    args = [sys.executable, "-W", "error", "-c", text]
    return subprocess.run(args, capture_output=True, text=True, timeout=25)


PROGRAMS = {
    "leaves its client open": 'print(calls.unary_unary(ECHO, Text("x")).text)',
    "forgets its client": 'print(calls.unary_unary(ECHO, Text("x")).text); del calls',
    "closes its client": 'print(calls.unary_unary(ECHO, Text("x")).text); calls.close()',
    "leaves a stream": 'stream = calls.unary_stream(COUNT, Text("100000")); next(stream); print("x")',
}


@pytest.mark.parametrize("program", PROGRAMS.values(), ids=PROGRAMS.keys())
def test_a_program_ends_in_silence(program: str) -> None:
    with Served(FakeServicer()) as endpoint:
        done = run(program, endpoint)
        assert (done.returncode, done.stdout, done.stderr) == (0, "x\n", "")


def test_a_client_may_be_used_at_exit() -> None:
    program = """
        import atexit
        atexit.register(lambda: print(calls.unary_unary(ECHO, Text("x")).text))
        calls.unary_unary(ECHO, Text("first"))
    """
    with Served(FakeServicer()) as endpoint:
        done = run(program, endpoint)
        assert (done.returncode, done.stdout, done.stderr) == (0, "x\n", "")


def test_a_client_that_is_forgotten_closes_its_connections() -> None:
    with Served(FakeServicer()) as endpoint:
        calls = Calls(endpoint)
        calls.unary_unary(ECHO, Text(""))
        list(calls.unary_stream(COUNT, Text("3")))
        line = calls._line

        def connected() -> list[bool]:
            return [line._transport is not None, *(lane._connection is not None for lane in line._lanes.values())]

        assert connected() == [True, True]
        before = len(loop_thread().lines)
        del calls
        loop_thread().call(int)  # what was posted before is done then
        assert connected() == [False, False]
        assert before


def test_post_keeps_the_order_and_survives_errors(caplog: pytest.LogCaptureFixture) -> None:
    thread = LoopThread()
    seen: list[int] = []
    for n in range(1000):
        thread.post(lambda n=n: seen.append(n))  # type: ignore[misc]  # mypy cannot type the default of a lambda
        if n == 500:
            thread.post(lambda: print(1 // 0))
    thread.call(int)
    assert seen == list(range(1000))
    assert "ZeroDivisionError" in caplog.text
    thread.stop()
    thread.post(lambda: seen.append(-1))
    assert seen[-1] == 999


def test_post_survives_an_interruption(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C while the loop is being woken must not leave everybody else waiting for a loop that sleeps."""
    thread = LoopThread()
    seen: list[int] = []

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(type(thread._loop), "call_soon_threadsafe", interrupted)
        thread.post(lambda: seen.append(1))
    thread.post(lambda: seen.append(2))
    thread.call(int)
    assert seen == [1, 2]
    thread.stop()


def test_call_raises_what_the_function_raises() -> None:
    with pytest.raises(KeyError):
        loop_thread().call(lambda: os.environ["NO_SUCH_VARIABLE"])


def test_a_gate_opened_before_counts_once() -> None:
    gate = Gate()
    gate.open()
    gate.open()
    gate.wait()
    assert not gate.wait(0.01)
    threading.Timer(0.05, gate.open).start()
    assert gate.wait(60)


def test_one_thread_for_all() -> None:
    assert loop_thread() is loop_thread()
    assert module._current is loop_thread()
    with Served(FakeServicer()) as endpoint:
        several = [Calls(endpoint) for _ in range(5)]
        for calls in several:
            calls.unary_unary(LOOKUP, Text(""))
        names = [thread.name for thread in threading.enumerate() if "I/O" in thread.name]
        assert len(names) == 2  # the clients' and the server's
        for calls in several:
            calls.close()


def test_a_call_after_the_server_is_gone_says_where_it_was() -> None:
    with Served(FakeServicer()) as endpoint:
        calls = Calls(Endpoint(endpoint.address, retries=0))
        calls.unary_unary(ECHO, Text(""))
    with pytest.raises(errors.ConnectionError, match=str(endpoint.address)):
        calls.unary_unary(ECHO, Text(""))
    calls.close()
