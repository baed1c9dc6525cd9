"""File sets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from pachyderm_sdk.api import pfs
from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.api.pfs.servicer import ApiServicer
from pachyderm_sdk.local.pfs import access, filesets, resolve, sharding, trees
from pachyderm_sdk.local.pfs.committing import CommitFinished
from pachyderm_sdk.local.pfs.files import FileTree, LayerId, snapshot_layer
from pachyderm_sdk.local.services.base import EMPTY, Service
from pachyderm_sdk.local.services.pfs.modifying import collect

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.api.google.protobuf import Empty
    from pachyderm_sdk.local.pfs.commits import CommitRow
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = ["FileSets"]

_NANOSECONDS = 1_000_000_000


class FileSets(Service, ApiServicer):
    """The RPCs about file sets."""

    @override
    async def create_file_set(
        self, requests: AsyncIterator[pfs.ModifyFileRequest], call: Call
    ) -> pfs.CreateFileSetResponse:
        layer = await collect(self.pachd, self.caller(call), requests)
        with layer:
            made = await self.pachd.write(lambda txn: filesets.create(txn, [layer.record(txn.db)]))
        return pfs.CreateFileSetResponse(file_set_id=made.id)

    @override
    async def get_file_set(self, request: pfs.GetFileSetRequest, call: Call) -> pfs.CreateFileSetResponse:
        message = resolve.check_commit(request.commit)
        caller = self.caller(call)

        def source(db: ReadTransaction) -> CommitRow:
            access.require(db, caller, message, Permission.REPO_READ)
            return resolve.commit(db, message)

        commit = await self.pachd.read(source)
        if commit.finishing is not None and commit.finished is None:
            commit = await self.pachd.wait_finished(commit.id)

        def clone(txn: Txn) -> filesets.FileSet:
            if request.type == pfs.GetFileSetRequestFileSetType.DIFF:
                return filesets.create(txn, trees.layers_of(txn.db, commit.id))
            root = trees.root_of(txn.db, commit)
            return filesets.create(txn, [snapshot_layer(txn.db, root)], root=root)

        return pfs.CreateFileSetResponse(file_set_id=(await self.pachd.write(clone)).id)

    @override
    async def add_file_set(self, request: pfs.AddFileSetRequest, call: Call) -> Empty:
        message = resolve.check_commit(request.commit)

        def add(txn: Txn) -> None:
            access.require(txn.db, txn.caller, message, Permission.REPO_WRITE)
            commit = resolve.commit(txn.db, message)
            if commit.finishing is not None:
                raise CommitFinished.of(commit)
            trees.add_layers(txn, commit, filesets.get(txn.db, request.file_set_id).layers)

        await self.write(call, add)
        return EMPTY

    @override
    async def renew_file_set(self, request: pfs.RenewFileSetRequest, call: Call) -> Empty:
        filesets.check_ttl(request.ttl_seconds, unit=_NANOSECONDS)
        await self.pachd.write(lambda txn: filesets.renew(txn, request.file_set_id, request.ttl_seconds))
        return EMPTY

    @override
    async def compose_file_set(self, request: pfs.ComposeFileSetRequest, call: Call) -> pfs.CreateFileSetResponse:
        filesets.check_ttl(request.ttl_seconds, unit=_NANOSECONDS)

        def compose(txn: Txn) -> filesets.FileSet:
            made = filesets.compose(txn, request.file_set_ids, ttl=request.ttl_seconds)
            if not request.compact:
                return made
            layers: list[LayerId] = [snapshot_layer(txn.db, made.root)]
            return filesets.create(txn, layers, root=made.root, ttl=request.ttl_seconds)

        return pfs.CreateFileSetResponse(file_set_id=(await self.pachd.write(compose)).id)

    @override
    async def shard_file_set(self, request: pfs.ShardFileSetRequest, call: Call) -> pfs.ShardFileSetResponse:
        def shard(db: ReadTransaction) -> list[pfs.PathRange]:
            tree = FileTree(db, filesets.get(db, request.file_set_id).root)
            found = sharding.shards(tree, number=request.num_files, size=request.size_bytes)
            return [pfs.PathRange(lower=one.lower, upper=one.upper) for one in found]

        return pfs.ShardFileSetResponse(shards=await self.pachd.read(shard))
