"""The bases of the generated stubs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from grpclib.client import Channel

    from .calls import AsyncCalls
    from .calls_sync import Calls

__all__ = ["AsyncStub", "SyncStub"]


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
