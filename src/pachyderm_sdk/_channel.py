"""What `AsyncClient` has and `Client` has not: a connection that is somebody else's, on the event loop of the user."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from ._settings import Origins
from ._wire.address import Address
from ._wire.endpoint import Endpoint
from .constants import DEFAULT_HOST, DEFAULT_PORT

if TYPE_CHECKING:
    from grpclib.client import Channel
    from typing_extensions import Self

    from ._wire.calls import AsyncCalls

__all__ = ["AsyncOverChannel", "OverChannel"]


class AsyncOverChannel:
    """A client that can be made over a channel of grpclib's."""

    _calls: AsyncCalls

    @abstractmethod
    def _set_up(
        self,
        endpoint: Endpoint,
        auth_token: str | None,
        transaction_id: str | None,
        timeout: float | None,
        origins: Origins,
    ) -> None:
        """Gives a new client what each has; the client says how."""

    @classmethod
    def from_channel(
        cls,
        channel: Channel,
        *,
        auth_token: str | None = None,
        transaction_id: str | None = None,
        timeout: float | None = None,
    ) -> Self:
        """Returns a client that makes its calls over a channel which you made yourself, and close yourself.

        For programs that share a channel with other clients, or need one of its settings. All calls work over it, with
        the manners of the channel: it is slower than our own connections, and does not ask a silent server whether it
        is still there. Use the client on the channel's event loop. `Client` has no such method: no event loop is its.

        Example:
            >>> from grpclib.client import Channel
            >>> from pachyderm_sdk import AsyncClient
            >>> port = int(client.address.rpartition(":")[2])
            >>> async with Channel("127.0.0.1", port) as channel, AsyncClient.from_channel(channel) as over_channel:
            ...     (await over_channel.get_version()).major
            2

        Args:
            channel: The channel.
            auth_token: The token that says who the caller is; `$PACH_PYTHON_AUTH_TOKEN` by default.
            transaction_id: The transaction that calls belong to.
            timeout: Seconds after which a call is given up that says no timeout of its own; None for never.

        Raises:
            ConfigError: The token or the id cannot be sent.
        """
        from ._wire.calls import AsyncCalls  # which Client need not load

        client = cls.__new__(cls)
        endpoint = Endpoint(_address(channel))
        client._set_up(endpoint, auth_token, transaction_id, timeout, Origins({"address": "the channel"}))
        client._calls = AsyncCalls.over(channel, client._calls.session, endpoint)
        return client


class OverChannel:
    """A sync client: its connections live on threads of its own, where no channel of the user's can be."""


def _address(channel: Channel) -> Address:
    """Returns where a channel leads to, which it tells nobody."""
    tls = channel._ssl is not None
    if channel._path is not None:
        return Address(path=channel._path, tls=tls)
    return Address(channel._host or DEFAULT_HOST, channel._port or DEFAULT_PORT, tls)
