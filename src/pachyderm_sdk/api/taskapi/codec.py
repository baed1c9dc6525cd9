# Generated from api-protos/task/task.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Encoders and decoders of the messages of taskapi."""

from __future__ import annotations

from ..._proto.enum import Members
from ..._proto.wire import (
    add_unknown,
    bind,
    encode_enum,
    encode_varint,
    int32,
    keep_unknown,
    length,
    Out,
    short,
    SMALL,
    tag,
    VARINT,
    varint,
)
from . import (
    Group,
    ListTaskRequest,
    State,
    TaskInfo,
)

_new = object.__new__
_State = Members(State)



def encode_Group(m: Group, out: Out) -> int:
    size = 0
    v_namespace = m.namespace
    if v_namespace:
        p = v_namespace.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_group = m.group
    if v_group:
        p = v_group.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Group(b: bytes, i: int, end: int, m: Group | None = None, depth: int = 0) -> Group:
    if m is None:
        m = _new(Group)
        m.namespace = ""
        m.group = ""
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
            m.namespace = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.group = b[i:j].decode()
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



def encode_ListTaskRequest(m: ListTaskRequest, out: Out) -> int:
    size = 0
    v_group = m.group
    if v_group is not None:
        k = len(out)
        out.append(b"")
        n = encode_Group(v_group, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListTaskRequest(b: bytes, i: int, end: int, m: ListTaskRequest | None = None, depth: int = 0) -> ListTaskRequest:
    if m is None:
        m = _new(ListTaskRequest)
        m.group = None
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
            m.group = decode_Group(b, i, j, m.group)
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



def encode_TaskInfo(m: TaskInfo, out: Out) -> int:
    size = 0
    v_id = m.id
    if v_id:
        p = v_id.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_group = m.group
    if v_group is not None:
        k = len(out)
        out.append(b"")
        n = encode_Group(v_group, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_state = m.state
    if v_state:
        h = b"\x18" + (VARINT[v_state] if 0 <= v_state < SMALL else encode_enum(v_state))
        out.append(h)
        size += len(h)
    v_reason = m.reason
    if v_reason:
        p = v_reason.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_input_type = m.input_type
    if v_input_type:
        p = v_input_type.encode()
        n = len(p)
        h = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_input_data = m.input_data
    if v_input_data:
        p = v_input_data.encode()
        n = len(p)
        h = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_TaskInfo(b: bytes, i: int, end: int, m: TaskInfo | None = None, depth: int = 0) -> TaskInfo:
    if m is None:
        m = _new(TaskInfo)
        m.id = ""
        m.group = None
        m.state = _State[0]
        m.reason = ""
        m.input_type = ""
        m.input_data = ""
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
            m.id = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.group = decode_Group(b, i, j, m.group)
            i = j
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.state = _State[v]
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.reason = b[i:j].decode()
            i = j
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.input_type = b[i:j].decode()
            i = j
        elif t == 50:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.input_data = b[i:j].decode()
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


bind(Group, encode_Group, decode_Group)
bind(ListTaskRequest, encode_ListTaskRequest, decode_ListTaskRequest)
bind(TaskInfo, encode_TaskInfo, decode_TaskInfo)
