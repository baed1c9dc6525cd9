"""Templates, logs, tasks, and what belongs to a cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from pachyderm_sdk.api import pps
from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.api.pps.servicer import ApiServicer
from pachyderm_sdk.local.auth.resources import CLUSTER
from pachyderm_sdk.local.errors import ServiceError, Unimplemented, context
from pachyderm_sdk.local.pfs import access
from pachyderm_sdk.local.pps import access as roles
from pachyderm_sdk.local.pps import jobs, pipelines, templates
from pachyderm_sdk.local.pps.keys import PipelineKey
from pachyderm_sdk.local.services.base import NOTHING, Service

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.api import taskapi
    from pachyderm_sdk.local.auth.caller import Caller
    from pachyderm_sdk.local.store import ReadTransaction

__all__ = ["Others"]


class Others(Service, ApiServicer):
    """The other RPCs of pps_v2."""

    @override
    async def activate_auth(self, request: pps.ActivateAuthRequest, call: Call) -> pps.ActivateAuthResponse:
        await self.write(call, roles.activate)
        return pps.ActivateAuthResponse()

    @override
    async def render_template(self, request: pps.RenderTemplateRequest, call: Call) -> pps.RenderTemplateResponse:
        return await self.pachd.in_thread(lambda: templates.render(request.template, request.args))

    @override
    def list_task(self, request: taskapi.ListTaskRequest, call: Call) -> AsyncIterator[taskapi.TaskInfo]:
        return NOTHING

    @override
    async def get_logs(self, request: pps.GetLogsRequest, call: Call) -> AsyncIterator[pps.LogMessage]:
        caller = self.caller(call)
        pipeline, job, datum = request.pipeline, request.job, request.datum
        if datum is not None and datum.job is not None and job is None:
            job = datum.job
        if pipeline is None and job is None:
            if request.data_filters or datum is not None:
                raise ServiceError("must specify the Job or Pipeline that the datum is from to get logs for it")
            await self.pachd.read(lambda db: caller.require(db, CLUSTER, Permission.CLUSTER_GET_PACHD_LOGS))
            raise Unimplemented("the embedded server does not keep a log of its own: its process writes one")
        workers = await self.pachd.read(lambda db: _workers(db, caller, pipeline, job))
        async for line in _logs(workers):
            yield line


def _logs(workers: str) -> AsyncIterator[pps.LogMessage]:
    raise ServiceError(f'no pods belonging to the rc "{workers}" were found')


def _workers(db: ReadTransaction, caller: Caller, pipeline: pps.Pipeline | None, job: pps.Job | None) -> str:
    """The name that the workers in question would have, whose logs may show all that they read and write."""
    if job is not None:
        if job.pipeline is None:
            raise ServiceError("pipeline must be specified for the given job")
        if pipeline is not None and PipelineKey.of(pipeline) != PipelineKey.of(job.pipeline):
            raise ServiceError("job is from the wrong pipeline")
        with context(f'could not get job information for "{job.id}"'):
            row = jobs.get(db, job)
        key, version, tree = row.pipeline_key, row.version, row.spec().input
    else:
        key = PipelineKey.of(pipeline or pps.Pipeline())
        with context(f"could not get pipeline information for {key}"):
            found = pipelines.get(db, key)
        version, tree = found.version, found.details().input
    roles.check_reading(db, caller, tree)
    access.require(db, caller, key.output, Permission.REPO_READ)
    return f"{key.project}-{key.name}-v{version}".lower().replace("_", "-")
