# Source of _sync/patience.py.
"""Trying again after a connection broke, or the service could not answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

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
    """

    def __init__(self, tries: int = 4) -> None:
        self._tries = tries
        self._pauses = pauses(tries)

    def renew(self) -> None:
        """Begins anew, since the last try has brought something."""
        self._pauses = pauses(self._tries)

    async def wait(self, error: UnavailableError) -> None:
        """Waits after a try that failed.

        Args:
            error: Why it failed; it is raised when the patience is over.
        """
        pause = next(self._pauses, None)
        if pause is None:
            raise error
        await async_sleep(pause)
