"""Files: writing to commits, and reading from commits and file sets."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Final, TypeVar

from typing_extensions import override

from pachyderm_sdk._wire.servicer import Encoded
from pachyderm_sdk.api import pfs
from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.api.google.protobuf import BytesValue
from pachyderm_sdk.api.pfs.servicer import ApiServicer
from pachyderm_sdk.local.auth.caller import ANYBODY
from pachyderm_sdk.local.errors import InvalidArgument, NotFound, ServiceError, context
from pachyderm_sdk.local.ids import is_id
from pachyderm_sdk.local.pfs import access, commits, committing, resolve, trees
from pachyderm_sdk.local.pfs.committing import CommitFinished
from pachyderm_sdk.local.pfs.files import PathNotFoundError, PathRange, diff_trees
from pachyderm_sdk.local.services.base import EMPTY, Service
from pachyderm_sdk.local.services.pfs.modifying import check_object_store, collect
from pachyderm_sdk.local.services.pfs.views import (
    NotYetFinished,
    View,
    check_file,
    names_file_set,
    open_commit,
    open_row,
    read_settled,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.api.google.protobuf import Empty
    from pachyderm_sdk.local.pfs.commits import CommitRow
    from pachyderm_sdk.local.pfs.files import PendingLayer
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = ["Files"]

T = TypeVar("T")

_MOST_FILES: Final = 100_000


class Files(Service, ApiServicer):
    """The RPCs about files."""

    # --- writing

    @override
    async def modify_file(self, requests: AsyncIterator[pfs.ModifyFileRequest], call: Call) -> Empty:
        first = await anext(requests, None)
        if first is None:
            raise ServiceError("EOF")
        if first.set_commit is None:
            raise ServiceError("first message must be a commit")
        target = resolve.check_commit(first.set_commit)
        branch = _branch(target)
        caller = self.caller(call)
        repo = branch.repo if branch is not None else resolve.repo_of(target)

        def find(db: ReadTransaction) -> CommitRow:
            access.require(db, caller, repo, Permission.REPO_WRITE)
            return resolve.commit(db, target)

        try:
            commit = await self.pachd.read(find)
        except NotFound:
            if branch is None:
                raise
            commit = None
        if commit is None or (commit.finishing is not None and branch is not None):
            made_on = branch if branch is not None else pfs.Branch()
            layer = await collect(self.pachd, caller, requests)
            with layer:
                await self.write(call, lambda txn: _commit_layer(txn, made_on, layer))
        else:
            open_id = commit.id
            if commit.finishing is not None:
                raise CommitFinished.of(commit)
            layer = await collect(self.pachd, caller, requests)
            with layer:
                await self.write(call, lambda txn: _append_layer(txn, open_id, layer))
        return EMPTY

    # --- reading

    async def _read(self, work: Callable[[ReadTransaction], T]) -> T:
        return await read_settled(self.pachd, work)

    async def _stream(
        self, produce: Callable[[ReadTransaction], Iterator[T]], *, large: bool = False
    ) -> AsyncIterator[T]:
        while True:
            try:
                async with aclosing(self.pachd.stream(produce, large=large)) as items:
                    async for item in items:
                        yield item
                return
            except NotYetFinished as unfinished:  # comes before the first item, or not at all
                await self.pachd.wait_finished(unfinished.id)

    async def _listing(self, produce: Callable[[ReadTransaction], Iterator[bytes]]) -> AsyncIterator[pfs.FileInfo]:
        """The files that `produce` yields the encodings of: there may be very many."""
        while True:
            try:
                async with aclosing(self.pachd.batches(produce)) as batches:
                    async for batch in batches:
                        yield Encoded.of(pfs.FileInfo, batch)
                return
            except NotYetFinished as unfinished:  # comes before the first batch, or not at all
                await self.pachd.wait_finished(unfinished.id)

    @override
    async def inspect_file(self, request: pfs.InspectFileRequest, call: Call) -> pfs.FileInfo:
        file = check_file(request.file)

        caller = self.caller(call)

        def inspect(db: ReadTransaction) -> pfs.FileInfo:
            access.require(db, caller, file.commit, Permission.REPO_INSPECT_FILE)
            view = open_commit(db, file.commit)
            try:
                return view.info(view.tree.inspect(file.path, datum=file.datum))
            except PathNotFoundError:
                raise view.missing(file.path) from None

        return await self._read(inspect)

    @override
    def list_file(self, request: pfs.ListFileRequest, call: Call) -> AsyncIterator[pfs.FileInfo]:
        file = check_file(request.file)
        _check_page(request.number, reverse=request.reverse)
        marker = request.pagination_marker.path if request.pagination_marker is not None else ""
        caller = self.caller(call)

        def produce(db: ReadTransaction) -> Iterator[bytes]:
            access.require(db, caller, file.commit, Permission.REPO_LIST_FILE)
            view = open_commit(db, file.commit)
            entries = view.tree.list(
                file.path, datum=file.datum, marker=marker, number=max(request.number, 0), reverse=request.reverse
            )
            yield from map(view.encoder(), entries)

        return self._listing(produce)

    @override
    def walk_file(self, request: pfs.WalkFileRequest, call: Call) -> AsyncIterator[pfs.FileInfo]:
        file = check_file(request.file)
        _check_page(request.number, reverse=request.reverse)
        marker = request.pagination_marker.path if request.pagination_marker is not None else ""
        caller = self.caller(call)

        def produce(db: ReadTransaction) -> Iterator[bytes]:
            access.require(db, caller, file.commit, Permission.REPO_READ, Permission.REPO_LIST_FILE)
            view = open_commit(db, file.commit)
            entries = view.tree.walk(
                file.path, datum=file.datum, marker=marker, number=max(request.number, 0), reverse=request.reverse
            )
            try:
                yield from map(view.encoder(), entries)
            except PathNotFoundError:
                path = "/" + file.path.strip("/")
                raise NotFound(f"commit/{view.commit.id} does not contain item: ({path})") from None

        return self._listing(produce)

    @override
    def glob_file(self, request: pfs.GlobFileRequest, call: Call) -> AsyncIterator[pfs.FileInfo]:
        commit = resolve.check_commit(request.commit)

        caller = self.caller(call)

        def produce(db: ReadTransaction) -> Iterator[bytes]:
            access.require(db, caller, commit, Permission.REPO_READ, Permission.REPO_LIST_FILE)
            view = open_commit(db, commit)
            yield from map(view.encoder(), view.tree.glob(request.pattern, path_range=_range(request.path_range)))

        return self._listing(produce)

    @override
    def get_file(self, request: pfs.GetFileRequest, call: Call) -> AsyncIterator[BytesValue]:
        file = check_file(request.file)
        if request.offset < 0:
            raise InvalidArgument("offset must not be negative")

        caller = self.caller(call)

        def produce(db: ReadTransaction) -> Iterator[BytesValue]:
            with context("get file"):
                access.require(db, caller, file.commit, Permission.REPO_READ)
                view = open_commit(db, file.commit)
            if request.url:
                check_object_store(request.url)
            try:
                found = view.tree.regular_file(file.path, datum=file.datum)
            except PathNotFoundError:
                raise view.missing(file.path) from None
            for piece in view.tree.read(found, offset=request.offset):
                yield BytesValue(value=piece)

        return self._stream(produce, large=True)

    @override
    def get_file_tar(self, request: pfs.GetFileRequest, call: Call) -> AsyncIterator[BytesValue]:
        file = check_file(request.file)

        # who has the id of a file set may read it, even without a token
        caller = ANYBODY if names_file_set(file.commit) else self.caller(call)

        def produce(db: ReadTransaction) -> Iterator[BytesValue]:
            access.require(db, caller, file.commit, Permission.REPO_READ)
            view = open_commit(db, file.commit)
            if request.url:
                check_object_store(request.url)
            try:
                for piece in view.tree.tar(file.path, datum=file.datum, path_range=_range(request.path_range)):
                    yield BytesValue(value=piece)
            except PathNotFoundError:
                raise view.missing(file.path) from None

        return self._stream(produce, large=True)

    @override
    def diff_file(self, request: pfs.DiffFileRequest, call: Call) -> AsyncIterator[pfs.DiffFileResponse]:
        new_file, old_file = request.new_file, request.old_file
        if new_file is None:
            raise ServiceError("file cannot be nil")
        with context("check new file commit"):
            resolve.check_commit(new_file.commit)
        if old_file is not None:
            with context("check old file commit"):
                resolve.check_commit(old_file.commit)

        caller = self.caller(call)

        def produce(db: ReadTransaction) -> Iterator[pfs.DiffFileResponse]:
            access.require(db, caller, new_file.commit, Permission.REPO_READ)
            if old_file is not None:
                access.require(db, caller, old_file.commit, Permission.REPO_READ)
            new = open_commit(db, new_file.commit)
            old = open_commit(db, old_file.commit) if old_file is not None else _parent_view(db, new.row)
            pairs = diff_trees(
                new.tree,
                new_file.path,
                None if old is None else old.tree,
                (old_file if old_file is not None else new_file).path,
                datum=new_file.datum,
            )
            for after, before in pairs:
                yield pfs.DiffFileResponse(
                    new_file=None if after is None else new.info(after),
                    old_file=None if before is None or old is None else old.info(before),
                )

        return self._stream(produce)


def _branch(target: pfs.Commit) -> pfs.Branch | None:
    """The branch on which a new commit may be made, None if the target names a commit by its id.

    A branch without a name beside an id that is none means that the id is the name.
    """
    branch = target.branch
    if target.id and not is_id(target.id) and branch is not None and not branch.name:
        return pfs.Branch(repo=branch.repo if branch.repo is not None else target.repo, name=target.id)
    if target.id or branch is None or not branch.name:
        return None
    return branch if branch.repo is not None else pfs.Branch(repo=target.repo, name=branch.name)


def _commit_layer(txn: Txn, branch: pfs.Branch, layer: PendingLayer) -> None:
    """Start a commit, fill it and close it at once."""
    commit = committing.start(txn, branch)
    trees.add_layers(txn, commit, [layer.record(txn.db)])
    committing.finish(txn, commits.by_id(txn.db, commit.id))


def _append_layer(txn: Txn, id: int, layer: PendingLayer) -> None:
    commit = commits.find_id(txn.db, id)
    if commit is None:
        raise NotFound("the commit was deleted while it was written to")
    if commit.finishing is not None:
        raise CommitFinished.of(commit)
    trees.add_layers(txn, commit, [layer.record(txn.db)])


def _check_page(number: int, *, reverse: bool) -> None:
    if number <= 0 and reverse:
        raise ServiceError("number must be > 0 when reverse is true")
    if number > _MOST_FILES:
        raise ServiceError(f"cannot return more than {_MOST_FILES} files at a time")


def _parent_view(db: ReadTransaction, commit: CommitRow | None) -> View | None:
    parent = None if commit is None else commits.parent_of(db, commit)
    return None if parent is None else open_row(db, parent)


def _range(path_range: pfs.PathRange | None) -> PathRange:
    return PathRange() if path_range is None else PathRange(path_range.lower, path_range.upper)
