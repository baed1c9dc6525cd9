"""What pachd says of JSON that is not that of a message: the first fault in the order of the text, and its place.

pachd reads and checks in one go; here a text that was refused is read once more, only to find the words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from pachyderm_sdk._proto.registry import message_class

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pachyderm_sdk._proto.fields import Field
    from pachyderm_sdk.message import Message

__all__ = ["fault"]

_TOKEN: Final = re.compile(
    r"""\s*(?:(?P<mark>[{}\[\]:,])|(?P<text>"(?:[^"\\\x00-\x1f]|\\.)*")|(?P<word>[^\s{}\[\]:,"]+)|(?P<bad>"))"""
)
_CONTROL: Final = re.compile(r"[\x00-\x1f]")
_NUMBER: Final = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?")
_NO_NUMBERS: Final = ("NaN", "Infinity", "-Infinity")
_CLOSING: Final = {"{": "}", "[": "]"}


class _Fault(Exception):
    """The first fault was found."""


class _Token(NamedTuple):
    kind: str
    raw: str
    start: int


def fault(text: str, kind: type[Message]) -> str | None:
    """What is wrong with the JSON of a message; None if that is nothing which can be seen from its fields.

    Args:
        text: the JSON, which was refused.
        kind: the message.
    """
    reader = _Reader(text)
    try:
        reader.message(kind)
        reader.end()
    except _Fault as found:
        return str(found)
    except RecursionError:
        return "exceeded maximum recursion depth"
    return None


class _Reader:
    """A text, and how far it was read."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    # --- faults

    def _place(self, start: int) -> str:
        line = self._text.count("\n", 0, start) + 1
        column = start - (self._text.rfind("\n", 0, start) + 1) + 1
        return f"(line {line}:{column})"

    def _unexpected(self, token: _Token) -> _Fault:
        if token.kind == "end" and self._text.strip():
            return _Fault("unexpected EOF")
        return _Fault(f"syntax error {self._place(token.start)}: unexpected token {token.raw}")

    def _broken_string(self, start: int) -> _Fault:
        control = _CONTROL.search(self._text, start)
        if control is None:
            return _Fault("unexpected EOF")
        return _Fault(f"syntax error {self._place(control.start())}: invalid character {control[0]!r} in string")

    # --- tokens

    def _next(self) -> _Token:
        found = _TOKEN.match(self._text, self._at)
        if found is None:
            return _Token("end", "", max(self._at, len(self._text.rstrip())))
        token = _Token(found.lastgroup or "", found[found.lastgroup or 0], found.start(found.lastgroup or 0))
        if token.kind == "bad":
            raise self._broken_string(token.start)
        if token.kind == "word" and token.raw not in ("true", "false", "null") and not _NUMBER.fullmatch(token.raw):
            raise _Fault(f"syntax error {self._place(token.start)}: invalid value {token.raw}")
        self._at = found.end()
        return token

    def _peek(self) -> _Token:
        at = self._at
        token = self._next()
        self._at = at
        return token

    def _expect(self, raw: str) -> _Token:
        token = self._next()
        if token.raw != raw:
            raise self._unexpected(token)
        return token

    def end(self) -> None:
        token = self._next()
        if token.kind != "end":
            raise self._unexpected(token)

    # --- values

    def message(self, kind: type[Message]) -> None:
        fields: Mapping[str, Field] = {
            name: field for field in kind._fields() for name in (field.name, field.proto_name, field.json_name)
        }
        seen: set[int] = set()
        for key in self._entries("{"):
            field = fields.get(key.raw[1:-1])
            if field is None:
                raise _Fault(f"{self._place(key.start)}: unknown field {key.raw}")
            if field.number in seen:
                raise _Fault(f"{self._place(key.start)}: duplicate field {key.raw}")
            seen.add(field.number)
            self._expect(":")
            self._field(field)

    def _field(self, field: Field) -> None:
        if self._peek().raw == "null":
            self._next()
        elif field.repeated:
            for _ in self._entries("["):
                self._value(field)
        elif field.key_kind:
            keys: set[str] = set()
            for key in self._entries("{"):
                if key.raw in keys:
                    raise _Fault(f"{self._place(key.start)}: duplicate map key {key.raw}")
                keys.add(key.raw)
                self._expect(":")
                self._value(field)
        else:
            self._value(field)

    def _value(self, field: Field) -> None:
        inner = message_class(field.type_name) if field.kind == "message" else None
        if inner is not None and inner._full_name.startswith("google.protobuf."):
            self._skip()  # with a form of its own
        elif inner is not None:
            self.message(inner)
        elif field.kind in ("timestamp", "duration", "wrapper"):
            self._skip()
        else:
            token = self._next()
            if token.kind not in ("text", "word"):
                raise self._unexpected(token)
            if not _fits(field, token):
                text = f"invalid value for {field.kind} field {field.json_name}: {token.raw}"
                raise _Fault(f"{self._place(token.start)}: {text}")

    def _entries(self, opening: str) -> Iterator[_Token]:
        """The keys of an object, or the first tokens of the items of a list, each of which is read before the next."""
        self._expect(opening)
        closing = _CLOSING[opening]
        if self._peek().raw == closing:
            self._next()
            return
        while True:
            first = self._peek()
            if opening == "{":
                self._next()
                if first.kind != "text":
                    raise self._unexpected(first)
            yield first
            after = self._next()
            if after.raw == closing:
                return
            if after.raw != ",":
                raise self._unexpected(after)

    def _skip(self) -> None:
        opening = self._peek().raw
        if opening in _CLOSING:
            for _ in self._entries(opening):
                if opening == "{":
                    self._expect(":")
                self._skip()
        elif (token := self._next()).kind not in ("text", "word"):
            raise self._unexpected(token)


def _fits(field: Field, token: _Token) -> bool:
    """Whether a field that is no message can have a value."""
    raw = token.raw.strip('"')
    if field.kind in ("string", "bytes"):
        return token.kind == "text"
    if field.kind == "bool":
        return token.raw in ("true", "false")
    if field.enum is not None and token.kind == "text":
        return raw in field.enum.__members__
    if field.kind in ("float", "double"):
        return _NUMBER.fullmatch(raw) is not None or (token.kind == "text" and raw in _NO_NUMBERS)
    return _NUMBER.fullmatch(raw) is not None and float(raw).is_integer()
