"""What a user may write for the processes to look into, a profile and a level of logging."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import refs
from ..api import debug, pps
from ..errors import InvalidArgumentError
from .arguments import span

if TYPE_CHECKING:
    from datetime import timedelta
    from typing import TypeAlias

FilterRef: TypeAlias = debug.Filter | pps.Pipeline | pps.PipelineInfo | Literal["pachd", "database"]
"""Processes of a cluster: the server, the workers of a pipeline, the database, or a `debug.Filter`."""
LevelRef: TypeAlias = debug.SetLogLevelRequestLogLevel | Literal["DEBUG", "INFO", "ERROR", "OFF"]
"""A level of logging."""


def process_filter(ref: FilterRef | None) -> debug.Filter | None:
    """Returns the filter that chooses the processes that are meant; None for all.

    Raises:
        TypeError: It is nothing that names processes.
    """
    if ref is None or isinstance(ref, debug.Filter):
        return ref
    if isinstance(ref, (pps.Pipeline, pps.PipelineInfo)):
        return debug.Filter(pipeline=refs.pipeline(ref))
    if ref == "pachd":
        return debug.Filter(pachd=True)
    if ref == "database":
        return debug.Filter(database=True)
    raise TypeError(f'{ref!r} names no processes: write "pachd", "database", a pps.Pipeline or a debug.Filter')


def profile(ref: debug.Profile | str, duration: timedelta | float | None) -> debug.Profile:
    """Returns the profile that is meant.

    Raises:
        InvalidArgumentError: The time is not positive, or there are two.
        TypeError: It is no profile.
    """
    if isinstance(ref, str):
        return debug.Profile(name=ref, duration=None if duration is None else span(duration))
    if not isinstance(ref, debug.Profile):
        raise TypeError(f"a profile is a debug.Profile or its name, not {ref!r}")
    if duration is not None:
        raise InvalidArgumentError("a debug.Profile has a duration of its own")
    return ref


def level_request(
    pachyderm: LevelRef | None, grpc: LevelRef | None, duration: timedelta | float | None, recurse: bool
) -> debug.SetLogLevelRequest:
    """Returns the request that changes one level.

    Raises:
        InvalidArgumentError: None or both are given, or one that does not go there.
    """
    if (pachyderm is None) == (grpc is None):
        raise InvalidArgumentError("set_log_level changes one level at a time: give pachyderm or grpc")
    levels = debug.SetLogLevelRequestLogLevel
    if pachyderm is not None and _level(pachyderm) == levels.OFF:
        raise InvalidArgumentError("the logs of Pachyderm itself cannot be turned off", hint="Use ERROR.")
    return debug.SetLogLevelRequest(
        pachyderm=None if pachyderm is None else _level(pachyderm),
        grpc=None if grpc is None else _level(grpc),
        duration=None if duration is None else span(duration),
        recurse=recurse,
    )


def _level(ref: LevelRef) -> debug.SetLogLevelRequestLogLevel:
    if isinstance(ref, debug.SetLogLevelRequestLogLevel):
        return ref
    try:
        return debug.SetLogLevelRequestLogLevel.from_string(ref)
    except (TypeError, ValueError):
        raise InvalidArgumentError(f"there is no level {ref!r}: DEBUG, INFO, ERROR or OFF") from None
