"""Cutting a jq program into tokens."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final, NamedTuple

from pachyderm_sdk.local.pps.jq.values import JqError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["END", "Token", "tokens"]

END: Final = "<EOF>"

_TOKEN: Final = re.compile(
    r"""
    (?P<skip>\s+|\#[^\n]*)
  | (?P<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)
  | (?P<string>"(?:[^"\\]|\\.)*")
  | (?P<field>\.[A-Za-z_][A-Za-z0-9_]*)
  | (?P<name>[A-Za-z_][A-Za-z0-9_]*(?:::[A-Za-z_][A-Za-z0-9_]*)*)
  | (?P<operator>\?//|//=|\|=|\+=|-=|\*=|/=|%=|==|!=|<=|>=|//|\.\.|[][(){}.,:;|<>=+*/%?$@-])
    """,
    re.VERBOSE | re.DOTALL,
)


class Token(NamedTuple):
    """One token.

    Attributes:
        kind: "number", "string", "field" (`.name`), "name", "operator" or the end.
        text: as it is written; of a string what it stands for, of a field its name.
    """

    kind: str
    text: str


def tokens(program: str) -> Iterator[Token]:
    """The tokens of a program, and the end.

    Raises:
        JqError: something is no token.
    """
    position = 0
    while position < len(program):
        match = _TOKEN.match(program, position)
        if match is None:
            raise JqError(f'unexpected token "{program[position]}"')
        position = match.end()
        kind, text = str(match.lastgroup), match[0]
        if kind == "string":
            yield Token(kind, _unquoted(text))
        elif kind == "field":
            yield Token(kind, text[1:])
        elif kind != "skip":
            yield Token(kind, text)
    yield Token(END, END)


def _unquoted(text: str) -> str:
    if re.search(r"(?<!\\)(?:\\\\)*\\\(", text):
        raise JqError("string interpolation is not supported by the embedded server")
    try:
        value = json.loads(text, strict=False)
    except ValueError as error:
        raise JqError(f"invalid string {text}: {error}") from error
    return str(value)
