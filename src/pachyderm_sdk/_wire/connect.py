"""Makes transports: our own, or one over a channel of grpclib's. Used by the first call, on the loop that it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .endpoint import Endpoint
from .http2.transport import Http2Transport
from .login import LoginTransport
from .retry import RetryingTransport

if TYPE_CHECKING:
    import grpclib.client

    from .session import Session
    from .transport import Transport

__all__ = ["connect", "connect_over"]


def connect(endpoint: Endpoint, session: Session) -> Transport:
    """Returns a transport to an endpoint; the connection is made when the first call starts.

    Args:
        endpoint: The server.
        session: The session of the calls that it is to carry; a login that it waits for is made first.

    Raises:
        ConfigError: The endpoint's certificates are none.
    """
    transport = RetryingTransport(Http2Transport(endpoint), endpoint.retries)
    return _logged_in(transport, session)


def connect_over(channel: grpclib.client.Channel, session: Session) -> Transport:
    """Returns a transport over a channel that stays its maker's.

    Args:
        channel: The channel.
        session: As for `connect`.
    """
    from .grpclib_transport import GrpclibTransport  # and grpclib, which nobody else needs

    defaults = Endpoint()
    transport = GrpclibTransport(channel, repr(channel), connect_timeout=defaults.connect_timeout)
    return _logged_in(RetryingTransport(transport, defaults.retries), session)


def _logged_in(transport: Transport, session: Session) -> Transport:
    return transport if session.login is None else LoginTransport(transport, session)
