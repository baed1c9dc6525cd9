"""An OpenID Connect provider for tests: it tells of itself and of its key over HTTP, and signs tokens."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Provider", "running"]

_BITS = 1024
_EXPONENT = 65537
_SHA256 = bytes.fromhex("3031300d060960864801650304020105000420")


def _is_prime(n: int, source: random.Random) -> bool:
    if any(n % small == 0 for small in (3, 5, 7, 11, 13, 17, 19, 23)):
        return False
    d, r = n - 1, 0
    while d % 2 == 0:
        d, r = d // 2, r + 1
    for _ in range(20):
        x = pow(source.randrange(2, n - 1), d, n)
        if x not in (1, n - 1) and all((x := x * x % n) != n - 1 for _ in range(r - 1)):
            return False
    return True


def _prime(source: random.Random) -> int:
    while True:
        n = source.getrandbits(_BITS // 2) | 3 << (_BITS // 2 - 2) | 1
        if n % _EXPONENT != 1 and _is_prime(n, source):
            return n


def _text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


class Key:
    """An RSA key, always the same for a seed."""

    def __init__(self, seed: int) -> None:
        source = random.Random(seed)
        p, q = _prime(source), _prime(source)
        self.modulus = p * q
        self._private = pow(_EXPONENT, -1, (p - 1) * (q - 1))

    def jwk(self) -> dict[str, str]:
        n = self.modulus.to_bytes(_BITS // 8, "big")
        return {"kty": "RSA", "kid": "k", "alg": "RS256", "n": _text(n), "e": _text(_EXPONENT.to_bytes(3, "big"))}

    def sign(self, text: str) -> bytes:
        told = _SHA256 + hashlib.sha256(text.encode()).digest()
        padded = b"\x00\x01" + b"\xff" * (_BITS // 8 - len(told) - 3) + b"\x00" + told
        return pow(int.from_bytes(padded, "big"), self._private, self.modulus).to_bytes(_BITS // 8, "big")


class Provider:
    """What the server may ask, and tokens of it.

    Attributes:
        issuer: its URL.
    """

    def __init__(self, issuer: str) -> None:
        self.issuer = issuer
        self.key = Key(1)

    def documents(self) -> dict[str, object]:
        return {
            "/.well-known/openid-configuration": {"issuer": self.issuer, "jwks_uri": f"{self.issuer}/keys"},
            "/keys": {"keys": [{"kty": "EC"}, self.key.jwk()]},
            "/list/.well-known/openid-configuration": [],
        }

    def token(self, claims: Mapping[str, object] | None = None, *, key: Key | None = None, alg: str = "RS256") -> str:
        """A token of which some claims are other than usual."""
        usual = {"iss": self.issuer, "aud": "pachyderm", "exp": time.time() + 3600, "email": "ada@example.com"}
        header = _text(json.dumps({"alg": alg, "kid": "k"}).encode())
        text = f"{header}.{_text(json.dumps({**usual, **(claims or {})}).encode())}"
        return f"{text}.{_text((key or self.key).sign(text))}"


@contextmanager
def running() -> Iterator[Provider]:
    """A provider on a port of its own."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = provider.documents().get(self.path)
            body = json.dumps(found).encode()
            self.send_response(404 if found is None else 200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # its name in the base
            """Says nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    provider = Provider(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield provider
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
