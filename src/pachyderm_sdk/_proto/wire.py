"""The protobuf wire format: what the generated codecs call for everything that is not a straight line.

A generated decoder walks one shared `bytes` object from `i` to `end` and never slices sub-messages. It may run past
`end` inside a broken value; it notices when its loop ends, and an index beyond the object is an `IndexError`, which
`Message.parse` turns into the one typed `DecodeError`.
"""

from __future__ import annotations

import datetime as _dt
import operator
import struct
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias, TypeVar

from ..errors import DecodeError
from ..times import EPOCH, instant_from_wire, instant_to_wire, span_from_wire, span_to_wire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from typing_extensions import Buffer

    from ..message import Message

M = TypeVar("M", bound="Message")

MAX_DEPTH: Final = 100
"""Messages may nest this deep, as in google's implementation; deeper input is refused."""

SMALL: Final = 2048
VARINT: Final = [bytes([n]) for n in range(128)] + [bytes([n & 127 | 128, n >> 7]) for n in range(128, SMALL)]
"""The varints below `SMALL`, ready made."""

Part: TypeAlias = "bytes | bytearray | memoryview"
"""A piece of an encoding; `len` counts its bytes."""

Out: TypeAlias = "list[Part]"
"""Where encoders leave their pieces; large payloads are put in as they are, never copied."""

# struct.Struct methods are kept as names because a decoder calls them for each value.
unpack_double: Final = struct.Struct("<d").unpack_from
unpack_float: Final = struct.Struct("<f").unpack_from
pack_double: Final = struct.Struct("<d").pack
_pack_float: Final = struct.Struct("<f").pack


def short(end: int) -> DecodeError:
    """Returns the error for a value that reaches beyond the end of its message."""
    return DecodeError(f"truncated message: a field runs past byte {end}, where its message ends")


def too_deep() -> DecodeError:
    """Returns the error for input that nests deeper than `MAX_DEPTH`."""
    return DecodeError(f"messages nest deeper than {MAX_DEPTH} levels")


def varint(b: bytes, i: int, first: int) -> tuple[int, int]:
    """Reads the rest of a varint whose `first` byte (at `i - 1`) announced more; returns it in 64 bits, and the end."""
    value = first & 127
    shift = 7
    while shift < 70:
        byte = b[i]
        i += 1
        if byte < 128:
            return (value | byte << shift) & 0xFFFFFFFFFFFFFFFF, i
        value |= (byte & 127) << shift
        shift += 7
    raise DecodeError("a varint is longer than ten bytes")


def length(b: bytes, i: int, first: int) -> tuple[int, int]:
    """Reads the rest of a varint that is a length: at most 2 GiB, in at most five bytes, as everywhere in protobuf."""
    n, j = varint(b, i, first)
    if n > 0x7FFFFFFF or j - i > 4:
        raise DecodeError(f"a field claims {n} bytes")
    return n, j


def tag(b: bytes, i: int, first: int) -> tuple[int, int]:
    """Reads the rest of a varint that is a tag: 32 bits, in at most five bytes."""
    t, j = varint(b, i, first)
    if t > 0xFFFFFFFF or j - i > 4:
        raise DecodeError(f"{t} is not the tag of a field")
    return t, j


def int64(v: int) -> int:
    """Reads 64 bits as a signed number."""
    return v - 0x10000000000000000 if v > 0x7FFFFFFFFFFFFFFF else v


def int32(v: int) -> int:
    """Reads the low 32 bits as a signed number, as a wider varint is cut on decoding."""
    v &= 0xFFFFFFFF
    return v - 0x100000000 if v > 0x7FFFFFFF else v


def uint32(v: int) -> int:
    """Keeps the low 32 bits."""
    return v & 0xFFFFFFFF


def packed(b: bytes, i: int, end: int, convert: Callable[[int], int] | None) -> list[int]:
    """Returns the varints of a packed field."""
    numbers: list[int] = []
    while i < end:
        v = b[i]
        i += 1
        if v > 127:
            v, i = varint(b, i, v)
            if convert is not None:
                v = convert(v)
        numbers.append(v)
    if i != end:
        raise short(end)
    return numbers


def skip(b: bytes, i: int, end: int, t: int, depth: int) -> int:
    """Returns where the value of a field with tag `t` ends."""
    kind = t & 7
    if t < 8:
        raise DecodeError("a field has the number 0")
    if kind == 2:
        n = b[i]
        i += 1
        if n > 127:
            n, i = length(b, i, n)
        i += n
    elif kind == 0:
        first = b[i]
        i += 1
        if first > 127:
            _, i = varint(b, i, first)
    elif kind == 5:
        i += 4
    elif kind == 1:
        i += 8
    elif kind == 3:
        if depth >= MAX_DEPTH:
            raise too_deep()
        while True:
            inner = b[i]
            i += 1
            if inner > 127:
                inner, i = tag(b, i, inner)
            if inner & 7 == 4:
                if inner >> 3 != t >> 3:
                    raise DecodeError("a group ends with the number of another group")
                break
            i = skip(b, i, end, inner, depth + 1)
            if i > end:
                break
    else:
        raise DecodeError("a group ends that did not begin" if kind == 4 else f"wire type {kind} does not exist")
    if i > end:
        raise short(end)
    return i


def keep_unknown(kept: list[int], b: bytes, i: int, end: int, t: int, depth: int) -> int:
    """Notes where a field is that the schema does not know, in pairs of beginning and end; returns the end."""
    j = skip(b, i, end, t, depth)
    # Back to the first byte of the tag; of the bytes before `i` only those of the tag itself read as `t`.
    i -= 1
    value = b[i]
    while value != t:
        i -= 1
        value = value << 7 | b[i] & 127
    if kept and kept[-1] == i:
        kept[-1] = j
    else:
        kept += (i, j)
    return j


class _Keeper(Protocol):
    _unknown_fields: bytes | bytearray


def add_unknown(m: _Keeper, b: bytes, kept: list[int]) -> None:
    """Puts unknown fields where encoding finds them again."""
    if len(kept) == 2:
        new = b[kept[0] : kept[1]]
    else:
        new = b"".join([b[i:j] for i, j in zip(kept[::2], kept[1::2], strict=True)])
    old = m._unknown_fields
    if not old:
        m._unknown_fields = new
        return
    # A sub-message may come in very many parts, each with more; only a bytearray grows in linear time.
    grown = old if isinstance(old, bytearray) else bytearray(old)
    grown += new
    m._unknown_fields = grown


def recent(decode: Callable[..., M], copy: Callable[[M], M]) -> Callable[[bytes, int, int], M]:
    """Returns a decoder for a field that often holds the same message as before, as the files of a listing do.

    What came twice is copied from then on, at a fraction of the cost. A copy can be changed by whoever gets it.
    """
    known: dict[bytes, M | None] = {}

    def read(b: bytes, i: int, end: int) -> M:
        key = b[i:end]
        seen = known.get(key)
        if seen is not None:
            return copy(seen)
        made = decode(b, i, end)
        if key in known:
            known[key] = copy(made)
        elif len(key) <= 1024:
            if len(known) >= 64:
                known.clear()
            known[key] = None
        return made

    return read


def bind(cls: type[M], encode: Callable[[M, Out], int], decode: Callable[..., M]) -> None:
    """Gives a message class its codec, in place of what `Message` does to load it."""
    cls._encode = staticmethod(encode)  # type: ignore[method-assign, assignment]  # this is what binding means
    cls._decode = staticmethod(decode)  # type: ignore[method-assign]  # this is what binding means


def payload(v: Buffer) -> bytes | memoryview:
    """Returns bytes as they are, and any other buffer as a view that counts in bytes."""
    return v if isinstance(v, bytes) else memoryview(v).cast("B")


def encode_varint(v: int) -> bytes:
    """Returns the varint of a number from 0 to 2**64 - 1."""
    # The usual lengths of sizes and of seconds, which a loop would take several times as long for.
    if v < 0x200000:
        if v < SMALL:
            return VARINT[v]
        if v < 0x4000:
            return bytes((v & 127 | 128, v >> 7))
        return bytes((v & 127 | 128, v >> 7 & 127 | 128, v >> 14))
    if v < 0x800000000:
        if v < 0x10000000:
            return bytes((v & 127 | 128, v >> 7 & 127 | 128, v >> 14 & 127 | 128, v >> 21))
        return bytes((v & 127 | 128, v >> 7 & 127 | 128, v >> 14 & 127 | 128, v >> 21 & 127 | 128, v >> 28))
    out = bytearray()
    while v > 127:
        out.append(v & 127 | 128)
        v >>= 7
    out.append(v)
    return bytes(out)


def _ranged(low: int, high: int, name: str) -> Callable[[int], bytes]:
    def encode(v: int) -> bytes:
        if not low <= v <= high:
            raise ValueError(f"{v} is out of range for {name}: it must be from {low} to {high}")
        return encode_varint(v & 0xFFFFFFFFFFFFFFFF)

    return encode


encode_int64: Final = _ranged(-(2**63), 2**63 - 1, "int64")
encode_int32: Final = _ranged(-(2**31), 2**31 - 1, "int32")
encode_uint64: Final = _ranged(0, 2**64 - 1, "uint64")
encode_uint32: Final = _ranged(0, 2**32 - 1, "uint32")
encode_enum: Final = encode_int32


def encode_bool(v: int) -> bytes:
    """Returns the one byte of a bool."""
    # A text like "false" is true to Python.
    return VARINT[operator.index(v) != 0]


def texts(v: Iterable[str]) -> Iterable[str]:
    """Returns the strings of a list; one string in its place would be sent as its letters, a dict as its keys."""
    if isinstance(v, (str, dict)):
        raise TypeError("that is not a list of strings")
    return v


def pack_float(v: float) -> bytes:
    """Returns the four bytes of a float; what is beyond its range becomes infinite, as in other implementations."""
    try:
        return _pack_float(v)
    except OverflowError:
        return _pack_float(float("inf") if v > 0 else float("-inf"))


def is_set(v: float) -> bool:
    """Whether a float or double is sent: negative zero is, zero is not."""
    return v != 0 or str(v)[0] == "-"


# Times: both messages are {1: int64 seconds, 2: int32 nanos}.

_UTC: Final = _dt.timezone.utc
_stamps: dict[bytes, _dt.datetime] = {}


def decode_timestamp(b: bytes, i: int, end: int, seen: _dt.datetime | None) -> _dt.datetime:
    """Reads a `google.protobuf.Timestamp`; one that came before in the same field is merged with it."""
    if seen is not None or end - i > 22:  # the longest with nothing unknown in it
        start = (0, 0) if seen is None else instant_to_wire(seen)
        return instant_from_wire(*_seconds_and_nanos(b, i, end, start))
    # The files of one listing share the time of their commit.
    key = b[i:end]
    known = _stamps.get(key)
    if known is None:
        if len(_stamps) >= 1024:
            _stamps.clear()
        known = _stamps[key] = instant_from_wire(*_seconds_and_nanos(b, i, end, (0, 0)))
    return known


def decode_duration(b: bytes, i: int, end: int, seen: _dt.timedelta | None) -> _dt.timedelta:
    """Reads a `google.protobuf.Duration`; one that came before in the same field is merged with it."""
    return span_from_wire(*_seconds_and_nanos(b, i, end, (0, 0) if seen is None else span_to_wire(seen)))


def _seconds_and_nanos(b: bytes, i: int, end: int, start: tuple[int, int]) -> tuple[int, int]:
    seconds, nanos = start
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t in (8, 16):
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            if t == 8:
                seconds = int64(v)
            else:
                nanos = int32(v)
        else:
            i = skip(b, i, end, t, 0)
    if i != end:
        raise short(end)
    return seconds, nanos


def encode_timestamp(v: _dt.datetime) -> bytes:
    """Returns the body of a `google.protobuf.Timestamp`."""
    if type(v) is _dt.datetime and v.tzinfo is _UTC:
        delta = v - EPOCH
        return _encode_seconds_and_nanos(delta.days * 86400 + delta.seconds, delta.microseconds * 1000)
    return _encode_seconds_and_nanos(*instant_to_wire(v))


def encode_duration(v: _dt.timedelta) -> bytes:
    """Returns the body of a `google.protobuf.Duration`."""
    return _encode_seconds_and_nanos(*span_to_wire(v))


def _encode_seconds_and_nanos(seconds: int, nanos: int) -> bytes:
    out = b"\x08" + encode_int64(seconds) if seconds else b""
    return out + b"\x10" + encode_int32(nanos) if nanos else out
