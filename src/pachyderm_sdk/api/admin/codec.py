# Generated from api-protos/admin/admin.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Encoders and decoders of the messages of admin_v2."""

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
    skip,
    SMALL,
    tag,
    texts,
    VARINT,
    varint,
)
from ...api.pfs import codec as _pfs_codec
from ...api.version import codec as _version_codec
from . import (
    ClusterInfo,
    InspectClusterRequest,
    RestartPachydermRequest,
    RestartPachydermResponse,
    WebResource,
)

_new = object.__new__



def encode_InspectClusterRequest(m: InspectClusterRequest, out: Out) -> int:
    size = 0
    v_client_version = m.client_version
    if v_client_version is not None:
        k = len(out)
        out.append(b"")
        n = _version_codec.encode_Version(v_client_version, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_current_project = m.current_project
    if v_current_project is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_Project(v_current_project, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_InspectClusterRequest(b: bytes, i: int, end: int, m: InspectClusterRequest | None = None, depth: int = 0) -> InspectClusterRequest:
    if m is None:
        m = _new(InspectClusterRequest)
        m.client_version = None
        m.current_project = None
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
            m.client_version = _version_codec.decode_Version(b, i, j, m.client_version)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.current_project = _pfs_codec.decode_Project(b, i, j, m.current_project)
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



def encode_ClusterInfo(m: ClusterInfo, out: Out) -> int:
    size = 0
    v_id = m.id
    if v_id:
        p = v_id.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_deployment_id = m.deployment_id
    if v_deployment_id:
        p = v_deployment_id.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_warnings_ok = m.warnings_ok
    if v_warnings_ok:
        h = b"\x18" + encode_bool(v_warnings_ok)
        out.append(h)
        size += len(h)
    v_warnings = m.warnings
    for x_warnings in texts(v_warnings):
        p = x_warnings.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_proxy_host = m.proxy_host
    if v_proxy_host:
        p = v_proxy_host.encode()
        n = len(p)
        h = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_proxy_tls = m.proxy_tls
    if v_proxy_tls:
        h = b"\x30" + encode_bool(v_proxy_tls)
        out.append(h)
        size += len(h)
    v_paused = m.paused
    if v_paused:
        h = b"\x38" + encode_bool(v_paused)
        out.append(h)
        size += len(h)
    v_web_resources = m.web_resources
    if v_web_resources is not None:
        k = len(out)
        out.append(b"")
        n = encode_WebResource(v_web_resources, out)
        h = out[k] = b"\x42" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_metadata = m.metadata
    for k_metadata, x_metadata in v_metadata.items():
        p = k_metadata.encode()
        e = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        p = x_metadata.encode()
        e += b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        h = b"\x4a" + (VARINT[len(e)] if len(e) < SMALL else encode_varint(len(e))) + e
        out.append(h)
        size += len(h)
    v_pending_restart = m.pending_restart
    if v_pending_restart:
        h = b"\x50" + encode_bool(v_pending_restart)
        out.append(h)
        size += len(h)
    v_restart_info = m.restart_info
    if v_restart_info:
        p = v_restart_info.encode()
        n = len(p)
        h = b"\x5a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ClusterInfo(b: bytes, i: int, end: int, m: ClusterInfo | None = None, depth: int = 0) -> ClusterInfo:
    if m is None:
        m = _new(ClusterInfo)
        m.id = ""
        m.deployment_id = ""
        m.warnings_ok = False
        m.warnings = []
        m.proxy_host = ""
        m.proxy_tls = False
        m.paused = False
        m.web_resources = None
        m.metadata = {}
        m.pending_restart = False
        m.restart_info = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t < 48:
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
                m.deployment_id = b[i:j].decode()
                i = j
            elif t == 24:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.warnings_ok = v != 0
            elif t == 34:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.warnings.append(b[i:j].decode())
                i = j
            elif t == 42:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.proxy_host = b[i:j].decode()
                i = j
            else:
                if kept is None:
                    kept = []
                i = keep_unknown(kept, b, i, end, t, depth)
        else:
            if t == 48:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.proxy_tls = v != 0
            elif t == 56:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.paused = v != 0
            elif t == 66:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.web_resources = decode_WebResource(b, i, j, m.web_resources)
                i = j
            elif t == 74:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                k_metadata = ""
                x_metadata = ""
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
                        k_metadata = b[i:e].decode()
                        i = e
                    elif t == 18:
                        n = b[i]
                        i += 1
                        if n > 127:
                            n, i = length(b, i, n)
                        e = i + n
                        if e > j:
                            raise short(j)
                        x_metadata = b[i:e].decode()
                        i = e
                    else:
                        i = skip(b, i, j, t, depth + 1)
                if i != j:
                    raise short(j)
                m.metadata[k_metadata] = x_metadata
            elif t == 80:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                m.pending_restart = v != 0
            elif t == 90:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.restart_info = b[i:j].decode()
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



def encode_WebResource(m: WebResource, out: Out) -> int:
    size = 0
    v_archive_download_base_url = m.archive_download_base_url
    if v_archive_download_base_url:
        p = v_archive_download_base_url.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_create_pipeline_request_json_schema_url = m.create_pipeline_request_json_schema_url
    if v_create_pipeline_request_json_schema_url:
        p = v_create_pipeline_request_json_schema_url.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_WebResource(b: bytes, i: int, end: int, m: WebResource | None = None, depth: int = 0) -> WebResource:
    if m is None:
        m = _new(WebResource)
        m.archive_download_base_url = ""
        m.create_pipeline_request_json_schema_url = ""
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
            m.archive_download_base_url = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.create_pipeline_request_json_schema_url = b[i:j].decode()
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



def encode_RestartPachydermRequest(m: RestartPachydermRequest, out: Out) -> int:
    size = 0
    v_reason = m.reason
    if v_reason:
        p = v_reason.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RestartPachydermRequest(b: bytes, i: int, end: int, m: RestartPachydermRequest | None = None, depth: int = 0) -> RestartPachydermRequest:
    if m is None:
        m = _new(RestartPachydermRequest)
        m.reason = ""
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
            m.reason = b[i:j].decode()
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



def encode_RestartPachydermResponse(m: RestartPachydermResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RestartPachydermResponse(b: bytes, i: int, end: int, m: RestartPachydermResponse | None = None, depth: int = 0) -> RestartPachydermResponse:
    if m is None:
        m = _new(RestartPachydermResponse)
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


bind(InspectClusterRequest, encode_InspectClusterRequest, decode_InspectClusterRequest)
bind(ClusterInfo, encode_ClusterInfo, decode_ClusterInfo)
bind(WebResource, encode_WebResource, decode_WebResource)
bind(RestartPachydermRequest, encode_RestartPachydermRequest, decode_RestartPachydermRequest)
bind(RestartPachydermResponse, encode_RestartPachydermResponse, decode_RestartPachydermResponse)
