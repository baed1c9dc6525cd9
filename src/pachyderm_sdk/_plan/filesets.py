"""What a user may write for a file set, of either service, and for how long it lives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from ..api import pfs
from ..errors import InvalidArgumentError
from ..message import Message
from .arguments import several, whole_seconds

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import timedelta

    from ..api import storage

FilesetRef: TypeAlias = (
    "str | storage.CreateFilesetResponse | storage.ComposeFilesetResponse | pfs.CreateFileSetResponse"
)
"""A file set by its id, or as it was made."""

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
    from ..api import storage  # whose answers only those have who use that service

    if isinstance(ref, (storage.CreateFilesetResponse, storage.ComposeFilesetResponse)):
        return ref.fileset_id
    raise TypeError(f"{ref!r} is no file set: write its id, or the answer to the call that made it")


def fileset_ids(given: FilesetRef | Sequence[FilesetRef], what: str = "fileset_ids") -> list[str]:
    """Returns the ids of file sets.

    Args:
        given: The file sets.
        what: The name of the argument.

    Raises:
        TypeError: Something is no file set.
    """
    listed = [given] if isinstance(given, Message) else several(given, what)
    return [fileset_id(one) for one in listed]


def seconds(ttl: int | timedelta) -> int:
    """Returns how long a file set is to live.

    Raises:
        InvalidArgumentError: It is not possible.
    """
    length = whole_seconds(ttl)
    if not 1 <= length <= _LONGEST:
        raise InvalidArgumentError(f"a file set lives for 1 second to 30 minutes, not for {ttl!r}")
    return length
