# Source of _sync/pps/creating.py.
"""Creating and updating pipelines, and finding out what that would change."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Literal, overload

from ... import refs
from ..._plan.arguments import several
from ..._plan.spec_diff import PipelineDiff, diff
from ..._plan.spec_order import in_order
from ..._plan.submission import Submission
from ...api import pps
from ...errors import NotFoundError, UnimplementedError
from ..transaction import AsyncTransactions
from .pipelines import AsyncPipelines

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Sequence

    from ...pipeline_spec import PipelineSpec
    from ...refs import CommitRef, PipelineRef


class AsyncCreating(AsyncPipelines):
    """Creating and updating pipelines."""

    @overload
    async def create_pipeline(
        self,
        pipeline: PipelineSpec | pps.CreatePipelineRequest,
        /,
        *,
        update: bool = False,
        reprocess: bool = False,
        dry_run: Literal[False] = False,
        timeout: float | None = None,
    ) -> None: ...
    @overload
    async def create_pipeline(
        self,
        pipeline: PipelineSpec | pps.CreatePipelineRequest,
        /,
        *,
        update: bool = False,
        reprocess: bool = False,
        dry_run: Literal[True],
        timeout: float | None = None,
    ) -> PipelineDiff: ...
    @overload
    async def create_pipeline(
        self,
        pipeline: PipelineRef,
        *,
        tf_job: pps.TfJob | None = None,
        transform: pps.Transform | None = None,
        parallelism_spec: pps.ParallelismSpec | None = None,
        egress: pps.Egress | None = None,
        update: bool = False,
        output_branch: str = "",
        s3_out: bool = False,
        resource_requests: pps.ResourceSpec | None = None,
        resource_limits: pps.ResourceSpec | None = None,
        sidecar_resource_limits: pps.ResourceSpec | None = None,
        input: pps.Input | None = None,
        description: str = "",
        reprocess: bool = False,
        service: pps.Service | None = None,
        spout: pps.Spout | None = None,
        datum_set_spec: pps.DatumSetSpec | None = None,
        datum_timeout: datetime.timedelta | None = None,
        job_timeout: datetime.timedelta | None = None,
        salt: str = "",
        datum_tries: int = 0,
        scheduling_spec: pps.SchedulingSpec | None = None,
        pod_spec: str = "",
        pod_patch: str = "",
        spec_commit: CommitRef | None = None,
        metadata: pps.Metadata | None = None,
        reprocess_spec: str = "",
        autoscaling: bool = False,
        tolerations: Sequence[pps.Toleration] = (),
        sidecar_resource_requests: pps.ResourceSpec | None = None,
        determined: pps.Determined | None = None,
        maximum_expected_uptime: datetime.timedelta | None = None,
        dry_run: Literal[False] = False,
        timeout: float | None = None,
    ) -> None: ...
    @overload
    async def create_pipeline(
        self,
        pipeline: PipelineRef,
        *,
        tf_job: pps.TfJob | None = None,
        transform: pps.Transform | None = None,
        parallelism_spec: pps.ParallelismSpec | None = None,
        egress: pps.Egress | None = None,
        update: bool = False,
        output_branch: str = "",
        s3_out: bool = False,
        resource_requests: pps.ResourceSpec | None = None,
        resource_limits: pps.ResourceSpec | None = None,
        sidecar_resource_limits: pps.ResourceSpec | None = None,
        input: pps.Input | None = None,
        description: str = "",
        reprocess: bool = False,
        service: pps.Service | None = None,
        spout: pps.Spout | None = None,
        datum_set_spec: pps.DatumSetSpec | None = None,
        datum_timeout: datetime.timedelta | None = None,
        job_timeout: datetime.timedelta | None = None,
        salt: str = "",
        datum_tries: int = 0,
        scheduling_spec: pps.SchedulingSpec | None = None,
        pod_spec: str = "",
        pod_patch: str = "",
        spec_commit: CommitRef | None = None,
        metadata: pps.Metadata | None = None,
        reprocess_spec: str = "",
        autoscaling: bool = False,
        tolerations: Sequence[pps.Toleration] = (),
        sidecar_resource_requests: pps.ResourceSpec | None = None,
        determined: pps.Determined | None = None,
        maximum_expected_uptime: datetime.timedelta | None = None,
        dry_run: Literal[True],
        timeout: float | None = None,
    ) -> PipelineDiff: ...
    async def create_pipeline(
        self,
        pipeline: PipelineSpec | pps.CreatePipelineRequest | PipelineRef,
        *,
        tf_job: pps.TfJob | None = None,
        transform: pps.Transform | None = None,
        parallelism_spec: pps.ParallelismSpec | None = None,
        egress: pps.Egress | None = None,
        update: bool = False,
        output_branch: str = "",
        s3_out: bool = False,
        resource_requests: pps.ResourceSpec | None = None,
        resource_limits: pps.ResourceSpec | None = None,
        sidecar_resource_limits: pps.ResourceSpec | None = None,
        input: pps.Input | None = None,
        description: str = "",
        reprocess: bool = False,
        service: pps.Service | None = None,
        spout: pps.Spout | None = None,
        datum_set_spec: pps.DatumSetSpec | None = None,
        datum_timeout: datetime.timedelta | None = None,
        job_timeout: datetime.timedelta | None = None,
        salt: str = "",
        datum_tries: int = 0,
        scheduling_spec: pps.SchedulingSpec | None = None,
        pod_spec: str = "",
        pod_patch: str = "",
        spec_commit: CommitRef | None = None,
        metadata: pps.Metadata | None = None,
        reprocess_spec: str = "",
        autoscaling: bool = False,
        tolerations: Sequence[pps.Toleration] = (),
        sidecar_resource_requests: pps.ResourceSpec | None = None,
        determined: pps.Determined | None = None,
        maximum_expected_uptime: datetime.timedelta | None = None,
        dry_run: bool = False,
        timeout: float | None = None,
    ) -> PipelineDiff | None:
        """Creates a pipeline, or a new version of one, from a spec, a request, or keywords. Takes part in transactions.

        Its output repo is created with it, and a first job begins at once, even if there is no input yet. What the spec
        leaves out comes from the defaults of the project and the cluster.

        RPC: `pps_v2.API/CreatePipeline`; for a spec and for `dry_run` `pps_v2.API/CreatePipelineV2`, since 2.8.

        Example:
            >>> await client.pfs.create_repo("images")
            >>> await client.pps.create_pipeline(
            ...     "edges",
            ...     transform=pps.Transform(image="edges:1.0", cmd=["python3", "/edges.py"]),
            ...     input=pps.Input(pfs=pps.PfsInput(repo="images", glob="/*")),
            ... )
            >>> request = pps.CreatePipelineRequest(
            ...     pipeline=pps.Pipeline.from_uri("edges"),
            ...     transform=pps.Transform(image="edges:1.1", cmd=["python3", "/edges.py"]),
            ...     input=pps.Input(pfs=pps.PfsInput(repo="images", glob="/*")),
            ... )
            >>> diff = await client.pps.create_pipeline(request, update=True, dry_run=True)
            >>> [(change.path, change.old, change.new) for change in diff.changes]
            [('transform.image', 'edges:1.0', 'edges:1.1')]

        Args:
            pipeline: The pipeline by reference, if keywords describe it; else the `PipelineSpec` or
                `pps.CreatePipelineRequest` that describes it.
            tf_job: Refused by servers.
            transform: The code to run.
            parallelism_spec: How many workers; one by default.
            egress: Where to write each output commit to, outside of Pachyderm.
            update: Whether to make a new version if there is such a pipeline, which is an error otherwise.
            output_branch: The branch of the output repo to write to; `master` by default.
            s3_out: Whether the code writes to the bucket `out` of the S3 gateway, not to `/pfs/out`. Then no datum is
                skipped.
            resource_requests: What each worker is promised.
            resource_limits: What no worker may exceed.
            sidecar_resource_limits: What the storage sidecar of a worker may not exceed.
            input: What to run over; none for spouts.
            description: Free text.
            reprocess: With `update`, whether to process datums too that succeeded before, whose results are kept
                otherwise, even if the code has changed.
            service: Makes the pipeline a service.
            spout: Makes the pipeline a spout.
            datum_set_spec: How datums are handed to workers.
            datum_timeout: How long one try at a datum may take.
            job_timeout: How long a job may take once its inputs are finished.
            salt: Text in the hash of each datum, on creation; a random one by default.
            datum_tries: How often a datum is tried before it fails; 3 by default.
            scheduling_spec: Where pods of workers may run.
            pod_spec: Kubernetes pod spec to merge into that of the workers, as JSON.
            pod_patch: JSON patch for the pod spec of the workers.
            spec_commit: A spec commit of the pipeline that exists; not together with `update`.
            metadata: Annotations and labels of Kubernetes objects.
            reprocess_spec: `until_success` (the default) skips datums that succeeded before, `every_job` skips none.
            autoscaling: Whether workers come and go with the work; not for spouts.
            tolerations: Taints that pods of workers put up with, since 2.5.
            sidecar_resource_requests: What the storage sidecar of a worker is promised, since 2.6.
            determined: Access to Determined, since 2.7.
            maximum_expected_uptime: After how long `check_status` reports workers; needs `autoscaling`; since 2.9.
            dry_run: Whether to create nothing and return what would change. It finds mistakes in the spec itself, not
                those that depend on what exists, such as a missing input repo.
            timeout: Seconds after which a call is given up; None for the client's default.

        Returns:
            For a dry run, the difference to what is deployed; nothing otherwise.

        Raises:
            AlreadyExistsError: There is such a pipeline, and this is no update.
            RepoNotFoundError: There is no such input repo.
            InvalidArgumentError: The spec is wrong; the message says how.
        """
        keywords = pps.CreatePipelineRequest(
            tf_job=tf_job,
            transform=transform,
            parallelism_spec=parallelism_spec,
            egress=egress,
            update=update,
            output_branch=output_branch,
            s3_out=s3_out,
            resource_requests=resource_requests,
            resource_limits=resource_limits,
            sidecar_resource_limits=sidecar_resource_limits,
            input=input,
            description=description,
            reprocess=reprocess,
            service=service,
            spout=spout,
            datum_set_spec=datum_set_spec,
            datum_timeout=datum_timeout,
            job_timeout=job_timeout,
            salt=salt,
            datum_tries=datum_tries,
            scheduling_spec=scheduling_spec,
            pod_spec=pod_spec,
            pod_patch=pod_patch,
            spec_commit=None if spec_commit is None else refs.commit(spec_commit),
            metadata=metadata,
            reprocess_spec=reprocess_spec,
            autoscaling=autoscaling,
            tolerations=several(tolerations, "tolerations"),
            sidecar_resource_requests=sidecar_resource_requests,
            determined=determined,
            maximum_expected_uptime=maximum_expected_uptime,
        )
        submission = _submission(pipeline, keywords)
        if dry_run:
            return await self._diff(submission, timeout)
        await self._submit(submission, timeout)
        return None

    @overload
    async def create_pipelines(
        self,
        specs: Iterable[PipelineSpec | pps.CreatePipelineRequest],
        *,
        update: bool = False,
        reprocess: bool = False,
        atomic: bool = True,
        dry_run: Literal[False] = False,
        timeout: float | None = None,
    ) -> None: ...
    @overload
    async def create_pipelines(
        self,
        specs: Iterable[PipelineSpec | pps.CreatePipelineRequest],
        *,
        update: bool = False,
        reprocess: bool = False,
        atomic: bool = True,
        dry_run: Literal[True],
        timeout: float | None = None,
    ) -> list[PipelineDiff]: ...
    async def create_pipelines(
        self,
        specs: Iterable[PipelineSpec | pps.CreatePipelineRequest],
        *,
        update: bool = False,
        reprocess: bool = False,
        atomic: bool = True,
        dry_run: bool = False,
        timeout: float | None = None,
    ) -> list[PipelineDiff] | None:
        """Creates or updates several pipelines, those first whose output others read, whatever order they come in.

        By default this is one transaction: all of them are created or none, and one job set runs through them all.

        RPC: those of `create_pipeline`, and of `client.transaction`.

        Example:
            >>> from pachyderm_sdk.pipeline_spec import PipelineSpec
            >>> await client.pfs.create_repo("images")
            >>> specs = PipelineSpec.load_all('''
            ... {"pipeline": "montage", "input": {"pfs": {"repo": "edges", "glob": "/"}}, "transform": {"cmd": ["a"]}}
            ... {"pipeline": "edges", "input": {"pfs": {"repo": "images", "glob": "/*"}}, "transform": {"cmd": ["b"]}}
            ... ''')
            >>> await client.pps.create_pipelines(specs)
            >>> sorted([str(info.pipeline) async for info in client.pps.list_pipeline()])
            ['default/edges', 'default/montage']

        Args:
            specs: What describes them.
            update: Whether to make new versions of those that exist, which is an error otherwise.
            reprocess: With `update`, whether to process datums too that succeeded before.
            atomic: Whether it is all or none. Otherwise they are created one by one, each with a job set of its own,
                and those before one that fails stay.
            dry_run: Whether to create nothing and return what would change, in the order of `specs`.
            timeout: Seconds after which a call is given up; None for the client's default.

        Raises:
            PipelineSpecError: Two are for the same pipeline, or they read each other's output in a circle.
            PachydermError: Whatever `create_pipeline` raises.
        """
        keywords = pps.CreatePipelineRequest(update=update, reprocess=reprocess)
        submissions = [_described(spec, keywords) for spec in several(specs, "specs")]
        order = in_order([submission.request for submission in submissions])
        if dry_run:
            return [await self._diff(submission, timeout) for submission in submissions]
        if atomic and len(order) > 1 and not self._calls.session.transaction_id:
            async with AsyncTransactions(self._calls)():
                for number in order:
                    await self._submit(submissions[number], timeout)
        else:
            for number in order:
                await self._submit(submissions[number], timeout)
        return None

    async def _submit(self, submission: Submission, timeout: float | None) -> None:
        if submission.document is not None:
            try:
                await self.rpc.create_pipeline_v2(submission.as_document(), timeout=timeout)
            except UnimplementedError:
                # A server before 2.8, which has no defaults either, so a message says all that a document can.
                pass
            else:
                return
        await self.rpc.create_pipeline(submission.request, timeout=timeout)

    async def _diff(self, submission: Submission, timeout: float | None) -> PipelineDiff:
        pipeline = submission.request.pipeline or pps.Pipeline()
        made = await self.rpc.create_pipeline_v2(submission.as_document(dry_run=True), timeout=timeout)
        deployed = None
        with suppress(NotFoundError):
            deployed = await self.inspect_pipeline(pipeline, details=True, timeout=timeout)
        return diff(refs.pipeline(pipeline), deployed, made.effective_create_pipeline_request_json)


def _submission(
    what: PipelineSpec | pps.CreatePipelineRequest | PipelineRef, keywords: pps.CreatePipelineRequest
) -> Submission:
    """Returns what to send, whichever way the pipeline was described.

    Raises:
        TypeError: It is no description of a pipeline.
    """
    if isinstance(what, (pps.Pipeline, pps.PipelineInfo, str, tuple)):
        keywords.pipeline = refs.pipeline(what)
        return Submission(keywords, None)
    return _described(what, keywords)


def _described(what: PipelineSpec | pps.CreatePipelineRequest, keywords: pps.CreatePipelineRequest) -> Submission:
    """Returns what to send for a spec or a request. A name alone describes nothing.

    Raises:
        TypeError: It is neither.
    """
    if isinstance(what, pps.CreatePipelineRequest):
        return Submission.of(what, keywords)
    from ...pipeline_spec import PipelineSpec  # which brings pydantic along

    if not isinstance(what, PipelineSpec):
        raise TypeError(
            f"{what!r} describes no pipeline: give a PipelineSpec, a pps.CreatePipelineRequest, or a name and keywords"
        )
    return Submission.of(what, keywords)
