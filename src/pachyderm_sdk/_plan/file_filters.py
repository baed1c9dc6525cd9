"""What a user may write for the files that are wanted of a file set."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ..api import storage
from ..message import Message
from .arguments import several

if TYPE_CHECKING:
    from collections.abc import Iterable

FilterRef: TypeAlias = storage.FileFilter | storage.PathRange | str
"""Files by their path: a range, or text, which is a regular expression."""


def filters(given: FilterRef | Iterable[FilterRef]) -> list[storage.FileFilter]:
    """Returns the filters that files must all pass.

    Raises:
        TypeError: Something is none.
    """
    listed = [given] if isinstance(given, Message) else several(given, "filters")
    return [_filter(one) for one in listed]


def _filter(given: FilterRef) -> storage.FileFilter:
    if isinstance(given, storage.FileFilter):
        return given
    if isinstance(given, storage.PathRange):
        return storage.FileFilter(path_range=given)
    if isinstance(given, str):
        return storage.FileFilter(path_regex=given)
    raise TypeError(f"{given!r} is no filter: write a regular expression as text, or a storage.PathRange")
