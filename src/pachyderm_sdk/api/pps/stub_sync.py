# Generated from api-protos/pps/pps.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of pps_v2, sync."""

from __future__ import annotations

import datetime as _dt
from collections.abc import Iterable, Mapping, Sequence

from ..._wire.calls_sync import Stream
from ..._wire.stub import SyncStub, listed, mapped
from ...api.google import protobuf as _protobuf
from ...api import pfs as _pfs
from ...api import taskapi as _taskapi
from . import (
    ActivateAuthRequest,
    ActivateAuthResponse,
    CheckStatusRequest,
    CheckStatusResponse,
    CreateDatumRequest,
    CreatePipelineRequest,
    CreatePipelineV2Request,
    CreatePipelineV2Response,
    CreateSecretRequest,
    Datum,
    DatumInfo,
    DatumSetSpec,
    DeleteJobRequest,
    DeletePipelineRequest,
    DeletePipelinesRequest,
    DeletePipelinesResponse,
    DeleteSecretRequest,
    Determined,
    Egress,
    GetClusterDefaultsRequest,
    GetClusterDefaultsResponse,
    GetLogsRequest,
    GetProjectDefaultsRequest,
    GetProjectDefaultsResponse,
    Input,
    InspectDatumRequest,
    InspectJobRequest,
    InspectJobSetRequest,
    InspectPipelineRequest,
    InspectSecretRequest,
    Job,
    JobInfo,
    JobSet,
    JobSetInfo,
    JobState,
    ListDatumRequest,
    ListDatumRequestFilter,
    ListJobRequest,
    ListJobSetRequest,
    ListPipelineRequest,
    LogMessage,
    LokiLogMessage,
    LokiRequest,
    Metadata,
    ParallelismSpec,
    Pipeline,
    PipelineInfo,
    PipelinePage,
    PipelinesSummaryRequest,
    PipelinesSummaryResponse,
    ProcessStats,
    RenderTemplateRequest,
    RenderTemplateResponse,
    RerunPipelineRequest,
    ResourceSpec,
    RestartDatumRequest,
    RunCronRequest,
    RunLoadTestRequest,
    RunLoadTestResponse,
    RunPipelineRequest,
    SchedulingSpec,
    Secret,
    SecretInfo,
    SecretInfos,
    Service,
    SetClusterDefaultsRequest,
    SetClusterDefaultsResponse,
    SetProjectDefaultsRequest,
    SetProjectDefaultsResponse,
    Spout,
    StartPipelineRequest,
    StopJobRequest,
    StopPipelineRequest,
    SubscribeJobRequest,
    TfJob,
    Toleration,
    Transform,
    UpdateJobStateRequest,
    methods,
)


class ApiMethods(SyncStub):
    """The RPCs of `pps_v2.API` that the client offers as they are; see `ApiStub` for all."""

    def create_pipeline_v2(
        self,
        request: CreatePipelineV2Request | None = None,
        /,
        *,
        create_pipeline_request_json: str = "",
        dry_run: bool = False,
        update: bool = False,
        reprocess: bool = False,
        timeout: float | None = None,
    ) -> CreatePipelineV2Response:
        """Creates or updates a pipeline from the JSON text of its spec.

        Works as CreatePipeline, keeps the submitted text in `PipelineInfo.user_spec_json` and answers
        with the spec after defaults were applied. In the text, field names may be in snake_case or
        camelCase; an unknown field is INVALID_ARGUMENT, and null removes an inherited default.
        Since 2.8.

        RPC: `pps_v2.API/CreatePipelineV2`.

        Args:
            request: The whole request, in place of its fields as keywords.
            create_pipeline_request_json: A `CreatePipelineRequest` in JSON; `update`, `reprocess` and `dry_run` go in the fields below.
            dry_run: Computes the effective spec without creating anything.
            update: Makes a new version of the pipeline if it exists, and creates it otherwise.
            reprocess: With `update`, processes all datums again.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = CreatePipelineV2Request(
                create_pipeline_request_json=create_pipeline_request_json,
                dry_run=dry_run,
                update=update,
                reprocess=reprocess,
            )
        return self._calls.unary_unary(methods.CREATE_PIPELINE_V2, request, timeout)

    def delete_all(
        self,
        request: _protobuf.Empty | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Deletes all pipelines of all projects, whatever depends on them, and all user secrets.

        RPC: `pps_v2.API/DeleteAll`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = _protobuf.Empty()
        return self._calls.unary_unary(methods.DELETE_ALL, request, timeout)

    def activate_auth(
        self,
        request: ActivateAuthRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> ActivateAuthResponse:
        """Gives each existing pipeline a token and its access rights, once auth is activated.

        Part of turning auth on: called after `auth.Activate` and `pfs.ActivateAuth`. UNIMPLEMENTED
        while auth is off.

        RPC: `pps_v2.API/ActivateAuth`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ActivateAuthRequest()
        return self._calls.unary_unary(methods.ACTIVATE_AUTH, request, timeout)

    def update_job_state(
        self,
        request: UpdateJobStateRequest | None = None,
        /,
        *,
        job: Job | None = None,
        state: JobState = JobState.JOB_STATE_UNKNOWN,
        reason: str = "",
        restart: int = 0,
        data_processed: int = 0,
        data_skipped: int = 0,
        data_failed: int = 0,
        data_recovered: int = 0,
        data_total: int = 0,
        stats: ProcessStats | None = None,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Overwrites the state, counters and statistics of a job; meant for workers.

        UNKNOWN if the job has ended already, NOT_FOUND if there is no such job. May be used in a
        transaction.

        RPC: `pps_v2.API/UpdateJobState`.

        Args:
            request: The whole request, in place of its fields as keywords.
            job: Required.
            reason: Why the job is in this state.
            restart: How often the job was begun anew.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = UpdateJobStateRequest(
                job=job,
                state=state,
                reason=reason,
                restart=restart,
                data_processed=data_processed,
                data_skipped=data_skipped,
                data_failed=data_failed,
                data_recovered=data_recovered,
                data_total=data_total,
                stats=stats,
            )
        return self._calls.unary_unary(methods.UPDATE_JOB_STATE, request, timeout)

    def create_datum(
        self,
        requests: Iterable[CreateDatumRequest],
        /,
        *,
        timeout: float | None = None,
    ) -> Stream[DatumInfo]:
        """Enumerates the datums that an input would give, in portions that the caller asks for.

        The first message names the input, each later one asks for more; the stream ends when there
        are no more datums. Nothing is run or stored. UNKNOWN if the messages come in another order
        or if the input has a cron input. Since 2.9, with these messages since 2.9.2.

        RPC: `pps_v2.API/CreateDatum`.

        Args:
            requests: The messages to send, in order; a failing iterable cancels the call.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return self._calls.stream_stream(methods.CREATE_DATUM, requests, timeout)

    def get_cluster_defaults(
        self,
        request: GetClusterDefaultsRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> GetClusterDefaultsResponse:
        """Returns the defaults for the pipelines of all projects, as JSON.

        Since 2.8.

        RPC: `pps_v2.API/GetClusterDefaults`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetClusterDefaultsRequest()
        return self._calls.unary_unary(methods.GET_CLUSTER_DEFAULTS, request, timeout)

    def list_secret(
        self,
        request: _protobuf.Empty | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> SecretInfos:
        """Lists the secrets made by CreateSecret; their values are never returned.

        RPC: `pps_v2.API/ListSecret`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = _protobuf.Empty()
        return self._calls.unary_unary(methods.LIST_SECRET, request, timeout)

    def list_task(
        self,
        request: _taskapi.ListTaskRequest | None = None,
        /,
        *,
        group: _taskapi.Group | None = None,
        timeout: float | None = None,
    ) -> Stream[_taskapi.TaskInfo]:
        """Streams the tasks that pipelines have given to their workers.

        INVALID_ARGUMENT if no group of tasks is given, though its fields may be empty.

        Since 2.1.

        RPC: `pps_v2.API/ListTask`.

        Args:
            request: The whole request, in place of its fields as keywords.
            group: Required, but may be empty: then all tasks are listed.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = _taskapi.ListTaskRequest(group=group)
        return self._calls.unary_stream(methods.LIST_TASK, request, timeout)

    def get_kube_events(
        self,
        request: LokiRequest | None = None,
        /,
        *,
        since: _dt.timedelta | None = None,
        query: str = "",
        timeout: float | None = None,
    ) -> Stream[LokiLogMessage]:
        """Streams Kubernetes events of the cluster, as kept by Loki.

        Since 2.5.

        RPC: `pps_v2.API/GetKubeEvents`.

        Args:
            request: The whole request, in place of its fields as keywords.
            since: How far to look back.
            query: LogQL text; used by QueryLoki. Since 2.6.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = LokiRequest(since=since, query=query)
        return self._calls.unary_stream(methods.GET_KUBE_EVENTS, request, timeout)

    def query_loki(
        self,
        request: LokiRequest | None = None,
        /,
        *,
        since: _dt.timedelta | None = None,
        query: str = "",
        timeout: float | None = None,
    ) -> Stream[LokiLogMessage]:
        """Streams the log lines that match a LogQL query.

        With auth on, needs the permission CLUSTER_GET_LOKI_LOGS. Since 2.6.

        RPC: `pps_v2.API/QueryLoki`.

        Args:
            request: The whole request, in place of its fields as keywords.
            since: How far to look back.
            query: LogQL text; used by QueryLoki. Since 2.6.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = LokiRequest(since=since, query=query)
        return self._calls.unary_stream(methods.QUERY_LOKI, request, timeout)

    def run_load_test(
        self,
        request: RunLoadTestRequest | None = None,
        /,
        *,
        dag_spec: str = "",
        load_spec: str = "",
        seed: int = 0,
        parallelism: int = 0,
        pod_patch: str = "",
        state_id: str = "",
        timeout: float | None = None,
    ) -> RunLoadTestResponse:
        """Runs a load test of pipelines; made for testing Pachyderm itself.

        RPC: `pps_v2.API/RunLoadTest`.

        Args:
            request: The whole request, in place of its fields as keywords.
            dag_spec: Pipelines to run the test on, as text.
            load_spec: Load to put on them, as text.
            seed: Seed of the random numbers.
            parallelism: Number of workers of each pipeline.
            pod_patch: JSON patch for the pod specs of the workers.
            state_id: State of an earlier test to go on from. Since 2.3.9.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = RunLoadTestRequest(
                dag_spec=dag_spec,
                load_spec=load_spec,
                seed=seed,
                parallelism=parallelism,
                pod_patch=pod_patch,
                state_id=state_id,
            )
        return self._calls.unary_unary(methods.RUN_LOAD_TEST, request, timeout)

    def run_load_test_default(
        self,
        request: _protobuf.Empty | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> RunLoadTestResponse:
        """Runs the load test that the server has built in; made for testing Pachyderm itself.

        RPC: `pps_v2.API/RunLoadTestDefault`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = _protobuf.Empty()
        return self._calls.unary_unary(methods.RUN_LOAD_TEST_DEFAULT, request, timeout)


class ApiStub(ApiMethods):
    """Pipelines, their jobs and datums, and what belongs to them: defaults, secrets, logs.

    A pipeline runs user code over the files of its input branches and writes to its output repo. A
    commit in an input starts a job for every pipeline downstream of it; each job splits its input
    into datums, which workers process one at a time.

    Only CreatePipeline, StopJob and UpdateJobState take part in a transaction; other calls ignore or
    reject one. Many errors of this service carry the code UNKNOWN and are told apart by their text.
    """

    def create_pipeline(
        self,
        request: CreatePipelineRequest | None = None,
        /,
        *,
        pipeline: Pipeline | None = None,
        tf_job: TfJob | None = None,
        transform: Transform | None = None,
        parallelism_spec: ParallelismSpec | None = None,
        egress: Egress | None = None,
        update: bool = False,
        output_branch: str = "",
        s3_out: bool = False,
        resource_requests: ResourceSpec | None = None,
        resource_limits: ResourceSpec | None = None,
        sidecar_resource_limits: ResourceSpec | None = None,
        input: Input | None = None,
        description: str = "",
        reprocess: bool = False,
        service: Service | None = None,
        spout: Spout | None = None,
        datum_set_spec: DatumSetSpec | None = None,
        datum_timeout: _dt.timedelta | None = None,
        job_timeout: _dt.timedelta | None = None,
        salt: str = "",
        datum_tries: int = 0,
        scheduling_spec: SchedulingSpec | None = None,
        pod_spec: str = "",
        pod_patch: str = "",
        spec_commit: _pfs.Commit | None = None,
        metadata: Metadata | None = None,
        reprocess_spec: str = "",
        autoscaling: bool = False,
        tolerations: Sequence[Toleration] = (),
        sidecar_resource_requests: ResourceSpec | None = None,
        dry_run: bool = False,
        determined: Determined | None = None,
        maximum_expected_uptime: _dt.timedelta | None = None,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Creates a pipeline, or a new version of one when `update` is set.

        Makes the output repo, the spec repo, the meta repo (not for spouts and services) and the
        repos of cron inputs in one go, and starts a first job even when the inputs are empty. The
        request is merged over the defaults of project and cluster. May be used in a transaction.

        Errors: ALREADY_EXISTS if the pipeline is there and `update` is not set; NOT_FOUND for a
        missing input repo; INVALID_ARGUMENT for a spec that is wrong by itself; UNKNOWN with a text
        for most other mistakes, for instance a repo that already has the pipeline's name.

        RPC: `pps_v2.API/CreatePipeline`.

        Args:
            request: The whole request, in place of its fields as keywords.
            pipeline: Name of the pipeline; no repo of that name may exist in the project.
            tf_job: Not supported; must be absent.
            transform: Code to run; required.
            parallelism_spec: Number of workers; absent means one.
            egress: Place outside Pachyderm to export each output commit to; absent means none.
            update: Makes a new version of the pipeline if it exists, and creates it otherwise.
            output_branch: Branch of the output repo to write to; defaults to `master`.
            s3_out: Whether user code writes its output to the S3 gateway, in the bucket `out`, not to `/pfs/out`. No datum is ever skipped then. Not for spouts and services.
            resource_requests: Resources that each worker is promised. A fresh cluster's defaults are 1 core, 256Mi of memory and 1Gi of disk.
            resource_limits: Resources that no worker may exceed.
            sidecar_resource_limits: Resources that the storage sidecar of a worker may not exceed.
            input: What to run over; absent for spouts.
            reprocess: With `update`, processes all datums again, also those that are unchanged. Without it an update runs no datum again that succeeded before, even if the code changed.
            service: Makes the pipeline a service.
            spout: Makes the pipeline a spout.
            datum_set_spec: How datums are handed to workers; absent lets the server choose.
            datum_timeout: Time that one attempt at a datum may take, its error handler included; absent means no limit.
            job_timeout: Time that a job may take once its inputs are finished; absent means no limit.
            salt: Text that enters the hash of each datum; empty means a random one. Used on creation only: an update keeps the salt unless `reprocess` makes a new random one.
            datum_tries: Attempts at each datum before it fails, in all; 0 means 3.
            scheduling_spec: Where worker pods may run.
            pod_spec: Kubernetes pod spec to merge into that of the workers, in JSON.
            pod_patch: JSON patch to apply to the pod spec of the workers, in JSON.
            spec_commit: An existing spec commit of the pipeline; not together with `update`.
            metadata: Annotations and labels of the Kubernetes objects.
            reprocess_spec: `until_success` (default) skips datums that succeeded before, `every_job` skips none.
            autoscaling: Whether workers come and go with the work: none when idle, at most the parallelism. Not for spouts.
            tolerations: Taints that worker pods put up with. Since 2.5.
            sidecar_resource_requests: Resources that the storage sidecar of a worker is promised. Since 2.6.
            dry_run: Checks the spec without creating anything. Since 2.7. Finds mistakes in the spec itself, not those that depend on what exists.
            determined: Access to Determined. Since 2.7.
            maximum_expected_uptime: Time after which CheckStatus reports running workers; needs `autoscaling`. Since 2.9.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = CreatePipelineRequest(
                pipeline=pipeline,
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
                spec_commit=spec_commit,
                metadata=metadata,
                reprocess_spec=reprocess_spec,
                autoscaling=autoscaling,
                tolerations=listed(tolerations),
                sidecar_resource_requests=sidecar_resource_requests,
                dry_run=dry_run,
                determined=determined,
                maximum_expected_uptime=maximum_expected_uptime,
            )
        return self._calls.unary_unary(methods.CREATE_PIPELINE, request, timeout)

    def inspect_pipeline(
        self,
        request: InspectPipelineRequest | None = None,
        /,
        *,
        pipeline: Pipeline | None = None,
        details: bool = False,
        timeout: float | None = None,
    ) -> PipelineInfo:
        """Returns one pipeline, by default in its latest version.

        The name may end in ancestry notation: `edges^` or `edges~1` is the version before. NOT_FOUND
        if there is no such pipeline, UNKNOWN if it has fewer versions.

        RPC: `pps_v2.API/InspectPipeline`.

        Args:
            request: The whole request, in place of its fields as keywords.
            pipeline: Required; the name may end in ancestry notation, such as `edges~1` for the version before.
            details: Fills `PipelineInfo.details`.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = InspectPipelineRequest(pipeline=pipeline, details=details)
        return self._calls.unary_unary(methods.INSPECT_PIPELINE, request, timeout)

    def list_pipeline(
        self,
        request: ListPipelineRequest | None = None,
        /,
        *,
        pipeline: Pipeline | None = None,
        history: int = 0,
        details: bool = False,
        jq_filter: str = "",
        commit_set: _pfs.CommitSet | None = None,
        projects: Sequence[_pfs.Project] = (),
        page: PipelinePage | None = None,
        timeout: float | None = None,
    ) -> Stream[PipelineInfo]:
        """Streams the pipelines, newest created first.

        With auth on, pipelines that the caller may not see are left out.

        RPC: `pps_v2.API/ListPipeline`.

        Args:
            request: The whole request, in place of its fields as keywords.
            pipeline: Only this pipeline, useful with `history`; absent means all.
            history: Number of older versions to list as well; 0 lists the present one, -1 all of them.
            details: Deprecated: leave it out, details are always returned.
            jq_filter: A jq program that is run over each entry; entries for which it gives nothing are left out. It sees snake_case names, enum names as text and 64-bit integers as strings, for instance `select(.state == "PIPELINE_RUNNING")`. At most 10 seconds; a malformed program is UNKNOWN.
            commit_set: Lists the pipelines in the versions they had at this commit set. Since 2.4.
            projects: Only pipelines of these projects; empty means all. Since 2.5.
            page: Lists one page only. Since 2.10.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ListPipelineRequest(
                pipeline=pipeline,
                history=history,
                details=details,
                jq_filter=jq_filter,
                commit_set=commit_set,
                projects=listed(projects),
                page=page,
            )
        return self._calls.unary_stream(methods.LIST_PIPELINE, request, timeout)

    def delete_pipeline(
        self,
        request: DeletePipelineRequest | None = None,
        /,
        *,
        pipeline: Pipeline | None = None,
        all: bool = False,
        force: bool = False,
        keep_repo: bool = False,
        must_exist: bool = False,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Deletes one pipeline with its jobs and, unless `keep_repo` is set, its output repo.

        The pipeline is stopped first, in a step of its own, so a delete that fails later on leaves it
        stopped. Fails while another pipeline reads the output, unless `force` is set. A pipeline that
        does not exist is no error unless `must_exist` is set.

        RPC: `pps_v2.API/DeletePipeline`.

        Args:
            request: The whole request, in place of its fields as keywords.
            pipeline: Required, even with `all`.
            all: Deprecated: use DeletePipelines. Deletes every pipeline.
            force: Deletes the pipeline even if others read its output; they lose that input and go on.
            keep_repo: Keeps the output repo with its data, as an ordinary repo.
            must_exist: Makes it an error (NOT_FOUND) if the pipeline does not exist. Since 2.8.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DeletePipelineRequest(
                pipeline=pipeline,
                all=all,
                force=force,
                keep_repo=keep_repo,
                must_exist=must_exist,
            )
        return self._calls.unary_unary(methods.DELETE_PIPELINE, request, timeout)

    def delete_pipelines(
        self,
        request: DeletePipelinesRequest | None = None,
        /,
        *,
        projects: Sequence[_pfs.Project] = (),
        force: bool = False,
        keep_repo: bool = False,
        all: bool = False,
        timeout: float | None = None,
    ) -> DeletePipelinesResponse:
        """Deletes the pipelines of some or of all projects.

        Each pipeline is stopped by itself, then all are deleted together: a failure deletes none, but
        may leave pipelines stopped. Since 2.5.

        RPC: `pps_v2.API/DeletePipelines`.

        Args:
            request: The whole request, in place of its fields as keywords.
            projects: Deletes all pipelines of these projects.
            force: Deletes pipelines even if others read their output.
            keep_repo: Keeps the output repos with their data, as ordinary repos.
            all: Deletes the pipelines of all projects.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DeletePipelinesRequest(projects=listed(projects), force=force, keep_repo=keep_repo, all=all)
        return self._calls.unary_unary(methods.DELETE_PIPELINES, request, timeout)

    def start_pipeline(
        self,
        request: StartPipelineRequest | None = None,
        /,
        *,
        pipeline: Pipeline | None = None,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Starts a stopped pipeline again.

        Always makes a new commit set with a job for the pipeline and for all downstream of it, even
        when no data arrived in between; datums that were done before are skipped. NOT_FOUND if the
        pipeline does not exist.

        RPC: `pps_v2.API/StartPipeline`.

        Args:
            request: The whole request, in place of its fields as keywords.
            pipeline: Required.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = StartPipelineRequest(pipeline=pipeline)
        return self._calls.unary_unary(methods.START_PIPELINE, request, timeout)

    def stop_pipeline(
        self,
        request: StopPipelineRequest | None = None,
        /,
        *,
        pipeline: Pipeline | None = None,
        must_exist: bool = False,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Stops a pipeline: unfinished jobs are killed, and new input commits start no jobs.

        A pipeline that does not exist is no error unless `must_exist` is set.

        RPC: `pps_v2.API/StopPipeline`.

        Args:
            request: The whole request, in place of its fields as keywords.
            pipeline: Required.
            must_exist: Makes it an error (NOT_FOUND) if the pipeline does not exist. Since 2.8.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = StopPipelineRequest(pipeline=pipeline, must_exist=must_exist)
        return self._calls.unary_unary(methods.STOP_PIPELINE, request, timeout)

    def run_pipeline(
        self,
        request: RunPipelineRequest | None = None,
        /,
        *,
        pipeline: Pipeline | None = None,
        provenance: Sequence[_pfs.Commit] = (),
        job_id: str = "",
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Not supported by the server, which answers UNKNOWN `unimplemented`; use RerunPipeline.

        RPC: `pps_v2.API/RunPipeline`.

        Args:
            request: The whole request, in place of its fields as keywords.
            provenance: Commits to run on.
            job_id: Job to run again.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = RunPipelineRequest(pipeline=pipeline, provenance=listed(provenance), job_id=job_id)
        return self._calls.unary_unary(methods.RUN_PIPELINE, request, timeout)

    def rerun_pipeline(
        self,
        request: RerunPipelineRequest | None = None,
        /,
        *,
        pipeline: Pipeline | None = None,
        reprocess: bool = False,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Submits the stored spec of a pipeline again, which makes a new version and a new job.

        Without `reprocess`, datums that succeeded before are skipped. NOT_FOUND if the pipeline does
        not exist. Since 2.8.

        RPC: `pps_v2.API/RerunPipeline`.

        Args:
            request: The whole request, in place of its fields as keywords.
            pipeline: Required.
            reprocess: Processes all datums again, also those that succeeded before.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = RerunPipelineRequest(pipeline=pipeline, reprocess=reprocess)
        return self._calls.unary_unary(methods.RERUN_PIPELINE, request, timeout)

    def run_cron(
        self,
        request: RunCronRequest | None = None,
        /,
        *,
        pipeline: Pipeline | None = None,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Adds a tick with the current time to every cron input of a pipeline.

        Several cron inputs get one commit each, and so one job each. On a stopped pipeline the ticks
        are written but start no job. UNKNOWN if the pipeline has no cron input, NOT_FOUND if it does
        not exist.

        RPC: `pps_v2.API/RunCron`.

        Args:
            request: The whole request, in place of its fields as keywords.
            pipeline: Required.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = RunCronRequest(pipeline=pipeline)
        return self._calls.unary_unary(methods.RUN_CRON, request, timeout)

    def check_status(
        self,
        request: CheckStatusRequest | None = None,
        /,
        *,
        all: bool | None = None,
        project: _pfs.Project | None = None,
        timeout: float | None = None,
    ) -> Stream[CheckStatusResponse]:
        """Streams the alerts of pipelines, such as workers that run longer than expected.

        Since 2.9.

        RPC: `pps_v2.API/CheckStatus`.

        Args:
            request: The whole request, in place of its fields as keywords.
            all: Checks the pipelines of all projects.
            project: Checks the pipelines of this project.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = CheckStatusRequest(all=all, project=project)
        return self._calls.unary_stream(methods.CHECK_STATUS, request, timeout)

    def pipelines_summary(
        self,
        request: PipelinesSummaryRequest | None = None,
        /,
        *,
        projects: Sequence[_pfs.ProjectPicker] = (),
        timeout: float | None = None,
    ) -> PipelinesSummaryResponse:
        """Counts the active, paused, failed and unhealthy pipelines of each project.

        Projects without pipelines are left out. Since 2.10.

        RPC: `pps_v2.API/PipelinesSummary`.

        Args:
            request: The whole request, in place of its fields as keywords.
            projects: Empty means all; projects that do not exist or may not be seen are left out.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = PipelinesSummaryRequest(projects=listed(projects))
        return self._calls.unary_unary(methods.PIPELINES_SUMMARY, request, timeout)

    def render_template(
        self,
        request: RenderTemplateRequest | None = None,
        /,
        *,
        template: str = "",
        args: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> RenderTemplateResponse:
        """Evaluates a Jsonnet template to one or more pipeline specs, without creating anything.

        A mistake in the template or a missing argument is UNKNOWN with the evaluator's text.
        Since 2.1.

        RPC: `pps_v2.API/RenderTemplate`.

        Args:
            request: The whole request, in place of its fields as keywords.
            template: Jsonnet text that evaluates to a spec, a list of specs, or a function that returns these.
            args: Arguments of the function by name; all arrive as strings.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = RenderTemplateRequest(template=template, args=mapped(args))
        return self._calls.unary_unary(methods.RENDER_TEMPLATE, request, timeout)

    def inspect_job(
        self,
        request: InspectJobRequest | None = None,
        /,
        *,
        job: Job | None = None,
        wait: bool = False,
        details: bool = False,
        timeout: float | None = None,
    ) -> JobInfo:
        """Returns one job, if asked to after it has ended.

        NOT_FOUND if there is no such job, UNKNOWN if none is given. With auth on, `details` needs
        the permission PIPELINE_LIST_JOB on the output repo.

        RPC: `pps_v2.API/InspectJob`.

        Args:
            request: The whole request, in place of its fields as keywords.
            job: Required.
            wait: Answers only once the job has ended.
            details: Fills `JobInfo.details`.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = InspectJobRequest(job=job, wait=wait, details=details)
        return self._calls.unary_unary(methods.INSPECT_JOB, request, timeout)

    def inspect_job_set(
        self,
        request: InspectJobSetRequest | None = None,
        /,
        *,
        job_set: JobSet | None = None,
        wait: bool = False,
        details: bool = False,
        timeout: float | None = None,
    ) -> Stream[JobInfo]:
        """Streams the jobs of one job set, upstream pipelines first.

        With `wait` each job is sent once it has ended, so the stream ends with the last job of the
        set. Commits of the set that have no job are passed over.

        RPC: `pps_v2.API/InspectJobSet`.

        Args:
            request: The whole request, in place of its fields as keywords.
            wait: Sends each job only once it has ended.
            details: Fills `JobInfo.details`.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = InspectJobSetRequest(job_set=job_set, wait=wait, details=details)
        return self._calls.unary_stream(methods.INSPECT_JOB_SET, request, timeout)

    def list_job(
        self,
        request: ListJobRequest | None = None,
        /,
        *,
        projects: Sequence[_pfs.Project] = (),
        pipeline: Pipeline | None = None,
        input_commit: Sequence[_pfs.Commit] = (),
        history: int = 0,
        details: bool = False,
        jq_filter: str = "",
        pagination_marker: _dt.datetime | None = None,
        number: int = 0,
        reverse: bool = False,
        timeout: float | None = None,
    ) -> Stream[JobInfo]:
        """Streams jobs, newest created first.

        By default jobs of older pipeline versions are hidden; see `history`. NOT_FOUND if the
        pipeline asked for does not exist; a project that does not exist only gives no jobs.

        RPC: `pps_v2.API/ListJob`.

        Args:
            request: The whole request, in place of its fields as keywords.
            projects: Only jobs of pipelines in these projects; empty means all. Since 2.5.
            pipeline: Only jobs of this pipeline; absent means all.
            input_commit: Only jobs whose output commit has all these commits in its direct provenance.
            history: Number of older pipeline versions whose jobs are listed as well. 0 lists only jobs of the present version, -1 those of all versions.
            details: Fills `JobInfo.details`; needs more time and, with auth on, more rights.
            jq_filter: A jq program that is run over each job; jobs for which it gives nothing are left out. It sees snake_case names, enum names as text and 64-bit integers as strings, for instance `select(.state == "JOB_FAILURE")`. At most 10 seconds; a malformed program is UNKNOWN.
            pagination_marker: Only jobs created before this moment, or after it with `reverse`. Since 2.5. For the next page give `created` of the last job of the page before.
            number: Number of jobs to list at most; 0 means all. Since 2.5.
            reverse: Lists the oldest first. Since 2.5.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ListJobRequest(
                projects=listed(projects),
                pipeline=pipeline,
                input_commit=listed(input_commit),
                history=history,
                details=details,
                jq_filter=jq_filter,
                pagination_marker=pagination_marker,
                number=number,
                reverse=reverse,
            )
        return self._calls.unary_stream(methods.LIST_JOB, request, timeout)

    def list_job_set(
        self,
        request: ListJobSetRequest | None = None,
        /,
        *,
        details: bool = False,
        projects: Sequence[_pfs.Project] = (),
        pagination_marker: _dt.datetime | None = None,
        number: int = 0,
        reverse: bool = False,
        jq_filter: str = "",
        timeout: float | None = None,
    ) -> Stream[JobSetInfo]:
        """Streams job sets, newest first, each with its jobs.

        RPC: `pps_v2.API/ListJobSet`.

        Args:
            request: The whole request, in place of its fields as keywords.
            details: Fills `JobInfo.details` of each job.
            projects: Only jobs of pipelines in these projects; empty means all. Since 2.5.
            pagination_marker: Only job sets from before this moment, or from after it with `reverse`. Since 2.5.
            number: Number of job sets to list at most; 0 means all. Since 2.5.
            reverse: Lists the oldest first. Since 2.5.
            jq_filter: A jq program as in `ListJobRequest`, run over each job. Since 2.7. Job sets of which no job is left do not appear.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ListJobSetRequest(
                details=details,
                projects=listed(projects),
                pagination_marker=pagination_marker,
                number=number,
                reverse=reverse,
                jq_filter=jq_filter,
            )
        return self._calls.unary_stream(methods.LIST_JOB_SET, request, timeout)

    def subscribe_job(
        self,
        request: SubscribeJobRequest | None = None,
        /,
        *,
        pipeline: Pipeline | None = None,
        details: bool = False,
        timeout: float | None = None,
    ) -> Stream[JobInfo]:
        """Streams the jobs of a pipeline as they appear, without end.

        First come all jobs that have not ended, oldest first, then each new job when it is created.
        The stream runs until it is closed. UNKNOWN if no pipeline is given.

        RPC: `pps_v2.API/SubscribeJob`.

        Args:
            request: The whole request, in place of its fields as keywords.
            pipeline: Required.
            details: Fills `JobInfo.details`.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = SubscribeJobRequest(pipeline=pipeline, details=details)
        return self._calls.unary_stream(methods.SUBSCRIBE_JOB, request, timeout)

    def stop_job(
        self,
        request: StopJobRequest | None = None,
        /,
        *,
        job: Job | None = None,
        reason: str = "",
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Stops a job, which ends as JOB_KILLED.

        A job that has ended already stays as it is, without an error. NOT_FOUND if there is no such
        job. May be used in a transaction.

        RPC: `pps_v2.API/StopJob`.

        Args:
            request: The whole request, in place of its fields as keywords.
            job: Required.
            reason: Text for `JobInfo.reason`; empty means `job stopped`.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = StopJobRequest(job=job, reason=reason)
        return self._calls.unary_unary(methods.STOP_JOB, request, timeout)

    def delete_job(
        self,
        request: DeleteJobRequest | None = None,
        /,
        *,
        job: Job | None = None,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Stops a job and removes its record.

        NOT_FOUND if there is no such job.

        RPC: `pps_v2.API/DeleteJob`.

        Args:
            request: The whole request, in place of its fields as keywords.
            job: Required.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DeleteJobRequest(job=job)
        return self._calls.unary_unary(methods.DELETE_JOB, request, timeout)

    def inspect_datum(
        self,
        request: InspectDatumRequest | None = None,
        /,
        *,
        datum: Datum | None = None,
        timeout: float | None = None,
    ) -> DatumInfo:
        """Returns one datum of a job.

        UNKNOWN if the job has no such datum, or if datum or job are not given.

        RPC: `pps_v2.API/InspectDatum`.

        Args:
            request: The whole request, in place of its fields as keywords.
            datum: Required, with its job.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = InspectDatumRequest(datum=datum)
        return self._calls.unary_unary(methods.INSPECT_DATUM, request, timeout)

    def list_datum(
        self,
        request: ListDatumRequest | None = None,
        /,
        *,
        job: Job | None = None,
        input: Input | None = None,
        filter: ListDatumRequestFilter | None = None,
        pagination_marker: str = "",
        number: int = 0,
        reverse: bool = False,
        timeout: float | None = None,
    ) -> Stream[DatumInfo]:
        """Streams the datums of a job, or those that an input would give, ordered by datum id.

        For a running job only the datums done so far appear. For an input nothing is run or stored.
        UNKNOWN if neither or both are given, if the job before is still writing its results, or if
        the input has a cron input.

        RPC: `pps_v2.API/ListDatum`.

        Args:
            request: The whole request, in place of its fields as keywords.
            job: Lists the datums of this job.
            input: Lists the datums that a pipeline with this input would process now.
            filter: Absent means all datums. Since 2.3.
            pagination_marker: Only datums whose id comes after this one, or before it with `reverse`. Since 2.4.
            number: Number of datums to list at most; 0 means all. Since 2.4.
            reverse: Lists in the opposite order; needs `number`. Since 2.4.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ListDatumRequest(
                job=job,
                input=input,
                filter=filter,
                pagination_marker=pagination_marker,
                number=number,
                reverse=reverse,
            )
        return self._calls.unary_stream(methods.LIST_DATUM, request, timeout)

    def restart_datum(
        self,
        request: RestartDatumRequest | None = None,
        /,
        *,
        job: Job | None = None,
        data_filters: Sequence[str] = (),
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Makes the worker give up its current attempt at a datum and try again.

        The attempt given up counts as a failed one. UNKNOWN if no datum in progress matches the
        filters, NOT_FOUND if there is no such job.

        RPC: `pps_v2.API/RestartDatum`.

        Args:
            request: The whole request, in place of its fields as keywords.
            job: Required.
            data_filters: Paths or hashes of input files that tell which datum is meant.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = RestartDatumRequest(job=job, data_filters=listed(data_filters))
        return self._calls.unary_unary(methods.RESTART_DATUM, request, timeout)

    def set_cluster_defaults(
        self,
        request: SetClusterDefaultsRequest | None = None,
        /,
        *,
        regenerate: bool = False,
        reprocess: bool = False,
        dry_run: bool = False,
        cluster_defaults_json: str = "",
        timeout: float | None = None,
    ) -> SetClusterDefaultsResponse:
        """Replaces the defaults for the pipelines of all projects.

        Existing pipelines change only with `regenerate`. INVALID_ARGUMENT for malformed JSON, an
        unknown field or a value that no spec may have. With auth on, needs the permission
        CLUSTER_SET_DEFAULTS. Since 2.8.

        RPC: `pps_v2.API/SetClusterDefaults`.

        Args:
            request: The whole request, in place of its fields as keywords.
            regenerate: Updates existing pipelines whose effective spec changes with the new defaults.
            reprocess: With `regenerate`, processes all datums of the updated pipelines again.
            dry_run: Only finds out which pipelines would change.
            cluster_defaults_json: A `ClusterDefaults` in JSON; `{}` leaves only what the server has built in. Since 2.8.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = SetClusterDefaultsRequest(
                regenerate=regenerate,
                reprocess=reprocess,
                dry_run=dry_run,
                cluster_defaults_json=cluster_defaults_json,
            )
        return self._calls.unary_unary(methods.SET_CLUSTER_DEFAULTS, request, timeout)

    def get_project_defaults(
        self,
        request: GetProjectDefaultsRequest | None = None,
        /,
        *,
        project: _pfs.Project | None = None,
        timeout: float | None = None,
    ) -> GetProjectDefaultsResponse:
        """Returns the defaults for the pipelines of one project, as JSON.

        Since 2.8.

        RPC: `pps_v2.API/GetProjectDefaults`.

        Args:
            request: The whole request, in place of its fields as keywords.
            project: Absent means the project `default`.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetProjectDefaultsRequest(project=project)
        return self._calls.unary_unary(methods.GET_PROJECT_DEFAULTS, request, timeout)

    def set_project_defaults(
        self,
        request: SetProjectDefaultsRequest | None = None,
        /,
        *,
        project: _pfs.Project | None = None,
        regenerate: bool = False,
        reprocess: bool = False,
        dry_run: bool = False,
        project_defaults_json: str = "",
        timeout: float | None = None,
    ) -> SetProjectDefaultsResponse:
        """Replaces the defaults for the pipelines of one project.

        They win over the cluster's defaults. Existing pipelines change only with `regenerate`.
        INVALID_ARGUMENT if the two cannot be merged. With auth on, needs the permission
        PROJECT_SET_DEFAULTS. Since 2.8.

        RPC: `pps_v2.API/SetProjectDefaults`.

        Args:
            request: The whole request, in place of its fields as keywords.
            project: Absent means the project `default`.
            regenerate: Updates existing pipelines whose effective spec changes with the new defaults.
            reprocess: With `regenerate`, processes all datums of the updated pipelines again.
            dry_run: Only finds out which pipelines would change.
            project_defaults_json: A `ProjectDefaults` in JSON; `{}` removes the project's defaults, an empty text is an error.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = SetProjectDefaultsRequest(
                project=project,
                regenerate=regenerate,
                reprocess=reprocess,
                dry_run=dry_run,
                project_defaults_json=project_defaults_json,
            )
        return self._calls.unary_unary(methods.SET_PROJECT_DEFAULTS, request, timeout)

    def create_secret(
        self,
        request: CreateSecretRequest | None = None,
        /,
        *,
        file: bytes = b"",
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Stores a Kubernetes secret that pipelines can use.

        UNKNOWN if a secret of this name exists, or if the manifest is labelled with another suite
        than `pachyderm`.

        RPC: `pps_v2.API/CreateSecret`.

        Args:
            request: The whole request, in place of its fields as keywords.
            file: Manifest of a Kubernetes secret, in JSON; values in `data` are base64, in `stringData` plain.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = CreateSecretRequest(file=file)
        return self._calls.unary_unary(methods.CREATE_SECRET, request, timeout)

    def delete_secret(
        self,
        request: DeleteSecretRequest | None = None,
        /,
        *,
        secret: Secret | None = None,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Deletes a secret made by CreateSecret.

        INVALID_ARGUMENT if no secret is given, UNKNOWN if it does not exist.

        RPC: `pps_v2.API/DeleteSecret`.

        Args:
            request: The whole request, in place of its fields as keywords.
            secret: Required.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DeleteSecretRequest(secret=secret)
        return self._calls.unary_unary(methods.DELETE_SECRET, request, timeout)

    def inspect_secret(
        self,
        request: InspectSecretRequest | None = None,
        /,
        *,
        secret: Secret | None = None,
        timeout: float | None = None,
    ) -> SecretInfo:
        """Returns name, type and age of a secret; its values are never returned.

        UNKNOWN if the secret does not exist.

        RPC: `pps_v2.API/InspectSecret`.

        Args:
            request: The whole request, in place of its fields as keywords.
            secret: Required.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = InspectSecretRequest(secret=secret)
        return self._calls.unary_unary(methods.INSPECT_SECRET, request, timeout)

    def get_logs(
        self,
        request: GetLogsRequest | None = None,
        /,
        *,
        pipeline: Pipeline | None = None,
        job: Job | None = None,
        data_filters: Sequence[str] = (),
        datum: Datum | None = None,
        master: bool = False,
        follow: bool = False,
        tail: int = 0,
        use_loki_backend: bool = False,
        since: _dt.timedelta | None = None,
        timeout: float | None = None,
    ) -> Stream[LogMessage]:
        """Streams log lines of a pipeline, of a job, or of the server itself.

        UNKNOWN if only a datum is given or a job without its pipeline, and if the pipeline has no
        workers; NOT_FOUND if the pipeline does not exist. Newer servers have `logs.GetLogs` as well,
        which pages and filters by more.

        RPC: `pps_v2.API/GetLogs`.

        Args:
            request: The whole request, in place of its fields as keywords.
            pipeline: Only lines of this pipeline.
            job: Only lines of this job; must name its pipeline.
            data_filters: Paths or hashes (base64 or hexadecimal) of input files; a line's datum must have all of them.
            datum: Only lines of this datum; needs a job or pipeline as well.
            master: Returns the lines of the pipeline's master instead of those of its workers.
            follow: Keeps the stream open for lines that are still to come.
            tail: Number of last lines to return, of each worker; 0 means all.
            use_loki_backend: Reads from Loki instead of from Kubernetes.
            since: How far to look back; absent means 24 hours, or for a job to one hour before its creation.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetLogsRequest(
                pipeline=pipeline,
                job=job,
                data_filters=listed(data_filters),
                datum=datum,
                master=master,
                follow=follow,
                tail=tail,
                use_loki_backend=use_loki_backend,
                since=since,
            )
        return self._calls.unary_stream(methods.GET_LOGS, request, timeout)
