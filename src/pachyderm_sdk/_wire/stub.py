"""The bases of the generated stubs, and how these take what a request holds several of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from grpclib.client import Channel

    from .calls import AsyncCalls
    from .calls_sync import Calls

__all__ = ["AsyncStub", "SyncStub", "listed", "mapped"]

K = TypeVar("K")
V = TypeVar("V")


class AsyncStub:
    """A service of a server, async.

    Args:
        calls: How to call it: a client's calls, or a `grpclib.client.Channel` that you made yourself.
    """

    def __init__(self, calls: AsyncCalls | Channel) -> None:
        from .calls import AsyncCalls

        self._calls = calls if isinstance(calls, AsyncCalls) else AsyncCalls.over(calls)


class SyncStub:
    """A service of a server, sync.

    Args:
        calls: How to call it.
    """

    def __init__(self, calls: Calls) -> None:
        self._calls = calls


def listed(given: Iterable[V]) -> list[V]:
    """Returns the value of a repeated field. What is no list stays as it is, so that encoding refuses it by name."""
    if isinstance(given, (str, bytes, Mapping)) or not isinstance(given, Iterable):
        return cast("list[V]", given)
    return list(given)


def mapped(given: Mapping[K, V] | None) -> dict[K, V]:
    """Returns the value of a map field; likewise."""
    if given is None:
        return {}
    return dict(given) if isinstance(cast("object", given), Mapping) else cast("dict[K, V]", given)
