"""Taking a stream of requests in batches, so that a thread is entered once per batch and not once per message."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

__all__ = ["in_batches"]

T = TypeVar("T")

_MOST_BYTES: Final = 16 << 20
_MOST_ITEMS: Final = 4096


async def in_batches(requests: AsyncIterator[T], size: Callable[[T], int]) -> AsyncIterator[list[T]]:
    """Whatever has come in since the batch before, as soon as there is something.

    While a batch is being worked on the next one is received, up to a limit; then the sender has to wait.

    Args:
        requests: the stream.
        size: about how many bytes a request holds.
    """
    pending: list[T] = []
    held = 0
    arrived, taken = asyncio.Event(), asyncio.Event()

    async def receive() -> None:
        nonlocal held
        try:
            async for request in requests:
                pending.append(request)
                held += size(request)
                arrived.set()
                if held >= _MOST_BYTES or len(pending) >= _MOST_ITEMS:
                    taken.clear()
                    await taken.wait()
        finally:
            arrived.set()

    receiver = asyncio.ensure_future(receive())
    try:
        while True:
            await arrived.wait()
            arrived.clear()
            batch, held = list(pending), 0
            pending.clear()
            taken.set()
            if batch:
                yield batch
            elif receiver.done():
                await receiver  # raises what broke the stream
                return
            if receiver.done():
                arrived.set()
    finally:
        receiver.cancel()
        await asyncio.wait([receiver])
