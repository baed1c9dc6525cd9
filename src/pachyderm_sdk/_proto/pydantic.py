"""What pydantic is told of our messages and enums; imported by pydantic itself, when a model first names one.

A message is a dataclass, so pydantic handles it with the `__pydantic_config__` of `message.py`: camelCase aliases,
attribute names accepted, unknown keys refused, bytes as base64. Enums are described here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import core_schema

if TYPE_CHECKING:
    from .enum import Enum


def enum_schema(cls: type[Enum]) -> core_schema.CoreSchema:
    """Takes a member, a member's name or a number; writes the name, or the number if it has none."""

    def read(value: Any) -> Enum:
        if isinstance(value, str):
            return cls.from_string(value)
        return cls(value if type(value) is int or isinstance(value, cls) else value)

    def write(value: Enum) -> str | int:
        return value.name if value in cls._value2member_map_ else int(value)

    known = core_schema.literal_schema(list(cls.__members__))
    return core_schema.no_info_plain_validator_function(
        read,
        json_schema_input_schema=known,
        serialization=core_schema.plain_serializer_function_ser_schema(
            write, return_schema=known, when_used="json"
        ),
    )
