"""The base of generated enums: an `IntEnum` that also holds numbers it has no name for."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema
    from typing_extensions import Self


class Enum(IntEnum):
    """An open enum: a number that a newer server sends is kept, as a member without a name of its own.

    >>> from pachyderm_sdk.api import pfs
    >>> pfs.FileType(2), pfs.FileType(7)
    (FileType.DIR, FileType(7))
    >>> pfs.FileType.DIR == 2
    True
    """

    @classmethod
    def _missing_(cls, value: object) -> Self:
        if type(value) is not int or not -(2**31) <= value < 2**31:
            raise ValueError(f"{value!r} is not a number that {cls.__name__} can hold")
        # Made anew each time; what decoders remember of them is bounded, see Members.
        unnamed = int.__new__(cls, value)
        unnamed._name_ = f"{cls.__name__}({value})"
        unnamed._value_ = value
        return unnamed

    @classmethod
    def try_value(cls, value: int = 0) -> Self:
        """Returns the member for a number, a nameless one if the number is not known."""
        return cls(value)

    @classmethod
    def from_string(cls, name: str) -> Self:
        """Returns the member with this name.

        Raises:
            ValueError: There is none.
        """
        try:
            return cls[name]
        except KeyError:
            known = ", ".join(cls.__members__)
            raise ValueError(f"{cls.__name__} has no member {name!r}; it has {known}") from None

    def __repr__(self) -> str:
        return self.name if self._value_ not in type(self)._value2member_map_ else f"{type(self).__name__}.{self.name}"

    def __str__(self) -> str:
        return self.name

    def __format__(self, spec: str) -> str:
        # The name, unless the format asks for a number ("d", "x" ...), on every Python version alike.
        return format(int(self), spec) if spec and spec[-1] in "bcdoxXneEfFgG%" else format(self.name, spec)

    def __reduce_ex__(self, proto: object) -> tuple[object, ...]:
        return (type(self), (self._value_,))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Lets a user's pydantic model take a member, its name or its number, and write the name."""
        from .pydantic import enum_schema

        return enum_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        from .pydantic import enum_json_schema

        return enum_json_schema(cls)


E = TypeVar("E", bound=Enum)


_REMEMBERED = 1024  # so that a stream of odd numbers cannot fill the memory


class Members(dict[int, E]):
    """The members of an enum by number, for decoders; a number without a member gives a nameless one."""

    def __init__(self, cls: type[E]) -> None:
        super().__init__((int(member), member) for member in cls)
        self._cls = cls

    def __missing__(self, number: int) -> E:
        unnamed = self._cls._missing_(number)
        if len(self) < _REMEMBERED:
            self[number] = unnamed
        return unnamed
