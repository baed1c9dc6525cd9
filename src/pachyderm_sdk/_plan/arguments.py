"""Arguments that can be written in more than one way: lists of names, and lengths of time."""

from __future__ import annotations

from datetime import timedelta
from math import ceil
from typing import TYPE_CHECKING

from ..errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Iterable


def names(given: Iterable[str]) -> list[str]:
    """Returns names; a single text is one name, and not the letters that it consists of."""
    return [given] if isinstance(given, str) else list(given)


def span(given: timedelta | float) -> timedelta:
    """Returns a length of time; a number means seconds.

    Raises:
        InvalidArgumentError: It is not positive.
    """
    length = given if isinstance(given, timedelta) else timedelta(seconds=given)
    if length <= timedelta(0):
        raise InvalidArgumentError(f"the duration must be positive, not {given!r}")
    return length


def whole_seconds(given: timedelta | int) -> int:
    """Returns a length of time in seconds, rounded up: what lives for half a second lives for one, not for none."""
    return ceil(given.total_seconds()) if isinstance(given, timedelta) else given
