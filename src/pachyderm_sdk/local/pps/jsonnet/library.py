"""The part of Jsonnet's standard library that is here."""

from __future__ import annotations

import json
import math
from functools import cmp_to_key
from typing import TYPE_CHECKING, Final, TypeAlias

from pachyderm_sdk.local.pps.jsonnet import operators
from pachyderm_sdk.local.pps.jsonnet.errors import RuntimeFault
from pachyderm_sdk.local.pps.jsonnet.formatting import format_text
from pachyderm_sdk.local.pps.jsonnet.manifest import to_json, to_text
from pachyderm_sdk.local.pps.jsonnet.values import (
    Function,
    Layer,
    Member,
    Object,
    Parameter,
    Thunk,
    Value,
    ready,
    type_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["STD"]


class _Library(Object):
    """`std`, which says what it lacks."""

    def get(self, name: str, below: int | None = None) -> Value:
        """A function of the library."""
        member = self.layers[0].members.get(name)
        if member is None:
            raise RuntimeFault(f"std.{name} is not supported by the embedded server")
        return member.value(self, 0)  # never cached: templates in several threads share the library


# --- arguments


def _text(value: Value) -> str:
    if not isinstance(value, str):
        raise RuntimeFault(f"Unexpected type {type_of(value)}, expected string")
    return value


def _number(value: Value) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise RuntimeFault(f"Unexpected type {type_of(value)}, expected number")
    return value


def _array(value: Value) -> list[Thunk]:
    if isinstance(value, str):
        return [ready(letter) for letter in value]
    if not isinstance(value, list):
        raise RuntimeFault(f"Unexpected type {type_of(value)}, expected array")
    return value


def _object(value: Value) -> Object:
    if not isinstance(value, Object):
        raise RuntimeFault(f"Unexpected type {type_of(value)}, expected object")
    return value


def _call(function: Value, *arguments: Thunk) -> Value:
    if not isinstance(function, Function):
        raise RuntimeFault(f"Unexpected type {type_of(function)}, expected function")
    return function.call(list(arguments), {})


def _calling(function: Value, *arguments: Thunk) -> Thunk:
    return Thunk(lambda: _call(function, *arguments))


def _true(value: Value) -> bool:
    if not isinstance(value, bool):
        raise RuntimeFault(f"Unexpected type {type_of(value)}, expected boolean")
    return value


def _ready_list(values: list[str] | list[float]) -> list[Thunk]:
    return [ready(value) for value in values]


# --- functions


def _length(x: Value) -> Value:
    if isinstance(x, Object):
        return float(len(x.names()))
    if isinstance(x, Function):
        return float(len(x.parameters))
    if isinstance(x, list | str):
        return float(len(x))
    raise RuntimeFault(f"length operates on strings, objects, functions and arrays, got {type_of(x)}")


def _join(sep: Value, arr: Value) -> Value:
    parts = [item.force() for item in _array(arr)]
    present = [part for part in parts if part is not None]
    if isinstance(sep, str):
        return sep.join(_text(part) for part in present)
    joined: list[Thunk] = []
    for position, part in enumerate(present):
        joined += [*(_array(sep) if position else []), *_array(part)]
    return joined


def _fold_left(func: Value, arr: Value, init: Value) -> Value:
    total = init
    for item in _array(arr):
        total = _call(func, ready(total), item)
    return total


def _fold_right(func: Value, arr: Value, init: Value) -> Value:
    total = init
    for item in reversed(_array(arr)):
        total = _call(func, item, ready(total))
    return total


def _filter(func: Value, arr: Value) -> Value:
    return [item for item in _array(arr) if _true(_call(func, item))]


def _flat_map(func: Value, arr: Value) -> Value:
    results = [_call(func, item) for item in _array(arr)]
    if isinstance(arr, str):
        return "".join(_text(result) for result in results)
    return [item for result in results for item in _array(result)]


def _map_with_key(func: Value, obj: Value) -> Value:
    source = _object(obj)
    return _made({name: _calling(func, ready(name), _field(source, name)) for name in source.names()})


def _field(source: Object, name: str) -> Thunk:
    return Thunk(lambda: source.get(name))


def _made(fields: Mapping[str, Thunk]) -> Object:
    return Object((Layer({name: Member(":", False, _constant(thunk)) for name, thunk in fields.items()}),))


def _constant(thunk: Thunk) -> Callable[[Object, int], Value]:
    return lambda owner, layer: thunk.force()


def _sort(arr: Value, key: Value) -> Value:
    def order(one: tuple[Value, Thunk], other: tuple[Value, Thunk]) -> int:
        return operators.compare(one[0], other[0])

    keyed = [(item.force() if key is None else _call(key, item), item) for item in _array(arr)]
    return [item for _, item in sorted(keyed, key=cmp_to_key(order))]


def _unique(arr: Value, key: Value) -> Value:
    found: list[Thunk] = []
    last: Value = None
    for item in _array(arr):
        value = item.force() if key is None else _call(key, item)
        if not found or not operators.equal(value, last):
            found.append(item)
        last = value
    return found


def _set(arr: Value, key: Value) -> Value:
    return _unique(_sort(arr, key), key)


def _get(o: Value, f: Value, default: Value, inc_hidden: Value) -> Value:
    source, name = _object(o), _text(f)
    return source.get(name) if name in source.names(hidden=_true(inc_hidden)) else default


def _merge_patch(target: Value, patch: Value) -> Value:
    if not isinstance(patch, Object):
        return patch
    base = target if isinstance(target, Object) else Object(())
    result = {name: _field(base, name) for name in base.names()}
    for name in patch.names():
        value = patch.get(name)
        if value is None:
            result.pop(name, None)
        else:
            below = result.get(name)
            result[name] = ready(_merge_patch(None if below is None else below.force(), value))
    return _made(result)


def _minified(value: Value) -> Value:
    return json.dumps(json.loads(to_json(value)), ensure_ascii=False, separators=(",", ":"))


def _member(arr: Value, x: Value) -> Value:
    if isinstance(arr, str):
        return _text(x) in arr
    return any(operators.equal(item.force(), x) for item in _array(arr))


def _parse_int(str: Value) -> Value:
    try:
        return float(int(_text(str)))
    except ValueError:
        raise RuntimeFault(f"{to_text(str)} is not a base 10 integer") from None


def _parse_json(str: Value) -> Value:
    try:
        parsed: object = json.loads(_text(str))
    except ValueError as error:
        raise RuntimeFault(f"failed to parse JSON: {error}") from error
    return _from_json(parsed)


def _from_json(value: object) -> Value:
    if isinstance(value, dict):
        return _made({name: ready(_from_json(item)) for name, item in value.items()})
    if isinstance(value, list):
        return [ready(_from_json(item)) for item in value]
    if value is None or isinstance(value, bool | str):
        return value
    assert isinstance(value, int | float)  # there is nothing else in JSON
    return float(value)


def _replaced(str: Value, from_: Value, to: Value) -> Value:
    if not _text(from_):
        raise RuntimeFault("'from' string must not be zero length.")
    return _text(str).replace(_text(from_), _text(to))


def _substring(str: Value, start: Value, size: Value) -> Value:
    first, count = int(_number(start)), int(_number(size))
    if first < 0 or count < 0:
        raise RuntimeFault("substr takes numbers of at least zero")
    return _text(str)[first : first + count]


def _split(str: Value, c: Value) -> Value:
    if not _text(c):
        raise RuntimeFault("std.split needs a separator")
    return _ready_list(_text(str).split(_text(c)))


def _ascii(str: Value, first: str, last: str, shift: int) -> Value:
    return "".join(chr(ord(c) + shift) if first <= c <= last else c for c in _text(str))


def _repeat(what: Value, count: Value) -> Value:
    times = int(_number(count))
    if times < 0:
        raise RuntimeFault("std.repeat needs a count of at least zero")
    return what * times if isinstance(what, str) else _array(what) * times


def _range(from_: Value, to: Value) -> Value:
    return [ready(float(number)) for number in range(int(_number(from_)), int(_number(to)) + 1)]


def _make_array(sz: Value, func: Value) -> Value:
    return [_calling(func, ready(float(number))) for number in range(int(_number(sz)))]


def _pruned(a: Value) -> Value:
    if isinstance(a, list):
        kept = [_pruned(item.force()) for item in a]
        return [ready(item) for item in kept if not _is_empty(item)]
    if isinstance(a, Object):
        fields = {name: _pruned(a.get(name)) for name in a.names()}
        return _made({name: ready(value) for name, value in fields.items() if not _is_empty(value)})
    return a


def _is_empty(value: Value) -> bool:
    return value is None or (isinstance(value, list) and not value) or (isinstance(value, Object) and not value.names())


def _names(o: Value, *, hidden: bool = False) -> list[Thunk]:
    return _ready_list(_object(o).names(hidden=hidden))


def _is(kind: str) -> Callable[..., Value]:
    return lambda v: type_of(v) == kind


def _math(compute: Callable[[float], float]) -> Callable[..., Value]:
    def run(x: Value) -> Value:
        try:
            return float(compute(_number(x)))
        except ValueError as error:
            raise RuntimeFault("Not a number") from error

    return run


_Row: TypeAlias = "tuple[str, Callable[..., Value]]"
_FUNCTIONS: Final[dict[str, _Row]] = {
    # name: parameters (those with = have a default, in JSON), what it does with their values
    "abs": ("n", _math(abs)),
    "all": ("arr", lambda arr: all(_true(item.force()) for item in _array(arr))),
    "any": ("arr", lambda arr: any(_true(item.force()) for item in _array(arr))),
    "asciiLower": ("str", lambda str: _ascii(str, "A", "Z", 32)),
    "asciiUpper": ("str", lambda str: _ascii(str, "a", "z", -32)),
    "ceil": ("x", _math(math.ceil)),
    "char": ("n", lambda n: chr(int(_number(n)))),
    "codepoint": ("str", lambda str: float(ord(_text(str)[:1] or "\0"))),
    "count": ("arr x", lambda arr, x: float(sum(operators.equal(item.force(), x) for item in _array(arr)))),
    "endsWith": ("a b", lambda a, b: _text(a).endswith(_text(b))),
    "equals": ("a b", operators.equal),
    "filter": ("func arr", _filter),
    "filterMap": (
        "filter_func map_func arr",
        lambda filter_func, map_func, arr: [
            _calling(map_func, item) for item in _array(arr) if _true(_call(filter_func, item))
        ],
    ),
    "flatMap": ("func arr", _flat_map),
    "flattenArrays": ("arrs", lambda arrs: [item for arr in _array(arrs) for item in _array(arr.force())]),
    "floor": ("x", _math(math.floor)),
    "foldl": ("func arr init", _fold_left),
    "foldr": ("func arr init", _fold_right),
    "format": ("str vals", lambda str, vals: format_text(_text(str), vals)),
    "get": ("o f default=null inc_hidden=true", _get),
    "isArray": ("v", _is("array")),
    "isBoolean": ("v", _is("boolean")),
    "isFunction": ("v", _is("function")),
    "isNumber": ("v", _is("number")),
    "isObject": ("v", _is("object")),
    "isString": ("v", _is("string")),
    "join": ("sep arr", _join),
    "length": ("x", _length),
    "lines": ("arr", lambda arr: _join("\n", [*_array(arr), ready("")])),
    "makeArray": ("sz func", _make_array),
    "manifestJson": ("value", lambda value: to_json(value, "    ", airy=True)),
    "manifestJsonEx": ("value indent", lambda value, indent: to_json(value, _text(indent), airy=True)),
    "manifestJsonMinified": ("value", _minified),
    "map": ("func arr", lambda func, arr: [_calling(func, item) for item in _array(arr)]),
    "mapWithIndex": (
        "func arr",
        lambda func, arr: [_calling(func, ready(float(i)), item) for i, item in enumerate(_array(arr))],
    ),
    "mapWithKey": ("func obj", _map_with_key),
    "max": ("a b", lambda a, b: max(_number(a), _number(b))),
    "member": ("arr x", _member),
    "mergePatch": ("target patch", _merge_patch),
    "min": ("a b", lambda a, b: min(_number(a), _number(b))),
    "mod": ("a b", lambda a, b: operators.BINARY["%"](a, b)),
    "objectFields": ("o", _names),
    "objectFieldsAll": ("o", lambda o: _names(o, hidden=True)),
    "objectHas": ("o f", lambda o, f: _text(f) in _object(o).names()),
    "objectHasAll": ("o f", lambda o, f: _object(o).find(_text(f)) is not None),
    "objectValues": ("o", lambda o: [_field(_object(o), name) for name in _object(o).names()]),
    "parseInt": ("str", _parse_int),
    "parseJson": ("str", _parse_json),
    "pow": ("x n", lambda x, n: float(_number(x) ** _number(n))),
    "prune": ("a", _pruned),
    "range": ("from to", _range),
    "repeat": ("what count", _repeat),
    "reverse": ("arr", lambda arr: _array(arr)[::-1]),
    "round": ("x", _math(lambda x: math.floor(x + 0.5))),
    "set": ("arr keyF=null", _set),
    "sort": ("arr keyF=null", _sort),
    "split": ("str c", _split),
    "sqrt": ("x", _math(math.sqrt)),
    "startsWith": ("a b", lambda a, b: _text(a).startswith(_text(b))),
    "strReplace": ("str from to", _replaced),
    "stringChars": ("str", lambda str: _ready_list(list(_text(str)))),
    "stripChars": ("str chars", lambda str, chars: _text(str).strip(_text(chars))),
    "substr": ("str from len", _substring),
    "sum": ("arr", lambda arr: float(sum(_number(item.force()) for item in _array(arr)))),
    "toString": ("a", to_text),
    "trim": ("str", lambda str: _text(str).strip(" \t\n\f\r\u0085\u00a0")),
    "type": ("x", type_of),
    "uniq": ("arr keyF=null", _unique),
}  # fmt: skip


def _native(parameters: str, compute: Callable[..., Value]) -> Function:
    declared: list[Parameter] = []
    for parameter in parameters.split():
        name, _, default = parameter.partition("=")
        declared.append(Parameter(name, _default(json.loads(default)) if default else None))

    def run(arguments: Mapping[str, Thunk]) -> Value:
        return compute(*(arguments[parameter.name].force() for parameter in declared))

    return Function(tuple(declared), run)


def _default(value: bool | None) -> Callable[[Mapping[str, Thunk]], Value]:
    return lambda arguments: value


STD: Final = _Library(
    (
        Layer(
            {
                name: Member("::", False, _constant(ready(_native(parameters, compute))))
                for name, (parameters, compute) in _FUNCTIONS.items()
            }
        ),
    )
)
