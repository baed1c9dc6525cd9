"""A connection on one of asyncio's sockets: what both roles do to write, and to end."""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from typing import TYPE_CHECKING, Final, Generic, TypeVar, cast

from .core import Core
from .memory import keep_blocks

if TYPE_CHECKING:
    from .stream import Stream

C = TypeVar("C", bound=Core)

_LINGER = 2.0  # seconds that a peer has to read our last words
_FIRST_READ: Final = 64 * 1024  # bytes to read at a time, until there are more
_LARGEST_READ: Final = 1024 * 1024


class Link(asyncio.BufferedProtocol, Generic[C]):
    """One connection. It may be used before it is made: what there is to say waits in the core.

    Args:
        core: The protocol to speak.

    Attributes:
        core: The same.
        loop: The loop that it lives on.
        transport: The socket; None before it is connected, and after.
    """

    def __init__(self, core: C) -> None:
        self.core = core
        self.loop = asyncio.get_running_loop()
        self.transport: asyncio.Transport | None = None
        self._block = memoryview(bytearray(_FIRST_READ))
        self._paused = False
        self._flushing = False
        self._flush_due = False

    # What the two roles do differently

    @abstractmethod
    def receive(self, data: bytes) -> None:
        """Takes what has come."""

    # What asyncio calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # Asyncio's own type for the transports of stream sockets has no common name with uvloop's.
        self.transport = cast("asyncio.Transport", transport)
        # Whatever the socket does not take at once stays with the streams, where it is not copied and can be cancelled.
        # Not 0, which TLS would take for "always full".
        self.transport.set_write_buffer_limits(high=1)

    def get_buffer(self, sizehint: int) -> memoryview:
        # What TLS has ready, which is the hint, has to fit: after the end it does not ask again.
        if len(self._block) < sizehint:
            self._block = memoryview(bytearray(sizehint))
        return self._block

    def buffer_updated(self, nbytes: int) -> None:
        data = bytes(self._block[:nbytes])
        if nbytes == len(self._block) < _LARGEST_READ:  # what is long is read in few large blocks
            keep_blocks()
            self._block = memoryview(bytearray(min(4 * nbytes, _LARGEST_READ)))
        self.receive(data)

    def pause_writing(self) -> None:
        self._paused = True

    def resume_writing(self) -> None:
        self._paused = False
        if not self._flushing:  # TLS says so from within a write
            self.flush()

    # What users of the connection call

    def flush_soon(self) -> None:
        """Writes what there is to send once everybody who runs now has had their say, so that it leaves together."""
        if not self._flush_due:
            self._flush_due = True
            self.loop.call_soon(self.flush)

    def flush(self) -> None:
        """Writes what there is to send, as far as the socket takes it."""
        self._flush_due = False
        transport, core = self.transport, self.core
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
            self.loop.call_later(_LINGER, transport.abort)

    def close(self, reason: str) -> None:
        """Closes the connection; calls on it end."""
        self.core.close(reason)
        self.flush()

    def shut(self, reason: str) -> None:
        """Closes the connection now: a peer that does not read what was said shall not keep it up."""
        self.close(reason)
        if self.transport is not None and self.transport.get_write_buffer_size():
            self.transport.abort()


def tell(news: list[Stream]) -> None:
    """Tells the listeners of streams that there is news."""
    for stream in news:
        if stream.listener is not None:
            stream.listener()
