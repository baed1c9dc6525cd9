"""Values as text."""

from __future__ import annotations

import json
import math

from pachyderm_sdk.local.pps.jsonnet.errors import RuntimeFault
from pachyderm_sdk.local.pps.jsonnet.values import Function, Object, Value

__all__ = ["number_text", "to_json", "to_text"]


def to_text(value: Value) -> str:
    """What a value becomes when it is added to a string: strings stay, everything else is JSON in one line."""
    return value if isinstance(value, str) else to_json(value)


def number_text(value: float) -> str:
    """A number with as few digits as it takes."""
    if math.isfinite(value) and value == math.floor(value):
        return f"{value:.0f}"
    return f"{value:.17g}"


def to_json(value: Value, indent: str | None = None, newline: str = "\n", *, airy: bool = False) -> str:
    """A value as JSON, fields sorted by name.

    Args:
        value: the value; everything in it is computed.
        indent: what each level is indented by; None writes one line.
        newline: what begins a line here.
        airy: write an empty line between the brackets of what is empty, as `std.manifestJson` does.

    Raises:
        RuntimeFault: there is a function in it, or computing a part fails.
    """
    if isinstance(value, Function):
        raise RuntimeFault("couldn't manifest function as JSON")
    if isinstance(value, bool) or value is None:
        return json.dumps(value)
    if isinstance(value, int | float):
        return number_text(value)
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    inner = "" if indent is None else newline + indent
    if isinstance(value, Object):
        value.check()
        parts = [
            f"{json.dumps(name, ensure_ascii=False)}: {to_json(value.get(name), indent, inner, airy=airy)}"
            for name in value.names()
        ]
        return _enclosed("{}", parts, indent, newline, airy=airy)
    parts = [to_json(item.force(), indent, inner, airy=airy) for item in value]
    return _enclosed("[]", parts, indent, newline, airy=airy)


def _enclosed(brackets: str, parts: list[str], indent: str | None, newline: str, *, airy: bool) -> str:
    first, last = brackets[0], brackets[1]
    if not parts:
        return f"{first}\n{newline}{last}" if airy else f"{first} {last}"
    if indent is None:
        return f"{first}{', '.join(parts)}{last}"
    inner = newline + indent
    return f"{first}{inner}{f',{inner}'.join(parts)}{newline}{last}"
