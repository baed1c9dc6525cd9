"""pps_v2.API and pjs.API: the embedded server has no pipelines yet, and says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from pachyderm_sdk.api import pjs, pps, taskapi
from pachyderm_sdk.api.pjs.servicer import ApiServicer as PjsServicer
from pachyderm_sdk.api.pps.servicer import ApiServicer as PpsServicer
from pachyderm_sdk.local.errors import NotFound, Unimplemented
from pachyderm_sdk.local.services.base import EMPTY, NOTHING, Service

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.api.google.protobuf import Empty

__all__ = ["PjsService", "PpsService"]


class PpsService(Service, PpsServicer):
    """Pipelines and jobs: there are none."""

    @override
    def list_pipeline(self, request: pps.ListPipelineRequest, call: Call) -> AsyncIterator[pps.PipelineInfo]:
        return NOTHING

    @override
    def list_job(self, request: pps.ListJobRequest, call: Call) -> AsyncIterator[pps.JobInfo]:
        return NOTHING

    @override
    def list_job_set(self, request: pps.ListJobSetRequest, call: Call) -> AsyncIterator[pps.JobSetInfo]:
        return NOTHING

    @override
    async def list_secret(self, request: Empty, call: Call) -> pps.SecretInfos:
        return pps.SecretInfos()

    @override
    def list_task(self, request: taskapi.ListTaskRequest, call: Call) -> AsyncIterator[taskapi.TaskInfo]:
        return NOTHING

    @override
    async def delete_all(self, request: Empty, call: Call) -> Empty:
        return EMPTY

    @override
    async def activate_auth(self, request: pps.ActivateAuthRequest, call: Call) -> pps.ActivateAuthResponse:
        raise Unimplemented("the auth service is not activated")


class PjsService(Service, PjsServicer):
    """The inner job system: there is none."""

    @override
    async def inspect_job(self, request: pjs.InspectJobRequest, call: Call) -> pjs.InspectJobResponse:
        raise NotFound(f"job {request.job.id if request.job is not None else 0} not found")

    @override
    def list_queue(self, request: pjs.ListQueueRequest, call: Call) -> AsyncIterator[pjs.ListQueueResponse]:
        return NOTHING
