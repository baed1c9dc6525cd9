"""The names that protobuf's own messages and enums have, for ours.

`add_names` gives them to the base classes of all messages and enums, rather than to subclasses: whatever a server sends
is made of the classes of `pachyderm_sdk.api`, and so is what is inside of it. All names begin with a capital letter,
which no field does, or are those of a `dict`, which no member of an enum is; so nothing that was there changes.
"""

from __future__ import annotations

from functools import wraps
from inspect import isfunction
from typing import TYPE_CHECKING

from ...message import Enum, Message, which_one_of

if TYPE_CHECKING:
    from ..._proto.fields import Field

__all__ = ["EnumNames", "MessageNames", "add_names", "nest", "rename_fields"]


class MessageNames(Message):
    """What protobuf's messages can do under another name than ours."""

    def HasField(self, field_name: str) -> bool:
        """Returns whether a field is present, as `is_set` does.

        Raises:
            ValueError: There is no such field, or it has no presence: it is a plain value, a list or a map.
        """
        field = _field(self, field_name)
        if not field.presence:
            raise ValueError(f"{type(self).__name__}.{field_name} is always there: compare its value")
        return self.is_set(field.name)

    def ClearField(self, field_name: str) -> None:
        """Makes a field absent, or gives it its default.

        Raises:
            ValueError: There is no such field.
        """
        name = _field(self, field_name).name
        setattr(self, name, getattr(type(self)(), name))

    def Clear(self) -> None:
        """Makes all fields absent, or gives them their defaults."""
        vars(self).clear()
        vars(self).update(vars(type(self)()))

    def ListFields(self) -> list[tuple[Field, object]]:
        """Returns the fields that are set with their values; `field.name` is the name."""
        return [(field, getattr(self, field.name)) for field in self._fields() if self.is_set(field.name)]

    def WhichOneof(self, oneof_group: str) -> str | None:
        """Returns the name of the member of a oneof that is present, None if there is none.

        Raises:
            ValueError: There is no such oneof.
        """
        if oneof_group not in self._oneofs:
            raise ValueError(f"{type(self).__name__} has no oneof {oneof_group!r}")
        return which_one_of(self, oneof_group)[0] or None

    def MergeFrom(self, other_msg: Message) -> None:
        """Takes over the fields that another message has: adds to lists and maps, merges messages, replaces the rest.

        Raises:
            TypeError: It is no message of this class.
        """
        if not isinstance(other_msg, type(self)):
            raise TypeError(f"a {type(self).__name__} can take over another one, not a {type(other_msg).__name__}")
        self.parse(bytes(other_msg))

    def CopyFrom(self, other_msg: Message) -> None:
        """Becomes like another message.

        Raises:
            TypeError: It is no message of this class.
        """
        if other_msg is not self:
            encoded = type(self)()
            encoded.MergeFrom(other_msg)
            self.Clear()
            vars(self).update(vars(encoded))

    def ParseFromString(self, serialized: bytes) -> int:
        """Becomes the message that the bytes encode, and returns how many they are.

        Raises:
            DecodeError: They are no encoding of this message.
        """
        self.Clear()
        return self.MergeFromString(serialized)

    def MergeFromString(self, serialized: bytes) -> int:
        """Takes over the fields of the message that the bytes encode, and returns how many they are.

        Raises:
            DecodeError: They are no encoding of this message.
        """
        self.parse(serialized)
        return len(serialized)

    def ByteSize(self) -> int:
        """Returns the size of the encoding in bytes."""
        return len(self)

    def IsInitialized(self) -> bool:
        """Returns True: no field is required."""
        return True


class EnumNames:
    """What protobuf's enums can do under another name than ours."""

    @classmethod
    def Name(cls: type[Enum], number: int) -> str:  # type: ignore[misc]  # it becomes a method of Enum
        """Returns the name of a number.

        Raises:
            ValueError: It has none.
        """
        if number not in cls._value2member_map_:
            raise ValueError(f"{cls.__name__} has no name for {number}")
        return cls(number).name

    @classmethod
    def Value(cls: type[Enum], name: str) -> int:  # type: ignore[misc]  # see above
        """Returns the number of a name.

        Raises:
            ValueError: There is none of that name.
        """
        return cls.from_string(name)

    @classmethod
    def keys(cls: type[Enum]) -> list[str]:  # type: ignore[misc]  # see above
        """Returns all names."""
        return list(cls.__members__)

    @classmethod
    def values(cls: type[Enum]) -> list[int]:  # type: ignore[misc]  # see above
        """Returns all numbers."""
        return list(cls.__members__.values())

    @classmethod
    def items(cls: type[Enum]) -> list[tuple[str, int]]:  # type: ignore[misc]  # see above
        """Returns all names with their numbers."""
        return list(cls.__members__.items())


def add_names() -> None:
    """Gives all messages and enums of this process the names above."""
    for name, function in vars(MessageNames).items():
        if isfunction(function):
            setattr(Message, name, function)
    for name, function in vars(EnumNames).items():
        if isinstance(function, classmethod):
            setattr(Enum, name, function)


def nest(outer: type[Message], **inner: type[Message | Enum]) -> None:
    """Makes classes attributes of the message that protobuf has them in, and the members of enums as well.

    Args:
        outer: The message.
        inner: The classes by the names that they have there.
    """
    for name, cls in inner.items():
        setattr(outer, name, cls)
        if issubclass(cls, Enum):
            for member in cls:
                setattr(outer, member.name, member)


def rename_fields(cls: type[Message], **names: str) -> None:
    """Lets fields be given, read and set by the names that protobuf has for them, where these are others.

    Args:
        cls: The message.
        names: Our names by protobuf's.
    """
    original = cls.__init__

    @wraps(original)
    def __init__(self: Message, *args: object, **kwargs: object) -> None:
        original(self, *args, **{names.get(name, name): value for name, value in kwargs.items()})

    setattr(cls, "__init__", __init__)  # noqa: B010  # a plain assignment to a method is none for type checkers
    for theirs, ours in names.items():
        setattr(cls, theirs, _alias(ours))


def _alias(name: str) -> property:
    def read(message: Message) -> object:
        return getattr(message, name)

    def write(message: Message, value: object) -> None:
        setattr(message, name, value)

    return property(read, write)


def _field(message: Message, name: str) -> Field:
    field = next((field for field in message._fields() if name in (field.name, field.proto_name)), None)
    if field is None:
        raise ValueError(f"{type(message).__name__} has no field {name!r}")
    return field
