# Generated from api-protos/auth/auth.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Encoders and decoders of the messages of auth_v2."""

from __future__ import annotations

from ..._proto.enum import Members
from ..._proto.wire import (
    add_unknown,
    bind,
    decode_timestamp,
    encode_bool,
    encode_enum,
    encode_int64,
    encode_timestamp,
    encode_varint,
    int32,
    int64,
    keep_unknown,
    length,
    Out,
    packed,
    short,
    skip,
    SMALL,
    tag,
    texts,
    VARINT,
    varint,
)
from . import (
    ActivateRequest,
    ActivateResponse,
    AuthenticateRequest,
    AuthenticateResponse,
    AuthorizeRequest,
    AuthorizeResponse,
    DeactivateRequest,
    DeactivateResponse,
    DeleteExpiredAuthTokensRequest,
    DeleteExpiredAuthTokensResponse,
    ExtractAuthTokensRequest,
    ExtractAuthTokensResponse,
    GetConfigurationRequest,
    GetConfigurationResponse,
    GetGroupsForPrincipalRequest,
    GetGroupsRequest,
    GetGroupsResponse,
    GetOidcLoginRequest,
    GetOidcLoginResponse,
    GetPermissionsForPrincipalRequest,
    GetPermissionsRequest,
    GetPermissionsResponse,
    GetRobotTokenRequest,
    GetRobotTokenResponse,
    GetRoleBindingRequest,
    GetRoleBindingResponse,
    GetRolesForPermissionRequest,
    GetRolesForPermissionResponse,
    GetUsersRequest,
    GetUsersResponse,
    Groups,
    ModifyMembersRequest,
    ModifyMembersResponse,
    ModifyRoleBindingRequest,
    ModifyRoleBindingResponse,
    OidcConfig,
    Permission,
    Resource,
    ResourceType,
    RestoreAuthTokenRequest,
    RestoreAuthTokenResponse,
    RevokeAuthTokenRequest,
    RevokeAuthTokenResponse,
    RevokeAuthTokensForUserRequest,
    RevokeAuthTokensForUserResponse,
    Role,
    RoleBinding,
    Roles,
    RotateRootTokenRequest,
    RotateRootTokenResponse,
    SessionInfo,
    SetConfigurationRequest,
    SetConfigurationResponse,
    SetGroupsForUserRequest,
    SetGroupsForUserResponse,
    TokenInfo,
    Users,
    WhoAmIRequest,
    WhoAmIResponse,
)

_new = object.__new__
_Permission = Members(Permission)
_ResourceType = Members(ResourceType)



def encode_Resource(m: Resource, out: Out) -> int:
    size = 0
    v_type = m.type
    if v_type:
        h = b"\x08" + (VARINT[v_type] if 0 <= v_type < SMALL else encode_enum(v_type))
        out.append(h)
        size += len(h)
    v_name = m.name
    if v_name:
        p = v_name.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Resource(b: bytes, i: int, end: int, m: Resource | None = None, depth: int = 0) -> Resource:
    if m is None:
        m = _new(Resource)
        m.type = _ResourceType[0]
        m.name = ""
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
            m.type = _ResourceType[v]
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
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Role(m: Role, out: Out) -> int:
    size = 0
    v_name = m.name
    if v_name:
        p = v_name.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_permissions = m.permissions
    if v_permissions:
        p = b"".join([(VARINT[x] if 0 <= x < SMALL else encode_enum(x)) for x in v_permissions])
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_can_be_bound_to = m.can_be_bound_to
    if v_can_be_bound_to:
        p = b"".join([(VARINT[x] if 0 <= x < SMALL else encode_enum(x)) for x in v_can_be_bound_to])
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_returned_for = m.returned_for
    if v_returned_for:
        p = b"".join([(VARINT[x] if 0 <= x < SMALL else encode_enum(x)) for x in v_returned_for])
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Role(b: bytes, i: int, end: int, m: Role | None = None, depth: int = 0) -> Role:
    if m is None:
        m = _new(Role)
        m.name = ""
        m.permissions = []
        m.can_be_bound_to = []
        m.returned_for = []
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
            m.name = b[i:j].decode()
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.permissions.append(_Permission[v])
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            numbers = packed(b, i, j, int32)
            m.permissions += [_Permission[v] for v in numbers]
            i = j
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.can_be_bound_to.append(_ResourceType[v])
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            numbers = packed(b, i, j, int32)
            m.can_be_bound_to += [_ResourceType[v] for v in numbers]
            i = j
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.returned_for.append(_ResourceType[v])
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            numbers = packed(b, i, j, int32)
            m.returned_for += [_ResourceType[v] for v in numbers]
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



def encode_Roles(m: Roles, out: Out) -> int:
    size = 0
    v_roles = m.roles
    for k_roles, x_roles in v_roles.items():
        p = k_roles.encode()
        e = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        e += b"\x10" + encode_bool(x_roles)
        h = b"\x0a" + (VARINT[len(e)] if len(e) < SMALL else encode_varint(len(e))) + e
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Roles(b: bytes, i: int, end: int, m: Roles | None = None, depth: int = 0) -> Roles:
    if m is None:
        m = _new(Roles)
        m.roles = {}
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
            k_roles = ""
            x_roles = False
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
                    k_roles = b[i:e].decode()
                    i = e
                elif t == 16:
                    v = b[i]
                    i += 1
                    if v > 127:
                        v, i = varint(b, i, v)
                    x_roles = v != 0
                else:
                    i = skip(b, i, j, t, depth + 1)
            if i != j:
                raise short(j)
            m.roles[k_roles] = x_roles
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_RoleBinding(m: RoleBinding, out: Out) -> int:
    size = 0
    v_entries = m.entries
    for k_entries, x_entries in v_entries.items():
        p = k_entries.encode()
        e = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        at = len(out)
        out.append(b"")
        n = encode_Roles(x_entries, out)
        e += b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        n += len(e)
        h = out[at] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + e
        size += len(h) - len(e) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RoleBinding(b: bytes, i: int, end: int, m: RoleBinding | None = None, depth: int = 0) -> RoleBinding:
    if m is None:
        m = _new(RoleBinding)
        m.entries = {}
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
            k_entries = ""
            x_entries: Roles | None = None
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
                    k_entries = b[i:e].decode()
                    i = e
                elif t == 18:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    e = i + n
                    if e > j:
                        raise short(j)
                    x_entries = decode_Roles(b, i, e, x_entries)
                    i = e
                else:
                    i = skip(b, i, j, t, depth + 1)
            if i != j:
                raise short(j)
            m.entries[k_entries] = decode_Roles(b, j, j) if x_entries is None else x_entries
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Users(m: Users, out: Out) -> int:
    size = 0
    v_usernames = m.usernames
    for k_usernames, x_usernames in v_usernames.items():
        p = k_usernames.encode()
        e = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        e += b"\x10" + encode_bool(x_usernames)
        h = b"\x0a" + (VARINT[len(e)] if len(e) < SMALL else encode_varint(len(e))) + e
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Users(b: bytes, i: int, end: int, m: Users | None = None, depth: int = 0) -> Users:
    if m is None:
        m = _new(Users)
        m.usernames = {}
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
            k_usernames = ""
            x_usernames = False
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
                    k_usernames = b[i:e].decode()
                    i = e
                elif t == 16:
                    v = b[i]
                    i += 1
                    if v > 127:
                        v, i = varint(b, i, v)
                    x_usernames = v != 0
                else:
                    i = skip(b, i, j, t, depth + 1)
            if i != j:
                raise short(j)
            m.usernames[k_usernames] = x_usernames
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Groups(m: Groups, out: Out) -> int:
    size = 0
    v_groups = m.groups
    for k_groups, x_groups in v_groups.items():
        p = k_groups.encode()
        e = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        e += b"\x10" + encode_bool(x_groups)
        h = b"\x0a" + (VARINT[len(e)] if len(e) < SMALL else encode_varint(len(e))) + e
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Groups(b: bytes, i: int, end: int, m: Groups | None = None, depth: int = 0) -> Groups:
    if m is None:
        m = _new(Groups)
        m.groups = {}
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
            k_groups = ""
            x_groups = False
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
                    k_groups = b[i:e].decode()
                    i = e
                elif t == 16:
                    v = b[i]
                    i += 1
                    if v > 127:
                        v, i = varint(b, i, v)
                    x_groups = v != 0
                else:
                    i = skip(b, i, j, t, depth + 1)
            if i != j:
                raise short(j)
            m.groups[k_groups] = x_groups
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
    v_subject = m.subject
    if v_subject:
        p = v_subject.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_expiration = m.expiration
    if v_expiration is not None:
        p = encode_timestamp(v_expiration)
        h = b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_hashed_token = m.hashed_token
    if v_hashed_token:
        p = v_hashed_token.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_TokenInfo(b: bytes, i: int, end: int, m: TokenInfo | None = None, depth: int = 0) -> TokenInfo:
    if m is None:
        m = _new(TokenInfo)
        m.subject = ""
        m.expiration = None
        m.hashed_token = ""
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
            m.subject = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.expiration = decode_timestamp(b, i, j, m.expiration)
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.hashed_token = b[i:j].decode()
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



def encode_SessionInfo(m: SessionInfo, out: Out) -> int:
    size = 0
    v_nonce = m.nonce
    if v_nonce:
        p = v_nonce.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_email = m.email
    if v_email:
        p = v_email.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_conversion_err = m.conversion_err
    if v_conversion_err:
        h = b"\x18" + encode_bool(v_conversion_err)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SessionInfo(b: bytes, i: int, end: int, m: SessionInfo | None = None, depth: int = 0) -> SessionInfo:
    if m is None:
        m = _new(SessionInfo)
        m.nonce = ""
        m.email = ""
        m.conversion_err = False
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
            m.nonce = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.email = b[i:j].decode()
            i = j
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.conversion_err = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_OidcConfig(m: OidcConfig, out: Out) -> int:
    size = 0
    v_issuer = m.issuer
    if v_issuer:
        p = v_issuer.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_client_id = m.client_id
    if v_client_id:
        p = v_client_id.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_client_secret = m.client_secret
    if v_client_secret:
        p = v_client_secret.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_redirect_uri = m.redirect_uri
    if v_redirect_uri:
        p = v_redirect_uri.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_scopes = m.scopes
    for x_scopes in texts(v_scopes):
        p = x_scopes.encode()
        n = len(p)
        h = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_require_email_verified = m.require_email_verified
    if v_require_email_verified:
        h = b"\x30" + encode_bool(v_require_email_verified)
        out.append(h)
        size += len(h)
    v_localhost_issuer = m.localhost_issuer
    if v_localhost_issuer:
        h = b"\x38" + encode_bool(v_localhost_issuer)
        out.append(h)
        size += len(h)
    v_user_accessible_issuer_host = m.user_accessible_issuer_host
    if v_user_accessible_issuer_host:
        p = v_user_accessible_issuer_host.encode()
        n = len(p)
        h = b"\x42" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_OidcConfig(b: bytes, i: int, end: int, m: OidcConfig | None = None, depth: int = 0) -> OidcConfig:
    if m is None:
        m = _new(OidcConfig)
        m.issuer = ""
        m.client_id = ""
        m.client_secret = ""
        m.redirect_uri = ""
        m.scopes = []
        m.require_email_verified = False
        m.localhost_issuer = False
        m.user_accessible_issuer_host = ""
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
            m.client_id = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.client_secret = b[i:j].decode()
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.redirect_uri = b[i:j].decode()
            i = j
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.scopes.append(b[i:j].decode())
            i = j
        elif t == 48:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.require_email_verified = v != 0
        elif t == 56:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.localhost_issuer = v != 0
        elif t == 66:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.user_accessible_issuer_host = b[i:j].decode()
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
    v_root_token = m.root_token
    if v_root_token:
        p = v_root_token.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ActivateRequest(b: bytes, i: int, end: int, m: ActivateRequest | None = None, depth: int = 0) -> ActivateRequest:
    if m is None:
        m = _new(ActivateRequest)
        m.root_token = ""
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
            m.root_token = b[i:j].decode()
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
    v_pach_token = m.pach_token
    if v_pach_token:
        p = v_pach_token.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ActivateResponse(b: bytes, i: int, end: int, m: ActivateResponse | None = None, depth: int = 0) -> ActivateResponse:
    if m is None:
        m = _new(ActivateResponse)
        m.pach_token = ""
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
            m.pach_token = b[i:j].decode()
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



def encode_GetConfigurationRequest(m: GetConfigurationRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetConfigurationRequest(b: bytes, i: int, end: int, m: GetConfigurationRequest | None = None, depth: int = 0) -> GetConfigurationRequest:
    if m is None:
        m = _new(GetConfigurationRequest)
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



def encode_GetConfigurationResponse(m: GetConfigurationResponse, out: Out) -> int:
    size = 0
    v_configuration = m.configuration
    if v_configuration is not None:
        k = len(out)
        out.append(b"")
        n = encode_OidcConfig(v_configuration, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetConfigurationResponse(b: bytes, i: int, end: int, m: GetConfigurationResponse | None = None, depth: int = 0) -> GetConfigurationResponse:
    if m is None:
        m = _new(GetConfigurationResponse)
        m.configuration = None
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
            m.configuration = decode_OidcConfig(b, i, j, m.configuration)
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



def encode_SetConfigurationRequest(m: SetConfigurationRequest, out: Out) -> int:
    size = 0
    v_configuration = m.configuration
    if v_configuration is not None:
        k = len(out)
        out.append(b"")
        n = encode_OidcConfig(v_configuration, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SetConfigurationRequest(b: bytes, i: int, end: int, m: SetConfigurationRequest | None = None, depth: int = 0) -> SetConfigurationRequest:
    if m is None:
        m = _new(SetConfigurationRequest)
        m.configuration = None
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
            m.configuration = decode_OidcConfig(b, i, j, m.configuration)
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



def encode_SetConfigurationResponse(m: SetConfigurationResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SetConfigurationResponse(b: bytes, i: int, end: int, m: SetConfigurationResponse | None = None, depth: int = 0) -> SetConfigurationResponse:
    if m is None:
        m = _new(SetConfigurationResponse)
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



def encode_RotateRootTokenRequest(m: RotateRootTokenRequest, out: Out) -> int:
    size = 0
    v_root_token = m.root_token
    if v_root_token:
        p = v_root_token.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RotateRootTokenRequest(b: bytes, i: int, end: int, m: RotateRootTokenRequest | None = None, depth: int = 0) -> RotateRootTokenRequest:
    if m is None:
        m = _new(RotateRootTokenRequest)
        m.root_token = ""
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
            m.root_token = b[i:j].decode()
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



def encode_RotateRootTokenResponse(m: RotateRootTokenResponse, out: Out) -> int:
    size = 0
    v_root_token = m.root_token
    if v_root_token:
        p = v_root_token.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RotateRootTokenResponse(b: bytes, i: int, end: int, m: RotateRootTokenResponse | None = None, depth: int = 0) -> RotateRootTokenResponse:
    if m is None:
        m = _new(RotateRootTokenResponse)
        m.root_token = ""
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
            m.root_token = b[i:j].decode()
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



def encode_GetOidcLoginRequest(m: GetOidcLoginRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetOidcLoginRequest(b: bytes, i: int, end: int, m: GetOidcLoginRequest | None = None, depth: int = 0) -> GetOidcLoginRequest:
    if m is None:
        m = _new(GetOidcLoginRequest)
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



def encode_GetOidcLoginResponse(m: GetOidcLoginResponse, out: Out) -> int:
    size = 0
    v_login_url = m.login_url
    if v_login_url:
        p = v_login_url.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_state = m.state
    if v_state:
        p = v_state.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetOidcLoginResponse(b: bytes, i: int, end: int, m: GetOidcLoginResponse | None = None, depth: int = 0) -> GetOidcLoginResponse:
    if m is None:
        m = _new(GetOidcLoginResponse)
        m.login_url = ""
        m.state = ""
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
            m.login_url = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.state = b[i:j].decode()
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



def encode_AuthenticateRequest(m: AuthenticateRequest, out: Out) -> int:
    size = 0
    v_oidc_state = m.oidc_state
    if v_oidc_state:
        p = v_oidc_state.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_id_token = m.id_token
    if v_id_token:
        p = v_id_token.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_AuthenticateRequest(b: bytes, i: int, end: int, m: AuthenticateRequest | None = None, depth: int = 0) -> AuthenticateRequest:
    if m is None:
        m = _new(AuthenticateRequest)
        m.oidc_state = ""
        m.id_token = ""
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
            m.oidc_state = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.id_token = b[i:j].decode()
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



def encode_AuthenticateResponse(m: AuthenticateResponse, out: Out) -> int:
    size = 0
    v_pach_token = m.pach_token
    if v_pach_token:
        p = v_pach_token.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_AuthenticateResponse(b: bytes, i: int, end: int, m: AuthenticateResponse | None = None, depth: int = 0) -> AuthenticateResponse:
    if m is None:
        m = _new(AuthenticateResponse)
        m.pach_token = ""
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
            m.pach_token = b[i:j].decode()
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



def encode_WhoAmIRequest(m: WhoAmIRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_WhoAmIRequest(b: bytes, i: int, end: int, m: WhoAmIRequest | None = None, depth: int = 0) -> WhoAmIRequest:
    if m is None:
        m = _new(WhoAmIRequest)
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



def encode_WhoAmIResponse(m: WhoAmIResponse, out: Out) -> int:
    size = 0
    v_username = m.username
    if v_username:
        p = v_username.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_expiration = m.expiration
    if v_expiration is not None:
        p = encode_timestamp(v_expiration)
        h = b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_WhoAmIResponse(b: bytes, i: int, end: int, m: WhoAmIResponse | None = None, depth: int = 0) -> WhoAmIResponse:
    if m is None:
        m = _new(WhoAmIResponse)
        m.username = ""
        m.expiration = None
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
            m.username = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.expiration = decode_timestamp(b, i, j, m.expiration)
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



def encode_AuthorizeRequest(m: AuthorizeRequest, out: Out) -> int:
    size = 0
    v_resource = m.resource
    if v_resource is not None:
        k = len(out)
        out.append(b"")
        n = encode_Resource(v_resource, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_permissions = m.permissions
    if v_permissions:
        p = b"".join([(VARINT[x] if 0 <= x < SMALL else encode_enum(x)) for x in v_permissions])
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_AuthorizeRequest(b: bytes, i: int, end: int, m: AuthorizeRequest | None = None, depth: int = 0) -> AuthorizeRequest:
    if m is None:
        m = _new(AuthorizeRequest)
        m.resource = None
        m.permissions = []
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
            m.resource = decode_Resource(b, i, j, m.resource)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.permissions.append(_Permission[v])
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            numbers = packed(b, i, j, int32)
            m.permissions += [_Permission[v] for v in numbers]
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



def encode_AuthorizeResponse(m: AuthorizeResponse, out: Out) -> int:
    size = 0
    v_authorized = m.authorized
    if v_authorized:
        h = b"\x08" + encode_bool(v_authorized)
        out.append(h)
        size += len(h)
    v_satisfied = m.satisfied
    if v_satisfied:
        p = b"".join([(VARINT[x] if 0 <= x < SMALL else encode_enum(x)) for x in v_satisfied])
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_missing = m.missing
    if v_missing:
        p = b"".join([(VARINT[x] if 0 <= x < SMALL else encode_enum(x)) for x in v_missing])
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_principal = m.principal
    if v_principal:
        p = v_principal.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_AuthorizeResponse(b: bytes, i: int, end: int, m: AuthorizeResponse | None = None, depth: int = 0) -> AuthorizeResponse:
    if m is None:
        m = _new(AuthorizeResponse)
        m.authorized = False
        m.satisfied = []
        m.missing = []
        m.principal = ""
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
            m.authorized = v != 0
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.satisfied.append(_Permission[v])
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            numbers = packed(b, i, j, int32)
            m.satisfied += [_Permission[v] for v in numbers]
            i = j
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.missing.append(_Permission[v])
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            numbers = packed(b, i, j, int32)
            m.missing += [_Permission[v] for v in numbers]
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.principal = b[i:j].decode()
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



def encode_GetPermissionsRequest(m: GetPermissionsRequest, out: Out) -> int:
    size = 0
    v_resource = m.resource
    if v_resource is not None:
        k = len(out)
        out.append(b"")
        n = encode_Resource(v_resource, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetPermissionsRequest(b: bytes, i: int, end: int, m: GetPermissionsRequest | None = None, depth: int = 0) -> GetPermissionsRequest:
    if m is None:
        m = _new(GetPermissionsRequest)
        m.resource = None
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
            m.resource = decode_Resource(b, i, j, m.resource)
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



def encode_GetPermissionsForPrincipalRequest(m: GetPermissionsForPrincipalRequest, out: Out) -> int:
    size = 0
    v_resource = m.resource
    if v_resource is not None:
        k = len(out)
        out.append(b"")
        n = encode_Resource(v_resource, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_principal = m.principal
    if v_principal:
        p = v_principal.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetPermissionsForPrincipalRequest(b: bytes, i: int, end: int, m: GetPermissionsForPrincipalRequest | None = None, depth: int = 0) -> GetPermissionsForPrincipalRequest:
    if m is None:
        m = _new(GetPermissionsForPrincipalRequest)
        m.resource = None
        m.principal = ""
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
            m.resource = decode_Resource(b, i, j, m.resource)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.principal = b[i:j].decode()
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



def encode_GetPermissionsResponse(m: GetPermissionsResponse, out: Out) -> int:
    size = 0
    v_permissions = m.permissions
    if v_permissions:
        p = b"".join([(VARINT[x] if 0 <= x < SMALL else encode_enum(x)) for x in v_permissions])
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_roles = m.roles
    for x_roles in texts(v_roles):
        p = x_roles.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetPermissionsResponse(b: bytes, i: int, end: int, m: GetPermissionsResponse | None = None, depth: int = 0) -> GetPermissionsResponse:
    if m is None:
        m = _new(GetPermissionsResponse)
        m.permissions = []
        m.roles = []
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
            m.permissions.append(_Permission[v])
        elif t == 10:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            numbers = packed(b, i, j, int32)
            m.permissions += [_Permission[v] for v in numbers]
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.roles.append(b[i:j].decode())
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



def encode_GetRolesForPermissionRequest(m: GetRolesForPermissionRequest, out: Out) -> int:
    size = 0
    v_permission = m.permission
    if v_permission:
        h = b"\x08" + (VARINT[v_permission] if 0 <= v_permission < SMALL else encode_enum(v_permission))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetRolesForPermissionRequest(b: bytes, i: int, end: int, m: GetRolesForPermissionRequest | None = None, depth: int = 0) -> GetRolesForPermissionRequest:
    if m is None:
        m = _new(GetRolesForPermissionRequest)
        m.permission = _Permission[0]
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
            m.permission = _Permission[v]
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_GetRolesForPermissionResponse(m: GetRolesForPermissionResponse, out: Out) -> int:
    size = 0
    v_roles = m.roles
    for x_roles in v_roles:
        k = len(out)
        out.append(b"")
        n = encode_Role(x_roles, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetRolesForPermissionResponse(b: bytes, i: int, end: int, m: GetRolesForPermissionResponse | None = None, depth: int = 0) -> GetRolesForPermissionResponse:
    if m is None:
        m = _new(GetRolesForPermissionResponse)
        m.roles = []
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
            m.roles.append(decode_Role(b, i, j, None))
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



def encode_GetRoleBindingRequest(m: GetRoleBindingRequest, out: Out) -> int:
    size = 0
    v_resource = m.resource
    if v_resource is not None:
        k = len(out)
        out.append(b"")
        n = encode_Resource(v_resource, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetRoleBindingRequest(b: bytes, i: int, end: int, m: GetRoleBindingRequest | None = None, depth: int = 0) -> GetRoleBindingRequest:
    if m is None:
        m = _new(GetRoleBindingRequest)
        m.resource = None
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
            m.resource = decode_Resource(b, i, j, m.resource)
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



def encode_GetRoleBindingResponse(m: GetRoleBindingResponse, out: Out) -> int:
    size = 0
    v_binding = m.binding
    if v_binding is not None:
        k = len(out)
        out.append(b"")
        n = encode_RoleBinding(v_binding, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetRoleBindingResponse(b: bytes, i: int, end: int, m: GetRoleBindingResponse | None = None, depth: int = 0) -> GetRoleBindingResponse:
    if m is None:
        m = _new(GetRoleBindingResponse)
        m.binding = None
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
            m.binding = decode_RoleBinding(b, i, j, m.binding)
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



def encode_ModifyRoleBindingRequest(m: ModifyRoleBindingRequest, out: Out) -> int:
    size = 0
    v_resource = m.resource
    if v_resource is not None:
        k = len(out)
        out.append(b"")
        n = encode_Resource(v_resource, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_principal = m.principal
    if v_principal:
        p = v_principal.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_roles = m.roles
    for x_roles in texts(v_roles):
        p = x_roles.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ModifyRoleBindingRequest(b: bytes, i: int, end: int, m: ModifyRoleBindingRequest | None = None, depth: int = 0) -> ModifyRoleBindingRequest:
    if m is None:
        m = _new(ModifyRoleBindingRequest)
        m.resource = None
        m.principal = ""
        m.roles = []
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
            m.resource = decode_Resource(b, i, j, m.resource)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.principal = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.roles.append(b[i:j].decode())
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



def encode_ModifyRoleBindingResponse(m: ModifyRoleBindingResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ModifyRoleBindingResponse(b: bytes, i: int, end: int, m: ModifyRoleBindingResponse | None = None, depth: int = 0) -> ModifyRoleBindingResponse:
    if m is None:
        m = _new(ModifyRoleBindingResponse)
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



def encode_GetRobotTokenRequest(m: GetRobotTokenRequest, out: Out) -> int:
    size = 0
    v_robot = m.robot
    if v_robot:
        p = v_robot.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_ttl = m.ttl
    if v_ttl:
        h = b"\x10" + (VARINT[v_ttl] if 0 <= v_ttl < SMALL else encode_int64(v_ttl))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetRobotTokenRequest(b: bytes, i: int, end: int, m: GetRobotTokenRequest | None = None, depth: int = 0) -> GetRobotTokenRequest:
    if m is None:
        m = _new(GetRobotTokenRequest)
        m.robot = ""
        m.ttl = 0
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
            m.robot = b[i:j].decode()
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.ttl = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_GetRobotTokenResponse(m: GetRobotTokenResponse, out: Out) -> int:
    size = 0
    v_token = m.token
    if v_token:
        p = v_token.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetRobotTokenResponse(b: bytes, i: int, end: int, m: GetRobotTokenResponse | None = None, depth: int = 0) -> GetRobotTokenResponse:
    if m is None:
        m = _new(GetRobotTokenResponse)
        m.token = ""
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
            m.token = b[i:j].decode()
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



def encode_RevokeAuthTokenRequest(m: RevokeAuthTokenRequest, out: Out) -> int:
    size = 0
    v_token = m.token
    if v_token:
        p = v_token.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RevokeAuthTokenRequest(b: bytes, i: int, end: int, m: RevokeAuthTokenRequest | None = None, depth: int = 0) -> RevokeAuthTokenRequest:
    if m is None:
        m = _new(RevokeAuthTokenRequest)
        m.token = ""
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
            m.token = b[i:j].decode()
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



def encode_RevokeAuthTokenResponse(m: RevokeAuthTokenResponse, out: Out) -> int:
    size = 0
    v_number = m.number
    if v_number:
        h = b"\x08" + (VARINT[v_number] if 0 <= v_number < SMALL else encode_int64(v_number))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RevokeAuthTokenResponse(b: bytes, i: int, end: int, m: RevokeAuthTokenResponse | None = None, depth: int = 0) -> RevokeAuthTokenResponse:
    if m is None:
        m = _new(RevokeAuthTokenResponse)
        m.number = 0
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
            m.number = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_RevokeAuthTokensForUserRequest(m: RevokeAuthTokensForUserRequest, out: Out) -> int:
    size = 0
    v_username = m.username
    if v_username:
        p = v_username.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RevokeAuthTokensForUserRequest(b: bytes, i: int, end: int, m: RevokeAuthTokensForUserRequest | None = None, depth: int = 0) -> RevokeAuthTokensForUserRequest:
    if m is None:
        m = _new(RevokeAuthTokensForUserRequest)
        m.username = ""
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
            m.username = b[i:j].decode()
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



def encode_RevokeAuthTokensForUserResponse(m: RevokeAuthTokensForUserResponse, out: Out) -> int:
    size = 0
    v_number = m.number
    if v_number:
        h = b"\x08" + (VARINT[v_number] if 0 <= v_number < SMALL else encode_int64(v_number))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RevokeAuthTokensForUserResponse(b: bytes, i: int, end: int, m: RevokeAuthTokensForUserResponse | None = None, depth: int = 0) -> RevokeAuthTokensForUserResponse:
    if m is None:
        m = _new(RevokeAuthTokensForUserResponse)
        m.number = 0
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
            m.number = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ExtractAuthTokensRequest(m: ExtractAuthTokensRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ExtractAuthTokensRequest(b: bytes, i: int, end: int, m: ExtractAuthTokensRequest | None = None, depth: int = 0) -> ExtractAuthTokensRequest:
    if m is None:
        m = _new(ExtractAuthTokensRequest)
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



def encode_ExtractAuthTokensResponse(m: ExtractAuthTokensResponse, out: Out) -> int:
    size = 0
    v_tokens = m.tokens
    for x_tokens in v_tokens:
        k = len(out)
        out.append(b"")
        n = encode_TokenInfo(x_tokens, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ExtractAuthTokensResponse(b: bytes, i: int, end: int, m: ExtractAuthTokensResponse | None = None, depth: int = 0) -> ExtractAuthTokensResponse:
    if m is None:
        m = _new(ExtractAuthTokensResponse)
        m.tokens = []
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
            m.tokens.append(decode_TokenInfo(b, i, j, None))
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



def encode_RestoreAuthTokenRequest(m: RestoreAuthTokenRequest, out: Out) -> int:
    size = 0
    v_token = m.token
    if v_token is not None:
        k = len(out)
        out.append(b"")
        n = encode_TokenInfo(v_token, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RestoreAuthTokenRequest(b: bytes, i: int, end: int, m: RestoreAuthTokenRequest | None = None, depth: int = 0) -> RestoreAuthTokenRequest:
    if m is None:
        m = _new(RestoreAuthTokenRequest)
        m.token = None
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
            m.token = decode_TokenInfo(b, i, j, m.token)
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



def encode_RestoreAuthTokenResponse(m: RestoreAuthTokenResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RestoreAuthTokenResponse(b: bytes, i: int, end: int, m: RestoreAuthTokenResponse | None = None, depth: int = 0) -> RestoreAuthTokenResponse:
    if m is None:
        m = _new(RestoreAuthTokenResponse)
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



def encode_DeleteExpiredAuthTokensRequest(m: DeleteExpiredAuthTokensRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeleteExpiredAuthTokensRequest(b: bytes, i: int, end: int, m: DeleteExpiredAuthTokensRequest | None = None, depth: int = 0) -> DeleteExpiredAuthTokensRequest:
    if m is None:
        m = _new(DeleteExpiredAuthTokensRequest)
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



def encode_DeleteExpiredAuthTokensResponse(m: DeleteExpiredAuthTokensResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeleteExpiredAuthTokensResponse(b: bytes, i: int, end: int, m: DeleteExpiredAuthTokensResponse | None = None, depth: int = 0) -> DeleteExpiredAuthTokensResponse:
    if m is None:
        m = _new(DeleteExpiredAuthTokensResponse)
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



def encode_GetGroupsRequest(m: GetGroupsRequest, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetGroupsRequest(b: bytes, i: int, end: int, m: GetGroupsRequest | None = None, depth: int = 0) -> GetGroupsRequest:
    if m is None:
        m = _new(GetGroupsRequest)
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



def encode_GetGroupsForPrincipalRequest(m: GetGroupsForPrincipalRequest, out: Out) -> int:
    size = 0
    v_principal = m.principal
    if v_principal:
        p = v_principal.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetGroupsForPrincipalRequest(b: bytes, i: int, end: int, m: GetGroupsForPrincipalRequest | None = None, depth: int = 0) -> GetGroupsForPrincipalRequest:
    if m is None:
        m = _new(GetGroupsForPrincipalRequest)
        m.principal = ""
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
            m.principal = b[i:j].decode()
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



def encode_GetGroupsResponse(m: GetGroupsResponse, out: Out) -> int:
    size = 0
    v_groups = m.groups
    for x_groups in texts(v_groups):
        p = x_groups.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetGroupsResponse(b: bytes, i: int, end: int, m: GetGroupsResponse | None = None, depth: int = 0) -> GetGroupsResponse:
    if m is None:
        m = _new(GetGroupsResponse)
        m.groups = []
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
            m.groups.append(b[i:j].decode())
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



def encode_GetUsersRequest(m: GetUsersRequest, out: Out) -> int:
    size = 0
    v_group = m.group
    if v_group:
        p = v_group.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetUsersRequest(b: bytes, i: int, end: int, m: GetUsersRequest | None = None, depth: int = 0) -> GetUsersRequest:
    if m is None:
        m = _new(GetUsersRequest)
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



def encode_GetUsersResponse(m: GetUsersResponse, out: Out) -> int:
    size = 0
    v_usernames = m.usernames
    for x_usernames in texts(v_usernames):
        p = x_usernames.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetUsersResponse(b: bytes, i: int, end: int, m: GetUsersResponse | None = None, depth: int = 0) -> GetUsersResponse:
    if m is None:
        m = _new(GetUsersResponse)
        m.usernames = []
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
            m.usernames.append(b[i:j].decode())
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



def encode_SetGroupsForUserRequest(m: SetGroupsForUserRequest, out: Out) -> int:
    size = 0
    v_username = m.username
    if v_username:
        p = v_username.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_groups = m.groups
    for x_groups in texts(v_groups):
        p = x_groups.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SetGroupsForUserRequest(b: bytes, i: int, end: int, m: SetGroupsForUserRequest | None = None, depth: int = 0) -> SetGroupsForUserRequest:
    if m is None:
        m = _new(SetGroupsForUserRequest)
        m.username = ""
        m.groups = []
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
            m.username = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.groups.append(b[i:j].decode())
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



def encode_SetGroupsForUserResponse(m: SetGroupsForUserResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SetGroupsForUserResponse(b: bytes, i: int, end: int, m: SetGroupsForUserResponse | None = None, depth: int = 0) -> SetGroupsForUserResponse:
    if m is None:
        m = _new(SetGroupsForUserResponse)
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



def encode_ModifyMembersRequest(m: ModifyMembersRequest, out: Out) -> int:
    size = 0
    v_group = m.group
    if v_group:
        p = v_group.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_add = m.add
    for x_add in texts(v_add):
        p = x_add.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_remove = m.remove
    for x_remove in texts(v_remove):
        p = x_remove.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ModifyMembersRequest(b: bytes, i: int, end: int, m: ModifyMembersRequest | None = None, depth: int = 0) -> ModifyMembersRequest:
    if m is None:
        m = _new(ModifyMembersRequest)
        m.group = ""
        m.add = []
        m.remove = []
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
            m.group = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.add.append(b[i:j].decode())
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.remove.append(b[i:j].decode())
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



def encode_ModifyMembersResponse(m: ModifyMembersResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ModifyMembersResponse(b: bytes, i: int, end: int, m: ModifyMembersResponse | None = None, depth: int = 0) -> ModifyMembersResponse:
    if m is None:
        m = _new(ModifyMembersResponse)
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


bind(Resource, encode_Resource, decode_Resource)
bind(Role, encode_Role, decode_Role)
bind(Roles, encode_Roles, decode_Roles)
bind(RoleBinding, encode_RoleBinding, decode_RoleBinding)
bind(Users, encode_Users, decode_Users)
bind(Groups, encode_Groups, decode_Groups)
bind(TokenInfo, encode_TokenInfo, decode_TokenInfo)
bind(SessionInfo, encode_SessionInfo, decode_SessionInfo)
bind(OidcConfig, encode_OidcConfig, decode_OidcConfig)
bind(ActivateRequest, encode_ActivateRequest, decode_ActivateRequest)
bind(ActivateResponse, encode_ActivateResponse, decode_ActivateResponse)
bind(DeactivateRequest, encode_DeactivateRequest, decode_DeactivateRequest)
bind(DeactivateResponse, encode_DeactivateResponse, decode_DeactivateResponse)
bind(GetConfigurationRequest, encode_GetConfigurationRequest, decode_GetConfigurationRequest)
bind(GetConfigurationResponse, encode_GetConfigurationResponse, decode_GetConfigurationResponse)
bind(SetConfigurationRequest, encode_SetConfigurationRequest, decode_SetConfigurationRequest)
bind(SetConfigurationResponse, encode_SetConfigurationResponse, decode_SetConfigurationResponse)
bind(RotateRootTokenRequest, encode_RotateRootTokenRequest, decode_RotateRootTokenRequest)
bind(RotateRootTokenResponse, encode_RotateRootTokenResponse, decode_RotateRootTokenResponse)
bind(GetOidcLoginRequest, encode_GetOidcLoginRequest, decode_GetOidcLoginRequest)
bind(GetOidcLoginResponse, encode_GetOidcLoginResponse, decode_GetOidcLoginResponse)
bind(AuthenticateRequest, encode_AuthenticateRequest, decode_AuthenticateRequest)
bind(AuthenticateResponse, encode_AuthenticateResponse, decode_AuthenticateResponse)
bind(WhoAmIRequest, encode_WhoAmIRequest, decode_WhoAmIRequest)
bind(WhoAmIResponse, encode_WhoAmIResponse, decode_WhoAmIResponse)
bind(AuthorizeRequest, encode_AuthorizeRequest, decode_AuthorizeRequest)
bind(AuthorizeResponse, encode_AuthorizeResponse, decode_AuthorizeResponse)
bind(GetPermissionsRequest, encode_GetPermissionsRequest, decode_GetPermissionsRequest)
bind(GetPermissionsForPrincipalRequest, encode_GetPermissionsForPrincipalRequest, decode_GetPermissionsForPrincipalRequest)
bind(GetPermissionsResponse, encode_GetPermissionsResponse, decode_GetPermissionsResponse)
bind(GetRolesForPermissionRequest, encode_GetRolesForPermissionRequest, decode_GetRolesForPermissionRequest)
bind(GetRolesForPermissionResponse, encode_GetRolesForPermissionResponse, decode_GetRolesForPermissionResponse)
bind(GetRoleBindingRequest, encode_GetRoleBindingRequest, decode_GetRoleBindingRequest)
bind(GetRoleBindingResponse, encode_GetRoleBindingResponse, decode_GetRoleBindingResponse)
bind(ModifyRoleBindingRequest, encode_ModifyRoleBindingRequest, decode_ModifyRoleBindingRequest)
bind(ModifyRoleBindingResponse, encode_ModifyRoleBindingResponse, decode_ModifyRoleBindingResponse)
bind(GetRobotTokenRequest, encode_GetRobotTokenRequest, decode_GetRobotTokenRequest)
bind(GetRobotTokenResponse, encode_GetRobotTokenResponse, decode_GetRobotTokenResponse)
bind(RevokeAuthTokenRequest, encode_RevokeAuthTokenRequest, decode_RevokeAuthTokenRequest)
bind(RevokeAuthTokenResponse, encode_RevokeAuthTokenResponse, decode_RevokeAuthTokenResponse)
bind(RevokeAuthTokensForUserRequest, encode_RevokeAuthTokensForUserRequest, decode_RevokeAuthTokensForUserRequest)
bind(RevokeAuthTokensForUserResponse, encode_RevokeAuthTokensForUserResponse, decode_RevokeAuthTokensForUserResponse)
bind(ExtractAuthTokensRequest, encode_ExtractAuthTokensRequest, decode_ExtractAuthTokensRequest)
bind(ExtractAuthTokensResponse, encode_ExtractAuthTokensResponse, decode_ExtractAuthTokensResponse)
bind(RestoreAuthTokenRequest, encode_RestoreAuthTokenRequest, decode_RestoreAuthTokenRequest)
bind(RestoreAuthTokenResponse, encode_RestoreAuthTokenResponse, decode_RestoreAuthTokenResponse)
bind(DeleteExpiredAuthTokensRequest, encode_DeleteExpiredAuthTokensRequest, decode_DeleteExpiredAuthTokensRequest)
bind(DeleteExpiredAuthTokensResponse, encode_DeleteExpiredAuthTokensResponse, decode_DeleteExpiredAuthTokensResponse)
bind(GetGroupsRequest, encode_GetGroupsRequest, decode_GetGroupsRequest)
bind(GetGroupsForPrincipalRequest, encode_GetGroupsForPrincipalRequest, decode_GetGroupsForPrincipalRequest)
bind(GetGroupsResponse, encode_GetGroupsResponse, decode_GetGroupsResponse)
bind(GetUsersRequest, encode_GetUsersRequest, decode_GetUsersRequest)
bind(GetUsersResponse, encode_GetUsersResponse, decode_GetUsersResponse)
bind(SetGroupsForUserRequest, encode_SetGroupsForUserRequest, decode_SetGroupsForUserRequest)
bind(SetGroupsForUserResponse, encode_SetGroupsForUserResponse, decode_SetGroupsForUserResponse)
bind(ModifyMembersRequest, encode_ModifyMembersRequest, decode_ModifyMembersRequest)
bind(ModifyMembersResponse, encode_ModifyMembersResponse, decode_ModifyMembersResponse)
