# Generated from api-protos/proxy/proxy.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of proxy, async."""

from __future__ import annotations

from ..._wire.calls import AsyncStream
from ..._wire.stub import AsyncStub
from . import ListenRequest, ListenResponse, methods


class ApiStub(AsyncStub):
    """Passes on notifications of the server's database; meant for Pachyderm's own processes."""

    def listen(
        self,
        request: ListenRequest | None = None,
        /,
        *,
        channel: str = "",
        timeout: float | None = None,
    ) -> AsyncStream[ListenResponse]:
        """Streams the notifications of a channel until the call is cancelled.

        Needs no token.

        RPC: `proxy.API/Listen`.

        Args:
            request: The whole request, in place of its fields as keywords.
            channel: Name of a channel in the database.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ListenRequest(channel=channel)
        return self._calls.unary_stream(methods.LISTEN, request, timeout)
