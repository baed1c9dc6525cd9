"""How to reach one server, whoever dials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..endpoint import user_agent
from .client import ClientCore
from .headers import RequestHeaders
from .settings import KeepAlive, Limits

if TYPE_CHECKING:
    from ..endpoint import Endpoint

__all__ = ["Route"]


class Route:
    """What it takes to reach one server.

    Args:
        endpoint: The server.
        limits: What the server may do; the endpoint's limits by default.

    Attributes:
        address: Where it listens.
        ssl: What to encrypt with, if the connection is to be encrypted.
        tls_name: The name that its certificate must bear then.
        timeout: Seconds after which an attempt to connect is given up.
        keepalive: When to ask whether it is still there.

    Raises:
        ConfigError: The endpoint's certificates are none.
    """

    def __init__(self, endpoint: Endpoint, limits: Limits | None = None) -> None:
        self.address = address = endpoint.address
        self.ssl = endpoint.ssl_context()
        self.tls_name = None if self.ssl is None else endpoint.server_name or address.host or "localhost"
        self._limits = limits or Limits(max_message_size=endpoint.max_message_size)
        self.keepalive = KeepAlive(endpoint.keepalive, endpoint.keepalive)
        self.timeout = endpoint.connect_timeout
        host = f"[{address.host}]" if ":" in address.host else address.host
        authority = "localhost" if address.path is not None else f"{host}:{address.port}"
        self._headers = RequestHeaders("http" if self.ssl is None else "https", authority, user_agent())

    def core(self) -> ClientCore:
        """Returns the protocol of a new connection."""
        return ClientCore(self._headers, self._limits)
