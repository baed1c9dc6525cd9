"""Checking, the cache, egress and tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from pachyderm_sdk.api import pfs, taskapi
from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.api.google.protobuf import Any
from pachyderm_sdk.api.pfs.servicer import ApiServicer
from pachyderm_sdk.local.errors import ServiceError, Unimplemented
from pachyderm_sdk.local.pfs import access, cache, resolve
from pachyderm_sdk.local.pfs.checking import check
from pachyderm_sdk.local.services.base import EMPTY, NOTHING, Service
from pachyderm_sdk.local.services.pfs.modifying import check_object_store

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.api.google.protobuf import Empty
    from pachyderm_sdk.local.pfs.commits import CommitRow
    from pachyderm_sdk.local.store import ReadTransaction

__all__ = ["Storage"]


class Storage(Service, ApiServicer):
    """The RPCs about what lies below the files."""

    @override
    def fsck(self, request: pfs.FsckRequest, call: Call) -> AsyncIterator[pfs.FsckResponse]:
        store = self.pachd.store
        return self.pachd.stream(lambda db: (pfs.FsckResponse(error=fault) for fault in check(store, db)))

    @override
    async def check_storage(self, request: pfs.CheckStorageRequest, call: Call) -> pfs.CheckStorageResponse:
        count = await self.pachd.read(lambda db: db.execute("SELECT count(*) FROM piece").fetchone()[0])
        return pfs.CheckStorageResponse(chunk_object_count=count)

    @override
    async def egress(self, request: pfs.EgressRequest, call: Call) -> pfs.EgressResponse:
        message = resolve.check_commit(request.commit)
        caller = self.caller(call)

        def source(db: ReadTransaction) -> CommitRow:
            access.require(db, caller, message, Permission.REPO_READ)
            return resolve.commit(db, message)

        await self.pachd.read(source)
        if request.object_storage is not None:
            check_object_store(request.object_storage.url)
        if request.sql_database is not None:
            secret = request.sql_database.secret
            if secret is None:
                raise ServiceError("egress.sql_database.secret is required")
            if not secret.name or not secret.key:
                raise ServiceError("egress.sql_database.secret.name and egress.sql_database.secret.key are required")
            raise Unimplemented("the embedded server does not write to SQL databases")
        raise ServiceError("egress failed")

    @override
    def list_task(self, request: taskapi.ListTaskRequest, call: Call) -> AsyncIterator[taskapi.TaskInfo]:
        # tasks are how a cluster shares out its inner work; here nothing is shared out
        return NOTHING

    @override
    async def put_cache(self, request: pfs.PutCacheRequest, call: Call) -> Empty:
        value = request.value if request.value is not None else Any()
        await self.pachd.write(lambda txn: cache.put(txn, request.key, bytes(value), request.tag, request.file_set_ids))
        return EMPTY

    @override
    async def get_cache(self, request: pfs.GetCacheRequest, call: Call) -> pfs.GetCacheResponse:
        value = await self.pachd.read(lambda db: cache.get(db, request.key))
        return pfs.GetCacheResponse(value=Any.FromString(value))

    @override
    async def clear_cache(self, request: pfs.ClearCacheRequest, call: Call) -> Empty:
        await self.pachd.write(lambda txn: cache.clear(txn, request.tag_prefix))
        return EMPTY

    @override
    async def activate_auth(self, request: pfs.ActivateAuthRequest, call: Call) -> pfs.ActivateAuthResponse:
        await self.write(call, access.activate)
        return pfs.ActivateAuthResponse()
