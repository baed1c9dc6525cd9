"""The driver on blocking calls: a connection whose I/O is done by the thread that waits for the answer."""

from __future__ import annotations

import math
import os
import select
import socket
import ssl
import time
from typing import TYPE_CHECKING, Final

from .constants import ErrorCode
from .memory import keep_blocks

if TYPE_CHECKING:
    from collections.abc import Callable

    from .client import ClientCore
    from .settings import KeepAlive

__all__ = ["SocketConnection"]

_BLOCK: Final = 64 * 1024
"""Bytes read into memory that is there; as much as most answers have."""
_MUCH: Final = 1024 * 1024
"""Bytes read at once while there is more than that."""
_LATER: Final = (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError)


class SocketConnection:
    """One connection to a server, for one thread at a time. It takes calls before it is made; they wait in the core.

    Args:
        core: The protocol to speak.
        keepalive: When to ask a silent server whether it is still there.

    Attributes:
        core: The same.
        failure: Why the connection could not be made, if that is why there is none.
        made: Whether there is a socket, or was one.
        attended: Whether somebody flushes it soon, so that what the server gets only for the sake of the protocol can
            leave with the next call.
        wake: Asks for that, if there is somebody.
        settled: Whether the protocol stands between two steps. A signal handler may raise in the midst of one, and what
            is left then is of no use any more.
    """

    def __init__(self, core: ClientCore, keepalive: KeepAlive) -> None:
        self.core = core
        self.failure: Exception | None = None
        self.made = False
        self.attended = False
        self.wake: Callable[[], None] | None = None
        self.settled = True
        self._keepalive = keepalive
        self._socket: socket.socket | None = None
        self._tls: ssl.SSLSocket | None = None
        self._poll = select.poll()
        self._fd = -1
        self._block = bytearray(_BLOCK)
        self._view = memoryview(self._block)
        self._much = False  # whether the last block was full, so that there is more to read
        self._unsent: bytes | memoryview = b""

    def attach(self, sock: socket.socket) -> None:
        """Begins to talk over a socket that does not block, and is the connection's from now on."""
        self.made = True
        self._socket = sock
        self._fd = sock.fileno()
        self._poll.register(self._fd, select.POLLIN)
        if isinstance(sock, ssl.SSLSocket):
            self._tls = sock
            if sock.selected_alpn_protocol() != "h2":
                reason = "the server does not agree to speak HTTP/2 over TLS (by ALPN)"
                self.core.close(reason, ErrorCode.PROTOCOL_ERROR)
                self.flush()

    def give_up(self, failure: Exception) -> None:
        """Ends a connection that could not be made, and the calls that wait for it."""
        self.made = True
        self.failure = failure
        self.core.close(f"the connection was not made: {failure}")
        self.close()

    def usable(self) -> bool:
        """Whether calls can be opened. Reads what the server has said since it was last listened to."""
        self.hear()
        return self.core.accepting and (self._socket is not None or not self.made)

    def hear(self) -> None:
        """Reads what the server has said, if there is something, and answers."""
        if self._socket is not None and self._poll.poll(0):
            self._read()
            self.flush()

    def run(self, until: Callable[[], bool], deadline: float | None) -> bool:
        """Sends and receives until a condition holds, or a time; returns whether it holds.

        What was last received is not answered yet then: many servers ping with each answer to a call.

        Args:
            until: The condition. It holds at the latest when the core is closed.
            deadline: The time, by `time.monotonic()`; None for never.
        """
        core = self.core
        heard = asked = time.monotonic()
        while not until():
            now = time.monotonic()
            check = math.inf
            if self._keepalive.time is not None:
                check = asked + self._keepalive.timeout if core.pings else heard + self._keepalive.time
            if deadline is not None and now >= deadline:
                return False
            if now >= check:
                if core.pings:
                    core.close(f"the server did not answer a keepalive ping within {self._keepalive.timeout:g} s")
                else:
                    asked = now
                    core.ping()
                continue
            self.flush()
            if not until() and self._wait(min(check, math.inf if deadline is None else deadline) - now):
                heard = asked = time.monotonic()
                self._read()
        return True

    def flush(self) -> None:
        """Sends what there is to send, as far as the socket takes it."""
        if self._socket is None:
            return
        while True:
            data = self._unsent
            if not data:
                buffers = self.core.data_to_send()
                if not buffers:
                    return
                data = b"".join(buffers) if len(buffers) > 1 else buffers[0]
            try:
                sent = self._socket.send(data)
            except _LATER:
                sent = 0
            except OSError as error:
                _check_origin(error)
                sent = len(data)  # nobody will read it; what the server said before is still to be read
            if sent < len(data):
                if not self._unsent:
                    self._poll.modify(self._fd, select.POLLIN | select.POLLOUT)
                self._unsent = memoryview(data)[sent:]
                return
            if self._unsent:
                self._unsent = b""
                self._poll.modify(self._fd, select.POLLIN)

    def interrupt(self) -> None:
        """Ends the connection from another thread; who waits for it notices."""
        if (sock := self._socket) is not None:
            _shut_down(sock)

    def close(self) -> None:
        """Says goodbye, if the server takes it at once, and closes the socket."""
        if self._socket is not None:
            if self.settled:
                self.core.close("the client closed the connection")
                self.flush()
            _shut_down(self._socket)
            self.drop()

    def drop(self) -> None:
        """Lets go of the socket. It stays what it is for other processes that have it."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def ear(self) -> int:
        """Returns a descriptor of the socket's for who wants to know when something comes, who has to close it."""
        return os.dup(self._fd)

    def _wait(self, seconds: float) -> bool:
        """Waits until there is something to read, or what was not sent can be; returns whether there is."""
        if self._much or (self._tls is not None and self._tls.pending()):
            return True
        milliseconds = None if seconds == math.inf else math.ceil(seconds * 1000)
        self.settled = True
        ready = self._poll.poll(milliseconds)
        self.settled = False
        return any(events & ~select.POLLOUT for _, events in ready)

    def _read(self) -> None:
        """Takes what has come: one block, and over TLS the rest of its record."""
        assert self._socket is not None
        while True:
            much, self._much = self._much, False
            try:
                if much:
                    keep_blocks()
                    data = self._socket.recv(_MUCH)
                else:
                    size = self._socket.recv_into(self._block)
                    data = bytes(self._view[:size])
            except _LATER:
                return
            except OSError as error:
                _check_origin(error)
                self._lose(f"the connection was lost: {error}")
                return
            if not data:
                self._lose("the server closed the connection")
                return
            self._much = len(data) >= _BLOCK
            self.core.receive_data(data)
            if self._tls is None or not self._tls.pending():
                return

    def _lose(self, reason: str) -> None:
        self.core.connection_lost(reason)
        if self._socket is not None:
            _shut_down(self._socket)
            self.drop()


def _shut_down(sock: socket.socket) -> None:
    """Ends a connection in all processes and under all descriptors that have it."""
    try:
        socket.socket.shutdown(sock, socket.SHUT_RDWR)  # not TLS's, which forgets that there was TLS
    except OSError:
        return  # it has ended


def _check_origin(error: OSError) -> None:
    """Raises an error again that is none of the socket's: a signal handler has raised it, perhaps a `TimeoutError`."""
    if error.errno is None:
        raise error
