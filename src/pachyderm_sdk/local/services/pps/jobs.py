"""Jobs and job sets."""

from __future__ import annotations

from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from typing_extensions import override

from pachyderm_sdk.api import pps
from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.api.pps.servicer import ApiServicer
from pachyderm_sdk.local.changes import commit_key, repo_key
from pachyderm_sdk.local.errors import ServiceError
from pachyderm_sdk.local.ids import to_micros
from pachyderm_sdk.local.pfs import access, commitsets, resolve
from pachyderm_sdk.local.pps import jobs, jobstates, pipelines
from pachyderm_sdk.local.pps.filtering import message_filter
from pachyderm_sdk.local.pps.jobs import JobNotFound
from pachyderm_sdk.local.pps.keys import PipelineKey
from pachyderm_sdk.local.pps.pipelines import PipelineNotFound
from pachyderm_sdk.local.services.base import EMPTY, Service, run_or_store

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.api.google.protobuf import Empty
    from pachyderm_sdk.local.auth.caller import Caller
    from pachyderm_sdk.local.pps.jobs import JobRow
    from pachyderm_sdk.local.pps.pipelines import PipelineRow
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn
    from pachyderm_sdk.message import Message

__all__ = ["Jobs"]

T = TypeVar("T")


class Jobs(Service, ApiServicer):
    """The RPCs about jobs and job sets."""

    # --- looking

    @override
    async def inspect_job(self, request: pps.InspectJobRequest, call: Call) -> pps.JobInfo:
        job = request.job
        if job is None:
            raise ServiceError("must specify a job")
        caller = self.caller(call)

        def get(db: ReadTransaction) -> JobRow:
            found = jobs.get(db, job)
            if request.details:
                access.require(db, caller, found.pipeline_key.output, Permission.PIPELINE_LIST_JOB)
            return found

        found = await self.pachd.read(get)
        if request.wait:
            found = await self._ended(found)
        return found.info(details=request.details)

    async def _ended(self, job: JobRow) -> JobRow:
        """The job once it has ended."""
        with self.pachd.changes.watch(commit_key(job.output)) as changed:
            while not job.ended:
                changed.clear()
                found = await self.pachd.read(partial(jobs.find_id, id=job.id))
                if found is None:
                    raise JobNotFound.of(job.key)
                job = found
                if not job.ended:
                    await changed.wait()
        return job

    @override
    async def inspect_job_set(self, request: pps.InspectJobSetRequest, call: Call) -> AsyncIterator[pps.JobInfo]:
        set_id = request.job_set.id if request.job_set is not None else ""

        caller = self.caller(call)

        def members(db: ReadTransaction) -> list[JobRow]:
            found = jobs.in_set(db, set_id)
            if not found:
                commitsets.members(db, set_id)  # refuses a set that does not exist
            if request.details:
                for job in found:
                    access.require(db, caller, job.pipeline_key.output, Permission.PIPELINE_LIST_JOB)
            return found

        for job in await self.pachd.read(members):
            ended = await self._ended(job) if request.wait else job
            yield ended.info(details=request.details)

    @override
    def list_job(self, request: pps.ListJobRequest, call: Call) -> AsyncIterator[pps.JobInfo]:
        passes = message_filter(request.jq_filter)
        caller = self.caller(call)
        return self.pachd.stream(lambda db: _first(_listed(db, caller, request, passes), request.number))

    @override
    def list_job_set(self, request: pps.ListJobSetRequest, call: Call) -> AsyncIterator[pps.JobSetInfo]:
        if request.number < 0:
            raise ServiceError("number must be non-negative")
        passes = message_filter(request.jq_filter)
        caller = self.caller(call)
        return self.pachd.stream(lambda db: _first(_sets(db, caller, request, passes), request.number))

    @override
    async def subscribe_job(self, request: pps.SubscribeJobRequest, call: Call) -> AsyncIterator[pps.JobInfo]:
        if request.pipeline is None:
            raise ServiceError("pipeline must be specified")
        key = PipelineKey.of(request.pipeline)
        caller = self.caller(call)
        pipeline = await self.pachd.read(lambda db: _existing(db, caller, key))
        # a new job comes with a new commit in the output repo
        with self.pachd.changes.watch(repo_key(pipeline.repo)) as changed:
            changed.clear()
            seen = await self.pachd.read(lambda db: jobs.newest_id(db, pipeline.id))
            for job in await self.pachd.read(lambda db: jobs.unfinished(db, pipeline.id)):
                if job.id <= seen:
                    yield job.info(details=request.details)
            while True:
                for job in await self.pachd.read(partial(jobs.later, pipeline=pipeline.id, after=seen)):
                    seen = job.id
                    yield job.info(details=request.details)
                await changed.wait()
                changed.clear()

    # --- changing

    @override
    async def stop_job(self, request: pps.StopJobRequest, call: Call) -> Empty:
        await run_or_store(self.pachd, call, "stop_job", request)
        return EMPTY

    @override
    async def update_job_state(self, request: pps.UpdateJobStateRequest, call: Call) -> Empty:
        await run_or_store(self.pachd, call, "update_job_state", request)
        return EMPTY

    @override
    async def delete_job(self, request: pps.DeleteJobRequest, call: Call) -> Empty:
        job = request.job
        if job is None:
            raise ServiceError("job cannot be nil")

        def delete(txn: Txn) -> None:
            found = jobs.get(txn.db, job)
            access.require(txn.db, txn.caller, found.pipeline_key.output, Permission.REPO_WRITE)
            jobstates.delete(txn, found)

        await self.write(call, delete)
        return EMPTY


def _existing(db: ReadTransaction, caller: Caller, key: PipelineKey) -> PipelineRow:
    """A pipeline whose jobs the caller may see."""
    found = pipelines.find(db, key)
    if found is None:
        raise PipelineNotFound.of(key)
    access.require(db, caller, key.output, Permission.PIPELINE_LIST_JOB)
    return found


def _tells(db: ReadTransaction, caller: Caller, job: JobRow, *, details: bool) -> bool:
    """Whether a listing shows a job: that it exists is no secret, its details are."""
    return not details or access.may(db, caller, job.pipeline_key.output, Permission.PIPELINE_LIST_JOB)


def _first(items: Iterator[T], number: int) -> Iterator[T]:
    """At most that many; 0 or less means all."""
    return islice(items, number) if number > 0 else items


def _marker(request: pps.ListJobRequest | pps.ListJobSetRequest) -> int | None:
    return None if request.pagination_marker is None else to_micros(request.pagination_marker)


def _listed(
    db: ReadTransaction, caller: Caller, request: pps.ListJobRequest, passes: Callable[[Message], bool]
) -> Iterator[pps.JobInfo]:
    key = None
    if request.pipeline is not None:
        key = _existing(db, caller, PipelineKey.of(request.pipeline)).key
    wanted = {resolve.commit(db, resolve.check_commit(commit)).id for commit in request.input_commit}
    rows = jobs.listed(
        db,
        pipeline=key,
        projects=[project.name for project in request.projects],
        history=request.history,
        marker=_marker(request),
        reverse=request.reverse,
    )
    for row in rows:
        if wanted and not wanted <= _inputs(db, row):
            continue
        if not _tells(db, caller, row, details=request.details):
            continue
        info = row.info(details=request.details)
        if passes(info):
            yield info


def _inputs(db: ReadTransaction, job: JobRow) -> set[int]:
    rows = db.execute("SELECT upstream FROM commit_provenance WHERE commit_id = ?", (job.output,))
    return {id for (id,) in rows.fetchall()}


def _sets(
    db: ReadTransaction, caller: Caller, request: pps.ListJobSetRequest, passes: Callable[[Message], bool]
) -> Iterator[pps.JobSetInfo]:
    names = {project.name for project in request.projects}
    seen: set[str] = set()
    for newest in jobs.listed(db, projects=names, marker=_marker(request), reverse=request.reverse):
        set_id = newest.key.id
        if set_id in seen:
            continue
        seen.add(set_id)
        members = [
            job
            for job in jobs.in_set(db, set_id)
            if (not names or job.pipeline_key.project in names) and _tells(db, caller, job, details=request.details)
        ]
        infos = [info for info in (job.info(details=request.details) for job in members) if passes(info)]
        if infos:
            yield pps.JobSetInfo(job_set=pps.JobSet(id=set_id), jobs=infos)
