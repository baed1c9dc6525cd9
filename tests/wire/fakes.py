"""Small messages, a service of the four shapes, and one way to write a test for both colours."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from pachyderm_sdk import errors
from pachyderm_sdk._wire.method import Method
from pachyderm_sdk._wire.servicer import Call, Servicer, unimplemented

if TYPE_CHECKING:
    from typing_extensions import Self

    from pachyderm_sdk._wire.calls import AsyncCalls, AsyncStream
    from pachyderm_sdk._wire.calls_sync import Calls, Stream


@dataclass
class Text:
    """A message that is its text. "undecodable" encodes to what no Text decodes, "unencodable" does not encode."""

    text: str

    def _encoded(self) -> tuple[list[bytes], int]:
        if self.text == "unencodable":
            raise errors.EncodeError("Text.text holds what it must not")
        text = b"\xff" if self.text == "undecodable" else self.text.encode()
        return [text], len(text)

    @classmethod
    def FromString(cls, data: bytes, /) -> Self:
        try:
            return cls(data.decode())
        except UnicodeDecodeError:
            raise errors.DecodeError("Text: not UTF-8") from None


ECHO = Method("/test.API/Echo", Text, Text)
LOOKUP = Method("/test.API/Lookup", Text, Text, idempotent=True)
COUNT = Method("/test.API/Count", Text, Text, server_streaming=True)
LIST = Method("/test.API/List", Text, Text, server_streaming=True, idempotent=True)
JOIN = Method("/test.API/Join", Text, Text, client_streaming=True)
CHAT = Method("/test.API/Chat", Text, Text, client_streaming=True, server_streaming=True)
METHODS = (ECHO, LOOKUP, COUNT, LIST, JOIN, CHAT)

Unary = Callable[[Text, Call], Awaitable[Text]]
Download = Callable[[Text, Call], AsyncIterator[Text]]
Upload = Callable[[AsyncIterator[Text], Call], Awaitable[Text]]
Chat = Callable[[AsyncIterator[Text], Call], AsyncIterator[Text]]


async def echo(request: Text, call: Call) -> Text:
    return request


async def count(request: Text, call: Call) -> AsyncIterator[Text]:
    for number in range(int(request.text)):
        yield Text(str(number))


async def join(requests: AsyncIterator[Text], call: Call) -> Text:
    return Text(",".join([request.text async for request in requests]))


async def chat(requests: AsyncIterator[Text], call: Call) -> AsyncIterator[Text]:
    async for request in requests:
        yield Text(f"re: {request.text}")


@dataclass
class FakeServicer(Servicer):
    """A service whose handlers a test may replace."""

    METHODS = METHODS

    on_echo: Unary = echo
    on_count: Download = count
    on_join: Upload = join
    on_chat: Chat = chat
    calls: list[Call] = field(default_factory=list)

    async def echo(self, request: Text, call: Call) -> Text:
        self.calls.append(call)
        return await self.on_echo(request, call)

    lookup = echo

    def count(self, request: Text, call: Call) -> AsyncIterator[Text]:
        self.calls.append(call)
        return self.on_count(request, call)

    list = count

    async def join(self, requests: AsyncIterator[Text], call: Call) -> Text:
        self.calls.append(call)
        return await self.on_join(requests, call)

    def chat(self, requests: AsyncIterator[Text], call: Call) -> AsyncIterator[Text]:
        self.calls.append(call)
        return self.on_chat(requests, call)


class Nothing(Servicer):
    """Another service of which the server has nothing but the name."""

    METHODS = (Method("/test.Nothing/Do", Text, Text),)

    async def do(self, request: Text, call: Call) -> Text:
        raise unimplemented(self.METHODS[0])


class AnyStream(Protocol):
    """What a test does with a stream of either colour."""

    async def batch(self) -> list[str]: ...
    async def next(self) -> str | None: ...
    async def consume(self, use: Callable[[Text], object]) -> None: ...
    async def close(self) -> None: ...


class AnyCalls(Protocol):
    """What a test does with calls of either colour. Everything is awaited, so that the server on this loop goes on."""

    colour: str

    async def unary(self, method: Method[Text, Text], text: str, timeout: float | None = None) -> str: ...
    async def upload(self, requests: Iterable[Text], timeout: float | None = None) -> str: ...
    def download(self, method: Method[Text, Text], text: str, timeout: float | None = None) -> AnyStream: ...
    def chat(self, requests: Iterable[Text], timeout: float | None = None) -> AnyStream: ...
    async def close(self) -> None: ...


class AsyncDriver:
    colour = "async"

    def __init__(self, calls: AsyncCalls) -> None:
        self.calls = calls

    async def unary(self, method: Method[Text, Text], text: str, timeout: float | None = None) -> str:
        return (await self.calls.unary_unary(method, Text(text), timeout)).text

    async def upload(self, requests: Iterable[Text], timeout: float | None = None) -> str:
        return (await self.calls.stream_unary(JOIN, requests, timeout)).text

    def download(self, method: Method[Text, Text], text: str, timeout: float | None = None) -> AnyStream:
        return AsyncStreamDriver(self.calls.unary_stream(method, Text(text), timeout))

    def chat(self, requests: Iterable[Text], timeout: float | None = None) -> AnyStream:
        return AsyncStreamDriver(self.calls.stream_stream(CHAT, requests, timeout))

    async def close(self) -> None:
        await self.calls.aclose()


class AsyncStreamDriver:
    def __init__(self, stream: AsyncStream[Text]) -> None:
        self.stream = stream

    async def batch(self) -> list[str]:
        return [message.text for message in await self.stream.next_batch()]

    async def next(self) -> str | None:
        with contextlib.suppress(StopAsyncIteration):
            return (await anext(self.stream)).text
        return None

    async def consume(self, use: Callable[[Text], object]) -> None:
        await self.stream.consume(use)

    async def close(self) -> None:
        await self.stream.aclose()


class SyncDriver:
    colour = "sync"

    def __init__(self, calls: Calls) -> None:
        self.calls = calls

    async def unary(self, method: Method[Text, Text], text: str, timeout: float | None = None) -> str:
        return (await asyncio.to_thread(self.calls.unary_unary, method, Text(text), timeout)).text

    async def upload(self, requests: Iterable[Text], timeout: float | None = None) -> str:
        return (await asyncio.to_thread(self.calls.stream_unary, JOIN, requests, timeout)).text

    def download(self, method: Method[Text, Text], text: str, timeout: float | None = None) -> AnyStream:
        return SyncStreamDriver(self.calls.unary_stream(method, Text(text), timeout))

    def chat(self, requests: Iterable[Text], timeout: float | None = None) -> AnyStream:
        return SyncStreamDriver(self.calls.stream_stream(CHAT, requests, timeout))

    async def close(self) -> None:
        await asyncio.to_thread(self.calls.close)


class SyncStreamDriver:
    def __init__(self, stream: Stream[Text]) -> None:
        self.stream = stream

    async def batch(self) -> list[str]:
        return [message.text for message in await asyncio.to_thread(self.stream.next_batch)]

    async def next(self) -> str | None:
        message = await asyncio.to_thread(next, self.stream, None)
        return None if message is None else message.text

    async def consume(self, use: Callable[[Text], object]) -> None:
        await asyncio.to_thread(self.stream.consume, use)

    async def close(self) -> None:
        await asyncio.to_thread(self.stream.close)


async def read(stream: AnyStream) -> list[str]:
    """Returns all that a stream gives, batch by batch."""
    found: list[str] = []
    while batch := await stream.batch():
        found += batch
    return found


async def soon(condition: Callable[[], bool], seconds: float = 30) -> None:
    """Waits until a condition holds, and fails if it does not soon."""
    for _ in range(round(seconds / 0.01)):
        if condition():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it did not happen")
