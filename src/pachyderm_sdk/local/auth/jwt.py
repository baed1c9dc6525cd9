"""Signed claims (JSON Web Tokens) as identity providers make them, with RS256, which all of them must offer."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
from typing import TYPE_CHECKING, Final, cast

from pachyderm_sdk.local.errors import ServiceError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["verified"]

_SHA256: Final = bytes.fromhex("3031300d060960864801650304020105000420")
"""What goes before a SHA-256 in a PKCS #1 v1.5 signature."""


def verified(token: str, keys: Sequence[Mapping[str, object]]) -> dict[str, object]:
    """The claims of a token that one of the keys has signed. Whether they hold now is for the caller to see.

    Args:
        token: the token.
        keys: the provider's public keys, as JSON Web Keys.

    Raises:
        ServiceError: it is malformed, or nobody with one of the keys has signed it.
    """
    try:
        head, payload, signature = token.split(".")
        header = _object(head)
        claims = _object(payload)
        signed = _decoded(signature)
    except ValueError:
        raise ServiceError("oidc: malformed jwt: it must be three parts of base64, the first two JSON") from None
    if header.get("alg") != "RS256":
        raise ServiceError("oidc: id token signed with unsupported algorithm, expected RS256")
    named = header.get("kid")
    for key in keys:
        fitting = named is None or key.get("kid") in (None, named)
        if fitting and key.get("kty") == "RSA" and _fits(f"{head}.{payload}", signed, key):
            return claims
    raise ServiceError("failed to verify signature: no key of the issuer has made it")


def _decoded(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)


def _object(text: str) -> dict[str, object]:
    value: object = json.loads(_decoded(text))
    if not isinstance(value, dict):
        raise ValueError("not an object")
    return cast("dict[str, object]", value)


def _fits(text: str, signature: bytes, key: Mapping[str, object]) -> bool:
    """Whether the owner of a key has signed a text."""
    try:
        modulus, exponent = (int.from_bytes(_decoded(str(key[name])), "big") for name in ("n", "e"))
    except (KeyError, binascii.Error):
        return False
    size = (modulus.bit_length() + 7) // 8
    if len(signature) != size or size < len(_SHA256) + hashlib.sha256().digest_size + 11:
        return False
    number = int.from_bytes(signature, "big")
    if number >= modulus:
        return False
    shown = pow(number, exponent, modulus).to_bytes(size, "big")
    told = _SHA256 + hashlib.sha256(text.encode()).digest()
    return hmac.compare_digest(shown, b"\x00\x01" + b"\xff" * (size - len(told) - 3) + b"\x00" + told)
