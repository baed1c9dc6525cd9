"""Makes transports. The only step from the call shapes to grpclib, taken with the first call, on its loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .channel import Channel
from .endpoint import Endpoint
from .grpclib_transport import GrpclibTransport
from .retry import RetryingTransport

if TYPE_CHECKING:
    import grpclib.client

    from .transport import Transport

__all__ = ["connect", "connect_over"]


def connect(endpoint: Endpoint) -> Transport:
    """Returns a transport to an endpoint; the connection is made when the first call starts.

    Raises:
        ConfigError: The endpoint's certificates are none.
    """
    channel = Channel(endpoint)
    transport = GrpclibTransport(channel, str(endpoint.address), connect_timeout=endpoint.connect_timeout, owned=True)
    return RetryingTransport(transport, endpoint.retries)


def connect_over(channel: grpclib.client.Channel) -> Transport:
    """Returns a transport over a channel that stays its maker's."""
    defaults = Endpoint()
    transport = GrpclibTransport(channel, repr(channel), connect_timeout=defaults.connect_timeout, owned=False)
    return RetryingTransport(transport, defaults.retries)
