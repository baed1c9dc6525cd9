# Source of _sync/pages.py.
"""Listings that are fetched page by page, where a server does not give all at once, and look like one stream."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Generic, TypeVar

from .._plan.paging import Marker, Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Self

    from .._wire.calls import AsyncStream
    from .._wire.method import WireMessage

Entry = TypeVar("Entry", bound="WireMessage")


class AsyncPages(Generic[Entry, Marker]):
    """The entries of a listing as they come, page by page if need be.

    Args:
        fetch: Asks for a page.
        page: The first page.
        mark: What marks an entry, for the page behind it.
    """

    def __init__(
        self,
        fetch: Callable[[Page[Marker]], AsyncStream[Entry]],
        page: Page[Marker],
        mark: Callable[[Entry], Marker | None],
    ) -> None:
        self._fetch = fetch
        self._mark = mark
        self._page: Page[Marker] | None = page
        self._stream: AsyncStream[Entry] | None = fetch(page)
        self._got = 0
        self._last: Marker | None = None
        self._ready: deque[Entry] = deque()

    async def next_batch(self) -> list[Entry]:
        """Returns all entries that are here, after waiting for at least one; an empty list at the end."""
        if self._ready:
            batch = list(self._ready)
            self._ready.clear()
            return batch
        while self._stream is not None and self._page is not None:
            batch = await self._stream.next_batch()
            if batch:
                self._got += len(batch)
                self._last = self._mark(batch[-1])
                return batch
            self._page = self._page.following(self._got, self._last)
            self._got = 0
            self._stream = None if self._page is None else self._fetch(self._page)
        return []

    async def aclose(self) -> None:
        """Cancels what is still being sent. What was not read is dropped."""
        self._ready.clear()
        stream, self._stream = self._stream, None
        if stream is not None:
            await stream.aclose()

    async def __anext__(self) -> Entry:
        if not self._ready:
            self._ready.extend(await self.next_batch())
            if not self._ready:
                raise StopAsyncIteration
        return self._ready.popleft()

    def __aiter__(self) -> Self:
        return self

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
