"""JSON values as jq sees them: their order, their arithmetic, and how one looks into them."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

__all__ = [
    "Filter",
    "JqError",
    "Json",
    "add",
    "contains",
    "divide",
    "equal",
    "index",
    "iterate",
    "less",
    "modulo",
    "multiply",
    "order",
    "slice_of",
    "subtract",
    "truthy",
    "type_of",
]

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
Filter: TypeAlias = Callable[[Json], Iterator[Json]]
"""A program, or a part of one: all that it makes of a value."""

_ORDER: Final = {"null": 0, "boolean": 1, "number": 3, "string": 4, "array": 5, "object": 6}


class JqError(Exception):
    """A program is malformed, needs what is left out, or fails on a value."""


def type_of(value: Json) -> str:
    """What jq calls the type of a value."""
    if value is None:
        return "null"
    if isinstance(value, bool):  # before numbers: in Python it is one
        return "boolean"
    if isinstance(value, int | float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"


def truthy(value: Json) -> bool:
    """Whether a condition holds: everything does but null and false."""
    return value is not None and value is not False


_Key = tuple["int | float | str | _Key", ...]


def order(value: Json) -> _Key:
    """A key by which values are ordered and compared: by type first."""
    rank = _ORDER[type_of(value)]
    if isinstance(value, list):
        return (rank, tuple(order(item) for item in value))
    if isinstance(value, dict):
        # objects are compared by their sets of keys, and only then key by key
        keys = sorted(value)
        return (rank, tuple((key,) for key in keys), tuple(order(value[key]) for key in keys))
    if value is None:
        return (rank,)
    return (rank, value)


def equal(left: Json, right: Json) -> bool:
    """Whether two values are the same; numbers by value."""
    return order(left) == order(right)


def less(left: Json, right: Json) -> bool:
    """Whether a value comes before another."""
    return order(left) < order(right)


def _shown(value: Json) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return f"{type_of(value)} ({text if len(text) <= 30 else text[:27] + '...'})"


def _clash(left: Json, right: Json, what: str) -> JqError:
    return JqError(f"{_shown(left)} and {_shown(right)} cannot be {what}")


# --- looking into values


def index(value: Json, key: Json) -> Json:
    """`.[key]`: a field, an element, or null where there is none."""
    if isinstance(key, str):
        if value is None or isinstance(value, dict):
            return None if value is None else value.get(key)
        raise JqError(f"expected an object but got: {_shown(value)}")
    if isinstance(key, int | float) and not isinstance(key, bool):
        if value is None:
            return None
        if isinstance(value, list):
            position = math.floor(key)
            return value[position] if -len(value) <= position < len(value) else None
        raise JqError(f"expected an array but got: {_shown(value)}")
    raise JqError(f"cannot index {_shown(value)} with {_shown(key)}")


def slice_of(value: Json, start: Json, end: Json) -> Json:
    """`.[start:end]` of an array or a string."""
    if value is None:
        return None
    for bound in (start, end):
        if bound is not None and type_of(bound) != "number":
            raise JqError(f"expected a number for slicing but got: {_shown(bound)}")
    first = None if start is None else math.floor(float(str(start)))
    last = None if end is None else math.ceil(float(str(end)))
    if isinstance(value, list):
        return value[first:last]
    if isinstance(value, str):
        return value[first:last]
    raise JqError(f"expected an array or a string but got: {_shown(value)}")


def iterate(value: Json) -> Iterator[Json]:
    """`.[]`: the elements of an array, or the values of an object by key."""
    if isinstance(value, list):
        yield from value
    elif isinstance(value, dict):
        for key in sorted(value):
            yield value[key]
    else:
        raise JqError(f"cannot iterate over: {_shown(value)}")


def contains(value: Json, part: Json) -> bool:
    """Whether a value has another in it: strings within strings, at any depth."""
    if type_of(value) != type_of(part):
        raise _clash(value, part, "checked for containment")
    if isinstance(value, str) and isinstance(part, str):
        return part in value
    if isinstance(value, list) and isinstance(part, list):
        return all(any(_may_contain(item, wanted) for item in value) for wanted in part)
    if isinstance(value, dict) and isinstance(part, dict):
        return all(key in value and _may_contain(value[key], wanted) for key, wanted in part.items())
    return equal(value, part)


def _may_contain(value: Json, part: Json) -> bool:
    return type_of(value) == type_of(part) and contains(value, part)


# --- arithmetic


def _numbers(left: Json, right: Json) -> tuple[int | float, int | float] | None:
    if isinstance(left, bool) or isinstance(right, bool):
        return None
    if isinstance(left, int | float) and isinstance(right, int | float):
        return left, right
    return None


def add(left: Json, right: Json) -> Json:
    """`+`: of numbers, strings, arrays and objects; null adds nothing."""
    if left is None or right is None:
        return right if left is None else left
    numbers = _numbers(left, right)
    if numbers is not None:
        return numbers[0] + numbers[1]
    if isinstance(left, str) and isinstance(right, str):
        return left + right
    if isinstance(left, list) and isinstance(right, list):
        return [*left, *right]
    if isinstance(left, dict) and isinstance(right, dict):
        return {**left, **right}
    raise _clash(left, right, "added")


def subtract(left: Json, right: Json) -> Json:
    """`-`: of numbers, or the elements of an array that are not in another."""
    numbers = _numbers(left, right)
    if numbers is not None:
        return numbers[0] - numbers[1]
    if isinstance(left, list) and isinstance(right, list):
        return [item for item in left if not any(equal(item, other) for other in right)]
    raise _clash(left, right, "subtracted")


def multiply(left: Json, right: Json) -> Json:
    """`*` of numbers."""
    numbers = _numbers(left, right)
    if numbers is None:
        raise _clash(left, right, "multiplied")
    return numbers[0] * numbers[1]


def divide(left: Json, right: Json) -> Json:
    """`/`: of numbers, or a string split at another."""
    numbers = _numbers(left, right)
    if numbers is not None:
        if numbers[1] == 0:
            raise _clash(left, right, "divided because the divisor is zero")
        return numbers[0] / numbers[1]
    if isinstance(left, str) and isinstance(right, str):
        return [*(left.split(right) if right else left)]
    raise _clash(left, right, "divided")


def modulo(left: Json, right: Json) -> Json:
    """`%` of whole parts; the sign is that of the dividend."""
    numbers = _numbers(left, right)
    if numbers is None:
        raise _clash(left, right, "divided")
    divisor = abs(int(numbers[1]))
    if divisor == 0:
        raise _clash(left, right, "divided because the divisor is zero")
    rest = abs(int(numbers[0])) % divisor
    return -rest if numbers[0] < 0 else rest
