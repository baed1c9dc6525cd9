"""The syntax tree of a template."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = [
    "Apply",
    "Array",
    "ArrayFor",
    "Assert",
    "Binary",
    "Bind",
    "Conditional",
    "Error",
    "Field",
    "For",
    "Function",
    "If",
    "InSuper",
    "Index",
    "Literal",
    "Local",
    "Node",
    "ObjectFor",
    "ObjectNode",
    "Parameter",
    "Self",
    "Slice",
    "Super",
    "Unary",
    "Variable",
]


@dataclass(frozen=True)
class Node:
    """An expression."""


@dataclass(frozen=True)
class Literal(Node):
    """null, a boolean, a number or a string."""

    value: str | float | bool | None


@dataclass(frozen=True)
class Self(Node):
    """`self`."""


@dataclass(frozen=True)
class Variable(Node):
    """A name; `$` is one too."""

    name: str


@dataclass(frozen=True)
class Super(Node):
    """`super.name` or `super[expression]`."""

    key: Node


@dataclass(frozen=True)
class InSuper(Node):
    """`expression in super`."""

    key: Node


@dataclass(frozen=True)
class Index(Node):
    """`target.name` or `target[expression]`."""

    target: Node
    key: Node


@dataclass(frozen=True)
class Slice(Node):
    """`target[start:end:step]`."""

    target: Node
    bounds: tuple[Node, Node, Node]


@dataclass(frozen=True)
class Apply(Node):
    """A call."""

    target: Node
    positional: tuple[Node, ...]
    named: tuple[tuple[str, Node], ...]


@dataclass(frozen=True)
class Unary(Node):
    """An operator before an operand."""

    operator: str
    operand: Node


@dataclass(frozen=True)
class Binary(Node):
    """An operator between two operands."""

    operator: str
    left: Node
    right: Node


@dataclass(frozen=True)
class Conditional(Node):
    """`if c then a else b`."""

    condition: Node
    then: Node
    otherwise: Node


@dataclass(frozen=True)
class Bind:
    """`name = value`."""

    name: str
    value: Node


@dataclass(frozen=True)
class Local(Node):
    """`local binds; body`."""

    binds: tuple[Bind, ...]
    body: Node


@dataclass(frozen=True)
class Parameter:
    """A parameter of a function; without a default it must be given."""

    name: str
    default: Node | None


@dataclass(frozen=True)
class Function(Node):
    """`function(parameters) body`."""

    parameters: tuple[Parameter, ...]
    body: Node


@dataclass(frozen=True)
class Assert(Node):
    """`assert condition : message; body`; in objects the body is null."""

    condition: Node
    message: Node | None
    body: Node


@dataclass(frozen=True)
class Error(Node):
    """`error message`."""

    message: Node


@dataclass(frozen=True)
class Array(Node):
    """`[a, b]`."""

    items: tuple[Node, ...]


@dataclass(frozen=True)
class For:
    """`for name in values` of a comprehension."""

    name: str
    values: Node


@dataclass(frozen=True)
class If:
    """`if condition` of a comprehension."""

    condition: Node


@dataclass(frozen=True)
class ArrayFor(Node):
    """`[item for x in xs]`."""

    item: Node
    clauses: tuple[For | If, ...]


@dataclass(frozen=True)
class Field:
    """A field of an object.

    Attributes:
        name: its name; a field whose name is null is left out.
        plus: whether its value is added to the inherited one.
        visibility: ":" (as inherited), "::" (hidden) or ":::" (visible).
    """

    name: Node
    plus: bool
    visibility: str
    value: Node


@dataclass(frozen=True)
class ObjectNode(Node):
    """`{ ... }`."""

    locals: tuple[Bind, ...]
    asserts: tuple[Assert, ...]
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class ObjectFor(Node):
    """`{ [name]: value for x in xs }`."""

    locals: tuple[Bind, ...]
    field: Field
    clauses: tuple[For | If, ...]
