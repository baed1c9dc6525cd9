# Generated from api-protos/cdr/cdr.proto by `python -m codegen`. Do not edit: change the proto instead.
"""References to data: recipes by which a client gets bytes and checks them."""

from __future__ import annotations


from ..._proto import fields as _f
from ..._proto.dataclass import dataclass as _dataclass
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


class HashAlgo(_Enum):
    """Hash functions.

    Since 2.11.
    """

    UNKNOWN_HASH = 0
    """Unset."""
    BLAKE2b_256 = 1
    """BLAKE2b with 32 bytes of output."""


class CipherAlgo(_Enum):
    """Ciphers.

    Since 2.11.
    """

    UNKNOWN_CIPHER = 0
    """Unset."""
    CHACHA20 = 1
    """The stream cipher ChaCha20."""


class CompressAlgo(_Enum):
    """Compression formats.

    Since 2.11.
    """

    UNKNOWN_COMPRESS = 0
    """Unset."""
    GZIP = 1
    """The gzip format."""


@_dataclass(init=False, eq=False, repr=False)
class Ref(_OneofMessage):
    """A recipe for getting bytes: a source, or a step applied to what another recipe gives.

    Work from the inside: get the bytes of inner, then apply the step. Since 2.11.
    """

    _full_name = "cdr.Ref"
    _oneofs = {"body": ("http", "content_hash", "size_limits", "cipher", "compress", "slice", "concat",)}

    http: Http | None = _f.message("cdr.HTTP", 1, group="body")
    """Bytes from an HTTP server."""
    content_hash: ContentHash | None = _f.message("cdr.ContentHash", 2, group="body")
    """A check of the hash."""
    size_limits: SizeLimits | None = _f.message("cdr.SizeLimits", 3, group="body")
    """A check of the size."""
    cipher: Cipher | None = _f.message("cdr.Cipher", 4, group="body")
    """Decryption."""
    compress: Compress | None = _f.message("cdr.Compress", 5, group="body")
    """Decompression."""
    slice: Slice | None = _f.message("cdr.Slice", 6, group="body")
    """A part of the bytes."""
    concat: Concat | None = _f.message("cdr.Concat", 7, group="body")
    """Several recipes, one after another."""

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
        fields = vars(self)
        fields["http"] = http
        fields["content_hash"] = content_hash
        fields["size_limits"] = size_limits
        fields["cipher"] = cipher
        fields["compress"] = compress
        fields["slice"] = slice
        fields["concat"] = concat
        if (http is not None) + (content_hash is not None) + (size_limits is not None) + (cipher is not None) + (compress is not None) + (slice is not None) + (concat is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class Http(_Message):
    """Bytes that a GET request returns.

    Since 2.11.
    """

    _full_name = "cdr.HTTP"

    url: str = _f.scalar("string", 1, secret=True)
    """Often signed and valid for a short time."""
    headers: dict[str, str] = _f.mapping("string", "string", 2, secret=True)
    """Headers to send."""


@_dataclass(eq=False, repr=False)
class ContentHash(_Message):
    """Passes bytes on if their hash is right.

    Since 2.11.
    """

    _full_name = "cdr.ContentHash"

    inner: Ref | None = _f.message("cdr.Ref", 1)
    """Where the bytes come from."""
    algo: HashAlgo = _f.enum(HashAlgo, 2)
    hash: bytes = _f.scalar("bytes", 3)
    """The hash to expect."""


@_dataclass(eq=False, repr=False)
class SizeLimits(_Message):
    """Passes bytes on if there are neither too few nor too many.

    Since 2.11.
    """

    _full_name = "cdr.SizeLimits"

    inner: Ref | None = _f.message("cdr.Ref", 1)
    """Where the bytes come from."""
    min: int = _f.scalar("int64", 2)
    """Fewest bytes to accept."""
    max: int = _f.scalar("int64", 3)
    """Most bytes to accept."""


@_dataclass(eq=False, repr=False)
class Cipher(_Message):
    """Decrypts bytes.

    Since 2.11.
    """

    _full_name = "cdr.Cipher"

    inner: Ref | None = _f.message("cdr.Ref", 1)
    """Where the encrypted bytes come from."""
    algo: CipherAlgo = _f.enum(CipherAlgo, 2)
    key: bytes = _f.scalar("bytes", 3, secret=True)
    nonce: bytes = _f.scalar("bytes", 4)


@_dataclass(eq=False, repr=False)
class Compress(_Message):
    """Decompresses bytes.

    Since 2.11.
    """

    _full_name = "cdr.Compress"

    inner: Ref | None = _f.message("cdr.Ref", 1)
    """Where the compressed bytes come from."""
    algo: CompressAlgo = _f.enum(CompressAlgo, 2)


@_dataclass(eq=False, repr=False)
class Slice(_Message):
    """Takes a part of the bytes.

    Since 2.11.
    """

    _full_name = "cdr.Slice"

    inner: Ref | None = _f.message("cdr.Ref", 1)
    """Where the bytes come from."""
    start: int = _f.scalar("uint64", 2)
    """First byte of the part, counted from 0."""
    end: int = _f.scalar("uint64", 3)
    """First byte behind the part."""


@_dataclass(eq=False, repr=False)
class Concat(_Message):
    """Joins the bytes of several recipes.

    Since 2.11.
    """

    _full_name = "cdr.Concat"

    refs: list[Ref] = _f.message("cdr.Ref", 1, repeated=True)
    """In the order of the result; none gives no bytes."""
