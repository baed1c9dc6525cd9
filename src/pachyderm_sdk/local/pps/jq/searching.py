"""Functions that look for something: in texts, in arrays, among the outputs of a part of the program."""

from __future__ import annotations

import json
import math
import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from pachyderm_sdk.local.pps.jq import combine
from pachyderm_sdk.local.pps.jq.needs import array, number, plain, shown, text
from pachyderm_sdk.local.pps.jq.values import JqError, equal, truthy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pachyderm_sdk.local.pps.jq.values import Filter, Json

__all__ = ["FUNCTIONS"]

_FLAGS: Final = {"i": re.IGNORECASE, "x": re.VERBOSE, "s": re.DOTALL, "n": 0, "l": 0, "g": 0}


# --- texts


def _test(value: Json, pattern: Json, flags: Json = None) -> Json:
    if isinstance(pattern, list):
        pattern, flags = [*pattern, None, None][:2]
    letters = text(flags, "test") if flags is not None else ""
    unknown = set(letters) - _FLAGS.keys()
    if unknown:
        raise JqError(f"{letters} is not a valid modifier string")
    expression, chosen = text(pattern, "test"), 0
    for letter in letters:
        chosen |= _FLAGS[letter]
    try:
        return re.search(expression, text(value, "test"), chosen) is not None
    except re.error as error:
        raise JqError(f"invalid regular expression {json.dumps(expression)}: {error}") from error


def _tests(pattern: Filter, *flags: Filter) -> Filter:
    def run(value: Json) -> Iterator[Json]:
        for letters in flags[0](value) if flags else [None]:
            for wanted in pattern(value):
                yield _test(value, wanted, letters)

    return run


# --- positions


def _positions(value: Json, part: Json) -> list[int]:
    if isinstance(value, str):
        wanted = text(part, "indices")
        return [at for at in range(len(value)) if wanted and value.startswith(wanted, at)]
    found = array(value, "indices")
    sought = part if isinstance(part, list) else [part]
    return [
        at for at in range(len(found)) if sought and len(found) - at >= len(sought)
        and all(equal(*pair) for pair in zip(found[at:], sought, strict=False))
    ]  # fmt: skip


def _indices(part: Filter) -> Filter:
    return combine.operation(
        lambda value, sought: None if value is None else [*_positions(value, sought)], combine.identity, part
    )


def _index(which: int) -> Callable[[Filter], Filter]:
    def compute(value: Json, sought: Json) -> Json:
        found = [] if value is None else _positions(value, sought)
        return found[which] if found else None

    return lambda part: combine.operation(compute, combine.identity, part)


# --- outputs


def _any(each: Filter, condition: Filter) -> Filter:
    return plain(lambda value: any(truthy(one) for item in each(value) for one in condition(item)))


def _all(each: Filter, condition: Filter) -> Filter:
    return plain(lambda value: all(truthy(one) for item in each(value) for one in condition(item)))


def _is_in(first: Filter, *second: Filter) -> Filter:
    if not second:
        return plain(lambda value: any(equal(value, one) for one in first(value)))
    return plain(lambda value: any(equal(one, other) for one in first(value) for other in second[0](value)))


def _is_empty(inner: Filter) -> Filter:
    return plain(lambda value: not any(True for _ in inner(value)))


def _last(inner: Filter) -> Filter:
    """The last output, null if there is none."""

    def compute(value: Json) -> Json:
        result: Json = None
        for item in inner(value):
            result = item
        return result

    return plain(compute)


def _limit(most: Filter, inner: Filter) -> Filter:
    def run(value: Json) -> Iterator[Json]:
        for count in most(value):
            yield from islice(inner(value), max(int(number(count, "limit")), 0))

    return run


def _error(*message: Filter) -> Filter:
    def run(value: Json) -> Iterator[Json]:
        for what in message[0](value) if message else [value]:
            raise JqError(f"error: {shown(what)}")
        yield from ()

    return run


# --- other forms


def _parsed(value: Json) -> Json:
    try:
        found: Json = json.loads(text(value, "fromjson"))
    except ValueError as error:
        raise JqError(f"fromjson cannot be applied to: {shown(value)}") from error
    return found


def _rounded(name: str, how: Callable[[float], int]) -> Callable[[], Filter]:
    return lambda: plain(lambda value: how(number(value, name)))


FUNCTIONS: Final[dict[tuple[str, int], Callable[..., Filter]]] = {
    ("IN", 1): _is_in,
    ("IN", 2): _is_in,
    ("all", 2): _all,
    ("any", 2): _any,
    ("ceil", 0): _rounded("ceil", math.ceil),
    ("error", 0): _error,
    ("error", 1): _error,
    ("floor", 0): _rounded("floor", math.floor),
    ("fromjson", 0): lambda: plain(_parsed),
    ("index", 1): _index(0),
    ("indices", 1): _indices,
    ("isempty", 1): _is_empty,
    ("last", 1): _last,
    ("limit", 2): _limit,
    ("recurse", 0): lambda: combine.recurse,
    ("rindex", 1): _index(-1),
    ("round", 0): _rounded("round", lambda value: math.floor(value + 0.5)),
    ("test", 1): _tests,
    ("test", 2): _tests,
    ("tojson", 0): lambda: plain(lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":"))),
}
"""The functions by name and number of arguments, each made from its arguments."""
