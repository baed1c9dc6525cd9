"""From sync code to fsspec's event loop."""

from __future__ import annotations

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

    Raises:
        RuntimeError: The interpreter is going down.
    """
    if sys.is_finalizing():  # the loop's thread has stopped for good, and fsspec would wait for it forever
        raise RuntimeError("the interpreter is going down, so nothing more can be read or written")
    return cast("T", sync(fs.loop, function, *arguments, **keywords))
