"""`Endpoint`: a server and how to connect to it. Pure data; TLS contexts are made when a connection needs one."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from ..constants import MAX_RECEIVE_MESSAGE_SIZE as MAX_MESSAGE_SIZE
from ..constants import PRIMARY_USER_AGENT
from ..errors import ConfigError
from .address import Address
from .transport import deadline_of

if TYPE_CHECKING:
    import ssl

__all__ = ["MAX_MESSAGE_SIZE", "Endpoint", "user_agent"]


@dataclass(frozen=True)
class Endpoint:
    """A server and how to connect to it.

    Attributes:
        address: Where the server listens.
        root_certs: The certificates that vouch for the server, as PEM; None for those that the system trusts.
        server_name: The name that the server's certificate must bear, if it is not the host of the address.
        connect_timeout: Seconds after which an attempt to connect is given up.
        keepalive: Seconds of silence after which the server is asked whether it is there, and again to answer.
        max_message_size: The largest message to send or accept, in bytes.
        retries: How often a call is repeated that surely or harmlessly can be, because the connection failed.
    """

    address: Address = field(default_factory=Address)
    root_certs: bytes | None = field(default=None, repr=False)
    server_name: str | None = None
    connect_timeout: float = 30.0
    keepalive: float = 20.0
    max_message_size: int = MAX_MESSAGE_SIZE
    retries: int = 3

    def __post_init__(self) -> None:
        deadline_of(self.connect_timeout)  # refuses what is none
        if self.root_certs is not None and not isinstance(self.root_certs, bytes):
            raise TypeError(f"root certificates are bytes, as PEM, not {type(self.root_certs).__name__}")
        if self.root_certs is not None and not self.address.tls:
            raise ConfigError(
                f"root certificates are of use with TLS only; the address {self.address} has to be grpcs://"
            )

    def ssl_context(self) -> ssl.SSLContext | None:
        """Returns what to encrypt the connection with, or None if it is not to be.

        Raises:
            ConfigError: The root certificates are none.
        """
        return _ssl_context(self.root_certs) if self.address.tls else None


@cache  # reading the system's certificates takes tens of milliseconds, and a client may reconnect often
def _ssl_context(root_certs: bytes | None) -> ssl.SSLContext:
    import ssl

    if root_certs is None:
        context = ssl.create_default_context()
    else:
        if not root_certs.strip():  # which ssl would take for none given
            raise ConfigError("the root certificates are no PEM certificates: they are empty")
        try:
            context = ssl.create_default_context(cadata=root_certs.decode("ascii"))
        except (ValueError, ssl.SSLError):  # UnicodeDecodeError is a ValueError
            raise ConfigError("the root certificates are no PEM certificates") from None
        # pachd's own certificates are often made by hand. Go, which they were made for, trusts a certificate that it is
        # given even if it is not marked as an authority, and Python from 3.13 on would not.
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
        context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_alpn_protocols(["h2"])
    return context


@cache
def user_agent() -> str:
    """Returns the name that this client goes by: `pachyderm-sdk/3.0.0`."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"{PRIMARY_USER_AGENT}/{version('pachyderm-sdk')}"
    except PackageNotFoundError:  # used from a source tree that was never installed
        return f"{PRIMARY_USER_AGENT}/0"
