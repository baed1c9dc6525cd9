# Generated from api-protos/license/license.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Encoders and decoders of the messages of license_v2."""

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
from ...api.enterprise import codec as _enterprise_codec
from ...api import enterprise as _enterprise
from . import (
    ActivateRequest,
    ActivateResponse,
    AddClusterRequest,
    AddClusterResponse,
    ClusterStatus,
    DeactivateRequest,
    DeactivateResponse,
    DeleteAllRequest,
    DeleteAllResponse,
    DeleteClusterRequest,
    DeleteClusterResponse,
    GetActivationCodeRequest,
    GetActivationCodeResponse,
    HeartbeatRequest,
    HeartbeatResponse,
    ListClustersRequest,
    ListClustersResponse,
    ListUserClustersRequest,
    ListUserClustersResponse,
    UpdateClusterRequest,
    UpdateClusterResponse,
    UserClusterInfo,
)

_new = object.__new__
_enterprise_State = Members(_enterprise.State)



def encode_ActivateRequest(m: ActivateRequest, out: Out) -> int:
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


def decode_ActivateRequest(b: bytes, i: int, end: int, m: ActivateRequest | None = None, depth: int = 0) -> ActivateRequest:
    if m is None:
        m = _new(ActivateRequest)
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



def encode_ActivateResponse(m: ActivateResponse, out: Out) -> int:
    size = 0
    v_info = m.info
    if v_info is not None:
        k = len(out)
        out.append(b"")
        n = _enterprise_codec.encode_TokenInfo(v_info, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ActivateResponse(b: bytes, i: int, end: int, m: ActivateResponse | None = None, depth: int = 0) -> ActivateResponse:
    if m is None:
        m = _new(ActivateResponse)
        m.info = None
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
            m.info = _enterprise_codec.decode_TokenInfo(b, i, j, m.info)
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
        n = _enterprise_codec.encode_TokenInfo(v_info, out)
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
        m.state = _enterprise_State[0]
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
            m.state = _enterprise_State[v]
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.info = _enterprise_codec.decode_TokenInfo(b, i, j, m.info)
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



def encode_AddClusterRequest(m: AddClusterRequest, out: Out) -> int:
    size = 0
    v_id = m.id
    if v_id:
        p = v_id.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_address = m.address
    if v_address:
        p = v_address.encode()
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
    v_user_address = m.user_address
    if v_user_address:
        p = v_user_address.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_cluster_deployment_id = m.cluster_deployment_id
    if v_cluster_deployment_id:
        p = v_cluster_deployment_id.encode()
        n = len(p)
        h = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_enterprise_server = m.enterprise_server
    if v_enterprise_server:
        h = b"\x30" + encode_bool(v_enterprise_server)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_AddClusterRequest(b: bytes, i: int, end: int, m: AddClusterRequest | None = None, depth: int = 0) -> AddClusterRequest:
    if m is None:
        m = _new(AddClusterRequest)
        m.id = ""
        m.address = ""
        m.secret = ""
        m.user_address = ""
        m.cluster_deployment_id = ""
        m.enterprise_server = False
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
            m.address = b[i:j].decode()
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
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.user_address = b[i:j].decode()
            i = j
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.cluster_deployment_id = b[i:j].decode()
            i = j
        elif t == 48:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.enterprise_server = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_AddClusterResponse(m: AddClusterResponse, out: Out) -> int:
    size = 0
    v_secret = m.secret
    if v_secret:
        p = v_secret.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_AddClusterResponse(b: bytes, i: int, end: int, m: AddClusterResponse | None = None, depth: int = 0) -> AddClusterResponse:
    if m is None:
        m = _new(AddClusterResponse)
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



def encode_DeleteClusterRequest(m: DeleteClusterRequest, out: Out) -> int:
    size = 0
    v_id = m.id
    if v_id:
        p = v_id.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeleteClusterRequest(b: bytes, i: int, end: int, m: DeleteClusterRequest | None = None, depth: int = 0) -> DeleteClusterRequest:
    if m is None:
        m = _new(DeleteClusterRequest)
        m.id = ""
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
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_DeleteClusterResponse(m: DeleteClusterResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeleteClusterResponse(b: bytes, i: int, end: int, m: DeleteClusterResponse | None = None, depth: int = 0) -> DeleteClusterResponse:
    if m is None:
        m = _new(DeleteClusterResponse)
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



def encode_ClusterStatus(m: ClusterStatus, out: Out) -> int:
    size = 0
    v_id = m.id
    if v_id:
        p = v_id.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_address = m.address
    if v_address:
        p = v_address.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_version = m.version
    if v_version:
        p = v_version.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_auth_enabled = m.auth_enabled
    if v_auth_enabled:
        h = b"\x20" + encode_bool(v_auth_enabled)
        out.append(h)
        size += len(h)
    v_last_heartbeat = m.last_heartbeat
    if v_last_heartbeat is not None:
        p = encode_timestamp(v_last_heartbeat)
        h = b"\x2a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_created_at = m.created_at
    if v_created_at is not None:
        p = encode_timestamp(v_created_at)
        h = b"\x32" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_client_id = m.client_id
    if v_client_id:
        p = v_client_id.encode()
        n = len(p)
        h = b"\x3a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ClusterStatus(b: bytes, i: int, end: int, m: ClusterStatus | None = None, depth: int = 0) -> ClusterStatus:
    if m is None:
        m = _new(ClusterStatus)
        m.id = ""
        m.address = ""
        m.version = ""
        m.auth_enabled = False
        m.client_id = ""
        m.last_heartbeat = None
        m.created_at = None
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
            m.address = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.version = b[i:j].decode()
            i = j
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.auth_enabled = v != 0
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.last_heartbeat = decode_timestamp(b, i, j, m.last_heartbeat)
            i = j
        elif t == 50:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.created_at = decode_timestamp(b, i, j, m.created_at)
            i = j
        elif t == 58:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.client_id = b[i:j].decode()
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



def encode_ListClustersRequest(m: ListClustersRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListClustersRequest(b: bytes, i: int, end: int, m: ListClustersRequest | None = None, depth: int = 0) -> ListClustersRequest:
    if m is None:
        m = _new(ListClustersRequest)
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



def encode_ListClustersResponse(m: ListClustersResponse, out: Out) -> int:
    size = 0
    v_clusters = m.clusters
    for x_clusters in v_clusters:
        k = len(out)
        out.append(b"")
        n = encode_ClusterStatus(x_clusters, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListClustersResponse(b: bytes, i: int, end: int, m: ListClustersResponse | None = None, depth: int = 0) -> ListClustersResponse:
    if m is None:
        m = _new(ListClustersResponse)
        m.clusters = []
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
            m.clusters.append(decode_ClusterStatus(b, i, j, None))
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



def encode_UpdateClusterRequest(m: UpdateClusterRequest, out: Out) -> int:
    size = 0
    v_id = m.id
    if v_id:
        p = v_id.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_address = m.address
    if v_address:
        p = v_address.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_user_address = m.user_address
    if v_user_address:
        p = v_user_address.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_cluster_deployment_id = m.cluster_deployment_id
    if v_cluster_deployment_id:
        p = v_cluster_deployment_id.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_secret = m.secret
    if v_secret:
        p = v_secret.encode()
        n = len(p)
        h = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_UpdateClusterRequest(b: bytes, i: int, end: int, m: UpdateClusterRequest | None = None, depth: int = 0) -> UpdateClusterRequest:
    if m is None:
        m = _new(UpdateClusterRequest)
        m.id = ""
        m.address = ""
        m.user_address = ""
        m.cluster_deployment_id = ""
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
            m.address = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.user_address = b[i:j].decode()
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.cluster_deployment_id = b[i:j].decode()
            i = j
        elif t == 42:
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



def encode_UpdateClusterResponse(m: UpdateClusterResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_UpdateClusterResponse(b: bytes, i: int, end: int, m: UpdateClusterResponse | None = None, depth: int = 0) -> UpdateClusterResponse:
    if m is None:
        m = _new(UpdateClusterResponse)
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



def encode_HeartbeatRequest(m: HeartbeatRequest, out: Out) -> int:
    size = 0
    v_id = m.id
    if v_id:
        p = v_id.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_secret = m.secret
    if v_secret:
        p = v_secret.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_version = m.version
    if v_version:
        p = v_version.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_auth_enabled = m.auth_enabled
    if v_auth_enabled:
        h = b"\x20" + encode_bool(v_auth_enabled)
        out.append(h)
        size += len(h)
    v_client_id = m.client_id
    if v_client_id:
        p = v_client_id.encode()
        n = len(p)
        h = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_HeartbeatRequest(b: bytes, i: int, end: int, m: HeartbeatRequest | None = None, depth: int = 0) -> HeartbeatRequest:
    if m is None:
        m = _new(HeartbeatRequest)
        m.id = ""
        m.secret = ""
        m.version = ""
        m.auth_enabled = False
        m.client_id = ""
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
            m.secret = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.version = b[i:j].decode()
            i = j
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.auth_enabled = v != 0
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.client_id = b[i:j].decode()
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



def encode_HeartbeatResponse(m: HeartbeatResponse, out: Out) -> int:
    size = 0
    v_license = m.license
    if v_license is not None:
        k = len(out)
        out.append(b"")
        n = _enterprise_codec.encode_LicenseRecord(v_license, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_HeartbeatResponse(b: bytes, i: int, end: int, m: HeartbeatResponse | None = None, depth: int = 0) -> HeartbeatResponse:
    if m is None:
        m = _new(HeartbeatResponse)
        m.license = None
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
            m.license = _enterprise_codec.decode_LicenseRecord(b, i, j, m.license)
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



def encode_DeleteAllRequest(m: DeleteAllRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeleteAllRequest(b: bytes, i: int, end: int, m: DeleteAllRequest | None = None, depth: int = 0) -> DeleteAllRequest:
    if m is None:
        m = _new(DeleteAllRequest)
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



def encode_DeleteAllResponse(m: DeleteAllResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeleteAllResponse(b: bytes, i: int, end: int, m: DeleteAllResponse | None = None, depth: int = 0) -> DeleteAllResponse:
    if m is None:
        m = _new(DeleteAllResponse)
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



def encode_UserClusterInfo(m: UserClusterInfo, out: Out) -> int:
    size = 0
    v_id = m.id
    if v_id:
        p = v_id.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_cluster_deployment_id = m.cluster_deployment_id
    if v_cluster_deployment_id:
        p = v_cluster_deployment_id.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_address = m.address
    if v_address:
        p = v_address.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_enterprise_server = m.enterprise_server
    if v_enterprise_server:
        h = b"\x20" + encode_bool(v_enterprise_server)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_UserClusterInfo(b: bytes, i: int, end: int, m: UserClusterInfo | None = None, depth: int = 0) -> UserClusterInfo:
    if m is None:
        m = _new(UserClusterInfo)
        m.id = ""
        m.cluster_deployment_id = ""
        m.address = ""
        m.enterprise_server = False
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
            m.cluster_deployment_id = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.address = b[i:j].decode()
            i = j
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.enterprise_server = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ListUserClustersRequest(m: ListUserClustersRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListUserClustersRequest(b: bytes, i: int, end: int, m: ListUserClustersRequest | None = None, depth: int = 0) -> ListUserClustersRequest:
    if m is None:
        m = _new(ListUserClustersRequest)
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



def encode_ListUserClustersResponse(m: ListUserClustersResponse, out: Out) -> int:
    size = 0
    v_clusters = m.clusters
    for x_clusters in v_clusters:
        k = len(out)
        out.append(b"")
        n = encode_UserClusterInfo(x_clusters, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListUserClustersResponse(b: bytes, i: int, end: int, m: ListUserClustersResponse | None = None, depth: int = 0) -> ListUserClustersResponse:
    if m is None:
        m = _new(ListUserClustersResponse)
        m.clusters = []
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
            m.clusters.append(decode_UserClusterInfo(b, i, j, None))
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


bind(ActivateRequest, encode_ActivateRequest, decode_ActivateRequest)
bind(ActivateResponse, encode_ActivateResponse, decode_ActivateResponse)
bind(GetActivationCodeRequest, encode_GetActivationCodeRequest, decode_GetActivationCodeRequest)
bind(GetActivationCodeResponse, encode_GetActivationCodeResponse, decode_GetActivationCodeResponse)
bind(DeactivateRequest, encode_DeactivateRequest, decode_DeactivateRequest)
bind(DeactivateResponse, encode_DeactivateResponse, decode_DeactivateResponse)
bind(AddClusterRequest, encode_AddClusterRequest, decode_AddClusterRequest)
bind(AddClusterResponse, encode_AddClusterResponse, decode_AddClusterResponse)
bind(DeleteClusterRequest, encode_DeleteClusterRequest, decode_DeleteClusterRequest)
bind(DeleteClusterResponse, encode_DeleteClusterResponse, decode_DeleteClusterResponse)
bind(ClusterStatus, encode_ClusterStatus, decode_ClusterStatus)
bind(ListClustersRequest, encode_ListClustersRequest, decode_ListClustersRequest)
bind(ListClustersResponse, encode_ListClustersResponse, decode_ListClustersResponse)
bind(UpdateClusterRequest, encode_UpdateClusterRequest, decode_UpdateClusterRequest)
bind(UpdateClusterResponse, encode_UpdateClusterResponse, decode_UpdateClusterResponse)
bind(HeartbeatRequest, encode_HeartbeatRequest, decode_HeartbeatRequest)
bind(HeartbeatResponse, encode_HeartbeatResponse, decode_HeartbeatResponse)
bind(DeleteAllRequest, encode_DeleteAllRequest, decode_DeleteAllRequest)
bind(DeleteAllResponse, encode_DeleteAllResponse, decode_DeleteAllResponse)
bind(UserClusterInfo, encode_UserClusterInfo, decode_UserClusterInfo)
bind(ListUserClustersRequest, encode_ListUserClustersRequest, decode_ListUserClustersRequest)
bind(ListUserClustersResponse, encode_ListUserClustersResponse, decode_ListUserClustersResponse)
