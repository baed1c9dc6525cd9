"""What pydantic is told of our messages and enums; imported by pydantic itself, when a model first names one.

A message is a dataclass, so pydantic describes it by itself, with the `__pydantic_config__` of `message.py`: camelCase
aliases, attribute names accepted, unknown keys refused. What is changed here are the values that protobuf JSON writes
in its own way (times, bytes, enums, 64-bit numbers, free-form JSON), and that JSON output is `to_dict()`.
"""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field as Limits
from pydantic import PlainValidator, WithJsonSchema, WrapValidator
from pydantic_core import ValidationError, core_schema

from ..times import instant_to_wire
from . import wellknown
from .json import INT_RANGES, scalar_in

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, ValidatorFunctionWrapHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema

    from ..message import Message
    from .enum import Enum
    from .fields import Field


# Values


def _timestamp(value: Any) -> _dt.datetime:
    if isinstance(value, _dt.datetime):
        instant_to_wire(value)  # a time without a time zone is an error
        return value
    return wellknown.parse_timestamp(value, "it")


def _duration(value: Any, handler: ValidatorFunctionWrapHandler) -> _dt.timedelta:
    if isinstance(value, _dt.timedelta):
        return value
    try:
        return wellknown.parse_duration(value, "it")
    except ValueError:
        found: _dt.timedelta = handler(value)  # ISO 8601 and numbers of seconds, as pydantic's own users write them
        return found


def _bytes(value: Any) -> bytes:
    return bytes(value) if isinstance(value, (bytes, bytearray, memoryview)) else scalar_in("bytes", value, "it")


_TIME_SCHEMA = {"type": "string", "format": "date-time"}
_SPAN_SCHEMA = {"type": "string", "pattern": r"^-?\d+(\.\d{1,9})?s$", "examples": ["1.5s"]}
_BYTES_SCHEMA = {"type": "string", "contentEncoding": "base64"}
# 64-bit numbers are written as text, because JavaScript would round them.
_LONG_SCHEMA = {"anyOf": [{"type": "integer"}, {"type": "string", "pattern": r"^-?\d+$"}]}

_VALUES: dict[str, Any] = {
    "timestamp": Annotated[_dt.datetime, PlainValidator(_timestamp), WithJsonSchema(_TIME_SCHEMA)],
    "duration": Annotated[_dt.timedelta, WrapValidator(_duration), WithJsonSchema(_SPAN_SCHEMA)],
    "bytes": Annotated[bytes, PlainValidator(_bytes), WithJsonSchema(_BYTES_SCHEMA)],
    **{kind: Annotated[int, Limits(ge=low, le=high)] for kind, (low, high) in INT_RANGES.items()},
}
for _kind in ("int64", "uint64"):
    _VALUES[_kind] = Annotated[_VALUES[_kind], WithJsonSchema(_LONG_SCHEMA)]


# Messages

_WELL_KNOWN: dict[str, JsonSchemaValue] = {
    "Any": {"type": "object", "properties": {"@type": {"type": "string"}}},
    "Struct": {"type": "object"},
    "ListValue": {"type": "array", "items": {}},
    "Value": {},
    "Timestamp": _TIME_SCHEMA,
    "Duration": _SPAN_SCHEMA,
    "BytesValue": _BYTES_SCHEMA,
    "Int64Value": _LONG_SCHEMA,
    "UInt64Value": _LONG_SCHEMA,
    "BoolValue": {"type": "boolean"},
    "StringValue": {"type": "string"},
    "DoubleValue": {"type": "number"},
    "FloatValue": {"type": "number"},
    "Int32Value": {"type": "integer"},
    "UInt32Value": {"type": "integer"},
}
_TO_DICT = core_schema.plain_serializer_function_ser_schema(lambda m: m.to_dict(), when_used="json")


def message_schema(cls: type[Message], source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
    """Returns pydantic's schema of a message: its own for the dataclass, with protobuf JSON's forms of values."""
    if cls._full_name in wellknown.TO_JSON:
        return core_schema.no_info_plain_validator_function(
            lambda value: value if isinstance(value, cls) else cls.from_dict(value), serialization=_TO_DICT
        )
    schema = handler(source)
    try:
        made: Any = handler.resolve_ref_schema(schema)
    except LookupError:
        return schema  # the message is inside itself, and the outer call is still making its schema
    fields = {field.name: field for field in cls._fields()}
    for one in made["schema"]["fields"]:
        one["schema"] = _with_value(one["schema"], fields[one["name"]], handler)
        if fields[one["name"]].secret:
            one["schema"] = _hidden(one["schema"])
    made["serialization"] = _TO_DICT
    return schema


class _Hidden:
    """What pydantic is given, and then shows, in place of what is no value of a secret field."""

    def __repr__(self) -> str:
        return "'***'"


def _hidden(schema: CoreSchema) -> CoreSchema:
    """Returns the schema of a secret field: what it refuses it does not see, since it would quote it."""
    if schema["type"] == "default":  # outermost, because a dataclass wants to know that there is one
        return {**schema, "schema": _hidden(schema["schema"])}

    def read(value: Any, handler: ValidatorFunctionWrapHandler) -> Any:
        try:
            return handler(value)
        except ValidationError:
            return handler(_Hidden())  # which is refused for the same reason, as nothing that could be quoted

    return core_schema.no_info_wrap_validator_function(read, schema)


def _with_value(schema: Any, field: Field, handler: GetCoreSchemaHandler) -> Any:
    """Returns the schema of a field with its innermost part, that of one value, replaced where protobuf differs."""
    inner = {"default": "schema", "nullable": "schema", "list": "items_schema", "dict": "values_schema"}
    part = inner.get(schema["type"])
    if part is not None:
        return {**schema, part: _with_value(schema[part], field, handler)}
    value = _VALUES.get(field.type_name if field.kind == "wrapper" else field.kind)
    return schema if value is None else handler.generate_schema(value)


def message_json_schema(cls: type[Message], schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
    """Returns the JSON schema of a message, one for what is read and what is written."""
    if cls._full_name in wellknown.TO_JSON:
        return dict(_WELL_KNOWN[cls._full_name.rpartition(".")[2]])
    read: Any = {key: value for key, value in schema.items() if key != "serialization"}
    return handler(read)


# Enums


def enum_schema(cls: type[Enum]) -> CoreSchema:
    """Takes a member, a member's name or a number; writes the name, or the number if it has none."""

    def read(value: Any) -> Enum:
        return cls.from_string(value) if isinstance(value, str) else cls(value)

    def write(value: Enum) -> str | int:
        return value.name if value in cls._value2member_map_ else int(value)

    return core_schema.no_info_plain_validator_function(
        read, serialization=core_schema.plain_serializer_function_ser_schema(write, when_used="json")
    )


def enum_json_schema(cls: type[Enum]) -> JsonSchemaValue:
    """Returns the names of the members."""
    return {"type": "string", "enum": list(cls.__members__), "title": cls.__name__}
