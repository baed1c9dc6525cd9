# Generated from src/pachyderm_sdk/_async/pfs/patience.py by `python -m codegen.unasync`; do not edit.
"""Trying again after a connection broke, or the service could not answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._plan.retry import pauses
from ..._wire.colour import sleep

if TYPE_CHECKING:
    from ...errors import UnavailableError


class Patience:
    """Waits before something is tried again, longer each time, and runs out."""

    def __init__(self) -> None:
        self._pauses = pauses()

    def renew(self) -> None:
        """Begins anew, since the last try has brought something."""
        self._pauses = pauses()

    def wait(self, error: UnavailableError) -> None:
        """Waits after a try that failed.

        Args:
            error: Why it failed; it is raised when the patience is over.
        """
        pause = next(self._pauses, None)
        if pause is None:
            raise error
        sleep(pause)
