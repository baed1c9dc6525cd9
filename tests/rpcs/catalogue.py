"""Every RPC of the API with its stubs, and messages to make it with."""

from __future__ import annotations

import datetime as dt
import inspect
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from betterproto.casing import safe_snake_case

from codegen.rpcs import methods
from pachyderm_sdk._proto.registry import message_class

if TYPE_CHECKING:
    from pachyderm_sdk._proto.fields import Field
    from pachyderm_sdk._wire.method import Method
    from pachyderm_sdk.message import Message

    AnyMethod = Method[Any, Any]

__all__ = ["METHODS", "PACKAGE_OF", "full", "keywords", "name_of", "stub", "variants"]

PACKAGE_OF = {method.rpc: package for package, group in methods().items() for method in group}
METHODS = [method for group in methods().values() for method in group]

_DEPTH = 4
_SCALARS: dict[str, Any] = {"string": "text é", "bytes": b"\x00bytes", "bool": True, "float": 1.5, "double": 2.25}


def name_of(method: AnyMethod) -> str:
    """The name of an RPC in Python."""
    return str(safe_snake_case(method.name))


@cache
def stub(package: str, *, sync: bool) -> Any:
    """The class of the stub that has all RPCs of a package."""
    module = import_module(f"pachyderm_sdk.api.{package}.{'stub_sync' if sync else 'stub'}")
    (found,) = [
        value
        for name, value in vars(module).items()
        if name.endswith("Stub") and inspect.isclass(value) and value.__module__ == module.__name__
    ]
    return found


def variants(cls: type[Message]) -> int:
    """How many messages it takes so that every member of every oneof is in one of them."""
    return max([1, *map(len, cls._oneofs.values())])


def full(cls: type[Message], variant: int = 0, depth: int = 0) -> Message:
    """A message with every field set; of each oneof the member that the number of the variant says."""
    chosen = {group: names[variant % len(names)] for group, names in cls._oneofs.items()}
    values = {}
    for field in cls._fields():
        if field.group is not None and chosen[field.group] != field.name:
            continue
        value = _value(field, variant, depth)
        if value is not None:
            values[field.name] = value
    return cls(**values)


def keywords(message: Message) -> dict[str, Any]:
    """The fields of a message as keyword arguments."""
    return {field.name: getattr(message, field.name) for field in message._fields()}


def _value(field: Field, variant: int, depth: int) -> Any:
    value = _single(field, variant, depth)
    if value is None:
        return None
    if field.repeated:
        return [value, value]
    if field.key_kind:
        return {_SCALARS.get(field.key_kind, 7): value}
    return value


def _single(field: Field, variant: int, depth: int) -> Any:
    if field.kind == "message":
        cls = message_class(field.type_name)
        assert cls is not None
        return full(cls, variant, depth + 1) if depth < _DEPTH else None
    if field.kind == "timestamp":
        return dt.datetime(2024, 5, 1, 12, 30, 15, 123456, tzinfo=dt.timezone.utc)
    if field.kind == "duration":
        return dt.timedelta(minutes=1, seconds=30)
    if field.enum is not None:
        return max(field.enum)
    return _SCALARS.get(field.type_name if field.kind == "wrapper" else field.kind, 7)
