# Source of _sync/logs.py.
"""`client.logs`: log lines of pipelines and of the system, from the log store of a cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._plan.log_lines import LineSource, line_filter
from ..api import logs
from ..api.logs.stub import ApiStub

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from datetime import datetime, timedelta

    from .._wire.calls import AsyncCalls, AsyncStream
    from ..refs import PipelineRef, ProjectRef


class AsyncLogs(ApiStub):
    """Log lines from the log store of a cluster, which is Loki. Since 2.10. For pipelines, see `client.pps.logs`, too.

    Attributes:
        rpc: The generated stub: every RPC, with messages in and messages out.
    """

    rpc: ApiStub

    def __init__(self, calls: AsyncCalls) -> None:
        super().__init__(calls)
        self.rpc = ApiStub(calls)

    def lines(
        self,
        *,
        project: ProjectRef | None = None,
        pipeline: PipelineRef | None = None,
        job: str | None = None,
        datum: str | None = None,
        app: str | None = None,
        pod: str | None = None,
        container: str | None = None,
        master: PipelineRef | None = None,
        storage: PipelineRef | None = None,
        logql: str | None = None,
        since: datetime | timedelta | None = None,
        until: datetime | None = None,
        limit: int = 0,
        pattern: str = "",
        negate: bool = False,
        level: logs.LogLevel = logs.LogLevel.LOG_LEVEL_UNSET,
        user_logs_only: bool = False,
        follow: bool = False,
        timeout: float | None = None,
    ) -> AsyncGenerator[logs.LogMessage, None]:
        """Streams log lines.

        Whose lines they are is said by one of the first arguments, or by two of these: pipeline and job, job and datum,
        pipeline and datum, pod and container. `get_logs` takes the same as messages, and gives hints for paging.

        RPC: `logs.API/GetLogs`, since 2.10.

            async for line in client.logs.lines(pipeline="edges", since=timedelta(hours=1), pattern="ERROR"):
                print(line.verbatim.line.decode())

        Args:
            project: All pipelines of this project.
            pipeline: This pipeline.
            job: The job of this id.
            datum: The datum of this id; with pipeline, since 2.11.
            app: An app of the cluster, such as `"pachd"`. This and what follows is for administrators.
            pod: A pod.
            container: This container of the pod.
            master: The master of this pipeline.
            storage: The storage containers of the workers of this pipeline.
            logql: What this query of Loki finds.
            since: Lines from then on: a moment, or how far to look back.
            until: Lines before that.
            limit: Most lines to give; 0 for no limit.
            pattern: A regular expression that lines match.
            negate: Whether lines that do not match it are wanted instead.
            level: The least important level; by default INFO, for lines of pipelines.
            user_logs_only: Whether only lines of user code are wanted. Since 2.11.
            follow: Whether to wait for lines that are still to come; the stream does not end then.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            The lines, each in `verbatim`, as it was stored, and as far as it can be told in `pps_log_message`,
            `object` and `native_timestamp`.

        Raises:
            InvalidArgumentError: Nothing is asked for, or what does not go together.
            PachydermError: The cluster has no Loki.
        """
        source = LineSource(project, pipeline, job, datum, app, pod, container, master, storage, logql)
        stream = self.rpc.get_logs(
            query=source.query(),
            filter=line_filter(since, until, limit, pattern, negate, level, user_logs_only),
            tail=follow,
            timeout=timeout,
        )
        return _lines(stream)


async def _lines(stream: AsyncStream[logs.GetLogsResponse]) -> AsyncGenerator[logs.LogMessage, None]:
    """Yields the line of each response that has one; closing it closes the stream."""
    async with stream:
        async for response in stream:
            if response.log is not None:
                yield response.log
