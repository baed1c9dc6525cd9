# Generated from api-protos/cdr/cdr.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The messages of the protobuf package cdr."""

from __future__ import annotations

from dataclasses import dataclass as _dataclass

from ..._proto import fields as _f
from ...message import Enum as _Enum, Message as _Message, OneofMessage as _OneofMessage

__all__ = (
    "Cipher",
    "CipherAlgo",
    "Compress",
    "CompressAlgo",
    "Concat",
    "ContentHash",
    "HashAlgo",
    "Http",
    "Ref",
    "SizeLimits",
    "Slice",
)


class CipherAlgo(_Enum):
    """`cdr.CipherAlgo`."""

    UNKNOWN_CIPHER = 0
    CHACHA20 = 1


class CompressAlgo(_Enum):
    """`cdr.CompressAlgo`."""

    UNKNOWN_COMPRESS = 0
    GZIP = 1


class HashAlgo(_Enum):
    """`cdr.HashAlgo`."""

    UNKNOWN_HASH = 0
    BLAKE2b_256 = 1


@_dataclass(eq=False, repr=False)
class Cipher(_Message):
    """`cdr.Cipher`."""

    _full_name = "cdr.Cipher"

    inner: Ref | None = _f.message("cdr.Ref", 1)
    algo: CipherAlgo = _f.enum(CipherAlgo, 2)
    key: bytes = _f.scalar("bytes", 3)
    nonce: bytes = _f.scalar("bytes", 4)


@_dataclass(eq=False, repr=False)
class Compress(_Message):
    """`cdr.Compress`."""

    _full_name = "cdr.Compress"

    inner: Ref | None = _f.message("cdr.Ref", 1)
    algo: CompressAlgo = _f.enum(CompressAlgo, 2)


@_dataclass(eq=False, repr=False)
class Concat(_Message):
    """`cdr.Concat`."""

    _full_name = "cdr.Concat"

    refs: list[Ref] = _f.message("cdr.Ref", 1, repeated=True)


@_dataclass(eq=False, repr=False)
class ContentHash(_Message):
    """`cdr.ContentHash`."""

    _full_name = "cdr.ContentHash"

    inner: Ref | None = _f.message("cdr.Ref", 1)
    algo: HashAlgo = _f.enum(HashAlgo, 2)
    hash: bytes = _f.scalar("bytes", 3)


@_dataclass(eq=False, repr=False)
class Http(_Message):
    """`cdr.HTTP`."""

    _full_name = "cdr.HTTP"

    url: str = _f.scalar("string", 1)
    headers: dict[str, str] = _f.mapping("string", "string", 2)


@_dataclass(eq=False, repr=False, init=False)
class Ref(_OneofMessage):
    """`cdr.Ref`."""

    _full_name = "cdr.Ref"
    _oneofs = {"body": ("http", "content_hash", "size_limits", "cipher", "compress", "slice", "concat",)}

    http: Http | None = _f.message("cdr.HTTP", 1, group="body")
    content_hash: ContentHash | None = _f.message("cdr.ContentHash", 2, group="body")
    size_limits: SizeLimits | None = _f.message("cdr.SizeLimits", 3, group="body")
    cipher: Cipher | None = _f.message("cdr.Cipher", 4, group="body")
    compress: Compress | None = _f.message("cdr.Compress", 5, group="body")
    slice: Slice | None = _f.message("cdr.Slice", 6, group="body")
    concat: Concat | None = _f.message("cdr.Concat", 7, group="body")

    def __init__(
        self,
        http: Http | None = None,
        content_hash: ContentHash | None = None,
        size_limits: SizeLimits | None = None,
        cipher: Cipher | None = None,
        compress: Compress | None = None,
        slice: Slice | None = None,
        concat: Concat | None = None,
    ) -> None:
        fields = self.__dict__
        fields["http"] = http
        fields["content_hash"] = content_hash
        fields["size_limits"] = size_limits
        fields["cipher"] = cipher
        fields["compress"] = compress
        fields["slice"] = slice
        fields["concat"] = concat
        self.__post_init__()


@_dataclass(eq=False, repr=False)
class SizeLimits(_Message):
    """`cdr.SizeLimits`."""

    _full_name = "cdr.SizeLimits"

    inner: Ref | None = _f.message("cdr.Ref", 1)
    min: int = _f.scalar("int64", 2)
    max: int = _f.scalar("int64", 3)


@_dataclass(eq=False, repr=False)
class Slice(_Message):
    """`cdr.Slice`."""

    _full_name = "cdr.Slice"

    inner: Ref | None = _f.message("cdr.Ref", 1)
    start: int = _f.scalar("uint64", 2)
    end: int = _f.scalar("uint64", 3)
