"""storage.Fileset: file sets without PFS around them. Their ids are those of PFS."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from pachyderm_sdk.api import storage
from pachyderm_sdk.api.storage.servicer import FilesetServicer
from pachyderm_sdk.local.errors import ServiceError, Unimplemented
from pachyderm_sdk.local.pfs import filesets, sharding
from pachyderm_sdk.local.pfs.files import FileTree, LayerWriter
from pachyderm_sdk.local.services.base import EMPTY, Service
from pachyderm_sdk.local.services.batches import in_batches

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Sequence

    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.api.google.protobuf import Empty
    from pachyderm_sdk.local.store import ReadTransaction, Store

__all__ = ["FilesetService"]

_PIECE: Final = 4 << 20


class FilesetService(Service, FilesetServicer):
    """File sets."""

    @override
    async def create_fileset(
        self, requests: AsyncIterator[storage.CreateFilesetRequest], call: Call
    ) -> storage.CreateFilesetResponse:
        store = self.pachd.store
        with LayerWriter(store) as writer:
            async for batch in in_batches(requests, _size):
                await self.pachd.in_thread(lambda: _apply(store, writer, batch))  # noqa: B023  # awaited here
            layer = await self.pachd.in_thread(writer.finish)
        with layer:
            made = await self.pachd.write(lambda txn: filesets.create(txn, [layer.record(txn.db)]))
        return storage.CreateFilesetResponse(fileset_id=made.id)

    @override
    def read_fileset(
        self, request: storage.ReadFilesetRequest, call: Call
    ) -> AsyncIterator[storage.ReadFilesetResponse]:
        def produce(db: ReadTransaction) -> Iterator[storage.ReadFilesetResponse]:
            tree = FileTree(db, filesets.get(db, request.fileset_id).root)
            passes = _filter(request.filters)
            for file in tree.files("/"):
                if not passes(file.path):
                    continue
                if file.size == 0 and request.empty_files:
                    yield storage.ReadFilesetResponse(path=file.path)
                for piece in _joined(tree.read(file)):
                    yield storage.ReadFilesetResponse(path=file.path, data=piece)

        return self.pachd.stream(produce)

    @override
    def read_fileset_cdr(
        self, request: storage.ReadFilesetRequest, call: Call
    ) -> AsyncIterator[storage.ReadFilesetCdrResponse]:
        raise Unimplemented("the embedded server has no object storage that content could be read from directly")

    @override
    async def renew_fileset(self, request: storage.RenewFilesetRequest, call: Call) -> Empty:
        filesets.check_ttl(request.ttl_seconds, unit=1)
        await self.pachd.write(lambda txn: filesets.renew(txn, request.fileset_id, request.ttl_seconds))
        return EMPTY

    @override
    async def compose_fileset(
        self, request: storage.ComposeFilesetRequest, call: Call
    ) -> storage.ComposeFilesetResponse:
        ttl = request.ttl_seconds or filesets.DEFAULT_TTL
        filesets.check_ttl(ttl, unit=1)
        made = await self.pachd.write(lambda txn: filesets.compose(txn, request.fileset_ids, ttl=ttl))
        return storage.ComposeFilesetResponse(fileset_id=made.id)

    @override
    async def shard_fileset(self, request: storage.ShardFilesetRequest, call: Call) -> storage.ShardFilesetResponse:
        def shard(db: ReadTransaction) -> list[storage.PathRange]:
            tree = FileTree(db, filesets.get(db, request.fileset_id).root)
            found = sharding.shards(tree, number=request.num_files, size=request.size_bytes)
            return [storage.PathRange(lower=one.lower, upper=one.upper) for one in found]

        return storage.ShardFilesetResponse(shards=await self.pachd.read(shard))


def _size(request: storage.CreateFilesetRequest) -> int:
    added = request.append_file
    return 200 + (len(added.data) if added is not None and added.data is not None else 0)


def _apply(store: Store, writer: LayerWriter, batch: Sequence[storage.CreateFilesetRequest]) -> None:
    for request in batch:
        if request.append_file is not None:
            # without bytes nothing is appended, not even an empty file
            if request.append_file.data:
                writer.add(request.append_file.path, request.append_file.data)
        elif request.delete_file is not None:
            writer.delete(request.delete_file.path)
        elif request.copy_file is not None:
            copied = request.copy_file
            with store.read() as db:
                tree = FileTree(db, filesets.get(db, copied.fileset_id).root)
                writer.copy(tree, copied.src, copied.dst, append=True)


def _joined(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Small pieces put together, so that a file of many appends is one message."""
    held: list[bytes] = []
    size = 0
    for piece in pieces:
        if held and size + len(piece) > _PIECE:
            yield b"".join(held)
            held, size = [], 0
        held.append(piece)
        size += len(piece)
    if held:
        yield b"".join(held)


def _filter(filters: Sequence[storage.FileFilter]) -> Callable[[str], bool]:
    """Whether a path passes all filters."""
    ranges = [one.path_range for one in filters if one.path_range is not None]
    try:
        patterns = [re.compile(one.path_regex) for one in filters if one.path_regex is not None]
    except re.error as error:
        raise ServiceError(f"path regex: {error}") from error

    def passes(path: str) -> bool:
        return all(
            (not one.lower or path >= one.lower) and (not one.upper or path < one.upper) for one in ranges
        ) and all(pattern.search(path) for pattern in patterns)

    return passes
