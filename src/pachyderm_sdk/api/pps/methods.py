# Generated from api-protos/pps/pps.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The RPCs of pps_v2: their paths and messages."""

from __future__ import annotations

from typing import Final

from ..._wire.method import Method
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
)

CREATE_PIPELINE: Final = Method("/pps_v2.API/CreatePipeline", CreatePipelineRequest, _protobuf.Empty)
CREATE_PIPELINE_V2: Final = Method(
    "/pps_v2.API/CreatePipelineV2",
    CreatePipelineV2Request,
    CreatePipelineV2Response,
)
INSPECT_PIPELINE: Final = Method(
    "/pps_v2.API/InspectPipeline",
    InspectPipelineRequest,
    PipelineInfo,
    idempotent=True,
)
LIST_PIPELINE: Final = Method(
    "/pps_v2.API/ListPipeline",
    ListPipelineRequest,
    PipelineInfo,
    server_streaming=True,
    idempotent=True,
)
DELETE_PIPELINE: Final = Method("/pps_v2.API/DeletePipeline", DeletePipelineRequest, _protobuf.Empty)
DELETE_PIPELINES: Final = Method("/pps_v2.API/DeletePipelines", DeletePipelinesRequest, DeletePipelinesResponse)
START_PIPELINE: Final = Method("/pps_v2.API/StartPipeline", StartPipelineRequest, _protobuf.Empty)
STOP_PIPELINE: Final = Method("/pps_v2.API/StopPipeline", StopPipelineRequest, _protobuf.Empty)
RUN_PIPELINE: Final = Method("/pps_v2.API/RunPipeline", RunPipelineRequest, _protobuf.Empty)
RERUN_PIPELINE: Final = Method("/pps_v2.API/RerunPipeline", RerunPipelineRequest, _protobuf.Empty)
RUN_CRON: Final = Method("/pps_v2.API/RunCron", RunCronRequest, _protobuf.Empty)
CHECK_STATUS: Final = Method(
    "/pps_v2.API/CheckStatus",
    CheckStatusRequest,
    CheckStatusResponse,
    server_streaming=True,
    idempotent=True,
)
PIPELINES_SUMMARY: Final = Method("/pps_v2.API/PipelinesSummary", PipelinesSummaryRequest, PipelinesSummaryResponse)
RENDER_TEMPLATE: Final = Method("/pps_v2.API/RenderTemplate", RenderTemplateRequest, RenderTemplateResponse)
DELETE_ALL: Final = Method("/pps_v2.API/DeleteAll", _protobuf.Empty, _protobuf.Empty)
ACTIVATE_AUTH: Final = Method("/pps_v2.API/ActivateAuth", ActivateAuthRequest, ActivateAuthResponse)
INSPECT_JOB: Final = Method("/pps_v2.API/InspectJob", InspectJobRequest, JobInfo, idempotent=True)
INSPECT_JOB_SET: Final = Method(
    "/pps_v2.API/InspectJobSet",
    InspectJobSetRequest,
    JobInfo,
    server_streaming=True,
    idempotent=True,
)
LIST_JOB: Final = Method("/pps_v2.API/ListJob", ListJobRequest, JobInfo, server_streaming=True, idempotent=True)
LIST_JOB_SET: Final = Method(
    "/pps_v2.API/ListJobSet",
    ListJobSetRequest,
    JobSetInfo,
    server_streaming=True,
    idempotent=True,
)
SUBSCRIBE_JOB: Final = Method(
    "/pps_v2.API/SubscribeJob",
    SubscribeJobRequest,
    JobInfo,
    server_streaming=True,
    idempotent=True,
)
STOP_JOB: Final = Method("/pps_v2.API/StopJob", StopJobRequest, _protobuf.Empty)
DELETE_JOB: Final = Method("/pps_v2.API/DeleteJob", DeleteJobRequest, _protobuf.Empty)
UPDATE_JOB_STATE: Final = Method("/pps_v2.API/UpdateJobState", UpdateJobStateRequest, _protobuf.Empty)
INSPECT_DATUM: Final = Method("/pps_v2.API/InspectDatum", InspectDatumRequest, DatumInfo, idempotent=True)
LIST_DATUM: Final = Method(
    "/pps_v2.API/ListDatum",
    ListDatumRequest,
    DatumInfo,
    server_streaming=True,
    idempotent=True,
)
CREATE_DATUM: Final = Method(
    "/pps_v2.API/CreateDatum",
    CreateDatumRequest,
    DatumInfo,
    client_streaming=True,
    server_streaming=True,
)
RESTART_DATUM: Final = Method("/pps_v2.API/RestartDatum", RestartDatumRequest, _protobuf.Empty)
GET_CLUSTER_DEFAULTS: Final = Method(
    "/pps_v2.API/GetClusterDefaults",
    GetClusterDefaultsRequest,
    GetClusterDefaultsResponse,
    idempotent=True,
)
SET_CLUSTER_DEFAULTS: Final = Method(
    "/pps_v2.API/SetClusterDefaults",
    SetClusterDefaultsRequest,
    SetClusterDefaultsResponse,
)
GET_PROJECT_DEFAULTS: Final = Method(
    "/pps_v2.API/GetProjectDefaults",
    GetProjectDefaultsRequest,
    GetProjectDefaultsResponse,
    idempotent=True,
)
SET_PROJECT_DEFAULTS: Final = Method(
    "/pps_v2.API/SetProjectDefaults",
    SetProjectDefaultsRequest,
    SetProjectDefaultsResponse,
)
CREATE_SECRET: Final = Method("/pps_v2.API/CreateSecret", CreateSecretRequest, _protobuf.Empty)
DELETE_SECRET: Final = Method("/pps_v2.API/DeleteSecret", DeleteSecretRequest, _protobuf.Empty)
LIST_SECRET: Final = Method("/pps_v2.API/ListSecret", _protobuf.Empty, SecretInfos, idempotent=True)
INSPECT_SECRET: Final = Method("/pps_v2.API/InspectSecret", InspectSecretRequest, SecretInfo, idempotent=True)
GET_LOGS: Final = Method("/pps_v2.API/GetLogs", GetLogsRequest, LogMessage, server_streaming=True, idempotent=True)
LIST_TASK: Final = Method(
    "/pps_v2.API/ListTask",
    _taskapi.ListTaskRequest,
    _taskapi.TaskInfo,
    server_streaming=True,
    idempotent=True,
)
GET_KUBE_EVENTS: Final = Method(
    "/pps_v2.API/GetKubeEvents",
    LokiRequest,
    LokiLogMessage,
    server_streaming=True,
    idempotent=True,
)
QUERY_LOKI: Final = Method("/pps_v2.API/QueryLoki", LokiRequest, LokiLogMessage, server_streaming=True)
RUN_LOAD_TEST: Final = Method("/pps_v2.API/RunLoadTest", RunLoadTestRequest, RunLoadTestResponse)
RUN_LOAD_TEST_DEFAULT: Final = Method("/pps_v2.API/RunLoadTestDefault", _protobuf.Empty, RunLoadTestResponse)

METHODS: Final = (
    CREATE_PIPELINE,
    CREATE_PIPELINE_V2,
    INSPECT_PIPELINE,
    LIST_PIPELINE,
    DELETE_PIPELINE,
    DELETE_PIPELINES,
    START_PIPELINE,
    STOP_PIPELINE,
    RUN_PIPELINE,
    RERUN_PIPELINE,
    RUN_CRON,
    CHECK_STATUS,
    PIPELINES_SUMMARY,
    RENDER_TEMPLATE,
    DELETE_ALL,
    ACTIVATE_AUTH,
    INSPECT_JOB,
    INSPECT_JOB_SET,
    LIST_JOB,
    LIST_JOB_SET,
    SUBSCRIBE_JOB,
    STOP_JOB,
    DELETE_JOB,
    UPDATE_JOB_STATE,
    INSPECT_DATUM,
    LIST_DATUM,
    CREATE_DATUM,
    RESTART_DATUM,
    GET_CLUSTER_DEFAULTS,
    SET_CLUSTER_DEFAULTS,
    GET_PROJECT_DEFAULTS,
    SET_PROJECT_DEFAULTS,
    CREATE_SECRET,
    DELETE_SECRET,
    LIST_SECRET,
    INSPECT_SECRET,
    GET_LOGS,
    LIST_TASK,
    GET_KUBE_EVENTS,
    QUERY_LOKI,
    RUN_LOAD_TEST,
    RUN_LOAD_TEST_DEFAULT,
)
