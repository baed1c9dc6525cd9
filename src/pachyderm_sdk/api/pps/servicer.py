# Generated from api-protos/pps/pps.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The server side of pps_v2."""

from __future__ import annotations

from collections.abc import AsyncIterator

from ..._wire.servicer import Call, Servicer, unimplemented
from ...api.google import protobuf as _protobuf
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
    DatumInfo,
    DeleteJobRequest,
    DeletePipelineRequest,
    DeletePipelinesRequest,
    DeletePipelinesResponse,
    DeleteSecretRequest,
    GetClusterDefaultsRequest,
    GetClusterDefaultsResponse,
    GetLogsRequest,
    GetProjectDefaultsRequest,
    GetProjectDefaultsResponse,
    InspectDatumRequest,
    InspectJobRequest,
    InspectJobSetRequest,
    InspectPipelineRequest,
    InspectSecretRequest,
    JobInfo,
    JobSetInfo,
    ListDatumRequest,
    ListJobRequest,
    ListJobSetRequest,
    ListPipelineRequest,
    LogMessage,
    LokiLogMessage,
    LokiRequest,
    PipelineInfo,
    PipelinesSummaryRequest,
    PipelinesSummaryResponse,
    RenderTemplateRequest,
    RenderTemplateResponse,
    RerunPipelineRequest,
    RestartDatumRequest,
    RunCronRequest,
    RunLoadTestRequest,
    RunLoadTestResponse,
    RunPipelineRequest,
    SecretInfo,
    SecretInfos,
    SetClusterDefaultsRequest,
    SetClusterDefaultsResponse,
    SetProjectDefaultsRequest,
    SetProjectDefaultsResponse,
    StartPipelineRequest,
    StopJobRequest,
    StopPipelineRequest,
    SubscribeJobRequest,
    UpdateJobStateRequest,
    methods,
)


class ApiServicer(Servicer):
    """The server side of `pps_v2.API`: derive from it and define the RPCs that you serve."""

    METHODS = methods.METHODS

    async def create_pipeline(self, request: CreatePipelineRequest, call: Call) -> _protobuf.Empty:
        """Serves `pps_v2.API/CreatePipeline`."""
        raise unimplemented(methods.CREATE_PIPELINE)

    async def create_pipeline_v2(self, request: CreatePipelineV2Request, call: Call) -> CreatePipelineV2Response:
        """Serves `pps_v2.API/CreatePipelineV2`."""
        raise unimplemented(methods.CREATE_PIPELINE_V2)

    async def inspect_pipeline(self, request: InspectPipelineRequest, call: Call) -> PipelineInfo:
        """Serves `pps_v2.API/InspectPipeline`."""
        raise unimplemented(methods.INSPECT_PIPELINE)

    def list_pipeline(self, request: ListPipelineRequest, call: Call) -> AsyncIterator[PipelineInfo]:
        """Serves `pps_v2.API/ListPipeline`."""
        raise unimplemented(methods.LIST_PIPELINE)

    async def delete_pipeline(self, request: DeletePipelineRequest, call: Call) -> _protobuf.Empty:
        """Serves `pps_v2.API/DeletePipeline`."""
        raise unimplemented(methods.DELETE_PIPELINE)

    async def delete_pipelines(self, request: DeletePipelinesRequest, call: Call) -> DeletePipelinesResponse:
        """Serves `pps_v2.API/DeletePipelines`."""
        raise unimplemented(methods.DELETE_PIPELINES)

    async def start_pipeline(self, request: StartPipelineRequest, call: Call) -> _protobuf.Empty:
        """Serves `pps_v2.API/StartPipeline`."""
        raise unimplemented(methods.START_PIPELINE)

    async def stop_pipeline(self, request: StopPipelineRequest, call: Call) -> _protobuf.Empty:
        """Serves `pps_v2.API/StopPipeline`."""
        raise unimplemented(methods.STOP_PIPELINE)

    async def run_pipeline(self, request: RunPipelineRequest, call: Call) -> _protobuf.Empty:
        """Serves `pps_v2.API/RunPipeline`."""
        raise unimplemented(methods.RUN_PIPELINE)

    async def rerun_pipeline(self, request: RerunPipelineRequest, call: Call) -> _protobuf.Empty:
        """Serves `pps_v2.API/RerunPipeline`."""
        raise unimplemented(methods.RERUN_PIPELINE)

    async def run_cron(self, request: RunCronRequest, call: Call) -> _protobuf.Empty:
        """Serves `pps_v2.API/RunCron`."""
        raise unimplemented(methods.RUN_CRON)

    def check_status(self, request: CheckStatusRequest, call: Call) -> AsyncIterator[CheckStatusResponse]:
        """Serves `pps_v2.API/CheckStatus`."""
        raise unimplemented(methods.CHECK_STATUS)

    async def pipelines_summary(self, request: PipelinesSummaryRequest, call: Call) -> PipelinesSummaryResponse:
        """Serves `pps_v2.API/PipelinesSummary`."""
        raise unimplemented(methods.PIPELINES_SUMMARY)

    async def render_template(self, request: RenderTemplateRequest, call: Call) -> RenderTemplateResponse:
        """Serves `pps_v2.API/RenderTemplate`."""
        raise unimplemented(methods.RENDER_TEMPLATE)

    async def delete_all(self, request: _protobuf.Empty, call: Call) -> _protobuf.Empty:
        """Serves `pps_v2.API/DeleteAll`."""
        raise unimplemented(methods.DELETE_ALL)

    async def activate_auth(self, request: ActivateAuthRequest, call: Call) -> ActivateAuthResponse:
        """Serves `pps_v2.API/ActivateAuth`."""
        raise unimplemented(methods.ACTIVATE_AUTH)

    async def inspect_job(self, request: InspectJobRequest, call: Call) -> JobInfo:
        """Serves `pps_v2.API/InspectJob`."""
        raise unimplemented(methods.INSPECT_JOB)

    def inspect_job_set(self, request: InspectJobSetRequest, call: Call) -> AsyncIterator[JobInfo]:
        """Serves `pps_v2.API/InspectJobSet`."""
        raise unimplemented(methods.INSPECT_JOB_SET)

    def list_job(self, request: ListJobRequest, call: Call) -> AsyncIterator[JobInfo]:
        """Serves `pps_v2.API/ListJob`."""
        raise unimplemented(methods.LIST_JOB)

    def list_job_set(self, request: ListJobSetRequest, call: Call) -> AsyncIterator[JobSetInfo]:
        """Serves `pps_v2.API/ListJobSet`."""
        raise unimplemented(methods.LIST_JOB_SET)

    def subscribe_job(self, request: SubscribeJobRequest, call: Call) -> AsyncIterator[JobInfo]:
        """Serves `pps_v2.API/SubscribeJob`."""
        raise unimplemented(methods.SUBSCRIBE_JOB)

    async def stop_job(self, request: StopJobRequest, call: Call) -> _protobuf.Empty:
        """Serves `pps_v2.API/StopJob`."""
        raise unimplemented(methods.STOP_JOB)

    async def delete_job(self, request: DeleteJobRequest, call: Call) -> _protobuf.Empty:
        """Serves `pps_v2.API/DeleteJob`."""
        raise unimplemented(methods.DELETE_JOB)

    async def update_job_state(self, request: UpdateJobStateRequest, call: Call) -> _protobuf.Empty:
        """Serves `pps_v2.API/UpdateJobState`."""
        raise unimplemented(methods.UPDATE_JOB_STATE)

    async def inspect_datum(self, request: InspectDatumRequest, call: Call) -> DatumInfo:
        """Serves `pps_v2.API/InspectDatum`."""
        raise unimplemented(methods.INSPECT_DATUM)

    def list_datum(self, request: ListDatumRequest, call: Call) -> AsyncIterator[DatumInfo]:
        """Serves `pps_v2.API/ListDatum`."""
        raise unimplemented(methods.LIST_DATUM)

    def create_datum(self, requests: AsyncIterator[CreateDatumRequest], call: Call) -> AsyncIterator[DatumInfo]:
        """Serves `pps_v2.API/CreateDatum`."""
        raise unimplemented(methods.CREATE_DATUM)

    async def restart_datum(self, request: RestartDatumRequest, call: Call) -> _protobuf.Empty:
        """Serves `pps_v2.API/RestartDatum`."""
        raise unimplemented(methods.RESTART_DATUM)

    async def get_cluster_defaults(
        self,
        request: GetClusterDefaultsRequest,
        call: Call,
    ) -> GetClusterDefaultsResponse:
        """Serves `pps_v2.API/GetClusterDefaults`."""
        raise unimplemented(methods.GET_CLUSTER_DEFAULTS)

    async def set_cluster_defaults(
        self,
        request: SetClusterDefaultsRequest,
        call: Call,
    ) -> SetClusterDefaultsResponse:
        """Serves `pps_v2.API/SetClusterDefaults`."""
        raise unimplemented(methods.SET_CLUSTER_DEFAULTS)

    async def get_project_defaults(
        self,
        request: GetProjectDefaultsRequest,
        call: Call,
    ) -> GetProjectDefaultsResponse:
        """Serves `pps_v2.API/GetProjectDefaults`."""
        raise unimplemented(methods.GET_PROJECT_DEFAULTS)

    async def set_project_defaults(
        self,
        request: SetProjectDefaultsRequest,
        call: Call,
    ) -> SetProjectDefaultsResponse:
        """Serves `pps_v2.API/SetProjectDefaults`."""
        raise unimplemented(methods.SET_PROJECT_DEFAULTS)

    async def create_secret(self, request: CreateSecretRequest, call: Call) -> _protobuf.Empty:
        """Serves `pps_v2.API/CreateSecret`."""
        raise unimplemented(methods.CREATE_SECRET)

    async def delete_secret(self, request: DeleteSecretRequest, call: Call) -> _protobuf.Empty:
        """Serves `pps_v2.API/DeleteSecret`."""
        raise unimplemented(methods.DELETE_SECRET)

    async def list_secret(self, request: _protobuf.Empty, call: Call) -> SecretInfos:
        """Serves `pps_v2.API/ListSecret`."""
        raise unimplemented(methods.LIST_SECRET)

    async def inspect_secret(self, request: InspectSecretRequest, call: Call) -> SecretInfo:
        """Serves `pps_v2.API/InspectSecret`."""
        raise unimplemented(methods.INSPECT_SECRET)

    def get_logs(self, request: GetLogsRequest, call: Call) -> AsyncIterator[LogMessage]:
        """Serves `pps_v2.API/GetLogs`."""
        raise unimplemented(methods.GET_LOGS)

    def list_task(self, request: _taskapi.ListTaskRequest, call: Call) -> AsyncIterator[_taskapi.TaskInfo]:
        """Serves `pps_v2.API/ListTask`."""
        raise unimplemented(methods.LIST_TASK)

    def get_kube_events(self, request: LokiRequest, call: Call) -> AsyncIterator[LokiLogMessage]:
        """Serves `pps_v2.API/GetKubeEvents`."""
        raise unimplemented(methods.GET_KUBE_EVENTS)

    def query_loki(self, request: LokiRequest, call: Call) -> AsyncIterator[LokiLogMessage]:
        """Serves `pps_v2.API/QueryLoki`."""
        raise unimplemented(methods.QUERY_LOKI)

    async def run_load_test(self, request: RunLoadTestRequest, call: Call) -> RunLoadTestResponse:
        """Serves `pps_v2.API/RunLoadTest`."""
        raise unimplemented(methods.RUN_LOAD_TEST)

    async def run_load_test_default(self, request: _protobuf.Empty, call: Call) -> RunLoadTestResponse:
        """Serves `pps_v2.API/RunLoadTestDefault`."""
        raise unimplemented(methods.RUN_LOAD_TEST_DEFAULT)
