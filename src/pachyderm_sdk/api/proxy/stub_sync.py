# Generated from api-protos/proxy/proxy.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of proxy, sync."""

from __future__ import annotations

from ..._wire.calls_sync import Stream
from ..._wire.stub import SyncStub
from . import ListenRequest, ListenResponse, methods


class ApiStub(SyncStub):
    """The service `proxy.API`."""

    def listen(
        self,
        request: ListenRequest | None = None,
        /,
        *,
        channel: str = "",
        timeout: float | None = None,
    ) -> Stream[ListenResponse]:
        """Calls `proxy.API/Listen`.

        RPC: `proxy.API/Listen`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ListenRequest(channel=channel)
        return self._calls.unary_stream(methods.LISTEN, request, timeout)
