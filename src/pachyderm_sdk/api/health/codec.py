# Generated from api-protos/grpc/health/v1/health.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Encoders and decoders of the messages of grpc.health.v1."""

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
    HealthCheckRequest,
    HealthCheckResponse,
    HealthCheckResponseServingStatus,
)

_new = object.__new__
_HealthCheckResponseServingStatus = Members(HealthCheckResponseServingStatus)



def encode_HealthCheckRequest(m: HealthCheckRequest, out: Out) -> int:
    size = 0
    v_service = m.service
    if v_service:
        p = v_service.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_HealthCheckRequest(b: bytes, i: int, end: int, m: HealthCheckRequest | None = None, depth: int = 0) -> HealthCheckRequest:
    if m is None:
        m = _new(HealthCheckRequest)
        m.service = ""
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
            m.service = b[i:j].decode()
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



def encode_HealthCheckResponse(m: HealthCheckResponse, out: Out) -> int:
    size = 0
    v_status = m.status
    if v_status:
        h = b"\x08" + (VARINT[v_status] if 0 <= v_status < SMALL else encode_enum(v_status))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_HealthCheckResponse(b: bytes, i: int, end: int, m: HealthCheckResponse | None = None, depth: int = 0) -> HealthCheckResponse:
    if m is None:
        m = _new(HealthCheckResponse)
        m.status = _HealthCheckResponseServingStatus[0]
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
            m.status = _HealthCheckResponseServingStatus[v]
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m


bind(HealthCheckRequest, encode_HealthCheckRequest, decode_HealthCheckRequest)
bind(HealthCheckResponse, encode_HealthCheckResponse, decode_HealthCheckResponse)
