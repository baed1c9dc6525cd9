"""The 8,161 recorded messages: read, written and turned to and from JSON as google protobuf does."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from pachyderm_sdk._proto.registry import message_class
from pachyderm_sdk.errors import DecodeError

from .reference import Vector, canonical, json_of, reference_class, spelled, vectors

if TYPE_CHECKING:
    from pachyderm_sdk.message import Message

PACKAGES = sorted({v.type.rpartition(".")[0] for v in vectors()})


def _ours(full_name: str) -> type[Message]:
    found = message_class(full_name)
    assert found is not None, f"there is no class for {full_name}"
    return found


def test_all_vectors_are_there() -> None:
    counted = Counter(v.case for v in vectors())
    assert counted.total() == 8161
    assert len({v.type for v in vectors()}) == 492
    assert min(Counter(v.type for v in vectors()).values()) >= 3


@pytest.mark.parametrize("package", PACKAGES)
def test_vectors(package: str) -> None:
    wrong = [
        f"{v.type} ({v.case}) {v.hex[:120]}: {problem}"
        for v in vectors()
        if v.type.rpartition(".")[0] == package
        for problem in _problems(v)
    ]
    assert not wrong, f"{len(wrong)} of the vectors of {package} fail:\n" + "\n".join(wrong[:20])


def _problems(v: Vector) -> list[str]:
    cls, found = _ours(v.type), list[str]()
    try:
        m = cls.FromString(v.data)
        read = cls.from_dict(v.json)
    except DecodeError as error:
        return [f"refused: {error}"]
    written, want = bytes(m), bytes.fromhex(v.canonical) if v.canonical else v.data
    # Equal bytes are equal messages; where maps differ in their order, google protobuf compares them.
    if written != want and not _same(v.type, written, want):
        found.append(f"encodes to {written.hex()[:120]}")
    if spelled(m.to_dict()) != spelled(v.json):
        found.append(f"its JSON is {spelled(m.to_dict())[:200]}, not {spelled(v.json)[:200]}")
    if spelled(json_of(reference_class(v.type).FromString(bytes(read)))) != spelled(v.json):
        found.append(f"read from JSON it is {bytes(read).hex()[:120]}")
    return found


def _same(full_name: str, mine: bytes, theirs: bytes) -> bool:
    one, other = (reference_class(full_name).FromString(data) for data in (mine, theirs))
    return canonical(one) == canonical(other)


@pytest.mark.parametrize("v", [v for v in vectors() if v.case in ("deep", "big", "big_map")], ids=lambda v: str(v.type))
def test_vectors_in_pieces(v: Vector) -> None:
    # What is sent without being joined first is the same.
    m: Any = _ours(v.type).FromString(v.data)
    assert b"".join(bytes(part) for part in m.serialize_parts()) == bytes(m)
    assert len(m) == len(bytes(m))
