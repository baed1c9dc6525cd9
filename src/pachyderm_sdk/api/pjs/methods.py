# Generated from api-protos/pjs/pjs.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The RPCs of pjs: their paths and messages."""

from __future__ import annotations

from typing import Final

from ..._wire.method import Method
from . import (
    AwaitJobRequest,
    AwaitJobResponse,
    CancelJobRequest,
    CancelJobResponse,
    CreateJobRequest,
    CreateJobResponse,
    DeleteJobRequest,
    DeleteJobResponse,
    InspectJobRequest,
    InspectJobResponse,
    InspectQueueRequest,
    InspectQueueResponse,
    ListJobRequest,
    ListJobResponse,
    ListQueueRequest,
    ListQueueResponse,
    ProcessQueueRequest,
    ProcessQueueResponse,
    WalkJobRequest,
)

CREATE_JOB: Final = Method("/pjs.API/CreateJob", CreateJobRequest, CreateJobResponse)
CANCEL_JOB: Final = Method("/pjs.API/CancelJob", CancelJobRequest, CancelJobResponse)
DELETE_JOB: Final = Method("/pjs.API/DeleteJob", DeleteJobRequest, DeleteJobResponse)
INSPECT_JOB: Final = Method("/pjs.API/InspectJob", InspectJobRequest, InspectJobResponse, idempotent=True)
LIST_JOB: Final = Method(
    "/pjs.API/ListJob",
    ListJobRequest,
    ListJobResponse,
    server_streaming=True,
    idempotent=True,
)
WALK_JOB: Final = Method(
    "/pjs.API/WalkJob",
    WalkJobRequest,
    ListJobResponse,
    server_streaming=True,
    idempotent=True,
)
AWAIT_JOB: Final = Method("/pjs.API/AwaitJob", AwaitJobRequest, AwaitJobResponse)
LIST_QUEUE: Final = Method(
    "/pjs.API/ListQueue",
    ListQueueRequest,
    ListQueueResponse,
    server_streaming=True,
    idempotent=True,
)
INSPECT_QUEUE: Final = Method("/pjs.API/InspectQueue", InspectQueueRequest, InspectQueueResponse, idempotent=True)
PROCESS_QUEUE: Final = Method(
    "/pjs.API/ProcessQueue",
    ProcessQueueRequest,
    ProcessQueueResponse,
    client_streaming=True,
    server_streaming=True,
)

METHODS: Final = (
    CREATE_JOB,
    CANCEL_JOB,
    DELETE_JOB,
    INSPECT_JOB,
    LIST_JOB,
    WALK_JOB,
    AWAIT_JOB,
    LIST_QUEUE,
    INSPECT_QUEUE,
    PROCESS_QUEUE,
)
