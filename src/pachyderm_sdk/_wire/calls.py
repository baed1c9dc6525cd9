"""The four call shapes, async: messages in, messages out, on the caller's own event loop."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
from collections import deque
from collections.abc import AsyncIterable
from functools import partial
from typing import TYPE_CHECKING, Generic

from ..errors import ClosedError, UnimplementedError
from .endpoint import Endpoint
from .hints import Hints
from .method import Method, Req, Resp
from .payloads import decode, decode_batch, encode, encode_batch, encode_parts, single
from .session import Session
from .transport import ENDING, HIGH_WATER, LOW_WATER, OVER, TOGETHER, Call, Replay, closed_while_read, deadline_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from grpclib.client import Channel
    from typing_extensions import Self

    from .session import Headers
    from .transport import Exchange, Parts, Transport

__all__ = ["AsyncCalls", "AsyncStream"]


class AsyncCalls:
    """Makes calls to one server with one session. Connects with the first call, and again when the connection is lost.

    Args:
        endpoint: The server. Nothing is checked or connected yet.
        session: What goes with every call; an empty one of its own by default.
    """

    def __init__(self, endpoint: Endpoint, session: Session | None = None) -> None:
        self.endpoint = endpoint
        self.session = session or Session()
        self._channel: Channel | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._transport: Transport | None = None
        self._hints: Hints | None = None
        self._closed = False

    @classmethod
    def over(cls, channel: Channel, session: Session | None = None, endpoint: Endpoint | None = None) -> Self:
        """Returns calls over a channel of grpclib's that the user made, and closes.

        Such a channel has the manners of its maker: it does not ask a silent server whether it is alive, for instance.
        """
        calls = cls(endpoint or Endpoint(), session)
        calls._channel = channel
        return calls

    async def unary_unary(self, method: Method[Req, Resp], request: Req, timeout: float | None = None) -> Resp:
        """Sends one request and returns the one response.

        Args:
            method: The RPC.
            request: Its request.
            timeout: Seconds after which the call is given up; None for the session's default.

        Raises:
            PachydermError: See `errors`; the class tells what went wrong.
        """
        inbox = self._start(method, timeout, encode(method, request, self.endpoint.max_message_size))
        try:
            payload = await inbox.take_single(method.rpc)
        finally:
            inbox.cancel()
        return decode(method, payload)

    def unary_stream(self, method: Method[Req, Resp], request: Req, timeout: float | None = None) -> AsyncStream[Resp]:
        """Returns the stream of responses to one request; the request is sent when the first one is asked for."""
        open_ = self._opener(method, timeout)
        payload = encode(method, request, self.endpoint.max_message_size)
        return AsyncStream(method, lambda: open_(payload))

    async def stream_unary(
        self,
        method: Method[Req, Resp],
        requests: AsyncIterable[Req] | Iterable[Req],
        timeout: float | None = None,
    ) -> Resp:
        """Sends requests as they come and returns the one response.

        If the server answers before the requests end, they are not asked for any more, and a generator is closed.

        Args:
            method: The RPC.
            requests: The requests. A plain iterable runs on the event loop between calls, so it should not block.
            timeout: Seconds after which the call is given up; None for the session's default.

        Raises:
            PachydermError: See `errors`; the class tells what went wrong.
            Exception: Whatever `requests` raises; the call is cancelled then.
        """
        inbox = self._start(method, timeout, None)
        feeder = _feed(inbox, method, requests, self.endpoint.max_message_size)
        try:
            payload = await inbox.take_single(method.rpc)
        finally:
            inbox.cancel()
            await _stop(feeder)
        return decode(method, payload)

    def stream_stream(
        self,
        method: Method[Req, Resp],
        requests: AsyncIterable[Req] | Iterable[Req],
        timeout: float | None = None,
    ) -> AsyncStream[Resp]:
        """Returns the stream of responses to requests that are sent as they come, while responses are read."""
        open_ = self._opener(method, timeout)

        def start() -> _Inbox:
            inbox = open_(None)
            inbox.feeder = _feed(inbox, method, requests, self.endpoint.max_message_size)
            return inbox

        return AsyncStream(method, start)

    async def aclose(self) -> None:
        """Closes the connection. Calls in flight fail with `ClosedError`, and so does every further one."""
        self._closed = True
        if self._transport is not None and self._loop is asyncio.get_running_loop():
            self._transport.close()
        self._transport = None

    def _opener(self, method: Method[Req, Resp], timeout: float | None) -> Callable[[bytes | None], _Inbox]:
        """Reads the session now, for a call that may start later."""
        headers = self.session.headers()
        timeout = self.session.timeout if timeout is None else timeout
        return lambda request: self._open(method, headers, timeout, request)

    def _start(self, method: Method[Req, Resp], timeout: float | None, request: bytes | None) -> _Inbox:
        session = self.session
        return self._open(method, session.headers(), session.timeout if timeout is None else timeout, request)

    def _open(
        self, method: Method[Req, Resp], headers: Headers, timeout: float | None, request: bytes | None
    ) -> _Inbox:
        call = Call(method.path, headers, deadline_of(timeout), request, method.idempotent, method.streams_content)
        transport = self._connect()
        inbox = _Inbox(self._hints)
        inbox.exchange = transport.start(call, inbox)
        return inbox

    def _connect(self) -> Transport:
        if self._closed:
            raise ClosedError("the client was closed")
        loop = asyncio.get_running_loop()
        if self._transport is not None and self._loop is loop:
            return self._transport
        if self._loop is not None and not self._loop.is_closed():
            raise RuntimeError("this client is in use on another event loop; close it there, or make one for each loop")
        from .connect import connect, connect_over

        self._loop = loop
        if self._channel is None:
            self._transport = connect(self.endpoint, self.session)
        else:
            self._transport = connect_over(self._channel, self.session)
        self._hints = Hints(self._transport)
        return self._transport


class AsyncStream(Generic[Resp]):
    """The responses of a call, as they come: `async for`, or in batches with `next_batch`.

    The call starts with the first response asked for, and is cancelled when the stream is closed, left behind by
    `async with`, or forgotten. A stream that fails raises, however much it has given before; it never just ends.
    """

    def __init__(self, method: Method[Req, Resp], start: Callable[[], _Inbox]) -> None:
        self._method = method
        self._start = start
        self._inbox: _Inbox | None = None
        self._ready: deque[Resp] = deque()
        self._failure: Exception | None = None
        self._closed = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Resp:
        if not self._ready:
            self._ready.extend(await self._receive())
            if not self._ready:
                raise StopAsyncIteration
        return self._ready.popleft()

    async def next_batch(self) -> list[Resp]:
        """Returns some responses, those that are here, after waiting for at least one; an empty list at the end.

        Raises:
            PachydermError: The call failed.
        """
        if self._ready:
            batch = list(self._ready)
            self._ready.clear()
            return batch
        return await self._receive()

    async def consume(self, use: Callable[[Resp], object]) -> None:
        """Gives all responses that are still to come to a function, which should not take long.

        Raises:
            PachydermError: The call failed.
            ClosedError: The stream was closed meanwhile.
            Exception: Whatever the function raises; the call is cancelled then.
        """
        async with self:
            while batch := await self.next_batch():
                for response in batch:
                    use(response)
                    if self._closed:
                        raise closed_while_read()

    async def aclose(self) -> None:
        """Cancels the call if it is not over. What was not read is dropped."""
        self._closed = True
        self._ready.clear()
        if self._inbox is not None:
            self._inbox.cancel()
            if self._inbox.feeder is not None:
                await _stop(self._inbox.feeder)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __del__(self) -> None:
        inbox = getattr(self, "_inbox", None)
        if inbox is not None:
            inbox.forget()

    async def _receive(self) -> list[Resp]:
        if self._failure is not None:
            raise self._failure
        if self._closed:
            return []
        if self._inbox is None:
            self._inbox = self._start()
        try:
            payloads = await self._inbox.take()
        except BaseException:  # a cancellation too: nobody will read the rest
            self._inbox.cancel()
            raise
        batch, self._failure = decode_batch(self._method, payloads)
        if self._failure is not None:
            self._inbox.cancel()
            if not batch:
                raise self._failure
        return batch


class _Inbox:
    """The receiver of a call: keeps what comes until it is taken, and lets one reader and one writer wait."""

    __slots__ = (
        "_failure",
        "_gave",
        "_hints",
        "_loop",
        "_paused",
        "_payloads",
        "_reader",
        "_size",
        "_writer",
        "done",
        "exchange",
        "feeder",
    )

    def __init__(self, hints: Hints | None) -> None:
        self.exchange: Exchange = OVER  # until it has begun
        self.feeder: asyncio.Task[None] | None = None
        self.done = False
        self._hints = hints
        self._loop = asyncio.get_running_loop()
        self._payloads: list[bytes] = []
        self._size = 0
        self._paused = False
        self._gave = False
        self._failure: BaseException | None = None
        self._reader: asyncio.Future[None] | None = None
        self._writer: asyncio.Future[None] | None = None

    def on_messages(self, payloads: Sequence[bytes]) -> None:
        self._payloads.extend(payloads)
        self._size += sum(map(len, payloads))
        if self._size > HIGH_WATER and not self._paused:
            self._paused = True
            self.exchange.pause()
        _wake(self._reader)

    def on_writable(self) -> None:
        _wake(self._writer)

    def on_done(self, failure: Exception | None, replay: Replay) -> None:
        if isinstance(failure, UnimplementedError) and self._hints is not None:
            self.exchange = ENDING
            self._hints.complete(failure, partial(self._finish, failure))
        else:
            self._finish(failure)

    def fail(self, failure: BaseException) -> None:
        """Ends the call from our side; the reader gets the failure."""
        if not self.done:
            self.exchange.cancel()
            self._finish(failure)

    def cancel(self) -> None:
        """Ends the call if it is not over; who still reads shall not take that for the end of the responses."""
        if not self.done:
            self.fail(closed_while_read())

    def forget(self) -> None:
        """Cancels from a destructor, which may run on any thread, and when the loop is gone."""
        if not self.done and not self._loop.is_closed():
            with contextlib.suppress(RuntimeError):  # closed in the meantime
                self._loop.call_soon_threadsafe(self._drop)

    def _drop(self) -> None:
        self.cancel()
        if self.feeder is not None:
            self.feeder.cancel()

    def _finish(self, failure: BaseException | None) -> None:
        if self.done:
            return
        self.done = True
        self.exchange = OVER
        self._failure = failure
        _wake(self._reader)
        _wake(self._writer)

    async def take(self) -> list[bytes]:
        """Returns some of what has come, after waiting for something; an empty list at the end; raises the failure."""
        if self._reader is not None:
            raise RuntimeError("this stream is being read elsewhere")
        if self._gave and self._payloads:
            await asyncio.sleep(0)  # who reads much of what is here already lets other tasks have their turn
        while not self._payloads and not self.done:
            if self._paused:
                self._resume()
            self._reader = self._loop.create_future()
            self._gave = False
            try:
                await self._reader
            finally:
                self._reader = None
        payloads = self._payloads[:TOGETHER]
        del self._payloads[:TOGETHER]
        self._size -= sum(map(len, payloads))
        self._gave = True
        if self._paused and self._size <= LOW_WATER:
            self._resume()
        if not payloads and self._failure is not None:
            raise self._failure
        return payloads

    async def take_single(self, rpc: str) -> bytes:
        """Waits for the end and returns the one response; raises the failure, or that there are more or none."""
        payloads: list[bytes] = []
        while len(payloads) < 2 and (batch := await self.take()):
            payloads.extend(batch)
        return single(rpc, payloads)

    async def push(self, messages: Sequence[Parts]) -> bool:
        """Sends requests, waiting for room; returns whether there is use for more."""
        if not self.done and not self.exchange.send(messages):
            self._writer = self._loop.create_future()
            try:
                await self._writer
            finally:
                self._writer = None
        return not self.done

    def _resume(self) -> None:
        self._paused = False
        self.exchange.resume()


def _wake(waiter: asyncio.Future[None] | None) -> None:
    if waiter is not None and not waiter.done():
        waiter.set_result(None)


def _feed(
    inbox: _Inbox,
    method: Method[Req, Resp],
    requests: AsyncIterable[Req] | Iterable[Req],
    max_size: int,
) -> asyncio.Task[None]:
    """Starts sending requests; a failure of theirs becomes the call's."""

    async def send() -> None:
        try:
            if isinstance(requests, AsyncIterable):
                async for request in requests:
                    if not await inbox.push((encode_parts(method, request, max_size)[0],)):
                        break
            else:
                iterator = iter(requests)
                while batch := encode_batch(method, iterator, max_size):
                    if not await inbox.push(batch):
                        break
        finally:
            if inspect.isasyncgen(requests):
                await requests.aclose()
            elif inspect.isgenerator(requests):
                requests.close()
        if not inbox.done:
            inbox.exchange.end()

    def sent(task: asyncio.Task[None]) -> None:
        if task.cancelled():
            inbox.fail(asyncio.CancelledError())
        elif (error := task.exception()) is not None:
            if inbox.done:  # too late to be the reason of anything, but not to be seen
                context = {
                    "message": f"the requests of {method.rpc} failed after the call was over",
                    "exception": error,
                }
                task.get_loop().call_exception_handler(context)
            inbox.fail(error)

    task = asyncio.get_running_loop().create_task(send())
    task.add_done_callback(sent)
    return task


async def _stop(feeder: asyncio.Task[None]) -> None:
    """Waits until a feeder has let go of the requests."""
    if not feeder.done():
        feeder.cancel()
        await asyncio.wait({feeder})
