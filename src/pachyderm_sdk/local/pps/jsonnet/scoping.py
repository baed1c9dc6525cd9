"""Whether every variable of a template is declared, also where it is never evaluated."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Final

from pachyderm_sdk.local.pps.jsonnet import syntax
from pachyderm_sdk.local.pps.jsonnet.errors import JsonnetError
from pachyderm_sdk.local.pps.jsonnet.syntax import Node

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["check"]

_OWN: Final = frozenset({"self", "super", "$"})
"""What is only known inside of an object."""


def check(node: Node, known: frozenset[str]) -> None:
    """Refuse variables that nobody declares.

    Args:
        node: an expression.
        known: the variables that it may use.

    Raises:
        JsonnetError: it uses another one.
    """
    if isinstance(node, syntax.Variable):
        _check_name(node.name, known)
    elif isinstance(node, syntax.Self):
        _check_name("self", known)
    elif isinstance(node, syntax.Super | syntax.InSuper):
        _check_name("super", known)
        check(node.key, known)
    elif isinstance(node, syntax.Local):
        check(node.body, _check_binds(node.binds, known))
    elif isinstance(node, syntax.Function):
        inside = known | {parameter.name for parameter in node.parameters}
        _check_all((parameter.default for parameter in node.parameters if parameter.default is not None), inside)
        check(node.body, inside)
    elif isinstance(node, syntax.ArrayFor):
        check(node.item, _check_clauses(node.clauses, known))
    elif isinstance(node, syntax.ObjectNode):
        _check_all((field.name for field in node.fields), known)
        inside = _check_binds(node.locals, known | _OWN)
        _check_all(node.asserts, inside)
        _check_all((field.value for field in node.fields), inside)
    elif isinstance(node, syntax.ObjectFor):
        round = _check_clauses(node.clauses, known)
        check(node.field.name, round)
        check(node.field.value, _check_binds(node.locals, round | _OWN))
    else:
        _check_all(_parts(node), known)


def _check_all(nodes: Iterable[Node], known: frozenset[str]) -> None:
    for node in nodes:
        check(node, known)


def _check_name(name: str, known: frozenset[str]) -> None:
    if name not in known:
        where = f"Can't use {name} outside of an object" if name in _OWN else f"Unknown variable: {name}"
        raise JsonnetError(f"STATIC ERROR: {where}")


def _check_binds(binds: Iterable[syntax.Bind], known: frozenset[str]) -> frozenset[str]:
    """Check what variables are bound to and return all that are known then."""
    names = [bind.name for bind in binds]
    for name in names:
        if names.count(name) > 1:
            raise JsonnetError(f"STATIC ERROR: Duplicate local var: {name}")
    inside = known | frozenset(names)
    _check_all((bind.value for bind in binds), inside)
    return inside


def _check_clauses(clauses: Iterable[syntax.For | syntax.If], known: frozenset[str]) -> frozenset[str]:
    """Check the clauses of a comprehension and return what is known in each round."""
    for clause in clauses:
        if isinstance(clause, syntax.For):
            check(clause.values, known)
            known |= {clause.name}
        else:
            check(clause.condition, known)
    return known


def _parts(node: Node) -> Iterable[Node]:
    """The expressions in an expression that declares nothing."""
    for field in fields(node):
        yield from _nodes(getattr(node, field.name))


def _nodes(value: object) -> Iterable[Node]:
    if isinstance(value, Node):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _nodes(item)
