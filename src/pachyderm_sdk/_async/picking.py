# Source of _sync/picking.py.
"""Streams of which a part of each response is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from .._wire.calls import AsyncStream
    from .._wire.method import WireMessage

M = TypeVar("M", bound="WireMessage")
T = TypeVar("T")


async def async_picked(stream: AsyncStream[M], pick: Callable[[M], T | None]) -> AsyncGenerator[T, None]:
    """Yields a part of each response that has it; closing it closes the stream."""
    async with stream:
        async for response in stream:
            part = pick(response)
            if part is not None:
                yield part
