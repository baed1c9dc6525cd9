"""Log levels that clients set for a while: those of Python's loggers below `pachyderm_sdk`."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import timedelta

__all__ = ["LogLevels"]


class LogLevels:
    """The loggers whose level is another one for now. Belongs to the event loop of the server.

    Args:
        stopping: set when the server begins to stop; levels go back then.
    """

    def __init__(self, stopping: asyncio.Event) -> None:
        self._stopping = stopping
        self._before: dict[str, int] = {}
        self._going_back: dict[str, asyncio.Task[None]] = {}

    def set(self, name: str, level: int, duration: timedelta | None) -> None:
        """Set the level of a logger.

        Args:
            name: the logger.
            level: the level, as `logging` numbers it.
            duration: how long it holds; None until the server stops.
        """
        logger = logging.getLogger(name)
        before = self._before.setdefault(name, logger.level)
        pending = self._going_back.get(name)
        if pending is not None:
            pending.cancel()
        logger.setLevel(level)
        seconds = None if duration is None else duration.total_seconds()
        self._going_back[name] = asyncio.create_task(self._go_back(logger, before, seconds))

    async def _go_back(self, logger: logging.Logger, level: int, seconds: float | None) -> None:
        try:
            await asyncio.wait_for(self._stopping.wait(), seconds)
        except asyncio.TimeoutError:
            pass
        del self._before[logger.name], self._going_back[logger.name]
        logger.setLevel(level)
