"""Against a server of another make, grpcio's: it ends, aborts and goes away in its own manner."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from concurrent import futures
from typing import Any

import grpc
import pytest

from pachyderm_sdk import errors
from pachyderm_sdk._wire.address import Address
from pachyderm_sdk._wire.endpoint import Endpoint
from pachyderm_sdk._wire.session import Session

from .fakes import COUNT, ECHO, LOOKUP, AnyCalls, Text, read

Context = Any  # grpcio has no types of its own


class Handlers(grpc.GenericRpcHandler):  # type: ignore[misc]  # grpcio has no types of its own
    """The test service, in bytes."""

    def __init__(self) -> None:
        self.seen: list[dict[str, str]] = []
        self.stopped = threading.Event()

    def service(self, handler_call_details: Any) -> Any:
        self.seen.append(dict(handler_call_details.invocation_metadata))
        shapes = {
            "/test.API/Echo": grpc.unary_unary_rpc_method_handler(self.echo),
            "/test.API/Lookup": grpc.unary_unary_rpc_method_handler(self.echo),
            "/test.API/Count": grpc.unary_stream_rpc_method_handler(self.count),
            "/test.API/Join": grpc.stream_unary_rpc_method_handler(self.join),
            "/test.API/Chat": grpc.stream_stream_rpc_method_handler(self.chat),
        }
        return shapes.get(handler_call_details.method)

    def echo(self, request: bytes, context: Context) -> bytes:
        if request == b"abort":
            context.abort(grpc.StatusCode.FAILED_PRECONDITION, "ünmöglich\n%")
        if request == b"crash":
            raise ZeroDivisionError
        if request == b"sleep":
            time.sleep(1)
        return request

    def count(self, request: bytes, context: Context) -> Iterator[bytes]:
        if request == b"endless":
            context.add_callback(self.stopped.set)
            while context.is_active():
                yield b"x" * 1000
                time.sleep(0.001)
            return
        for n in range(int(request)):
            yield str(n).encode()
        if request == b"5":
            context.abort(grpc.StatusCode.DATA_LOSS, "after five")

    def join(self, requests: Iterator[bytes], context: Context) -> bytes:
        first = next(requests)
        if first.startswith(b"refuse"):
            context.abort(grpc.StatusCode.NOT_FOUND, "repo default/images not found")
        if first.startswith(b"enough"):
            return b"enough"
        return b",".join([first, *requests])

    def chat(self, requests: Iterator[bytes], context: Context) -> Iterator[bytes]:
        for request in requests:
            if request == b"bye":
                return
            yield b"re: " + request


@pytest.fixture
def handlers() -> Handlers:
    return Handlers()


@pytest.fixture
def grpc_server(handlers: Handlers) -> Iterator[tuple[Any, int]]:
    size = 64 << 20
    options = [("grpc.max_receive_message_length", size), ("grpc.max_send_message_length", size)]
    server = grpc.server(futures.ThreadPoolExecutor(16), handlers=[handlers], options=options)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    yield server, port
    server.stop(None).wait()


@pytest.fixture
def calls(make_calls: Callable[..., AnyCalls], grpc_server: tuple[Any, int]) -> AnyCalls:
    return make_calls(Endpoint(Address("127.0.0.1", grpc_server[1])), Session(auth_token="secret"))


async def test_the_four_shapes(calls: AnyCalls, handlers: Handlers) -> None:
    assert await calls.unary(ECHO, "hello") == "hello"
    assert await read(calls.download(COUNT, "3000")) == [str(n) for n in range(3000)]
    assert await calls.upload(Text(str(n)) for n in range(3000)) == ",".join(str(n) for n in range(3000))
    assert await read(calls.chat(Text(str(n)) for n in range(300))) == [f"re: {n}" for n in range(300)]
    assert all(seen["authn-token"] == "secret" for seen in handlers.seen)
    assert all(seen["user-agent"].startswith("pachyderm-sdk/") for seen in handlers.seen)


async def test_large_messages(calls: AnyCalls) -> None:
    text = "x" * (20 << 20)
    assert await calls.unary(ECHO, text) == text


async def test_abort(calls: AnyCalls) -> None:
    with pytest.raises(errors.FailedPreconditionError) as caught:
        await calls.unary(ECHO, "abort")
    assert caught.value.message == "ünmöglich\n%"


async def test_a_handler_that_crashes(calls: AnyCalls) -> None:
    with pytest.raises(errors.UnknownError, match="Exception calling application"):
        await calls.unary(ECHO, "crash")


async def test_abort_after_messages(calls: AnyCalls) -> None:
    stream = calls.download(COUNT, "5")
    assert [await stream.next() for _ in range(5)] == ["0", "1", "2", "3", "4"]
    with pytest.raises(errors.DataLossError, match="after five"):
        await stream.next()


@pytest.mark.parametrize("size", [10, 100_000])
async def test_a_refusal_in_the_middle_of_an_upload(calls: AnyCalls, size: int) -> None:
    for _ in range(5):
        with pytest.raises(errors.RepoNotFoundError, match="default/images"):
            await calls.upload(Text("refuse" + "x" * size) for _ in range(2000))


async def test_an_answer_before_the_last_request(calls: AnyCalls) -> None:
    for _ in range(5):
        assert await calls.upload(Text("enough" + "x" * 50000) for _ in range(2000)) == "enough"


async def test_a_conversation_that_the_server_ends(calls: AnyCalls) -> None:
    def requests() -> Iterator[Text]:
        yield Text("a")
        yield Text("bye")
        while True:
            yield Text("x" * 10000)

    assert await read(calls.chat(requests())) == ["re: a"]


async def test_closing_a_stream_cancels_the_call(calls: AnyCalls, handlers: Handlers) -> None:
    stream = calls.download(COUNT, "endless")
    await stream.next()
    await stream.close()
    assert await asyncio.to_thread(handlers.stopped.wait, 5)


async def test_deadline(calls: AnyCalls) -> None:
    with pytest.raises(errors.DeadlineExceededError):
        await calls.unary(ECHO, "sleep", timeout=0.2)


async def test_a_call_that_is_not_there(calls: AnyCalls) -> None:
    from pachyderm_sdk._wire.method import Method

    with pytest.raises(errors.UnimplementedError):
        await calls.unary(Method("/test.API/Nope", Text, Text), "")


async def test_a_server_that_stops(calls: AnyCalls, grpc_server: tuple[Any, int]) -> None:
    """It sends GOAWAY, lets calls end for a while, and then cuts them off."""
    server, port = grpc_server
    stream = calls.download(COUNT, "endless")
    assert await stream.next()
    stopped = server.stop(0.2)
    with pytest.raises((errors.UnavailableError, errors.CallCancelledError)):
        while await stream.next():
            pass
    await asyncio.to_thread(stopped.wait, 5)
    with pytest.raises(errors.ConnectionError, match=str(port)):
        await calls.unary(LOOKUP, "")
