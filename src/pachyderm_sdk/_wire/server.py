"""`Server`: grpclib's server with our protocol below and pachd's manners towards calls that it does not know."""

from __future__ import annotations

import asyncio
import weakref
from typing import TYPE_CHECKING

import grpclib.server
from grpclib.config import Configuration
from grpclib.const import Cardinality, Handler, Status
from grpclib.encoding.proto import ProtoCodec
from grpclib.exceptions import GRPCError

from .grpclib_protocol import CONNECTION_WINDOW, STREAM_WINDOW, DetailsCodec, Payload, ServerProtocol

if TYPE_CHECKING:
    from collections.abc import Collection

    from grpclib.protocol import H2Protocol

    from .servicer import Servicer

__all__ = ["Server"]


class Server(grpclib.server.Server):
    """Serves servicers on a socket. To be created and used on one event loop; started and closed as grpclib's is.

    Requests over 20 MiB are refused before they are read, and unknown services and methods are named in the answer.

    Args:
        servicers: The services.
    """

    def __init__(self, servicers: Collection[Servicer]) -> None:
        asyncio.get_running_loop()  # fails here rather than with the first connection
        config = Configuration(
            http2_stream_window_size=STREAM_WINDOW,
            http2_connection_window_size=CONNECTION_WINDOW,
        )
        super().__init__(servicers, codec=ProtoCodec(), status_details_codec=DetailsCodec(), config=config)
        self._mapping = _Routes(self._mapping)
        self._closing = False
        self._protocols: weakref.WeakSet[ServerProtocol] = weakref.WeakSet()

    @property
    def addresses(self) -> list[tuple[str, int] | str]:
        """Where the server listens: host and port of each TCP socket, the path of a Unix socket; else empty."""
        sockets = self._server.sockets if isinstance(self._server, asyncio.Server) else ()
        names = [sock.getsockname() for sock in sockets]
        return [name if isinstance(name, str) else (name[0], name[1]) for name in names]

    def _protocol_factory(self) -> H2Protocol:
        protocol = ServerProtocol(super()._protocol_factory().handler, self._config, self._h2_config)
        self._protocols.add(protocol)
        if self._closing:
            protocol.close()
        return protocol

    def close(self) -> None:
        """Stops listening, cancels the handlers and closes the connections."""
        super().close()
        self._closing = True
        for protocol in list(self._protocols):
            protocol.close()

    async def wait_closed(self) -> None:
        """Waits until the handlers have ended and the connections are closed."""
        await super().wait_closed()
        for protocol in list(self._protocols):
            if protocol.ended is not None:
                await protocol.ended.wait()


class _Routes(dict[str, Handler]):
    """Handlers by path, where every path has one."""

    def __init__(self, handlers: dict[str, Handler]) -> None:
        super().__init__(handlers)
        self._services = {path.split("/")[1] for path in handlers}

    def get(self, path: str, default: Handler | None = None) -> Handler:  # type: ignore[override]  # never the default
        """Returns the handler of a path, or one that says why there is none."""
        return super().get(path) or Handler(self._refusal(path), Cardinality.STREAM_STREAM, Payload, Payload)

    def _refusal(self, path: str) -> _Refusal:
        service, slash, method = path.removeprefix("/").rpartition("/")
        if not slash:
            return _Refusal(f'malformed method name: "{path}"')
        if service in self._services:
            return _Refusal(f"unknown method {method} for service {service}")
        return _Refusal(f"unknown service {service}")


class _Refusal:
    def __init__(self, text: str) -> None:
        self._text = text

    async def __call__(self, stream: grpclib.server.Stream[bytes, Payload]) -> None:
        raise GRPCError(Status.UNIMPLEMENTED, self._text)
