"""Arguments that can be written in more than one way, or that cannot be just any value of their type."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from math import ceil
from typing import TYPE_CHECKING, TypeVar, cast

from .. import refs
from ..api import pfs
from ..errors import InvalidArgumentError

if TYPE_CHECKING:
    from ..refs import ProjectRef

T = TypeVar("T")


def several(given: Iterable[T], what: str) -> list[T]:
    """Returns what an argument lists. A single text is one thing, and not the letters that it consists of.

    Args:
        given: The list.
        what: The name of the argument.

    Raises:
        TypeError: It is no list.
    """
    if isinstance(given, str):
        return [cast("T", given)]
    if isinstance(given, (bytes, bytearray, Mapping)) or not isinstance(given, Iterable):
        raise TypeError(f"{what} is a list, not {given!r}")
    return list(given)


def projects(given: ProjectRef | Iterable[ProjectRef]) -> list[pfs.Project]:
    """Returns the projects that are meant.

    Raises:
        ReferenceSyntaxError: A text cannot be a project's name.
        TypeError: It is nothing that can name projects.
    """
    listed = [given] if isinstance(given, (pfs.Project, pfs.ProjectInfo)) else several(given, "projects")
    return [refs.project(one) for one in listed]


def whole(given: int, what: str, *, least: int = 0) -> int:
    """Returns a whole number.

    Args:
        given: The number.
        what: The name of the argument.
        least: What it must not be below.

    Raises:
        TypeError: It is none.
        InvalidArgumentError: It is less.
    """
    if isinstance(given, bool) or not isinstance(given, int):
        raise TypeError(f"{what} is a whole number, not {given!r}")
    if given < least:
        wrong = f"is {least} or more, not {given}" if least else f"must not be negative: {given}"
        raise InvalidArgumentError(f"{what} {wrong}")
    return given


def span(given: timedelta | float) -> timedelta:
    """Returns a length of time; a number means seconds.

    Raises:
        InvalidArgumentError: It is not positive.
        TypeError: It is neither a `timedelta` nor a number.
    """
    try:
        length = given if isinstance(given, timedelta) else timedelta(seconds=given)
    except TypeError:
        raise TypeError(f"a length of time is a timedelta or a number of seconds, not {given!r}") from None
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
    if isinstance(given, bool) or not isinstance(given, int):
        raise TypeError(f"a length of time is a timedelta or whole seconds, not {given!r}")
    return given
