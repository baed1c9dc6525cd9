"""Branches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.api.pfs.servicer import ApiServicer
from pachyderm_sdk.local.errors import ServiceError, context
from pachyderm_sdk.local.pfs import access, branches, graph, resolve
from pachyderm_sdk.local.pfs.branches import BranchNotFound
from pachyderm_sdk.local.pfs.keys import BranchKey, RepoKey
from pachyderm_sdk.local.services.base import EMPTY, Service, run_or_store

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.api import pfs
    from pachyderm_sdk.api.google.protobuf import Empty
    from pachyderm_sdk.local.auth.caller import Caller
    from pachyderm_sdk.local.store import ReadTransaction

__all__ = ["Branches"]


class Branches(Service, ApiServicer):
    """The RPCs about branches."""

    @override
    async def create_branch(self, request: pfs.CreateBranchRequest, call: Call) -> Empty:
        await run_or_store(self.pachd, call, "create_branch", request)
        return EMPTY

    @override
    async def inspect_branch(self, request: pfs.InspectBranchRequest, call: Call) -> pfs.BranchInfo:
        branch = request.branch
        if branch is None:
            raise ServiceError("branch cannot be nil")
        if branch.repo is None:
            raise ServiceError("branch repo cannot be nil")
        key = BranchKey.of(branch)

        def inspect(db: ReadTransaction) -> pfs.BranchInfo:
            try:
                with context("inspect branch in transaction"):
                    return branches.get(db, key).info(db)
            except BranchNotFound as error:
                raise error.joined(BranchNotFound.line(key)) from None

        return await self.pachd.read(inspect)

    @override
    def list_branch(self, request: pfs.ListBranchRequest, call: Call) -> AsyncIterator[pfs.BranchInfo]:
        # a repo without a name means all repos as well
        named = request.repo is not None and request.repo.name != ""
        repo = RepoKey.of(request.repo) if request.repo is not None and named else None
        caller = self.caller(call)
        if repo is None and caller.known:
            raise ServiceError("Cannot list branches from all repos with auth activated")

        def produce(db: ReadTransaction) -> Iterator[pfs.BranchInfo]:
            access.require(db, caller, repo, Permission.REPO_LIST_BRANCH)
            for branch in branches.listed(db, repo, reverse=request.reverse):
                yield branch.info(db)

        return self.pachd.stream(produce)

    @override
    async def delete_branch(self, request: pfs.DeleteBranchRequest, call: Call) -> Empty:
        await run_or_store(self.pachd, call, "delete_branch", request)
        return EMPTY

    @override
    def walk_branch_provenance(
        self, request: pfs.WalkBranchProvenanceRequest, call: Call
    ) -> AsyncIterator[pfs.BranchInfo]:
        caller = self.caller(call)
        return self.pachd.stream(lambda db: _walk(db, caller, request, "provenance"))

    @override
    def walk_branch_subvenance(
        self, request: pfs.WalkBranchSubvenanceRequest, call: Call
    ) -> AsyncIterator[pfs.BranchInfo]:
        caller = self.caller(call)
        return self.pachd.stream(lambda db: _walk(db, caller, request, "subvenance"))


def _walk(
    db: ReadTransaction,
    caller: Caller,
    request: pfs.WalkBranchProvenanceRequest | pfs.WalkBranchSubvenanceRequest,
    direction: str,
) -> Iterator[pfs.BranchInfo]:
    with context(f"walk branch {direction}: walk branch {direction}"):
        start = [branch.id for branch in resolve.picked_branches(db, request.start)]
    walk = graph.BRANCHES.upstream if direction == "provenance" else graph.BRANCHES.downstream
    limit = request.max_branches or graph.MAX_RESULTS
    for id in walk(db, *start, depth=request.max_depth, limit=limit):
        branch = branches.by_id(db, id)
        access.require(db, caller, branch.key.repo, Permission.REPO_LIST_BRANCH)
        yield branch.info(db)
