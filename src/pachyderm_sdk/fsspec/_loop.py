"""From sync code to fsspec's event loop."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING, Any, TypeVar, cast

from fsspec.asyn import sync

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from typing_extensions import ParamSpec

    from ._base import PachydermBase

    P = ParamSpec("P")

T = TypeVar("T")


def wait(
    fs: PachydermBase, function: Callable[P, Coroutine[Any, Any, T]], /, *arguments: P.args, **keywords: P.kwargs
) -> T:
    """Returns what a coroutine function returns, or raises what it raises, on the event loop of a file system.

    Who is interrupted ends it; fsspec would let it go on behind the caller's back, to a commit perhaps.

    Raises:
        RuntimeError: The interpreter is going down.
    """
    if sys.is_finalizing():  # the loop's thread has stopped for good, and fsspec would wait for it forever
        raise RuntimeError("the interpreter is going down, so nothing more can be read or written")
    tasks: list[asyncio.Task[Any] | None] = []

    async def run(call: Coroutine[Any, Any, T]) -> T:
        tasks.append(asyncio.current_task())
        return await call

    try:
        return cast("T", sync(fs.loop, lambda: run(function(*arguments, **keywords))))
    except BaseException:  # interrupted, too: it would go on behind the back of who has given up
        for task in filter(None, tasks):
            task.get_loop().call_soon_threadsafe(task.cancel)  # does nothing if the error is its own
        raise
