# Generated from api-protos/logs/logs.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of logs, sync."""

from __future__ import annotations

from ..._wire.calls_sync import Stream
from ..._wire.stub import SyncStub
from . import GetLogsRequest, GetLogsResponse, LogFilter, LogQuery, methods


class ApiStub(SyncStub):
    """Reads log lines from the cluster's log store, which must be Loki.

    Since 2.10.
    """

    def get_logs(
        self,
        request: GetLogsRequest | None = None,
        /,
        *,
        query: LogQuery | None = None,
        filter: LogFilter | None = None,
        tail: bool = False,
        want_paging_hint: bool = False,
        timeout: float | None = None,
    ) -> Stream[GetLogsResponse]:
        """Streams the log lines that match a query and a filter, and hints for paging if asked for.

        Fails with `loki client error` on a cluster without Loki; `pps.GetLogs` does without it.

        RPC: `logs.API/GetLogs`.

        Args:
            request: The whole request, in place of its fields as keywords.
            query: Whose lines to read.
            filter: Which of these lines to return; absent means no conditions.
            tail: Keeps the stream open for lines that are still to come.
            want_paging_hint: Adds a PagingHint to the stream.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetLogsRequest(query=query, filter=filter, tail=tail, want_paging_hint=want_paging_hint)
        return self._calls.unary_stream(methods.GET_LOGS, request, timeout)
