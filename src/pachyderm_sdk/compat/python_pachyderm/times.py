"""Instants and spans as programs of protobuf write them: anything with `seconds` and `nanos`."""

from __future__ import annotations

import datetime
from typing import Protocol, TypeAlias

from ...times import Duration, Timestamp

__all__ = ["DurationLike", "SecondsAndNanos", "TimestampLike", "duration_from", "timestamp_from"]


class SecondsAndNanos(Protocol):
    """What `google.protobuf`'s `Duration` and `Timestamp` have; neither has to be installed."""

    @property
    def seconds(self) -> int:
        """Whole seconds."""
        ...

    @property
    def nanos(self) -> int:
        """Nanoseconds to add."""
        ...


DurationLike: TypeAlias = datetime.timedelta | SecondsAndNanos
"""A span: a `timedelta`, or protobuf's own."""
TimestampLike: TypeAlias = datetime.datetime | SecondsAndNanos
"""An instant: a `datetime`, or protobuf's own."""


def duration_from(span: DurationLike) -> datetime.timedelta:
    """Returns the span as messages have it.

    Raises:
        TypeError: It is no span.
    """
    if isinstance(span, datetime.timedelta):
        return span
    return Duration.from_wire(*_parts(span, "a span of time: write a timedelta"))


def timestamp_from(instant: TimestampLike) -> datetime.datetime:
    """Returns the instant as messages have it.

    Raises:
        TypeError: It is no instant.
    """
    if isinstance(instant, datetime.datetime):
        return instant
    return Timestamp.from_wire(*_parts(instant, "an instant: write a datetime"))


def _parts(given: SecondsAndNanos, wanted: str) -> tuple[int, int]:
    try:
        return given.seconds, given.nanos
    except AttributeError:
        raise TypeError(f"{given!r} is not {wanted}") from None
