"""How generated messages declare their fields, and what is known of a field at run time.

The functions say `Any` because `dataclass` puts the real defaults in the place of what they return; the annotation
beside each call is what type checkers see.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from .enum import Enum

_WRAPPED = {
    "google.protobuf.BoolValue": "bool",
    "google.protobuf.BytesValue": "bytes",
    "google.protobuf.DoubleValue": "double",
    "google.protobuf.FloatValue": "float",
    "google.protobuf.Int32Value": "int32",
    "google.protobuf.Int64Value": "int64",
    "google.protobuf.StringValue": "string",
    "google.protobuf.UInt32Value": "uint32",
    "google.protobuf.UInt64Value": "uint64",
}
_ZERO: dict[str, Any] = {"bool": False, "bytes": b"", "string": "", "float": 0.0, "double": 0.0}


class Field(NamedTuple):
    """What is known of one field of a message."""

    name: str
    """The attribute."""
    proto_name: str
    """The name in the `.proto` file."""
    json_name: str
    number: int
    kind: str
    """A protobuf type ("string", "int64" ...), or "enum", "message", "timestamp", "duration" or "wrapper"."""
    type_name: str
    """The full name of a message; of a wrapper the type that it wraps."""
    enum: type[Enum] | None
    repeated: bool
    key_kind: str
    """The type of a map's keys; empty if the field is no map."""
    group: str | None
    secret: bool
    """Whether the value is hidden in a repr."""

    @property
    def presence(self) -> bool:
        """Whether the field tells "absent" (None) from its default value."""
        return not self.repeated and not self.key_kind and (self.group is not None or self.default is None)

    @property
    def default(self) -> object:
        """The value of the field when nothing was sent; None for messages and for members of a oneof."""
        if self.group is not None or self.kind in ("message", "timestamp", "duration", "wrapper"):
            return None
        if self.enum is not None:
            return self.enum(0)
        return _ZERO.get(self.kind, 0)


def _declare(
    number: int,
    kind: str,
    *,
    type_name: str = "",
    enum: type[Enum] | None = None,
    repeated: bool = False,
    key: str = "",
    group: str | None = None,
    name: str = "",
    secret: bool = False,
) -> Any:
    return Field("", name, "", number, kind, type_name, enum, repeated, key, group, secret)


def scalar(
    kind: str, number: int, *, repeated: bool = False, group: str | None = None, name: str = "", secret: bool = False
) -> Any:
    """Declares a number, bool, string or bytes field."""
    return _declare(number, kind, repeated=repeated, group=group, name=name, secret=secret)


def enum(kind: type[Enum], number: int, *, repeated: bool = False, group: str | None = None, name: str = "") -> Any:
    """Declares a field of an enum."""
    return _declare(number, "enum", enum=kind, repeated=repeated, group=group, name=name)


def message(
    type_name: str,
    number: int,
    *,
    repeated: bool = False,
    group: str | None = None,
    name: str = "",
    secret: bool = False,
) -> Any:
    """Declares a field of a message; well-known times and wrappers become the Python values that they stand for."""
    kind, type_name = message_kind(type_name)
    return _declare(number, kind, type_name=type_name, repeated=repeated, group=group, name=name, secret=secret)


def mapping(
    key: str,
    kind: str,
    number: int,
    *,
    type_name: str = "",
    value: type[Enum] | None = None,
    secret: bool = False,
) -> Any:
    """Declares a map from `key` to `kind`."""
    if kind == "message":
        kind, type_name = message_kind(type_name)
    return _declare(number, kind, type_name=type_name, enum=value, key=key, secret=secret)


def message_kind(type_name: str) -> tuple[str, str]:
    """Returns how a message of this name is held in a field, and the name of its type or of the type it wraps."""
    if type_name == "google.protobuf.Timestamp":
        return "timestamp", type_name
    if type_name == "google.protobuf.Duration":
        return "duration", type_name
    if type_name in _WRAPPED:
        return "wrapper", _WRAPPED[type_name]
    return "message", type_name


def named(declared: dict[str, Field]) -> tuple[Field, ...]:
    """Returns the fields of a message with their names, in the order of their declaration."""
    found = []
    for name, field in declared.items():
        proto_name = field.proto_name or name
        found.append(field._replace(name=name, proto_name=proto_name, json_name=json_name(proto_name)))
    return tuple(found)


def json_name(proto_name: str) -> str:
    """Returns protobuf's JSON name of a field: underscores go, the letter after each becomes a capital."""
    first, *rest = proto_name.split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


Setter = Callable[[object, str, object], None]
set_field: Setter = object.__setattr__
"""Sets an attribute without the one-of bookkeeping of `Message.__setattr__`; decoders do that themselves."""
