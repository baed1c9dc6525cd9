# Source of _sync/pps/jobs.py.
"""Jobs, and the sets of jobs that one change leads to: looked up, listed, followed, stopped, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import refs
from ..._plan import arguments
from ..._plan.jobs import inputs, moment
from ...errors import NotFoundError
from .base import AsyncPpsBase

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from ..._wire.calls import AsyncStream
    from ...api import pfs, pps
    from ...refs import CommitRef, JobRef, JobSetRef, PipelineRef, ProjectRef


class AsyncJobs(AsyncPpsBase):
    """What can be done with jobs. See `wait_job` for waiting with a limit of time and an error if the job fails."""

    async def inspect_job(
        self, job: JobRef, *, wait: bool = False, details: bool = False, timeout: float | None = None
    ) -> pps.JobInfo:
        """Looks a job up, if asked to, after it has ended.

        RPC: `pps_v2.API/InspectJob`.

        Args:
            job: The job.
            wait: Whether to answer only when it has ended, in whatever way.
            details: Whether to fill `JobInfo.details` with the status of its workers and the parts of its spec.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            JobNotFoundError: There is no such job.
        """
        return await self.rpc.inspect_job(job=refs.job(job), wait=wait, details=details, timeout=timeout)

    async def job_exists(self, job: JobRef, *, timeout: float | None = None) -> bool:
        """Returns whether there is such a job.

        RPC: `pps_v2.API/InspectJob`.
        """
        try:
            await self.inspect_job(job, timeout=timeout)
        except NotFoundError:
            return False
        return True

    def list_job(
        self,
        pipeline: PipelineRef | None = None,
        *,
        projects: Sequence[ProjectRef] = (),
        input_commit: pfs.Commit | pfs.CommitInfo | str | Sequence[CommitRef] = (),
        history: int = 0,
        details: bool = False,
        jq_filter: str = "",
        pagination_marker: datetime.datetime | pps.JobInfo | None = None,
        number: int = 0,
        reverse: bool = False,
        timeout: float | None = None,
    ) -> AsyncStream[pps.JobInfo]:
        """Lists jobs, those created last first.

        RPC: `pps_v2.API/ListJob`.

        Example:
            >>> await client.pfs.create_repo("images")
            >>> await client.pps.create_pipeline(
            ...     "edges",
            ...     transform=pps.Transform(cmd=["true"]),
            ...     input=pps.Input(pfs=pps.PfsInput(repo="images", glob="/*")),
            ... )
            >>> [str(info.job.pipeline) async for info in client.pps.list_job("edges")]
            ['default/edges']

        Args:
            pipeline: Only jobs of this pipeline.
            projects: Only jobs of pipelines in these projects, since 2.5.
            input_commit: Only jobs that read this commit, or all of these.
            history: How many older versions of the pipeline to give the jobs of too; -1 for all. By default jobs from
                before the last update are left out.
            details: Whether to fill `JobInfo.details`, which takes longer.
            jq_filter: A jq program; an entry for which it gives nothing, null or false is left out. It sees snake_case
                names, enums by name and 64-bit integers as text: `select(.state == "JOB_FAILURE")`.
            pagination_marker: Only jobs created before this job or moment, or after it if reversed. Jobs of one job set
                are created at the same moment, so a page should not end between them.
            number: Most jobs to give; all if 0. They come as they are read, so all may be many.
            reverse: Whether the job created first comes first.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PipelineNotFoundError: There is no such pipeline.
        """
        return self.rpc.list_job(
            projects=arguments.projects(projects),
            pipeline=None if pipeline is None else refs.pipeline(pipeline),
            input_commit=inputs(input_commit),
            history=history,
            details=details,
            jq_filter=jq_filter,
            pagination_marker=moment(pagination_marker),
            number=arguments.whole(number, "number"),
            reverse=reverse,
            timeout=timeout,
        )

    def subscribe_job(
        self, pipeline: PipelineRef, *, details: bool = False, timeout: float | None = None
    ) -> AsyncStream[pps.JobInfo]:
        """Streams the jobs of a pipeline as they come, without end: close the stream when you have seen enough.

        RPC: `pps_v2.API/SubscribeJob`.

        Args:
            pipeline: The pipeline.
            details: Whether to fill `JobInfo.details`.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            First the jobs that have not ended, the oldest first, then each new one when it is created.
        """
        return self.rpc.subscribe_job(pipeline=refs.pipeline(pipeline), details=details, timeout=timeout)

    async def stop_job(self, job: JobRef, *, reason: str = "", timeout: float | None = None) -> None:
        """Kills a job. One that has ended stays as it is. Takes part in transactions.

        RPC: `pps_v2.API/StopJob`.

        Args:
            job: The job.
            reason: Why, for `JobInfo.reason`.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            JobNotFoundError: There is no such job.
        """
        await self.rpc.stop_job(job=refs.job(job), reason=reason, timeout=timeout)

    async def delete_job(self, job: JobRef, *, timeout: float | None = None) -> None:
        """Kills a job if need be, and removes its record.

        RPC: `pps_v2.API/DeleteJob`.

        Args:
            job: The job.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            JobNotFoundError: There is no such job.
            InvalidTransactionOperation: Inside a transaction.
        """
        self._forbid_in_transaction("delete_job")
        await self.rpc.delete_job(job=refs.job(job), timeout=timeout)

    def inspect_job_set(
        self, job_set: JobSetRef, *, wait: bool = False, details: bool = False, timeout: float | None = None
    ) -> AsyncStream[pps.JobInfo]:
        """Streams the jobs of a set, those first that others are computed from.

        RPC: `pps_v2.API/InspectJobSet`.

        Args:
            job_set: The set, its id, or a job or commit of it.
            wait: Whether to give each job only when it has ended.
            details: Whether to fill `JobInfo.details`.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return self.rpc.inspect_job_set(job_set=refs.job_set(job_set), wait=wait, details=details, timeout=timeout)

    def list_job_set(
        self,
        projects: Sequence[ProjectRef] = (),
        *,
        details: bool = False,
        jq_filter: str = "",
        pagination_marker: datetime.datetime | None = None,
        number: int = 0,
        reverse: bool = False,
        timeout: float | None = None,
    ) -> AsyncStream[pps.JobSetInfo]:
        """Lists job sets with their jobs, the newest first.

        RPC: `pps_v2.API/ListJobSet`.

        Args:
            projects: Only jobs of pipelines in these projects, since 2.5.
            details: Whether to fill `JobInfo.details` of each job.
            jq_filter: A jq program over each job, as `list_job` takes it. A set of which no job is left is left out.
            pagination_marker: Only sets from before this moment, or from after it if reversed.
            number: Most sets to give; all if 0.
            reverse: Whether the oldest comes first.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return self.rpc.list_job_set(
            projects=arguments.projects(projects),
            details=details,
            jq_filter=jq_filter,
            pagination_marker=pagination_marker,
            number=arguments.whole(number, "number"),
            reverse=reverse,
            timeout=timeout,
        )
