# Source of _sync/pps/pipelines.py.
"""Pipelines: looked up, listed, started, stopped, run again, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import refs
from ..._plan import arguments
from ..._plan.versions import earlier
from ...api import pfs
from ...errors import InvalidArgumentError, NotFoundError
from .base import AsyncPpsBase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._wire.calls import AsyncStream
    from ...api import pps
    from ...refs import CommitSetRef, PipelineRef, ProjectRef


class AsyncPipelines(AsyncPpsBase):
    """What can be done with pipelines that exist."""

    async def inspect_pipeline(
        self, pipeline: PipelineRef, *, details: bool = False, history: int = 0, timeout: float | None = None
    ) -> pps.PipelineInfo:
        """Looks a pipeline up.

        RPC: `pps_v2.API/InspectPipeline`.

        Example:
            >>> await client.pfs.create_repo("images")
            >>> await client.pps.create_pipeline(
            ...     "edges",
            ...     transform=pps.Transform(cmd=["python3", "/edges.py"]),
            ...     input=pps.Input(pfs=pps.PfsInput(repo="images", glob="/*")),
            ... )
            >>> info = await client.pps.inspect_pipeline("edges", details=True)
            >>> info.version, info.details.input.pfs.branch
            (1, 'master')

        Args:
            pipeline: The pipeline.
            details: Whether to fill `PipelineInfo.details` with the parts of its spec.
            history: How many versions to go back; 0 for the present one. See `list_pipeline` for all of them.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PipelineNotFoundError: There is no such pipeline.
            InvalidArgumentError: `history` is negative.
        """
        found = earlier(refs.pipeline(pipeline), history)
        return await self.rpc.inspect_pipeline(pipeline=found, details=details, timeout=timeout)

    async def pipeline_exists(self, pipeline: PipelineRef, *, timeout: float | None = None) -> bool:
        """Returns whether there is such a pipeline.

        RPC: `pps_v2.API/InspectPipeline`.

        Example:
            >>> await client.pps.pipeline_exists("edges")
            False
        """
        try:
            await self.inspect_pipeline(pipeline, timeout=timeout)
        except NotFoundError:
            return False
        return True

    def list_pipeline(
        self,
        pipeline: PipelineRef | None = None,
        *,
        history: int = 0,
        details: bool = False,
        jq_filter: str = "",
        commit_set: CommitSetRef | None = None,
        projects: Sequence[ProjectRef] = (),
        page: pps.PipelinePage | None = None,
        timeout: float | None = None,
    ) -> AsyncStream[pps.PipelineInfo]:
        """Lists pipelines, those created last first.

        RPC: `pps_v2.API/ListPipeline`.

        Example:
            >>> jq = 'select(.state == "PIPELINE_PAUSED")'
            >>> [str(info.pipeline) async for info in client.pps.list_pipeline(jq_filter=jq)]
            []

        Args:
            pipeline: Only this one, which makes sense with `history`.
            history: How many older versions to give too, as entries of their own; -1 for all.
            details: Accepted and ignored by servers: details are always there.
            jq_filter: A jq program; an entry for which it gives nothing, null or false is left out. It sees snake_case
                names, enums by name and 64-bit integers as text.
            commit_set: Give the pipelines in the versions that they had in this commit set, since 2.4.
            projects: Only pipelines of these projects, since 2.5.
            page: Only this page, since 2.10.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return self.rpc.list_pipeline(
            pipeline=None if pipeline is None else refs.pipeline(pipeline),
            history=history,
            details=details,
            jq_filter=jq_filter,
            commit_set=None if commit_set is None else refs.commit_set(commit_set),
            projects=arguments.projects(projects),
            page=page,
            timeout=timeout,
        )

    async def start_pipeline(self, pipeline: PipelineRef, *, timeout: float | None = None) -> None:
        """Starts a pipeline that was stopped. A job begins at once, whether data has come meanwhile or not.

        RPC: `pps_v2.API/StartPipeline`.

        Args:
            pipeline: The pipeline.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PipelineNotFoundError: There is no such pipeline.
            InvalidTransactionOperation: Inside a transaction.
        """
        self._forbid_in_transaction("start_pipeline")
        await self.rpc.start_pipeline(pipeline=refs.pipeline(pipeline), timeout=timeout)

    async def stop_pipeline(
        self, pipeline: PipelineRef, *, must_exist: bool = True, timeout: float | None = None
    ) -> None:
        """Stops a pipeline: its jobs are killed, and what comes meanwhile waits for `start_pipeline`.

        RPC: `pps_v2.API/StopPipeline`.

        Args:
            pipeline: The pipeline.
            must_exist: Whether it is an error if there is none. Servers before 2.8 do not care.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PipelineNotFoundError: There is no such pipeline.
            InvalidTransactionOperation: Inside a transaction.
        """
        self._forbid_in_transaction("stop_pipeline")
        await self.rpc.stop_pipeline(pipeline=refs.pipeline(pipeline), must_exist=must_exist, timeout=timeout)

    async def rerun_pipeline(
        self, pipeline: PipelineRef, *, reprocess: bool = False, timeout: float | None = None
    ) -> None:
        """Submits the spec of a pipeline again, which gives a new version and a new job.

        RPC: `pps_v2.API/RerunPipeline`, since 2.8.

        Args:
            pipeline: The pipeline.
            reprocess: Whether to process datums too that succeeded before.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PipelineNotFoundError: There is no such pipeline.
            InvalidTransactionOperation: Inside a transaction.
        """
        self._forbid_in_transaction("rerun_pipeline")
        await self.rpc.rerun_pipeline(pipeline=refs.pipeline(pipeline), reprocess=reprocess, timeout=timeout)

    async def run_pipeline(
        self,
        pipeline: PipelineRef,
        *,
        provenance: Sequence[refs.CommitRef] = (),
        job_id: str = "",
        timeout: float | None = None,
    ) -> None:
        """Asks for what servers have not supported since 2.0: see `rerun_pipeline`.

        RPC: `pps_v2.API/RunPipeline`.

        Args:
            pipeline: The pipeline.
            provenance: Commits to run on.
            job_id: A job to run again.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        await self.rpc.run_pipeline(
            pipeline=refs.pipeline(pipeline),
            provenance=[refs.commit(commit) for commit in arguments.several(provenance, "provenance")],
            job_id=job_id,
            timeout=timeout,
        )

    async def run_cron(self, pipeline: PipelineRef, *, timeout: float | None = None) -> None:
        """Makes the cron inputs of a pipeline tick now, each with a job of its own.

        RPC: `pps_v2.API/RunCron`.

        Args:
            pipeline: A pipeline with cron inputs.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PipelineNotFoundError: There is no such pipeline.
            InvalidTransactionOperation: Inside a transaction.
        """
        self._forbid_in_transaction("run_cron")
        await self.rpc.run_cron(pipeline=refs.pipeline(pipeline), timeout=timeout)

    async def delete_pipeline(
        self,
        pipeline: PipelineRef,
        *,
        all: bool = False,
        force: bool = False,
        keep_repo: bool = False,
        must_exist: bool = True,
        timeout: float | None = None,
    ) -> None:
        """Deletes a pipeline with its jobs and its output. It is stopped first, and stays so if deleting fails.

        RPC: `pps_v2.API/DeletePipeline`.

        Args:
            pipeline: The pipeline.
            all: Accepted and of no use any more: see `delete_pipelines`.
            force: Whether to delete it even if another pipeline reads its output, and so loses that input.
            keep_repo: Whether its output stays, as an ordinary repo.
            must_exist: Whether it is an error if there is none. Servers before 2.8 do not care.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PipelineNotFoundError: There is no such pipeline.
            InvalidTransactionOperation: Inside a transaction.
        """
        self._forbid_in_transaction("delete_pipeline")
        await self.rpc.delete_pipeline(
            pipeline=refs.pipeline(pipeline),
            all=all,
            force=force,
            keep_repo=keep_repo,
            must_exist=must_exist,
            timeout=timeout,
        )

    async def delete_pipelines(
        self,
        projects: Sequence[ProjectRef] = (),
        *,
        all: bool = False,
        force: bool = False,
        keep_repo: bool = False,
        timeout: float | None = None,
    ) -> pps.DeletePipelinesResponse:
        """Deletes the pipelines of projects together. They are stopped first, one by one.

        RPC: `pps_v2.API/DeletePipelines`, since 2.5.

        Args:
            projects: The projects.
            all: Whether to delete the pipelines of all projects.
            force: Whether to delete those too whose output a pipeline of another project reads.
            keep_repo: Whether their output stays, as ordinary repos.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            What was deleted, in `pipelines`.

        Raises:
            InvalidArgumentError: Neither projects nor `all` are given, or both.
            InvalidTransactionOperation: Inside a transaction.
        """
        self._forbid_in_transaction("delete_pipelines")
        if all == bool(projects):
            raise InvalidArgumentError("delete_pipelines takes either projects or all=True")
        return await self.rpc.delete_pipelines(
            projects=arguments.projects(projects),
            all=all,
            force=force,
            keep_repo=keep_repo,
            timeout=timeout,
        )

    def check_status(
        self, project: ProjectRef | None = None, *, all: bool | None = None, timeout: float | None = None
    ) -> AsyncStream[pps.CheckStatusResponse]:
        """Streams the alerts of pipelines: workers that run for longer than expected.

        RPC: `pps_v2.API/CheckStatus`, since 2.9.

        Args:
            project: Only pipelines of this project; those of all projects by default.
            all: What leaving the project out says already, as the official SDK has it.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if project is None:
            return self.rpc.check_status(all=True if all is None else all, timeout=timeout)
        return self.rpc.check_status(project=refs.project(project), timeout=timeout)

    async def pipelines_summary(
        self, projects: Sequence[ProjectRef | pfs.ProjectPicker] = (), *, timeout: float | None = None
    ) -> pps.PipelinesSummaryResponse:
        """Counts the pipelines of projects that are active, paused, failed and unhealthy.

        RPC: `pps_v2.API/PipelinesSummary`, since 2.10.

        Args:
            projects: The projects; all by default. One without pipelines is left out.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        chosen = arguments.several(projects, "projects")
        pickers = [one if isinstance(one, pfs.ProjectPicker) else refs.project(one).as_picker() for one in chosen]
        return await self.rpc.pipelines_summary(projects=pickers, timeout=timeout)
