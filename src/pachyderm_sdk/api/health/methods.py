# Generated from api-protos/grpc/health/v1/health.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The RPCs of grpc.health.v1: their paths and messages."""

from __future__ import annotations

from typing import Final

from ..._wire.method import Method
from . import HealthCheckRequest, HealthCheckResponse

CHECK: Final = Method("/grpc.health.v1.Health/Check", HealthCheckRequest, HealthCheckResponse, idempotent=True)
WATCH: Final = Method(
    "/grpc.health.v1.Health/Watch",
    HealthCheckRequest,
    HealthCheckResponse,
    server_streaming=True,
    idempotent=True,
)

METHODS: Final = (
    CHECK,
    WATCH,
)
