"""Sends the responses of a server's stream, many at a time where many are ready."""

from __future__ import annotations

import asyncio
import struct
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from .method import WireMessage
    from .servicer import Call

__all__ = ["respond"]

_BATCH = 256 * 1024
"""Bytes of responses that are worth sending without waiting whether more are ready."""


async def respond(responses: AsyncIterator[WireMessage], call: Call) -> None:
    """Sends responses as they come, and closes their iterator whatever happens."""
    outflow = _Outflow(call)
    try:
        try:
            async for response in responses:
                await outflow.put(bytes(response))
        except Exception:
            await outflow.finish()  # what was yielded before a failure arrives before its status
            raise
        await outflow.finish()
    finally:
        outflow.stop()
        if isinstance(responses, AsyncGenerator):
            await responses.aclose()


class _Outflow:
    """Puts responses together that are ready together: all that a handler yields before it waits for something.

    grpclib would send each by itself, in a frame and a write of its own, which for small responses is most of the work.
    """

    def __init__(self, call: Call) -> None:
        self._call = call
        self._loop = asyncio.get_running_loop()
        self._lock = asyncio.Lock()
        self._parts: list[bytes] = []
        self._size = 0
        self._timer: asyncio.Handle | None = None
        self._background: asyncio.Task[None] | None = None

    async def put(self, payload: bytes) -> None:
        """Takes a response, to be sent when enough are here or the handler waits."""
        self._parts += (struct.pack(">BI", 0, len(payload)), payload)
        self._size += len(payload) + 5
        if self._size >= _BATCH:
            await self._flush()
            await asyncio.sleep(0)  # a handler and a socket that never wait are not alone on this loop
        elif self._timer is None:
            self._timer = self._loop.call_soon(self._handler_waits)

    async def finish(self) -> None:
        """Sends what is left."""
        self._unset()
        if self._background is not None:
            await self._background
        await self._flush()

    def stop(self) -> None:
        """Sends no more."""
        self._unset()
        if self._background is not None:
            self._background.cancel()

    def _unset(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _handler_waits(self) -> None:
        self._timer = None
        if self._background is None or self._background.done():
            self._background = self._loop.create_task(self._flush())
            self._background.add_done_callback(_seen)

    async def _flush(self) -> None:
        async with self._lock:
            while self._parts:
                data, self._parts, self._size = b"".join(self._parts), [], 0
                await self._call.begin()
                # grpclib's stream of HTTP/2 below its stream of messages, because that one sends them one by one.
                await self._call.stream._stream.send_data(data)


def _seen(background: asyncio.Task[None]) -> None:
    """Takes note of a failure to send: the stream is closed then, which the handler learns by being cancelled."""
    if not background.cancelled():
        background.exception()
