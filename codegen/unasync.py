"""`python -m codegen.unasync`: makes the sync client and its tests out of the async ones. `--check` only compares.

Every file of a source tree becomes a file of the same name with the same number of lines, so that a line of a
traceback in one colour is the same line in the other. Nothing is ever inserted: `async` and `await` are deleted and
names are exchanged one for one, in code, strings and comments alike (docstrings hold examples and type names).

What cannot be said by deleting lives outside these trees in two hand-written forms whose names differ as the rules
say: the call shapes (`AsyncCalls`, `Calls`), file objects and sources (`AsyncBinaryFile`, `BinaryFile`), and so on.
"""

from __future__ import annotations

import argparse
import io
import re
import sys
import tokenize
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
TREES = {
    "src/pachyderm_sdk/_async": "src/pachyderm_sdk/_sync",
    "tests/_async": "tests/_sync",
}
"""Where the async sources are, and where their twins go."""

NAMES = {
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "aclose": "close",
    "AbstractAsyncContextManager": "AbstractContextManager",
    "StopAsyncIteration": "StopIteration",
    "_async": "_sync",
}
"""Names that have another spelling in sync code. A rule that matches nowhere is an error: it would only mislead."""

PREFIXES = {"Async": "", "async_": ""}
"""Beginnings of names that go away: `AsyncClient` is `Client`, `async_client` is `client`."""

MODULES = {"stub": "stub_sync", "calls": "calls_sync"}
"""Modules with a sync twin beside them; exchanged in import statements only, for the names are words too."""

_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_KEYWORD_IN_TEXT = re.compile(r"\b(?:await (?=[\w(\[{])|async (?=(?:def|for|with)\b))")
_F_STRING_STARTS = {getattr(tokenize, name) for name in ("FSTRING_START", "TSTRING_START") if hasattr(tokenize, name)}
_F_STRING_ENDS = {getattr(tokenize, name) for name in ("FSTRING_END", "TSTRING_END") if hasattr(tokenize, name)}

Position = tuple[int, int]


class SourceError(Exception):
    """A source cannot be converted; the message names file and line."""


@dataclass
class Converter:
    """Converts sources and counts which rules were of use."""

    used: Counter[str] = field(default_factory=Counter)

    def convert(self, source: str, name: str) -> str:
        """Returns the sync twin of a source.

        Args:
            source: The text of an async module. Its first line must be a comment, for the header takes its place.
            name: The path of the source, for the header and for errors.

        Raises:
            SourceError: The first line is no comment, or the source is no Python.
        """
        if not source.startswith("#"):
            raise SourceError(f"{name}:1: the first line must be a comment; the header of the twin takes its place")
        lines = source.splitlines(keepends=True)
        try:
            edits = list(self._edits(source, lines))
        except (tokenize.TokenError, SyntaxError) as error:
            raise SourceError(f"{name}: {error}") from None
        for (row, begin), end, text in reversed(edits):
            line = lines[row - 1]
            lines[row - 1] = line[:begin] + text + line[end:]
        lines[0] = f"# Generated from {name} by `python -m codegen.unasync`; do not edit.\n"
        return "".join(lines)

    def unused(self) -> list[str]:
        """Returns the rules that have matched nothing so far."""
        rules = ["async", "await", *NAMES, *(f"{prefix}*" for prefix in PREFIXES), *MODULES]
        return [rule for rule in rules if not self.used[rule]]

    def _edits(self, source: str, lines: list[str]) -> Iterator[tuple[Position, int, str]]:
        """Yields (where, end column, new text), in order; no edit goes over the end of a line."""
        importing = False
        imported: set[str] = set()
        tokens = list(_whole_strings(tokenize.generate_tokens(io.StringIO(source).readline)))
        for i, (kind, text, start, end) in enumerate(tokens):
            if kind in (tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT):
                importing = importing and kind != tokenize.NEWLINE
            elif kind in (tokenize.STRING, tokenize.COMMENT):
                yield from self._text_edits(lines, start, end)
            elif kind == tokenize.NAME:
                if text in ("from", "import"):
                    if _begins_statement(tokens, i):
                        importing, imported = True, set()
                    continue
                if text in ("async", "await"):
                    self.used[text] += 1
                    follower = tokens[i + 1][2]
                    yield start, follower[1] if follower[0] == start[0] else end[1], ""
                    continue
                new = self._rename(text, importing)
                if importing and _is_imported_name(tokens, i):
                    if new in imported:
                        yield _with_comma(tokens, i)
                        continue
                    imported.add(new)
                if new != text:
                    yield start, end[1], new

    def _text_edits(self, lines: list[str], start: Position, end: Position) -> Iterator[tuple[Position, int, str]]:
        for row in range(start[0], end[0] + 1):
            line = lines[row - 1]
            begin = start[1] if row == start[0] else 0
            stop = end[1] if row == end[0] else len(line)
            old = line[begin:stop]
            new = _WORD.sub(lambda match: self._rename(match.group(), False), _KEYWORD_IN_TEXT.sub("", old))
            if new != old:
                yield (row, begin), stop, new

    def _rename(self, name: str, importing: bool) -> str:
        if name in NAMES:
            self.used[name] += 1
            return NAMES[name]
        if importing and name in MODULES:
            self.used[name] += 1
            return MODULES[name]
        for prefix, new in PREFIXES.items():
            rest = name[len(prefix) :]
            # "Asynchronous" is a word and no class.
            if name.startswith(prefix) and rest and rest[0].isupper() == prefix[0].isupper():
                self.used[f"{prefix}*"] += 1
                return new + rest
        return name


Token = tuple[int, str, Position, Position]


def _whole_strings(tokens: Iterator[tokenize.TokenInfo]) -> Iterator[Token]:
    """Yields tokens with each f-string as one, as Python before 3.12 has it, so that every version converts alike."""
    depth, start = 0, (0, 0)
    for token in tokens:
        if token.type in _F_STRING_STARTS:
            start = start if depth else token.start
            depth += 1
        elif token.type in _F_STRING_ENDS:
            depth -= 1
            if not depth:
                yield tokenize.STRING, "", start, token.end
        elif not depth:
            yield token.type, token.string, token.start, token.end


def _begins_statement(tokens: list[Token], i: int) -> bool:
    skip = (tokenize.NL, tokenize.COMMENT, tokenize.INDENT, tokenize.DEDENT)
    before = next((token for token in reversed(tokens[:i]) if token[0] not in skip), None)
    return before is None or before[0] in (tokenize.NEWLINE, tokenize.ENCODING) or before[1] in (":", ";")


def _is_imported_name(tokens: list[Token], i: int) -> bool:
    """Whether the token is a whole imported name: what stands between `import`, commas and brackets."""
    before = next(token for token in reversed(tokens[:i]) if token[0] not in (tokenize.NL, tokenize.COMMENT))
    after = next(token for token in tokens[i + 1 :] if token[0] not in (tokenize.NL, tokenize.COMMENT))
    ends = after[1] in (",", ")") or after[0] in (tokenize.NEWLINE, tokenize.ENDMARKER)
    return before[1] in ("import", ",", "(") and ends


def _with_comma(tokens: list[Token], i: int) -> tuple[Position, int, str]:
    """Returns the edit that removes an imported name and the comma behind it, or else the one before it."""
    _, _, start, end = tokens[i]
    _, after, _, after_end = tokens[i + 1]
    if after == ",":
        follower = tokens[i + 2][2]
        return start, follower[1] if follower[0] == start[0] else after_end[1], ""
    _, before, comma, _ = tokens[i - 1]
    return (comma if before == "," else start), end[1], ""


def convert_tree(source: Path, converter: Converter, root: Path = ROOT) -> dict[Path, str]:
    """Returns the twins of all Python files below `source`, by their path relative to it.

    Raises:
        SourceError: A file cannot be converted.
    """
    twins = {}
    for path in sorted(source.rglob("*.py")):
        name = path.relative_to(root).as_posix()
        twins[path.relative_to(source)] = converter.convert(path.read_text(encoding="utf-8"), name)
    return twins


def differences(twins: dict[Path, str], target: Path) -> list[str]:
    """Returns a line for every file below `target` that is missing, extra or different."""
    have = {path.relative_to(target) for path in target.rglob("*.py")}
    found = [f"missing: {name}" for name in sorted(set(twins) - have)]
    found += [f"extra: {name}" for name in sorted(have - set(twins))]
    found += [
        f"differs: {name}"
        for name in sorted(set(twins) & have)
        if (target / name).read_text(encoding="utf-8") != twins[name]
    ]
    return found


def write(twins: dict[Path, str], target: Path) -> int:
    """Makes the folder `target` hold exactly the twins; returns how many files changed."""
    found = differences(twins, target)
    for line in found:
        kind, _, name = line.partition(": ")
        if kind == "extra":
            (target / name).unlink()
        else:
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).write_text(twins[Path(name)], encoding="utf-8", newline="\n")
    return len(found)


def main(arguments: list[str] | None = None) -> int:
    """Converts or compares all trees; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m codegen.unasync", description="Makes the sync twins.")
    parser.add_argument("--check", action="store_true", help="change nothing; fail if anything would change")
    check: bool = parser.parse_args(arguments).check
    converter = Converter()
    try:
        made = {target: convert_tree(ROOT / source, converter) for source, target in TREES.items()}
    except SourceError as error:
        print(error, file=sys.stderr)
        return 1
    failed = False
    for rule in converter.unused():
        print(f"codegen/unasync.py: the rule for {rule!r} matches nothing: remove it", file=sys.stderr)
        failed = True
    for target, twins in made.items():
        if check:
            found = differences(twins, ROOT / target)
            for line in found:
                print(f"{target}: {line}", file=sys.stderr)
            failed |= bool(found)
        else:
            print(f"{target}: {write(twins, ROOT / target)} files written")
    return int(failed)


if __name__ == "__main__":
    raise SystemExit(main())
