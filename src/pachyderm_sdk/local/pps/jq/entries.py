"""Functions on whole collections: objects as lists of entries, arrays in groups."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from pachyderm_sdk.local.pps.jq import combine
from pachyderm_sdk.local.pps.jq.needs import array, number, obj, plain, shown
from pachyderm_sdk.local.pps.jq.values import iterate, order

if TYPE_CHECKING:
    from collections.abc import Callable

    from pachyderm_sdk.local.pps.jq.values import Filter, Json

__all__ = ["FUNCTIONS"]


# --- objects


def _to_entries(value: Json) -> Json:
    found = obj(value, "to_entries")
    return [{"key": key, "value": found[key]} for key in sorted(found)]


def _from_entries(value: Json) -> Json:
    made: dict[str, Json] = {}
    for entry in array(value, "from_entries"):
        fields = obj(entry, "from_entries")
        key = next((fields[name] for name in ("key", "k", "name", "Name", "K", "Key") if name in fields), None)
        made[shown(key)] = next((fields[name] for name in ("value", "v", "Value", "V") if name in fields), None)
    return made


def _with_entries(change: Filter) -> Filter:
    changed = combine.collected(combine.pipe(iterate, change))
    return combine.pipe(combine.pipe(plain(_to_entries), changed), plain(_from_entries))


def _map_values(change: Filter) -> Filter:
    """Each value becomes the first output for it; where there is none it goes."""

    def compute(value: Json) -> Json:
        if isinstance(value, list):
            return [made for item in value for made in _at_most_one(change, item)]
        found = obj(value, "map_values")
        return {key: made for key in sorted(found) for made in _at_most_one(change, found[key])}

    return plain(compute)


def _at_most_one(change: Filter, value: Json) -> list[Json]:
    for made in change(value):
        return [made]
    return []


# --- arrays


def _key_of(by: Filter) -> Callable[[Json], tuple[object, ...]]:
    return lambda item: tuple(order(part) for part in by(item))


def _groups(value: Json, by: Filter, name: str) -> list[list[Json]]:
    key = _key_of(by)
    return [list(group) for _, group in groupby(sorted(array(value, name), key=key), key)]


def _group_by(by: Filter) -> Filter:
    return plain(lambda value: [*_groups(value, by, "group_by")])


def _unique_by(by: Filter) -> Filter:
    return plain(lambda value: [group[0] for group in _groups(value, by, "unique_by")])


def _min_by(by: Filter) -> Filter:
    return plain(lambda value: min(array(value, "min_by"), key=_key_of(by), default=None))


def _max_by(by: Filter) -> Filter:
    # of several, the last one
    return plain(lambda value: max(array(value, "max_by")[::-1], key=_key_of(by), default=None))


def _flat(value: list[Json], depth: float) -> list[Json]:
    made: list[Json] = []
    for item in value:
        if isinstance(item, list) and depth > 0:
            made += _flat(item, depth - 1)
        else:
            made.append(item)
    return made


def _flatten(*depth: Filter) -> Filter:
    if not depth:
        return plain(lambda value: _flat(array(value, "flatten"), float("inf")))
    return combine.operation(
        lambda value, levels: _flat(array(value, "flatten"), number(levels, "flatten")), combine.identity, depth[0]
    )


# --- values by their type


def _only(*kinds: type) -> Callable[[], Filter]:
    def belongs(value: Json) -> Json:
        if isinstance(value, bool):  # which is a number in Python
            return bool in kinds
        return isinstance(value, kinds)

    return lambda: combine.conditional(plain(belongs), combine.identity, combine.nothing)


FUNCTIONS: Final[dict[tuple[str, int], Callable[..., Filter]]] = {
    ("arrays", 0): _only(list),
    ("booleans", 0): _only(bool),
    ("flatten", 0): _flatten,
    ("flatten", 1): _flatten,
    ("from_entries", 0): lambda: plain(_from_entries),
    ("group_by", 1): _group_by,
    ("iterables", 0): _only(list, dict),
    ("keys_unsorted", 0): lambda: plain(lambda value: [*sorted(obj(value, "keys_unsorted"))]),
    ("map_values", 1): _map_values,
    ("max_by", 1): _max_by,
    ("min_by", 1): _min_by,
    ("nulls", 0): _only(type(None)),
    ("numbers", 0): _only(int, float),
    ("objects", 0): _only(dict),
    ("scalars", 0): _only(type(None), bool, int, float, str),
    ("strings", 0): _only(str),
    ("to_entries", 0): lambda: plain(_to_entries),
    ("unique_by", 1): _unique_by,
    ("values", 0): _only(bool, int, float, str, list, dict),
    ("with_entries", 1): _with_entries,
}
"""The functions by name and number of arguments, each made from its arguments."""
