"""Schedules of cron inputs: those of triggers, and one that never ticks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pachyderm_sdk.local.pfs import cron

if TYPE_CHECKING:
    from datetime import datetime

__all__ = ["Never", "parse"]

_NEVER: Final = "@never"


class Never:
    """No ticks but those that RunCron makes."""

    def next(self, after: datetime) -> datetime | None:
        """No tick, whenever one asks."""
        return None


def parse(spec: str) -> cron.Every | cron.Fields | Never:
    """The schedule that a text means.

    Raises:
        ServiceError: it means none.
    """
    return Never() if spec == _NEVER else cron.parse(spec)
