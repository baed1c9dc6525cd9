"""The four call shapes, sync: the caller's thread encodes, decodes and iterates; the loop thread sends and receives.

The hand-written twin of `calls`, whose names and promises it shares. `line` knows which thread does what.
"""

from __future__ import annotations

import contextvars
import inspect
import threading
import weakref
from collections import deque
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Generic

from .line import Line
from .method import Method, Req, Resp
from .payloads import decode, decode_batch, encode, encode_parts, single
from .session import Session
from .transport import Call, closed_while_read, deadline_of

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable

    from typing_extensions import Self

    from .crossing import Inbox
    from .endpoint import Endpoint
    from .transport import Parts, Sink

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
        self._line = Line(endpoint, self.session)
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
        make = self._maker(method, timeout)
        payload = encode(method, request, self.endpoint.max_message_size)
        return Stream(
            method,
            lambda: self._line.start(make(payload)),
            lambda sink: self._line.call(make(payload), sink) is not None,
        )

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
        call = self._maker(method, timeout)(None)
        with closing(_encoded(method, requests, self.endpoint.max_message_size)) as encoded:
            responses = self._line.call(call, requests=encoded)
            if responses is None:
                responses = self._line.upload(call, encoded)
        return decode(method, single(method.rpc, responses))

    def stream_stream(
        self, method: Method[Req, Resp], requests: Iterable[Req], timeout: float | None = None
    ) -> Stream[Resp]:
        """Returns the stream of responses to requests that are sent as they come, while responses are read.

        The requests are iterated in a thread of their own: they may depend on the responses that this one reads.
        """
        make = self._maker(method, timeout)
        context = contextvars.copy_context()

        def start() -> Inbox:
            inbox = self._line.start(make(None))
            feed = partial(context.run, _feed, inbox, _encoded(method, requests, self.endpoint.max_message_size))
            threading.Thread(target=feed, name=f"requests of {method.rpc}", daemon=True).start()
            return inbox

        return Stream(method, start)

    def close(self) -> None:
        """Closes the connection. Calls in flight fail with `ClosedError`, and so does every further one."""
        self._line.close()

    def _maker(self, method: Method[Req, Resp], timeout: float | None) -> Callable[[bytes | None], Call]:
        """Reads the session now, for a call that may start later."""
        headers = self.session.headers()
        timeout = self.session.timeout if timeout is None else timeout

        def make(request: bytes | None) -> Call:
            return Call(method.path, headers, deadline_of(timeout), request, method.idempotent, method.streams_content)

        return make


class Stream(Generic[Resp]):
    """The responses of a call, as they come: `for`, or in batches with `next_batch`.

    The call starts with the first response asked for, and is cancelled when the stream is closed, left behind by
    `with`, or forgotten. A stream that fails raises, however much it has given before; it never just ends.
    """

    def __init__(
        self,
        method: Method[Req, Resp],
        start: Callable[[], Inbox],
        call_here: Callable[[Sink], bool] | None = None,
    ) -> None:
        self._method = method
        self._start = start
        self._call_here = call_here
        self._inbox: Inbox | None = None
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
        """Returns some responses, those that are here, after waiting for at least one; an empty list at the end.

        Raises:
            PachydermError: The call failed.
        """
        if self._ready:
            batch = list(self._ready)
            self._ready.clear()
            return batch
        return self._receive()

    def consume(self, use: Callable[[Resp], object]) -> None:
        """Gives all responses that are still to come to a function, which should not take long.

        Raises:
            PachydermError: The call failed.
            ClosedError: The stream was closed meanwhile, by the function or in another thread.
            Exception: Whatever the function raises; the call is cancelled then.
        """

        def sink(payloads: list[bytes]) -> None:
            if self._closed:
                raise closed_while_read()
            batch, failure = decode_batch(self._method, payloads)
            for response in batch:
                use(response)
            if failure is not None:
                raise failure

        with self:
            if self._call_here is None or self._inbox is not None or self._closed or not self._call_here(sink):
                for response in self:
                    use(response)
                    if self._closed:
                        raise closed_while_read()

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
            except BaseException:  # a signal handler's too: nobody will read the rest
                self._inbox.cancel()
                raise
            batch, self._failure = decode_batch(self._method, payloads)
            if self._failure is not None:
                self._inbox.cancel()
                if not batch:
                    raise self._failure
            return batch


def _encoded(
    method: Method[Req, Resp], requests: Iterable[Req], max_size: int
) -> Generator[tuple[Parts, int], None, None]:
    """Yields the encodings of requests and their sizes."""
    try:
        for request in requests:
            yield encode_parts(method, request, max_size)
    finally:
        if inspect.isgenerator(requests):
            requests.close()


def _feed(inbox: Inbox, encoded: Generator[tuple[Parts, int], None, None]) -> None:
    """Sends requests in a thread of their own; a failure of theirs becomes the call's."""
    try:
        with closing(encoded):
            inbox.send_all(encoded)
    except BaseException as error:  # SystemExit too: it is the caller's to see, not this thread's
        inbox.fail(error)
