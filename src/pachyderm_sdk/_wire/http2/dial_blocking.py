"""Makes connections for a thread that waits for them, and may be interrupted while it does."""

from __future__ import annotations

import _thread
import socket
import threading
import time
from typing import TYPE_CHECKING

from ..gate import Gate
from .sockets import SocketConnection

if TYPE_CHECKING:
    from collections.abc import Callable

    from .route import Route

__all__ = ["BlockingDialer"]


class BlockingDialer:
    """Makes connections, one at a time.

    Args:
        route: How to reach the server.
    """

    def __init__(self, route: Route) -> None:
        self._route = route
        self._dialing: _Dialing | None = None

    def connection(self) -> SocketConnection:
        """Returns a connection that is still to be made, by `dial`."""
        return SocketConnection(self._route.core(), self._route.keepalive)

    def dial(self, connection: SocketConnection, deadline: float | None) -> None:
        """Makes a connection. That this fails, and why, its calls are told.

        Args:
            connection: The connection.
            deadline: When to give up, by `time.monotonic()`, if that is before the route's timeout.
        """
        start = time.monotonic()
        latest = start + self._route.timeout
        if deadline is not None:
            latest = min(latest, deadline)
        late = TimeoutError(f"no answer within {latest - start:g} s")
        dialing = self._dialing = _Dialing(self._open)
        connection.settled = False  # only what a signal handler raises leaves it like that
        try:
            dialing.start()
            found = dialing.wait(latest - start) or late
            if isinstance(found, Exception):
                connection.give_up(found)
            else:
                connection.attach(found)
                dialing.done()
                if not connection.run(lambda: connection.core.greeted or connection.core.closed is not None, latest):
                    connection.give_up(late)
            connection.settled = True
        finally:
            self._dialing = None
            dialing.abandon()

    def cancel(self) -> None:
        """Has a connection that is being made fail, from another thread."""
        if (dialing := self._dialing) is not None:
            dialing.abandon()

    def _open(self) -> socket.socket:
        route, address = self._route, self._route.address
        if address.path is not None:
            sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            sock.settimeout(route.timeout)
        else:
            sock = socket.create_connection((address.host, address.port), route.timeout)
        try:
            if address.path is not None:
                sock.connect(address.path)
            else:
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if route.ssl is not None:
                sock = route.ssl.wrap_socket(sock, server_hostname=route.tls_name)
            sock.setblocking(False)
            return sock
        except BaseException:  # whatever it is, nobody else has the socket
            sock.close()
            raise


class _Dialing:
    """A socket that is being made on a thread of its own: a name may take long to resolve, and nothing interrupts that.

    Args:
        make: Makes it.
    """

    def __init__(self, make: Callable[[], socket.socket]) -> None:
        self._make = make
        self._gate = Gate()
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._failure: Exception = ConnectionAbortedError("it was given up")
        self._abandoned = False

    def start(self) -> None:
        """Begins."""
        _thread.start_new_thread(self._run, ())  # a `Thread` waits until it runs, and must not be interrupted then

    def wait(self, seconds: float) -> socket.socket | Exception | None:
        """Returns the socket, or why there is none; None if that takes too long."""
        return (self._socket or self._failure) if self._gate.wait(max(seconds, 0)) else None

    def done(self) -> None:
        """Leaves the socket to who asked for it."""
        self._socket = None

    def abandon(self) -> None:
        """Ends the wait, and closes the socket unless somebody has taken it."""
        with self._lock:
            self._abandoned = True
            sock, self._socket = self._socket, None
        if sock is not None:
            sock.close()
        self._gate.open()

    def _run(self) -> None:
        try:
            sock = self._make()
        except Exception as error:  # OSError, what ssl makes of a bad name, what a resolver makes of a bad address
            self._failure = error
        else:
            with self._lock:
                if self._abandoned:
                    sock.close()
                else:
                    self._socket = sock
        self._gate.open()
