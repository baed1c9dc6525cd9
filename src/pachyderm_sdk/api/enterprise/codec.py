# Generated from api-protos/enterprise/enterprise.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Encoders and decoders of the messages of enterprise_v2."""

from __future__ import annotations

from ..._proto.enum import Members
from ..._proto.wire import (
    add_unknown,
    bind,
    decode_timestamp,
    encode_bool,
    encode_enum,
    encode_timestamp,
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
    ActivateRequest,
    ActivateResponse,
    DeactivateRequest,
    DeactivateResponse,
    EnterpriseConfig,
    EnterpriseRecord,
    GetActivationCodeRequest,
    GetActivationCodeResponse,
    GetStateRequest,
    GetStateResponse,
    HeartbeatRequest,
    HeartbeatResponse,
    LicenseRecord,
    PauseRequest,
    PauseResponse,
    PauseStatusRequest,
    PauseStatusResponse,
    PauseStatusResponsePauseStatus,
    State,
    TokenInfo,
    UnpauseRequest,
    UnpauseResponse,
)

_new = object.__new__
_PauseStatusResponsePauseStatus = Members(PauseStatusResponsePauseStatus)
_State = Members(State)



def encode_LicenseRecord(m: LicenseRecord, out: Out) -> int:
    size = 0
    v_activation_code = m.activation_code
    if v_activation_code:
        p = v_activation_code.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_expires = m.expires
    if v_expires is not None:
        p = encode_timestamp(v_expires)
        h = b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_LicenseRecord(b: bytes, i: int, end: int, m: LicenseRecord | None = None, depth: int = 0) -> LicenseRecord:
    if m is None:
        m = _new(LicenseRecord)
        m.activation_code = ""
        m.expires = None
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
            m.activation_code = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.expires = decode_timestamp(b, i, j, m.expires)
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



def encode_EnterpriseConfig(m: EnterpriseConfig, out: Out) -> int:
    size = 0
    v_license_server = m.license_server
    if v_license_server:
        p = v_license_server.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_id = m.id
    if v_id:
        p = v_id.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_secret = m.secret
    if v_secret:
        p = v_secret.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_EnterpriseConfig(b: bytes, i: int, end: int, m: EnterpriseConfig | None = None, depth: int = 0) -> EnterpriseConfig:
    if m is None:
        m = _new(EnterpriseConfig)
        m.license_server = ""
        m.id = ""
        m.secret = ""
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
            m.license_server = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.id = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.secret = b[i:j].decode()
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



def encode_EnterpriseRecord(m: EnterpriseRecord, out: Out) -> int:
    size = 0
    v_license = m.license
    if v_license is not None:
        k = len(out)
        out.append(b"")
        n = encode_LicenseRecord(v_license, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_last_heartbeat = m.last_heartbeat
    if v_last_heartbeat is not None:
        p = encode_timestamp(v_last_heartbeat)
        h = b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_heartbeat_failed = m.heartbeat_failed
    if v_heartbeat_failed:
        h = b"\x18" + encode_bool(v_heartbeat_failed)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_EnterpriseRecord(b: bytes, i: int, end: int, m: EnterpriseRecord | None = None, depth: int = 0) -> EnterpriseRecord:
    if m is None:
        m = _new(EnterpriseRecord)
        m.license = None
        m.last_heartbeat = None
        m.heartbeat_failed = False
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
            m.license = decode_LicenseRecord(b, i, j, m.license)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.last_heartbeat = decode_timestamp(b, i, j, m.last_heartbeat)
            i = j
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.heartbeat_failed = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_TokenInfo(m: TokenInfo, out: Out) -> int:
    size = 0
    v_expires = m.expires
    if v_expires is not None:
        p = encode_timestamp(v_expires)
        h = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_TokenInfo(b: bytes, i: int, end: int, m: TokenInfo | None = None, depth: int = 0) -> TokenInfo:
    if m is None:
        m = _new(TokenInfo)
        m.expires = None
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
            m.expires = decode_timestamp(b, i, j, m.expires)
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



def encode_ActivateRequest(m: ActivateRequest, out: Out) -> int:
    size = 0
    v_license_server = m.license_server
    if v_license_server:
        p = v_license_server.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_id = m.id
    if v_id:
        p = v_id.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_secret = m.secret
    if v_secret:
        p = v_secret.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ActivateRequest(b: bytes, i: int, end: int, m: ActivateRequest | None = None, depth: int = 0) -> ActivateRequest:
    if m is None:
        m = _new(ActivateRequest)
        m.license_server = ""
        m.id = ""
        m.secret = ""
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
            m.license_server = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.id = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.secret = b[i:j].decode()
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



def encode_ActivateResponse(m: ActivateResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ActivateResponse(b: bytes, i: int, end: int, m: ActivateResponse | None = None, depth: int = 0) -> ActivateResponse:
    if m is None:
        m = _new(ActivateResponse)
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



def encode_DeactivateRequest(m: DeactivateRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeactivateRequest(b: bytes, i: int, end: int, m: DeactivateRequest | None = None, depth: int = 0) -> DeactivateRequest:
    if m is None:
        m = _new(DeactivateRequest)
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



def encode_DeactivateResponse(m: DeactivateResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeactivateResponse(b: bytes, i: int, end: int, m: DeactivateResponse | None = None, depth: int = 0) -> DeactivateResponse:
    if m is None:
        m = _new(DeactivateResponse)
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



def encode_GetStateRequest(m: GetStateRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetStateRequest(b: bytes, i: int, end: int, m: GetStateRequest | None = None, depth: int = 0) -> GetStateRequest:
    if m is None:
        m = _new(GetStateRequest)
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



def encode_GetStateResponse(m: GetStateResponse, out: Out) -> int:
    size = 0
    v_state = m.state
    if v_state:
        h = b"\x08" + (VARINT[v_state] if 0 <= v_state < SMALL else encode_enum(v_state))
        out.append(h)
        size += len(h)
    v_info = m.info
    if v_info is not None:
        k = len(out)
        out.append(b"")
        n = encode_TokenInfo(v_info, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_activation_code = m.activation_code
    if v_activation_code:
        p = v_activation_code.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetStateResponse(b: bytes, i: int, end: int, m: GetStateResponse | None = None, depth: int = 0) -> GetStateResponse:
    if m is None:
        m = _new(GetStateResponse)
        m.state = _State[0]
        m.info = None
        m.activation_code = ""
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
            m.state = _State[v]
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.info = decode_TokenInfo(b, i, j, m.info)
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.activation_code = b[i:j].decode()
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



def encode_GetActivationCodeRequest(m: GetActivationCodeRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetActivationCodeRequest(b: bytes, i: int, end: int, m: GetActivationCodeRequest | None = None, depth: int = 0) -> GetActivationCodeRequest:
    if m is None:
        m = _new(GetActivationCodeRequest)
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



def encode_GetActivationCodeResponse(m: GetActivationCodeResponse, out: Out) -> int:
    size = 0
    v_state = m.state
    if v_state:
        h = b"\x08" + (VARINT[v_state] if 0 <= v_state < SMALL else encode_enum(v_state))
        out.append(h)
        size += len(h)
    v_info = m.info
    if v_info is not None:
        k = len(out)
        out.append(b"")
        n = encode_TokenInfo(v_info, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_activation_code = m.activation_code
    if v_activation_code:
        p = v_activation_code.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetActivationCodeResponse(b: bytes, i: int, end: int, m: GetActivationCodeResponse | None = None, depth: int = 0) -> GetActivationCodeResponse:
    if m is None:
        m = _new(GetActivationCodeResponse)
        m.state = _State[0]
        m.info = None
        m.activation_code = ""
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
            m.state = _State[v]
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.info = decode_TokenInfo(b, i, j, m.info)
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.activation_code = b[i:j].decode()
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



def encode_HeartbeatRequest(m: HeartbeatRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_HeartbeatRequest(b: bytes, i: int, end: int, m: HeartbeatRequest | None = None, depth: int = 0) -> HeartbeatRequest:
    if m is None:
        m = _new(HeartbeatRequest)
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



def encode_HeartbeatResponse(m: HeartbeatResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_HeartbeatResponse(b: bytes, i: int, end: int, m: HeartbeatResponse | None = None, depth: int = 0) -> HeartbeatResponse:
    if m is None:
        m = _new(HeartbeatResponse)
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



def encode_PauseRequest(m: PauseRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_PauseRequest(b: bytes, i: int, end: int, m: PauseRequest | None = None, depth: int = 0) -> PauseRequest:
    if m is None:
        m = _new(PauseRequest)
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



def encode_PauseResponse(m: PauseResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_PauseResponse(b: bytes, i: int, end: int, m: PauseResponse | None = None, depth: int = 0) -> PauseResponse:
    if m is None:
        m = _new(PauseResponse)
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



def encode_UnpauseRequest(m: UnpauseRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_UnpauseRequest(b: bytes, i: int, end: int, m: UnpauseRequest | None = None, depth: int = 0) -> UnpauseRequest:
    if m is None:
        m = _new(UnpauseRequest)
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



def encode_UnpauseResponse(m: UnpauseResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_UnpauseResponse(b: bytes, i: int, end: int, m: UnpauseResponse | None = None, depth: int = 0) -> UnpauseResponse:
    if m is None:
        m = _new(UnpauseResponse)
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



def encode_PauseStatusRequest(m: PauseStatusRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_PauseStatusRequest(b: bytes, i: int, end: int, m: PauseStatusRequest | None = None, depth: int = 0) -> PauseStatusRequest:
    if m is None:
        m = _new(PauseStatusRequest)
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



def encode_PauseStatusResponse(m: PauseStatusResponse, out: Out) -> int:
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


def decode_PauseStatusResponse(b: bytes, i: int, end: int, m: PauseStatusResponse | None = None, depth: int = 0) -> PauseStatusResponse:
    if m is None:
        m = _new(PauseStatusResponse)
        m.status = _PauseStatusResponsePauseStatus[0]
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
            m.status = _PauseStatusResponsePauseStatus[v]
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m


bind(LicenseRecord, encode_LicenseRecord, decode_LicenseRecord)
bind(EnterpriseConfig, encode_EnterpriseConfig, decode_EnterpriseConfig)
bind(EnterpriseRecord, encode_EnterpriseRecord, decode_EnterpriseRecord)
bind(TokenInfo, encode_TokenInfo, decode_TokenInfo)
bind(ActivateRequest, encode_ActivateRequest, decode_ActivateRequest)
bind(ActivateResponse, encode_ActivateResponse, decode_ActivateResponse)
bind(DeactivateRequest, encode_DeactivateRequest, decode_DeactivateRequest)
bind(DeactivateResponse, encode_DeactivateResponse, decode_DeactivateResponse)
bind(GetStateRequest, encode_GetStateRequest, decode_GetStateRequest)
bind(GetStateResponse, encode_GetStateResponse, decode_GetStateResponse)
bind(GetActivationCodeRequest, encode_GetActivationCodeRequest, decode_GetActivationCodeRequest)
bind(GetActivationCodeResponse, encode_GetActivationCodeResponse, decode_GetActivationCodeResponse)
bind(HeartbeatRequest, encode_HeartbeatRequest, decode_HeartbeatRequest)
bind(HeartbeatResponse, encode_HeartbeatResponse, decode_HeartbeatResponse)
bind(PauseRequest, encode_PauseRequest, decode_PauseRequest)
bind(PauseResponse, encode_PauseResponse, decode_PauseResponse)
bind(UnpauseRequest, encode_UnpauseRequest, decode_UnpauseRequest)
bind(UnpauseResponse, encode_UnpauseResponse, decode_UnpauseResponse)
bind(PauseStatusRequest, encode_PauseStatusRequest, decode_PauseStatusRequest)
bind(PauseStatusResponse, encode_PauseStatusResponse, decode_PauseStatusResponse)
