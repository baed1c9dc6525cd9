# Generated from api-protos/grpc/health/v1/health.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The server side of grpc.health.v1."""

from __future__ import annotations

from collections.abc import AsyncIterator

from ..._wire.servicer import Call, Servicer, unimplemented
from . import HealthCheckRequest, HealthCheckResponse, methods


class HealthServicer(Servicer):
    """The server side of `grpc.health.v1.Health`: derive from it and define the RPCs that you serve."""

    METHODS = methods.METHODS

    async def check(self, request: HealthCheckRequest, call: Call) -> HealthCheckResponse:
        """Serves `grpc.health.v1.Health/Check`."""
        raise unimplemented(methods.CHECK)

    def watch(self, request: HealthCheckRequest, call: Call) -> AsyncIterator[HealthCheckResponse]:
        """Serves `grpc.health.v1.Health/Watch`."""
        raise unimplemented(methods.WATCH)
