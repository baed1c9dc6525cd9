"""The asyncio driver: a connection on one of asyncio's sockets."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, cast

from .constants import ErrorCode

if TYPE_CHECKING:
    import ssl

    from .client import ClientCore
    from .settings import KeepAlive
    from .stream import Stream

_LINGER = 2.0  # seconds that a peer has to read our last words


class Connection(asyncio.Protocol):
    """One connection to a server. It takes calls before it is made; they wait in the core.

    Args:
        core: The protocol to speak.
        keepalive: When to ask a silent server whether it is still there.

    Attributes:
        core: The same.
        failure: Why the connection could not be made, if that is why there is none.
        ready: Done when the server has greeted, or never will.
    """

    def __init__(self, core: ClientCore, keepalive: KeepAlive) -> None:
        self._loop = asyncio.get_running_loop()
        self.core = core
        self.failure: Exception | None = None
        self.ready: asyncio.Future[None] = self._loop.create_future()
        self._transport: asyncio.Transport | None = None
        self._paused = False
        self._flushing = False
        self._flush_due = False
        self._keepalive = keepalive
        self._keepalive_timer: asyncio.TimerHandle | None = None
        self._heard = False

    # What asyncio calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # Asyncio's own type for the transports of stream sockets has no common name with uvloop's.
        self._transport = cast("asyncio.Transport", transport)
        # Whatever the socket does not take at once stays with the streams, where it is not copied and can be cancelled.
        # Not 0, which TLS would take for "always full".
        self._transport.set_write_buffer_limits(high=1)
        tls: ssl.SSLObject | None = transport.get_extra_info("ssl_object")
        if tls is not None and tls.selected_alpn_protocol() != "h2":
            self.core.close("the server does not agree to speak HTTP/2 over TLS (by ALPN)", ErrorCode.PROTOCOL_ERROR)
        self.flush()

    def data_received(self, data: bytes) -> None:
        self._heard = True
        core = self.core
        tell(core.receive_data(data))
        if core.greeted and not self.ready.done():
            self.ready.set_result(None)
        if core.wants_to_send or core.closed is not None or core.draining is not None:
            self.flush()

    def connection_lost(self, exc: Exception | None) -> None:
        self._lose("the server closed the connection" if exc is None else f"the connection was lost: {exc}")

    def pause_writing(self) -> None:
        self._paused = True

    def resume_writing(self) -> None:
        self._paused = False
        if not self._flushing:  # TLS says so from within a write
            self.flush()

    # What transports call

    @property
    def accepting(self) -> bool:
        """Whether calls can be opened."""
        return self.core.accepting and (self._transport is None or not self._transport.is_closing())

    def give_up(self, failure: Exception) -> None:
        """Ends a connection that could not be made, and the calls that wait for it."""
        self.failure = failure
        self.core.close(f"the connection was not made: {failure}")
        if self._transport is not None:
            self._transport.abort()
        self._lose("the connection was not made")

    def flush_soon(self) -> None:
        """Writes what there is to send once everybody who runs now has had their say, so that it leaves together."""
        if not self._flush_due:
            self._flush_due = True
            self._loop.call_soon(self.flush)

    def flush(self) -> None:
        """Writes what there is to send, as far as the socket takes it."""
        self._flush_due = False
        transport, core = self._transport, self.core
        if transport is None:
            tell(core.take_news())
            return
        if core.draining is not None and not core.in_use:
            core.close(core.draining)
        self._flushing = True
        while not self._paused and (buffers := core.data_to_send()):
            # One write, not `writelines`: over TLS that makes a record of each buffer, and Python 3.12's loses the
            # back-pressure.
            transport.write(b"".join(buffers) if len(buffers) > 1 else buffers[0])
        self._flushing = False
        tell(core.take_news())
        if core.closed is not None and not transport.is_closing():
            transport.close()
            self._loop.call_later(_LINGER, transport.abort)

    def close(self, reason: str) -> None:
        """Closes the connection; calls on it end."""
        self.core.close(reason)
        self.flush()

    def watch(self) -> None:
        """Sees to it that a server that is gone is noticed while there are calls."""
        if self._keepalive_timer is None and self._keepalive.time is not None:
            self._heard = False
            self._keepalive_timer = self._loop.call_later(self._keepalive.time, self._check_alive)

    def _check_alive(self) -> None:
        self._keepalive_timer = None
        delay = self._keepalive.time
        if delay is None or not self.core.in_use or self._transport is None:
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
        self._keepalive_timer = self._loop.call_later(delay, self._check_alive)

    def _lose(self, reason: str) -> None:
        tell(self.core.connection_lost(reason))
        self._transport = None
        if self._keepalive_timer is not None:
            self._keepalive_timer.cancel()
        if not self.ready.done():
            self.ready.set_result(None)


def tell(news: list[Stream]) -> None:
    """Tells the listeners of streams that there is news."""
    for stream in news:
        if stream.listener is not None:
            stream.listener()
