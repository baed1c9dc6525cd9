"""Instants and spans of nanoseconds beside the plain ones of Python: they compare, add, hash and copy as one kind."""

from __future__ import annotations

import copy
import datetime as dt
import operator
import pickle
import zoneinfo
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pachyderm_sdk.times import (
    EPOCH,
    Duration,
    Timestamp,
    instant_from_wire,
    instant_to_wire,
    span_from_nanos,
    span_from_wire,
    span_to_wire,
)

GIGA = 1_000_000_000
UTC = dt.timezone.utc
YEAR = 365 * 86400

# Half of them whole microseconds, so that plain and nanosecond values meet.
NANOS = st.one_of(st.integers(0, GIGA - 1), st.integers(0, 999_999).map(lambda micros: micros * 1000))
SECONDS = st.one_of(st.integers(-3000, 3000), st.integers(-1900 * YEAR, 7900 * YEAR))
INSTANTS = st.builds(instant_from_wire, SECONDS, NANOS)
WHOLE = st.integers(-(10**12), 10**12).map(lambda micros: micros * 1000)
TOTALS = st.one_of(st.integers(-3000, 3000), st.integers(-(10**18), 10**18), WHOLE)
SPANS = st.builds(span_from_nanos, TOTALS)


def nanos_of(value: dt.datetime | dt.timedelta) -> int:
    """Returns the exact number of nanoseconds since 1970, or of a span."""
    seconds, nanos = instant_to_wire(value) if isinstance(value, dt.datetime) else span_to_wire(value)
    return seconds * GIGA + nanos


# The wire


@given(SECONDS, NANOS)
def test_an_instant_comes_back_from_the_wire(seconds: int, nanos: int) -> None:
    instant = instant_from_wire(seconds, nanos)
    assert instant_to_wire(instant) == (seconds, nanos)
    assert (type(instant) is dt.datetime) == (nanos % 1000 == 0)
    assert instant.tzinfo is UTC


@given(st.integers(-(2**63), 2**63 - 1), st.integers(-(2**31), 2**31 - 1))
def test_whatever_the_wire_holds_comes_back(seconds: int, nanos: int) -> None:
    assert instant_to_wire(instant_from_wire(seconds, nanos)) == (seconds, nanos)
    assert span_to_wire(span_from_wire(seconds, nanos)) == (seconds, nanos)


@given(TOTALS)
def test_a_span_comes_back(total: int) -> None:
    span = span_from_nanos(total)
    assert nanos_of(span) == total
    seconds, nanos = span_to_wire(span)
    assert abs(nanos) < GIGA and seconds * nanos >= 0
    assert (type(span) is dt.timedelta) == (total % 1000 == 0)


@given(st.datetimes(timezones=st.timezones()))
def test_any_aware_datetime_is_sent_as_its_instant(moment: dt.datetime) -> None:
    seconds, nanos = instant_to_wire(moment)
    naive = moment.replace(tzinfo=None) - (moment.utcoffset() or dt.timedelta()) if _has_utc(moment) else None
    if naive is not None:
        delta = naive - dt.datetime(1970, 1, 1)
        assert (seconds, nanos) == (delta.days * 86400 + delta.seconds, delta.microseconds * 1000)


def _has_utc(moment: dt.datetime) -> bool:
    return 1 < moment.year < 9999


def test_a_naive_datetime_is_no_instant() -> None:
    with pytest.raises(ValueError, match="has no time zone"):
        instant_to_wire(dt.datetime(2024, 1, 1))


class Nanoseconds(dt.datetime):
    """As `pandas.Timestamp` has them."""

    nanosecond = 789


class NanosecondSpan(dt.timedelta):
    """As `pandas.Timedelta` has them."""

    nanoseconds = 789


def test_the_nanoseconds_of_pandas_are_sent() -> None:
    assert instant_to_wire(Nanoseconds(1970, 1, 1, microsecond=5, tzinfo=UTC)) == (0, 5789)
    assert span_to_wire(NanosecondSpan(microseconds=5)) == (0, 5789)


@pytest.mark.parametrize(
    ("seconds", "nanos", "nearest"),
    [
        (-62_135_596_801, 0, dt.datetime(1, 1, 1, tzinfo=UTC)),
        (253_402_300_800, 0, dt.datetime.max.replace(tzinfo=UTC)),
        (2**62, 5, dt.datetime.max.replace(tzinfo=UTC)),
        (5, -1, dt.datetime(1970, 1, 1, 0, 0, 5, tzinfo=UTC)),
        (5, 2**31 - 1, dt.datetime(1970, 1, 1, 0, 0, 5, 999_999, tzinfo=UTC)),
    ],
)
def test_an_instant_out_of_range_is_the_nearest_datetime_and_keeps_what_came(
    seconds: int, nanos: int, nearest: dt.datetime
) -> None:
    instant = instant_from_wire(seconds, nanos)
    assert isinstance(instant, Timestamp) and instant.wire == (seconds, nanos)
    assert instant.replace(tzinfo=None) == nearest.replace(tzinfo=None)
    assert repr(instant) == f"Timestamp.from_wire(seconds={seconds}, nanos={nanos})"
    assert pickle.loads(pickle.dumps(instant)).wire == (seconds, nanos)


@pytest.mark.parametrize("seconds", [-(2**63), -86_399_999_913_601, 86_400_000_000_000, 2**63 - 1])
def test_a_span_out_of_range_is_the_longest_timedelta_and_keeps_what_came(seconds: int) -> None:
    span = span_from_wire(seconds, 0)
    assert isinstance(span, Duration) and span.wire == (seconds, 0)
    assert abs(span.total_seconds()) >= 86_399_999_913_600 and (span.days < 0) == (seconds < 0)


@pytest.mark.parametrize("span", [dt.timedelta.min, dt.timedelta.max, dt.timedelta.resolution])
def test_the_edges_of_timedelta(span: dt.timedelta) -> None:
    assert span_from_wire(*span_to_wire(span)) == span


# Comparing


@given(INSTANTS, INSTANTS)
def test_instants_compare_by_nanoseconds(a: Any, b: Any) -> None:
    _compare(a, b)


@given(SPANS, SPANS)
def test_spans_compare_by_nanoseconds(a: Any, b: Any) -> None:
    _compare(a, b)


def _compare(a: Any, b: Any) -> None:
    x, y = nanos_of(a), nanos_of(b)
    assert (a == b, a != b, a < b, a <= b, a > b, a >= b) == (x == y, x != y, x < y, x <= y, x > y, x >= y)
    if a == b:
        assert hash(a) == hash(b)
    assert sorted([a, b]) == sorted([b, a])


@given(st.one_of(INSTANTS, SPANS))
def test_equal_values_hash_alike_whatever_their_class(value: Any) -> None:
    kind = Timestamp if isinstance(value, dt.datetime) else Duration
    same = kind.from_wire(*value_wire(value))
    assert same == value and value == same and hash(same) == hash(value) and {value} == {same}


def value_wire(value: Any) -> tuple[int, int]:
    """Returns seconds and nanoseconds of either kind."""
    return instant_to_wire(value) if isinstance(value, dt.datetime) else span_to_wire(value)


def test_one_instant_in_two_zones_is_one() -> None:
    berlin = zoneinfo.ZoneInfo("Europe/Berlin")
    instant = Timestamp.from_wire(1_700_000_000, 123_456_789)
    moved = instant.astimezone(berlin)
    assert moved == instant and hash(moved) == hash(instant) and moved.nanosecond == 789
    assert moved.hour == (instant.hour + 1) % 24 and moved.utcoffset() == dt.timedelta(hours=1)
    assert (moved - instant) == dt.timedelta(0)
    plain = Timestamp.from_wire(1_700_000_000, 0)
    assert plain.astimezone(berlin) == plain == dt.datetime.fromtimestamp(1_700_000_000, UTC)
    assert hash(plain.astimezone(berlin)) == hash(dt.datetime.fromtimestamp(1_700_000_000, UTC))


def test_a_naive_datetime_is_equal_to_no_instant_and_has_no_order() -> None:
    instant, naive = Timestamp.from_wire(5, 1), dt.datetime(1970, 1, 1, 0, 0, 5)
    assert instant != naive and naive != instant
    for compare in (operator.lt, operator.le, operator.gt, operator.ge, operator.sub):
        for pair in ((instant, naive), (naive, instant)):
            with pytest.raises(TypeError):
                compare(*pair)


@pytest.mark.parametrize("value", [Timestamp.from_wire(5, 1), Duration.from_wire(5, 1)])
@pytest.mark.parametrize("other", [5, "5", None, 1.5])
def test_what_is_no_time_is_not_comparable(value: Any, other: Any) -> None:
    assert value != other and not value == other
    for compare in (operator.lt, operator.ge, operator.add, operator.sub):
        for pair in ((value, other), (other, value)):
            with pytest.raises(TypeError):
                compare(*pair)


def test_arithmetic_keeps_the_time_zone() -> None:
    berlin = zoneinfo.ZoneInfo("Europe/Berlin")
    moved = Timestamp.from_wire(1_700_000_000, 5).astimezone(berlin)
    later = moved + dt.timedelta(hours=1)
    assert later.tzinfo is berlin and later.wire == (1_700_003_600, 5) and later.hour == (moved.hour + 1) % 24
    again = pickle.loads(pickle.dumps(moved))
    assert again == moved and again.tzinfo == berlin and again.hour == moved.hour


# Arithmetic


@given(INSTANTS, SPANS)
def test_adding_a_span(instant: dt.datetime, span: dt.timedelta) -> None:
    total = nanos_of(instant) + nanos_of(span)
    if type(instant) is dt.datetime:
        # Python does this by itself when the left one is plain.
        instant = Timestamp.from_wire(*instant_to_wire(instant))
    for value in (instant + span, span + instant):
        _exactly(value, total, instant, span)
    _exactly(instant - span, nanos_of(instant) - nanos_of(span), instant, span)


@given(INSTANTS, INSTANTS)
def test_the_span_between_instants(a: dt.datetime, b: dt.datetime) -> None:
    _exactly(a - b, nanos_of(a) - nanos_of(b), a, b)


@given(SPANS, SPANS)
def test_adding_spans(a: dt.timedelta, b: dt.timedelta) -> None:
    _exactly(a + b, nanos_of(a) + nanos_of(b), a, b)
    _exactly(a - b, nanos_of(a) - nanos_of(b), a, b)
    _exactly(-a, -nanos_of(a), a)
    _exactly(abs(a), abs(nanos_of(a)), a)
    assert sum([a, b], dt.timedelta()) == a + b


def _exactly(value: dt.datetime | dt.timedelta, nanos: int, *operands: object) -> None:
    assert nanos_of(value) == nanos, operands


@given(SPANS)
def test_a_span_is_true_unless_zero(span: dt.timedelta) -> None:
    assert bool(span) == (nanos_of(span) != 0)


def test_other_arithmetic_works_in_microseconds() -> None:
    span = Duration.from_nanoseconds(3_000_001_500)
    assert span * 2 == dt.timedelta(microseconds=6_000_002) and span // dt.timedelta(seconds=1) == 3
    assert span.total_seconds() == 3.000001


# Copies, text


@given(st.one_of(INSTANTS, SPANS))
def test_copies_and_pickles(value: Any) -> None:
    for again in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert type(again) is type(value) and again == value and value_wire(again) == value_wire(value)


@given(INSTANTS)
def test_text_has_all_digits(instant: dt.datetime) -> None:
    text = instant.isoformat()
    nanos = int((text[19:-6] or ".0")[1:].ljust(9, "0"))
    assert dt.datetime.fromisoformat(text[:19] + "+00:00") == EPOCH + dt.timedelta(seconds=instant_to_wire(instant)[0])
    assert nanos == instant_to_wire(instant)[1]


def test_text_of_a_given_precision() -> None:
    instant = Timestamp.from_wire(0, 123_456_789)
    assert instant.isoformat(timespec="milliseconds") == "1970-01-01T00:00:00.123+00:00"
    assert instant.isoformat(sep=" ") == "1970-01-01 00:00:00.123456789+00:00"
    assert repr(instant) == "Timestamp('1970-01-01T00:00:00.123456789+00:00')"
    assert str(instant) == "1970-01-01 00:00:00.123456789+00:00"
    assert repr(Duration.from_wire(1, 5)) == "Duration.from_wire(seconds=1, nanos=5)"
    assert (instant.microsecond, instant.nanosecond) == (123_456, 789)


def test_parts_changed_by_replace_are_those_of_a_new_instant() -> None:
    instant = Timestamp.from_wire(0, 123_456_789)
    moved = instant.replace(year=2000)
    naive = instant.replace(tzinfo=None)
    assert naive == instant.replace(tzinfo=None) == dt.datetime(1970, 1, 1, microsecond=123_456) and naive != instant
    assert (moved.year, instant_to_wire(moved)[0]) == (2000, 946_684_800)
    assert dt.datetime.combine(instant.date(), dt.time(1), UTC) == dt.datetime(1970, 1, 1, 1, tzinfo=UTC)


def test_the_plain_constructors_work() -> None:
    assert Timestamp(2024, 1, 31, tzinfo=UTC) == dt.datetime(2024, 1, 31, tzinfo=UTC)
    assert Duration(seconds=1) == dt.timedelta(seconds=1)
    assert Timestamp.fromtimestamp(5, UTC) == dt.datetime.fromtimestamp(5, UTC)
    assert Timestamp.now(UTC).wire[0] > 1_700_000_000
