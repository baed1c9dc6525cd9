"""The four call shapes, sync: the caller's thread encodes, decodes and iterates; the loop thread sends and receives.

The hand-written twin of `calls`, whose names and promises it shares. Whole batches cross between the threads.
"""

from __future__ import annotations

import atexit
import contextvars
import inspect
import os
import threading
import weakref
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Generic

from ..errors import ClosedError, UnimplementedError
from .gate import Gate
from .hints import PATIENCE, Hints
from .loop_thread import LoopThread, check_caller, loop_thread
from .method import Method, Req, Resp
from .payloads import decode, decode_batch, encode, encode_parts, single
from .session import Session
from .transport import HIGH_WATER, LOW_WATER, OVER, Call, Replay, deadline_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from typing_extensions import Self

    from .endpoint import Endpoint
    from .http2.lane import Lane
    from .http2.sockets import SocketConnection
    from .transport import Exchange, Parts, Transport

__all__ = ["Calls", "Stream"]


class Calls:
    """Makes calls to one server with one session, from any number of threads.

    Connects with the first call, and again when the connection was lost or the process has forked. Waiting can be
    interrupted: Ctrl-C, or whatever a signal handler raises, cancels the call.

    Args:
        endpoint: The server. Nothing is checked or connected yet.
        session: What goes with every call; an empty one of its own by default.
    """

    def __init__(self, endpoint: Endpoint, session: Session | None = None) -> None:
        self.endpoint = endpoint
        self.session = session or Session()
        self._line = _Line(endpoint, self.session)
        weakref.finalize(self, self._line.drop).atexit = False  # the loop thread winds up by itself

    def unary_unary(self, method: Method[Req, Resp], request: Req, timeout: float | None = None) -> Resp:
        """Sends one request and returns the one response.

        Args:
            method: The RPC.
            request: Its request.
            timeout: Seconds after which the call is given up; None for the session's default.

        Raises:
            PachydermError: See `errors`; the class tells what went wrong.
        """
        payload = encode(method, request, self.endpoint.max_message_size)
        session = self.session
        if timeout is None:
            timeout = session.timeout
        call = Call(method.path, session.headers(), deadline_of(timeout), payload, method.idempotent)
        return decode(method, single(method.rpc, self._line.unary(call)))

    def unary_stream(self, method: Method[Req, Resp], request: Req, timeout: float | None = None) -> Stream[Resp]:
        """Returns the stream of responses to one request; the request is sent when the first one is asked for."""
        open_ = self._opener(method, timeout)
        payload = encode(method, request, self.endpoint.max_message_size)
        return Stream(method, lambda: open_(payload))

    def stream_unary(self, method: Method[Req, Resp], requests: Iterable[Req], timeout: float | None = None) -> Resp:
        """Sends requests as they come and returns the one response. The requests are iterated in this thread.

        If the server answers before the requests end, they are not asked for any more, and a generator is closed.

        Args:
            method: The RPC.
            requests: The requests.
            timeout: Seconds after which the call is given up; None for the session's default.

        Raises:
            PachydermError: See `errors`; the class tells what went wrong.
            Exception: Whatever `requests` raises; the call is cancelled then.
        """
        inbox = self._opener(method, timeout)(None)
        try:
            _send_all(inbox, method, requests, self.endpoint.max_message_size)
            payload = inbox.take_single(method.rpc)
        finally:
            inbox.cancel()
        return decode(method, payload)

    def stream_stream(
        self, method: Method[Req, Resp], requests: Iterable[Req], timeout: float | None = None
    ) -> Stream[Resp]:
        """Returns the stream of responses to requests that are sent as they come, while responses are read.

        The requests are iterated in a thread of their own: they may depend on the responses that this one reads.
        """
        open_ = self._opener(method, timeout)
        context = contextvars.copy_context()

        def start() -> _Inbox:
            inbox = open_(None)
            feed = partial(context.run, _feed, inbox, method, requests, self.endpoint.max_message_size)
            threading.Thread(target=feed, name=f"requests of {method.rpc}", daemon=True).start()
            return inbox

        return Stream(method, start)

    def close(self) -> None:
        """Closes the connection. Calls in flight fail with `ClosedError`, and so does every further one."""
        self._line.close()

    def _opener(self, method: Method[Req, Resp], timeout: float | None) -> Callable[[bytes | None], _Inbox]:
        """Reads the session now, for a call that may start later."""
        headers = self.session.headers()
        timeout = self.session.timeout if timeout is None else timeout

        def open_(request: bytes | None) -> _Inbox:
            return self._line.start(
                Call(method.path, headers, deadline_of(timeout), request, method.idempotent, method.streams_content)
            )

        return open_


class Stream(Generic[Resp]):
    """The responses of a call, as they come: `for`, or whole batches with `next_batch`.

    The call starts with the first response asked for, and is cancelled when the stream is closed, left behind by
    `with`, or forgotten. A stream that fails raises, however much it has given before; it never just ends.
    """

    def __init__(self, method: Method[Req, Resp], start: Callable[[], _Inbox]) -> None:
        self._method = method
        self._start = start
        self._inbox: _Inbox | None = None
        self._ready: deque[Resp] = deque()
        self._failure: Exception | None = None
        self._closed = False
        self._lock = threading.Lock()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Resp:
        while True:
            try:
                return self._ready.popleft()
            except IndexError:  # there is none, which a look could not tell: threads may share a stream
                pass
            self._ready.extend(batch := self._receive())  # here, lest its error seems to come of the one above
            if not batch:
                raise StopIteration

    def next_batch(self) -> list[Resp]:
        """Returns all responses that are here, after waiting for at least one; an empty list at the end.

        Raises:
            PachydermError: The call failed.
        """
        if self._ready:
            batch = list(self._ready)
            self._ready.clear()
            return batch
        return self._receive()

    def close(self) -> None:
        """Cancels the call if it is not over. What was not read is dropped."""
        self._closed = True
        self._ready.clear()
        if self._inbox is not None:
            self._inbox.cancel()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __del__(self) -> None:
        inbox = getattr(self, "_inbox", None)
        if inbox is not None:
            inbox.cancel()

    def _receive(self) -> list[Resp]:
        with self._lock:  # threads may share a stream; each response goes to one of them
            if self._failure is not None:
                raise self._failure
            if self._closed:
                return []
            if self._inbox is None:
                self._inbox = self._start()
            try:
                payloads = self._inbox.take()
            except BaseException:
                self._inbox.cancel()
                raise
            batch, self._failure = decode_batch(self._method, payloads)
            if self._failure is not None:
                self._inbox.cancel()
                if not batch:
                    raise self._failure
            return batch


class _Line:
    """The ways to the server: a connection on the loop thread, and a lane. Made anew when a fork left them behind."""

    def __init__(self, endpoint: Endpoint, session: Session) -> None:
        self._endpoint = endpoint
        self._session = session
        self._thread: LoopThread | None = None
        self._transport: Transport | None = None  # touched by the loop thread only
        self._hints: Hints | None = None  # as the transport
        self._lanes: dict[int, Lane] = {}  # by process
        # Unary calls on the loop's thread: while there are any, all go there, for it answers many at a time. A list,
        # not a number, because threads add and take away side by side.
        self._beside: list[Call] = []
        self._closed = False
        _lines.add(self)

    def unary(self, call: Call) -> list[bytes]:
        """Makes a call with one request and returns its responses: in this thread, or beside other calls on the loop's.

        Raises:
            PachydermError: See `errors`; the class tells what went wrong.
        """
        if not self._beside and self._session.login is None:
            check_caller()
            try:
                responses = (self._lanes.get(os.getpid()) or self._open_lane()).call(call)
            except UnimplementedError as failure:
                self._complete(failure)
                raise
            if responses is not None:
                return responses
        self._beside.append(call)
        try:
            thread = self._ready_thread()
            answer = _Answer(thread)
            thread.post(partial(self._begin, thread, call, answer))
            return answer.wait()
        finally:
            self._beside.pop()

    def start(self, call: Call) -> _Inbox:
        """Starts a call."""
        thread = self._ready_thread()
        inbox = _Inbox(thread)
        thread.post(partial(self._begin, thread, call, inbox))
        return inbox

    def _ready_thread(self) -> LoopThread:
        """Returns the loop thread, once what takes long is done, which there would hold up other calls."""
        if self._closed:
            raise ClosedError("the client was closed")
        thread = loop_thread()
        thread.check_caller()
        if self._transport is None:
            from . import connect  # noqa: F401

            self._endpoint.ssl_context()
        return thread

    def close(self) -> None:
        """Closes the connections and waits until they are closed."""
        self._closed = True
        self._close_lane()
        if self._thread is not None and self._thread.alive:
            self._thread.call(self.disconnect)

    def drop(self) -> None:
        """Closes the connections soon; from a destructor."""
        self._closed = True
        self._close_lane()
        if self._thread is not None:
            self._thread.post(self.disconnect)

    def hang_up(self) -> None:
        """Closes the connection of the lane, until the next call."""
        if (lane := self._lanes.get(os.getpid())) is not None:
            lane.hang_up()

    def _open_lane(self) -> Lane:
        if self._closed:
            raise ClosedError("the client was closed")
        from .http2.lane import Lane

        here = os.getpid()
        for there in [pid for pid in self._lanes if pid != here]:
            if (lane := self._lanes.pop(there, None)) is not None:
                lane.forget()
        return self._lanes.setdefault(here, Lane(self._endpoint, _watch))

    def _close_lane(self) -> None:
        if (lane := self._lanes.get(os.getpid())) is not None:
            lane.close()

    def _complete(self, failure: UnimplementedError) -> None:
        """Gives an error its hint, for which the server may have to be asked."""
        thread, done = loop_thread(), Gate()

        def complete() -> None:
            try:
                _, hints = self._connect(thread)
            except ClosedError:
                done.open()
            else:
                hints.complete(failure, done.open)

        thread.post(complete)
        done.wait(PATIENCE)

    def _begin(self, thread: LoopThread, call: Call, receiver: _Inbox | _Answer) -> None:
        if receiver.done:
            return
        try:
            receiver.begin(call, *self._connect(thread))
        except Exception as error:  # the endpoint's certificates, for instance; the caller is to see it
            receiver.on_done(error, Replay.NEVER)

    def _connect(self, thread: LoopThread) -> tuple[Transport, Hints]:
        """Returns the transport and what goes with it, on the loop's thread."""
        if self._closed:
            raise ClosedError("the client was closed")
        if self._transport is None or self._hints is None or self._thread is not thread:
            from .connect import connect

            self._transport, self._thread = connect(self._endpoint, self._session), thread
            self._hints = Hints(self._transport)
            thread.lines.add(self)
        return self._transport, self._hints

    def disconnect(self) -> None:
        """Closes the connection, on the loop's thread."""
        if self._transport is not None:
            self._transport.close()
            self._transport = None


def _watch(lane: Lane, connection: SocketConnection) -> None:
    """Has the loop thread listen to a lane while nobody calls."""
    from .http2.watch import Watch

    thread, ear = loop_thread(), connection.ear()
    thread.post(lambda: thread.lines.add(Watch(lane, connection, ear)))


_lines: weakref.WeakSet[_Line] = weakref.WeakSet()


@atexit.register
def _at_exit() -> None:
    for line in list(_lines):
        line.hang_up()


class _Answer:
    """The receiver of a unary call, between two threads: `wait` runs on the caller's, all else on the loop's."""

    __slots__ = ("_exchange", "_failure", "_gate", "_hints", "_payloads", "_thread", "done")

    def __init__(self, thread: LoopThread) -> None:
        self.done = False
        self._thread = thread
        self._gate = Gate()
        self._exchange: Exchange = OVER  # until it has begun
        self._hints: Hints | None = None
        self._payloads: list[bytes] = []
        self._failure: Exception | None = None

    def begin(self, call: Call, transport: Transport, hints: Hints) -> None:
        """Starts the call."""
        self._hints = hints
        self._exchange = transport.start(call, self)

    def on_messages(self, payloads: Sequence[bytes]) -> None:
        self._payloads += payloads
        if len(self._payloads) > 1:  # one too many, and nobody knows how many more
            self._exchange.cancel()
            self._finish(None)

    def on_writable(self) -> None:
        """The request needs no room: it went with the call."""

    def on_done(self, failure: Exception | None, replay: Replay) -> None:
        if isinstance(failure, UnimplementedError) and self._hints is not None:
            self._hints.complete(failure, partial(self._finish, failure))
        else:
            self._finish(failure)

    def _finish(self, failure: Exception | None) -> None:
        self.done = True
        self._exchange = OVER
        self._failure = failure
        self._gate.open()

    def _give_up(self) -> None:
        self.done = True
        self._exchange.cancel()

    def wait(self) -> list[bytes]:
        """Waits for the end and returns what has come; raises the failure."""
        try:
            self._gate.wait()
        except BaseException:  # a signal handler's: the server need not go on
            self._thread.post(self._give_up)
            raise
        if self._failure is not None:
            raise self._failure
        return self._payloads


class _Inbox:
    """The receiver of a call, between two threads: `on_*` and `_flush` run on the loop's, all else on the caller's.

    Each side has counters of its own, so that the bytes between them are known without a lock: what was put in, less
    what was taken out.
    """

    def __init__(self, thread: LoopThread) -> None:
        self.done = False
        self._thread = thread
        self._hints: Hints | None = None
        self._exchange: Exchange | None = None
        self._endings: list[tuple[BaseException | None]] = []
        # Responses, from the loop to the caller.
        self._payloads: deque[bytes] = deque()
        self._came = 0
        self._taken = 0
        self._paused = False
        self._readable = Gate()
        # Requests, from the caller to the loop.
        self._requests: deque[Parts] = deque()
        self._put = 0
        self._sent = 0
        self._ended = False
        self._room = True
        self._flushing = False
        self._writable = Gate()

    def begin(self, call: Call, transport: Transport, hints: Hints) -> None:
        """Starts the call, on the loop's thread."""
        self._hints = hints
        self._exchange = transport.start(call, self)

    def on_messages(self, payloads: Sequence[bytes]) -> None:
        self._payloads.extend(payloads)
        self._came += sum(map(len, payloads))
        if self._came - self._taken > HIGH_WATER and not self._paused and self._exchange is not None:
            self._paused = True
            self._exchange.pause()
        self._readable.open()

    def on_writable(self) -> None:
        self._room = True
        self._flush()

    def on_done(self, failure: Exception | None, replay: Replay) -> None:
        self._exchange = OVER
        if isinstance(failure, UnimplementedError) and self._hints is not None:
            self._room = False  # what is sent meanwhile may wait: nobody asks for it any more
            self._hints.complete(failure, partial(self._finish, failure))
        else:
            self._finish(failure)

    def _finish(self, failure: BaseException | None) -> bool:
        # The server, the caller, its requests and a destructor may all end a call, and the first one counts. No lock:
        # a destructor may run on a thread that is just here.
        ending = (failure,)
        self._endings.append(ending)
        self.done = True
        self._readable.open()
        self._writable.open()
        return self._endings[0] is ending

    def fail(self, failure: BaseException) -> None:
        """Ends the call from our side if it is not over; the reader gets the failure."""
        if self._finish(failure):
            self._thread.post(self._cancel)

    def cancel(self) -> None:
        """Ends the call if it is not over; who still reads shall not take that for the end of the responses."""
        if not self.done:
            self.fail(ClosedError("the stream was closed while it was being read"))

    def _cancel(self) -> None:
        if self._exchange is not None:
            self._exchange.cancel()
            self._exchange = OVER

    def take(self) -> list[bytes]:
        """Returns what has come, after waiting for something; an empty list at the end; raises the failure."""
        while True:
            done = self.done  # read first: what comes, comes before the end
            payloads = self._drain()
            if self._paused:
                self._thread.post(self._resume)
            if payloads:
                return payloads
            if done:
                if (failure := self._endings[0][0]) is not None:
                    raise failure
                return []
            self._readable.wait()

    def take_single(self, rpc: str) -> bytes:
        """Waits for the end and returns the one response; raises the failure, or that there are more or none."""
        payloads: list[bytes] = []
        while len(payloads) < 2 and (batch := self.take()):
            payloads.extend(batch)
        return single(rpc, payloads)

    def _drain(self) -> list[bytes]:
        payloads = []
        while self._payloads:
            payload = self._payloads.popleft()
            self._taken += len(payload)
            payloads.append(payload)
        return payloads

    def _resume(self) -> None:
        if self._paused and self._came - self._taken <= LOW_WATER and self._exchange is not None:
            self._paused = False
            self._exchange.resume()

    def push(self, message: Parts) -> bool:
        """Sends a request, waiting for room; returns whether there is use for more."""
        while self._put - self._sent >= HIGH_WATER and not self.done:
            self._writable.wait()
        if self.done:
            return False
        self._requests.append(message)
        self._put += sum(map(len, message))
        self._wake()
        return True

    def end(self) -> None:
        """Says that there are no more requests."""
        self._ended = True
        self._wake()

    def _wake(self) -> None:
        # As in `LoopThread.post`: `_flush` lowers the flag before it looks.
        if not self._flushing:
            self._flushing = True
            self._thread.post(self._flush)

    def _flush(self) -> None:
        self._flushing = False
        if self.done or self._exchange is None or not self._room:
            return
        ended, put = self._ended, self._put  # read first: what is put, is put before the end, and before it is counted
        batch = []
        while self._requests:
            batch.append(self._requests.popleft())
        if batch:
            self._sent = put
            self._room = self._exchange.send(batch)
            self._writable.open()
        if ended:
            self._exchange.end()


def _send_all(inbox: _Inbox, method: Method[Req, Resp], requests: Iterable[Req], max_size: int) -> None:
    """Sends requests until they end or the call does."""
    try:
        for request in requests:
            if not inbox.push(encode_parts(method, request, max_size)):
                return
    finally:
        if inspect.isgenerator(requests):
            requests.close()
    inbox.end()


def _feed(inbox: _Inbox, method: Method[Req, Resp], requests: Iterable[Req], max_size: int) -> None:
    """Sends requests in a thread of their own; a failure of theirs becomes the call's."""
    try:
        _send_all(inbox, method, requests, max_size)
    except BaseException as error:  # SystemExit too: it is the caller's to see, not this thread's
        inbox.fail(error)
