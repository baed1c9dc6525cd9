"""Finds what is wrong with a message that would not encode. Slow, and only called once something is."""

from __future__ import annotations

import datetime as _dt
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from ..times import instant_to_wire
from .registry import message_class

if TYPE_CHECKING:
    from ..message import Message
    from .fields import Field

_RANGES = {
    "int32": (-(2**31), 2**31 - 1),
    "int64": (-(2**63), 2**63 - 1),
    "uint32": (0, 2**32 - 1),
    "uint64": (0, 2**64 - 1),
    "enum": (-(2**31), 2**31 - 1),
}


def first_problem(m: Message, path: str = "") -> str | None:
    """Returns what is wrong with the first bad field of a message, or None."""
    path = path or type(m).__name__
    for field in m._fields():
        problem = _field_problem(m, field, f"{path}.{field.name}")
        if problem and field.secret:
            return f"{path}.{field.name} holds what is no value of it, and is not shown: it is secret"
        if problem:
            return problem
    return None


def _field_problem(m: Message, field: Field, where: str) -> str | None:
    value = getattr(m, field.name, field.default)
    if field.repeated:
        if isinstance(value, (str, bytes, Mapping)) or not isinstance(value, Iterable):
            return f"{where} must be a list, not {_described(value)}"
        problems = (_problem(field, item, f"{where}[{n}]") for n, item in enumerate(value))
    elif field.key_kind:
        if not isinstance(value, Mapping):
            return f"{where} must be a dict, not {_described(value)}"
        problems = (
            _scalar_problem(field.key_kind, key, f"a key of {where}") or _problem(field, item, f"{where}[{key!r}]")
            for key, item in value.items()
        )
    elif value is None and field.presence:
        return None
    else:
        problems = (_problem(field, v, where) for v in (value,))
    return next((problem for problem in problems if problem), None)


def _problem(field: Field, value: object, where: str) -> str | None:
    if field.kind == "message":
        cls = message_class(field.type_name)
        if cls is None or not isinstance(value, cls):
            name = cls.__name__ if cls is not None else field.type_name
            return f"{where} must be {_article(name)}, not {_described(value)}"
        return first_problem(value, where)
    if field.kind == "timestamp":
        if not isinstance(value, _dt.datetime):
            return f"{where} must be a datetime, not {_described(value)}"
        try:
            instant_to_wire(value)
        except ValueError as error:
            return f"{where}: {error}"
        return None
    if field.kind == "duration":
        return None if isinstance(value, _dt.timedelta) else f"{where} must be a timedelta, not {_described(value)}"
    if field.enum is not None and not isinstance(value, int):
        return f"{where} must be {_article(field.enum.__name__)}, not {_described(value)}"
    return _scalar_problem(field.type_name if field.kind == "wrapper" else field.kind, value, where)


def _scalar_problem(kind: str, value: object, where: str) -> str | None:
    if kind == "string":
        if not isinstance(value, str):
            return f"{where} must be a str, not {_described(value)}"
        try:
            value.encode()
        except UnicodeEncodeError as error:
            return f"{where} is not valid Unicode: {error.reason} at position {error.start}"
        return None
    if kind == "bytes":
        return (
            None
            if isinstance(value, (bytes, bytearray, memoryview))
            else (f"{where} must be bytes, not {_described(value)}")
        )
    if kind in ("double", "float"):
        return None if isinstance(value, (int, float)) else f"{where} must be a float, not {_described(value)}"
    if kind == "bool":
        return None if isinstance(value, int) else f"{where} must be a bool, not {_described(value)}"
    if not isinstance(value, int):
        return f"{where} must be an int, not {_described(value)}"
    low, high = _RANGES[kind]
    return None if low <= value <= high else f"{where} is {value}, out of range for {kind} ({low} to {high})"


def _described(value: object) -> str:
    if value is None:
        return "None"
    text = repr(value)
    return f"{_article(type(value).__name__)} ({text if len(text) <= 40 else text[:37] + '...'})"


def _article(name: str) -> str:
    return f"{'an' if name[:1] in 'AEIOUaeiou' else 'a'} {name}"
