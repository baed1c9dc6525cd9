# Generated from api-protos/logs/logs.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Encoders and decoders of the messages of logs."""

from __future__ import annotations

from ..._proto.enum import Members
from ..._proto.wire import (
    add_unknown,
    bind,
    decode_timestamp,
    encode_bool,
    encode_enum,
    encode_timestamp,
    encode_uint64,
    encode_varint,
    int32,
    keep_unknown,
    length,
    MAX_DEPTH,
    Out,
    payload,
    short,
    SMALL,
    tag,
    too_deep,
    VARINT,
    varint,
)
from ...api.google.protobuf import codec as _protobuf_codec
from ...api.pps import codec as _pps_codec
from . import (
    AdminLogQuery,
    GetLogsRequest,
    GetLogsResponse,
    JobDatumLogQuery,
    LogFilter,
    LogLevel,
    LogMessage,
    LogQuery,
    PagingHint,
    PipelineDatumLogQuery,
    PipelineJobLogQuery,
    PipelineLogQuery,
    PodContainer,
    RegexLogFilter,
    TimeRangeLogFilter,
    UserLogQuery,
    VerbatimLogMessage,
)

_new = object.__new__
_set = object.__setattr__
_LogLevel = Members(LogLevel)



def encode_GetLogsRequest(m: GetLogsRequest, out: Out) -> int:
    size = 0
    v_query = m.query
    if v_query is not None:
        k = len(out)
        out.append(b"")
        n = encode_LogQuery(v_query, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_filter = m.filter
    if v_filter is not None:
        k = len(out)
        out.append(b"")
        n = encode_LogFilter(v_filter, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_tail = m.tail
    if v_tail:
        h = b"\x18" + encode_bool(v_tail)
        out.append(h)
        size += len(h)
    v_want_paging_hint = m.want_paging_hint
    if v_want_paging_hint:
        h = b"\x20" + encode_bool(v_want_paging_hint)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetLogsRequest(b: bytes, i: int, end: int, m: GetLogsRequest | None = None, depth: int = 0) -> GetLogsRequest:
    if m is None:
        m = _new(GetLogsRequest)
        m.query = None
        m.filter = None
        m.tail = False
        m.want_paging_hint = False
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
            m.query = decode_LogQuery(b, i, j, m.query)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.filter = decode_LogFilter(b, i, j, m.filter)
            i = j
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.tail = v != 0
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.want_paging_hint = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_GetLogsResponse(m: GetLogsResponse, out: Out) -> int:
    size = 0
    v_paging_hint = m.paging_hint
    if v_paging_hint is not None:
        k = len(out)
        out.append(b"")
        n = encode_PagingHint(v_paging_hint, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_log = m.log
    if v_log is not None:
        k = len(out)
        out.append(b"")
        n = encode_LogMessage(v_log, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_GetLogsResponse(b: bytes, i: int, end: int, m: GetLogsResponse | None = None, depth: int = 0) -> GetLogsResponse:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(GetLogsResponse)
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
            if m.log is not None:
                _set(m, "log", None)
            _set(m, "paging_hint", decode_PagingHint(b, i, j, m.paging_hint))
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.paging_hint is not None:
                _set(m, "paging_hint", None)
            _set(m, "log", decode_LogMessage(b, i, j, m.log, depth + 1))
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



def encode_PagingHint(m: PagingHint, out: Out) -> int:
    size = 0
    v_older = m.older
    if v_older is not None:
        k = len(out)
        out.append(b"")
        n = encode_GetLogsRequest(v_older, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_newer = m.newer
    if v_newer is not None:
        k = len(out)
        out.append(b"")
        n = encode_GetLogsRequest(v_newer, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_PagingHint(b: bytes, i: int, end: int, m: PagingHint | None = None, depth: int = 0) -> PagingHint:
    if m is None:
        m = _new(PagingHint)
        m.older = None
        m.newer = None
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
            m.older = decode_GetLogsRequest(b, i, j, m.older)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.newer = decode_GetLogsRequest(b, i, j, m.newer)
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



def encode_LogQuery(m: LogQuery, out: Out) -> int:
    size = 0
    v_user = m.user
    if v_user is not None:
        k = len(out)
        out.append(b"")
        n = encode_UserLogQuery(v_user, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_admin = m.admin
    if v_admin is not None:
        k = len(out)
        out.append(b"")
        n = encode_AdminLogQuery(v_admin, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_LogQuery(b: bytes, i: int, end: int, m: LogQuery | None = None, depth: int = 0) -> LogQuery:
    if m is None:
        m = _new(LogQuery)
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
            if m.admin is not None:
                _set(m, "admin", None)
            _set(m, "user", decode_UserLogQuery(b, i, j, m.user))
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.user is not None:
                _set(m, "user", None)
            _set(m, "admin", decode_AdminLogQuery(b, i, j, m.admin))
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



def encode_UserLogQuery(m: UserLogQuery, out: Out) -> int:
    size = 0
    v_project = m.project
    if v_project is not None:
        p = v_project.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_pipeline = m.pipeline
    if v_pipeline is not None:
        k = len(out)
        out.append(b"")
        n = encode_PipelineLogQuery(v_pipeline, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_datum = m.datum
    if v_datum is not None:
        p = v_datum.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_job = m.job
    if v_job is not None:
        p = v_job.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_pipeline_job = m.pipeline_job
    if v_pipeline_job is not None:
        k = len(out)
        out.append(b"")
        n = encode_PipelineJobLogQuery(v_pipeline_job, out)
        h = out[k] = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_job_datum = m.job_datum
    if v_job_datum is not None:
        k = len(out)
        out.append(b"")
        n = encode_JobDatumLogQuery(v_job_datum, out)
        h = out[k] = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_pipeline_datum = m.pipeline_datum
    if v_pipeline_datum is not None:
        k = len(out)
        out.append(b"")
        n = encode_PipelineDatumLogQuery(v_pipeline_datum, out)
        h = out[k] = b"\x3a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_UserLogQuery(b: bytes, i: int, end: int, m: UserLogQuery | None = None, depth: int = 0) -> UserLogQuery:
    if m is None:
        m = _new(UserLogQuery)
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
            if m.pipeline is not None:
                _set(m, "pipeline", None)
            if m.datum is not None:
                _set(m, "datum", None)
            if m.job is not None:
                _set(m, "job", None)
            if m.pipeline_job is not None:
                _set(m, "pipeline_job", None)
            if m.job_datum is not None:
                _set(m, "job_datum", None)
            if m.pipeline_datum is not None:
                _set(m, "pipeline_datum", None)
            _set(m, "project", b[i:j].decode())
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.project is not None:
                _set(m, "project", None)
            if m.datum is not None:
                _set(m, "datum", None)
            if m.job is not None:
                _set(m, "job", None)
            if m.pipeline_job is not None:
                _set(m, "pipeline_job", None)
            if m.job_datum is not None:
                _set(m, "job_datum", None)
            if m.pipeline_datum is not None:
                _set(m, "pipeline_datum", None)
            _set(m, "pipeline", decode_PipelineLogQuery(b, i, j, m.pipeline))
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.project is not None:
                _set(m, "project", None)
            if m.pipeline is not None:
                _set(m, "pipeline", None)
            if m.job is not None:
                _set(m, "job", None)
            if m.pipeline_job is not None:
                _set(m, "pipeline_job", None)
            if m.job_datum is not None:
                _set(m, "job_datum", None)
            if m.pipeline_datum is not None:
                _set(m, "pipeline_datum", None)
            _set(m, "datum", b[i:j].decode())
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.project is not None:
                _set(m, "project", None)
            if m.pipeline is not None:
                _set(m, "pipeline", None)
            if m.datum is not None:
                _set(m, "datum", None)
            if m.pipeline_job is not None:
                _set(m, "pipeline_job", None)
            if m.job_datum is not None:
                _set(m, "job_datum", None)
            if m.pipeline_datum is not None:
                _set(m, "pipeline_datum", None)
            _set(m, "job", b[i:j].decode())
            i = j
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.project is not None:
                _set(m, "project", None)
            if m.pipeline is not None:
                _set(m, "pipeline", None)
            if m.datum is not None:
                _set(m, "datum", None)
            if m.job is not None:
                _set(m, "job", None)
            if m.job_datum is not None:
                _set(m, "job_datum", None)
            if m.pipeline_datum is not None:
                _set(m, "pipeline_datum", None)
            _set(m, "pipeline_job", decode_PipelineJobLogQuery(b, i, j, m.pipeline_job))
            i = j
        elif t == 50:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.project is not None:
                _set(m, "project", None)
            if m.pipeline is not None:
                _set(m, "pipeline", None)
            if m.datum is not None:
                _set(m, "datum", None)
            if m.job is not None:
                _set(m, "job", None)
            if m.pipeline_job is not None:
                _set(m, "pipeline_job", None)
            if m.pipeline_datum is not None:
                _set(m, "pipeline_datum", None)
            _set(m, "job_datum", decode_JobDatumLogQuery(b, i, j, m.job_datum))
            i = j
        elif t == 58:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.project is not None:
                _set(m, "project", None)
            if m.pipeline is not None:
                _set(m, "pipeline", None)
            if m.datum is not None:
                _set(m, "datum", None)
            if m.job is not None:
                _set(m, "job", None)
            if m.pipeline_job is not None:
                _set(m, "pipeline_job", None)
            if m.job_datum is not None:
                _set(m, "job_datum", None)
            _set(m, "pipeline_datum", decode_PipelineDatumLogQuery(b, i, j, m.pipeline_datum))
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



def encode_AdminLogQuery(m: AdminLogQuery, out: Out) -> int:
    size = 0
    v_logql = m.logql
    if v_logql is not None:
        p = v_logql.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_pod = m.pod
    if v_pod is not None:
        p = v_pod.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_pod_container = m.pod_container
    if v_pod_container is not None:
        k = len(out)
        out.append(b"")
        n = encode_PodContainer(v_pod_container, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_app = m.app
    if v_app is not None:
        p = v_app.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_master = m.master
    if v_master is not None:
        k = len(out)
        out.append(b"")
        n = encode_PipelineLogQuery(v_master, out)
        h = out[k] = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_storage = m.storage
    if v_storage is not None:
        k = len(out)
        out.append(b"")
        n = encode_PipelineLogQuery(v_storage, out)
        h = out[k] = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_user = m.user
    if v_user is not None:
        k = len(out)
        out.append(b"")
        n = encode_UserLogQuery(v_user, out)
        h = out[k] = b"\x3a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_AdminLogQuery(b: bytes, i: int, end: int, m: AdminLogQuery | None = None, depth: int = 0) -> AdminLogQuery:
    if m is None:
        m = _new(AdminLogQuery)
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
            if m.pod is not None:
                _set(m, "pod", None)
            if m.pod_container is not None:
                _set(m, "pod_container", None)
            if m.app is not None:
                _set(m, "app", None)
            if m.master is not None:
                _set(m, "master", None)
            if m.storage is not None:
                _set(m, "storage", None)
            if m.user is not None:
                _set(m, "user", None)
            _set(m, "logql", b[i:j].decode())
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.logql is not None:
                _set(m, "logql", None)
            if m.pod_container is not None:
                _set(m, "pod_container", None)
            if m.app is not None:
                _set(m, "app", None)
            if m.master is not None:
                _set(m, "master", None)
            if m.storage is not None:
                _set(m, "storage", None)
            if m.user is not None:
                _set(m, "user", None)
            _set(m, "pod", b[i:j].decode())
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.logql is not None:
                _set(m, "logql", None)
            if m.pod is not None:
                _set(m, "pod", None)
            if m.app is not None:
                _set(m, "app", None)
            if m.master is not None:
                _set(m, "master", None)
            if m.storage is not None:
                _set(m, "storage", None)
            if m.user is not None:
                _set(m, "user", None)
            _set(m, "pod_container", decode_PodContainer(b, i, j, m.pod_container))
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.logql is not None:
                _set(m, "logql", None)
            if m.pod is not None:
                _set(m, "pod", None)
            if m.pod_container is not None:
                _set(m, "pod_container", None)
            if m.master is not None:
                _set(m, "master", None)
            if m.storage is not None:
                _set(m, "storage", None)
            if m.user is not None:
                _set(m, "user", None)
            _set(m, "app", b[i:j].decode())
            i = j
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.logql is not None:
                _set(m, "logql", None)
            if m.pod is not None:
                _set(m, "pod", None)
            if m.pod_container is not None:
                _set(m, "pod_container", None)
            if m.app is not None:
                _set(m, "app", None)
            if m.storage is not None:
                _set(m, "storage", None)
            if m.user is not None:
                _set(m, "user", None)
            _set(m, "master", decode_PipelineLogQuery(b, i, j, m.master))
            i = j
        elif t == 50:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.logql is not None:
                _set(m, "logql", None)
            if m.pod is not None:
                _set(m, "pod", None)
            if m.pod_container is not None:
                _set(m, "pod_container", None)
            if m.app is not None:
                _set(m, "app", None)
            if m.master is not None:
                _set(m, "master", None)
            if m.user is not None:
                _set(m, "user", None)
            _set(m, "storage", decode_PipelineLogQuery(b, i, j, m.storage))
            i = j
        elif t == 58:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.logql is not None:
                _set(m, "logql", None)
            if m.pod is not None:
                _set(m, "pod", None)
            if m.pod_container is not None:
                _set(m, "pod_container", None)
            if m.app is not None:
                _set(m, "app", None)
            if m.master is not None:
                _set(m, "master", None)
            if m.storage is not None:
                _set(m, "storage", None)
            _set(m, "user", decode_UserLogQuery(b, i, j, m.user))
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



def encode_PipelineLogQuery(m: PipelineLogQuery, out: Out) -> int:
    size = 0
    v_project = m.project
    if v_project:
        p = v_project.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_pipeline = m.pipeline
    if v_pipeline:
        p = v_pipeline.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_PipelineLogQuery(b: bytes, i: int, end: int, m: PipelineLogQuery | None = None, depth: int = 0) -> PipelineLogQuery:
    if m is None:
        m = _new(PipelineLogQuery)
        m.project = ""
        m.pipeline = ""
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
            m.pipeline = b[i:j].decode()
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



def encode_PipelineJobLogQuery(m: PipelineJobLogQuery, out: Out) -> int:
    size = 0
    v_pipeline = m.pipeline
    if v_pipeline is not None:
        k = len(out)
        out.append(b"")
        n = encode_PipelineLogQuery(v_pipeline, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_job = m.job
    if v_job:
        p = v_job.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_PipelineJobLogQuery(b: bytes, i: int, end: int, m: PipelineJobLogQuery | None = None, depth: int = 0) -> PipelineJobLogQuery:
    if m is None:
        m = _new(PipelineJobLogQuery)
        m.pipeline = None
        m.job = ""
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
            m.pipeline = decode_PipelineLogQuery(b, i, j, m.pipeline)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.job = b[i:j].decode()
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



def encode_PipelineDatumLogQuery(m: PipelineDatumLogQuery, out: Out) -> int:
    size = 0
    v_pipeline = m.pipeline
    if v_pipeline is not None:
        k = len(out)
        out.append(b"")
        n = encode_PipelineLogQuery(v_pipeline, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_datum = m.datum
    if v_datum:
        p = v_datum.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_PipelineDatumLogQuery(b: bytes, i: int, end: int, m: PipelineDatumLogQuery | None = None, depth: int = 0) -> PipelineDatumLogQuery:
    if m is None:
        m = _new(PipelineDatumLogQuery)
        m.pipeline = None
        m.datum = ""
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
            m.pipeline = decode_PipelineLogQuery(b, i, j, m.pipeline)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.datum = b[i:j].decode()
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



def encode_JobDatumLogQuery(m: JobDatumLogQuery, out: Out) -> int:
    size = 0
    v_job = m.job
    if v_job:
        p = v_job.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_datum = m.datum
    if v_datum:
        p = v_datum.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_JobDatumLogQuery(b: bytes, i: int, end: int, m: JobDatumLogQuery | None = None, depth: int = 0) -> JobDatumLogQuery:
    if m is None:
        m = _new(JobDatumLogQuery)
        m.job = ""
        m.datum = ""
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
            m.job = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.datum = b[i:j].decode()
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



def encode_PodContainer(m: PodContainer, out: Out) -> int:
    size = 0
    v_pod = m.pod
    if v_pod:
        p = v_pod.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_container = m.container
    if v_container:
        p = v_container.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_PodContainer(b: bytes, i: int, end: int, m: PodContainer | None = None, depth: int = 0) -> PodContainer:
    if m is None:
        m = _new(PodContainer)
        m.pod = ""
        m.container = ""
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
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.container = b[i:j].decode()
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



def encode_LogFilter(m: LogFilter, out: Out) -> int:
    size = 0
    v_time_range = m.time_range
    if v_time_range is not None:
        k = len(out)
        out.append(b"")
        n = encode_TimeRangeLogFilter(v_time_range, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_limit = m.limit
    if v_limit:
        h = b"\x10" + (VARINT[v_limit] if 0 <= v_limit < SMALL else encode_uint64(v_limit))
        out.append(h)
        size += len(h)
    v_regex = m.regex
    if v_regex is not None:
        k = len(out)
        out.append(b"")
        n = encode_RegexLogFilter(v_regex, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_level = m.level
    if v_level:
        h = b"\x20" + (VARINT[v_level] if 0 <= v_level < SMALL else encode_enum(v_level))
        out.append(h)
        size += len(h)
    v_user_logs_only = m.user_logs_only
    if v_user_logs_only:
        h = b"\x28" + encode_bool(v_user_logs_only)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_LogFilter(b: bytes, i: int, end: int, m: LogFilter | None = None, depth: int = 0) -> LogFilter:
    if m is None:
        m = _new(LogFilter)
        m.time_range = None
        m.limit = 0
        m.regex = None
        m.level = _LogLevel[0]
        m.user_logs_only = False
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
            m.time_range = decode_TimeRangeLogFilter(b, i, j, m.time_range)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.limit = v
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.regex = decode_RegexLogFilter(b, i, j, m.regex)
            i = j
        elif t == 32:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.level = _LogLevel[v]
        elif t == 40:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.user_logs_only = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_RegexLogFilter(m: RegexLogFilter, out: Out) -> int:
    size = 0
    v_pattern = m.pattern
    if v_pattern:
        p = v_pattern.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_negate = m.negate
    if v_negate:
        h = b"\x10" + encode_bool(v_negate)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RegexLogFilter(b: bytes, i: int, end: int, m: RegexLogFilter | None = None, depth: int = 0) -> RegexLogFilter:
    if m is None:
        m = _new(RegexLogFilter)
        m.pattern = ""
        m.negate = False
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
            m.pattern = b[i:j].decode()
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.negate = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_TimeRangeLogFilter(m: TimeRangeLogFilter, out: Out) -> int:
    size = 0
    v_from = m.from_
    if v_from is not None:
        p = encode_timestamp(v_from)
        h = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_until = m.until
    if v_until is not None:
        p = encode_timestamp(v_until)
        h = b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_offset = m.offset
    if v_offset:
        h = b"\x18" + (VARINT[v_offset] if 0 <= v_offset < SMALL else encode_uint64(v_offset))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_TimeRangeLogFilter(b: bytes, i: int, end: int, m: TimeRangeLogFilter | None = None, depth: int = 0) -> TimeRangeLogFilter:
    if m is None:
        m = _new(TimeRangeLogFilter)
        m.from_ = None
        m.until = None
        m.offset = 0
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
            m.from_ = decode_timestamp(b, i, j, m.from_)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.until = decode_timestamp(b, i, j, m.until)
            i = j
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.offset = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_LogMessage(m: LogMessage, out: Out) -> int:
    size = 0
    v_verbatim = m.verbatim
    if v_verbatim is not None:
        k = len(out)
        out.append(b"")
        n = encode_VerbatimLogMessage(v_verbatim, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_object = m.object
    if v_object is not None:
        k = len(out)
        out.append(b"")
        n = _protobuf_codec.encode_Struct(v_object, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_native_timestamp = m.native_timestamp
    if v_native_timestamp is not None:
        p = encode_timestamp(v_native_timestamp)
        h = b"\x1a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_pps_log_message = m.pps_log_message
    if v_pps_log_message is not None:
        k = len(out)
        out.append(b"")
        n = _pps_codec.encode_LogMessage(v_pps_log_message, out)
        h = out[k] = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_LogMessage(b: bytes, i: int, end: int, m: LogMessage | None = None, depth: int = 0) -> LogMessage:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(LogMessage)
        m.verbatim = None
        m.object = None
        m.native_timestamp = None
        m.pps_log_message = None
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
            m.verbatim = decode_VerbatimLogMessage(b, i, j, m.verbatim)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.object = _protobuf_codec.decode_Struct(b, i, j, m.object, depth + 1)
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.native_timestamp = decode_timestamp(b, i, j, m.native_timestamp)
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pps_log_message = _pps_codec.decode_LogMessage(b, i, j, m.pps_log_message)
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



def encode_VerbatimLogMessage(m: VerbatimLogMessage, out: Out) -> int:
    size = 0
    v_line = m.line
    if v_line:
        r = v_line if type(v_line) is bytes else payload(v_line)
        n = len(r)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        out.append(h)
        size += len(h)
        out.append(r)
        size += n
    v_timestamp = m.timestamp
    if v_timestamp is not None:
        p = encode_timestamp(v_timestamp)
        h = b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_VerbatimLogMessage(b: bytes, i: int, end: int, m: VerbatimLogMessage | None = None, depth: int = 0) -> VerbatimLogMessage:
    if m is None:
        m = _new(VerbatimLogMessage)
        m.line = b""
        m.timestamp = None
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
            m.line = b[i:j]
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.timestamp = decode_timestamp(b, i, j, m.timestamp)
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


bind(GetLogsRequest, encode_GetLogsRequest, decode_GetLogsRequest)
bind(GetLogsResponse, encode_GetLogsResponse, decode_GetLogsResponse)
bind(PagingHint, encode_PagingHint, decode_PagingHint)
bind(LogQuery, encode_LogQuery, decode_LogQuery)
bind(UserLogQuery, encode_UserLogQuery, decode_UserLogQuery)
bind(AdminLogQuery, encode_AdminLogQuery, decode_AdminLogQuery)
bind(PipelineLogQuery, encode_PipelineLogQuery, decode_PipelineLogQuery)
bind(PipelineJobLogQuery, encode_PipelineJobLogQuery, decode_PipelineJobLogQuery)
bind(PipelineDatumLogQuery, encode_PipelineDatumLogQuery, decode_PipelineDatumLogQuery)
bind(JobDatumLogQuery, encode_JobDatumLogQuery, decode_JobDatumLogQuery)
bind(PodContainer, encode_PodContainer, decode_PodContainer)
bind(LogFilter, encode_LogFilter, decode_LogFilter)
bind(RegexLogFilter, encode_RegexLogFilter, decode_RegexLogFilter)
bind(TimeRangeLogFilter, encode_TimeRangeLogFilter, decode_TimeRangeLogFilter)
bind(LogMessage, encode_LogMessage, decode_LogMessage)
bind(VerbatimLogMessage, encode_VerbatimLogMessage, decode_VerbatimLogMessage)
