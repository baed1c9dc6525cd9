"""Makes connections to one server with asyncio."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from ..endpoint import user_agent
from .aio import Connection
from .client import ClientCore
from .headers import RequestHeaders
from .settings import KeepAlive, Limits

if TYPE_CHECKING:
    from ..endpoint import Endpoint

__all__ = ["Dialer"]


class Dialer:
    """Knows how to reach one server.

    Args:
        endpoint: The server.
        limits: What the server may do; the endpoint's limits by default.

    Raises:
        ConfigError: The endpoint's certificates are none.
    """

    def __init__(self, endpoint: Endpoint, limits: Limits | None = None) -> None:
        self._address = address = endpoint.address
        self._ssl = endpoint.ssl_context()
        self._tls_name = None if self._ssl is None else endpoint.server_name or address.host or "localhost"
        self._limits = limits or Limits(max_message_size=endpoint.max_message_size)
        self._keepalive = KeepAlive(endpoint.keepalive, endpoint.keepalive)
        self._timeout = endpoint.connect_timeout
        host = f"[{address.host}]" if ":" in address.host else address.host
        authority = "localhost" if address.path is not None else f"{host}:{address.port}"
        self._headers = RequestHeaders("http" if self._ssl is None else "https", authority, user_agent())

    def connection(self) -> Connection:
        """Returns a connection that is still to be made, by `dial`."""
        return Connection(ClientCore(self._headers, self._limits), self._keepalive)

    async def dial(self, connection: Connection) -> None:
        """Makes a connection. That this fails, and why, its calls are told."""
        try:
            await asyncio.wait_for(self._connect(connection), self._timeout)
        except asyncio.TimeoutError:
            connection.give_up(TimeoutError(f"no answer within {self._timeout:g} s"))
        except asyncio.CancelledError:
            connection.give_up(ConnectionAbortedError("it was given up"))
            raise
        except Exception as error:  # OSError, what ssl makes of a bad name, what a loop makes of a bad address
            connection.give_up(error)

    async def _connect(self, connection: Connection) -> None:
        loop, address = asyncio.get_running_loop(), self._address
        if address.path is not None:
            await loop.create_unix_connection(
                lambda: connection, address.path, ssl=self._ssl, server_hostname=self._tls_name
            )
        else:
            await loop.create_connection(
                lambda: connection, address.host, address.port, ssl=self._ssl, server_hostname=self._tls_name
            )
        await connection.ready
