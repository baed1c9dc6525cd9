"""Which of the two log services can answer a question, and how it is asked there.

`logs.API` reads from a log store and knows lines of pods that are gone; `pps_v2.API` is older, needs no log store, and
can filter by input data. Both are asked for the same things here, and both give `pps.LogMessage`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Final

from ..api import logs, pps
from ..errors import InvalidArgumentError, PachydermError, StatusCode, UnimplementedError
from .arguments import whole
from .log_lines import LineSource, line_filter

_NO_STORE: Final = "loki"


@dataclass(frozen=True)
class LogQuestion:
    """Whose lines are wanted, and which of them.

    Attributes:
        pipeline: Of this pipeline; a job names its own.
        job: Of this job.
        datum: Id of a datum, of the job or pipeline, or of any.
        data_filters: Of datums that have inputs of all these paths or hashes.
        master: Those of the pipeline's master rather than those of its workers.
        follow: Whether lines that are still to come are wanted too.
        tail: Only so many of the last lines; 0 for all.
        since: How far to look back; None for what servers do by themselves.
    """

    pipeline: pps.Pipeline | None = None
    job: pps.Job | None = None
    datum: str = ""
    data_filters: tuple[str, ...] = ()
    master: bool = False
    follow: bool = False
    tail: int = 0
    since: timedelta | None = None

    def check(self) -> None:
        """Refuses what no service answers.

        Raises:
            InvalidArgumentError: Nothing says whose lines are meant, or it says so twice, or a number is negative.
            TypeError: `since` is no `timedelta`.
        """
        if self.since is not None and not isinstance(self.since, timedelta):
            raise TypeError(f"since is how far to look back, a datetime.timedelta, not {self.since!r}")
        if self.pipeline is None and self.job is None:
            raise InvalidArgumentError(
                "logs takes a pipeline or a job; of the server itself, client.logs has the lines"
            )
        if self.job is not None and self.pipeline not in (None, self.job.pipeline):
            raise InvalidArgumentError(f"the job {self.job} is none of the pipeline {self.pipeline}")
        whole(self.tail, "tail")
        if self.since is not None and self.since < timedelta(0):
            raise InvalidArgumentError(f"since is how far to look back, which cannot be negative: {self.since}")

    def for_log_store(self, now: datetime | None = None) -> logs.GetLogsRequest | None:
        """Returns the request to `logs.API`, or None if that service cannot be asked this.

        Args:
            now: The present time, for tests.
        """
        if self.data_filters or (self.tail and self.follow):
            return None
        since = None if self.since is None else (now or datetime.now(timezone.utc)) - self.since
        condition = line_filter(since, None, 0, "", False, logs.LogLevel.LOG_LEVEL_UNSET, False)
        return logs.GetLogsRequest(query=self._source().query(), filter=condition, tail=self.follow)

    def for_pps(self) -> pps.GetLogsRequest:
        """Returns the request to `pps_v2.API`."""
        return pps.GetLogsRequest(
            pipeline=self.pipeline if self.job is None else None,
            job=self.job,
            datum=pps.Datum(job=self.job, id=self.datum) if self.datum else None,
            data_filters=list(self.data_filters),
            master=self.master,
            follow=self.follow,
            tail=self.tail,
            since=self.since,
        )

    def _source(self) -> LineSource:
        pipeline, job, datum = self.pipeline, None, self.datum or None
        if self.job is not None:
            pipeline, job = self.job.pipeline, self.job.id
        if self.master:
            return LineSource(master=pipeline)
        if job and datum:
            return LineSource(job=job, datum=datum)
        return LineSource(pipeline=pipeline, job=job, datum=datum)


def has_no_log_store(error: PachydermError) -> bool:
    """Returns whether a failure of `logs.API` means that this server has no such service, or no log store behind it."""
    if isinstance(error, UnimplementedError):
        return True
    return error.code in (StatusCode.UNKNOWN, StatusCode.INTERNAL, StatusCode.UNAVAILABLE) and (
        _NO_STORE in error.message.lower()
    )


def line_of(response: logs.GetLogsResponse) -> pps.LogMessage | None:
    """Returns the line that a response of `logs.API` holds; None for a hint about pages."""
    log = response.log
    if log is None:
        return None
    if log.pps_log_message is not None:
        return log.pps_log_message
    stored = log.verbatim or logs.VerbatimLogMessage()
    text = stored.line.decode("utf-8", "replace").rstrip("\n")
    return pps.LogMessage(message=text, ts=log.native_timestamp or stored.timestamp)
