# Generated from api-protos/google/protobuf/timestamp.proto, api-protos/google/protobuf/any.proto, api-protos/google/protobuf/duration.proto, api-protos/google/protobuf/empty.proto, api-protos/google/protobuf/wrappers.proto, api-protos/google/protobuf/struct.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Encoders and decoders of the messages of google.protobuf."""

from __future__ import annotations

from ...._proto.enum import Members
from ...._proto.wire import (
    add_unknown,
    bind,
    encode_bool,
    encode_enum,
    encode_int32,
    encode_int64,
    encode_uint32,
    encode_uint64,
    encode_varint,
    int32,
    int64,
    is_set,
    keep_unknown,
    length,
    MAX_DEPTH,
    Out,
    pack_double,
    pack_float,
    payload,
    short,
    skip,
    SMALL,
    tag,
    too_deep,
    uint32,
    unpack_double,
    unpack_float,
    VARINT,
    varint,
)
from . import (
    Any,
    BoolValue,
    BytesValue,
    DoubleValue,
    Duration,
    Empty,
    FloatValue,
    Int32Value,
    Int64Value,
    ListValue,
    NullValue,
    StringValue,
    Struct,
    Timestamp,
    UInt32Value,
    UInt64Value,
    Value,
)

_new = object.__new__
_set = object.__setattr__
_NullValue = Members(NullValue)



def encode_Timestamp(m: Timestamp, out: Out) -> int:
    size = 0
    v_seconds = m.seconds
    if v_seconds:
        h = b"\x08" + (VARINT[v_seconds] if 0 <= v_seconds < SMALL else encode_int64(v_seconds))
        out.append(h)
        size += len(h)
    v_nanos = m.nanos
    if v_nanos:
        h = b"\x10" + (VARINT[v_nanos] if 0 <= v_nanos < SMALL else encode_int32(v_nanos))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Timestamp(b: bytes, i: int, end: int, m: Timestamp | None = None, depth: int = 0) -> Timestamp:
    if m is None:
        m = _new(Timestamp)
        m.seconds = 0
        m.nanos = 0
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 8:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.seconds = v
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.nanos = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Any(m: Any, out: Out) -> int:
    size = 0
    v_type_url = m.type_url
    if v_type_url:
        p = v_type_url.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_value = m.value
    if v_value:
        r = v_value if type(v_value) is bytes else payload(v_value)
        n = len(r)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        out.append(h)
        size += len(h)
        out.append(r)
        size += n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Any(b: bytes, i: int, end: int, m: Any | None = None, depth: int = 0) -> Any:
    if m is None:
        m = _new(Any)
        m.type_url = ""
        m.value = b""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.type_url = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.value = b[i:j]
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Duration(m: Duration, out: Out) -> int:
    size = 0
    v_seconds = m.seconds
    if v_seconds:
        h = b"\x08" + (VARINT[v_seconds] if 0 <= v_seconds < SMALL else encode_int64(v_seconds))
        out.append(h)
        size += len(h)
    v_nanos = m.nanos
    if v_nanos:
        h = b"\x10" + (VARINT[v_nanos] if 0 <= v_nanos < SMALL else encode_int32(v_nanos))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Duration(b: bytes, i: int, end: int, m: Duration | None = None, depth: int = 0) -> Duration:
    if m is None:
        m = _new(Duration)
        m.seconds = 0
        m.nanos = 0
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 8:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.seconds = v
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.nanos = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Empty(m: Empty, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Empty(b: bytes, i: int, end: int, m: Empty | None = None, depth: int = 0) -> Empty:
    if m is None:
        m = _new(Empty)
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if kept is None:
            kept = []
        i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_DoubleValue(m: DoubleValue, out: Out) -> int:
    size = 0
    v_value = m.value
    if v_value or is_set(v_value):
        h = b"\x09" + pack_double(v_value)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DoubleValue(b: bytes, i: int, end: int, m: DoubleValue | None = None, depth: int = 0) -> DoubleValue:
    if m is None:
        m = _new(DoubleValue)
        m.value = 0.0
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 9:
            j = i + 8
            if j > end:
                raise short(end)
            m.value = unpack_double(b, i)[0]
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_FloatValue(m: FloatValue, out: Out) -> int:
    size = 0
    v_value = m.value
    if v_value or is_set(v_value):
        h = b"\x0d" + pack_float(v_value)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_FloatValue(b: bytes, i: int, end: int, m: FloatValue | None = None, depth: int = 0) -> FloatValue:
    if m is None:
        m = _new(FloatValue)
        m.value = 0.0
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 13:
            j = i + 4
            if j > end:
                raise short(end)
            m.value = unpack_float(b, i)[0]
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Int64Value(m: Int64Value, out: Out) -> int:
    size = 0
    v_value = m.value
    if v_value:
        h = b"\x08" + (VARINT[v_value] if 0 <= v_value < SMALL else encode_int64(v_value))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Int64Value(b: bytes, i: int, end: int, m: Int64Value | None = None, depth: int = 0) -> Int64Value:
    if m is None:
        m = _new(Int64Value)
        m.value = 0
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 8:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.value = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_UInt64Value(m: UInt64Value, out: Out) -> int:
    size = 0
    v_value = m.value
    if v_value:
        h = b"\x08" + (VARINT[v_value] if 0 <= v_value < SMALL else encode_uint64(v_value))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_UInt64Value(b: bytes, i: int, end: int, m: UInt64Value | None = None, depth: int = 0) -> UInt64Value:
    if m is None:
        m = _new(UInt64Value)
        m.value = 0
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 8:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.value = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Int32Value(m: Int32Value, out: Out) -> int:
    size = 0
    v_value = m.value
    if v_value:
        h = b"\x08" + (VARINT[v_value] if 0 <= v_value < SMALL else encode_int32(v_value))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Int32Value(b: bytes, i: int, end: int, m: Int32Value | None = None, depth: int = 0) -> Int32Value:
    if m is None:
        m = _new(Int32Value)
        m.value = 0
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 8:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.value = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_UInt32Value(m: UInt32Value, out: Out) -> int:
    size = 0
    v_value = m.value
    if v_value:
        h = b"\x08" + (VARINT[v_value] if 0 <= v_value < SMALL else encode_uint32(v_value))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_UInt32Value(b: bytes, i: int, end: int, m: UInt32Value | None = None, depth: int = 0) -> UInt32Value:
    if m is None:
        m = _new(UInt32Value)
        m.value = 0
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 8:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = uint32(v)
            m.value = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_BoolValue(m: BoolValue, out: Out) -> int:
    size = 0
    v_value = m.value
    if v_value:
        h = b"\x08" + encode_bool(v_value)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_BoolValue(b: bytes, i: int, end: int, m: BoolValue | None = None, depth: int = 0) -> BoolValue:
    if m is None:
        m = _new(BoolValue)
        m.value = False
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 8:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.value = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_StringValue(m: StringValue, out: Out) -> int:
    size = 0
    v_value = m.value
    if v_value:
        p = v_value.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_StringValue(b: bytes, i: int, end: int, m: StringValue | None = None, depth: int = 0) -> StringValue:
    if m is None:
        m = _new(StringValue)
        m.value = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.value = b[i:j].decode()
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_BytesValue(m: BytesValue, out: Out) -> int:
    size = 0
    v_value = m.value
    if v_value:
        r = v_value if type(v_value) is bytes else payload(v_value)
        n = len(r)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        out.append(h)
        size += len(h)
        out.append(r)
        size += n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_BytesValue(b: bytes, i: int, end: int, m: BytesValue | None = None, depth: int = 0) -> BytesValue:
    if m is None:
        m = _new(BytesValue)
        m.value = b""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.value = b[i:j]
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Struct(m: Struct, out: Out) -> int:
    size = 0
    v_fields = m.fields
    for k_fields, x_fields in v_fields.items():
        p = k_fields.encode()
        e = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        at = len(out)
        out.append(b"")
        n = encode_Value(x_fields, out)
        e += b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        n += len(e)
        h = out[at] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + e
        size += len(h) - len(e) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Struct(b: bytes, i: int, end: int, m: Struct | None = None, depth: int = 0) -> Struct:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(Struct)
        m.fields = {}
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            k_fields = ""
            x_fields: Value | None = None
            while i < j:
                t = b[i]
                i += 1
                if t > 127:
                    t, i = tag(b, i, t)
                if t == 10:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    e = i + n
                    if e > j:
                        raise short(j)
                    k_fields = b[i:e].decode()
                    i = e
                elif t == 18:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    e = i + n
                    if e > j:
                        raise short(j)
                    x_fields = decode_Value(b, i, e, x_fields, depth + 2)
                    i = e
                else:
                    i = skip(b, i, j, t, depth + 1)
            if i != j:
                raise short(j)
            m.fields[k_fields] = decode_Value(b, j, j, None, depth + 1) if x_fields is None else x_fields
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Value(m: Value, out: Out) -> int:
    size = 0
    v_null_value = m.null_value
    if v_null_value is not None:
        h = b"\x08" + (VARINT[v_null_value] if 0 <= v_null_value < SMALL else encode_enum(v_null_value))
        out.append(h)
        size += len(h)
    v_number_value = m.number_value
    if v_number_value is not None:
        h = b"\x11" + pack_double(v_number_value)
        out.append(h)
        size += len(h)
    v_string_value = m.string_value
    if v_string_value is not None:
        p = v_string_value.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_bool_value = m.bool_value
    if v_bool_value is not None:
        h = b"\x20" + encode_bool(v_bool_value)
        out.append(h)
        size += len(h)
    v_struct_value = m.struct_value
    if v_struct_value is not None:
        k = len(out)
        out.append(b"")
        n = encode_Struct(v_struct_value, out)
        h = out[k] = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_list_value = m.list_value
    if v_list_value is not None:
        k = len(out)
        out.append(b"")
        n = encode_ListValue(v_list_value, out)
        h = out[k] = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Value(b: bytes, i: int, end: int, m: Value | None = None, depth: int = 0) -> Value:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(Value)
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 8:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            if m.number_value is not None:
                _set(m, "number_value", None)
            if m.string_value is not None:
                _set(m, "string_value", None)
            if m.bool_value is not None:
                _set(m, "bool_value", None)
            if m.struct_value is not None:
                _set(m, "struct_value", None)
            if m.list_value is not None:
                _set(m, "list_value", None)
            _set(m, "null_value", _NullValue[v])
        elif t == 17:
            j = i + 8
            if j > end:
                raise short(end)
            if m.null_value is not None:
                _set(m, "null_value", None)
            if m.string_value is not None:
                _set(m, "string_value", None)
            if m.bool_value is not None:
                _set(m, "bool_value", None)
            if m.struct_value is not None:
                _set(m, "struct_value", None)
            if m.list_value is not None:
                _set(m, "list_value", None)
            _set(m, "number_value", unpack_double(b, i)[0])
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.null_value is not None:
                _set(m, "null_value", None)
            if m.number_value is not None:
                _set(m, "number_value", None)
            if m.bool_value is not None:
                _set(m, "bool_value", None)
            if m.struct_value is not None:
                _set(m, "struct_value", None)
            if m.list_value is not None:
                _set(m, "list_value", None)
            _set(m, "string_value", b[i:j].decode())
            i = j
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            if m.null_value is not None:
                _set(m, "null_value", None)
            if m.number_value is not None:
                _set(m, "number_value", None)
            if m.string_value is not None:
                _set(m, "string_value", None)
            if m.struct_value is not None:
                _set(m, "struct_value", None)
            if m.list_value is not None:
                _set(m, "list_value", None)
            _set(m, "bool_value", v != 0)
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.null_value is not None:
                _set(m, "null_value", None)
            if m.number_value is not None:
                _set(m, "number_value", None)
            if m.string_value is not None:
                _set(m, "string_value", None)
            if m.bool_value is not None:
                _set(m, "bool_value", None)
            if m.list_value is not None:
                _set(m, "list_value", None)
            _set(m, "struct_value", decode_Struct(b, i, j, m.struct_value, depth + 1))
            i = j
        elif t == 50:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.null_value is not None:
                _set(m, "null_value", None)
            if m.number_value is not None:
                _set(m, "number_value", None)
            if m.string_value is not None:
                _set(m, "string_value", None)
            if m.bool_value is not None:
                _set(m, "bool_value", None)
            if m.struct_value is not None:
                _set(m, "struct_value", None)
            _set(m, "list_value", decode_ListValue(b, i, j, m.list_value, depth + 1))
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ListValue(m: ListValue, out: Out) -> int:
    size = 0
    v_values = m.values
    for x_values in v_values:
        k = len(out)
        out.append(b"")
        n = encode_Value(x_values, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListValue(b: bytes, i: int, end: int, m: ListValue | None = None, depth: int = 0) -> ListValue:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(ListValue)
        m.values = []
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.values.append(decode_Value(b, i, j, None, depth + 1))
            i = j
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m


bind(Timestamp, encode_Timestamp, decode_Timestamp)
bind(Any, encode_Any, decode_Any)
bind(Duration, encode_Duration, decode_Duration)
bind(Empty, encode_Empty, decode_Empty)
bind(DoubleValue, encode_DoubleValue, decode_DoubleValue)
bind(FloatValue, encode_FloatValue, decode_FloatValue)
bind(Int64Value, encode_Int64Value, decode_Int64Value)
bind(UInt64Value, encode_UInt64Value, decode_UInt64Value)
bind(Int32Value, encode_Int32Value, decode_Int32Value)
bind(UInt32Value, encode_UInt32Value, decode_UInt32Value)
bind(BoolValue, encode_BoolValue, decode_BoolValue)
bind(StringValue, encode_StringValue, decode_StringValue)
bind(BytesValue, encode_BytesValue, decode_BytesValue)
bind(Struct, encode_Struct, decode_Struct)
bind(Value, encode_Value, decode_Value)
bind(ListValue, encode_ListValue, decode_ListValue)
