# Generated from api-protos/cdr/cdr.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Encoders and decoders of the messages of cdr."""

from __future__ import annotations

from ..._proto.enum import Members
from ..._proto.wire import (
    add_unknown,
    bind,
    encode_enum,
    encode_int64,
    encode_uint64,
    encode_varint,
    int32,
    int64,
    keep_unknown,
    length,
    MAX_DEPTH,
    Out,
    payload,
    short,
    skip,
    SMALL,
    tag,
    too_deep,
    VARINT,
    varint,
)
from . import (
    Cipher,
    CipherAlgo,
    Compress,
    CompressAlgo,
    Concat,
    ContentHash,
    HashAlgo,
    Http,
    Ref,
    SizeLimits,
    Slice,
)

_new = object.__new__
_set = object.__setattr__
_CipherAlgo = Members(CipherAlgo)
_CompressAlgo = Members(CompressAlgo)
_HashAlgo = Members(HashAlgo)



def encode_Ref(m: Ref, out: Out) -> int:
    size = 0
    v_http = m.http
    if v_http is not None:
        k = len(out)
        out.append(b"")
        n = encode_Http(v_http, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_content_hash = m.content_hash
    if v_content_hash is not None:
        k = len(out)
        out.append(b"")
        n = encode_ContentHash(v_content_hash, out)
        h = out[k] = b"\x12" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_size_limits = m.size_limits
    if v_size_limits is not None:
        k = len(out)
        out.append(b"")
        n = encode_SizeLimits(v_size_limits, out)
        h = out[k] = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_cipher = m.cipher
    if v_cipher is not None:
        k = len(out)
        out.append(b"")
        n = encode_Cipher(v_cipher, out)
        h = out[k] = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_compress = m.compress
    if v_compress is not None:
        k = len(out)
        out.append(b"")
        n = encode_Compress(v_compress, out)
        h = out[k] = b"\x2a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_slice = m.slice
    if v_slice is not None:
        k = len(out)
        out.append(b"")
        n = encode_Slice(v_slice, out)
        h = out[k] = b"\x32" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_concat = m.concat
    if v_concat is not None:
        k = len(out)
        out.append(b"")
        n = encode_Concat(v_concat, out)
        h = out[k] = b"\x3a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Ref(b: bytes, i: int, end: int, m: Ref | None = None, depth: int = 0) -> Ref:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(Ref)
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
            if m.content_hash is not None:
                _set(m, "content_hash", None)
            if m.size_limits is not None:
                _set(m, "size_limits", None)
            if m.cipher is not None:
                _set(m, "cipher", None)
            if m.compress is not None:
                _set(m, "compress", None)
            if m.slice is not None:
                _set(m, "slice", None)
            if m.concat is not None:
                _set(m, "concat", None)
            _set(m, "http", decode_Http(b, i, j, m.http))
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.http is not None:
                _set(m, "http", None)
            if m.size_limits is not None:
                _set(m, "size_limits", None)
            if m.cipher is not None:
                _set(m, "cipher", None)
            if m.compress is not None:
                _set(m, "compress", None)
            if m.slice is not None:
                _set(m, "slice", None)
            if m.concat is not None:
                _set(m, "concat", None)
            _set(m, "content_hash", decode_ContentHash(b, i, j, m.content_hash, depth + 1))
            i = j
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.http is not None:
                _set(m, "http", None)
            if m.content_hash is not None:
                _set(m, "content_hash", None)
            if m.cipher is not None:
                _set(m, "cipher", None)
            if m.compress is not None:
                _set(m, "compress", None)
            if m.slice is not None:
                _set(m, "slice", None)
            if m.concat is not None:
                _set(m, "concat", None)
            _set(m, "size_limits", decode_SizeLimits(b, i, j, m.size_limits, depth + 1))
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.http is not None:
                _set(m, "http", None)
            if m.content_hash is not None:
                _set(m, "content_hash", None)
            if m.size_limits is not None:
                _set(m, "size_limits", None)
            if m.compress is not None:
                _set(m, "compress", None)
            if m.slice is not None:
                _set(m, "slice", None)
            if m.concat is not None:
                _set(m, "concat", None)
            _set(m, "cipher", decode_Cipher(b, i, j, m.cipher, depth + 1))
            i = j
        elif t == 42:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.http is not None:
                _set(m, "http", None)
            if m.content_hash is not None:
                _set(m, "content_hash", None)
            if m.size_limits is not None:
                _set(m, "size_limits", None)
            if m.cipher is not None:
                _set(m, "cipher", None)
            if m.slice is not None:
                _set(m, "slice", None)
            if m.concat is not None:
                _set(m, "concat", None)
            _set(m, "compress", decode_Compress(b, i, j, m.compress, depth + 1))
            i = j
        elif t == 50:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.http is not None:
                _set(m, "http", None)
            if m.content_hash is not None:
                _set(m, "content_hash", None)
            if m.size_limits is not None:
                _set(m, "size_limits", None)
            if m.cipher is not None:
                _set(m, "cipher", None)
            if m.compress is not None:
                _set(m, "compress", None)
            if m.concat is not None:
                _set(m, "concat", None)
            _set(m, "slice", decode_Slice(b, i, j, m.slice, depth + 1))
            i = j
        elif t == 58:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            if m.http is not None:
                _set(m, "http", None)
            if m.content_hash is not None:
                _set(m, "content_hash", None)
            if m.size_limits is not None:
                _set(m, "size_limits", None)
            if m.cipher is not None:
                _set(m, "cipher", None)
            if m.compress is not None:
                _set(m, "compress", None)
            if m.slice is not None:
                _set(m, "slice", None)
            _set(m, "concat", decode_Concat(b, i, j, m.concat, depth + 1))
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



def encode_Http(m: Http, out: Out) -> int:
    size = 0
    v_url = m.url
    if v_url:
        p = v_url.encode()
        n = len(p)
        h = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n)) + p
        out.append(h)
        size += len(h)
    v_headers = m.headers
    for k_headers, x_headers in v_headers.items():
        p = k_headers.encode()
        e = b"\x0a" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        p = x_headers.encode()
        e += b"\x12" + (VARINT[len(p)] if len(p) < SMALL else encode_varint(len(p))) + p
        h = b"\x12" + (VARINT[len(e)] if len(e) < SMALL else encode_varint(len(e))) + e
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Http(b: bytes, i: int, end: int, m: Http | None = None, depth: int = 0) -> Http:
    if m is None:
        m = _new(Http)
        m.url = ""
        m.headers = {}
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
            m.url = b[i:j].decode()
            i = j
        elif t == 18:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            k_headers = ""
            x_headers = ""
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
                    k_headers = b[i:e].decode()
                    i = e
                elif t == 18:
                    n = b[i]
                    i += 1
                    if n > 127:
                        n, i = length(b, i, n)
                    e = i + n
                    if e > j:
                        raise short(j)
                    x_headers = b[i:e].decode()
                    i = e
                else:
                    i = skip(b, i, j, t, depth + 1)
            if i != j:
                raise short(j)
            m.headers[k_headers] = x_headers
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_ContentHash(m: ContentHash, out: Out) -> int:
    size = 0
    v_inner = m.inner
    if v_inner is not None:
        k = len(out)
        out.append(b"")
        n = encode_Ref(v_inner, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_algo = m.algo
    if v_algo:
        h = b"\x10" + (VARINT[v_algo] if 0 <= v_algo < SMALL else encode_enum(v_algo))
        out.append(h)
        size += len(h)
    v_hash = m.hash
    if v_hash:
        r = v_hash if type(v_hash) is bytes else payload(v_hash)
        n = len(r)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        out.append(h)
        size += len(h)
        out.append(r)
        size += n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_ContentHash(b: bytes, i: int, end: int, m: ContentHash | None = None, depth: int = 0) -> ContentHash:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(ContentHash)
        m.inner = None
        m.algo = _HashAlgo[0]
        m.hash = b""
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
            m.inner = decode_Ref(b, i, j, m.inner, depth + 1)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.algo = _HashAlgo[v]
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.hash = b[i:j]
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



def encode_SizeLimits(m: SizeLimits, out: Out) -> int:
    size = 0
    v_inner = m.inner
    if v_inner is not None:
        k = len(out)
        out.append(b"")
        n = encode_Ref(v_inner, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_min = m.min
    if v_min:
        h = b"\x10" + (VARINT[v_min] if 0 <= v_min < SMALL else encode_int64(v_min))
        out.append(h)
        size += len(h)
    v_max = m.max
    if v_max:
        h = b"\x18" + (VARINT[v_max] if 0 <= v_max < SMALL else encode_int64(v_max))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_SizeLimits(b: bytes, i: int, end: int, m: SizeLimits | None = None, depth: int = 0) -> SizeLimits:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(SizeLimits)
        m.inner = None
        m.min = 0
        m.max = 0
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
            m.inner = decode_Ref(b, i, j, m.inner, depth + 1)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.min = v
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int64(v)
            m.max = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Cipher(m: Cipher, out: Out) -> int:
    size = 0
    v_inner = m.inner
    if v_inner is not None:
        k = len(out)
        out.append(b"")
        n = encode_Ref(v_inner, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_algo = m.algo
    if v_algo:
        h = b"\x10" + (VARINT[v_algo] if 0 <= v_algo < SMALL else encode_enum(v_algo))
        out.append(h)
        size += len(h)
    v_key = m.key
    if v_key:
        r = v_key if type(v_key) is bytes else payload(v_key)
        n = len(r)
        h = b"\x1a" + (VARINT[n] if n < SMALL else encode_varint(n))
        out.append(h)
        size += len(h)
        out.append(r)
        size += n
    v_nonce = m.nonce
    if v_nonce:
        r = v_nonce if type(v_nonce) is bytes else payload(v_nonce)
        n = len(r)
        h = b"\x22" + (VARINT[n] if n < SMALL else encode_varint(n))
        out.append(h)
        size += len(h)
        out.append(r)
        size += n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Cipher(b: bytes, i: int, end: int, m: Cipher | None = None, depth: int = 0) -> Cipher:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(Cipher)
        m.inner = None
        m.algo = _CipherAlgo[0]
        m.key = b""
        m.nonce = b""
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
            m.inner = decode_Ref(b, i, j, m.inner, depth + 1)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.algo = _CipherAlgo[v]
        elif t == 26:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.key = b[i:j]
            i = j
        elif t == 34:
            n = b[i]
            i += 1
            if n > 127:
                n, i = length(b, i, n)
            j = i + n
            if j > end:
                raise short(end)
            m.nonce = b[i:j]
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



def encode_Compress(m: Compress, out: Out) -> int:
    size = 0
    v_inner = m.inner
    if v_inner is not None:
        k = len(out)
        out.append(b"")
        n = encode_Ref(v_inner, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_algo = m.algo
    if v_algo:
        h = b"\x10" + (VARINT[v_algo] if 0 <= v_algo < SMALL else encode_enum(v_algo))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Compress(b: bytes, i: int, end: int, m: Compress | None = None, depth: int = 0) -> Compress:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(Compress)
        m.inner = None
        m.algo = _CompressAlgo[0]
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
            m.inner = decode_Ref(b, i, j, m.inner, depth + 1)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
                v = int32(v)
            m.algo = _CompressAlgo[v]
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Slice(m: Slice, out: Out) -> int:
    size = 0
    v_inner = m.inner
    if v_inner is not None:
        k = len(out)
        out.append(b"")
        n = encode_Ref(v_inner, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    v_start = m.start
    if v_start:
        h = b"\x10" + (VARINT[v_start] if 0 <= v_start < SMALL else encode_uint64(v_start))
        out.append(h)
        size += len(h)
    v_end = m.end
    if v_end:
        h = b"\x18" + (VARINT[v_end] if 0 <= v_end < SMALL else encode_uint64(v_end))
        out.append(h)
        size += len(h)
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Slice(b: bytes, i: int, end: int, m: Slice | None = None, depth: int = 0) -> Slice:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(Slice)
        m.inner = None
        m.start = 0
        m.end = 0
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
            m.inner = decode_Ref(b, i, j, m.inner, depth + 1)
            i = j
        elif t == 16:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.start = v
        elif t == 24:
            v = b[i]
            i += 1
            if v > 127:
                v, i = varint(b, i, v)
            m.end = v
        else:
            if kept is None:
                kept = []
            i = keep_unknown(kept, b, i, end, t, depth)
    if i != end:
        raise short(end)
    if kept is not None:
        add_unknown(m, b, kept)
    return m



def encode_Concat(m: Concat, out: Out) -> int:
    size = 0
    v_refs = m.refs
    for x_refs in v_refs:
        k = len(out)
        out.append(b"")
        n = encode_Ref(x_refs, out)
        h = out[k] = b"\x0a" + (VARINT[n] if n < SMALL else encode_varint(n))
        size += len(h) + n
    if m._unknown_fields:
        out.append(m._unknown_fields)
        size += len(m._unknown_fields)
    return size


def decode_Concat(b: bytes, i: int, end: int, m: Concat | None = None, depth: int = 0) -> Concat:
    if depth > MAX_DEPTH:
        raise too_deep()
    if m is None:
        m = _new(Concat)
        m.refs = []
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
            m.refs.append(decode_Ref(b, i, j, None, depth + 1))
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


bind(Ref, encode_Ref, decode_Ref)
bind(Http, encode_Http, decode_Http)
bind(ContentHash, encode_ContentHash, decode_ContentHash)
bind(SizeLimits, encode_SizeLimits, decode_SizeLimits)
bind(Cipher, encode_Cipher, decode_Cipher)
bind(Compress, encode_Compress, decode_Compress)
bind(Slice, encode_Slice, decode_Slice)
bind(Concat, encode_Concat, decode_Concat)
