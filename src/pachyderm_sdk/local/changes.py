"""Telling waiting calls that something changed, so that nobody has to ask the database again and again."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Changes", "Key", "commit_key", "repo_key"]

Key = tuple[str, int]


def commit_key(id: int) -> Key:
    """Changes of one commit: its state, or that it was deleted."""
    return "commit", id


def repo_key(id: int) -> Key:
    """New commits in one repo."""
    return "repo", id


class Changes:
    """Who waits for what. Belongs to one event loop; other threads go through `call_soon_threadsafe`."""

    def __init__(self) -> None:
        self._waiters: dict[Key, set[asyncio.Event]] = {}

    @contextmanager
    def watch(self, key: Key) -> Iterator[asyncio.Event]:
        """An event that is set at every change of `key`. Begin to watch, look, and only then wait, to miss nothing."""
        event = asyncio.Event()
        waiters = self._waiters.setdefault(key, set())
        waiters.add(event)
        try:
            yield event
        finally:
            waiters.discard(event)
            if not waiters:
                self._waiters.pop(key, None)

    def publish(self, keys: Iterable[Key]) -> None:
        """Wake who watches one of the keys."""
        for key in keys:
            for event in self._waiters.get(key, ()):
                event.set()
