"""What templates compute with: JSON values whose parts are not computed yet, functions, and objects that inherit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from pachyderm_sdk.local.pps.jsonnet.errors import RuntimeFault

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["Function", "Layer", "Member", "Object", "Parameter", "Thunk", "Value", "ready", "type_of"]


class Thunk:
    """A value that is computed when it is needed for the first time."""

    __slots__ = ("_compute", "_running", "_value")

    def __init__(self, compute: Callable[[], Value] | None, value: Value = None) -> None:
        self._compute = compute
        self._value = value
        self._running = False

    def force(self) -> Value:
        """The value."""
        if self._compute is not None:
            if self._running:
                raise RuntimeFault("a value depends on itself")
            self._running = True
            try:
                self._value = self._compute()
            finally:
                self._running = False
            self._compute = None
        return self._value


def ready(value: Value) -> Thunk:
    """A value that is there already, as a thunk."""
    return Thunk(None, value)


@dataclass(frozen=True, eq=False)
class Parameter:
    """A parameter; without a default it must be given. The default may use all other parameters."""

    name: str
    default: Callable[[Mapping[str, Thunk]], Value] | None = None


@dataclass(frozen=True, eq=False)
class Function:
    """A function: its parameters, and what to do with the arguments by name."""

    parameters: tuple[Parameter, ...]
    body: Callable[[Mapping[str, Thunk]], Value]

    def call(self, positional: list[Thunk], named: Mapping[str, Thunk]) -> Value:
        """Call it.

        Raises:
            RuntimeFault: the arguments do not fit the parameters.
        """
        names = [parameter.name for parameter in self.parameters]
        if len(positional) > len(names):
            raise RuntimeFault(f"function expected {len(names)} positional argument(s), but got {len(positional)}")
        arguments = dict(zip(names, positional, strict=False))
        for name, argument in named.items():
            if name not in names:
                raise RuntimeFault(f"function has no parameter {name}")
            if name in arguments:
                raise RuntimeFault(f"Argument {name} already provided")
            arguments[name] = argument
        for parameter in self.parameters:
            if parameter.name not in arguments:
                if parameter.default is None:
                    raise RuntimeFault(f"Missing argument: {parameter.name}")
                arguments[parameter.name] = _defaulted(parameter.default, arguments)
        return self.body(arguments)


def _defaulted(default: Callable[[Mapping[str, Thunk]], Value], arguments: Mapping[str, Thunk]) -> Thunk:
    return Thunk(lambda: default(arguments))


@dataclass(frozen=True, eq=False)
class Member:
    """A field in one layer of an object.

    Attributes:
        visibility: ":" (as inherited), "::" (hidden) or ":::" (visible).
        plus: whether its value is added to the inherited one.
        value: computes it for an object, given the number of the layer that it is in.
    """

    visibility: str
    plus: bool
    value: Callable[[Object, int], Value]


@dataclass(frozen=True, eq=False)
class Layer:
    """What one object literal says; objects that are added up have several.

    Attributes:
        members: the fields by name.
        asserts: raise if something is wrong with an object.
    """

    members: Mapping[str, Member]
    asserts: tuple[Callable[[Object, int], None], ...] = ()


@dataclass(eq=False)
class Object:
    """Layers, the most basic one first."""

    layers: tuple[Layer, ...]
    _cache: dict[tuple[str, int], Thunk] = field(default_factory=dict)
    _checked: bool = False

    def find(self, name: str, below: int | None = None) -> int | None:
        """The number of the layer that a field comes from, None if there is none (below some layer)."""
        top = len(self.layers) if below is None else below
        return next((i for i in range(top - 1, -1, -1) if name in self.layers[i].members), None)

    def get(self, name: str, below: int | None = None) -> Value:
        """The value of a field, as seen from `self`, or with `below` from `super`.

        Raises:
            RuntimeFault: there is none, or an assertion of the object fails.
        """
        self.check()
        layer = self.find(name, below)
        if layer is None:
            raise RuntimeFault(f"Field does not exist: {name}")
        thunk = self._cache.get((name, layer))
        if thunk is None:
            found = layer
            thunk = self._cache[name, layer] = Thunk(lambda: self.layers[found].members[name].value(self, found))
        return thunk.force()

    def check(self) -> None:
        """Run the assertions, once."""
        if self._checked:
            return
        self._checked = True  # before running them: they look at fields
        try:
            for number, layer in enumerate(self.layers):
                for verify in layer.asserts:
                    verify(self, number)
        except BaseException:  # whatever it is, the next who looks must not take the object for checked
            self._checked = False
            raise

    def names(self, *, hidden: bool = False) -> list[str]:
        """The names of the fields in order, perhaps with the hidden ones."""
        visible: dict[str, bool] = {}
        for layer in self.layers:
            for name, member in layer.members.items():
                inherited = visible.get(name, True)
                visible[name] = inherited if member.visibility == ":" else member.visibility == ":::"
        return sorted(name for name, shown in visible.items() if shown or hidden)


Value: TypeAlias = "bool | float | str | list[Thunk] | Object | Function | None"


def type_of(value: Value) -> str:
    """What Jsonnet calls the type of a value."""
    if value is None:
        return "null"
    if isinstance(value, bool):  # before numbers: in Python it is one
        return "boolean"
    if isinstance(value, int | float):
        return "number"
    if isinstance(value, str):
        return "string"
    if isinstance(value, list):
        return "array"
    return "object" if isinstance(value, Object) else "function"
