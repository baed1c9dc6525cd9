"""Finds the examples of a Markdown page or a docstring, and runs them as their reader would.

In a page, the ```python blocks run from top to bottom in one namespace; a ```text block that follows one is what it
prints, with `...` for what differs from run to run. A block marked ```python no-run is compiled only, and the comment
above it says why. In a docstring, `>>>` lines are run as doctest would. `await` is legal at the top level of both.
"""

from __future__ import annotations

import ast
import asyncio
import contextlib
import doctest
import inspect
import io
import re
import traceback
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import CodeType, TracebackType

    from typing_extensions import Self

FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
FENCE = re.compile(r"^(?P<indent> *)(?P<ticks>```+|~~~+) *(?P<info>[^`]*)$")
CHECKER = doctest.OutputChecker()


class ExampleError(Exception):
    """An example does not do what is written under it; the message names its place."""


@dataclass(frozen=True)
class Block:
    """A fenced block of a page: its info string, its text, and the number of its first line."""

    info: str
    text: str
    line: int
    before: str
    """The line above the fence that is not blank: the heading, the comment or the end of a paragraph."""


def blocks(page: str) -> Iterator[Block]:
    """Yields the fenced blocks of a Markdown text.

    Raises:
        ExampleError: A block has no end.
    """
    lines = page.splitlines()
    number = 0
    before = ""
    while number < len(lines):
        opening = FENCE.match(lines[number])
        if not opening:
            before = lines[number] if lines[number].strip() else before
            number += 1
            continue
        indent, ticks = opening["indent"], opening["ticks"]
        end = number + 1
        while end < len(lines) and lines[end].strip() != ticks:
            end += 1
        if end == len(lines):
            raise ExampleError(f"line {number + 1}: a block without an end")
        text = "\n".join(line.removeprefix(indent) for line in lines[number + 1 : end])
        yield Block(opening["info"].strip(), text, number + 2, before)
        before = lines[end]
        number = end + 1


@dataclass(frozen=True)
class Example:
    """A piece of Python to run, and what it prints, where that is written."""

    code: str
    line: int
    want: str | None
    run: bool = True


def page_examples(page: str) -> list[Example]:
    """Returns the examples of a Markdown text.

    Raises:
        ExampleError: An info string is not one that this module knows, or a block that is not run has no reason.
    """
    found: list[Example] = []
    previous: Block | None = None
    for block in blocks(page):
        if block.info == "text" and previous and previous.info == "python" and block.before.startswith("```"):
            found[-1] = Example(found[-1].code, found[-1].line, block.text)
        elif block.info.startswith("python"):
            if block.info not in ("python", "python no-run"):
                raise ExampleError(f"line {block.line}: {block.info!r} is neither `python` nor `python no-run`")
            run = block.info == "python"
            if not run and not block.before.startswith("<!-- not run: "):
                raise ExampleError(f"line {block.line}: say why above it: <!-- not run: … -->")
            found.append(Example(block.text, block.line, None, run))
        previous = block
    return found


def docstring_examples(docstring: str) -> list[doctest.Example]:
    """Returns the `>>>` examples of a docstring."""
    return doctest.DocTestParser().get_examples(inspect.cleandoc(docstring))


class Reader:
    """Runs examples one after the other in one namespace and, for those that await, on one event loop."""

    def __init__(self, namespace: dict[str, object]) -> None:
        self.namespace = namespace
        self.loop = asyncio.new_event_loop()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        self.loop.close()

    def run_page(self, path: Path, name: str) -> int:
        """Runs a page and returns how many of its blocks ran.

        Raises:
            ExampleError: A block failed or printed something else.
        """
        ran = 0
        for example in page_examples(path.read_text(encoding="utf-8")):
            place = f"{name}:{example.line}"
            # Empty lines in front give tracebacks the page's own line numbers.
            code = _compile("\n" * (example.line - 1) + example.code, str(path), "exec")
            if not example.run:
                continue
            with contextlib.redirect_stdout(io.StringIO()) as printed:
                try:
                    self._execute(code)
                except Exception as error:  # an example may raise anything
                    raise ExampleError(f"{place}: {_tell(error)}") from error
            if example.want is not None:
                _compare(place, example.code, example.want + "\n", printed.getvalue())
            ran += 1
        return ran

    def run_docstring(self, docstring: str, name: str) -> int:
        """Runs the examples of a docstring and returns how many there are.

        Raises:
            ExampleError: An example failed or showed something else.
        """
        examples = docstring_examples(docstring)
        for example in examples:
            place = f"{name}, line {example.lineno + 1}"
            with contextlib.redirect_stdout(io.StringIO()) as printed:
                try:
                    self._execute(_compile(example.source, f"<{name}>", "single"))
                except Exception as error:  # an example may raise anything
                    said = "".join(traceback.format_exception_only(error))
                    if example.exc_msg is None:
                        raise ExampleError(f"{place}: {example.source}{_tell(error)}") from error
                    # `errors.NotFoundError: …` of a real traceback may be written without the module.
                    short = re.sub(r"^[\w.]+\.(\w+)", r"\1", said)
                    if not any(CHECKER.check_output(example.exc_msg, text, FLAGS) for text in (said, short)):
                        _compare(place, example.source, example.exc_msg, said)
                    continue
            if example.exc_msg is not None:
                raise ExampleError(f"{place}: {example.source}did not raise {example.exc_msg}")
            if example.want:
                _compare(place, example.source, example.want, printed.getvalue())
        return len(examples)

    def _execute(self, code: CodeType) -> None:
        result = eval(code, self.namespace)
        if code.co_flags & inspect.CO_COROUTINE:
            self.loop.run_until_complete(result)


def _compile(source: str, name: str, mode: str) -> CodeType:
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    code: CodeType = compile(source, name, mode, flags=flags, dont_inherit=True)
    return code


def _compare(place: str, source: str, want: str, got: str) -> None:
    if not CHECKER.check_output(want, got, FLAGS):
        told = CHECKER.output_difference(doctest.Example(source, want), got, FLAGS)
        raise ExampleError(f"{place}\n{source.rstrip()}\n{told}")


def _tell(error: Exception) -> str:
    return "".join(traceback.format_exception(error))
