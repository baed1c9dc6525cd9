"""Pipelines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from pachyderm_sdk.api import pps
from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.api.pps.servicer import ApiServicer
from pachyderm_sdk.local.auth import resources
from pachyderm_sdk.local.errors import ServiceError, context
from pachyderm_sdk.local.ids import now
from pachyderm_sdk.local.pfs import access, projects
from pachyderm_sdk.local.pps import checks, defaults, lifecycle, pipelines, secrets, specs, summaries, ticks
from pachyderm_sdk.local.pps.filtering import message_filter
from pachyderm_sdk.local.pps.keys import PipelineKey
from pachyderm_sdk.local.services.base import EMPTY, Service, run_or_store

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Collection, Iterator

    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.api import pfs
    from pachyderm_sdk.api.google.protobuf import Empty
    from pachyderm_sdk.local.auth.caller import Caller
    from pachyderm_sdk.local.pps.pipelines import PipelineRow
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn
    from pachyderm_sdk.message import Message

__all__ = ["Pipelines"]


class Pipelines(Service, ApiServicer):
    """The RPCs about pipelines."""

    # --- making and changing

    @override
    async def create_pipeline(self, request: pps.CreatePipelineRequest, call: Call) -> Empty:
        await self._create(
            call, specs.of_request(request), update=request.update, reprocess=request.reprocess, dry_run=request.dry_run
        )
        return EMPTY

    @override
    async def create_pipeline_v2(
        self, request: pps.CreatePipelineV2Request, call: Call
    ) -> pps.CreatePipelineV2Response:
        made = await self._create(
            call,
            request.create_pipeline_request_json,
            update=request.update,
            reprocess=request.reprocess,
            dry_run=request.dry_run,
        )
        return pps.CreatePipelineV2Response(effective_create_pipeline_request_json=specs.of_request(made))

    async def _create(
        self, call: Call, spec: str, *, update: bool, reprocess: bool, dry_run: bool
    ) -> pps.CreatePipelineRequest:
        """Make a pipeline of the JSON of its spec and return what defaults made of that."""
        effective = await self.pachd.read(lambda db: defaults.effective_spec(db, spec))
        request = effective.request
        if request.pipeline is None:
            raise ServiceError("request.Pipeline cannot be nil")
        request.pipeline = PipelineKey.of(request.pipeline).message()
        request.update, request.reprocess, request.dry_run = update, reprocess, False
        checks.check_egress(request.egress)
        if dry_run:
            return request
        mounts = request.transform.secrets if request.transform is not None else []
        await self.pachd.read(lambda db: secrets.check_mounts(db, mounts))
        stored = pps.CreatePipelineTransaction(
            create_pipeline_request=request, user_json=spec, effective_json=effective.json
        )
        await run_or_store(self.pachd, call, "create_pipeline_v2", stored)
        return request

    @override
    async def start_pipeline(self, request: pps.StartPipelineRequest, call: Call) -> Empty:
        key = _key(request.pipeline)
        await self.write(call, lambda txn: lifecycle.start(txn, key))
        return EMPTY

    @override
    async def stop_pipeline(self, request: pps.StopPipelineRequest, call: Call) -> Empty:
        key = _key(request.pipeline)
        await self.write(call, lambda txn: lifecycle.stop(txn, key, must_exist=request.must_exist))
        return EMPTY

    @override
    async def run_pipeline(self, request: pps.RunPipelineRequest, call: Call) -> Empty:
        raise ServiceError("unimplemented")

    @override
    async def rerun_pipeline(self, request: pps.RerunPipelineRequest, call: Call) -> Empty:
        key = _key(request.pipeline)
        await self.write(call, lambda txn: lifecycle.rerun(txn, key, reprocess=request.reprocess))
        return EMPTY

    @override
    async def run_cron(self, request: pps.RunCronRequest, call: Call) -> Empty:
        key = _key(request.pipeline)
        parts = await self.pachd.read(lambda db: ticks.cron_inputs(db, pipelines.get(db, key)))
        when = now()
        for part in parts:
            # a commit set, and so a job, for each
            await self.write(call, _ticking(part, when))
        return EMPTY

    # --- deleting

    @override
    async def delete_pipeline(self, request: pps.DeletePipelineRequest, call: Call) -> Empty:
        key = _key(request.pipeline)
        if request.all:
            # a field of old, which has lost its meaning: without projects nothing is chosen
            await self._delete(call, [], force=False, keep_repo=request.keep_repo)
            return EMPTY
        # stopped first, in a unit of work of its own: jobs must not go on while their repos vanish
        with context(f"error stopping pipeline {key}"):
            await self.write(call, lambda txn: lifecycle.stop(txn, key, must_exist=request.must_exist))
        await self.write(call, lambda txn: lifecycle.delete(txn, key, force=request.force, keep_repo=request.keep_repo))
        return EMPTY

    @override
    async def delete_pipelines(self, request: pps.DeletePipelinesRequest, call: Call) -> pps.DeletePipelinesResponse:
        names = [project.name for project in request.projects]
        chosen: list[PipelineKey] = []
        if names or request.all:
            chosen = await self._keys([] if request.all else names)
        deleted = await self._delete(call, chosen, force=request.force, keep_repo=request.keep_repo)
        return pps.DeletePipelinesResponse(pipelines=[key.message() for key in deleted])

    @override
    async def delete_all(self, request: Empty, call: Call) -> Empty:
        await self._delete(call, await self._keys([]), force=True, keep_repo=False)
        await self.write(call, secrets.delete_all)
        return EMPTY

    async def _keys(self, names: Collection[str]) -> list[PipelineKey]:
        return await self.pachd.read(lambda db: [row.key for row in pipelines.latest(db, names)])

    async def _delete(
        self, call: Call, keys: Collection[PipelineKey], *, force: bool, keep_repo: bool
    ) -> list[PipelineKey]:
        for key in keys:
            with context(f'stop pipeline "{key}"'):
                await self.write(call, _stopping(key))
        if not keys:
            return []
        return await self.write(call, lambda txn: lifecycle.delete_many(txn, keys, force=force, keep_repo=keep_repo))

    # --- looking

    @override
    async def inspect_pipeline(self, request: pps.InspectPipelineRequest, call: Call) -> pps.PipelineInfo:
        key = _key(request.pipeline)

        def inspect(db: ReadTransaction) -> pps.PipelineInfo:
            info = pipelines.get(db, key).info(db)
            if not request.details:
                info.details = None
            elif info.details is not None:
                info.details.workers_requested = info.parallelism
            return info

        return await self.pachd.read(inspect)

    @override
    def list_pipeline(self, request: pps.ListPipelineRequest, call: Call) -> AsyncIterator[pps.PipelineInfo]:
        passes = message_filter(request.jq_filter)
        caller = self.caller(call)
        return self.pachd.stream(lambda db: _paged(_listed(db, caller, request, passes), request.page))

    @override
    async def pipelines_summary(self, request: pps.PipelinesSummaryRequest, call: Call) -> pps.PipelinesSummaryResponse:
        caller = self.caller(call)

        def summarise(db: ReadTransaction) -> pps.PipelinesSummaryResponse:
            names = [picker.name for picker in request.projects if picker.name is not None]
            known = [name for name in names if projects.find(db, name) is not None]
            if request.projects and not known:
                return pps.PipelinesSummaryResponse()
            found = summaries.summarise(db, known)
            if caller.known:
                found = [one for one in found if one.project is not None and _lists(db, caller, one.project.name)]
            return pps.PipelinesSummaryResponse(summaries=found)

        return await self.pachd.read(summarise)

    @override
    def check_status(self, request: pps.CheckStatusRequest, call: Call) -> AsyncIterator[pps.CheckStatusResponse]:
        chosen: pfs.Project | None = request.project
        names = [] if chosen is None else [chosen.name]
        return self.pachd.stream(lambda db: summaries.alerts(db, names, now()))


def _key(pipeline: pps.Pipeline | None) -> PipelineKey:
    if pipeline is None:
        raise ServiceError("request.Pipeline cannot be nil")
    return PipelineKey.of(pipeline)


def _lists(db: ReadTransaction, caller: Caller, project: str) -> bool:
    return caller.may(db, resources.project(project), Permission.PROJECT_LIST_REPO)


def _stopping(key: PipelineKey) -> Callable[[Txn], None]:
    return lambda txn: lifecycle.stop(txn, key, must_exist=False)


def _ticking(part: int, when: int) -> Callable[[Txn], None]:
    return lambda txn: ticks.tick(txn, part, when)


def _listed(
    db: ReadTransaction, caller: Caller, request: pps.ListPipelineRequest, passes: Callable[[Message], bool]
) -> Iterator[pps.PipelineInfo]:
    set_id = "" if request.commit_set is None else request.commit_set.id
    rows = pipelines.versions(
        db,
        pipeline=None if request.pipeline is None else PipelineKey.of(request.pipeline),
        projects=[project.name for project in request.projects],
        history=0 if set_id else request.history,
    )
    shown = access.shown_to(db, caller)
    for row in list(rows):
        if shown is not None and not shown(row.key.output):
            continue
        info = _at(db, row, set_id) if set_id else row.info(db)
        if info is not None and passes(info):
            yield info


def _at(db: ReadTransaction, row: PipelineRow, set_id: str) -> pps.PipelineInfo | None:
    version = pipelines.at_commit_set(db, row, set_id)
    return None if version is None else version.info(db, version.job_state_in(db, set_id))


def _paged(infos: Iterator[pps.PipelineInfo], page: pps.PipelinePage | None) -> Iterator[pps.PipelineInfo]:
    if page is None:
        yield from infos
        return
    if page.page_size < 0 or page.page_index < 0:
        raise ServiceError("page size and page index must not be negative")
    first = page.page_size * page.page_index
    for position, info in enumerate(infos):
        if first <= position < first + page.page_size:
            yield info
