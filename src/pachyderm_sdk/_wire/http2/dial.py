"""Makes connections to one server with asyncio."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from .aio import Connection

if TYPE_CHECKING:
    from .route import Route

__all__ = ["Dialer"]


class Dialer:
    """Makes connections on the running loop.

    Args:
        route: How to reach the server.
    """

    def __init__(self, route: Route) -> None:
        self._route = route

    def connection(self) -> Connection:
        """Returns a connection that is still to be made, by `dial`."""
        return Connection(self._route.core(), self._route.keepalive)

    async def dial(self, connection: Connection) -> None:
        """Makes a connection. That this fails, and why, its calls are told."""
        try:
            await asyncio.wait_for(self._connect(connection), self._route.timeout)
        except asyncio.TimeoutError:
            connection.give_up(TimeoutError(f"no answer within {self._route.timeout:g} s"))
        except asyncio.CancelledError:
            connection.give_up(ConnectionAbortedError("it was given up"))
            raise
        except Exception as error:  # OSError, what ssl makes of a bad name, what a loop makes of a bad address
            connection.give_up(error)

    async def _connect(self, connection: Connection) -> None:
        loop, route = asyncio.get_running_loop(), self._route
        address = route.address
        if address.path is not None:
            await loop.create_unix_connection(
                lambda: connection, address.path, ssl=route.ssl, server_hostname=route.tls_name
            )
        else:
            await loop.create_connection(
                lambda: connection, address.host, address.port, ssl=route.ssl, server_hostname=route.tls_name
            )
        await connection.ready
