"""Cutting a template into tokens."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from pachyderm_sdk.local.pps.jsonnet.errors import StaticFault

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["END", "KEYWORDS", "Token", "tokens"]

END: Final = "end of file"
KEYWORDS: Final = frozenset(
    "assert else error false for function if import importbin importstr in local null self super tailstrict then"
    " true".split()
)

_TOKEN: Final = re.compile(
    r"""
    (?P<skip>\s+|//[^\n]*|\#[^\n]*|/\*(?:[^*]|\*(?!/))*\*/)
  | (?P<number>(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)
  | (?P<name>[A-Za-z_][A-Za-z0-9_]*)
  | (?P<verbatim>@"(?:[^"]|"")*"|@'(?:[^']|'')*')
  | (?P<string>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')
  | (?P<block>\|\|\|-?[ \t]*\n)
  | (?P<symbol>[][{}(),.;])
  | (?P<operator>[!$:~+\-&|^=<>*/%]+)
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPE: Final = re.compile(r"\\(?:u([0-9a-fA-F]{4})|(.))", re.DOTALL)
_ESCAPES: Final = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", '"': '"', "'": "'", "\\": "\\", "/": "/"}


class Token(NamedTuple):
    """One token.

    Attributes:
        kind: "number", "name", "keyword", "string", "operator" (brackets and the like too) or the end.
        text: as it is written; of a string what it stands for.
        position: where it begins.
    """

    kind: str
    text: str
    position: int


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a template, and the end.

    Raises:
        StaticFault: something is no token.
    """
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise StaticFault(f"Could not lex the character {text[position]!r}", text, position)
        start, position = position, match.end()
        kind, found = str(match.lastgroup), match[0]
        if kind == "name":
            yield Token("keyword" if found in KEYWORDS else "name", found, start)
        elif kind == "number":
            yield Token(kind, found, start)
        elif kind == "verbatim":
            quote = found[1]
            yield Token("string", found[2:-1].replace(quote * 2, quote), start)
        elif kind == "string":
            yield Token("string", _unescaped(found[1:-1], text, start), start)
        elif kind == "block":
            content, position = _block(text, position, start, chomp="-" in found)
            yield Token("string", content, start)
        elif kind == "symbol":
            yield Token("operator", found, start)
        elif kind == "operator":
            operator = _operator(found)
            position = start + len(operator)
            yield Token("operator", operator, start)
    yield Token(END, END, len(text))


def _operator(found: str) -> str:
    """The longest operator at the start of a run of signs: it ends before a comment, and with no + - ~ ! $."""
    for mark in ("//", "/*", "|||"):
        at = found.find(mark)
        if at > 0:
            found = found[:at]
    while len(found) > 1 and found[-1] in "+-~!$":
        found = found[:-1]
    return found


def _unescaped(raw: str, text: str, start: int) -> str:
    def one(match: re.Match[str]) -> str:
        if match[1] is not None:
            return chr(int(match[1], 16))
        if match[2] not in _ESCAPES:
            raise StaticFault(f"Unknown escape sequence in string literal: '{match[2]}'", text, start)
        return _ESCAPES[match[2]]

    # the two halves of what lies beyond the basic plane make one character
    return _ESCAPE.sub(one, raw).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _block(text: str, position: int, start: int, *, chomp: bool) -> tuple[str, int]:
    """A text block: the lines that are indented as the first one is, up to `|||`."""
    margin = re.compile(r"\n*([ \t]+)").match(text, position)
    if margin is None:
        raise StaticFault("Text block's first line must start with whitespace", text, start)
    indent = margin[1]
    lines: list[str] = []
    while True:
        end = text.find("\n", position)
        line = text[position:] if end < 0 else text[position:end]
        if line.startswith(indent):
            lines.append(line[len(indent) :])
        elif not line.strip():
            lines.append("")
        elif line.lstrip().startswith("|||"):
            content = "".join(f"{one}\n" for one in lines)
            closed = position + line.index("|||") + 3
            return (content[:-1] if chomp and content else content), closed
        else:
            raise StaticFault("Text block not terminated with |||", text, start)
        if end < 0:
            raise StaticFault("Unexpected EOF in text block", text, start)
        position = end + 1
