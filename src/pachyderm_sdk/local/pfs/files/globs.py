"""Patterns: pachd's dialect of globs, as regular expressions, and how little of a tree must be read for one.

`*` a run without slashes, `**` any run, `?` one character but a slash, `[a-c]` and `[!abc]` classes, `{a,b}`
alternatives, and the groups `@(a|b)`, `!(a)`, `?(a)`, `*(a|b)`, `+(a|b)` and `(a|b)`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from pachyderm_sdk.local.pfs.files.model import InvalidGlobError
from pachyderm_sdk.local.pfs.files.paths import GLOB_CHARACTERS, clean

__all__ = ["Glob", "compile_glob"]

_NOT_SLASH = "[^/]"
_POSIX_CLASSES = {
    "alnum": "0-9A-Za-z",
    "alpha": "A-Za-z",
    "blank": r"\t ",
    "digit": "0-9",
    "graph": "!-~",
    "lower": "a-z",
    "print": " -~",
    "punct": r"!-/:-@\[-`{-~",
    "space": r"\t\n\v\f\r ",
    "upper": "A-Z",
    "word": "0-9A-Za-z_",
    "xdigit": "0-9A-Fa-f",
}


class Glob(NamedTuple):
    """A pattern.

    Attributes:
        pattern: cleaned.
        expression: matches whole paths without trailing slash.
        prefix: the literal text before the first special character.
        depth: the number of slashes that a matching path has at most, None if that is not known.
    """

    pattern: str
    expression: re.Pattern[str]
    prefix: str
    depth: int | None

    def matches(self, path: str) -> bool:
        """Whether a file or directory (with trailing slash) matches."""
        if path == "/":
            return self.pattern == "/"
        return self.expression.fullmatch(path[:-1] if path.endswith("/") else path) is not None

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
    special = next((i for i, c in enumerate(cleaned) if c in GLOB_CHARACTERS), len(cleaned))
    prefix = cleaned[:special]
    try:
        if "\\" in prefix:
            # pachd looks for paths that begin with the backslash and then matches without it: nothing does both.
            expression = re.compile(r"(?!)")
        else:
            expression = re.compile(_Translator(cleaned).translate())
    except (re.error, RecursionError, OverflowError) as error:
        raise InvalidGlobError(f"pattern {pattern} cannot be read: {error}") from error
    # A class or a negation may match a slash unseen, `**` and repeated groups any number of them.
    countable = not re.search(r"\*\*|[\[(]", cleaned)
    return Glob(cleaned, expression, prefix, cleaned.count("/") if countable else None)


class _Translator:
    """Translates one pattern, character by character. An open group counts as closed at the end."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._position = 0

    def translate(self) -> str:
        """The whole pattern as a regular expression."""
        expression = self._sequence("")
        at = expression.find(_END_OF_NEGATION)
        if at >= 0:
            # `!(a)` at the very end refuses only exactly `a`; with text or a star behind it, all that begins so.
            end = "" if _BOUNDARY in expression[at:] else r"\Z"
            expression = expression.replace(_END_OF_NEGATION, end)
        return expression.replace(_BOUNDARY, "")

    def _next(self) -> str:
        character = self._pattern[self._position : self._position + 1]
        self._position += 1
        return character

    def _looking_at(self, text: str) -> bool:
        return self._pattern.startswith(text, self._position)

    def _sequence(self, stops: str) -> str:
        """Everything up to one of the characters `stops` (not taken) or the end."""
        parts = []
        while self._position < len(self._pattern) and self._pattern[self._position] not in (stops or "\0"):
            parts.append(self._item())
        sequence = "".join(parts)
        # Only the last negation of a sequence may have to look for the end.
        return sequence.replace(_END_OF_NEGATION, "", max(sequence.count(_END_OF_NEGATION) - 1, 0))

    def _item(self) -> str:
        character = self._next()
        if character in "@!?*+" and self._looking_at("("):
            self._position += 1
            return self._group(character)
        if character == "*":
            if self._looking_at("*"):
                self._position += 1
                return ".*" + _BOUNDARY
            return _NOT_SLASH + "*" + _BOUNDARY
        if character == "?":
            return _NOT_SLASH
        if character == "[":
            return self._class()
        if character == "{":
            return "(?:" + "|".join(self._alternatives(",", "}")) + ")"
        if character == "(":
            return self._group("@")
        if character == "\\":
            character = self._next()
        return re.escape(character) + _BOUNDARY

    def _alternatives(self, separator: str, end: str) -> list[str]:
        alternatives = [self._sequence(separator + end)]
        while self._next() == separator:
            alternatives.append(self._sequence(separator + end))
        return alternatives

    def _group(self, quantifier: str) -> str:
        alternatives = "|".join(self._alternatives("|", ")"))
        if quantifier == "!":
            return f"((?:(?!(?:{alternatives}{_END_OF_NEGATION})){_NOT_SLASH}*))"
        if quantifier == "@":
            return f"({alternatives})"
        return f"((?:{alternatives}){quantifier})"

    def _class(self) -> str:
        negated = self._looking_at("!") or self._looking_at("^")
        self._position += negated
        members = []
        while True:
            character = self._next()
            if character == "":
                raise InvalidGlobError("unexpected end of input")
            if character == "]":
                break
            if character == "[" and self._looking_at(":"):
                members.append(self._posix_class())
                continue
            low = self._member(character)
            if self._looking_at("-") and not self._looking_at("-]"):
                self._position += 1
                high = self._member(self._next())
                if high < low:
                    raise InvalidGlobError(f"hi character '{high}' should be greater than lo '{low}'")
                members.append(f"{re.escape(low)}-{re.escape(high)}")
            else:
                members.append(re.escape(low))
        if not members:
            raise InvalidGlobError("could not parse range")
        return f"[{'^' if negated else ''}{''.join(members)}]"

    def _member(self, character: str) -> str:
        character = self._next() if character == "\\" else character
        if character == "":
            raise InvalidGlobError("unexpected end of input")
        return character

    def _posix_class(self) -> str:
        end = self._pattern.find(":]", self._position)
        name = self._pattern[self._position + 1 : end] if end >= 0 else ""
        if name not in _POSIX_CLASSES:
            raise InvalidGlobError(f"unknown character class {name}")
        self._position = end + 2
        return _POSIX_CLASSES[name]


_END_OF_NEGATION = "\ue000"
_BOUNDARY = "\ue001"
"""Marks in an unfinished expression; from a private area, so that no pattern that can match contains them."""
