"""Patterns: pachd's dialect of globs, read into automata, and how little of a tree must be read for one.

`*` a run without slashes, `**` any run, `?` one character but a slash, `[a-c]` and `[!abc]` classes, `{a,b}`
alternatives, and the groups `@(a|b)`, `!(a)`, `?(a)`, `*(a|b)`, `+(a|b)` and `(a|b)`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from pachyderm_sdk.local.pfs.files import automata
from pachyderm_sdk.local.pfs.files.automata import Automaton, Characters
from pachyderm_sdk.local.pfs.files.model import InvalidGlobError
from pachyderm_sdk.local.pfs.files.paths import GLOB_CHARACTERS, clean

if TYPE_CHECKING:
    from pachyderm_sdk.local.pfs.files.automata import Piece

__all__ = ["Glob", "compile_glob"]

_SPECIAL = re.compile("[" + re.escape(GLOB_CHARACTERS) + "]")
_REFERENCE = re.compile(r"\$(?:\$|(?P<name>[0-9A-Za-z_]+)|\{(?P<braced>[0-9A-Za-z_]+)\})")
_MOST_NESTED: Final = 100
"""Groups within each other that a pattern may have; a limit of ours, as they are worked on recursively."""

_ANY: Final = Characters((), negated=True)
_NOT_SLASH: Final = Characters((("/", "/"),), negated=True)
_POSIX_CLASSES: Final = {
    "alnum": "09AZaz",
    "alpha": "AZaz",
    "blank": "\t\t  ",
    "digit": "09",
    "graph": "!~",
    "lower": "az",
    "print": " ~",
    "punct": "!/:@[`{~",
    "space": "\t\r  ",
    "upper": "AZ",
    "word": "09AZ__az",
    "xdigit": "09AFaf",
}
"""The first and last character of each range of a class."""


class Glob(NamedTuple):
    """A pattern.

    Attributes:
        pattern: cleaned.
        prefix: the literal text before the first special character.
        automaton: matches what is behind the prefix in paths without trailing slash; None if there are no special
            characters, so that only the path `pattern` matches.
        depth: the number of slashes that a matching path has at most, None if that is not known.
    """

    pattern: str
    prefix: str
    automaton: Automaton | None
    depth: int | None

    @property
    def literal(self) -> bool:
        """Whether only the path `pattern` matches."""
        return self.automaton is None

    def matches(self, path: str) -> bool:
        """Whether a file or directory (with trailing slash) matches."""
        if path == "/":
            return self.pattern == "/"
        bare = path[:-1] if path.endswith("/") else path
        if self.automaton is None:
            return bare == self.pattern
        return bare.startswith(self.prefix) and self.automaton.matches(bare[len(self.prefix) :])

    def expand(self, template: str, path: str) -> str:
        """What a template makes of a path that matches: `$1` and `${1}` are what the first group matched, `$0` is all.

        `$$` is a dollar sign. A group that does not exist is empty, and a dollar sign before anything else stays.
        """
        bare = path[:-1] if path.endswith("/") and path != "/" else path
        groups = dict[int, str]()
        if self.automaton is not None and "$" in template:
            groups = self.automaton.groups(bare[len(self.prefix) :])
        values = {"0": bare, **{str(number): text for number, text in groups.items()}}

        def value(reference: re.Match[str]) -> str:
            name = reference["name"] or reference["braced"]
            return "$" if name is None else values.get(name.lstrip("0") or "0", "")

        return _REFERENCE.sub(value, template)

    def may_match_below(self, directory: str) -> bool:
        """Whether anything below a directory (with trailing slash) can match."""
        if not (directory.startswith(self.prefix) or self.prefix.startswith(directory)):
            return False
        return self.depth is None or directory.count("/") <= self.depth


@lru_cache(maxsize=256)
def compile_glob(pattern: str) -> Glob:
    """Read a pattern.

    Raises:
        InvalidGlobError: it cannot be read.
    """
    cleaned = clean(pattern)
    special = _SPECIAL.search(cleaned)
    prefix = cleaned if special is None else cleaned[: special.start()]
    if "\\" in prefix:
        # pachd looks for paths that begin with the backslash and then matches without it: nothing does both.
        return Glob(cleaned, prefix, _NOTHING, depth=0)
    if prefix == cleaned:
        return Glob(cleaned, prefix, None, cleaned.count("/"))
    reader = _Reader(cleaned[len(prefix) :])
    automaton = Automaton(reader.read())
    return Glob(cleaned, prefix, automaton, None if reader.hidden_slashes else cleaned.count("/"))


_NOTHING: Final = Automaton(automata.choice([]))


class _Reader:
    """Reads what is behind the prefix of a pattern, character by character. An open group counts as closed at the end.

    Attributes:
        hidden_slashes: whether a matching path may have more slashes than the pattern.
    """

    def __init__(self, pattern: str) -> None:
        self.hidden_slashes = False
        self._pattern = pattern
        self._position = 0
        self._groups = 0
        self._open_groups = 0
        self._nested = 0
        self._open_negation: automata.Absent | None = None

    def read(self) -> Piece:
        """The whole pattern.

        Raises:
            InvalidGlobError: it cannot be read.
        """
        piece = self._sequence("")
        if self._open_negation is not None:
            # `!(a)` at the very end refuses only exactly `a`; with text or a star behind it, all that begins so.
            self._open_negation.to_end = True
        return piece

    def _next(self) -> str:
        character = self._pattern[self._position : self._position + 1]
        self._position += 1
        return character

    def _looking_at(self, text: str) -> bool:
        return self._pattern.startswith(text, self._position)

    def _sequence(self, stops: str) -> Piece:
        """Everything up to one of the characters `stops` (not taken) or the end."""
        pieces = []
        while self._position < len(self._pattern) and self._pattern[self._position] not in stops:
            pieces.append(self._item())
        return automata.sequence(pieces)

    def _item(self) -> Piece:
        character = self._next()
        if character in "@!?*+" and self._looking_at("("):
            self._position += 1
            return self._group(character)
        if character == "?":
            return automata.reading(_NOT_SLASH)
        if character == "[":
            return automata.reading(self._class())
        if character == "{":
            return self._alternatives(",", "}")
        if character == "(":
            return self._group("@")
        return self._star() if character == "*" else self._literal(character)

    def _star(self) -> Piece:
        self._open_negation = None
        if not self._looking_at("*"):
            return _RUN
        self._position += 1
        self.hidden_slashes = True
        return automata.run(_ANY)

    def _literal(self, character: str) -> Piece:
        self._open_negation = None
        if character == "\\":
            character = self._next()
        if character == "/" and self._open_groups:
            # The group may be repeated.
            self.hidden_slashes = True
        return automata.reading(Characters(((character, character),))) if character else automata.sequence([])

    def _alternatives(self, separator: str, end: str) -> Piece:
        self._nested += 1
        if self._nested > _MOST_NESTED:
            raise InvalidGlobError(f"more than {_MOST_NESTED} groups within each other")
        alternatives = [self._sequence(separator + end)]
        while self._next() == separator:
            alternatives.append(self._sequence(separator + end))
        self._nested -= 1
        return automata.choice(alternatives)

    def _group(self, quantifier: str) -> Piece:
        self._groups += 1
        number = self._groups
        self._open_groups += 1
        piece = self._alternatives("|", ")")
        self._open_groups -= 1
        if quantifier == "!":
            self._open_negation = automata.Absent(piece)
            piece = automata.sequence([self._open_negation, _RUN])
        elif quantifier == "?":
            piece = automata.choice([piece, automata.sequence([])])
        elif quantifier != "@":
            piece = automata.repeated(piece, least=int(quantifier == "+"))
        return automata.group(number, piece)

    def _class(self) -> Characters:
        negated = self._looking_at("!") or self._looking_at("^")
        self._position += negated
        ranges: list[tuple[str, str]] = []
        while True:
            character = self._next()
            if character == "":
                raise InvalidGlobError("unexpected end of input")
            if character == "]":
                break
            if character == "[" and self._looking_at(":"):
                ranges += self._posix_class()
                continue
            low = high = self._member(character)
            if self._looking_at("-") and not self._looking_at("-]"):
                self._position += 1
                high = self._member(self._next())
                if high < low:
                    raise InvalidGlobError(f"hi character '{high}' should be greater than lo '{low}'")
            ranges.append((low, high))
        if not ranges:
            raise InvalidGlobError("could not parse range")
        characters = Characters(tuple(ranges), negated)
        if characters.has("/"):
            self.hidden_slashes = True
        return characters

    def _member(self, character: str) -> str:
        character = self._next() if character == "\\" else character
        if character == "":
            raise InvalidGlobError("unexpected end of input")
        return character

    def _posix_class(self) -> list[tuple[str, str]]:
        end = self._pattern.find(":]", self._position)
        name = self._pattern[self._position + 1 : end] if end >= 0 else ""
        if name not in _POSIX_CLASSES:
            raise InvalidGlobError(f"unknown character class {name}")
        self._position = end + 2
        bounds = _POSIX_CLASSES[name]
        return list(zip(bounds[::2], bounds[1::2], strict=True))


_RUN: Final = automata.run(_NOT_SLASH)
