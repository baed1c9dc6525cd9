"""What programs are made of: functions that put smaller ones together.

Where two parts of an expression have several outputs, all combinations are outputs; the right part varies slowest,
as in jq.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.local.pps.jq import values
from pachyderm_sdk.local.pps.jq.values import JqError, truthy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pachyderm_sdk.local.pps.jq.values import Filter, Json

__all__ = [
    "alternative",
    "attempt",
    "both",
    "built",
    "collected",
    "conditional",
    "conjunction",
    "constant",
    "either",
    "field",
    "identity",
    "indexed",
    "nothing",
    "operation",
    "optional",
    "pipe",
    "recurse",
    "sliced",
]


def identity(value: Json) -> Iterator[Json]:
    """`.`."""
    yield value


def nothing(value: Json) -> Iterator[Json]:
    """`empty`."""
    return iter(())


def constant(result: Json) -> Filter:
    """A literal."""

    def run(value: Json) -> Iterator[Json]:
        yield result

    return run


def field(name: str) -> Filter:
    """`.name`."""

    def run(value: Json) -> Iterator[Json]:
        yield values.index(value, name)

    return run


def recurse(value: Json) -> Iterator[Json]:
    """`..`: the value and everything in it."""
    yield value
    if isinstance(value, list | dict):
        for item in values.iterate(value):
            yield from recurse(item)


def pipe(first: Filter, second: Filter) -> Filter:
    """`a | b`."""

    def run(value: Json) -> Iterator[Json]:
        for item in first(value):
            yield from second(item)

    return run


def both(first: Filter, second: Filter) -> Filter:
    """`a, b`."""

    def run(value: Json) -> Iterator[Json]:
        yield from first(value)
        yield from second(value)

    return run


def alternative(first: Filter, second: Filter) -> Filter:
    """`a // b`: what is neither null nor false of the one, or else the other."""

    def run(value: Json) -> Iterator[Json]:
        found = False
        try:
            for item in first(value):
                if truthy(item):
                    found = True
                    yield item
        except JqError:
            pass  # an error ends the outputs of the first part; that is what `//` is for
        if not found:
            yield from second(value)

    return run


def either(first: Filter, second: Filter) -> Filter:
    """`a or b`; b is not looked at where a holds."""

    def run(value: Json) -> Iterator[Json]:
        for left in first(value):
            if truthy(left):
                yield True
            else:
                yield from map(truthy, second(value))

    return run


def conjunction(first: Filter, second: Filter) -> Filter:
    """`a and b`; b is not looked at where a does not hold."""

    def run(value: Json) -> Iterator[Json]:
        for left in first(value):
            if truthy(left):
                yield from map(truthy, second(value))
            else:
                yield False

    return run


def operation(compute: Callable[[Json, Json], Json], first: Filter, second: Filter) -> Filter:
    """An operator between two parts."""

    def run(value: Json) -> Iterator[Json]:
        for right in second(value):
            for left in first(value):
                yield compute(left, right)

    return run


def optional(inner: Filter) -> Filter:
    """`a?`: the outputs until an error."""

    def run(value: Json) -> Iterator[Json]:
        try:
            yield from inner(value)
        except JqError:
            return

    return run


def attempt(inner: Filter, otherwise: Filter) -> Filter:
    """`try a catch b`: the outputs until an error, and then what is made of its message."""

    def run(value: Json) -> Iterator[Json]:
        try:
            yield from inner(value)
        except JqError as error:
            message = str(error).removeprefix("error: ")
        else:
            return
        yield from otherwise(message)

    return run


def indexed(target: Filter, key: Filter) -> Filter:
    """`a[k]`; the key is computed from the input, not from a."""

    def run(value: Json) -> Iterator[Json]:
        for wanted in key(value):
            for item in target(value):
                yield values.index(item, wanted)

    return run


def sliced(target: Filter, start: Filter | None, end: Filter | None) -> Filter:
    """`a[s:e]`; the bounds are computed from the input, not from a."""

    def run(value: Json) -> Iterator[Json]:
        for last in [None] if end is None else end(value):
            for first in [None] if start is None else start(value):
                for item in target(value):
                    yield values.slice_of(item, first, last)

    return run


def collected(inner: Filter) -> Filter:
    """`[a]`: all outputs as one array."""

    def run(value: Json) -> Iterator[Json]:
        yield list(inner(value))

    return run


def built(entries: Sequence[tuple[Filter, Filter]]) -> Filter:
    """`{k: v}`: one object for each combination of outputs."""

    def extend(value: Json, position: int, made: dict[str, Json]) -> Iterator[Json]:
        if position == len(entries):
            yield made
            return
        key_filter, value_filter = entries[position]
        for key in key_filter(value):
            if not isinstance(key, str):
                raise JqError(f"expected a string for object key but got: {values.type_of(key)}")
            for item in value_filter(value):
                yield from extend(value, position + 1, {**made, key: item})

    def run(value: Json) -> Iterator[Json]:
        return extend(value, 0, {})

    return run


def conditional(condition: Filter, then: Filter, otherwise: Filter) -> Filter:
    """`if c then a else b end`."""

    def run(value: Json) -> Iterator[Json]:
        for verdict in condition(value):
            yield from (then if truthy(verdict) else otherwise)(value)

    return run
