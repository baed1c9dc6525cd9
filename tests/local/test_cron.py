"""Schedules."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from pachyderm_sdk.local.errors import ServiceError
from pachyderm_sdk.local.pfs import cron


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("spec", "after", "following"),
    [
        ("* * * * *", "2026-03-01T10:00:00", "2026-03-01T10:01:00"),
        ("*/15 * * * *", "2026-03-01T10:07:30", "2026-03-01T10:15:00"),
        ("30 4 * * *", "2026-03-01T10:00:00", "2026-03-02T04:30:00"),
        ("0 0 1 1 *", "2026-03-01T10:00:00", "2027-01-01T00:00:00"),
        ("0 0 29 2 *", "2026-03-01T10:00:00", "2028-02-29T00:00:00"),
        ("0 12 * * mon-fri", "2026-03-06T13:00:00", "2026-03-09T12:00:00"),
        ("0 12 * * SUN", "2026-03-06T13:00:00", "2026-03-08T12:00:00"),
        # a day of the month or a day of the week: with both given, one of the two is enough
        ("0 0 13 * fri", "2026-03-01T00:00:00", "2026-03-06T00:00:00"),
        ("5/20 * * * *", "2026-03-01T10:06:00", "2026-03-01T10:25:00"),
        ("0 1,13 * * *", "2026-03-01T02:00:00", "2026-03-01T13:00:00"),
        ("0 0 1 jun *", "2026-07-01T00:00:00", "2027-06-01T00:00:00"),
        ("@hourly", "2026-03-01T10:07:30", "2026-03-01T11:00:00"),
        ("@daily", "2026-03-01T10:07:30", "2026-03-02T00:00:00"),
        ("@weekly", "2026-03-06T10:00:00", "2026-03-08T00:00:00"),
        ("@monthly", "2026-03-06T10:00:00", "2026-04-01T00:00:00"),
        ("@yearly", "2026-03-06T10:00:00", "2027-01-01T00:00:00"),
        ("@every 90s", "2026-03-06T10:00:00.750000", "2026-03-06T10:01:30"),
        ("@every 1h30m", "2026-03-06T10:00:00", "2026-03-06T11:30:00"),
        ("TZ=Asia/Tokyo 0 9 * * *", "2026-03-06T10:00:00", "2026-03-07T00:00:00"),
    ],
)
def test_next(spec: str, after: str, following: str) -> None:
    assert cron.parse(spec).next(at(after)) == at(following)


def test_a_date_that_never_comes() -> None:
    assert cron.parse("0 0 30 2 *").next(at("2026-03-01T00:00:00")) is None


def test_ticks_do_not_come_more_often_than_every_second() -> None:
    assert cron.parse("@every 5ms") == cron.Every(timedelta(seconds=1))


@pytest.mark.parametrize(
    ("spec", "text"),
    [
        ("", "Empty spec string"),
        ("not cron", "Expected exactly 5 fields, found 2: not cron"),
        ("* * * * * *", "Expected exactly 5 fields, found 6: * * * * * *"),
        ("99 * * * *", "End of range (99) above maximum (59): 99"),
        ("* * 0 * *", "Beginning of range (0) below minimum (1): 0"),
        ("30-10 * * * *", "Beginning of range (30) beyond end of range (10): 30-10"),
        ("*/0 * * * *", "Step of range should be a positive number: */0"),
        ("1-2-3 * * * *", "Too many hyphens: 1-2-3"),
        ("1/2/3 * * * *", "Too many slashes: 1/2/3"),
        ("x * * * *", "Failed to parse int from x: invalid syntax"),
        ("@sometimes", "Unrecognized descriptor: @sometimes"),
        ("@every soon", 'Failed to parse duration @every soon: time: invalid duration "soon"'),
    ],
)
def test_refuses(spec: str, text: str) -> None:
    with pytest.raises(ServiceError) as caught:
        cron.parse(spec)
    assert str(caught.value) == text


def test_refuses_unknown_time_zones() -> None:
    with pytest.raises(ServiceError, match="bad location Nowhere"):
        cron.parse("TZ=Nowhere * * * * *")
