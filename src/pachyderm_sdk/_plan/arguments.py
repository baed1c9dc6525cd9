"""Arguments that can be written in more than one way: lists of names or projects, and lengths of time."""

from __future__ import annotations

from datetime import timedelta
from math import ceil
from typing import TYPE_CHECKING

from .. import refs
from ..api import pfs
from ..errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..refs import ProjectRef


def names(given: Iterable[str]) -> list[str]:
    """Returns names; a single text is one name, and not the letters that it consists of."""
    return [given] if isinstance(given, str) else list(given)


def projects(given: ProjectRef | Iterable[ProjectRef]) -> list[pfs.Project]:
    """Returns projects; one alone is meant as such, and a text is never one project for each of its letters."""
    several = [given] if isinstance(given, (str, pfs.Project, pfs.ProjectInfo)) else given
    return [refs.project(one) for one in several]


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
    """Returns a length of time in seconds, rounded up: what lives for half a second lives for one, not for none.

    Raises:
        TypeError: It is neither a `timedelta` nor a whole number.
    """
    if isinstance(given, timedelta):
        return ceil(given.total_seconds())
    if not isinstance(given, int):
        raise TypeError(f"a length of time is a timedelta or whole seconds, not {given!r}")
    return given
