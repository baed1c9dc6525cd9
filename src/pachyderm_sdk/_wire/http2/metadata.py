"""gRPC metadata, timeouts and status texts as HTTP/2 header fields carry them."""

from __future__ import annotations

import base64
import binascii
import math
import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import unquote_to_bytes

MetadataValue = str | bytes
"""Text, or bytes if the key ends in `-bin`."""

Metadata = tuple[tuple[str, MetadataValue], ...]
"""Keys and values in the order of the wire; a key may come more than once."""

Pairs = Iterable[tuple[str, MetadataValue]]
"""The same, where it is read only once."""

_KEY: Final = re.compile(r"[0-9a-z_.\-]+")
_TEXT: Final = re.compile(r"[\x20-\x7e]*")
_TRANSPORTS_OWN: Final = frozenset({"te", "content-type", "user-agent", "connection", "host"})


def encode_field(key: str, value: MetadataValue) -> tuple[bytes, bytes]:
    """Returns a pair of metadata as a header field.

    Raises:
        ValueError: gRPC does not allow it in metadata.
    """
    if not _KEY.fullmatch(key):
        raise ValueError(f"metadata key {key!r}: only lower-case letters, digits and '-', '_', '.' are allowed")
    if key.startswith("grpc-") or key in _TRANSPORTS_OWN:
        raise ValueError(f"metadata key {key!r} belongs to the transport")
    if key.endswith("-bin"):
        if not isinstance(value, bytes):
            raise ValueError(f"metadata {key!r} takes bytes, as its name ends in -bin")
        return key.encode(), encode_bytes(value)
    if not isinstance(value, str):
        raise ValueError(f"metadata {key!r} takes text; a key for bytes ends in -bin")
    if not _TEXT.fullmatch(value) or value != value.strip(" "):
        # The value is not in the error: it may be a token.
        raise ValueError(f"the value of metadata {key!r} is not printable ASCII, or begins or ends with a space")
    return key.encode(), value.encode()


def encode_bytes(value: bytes) -> bytes:
    """Returns bytes as the value of a field whose name ends in `-bin`."""
    return base64.b64encode(value).rstrip(b"=")


def decode_field(key: bytes, value: bytes) -> list[tuple[str, MetadataValue]]:
    """Returns a header field as metadata: one pair, or several for bytes that a proxy joined by commas.

    Raises:
        ValueError: The value of a `-bin` key is not base64.
    """
    name = key.decode("ascii", "backslashreplace")
    if not key.endswith(b"-bin"):
        return [(name, value.decode("utf-8", "backslashreplace"))]
    try:
        return [
            (name, base64.b64decode(item + b"=" * (-len(item) % 4), validate=True))
            for item in (part.strip() for part in value.split(b","))
        ]
    except binascii.Error as error:
        raise ValueError(f"metadata {name!r} is not base64: {error}") from None


def decode_message(value: bytes) -> str:
    """Returns a percent-encoded `grpc-message`; what is wrongly encoded stays as it is, as the gRPC rules ask."""
    return unquote_to_bytes(value).decode("utf-8", "replace")


def encode_message(text: str) -> bytes:
    """Returns a status text percent-encoded for `grpc-message`."""
    return b"".join(
        bytes((byte,)) if 0x20 <= byte <= 0x7E and byte != 0x25 else b"%%%02X" % byte
        for byte in text.encode("utf-8", "replace")
    )


def encode_timeout(seconds: float) -> bytes:
    """Returns a `grpc-timeout` in the finest unit whose eight digits suffice, never less than asked for."""
    for unit, scale in ((b"u", 1e6), (b"m", 1e3), (b"S", 1.0)):
        value = math.ceil(max(seconds, 0.0) * scale)
        if value < 100_000_000:
            return b"%d%s" % (value, unit)
    return b"99999999S"
