"""What functions ask of the values that they are given."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from pachyderm_sdk.local.pps.jq.values import JqError, type_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pachyderm_sdk.local.pps.jq.values import Filter, Json

__all__ = ["array", "number", "obj", "plain", "shown", "text", "wrong"]


def plain(compute: Callable[[Json], Json]) -> Filter:
    """The filter with one output for each value."""

    def run(value: Json) -> Iterator[Json]:
        yield compute(value)

    return run


def wrong(kind: str, value: Json, name: str) -> JqError:
    """The refusal of a value of another type."""
    return JqError(f"{name} needs a value of type {kind}, not {type_of(value)}")


def text(value: Json, name: str) -> str:
    """A value that must be a string."""
    if not isinstance(value, str):
        raise wrong("string", value, name)
    return value


def array(value: Json, name: str) -> list[Json]:
    """A value that must be an array."""
    if not isinstance(value, list):
        raise wrong("array", value, name)
    return value


def obj(value: Json, name: str) -> dict[str, Json]:
    """A value that must be an object."""
    if not isinstance(value, dict):
        raise wrong("object", value, name)
    return value


def number(value: Json, name: str) -> int | float:
    """A value that must be a number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise wrong("number", value, name)
    return value


def shown(value: Json) -> str:
    """A value as text: a string as it is, others as JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
