"""What a user may write for a file set of the storage service, for the files that are wanted of it, and for a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from ..api import pfs, storage
from ..errors import InvalidArgumentError
from ..message import Message
from .arguments import several, whole_seconds

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import timedelta

FilesetRef: TypeAlias = str | storage.CreateFilesetResponse | storage.ComposeFilesetResponse | pfs.CreateFileSetResponse
"""A file set by its id, or as it was made."""
FilterRef: TypeAlias = storage.FileFilter | storage.PathRange | str
"""Files by their path: a range, or text, which is a regular expression."""

_LONGEST: Final = 30 * 60


def fileset_id(ref: FilesetRef) -> str:
    """Returns the id of the file set that is meant.

    Raises:
        TypeError: It is no file set.
    """
    if isinstance(ref, str):
        return ref
    if isinstance(ref, pfs.CreateFileSetResponse):
        return ref.file_set_id
    if isinstance(ref, (storage.CreateFilesetResponse, storage.ComposeFilesetResponse)):
        return ref.fileset_id
    raise TypeError(f"{ref!r} is no file set: write its id, or the answer to the call that made it")


def fileset_ids(given: FilesetRef | Sequence[FilesetRef]) -> list[str]:
    """Returns the ids of file sets.

    Raises:
        TypeError: Something is no file set.
    """
    listed = [given] if isinstance(given, Message) else several(given, "fileset_ids")
    return [fileset_id(one) for one in listed]


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


def seconds(ttl: int | timedelta) -> int:
    """Returns how long a file set is to live.

    Raises:
        InvalidArgumentError: It is not possible.
    """
    length = whole_seconds(ttl)
    if not 1 <= length <= _LONGEST:
        raise InvalidArgumentError(f"a file set lives for 1 second to 30 minutes, not for {ttl!r}")
    return length
