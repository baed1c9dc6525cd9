"""Parts of programs that give a value a name: `as`, `reduce`, `foreach`.

A variable is one place for each place in the program that binds it. That is enough, for no part of a program is entered
again before it is left: there are no definitions, and so no recursion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pachyderm_sdk.local.pps.jq.values import Filter, Json

__all__ = ["Variable", "bound", "folded", "unfolded"]


class Variable:
    """What a name stands for at the moment."""

    def __init__(self) -> None:
        self.value: Json = None

    def read(self, value: Json) -> Iterator[Json]:
        """`$x`."""
        yield self.value


def bound(source: Filter, variable: Variable, body: Filter) -> Filter:
    """`a as $x | b`: b for each output of a."""

    def run(value: Json) -> Iterator[Json]:
        for variable.value in source(value):
            yield from body(value)

    return run


def folded(source: Filter, variable: Variable, start: Filter, update: Filter) -> Filter:
    """`reduce a as $x (start; update)`: what is left after the last output of a."""

    def run(value: Json) -> Iterator[Json]:
        for result in start(value):
            for variable.value in source(value):
                result = _last(update, result)
            yield result

    return run


def _last(update: Filter, state: Json) -> Json:
    """The last output; null where there is none."""
    result: Json = None
    for made in update(state):
        result = made
    return result


def unfolded(source: Filter, variable: Variable, start: Filter, update: Filter, extract: Filter) -> Filter:
    """`foreach a as $x (start; update; extract)`: what each output of a leads to."""

    def run(value: Json) -> Iterator[Json]:
        for state in start(value):
            for variable.value in source(value):
                for made in update(state):
                    state = made
                    yield from extract(made)

    return run
