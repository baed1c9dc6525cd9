# Generated from api-protos/snapshot/snapshot.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Encoders and decoders of the messages of snapshot."""

from __future__ import annotations

from ..._proto.wire import (
    add_unknown,
    bind,
    decode_timestamp,
    encode_int32,
    encode_int64,
    encode_timestamp,
    encode_varint,
    int32,
    int64,
    keep_unknown,
    length,
    Out,
    short,
    skip,
    SMALL,
    tag,
    VARINT,
    varint,
)
from . import (
    CreateSnapshotRequest,
    CreateSnapshotResponse,
    DeleteSnapshotRequest,
    DeleteSnapshotResponse,
    InspectSnapshotRequest,
    InspectSnapshotResponse,
    ListSnapshotRequest,
    ListSnapshotResponse,
    SnapshotInfo,
)

_new = object.__new__



def encode_SnapshotInfo(m: SnapshotInfo, out: Out) -> int:
    size = 0
    v_id = m.id
    if v_id:
        h = b"\x08" + (VARINT[v_id] if 0 <= v_id < SMALL else encode_int64(v_id))
        out.append(h)
        size += len(h)
    v_metadata = m.metadata
    for k_metadata, x_metadata in v_metadata.items():
        p = k_metadata.encode()
        e = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        p = x_metadata.encode()
        e += b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        h = b"\x12" + (VARINT[len(e)] if len(e) < SMALL else encode_varint(len(e))) + e
        out.append(h)
        size += len(h)
    v_chunkset_id = m.chunkset_id
    if v_chunkset_id:
        h = b"\x18" + (VARINT[v_chunkset_id] if 0 <= v_chunkset_id < SMALL else encode_int64(v_chunkset_id))
        out.append(h)
        size += len(h)
    v_pachyderm_version = m.pachyderm_version
    if v_pachyderm_version:
        p = v_pachyderm_version.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_created_at = m.created_at
    if v_created_at is not None:
        p = encode_timestamp(v_created_at)
        h = b"\x2a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SnapshotInfo(b: bytes, i: int, end: int, m: SnapshotInfo | None = None, depth: int = 0) -> SnapshotInfo:
    if m is None:
        m = _new(SnapshotInfo)
        m.id = 0
        m.metadata = {}
        m.chunkset_id = 0
        m.pachyderm_version = ""
        m.created_at = None
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
            m.id = v
        elif t == 18:
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
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.chunkset_id = v
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.pachyderm_version = b[i:j].decode()
            i = j
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.created_at = decode_timestamp(b, i, j, m.created_at)
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



def encode_CreateSnapshotRequest(m: CreateSnapshotRequest, out: Out) -> int:
    size = 0
    v_metadata = m.metadata
    for k_metadata, x_metadata in v_metadata.items():
        p = k_metadata.encode()
        e = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        p = x_metadata.encode()
        e += b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        h = b"\x0a" + (VARINT[len(e)] if len(e) < SMALL else encode_varint(len(e))) + e
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CreateSnapshotRequest(b: bytes, i: int, end: int, m: CreateSnapshotRequest | None = None, depth: int = 0) -> CreateSnapshotRequest:
    if m is None:
        m = _new(CreateSnapshotRequest)
        m.metadata = {}
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
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_CreateSnapshotResponse(m: CreateSnapshotResponse, out: Out) -> int:
    size = 0
    v_id = m.id
    if v_id:
        h = b"\x08" + (VARINT[v_id] if 0 <= v_id < SMALL else encode_int64(v_id))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_CreateSnapshotResponse(b: bytes, i: int, end: int, m: CreateSnapshotResponse | None = None, depth: int = 0) -> CreateSnapshotResponse:
    if m is None:
        m = _new(CreateSnapshotResponse)
        m.id = 0
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
            m.id = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_DeleteSnapshotRequest(m: DeleteSnapshotRequest, out: Out) -> int:
    size = 0
    v_id = m.id
    if v_id:
        h = b"\x08" + (VARINT[v_id] if 0 <= v_id < SMALL else encode_int64(v_id))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeleteSnapshotRequest(b: bytes, i: int, end: int, m: DeleteSnapshotRequest | None = None, depth: int = 0) -> DeleteSnapshotRequest:
    if m is None:
        m = _new(DeleteSnapshotRequest)
        m.id = 0
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
            m.id = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_DeleteSnapshotResponse(m: DeleteSnapshotResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_DeleteSnapshotResponse(b: bytes, i: int, end: int, m: DeleteSnapshotResponse | None = None, depth: int = 0) -> DeleteSnapshotResponse:
    if m is None:
        m = _new(DeleteSnapshotResponse)
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



def encode_InspectSnapshotRequest(m: InspectSnapshotRequest, out: Out) -> int:
    size = 0
    v_id = m.id
    if v_id:
        h = b"\x08" + (VARINT[v_id] if 0 <= v_id < SMALL else encode_int64(v_id))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_InspectSnapshotRequest(b: bytes, i: int, end: int, m: InspectSnapshotRequest | None = None, depth: int = 0) -> InspectSnapshotRequest:
    if m is None:
        m = _new(InspectSnapshotRequest)
        m.id = 0
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
            m.id = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_InspectSnapshotResponse(m: InspectSnapshotResponse, out: Out) -> int:
    size = 0
    v_info = m.info
    if v_info is not None:
        k = len(out)
        out.append(b"")
        n = encode_SnapshotInfo(v_info, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_fileset = m.fileset
    if v_fileset:
        p = v_fileset.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_InspectSnapshotResponse(b: bytes, i: int, end: int, m: InspectSnapshotResponse | None = None, depth: int = 0) -> InspectSnapshotResponse:
    if m is None:
        m = _new(InspectSnapshotResponse)
        m.info = None
        m.fileset = ""
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
            m.info = decode_SnapshotInfo(b, i, j, m.info)
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.fileset = b[i:j].decode()
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



def encode_ListSnapshotRequest(m: ListSnapshotRequest, out: Out) -> int:
    size = 0
    v_since = m.since
    if v_since is not None:
        p = encode_timestamp(v_since)
        h = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        out.append(h)
        size += len(h)
    v_limit = m.limit
    if v_limit:
        h = b"\x10" + (VARINT[v_limit] if 0 <= v_limit < SMALL else encode_int32(v_limit))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListSnapshotRequest(b: bytes, i: int, end: int, m: ListSnapshotRequest | None = None, depth: int = 0) -> ListSnapshotRequest:
    if m is None:
        m = _new(ListSnapshotRequest)
        m.since = None
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
            m.since = decode_timestamp(b, i, j, m.since)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
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



def encode_ListSnapshotResponse(m: ListSnapshotResponse, out: Out) -> int:
    size = 0
    v_info = m.info
    if v_info is not None:
        k = len(out)
        out.append(b"")
        n = encode_SnapshotInfo(v_info, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ListSnapshotResponse(b: bytes, i: int, end: int, m: ListSnapshotResponse | None = None, depth: int = 0) -> ListSnapshotResponse:
    if m is None:
        m = _new(ListSnapshotResponse)
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
            m.info = decode_SnapshotInfo(b, i, j, m.info)
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


bind(SnapshotInfo, encode_SnapshotInfo, decode_SnapshotInfo)
bind(CreateSnapshotRequest, encode_CreateSnapshotRequest, decode_CreateSnapshotRequest)
bind(CreateSnapshotResponse, encode_CreateSnapshotResponse, decode_CreateSnapshotResponse)
bind(DeleteSnapshotRequest, encode_DeleteSnapshotRequest, decode_DeleteSnapshotRequest)
bind(DeleteSnapshotResponse, encode_DeleteSnapshotResponse, decode_DeleteSnapshotResponse)
bind(InspectSnapshotRequest, encode_InspectSnapshotRequest, decode_InspectSnapshotRequest)
bind(InspectSnapshotResponse, encode_InspectSnapshotResponse, decode_InspectSnapshotResponse)
bind(ListSnapshotRequest, encode_ListSnapshotRequest, decode_ListSnapshotRequest)
bind(ListSnapshotResponse, encode_ListSnapshotResponse, decode_ListSnapshotResponse)
