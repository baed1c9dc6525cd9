"""Datums: without workers a job has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from pachyderm_sdk.api import pps
from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.api.pps.servicer import ApiServicer
from pachyderm_sdk.local.errors import InvalidArgument, PermissionDenied, ServiceError, Unimplemented
from pachyderm_sdk.local.pfs import access, commits, trees
from pachyderm_sdk.local.pps import inputs, jobs
from pachyderm_sdk.local.services.base import Service

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.api.google.protobuf import Empty
    from pachyderm_sdk.local.pps.jobs import JobRow
    from pachyderm_sdk.local.store import ReadTransaction

__all__ = ["Datums"]


class Datums(Service, ApiServicer):
    """The RPCs about datums."""

    @override
    async def inspect_datum(self, request: pps.InspectDatumRequest, call: Call) -> pps.DatumInfo:
        if request.datum is None:
            raise ServiceError("must specify a datum")
        job = await self._read(call, request.datum.job)
        raise ServiceError(f"datum {request.datum.id} not found in job {job.key}")

    @override
    async def list_datum(self, request: pps.ListDatumRequest, call: Call) -> AsyncIterator[pps.DatumInfo]:
        if request.job is not None and request.input is not None:
            raise ServiceError("cannot specify both job and input")
        if request.reverse and request.number <= 0:
            raise ServiceError("number must be > 0 when reverse is set")
        if request.input is not None:
            if _has_cron(request.input):
                raise ServiceError(
                    "can't list datums with a cron input, there will be no datums until the pipeline is created"
                )
            raise Unimplemented("the embedded server does not list the datums of an input")
        job = await self._read(call, request.job)
        await self.pachd.read(lambda db: _check_base(db, job))
        for info in list[pps.DatumInfo]():  # there are none without workers
            yield info

    @override
    async def create_datum(
        self, requests: AsyncIterator[pps.CreateDatumRequest], call: Call
    ) -> AsyncIterator[pps.DatumInfo]:
        async for request in _received(requests):
            if request.start is None:
                raise ServiceError("first message must be a StartCreateDatumRequest message")
            if request.start.input is None:
                raise ServiceError("first message must specify an input")
            if _has_cron(request.start.input):
                raise ServiceError(
                    "getting streaming iterator: can't create datums with a cron input, "
                    "there will be no datums until the pipeline is created"
                )
            raise Unimplemented("the embedded server does not create the datums of an input")
        for info in list[pps.DatumInfo]():
            yield info

    @override
    async def restart_datum(self, request: pps.RestartDatumRequest, call: Call) -> Empty:
        job = await self._job(call, request.job, Permission.REPO_WRITE)
        filters = " ".join(request.data_filters)
        raise ServiceError(f"datum matching filter [{filters}] could not be found for job ID {job.key.id}")

    async def _read(self, call: Call, job: pps.Job | None) -> JobRow:
        """A job whose datums the caller may read."""
        try:
            return await self._job(call, job, Permission.REPO_READ)
        except PermissionDenied as error:
            raise PermissionDenied(f"next: rpc error: code = PermissionDenied desc = {error}") from error

    async def _job(self, call: Call, job: pps.Job | None, needed: Permission) -> JobRow:
        if job is None:
            raise ServiceError("must specify a job")
        caller = self.caller(call)

        def get(db: ReadTransaction) -> JobRow:
            found = jobs.get(db, job)
            access.require(db, caller, found.pipeline_key.output, needed)
            return found

        return await self.pachd.read(get)


def _check_base(db: ReadTransaction, job: JobRow) -> None:
    """Refuse to tell which datums a job carried over as long as the job before it may still bring some."""
    meta = commits.find(db, job.meta_commit)
    if meta is None:
        return
    try:
        trees.root_of(db, meta)
    except trees.BaseNotFinished as error:
        raise ServiceError(f"next: rpc error: code = Unknown desc = {error}") from error


async def _received(requests: AsyncIterator[pps.CreateDatumRequest]) -> AsyncIterator[pps.CreateDatumRequest]:
    try:
        async for request in requests:
            yield request
    except InvalidArgument as error:
        raise InvalidArgument(f"server receive: rpc error: code = InvalidArgument desc = {error}") from error


def _has_cron(tree: pps.Input) -> bool:
    return any(node.cron is not None for node in inputs.visit(tree))
