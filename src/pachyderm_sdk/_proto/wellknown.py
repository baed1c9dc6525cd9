"""The well-known types whose JSON is not that of their fields: times, wrappers, Any, and free-form JSON."""

from __future__ import annotations

import datetime as _dt
import math
import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from ..errors import DecodeError, EncodeError
from ..times import EPOCH, instant_from_wire, instant_to_wire, span_from_wire, span_to_wire
from .registry import message_class

_STAMP = re.compile(r"(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})", re.ASCII)
_SPAN = re.compile(r"(-?)(\d{1,12})(?:\.(\d{1,9}))?s", re.ASCII)
_MAX_SPAN: Final = 315_576_000_000  # ten thousand years, protobuf's own limit
_TYPE_PREFIX = "type.googleapis.com/"


# Times


def timestamp_text(value: _dt.datetime) -> str:
    """Returns RFC 3339 text in UTC with no, three, six or nine digits of a second."""
    seconds, nanos = instant_to_wire(value)
    if not (-62_135_596_800 <= seconds <= 253_402_300_799 and 0 <= nanos < 1_000_000_000):
        raise EncodeError(f"{value!r} has no JSON form: JSON times are of the years 1 to 9999")
    whole = EPOCH + _dt.timedelta(seconds=seconds)
    # strftime("%Y") does not pad years before 1000 on every platform.
    return f"{whole.year:04d}-{whole:%m-%dT%H:%M:%S}{_fraction(nanos)}Z"


def parse_timestamp(value: Any, where: str) -> _dt.datetime:
    """Returns the instant of RFC 3339 text."""
    match = _STAMP.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise DecodeError(f"{where} must be a time like 2024-01-31T12:00:00Z, not {value!r}")
    *parts, fraction, zone = match.groups()
    try:
        whole = _dt.datetime(*map(int, parts), tzinfo=_dt.timezone.utc)  # type: ignore[arg-type, misc]  # six ints
    except ValueError as error:
        raise DecodeError(f"{where}: {value!r}: {error}") from None
    offset = 0
    if zone != "Z":
        hours, minutes = int(zone[1:3]), int(zone[4:6])
        if hours > 23 or minutes > 59:
            raise DecodeError(f"{where}: {value!r} has no such offset")
        offset = (hours * 3600 + minutes * 60) * (-1 if zone[0] == "-" else 1)
    delta = whole - EPOCH
    seconds = delta.days * 86400 + delta.seconds - offset
    if not -62_135_596_800 <= seconds <= 253_402_300_799:
        raise DecodeError(f"{where}: {value!r} is outside the years 1 to 9999")
    return instant_from_wire(seconds, int((fraction or "").ljust(9, "0")))


def duration_text(value: _dt.timedelta) -> str:
    """Returns seconds with no, three, six or nine digits after the point, and an "s"."""
    seconds, nanos = span_to_wire(value)
    if abs(seconds) > _MAX_SPAN or abs(nanos) >= 1_000_000_000 or seconds * nanos < 0:
        raise EncodeError(f"{value!r} has no JSON form: JSON durations are up to {_MAX_SPAN} seconds")
    sign = "-" if seconds < 0 or nanos < 0 else ""
    return f"{sign}{abs(seconds)}{_fraction(abs(nanos))}s"


def parse_duration(value: Any, where: str) -> _dt.timedelta:
    """Returns the span of text like "1.5s"."""
    match = _SPAN.fullmatch(value) if isinstance(value, str) else None
    if match is None or int(match[2]) > _MAX_SPAN:
        raise DecodeError(f"{where} must be a duration in seconds like 1.5s, not {value!r}")
    sign = -1 if match[1] else 1
    return span_from_wire(sign * int(match[2]), sign * int((match[3] or "").ljust(9, "0")))


def _fraction(nanos: int) -> str:
    if not nanos:
        return ""
    digits = f"{nanos:09d}"
    for cut in (3, 6):
        if not int(digits[cut:]):
            return f".{digits[:cut]}"
    return f".{digits}"


# Messages


def _timestamp_out(m: Any) -> str:
    return timestamp_text(instant_from_wire(m.seconds, m.nanos))


def _timestamp_in(m: Any, value: Any, where: str, depth: int) -> None:
    m.seconds, m.nanos = instant_to_wire(parse_timestamp(value, where))


def _duration_out(m: Any) -> str:
    return duration_text(span_from_wire(m.seconds, m.nanos))


def _duration_in(m: Any, value: Any, where: str, depth: int) -> None:
    m.seconds, m.nanos = span_to_wire(parse_duration(value, where))


def _wrapper_out(m: Any) -> Any:
    from .json import scalar_out

    return scalar_out(m._fields()[0].kind, m.value)


def _wrapper_in(m: Any, value: Any, where: str, depth: int) -> None:
    from .json import scalar_in

    m.value = scalar_in(m._fields()[0].kind, value, where)


def _any_out(m: Any) -> Any:
    from .json import to_json_value

    if not m.type_url and not m.value:
        return {}
    inner = _class_of(m.type_url, EncodeError)
    value = to_json_value(inner.FromString(m.value))
    if inner._full_name in TO_JSON:
        return {"@type": m.type_url, "value": value}
    return {"@type": m.type_url, **value}


def _any_in(m: Any, value: Any, where: str, depth: int) -> None:
    from .json import from_json_value

    if not isinstance(value, Mapping):
        raise DecodeError(f"{where} must be a JSON object, not {value!r}")
    if not value:
        return
    url = value.get("@type")
    if not isinstance(url, str):
        raise DecodeError(f"{where} has no '@type'")
    cls = _class_of(url, DecodeError)
    rest = {k: v for k, v in value.items() if k != "@type"}
    if cls._full_name in FROM_JSON:
        if set(rest) != {"value"}:
            raise DecodeError(f"{where}: a {cls.__name__} in an Any has one more key, 'value'")
        inner = from_json_value(cls, rest["value"], where=where, depth=depth + 1)
    else:
        inner = from_json_value(cls, rest, where=where, depth=depth + 1)
    m.type_url, m.value = url, bytes(inner)


def _class_of(url: str, error: type[Exception]) -> Any:
    cls = message_class(url.rpartition("/")[2])
    if cls is None or "/" not in url:
        raise error(f"the type {url!r} is not part of this API")
    return cls


def _struct_out(m: Any) -> dict[str, Any]:
    return {key: _value_out(value) for key, value in m.fields.items()}


def _struct_in(m: Any, value: Any, where: str, depth: int) -> None:
    from .json import from_json_value, scalar_in

    if not isinstance(value, Mapping):
        raise DecodeError(f"{where} must be a JSON object, not {value!r}")
    cls = _well_known("Value")
    m.fields = {
        scalar_in("string", key, f"a key of {where}"): from_json_value(
            cls, item, where=f"{where}[{key!r}]", depth=depth + 1
        )
        for key, item in value.items()
    }


def _list_out(m: Any) -> list[Any]:
    return [_value_out(value) for value in m.values]


def _list_in(m: Any, value: Any, where: str, depth: int) -> None:
    from .json import from_json_value

    if not isinstance(value, (list, tuple)):
        raise DecodeError(f"{where} must be a JSON array, not {value!r}")
    cls = _well_known("Value")
    m.values = [from_json_value(cls, item, where=f"{where}[{n}]", depth=depth + 1) for n, item in enumerate(value)]


def _value_out(m: Any) -> Any:
    if m.number_value is not None:
        if not math.isfinite(m.number_value):
            raise EncodeError(f"{m.number_value} has no form in free-form JSON")
        return float(m.number_value)
    if m.struct_value is not None:
        return _struct_out(m.struct_value)
    if m.list_value is not None:
        return _list_out(m.list_value)
    return m.string_value if m.string_value is not None else m.bool_value


def _value_in(m: Any, value: Any, where: str, depth: int) -> None:
    from .json import from_json_value, scalar_in

    if value is None:
        m.null_value = _well_known("NullValue")(0)
    elif isinstance(value, bool):
        m.bool_value = value
    elif isinstance(value, (int, float)):
        m.number_value = scalar_in("double", value, where)
    elif isinstance(value, str):
        m.string_value = scalar_in("string", value, where)
    elif isinstance(value, Mapping):
        m.struct_value = from_json_value(_well_known("Struct"), value, where=where, depth=depth + 1)
    elif isinstance(value, (list, tuple)):
        m.list_value = from_json_value(_well_known("ListValue"), value, where=where, depth=depth + 1)
    else:
        raise DecodeError(f"{where} is no JSON value: {value!r}")


def _well_known(name: str) -> Any:
    from ..api.google import protobuf

    return getattr(protobuf, name)


_WRAPPERS = ("Bool", "Bytes", "Double", "Float", "Int32", "Int64", "String", "UInt32", "UInt64")

TO_JSON: Final[Mapping[str, Callable[[Any], Any]]] = {
    "google.protobuf.Timestamp": _timestamp_out,
    "google.protobuf.Duration": _duration_out,
    "google.protobuf.Any": _any_out,
    "google.protobuf.Struct": _struct_out,
    "google.protobuf.ListValue": _list_out,
    "google.protobuf.Value": _value_out,
    **{f"google.protobuf.{name}Value": _wrapper_out for name in _WRAPPERS},
}
FROM_JSON: Final[Mapping[str, Callable[[Any, Any, str, int], None]]] = {
    "google.protobuf.Timestamp": _timestamp_in,
    "google.protobuf.Duration": _duration_in,
    "google.protobuf.Any": _any_in,
    "google.protobuf.Struct": _struct_in,
    "google.protobuf.ListValue": _list_in,
    "google.protobuf.Value": _value_in,
    **{f"google.protobuf.{name}Value": _wrapper_in for name in _WRAPPERS},
}
