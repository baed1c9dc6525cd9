# Generated from api-protos/metadata/metadata.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Encoders and decoders of the messages of metadata."""

from __future__ import annotations

from ..._proto.wire import (
    add_unknown,
    bind,
    encode_varint,
    keep_unknown,
    length,
    MAX_DEPTH,
    Out,
    short,
    skip,
    SMALL,
    tag,
    too_deep,
    VARINT,
)
from ...api.pfs import codec as _pfs_codec
from ...api.pps import codec as _pps_codec
from . import (
    ClusterPicker,
    Edit,
    EditAddKey,
    EditDeleteKey,
    EditEditKey,
    EditMetadataRequest,
    EditMetadataResponse,
    EditReplace,
)

_new = object.__new__
_set = object.__setattr__



def encode_ClusterPicker(m: ClusterPicker, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ClusterPicker(b: bytes, i: int, end: int, m: ClusterPicker | None = None, depth: int = 0) -> ClusterPicker:
    if m is None:
        m = _new(ClusterPicker)
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



def encode_Edit(m: Edit, out: Out) -> int:
    size = 0
    v_project = m.project
    if v_project is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_ProjectPicker(v_project, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_commit = m.commit
    if v_commit is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_CommitPicker(v_commit, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_branch = m.branch
    if v_branch is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_BranchPicker(v_branch, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_repo = m.repo
    if v_repo is not None:
        k = len(out)
        out.append(b"")
        n = _pfs_codec.encode_RepoPicker(v_repo, out)
        h = out[k] = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_cluster = m.cluster
    if v_cluster is not None:
        k = len(out)
        out.append(b"")
        n = encode_ClusterPicker(v_cluster, out)
        h = out[k] = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_pipeline = m.pipeline
    if v_pipeline is not None:
        k = len(out)
        out.append(b"")
        n = _pps_codec.encode_PipelinePicker(v_pipeline, out)
        h = out[k] = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_replace = m.replace
    if v_replace is not None:
        k = len(out)
        out.append(b"")
        n = encode_EditReplace(v_replace, out)
        h = out[k] = b"\x52" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_add_key = m.add_key
    if v_add_key is not None:
        k = len(out)
        out.append(b"")
        n = encode_EditAddKey(v_add_key, out)
        h = out[k] = b"\x5a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_edit_key = m.edit_key
    if v_edit_key is not None:
        k = len(out)
        out.append(b"")
        n = encode_EditEditKey(v_edit_key, out)
        h = out[k] = b"\x62" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_delete_key = m.delete_key
    if v_delete_key is not None:
        k = len(out)
        out.append(b"")
        n = encode_EditDeleteKey(v_delete_key, out)
        h = out[k] = b"\x6a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Edit(b: bytes, i: int, end: int, m: Edit | None = None, depth: int = 0) -> Edit:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(Edit)
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t < 50:
            if t == 10:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                if m.commit is not None:
                    _set(m, "commit", None)
                if m.branch is not None:
                    _set(m, "branch", None)
                if m.repo is not None:
                    _set(m, "repo", None)
                if m.cluster is not None:
                    _set(m, "cluster", None)
                if m.pipeline is not None:
                    _set(m, "pipeline", None)
                _set(m, "project", _pfs_codec.decode_ProjectPicker(b, i, j, m.project))
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
                if m.branch is not None:
                    _set(m, "branch", None)
                if m.repo is not None:
                    _set(m, "repo", None)
                if m.cluster is not None:
                    _set(m, "cluster", None)
                if m.pipeline is not None:
                    _set(m, "pipeline", None)
                _set(m, "commit", _pfs_codec.decode_CommitPicker(b, i, j, m.commit, depth + 1))
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
                if m.commit is not None:
                    _set(m, "commit", None)
                if m.repo is not None:
                    _set(m, "repo", None)
                if m.cluster is not None:
                    _set(m, "cluster", None)
                if m.pipeline is not None:
                    _set(m, "pipeline", None)
                _set(m, "branch", _pfs_codec.decode_BranchPicker(b, i, j, m.branch))
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
                if m.commit is not None:
                    _set(m, "commit", None)
                if m.branch is not None:
                    _set(m, "branch", None)
                if m.cluster is not None:
                    _set(m, "cluster", None)
                if m.pipeline is not None:
                    _set(m, "pipeline", None)
                _set(m, "repo", _pfs_codec.decode_RepoPicker(b, i, j, m.repo))
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
                if m.commit is not None:
                    _set(m, "commit", None)
                if m.branch is not None:
                    _set(m, "branch", None)
                if m.repo is not None:
                    _set(m, "repo", None)
                if m.pipeline is not None:
                    _set(m, "pipeline", None)
                _set(m, "cluster", decode_ClusterPicker(b, i, j, m.cluster))
                i = j
            else:
                if kept is None:
                    kept = []
                i = keep_unknown(kept, b, i, end, t, depth)
        else:
            if t == 50:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                if m.project is not None:
                    _set(m, "project", None)
                if m.commit is not None:
                    _set(m, "commit", None)
                if m.branch is not None:
                    _set(m, "branch", None)
                if m.repo is not None:
                    _set(m, "repo", None)
                if m.cluster is not None:
                    _set(m, "cluster", None)
                _set(m, "pipeline", _pps_codec.decode_PipelinePicker(b, i, j, m.pipeline))
                i = j
            elif t == 82:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                if m.add_key is not None:
                    _set(m, "add_key", None)
                if m.edit_key is not None:
                    _set(m, "edit_key", None)
                if m.delete_key is not None:
                    _set(m, "delete_key", None)
                _set(m, "replace", decode_EditReplace(b, i, j, m.replace))
                i = j
            elif t == 90:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                if m.replace is not None:
                    _set(m, "replace", None)
                if m.edit_key is not None:
                    _set(m, "edit_key", None)
                if m.delete_key is not None:
                    _set(m, "delete_key", None)
                _set(m, "add_key", decode_EditAddKey(b, i, j, m.add_key))
                i = j
            elif t == 98:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                if m.replace is not None:
                    _set(m, "replace", None)
                if m.add_key is not None:
                    _set(m, "add_key", None)
                if m.delete_key is not None:
                    _set(m, "delete_key", None)
                _set(m, "edit_key", decode_EditEditKey(b, i, j, m.edit_key))
                i = j
            elif t == 106:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                if m.replace is not None:
                    _set(m, "replace", None)
                if m.add_key is not None:
                    _set(m, "add_key", None)
                if m.edit_key is not None:
                    _set(m, "edit_key", None)
                _set(m, "delete_key", decode_EditDeleteKey(b, i, j, m.delete_key))
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



def encode_EditReplace(m: EditReplace, out: Out) -> int:
    size = 0
    v_replacement = m.replacement
    for k_replacement, x_replacement in v_replacement.items():
        p = k_replacement.encode()
        e = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        p = x_replacement.encode()
        e += b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        h = b"\x0a" + (VARINT[len(e)] if len(e) < SMALL else encode_varint(len(e))) + e
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_EditReplace(b: bytes, i: int, end: int, m: EditReplace | None = None, depth: int = 0) -> EditReplace:
    if m is None:
        m = _new(EditReplace)
        m.replacement = {}
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
            k_replacement = ""
            x_replacement = ""
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
                    k_replacement = b[i:e].decode()
                    i = e
                elif t == 18:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    e = i + n
                    if e > j:
                        raise short(j)
                    x_replacement = b[i:e].decode()
                    i = e
                else:
                    i = skip(b, i, j, t, depth + 1)
            if i != j:
                raise short(j)
            m.replacement[k_replacement] = x_replacement
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_EditAddKey(m: EditAddKey, out: Out) -> int:
    size = 0
    v_key = m.key
    if v_key:
        p = v_key.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_value = m.value
    if v_value:
        p = v_value.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_EditAddKey(b: bytes, i: int, end: int, m: EditAddKey | None = None, depth: int = 0) -> EditAddKey:
    if m is None:
        m = _new(EditAddKey)
        m.key = ""
        m.value = ""
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
            m.key = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.value = b[i:j].decode()
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



def encode_EditEditKey(m: EditEditKey, out: Out) -> int:
    size = 0
    v_key = m.key
    if v_key:
        p = v_key.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_value = m.value
    if v_value:
        p = v_value.encode()
        n = len(p)
        h = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_EditEditKey(b: bytes, i: int, end: int, m: EditEditKey | None = None, depth: int = 0) -> EditEditKey:
    if m is None:
        m = _new(EditEditKey)
        m.key = ""
        m.value = ""
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
            m.key = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.value = b[i:j].decode()
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



def encode_EditDeleteKey(m: EditDeleteKey, out: Out) -> int:
    size = 0
    v_key = m.key
    if v_key:
        p = v_key.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_EditDeleteKey(b: bytes, i: int, end: int, m: EditDeleteKey | None = None, depth: int = 0) -> EditDeleteKey:
    if m is None:
        m = _new(EditDeleteKey)
        m.key = ""
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
            m.key = b[i:j].decode()
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



def encode_EditMetadataRequest(m: EditMetadataRequest, out: Out) -> int:
    size = 0
    v_edits = m.edits
    for x_edits in v_edits:
        k = len(out)
        out.append(b"")
        n = encode_Edit(x_edits, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_EditMetadataRequest(b: bytes, i: int, end: int, m: EditMetadataRequest | None = None, depth: int = 0) -> EditMetadataRequest:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(EditMetadataRequest)
        m.edits = []
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
            m.edits.append(decode_Edit(b, i, j, None, depth + 1))
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



def encode_EditMetadataResponse(m: EditMetadataResponse, out: Out) -> int:
    size = 0
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_EditMetadataResponse(b: bytes, i: int, end: int, m: EditMetadataResponse | None = None, depth: int = 0) -> EditMetadataResponse:
    if m is None:
        m = _new(EditMetadataResponse)
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


bind(ClusterPicker, encode_ClusterPicker, decode_ClusterPicker)
bind(Edit, encode_Edit, decode_Edit)
bind(EditReplace, encode_EditReplace, decode_EditReplace)
bind(EditAddKey, encode_EditAddKey, decode_EditAddKey)
bind(EditEditKey, encode_EditEditKey, decode_EditEditKey)
bind(EditDeleteKey, encode_EditDeleteKey, decode_EditDeleteKey)
bind(EditMetadataRequest, encode_EditMetadataRequest, decode_EditMetadataRequest)
bind(EditMetadataResponse, encode_EditMetadataResponse, decode_EditMetadataResponse)
