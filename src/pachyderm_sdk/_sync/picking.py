# Generated from src/pachyderm_sdk/_async/picking.py by `python -m codegen.unasync`; do not edit.
"""Streams of which a part of each response is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Generator, Callable

    from .._wire.calls_sync import Stream
    from .._wire.method import WireMessage

M = TypeVar("M", bound="WireMessage")
T = TypeVar("T")


def picked(stream: Stream[M], pick: Callable[[M], T | None]) -> Generator[T, None]:
    """Yields a part of each response that has it; closing it closes the stream."""
    with stream:
        for response in stream:
            part = pick(response)
            if part is not None:
                yield part
