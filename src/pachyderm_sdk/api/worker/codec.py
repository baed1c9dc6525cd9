# Generated from api-protos/worker/worker.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Encoders and decoders of the messages of pachyderm.worker."""

from __future__ import annotations

from ..._proto.wire import (
    add_unknown,
    bind,
    encode_bool,
    encode_varint,
    keep_unknown,
    length,
    Out,
    short,
    SMALL,
    tag,
    texts,
    VARINT,
    varint,
)
from . import (
    CancelRequest,
    CancelResponse,
    NextDatumRequest,
    NextDatumResponse,
)

_new = object.__new__



def encode_NextDatumRequest(m: NextDatumRequest, out: Out) -> int:
    size = 0
    v_error = m.error
    if v_error:
        p = v_error.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_NextDatumRequest(b: bytes, i: int, end: int, m: NextDatumRequest | None = None, depth: int = 0) -> NextDatumRequest:
    if m is None:
        m = _new(NextDatumRequest)
        m.error = ""
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
            m.error = b[i:j].decode()
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



def encode_NextDatumResponse(m: NextDatumResponse, out: Out) -> int:
    size = 0
    v_env = m.env
    for x_env in texts(v_env):
        p = x_env.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_NextDatumResponse(b: bytes, i: int, end: int, m: NextDatumResponse | None = None, depth: int = 0) -> NextDatumResponse:
    if m is None:
        m = _new(NextDatumResponse)
        m.env = []
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
            m.env.append(b[i:j].decode())
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



def encode_CancelRequest(m: CancelRequest, out: Out) -> int:
    size = 0
    v_job_id = m.job_id
    if v_job_id:
        p = v_job_id.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_data_filters = m.data_filters
    for x_data_filters in texts(v_data_filters):
        p = x_data_filters.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CancelRequest(b: bytes, i: int, end: int, m: CancelRequest | None = None, depth: int = 0) -> CancelRequest:
    if m is None:
        m = _new(CancelRequest)
        m.job_id = ""
        m.data_filters = []
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
            m.job_id = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.data_filters.append(b[i:j].decode())
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



def encode_CancelResponse(m: CancelResponse, out: Out) -> int:
    size = 0
    v_success = m.success
    if v_success:
        h = b"\x08" + encode_bool(v_success)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CancelResponse(b: bytes, i: int, end: int, m: CancelResponse | None = None, depth: int = 0) -> CancelResponse:
    if m is None:
        m = _new(CancelResponse)
        m.success = False
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
            m.success = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m


bind(NextDatumRequest, encode_NextDatumRequest, decode_NextDatumRequest)
bind(NextDatumResponse, encode_NextDatumResponse, decode_NextDatumResponse)
bind(CancelRequest, encode_CancelRequest, decode_CancelRequest)
bind(CancelResponse, encode_CancelResponse, decode_CancelResponse)
