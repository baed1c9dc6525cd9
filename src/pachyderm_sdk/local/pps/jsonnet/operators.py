"""What operators do to values."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from pachyderm_sdk.local.pps.jsonnet.errors import RuntimeFault
from pachyderm_sdk.local.pps.jsonnet.formatting import format_text
from pachyderm_sdk.local.pps.jsonnet.manifest import to_text
from pachyderm_sdk.local.pps.jsonnet.values import Function, Object, Value, type_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pachyderm_sdk.local.pps.jsonnet.values import Thunk

__all__ = ["BINARY", "compare", "equal", "index", "slice_of", "unary"]


def _numbers(operator: str, left: Value, right: Value) -> tuple[float, float]:
    for value in (left, right):
        if type_of(value) != "number":
            raise RuntimeFault(f"Binary operator {operator} needs numbers, not {type_of(value)}")
    assert isinstance(left, int | float)
    assert isinstance(right, int | float)
    return left, right


def _finite(value: float) -> float:
    if not math.isfinite(value):
        raise RuntimeFault("Overflow")
    return value


def add(left: Value, right: Value) -> Value:
    """`+`: of numbers, arrays and objects; next to a string everything becomes one."""
    if isinstance(left, str) or isinstance(right, str):
        return to_text(left) + to_text(right)
    if isinstance(left, list) and isinstance(right, list):
        return left + right
    if isinstance(left, Object) and isinstance(right, Object):
        return Object(left.layers + right.layers)
    first, second = _numbers("+", left, right)
    return _finite(first + second)


def _subtract(left: Value, right: Value) -> Value:
    first, second = _numbers("-", left, right)
    return _finite(first - second)


def _multiply(left: Value, right: Value) -> Value:
    first, second = _numbers("*", left, right)
    return _finite(first * second)


def _divide(left: Value, right: Value) -> Value:
    first, second = _numbers("/", left, right)
    if second == 0:
        raise RuntimeFault("Division by zero.")
    return _finite(first / second)


def _modulo(left: Value, right: Value) -> Value:
    if isinstance(left, str):
        return format_text(left, right)
    first, second = _numbers("%", left, right)
    if second == 0:
        raise RuntimeFault("Division by zero.")
    return math.fmod(first, second)


def _bits(operator: str, compute: Callable[[int, int], int]) -> Callable[[Value, Value], Value]:
    def run(left: Value, right: Value) -> Value:
        first, second = _numbers(operator, left, right)
        if operator in ("<<", ">>") and second < 0:
            raise RuntimeFault("Shift by negative exponent.")
        return float(compute(int(first), int(second)))

    return run


def equal(left: Value, right: Value) -> bool:
    """Whether two values are the same; hidden fields do not count."""
    if type_of(left) != type_of(right):
        return False
    if isinstance(left, Function):
        raise RuntimeFault("Cannot test equality of functions")
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(
            equal(one.force(), other.force()) for one, other in zip(left, right, strict=True)
        )
    if isinstance(left, Object) and isinstance(right, Object):
        names = left.names()
        return names == right.names() and all(equal(left.get(name), right.get(name)) for name in names)
    return left == right


def compare(left: Value, right: Value) -> int:
    """-1, 0 or 1, as a value comes before, with or after another: numbers, strings and arrays only."""
    if isinstance(left, str) and isinstance(right, str):
        return (left > right) - (left < right)
    if isinstance(left, list) and isinstance(right, list):
        for one, other in zip(left, right, strict=False):
            order = compare(one.force(), other.force())
            if order:
                return order
        return (len(left) > len(right)) - (len(left) < len(right))
    first, second = _numbers("<", left, right)
    return (first > second) - (first < second)


def _has(left: Value, right: Value) -> Value:
    if not isinstance(left, str) or not isinstance(right, Object):
        raise RuntimeFault(f"Unexpected types for in: {type_of(left)}, {type_of(right)}")
    return right.find(left) is not None


BINARY: Final[dict[str, Callable[[Value, Value], Value]]] = {
    "+": add,
    "-": _subtract,
    "*": _multiply,
    "/": _divide,
    "%": _modulo,
    "==": equal,
    "!=": lambda left, right: not equal(left, right),
    "<": lambda left, right: compare(left, right) < 0,
    "<=": lambda left, right: compare(left, right) <= 0,
    ">": lambda left, right: compare(left, right) > 0,
    ">=": lambda left, right: compare(left, right) >= 0,
    "in": _has,
    "<<": _bits("<<", lambda left, right: left << right % 64),
    ">>": _bits(">>", lambda left, right: left >> right % 64),
    "&": _bits("&", lambda left, right: left & right),
    "|": _bits("|", lambda left, right: left | right),
    "^": _bits("^", lambda left, right: left ^ right),
}
"""All but `&&` and `||`, which do not always look at both sides."""


def unary(operator: str, value: Value) -> Value:
    """`!`, `-`, `+` and `~`."""
    if operator == "!":
        if not isinstance(value, bool):
            raise RuntimeFault(f"Unexpected type {type_of(value)}, expected boolean")
        return not value
    number, _ = _numbers(operator, value, value)
    return float(~int(number)) if operator == "~" else -number if operator == "-" else number


def index(target: Value, key: Value) -> Value:
    """`target[key]`."""
    if isinstance(target, Object):
        if not isinstance(key, str):
            raise RuntimeFault(f"Unexpected type {type_of(key)}, expected string")
        return target.get(key)
    if isinstance(target, list | str):
        number, _ = _numbers("[]", key, key)
        position = int(number)
        if not 0 <= position < len(target):
            raise RuntimeFault(f"Index {position} out of bounds, not within [0, {len(target)})")
        return target[position] if isinstance(target, str) else target[position].force()
    raise RuntimeFault(f"Value non indexable: {type_of(target)}")


def slice_of(target: Value, bounds: list[Value]) -> Value:
    """`target[start:end:step]` of an array or a string."""
    if not isinstance(target, list | str):
        raise RuntimeFault(f"Value cannot be sliced: {type_of(target)}")
    whole: list[int | None] = []
    for bound in bounds:
        whole.append(None if bound is None else int(_numbers("[:]", bound, bound)[0]))
    start, end, step = whole
    if step is not None and step < 1:
        raise RuntimeFault(f"got [{start}:{end}:{step}] but steps must be greater than 0")
    found: str | list[Thunk] = target[start:end:step]
    return found
