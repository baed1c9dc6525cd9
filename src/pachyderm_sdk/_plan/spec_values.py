"""What users may write in a pipeline spec that the server does not read as such, brought to what it reads.

Names of pipelines as text, Go's durations (`1m30s`), thousandths of a processor (`500m`), and Python's own values.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from math import isfinite
from typing import TYPE_CHECKING, Final

from ..api import pps
from ..errors import PipelineSpecError
from ..message import Message
from ..times import span_to_wire
from . import uri

if TYPE_CHECKING:
    from .._proto.documents import Json, JsonObject

_GO_PART: Final = re.compile(r"([0-9]+(?:\.[0-9]*)?|\.[0-9]+)(ns|us|µs|μs|ms|s|m|h)")
_NANOS: Final = {
    "ns": 1,
    "us": 1_000,
    "µs": 1_000,
    "μs": 1_000,
    "ms": 1_000_000,
    "s": 1_000_000_000,
    "m": 60_000_000_000,
    "h": 3_600_000_000_000,
}
_QUANTITY: Final = re.compile(r"\+?([0-9]+(?:\.[0-9]*)?|\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+|)")
_PARTS: Final = {"n": 1e-9, "u": 1e-6, "m": 1e-3, "": 1.0}
_REQUEST: Final = pps.CreatePipelineRequest._fields()
_SPANS: Final = {key for one in _REQUEST if one.kind == "duration" for key in (one.name, one.json_name)}
_RESOURCES: Final = {
    key for one in _REQUEST if one.type_name == "pps_v2.ResourceSpec" for key in (one.name, one.json_name)
}


def normal(document: Mapping[str, object]) -> JsonObject:
    """Returns a document as the server takes it, its keys, their order and its nulls as they are.

    Raises:
        PipelineSpecError: A value cannot be read; the error says where it stands.
    """
    return {key: _normal(key, value) for key, value in document.items() if key != "$schema"}


def _normal(key: str, value: object) -> Json:
    plain = _plain(value, key)
    if plain is None:
        return None
    if key == "pipeline" and isinstance(plain, str):
        project, name = uri.parse_pipeline(plain)
        return {"project": {"name": project}, "name": name}
    if key in _SPANS and isinstance(plain, (str, int, float)):
        return duration(plain, key)
    if key in _RESOURCES and isinstance(plain, dict):
        return {name: _resource(name, item, f"{key}.{name}") for name, item in plain.items()}
    return plain


def duration(value: str | float, where: str) -> str:
    """Returns a duration as protobuf writes it, `90s`, from that or from Go's form, `1m30s`.

    Raises:
        PipelineSpecError: It is neither.
    """
    text = value if isinstance(value, str) else ""
    sign, digits = ("-", text[1:]) if text[:1] == "-" else ("", text.removeprefix("+"))
    end = 0
    nanos = 0
    while match := _GO_PART.match(digits, end):
        whole, _, fraction = match[1].partition(".")
        unit = _NANOS[match[2]]
        nanos += int(whole or 0) * unit + int(fraction or 0) * unit // 10 ** len(fraction)
        end = match.end()
    if digits == "0":
        return "0s"
    if not digits or end < len(digits):
        raise PipelineSpecError(f'{where}: {value!r} is no duration: write it with units, such as "90s" or "1m30s"')
    seconds, rest = divmod(nanos, _NANOS["s"])
    return f"{sign}{seconds}{f'.{rest:09d}'.rstrip('0') if rest else ''}s"


def _resource(name: str, value: Json, where: str) -> Json:
    """Checks the quantities of a `ResourceSpec`, whose other fields are nobody's business here."""
    if value is None or name not in ("cpu", "memory", "disk"):
        return value
    if name == "cpu" and isinstance(value, (int, float)) and not isinstance(value, bool) and value >= 0:
        return value
    match = _QUANTITY.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        example = '0.5 or "500m"' if name == "cpu" else '"2Gi" or "500M"'
        raise PipelineSpecError(f"{where}: {value!r} is no quantity: write something like {example}")
    if name != "cpu":
        return value
    if match[2] not in _PARTS:
        raise PipelineSpecError(f'{where}: {value!r} counts processors, whole ones or thousandths ("500m")')
    return float(match[1]) * _PARTS[match[2]]


def _plain(value: object, where: str) -> Json:
    """Returns a value as JSON has it; messages and times are allowed where a document was made in Python."""
    if isinstance(value, float) and not isfinite(value):
        raise PipelineSpecError(f"{where}: {value!r} is no number that JSON can hold")
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    if isinstance(value, Message):
        made: JsonObject = value.to_dict()
        return made
    if isinstance(value, Mapping):
        return {str(key): _plain(item, f"{where}.{key}") for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item, f"{where}[{number}]") for number, item in enumerate(value)]
    if isinstance(value, datetime.timedelta):
        seconds, nanos = span_to_wire(value)
        return duration(f"{'-' if seconds < 0 or nanos < 0 else ''}{abs(seconds)}.{abs(nanos):09d}s", where)
    if isinstance(value, datetime.datetime) and value.tzinfo is not None:
        return value.isoformat().replace("+00:00", "Z")
    raise PipelineSpecError(f"{where}: {value!r} is nothing that a pipeline spec can hold")
