"""Carries calls on a connection of their own, one at a time, in the threads that make them and wait for their end.

Most calls of most programs are unary, or read or write one file, and are made one after another. Handing such a call
to the thread of a loop and back takes longer than all the rest of it; here nothing is handed over. Who finds the lane
taken goes the other way, where calls share a connection, so nobody has to wait for anybody, and a thread that is
interrupted harms no call but its own. While nobody calls, or the caller is busy with what it will send next, a `Watch`
listens to what the server says: a goodbye, or whether we are still there.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from ...errors import ClosedError
from ..retry import delay_before_repeating
from ..transport import Replay
from .dial_blocking import BlockingDialer
from .failures import explain
from .route import Route
from .status import CANCELLED, LATE, Origin
from .upload import Upload

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..endpoint import Endpoint
    from ..transport import Call, Requests, Sink
    from .sockets import SocketConnection
    from .stream import Stream

__all__ = ["Lane"]

_CLOSED = "the client was closed"


class Lane:
    """A connection to a server for the calls of one thread at a time. It belongs to the process that made it.

    Args:
        endpoint: The server.
        on_connected: Told when the lane has a new connection.

    Attributes:
        uses: How many calls were made.

    Raises:
        ConfigError: The endpoint's certificates are none.
    """

    def __init__(self, endpoint: Endpoint, on_connected: Callable[[Lane, SocketConnection], None]) -> None:
        self.uses = 0
        self._target = str(endpoint.address)
        self._retries = endpoint.retries
        self._dialer = BlockingDialer(Route(endpoint))
        self._on_connected = on_connected
        self._taken = threading.Lock()
        self._closed = False
        self._connection: SocketConnection | None = None
        self._upload: Upload | None = None

    @property
    def uploading(self) -> bool:
        """Whether a call is under way whose caller may be busy with the next request."""
        return self._upload is not None

    def call(self, call: Call, sink: Sink | None = None, requests: Requests | None = None) -> list[bytes] | None:
        """Makes a call, again if need be, and returns its responses, or None if the lane is taken.

        Args:
            call: The call.
            sink: Takes the responses as they come, in place of the caller.
            requests: The requests, encoded, and their sizes, if the call has not the only one.

        Raises:
            PachydermError: See `errors`; the class tells what went wrong.
            Exception: Whatever the sink or the requests raise; the call is cancelled then.
        """
        if not self._taken.acquire(blocking=False):
            return None
        try:
            self.uses += 1
            # No loop here: since Python 3.12, what a signal handler raises at its jump back passes the `finally`.
            return self._attempts(call, sink, requests)
        finally:
            self._taken.release()
            if self._closed:
                self.hang_up()
            elif (connection := self._connection) is not None and not connection.attended:
                self.listen(connection)

    def forget(self) -> None:
        """Lets go of a connection that another process uses, without a word to the server."""
        if self._connection is not None:
            self._connection.drop()
            self._connection = None

    def listen(self, connection: SocketConnection) -> bool:
        """Answers what the server has said on a connection, unless a caller does; returns whether it is the lane's."""
        if self._taken.acquire(blocking=False):
            try:
                if connection is self._connection and not _attend(connection):
                    connection.close()
                    self._connection = None
            finally:
                self._taken.release()
        elif (upload := self._upload) is not None:
            upload.attend()
        return connection is self._connection

    def close(self) -> None:
        """Closes the connection. A call in flight fails with `ClosedError`, and so do later ones. Waits for nothing."""
        self._closed = True
        self._dialer.cancel()
        if (connection := self._connection) is not None and not self.hang_up():
            connection.interrupt()

    def hang_up(self) -> bool:
        """Closes the connection if nobody uses it, until the next call; returns whether nobody does."""
        if not self._taken.acquire(blocking=False):
            return False
        try:
            if self._connection is not None:
                self._connection.close()
                self._connection = None
        finally:
            self._taken.release()
        return True

    def _attempts(self, call: Call, sink: Sink | None, requests: Requests | None) -> list[bytes]:
        """Makes a call, again if need be, and returns its responses."""
        failures = 0
        while not self._closed:
            responses, failure, replay = self._attempt(call, sink, requests)
            if failure is None:
                return responses
            delay = delay_before_repeating(call, failure, replay, failures, self._retries)
            if delay is None:
                raise failure
            failures += 1
            time.sleep(delay)
        raise ClosedError(_CLOSED, rpc=call.path[1:])

    def _attempt(
        self, call: Call, sink: Sink | None, requests: Requests | None
    ) -> tuple[list[bytes], Exception | None, Replay]:
        """Makes a call once; returns its responses, why it failed, and whether it may be made again."""
        rpc, deadline = call.path[1:], call.deadline
        connection = self._ready_connection()
        timeout = None if deadline is None else deadline - time.monotonic()
        stream = connection.core.open(call.path, call.headers, timeout, content=call.content)
        try:
            if call.request is not None:
                stream.send_only(call.request)
            if not connection.made:
                self._dialer.dial(connection, deadline)
                if connection.core.accepting:
                    self._on_connected(self, connection)
            if requests is not None:
                self._send(connection, stream, requests, deadline)
            responses, answered = _receive(connection, stream, sink, deadline)
        finally:
            self._tidy(connection, stream)
        status = stream.status
        assert status is not None
        if len(responses) > 1:  # one too many, and nobody knows how many more
            return responses, None, Replay.NEVER
        if self._closed and status.origin is Origin.CONNECTION:
            return [], ClosedError(_CLOSED, rpc=rpc), Replay.NEVER
        failure, replay = explain(status, rpc, self._target, connection.failure)
        return responses, failure, Replay.NEVER if answered else replay

    def _send(self, connection: SocketConnection, stream: Stream, requests: Requests, deadline: float | None) -> None:
        """Sends requests until they end or the call does, while the watch sees to the connection."""
        upload = self._upload = Upload(connection, stream, deadline)
        connection.settled = True
        try:
            # In this order: a watch that stops to attend now finds the upload.
            if not connection.attended and (wake := connection.wake) is not None:
                wake()
            if stream.status is None and all(upload.put(message, size) for message, size in requests):
                upload.end()
        finally:
            upload.stop()
            self._upload = None

    def _ready_connection(self) -> SocketConnection:
        """Returns a connection that takes calls, and marks it as unsettled until one has gone well."""
        connection = self._connection
        if connection is not None:
            settled, connection.settled = connection.settled, False
            if settled and connection.usable():
                return connection
            connection.close()
        connection = self._connection = self._dialer.connection()
        connection.settled = False
        return connection

    def _tidy(self, connection: SocketConnection, stream: Stream) -> None:
        """Leaves a connection that the next call can use, or none."""
        if connection.settled and not _well_ended(stream):
            connection.settled = False
            stream.cancel(CANCELLED)  # if a signal handler has ended the wait
            connection.flush()
            connection.settled = True
        if not connection.settled or not connection.core.accepting:
            self._connection = None
            connection.close()


def _well_ended(stream: Stream) -> bool:
    """Whether both sides know that a call has ended."""
    return stream.status is not None and stream.status.origin is Origin.SERVER and stream.outbox.end_sent


def _attend(connection: SocketConnection) -> bool:
    """Answers the server on a connection; returns whether it is still of use."""
    settled, connection.settled = connection.settled, False
    if not settled:
        return False
    connection.flush()
    usable = connection.usable()
    connection.settled = True
    return usable


def _receive(
    connection: SocketConnection, stream: Stream, sink: Sink | None, deadline: float | None
) -> tuple[list[bytes], bool]:
    """Waits for the end of a call, or for one response too many; returns those no sink took, and if there were any."""
    allowed = 1 if sink is None else 0
    answered = False
    while True:
        connection.settled = False
        if not connection.run(lambda: stream.status is not None or len(stream.reader.ready) > allowed, deadline):
            stream.cancel(LATE)
        responses = stream.take()
        connection.settled = True
        answered = answered or bool(responses)
        if sink is None or not responses:
            return responses, answered
        sink(responses)
