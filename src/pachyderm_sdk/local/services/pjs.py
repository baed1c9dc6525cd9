"""pjs.API: the inner job system, which the embedded server has no use for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from pachyderm_sdk.api.pjs.servicer import ApiServicer
from pachyderm_sdk.local.errors import NotFound
from pachyderm_sdk.local.services.base import NOTHING, Service

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.api import pjs

__all__ = ["PjsService"]


class PjsService(Service, ApiServicer):
    """The inner job system: it never has a job."""

    @override
    async def inspect_job(self, request: pjs.InspectJobRequest, call: Call) -> pjs.InspectJobResponse:
        raise NotFound(f"job {request.job.id if request.job is not None else 0} not found")

    @override
    def list_queue(self, request: pjs.ListQueueRequest, call: Call) -> AsyncIterator[pjs.ListQueueResponse]:
        return NOTHING
