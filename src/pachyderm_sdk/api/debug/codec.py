# Generated from api-protos/debug/debug.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Encoders and decoders of the messages of debug_v2."""

from __future__ import annotations

from ..._proto.enum import Members
from ..._proto.wire import (
    add_unknown,
    bind,
    decode_duration,
    encode_bool,
    encode_duration,
    encode_enum,
    encode_int64,
    encode_uint64,
    encode_varint,
    int32,
    int64,
    keep_unknown,
    length,
    Out,
    payload,
    short,
    SMALL,
    tag,
    texts,
    VARINT,
    varint,
)
from ...api.google.protobuf import codec as _protobuf_codec
from ...api.pfs import codec as _pfs_codec
from ...api.pps import codec as _pps_codec
from ...api.google import protobuf as _protobuf
from . import (
    App,
    BinaryRequest,
    DumpChunk,
    DumpContent,
    DumpProgress,
    DumpRequest,
    DumpV2Request,
    DumpV2RequestDefaults,
    Filter,
    GetDumpV2TemplateRequest,
    GetDumpV2TemplateResponse,
    LokiArgs,
    Pipeline,
    Pod,
    Profile,
    ProfileArgs,
    ProfileRequest,
    RunPfsLoadTestRequest,
    RunPfsLoadTestResponse,
    SetLogLevelRequest,
    SetLogLevelRequestLogLevel,
    SetLogLevelResponse,
    Starlark,
    StarlarkLiteral,
    System,
    TraceChunk,
    TraceRequest,
    Worker,
)

_new = object.__new__
_set = object.__setattr__
_SetLogLevelRequestLogLevel = Members(SetLogLevelRequestLogLevel)



def encode_GetDumpV2TemplateRequest(m: GetDumpV2TemplateRequest, out: Out) -> int:
    size = 0
    v_filters = m.filters
    for x_filters in texts(v_filters):
        p = x_filters.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetDumpV2TemplateRequest(b: bytes, i: int, end: int, m: GetDumpV2TemplateRequest | None = None, depth: int = 0) -> GetDumpV2TemplateRequest:
    if m is None:
        m = _new(GetDumpV2TemplateRequest)
        m.filters = []
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
            m.filters.append(b[i:j].decode())
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



def encode_GetDumpV2TemplateResponse(m: GetDumpV2TemplateResponse, out: Out) -> int:
    size = 0
    v_request = m.request
    if v_request is not None:
        k = len(out)
        out.append(b"")
        n = encode_DumpV2Request(v_request, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetDumpV2TemplateResponse(b: bytes, i: int, end: int, m: GetDumpV2TemplateResponse | None = None, depth: int = 0) -> GetDumpV2TemplateResponse:
    if m is None:
        m = _new(GetDumpV2TemplateResponse)
        m.request = None
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
            m.request = decode_DumpV2Request(b, i, j, m.request)
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



def encode_DumpV2Request(m: DumpV2Request, out: Out) -> int:
    size = 0
    v_system = m.system
    if v_system is not None:
        k = len(out)
        out.append(b"")
        n = encode_System(v_system, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_pipelines = m.pipelines
    for x_pipelines in v_pipelines:
        k = len(out)
        out.append(b"")
        n = encode_Pipeline(x_pipelines, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_input_repos = m.input_repos
    if v_input_repos:
        h = b"\x18" + encode_bool(v_input_repos)
        out.append(h)
        size += len(h)
    v_timeout = m.timeout
    if v_timeout is not None:
        p = encode_duration(v_timeout)
        h = b"\x22" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_defaults = m.defaults
    if v_defaults is not None:
        k = len(out)
        out.append(b"")
        n = encode_DumpV2RequestDefaults(v_defaults, out)
        h = out[k] = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_starlark_scripts = m.starlark_scripts
    for x_starlark_scripts in v_starlark_scripts:
        k = len(out)
        out.append(b"")
        n = encode_Starlark(x_starlark_scripts, out)
        h = out[k] = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DumpV2Request(b: bytes, i: int, end: int, m: DumpV2Request | None = None, depth: int = 0) -> DumpV2Request:
    if m is None:
        m = _new(DumpV2Request)
        m.system = None
        m.pipelines = []
        m.input_repos = False
        m.timeout = None
        m.defaults = None
        m.starlark_scripts = []
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
            m.system = decode_System(b, i, j, m.system)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pipelines.append(decode_Pipeline(b, i, j, None))
            i = j
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.input_repos = v != 0
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.timeout = decode_duration(b, i, j, m.timeout)
            i = j
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.defaults = decode_DumpV2RequestDefaults(b, i, j, m.defaults)
            i = j
        elif t == 50:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.starlark_scripts.append(decode_Starlark(b, i, j, None))
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



def encode_DumpV2RequestDefaults(m: DumpV2RequestDefaults, out: Out) -> int:
    size = 0
    v_cluster_defaults = m.cluster_defaults
    if v_cluster_defaults:
        h = b"\x08" + encode_bool(v_cluster_defaults)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DumpV2RequestDefaults(b: bytes, i: int, end: int, m: DumpV2RequestDefaults | None = None, depth: int = 0) -> DumpV2RequestDefaults:
    if m is None:
        m = _new(DumpV2RequestDefaults)
        m.cluster_defaults = False
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
            m.cluster_defaults = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_System(m: System, out: Out) -> int:
    size = 0
    v_helm = m.helm
    if v_helm:
        h = b"\x08" + encode_bool(v_helm)
        out.append(h)
        size += len(h)
    v_database = m.database
    if v_database:
        h = b"\x10" + encode_bool(v_database)
        out.append(h)
        size += len(h)
    v_version = m.version
    if v_version:
        h = b"\x18" + encode_bool(v_version)
        out.append(h)
        size += len(h)
    v_describes = m.describes
    for x_describes in v_describes:
        k = len(out)
        out.append(b"")
        n = encode_App(x_describes, out)
        h = out[k] = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_logs = m.logs
    for x_logs in v_logs:
        k = len(out)
        out.append(b"")
        n = encode_App(x_logs, out)
        h = out[k] = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_loki_logs = m.loki_logs
    for x_loki_logs in v_loki_logs:
        k = len(out)
        out.append(b"")
        n = encode_App(x_loki_logs, out)
        h = out[k] = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_binaries = m.binaries
    for x_binaries in v_binaries:
        k = len(out)
        out.append(b"")
        n = encode_App(x_binaries, out)
        h = out[k] = b"\x3a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_profiles = m.profiles
    for x_profiles in v_profiles:
        k = len(out)
        out.append(b"")
        n = encode_App(x_profiles, out)
        h = out[k] = b"\x42" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_System(b: bytes, i: int, end: int, m: System | None = None, depth: int = 0) -> System:
    if m is None:
        m = _new(System)
        m.helm = False
        m.database = False
        m.version = False
        m.describes = []
        m.logs = []
        m.loki_logs = []
        m.binaries = []
        m.profiles = []
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
            m.helm = v != 0
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.database = v != 0
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.version = v != 0
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.describes.append(decode_App(b, i, j, None))
            i = j
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.logs.append(decode_App(b, i, j, None))
            i = j
        elif t == 50:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.loki_logs.append(decode_App(b, i, j, None))
            i = j
        elif t == 58:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.binaries.append(decode_App(b, i, j, None))
            i = j
        elif t == 66:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.profiles.append(decode_App(b, i, j, None))
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



def encode_App(m: App, out: Out) -> int:
    size = 0
    v_name = m.name
    if v_name:
        p = v_name.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_pods = m.pods
    for x_pods in v_pods:
        k = len(out)
        out.append(b"")
        n = encode_Pod(x_pods, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_timeout = m.timeout
    if v_timeout is not None:
        p = encode_duration(v_timeout)
        h = b"\x1a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_pipeline = m.pipeline
    if v_pipeline is not None:
        k = len(out)
        out.append(b"")
        n = encode_Pipeline(v_pipeline, out)
        h = out[k] = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_loki_args = m.loki_args
    if v_loki_args is not None:
        k = len(out)
        out.append(b"")
        n = encode_LokiArgs(v_loki_args, out)
        h = out[k] = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_profile_args = m.profile_args
    if v_profile_args is not None:
        k = len(out)
        out.append(b"")
        n = encode_ProfileArgs(v_profile_args, out)
        h = out[k] = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_App(b: bytes, i: int, end: int, m: App | None = None, depth: int = 0) -> App:
    if m is None:
        m = _new(App)
        m.pods = []
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
            _set(m, "name", b[i:j].decode())
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pods.append(decode_Pod(b, i, j, None))
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            _set(m, "timeout", decode_duration(b, i, j, m.timeout))
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            _set(m, "pipeline", decode_Pipeline(b, i, j, m.pipeline))
            i = j
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.profile_args is not None:
                _set(m, "profile_args", None)
            _set(m, "loki_args", decode_LokiArgs(b, i, j, m.loki_args))
            i = j
        elif t == 50:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.loki_args is not None:
                _set(m, "loki_args", None)
            _set(m, "profile_args", decode_ProfileArgs(b, i, j, m.profile_args))
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



def encode_Pod(m: Pod, out: Out) -> int:
    size = 0
    v_name = m.name
    if v_name:
        p = v_name.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_ip = m.ip
    if v_ip:
        p = v_ip.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_containers = m.containers
    for x_containers in texts(v_containers):
        p = x_containers.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Pod(b: bytes, i: int, end: int, m: Pod | None = None, depth: int = 0) -> Pod:
    if m is None:
        m = _new(Pod)
        m.name = ""
        m.ip = ""
        m.containers = []
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
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.ip = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.containers.append(b[i:j].decode())
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



def encode_Pipeline(m: Pipeline, out: Out) -> int:
    size = 0
    v_project = m.project
    if v_project:
        p = v_project.encode()
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
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Pipeline(b: bytes, i: int, end: int, m: Pipeline | None = None, depth: int = 0) -> Pipeline:
    if m is None:
        m = _new(Pipeline)
        m.project = ""
        m.name = ""
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
            m.project = b[i:j].decode()
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
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_LokiArgs(m: LokiArgs, out: Out) -> int:
    size = 0
    v_max_logs = m.max_logs
    if v_max_logs:
        h = b"\x08" + (VARINT[v_max_logs] if 0 <= v_max_logs < SMALL else encode_uint64(v_max_logs))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_LokiArgs(b: bytes, i: int, end: int, m: LokiArgs | None = None, depth: int = 0) -> LokiArgs:
    if m is None:
        m = _new(LokiArgs)
        m.max_logs = 0
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
            m.max_logs = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ProfileArgs(m: ProfileArgs, out: Out) -> int:
    size = 0
    v_profiles = m.profiles
    for x_profiles in v_profiles:
        k = len(out)
        out.append(b"")
        n = encode_Profile(x_profiles, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ProfileArgs(b: bytes, i: int, end: int, m: ProfileArgs | None = None, depth: int = 0) -> ProfileArgs:
    if m is None:
        m = _new(ProfileArgs)
        m.profiles = []
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
            m.profiles.append(decode_Profile(b, i, j, None))
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



def encode_Starlark(m: Starlark, out: Out) -> int:
    size = 0
    v_builtin = m.builtin
    if v_builtin is not None:
        p = v_builtin.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_literal = m.literal
    if v_literal is not None:
        k = len(out)
        out.append(b"")
        n = encode_StarlarkLiteral(v_literal, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_timeout = m.timeout
    if v_timeout is not None:
        p = encode_duration(v_timeout)
        h = b"\x1a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Starlark(b: bytes, i: int, end: int, m: Starlark | None = None, depth: int = 0) -> Starlark:
    if m is None:
        m = _new(Starlark)
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
            if m.literal is not None:
                _set(m, "literal", None)
            _set(m, "builtin", b[i:j].decode())
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.builtin is not None:
                _set(m, "builtin", None)
            _set(m, "literal", decode_StarlarkLiteral(b, i, j, m.literal))
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            _set(m, "timeout", decode_duration(b, i, j, m.timeout))
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



def encode_StarlarkLiteral(m: StarlarkLiteral, out: Out) -> int:
    size = 0
    v_name = m.name
    if v_name:
        p = v_name.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_program_text = m.program_text
    if v_program_text:
        p = v_program_text.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_StarlarkLiteral(b: bytes, i: int, end: int, m: StarlarkLiteral | None = None, depth: int = 0) -> StarlarkLiteral:
    if m is None:
        m = _new(StarlarkLiteral)
        m.name = ""
        m.program_text = ""
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
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.program_text = b[i:j].decode()
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



def encode_DumpChunk(m: DumpChunk, out: Out) -> int:
    size = 0
    v_content = m.content
    if v_content is not None:
        k = len(out)
        out.append(b"")
        n = encode_DumpContent(v_content, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_progress = m.progress
    if v_progress is not None:
        k = len(out)
        out.append(b"")
        n = encode_DumpProgress(v_progress, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DumpChunk(b: bytes, i: int, end: int, m: DumpChunk | None = None, depth: int = 0) -> DumpChunk:
    if m is None:
        m = _new(DumpChunk)
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
            if m.progress is not None:
                _set(m, "progress", None)
            _set(m, "content", decode_DumpContent(b, i, j, m.content))
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.content is not None:
                _set(m, "content", None)
            _set(m, "progress", decode_DumpProgress(b, i, j, m.progress))
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



def encode_DumpContent(m: DumpContent, out: Out) -> int:
    size = 0
    v_content = m.content
    if v_content:
        r = v_content if type(v_content) is bytes else payload(v_content)
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


def decode_DumpContent(b: bytes, i: int, end: int, m: DumpContent | None = None, depth: int = 0) -> DumpContent:
    if m is None:
        m = _new(DumpContent)
        m.content = b""
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
            m.content = b[i:j]
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



def encode_DumpProgress(m: DumpProgress, out: Out) -> int:
    size = 0
    v_task = m.task
    if v_task:
        p = v_task.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_total = m.total
    if v_total:
        h = b"\x10" + (VARINT[v_total] if 0 <= v_total < SMALL else encode_int64(v_total))
        out.append(h)
        size += len(h)
    v_progress = m.progress
    if v_progress:
        h = b"\x18" + (VARINT[v_progress] if 0 <= v_progress < SMALL else encode_int64(v_progress))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DumpProgress(b: bytes, i: int, end: int, m: DumpProgress | None = None, depth: int = 0) -> DumpProgress:
    if m is None:
        m = _new(DumpProgress)
        m.task = ""
        m.total = 0
        m.progress = 0
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
            m.task = b[i:j].decode()
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.total = v
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.progress = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_DumpRequest(m: DumpRequest, out: Out) -> int:
    size = 0
    v_filter = m.filter
    if v_filter is not None:
        k = len(out)
        out.append(b"")
        n = encode_Filter(v_filter, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_limit = m.limit
    if v_limit:
        h = b"\x10" + (VARINT[v_limit] if 0 <= v_limit < SMALL else encode_int64(v_limit))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DumpRequest(b: bytes, i: int, end: int, m: DumpRequest | None = None, depth: int = 0) -> DumpRequest:
    if m is None:
        m = _new(DumpRequest)
        m.filter = None
        m.limit = 0
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
            m.filter = decode_Filter(b, i, j, m.filter)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.limit = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Filter(m: Filter, out: Out) -> int:
    size = 0
    v_pachd = m.pachd
    if v_pachd is not None:
        h = b"\x08" + encode_bool(v_pachd)
        out.append(h)
        size += len(h)
    v_pipeline = m.pipeline
    if v_pipeline is not None:
        k = len(out)
        out.append(b"")
        n = _pps_codec.encode_Pipeline(v_pipeline, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_worker = m.worker
    if v_worker is not None:
        k = len(out)
        out.append(b"")
        n = encode_Worker(v_worker, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_database = m.database
    if v_database is not None:
        h = b"\x20" + encode_bool(v_database)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Filter(b: bytes, i: int, end: int, m: Filter | None = None, depth: int = 0) -> Filter:
    if m is None:
        m = _new(Filter)
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
            if m.pipeline is not None:
                _set(m, "pipeline", None)
            if m.worker is not None:
                _set(m, "worker", None)
            if m.database is not None:
                _set(m, "database", None)
            _set(m, "pachd", v != 0)
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.pachd is not None:
                _set(m, "pachd", None)
            if m.worker is not None:
                _set(m, "worker", None)
            if m.database is not None:
                _set(m, "database", None)
            _set(m, "pipeline", _pps_codec.decode_Pipeline(b, i, j, m.pipeline))
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.pachd is not None:
                _set(m, "pachd", None)
            if m.pipeline is not None:
                _set(m, "pipeline", None)
            if m.database is not None:
                _set(m, "database", None)
            _set(m, "worker", decode_Worker(b, i, j, m.worker))
            i = j
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            if m.pachd is not None:
                _set(m, "pachd", None)
            if m.pipeline is not None:
                _set(m, "pipeline", None)
            if m.worker is not None:
                _set(m, "worker", None)
            _set(m, "database", v != 0)
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Worker(m: Worker, out: Out) -> int:
    size = 0
    v_pod = m.pod
    if v_pod:
        p = v_pod.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_redirected = m.redirected
    if v_redirected:
        h = b"\x10" + encode_bool(v_redirected)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Worker(b: bytes, i: int, end: int, m: Worker | None = None, depth: int = 0) -> Worker:
    if m is None:
        m = _new(Worker)
        m.pod = ""
        m.redirected = False
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
            m.pod = b[i:j].decode()
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.redirected = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Profile(m: Profile, out: Out) -> int:
    size = 0
    v_name = m.name
    if v_name:
        p = v_name.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_duration = m.duration
    if v_duration is not None:
        p = encode_duration(v_duration)
        h = b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Profile(b: bytes, i: int, end: int, m: Profile | None = None, depth: int = 0) -> Profile:
    if m is None:
        m = _new(Profile)
        m.name = ""
        m.duration = None
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
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.duration = decode_duration(b, i, j, m.duration)
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



def encode_ProfileRequest(m: ProfileRequest, out: Out) -> int:
    size = 0
    v_profile = m.profile
    if v_profile is not None:
        k = len(out)
        out.append(b"")
        n = encode_Profile(v_profile, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_filter = m.filter
    if v_filter is not None:
        k = len(out)
        out.append(b"")
        n = encode_Filter(v_filter, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ProfileRequest(b: bytes, i: int, end: int, m: ProfileRequest | None = None, depth: int = 0) -> ProfileRequest:
    if m is None:
        m = _new(ProfileRequest)
        m.profile = None
        m.filter = None
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
            m.profile = decode_Profile(b, i, j, m.profile)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.filter = decode_Filter(b, i, j, m.filter)
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



def encode_BinaryRequest(m: BinaryRequest, out: Out) -> int:
    size = 0
    v_filter = m.filter
    if v_filter is not None:
        k = len(out)
        out.append(b"")
        n = encode_Filter(v_filter, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_BinaryRequest(b: bytes, i: int, end: int, m: BinaryRequest | None = None, depth: int = 0) -> BinaryRequest:
    if m is None:
        m = _new(BinaryRequest)
        m.filter = None
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
            m.filter = decode_Filter(b, i, j, m.filter)
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



def encode_TraceRequest(m: TraceRequest, out: Out) -> int:
    size = 0
    v_duration = m.duration
    if v_duration is not None:
        p = encode_duration(v_duration)
        h = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_TraceRequest(b: bytes, i: int, end: int, m: TraceRequest | None = None, depth: int = 0) -> TraceRequest:
    if m is None:
        m = _new(TraceRequest)
        m.duration = None
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
            m.duration = decode_duration(b, i, j, m.duration)
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



def encode_TraceChunk(m: TraceChunk, out: Out) -> int:
    size = 0
    v_content = m.content
    if v_content is not None:
        r = v_content if type(v_content) is bytes else payload(v_content)
        n = len(r)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) if n else b""
        n += len(h)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + h
        out.append(h)
        out.append(r)
        size += len(h) + len(r)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_TraceChunk(b: bytes, i: int, end: int, m: TraceChunk | None = None, depth: int = 0) -> TraceChunk:
    if m is None:
        m = _new(TraceChunk)
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
            _set(m, "content", _protobuf_codec.decode_BytesValue(b, i, j, None if m.content is None else _protobuf.BytesValue(m.content)).value)
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



def encode_SetLogLevelRequest(m: SetLogLevelRequest, out: Out) -> int:
    size = 0
    v_pachyderm = m.pachyderm
    if v_pachyderm is not None:
        h = b"\x08" + (VARINT[v_pachyderm] if 0 <= v_pachyderm < SMALL else encode_enum(v_pachyderm))
        out.append(h)
        size += len(h)
    v_grpc = m.grpc
    if v_grpc is not None:
        h = b"\x10" + (VARINT[v_grpc] if 0 <= v_grpc < SMALL else encode_enum(v_grpc))
        out.append(h)
        size += len(h)
    v_duration = m.duration
    if v_duration is not None:
        p = encode_duration(v_duration)
        h = b"\x1a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_recurse = m.recurse
    if v_recurse:
        h = b"\x20" + encode_bool(v_recurse)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SetLogLevelRequest(b: bytes, i: int, end: int, m: SetLogLevelRequest | None = None, depth: int = 0) -> SetLogLevelRequest:
    if m is None:
        m = _new(SetLogLevelRequest)
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
            if m.grpc is not None:
                _set(m, "grpc", None)
            _set(m, "pachyderm", _SetLogLevelRequestLogLevel[v])
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            if m.pachyderm is not None:
                _set(m, "pachyderm", None)
            _set(m, "grpc", _SetLogLevelRequestLogLevel[v])
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            _set(m, "duration", decode_duration(b, i, j, m.duration))
            i = j
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            _set(m, "recurse", v != 0)
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_SetLogLevelResponse(m: SetLogLevelResponse, out: Out) -> int:
    size = 0
    v_affected_pods = m.affected_pods
    for x_affected_pods in texts(v_affected_pods):
        p = x_affected_pods.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_errored_pods = m.errored_pods
    for x_errored_pods in texts(v_errored_pods):
        p = x_errored_pods.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SetLogLevelResponse(b: bytes, i: int, end: int, m: SetLogLevelResponse | None = None, depth: int = 0) -> SetLogLevelResponse:
    if m is None:
        m = _new(SetLogLevelResponse)
        m.affected_pods = []
        m.errored_pods = []
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
            m.affected_pods.append(b[i:j].decode())
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.errored_pods.append(b[i:j].decode())
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



def encode_RunPfsLoadTestRequest(m: RunPfsLoadTestRequest, out: Out) -> int:
    size = 0
    v_spec = m.spec
    if v_spec:
        p = v_spec.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_branch = m.branch
    if v_branch is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_Branch(v_branch, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_seed = m.seed
    if v_seed:
        h = b"\x18" + (VARINT[v_seed] if 0 <= v_seed < SMALL else encode_int64(v_seed))
        out.append(h)
        size += len(h)
    v_state_id = m.state_id
    if v_state_id:
        p = v_state_id.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RunPfsLoadTestRequest(b: bytes, i: int, end: int, m: RunPfsLoadTestRequest | None = None, depth: int = 0) -> RunPfsLoadTestRequest:
    if m is None:
        m = _new(RunPfsLoadTestRequest)
        m.spec = ""
        m.branch = None
        m.seed = 0
        m.state_id = ""
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
            m.spec = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.branch = _pfs_codec.decode_Branch(b, i, j, m.branch)
            i = j
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.seed = v
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.state_id = b[i:j].decode()
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



def encode_RunPfsLoadTestResponse(m: RunPfsLoadTestResponse, out: Out) -> int:
    size = 0
    v_spec = m.spec
    if v_spec:
        p = v_spec.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_branch = m.branch
    if v_branch is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_Branch(v_branch, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_seed = m.seed
    if v_seed:
        h = b"\x18" + (VARINT[v_seed] if 0 <= v_seed < SMALL else encode_int64(v_seed))
        out.append(h)
        size += len(h)
    v_error = m.error
    if v_error:
        p = v_error.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_duration = m.duration
    if v_duration is not None:
        p = encode_duration(v_duration)
        h = b"\x2a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_state_id = m.state_id
    if v_state_id:
        p = v_state_id.encode()
        n = len(p)
        h = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RunPfsLoadTestResponse(b: bytes, i: int, end: int, m: RunPfsLoadTestResponse | None = None, depth: int = 0) -> RunPfsLoadTestResponse:
    if m is None:
        m = _new(RunPfsLoadTestResponse)
        m.spec = ""
        m.branch = None
        m.seed = 0
        m.error = ""
        m.duration = None
        m.state_id = ""
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
            m.spec = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.branch = _pfs_codec.decode_Branch(b, i, j, m.branch)
            i = j
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.seed = v
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.error = b[i:j].decode()
            i = j
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.duration = decode_duration(b, i, j, m.duration)
            i = j
        elif t == 50:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.state_id = b[i:j].decode()
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


bind(GetDumpV2TemplateRequest, encode_GetDumpV2TemplateRequest, decode_GetDumpV2TemplateRequest)
bind(GetDumpV2TemplateResponse, encode_GetDumpV2TemplateResponse, decode_GetDumpV2TemplateResponse)
bind(DumpV2Request, encode_DumpV2Request, decode_DumpV2Request)
bind(DumpV2RequestDefaults, encode_DumpV2RequestDefaults, decode_DumpV2RequestDefaults)
bind(System, encode_System, decode_System)
bind(App, encode_App, decode_App)
bind(Pod, encode_Pod, decode_Pod)
bind(Pipeline, encode_Pipeline, decode_Pipeline)
bind(LokiArgs, encode_LokiArgs, decode_LokiArgs)
bind(ProfileArgs, encode_ProfileArgs, decode_ProfileArgs)
bind(Starlark, encode_Starlark, decode_Starlark)
bind(StarlarkLiteral, encode_StarlarkLiteral, decode_StarlarkLiteral)
bind(DumpChunk, encode_DumpChunk, decode_DumpChunk)
bind(DumpContent, encode_DumpContent, decode_DumpContent)
bind(DumpProgress, encode_DumpProgress, decode_DumpProgress)
bind(DumpRequest, encode_DumpRequest, decode_DumpRequest)
bind(Filter, encode_Filter, decode_Filter)
bind(Worker, encode_Worker, decode_Worker)
bind(Profile, encode_Profile, decode_Profile)
bind(ProfileRequest, encode_ProfileRequest, decode_ProfileRequest)
bind(BinaryRequest, encode_BinaryRequest, decode_BinaryRequest)
bind(TraceRequest, encode_TraceRequest, decode_TraceRequest)
bind(TraceChunk, encode_TraceChunk, decode_TraceChunk)
bind(SetLogLevelRequest, encode_SetLogLevelRequest, decode_SetLogLevelRequest)
bind(SetLogLevelResponse, encode_SetLogLevelResponse, decode_SetLogLevelResponse)
bind(RunPfsLoadTestRequest, encode_RunPfsLoadTestRequest, decode_RunPfsLoadTestRequest)
bind(RunPfsLoadTestResponse, encode_RunPfsLoadTestResponse, decode_RunPfsLoadTestResponse)
