"""The functions that programs may call, by name and number of arguments."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from pachyderm_sdk.local.pps.jq import combine, entries, searching, values
from pachyderm_sdk.local.pps.jq.needs import array, plain, shown, text, wrong
from pachyderm_sdk.local.pps.jq.values import JqError, order, truthy, type_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pachyderm_sdk.local.pps.jq.values import Filter, Json

__all__ = ["call"]


def call(name: str, arguments: Sequence[Filter]) -> Filter:
    """A call of a function.

    Raises:
        JqError: there is no such function here.
    """
    made = entries.FUNCTIONS.get((name, len(arguments))) or searching.FUNCTIONS.get((name, len(arguments)))
    if made is not None:
        return made(*arguments)
    if not arguments and name in _PLAIN:
        return plain(_PLAIN[name])
    if len(arguments) == 1 and name in _WITH_VALUE:
        return _with_value(_WITH_VALUE[name], arguments[0])
    if len(arguments) == 1 and name in _WITH_FILTER:
        return _WITH_FILTER[name](arguments[0])
    if name == "empty" and not arguments:
        return combine.nothing
    raise JqError(f"the function {name}/{len(arguments)} is not supported by the embedded server")


def _with_value(compute: Callable[[Json, Json], Json], argument: Filter) -> Filter:
    def run(value: Json) -> Iterator[Json]:
        for given in argument(value):
            yield compute(value, given)

    return run


# --- without arguments


def _length(value: Json) -> Json:
    if value is None:
        return 0
    if isinstance(value, bool):
        raise wrong("string, array, object or number", value, "length")
    if isinstance(value, int | float):
        return abs(value)
    return len(value)


def _keys(value: Json) -> Json:
    if isinstance(value, dict):
        return [*sorted(value)]
    return [*range(len(array(value, "keys")))]


def _add(value: Json) -> Json:
    total: Json = None
    for item in values.iterate(value):
        total = values.add(total, item)
    return total


def _to_number(value: Json) -> Json:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    written = text(value, "tonumber")
    try:
        number = json.loads(written)
    except ValueError:
        number = None
    if type_of(number) != "number":
        raise JqError(f"tonumber cannot be applied to: {json.dumps(written)}")
    return number  # type: ignore[no-any-return]  # its type was checked


def _ascii(value: Json, name: str, first: str, last: str, shift: int) -> Json:
    return "".join(chr(ord(c) + shift) if first <= c <= last else c for c in text(value, name))


def _end(value: Json, position: int) -> Json:
    return values.index(value, position)


def _unique(value: Json) -> Json:
    result: list[Json] = []
    for item in sorted(array(value, "unique"), key=order):
        if not result or not values.equal(result[-1], item):
            result.append(item)
    return result


_PLAIN: Final[dict[str, Callable[[Json], Json]]] = {
    "add": _add,
    "all": lambda value: all(map(truthy, values.iterate(value))),
    "any": lambda value: any(map(truthy, values.iterate(value))),
    "ascii_downcase": lambda value: _ascii(value, "ascii_downcase", "A", "Z", 32),
    "ascii_upcase": lambda value: _ascii(value, "ascii_upcase", "a", "z", -32),
    "first": lambda value: _end(value, 0),
    "keys": _keys,
    "last": lambda value: _end(value, -1),
    "length": _length,
    "max": lambda value: max(array(value, "max"), key=order, default=None),
    "min": lambda value: min(array(value, "min"), key=order, default=None),
    "not": lambda value: not truthy(value),
    "reverse": lambda value: [] if value is None else array(value, "reverse")[::-1],
    "sort": lambda value: sorted(array(value, "sort"), key=order),
    "tonumber": _to_number,
    "tostring": shown,
    "type": type_of,
    "unique": _unique,
}


# --- with an argument that is computed first


def _has(value: Json, key: Json) -> Json:
    if isinstance(value, dict) and isinstance(key, str):
        return key in value
    if isinstance(value, list) and isinstance(key, int | float) and not isinstance(key, bool):
        return 0 <= key < len(value)
    raise JqError(f"cannot check whether {type_of(value)} has a key of type {type_of(key)}")


def _starts(value: Json, prefix: Json) -> Json:
    return text(value, "startswith").startswith(text(prefix, "startswith"))


def _ends(value: Json, suffix: Json) -> Json:
    return text(value, "endswith").endswith(text(suffix, "endswith"))


def _trim_start(value: Json, prefix: Json) -> Json:
    return value.removeprefix(prefix) if isinstance(value, str) and isinstance(prefix, str) else value


def _trim_end(value: Json, suffix: Json) -> Json:
    return value.removesuffix(suffix) if isinstance(value, str) and isinstance(suffix, str) else value


def _split(value: Json, separator: Json) -> Json:
    return values.divide(text(value, "split"), text(separator, "split"))


def _join(value: Json, separator: Json) -> Json:
    parts = ["" if item is None else item if isinstance(item, str) else shown(item) for item in array(value, "join")]
    return text(separator, "join").join(parts)


_WITH_VALUE: Final[dict[str, Callable[[Json, Json], Json]]] = {
    "contains": values.contains,
    "endswith": _ends,
    "has": _has,
    "in": lambda value, whole: _has(whole, value),
    "inside": lambda value, whole: values.contains(whole, value),
    "join": _join,
    "ltrimstr": _trim_start,
    "rtrimstr": _trim_end,
    "split": _split,
    "startswith": _starts,
}


# --- with an argument that is run on each value


def _select(condition: Filter) -> Filter:
    return combine.conditional(condition, combine.identity, combine.nothing)


def _map(inner: Filter) -> Filter:
    return combine.collected(combine.pipe(values.iterate, inner))


def _any(condition: Filter) -> Filter:
    return plain(lambda value: any(truthy(one) for item in values.iterate(value) for one in condition(item)))


def _all(condition: Filter) -> Filter:
    return plain(lambda value: all(truthy(one) for item in values.iterate(value) for one in condition(item)))


def _first(inner: Filter) -> Filter:
    def run(value: Json) -> Iterator[Json]:
        for item in inner(value):
            yield item
            return

    return run


def _sort_by(key: Filter) -> Filter:
    return plain(
        lambda value: sorted(array(value, "sort_by"), key=lambda item: tuple(order(part) for part in key(item)))
    )


_WITH_FILTER: Final[dict[str, Callable[[Filter], Filter]]] = {
    "all": _all,
    "any": _any,
    "first": _first,
    "map": _map,
    "select": _select,
    "sort_by": _sort_by,
}
