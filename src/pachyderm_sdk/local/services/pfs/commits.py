"""Commits and commit sets."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from typing_extensions import override

from pachyderm_sdk.api import pfs
from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.api.pfs.servicer import ApiServicer
from pachyderm_sdk.local.changes import repo_key
from pachyderm_sdk.local.errors import ServiceError, context
from pachyderm_sdk.local.ids import EPOCH, to_micros
from pachyderm_sdk.local.pfs import access, commits, commitsets, committing, graph, repos, resolve, searching, trees
from pachyderm_sdk.local.pfs.keys import RepoKey
from pachyderm_sdk.local.services.base import EMPTY, Service, run_or_store
from pachyderm_sdk.local.services.pfs.views import names_file_set

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.api.google.protobuf import Empty
    from pachyderm_sdk.local.auth.caller import Caller
    from pachyderm_sdk.local.pfs.commits import CommitRow
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = ["Commits"]


class Commits(Service, ApiServicer):
    """The RPCs about commits and commit sets."""

    @override
    async def start_commit(self, request: pfs.StartCommitRequest, call: Call) -> pfs.Commit:
        made = cast("pfs.Commit", await run_or_store(self.pachd, call, "start_commit", request))
        return pfs.Commit(repo=made.repo, id=made.id)

    @override
    async def finish_commit(self, request: pfs.FinishCommitRequest, call: Call) -> Empty:
        await run_or_store(self.pachd, call, "finish_commit", request)
        return EMPTY

    @override
    async def clear_commit(self, request: pfs.ClearCommitRequest, call: Call) -> Empty:
        message = resolve.check_commit(request.commit)

        def clear(txn: Txn) -> None:
            access.require(txn.db, txn.caller, message, Permission.REPO_WRITE)
            committing.clear(txn, resolve.commit(txn.db, message))

        await self.write(call, clear)
        return EMPTY

    @override
    async def inspect_commit(self, request: pfs.InspectCommitRequest, call: Call) -> pfs.CommitInfo:
        message = resolve.check_commit(request.commit)
        if names_file_set(message):
            return pfs.CommitInfo(commit=message, description="FileSet - Virtual Commit", finished=EPOCH)
        commit = await self.pachd.read(_inspecting(self.caller(call), message))
        return await self._reached(commit, request.wait)

    async def _reached(self, commit: CommitRow, state: pfs.CommitState) -> pfs.CommitInfo:
        """The facts about a commit once it is in a state."""
        if commit.finished is None:
            if state == pfs.CommitState.READY:
                for id in await self.pachd.read(lambda db: graph.COMMITS.upstream(db, commit.id, depth=1)):
                    await self.pachd.wait_finished(id)
            elif state == pfs.CommitState.FINISHING:
                commit = await self.pachd.wait_commit(commit.id, lambda row: row.finishing is not None)
            elif state == pfs.CommitState.FINISHED:
                commit = await self.pachd.wait_finished(commit.id)
        return await self.pachd.read(lambda db: commits.info(db, commit))

    @override
    def list_commit(self, request: pfs.ListCommitRequest, call: Call) -> AsyncIterator[pfs.CommitInfo]:
        caller = self.caller(call)

        def produce(db: ReadTransaction) -> Iterator[pfs.CommitInfo]:
            number = request.number
            one = request.repo is not None and request.repo.name != ""
            if one:
                access.require(db, caller, request.repo, Permission.REPO_LIST_COMMIT)
            for commit in _listed(db, request):
                if not one and not access.may(db, caller, commit.key.repo, Permission.REPO_LIST_COMMIT):
                    continue
                if request.origin_kind and not request.all and commit.origin != request.origin_kind:
                    continue
                info = commits.info(db, commit)
                info.size_bytes_upper_bound = 0 if commit.forgotten else trees.size_bound(db, commit)
                yield info
                number -= 1
                if number == 0:
                    return

        for end in (request.to, request.from_):
            if end is not None:
                resolve.check_commit(end)
        if request.repo is None:
            raise ServiceError("repo cannot be nil")
        return self.pachd.stream(produce)

    @override
    async def subscribe_commit(self, request: pfs.SubscribeCommitRequest, call: Call) -> AsyncIterator[pfs.CommitInfo]:
        if request.repo is None:
            raise ServiceError("repo cannot be nil")
        key = RepoKey.of(request.repo)
        start = request.from_
        if start is not None:
            origin = resolve.repo_of(start)
            if origin is not None and RepoKey.of(origin) != key:
                raise ServiceError(f"the `from` commit needs to be from repo {key}")
        caller = self.caller(call)

        def subscribed(db: ReadTransaction) -> repos.RepoRow:
            access.require(db, caller, key, Permission.REPO_INSPECT_COMMIT)
            return _repo_row(db, key)

        repo = await self.pachd.read(subscribed)
        seen = 0
        with self.pachd.changes.watch(repo_key(repo.id)) as changed:
            while True:
                changed.clear()
                for commit in await self.pachd.read(partial(_later, key=key, repo=repo.id, after=seen)):
                    seen = commit.id
                    if request.branch and commit.branch_name != request.branch:
                        continue
                    if request.origin_kind and not request.all and commit.origin != request.origin_kind:
                        continue
                    if start is not None and start.id == commit.key.id:
                        continue
                    yield await self._reached(commit, request.state)
                await changed.wait()

    @override
    async def squash_commit(self, request: pfs.SquashCommitRequest, call: Call) -> pfs.SquashCommitResponse:
        message = resolve.check_commit(request.commit)
        await self.pachd.write(
            lambda txn: committing.squash(txn, resolve.commit(txn.db, message), recursive=request.recursive)
        )
        return pfs.SquashCommitResponse()

    @override
    async def drop_commit(self, request: pfs.DropCommitRequest, call: Call) -> pfs.DropCommitResponse:
        message = resolve.check_commit(request.commit)
        await self.pachd.write(
            lambda txn: committing.drop(txn, resolve.commit(txn.db, message), recursive=request.recursive)
        )
        return pfs.DropCommitResponse()

    @override
    async def forget_commit(self, request: pfs.ForgetCommitRequest, call: Call) -> pfs.ForgetCommitResponse:
        def forget(txn: Txn) -> None:
            commit = resolve.picked_commits(txn.db, [request.commit or pfs.CommitPicker()])[0]
            access.require(txn.db, txn.caller, commit.key.repo, Permission.REPO_DELETE_COMMIT)
            committing.forget(txn, commit)

        with context("Forget Commit"):
            await self.write(call, forget)
        return pfs.ForgetCommitResponse()

    @override
    def find_commits(self, request: pfs.FindCommitsRequest, call: Call) -> AsyncIterator[pfs.FindCommitsResponse]:
        message = resolve.check_commit(request.start)
        start = _inspecting(self.caller(call), message)
        return self.pachd.stream(lambda db: searching.find(db, start(db), request.file_path, request.limit))

    @override
    def walk_commit_provenance(
        self, request: pfs.WalkCommitProvenanceRequest, call: Call
    ) -> AsyncIterator[pfs.CommitInfo]:
        caller = self.caller(call)
        return self.pachd.stream(lambda db: _walk(db, caller, request, "provenance"))

    @override
    def walk_commit_subvenance(
        self, request: pfs.WalkCommitSubvenanceRequest, call: Call
    ) -> AsyncIterator[pfs.CommitInfo]:
        caller = self.caller(call)
        return self.pachd.stream(lambda db: _walk(db, caller, request, "subvenance"))

    @override
    async def inspect_commit_set(
        self, request: pfs.InspectCommitSetRequest, call: Call
    ) -> AsyncIterator[pfs.CommitInfo]:
        if request.commit_set is None:
            raise ServiceError("commitset cannot be nil")
        id = request.commit_set.id
        members = await self.pachd.read(lambda db: [(row, commits.info(db, row)) for row in commitsets.members(db, id)])
        waiting: list[CommitRow] = []
        for commit, info in members:
            if request.wait and commit.finished is None:
                waiting.append(commit)
            else:
                yield info
        for commit in waiting:
            yield await self._reached(commit, pfs.CommitState.FINISHED)

    @override
    def list_commit_set(self, request: pfs.ListCommitSetRequest, call: Call) -> AsyncIterator[pfs.CommitSetInfo]:
        project = None if request.project is None else request.project.name

        def produce(db: ReadTransaction) -> Iterator[pfs.CommitSetInfo]:
            for id in list(commitsets.ids(db, project)):
                infos = [commits.info(db, commit) for commit in commitsets.members(db, id)]
                yield pfs.CommitSetInfo(commit_set=pfs.CommitSet(id=id), commits=infos)

        return self.pachd.stream(produce)

    @override
    async def squash_commit_set(self, request: pfs.SquashCommitSetRequest, call: Call) -> Empty:
        if request.commit_set is None:
            raise ServiceError("commitset cannot be nil")
        await run_or_store(self.pachd, call, "squash_commit_set", request)
        return EMPTY

    @override
    async def drop_commit_set(self, request: pfs.DropCommitSetRequest, call: Call) -> Empty:
        id = "" if request.commit_set is None else request.commit_set.id
        await self.pachd.write(lambda txn: commitsets.drop(txn, id))
        return EMPTY


def _inspecting(caller: Caller, message: pfs.Commit) -> Callable[[ReadTransaction], CommitRow]:
    """Finds a commit that a caller may inspect."""

    def found(db: ReadTransaction) -> CommitRow:
        access.require(db, caller, message, Permission.REPO_INSPECT_COMMIT)
        return resolve.commit(db, message)

    return found


def _repo_row(db: ReadTransaction, key: RepoKey) -> repos.RepoRow:
    found = repos.find(db, key)
    if found is None:
        raise repos.RepoNotFound.row(key).within("get repo ID")
    return found


def _later(db: ReadTransaction, *, key: RepoKey, repo: int, after: int) -> list[CommitRow]:
    found = repos.find(db, key)
    if found is None or found.id != repo:
        raise ServiceError(f"repo {key} was deleted")
    return list(commits.listed(db, repo, after=after))


def _listed(db: ReadTransaction, request: pfs.ListCommitRequest) -> Iterator[CommitRow]:
    """The commits in question, in order."""
    assert request.repo is not None  # checked before
    key = RepoKey.of(request.repo)
    start, end = request.from_, request.to
    for limit in (start, end):
        repo = None if limit is None else resolve.repo_of(limit)
        if repo is not None and RepoKey.of(repo) != key:
            raise ServiceError(f"`from` and `to` commits need to be from repo {key}")
    repo_id: int | None = None
    if key.name:
        with context("ensure repo exists"):
            repo_id = repos.get(db, key).id
    first = None if start is None else resolve.commit(db, start)
    last = None if end is None else resolve.commit(db, end)
    if last is None:
        if first is not None:
            raise ServiceError("cannot use `from` commit without `to` commit")
        yield from _in_order(db, request, repo_id)
        return
    if request.reverse:
        raise ServiceError("cannot use 'Reverse' while also using 'From' or 'To'")
    commit: CommitRow | None = last
    while commit is not None and (first is None or commit.id != first.id):
        yield commit
        commit = commits.parent_of(db, commit)


def _in_order(db: ReadTransaction, request: pfs.ListCommitRequest, repo: int | None) -> Iterator[CommitRow]:
    limit = None if request.started_time is None else to_micros(request.started_time)
    for commit in commits.listed(db, repo, newest_first=not request.reverse):
        if limit is None or (commit.started > limit if request.reverse else commit.started < limit):
            yield commit


def _walk(
    db: ReadTransaction,
    caller: Caller,
    request: pfs.WalkCommitProvenanceRequest | pfs.WalkCommitSubvenanceRequest,
    direction: str,
) -> Iterator[pfs.CommitInfo]:
    with context(f"walk commit {direction}: walk commit {direction}"):
        start = [commit.id for commit in resolve.picked_commits(db, request.start)]
    walk = graph.COMMITS.upstream if direction == "provenance" else graph.COMMITS.downstream
    limit = request.max_commits or graph.MAX_RESULTS
    for id in walk(db, *start, depth=request.max_depth, limit=limit):
        commit = commits.by_id(db, id)
        access.require(db, caller, commit.key.repo, Permission.REPO_INSPECT_COMMIT)
        yield commits.info(db, commit)
