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

_SPECIAL = re.compile("[" + re.escape(GLOB_CHARACTERS) + "]")
_REFERENCE = re.compile(r"\$(?:\$|(?P<name>[0-9A-Za-z_]+)|\{(?P<braced>[0-9A-Za-z_]+)\})")
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
        prefix: the literal text before the first special character.
        expression: matches whole paths without trailing slash; None if there are no special characters, so
            that only the path `pattern` matches.
        depth: the number of slashes that a matching path has at most, None if that is not known.
    """

    pattern: str
    prefix: str
    expression: re.Pattern[str] | None
    depth: int | None

    @property
    def literal(self) -> bool:
        """Whether only the path `pattern` matches."""
        return self.expression is None

    def matches(self, path: str) -> bool:
        """Whether a file or directory (with trailing slash) matches."""
        if path == "/":
            return self.pattern == "/"
        bare = path[:-1] if path.endswith("/") else path
        return bare == self.pattern if self.expression is None else self.expression.fullmatch(bare) is not None

    def expand(self, template: str, path: str) -> str:
        """What a template makes of a path that matches: `$1` and `${1}` are what the first group matched, `$0` is all.

        `$$` is a dollar sign. A group that does not exist is empty, and a dollar sign before anything else stays.
        """
        bare = path[:-1] if path.endswith("/") and path != "/" else path
        match = None if self.expression is None else self.expression.fullmatch(bare)

        def value(reference: re.Match[str]) -> str:
            name = reference["name"] or reference["braced"]
            if name is None:
                return "$"
            if not name.isdecimal():
                return ""
            if int(name) == 0:
                return bare
            return (match[int(name)] or "") if match is not None and int(name) <= match.re.groups else ""

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
    translator = _Translator(cleaned)
    try:
        expression = re.compile(translator.translate())
    except (re.error, RecursionError, OverflowError) as error:
        raise InvalidGlobError(f"pattern {pattern} cannot be read: {error}") from error
    depth = None if translator.hidden_slashes else cleaned.count("/")
    return Glob(cleaned, prefix, expression, depth)


_NOTHING = re.compile(r"(?!)")


class _Translator:
    """Translates one pattern, character by character. An open group counts as closed at the end.

    Attributes:
        hidden_slashes: whether a matching path may have more slashes than the pattern.
    """

    def __init__(self, pattern: str) -> None:
        self.hidden_slashes = False
        self._pattern = pattern
        self._position = 0
        self._groups = 0

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
                self.hidden_slashes = True
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
        if character == "/" and self._groups:
            # The group may be repeated.
            self.hidden_slashes = True
        return re.escape(character) + _BOUNDARY

    def _alternatives(self, separator: str, end: str) -> list[str]:
        alternatives = [self._sequence(separator + end)]
        while self._next() == separator:
            alternatives.append(self._sequence(separator + end))
        return alternatives

    def _group(self, quantifier: str) -> str:
        self._groups += 1
        alternatives = "|".join(self._alternatives("|", ")"))
        self._groups -= 1
        if quantifier == "!":
            return f"((?:(?!(?:{alternatives}){_END_OF_NEGATION}){_NOT_SLASH}*))"
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
        expression = f"[{'^' if negated else ''}{''.join(members)}]"
        if re.match(expression, "/"):
            self.hidden_slashes = True
        return expression

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
