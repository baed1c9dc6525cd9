# Generated from api-protos/proxy/proxy.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Encoders and decoders of the messages of proxy."""

from __future__ import annotations

from ..._proto.wire import (
    add_unknown,
    bind,
    encode_varint,
    keep_unknown,
    length,
    Out,
    short,
    SMALL,
    tag,
    VARINT,
)
from . import (
    ListenRequest,
    ListenResponse,
)

_new = object.__new__



def encode_ListenRequest(m: ListenRequest, out: Out) -> int:
    size = 0
    v_channel = m.channel
    if v_channel:
        p = v_channel.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListenRequest(b: bytes, i: int, end: int, m: ListenRequest | None = None, depth: int = 0) -> ListenRequest:
    if m is None:
        m = _new(ListenRequest)
        m.channel = ""
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
            m.channel = b[i:j].decode()
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



def encode_ListenResponse(m: ListenResponse, out: Out) -> int:
    size = 0
    v_extra = m.extra
    if v_extra:
        p = v_extra.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListenResponse(b: bytes, i: int, end: int, m: ListenResponse | None = None, depth: int = 0) -> ListenResponse:
    if m is None:
        m = _new(ListenResponse)
        m.extra = ""
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
            m.extra = b[i:j].decode()
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


bind(ListenRequest, encode_ListenRequest, decode_ListenRequest)
bind(ListenResponse, encode_ListenResponse, decode_ListenResponse)
