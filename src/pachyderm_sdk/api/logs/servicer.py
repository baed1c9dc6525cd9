# Generated from api-protos/logs/logs.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The server side of logs."""

from __future__ import annotations

from collections.abc import AsyncIterator

from ..._wire.servicer import Call, Servicer, unimplemented
from . import GetLogsRequest, GetLogsResponse, methods


class ApiServicer(Servicer):
    """The server side of `logs.API`: derive from it and define the RPCs that you serve."""

    METHODS = methods.METHODS

    def get_logs(self, request: GetLogsRequest, call: Call) -> AsyncIterator[GetLogsResponse]:
        """Serves `logs.API/GetLogs`."""
        raise unimplemented(methods.GET_LOGS)
