"""What runs the documentation must itself notice what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .examples import ExampleError, Reader, page_examples

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def reader() -> Iterator[Reader]:
    with Reader({}) as reader:
        yield reader


def page(folder: Path, text: str) -> Path:
    path = folder / "page.md"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_page_runs_in_one_namespace_and_its_output_is_compared(tmp_path: Path, reader: Reader) -> None:
    text = "```python\nx = 40\n```\n\nThen:\n\n```python\nprint(x + 2)\n```\n\n```text\n42\n```\n"
    assert reader.run_page(page(tmp_path, text), "page.md") == 2


def test_a_page_may_await(tmp_path: Path, reader: Reader) -> None:
    text = "```python\nimport asyncio\nawait asyncio.sleep(0)\nprint('done')\n```\n```text\ndone\n```\n"
    assert reader.run_page(page(tmp_path, text), "page.md") == 1


def test_another_output_fails_and_shows_both(tmp_path: Path, reader: Reader) -> None:
    with pytest.raises(ExampleError, match=r"page\.md:2(.|\n)*Expected:\n    2\nGot:\n    1"):
        reader.run_page(page(tmp_path, "```python\nprint(1)\n```\n```text\n2\n```\n"), "page.md")


def test_an_exception_fails_with_the_line_of_the_page(tmp_path: Path, reader: Reader) -> None:
    with pytest.raises(ExampleError, match=r'page\.md", line 4(.|\n)*ZeroDivisionError'):
        reader.run_page(page(tmp_path, "# Title\n\n```python\n1 / 0\n```\n"), "page.md")


def test_a_block_that_is_not_run_needs_a_reason_and_must_be_python(tmp_path: Path, reader: Reader) -> None:
    with pytest.raises(ExampleError, match="say why"):
        page_examples("Text.\n\n```python no-run\nx\n```\n")
    given = "<!-- not run: needs a cluster -->\n```python no-run\n{}\n```\n"
    assert reader.run_page(page(tmp_path, given.format("undefined_name()")), "page.md") == 0
    with pytest.raises(SyntaxError):
        reader.run_page(page(tmp_path, given.format("x =")), "page.md")


@pytest.mark.parametrize("text", ["```python\nx\n", "```python3\nx\n```\n"])
def test_a_block_that_cannot_be_read_is_an_error(text: str) -> None:
    with pytest.raises(ExampleError):
        page_examples(text)


def test_docstrings_run_like_doctests_and_may_await(reader: Reader) -> None:
    docstring = """Adds.

        Example:
            >>> import asyncio
            >>> await asyncio.sleep(0, 3)
            3
            >>> print("a long line")
            a ... line
            >>> 1 / 0
            Traceback (most recent call last):
            ZeroDivisionError: ...
        """
    assert reader.run_docstring(docstring, "add") == 4


@pytest.mark.parametrize(
    "docstring",
    [
        ">>> 1\n2",
        ">>> 1 / 0",
        ">>> 1\nTraceback (most recent call last):\nValueError: no",
        ">>> 1 / 0\nTraceback (most recent call last):\nValueError: no",
    ],
)
def test_a_docstring_that_is_wrong_fails(docstring: str, reader: Reader) -> None:
    with pytest.raises(ExampleError):
        reader.run_docstring(docstring, "name")
