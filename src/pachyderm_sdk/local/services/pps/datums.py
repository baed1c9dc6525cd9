"""Datums: without workers a job has none, but what an input would be split into can be told."""

from __future__ import annotations

from functools import partial
from heapq import nlargest, nsmallest
from itertools import islice
from operator import itemgetter
from typing import TYPE_CHECKING, Final, TypeVar

from typing_extensions import override

from pachyderm_sdk.api import pfs, pps
from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.api.pps.servicer import ApiServicer
from pachyderm_sdk.local.errors import InvalidArgument, PermissionDenied, ServiceError, context
from pachyderm_sdk.local.ids import now
from pachyderm_sdk.local.pfs import access, commits, resolve, trees
from pachyderm_sdk.local.pfs.files import compile_glob
from pachyderm_sdk.local.pfs.keys import DEFAULT_PROJECT
from pachyderm_sdk.local.pps import access as roles
from pachyderm_sdk.local.pps import checks, inputs, jobs
from pachyderm_sdk.local.pps.datums import InputFile, datum_id, datum_info, datums_of
from pachyderm_sdk.local.pps.keys import PipelineKey
from pachyderm_sdk.local.services.base import Service
from pachyderm_sdk.local.services.pfs.views import open_row, read_settled

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator

    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.api.google.protobuf import Empty
    from pachyderm_sdk.local.pps.datums import Datum
    from pachyderm_sdk.local.pps.jobs import JobRow
    from pachyderm_sdk.local.store import ReadTransaction

__all__ = ["Datums"]

T = TypeVar("T")

_USUAL_NUMBER: Final = 100
"""Datums in an answer of CreateDatum to who does not say how many."""


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
            for info in await self._of_input(call, request.input, "list", partial(_page, request)):
                yield info
            return
        job = await self._read(call, request.job)
        await self.pachd.read(lambda db: _check_base(db, job))
        for info in list[pps.DatumInfo]():  # there are none without workers
            yield info

    @override
    async def create_datum(
        self, requests: AsyncIterator[pps.CreateDatumRequest], call: Call
    ) -> AsyncIterator[pps.DatumInfo]:
        rest: Iterator[Datum] | None = None
        async for request in _received(requests):
            if rest is None:
                rest, number = await self._begun(call, request.start)
            elif request.continue_ is None:
                raise ServiceError("subsequent messages must be a ContinueCreateDatumRequest message")
            else:
                number = request.continue_.number
            wanted = number or _USUAL_NUMBER
            batch = await self.pachd.in_thread(partial(_infos, rest, wanted))
            for info in batch:
                yield info
            if len(batch) < wanted:
                return

    async def _begun(self, call: Call, start: pps.StartCreateDatumRequest | None) -> tuple[Iterator[Datum], int]:
        """The datums that a first message asks for, and how many of them at first."""
        if start is None:
            raise ServiceError("first message must be a StartCreateDatumRequest message")
        if start.input is None:
            raise ServiceError("first message must specify an input")
        with context("getting streaming iterator"):
            return await self._of_input(call, start.input, "create", iter), start.number

    async def _of_input(self, call: Call, tree: pps.Input, verb: str, use: Callable[[Iterable[Datum]], T]) -> T:
        """What `use` makes of the datums of an input that no pipeline need have."""
        if any(node.cron is not None for node in inputs.visit(tree)):
            raise ServiceError(
                f"can't {verb} datums with a cron input, there will be no datums until the pipeline is created"
            )
        caller = self.caller(call)
        inputs.sort(tree)
        inputs.fill_in(tree, PipelineKey(DEFAULT_PROJECT, ""), now())
        checks.check_input(tree, of_pipeline=False)

        def read(db: ReadTransaction) -> T:
            try:
                roles.check_reading(db, caller, tree)
                found = datums_of(tree, partial(_files, db))
            except ServiceError as error:  # whatever is missing, this call does not say by its code
                raise ServiceError(str(error)) from error
            return use(found)

        return await read_settled(self.pachd, read)

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


def _files(db: ReadTransaction, part: pps.PfsInput) -> Iterator[InputFile]:
    """The files that a part of an input matches, at the head of its branch unless it names a commit."""
    branch = inputs.branch_of_pfs(part).message()
    view = open_row(db, resolve.commit(db, pfs.Commit(repo=branch.repo, branch=branch, id=part.commit)))
    glob = compile_glob(part.glob)
    for entry in view.tree.glob(part.glob):
        keys = (glob.expand(template, entry.path) for template in (part.join_on, part.group_by))
        yield InputFile(part, view.info(entry), *keys)


def _infos(datums: Iterator[Datum], number: int) -> list[pps.DatumInfo]:
    return [datum_info(datum) for datum in islice(datums, number)]


def _page(request: pps.ListDatumRequest, datums: Iterable[Datum]) -> list[pps.DatumInfo]:
    """The part of the datums that is asked for, by their ids; none of them has a state."""
    states = request.filter.state if request.filter is not None else []
    if states and pps.DatumState.UNKNOWN not in states:
        return []
    marker = request.pagination_marker
    by_id = ((datum_id(datum), datum) for datum in datums)
    wanted = (one for one in by_id if not marker or (one[0] < marker if request.reverse else one[0] > marker))
    if request.number > 0:  # all of them may be more than fit in memory
        first = nlargest if request.reverse else nsmallest
        found = first(request.number, wanted, key=itemgetter(0))
    else:
        found = sorted(wanted, key=itemgetter(0))
    return [datum_info(datum) for _, datum in found]
