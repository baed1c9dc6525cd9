"""How long something may take that needs several calls."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from ..errors import DeadlineExceededError

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

_EARLY: Final = 1.0
"""Seconds by which a server's clock may end a call before ours would."""


class Limit:
    """The time that is left for something. As a block, it says so when one of the calls in it has taken all of that.

    Args:
        missed: What did not happen if the time is over, for instance `the job edges@… did not end`.
        seconds: How long it may take; None for any time.
    """

    def __init__(self, missed: str, seconds: float | None) -> None:
        self._missed = missed
        self._seconds = seconds
        self._begun = time.monotonic()

    @classmethod
    def none(cls) -> Self:
        """Returns the limit of what may take any time."""
        return cls("", None)

    def left(self, trouble: Exception | None = None) -> float | None:
        """Returns the seconds that are left; None for any number.

        Args:
            trouble: What has come in between; it becomes the cause of the error.

        Raises:
            DeadlineExceededError: There are none.
        """
        if self._seconds is None:
            return None
        left = self._begun + self._seconds - time.monotonic()
        if left <= 0:
            raise DeadlineExceededError(f"{self._missed} within {self._seconds:g} seconds") from trouble
        return left

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._seconds is None or not isinstance(error, DeadlineExceededError) or error.code is None:
            return
        if time.monotonic() >= self._begun + self._seconds - _EARLY:
            raise DeadlineExceededError(f"{self._missed} within {self._seconds:g} seconds") from error
