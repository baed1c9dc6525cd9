"""Header blocks: requests out, and whatever a peer sends in.

A request's block is made of literals that touch no compression table, so the block of a call is a constant that is
made once for the same method and metadata. What comes in is compressed by peers that we do not control; `hpack`
decodes it.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

import hpack
from hpack.exceptions import HPACKError, OversizedHeaderListError

from .constants import DEFAULT_HEADER_TABLE_SIZE, ConnectionFault, ErrorCode
from .metadata import MetadataValue, encode_field, encode_timeout
from .plain import plain_fields

if TYPE_CHECKING:
    from collections.abc import Sequence

# At its level DEBUG, which a program may set for all loggers at once, hpack writes every header down, tokens included.
logging.getLogger("hpack").setLevel(logging.INFO)

Fields = tuple[tuple[bytes, bytes], ...]

TABLE_SIZE_ZERO: Final = b"\x20"
"""What an encoder without a table says when the peer makes the table smaller than it was."""

# Fields of HPACK's static table, and first bytes of literals that name one: see RFC 7541, appendix A and section 6.2.
_METHOD_POST: Final = b"\x83"
_SCHEME: Final = {"http": b"\x86", "https": b"\x87"}
_AUTHORITY: Final = b"\x01"
_PATH: Final = b"\x04"
_CONTENT_TYPE: Final = b"\x0f\x10"
_USER_AGENT: Final = b"\x0f\x2b"
_LITERAL: Final = b"\x00"
_NEVER_INDEXED: Final = b"\x10"

_SECRET: Final = frozenset({b"authn-token", b"authorization", b"cookie"})
_MAX_CACHED: Final = 256
_CACHED_BLOCK: Final = 64
_CACHED_PLAIN: Final = 1024
_FIELD_OVERHEAD: Final = 32  # what the size of a header list counts for each field besides its text


def string(value: bytes) -> bytes:
    """Returns a string literal without Huffman coding."""
    length = len(value)
    if length < 127:
        return bytes((length,)) + value
    out = bytearray((127,))
    length -= 127
    while length >= 128:
        out.append(length & 127 | 128)
        length >>= 7
    out.append(length)
    return bytes(out) + value


def literal(name: bytes, value: bytes) -> bytes:
    """Returns a header field as a literal; proxies are told not to remember secrets."""
    first = _NEVER_INDEXED if name in _SECRET else _LITERAL
    return first + string(name) + string(value)


class RequestHeaders:
    """Makes the header blocks of calls on one connection.

    Args:
        scheme: "http" or "https".
        authority: The host that is called, as the server knows it.
        user_agent: What the server's logs will show.
    """

    def __init__(self, scheme: str, authority: str, user_agent: str) -> None:
        self._before_path = _METHOD_POST + _SCHEME[scheme] + _PATH
        self._after_path = (
            _AUTHORITY
            + string(authority.encode())
            + literal(b"te", b"trailers")
            + _CONTENT_TYPE
            + string(b"application/grpc")
            + _USER_AGENT
            + string(user_agent.encode())
            + literal(b"grpc-accept-encoding", b"identity")
        )
        self._overhead = len(self._after_path) + 400
        self._cache: dict[tuple[str, tuple[tuple[str, MetadataValue], ...]], bytes] = {}

    def block(self, path: str, metadata: Sequence[tuple[str, MetadataValue]], timeout: float | None) -> bytes:
        """Returns the header block of a call.

        Args:
            path: "/package.Service/Method".
            metadata: The caller's metadata.
            timeout: The seconds that the server has, if that is limited.

        Raises:
            ValueError: A pair of the metadata is not allowed in gRPC.
        """
        key = (path, tuple(metadata))
        block = self._cache.get(key)
        if block is None:
            block = self._before_path + string(path.encode("ascii")) + self._after_path
            block += b"".join(literal(*encode_field(*pair)) for pair in key[1])
            if len(self._cache) >= _MAX_CACHED:  # metadata that changes with every call must not fill the memory
                self._cache.clear()
            self._cache[key] = block
        if timeout is not None:
            block += literal(b"grpc-timeout", encode_timeout(timeout))
        return block

    def list_size(self, block: bytes, metadata: Sequence[tuple[str, MetadataValue]]) -> int:
        """Returns an upper bound of what a peer counts against its limit on header lists for this block."""
        return len(block) + self._overhead + _FIELD_OVERHEAD * len(metadata)


class HeaderDecoder:
    """Decodes the header blocks that a peer sends on one connection.

    Args:
        max_size: The largest header list to accept.
    """

    def __init__(self, max_size: int) -> None:
        self._decoder = hpack.Decoder(max_header_list_size=max_size)
        self._decoder.max_allowed_table_size = DEFAULT_HEADER_TABLE_SIZE
        self._max_size = max_size
        self._cache: dict[bytes, Fields] = {}
        self._plain: dict[bytes, Fields] = {}

    def decode(self, block: bytes) -> Fields:
        """Returns the fields of a block.

        Raises:
            ConnectionFault: It is not HPACK, or larger than allowed. The state of the compression is lost.
        """
        fields = self._cache.get(block) or self._plain.get(block) or self._decode_plain(block)
        if fields is not None:
            return fields
        try:
            fields = tuple((bytes(name), bytes(value)) for name, value in self._decoder.decode(block, raw=True))
        except OversizedHeaderListError as error:
            raise ConnectionFault(ErrorCode.ENHANCE_YOUR_CALM, f"headers larger than allowed: {error}") from error
        except HPACKError as error:
            raise ConnectionFault(ErrorCode.COMPRESSION_ERROR, f"headers that are not HPACK: {error}") from error
        # A block of one-byte references alone changes no table, and means the same until another block does. Servers
        # send their usual headers and trailers so, and for small calls decoding them is most of the work.
        if not all(0x80 < byte < 0xFF for byte in block):
            self._cache.clear()
        elif len(block) <= _CACHED_BLOCK and len(self._cache) < _MAX_CACHED:
            self._cache[block] = fields
        return fields

    def _decode_plain(self, block: bytes) -> Fields | None:
        """Returns the fields of a block that has nothing to do with the compression table; None of others."""
        fields = plain_fields(block)
        if not fields or sum([len(name) + len(value) + _FIELD_OVERHEAD for name, value in fields]) > self._max_size:
            return None  # empty or too much: both are rare
        if len(block) <= _CACHED_PLAIN:
            if len(self._plain) >= _MAX_CACHED:  # blocks that never come again, as they hold times or numbers of calls
                self._plain.clear()
            self._plain[block] = fields
        return fields
