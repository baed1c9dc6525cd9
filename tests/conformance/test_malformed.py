"""Broken and hostile input: refused where google protobuf refuses it, by the one typed error, in bounded time."""

from __future__ import annotations

import tracemalloc
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from google.protobuf.message import DecodeError as TheirError

from pachyderm_sdk._proto.registry import message_class
from pachyderm_sdk.errors import DecodeError

from .reference import canonical, reference_class, unknown_fields, vectors

if TYPE_CHECKING:
    from google.protobuf.message import Message as Reference

    from pachyderm_sdk.message import Message

MUTATIONS = 120_000
_BYTES = (0, 1, 3, 4, 6, 7, 0x0B, 0x0C, 0x7F, 0x80, 0xFF)
_PADDING = (b"\0", b"\x80\0", b"\x80\x80\x80\x80\0", b"\x80" * 8 + b"\0", b"\x80" * 9 + b"\0")


def _ours(name: str) -> type[Message]:
    found = message_class(name)
    assert found is not None
    return found


# Mutations


def mutated(r: Random, data: bytes) -> bytes:
    """Returns the bytes with a few of the changes that break encodings: cut, flipped, doubled, padded, inserted."""
    d = bytearray(data)
    for _ in range(r.choice((1, 1, 1, 2, 3, 5))):
        at = r.randrange(len(d) + 1)
        kind = r.randrange(9) if at < len(d) else 8
        if kind == 0:
            d[at] ^= 1 << r.randrange(8)
        elif kind == 1:
            d[at] = r.choice(_BYTES)
        elif kind == 2:
            d[at] = r.randrange(256)
        elif kind == 3:
            d[at] = d[at] & 0xF8 | r.randrange(8)
        elif kind == 4:
            del d[at : at + r.choice((1, 1, 2, 5))]
        elif kind == 5:
            del d[at:]
        elif kind == 6:
            first, last = sorted((at, r.randrange(len(d))))
            d[first:first] = d[first:last]
        elif kind == 7:
            d[at : at + 1] = bytes([d[at] | 0x80]) + r.choice(_PADDING)
        else:
            d[at:at] = r.choice(
                (r.randbytes(r.randrange(1, 6)), b"\x80" * r.randrange(1, 12), b"\xff" * r.randrange(1, 12))
            )
    return bytes(d)


def test_what_they_refuse_we_refuse_and_the_rest_is_equal() -> None:
    r, wrong, refused, accepted = Random(20250109), list[str](), 0, 0
    for v in r.choices(vectors(), k=MUTATIONS):
        data = mutated(r, v.data)
        theirs, ours = _theirs(v.type, data), _read(v.type, data)
        if isinstance(ours, DecodeError):
            refused += 1
            # They let a field number 0 pass in messages without fields and inside of groups; nobody else does.
            if theirs is not None and "has the number 0" not in str(ours):
                wrong.append(f"{v.type} {data.hex()}: refused: {ours}")
        elif theirs is None:
            wrong.append(f"{v.type} {data.hex()}: accepted as {ours!r}")
        else:
            accepted += 1
            again = reference_class(v.type).FromString(bytes(ours))
            if canonical(again) != canonical(theirs) and not _equal(theirs, again):
                wrong.append(f"{v.type} {data.hex()}: read as {bytes(ours).hex()}")
    assert not wrong, f"{len(wrong)} of {MUTATIONS}:\n" + "\n".join(wrong[:20])
    # Neither side of the comparison was idle.
    assert min(refused, accepted) > MUTATIONS // 10


def _theirs(name: str, data: bytes) -> Reference | None:
    try:
        return reference_class(name).FromString(data)
    except TheirError:
        return None


def _read(name: str, data: bytes) -> Message | DecodeError:
    try:
        return _ours(name).FromString(data)
    except DecodeError as error:
        return error


_VALUES = {f"google.protobuf.{name}" for name in ("Timestamp", "Duration")} | {
    f"google.protobuf.{name}Value"
    for name in ("Bool", "Bytes", "Double", "Float", "Int32", "Int64", "String", "UInt32", "UInt64")
}
"""Messages that are Python values in the fields of others, where they cannot keep unknown fields."""


def _equal(theirs: Any, again: Any, top: bool = True) -> bool:
    """Whether they read the same in our encoding, but for what we and they rightly hold in different ways.

    - The tag of an unknown field may be a padded varint.
    - They make a map's entry an unknown field when it holds one itself; Go and C++ take it, and so do we.
    - A NaN has many encodings.
    """
    if theirs.DESCRIPTOR.full_name in _VALUES and not top:
        theirs.DiscardUnknownFields()
    maps = {f.number for f in theirs.DESCRIPTOR.fields if f.message_type and f.message_type.GetOptions().map_entry}
    kept, kept_again = ([_unknown(one) for one in unknown_fields(m)] for m in (theirs, again))
    odd = {number for number, wire_type, _ in kept if wire_type == 2} & maps
    if [one for one in kept if one[0] not in odd or one[1] != 2] != kept_again:
        return False
    here, there = ({f: value for f, value in m.ListFields() if f.number not in odd} for m in (theirs, again))
    return set(here) == set(there) and all(_same(f, here[f], there[f], f.number in maps) for f in here)


def _same(field: Any, here: Any, there: Any, is_map: bool) -> bool:
    if is_map:
        return set(here) == set(there) and all(_same_one(here[key], there[key]) for key in here)
    if field.is_repeated:
        return len(here) == len(there) and all(map(_same_one, here, there))
    return _same_one(here, there)


def _same_one(here: Any, there: Any) -> bool:
    return _equal(here, there, top=False) if hasattr(here, "DESCRIPTOR") else repr(here) == repr(there)


def _unknown(one: Any) -> Any:
    data = [_unknown(inner) for inner in one.data] if one.wire_type == 3 else one.data
    return one.field_number, one.wire_type, data


# What they let pass, refuse, and count in their own way


@pytest.mark.parametrize(
    ("what", "data"),
    [
        ("a field number 0", "0001"),
        ("a padded field number 0", "800001"),
        ("a field number 0 in a group", "7b00017c"),
        ("a field number 0 of a group", "0304"),
    ],
)
def test_no_field_has_the_number_0(what: str, data: str) -> None:
    # The one place where we are stricter: the standard says so, and so do Go and C++.
    with pytest.raises(DecodeError, match="number 0"):
        _ours("google.protobuf.Empty").FromString(bytes.fromhex(data))


@pytest.mark.parametrize(
    ("what", "data"),
    [
        ("a tag of five bytes", "f8ffffff0f01"),
        ("a tag of 33 bits", "f8ffffff1f01"),
        ("a tag of six bytes", "f8808080800001"),
        ("a tag of five bytes, padded", "f88080800001"),
        ("a varint of ten bytes", "78ffffffffffffffffff7f"),
        ("a varint of eleven bytes", "78ffffffffffffffffffff01"),
        ("a length of five bytes", "7a8080808000"),
        ("a length of six bytes", "7a808080808000"),
        ("a length of 2 GiB", "7a8080808008"),
        ("a length of 2 GiB less one", "7affffffff07"),
        ("a length of 64 bits", "7affffffffffffffffff01"),
        ("a length beyond the end", "7a0161627a0261"),
        ("an end without a group", "7c"),
        ("a group without an end", "7b7801"),
        ("a group with the end of another", "7b7801820100840100"),
        ("groups in groups", "7b7b7801830184017c7c"),
        ("wire type 6", "7e01"),
        ("wire type 7", "7f01"),
        ("a fixed32 cut short", "7d010203"),
        ("a fixed64 cut short", "7901020304050607"),
        ("a tag alone", "78"),
        ("half a tag", "80"),
        ("half a varint", "7880"),
        ("a string that is not UTF-8", "1201ff"),
        ("a surrogate", "1203eda080"),
        ("an overlong slash", "1202c0af"),
        ("beyond Unicode", "1204f4908080"),
        ("a string whose varint is padded", "128200c3a9"),
        ("a known field of another wire type", "1001"),
        ("a sub-message that its string leaves", "1a030a0561"),
        ("a sub-message cut in its tag", "1a0180"),
        ("a group in a sub-message that ends outside", "1a017b7c"),
    ],
)
def test_like_them(what: str, data: str) -> None:
    raw = bytes.fromhex(data)
    theirs, ours = _theirs("pfs_v2.Commit", raw), _read("pfs_v2.Commit", raw)
    assert isinstance(ours, DecodeError) == (theirs is None), what
    if theirs is not None:
        assert canonical(reference_class("pfs_v2.Commit").FromString(bytes(ours))) == canonical(theirs)  # type: ignore[arg-type]  # a message, as the line before says


def _wrapped(tag: int, data: bytes) -> bytes:
    return bytes([tag]) + _varint(len(data)) + data


def _varint(n: int) -> bytes:
    return bytes([n & 127 | 128]) + _varint(n >> 7) if n > 127 else bytes([n])


def _nested(tags: tuple[int, ...], levels: int, data: bytes = b"") -> bytes:
    for level in reversed(range(levels)):
        data = _wrapped(tags[level % len(tags)], data)
    return data


@pytest.mark.parametrize(
    ("name", "tags"),
    [
        ("pps_v2.Input", (0x12,)),
        ("google.protobuf.Value", (0x32, 0x0A)),
        ("google.protobuf.Value", (0x2A, 0x0A, 0x12)),
        ("google.protobuf.Struct", (0x0A, 0x12, 0x2A)),
        ("google.protobuf.ListValue", (0x0A, 0x32)),
    ],
)
def test_nesting_has_their_limit(name: str, tags: tuple[int, ...]) -> None:
    tried = (*range(95, 106), 1000, 10_000)
    ours = [isinstance(_read(name, _nested(tags, levels)), DecodeError) for levels in tried]
    assert ours == [_theirs(name, _nested(tags, levels)) is None for levels in tried]
    assert not ours[0] and ours[-1]


@pytest.mark.parametrize("levels", [99, 100, 101, 10_000, 1_000_000])
def test_groups_nest_as_deep(levels: int) -> None:
    data = b"\x7b" * levels + b"\x7c" * levels
    assert isinstance(_read("pfs_v2.Commit", data), DecodeError) == (_theirs("pfs_v2.Commit", data) is None)


# Time


@pytest.mark.parametrize(
    ("what", "name", "unit"),
    [
        ("unknown fields of two bytes", "pfs_v2.Commit", b"\x78\x01"),
        ("a sub-message in pieces", "pfs_v2.CommitInfo", b"\x0a\x03\x12\x01a"),
        ("a sub-message in pieces, each with an unknown field", "pfs_v2.CommitInfo", b"\x0a\x02\x78\x01"),
        ("a sub-message of a oneof in pieces", "pfs_v2.ModifyFileRequest", b"\x12\x02\x78\x01"),
        ("members of a oneof in turn", "pfs_v2.RepoPicker", b"\x0a\x00\x12\x00"),
        ("empty sub-messages", "pfs_v2.DeleteReposResponse", b"\x0a\x00"),
        ("a time in pieces", "pfs_v2.CommitInfo", b"\x3a\x00"),
        ("entries of a map with one key", "auth_v2.Users", b"\x0a\x00"),
        ("enum numbers without a name", "auth_v2.Role", b"\x12\x02\xff\x7f"),
        ("empty groups", "pfs_v2.Commit", b"\x7b\x7c"),
        ("empty strings", "auth_v2.GetGroupsResponse", b"\x0a\x00"),
    ],
)
@pytest.mark.timeout(60)
def test_time_grows_with_size(what: str, name: str, unit: bytes) -> None:
    """A second or so each. What copies all that it has for each unit takes minutes: the test's own limit ends it."""
    data = unit * (2_000_000 // len(unit))
    assert _theirs(name, bytes(_ours(name).FromString(data))) == _theirs(name, data), what


@pytest.mark.parametrize("start", [b"\x7b" * 20_000_000, b"\x12\xff\xff\xff\xff\x07", b"\xff" * 20_000_000])
def test_what_is_hopeless_is_refused_at_once(start: bytes) -> None:
    """Without a look at the rest, or room for what it announces."""
    tracemalloc.start()
    try:
        assert isinstance(_read("pfs_v2.Commit", start), DecodeError)
        assert tracemalloc.get_traced_memory()[1] < 100_000
    finally:
        tracemalloc.stop()
