"""Where asyncio code makes gRPC calls: a server's address, with a connection to it while there is need of one."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from .aio import AsyncCall, Connection
from .client import ClientCore
from .headers import RequestHeaders
from .settings import KeepAlive, Limits
from .status import Code, Origin, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Self

    from .metadata import MetadataValue
    from .target import Target


class NotConnected(Exception):
    """A call was not made because there is no connection for it.

    Attributes:
        status: How the call ended by that.
    """

    def __init__(self, status: Status) -> None:
        super().__init__(status)
        self.status = status

    def __str__(self) -> str:
        return self.status.message


class FastChannel:
    """A gRPC channel to one server. It connects with the first call, and again when the connection was lost.

    A channel belongs to the event loop in which it is first used.

    Args:
        target: The server.
        limits: What the server may do.
        keepalive: When to ask a silent server whether it is still there.
        connect_timeout: How many seconds making a connection may take.
        user_agent: What the server's logs will show.
    """

    def __init__(
        self,
        target: Target,
        *,
        limits: Limits | None = None,
        keepalive: KeepAlive | None = None,
        connect_timeout: float = 20.0,
        user_agent: str = "pachyderm-sdk",
    ) -> None:
        self.target = target
        self._limits = limits or Limits()
        self._keepalive = keepalive or KeepAlive()
        self._connect_timeout = connect_timeout
        self._headers = RequestHeaders(target.scheme, target.authority, user_agent)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._connection: Connection | None = None
        self._connecting: asyncio.Task[Connection] | None = None
        self._closed = False

    async def start(
        self, path: str, metadata: Sequence[tuple[str, MetadataValue]] = (), timeout: float | None = None
    ) -> AsyncCall:
        """Starts a call, connecting first if need be.

        Args:
            path: "/package.Service/Method".
            metadata: The call's metadata.
            timeout: The seconds until the call ends with DEADLINE_EXCEEDED, connecting included.

        Raises:
            NotConnected: There is no connection to be had.
            ValueError: A pair of the metadata is not allowed in gRPC.
            RuntimeError: The channel is in use in another event loop than before.
        """
        loop = asyncio.get_running_loop()
        deadline = None if timeout is None else loop.time() + timeout
        connection = self._connection
        if connection is None or self._loop is not loop or not connection.accepting:
            connection = await self._connect(loop, timeout)
            timeout = None if deadline is None else deadline - loop.time()
        stream = connection.core.open(path, metadata, timeout)
        connection.watch()
        return AsyncCall(connection, stream, deadline)

    def close(self) -> None:
        """Closes the channel. Calls that have not ended end with UNAVAILABLE; new ones do so at once."""
        self._closed = True
        if self._loop is not None and self._loop.is_closed():
            return
        if self._connecting is not None:
            self._connecting.cancel()
        if self._connection is not None:
            self._connection.close("the channel was closed")

    async def aclose(self) -> None:
        """Closes the channel and waits until its socket is closed."""
        self.close()
        if self._connection is not None and self._loop is asyncio.get_running_loop():
            await self._connection.lost

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.aclose()

    async def _connect(self, loop: asyncio.AbstractEventLoop, timeout: float | None) -> Connection:
        """Returns a connection that takes calls; all who ask at the same time get the same."""
        if self._closed:
            raise NotConnected(_unavailable("the channel is closed"))
        if self._loop is not loop:
            if self._loop is not None and not self._loop.is_closed():
                raise RuntimeError("the channel is in use in another event loop")
            self._loop, self._connection, self._connecting = loop, None, None
        if self._connecting is None:
            self._connecting = loop.create_task(self._dial())
            self._connecting.add_done_callback(_mark_retrieved)
        try:
            # Shielded, because the others must not lose their connection with the one who gives up.
            return await asyncio.wait_for(asyncio.shield(self._connecting), timeout)
        except asyncio.TimeoutError:
            reason = f"no connection to {self.target} within the call's timeout"
            raise NotConnected(Status(Code.DEADLINE_EXCEEDED, reason, Origin.LOCAL, unprocessed=True)) from None
        except asyncio.CancelledError:
            if self._closed:
                raise NotConnected(_unavailable("the channel was closed")) from None
            raise

    async def _dial(self) -> Connection:
        connection = Connection(ClientCore(self._headers, self._limits), self._keepalive)
        try:
            await asyncio.wait_for(self._greet(connection), self._connect_timeout)
        except asyncio.TimeoutError:
            reason = f"no answer within {self._connect_timeout:g} s"
            raise NotConnected(_unavailable(f"no connection to {self.target}: {reason}")) from None
        except (OSError, ValueError) as error:  # ValueError: what the ssl module raises for a bad server name
            raise NotConnected(_unavailable(f"no connection to {self.target}: {error}")) from error
        finally:
            self._connecting = None
            if not connection.accepting:
                connection.close("the connection was not completed")
        if not connection.accepting:
            raise NotConnected(_unavailable(f"no connection to {self.target}: {connection.why_not_accepting}"))
        self._connection = connection
        return connection

    async def _greet(self, connection: Connection) -> None:
        """Connects, and waits for the server's first words, which tell whether it speaks HTTP/2 at all."""
        target, loop = self.target, asyncio.get_running_loop()
        if target.path is not None:
            made: asyncio.BaseTransport
            made, _ = await loop.create_unix_connection(
                lambda: connection, target.path, ssl=target.ssl, server_hostname=target.tls_name
            )
        else:
            made, _ = await loop.create_connection(
                lambda: connection, target.host, target.port, ssl=target.ssl, server_hostname=target.tls_name
            )
        target.check_alpn(made.get_extra_info("ssl_object"))
        await connection.ready


def _unavailable(reason: str) -> Status:
    return Status(Code.UNAVAILABLE, reason, Origin.CONNECTION, unprocessed=True)


def _mark_retrieved(task: asyncio.Task[Connection]) -> None:
    """Keeps asyncio from reporting an error that nobody waits for any more."""
    if not task.cancelled():
        task.exception()
