# Source of _sync/pps/logs.py.
"""Log lines of pipelines, jobs and datums."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from ... import refs
from ..._plan.arguments import several
from ..._plan.log_queries import LogQuestion, has_no_log_store, line_of
from ...errors import PachydermError
from .base import AsyncPpsBase

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from typing_extensions import Self

    from ..._wire.calls import AsyncStream
    from ...api import logs as _logs
    from ...api import pps
    from ...api.logs.stub import ApiStub as LogsStub
    from ...refs import DatumRef, JobRef, PipelineRef


class AsyncPipelineLogs(AsyncPpsBase):
    """Reading what pipelines have logged."""

    def logs(
        self,
        job: JobRef | None = None,
        *,
        pipeline: PipelineRef | None = None,
        datum: DatumRef | str | None = None,
        data_filters: Sequence[str] = (),
        master: bool = False,
        follow: bool = False,
        tail: int = 0,
        since: datetime.timedelta | None = None,
        timeout: float | None = None,
    ) -> AsyncLogLines:
        """Reads the log lines of a job, pipeline or datum, from whatever log service the server has.

        RPC: `logs.API/GetLogs` where the server has it, else, or where that cannot do what is asked,
        `pps_v2.API/GetLogs`.

        Args:
            job: Only lines of this job.
            pipeline: Only lines of this pipeline.
            datum: Only lines of this datum, by message, `(job, id)`, or id.
            data_filters: Only lines of datums that have input files of all these paths or hashes.
            master: The lines of the pipeline's master rather than those of its workers.
            follow: Whether to go on with lines that are still to come, without end: close it when you have seen enough.
            tail: Only so many of the last lines; all if 0. The older service gives so many of each worker.
            since: How far to look back; servers choose something like a day by default.
            timeout: Seconds after which a call is given up; None for the client's default.

        Returns:
            An iterator over the lines. `message` has the text, `ts` the time, `user` whether user code wrote it.

        Raises:
            InvalidArgumentError: Neither a job nor a pipeline is given, or a job of another pipeline.
        """
        id = datum if isinstance(datum, str) or datum is None else refs.datum(datum).id
        if job is None and datum is not None and not isinstance(datum, str):
            job = refs.datum(datum).job
        question = LogQuestion(
            pipeline=None if pipeline is None else refs.pipeline(pipeline),
            job=None if job is None else refs.job(job),
            datum=id or "",
            data_filters=tuple(several(data_filters, "data_filters")),
            master=master,
            follow=follow,
            tail=tail,
            since=since,
        )
        question.check()
        from ...api.logs.stub import ApiStub

        return AsyncLogLines(self, ApiStub(self._calls), question, timeout)

    def get_logs(
        self,
        *,
        pipeline: PipelineRef | None = None,
        job: JobRef | None = None,
        data_filters: Sequence[str] = (),
        datum: DatumRef | None = None,
        master: bool = False,
        follow: bool = False,
        tail: int = 0,
        use_loki_backend: bool = False,
        since: datetime.timedelta | None = None,
        timeout: float | None = None,
    ) -> AsyncStream[pps.LogMessage]:
        """Streams log lines from the older of the two services; see `logs`, which takes the better one.

        RPC: `pps_v2.API/GetLogs`.

        Args:
            pipeline: Only lines of this pipeline. Without pipeline and job, those of the server itself.
            job: Only lines of this job.
            data_filters: Only lines of datums that have input files of all these paths or hashes.
            datum: Only lines of this datum.
            master: The lines of the pipeline's master rather than those of its workers.
            follow: Whether to go on with lines that are still to come.
            tail: Only so many of the last lines of each worker; all if 0.
            use_loki_backend: Whether to read from Loki rather than from Kubernetes.
            since: How far to look back; a day by default, and for a job to an hour before it was created.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return self.rpc.get_logs(
            pipeline=None if pipeline is None else refs.pipeline(pipeline),
            job=None if job is None else refs.job(job),
            data_filters=several(data_filters, "data_filters"),
            datum=None if datum is None else refs.datum(datum),
            master=master,
            follow=follow,
            tail=tail,
            use_loki_backend=use_loki_backend,
            since=since,
            timeout=timeout,
        )


class AsyncLogLines:
    """Log lines as they come; see `client.pps.logs`. The call starts with the first line asked for."""

    def __init__(self, log: AsyncPipelineLogs, store: LogsStub, question: LogQuestion, timeout: float | None) -> None:
        self._log = log
        self._question = question
        self._timeout = timeout
        self._new: AsyncStream[_logs.GetLogsResponse] | None = None
        self._old: AsyncStream[pps.LogMessage] | None = None
        self._ready: deque[pps.LogMessage] = deque()
        self._got = False
        self._closed = False
        request = question.for_log_store()
        if request is None:
            self._old = log.rpc.get_logs(question.for_pps(), timeout=timeout)
        else:
            self._new = store.get_logs(request, timeout=timeout)

    async def next_batch(self) -> list[pps.LogMessage]:
        """Returns all lines that are here, after waiting for at least one; an empty list at the end.

        Raises:
            PachydermError: The server cannot give them, for instance because the pods that wrote them are gone.
        """
        if self._ready:
            batch = list(self._ready)
            self._ready.clear()
            return batch
        while not self._closed:
            if self._new is None:
                return [] if self._old is None else await self._old.next_batch()
            try:
                found = await self._read(self._new)
            except PachydermError as error:
                if self._got or not has_no_log_store(error):
                    raise
                self._new = None
                self._old = self._log.rpc.get_logs(self._question.for_pps(), timeout=self._timeout)
                continue
            return found
        return []

    async def _read(self, stream: AsyncStream[_logs.GetLogsResponse]) -> list[pps.LogMessage]:
        """Returns lines of the newer service: the last ones, which it cannot count itself, or what is here."""
        last: deque[pps.LogMessage] | None = deque(maxlen=self._question.tail) if self._question.tail else None
        while batch := await stream.next_batch():
            self._got = True
            lines = [line for line in map(line_of, batch) if line is not None]
            if last is not None:
                last.extend(lines)
            elif lines:
                return lines
        return list(last or ())

    async def aclose(self) -> None:
        """Cancels what is still being sent. What was not read is dropped."""
        self._closed = True
        self._ready.clear()
        if self._new is not None:
            await self._new.aclose()
        if self._old is not None:
            await self._old.aclose()

    async def __anext__(self) -> pps.LogMessage:
        if not self._ready:
            self._ready.extend(await self.next_batch())
            if not self._ready:
                raise StopAsyncIteration
        return self._ready.popleft()

    def __aiter__(self) -> Self:
        return self

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()
