# Source of _sync/patience.py.
"""Trying again after a connection broke, or the service could not answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._plan.limits import Limit
from .._plan.retry import pauses
from .._wire.colour import async_sleep

if TYPE_CHECKING:
    from ..errors import UnavailableError

SERVER_START: Final = 8
"""Tries for what goes on when a server has started anew: the better part of a minute."""


class AsyncPatience:
    """Waits before something is tried again, longer each time, and runs out.

    Args:
        tries: How often it waits. The last wait is the longest.
        limit: The time that there is for all tries together; None for any time.
    """

    def __init__(self, tries: int = 4, limit: Limit | None = None) -> None:
        self._tries = tries
        self._pauses = pauses(tries)
        self._limit = Limit.none() if limit is None else limit

    def renew(self) -> None:
        """Begins anew, since the last try has brought something."""
        self._pauses = pauses(self._tries)

    async def wait(self, error: UnavailableError) -> None:
        """Waits after a try that failed.

        Args:
            error: Why it failed; it is raised when the patience is over.

        Raises:
            DeadlineExceededError: The limit is over; the cause is the error.
        """
        pause = next(self._pauses, None)
        if pause is None:
            raise error
        left = self._limit.left(error)
        await async_sleep(pause if left is None else min(pause, left))
        self._limit.left(error)
