"""The client's end of a connection on asyncio: it is made, watched, and lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .client import ClientCore
from .constants import ErrorCode
from .link import Link, tell

if TYPE_CHECKING:
    import asyncio
    import ssl

    from .settings import KeepAlive


class Connection(Link[ClientCore]):
    """One connection to a server. It takes calls before it is made; they wait in the core.

    Args:
        core: The protocol to speak.
        keepalive: When to ask a silent server whether it is still there.

    Attributes:
        failure: Why the connection could not be made, if that is why there is none.
        ready: Done when the server has greeted, or never will.
    """

    def __init__(self, core: ClientCore, keepalive: KeepAlive) -> None:
        super().__init__(core)
        self.failure: Exception | None = None
        self.ready: asyncio.Future[None] = self.loop.create_future()
        self._keepalive = keepalive
        self._keepalive_timer: asyncio.TimerHandle | None = None
        self._heard = False

    # What asyncio calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        tls: ssl.SSLObject | None = transport.get_extra_info("ssl_object")
        if tls is not None and tls.selected_alpn_protocol() != "h2":
            self.core.close("the server does not agree to speak HTTP/2 over TLS (by ALPN)", ErrorCode.PROTOCOL_ERROR)
        self.flush()

    def receive(self, data: bytes) -> None:
        self._heard = True
        core = self.core
        news = core.receive_data(data)
        tell(news)
        if core.greeted and not self.ready.done():
            self.ready.set_result(None)
        if core.can_send or core.closed is not None or core.draining is not None:
            self.flush()
        elif news or core.wants_to_send:
            # Not at once: who has an answer now may make the next call, and many servers ping with each answer.
            self.flush_soon()

    def connection_lost(self, exc: Exception | None) -> None:
        self._lose("the server closed the connection" if exc is None else f"the connection was lost: {exc}")

    # What transports call

    @property
    def accepting(self) -> bool:
        """Whether calls can be opened."""
        return self.core.accepting and (self.transport is None or not self.transport.is_closing())

    def give_up(self, failure: Exception) -> None:
        """Ends a connection that could not be made, and the calls that wait for it."""
        self.failure = failure
        self.core.close(f"the connection was not made: {failure}")
        if self.transport is not None:
            self.transport.abort()
        self._lose("the connection was not made")

    def watch(self) -> None:
        """Sees to it that a server that is gone is noticed while there are calls."""
        if self._keepalive_timer is None and self._keepalive.time is not None:
            self._heard = False
            self._keepalive_timer = self.loop.call_later(self._keepalive.time, self._check_alive)

    def _check_alive(self) -> None:
        self._keepalive_timer = None
        delay = self._keepalive.time
        if delay is None or not self.core.in_use or self.transport is None:
            return
        if self._heard:
            self._heard = False
        elif not self.core.pings:
            delay = self._keepalive.timeout
            self.core.ping()
            self.flush()
        else:
            self.close(f"the server did not answer a keepalive ping within {self._keepalive.timeout:g} s")
            return
        self._keepalive_timer = self.loop.call_later(delay, self._check_alive)

    def _lose(self, reason: str) -> None:
        tell(self.core.connection_lost(reason))
        self.transport = None
        if self._keepalive_timer is not None:
            self._keepalive_timer.cancel()
        if not self.ready.done():
            self.ready.set_result(None)
