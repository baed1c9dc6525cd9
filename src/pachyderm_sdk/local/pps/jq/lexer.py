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
        text: as it is written; of a string what it stands for up to the first program in it, of a field its name.
        rest: of a string the programs in it, each with what the text behind it stands for.
    """

    kind: str
    text: str
    rest: tuple[tuple[str, str], ...] = ()


def tokens(program: str) -> Iterator[Token]:
    """The tokens of a program, and the end.

    Raises:
        JqError: something is no token.
    """
    position = 0
    while position < len(program):
        if program[position] == '"':
            parts, position = _string(program, position)
            yield Token(
                "string", _unquoted(parts[0]), tuple(zip(parts[1::2], map(_unquoted, parts[2::2]), strict=True))
            )
            continue
        match = _TOKEN.match(program, position)
        if match is None:
            raise JqError(f'unexpected token "{program[position]}"')
        position = match.end()
        kind, text = str(match.lastgroup), match[0]
        if kind == "field":
            yield Token(kind, text[1:])
        elif kind != "skip":
            yield Token(kind, text)
    yield Token(END, END)


def _string(program: str, start: int) -> tuple[list[str], int]:
    """The string that begins at a quote: its text and the programs in it by turns, and where it ends."""
    parts, begun, position = [], start + 1, start + 1
    while position < len(program):
        if program.startswith("\\(", position):
            end = _closing(program, position + 2)
            parts += [program[begun:position], program[position + 2 : end]]
            begun = position = end + 1
        elif program[position] == '"':
            return [*parts, program[begun:position]], position + 1
        else:
            position += 2 if program[position] == "\\" else 1
    raise JqError("unterminated string literal")


def _closing(program: str, position: int) -> int:
    """Where the parenthesis closes that was opened before."""
    depth = 1
    while position < len(program):
        if program[position] == '"':
            _, position = _string(program, position)
            continue
        depth += {"(": 1, ")": -1}.get(program[position], 0)
        if depth == 0:
            return position
        position += 1
    raise JqError("unterminated string literal")


def _unquoted(text: str) -> str:
    try:
        value = json.loads(f'"{text}"', strict=False)
    except ValueError as error:
        raise JqError(f'invalid string "{text}": {error}') from error
    return str(value)
