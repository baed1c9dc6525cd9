"""Helpers for writing Python source that reads as if somebody had formatted it."""

from __future__ import annotations

import textwrap

WIDTH = 116
HEADER = "# Generated from {sources} by `python -m codegen`. Do not edit: change the proto instead.\n"


def header(sources: list[str]) -> str:
    """Returns the first line of a generated file."""
    return HEADER.format(sources=", ".join(f"api-protos/{s}" for s in sources))


def docstring(text: str, indent: str) -> str:
    """Returns a docstring, with its quotes and its line end; nothing for an empty text."""
    text = text.strip().replace("\\", "\\\\").replace('"""', "'''")
    if not text:
        return ""
    if text.endswith('"'):
        text += " "
    if "\n" not in text and len(text) + len(indent) + 6 <= WIDTH:
        return f'{indent}"""{text}"""\n'
    lines = text.split("\n")
    if len(lines) == 1:
        lines = textwrap.wrap(text, WIDTH - len(indent))
    body = "\n".join(f"{indent}{line}".rstrip() for line in lines[1:])
    return f'{indent}"""{lines[0]}\n{body}\n{indent}"""\n' if body else f'{indent}"""{lines[0]}\n{indent}"""\n'


def call(start: str, arguments: list[str], end: str, indent: str) -> str:
    """Returns `start(arguments)end` on one line if it fits, else one argument a line."""
    one = f"{indent}{start}({', '.join(arguments)}){end}\n"
    if len(one) <= WIDTH + 1:
        return one
    inner = "".join(f"{indent}    {a},\n" for a in arguments)
    return f"{indent}{start}(\n{inner}{indent}){end}\n"


def first_sentence(comment: str) -> str:
    """Returns a comment as one line, for lists of arguments."""
    return " ".join(comment.split())
