# Generated from api-protos/storage/fileset.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Encoders and decoders of the messages of storage."""

from __future__ import annotations

from ..._proto.wire import (
    add_unknown,
    bind,
    encode_bool,
    encode_int64,
    encode_varint,
    int64,
    keep_unknown,
    length,
    MAX_DEPTH,
    Out,
    payload,
    short,
    SMALL,
    tag,
    texts,
    too_deep,
    VARINT,
    varint,
)
from ...api.cdr import codec as _cdr_codec
from ...api.google.protobuf import codec as _protobuf_codec
from ...api.google import protobuf as _protobuf
from . import (
    AppendFile,
    ComposeFilesetRequest,
    ComposeFilesetResponse,
    CopyFile,
    CreateFilesetRequest,
    CreateFilesetResponse,
    DeleteFile,
    FileFilter,
    PathRange,
    ReadFilesetCdrResponse,
    ReadFilesetRequest,
    ReadFilesetResponse,
    RenewFilesetRequest,
    ShardFilesetRequest,
    ShardFilesetResponse,
)

_new = object.__new__
_set = object.__setattr__



def encode_AppendFile(m: AppendFile, out: Out) -> int:
    size = 0
    v_path = m.path
    if v_path:
        p = v_path.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_data = m.data
    if v_data is not None:
        r = v_data if type(v_data) is bytes else payload(v_data)
        n = len(r)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) if n else b""
        n += len(h)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + h
        out.append(h)
        out.append(r)
        size += len(h) + len(r)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_AppendFile(b: bytes, i: int, end: int, m: AppendFile | None = None, depth: int = 0) -> AppendFile:
    if m is None:
        m = _new(AppendFile)
        m.path = ""
        m.data = None
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
            m.path = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.data = _protobuf_codec.decode_BytesValue(b, i, j, None if m.data is None else _protobuf.BytesValue(m.data)).value
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



def encode_DeleteFile(m: DeleteFile, out: Out) -> int:
    size = 0
    v_path = m.path
    if v_path:
        p = v_path.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeleteFile(b: bytes, i: int, end: int, m: DeleteFile | None = None, depth: int = 0) -> DeleteFile:
    if m is None:
        m = _new(DeleteFile)
        m.path = ""
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
            m.path = b[i:j].decode()
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



def encode_CopyFile(m: CopyFile, out: Out) -> int:
    size = 0
    v_fileset_id = m.fileset_id
    if v_fileset_id:
        p = v_fileset_id.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_src = m.src
    if v_src:
        p = v_src.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_dst = m.dst
    if v_dst:
        p = v_dst.encode()
        n = len(p)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CopyFile(b: bytes, i: int, end: int, m: CopyFile | None = None, depth: int = 0) -> CopyFile:
    if m is None:
        m = _new(CopyFile)
        m.fileset_id = ""
        m.src = ""
        m.dst = ""
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
            m.fileset_id = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.src = b[i:j].decode()
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.dst = b[i:j].decode()
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



def encode_CreateFilesetRequest(m: CreateFilesetRequest, out: Out) -> int:
    size = 0
    v_append_file = m.append_file
    if v_append_file is not None:
        k = len(out)
        out.append(b"")
        n = encode_AppendFile(v_append_file, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_delete_file = m.delete_file
    if v_delete_file is not None:
        k = len(out)
        out.append(b"")
        n = encode_DeleteFile(v_delete_file, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_copy_file = m.copy_file
    if v_copy_file is not None:
        k = len(out)
        out.append(b"")
        n = encode_CopyFile(v_copy_file, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CreateFilesetRequest(b: bytes, i: int, end: int, m: CreateFilesetRequest | None = None, depth: int = 0) -> CreateFilesetRequest:
    if m is None:
        m = _new(CreateFilesetRequest)
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
            if m.delete_file is not None:
                _set(m, "delete_file", None)
            if m.copy_file is not None:
                _set(m, "copy_file", None)
            _set(m, "append_file", decode_AppendFile(b, i, j, m.append_file))
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.append_file is not None:
                _set(m, "append_file", None)
            if m.copy_file is not None:
                _set(m, "copy_file", None)
            _set(m, "delete_file", decode_DeleteFile(b, i, j, m.delete_file))
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.append_file is not None:
                _set(m, "append_file", None)
            if m.delete_file is not None:
                _set(m, "delete_file", None)
            _set(m, "copy_file", decode_CopyFile(b, i, j, m.copy_file))
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



def encode_CreateFilesetResponse(m: CreateFilesetResponse, out: Out) -> int:
    size = 0
    v_fileset_id = m.fileset_id
    if v_fileset_id:
        p = v_fileset_id.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CreateFilesetResponse(b: bytes, i: int, end: int, m: CreateFilesetResponse | None = None, depth: int = 0) -> CreateFilesetResponse:
    if m is None:
        m = _new(CreateFilesetResponse)
        m.fileset_id = ""
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
            m.fileset_id = b[i:j].decode()
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



def encode_FileFilter(m: FileFilter, out: Out) -> int:
    size = 0
    v_path_range = m.path_range
    if v_path_range is not None:
        k = len(out)
        out.append(b"")
        n = encode_PathRange(v_path_range, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_path_regex = m.path_regex
    if v_path_regex is not None:
        p = v_path_regex.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_FileFilter(b: bytes, i: int, end: int, m: FileFilter | None = None, depth: int = 0) -> FileFilter:
    if m is None:
        m = _new(FileFilter)
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
            if m.path_regex is not None:
                _set(m, "path_regex", None)
            _set(m, "path_range", decode_PathRange(b, i, j, m.path_range))
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.path_range is not None:
                _set(m, "path_range", None)
            _set(m, "path_regex", b[i:j].decode())
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



def encode_PathRange(m: PathRange, out: Out) -> int:
    size = 0
    v_lower = m.lower
    if v_lower:
        p = v_lower.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_upper = m.upper
    if v_upper:
        p = v_upper.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_PathRange(b: bytes, i: int, end: int, m: PathRange | None = None, depth: int = 0) -> PathRange:
    if m is None:
        m = _new(PathRange)
        m.lower = ""
        m.upper = ""
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
            m.lower = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.upper = b[i:j].decode()
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



def encode_ReadFilesetRequest(m: ReadFilesetRequest, out: Out) -> int:
    size = 0
    v_fileset_id = m.fileset_id
    if v_fileset_id:
        p = v_fileset_id.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_filters = m.filters
    for x_filters in v_filters:
        k = len(out)
        out.append(b"")
        n = encode_FileFilter(x_filters, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_empty_files = m.empty_files
    if v_empty_files:
        h = b"\x18" + encode_bool(v_empty_files)
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ReadFilesetRequest(b: bytes, i: int, end: int, m: ReadFilesetRequest | None = None, depth: int = 0) -> ReadFilesetRequest:
    if m is None:
        m = _new(ReadFilesetRequest)
        m.fileset_id = ""
        m.filters = []
        m.empty_files = False
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
            m.fileset_id = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.filters.append(decode_FileFilter(b, i, j, None))
            i = j
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.empty_files = v != 0
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ReadFilesetResponse(m: ReadFilesetResponse, out: Out) -> int:
    size = 0
    v_path = m.path
    if v_path:
        p = v_path.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_data = m.data
    if v_data is not None:
        r = v_data if type(v_data) is bytes else payload(v_data)
        n = len(r)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) if n else b""
        n += len(h)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + h
        out.append(h)
        out.append(r)
        size += len(h) + len(r)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ReadFilesetResponse(b: bytes, i: int, end: int, m: ReadFilesetResponse | None = None, depth: int = 0) -> ReadFilesetResponse:
    if m is None:
        m = _new(ReadFilesetResponse)
        m.path = ""
        m.data = None
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
            m.path = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.data = _protobuf_codec.decode_BytesValue(b, i, j, None if m.data is None else _protobuf.BytesValue(m.data)).value
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



def encode_ReadFilesetCdrResponse(m: ReadFilesetCdrResponse, out: Out) -> int:
    size = 0
    v_path = m.path
    if v_path:
        p = v_path.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_ref = m.ref
    if v_ref is not None:
        k = len(out)
        out.append(b"")
        n = _cdr_codec.encode_Ref(v_ref, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ReadFilesetCdrResponse(b: bytes, i: int, end: int, m: ReadFilesetCdrResponse | None = None, depth: int = 0) -> ReadFilesetCdrResponse:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(ReadFilesetCdrResponse)
        m.path = ""
        m.ref = None
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
            m.path = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.ref = _cdr_codec.decode_Ref(b, i, j, m.ref, depth + 1)
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



def encode_RenewFilesetRequest(m: RenewFilesetRequest, out: Out) -> int:
    size = 0
    v_fileset_id = m.fileset_id
    if v_fileset_id:
        p = v_fileset_id.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_ttl_seconds = m.ttl_seconds
    if v_ttl_seconds:
        h = b"\x10" + (VARINT[v_ttl_seconds] if 0 <= v_ttl_seconds < SMALL else encode_int64(v_ttl_seconds))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_RenewFilesetRequest(b: bytes, i: int, end: int, m: RenewFilesetRequest | None = None, depth: int = 0) -> RenewFilesetRequest:
    if m is None:
        m = _new(RenewFilesetRequest)
        m.fileset_id = ""
        m.ttl_seconds = 0
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
            m.fileset_id = b[i:j].decode()
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.ttl_seconds = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ComposeFilesetRequest(m: ComposeFilesetRequest, out: Out) -> int:
    size = 0
    v_fileset_ids = m.fileset_ids
    for x_fileset_ids in texts(v_fileset_ids):
        p = x_fileset_ids.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_ttl_seconds = m.ttl_seconds
    if v_ttl_seconds:
        h = b"\x10" + (VARINT[v_ttl_seconds] if 0 <= v_ttl_seconds < SMALL else encode_int64(v_ttl_seconds))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ComposeFilesetRequest(b: bytes, i: int, end: int, m: ComposeFilesetRequest | None = None, depth: int = 0) -> ComposeFilesetRequest:
    if m is None:
        m = _new(ComposeFilesetRequest)
        m.fileset_ids = []
        m.ttl_seconds = 0
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
            m.fileset_ids.append(b[i:j].decode())
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.ttl_seconds = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ComposeFilesetResponse(m: ComposeFilesetResponse, out: Out) -> int:
    size = 0
    v_fileset_id = m.fileset_id
    if v_fileset_id:
        p = v_fileset_id.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ComposeFilesetResponse(b: bytes, i: int, end: int, m: ComposeFilesetResponse | None = None, depth: int = 0) -> ComposeFilesetResponse:
    if m is None:
        m = _new(ComposeFilesetResponse)
        m.fileset_id = ""
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
            m.fileset_id = b[i:j].decode()
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



def encode_ShardFilesetRequest(m: ShardFilesetRequest, out: Out) -> int:
    size = 0
    v_fileset_id = m.fileset_id
    if v_fileset_id:
        p = v_fileset_id.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_num_files = m.num_files
    if v_num_files:
        h = b"\x10" + (VARINT[v_num_files] if 0 <= v_num_files < SMALL else encode_int64(v_num_files))
        out.append(h)
        size += len(h)
    v_size_bytes = m.size_bytes
    if v_size_bytes:
        h = b"\x18" + (VARINT[v_size_bytes] if 0 <= v_size_bytes < SMALL else encode_int64(v_size_bytes))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ShardFilesetRequest(b: bytes, i: int, end: int, m: ShardFilesetRequest | None = None, depth: int = 0) -> ShardFilesetRequest:
    if m is None:
        m = _new(ShardFilesetRequest)
        m.fileset_id = ""
        m.num_files = 0
        m.size_bytes = 0
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
            m.fileset_id = b[i:j].decode()
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.num_files = v
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.size_bytes = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ShardFilesetResponse(m: ShardFilesetResponse, out: Out) -> int:
    size = 0
    v_shards = m.shards
    for x_shards in v_shards:
        k = len(out)
        out.append(b"")
        n = encode_PathRange(x_shards, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ShardFilesetResponse(b: bytes, i: int, end: int, m: ShardFilesetResponse | None = None, depth: int = 0) -> ShardFilesetResponse:
    if m is None:
        m = _new(ShardFilesetResponse)
        m.shards = []
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
            m.shards.append(decode_PathRange(b, i, j, None))
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


bind(AppendFile, encode_AppendFile, decode_AppendFile)
bind(DeleteFile, encode_DeleteFile, decode_DeleteFile)
bind(CopyFile, encode_CopyFile, decode_CopyFile)
bind(CreateFilesetRequest, encode_CreateFilesetRequest, decode_CreateFilesetRequest)
bind(CreateFilesetResponse, encode_CreateFilesetResponse, decode_CreateFilesetResponse)
bind(FileFilter, encode_FileFilter, decode_FileFilter)
bind(PathRange, encode_PathRange, decode_PathRange)
bind(ReadFilesetRequest, encode_ReadFilesetRequest, decode_ReadFilesetRequest)
bind(ReadFilesetResponse, encode_ReadFilesetResponse, decode_ReadFilesetResponse)
bind(ReadFilesetCdrResponse, encode_ReadFilesetCdrResponse, decode_ReadFilesetCdrResponse)
bind(RenewFilesetRequest, encode_RenewFilesetRequest, decode_RenewFilesetRequest)
bind(ComposeFilesetRequest, encode_ComposeFilesetRequest, decode_ComposeFilesetRequest)
bind(ComposeFilesetResponse, encode_ComposeFilesetResponse, decode_ComposeFilesetResponse)
bind(ShardFilesetRequest, encode_ShardFilesetRequest, decode_ShardFilesetRequest)
bind(ShardFilesetResponse, encode_ShardFilesetResponse, decode_ShardFilesetResponse)
