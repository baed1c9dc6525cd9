"""Text to documents: one or several pipeline specs, in JSON or YAML, from wherever they come."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from io import IOBase
from pathlib import Path
from typing import NamedTuple, TypeAlias

from ..errors import PipelineSpecError
from .core_yaml import read_yaml

SpecSource: TypeAlias = str | bytes | os.PathLike[str] | Mapping[str, object] | Sequence[Mapping[str, object]]
"""Text, the path of a file as `pathlib.Path`, or data as `json.load` gives them: one document or several."""


class Document(NamedTuple):
    """A document and where it stands, for errors."""

    place: str
    content: Mapping[str, object]


def documents(source: SpecSource) -> list[Document]:
    """Returns the documents of a source.

    Raises:
        PipelineSpecError: It is neither JSON nor YAML, or something in it is no mapping.
        ImportError: It is YAML, and PyYAML is not installed.
        OSError: The file cannot be read.
    """
    name = ""
    found: Sequence[object]
    if isinstance(source, Mapping):
        found = [source]
    elif isinstance(source, (str, bytes)):
        found = _read(_text(source, "the text"))
    elif isinstance(source, os.PathLike):
        path = Path(source)
        name = path.name
        try:
            found = _read(_text(path.read_bytes(), name))
        except PipelineSpecError as error:
            raise PipelineSpecError(f"{name}: {error.message}") from None
    else:
        found = _several(source)
    flat = [one for each in found for one in (each if isinstance(each, list) else [each])]
    if not flat:
        raise PipelineSpecError(f"{name or 'the source'} holds no pipeline spec")
    result = []
    for number, content in enumerate(flat, 1):
        place = ", ".join(filter(None, (name, f"document {number}" if len(flat) > 1 else "")))
        result.append(Document(place, _mapping(content, place)))
    return result


def _several(source: object) -> list[object]:
    # Those that are left out would fall into numbers and lines.
    if isinstance(source, Iterable) and not isinstance(source, (bytearray, IOBase)):
        return list(source)
    raise PipelineSpecError(f"specs are read from text, a pathlib.Path or data, and this is {type(source).__name__}")


def _text(source: str | bytes, name: str) -> str:
    if isinstance(source, str):
        return source
    try:
        return source.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PipelineSpecError(f"{name} is not UTF-8: {error.reason} at byte {error.start}") from None


def _mapping(content: object, place: str) -> Mapping[str, object]:
    if isinstance(content, Mapping):
        return content
    text = f"{place + ': ' if place else ''}a pipeline spec is a mapping, and this is {type(content).__name__}"
    if isinstance(content, str):
        text += f" {content[:60]!r}; a file is read when its path is a pathlib.Path"
    raise PipelineSpecError(text)


def _read(text: str) -> list[object]:
    """Returns the documents of a text: JSON if it begins as JSON does and is, else YAML."""
    try:
        if text.lstrip()[:1] not in ("{", "["):
            return read_yaml(text)
        try:
            return _read_json(text)
        except ValueError as error:
            try:
                return read_yaml(text)  # which may begin like this, too
            except (ImportError, PipelineSpecError):
                raise PipelineSpecError(f"not JSON: {error}") from None
    except RecursionError:
        raise PipelineSpecError("the text nests too deep") from None


def _read_json(text: str) -> list[object]:
    """Returns JSON values that stand one behind the other."""
    decoder = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_refuse)
    found: list[object] = []
    rest = text.lstrip()
    while rest:
        value, end = decoder.raw_decode(rest)
        found.append(value)
        rest = rest[end:].lstrip().removeprefix("---").lstrip()
    return found


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise PipelineSpecError(f"the key {twice!r} stands twice in one object")
    return made


def _refuse(constant: str) -> object:
    raise ValueError(f"{constant} is not JSON")
