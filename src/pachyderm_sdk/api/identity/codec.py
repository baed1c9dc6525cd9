# Generated from api-protos/identity/identity.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Encoders and decoders of the messages of identity_v2."""

from __future__ import annotations

from ..._proto.wire import (
    add_unknown,
    bind,
    decode_timestamp,
    encode_int64,
    encode_timestamp,
    encode_varint,
    int64,
    keep_unknown,
    length,
    MAX_DEPTH,
    Out,
    short,
    SMALL,
    tag,
    texts,
    too_deep,
    VARINT,
    varint,
)
from ...api.google.protobuf import codec as _protobuf_codec
from . import (
    CreateIdpConnectorRequest,
    CreateIdpConnectorResponse,
    CreateOidcClientRequest,
    CreateOidcClientResponse,
    DeleteAllRequest,
    DeleteAllResponse,
    DeleteIdpConnectorRequest,
    DeleteIdpConnectorResponse,
    DeleteOidcClientRequest,
    DeleteOidcClientResponse,
    GetIdentityServerConfigRequest,
    GetIdentityServerConfigResponse,
    GetIdpConnectorRequest,
    GetIdpConnectorResponse,
    GetOidcClientRequest,
    GetOidcClientResponse,
    IdentityServerConfig,
    IdpConnector,
    ListIdpConnectorsRequest,
    ListIdpConnectorsResponse,
    ListOidcClientsRequest,
    ListOidcClientsResponse,
    OidcClient,
    SetIdentityServerConfigRequest,
    SetIdentityServerConfigResponse,
    UpdateIdpConnectorRequest,
    UpdateIdpConnectorResponse,
    UpdateOidcClientRequest,
    UpdateOidcClientResponse,
    User,
)

_new = object.__new__



def encode_User(m: User, out: Out) -> int:
    size = 0
    v_email = m.email
    if v_email:
        p = v_email.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_last_authenticated = m.last_authenticated
    if v_last_authenticated is not None:
        p = encode_timestamp(v_last_authenticated)
        h = b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_User(b: bytes, i: int, end: int, m: User | None = None, depth: int = 0) -> User:
    if m is None:
        m = _new(User)
        m.email = ""
        m.last_authenticated = None
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
            m.email = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.last_authenticated = decode_timestamp(b, i, j, m.last_authenticated)
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



def encode_IdentityServerConfig(m: IdentityServerConfig, out: Out) -> int:
    size = 0
    v_issuer = m.issuer
    if v_issuer:
        p = v_issuer.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_id_token_expiry = m.id_token_expiry
    if v_id_token_expiry:
        p = v_id_token_expiry.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_rotation_token_expiry = m.rotation_token_expiry
    if v_rotation_token_expiry:
        p = v_rotation_token_expiry.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_IdentityServerConfig(b: bytes, i: int, end: int, m: IdentityServerConfig | None = None, depth: int = 0) -> IdentityServerConfig:
    if m is None:
        m = _new(IdentityServerConfig)
        m.issuer = ""
        m.id_token_expiry = ""
        m.rotation_token_expiry = ""
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
            m.issuer = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.id_token_expiry = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.rotation_token_expiry = b[i:j].decode()
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



def encode_IdpConnector(m: IdpConnector, out: Out) -> int:
    size = 0
    v_id = m.id
    if v_id:
        p = v_id.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_name = m.name
    if v_name:
        p = v_name.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_type = m.type
    if v_type:
        p = v_type.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_config_version = m.config_version
    if v_config_version:
        h = b"\x20" + (VARINT[v_config_version] if 0 <= v_config_version < SMALL else encode_int64(v_config_version))
        out.append(h)
        size += len(h)
    v_json_config = m.json_config
    if v_json_config:
        p = v_json_config.encode()
        n = len(p)
        h = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_config = m.config
    if v_config is not None:
        k = len(out)
        out.append(b"")
        n = _protobuf_codec.encode_Struct(v_config, out)
        h = out[k] = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_IdpConnector(b: bytes, i: int, end: int, m: IdpConnector | None = None, depth: int = 0) -> IdpConnector:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(IdpConnector)
        m.id = ""
        m.name = ""
        m.type = ""
        m.config_version = 0
        m.json_config = ""
        m.config = None
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
            m.name = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.type = b[i:j].decode()
            i = j
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.config_version = v
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.json_config = b[i:j].decode()
            i = j
        elif t == 50:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.config = _protobuf_codec.decode_Struct(b, i, j, m.config, depth + 1)
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



def encode_OidcClient(m: OidcClient, out: Out) -> int:
    size = 0
    v_id = m.id
    if v_id:
        p = v_id.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_redirect_uris = m.redirect_uris
    for x_redirect_uris in texts(v_redirect_uris):
        p = x_redirect_uris.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_trusted_peers = m.trusted_peers
    for x_trusted_peers in texts(v_trusted_peers):
        p = x_trusted_peers.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_name = m.name
    if v_name:
        p = v_name.encode()
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


def decode_OidcClient(b: bytes, i: int, end: int, m: OidcClient | None = None, depth: int = 0) -> OidcClient:
    if m is None:
        m = _new(OidcClient)
        m.id = ""
        m.redirect_uris = []
        m.trusted_peers = []
        m.name = ""
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
            m.redirect_uris.append(b[i:j].decode())
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.trusted_peers.append(b[i:j].decode())
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.name = b[i:j].decode()
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



def encode_SetIdentityServerConfigRequest(m: SetIdentityServerConfigRequest, out: Out) -> int:
    size = 0
    v_config = m.config
    if v_config is not None:
        k = len(out)
        out.append(b"")
        n = encode_IdentityServerConfig(v_config, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SetIdentityServerConfigRequest(b: bytes, i: int, end: int, m: SetIdentityServerConfigRequest | None = None, depth: int = 0) -> SetIdentityServerConfigRequest:
    if m is None:
        m = _new(SetIdentityServerConfigRequest)
        m.config = None
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
            m.config = decode_IdentityServerConfig(b, i, j, m.config)
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



def encode_SetIdentityServerConfigResponse(m: SetIdentityServerConfigResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SetIdentityServerConfigResponse(b: bytes, i: int, end: int, m: SetIdentityServerConfigResponse | None = None, depth: int = 0) -> SetIdentityServerConfigResponse:
    if m is None:
        m = _new(SetIdentityServerConfigResponse)
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



def encode_GetIdentityServerConfigRequest(m: GetIdentityServerConfigRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetIdentityServerConfigRequest(b: bytes, i: int, end: int, m: GetIdentityServerConfigRequest | None = None, depth: int = 0) -> GetIdentityServerConfigRequest:
    if m is None:
        m = _new(GetIdentityServerConfigRequest)
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



def encode_GetIdentityServerConfigResponse(m: GetIdentityServerConfigResponse, out: Out) -> int:
    size = 0
    v_config = m.config
    if v_config is not None:
        k = len(out)
        out.append(b"")
        n = encode_IdentityServerConfig(v_config, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetIdentityServerConfigResponse(b: bytes, i: int, end: int, m: GetIdentityServerConfigResponse | None = None, depth: int = 0) -> GetIdentityServerConfigResponse:
    if m is None:
        m = _new(GetIdentityServerConfigResponse)
        m.config = None
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
            m.config = decode_IdentityServerConfig(b, i, j, m.config)
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



def encode_CreateIdpConnectorRequest(m: CreateIdpConnectorRequest, out: Out) -> int:
    size = 0
    v_connector = m.connector
    if v_connector is not None:
        k = len(out)
        out.append(b"")
        n = encode_IdpConnector(v_connector, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CreateIdpConnectorRequest(b: bytes, i: int, end: int, m: CreateIdpConnectorRequest | None = None, depth: int = 0) -> CreateIdpConnectorRequest:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(CreateIdpConnectorRequest)
        m.connector = None
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
            m.connector = decode_IdpConnector(b, i, j, m.connector, depth + 1)
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



def encode_CreateIdpConnectorResponse(m: CreateIdpConnectorResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CreateIdpConnectorResponse(b: bytes, i: int, end: int, m: CreateIdpConnectorResponse | None = None, depth: int = 0) -> CreateIdpConnectorResponse:
    if m is None:
        m = _new(CreateIdpConnectorResponse)
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



def encode_UpdateIdpConnectorRequest(m: UpdateIdpConnectorRequest, out: Out) -> int:
    size = 0
    v_connector = m.connector
    if v_connector is not None:
        k = len(out)
        out.append(b"")
        n = encode_IdpConnector(v_connector, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_UpdateIdpConnectorRequest(b: bytes, i: int, end: int, m: UpdateIdpConnectorRequest | None = None, depth: int = 0) -> UpdateIdpConnectorRequest:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(UpdateIdpConnectorRequest)
        m.connector = None
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
            m.connector = decode_IdpConnector(b, i, j, m.connector, depth + 1)
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



def encode_UpdateIdpConnectorResponse(m: UpdateIdpConnectorResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_UpdateIdpConnectorResponse(b: bytes, i: int, end: int, m: UpdateIdpConnectorResponse | None = None, depth: int = 0) -> UpdateIdpConnectorResponse:
    if m is None:
        m = _new(UpdateIdpConnectorResponse)
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



def encode_ListIdpConnectorsRequest(m: ListIdpConnectorsRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListIdpConnectorsRequest(b: bytes, i: int, end: int, m: ListIdpConnectorsRequest | None = None, depth: int = 0) -> ListIdpConnectorsRequest:
    if m is None:
        m = _new(ListIdpConnectorsRequest)
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



def encode_ListIdpConnectorsResponse(m: ListIdpConnectorsResponse, out: Out) -> int:
    size = 0
    v_connectors = m.connectors
    for x_connectors in v_connectors:
        k = len(out)
        out.append(b"")
        n = encode_IdpConnector(x_connectors, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListIdpConnectorsResponse(b: bytes, i: int, end: int, m: ListIdpConnectorsResponse | None = None, depth: int = 0) -> ListIdpConnectorsResponse:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(ListIdpConnectorsResponse)
        m.connectors = []
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
            m.connectors.append(decode_IdpConnector(b, i, j, None, depth + 1))
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



def encode_GetIdpConnectorRequest(m: GetIdpConnectorRequest, out: Out) -> int:
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


def decode_GetIdpConnectorRequest(b: bytes, i: int, end: int, m: GetIdpConnectorRequest | None = None, depth: int = 0) -> GetIdpConnectorRequest:
    if m is None:
        m = _new(GetIdpConnectorRequest)
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



def encode_GetIdpConnectorResponse(m: GetIdpConnectorResponse, out: Out) -> int:
    size = 0
    v_connector = m.connector
    if v_connector is not None:
        k = len(out)
        out.append(b"")
        n = encode_IdpConnector(v_connector, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetIdpConnectorResponse(b: bytes, i: int, end: int, m: GetIdpConnectorResponse | None = None, depth: int = 0) -> GetIdpConnectorResponse:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(GetIdpConnectorResponse)
        m.connector = None
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
            m.connector = decode_IdpConnector(b, i, j, m.connector, depth + 1)
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



def encode_DeleteIdpConnectorRequest(m: DeleteIdpConnectorRequest, out: Out) -> int:
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


def decode_DeleteIdpConnectorRequest(b: bytes, i: int, end: int, m: DeleteIdpConnectorRequest | None = None, depth: int = 0) -> DeleteIdpConnectorRequest:
    if m is None:
        m = _new(DeleteIdpConnectorRequest)
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



def encode_DeleteIdpConnectorResponse(m: DeleteIdpConnectorResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeleteIdpConnectorResponse(b: bytes, i: int, end: int, m: DeleteIdpConnectorResponse | None = None, depth: int = 0) -> DeleteIdpConnectorResponse:
    if m is None:
        m = _new(DeleteIdpConnectorResponse)
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



def encode_CreateOidcClientRequest(m: CreateOidcClientRequest, out: Out) -> int:
    size = 0
    v_client = m.client
    if v_client is not None:
        k = len(out)
        out.append(b"")
        n = encode_OidcClient(v_client, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CreateOidcClientRequest(b: bytes, i: int, end: int, m: CreateOidcClientRequest | None = None, depth: int = 0) -> CreateOidcClientRequest:
    if m is None:
        m = _new(CreateOidcClientRequest)
        m.client = None
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
            m.client = decode_OidcClient(b, i, j, m.client)
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



def encode_CreateOidcClientResponse(m: CreateOidcClientResponse, out: Out) -> int:
    size = 0
    v_client = m.client
    if v_client is not None:
        k = len(out)
        out.append(b"")
        n = encode_OidcClient(v_client, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CreateOidcClientResponse(b: bytes, i: int, end: int, m: CreateOidcClientResponse | None = None, depth: int = 0) -> CreateOidcClientResponse:
    if m is None:
        m = _new(CreateOidcClientResponse)
        m.client = None
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
            m.client = decode_OidcClient(b, i, j, m.client)
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



def encode_UpdateOidcClientRequest(m: UpdateOidcClientRequest, out: Out) -> int:
    size = 0
    v_client = m.client
    if v_client is not None:
        k = len(out)
        out.append(b"")
        n = encode_OidcClient(v_client, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_UpdateOidcClientRequest(b: bytes, i: int, end: int, m: UpdateOidcClientRequest | None = None, depth: int = 0) -> UpdateOidcClientRequest:
    if m is None:
        m = _new(UpdateOidcClientRequest)
        m.client = None
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
            m.client = decode_OidcClient(b, i, j, m.client)
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



def encode_UpdateOidcClientResponse(m: UpdateOidcClientResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_UpdateOidcClientResponse(b: bytes, i: int, end: int, m: UpdateOidcClientResponse | None = None, depth: int = 0) -> UpdateOidcClientResponse:
    if m is None:
        m = _new(UpdateOidcClientResponse)
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



def encode_GetOidcClientRequest(m: GetOidcClientRequest, out: Out) -> int:
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


def decode_GetOidcClientRequest(b: bytes, i: int, end: int, m: GetOidcClientRequest | None = None, depth: int = 0) -> GetOidcClientRequest:
    if m is None:
        m = _new(GetOidcClientRequest)
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



def encode_GetOidcClientResponse(m: GetOidcClientResponse, out: Out) -> int:
    size = 0
    v_client = m.client
    if v_client is not None:
        k = len(out)
        out.append(b"")
        n = encode_OidcClient(v_client, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetOidcClientResponse(b: bytes, i: int, end: int, m: GetOidcClientResponse | None = None, depth: int = 0) -> GetOidcClientResponse:
    if m is None:
        m = _new(GetOidcClientResponse)
        m.client = None
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
            m.client = decode_OidcClient(b, i, j, m.client)
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



def encode_ListOidcClientsRequest(m: ListOidcClientsRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListOidcClientsRequest(b: bytes, i: int, end: int, m: ListOidcClientsRequest | None = None, depth: int = 0) -> ListOidcClientsRequest:
    if m is None:
        m = _new(ListOidcClientsRequest)
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



def encode_ListOidcClientsResponse(m: ListOidcClientsResponse, out: Out) -> int:
    size = 0
    v_clients = m.clients
    for x_clients in v_clients:
        k = len(out)
        out.append(b"")
        n = encode_OidcClient(x_clients, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListOidcClientsResponse(b: bytes, i: int, end: int, m: ListOidcClientsResponse | None = None, depth: int = 0) -> ListOidcClientsResponse:
    if m is None:
        m = _new(ListOidcClientsResponse)
        m.clients = []
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
            m.clients.append(decode_OidcClient(b, i, j, None))
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



def encode_DeleteOidcClientRequest(m: DeleteOidcClientRequest, out: Out) -> int:
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


def decode_DeleteOidcClientRequest(b: bytes, i: int, end: int, m: DeleteOidcClientRequest | None = None, depth: int = 0) -> DeleteOidcClientRequest:
    if m is None:
        m = _new(DeleteOidcClientRequest)
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



def encode_DeleteOidcClientResponse(m: DeleteOidcClientResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeleteOidcClientResponse(b: bytes, i: int, end: int, m: DeleteOidcClientResponse | None = None, depth: int = 0) -> DeleteOidcClientResponse:
    if m is None:
        m = _new(DeleteOidcClientResponse)
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


bind(User, encode_User, decode_User)
bind(IdentityServerConfig, encode_IdentityServerConfig, decode_IdentityServerConfig)
bind(IdpConnector, encode_IdpConnector, decode_IdpConnector)
bind(OidcClient, encode_OidcClient, decode_OidcClient)
bind(SetIdentityServerConfigRequest, encode_SetIdentityServerConfigRequest, decode_SetIdentityServerConfigRequest)
bind(SetIdentityServerConfigResponse, encode_SetIdentityServerConfigResponse, decode_SetIdentityServerConfigResponse)
bind(GetIdentityServerConfigRequest, encode_GetIdentityServerConfigRequest, decode_GetIdentityServerConfigRequest)
bind(GetIdentityServerConfigResponse, encode_GetIdentityServerConfigResponse, decode_GetIdentityServerConfigResponse)
bind(CreateIdpConnectorRequest, encode_CreateIdpConnectorRequest, decode_CreateIdpConnectorRequest)
bind(CreateIdpConnectorResponse, encode_CreateIdpConnectorResponse, decode_CreateIdpConnectorResponse)
bind(UpdateIdpConnectorRequest, encode_UpdateIdpConnectorRequest, decode_UpdateIdpConnectorRequest)
bind(UpdateIdpConnectorResponse, encode_UpdateIdpConnectorResponse, decode_UpdateIdpConnectorResponse)
bind(ListIdpConnectorsRequest, encode_ListIdpConnectorsRequest, decode_ListIdpConnectorsRequest)
bind(ListIdpConnectorsResponse, encode_ListIdpConnectorsResponse, decode_ListIdpConnectorsResponse)
bind(GetIdpConnectorRequest, encode_GetIdpConnectorRequest, decode_GetIdpConnectorRequest)
bind(GetIdpConnectorResponse, encode_GetIdpConnectorResponse, decode_GetIdpConnectorResponse)
bind(DeleteIdpConnectorRequest, encode_DeleteIdpConnectorRequest, decode_DeleteIdpConnectorRequest)
bind(DeleteIdpConnectorResponse, encode_DeleteIdpConnectorResponse, decode_DeleteIdpConnectorResponse)
bind(CreateOidcClientRequest, encode_CreateOidcClientRequest, decode_CreateOidcClientRequest)
bind(CreateOidcClientResponse, encode_CreateOidcClientResponse, decode_CreateOidcClientResponse)
bind(UpdateOidcClientRequest, encode_UpdateOidcClientRequest, decode_UpdateOidcClientRequest)
bind(UpdateOidcClientResponse, encode_UpdateOidcClientResponse, decode_UpdateOidcClientResponse)
bind(GetOidcClientRequest, encode_GetOidcClientRequest, decode_GetOidcClientRequest)
bind(GetOidcClientResponse, encode_GetOidcClientResponse, decode_GetOidcClientResponse)
bind(ListOidcClientsRequest, encode_ListOidcClientsRequest, decode_ListOidcClientsRequest)
bind(ListOidcClientsResponse, encode_ListOidcClientsResponse, decode_ListOidcClientsResponse)
bind(DeleteOidcClientRequest, encode_DeleteOidcClientRequest, decode_DeleteOidcClientRequest)
bind(DeleteOidcClientResponse, encode_DeleteOidcClientResponse, decode_DeleteOidcClientResponse)
bind(DeleteAllRequest, encode_DeleteAllRequest, decode_DeleteAllRequest)
bind(DeleteAllResponse, encode_DeleteAllResponse, decode_DeleteAllResponse)
