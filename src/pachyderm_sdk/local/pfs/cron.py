"""Schedules in cron's five fields, or as `@daily`, `@every 90s` and the like."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pachyderm_sdk.local.errors import ServiceError

__all__ = ["Every", "Fields", "parse"]


class _Field(NamedTuple):
    lowest: int
    highest: int
    names: tuple[str, ...] = ()


_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS: Final = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
_FIELDS: Final = (_Field(0, 59), _Field(0, 23), _Field(1, 31), _Field(1, 12, _MONTHS), _Field(0, 6, _DAYS))
_NICKNAMES: Final = {
    "@yearly": "0 0 1 1 *",
    "@annually": "0 0 1 1 *",
    "@monthly": "0 0 1 * *",
    "@weekly": "0 0 * * 0",
    "@daily": "0 0 * * *",
    "@midnight": "0 0 * * *",
    "@hourly": "0 * * * *",
}
_DURATION: Final = re.compile(r"(\d+(?:\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)")
_UNITS: Final = {"ns": 1e-9, "us": 1e-6, "µs": 1e-6, "μs": 1e-6, "ms": 1e-3, "s": 1.0, "m": 60.0, "h": 3600.0}
_YEARS_AHEAD: Final = 5


@dataclass(frozen=True)
class Every:
    """Ticks at a fixed distance, counted from wherever one asks."""

    period: timedelta

    def next(self, after: datetime) -> datetime | None:
        """The first tick after a time: whole seconds."""
        return (after + self.period).replace(microsecond=0)


@dataclass(frozen=True)
class Fields:
    """Ticks at calendar times of one time zone.

    Attributes:
        minutes, hours, days, months, weekdays: what each field allows.
        any_day, any_weekday: whether that field is a star. If neither is, one match of the two is enough.
        zone: the time zone.
    """

    minutes: frozenset[int]
    hours: frozenset[int]
    days: frozenset[int]
    months: frozenset[int]
    weekdays: frozenset[int]
    any_day: bool
    any_weekday: bool
    zone: ZoneInfo | timezone

    def next(self, after: datetime) -> datetime | None:
        """The first tick after a time, None if there is none within five years."""
        local = after.astimezone(self.zone).replace(second=0, microsecond=0) + timedelta(minutes=1)
        end = local.year + _YEARS_AHEAD
        while local.year <= end:
            if local.month not in self.months or not self._day(local):
                local = local.replace(hour=0, minute=0) + timedelta(days=1)
            elif local.hour not in self.hours:
                local = local.replace(minute=0) + timedelta(hours=1)
            elif local.minute not in self.minutes:
                local += timedelta(minutes=1)
            else:
                return local.astimezone(timezone.utc)
        return None

    def _day(self, time: datetime) -> bool:
        day, weekday = time.day in self.days, time.isoweekday() % 7 in self.weekdays
        return day and weekday if self.any_day or self.any_weekday else day or weekday


def parse(spec: str) -> Every | Fields:
    """The schedule that a text means.

    Raises:
        ServiceError: it means none.
    """
    if not spec:
        raise ServiceError("Empty spec string")
    zone: ZoneInfo | timezone = timezone.utc
    if spec.startswith(("TZ=", "CRON_TZ=")):
        name, _, spec = spec.partition(" ")
        try:
            zone = ZoneInfo(name.partition("=")[2])
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ServiceError(f"Provided bad location {name.partition('=')[2]}: {error}") from error
        spec = spec.strip()
    if spec.startswith("@every "):
        return Every(_duration(spec))
    if spec.startswith("@"):
        if spec not in _NICKNAMES:
            raise ServiceError(f"Unrecognized descriptor: {spec}")
        spec = _NICKNAMES[spec]
    parts = spec.split()
    if len(parts) != len(_FIELDS):
        raise ServiceError(f"Expected exactly {len(_FIELDS)} fields, found {len(parts)}: {spec}")
    minutes, hours, days, months, weekdays = (_field(part, field) for part, field in zip(parts, _FIELDS, strict=True))
    return Fields(
        minutes,
        hours,
        days,
        months,
        weekdays,
        any_day=parts[2].startswith(("*", "?")),
        any_weekday=parts[4].startswith(("*", "?")),
        zone=zone,
    )


def _duration(spec: str) -> timedelta:
    text = spec[len("@every ") :]
    found = list(_DURATION.finditer(text))
    if not found or "".join(match[0] for match in found) != text:
        raise ServiceError(f'Failed to parse duration {spec}: time: invalid duration "{text}"')
    seconds = sum(float(match[1]) * _UNITS[match[2]] for match in found)
    return timedelta(seconds=max(1, int(seconds)))


def _field(text: str, field: _Field) -> frozenset[int]:
    allowed: set[int] = set()
    for part in text.split(","):
        allowed |= _range(part, field)
    return frozenset(allowed)


def _range(text: str, field: _Field) -> set[int]:
    span, *steps = text.split("/")
    bounds = span.split("-")
    if len(bounds) > 2:
        raise ServiceError(f"Too many hyphens: {text}")
    if len(steps) > 1:
        raise ServiceError(f"Too many slashes: {text}")
    if bounds[0] in ("*", "?"):
        first, last = field.lowest, field.highest
    else:
        first = _number(bounds[0], field)
        # a lone number with a step runs to the end
        last = _number(bounds[1], field) if len(bounds) == 2 else field.highest if steps else first
    step = _number(steps[0], _Field(0, 0)) if steps else 1
    if first < field.lowest:
        raise ServiceError(f"Beginning of range ({first}) below minimum ({field.lowest}): {text}")
    if last > field.highest:
        raise ServiceError(f"End of range ({last}) above maximum ({field.highest}): {text}")
    if first > last:
        raise ServiceError(f"Beginning of range ({first}) beyond end of range ({last}): {text}")
    if step == 0:
        raise ServiceError(f"Step of range should be a positive number: {text}")
    return set(range(first, last + 1, step))


def _number(text: str, field: _Field) -> int:
    if text.lower() in field.names:
        return field.names.index(text.lower()) + field.lowest
    if not (text.isascii() and text.isdigit()):
        raise ServiceError(f"Failed to parse int from {text}: invalid syntax")
    return int(text)
