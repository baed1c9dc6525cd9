# Generated from api-protos/logs/logs.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The RPCs of logs: their paths and messages."""

from __future__ import annotations

from typing import Final

from ..._wire.method import Method
from . import GetLogsRequest, GetLogsResponse

GET_LOGS: Final = Method(
    "/logs.API/GetLogs",
    GetLogsRequest,
    GetLogsResponse,
    server_streaming=True,
    idempotent=True,
)

METHODS: Final = (
    GET_LOGS,
)
