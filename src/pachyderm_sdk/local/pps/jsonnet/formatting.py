"""`"..." % values`: text with values put in, in the way of printf."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pachyderm_sdk.local.pps.jsonnet.errors import RuntimeFault
from pachyderm_sdk.local.pps.jsonnet.manifest import to_text
from pachyderm_sdk.local.pps.jsonnet.values import Object, Value, type_of

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["format_text"]

_CODE: Final = re.compile(
    r"%(?:\((?P<name>[^)]*)\))?(?P<flags>[-#0 +]*)(?P<width>\d+|\*)?(?:\.(?P<digits>\d+|\*))?[hlL]?(?P<kind>.)"
)
_NUMBERS: Final = "diuoxXeEfFgG"


def format_text(template: str, values: Value) -> str:
    """Put values into a text.

    Args:
        template: the text with codes such as `%s`, `%05.2f` or `%(name)d`.
        values: an array, an object for codes with names, or else the only value.

    Raises:
        RuntimeFault: a code is malformed, or there are too few or too many values.
    """
    given: Iterator[Value] = iter(())
    if not isinstance(values, Object):
        given = (item.force() for item in values) if isinstance(values, list) else iter([values])

    def following() -> Value:
        for value in given:
            return value
        raise RuntimeFault("Not enough values to format")

    def star(text: str | None) -> str:
        if text != "*":
            return text or ""
        width = following()
        if isinstance(width, bool) or not isinstance(width, int | float):
            raise RuntimeFault("A width must be a number")
        return str(int(width))

    def one(code: re.Match[str]) -> str:
        if code["kind"] == "%":
            return "%"
        width, digits = star(code["width"]), code["digits"]
        precision = "" if digits is None else f".{star(digits)}"
        if code["name"] is not None:
            if not isinstance(values, Object):
                raise RuntimeFault("Mapping keys required")
            value = values.get(code["name"])
        elif isinstance(values, Object):
            value = values if code["kind"] == "s" else _mapping_needed()
        else:
            value = following()
        return _formatted(code["flags"], width, precision, code["kind"], value)

    result = _CODE.sub(one, template)
    if "%" in _CODE.sub("", template):
        raise RuntimeFault("Truncated format code.")
    if next(given, _NOTHING) is not _NOTHING:
        raise RuntimeFault("Too many values to format")
    return result


_NOTHING: Final = Object(())


def _mapping_needed() -> Value:
    raise RuntimeFault("Mapping keys required")


def _formatted(flags: str, width: str, precision: str, kind: str, value: Value) -> str:
    if kind == "s":
        # a precision of a string is ignored
        return f"%{'-' if '-' in flags else ''}{width}s" % to_text(value)
    if kind == "c":
        if isinstance(value, str) and len(value) == 1:
            return f"%{'-' if '-' in flags else ''}{width}s" % value
        if isinstance(value, int | float) and not isinstance(value, bool):
            return f"%{'-' if '-' in flags else ''}{width}s" % chr(int(value))
        raise RuntimeFault("%c expected number or string of length 1")
    if kind not in _NUMBERS:
        raise RuntimeFault(f"Unrecognised conversion type: {kind}")
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise RuntimeFault(f"Format required number, got {type_of(value)}")
    return f"%{flags}{width}{precision}{kind}" % (int(value) if kind in "diuoxX" else value)
