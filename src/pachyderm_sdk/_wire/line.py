"""The ways of a sync client to its server: a connection on the loop thread, and a lane for one call at a time."""

from __future__ import annotations

import atexit
import os
import weakref
from functools import partial
from typing import TYPE_CHECKING

from ..errors import ClosedError, UnimplementedError
from .crossing import Answer, Inbox
from .gate import Gate
from .hints import PATIENCE, Hints
from .loop_thread import LoopThread, check_caller, loop_thread
from .transport import Call, Replay

if TYPE_CHECKING:
    from .endpoint import Endpoint
    from .http2.lane import Lane
    from .http2.sockets import SocketConnection
    from .session import Session
    from .transport import Requests, Sink, Transport

__all__ = ["Line"]


class Line:
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
        if not self._beside and (responses := self.call(call)) is not None:
            return responses
        self._beside.append(call)
        try:
            thread = self._ready_thread()
            answer = Answer(thread)
            thread.post(partial(self._begin, thread, call, answer))
            return answer.wait()
        finally:
            self._beside.pop()

    def call(self, call: Call, sink: Sink | None = None, requests: Requests | None = None) -> list[bytes] | None:
        """Makes a call in this thread, unless that has to be done elsewhere.

        Args:
            call: The call.
            sink: Takes the responses as they come; without it there must be no more than one.
            requests: The requests, if the call has not the only one.

        Returns:
            The responses, none if there is a sink; or None if the call was not made.

        Raises:
            PachydermError: See `errors`; the class tells what went wrong.
            Exception: Whatever the sink or the requests raise; the call is cancelled then.
        """
        if self._session.login is not None:
            return None
        check_caller()
        try:
            return (self._lanes.get(os.getpid()) or self._open_lane()).call(call, sink, requests)
        except UnimplementedError as failure:
            self._complete(failure)
            raise

    def upload(self, call: Call, requests: Requests) -> list[bytes]:
        """Makes a call with any number of requests beside others, and returns its responses.

        Raises:
            PachydermError: See `errors`; the class tells what went wrong.
            Exception: Whatever the requests raise; the call is cancelled then.
        """
        inbox = self.start(call)
        try:
            inbox.send_all(requests)
            return inbox.take_few()
        finally:
            inbox.cancel()

    def start(self, call: Call) -> Inbox:
        """Starts a call."""
        thread = self._ready_thread()
        inbox = Inbox(thread)
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
        for there in list(self._lanes):  # at one go: other threads may be here, too
            if there != here and (lane := self._lanes.pop(there, None)) is not None:
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

    def _begin(self, thread: LoopThread, call: Call, receiver: Inbox | Answer) -> None:
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
    thread.post(lambda: thread.lines.add(Watch(lane, connection, ear, thread.post)))


_lines: weakref.WeakSet[Line] = weakref.WeakSet()


@atexit.register
def _at_exit() -> None:
    for line in list(_lines):
        line.hang_up()
