"""Messages are dataclasses, each of them made one when somebody first asks for what that takes.

A package has a hundred messages, and a program makes a dozen of them. What `dataclasses.dataclass` does for a message
costs five times as much as all else about its class, and decoding needs none of it.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from betterproto import FieldMetadata

from .fields import Field

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import dataclass as dataclass
else:

    def dataclass(**options: bool) -> Callable[[type], type]:
        """Decorates a message as `dataclasses.dataclass` does: `Late` attributes of its base do the rest.

        The class keeps no defaults but those of messages with a oneof, which decoders count on. Every instance has all
        its attributes, and storing one takes CPython several times as long where the class has one of the same name.
        """

        def decorate(cls: type) -> type:
            declared = {name: value for name, value in vars(cls).items() if isinstance(value, Field)}
            for name, field in declared.items():
                if cls._oneofs and not (field.repeated or field.key_kind):
                    setattr(cls, name, field.default)
                else:
                    delattr(cls, name)
            cls._declared = declared
            cls._dataclass_options = options
            return cls

        return decorate


class Late:
    """A class attribute that `dataclasses.dataclass` makes: `__init__`, `__dataclass_fields__` and others.

    The base of all messages has one for each; a message gets its own, all at once, when the first of them is read.
    """

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name
        self._inherited = getattr(super(owner, owner), name, None)

    def __get__(self, instance: object, owner: type) -> Any:
        # inspect.signature (Python 3.13) binds what it finds to the class itself.
        cls = instance if isinstance(instance, type) else owner
        message = next((base for base in cls.__mro__ if "_declared" in vars(base)), None)
        made = {} if message is None else _complete(message)
        value = made.get(self._name, self._inherited)
        if value is None:
            raise AttributeError(f"type object {cls.__name__!r} has no attribute {self._name!r}")
        return value.__get__(instance, owner) if hasattr(value, "__get__") else value


class Absent:
    """A class attribute of a base that is not to be found in messages."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: object, owner: type) -> Any:
        raise AttributeError(f"type object {owner.__name__!r} has no attribute {self._name!r}")


def _complete(cls: Any) -> dict[str, Any]:
    """Puts into a message what makes it a dataclass, and returns that.

    It is made of a class that has nothing but the fields. Threads that do this at the same time make the same.
    """
    plain = {
        "__module__": cls.__module__,
        "__qualname__": cls.__qualname__,
        "__annotations__": cls.__annotations__,
        "__doc__": cls.__doc__,
        "__post_init__": cls.__post_init__,
        **{name: _dataclass_field(field) for name, field in cls._declared.items()},
    }
    fields = type(cls.__name__, (), plain)
    before = {*vars(fields)}
    dataclasses.dataclass(**cls._dataclass_options)(fields)
    made = {name: value for name, value in vars(fields).items() if name not in before}
    for name, value in made.items():
        if name not in vars(cls):  # what a program has put there before anybody looked stays
            setattr(cls, name, value)
    return made


def _dataclass_field(field: Field) -> Any:
    """Returns the field as dataclasses have it, with what betterproto's functions look for."""
    plain = "message" if field.kind in ("timestamp", "duration", "wrapper") else field.kind
    metadata = {
        "betterproto": FieldMetadata(
            field.number,
            "map" if field.key_kind else plain,
            (field.key_kind, plain) if field.key_kind else None,
            field.group,
            field.type_name if field.kind == "wrapper" else None,
            field.presence,
        ),
        "pachyderm": field,
    }
    if field.repeated:
        return dataclasses.field(default_factory=list, metadata=metadata)
    if field.key_kind:
        return dataclasses.field(default_factory=dict, metadata=metadata)
    return dataclasses.field(default=field.default, metadata=metadata)
