"""Canonical protobuf JSON, both ways, driven by the table of fields.

Truth is google's implementation; the well-known types have forms of their own, which are in `wellknown.py`.
"""

from __future__ import annotations

import base64
import binascii
import math
import operator
from collections.abc import Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import DecodeError, EncodeError
from . import wellknown
from .registry import message_class
from .wire import pack_float

if TYPE_CHECKING:
    from ..message import Message
    from .fields import Field

M = TypeVar("M", bound="Message")

INT_RANGES = {
    "int32": (-(2**31), 2**31 - 1),
    "uint32": (0, 2**32 - 1),
    "int64": (-(2**63), 2**63 - 1),
    "uint64": (0, 2**64 - 1),
}
_MAX_DEPTH = 100


# Out


def to_json_value(m: Message, snake: bool = False, defaults: bool = False) -> Any:
    """Returns the JSON form of a message: a dict, or what its well-known type is written as."""
    special = wellknown.TO_JSON.get(m._full_name)
    if special is not None:
        return special(m)
    return _fields_out(m, snake, defaults)


def _fields_out(m: Message, snake: bool, defaults: bool) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for field in m._fields():
        value = getattr(m, field.name)
        key = field.name if snake else field.json_name
        if field.repeated:
            if isinstance(value, str):
                raise TypeError("one string is not a list of strings")
            if value or defaults:
                out[key] = [_value_out(field, item, snake, defaults) for item in value]
        elif field.key_kind:
            if value or defaults:
                out[key] = {
                    _key_out(field.key_kind, k): _value_out(field, item, snake, defaults) for k, item in value.items()
                }
        elif value is None:
            continue
        elif field.presence:
            out[key] = _value_out(field, value, snake, defaults)
        elif defaults or value != field.default or str(value) == "-0.0":
            out[key] = _value_out(field, value, snake, defaults)
    return out


def _key_out(kind: str, key: Any) -> str:
    value = scalar_out(kind, key)
    return ("true" if value else "false") if kind == "bool" else str(value)


def _value_out(field: Field, value: Any, snake: bool, defaults: bool) -> Any:
    if field.kind == "message":
        if value._full_name != field.type_name:
            raise TypeError(f"{value!r} is not a {field.type_name}")
        return to_json_value(value, snake, defaults)
    if field.kind == "timestamp":
        return wellknown.timestamp_text(value)
    if field.kind == "duration":
        return wellknown.duration_text(value)
    if field.enum is not None:
        number = scalar_out("int32", value)
        if field.type_name == "google.protobuf.NullValue":
            return None
        member = field.enum._value2member_map_.get(number)
        return member._name_ if member is not None else number
    return scalar_out(field.type_name if field.kind == "wrapper" else field.kind, value)


def scalar_out(kind: str, value: Any) -> Any:
    """Returns the JSON form of a number, bool, string or bytes."""
    if kind == "string":
        if not isinstance(value, str):
            raise TypeError(f"{value!r} is not a string")
        if not value.isascii():
            value.encode()  # half of a surrogate pair is an error
        return value
    if kind == "bytes":
        return base64.b64encode(value).decode()
    if kind in ("double", "float"):
        if math.isnan(value):
            return "NaN"
        if math.isinf(value):
            return "Infinity" if value > 0 else "-Infinity"
        return _shortest_float(value) if kind == "float" else float(value)
    number = operator.index(value)
    if kind == "bool":
        return number != 0
    low, high = INT_RANGES[kind]
    if not low <= number <= high:
        raise ValueError(f"{number} is out of range for {kind}")
    return str(number) if kind in ("int64", "uint64") else number


def _shortest_float(value: float) -> float:
    """Returns the number with the fewest digits that is the same 32-bit float."""
    for digits in range(6, 9):
        shorter = float(f"{value:.{digits}g}")
        if pack_float(shorter) == pack_float(value):
            return shorter
    return float(f"{value:.9g}")


# In


def from_json_value(cls: type[M], value: Any, ignore_unknown: bool = False, where: str = "", depth: int = 0) -> M:
    """Returns the message that a JSON form stands for."""
    where = where or cls.__name__
    if depth > _MAX_DEPTH:
        raise DecodeError(f"{where}: JSON nests deeper than {_MAX_DEPTH} levels")
    special = wellknown.FROM_JSON.get(cls._full_name)
    if special is not None:
        m = cls()
        special(m, value, where, depth)
        return m
    if not isinstance(value, Mapping):
        raise DecodeError(f"{where} must be a JSON object, not {_described(value)}")
    m = cls()
    names = _names(cls)
    seen: dict[str, str] = {}
    for key, item in value.items():
        field = names.get(key)
        if field is None:
            if ignore_unknown:
                continue
            raise DecodeError(_unknown(f"{where} has no field {key!r}", str(key), [f.json_name for f in cls._fields()]))
        if item is None and field.type_name not in ("google.protobuf.Value", "google.protobuf.NullValue"):
            continue
        if field.name in seen or (field.group is not None and field.group in seen):
            other = seen.get(field.name) or seen[field.group or ""]
            raise DecodeError(f"{where} gives both {other!r} and {key!r}, which exclude each other")
        seen[field.name] = key
        if field.group is not None:
            seen[field.group] = key
        try:
            read = _field_in(field, item, ignore_unknown, f"{where}.{key}", depth + 1)
        except DecodeError:
            if not field.secret:
                raise
            raise DecodeError(f"{where}.{key} holds what is no value of it, and is not shown: it is secret") from None
        if read is not _DROPPED:
            setattr(m, field.name, read)
    return m


_DROPPED: Any = object()


def _names(cls: type[Message]) -> dict[str, Field]:
    found: dict[str, Field] | None = cls.__dict__.get("_names")
    if found is None:
        found = {}
        for field in cls._fields():
            for name in (field.json_name, field.proto_name, field.name):
                found.setdefault(name, field)
        cls._names = found  # type: ignore[attr-defined]  # a cache beside the class's own table
    return found


def _field_in(field: Field, value: Any, ignore_unknown: bool, where: str, depth: int) -> Any:
    if field.repeated:
        if not isinstance(value, (list, tuple)):
            raise DecodeError(f"{where} must be a JSON array, not {_described(value)}")
        items = []
        for n, item in enumerate(value):
            if item is None and field.type_name != "google.protobuf.Value":
                raise DecodeError(f"{where}[{n}] must not be null")
            read = _value_in(field, item, ignore_unknown, f"{where}[{n}]", depth)
            if read is not _DROPPED:
                items.append(read)
        return items
    if field.key_kind:
        if not isinstance(value, Mapping):
            raise DecodeError(f"{where} must be a JSON object, not {_described(value)}")
        entries = {}
        for key, item in value.items():
            if item is None and field.type_name != "google.protobuf.Value":
                raise DecodeError(f"{where}[{key!r}] must not be null")
            read = _value_in(field, item, ignore_unknown, f"{where}[{key!r}]", depth)
            if read is not _DROPPED:
                entries[_key_in(field.key_kind, key, where)] = read
        return entries
    return _value_in(field, value, ignore_unknown, where, depth)


def _key_in(kind: str, key: Any, where: str) -> Any:
    if kind == "bool":
        if key in ("true", "false"):
            return key == "true"
        raise DecodeError(f"{where}: {key!r} is not a bool, as its keys are")
    return scalar_in(kind, key, f"{where}: the key {key!r}")


def _value_in(field: Field, value: Any, ignore_unknown: bool, where: str, depth: int) -> Any:
    if field.kind == "message":
        cls = message_class(field.type_name)
        if cls is None:
            raise DecodeError(f"{where}: the type {field.type_name} is not part of this API")
        return from_json_value(cls, value, ignore_unknown, where, depth)
    if field.kind == "timestamp":
        return wellknown.parse_timestamp(value, where)
    if field.kind == "duration":
        return wellknown.parse_duration(value, where)
    if field.enum is not None:
        if value is None:
            return field.enum(0)
        if isinstance(value, str):
            member = field.enum.__members__.get(value)
            if member is None and value.lstrip("-").isdigit():
                value = int(value)
            elif member is None:
                if ignore_unknown:
                    return _DROPPED
                known = list(field.enum.__members__)
                raise DecodeError(_unknown(f"{where}: {field.enum.__name__} has no member {value!r}", value, known))
            else:
                return member
        return field.enum(scalar_in("int32", value, where))
    return scalar_in(field.type_name if field.kind == "wrapper" else field.kind, value, where)


def scalar_in(kind: str, value: Any, where: str) -> Any:
    """Returns the number, bool, string or bytes that a JSON value stands for."""
    if kind == "string":
        if not isinstance(value, str):
            raise DecodeError(f"{where} must be a string, not {_described(value)}")
        try:
            value.encode()
        except UnicodeEncodeError:
            raise DecodeError(f"{where} is not valid Unicode") from None
        return value
    if kind == "bool":
        if not isinstance(value, bool):
            raise DecodeError(f"{where} must be true or false, not {_described(value)}")
        return value
    if kind == "bytes":
        return _bytes_in(value, where)
    if kind in ("double", "float"):
        return _float_in(kind, value, where)
    return _int_in(kind, value, where)


def _bytes_in(value: Any, where: str) -> bytes:
    if not isinstance(value, str):
        raise DecodeError(f"{where} must be base64 text, not {_described(value)}")
    text = value.replace("-", "+").replace("_", "/")
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise DecodeError(f"{where} is not base64: {_described(value)}") from None


def _float_in(kind: str, value: Any, where: str) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise DecodeError(f"{where} must be a number, not {_described(value)}")
    if isinstance(value, str):
        if value in ("NaN", "Infinity", "-Infinity"):
            return float(value)
        if value.strip() != value or value.lower().lstrip("+-")[:1] in ("n", "i") or "_" in value:
            raise DecodeError(f"{where} is not a number: {_described(value)}")
    try:
        number = float(value)
    except (ValueError, OverflowError):
        raise DecodeError(f"{where} is not a number: {_described(value)}") from None
    limit = 3.4028235677973366e38 if kind == "float" else math.inf
    if abs(number) >= limit:
        raise DecodeError(f"{where} is out of range for {kind}: {_described(value)}")
    return number


def _int_in(kind: str, value: Any, where: str) -> int:
    low, high = INT_RANGES[kind]
    number: Any = value
    if isinstance(value, str):
        if not value or value.strip() != value or "_" in value or not value.isascii():
            raise DecodeError(f"{where} must be a whole number, not {_described(value)}")
        try:
            number = int(value)
        except ValueError:
            try:
                number = float(value)
            except ValueError:
                raise DecodeError(f"{where} must be a whole number, not {_described(value)}") from None
    if isinstance(number, float) and number.is_integer():
        number = int(number)
    if isinstance(number, bool) or not isinstance(number, int):
        raise DecodeError(f"{where} must be a whole number, not {_described(value)}")
    if not low <= number <= high:
        raise DecodeError(f"{where} is {number}, out of range for {kind} ({low} to {high})")
    return number


def _described(value: object) -> str:
    if value is None:
        return "null"
    text = repr(value)
    return f"{type(value).__name__} {text if len(text) <= 40 else text[:37] + '...'}"


def _unknown(problem: str, given: str, known: list[str]) -> str:
    names = {name.lower(): name for name in known}  # for who writes `no_schedule` means NO_SCHEDULE
    near = get_close_matches(given.lower(), names, 1)
    return f"{problem}; did you mean {names[near[0]]!r}?" if near else f"{problem}; known: {', '.join(known) or 'none'}"


# Python data: betterproto's to_pydict and from_pydict


def to_python_value(m: Message, snake: bool, defaults: bool) -> dict[str, Any]:
    """Returns the fields of a message as Python values, sub-messages as dicts."""

    def out(value: Any) -> Any:
        return to_python_value(value, snake, defaults) if hasattr(value, "_full_name") else value

    found: dict[str, Any] = {}
    for field in m._fields():
        value = getattr(m, field.name)
        key = field.name if snake else field.json_name
        if field.repeated and (value or defaults):
            found[key] = [out(item) for item in value]
        elif field.key_kind and (value or defaults):
            found[key] = {k: out(item) for k, item in value.items()}
        elif field.presence and value is not None:
            found[key] = out(value)
        elif not (field.repeated or field.key_kind or field.presence) and (defaults or value != field.default):
            found[key] = value
    return found


def from_python_value(m: M, value: Mapping[str, Any]) -> M:
    """Sets the fields of a message from what `to_python_value` gives."""
    if not isinstance(value, Mapping):
        raise DecodeError(f"{type(m).__name__} must be a dict of its fields, not {_described(value)}")
    names = _names(type(m))
    for key, item in value.items():
        field = names.get(key)
        if field is None:
            known = [f.json_name for f in m._fields()]
            raise DecodeError(_unknown(f"{type(m).__name__} has no field {key!r}", str(key), known))
        cls = message_class(field.type_name) if field.kind == "message" else None

        def read(one: Any, cls: type[Message] | None = cls) -> Any:
            return from_python_value(cls(), one) if cls is not None and isinstance(one, Mapping) else one

        if field.repeated:
            setattr(m, field.name, [read(one) for one in item])
        elif field.key_kind:
            setattr(m, field.name, {k: read(one) for k, one in item.items()})
        else:
            setattr(m, field.name, read(item))
    return m


__all__ = ["EncodeError", "from_json_value", "scalar_in", "scalar_out", "to_json_value"]
