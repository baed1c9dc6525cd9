# Generated from api-protos/pjs/pjs.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The server side of pjs."""

from __future__ import annotations

from collections.abc import AsyncIterator

from ..._wire.servicer import Call, Servicer, unimplemented
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
    methods,
)


class ApiServicer(Servicer):
    """The server side of `pjs.API`: derive from it and define the RPCs that you serve."""

    METHODS = methods.METHODS

    async def create_job(self, request: CreateJobRequest, call: Call) -> CreateJobResponse:
        """Serves `pjs.API/CreateJob`."""
        raise unimplemented(methods.CREATE_JOB)

    async def cancel_job(self, request: CancelJobRequest, call: Call) -> CancelJobResponse:
        """Serves `pjs.API/CancelJob`."""
        raise unimplemented(methods.CANCEL_JOB)

    async def delete_job(self, request: DeleteJobRequest, call: Call) -> DeleteJobResponse:
        """Serves `pjs.API/DeleteJob`."""
        raise unimplemented(methods.DELETE_JOB)

    async def inspect_job(self, request: InspectJobRequest, call: Call) -> InspectJobResponse:
        """Serves `pjs.API/InspectJob`."""
        raise unimplemented(methods.INSPECT_JOB)

    def list_job(self, request: ListJobRequest, call: Call) -> AsyncIterator[ListJobResponse]:
        """Serves `pjs.API/ListJob`."""
        raise unimplemented(methods.LIST_JOB)

    def walk_job(self, request: WalkJobRequest, call: Call) -> AsyncIterator[ListJobResponse]:
        """Serves `pjs.API/WalkJob`."""
        raise unimplemented(methods.WALK_JOB)

    async def await_job(self, request: AwaitJobRequest, call: Call) -> AwaitJobResponse:
        """Serves `pjs.API/AwaitJob`."""
        raise unimplemented(methods.AWAIT_JOB)

    def list_queue(self, request: ListQueueRequest, call: Call) -> AsyncIterator[ListQueueResponse]:
        """Serves `pjs.API/ListQueue`."""
        raise unimplemented(methods.LIST_QUEUE)

    async def inspect_queue(self, request: InspectQueueRequest, call: Call) -> InspectQueueResponse:
        """Serves `pjs.API/InspectQueue`."""
        raise unimplemented(methods.INSPECT_QUEUE)

    def process_queue(
        self,
        requests: AsyncIterator[ProcessQueueRequest],
        call: Call,
    ) -> AsyncIterator[ProcessQueueResponse]:
        """Serves `pjs.API/ProcessQueue`."""
        raise unimplemented(methods.PROCESS_QUEUE)
