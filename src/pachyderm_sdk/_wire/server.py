"""`Server`: listens, and serves calls with pachd's manners towards those that it does not know."""

from __future__ import annotations

import asyncio
import weakref
from typing import TYPE_CHECKING, Any

from ..errors import StatusCode
from .http2.aio_server import Inbound, ServerConnection
from .http2.server import ServerLimits
from .serving import Outcome, serve

if TYPE_CHECKING:
    import socket
    import ssl
    from collections.abc import Callable, Collection, Coroutine

    from .method import Method
    from .servicer import Call, Servicer

__all__ = ["Server"]

_CLOSED = "the server was closed"


class Server:
    """Serves servicers on a socket. To be created and used on one event loop.

    Requests over 20 MiB are refused before they are read, and unknown services and methods are named in the answer.

    Args:
        servicers: The services.
        limits: What clients may do.
    """

    def __init__(self, servicers: Collection[Servicer], limits: ServerLimits | None = None) -> None:
        self._loop = asyncio.get_running_loop()  # fails here rather than with the first connection
        self._limits = limits or ServerLimits()
        self._handlers: dict[str, tuple[Method[Any, Any], Callable[[Any, Call], Any]]] = {}
        for servicer in servicers:
            self._handlers |= servicer.handlers()
        self._services = {path.split("/")[1] for path in self._handlers}
        self._server: asyncio.Server | None = None
        self._closing = False
        self._connections: weakref.WeakSet[ServerConnection] = weakref.WeakSet()

    @property
    def addresses(self) -> list[tuple[str, int] | str]:
        """Where the server listens: host and port of each TCP socket, the path of a Unix socket; else empty."""
        names = [sock.getsockname() for sock in (() if self._server is None else self._server.sockets)]
        return [name if isinstance(name, str) else (name[0], name[1]) for name in names]

    async def start(
        self,
        host: str | None = None,
        port: int = 0,
        *,
        path: str | None = None,
        sock: socket.socket | None = None,
        ssl: ssl.SSLContext | None = None,
    ) -> None:
        """Begins to listen, on an address, a Unix socket or a socket that is bound already.

        Args:
            host: The address; None for all of this machine.
            port: The port; 0 for one that is free.
            path: Where to make a Unix socket.
            sock: The socket.
            ssl: What to encrypt connections with; ALPN should offer "h2".

        Raises:
            OSError: The address is taken, or there is none such here.
        """
        if path is not None:
            self._server = await self._loop.create_unix_server(self._protocol_factory, path, ssl=ssl)
        elif sock is not None:
            self._server = await self._loop.create_server(self._protocol_factory, sock=sock, ssl=ssl)
        else:
            self._server = await self._loop.create_server(self._protocol_factory, host, port, ssl=ssl)

    def drain(self) -> None:
        """Stops listening and takes no more calls; those that run go on, and connections without any are closed."""
        self._stop_listening()
        for connection in list(self._connections):
            connection.drain()

    def close(self) -> None:
        """Stops listening, cancels the handlers and closes the connections."""
        self._stop_listening()
        for connection in list(self._connections):
            connection.shut(_CLOSED)

    async def wait_closed(self) -> None:
        """Waits until the handlers have ended and the connections are closed."""
        for connection in list(self._connections):
            await connection.wait_closed()

    def _stop_listening(self) -> None:
        self._closing = True
        if self._server is not None:
            self._server.close()

    def _protocol_factory(self) -> ServerConnection:
        connection = ServerConnection(self._limits, self._serve)
        self._connections.add(connection)
        if self._closing:  # it was accepted before, and is handed over only now
            connection.shut(_CLOSED)
        return connection

    def _serve(self, call: Inbound) -> Coroutine[object, object, None]:
        found = self._handlers.get(call.path)
        return self._refuse(call) if found is None else serve(*found, call)

    async def _refuse(self, call: Inbound) -> None:
        service, slash, method = call.path.removeprefix("/").rpartition("/")
        if not slash:
            text = f'malformed method name: "{call.path}"'
        elif service in self._services:
            text = f"unknown method {method} for service {service}"
        else:
            text = f"unknown service {service}"
        await call.finish(Outcome(StatusCode.UNIMPLEMENTED, text), ())
