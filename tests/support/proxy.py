"""A TCP proxy that cuts connections: what a bad network does, at a known byte."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import TracebackType

    from typing_extensions import Self


class CuttingProxy:
    """Passes connections on to a server, and cuts each of the first ones after so many bytes.

    Args:
        address: The server, `grpc://host:port`.
        down: Bytes from the server after which the first, second ... connection is cut; later ones live.
        up: The same for bytes to the server.

    Attributes:
        connections: How many there were.
        bytes_down: How much the server has sent in all.
    """

    def __init__(self, address: str, *, down: Iterable[int] = (), up: Iterable[int] = ()) -> None:
        host, _, port = address.removeprefix("grpc://").rpartition(":")
        self._target = (host, int(port))
        self._down, self._up = iter(down), iter(up)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._sockets: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]
        self.connections = 0
        self.bytes_down = 0
        self._lock = threading.Lock()

    @property
    def address(self) -> str:
        """Where clients reach the proxy."""
        return f"grpc://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for one in self._sockets:
            _close(one)
        for thread in self._threads:
            thread.join(10)

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:  # closed: the test is over
                return
            server = socket.create_connection(self._target)
            self._sockets += [client, server]
            self.connections += 1
            for source, sink, limit in (
                (server, client, next(self._down, None)),
                (client, server, next(self._up, None)),
            ):
                thread = threading.Thread(target=self._pump, args=(source, sink, limit, source is server))
                self._threads.append(thread)
                thread.start()

    def _pump(self, source: socket.socket, sink: socket.socket, limit: int | None, down: bool) -> None:
        passed = 0
        with suppress(OSError):  # the other direction was cut
            while data := source.recv(65536):
                passed += len(data)
                if down:
                    with self._lock:
                        self.bytes_down += len(data)
                if limit is not None and passed > limit:
                    break
                sink.sendall(data)
        _close(source)
        _close(sink)


def _close(one: socket.socket) -> None:
    with suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)
    one.close()
