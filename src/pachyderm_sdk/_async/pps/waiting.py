# Source of _sync/pps/waiting.py.
"""Waiting for jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import refs
from ..._plan.arguments import whole
from ..._plan.jobs import ENDED, done, failed_datum, failure
from ..._plan.limits import Limit
from ..._wire.colour import async_sleep
from ..._wire.transport import deadline_of
from ...api import pps
from ...errors import PachydermError, UnavailableError
from ...progress import Meter, check_option
from ..patience import SERVER_START, AsyncPatience
from .datums import AsyncDatums
from .jobs import AsyncJobs
from .logs import AsyncPipelineLogs

if TYPE_CHECKING:
    from ...progress import ProgressOption
    from ...refs import JobRef, JobSetRef

_PAUSE = 0.5
"""Seconds between two looks at a job whose progress is watched."""
_WORKERS_OWN = 20
"""Lines that a worker may log about a datum after the user's code has ended."""
_LOG_TIMEOUT = 10.0
"""Seconds that finding out why a job failed may take for each call."""


class AsyncWaiting(AsyncJobs, AsyncDatums, AsyncPipelineLogs):
    """Waiting for jobs, with a limit of time, and with an error that says why if one fails."""

    async def wait_job(
        self,
        job: JobRef,
        *,
        progress: ProgressOption = False,
        log_lines: int = 20,
        timeout: float | None = None,
    ) -> pps.JobInfo:
        """Waits until a job has succeeded. Not possible inside a transaction, which would have to end first.

        A connection that breaks meanwhile is made again, for as long as a server may take to start anew.

        RPC: `pps_v2.API/InspectJob`; if the job fails, `pps_v2.API/ListDatum` and those of `logs` for the reason.

        Args:
            job: The job.
            progress: True for a bar, or a function that is called with a `Progress` whenever more datums are done.
            log_lines: How many of the last lines that the failing datum logged the error shows; 0 for none.
            timeout: Seconds after which waiting is given up; None for the client's default.

        Returns:
            The facts about the job.

        Raises:
            JobFailedError: It failed, was killed, or could not run because something before it failed.
            JobNotFoundError: There is no such job.
            DeadlineExceededError: It did not end in time. Waiting again is fine.
            InvalidTransactionOperation: Inside a transaction.
        """
        self._forbid_in_transaction("wait_job")
        check_option(progress)
        whole(log_lines, "log_lines")
        found = refs.job(job)
        info = await self._ended(found, progress, self._limit(found, timeout))
        return await self._succeeded(info, log_lines)

    async def wait_job_set(
        self,
        job_set: JobSetRef,
        *,
        progress: ProgressOption = False,
        log_lines: int = 20,
        timeout: float | None = None,
    ) -> list[pps.JobInfo]:
        """Waits until all jobs of a set have succeeded, those of pipelines downstream included.

        RPC: `pps_v2.API/InspectJobSet`; if a job fails, those of `wait_job`.

        Args:
            job_set: The set, its id, or a job or commit of it.
            progress: True for a bar, or a function that is called with a `Progress` for each job that has ended.
            log_lines: How many of the last lines that a failing datum logged the error shows; 0 for none.
            timeout: Seconds after which waiting is given up; None for the client's default.

        Returns:
            The facts about the jobs, those first that others were computed from.

        Raises:
            JobFailedError: One of them failed, was killed, or could not run: the first, which others have to follow.
            DeadlineExceededError: They did not end in time. Waiting again is fine.
            InvalidTransactionOperation: Inside a transaction.
        """
        self._forbid_in_transaction("wait_job_set")
        check_option(progress)
        whole(log_lines, "log_lines")
        found = refs.job_set(job_set)
        limit = self._limit(f"set {found.id}", timeout)
        # Fails at once if there is no such server.
        async with self.inspect_job_set(found, timeout=limit.left()) as infos:
            total = len([info async for info in infos])
        ended: dict[str, pps.JobInfo] = {}
        patience = AsyncPatience(SERVER_START, limit)
        with limit, Meter(f"wait for {found.id}", progress, total_files=total, unit="jobs") as meter:
            while True:
                try:
                    async with self.inspect_job_set(found, wait=True, timeout=limit.left()) as infos:
                        async for info in infos:
                            patience.renew()
                            job = str(info.job)
                            if job not in ended:
                                meter.begin(job)
                                ended[job] = await self._succeeded(info, log_lines)
                                meter.end()
                    return list(ended.values())
                except UnavailableError as error:
                    await patience.wait(error)

    async def _ended(self, job: pps.Job, progress: ProgressOption, limit: Limit) -> pps.JobInfo:
        """Returns the facts about a job when it has ended, in whatever way."""
        # Fails at once if there is no such server or job.
        info = await self.inspect_job(job, timeout=limit.left())
        patience = AsyncPatience(SERVER_START, limit)
        with limit, Meter(f"wait for {job}", progress, unit="datums") as meter:
            meter.begin(str(job))
            while True:
                meter.reach(done(info), info.data_total or None)
                if info.state in ENDED:
                    return info
                try:
                    if progress:  # which only looking from time to time shows
                        await async_sleep(_PAUSE)
                    info = await self.inspect_job(job, wait=not progress, timeout=limit.left())
                    patience.renew()
                except UnavailableError as error:
                    await patience.wait(error)

    def _limit(self, what: object, timeout: float | None) -> Limit:
        seconds = self._calls.session.timeout if timeout is None else timeout
        deadline_of(seconds)  # refuses what is none
        return Limit(f"the job {what} did not end", seconds)

    async def _succeeded(self, info: pps.JobInfo, log_lines: int) -> pps.JobInfo:
        """Returns the facts about a job that has succeeded.

        Raises:
            JobFailedError: It has not.
        """
        if info.state == pps.JobState.JOB_SUCCESS:
            return info
        datum = ""
        try:
            datum = await self._culprit(info)
            log = await self._last_lines(info, datum, log_lines) if datum and log_lines > 0 else []
        except PachydermError as error:
            raise failure(info, datum, no_log=error.message) from error
        raise failure(info, datum, log)

    async def _culprit(self, info: pps.JobInfo) -> str:
        """Returns the id of the datum that made a job fail, or nothing if it was not a datum."""
        datum = failed_datum(info)
        if datum or info.state != pps.JobState.JOB_FAILURE or not info.data_failed:
            return datum
        only = pps.ListDatumRequestFilter(state=[pps.DatumState.FAILED])
        async with self.list_datum(refs.job(info), filter=only, number=1, timeout=_LOG_TIMEOUT) as found:
            async for one in found:
                return one.datum.id if one.datum else ""
        return ""

    async def _last_lines(self, info: pps.JobInfo, datum: str, number: int) -> list[str]:
        """Returns the last lines that the user's code logged for a datum, or the worker's if it logged none."""
        job = refs.job(info)
        async with self.logs(job, datum=datum, tail=number + _WORKERS_OWN, timeout=_LOG_TIMEOUT) as lines:
            found = [line async for line in lines]
        users = [line for line in found if line.user]
        return [line.message for line in users or found][-number:]
