"""Random messages of any type: google protobuf's, filled by its descriptors, and ours, made by their constructors."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from pachyderm_sdk._proto.registry import message_class
from pachyderm_sdk.times import instant_from_wire, span_from_wire

from .reference import reference_class

if TYPE_CHECKING:
    from random import Random

    from google.protobuf.descriptor import FieldDescriptor
    from google.protobuf.message import Message as Reference

    from pachyderm_sdk._proto.fields import Field
    from pachyderm_sdk.message import Message

_TEXTS = (
    "",
    "a",
    "images",
    "master^2",
    "/dir/é.png",
    "\x00",
    "\ufeffbom",
    "\U0010ffff\ud7ff",
    "tab\t\"'\\<&>",
    "x" * 200,
)
_IN_ANY = (
    "google.protobuf.Duration",
    "google.protobuf.Int64Value",
    "google.protobuf.Struct",
    "pfs_v2.Commit",
    "pps_v2.Egress",
)
_BITS = {"int32": 32, "int64": 64, "uint32": 32, "uint64": 64}
_FLOATS = (0.0, -0.0, 1.0, -1.5, 0.1, 1e-40, 3.5e38, 1e300, float("inf"), float("-inf"), float("nan"))
# 32-bit floats that JSON gives in full: what is read from it is not rounded, so that 0.1 stays what a user wrote.
_FLOATS32 = (0.0, -0.0, 1.0, -1.5, 0.5, 2.0**-10, 2.0**20, float("inf"), float("-inf"), float("nan"))
_DEPTH = 4


def text(r: Random) -> str:
    """Returns a string, now and then an odd one."""
    return r.choice(_TEXTS) if r.random() < 0.5 else "".join(r.choices("abcXYZ09-_./é漢🐙", k=r.randrange(24)))


def whole(r: Random, kind: str) -> int:
    """Returns a number of a type, often a small one or one at the edge of its range."""
    bits, signed = _BITS[kind], kind[0] == "i"
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    found = r.choice((0, 1, 127, 128, 2047, 2048, r.getrandbits(bits), low, high, low + 1, -1))
    return min(max(found, low), high)


def scalar(r: Random, kind: str) -> Any:
    """Returns a value of a scalar type."""
    if kind == "string":
        return text(r)
    if kind == "bytes":
        return r.randbytes(r.choice((0, 1, 3, 40, 200)))
    if kind == "bool":
        return r.random() < 0.7
    if kind == "float":
        return r.choice(_FLOATS32)
    if kind == "double":
        return r.choice((*_FLOATS, r.random()))
    return whole(r, kind)


def seconds_and_nanos(r: Random, full_name: str) -> tuple[int, int]:
    """Returns a time that has a JSON form."""
    nanos = r.choice((0, 0, 1, 1000, 123_456_000, 123_456_789, 999_999_999))
    if full_name == "google.protobuf.Timestamp":
        return r.choice((0, -1, 1, 1_700_000_000, -62_135_596_800, 253_402_300_799, r.randrange(2**32))), nanos
    sign = r.choice((1, -1))
    return sign * r.choice((0, 1, 59, 3600, 315_575_999_999, r.randrange(2**32))), sign * nanos


# google protobuf's


def fill(r: Random, m: Reference, depth: int = 0) -> Reference:
    """Sets random fields of a message, so that it has a JSON form, and returns it."""
    name = m.DESCRIPTOR.full_name
    any_message: Any = m
    if name in ("google.protobuf.Timestamp", "google.protobuf.Duration"):
        any_message.seconds, any_message.nanos = seconds_and_nanos(r, name)
    elif name == "google.protobuf.Any":
        inner = fill(r, reference_class(r.choice(_IN_ANY))(), depth + 2)
        any_message.type_url = f"type.googleapis.com/{inner.DESCRIPTOR.full_name}"
        any_message.value = inner.SerializeToString(deterministic=True)
    elif name == "google.protobuf.Value":
        _fill_value(r, any_message, depth)
    else:
        chosen = {oneof.name: r.choice(oneof.fields) for oneof in m.DESCRIPTOR.oneofs}
        density = r.choice((0.2, 0.6, 1.0))
        for field in m.DESCRIPTOR.fields:
            oneof = field.containing_oneof
            if r.random() < density and (oneof is None or chosen[oneof.name] is field):
                _fill_field(r, m, field, depth)
    return m


def _fill_value(r: Random, m: Any, depth: int) -> None:
    kind = r.randrange(6 if depth < _DEPTH else 4)
    if kind == 0:
        m.null_value = 0
    elif kind == 1:
        m.number_value = r.choice((0.0, -0.0, 1.5, 1e300))
    elif kind == 2:
        m.string_value = text(r)
    elif kind == 3:
        m.bool_value = r.random() < 0.5
    elif kind == 4:
        fill(r, m.struct_value, depth + 1)
        m.struct_value.SetInParent()
    else:
        fill(r, m.list_value, depth + 1)
        m.list_value.SetInParent()


def _fill_field(r: Random, m: Reference, field: Any, depth: int) -> None:
    target = getattr(m, field.name)
    entry = field.message_type
    if entry is not None and entry.GetOptions().map_entry:
        value = entry.fields_by_name["value"]
        for _ in range(r.randrange(4) if depth < _DEPTH else 1):
            key = scalar(r, _kind(entry.fields_by_name["key"]))
            if value.message_type is not None:
                fill(r, target[key], depth + 1)
            else:
                target[key] = _scalar(r, value)
    elif field.is_repeated:
        for _ in range(r.randrange(4) if depth < _DEPTH else 1):
            if entry is None:
                target.append(_scalar(r, field))
            elif depth < _DEPTH:
                fill(r, target.add(), depth + 1)
    elif entry is None:
        setattr(m, field.name, _scalar(r, field))
    elif depth < _DEPTH:
        fill(r, target, depth + 1)
        target.SetInParent()


def _kind(field: FieldDescriptor) -> str:
    names = {getattr(field, name): name[5:].lower() for name in dir(field) if name.startswith("TYPE_")}
    return names[field.type]


def _scalar(r: Random, field: FieldDescriptor) -> Any:
    if field.enum_type is None:
        kind = _kind(field)
        return r.choice((2.0**-140, 2.0**127, 0.1, scalar(r, kind))) if kind == "float" else scalar(r, kind)
    known = [value.number for value in field.enum_type.values]
    if field.enum_type.full_name == "google.protobuf.NullValue":
        return 0
    return r.choice((*known, *known, 99, -1, 2**31 - 1))


# Ours


def made(r: Random, cls: type[Message], depth: int = 0) -> Message:
    """Returns one of our messages that has a JSON form, made as a user would make it."""
    if cls._full_name in ("google.protobuf.Any", "google.protobuf.Value"):
        theirs = fill(r, reference_class(cls._full_name)(), depth)
        return cls.FromString(theirs.SerializeToString())
    if cls._full_name in ("google.protobuf.Timestamp", "google.protobuf.Duration"):
        seconds, nanos = seconds_and_nanos(r, cls._full_name)
        return cls(seconds=seconds, nanos=nanos)  # type: ignore[call-arg]  # these two classes have them
    chosen = {group: r.choice(names) for group, names in cls._oneofs.items()}
    density = r.choice((0.2, 0.6, 1.0))
    values = {
        field.name: _value(r, field, depth)
        for field in cls._fields()
        if r.random() < density and (field.group is None or chosen[field.group] == field.name)
    }
    return cls(**values)


def _value(r: Random, field: Field, depth: int) -> Any:
    if field.repeated:
        return [_single(r, field, depth) for _ in range(r.randrange(4) if depth < _DEPTH else 0)]
    if field.key_kind:
        count = r.randrange(4) if depth < _DEPTH else 0
        return {scalar(r, field.key_kind): _single(r, field, depth) for _ in range(count)}
    return _single(r, field, depth) if depth < _DEPTH or not field.presence else None


def _single(r: Random, field: Field, depth: int) -> Any:
    if field.kind == "message":
        cls = message_class(field.type_name)
        assert cls is not None
        return made(r, cls, depth + 1)
    if field.kind == "timestamp":
        moment = instant_from_wire(*seconds_and_nanos(r, field.type_name))
        zone = dt.timezone(dt.timedelta(hours=r.choice((0, 0, 2))))
        return moment.astimezone(zone) if 1000 < moment.year < 9000 else moment
    if field.kind == "duration":
        return span_from_wire(*seconds_and_nanos(r, field.type_name))
    if field.enum is not None:
        return field.enum(r.choice((*map(int, field.enum), 99, -1)))
    return scalar(r, field.type_name if field.kind == "wrapper" else field.kind)
