"""Random messages of every type, through our code and through google protobuf's: the same bytes, the same JSON."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from google.protobuf import json_format

from pachyderm_sdk._proto.registry import message_class
from pachyderm_sdk.message import Casing

from .reference import canonical, contract, json_of, pool, reference_class, spelled
from .samples import fill, made

if TYPE_CHECKING:
    from collections.abc import Iterator

    from google.protobuf.message import Message as Reference

    from pachyderm_sdk.message import Message

PACKAGES = sorted({file["package"] for file in contract().values()})
EACH = 15
"""Messages of each type: some seven thousand for each of the two tests."""


def _seeds(package: str) -> Iterator[tuple[str, str]]:
    names = (name for file in contract().values() if file["package"] == package for name in file["messages"])
    return ((name, f"{name}/{n}") for name in names for n in range(EACH))


@pytest.mark.parametrize("package", PACKAGES)
def test_theirs(package: str) -> None:
    wrong = [
        f"{name} (seed {seed}): {problem}" for name, seed in _seeds(package) for problem in _read_theirs(name, seed)
    ]
    assert not wrong, f"{len(wrong)} messages of {package} differ:\n" + "\n".join(wrong[:20])


def _ours(name: str) -> type[Message]:
    found = message_class(name)
    assert found is not None
    return found


def _read_theirs(name: str, seed: str) -> Iterator[str]:
    theirs, cls = fill(Random(seed), reference_class(name)()), _ours(name)
    m = cls.FromString(theirs.SerializeToString())
    if canonical(reference_class(name).FromString(bytes(m))) != canonical(theirs):
        yield f"{theirs.SerializeToString().hex()} encodes to {bytes(m).hex()}"
    want = json_of(theirs)
    if spelled(m.to_dict()) != spelled(want):
        yield f"its JSON is {spelled(m.to_dict())}, not {spelled(want)}"
    if canonical(_plain(name, bytes(cls.from_dict(want)))) != canonical(_plain(name, theirs.SerializeToString())):
        yield f"{spelled(want)} is read as {cls.from_dict(want)!r}"


def _plain(name: str, data: bytes) -> Reference:
    """Reads a message and brings what it holds in an `Any` into one order: maps have none of their own."""
    found = reference_class(name).FromString(data)

    def settle(m: Any) -> None:
        if m.DESCRIPTOR.full_name == "google.protobuf.Any" and m.type_url:
            inner = reference_class(m.type_url.rpartition("/")[2]).FromString(m.value)
            settle(inner)
            m.value = canonical(inner)
        for field, value in m.ListFields():
            if field.message_type is None:
                continue
            if field.message_type.GetOptions().map_entry:
                nested = value.values() if field.message_type.fields_by_name["value"].message_type is not None else ()
            else:
                nested = value if field.is_repeated else (value,)
            for one in nested:
                settle(one)

    settle(found)
    return found


@pytest.mark.parametrize("package", PACKAGES)
def test_ours(package: str) -> None:
    wrong = [f"{name} (seed {seed}): {problem}" for name, seed in _seeds(package) for problem in _read_ours(name, seed)]
    assert not wrong, f"{len(wrong)} messages of {package} differ:\n" + "\n".join(wrong[:20])


def _read_ours(name: str, seed: str) -> Iterator[str]:
    cls = _ours(name)
    m = made(Random(seed), cls)
    data = bytes(m)
    theirs = reference_class(name).FromString(data)
    if len(m) != len(data) or b"".join(map(bytes, m.serialize_parts())) != data:
        yield "its pieces do not make its encoding"
    if spelled(json_of(theirs)) != spelled(m.to_dict()):
        yield f"{m!r} is {spelled(json_of(theirs))} to them"
    if cls.FromString(data) != m or bytes(cls.FromString(data)) != data:
        yield f"{m!r} comes back as {cls.FromString(data)!r}"
    if cls.from_dict(m.to_dict()) != m:
        yield f"{m!r} comes back from JSON as {cls.from_dict(m.to_dict())!r}"
    if cls.from_json(m.to_json()) != m:
        yield f"{m!r} comes back from JSON text as {cls.from_json(m.to_json())!r}"
    if cls().from_pydict(m.to_pydict()) != m:
        yield f"{m!r} comes back from Python data as {cls().from_pydict(m.to_pydict())!r}"
    snake = m.to_dict(casing=Casing.SNAKE, include_default_values=True)
    if cls.from_dict(snake) != m:
        yield f"{m!r} comes back from snake-case JSON with defaults as {cls.from_dict(snake)!r}"
    parsed = reference_class(name)()
    try:
        json_format.ParseDict(m.to_dict(), parsed, descriptor_pool=pool())
    except json_format.ParseError as error:
        yield f"they refuse our JSON {spelled(m.to_dict())}: {error}"
    else:
        if canonical(_plain(name, parsed.SerializeToString())) != canonical(_plain(name, data)):
            yield f"our JSON {spelled(m.to_dict())} is {parsed} to them"
