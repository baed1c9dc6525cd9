"""`Message`, the base of every generated message, and `Enum`, the base of every generated enum.

A message is a dataclass and a `betterproto.Message`: what betterproto users know works (`bytes(m)`, `parse`,
`FromString`, `to_dict`, `from_dict`, `to_json`, `from_json`, `which_one_of`), with the differences that the API needs:

- a sub-message, wrapper, time or member of a oneof is `T | None`, and `None` means absent; reading never creates it;
- setting one member of a oneof clears the others; giving two to the constructor is a `ValueError`;
- unknown fields and unknown enum numbers survive decoding, copying, pickling and encoding;
- JSON is canonical protobuf JSON, both ways;
- encoding and decoding are generated, straight-line code (`codec.py` beside each package's messages).
"""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from importlib import import_module
from typing import IO, TYPE_CHECKING, Any, ClassVar, cast

import betterproto
from betterproto import SIZE_DELIMITED, which_one_of

from ._proto.dataclass import Absent, Late
from ._proto.enum import Enum
from ._proto.fields import Field, named
from ._proto.wire import Part, encode_varint
from ._proto.wire import varint as read_varint
from .errors import DecodeError, EncodeError

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema
    from typing_extensions import Buffer, Self

    class Casing:
        """betterproto's own, as it works: its members are functions, and checkers take those for methods."""

        CAMEL: ClassVar[CasingFunction]
        SNAKE: ClassVar[CasingFunction]

else:
    from betterproto import Casing

__all__ = ["Casing", "Enum", "Message", "which_one_of"]

_MAX_SIZE = 0x7FFFFFFF  # of any message, in every implementation

CasingFunction = Callable[[str, bool], str]
"""What `Casing.CAMEL` and `Casing.SNAKE` are."""

_ENCODE_ERRORS = (AttributeError, TypeError, ValueError, OverflowError, LookupError, RecursionError, struct.error)


def _pydantic_config(cls: type[Message]) -> dict[str, Any]:
    return {
        "alias_generator": lambda name: next((f.json_name for f in cls._fields() if f.name == name), name),
        "populate_by_name": True,
        "extra": "forbid",
    }


class Message(betterproto.Message):
    """The base of all messages of the API."""

    # betterproto's own watch every access; ours need not. A type checker that saw this one would take any name.
    if not TYPE_CHECKING:
        __getattribute__ = object.__getattribute__
        # A message is a dataclass from the moment on that it is looked at as one.
        __init__ = Late()
        __dataclass_fields__ = Late()
        __dataclass_params__ = Late()
        __match_args__ = Late()
        __replace__ = Late()  # of Python 3.13
        _betterproto = Absent()  # would evaluate our annotations where their names mean nothing
    __setattr__ = object.__setattr__  # type: ignore[assignment]  # the same but for the names of the parameters

    _full_name: ClassVar[str]
    _declared: ClassVar[dict[str, Field]]
    _table: ClassVar[tuple[Field, ...] | None] = None
    _oneofs: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    _unknown_fields: bytes | bytearray = b""  # type: ignore[assignment]  # a bytearray while it grows

    def __post_init__(self) -> None:
        """Does nothing: the defaults of the dataclass are the real ones."""

    # Bytes

    @staticmethod
    def _encode(m: Any, out: list[Part]) -> int:
        """Appends the encoding of `m` in pieces and returns its size. The package's codec puts the real one here."""
        return _with_codec(type(m))._encode(m, out)

    @classmethod
    def _decode(cls, b: bytes, i: int, end: int, m: Any, depth: int = 0) -> Any:
        """Reads `b[i:end]` into `m`, a new message if None, and returns it; as above."""
        return _with_codec(cls)._decode(b, i, end, m, depth)

    def __bytes__(self) -> bytes:
        out: list[Part] = []
        try:
            self._encode(self, out)
            return b"".join(out)
        except _ENCODE_ERRORS as error:
            raise _explained(self, error) from None

    def serialize_parts(self) -> list[bytes | bytearray | memoryview]:
        """Returns the encoding in pieces that make the whole when joined; large payloads are not copied into them.

        Raises:
            EncodeError: A field holds a value of the wrong type or out of range; the error names the field.
        """
        return self._encoded()[0]

    def _encoded(self) -> tuple[list[Part], int]:
        """Returns what `serialize_parts` does, and the size of it all."""
        out: list[Part] = []
        try:
            return out, self._encode(self, out)
        except _ENCODE_ERRORS as error:
            raise _explained(self, error) from None

    def SerializeToString(self) -> bytes:
        """Returns the encoding, as `bytes(m)` does."""
        return bytes(self)

    def __len__(self) -> int:
        """The size of the encoding in bytes."""
        return self._encoded()[1]

    def parse(self, data: Buffer) -> Self:
        """Reads an encoding into this message, which keeps what it has (fields are merged as protobuf says).

        Args:
            data: The encoded message.

        Returns:
            The message itself.

        Raises:
            DecodeError: The bytes are not an encoding of this message. Nothing is known of the state of the message
                then.
        """
        _decoded(type(self), data, self)
        return self

    @classmethod
    def FromString(cls, data: Buffer) -> Self:
        """Returns the message that the bytes are an encoding of.

        Raises:
            DecodeError: They are not an encoding of this message.
        """
        if "_full_name" not in cls.__dict__:  # a user's subclass: the codec knows only how to make its base
            return cls().parse(data)
        made: Self = _decoded(cls, data, None)
        return made

    def dump(self, stream: IO[bytes], delimit: bool = False) -> None:  # type: ignore[override]  # a narrower stream type
        """Writes the encoding to a binary stream, after its length if `delimit` is true."""
        parts, size = self._encoded()
        if delimit:
            stream.write(encode_varint(size))
        stream.writelines(parts)

    def load(self, stream: IO[bytes], size: int | None = None) -> Self:  # type: ignore[override]  # a narrower stream type
        """Reads a message from a binary stream into this one.

        Args:
            stream: Where to read.
            size: How many bytes; `betterproto.SIZE_DELIMITED` if the length comes first; `None` for all.

        Raises:
            DecodeError: The stream ends too early or its bytes are no encoding of this message.
        """
        if size is None:
            return self.parse(stream.read())
        if size == SIZE_DELIMITED:
            first = stream.read(1)
            while first and first[-1] > 127 and len(first) < 10:
                first += stream.read(1)
            if not first or first[-1] > 127:
                raise DecodeError(f"{type(self).__name__}: the stream ends before the length of a message")
            size = first[0] if len(first) == 1 else read_varint(first, 1, first[0])[0]
            if size > _MAX_SIZE:
                raise DecodeError(f"{type(self).__name__}: a message of {size} bytes cannot be")
        data = stream.read(size)
        if len(data) != size:
            raise DecodeError(f"{type(self).__name__}: the stream ends after {len(data)} of {size} bytes")
        return self.parse(data)

    # JSON

    def to_dict(  # type: ignore[override]  # theirs says Casing and means its members
        self, casing: CasingFunction = Casing.CAMEL, include_default_values: bool = False
    ) -> dict[str, Any]:
        """Returns canonical protobuf JSON as Python data.

        64-bit integers become strings, bytes base64, enums their names, times RFC 3339 text, durations `"1.5s"`.

        Args:
            casing: `Casing.CAMEL` for the names of protobuf JSON, `Casing.SNAKE` for those of the attributes.
            include_default_values: Whether to give fields that are not sent because they have their default value
                (but not those that are absent).

        Raises:
            EncodeError: A value is of the wrong type, or has no JSON form as an instant outside the years 1 to 9999.
        """
        from ._proto.json import to_json_value

        try:
            value: dict[str, Any] = to_json_value(self, casing == Casing.SNAKE, include_default_values)
        except EncodeError:
            raise
        except _ENCODE_ERRORS as error:
            raise _explained(self, error) from None
        return value

    def to_json(  # type: ignore[override]  # as to_dict
        self,
        indent: int | str | None = None,
        include_default_values: bool = False,
        casing: CasingFunction = Casing.CAMEL,
    ) -> str:
        """Returns canonical protobuf JSON as text; see `to_dict`."""
        return json.dumps(self.to_dict(casing, include_default_values), indent=indent)

    @classmethod
    def from_dict(  # pyright: ignore[reportIncompatibleVariableOverride]  # theirs is a descriptor that does the same
        cls, value: Mapping[str, Any], *, ignore_unknown_fields: bool = False
    ) -> Self:
        """Returns the message that protobuf JSON stands for.

        Args:
            value: JSON as Python data. Fields may have their JSON, protobuf or attribute names.
            ignore_unknown_fields: Whether to leave out keys and enum names that the message does not know.

        Raises:
            DecodeError: A key is unknown or a value of the wrong kind; the error says where.
        """
        from ._proto.json import from_json_value

        return from_json_value(cls, value, ignore_unknown_fields)

    @classmethod
    def from_json(  # pyright: ignore[reportIncompatibleMethodOverride]  # theirs takes a message, only to fill it
        cls, value: str | bytes, *, ignore_unknown_fields: bool = False
    ) -> Self:
        """Returns the message that protobuf JSON text stands for; see `from_dict`.

        Raises:
            DecodeError: The text is not JSON or not that of this message.
        """
        try:
            data = json.loads(value)
        except (ValueError, RecursionError) as error:
            raise DecodeError(f"{cls.__name__}: not JSON: {error}") from None
        return cls.from_dict(data, ignore_unknown_fields=ignore_unknown_fields)

    def to_pydict(  # type: ignore[override]  # as to_dict
        self, casing: CasingFunction = Casing.CAMEL, include_default_values: bool = False
    ) -> dict[str, Any]:
        """Returns the fields as Python data: as `to_dict`, but numbers, bytes, enums and times stay what they are."""
        from ._proto.json import to_python_value

        return to_python_value(self, casing == Casing.SNAKE, include_default_values)

    def from_pydict(self, value: Mapping[str, Any]) -> Self:
        """Sets fields from what `to_pydict` gives, and returns the message.

        Raises:
            DecodeError: A key is unknown, or it is no dict.
        """
        from ._proto.json import from_python_value

        return from_python_value(self, value)

    # Fields

    @classmethod
    def _fields(cls) -> tuple[Field, ...]:
        table = cls.__dict__.get("_table")
        if table is None:
            table = cls._table = named(cls._declared)
        return cast("tuple[Field, ...]", table)

    def is_set(self, name: str) -> bool:
        """Whether a field is present; for one without presence, whether it differs from its default.

        Raises:
            AttributeError: The message has no such field.
        """
        field = next((field for field in self._fields() if field.name == name), None)
        if field is None:
            raise AttributeError(f"{type(self).__name__} has no field {name!r}")
        return _is_set(field, getattr(self, name))

    @property
    def _group_current(self) -> dict[str, str | None]:  # type: ignore[override]  # betterproto stores what we derive
        # For betterproto.which_one_of.
        return {
            group: next((name for name in names if getattr(self, name) is not None), None)
            for group, names in self._oneofs.items()
        }

    @property
    def _serialized_on_wire(self) -> bool:  # type: ignore[override]  # betterproto stores what we derive
        # For betterproto.serialized_on_wire: an absent message is None here, so one that exists is sent.
        return True

    def __bool__(self) -> bool:
        """Whether any field is set."""
        return bool(self._unknown_fields) or any(_is_set(f, getattr(self, f.name)) for f in self._fields())

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        for field in self._fields():
            mine, theirs = getattr(self, field.name), getattr(other, field.name)
            # A message with a NaN equals its copy.
            if mine != theirs and not (mine != mine and theirs != theirs):
                return False
        return True

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value}' for name, value in self._shown())})"

    def __rich_repr__(self) -> Iterable[tuple[str, Any, Any]]:
        for field in self._fields():
            value = getattr(self, field.name)
            if _is_set(field, value):
                yield field.name, _Hidden() if field.secret else value, None

    def _shown(self) -> Iterable[tuple[str, str]]:
        for field in self._fields():
            value = getattr(self, field.name)
            if _is_set(field, value):
                yield field.name, "'***'" if field.secret else _short(value)

    def __copy__(self, memo: object = None) -> Self:
        new = object.__new__(type(self))
        vars(new).update(vars(self))
        if self._unknown_fields:
            new._unknown_fields = bytes(self._unknown_fields)
        return new

    def __deepcopy__(self, memo: Any = None) -> Self:
        memo = {} if memo is None else memo
        new = memo[id(self)] = object.__new__(type(self))
        vars(new).update(deepcopy(vars(self), memo))
        return new

    def __reduce__(self) -> tuple[Any, ...]:
        # The encoding is the one form that other versions of this package can read.
        return (type(self).FromString, (bytes(self),))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Lets a user's pydantic model take a message or its JSON, and write its JSON."""
        from ._proto.pydantic import message_schema

        return message_schema(cls, source, handler)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        from ._proto.pydantic import message_json_schema

        return message_json_schema(cls, schema, handler)

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        # A plain dict, so that pydantic is not imported; see _proto/pydantic.py for what it says.
        cls.__pydantic_config__ = _pydantic_config(cls)  # type: ignore[attr-defined]  # read by pydantic only


class OneofMessage(Message):
    """The base of messages with a oneof: setting a member clears the others."""

    _siblings: ClassVar[Mapping[str, tuple[str, ...]]] = {}

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls._siblings = {
            name: tuple(other for other in names if other != name) for names in cls._oneofs.values() for name in names
        }

    def __setattr__(self, name: str, value: Any) -> None:
        if value is not None:
            for sibling in self._siblings.get(name, ()):
                object.__setattr__(self, sibling, None)
        object.__setattr__(self, name, value)

    def __post_init__(self) -> None:
        """Refuses two members of one oneof.

        Raises:
            ValueError: Two were given.
        """
        fields = vars(self)
        for group, names in self._oneofs.items():
            given = None
            for name in names:
                if fields[name] is None:
                    continue
                if given is not None:
                    choice = f"one of {', '.join(names)} (oneof {group}), not {given} and {name}"
                    raise ValueError(f"{type(self).__name__} takes {choice}")
                given = name


class _Hidden:
    def __repr__(self) -> str:
        return "'***'"


def _decoded(cls: type[Message], data: Buffer, into: Message | None) -> Any:
    b = data if type(data) is bytes else bytes(data)
    try:
        return cls._decode(b, 0, len(b), into)
    except IndexError:
        raise DecodeError(f"{cls.__name__}: truncated message of {len(b)} bytes") from None
    except UnicodeDecodeError as error:
        raise DecodeError(f"{cls.__name__}: a string is not UTF-8: {error.reason}") from None
    except DecodeError as error:
        raise DecodeError(f"{cls.__name__}: {error}") from None


def _with_codec(cls: type[Message]) -> type[Message]:
    """Loads the codec of a message class, which puts `_encode` and `_decode` into all classes of its package."""
    for base in cls.__mro__:
        if "_full_name" in base.__dict__:
            import_module(base.__module__ + ".codec")
            return cls
    raise TypeError(f"{cls.__name__} is not a generated message")


def _is_set(field: Field, value: object) -> bool:
    if field.presence:
        return value is not None
    return (
        bool(value != field.default or str(value) == "-0.0") if not (field.repeated or field.key_kind) else bool(value)
    )


def _short(value: object) -> str:
    if isinstance(value, (bytes, bytearray, memoryview)) and len(value) > 40:
        return f"<{len(value)} bytes, {bytes(value[:24])!r}...>"
    if isinstance(value, list) and len(value) > 20:
        return f"[{', '.join(_short(item) for item in value[:20])}, ... {len(value)} in all]"
    return repr(value)


def _explained(m: Message, error: Exception) -> EncodeError:
    """Finds the field that could not be encoded, which the straight-line encoders do not keep track of."""
    from ._proto.check import first_problem

    try:
        problem = first_problem(m)
    except RecursionError:
        problem = None
    if isinstance(error, RecursionError):
        error = ValueError("messages nest too deep, or one contains itself")
    return EncodeError(problem or f"{type(m).__name__} cannot be encoded: {error}")
