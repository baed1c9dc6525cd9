"""Pipelines and secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .... import refs
from ....api import pfs, pps
from ..errors import Responses
from ..pfs import pipeline
from ..times import duration_from
from .base import Mixin

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..times import DurationLike


class Pipelines(Mixin):
    """Pipelines and secrets."""

    def create_pipeline(
        self,
        pipeline_name: str,
        transform: pps.Transform,
        project_name: str | None = None,
        parallelism_spec: pps.ParallelismSpec | None = None,
        egress: pps.Egress | None = None,
        reprocess_spec: str | None = None,
        update: bool = False,
        output_branch_name: str | None = None,
        s3_out: bool = False,
        resource_requests: pps.ResourceSpec | None = None,
        resource_limits: pps.ResourceSpec | None = None,
        sidecar_resource_limits: pps.ResourceSpec | None = None,
        input: pps.Input | None = None,
        description: str | None = None,
        reprocess: bool = False,
        service: pps.Service | None = None,
        datum_set_spec: pps.DatumSetSpec | None = None,
        datum_timeout: DurationLike | None = None,
        job_timeout: DurationLike | None = None,
        salt: str | None = None,
        datum_tries: int = 3,
        scheduling_spec: pps.SchedulingSpec | None = None,
        pod_patch: str | None = None,
        spout: pps.Spout | None = None,
        spec_commit: pfs.Commit | None = None,
        metadata: pps.Metadata | None = None,
        autoscaling: bool = False,
        tolerations: Sequence[pps.Toleration] | None = None,
        sidecar_resource_requests: pps.ResourceSpec | None = None,
        dry_run: bool = False,
        determined: pps.Determined | None = None,
    ) -> None:
        """Creates a pipeline, or with `update` changes one; now `client.pps.create_pipeline`.

        RPC: `pps_v2.API/CreatePipeline`.

        Args:
            pipeline_name: Its name.
            transform: What it runs.
            project_name: Its project, the default one if None.
            parallelism_spec: How many workers it has.
            egress: Where else its output goes.
            reprocess_spec: What of what is done already is done again: `until_success` or `every_job`.
            update: Whether to change one that exists.
            output_branch_name: The branch of its output; `master` if None.
            s3_out: Whether its code writes its output through the S3 gateway.
            resource_requests: What a worker needs.
            resource_limits: What a worker may use.
            sidecar_resource_limits: What a worker's sidecar may use.
            input: What it reads.
            description: Free text.
            reprocess: Whether an update does again what is done already.
            service: Whether it serves, rather than computes.
            datum_set_spec: How many datums go to a worker at a time.
            datum_timeout: How long a datum may take.
            job_timeout: How long a job may take.
            salt: A word that datums are hashed with.
            datum_tries: How often a datum that fails is tried.
            scheduling_spec: Where Kubernetes runs it.
            pod_patch: A JSON patch of the pods.
            spout: Whether it makes commits of its own, rather than computes.
            spec_commit: A commit that has the specification.
            metadata: Labels and annotations for Kubernetes.
            autoscaling: Whether it has as many workers as there is work for.
            tolerations: The taints of nodes that it may run on.
            sidecar_resource_requests: What a worker's sidecar needs.
            dry_run: Whether only to check.
            determined: What it may do on a Determined cluster.
        """
        self.create_pipeline_from_request(
            pps.CreatePipelineRequest(
                pipeline=pipeline(pipeline_name, project_name),
                transform=transform,
                parallelism_spec=parallelism_spec,
                egress=egress,
                reprocess_spec=reprocess_spec or "",
                update=update,
                output_branch=output_branch_name or "",
                s3_out=s3_out,
                resource_requests=resource_requests,
                resource_limits=resource_limits,
                sidecar_resource_limits=sidecar_resource_limits,
                input=input,
                description=description or "",
                reprocess=reprocess,
                service=service,
                datum_set_spec=datum_set_spec,
                datum_timeout=None if datum_timeout is None else duration_from(datum_timeout),
                job_timeout=None if job_timeout is None else duration_from(job_timeout),
                salt=salt or "",
                datum_tries=datum_tries,
                scheduling_spec=scheduling_spec,
                pod_patch=pod_patch or "",
                spout=spout,
                spec_commit=spec_commit,
                metadata=metadata,
                autoscaling=autoscaling,
                tolerations=list(tolerations or ()),
                sidecar_resource_requests=sidecar_resource_requests,
                dry_run=dry_run,
                determined=determined,
            )
        )

    def create_pipeline_from_request(self, req: pps.CreatePipelineRequest) -> None:
        """Creates a pipeline from a request; now `client.pps.create_pipeline`.

        RPC: `pps_v2.API/CreatePipeline`.

        Args:
            req: What `parse_json_pipeline_spec` gives, for instance.
        """
        self._client.pps.rpc.create_pipeline(req)

    def inspect_pipeline(
        self, pipeline_name: str, history: int = 0, details: bool = False, project_name: str | None = None
    ) -> Iterator[pps.PipelineInfo]:
        """Looks a pipeline up; now `client.pps.inspect_pipeline`.

        RPC: `pps_v2.API/InspectPipeline`; with history `pps_v2.API/ListPipeline`.

        Args:
            pipeline_name: Its name.
            history: How many earlier versions to give as well; -1 for all.
            details: Whether to give the specification and more.
            project_name: Its project.
        """
        rpc, found = self._client.pps.rpc, pipeline(pipeline_name, project_name)
        if history:
            return Responses(rpc.list_pipeline(pipeline=found, history=history, details=details))
        return iter([rpc.inspect_pipeline(pipeline=found, details=details)])

    def list_pipeline(
        self,
        history: int = 0,
        details: bool = False,
        jqFilter: str | None = None,
        commit_set: pfs.CommitSet | None = None,
        projects_filter: Sequence[pfs.Project | str] | None = None,
    ) -> Iterator[pps.PipelineInfo]:
        """Lists pipelines; now `client.pps.list_pipeline`.

        RPC: `pps_v2.API/ListPipeline`.

        Args:
            history: How many earlier versions to give as well; -1 for all.
            details: Whether to give the specification and more.
            jqFilter: A jq program that says which to give.
            commit_set: As they were at these commits.
            projects_filter: Only pipelines of these projects.
        """
        return Responses(
            self._client.pps.rpc.list_pipeline(
                history=history,
                details=details,
                jq_filter=jqFilter or "",
                commit_set=commit_set,
                projects=[refs.project(found) for found in projects_filter or ()],
            )
        )

    def delete_pipeline(
        self, pipeline_name: str, force: bool = False, keep_repo: bool = False, project_name: str | None = None
    ) -> None:
        """Deletes a pipeline; now `client.pps.delete_pipeline`.

        RPC: `pps_v2.API/DeletePipeline`.

        Args:
            pipeline_name: Its name.
            force: Whether to delete it even if others depend on it.
            keep_repo: Whether its output stays.
            project_name: Its project.
        """
        found = pipeline(pipeline_name, project_name)
        self._client.pps.rpc.delete_pipeline(pipeline=found, force=force, keep_repo=keep_repo)

    def delete_all_pipelines(self) -> None:
        """Deletes all pipelines of all projects; now `client.pps.delete_all`.

        RPC: `pps_v2.API/DeleteAll`.
        """
        self._client.pps.rpc.delete_all()

    def start_pipeline(self, pipeline_name: str, project_name: str | None = None) -> None:
        """Lets a stopped pipeline go on; now `client.pps.start_pipeline`.

        RPC: `pps_v2.API/StartPipeline`.
        """
        self._client.pps.rpc.start_pipeline(pipeline=pipeline(pipeline_name, project_name))

    def stop_pipeline(self, pipeline_name: str, project_name: str | None = None) -> None:
        """Stops a pipeline; now `client.pps.stop_pipeline`.

        RPC: `pps_v2.API/StopPipeline`.
        """
        self._client.pps.rpc.stop_pipeline(pipeline=pipeline(pipeline_name, project_name))

    def run_cron(self, pipeline_name: str, project_name: str | None = None) -> None:
        """Lets the cron inputs of a pipeline tick now; now `client.pps.run_cron`.

        RPC: `pps_v2.API/RunCron`.
        """
        self._client.pps.rpc.run_cron(pipeline=pipeline(pipeline_name, project_name))

    def create_secret(
        self,
        secret_name: str,
        data: Mapping[str, str | bytes],
        labels: Mapping[str, str] | None = None,
        annotations: Mapping[str, str] | None = None,
    ) -> None:
        """Stores a secret for the code of pipelines; now `client.pps.create_secret`.

        RPC: `pps_v2.API/CreateSecret`.

        Args:
            secret_name: Its name.
            data: Its values by key.
            labels: Labels for Kubernetes.
            annotations: Annotations for Kubernetes.
        """
        self._client.pps.create_secret(secret_name, data, labels=labels, annotations=annotations)

    def delete_secret(self, secret_name: str) -> None:
        """Deletes a secret; now `client.pps.delete_secret`.

        RPC: `pps_v2.API/DeleteSecret`.
        """
        self._client.pps.rpc.delete_secret(secret=pps.Secret(name=secret_name))

    def list_secret(self) -> list[pps.SecretInfo]:
        """Lists the secrets, not their values; now `client.pps.list_secret`.

        RPC: `pps_v2.API/ListSecret`.
        """
        return self._client.pps.rpc.list_secret().secret_info

    def inspect_secret(self, secret_name: str) -> pps.SecretInfo:
        """Looks a secret up, not its values; now `client.pps.inspect_secret`.

        RPC: `pps_v2.API/InspectSecret`.
        """
        return self._client.pps.rpc.inspect_secret(secret=pps.Secret(name=secret_name))
