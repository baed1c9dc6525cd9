"""Rendering a template."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pachyderm_sdk.local.pps.jsonnet import scoping
from pachyderm_sdk.local.pps.jsonnet.errors import JsonnetError, RuntimeFault
from pachyderm_sdk.local.pps.jsonnet.evaluate import Scope, evaluate
from pachyderm_sdk.local.pps.jsonnet.library import STD
from pachyderm_sdk.local.pps.jsonnet.manifest import to_json
from pachyderm_sdk.local.pps.jsonnet.parser import parse
from pachyderm_sdk.local.pps.jsonnet.values import Function, ready

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["render"]

_INDENT: Final = "   "


def render(text: str, arguments: Mapping[str, str]) -> str:
    """What a template evaluates to, as indented JSON.

    Args:
        text: the template.
        arguments: if it is a function, its arguments by name.

    Raises:
        JsonnetError: it is no Jsonnet, or evaluating it fails.
    """
    try:
        tree = parse(text)
        scoping.check(tree, frozenset({"std"}))
        value = evaluate(tree, Scope({"std": ready(STD)}))
        if isinstance(value, Function):
            try:
                value = value.call([], {name: ready(argument) for name, argument in arguments.items()})
            except RuntimeFault as fault:
                raise JsonnetError(f"{fault}\n\tTop-level function call\t\n") from fault
        return to_json(value, _INDENT) + "\n"
    except RecursionError:
        raise RuntimeFault("max stack frames exceeded.") from None
