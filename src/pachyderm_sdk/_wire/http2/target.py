"""Which server a channel calls, and how to reach it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl as _ssl

_ALPN = "h2"


@dataclass(frozen=True)
class Target:
    """The address of a server.

    Attributes:
        host: Its name or address.
        port: Its port.
        path: Its unix socket instead.
        ssl: The TLS context, or None for none.
        server_name: The name that its certificate must have, if not `host`.
    """

    host: str = "localhost"
    port: int = 0
    path: str | None = None
    ssl: _ssl.SSLContext | None = None
    server_name: str | None = None

    def __post_init__(self) -> None:
        if self.ssl is not None:
            self.ssl.set_alpn_protocols([_ALPN])

    def __str__(self) -> str:
        if self.path is not None:
            return f"unix:{self.path}"
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"

    @property
    def scheme(self) -> str:
        """The scheme of its URLs."""
        return "http" if self.ssl is None else "https"

    @property
    def authority(self) -> str:
        """What it is told that it is called."""
        return "localhost" if self.path is not None else str(self)

    @property
    def tls_name(self) -> str | None:
        """The name that its certificate must have; None without TLS."""
        if self.ssl is None:
            return None
        return self.server_name or ("localhost" if self.path is not None else self.host)

    def check_alpn(self, tls: _ssl.SSLObject | _ssl.SSLSocket | None) -> None:
        """Makes sure that the server agreed to speak HTTP/2.

        Raises:
            ConnectionAbortedError: It did not.
        """
        chosen = None if tls is None else tls.selected_alpn_protocol()
        if self.ssl is not None and chosen != _ALPN:
            raise ConnectionAbortedError("the server does not speak HTTP/2 over TLS (it chose no 'h2' by ALPN)")
