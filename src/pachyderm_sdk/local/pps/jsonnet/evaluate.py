"""From a syntax tree to a value."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, TypeVar, cast

from pachyderm_sdk.local.pps.jsonnet import operators, syntax
from pachyderm_sdk.local.pps.jsonnet.errors import RuntimeFault
from pachyderm_sdk.local.pps.jsonnet.manifest import to_text
from pachyderm_sdk.local.pps.jsonnet.syntax import Node
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
    from collections.abc import Callable, Iterator, Mapping

__all__ = ["Scope", "evaluate"]

_ROOT: Final = "$"


@dataclass(frozen=True, eq=False)
class Scope:
    """What an expression sees.

    Attributes:
        names: its variables.
        owner: the object that is `self`, None outside of objects.
        layer: the number of the layer that the expression is in; `super` is what lies below.
    """

    names: Mapping[str, Thunk]
    owner: Object | None = None
    layer: int = 0

    def variable(self, name: str) -> Value:
        """The value of a variable."""
        thunk = self.names.get(name)
        if thunk is None:
            raise RuntimeFault(f"Unknown variable: {name}")
        return thunk.force()

    def with_names(self, names: Mapping[str, Thunk]) -> Scope:
        """The same with more variables."""
        return replace(self, names={**self.names, **names})

    def with_binds(self, binds: tuple[syntax.Bind, ...]) -> Scope:
        """The same with local variables, which all see each other."""
        names = dict(self.names)
        scope = replace(self, names=names)
        for bind in binds:
            names[bind.name] = _later(bind.value, scope)
        return scope

    def me(self) -> Object:
        """`self`."""
        if self.owner is None:
            raise RuntimeFault("Can't use self outside of an object")
        return self.owner


def evaluate(node: Node, scope: Scope) -> Value:
    """The value of an expression; parts of it are left for later.

    Raises:
        RuntimeFault: it has none.
    """
    return _RULES[type(node)](node, scope)


def _later(node: Node, scope: Scope) -> Thunk:
    return ready(node.value) if isinstance(node, syntax.Literal) else Thunk(lambda: evaluate(node, scope))


def _truth(node: Node, scope: Scope) -> bool:
    value = evaluate(node, scope)
    if not isinstance(value, bool):
        raise RuntimeFault(f"Unexpected type {type_of(value)}, expected boolean")
    return value


# --- plain expressions


def _literal(node: syntax.Literal, scope: Scope) -> Value:
    return node.value


def _self(node: syntax.Self, scope: Scope) -> Value:
    return scope.me()


def _variable(node: syntax.Variable, scope: Scope) -> Value:
    return scope.variable(node.name)


def _key(node: Node, scope: Scope) -> str:
    key = evaluate(node, scope)
    if not isinstance(key, str):
        raise RuntimeFault(f"Unexpected type {type_of(key)}, expected string")
    return key


def _super(node: syntax.Super, scope: Scope) -> Value:
    return scope.me().get(_key(node.key, scope), below=scope.layer)


def _in_super(node: syntax.InSuper, scope: Scope) -> Value:
    return scope.me().find(_key(node.key, scope), below=scope.layer) is not None


def _index(node: syntax.Index, scope: Scope) -> Value:
    return operators.index(evaluate(node.target, scope), evaluate(node.key, scope))


def _slice(node: syntax.Slice, scope: Scope) -> Value:
    return operators.slice_of(evaluate(node.target, scope), [evaluate(bound, scope) for bound in node.bounds])


def _unary(node: syntax.Unary, scope: Scope) -> Value:
    return operators.unary(node.operator, evaluate(node.operand, scope))


def _binary(node: syntax.Binary, scope: Scope) -> Value:
    if node.operator in ("&&", "||"):
        if _truth(node.left, scope) is (node.operator == "||"):
            return node.operator == "||"
        return _truth(node.right, scope)
    return operators.BINARY[node.operator](evaluate(node.left, scope), evaluate(node.right, scope))


def _conditional(node: syntax.Conditional, scope: Scope) -> Value:
    return evaluate(node.then if _truth(node.condition, scope) else node.otherwise, scope)


def _local(node: syntax.Local, scope: Scope) -> Value:
    return evaluate(node.body, scope.with_binds(node.binds))


def _verify(node: syntax.Assert, scope: Scope) -> None:
    if not _truth(node.condition, scope):
        raise RuntimeFault("Assertion failed" if node.message is None else to_text(evaluate(node.message, scope)))


def _assert(node: syntax.Assert, scope: Scope) -> Value:
    _verify(node, scope)
    return evaluate(node.body, scope)


def _error(node: syntax.Error, scope: Scope) -> Value:
    raise RuntimeFault(to_text(evaluate(node.message, scope)))


# --- functions


def _function(node: syntax.Function, scope: Scope) -> Value:
    def default(value: Node) -> Callable[[Mapping[str, Thunk]], Value]:
        return lambda arguments: evaluate(value, scope.with_names(arguments))

    parameters = tuple(
        Parameter(parameter.name, None if parameter.default is None else default(parameter.default))
        for parameter in node.parameters
    )
    return Function(parameters, lambda arguments: evaluate(node.body, scope.with_names(arguments)))


def _apply(node: syntax.Apply, scope: Scope) -> Value:
    target = evaluate(node.target, scope)
    if not isinstance(target, Function):
        raise RuntimeFault(f"Unexpected type {type_of(target)}, expected function")
    named: dict[str, Thunk] = {}
    for name, value in node.named:
        if name in named:
            raise RuntimeFault(f"Argument {name} already provided")
        named[name] = _later(value, scope)
    return target.call([_later(value, scope) for value in node.positional], named)


# --- arrays


def _array(node: syntax.Array, scope: Scope) -> Value:
    return [_later(item, scope) for item in node.items]


def _array_for(node: syntax.ArrayFor, scope: Scope) -> Value:
    return [_later(node.item, inner) for inner in _combinations(node.clauses, scope)]


def _combinations(clauses: tuple[syntax.For | syntax.If, ...], scope: Scope) -> Iterator[Scope]:
    """A scope for each round of a comprehension."""
    if not clauses:
        yield scope
        return
    clause, rest = clauses[0], clauses[1:]
    if isinstance(clause, syntax.If):
        if _truth(clause.condition, scope):
            yield from _combinations(rest, scope)
        return
    values = evaluate(clause.values, scope)
    if not isinstance(values, list):
        raise RuntimeFault(f"Unexpected type {type_of(values)}, expected array")
    for item in values:
        yield from _combinations(rest, scope.with_names({clause.name: item}))


# --- objects


class _Inside:
    """The scopes of what is in an object literal: one for each object that the literal is part of."""

    def __init__(self, outer: Scope, binds: tuple[syntax.Bind, ...]) -> None:
        self._outer = outer
        self._binds = binds
        self._last: tuple[Object, int, Scope] | None = None

    def of(self, owner: Object, layer: int) -> Scope:
        """The scope in one object."""
        if self._last is None or self._last[0] is not owner or self._last[1] != layer:
            names = dict(self._outer.names)
            if self._outer.owner is None:
                names[_ROOT] = ready(owner)
            scope = Scope(names, owner, layer).with_binds(self._binds)
            self._last = (owner, layer, scope)
        return self._last[2]


def _object(node: syntax.ObjectNode, scope: Scope) -> Value:
    inside = _Inside(scope, node.locals)
    members: dict[str, Member] = {}
    for declared in node.fields:
        name = evaluate(declared.name, scope)
        if name is None:
            continue
        if not isinstance(name, str):
            raise RuntimeFault(f"Field name must be string, got {type_of(name)}")
        if name in members:
            raise RuntimeFault(f"Duplicate field name: {name!r}")
        members[name] = _member(name, declared, inside)
    asserts = tuple(_in_object(condition, inside) for condition in node.asserts)
    return Object((Layer(members, asserts),))


def _in_object(condition: syntax.Assert, inside: _Inside) -> Callable[[Object, int], None]:
    return lambda owner, layer: _verify(condition, inside.of(owner, layer))


def _member(name: str, declared: syntax.Field, inside: _Inside) -> Member:
    def value(owner: Object, layer: int) -> Value:
        own = evaluate(declared.value, inside.of(owner, layer))
        if declared.plus and owner.find(name, below=layer) is not None:
            return operators.add(owner.get(name, below=layer), own)
        return own

    return Member(declared.visibility, declared.plus, value)


def _object_for(node: syntax.ObjectFor, scope: Scope) -> Value:
    members: dict[str, Member] = {}
    for inner in _combinations(node.clauses, scope):
        name = evaluate(node.field.name, inner)
        if name is None:
            continue
        if not isinstance(name, str):
            raise RuntimeFault(f"Field name must be string, got {type_of(name)}")
        if name in members:
            raise RuntimeFault(f"Duplicate field name: {name!r}")
        members[name] = _member(name, node.field, _Inside(inner, node.locals))
    return Object((Layer(members),))


# --- the table of rules

N = TypeVar("N", bound=Node)


def _rule(kind: type[N], rule: Callable[[N, Scope], Value]) -> tuple[type[Node], Callable[[Node, Scope], Value]]:
    return kind, cast("Callable[[Node, Scope], Value]", rule)


_RULES: Final = dict(
    (
        _rule(syntax.Apply, _apply),
        _rule(syntax.Array, _array),
        _rule(syntax.ArrayFor, _array_for),
        _rule(syntax.Assert, _assert),
        _rule(syntax.Binary, _binary),
        _rule(syntax.Conditional, _conditional),
        _rule(syntax.Error, _error),
        _rule(syntax.Function, _function),
        _rule(syntax.InSuper, _in_super),
        _rule(syntax.Index, _index),
        _rule(syntax.Literal, _literal),
        _rule(syntax.Local, _local),
        _rule(syntax.ObjectFor, _object_for),
        _rule(syntax.ObjectNode, _object),
        _rule(syntax.Self, _self),
        _rule(syntax.Slice, _slice),
        _rule(syntax.Super, _super),
        _rule(syntax.Unary, _unary),
        _rule(syntax.Variable, _variable),
    )
)
