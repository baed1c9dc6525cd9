# Generated from api-protos/grpc/health/v1/health.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of grpc.health.v1, async."""

from __future__ import annotations

from ..._wire.calls import AsyncStream
from ..._wire.stub import AsyncStub
from . import HealthCheckRequest, HealthCheckResponse, methods


class HealthStub(AsyncStub):
    """The service `grpc.health.v1.Health`."""

    async def check(
        self,
        request: HealthCheckRequest | None = None,
        /,
        *,
        service: str = "",
        timeout: float | None = None,
    ) -> HealthCheckResponse:
        """Calls `grpc.health.v1.Health/Check`.

        RPC: `grpc.health.v1.Health/Check`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = HealthCheckRequest(service=service)
        return await self._calls.unary_unary(methods.CHECK, request, timeout)

    def watch(
        self,
        request: HealthCheckRequest | None = None,
        /,
        *,
        service: str = "",
        timeout: float | None = None,
    ) -> AsyncStream[HealthCheckResponse]:
        """Calls `grpc.health.v1.Health/Watch`.

        RPC: `grpc.health.v1.Health/Watch`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = HealthCheckRequest(service=service)
        return self._calls.unary_stream(methods.WATCH, request, timeout)
