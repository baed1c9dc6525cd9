"""Event loops of our own threads: uvloop's if it is installed. The loop that a user runs is the user's to choose."""

from __future__ import annotations

import asyncio
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Coroutine
    from types import ModuleType

__all__ = ["new_event_loop", "run"]

T = TypeVar("T")


@cache
def _uvloop() -> ModuleType | None:
    try:
        return import_module("uvloop")
    except ImportError:  # the extra [uvloop] is not installed, or not made for this Python
        return None


def new_event_loop() -> asyncio.AbstractEventLoop:
    """Returns a new loop."""
    uvloop = _uvloop()
    loop: asyncio.AbstractEventLoop = asyncio.new_event_loop() if uvloop is None else uvloop.new_event_loop()
    return loop


def run(main: Coroutine[object, object, T]) -> T:
    """Returns what a coroutine returns on a new loop, as `asyncio.run` does."""
    uvloop = _uvloop()
    result: T = asyncio.run(main) if uvloop is None else uvloop.run(main)
    return result
