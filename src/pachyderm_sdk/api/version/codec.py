# Generated from api-protos/version/versionpb/version.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Encoders and decoders of the messages of versionpb_v2."""

from __future__ import annotations

from ..._proto.wire import (
    add_unknown,
    bind,
    encode_uint32,
    encode_varint,
    keep_unknown,
    length,
    Out,
    short,
    SMALL,
    tag,
    uint32,
    VARINT,
    varint,
)
from . import (
    Version,
)

_new = object.__new__



def encode_Version(m: Version, out: Out) -> int:
    size = 0
    v_major = m.major
    if v_major:
        h = b"\x08" + (VARINT[v_major] if 0 <= v_major < SMALL else encode_uint32(v_major))
        out.append(h)
        size += len(h)
    v_minor = m.minor
    if v_minor:
        h = b"\x10" + (VARINT[v_minor] if 0 <= v_minor < SMALL else encode_uint32(v_minor))
        out.append(h)
        size += len(h)
    v_micro = m.micro
    if v_micro:
        h = b"\x18" + (VARINT[v_micro] if 0 <= v_micro < SMALL else encode_uint32(v_micro))
        out.append(h)
        size += len(h)
    v_additional = m.additional
    if v_additional:
        p = v_additional.encode()
        n = len(p)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_git_commit = m.git_commit
    if v_git_commit:
        p = v_git_commit.encode()
        n = len(p)
        h = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_git_tree_modified = m.git_tree_modified
    if v_git_tree_modified:
        p = v_git_tree_modified.encode()
        n = len(p)
        h = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_build_date = m.build_date
    if v_build_date:
        p = v_build_date.encode()
        n = len(p)
        h = b"\x3a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_go_version = m.go_version
    if v_go_version:
        p = v_go_version.encode()
        n = len(p)
        h = b"\x42" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_platform = m.platform
    if v_platform:
        p = v_platform.encode()
        n = len(p)
        h = b"\x4a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Version(b: bytes, i: int, end: int, m: Version | None = None, depth: int = 0) -> Version:
    if m is None:
        m = _new(Version)
        m.major = 0
        m.minor = 0
        m.micro = 0
        m.additional = ""
        m.git_commit = ""
        m.git_tree_modified = ""
        m.build_date = ""
        m.go_version = ""
        m.platform = ""
    kept: list[int] | None = None
    while i < end:
        t = b[i]
        i += 1
        if t > 127:
            t, i = tag(b, i, t)
        if t < 42:
            if t == 8:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                    v = uint32(v)
                m.major = v
            elif t == 16:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                    v = uint32(v)
                m.minor = v
            elif t == 24:
                v = b[i]
                i += 1
                if v > 127:
                    v, i = varint(b, i, v)
                    v = uint32(v)
                m.micro = v
            elif t == 34:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.additional = b[i:j].decode()
                i = j
            else:
                if kept is None:
                    kept = []
                i = keep_unknown(kept, b, i, end, t, depth)
        else:
            if t == 42:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.git_commit = b[i:j].decode()
                i = j
            elif t == 50:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.git_tree_modified = b[i:j].decode()
                i = j
            elif t == 58:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.build_date = b[i:j].decode()
                i = j
            elif t == 66:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.go_version = b[i:j].decode()
                i = j
            elif t == 74:
                n = b[i]
                i += 1
                if n > 127:
                    n, i = length(b, i, n)
                j = i + n
                if j > end:
                    raise short(end)
                m.platform = b[i:j].decode()
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


bind(Version, encode_Version, decode_Version)
