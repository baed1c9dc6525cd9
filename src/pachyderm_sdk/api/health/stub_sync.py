# Generated from api-protos/grpc/health/v1/health.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of grpc.health.v1, sync."""

from __future__ import annotations

from ..._wire.calls_sync import Stream
from ..._wire.stub import SyncStub
from . import HealthCheckRequest, HealthCheckResponse, methods


class HealthStub(SyncStub):
    """Tells whether a server is ready for calls.

    Needs no token. pachd knows only the empty service name, which stands for the server as a whole.
    """

    def check(
        self,
        request: HealthCheckRequest | None = None,
        /,
        *,
        service: str = "",
        timeout: float | None = None,
    ) -> HealthCheckResponse:
        """Tells the state now.

        NOT_FOUND if the service is not known. Set a timeout: a server that hangs does not answer.

        RPC: `grpc.health.v1.Health/Check`.

        Args:
            request: The whole request, in place of its fields as keywords.
            service: Name of a service; empty for the server as a whole.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = HealthCheckRequest(service=service)
        return self._calls.unary_unary(methods.CHECK, request, timeout)

    def watch(
        self,
        request: HealthCheckRequest | None = None,
        /,
        *,
        service: str = "",
        timeout: float | None = None,
    ) -> Stream[HealthCheckResponse]:
        """Streams the state now, and again whenever it changes.

        A service that is not known is reported as SERVICE_UNKNOWN, and the stream goes on. It does not
        end by itself: close it when done.

        RPC: `grpc.health.v1.Health/Watch`.

        Args:
            request: The whole request, in place of its fields as keywords.
            service: Name of a service; empty for the server as a whole.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = HealthCheckRequest(service=service)
        return self._calls.unary_stream(methods.WATCH, request, timeout)
