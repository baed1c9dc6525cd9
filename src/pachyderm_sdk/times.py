"""Instants and spans with the full resolution and range of the wire.

The API counts time in nanoseconds, Python's `datetime` and `timedelta` in microseconds. A decoded message therefore
holds a plain `datetime` (always UTC) or `timedelta` when that loses nothing, and otherwise one of the two subclasses
below, which can be used wherever the plain type can and remember the rest:

    >>> from pachyderm_sdk.times import Timestamp
    >>> stamp = Timestamp.from_wire(seconds=1_700_000_000, nanos=123_456_789)
    >>> stamp.microsecond, stamp.nanosecond
    (123456, 789)
    >>> stamp.isoformat()
    '2023-11-14T22:13:20.123456789+00:00'

What is sent is exact as well: nanoseconds of either class survive decoding and encoding, and so do instants and
spans beyond the range of the plain types (their `datetime` or `timedelta` part is the nearest one that exists).
Adding, subtracting, comparing and hashing take the nanoseconds into account; everything else, `replace` and
multiplication for instance, works in microseconds. So does one sum that Python decides alone: a plain `datetime` plus
or minus a `Duration`.
"""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING, Final, SupportsIndex, overload

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = ["Duration", "Timestamp"]

_UTC: Final = _dt.timezone.utc
EPOCH: Final = _dt.datetime(1970, 1, 1, tzinfo=_UTC)
_GIGA: Final = 1_000_000_000
_MIN_SECONDS: Final = -62_135_596_800  # 0001-01-01T00:00:00Z
_MAX_SECONDS: Final = 253_402_300_799  # 9999-12-31T23:59:59Z
_MIN_DELTA_SECONDS: Final = -86_399_999_913_600  # timedelta.min
_MAX_DELTA_SECONDS: Final = 86_399_999_999_999  # timedelta.max, whole seconds


class Timestamp(_dt.datetime):
    """A UTC instant with nanoseconds.

    Made by `from_wire`; calling the class works as for `datetime`, and gives an instant without extra nanoseconds.
    """

    _wire: tuple[int, int] | None = None

    @classmethod
    def from_wire(cls, seconds: int, nanos: int = 0) -> Self:
        """Returns the instant that lies `seconds` and `nanos` after 1970-01-01T00:00:00Z.

        Args:
            seconds: Whole seconds, negative before 1970.
            nanos: Nanoseconds to add, 0 to 999,999,999.
        """
        if seconds < _MIN_SECONDS:
            whole = EPOCH.replace(year=1)
        elif seconds > _MAX_SECONDS:
            whole = _dt.datetime.max.replace(tzinfo=_UTC)
        else:
            whole = EPOCH + _dt.timedelta(seconds=seconds, microseconds=min(max(nanos, 0), _GIGA - 1) // 1000)
        new = cls(*_parts(whole), whole.tzinfo)
        new._wire = (seconds, nanos)
        return new

    @property
    def wire(self) -> tuple[int, int]:
        """Seconds since the epoch and nanoseconds, exactly as they are sent."""
        return self._wire if self._wire is not None else _plain_instant(self)

    @property
    def nanosecond(self) -> int:
        """The nanoseconds that `microsecond` leaves out, 0 to 999."""
        return self.wire[1] % 1000

    def isoformat(self, sep: str = "T", timespec: str = "auto") -> str:
        """Returns ISO 8601 text; with the default `timespec` all nine digits are shown if there are nanoseconds."""
        if timespec != "auto" or self._wire is None or not self.nanosecond:
            return super().isoformat(sep, timespec)
        text = super().isoformat(sep, "microseconds")
        cut = len("2000-01-01T00:00:00.000000")
        return f"{text[:cut]}{self.nanosecond:03d}{text[cut:]}"

    def astimezone(self, tz: _dt.tzinfo | None = None) -> Self:
        """Returns the same instant, nanoseconds kept, in another time zone."""
        # By way of a plain value: time zones add to what they are given, and would be given UTC back.
        moved = _plain(self).astimezone(tz)
        new = type(self)(*_parts(moved), moved.tzinfo, fold=moved.fold)
        new._wire = self._wire
        return new

    def __add__(self, other: _dt.timedelta, /) -> Self:
        if not isinstance(other, _dt.timedelta):
            return NotImplemented
        return self._moved(_span_nanos(other))

    __radd__ = __add__

    @overload  # type: ignore[override]  # typeshed lets an instant be taken only from one of its own class
    def __sub__(self, other: _dt.datetime, /) -> _dt.timedelta: ...
    @overload
    def __sub__(self, other: _dt.timedelta, /) -> Self: ...
    def __sub__(self, other: _dt.datetime | _dt.timedelta, /) -> Self | _dt.timedelta:
        if isinstance(other, _dt.timedelta):
            return self._moved(-_span_nanos(other))
        wires = self._wires(other)
        return NotImplemented if wires is None else _between(*wires)

    def __rsub__(self, other: _dt.datetime, /) -> _dt.timedelta:
        wires = self._wires(other)
        return NotImplemented if wires is None else _between(wires[1], wires[0])

    def _moved(self, nanoseconds: int) -> Self:
        seconds, nanos = self.wire
        moved = self.from_wire(*divmod(seconds * _GIGA + nanos + nanoseconds, _GIGA))
        return moved if self.tzinfo is _UTC or moved._out_of_range() else moved.astimezone(self.tzinfo)

    def _wires(self, other: object) -> tuple[tuple[int, int], tuple[int, int]] | None:
        """Returns both instants; None if `other` is none, or only one of the two has a time zone."""
        naive = self.tzinfo is None
        if not isinstance(other, _dt.datetime) or (other.tzinfo is None) != naive:
            return None
        if naive:
            return _plain_instant(_plain(self).replace(tzinfo=_UTC)), _plain_instant(_plain(other).replace(tzinfo=_UTC))
        return self.wire, instant_to_wire(other)

    def __eq__(self, other: object) -> bool:
        wires = self._wires(other)
        return NotImplemented if wires is None else wires[0] == wires[1]

    def __ne__(self, other: object) -> bool:
        wires = self._wires(other)
        return NotImplemented if wires is None else wires[0] != wires[1]

    def __lt__(self, other: _dt.date, /) -> bool:
        wires = self._wires(other)
        return NotImplemented if wires is None else wires[0] < wires[1]

    def __le__(self, other: _dt.date, /) -> bool:
        wires = self._wires(other)
        return NotImplemented if wires is None else wires[0] <= wires[1]

    def __gt__(self, other: _dt.date, /) -> bool:
        wires = self._wires(other)
        return NotImplemented if wires is None else wires[0] > wires[1]

    def __ge__(self, other: _dt.date, /) -> bool:
        wires = self._wires(other)
        return NotImplemented if wires is None else wires[0] >= wires[1]

    def __hash__(self) -> int:
        plain = self._wire is None or not (self.nanosecond or self._out_of_range())
        return super().__hash__() if plain else hash(self._wire)

    def __repr__(self) -> str:
        if self._wire is not None and self._out_of_range():
            return f"Timestamp.from_wire(seconds={self.wire[0]}, nanos={self.wire[1]})"
        return f"Timestamp({self.isoformat()!r})"

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> tuple[object, ...]:
        if self._wire is None:
            return super().__reduce_ex__(protocol)  # type: ignore[return-value]  # a tuple, for any datetime
        return (_restored, (type(self), self._wire, self.tzinfo))

    def _out_of_range(self) -> bool:
        return not (_MIN_SECONDS <= self.wire[0] <= _MAX_SECONDS and 0 <= self.wire[1] < _GIGA)


class Duration(_dt.timedelta):
    """A span with nanoseconds, of any length the wire can carry.

    Made by `from_wire` or `from_nanoseconds`; calling the class works as for `timedelta`.
    """

    _wire: tuple[int, int] | None = None

    @classmethod
    def from_wire(cls, seconds: int, nanos: int = 0) -> Self:
        """Returns the span of `seconds` and `nanos`, which have the same sign in a well-formed message."""
        total = min(max(seconds * _GIGA + nanos, _MIN_DELTA_SECONDS * _GIGA), _MAX_DELTA_SECONDS * _GIGA)
        new = cls(microseconds=total // 1000)
        new._wire = (seconds, nanos)
        return new

    @classmethod
    def from_nanoseconds(cls, nanoseconds: int) -> Self:
        """Returns the span of so many nanoseconds, negative ones included."""
        return cls.from_wire(*_split(nanoseconds))

    @property
    def wire(self) -> tuple[int, int]:
        """Whole seconds and nanoseconds, exactly as they are sent (both negative for a negative span)."""
        return self._wire if self._wire is not None else _split(_plain_span_nanos(self))

    @property
    def nanosecond(self) -> int:
        """The nanoseconds that `microseconds` leaves out, 0 to 999."""
        return _span_nanos(self) % 1000

    def __add__(self, other: _dt.timedelta, /) -> _dt.timedelta:
        if not isinstance(other, _dt.timedelta):
            return NotImplemented
        return span_from_nanos(_span_nanos(self) + _span_nanos(other))

    __radd__ = __add__

    def __sub__(self, other: _dt.timedelta, /) -> _dt.timedelta:
        if not isinstance(other, _dt.timedelta):
            return NotImplemented
        return span_from_nanos(_span_nanos(self) - _span_nanos(other))

    def __rsub__(self, other: _dt.timedelta, /) -> _dt.timedelta:
        if not isinstance(other, _dt.timedelta):
            return NotImplemented
        return span_from_nanos(_span_nanos(other) - _span_nanos(self))

    def __neg__(self) -> _dt.timedelta:
        return span_from_nanos(-_span_nanos(self))

    def __abs__(self) -> _dt.timedelta:
        return span_from_nanos(abs(_span_nanos(self)))

    def __bool__(self) -> bool:
        return _span_nanos(self) != 0

    def __eq__(self, other: object) -> bool:
        return _span_nanos(self) == _span_nanos(other) if isinstance(other, _dt.timedelta) else NotImplemented

    def __ne__(self, other: object) -> bool:
        return _span_nanos(self) != _span_nanos(other) if isinstance(other, _dt.timedelta) else NotImplemented

    def __lt__(self, other: object, /) -> bool:
        return _span_nanos(self) < _span_nanos(other) if isinstance(other, _dt.timedelta) else NotImplemented

    def __le__(self, other: object, /) -> bool:
        return _span_nanos(self) <= _span_nanos(other) if isinstance(other, _dt.timedelta) else NotImplemented

    def __gt__(self, other: object, /) -> bool:
        return _span_nanos(self) > _span_nanos(other) if isinstance(other, _dt.timedelta) else NotImplemented

    def __ge__(self, other: object, /) -> bool:
        return _span_nanos(self) >= _span_nanos(other) if isinstance(other, _dt.timedelta) else NotImplemented

    def __hash__(self) -> int:
        nanos = _span_nanos(self)
        return super().__hash__() if nanos == _plain_span_nanos(self) else hash(nanos)

    def __repr__(self) -> str:
        return f"Duration.from_wire(seconds={self.wire[0]}, nanos={self.wire[1]})"

    def __reduce_ex__(self, protocol: object, /) -> tuple[object, ...]:
        return (type(self).from_wire, self.wire)


def _restored(cls: type[Timestamp], wire: tuple[int, int], tzinfo: _dt.tzinfo) -> Timestamp:
    """Makes a copied or pickled instant again."""
    made = cls.from_wire(*wire)
    return made if tzinfo is _UTC or made._out_of_range() else made.astimezone(tzinfo)


def _plain(value: _dt.datetime) -> _dt.datetime:
    """Returns the `datetime` without what a subclass adds."""
    return _dt.datetime(*_parts(value), value.tzinfo, fold=value.fold)


def _parts(value: _dt.datetime) -> tuple[int, int, int, int, int, int, int]:
    return value.year, value.month, value.day, value.hour, value.minute, value.second, value.microsecond


def _between(later: tuple[int, int], earlier: tuple[int, int]) -> _dt.timedelta:
    return span_from_nanos((later[0] - earlier[0]) * _GIGA + later[1] - earlier[1])


def instant_from_wire(seconds: int, nanos: int) -> _dt.datetime:
    """Returns a plain UTC `datetime` if it holds the instant exactly, else a `Timestamp`."""
    if nanos % 1000 or not (0 <= nanos < _GIGA and _MIN_SECONDS <= seconds <= _MAX_SECONDS):
        return Timestamp.from_wire(seconds, nanos)
    return EPOCH + _dt.timedelta(seconds=seconds, microseconds=nanos // 1000)


def span_from_wire(seconds: int, nanos: int) -> _dt.timedelta:
    """Returns a plain `timedelta` if it holds the span exactly, else a `Duration`."""
    same_sign = seconds * nanos >= 0 and abs(nanos) < _GIGA
    if nanos % 1000 or not same_sign or not _MIN_DELTA_SECONDS < seconds <= _MAX_DELTA_SECONDS:
        return Duration.from_wire(seconds, nanos)
    return _dt.timedelta(seconds=seconds, microseconds=nanos // 1000)


def span_from_nanos(nanoseconds: int) -> _dt.timedelta:
    """Returns a plain `timedelta` if it holds so many nanoseconds exactly, else a `Duration`."""
    return span_from_wire(*_split(nanoseconds))


def instant_to_wire(value: _dt.datetime) -> tuple[int, int]:
    """Returns seconds since the epoch and nanoseconds of an aware `datetime`.

    A `nanosecond` attribute (0 to 999, as `Timestamp` and `pandas.Timestamp` have it) is honoured.

    Raises:
        ValueError: The `datetime` is naive, so that it names no instant.
    """
    if isinstance(value, Timestamp):
        return value.wire
    return _plain_instant(value)


def span_to_wire(value: _dt.timedelta) -> tuple[int, int]:
    """Returns whole seconds and nanoseconds, of the same sign, of a `timedelta`."""
    if isinstance(value, Duration):
        return value.wire
    return _split(_span_nanos(value))


def _plain_instant(value: _dt.datetime) -> tuple[int, int]:
    if value.tzinfo is None:
        raise ValueError(f"{value!r} has no time zone: use datetime.now(timezone.utc) or value.astimezone()")
    # In integers, by way of a naive UTC value: aware subtraction would call back into Timestamp.
    delta = _dt.datetime(*_parts(value)) - _NAIVE_EPOCH - (value.utcoffset() or _ZERO)
    extra: int = getattr(value, "nanosecond", 0) if not isinstance(value, Timestamp) else 0
    return delta.days * 86400 + delta.seconds, delta.microseconds * 1000 + extra


_NAIVE_EPOCH: Final = _dt.datetime(1970, 1, 1)
_ZERO: Final = _dt.timedelta(0)


def _plain_span_nanos(value: _dt.timedelta) -> int:
    return ((value.days * 86400 + value.seconds) * 1_000_000 + value.microseconds) * 1000


def _span_nanos(value: _dt.timedelta) -> int:
    if isinstance(value, Duration):
        seconds, nanos = value.wire
        return seconds * _GIGA + nanos
    # pandas.Timedelta keeps what its microseconds leave out in `nanoseconds`.
    extra: int = getattr(value, "nanoseconds", 0)
    return _plain_span_nanos(value) + extra


def _split(nanoseconds: int) -> tuple[int, int]:
    sign = -1 if nanoseconds < 0 else 1
    seconds, nanos = divmod(abs(nanoseconds), _GIGA)
    return sign * seconds, sign * nanos
