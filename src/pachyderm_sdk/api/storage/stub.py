# Generated from api-protos/storage/fileset.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of storage, async."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Sequence

from ..._wire.calls import AsyncStream
from ..._wire.stub import AsyncStub
from ...api.google import protobuf as _protobuf
from . import (
    ComposeFilesetRequest,
    ComposeFilesetResponse,
    CreateFilesetRequest,
    CreateFilesetResponse,
    FileFilter,
    ReadFilesetCdrResponse,
    ReadFilesetRequest,
    ReadFilesetResponse,
    RenewFilesetRequest,
    ShardFilesetRequest,
    ShardFilesetResponse,
    methods,
)


class FilesetStub(AsyncStub):
    """The service `storage.Fileset`."""

    async def compose_fileset(
        self,
        request: ComposeFilesetRequest | None = None,
        /,
        *,
        fileset_ids: Sequence[str] = (),
        ttl_seconds: int = 0,
        timeout: float | None = None,
    ) -> ComposeFilesetResponse:
        """Calls `storage.Fileset/ComposeFileset`.

        RPC: `storage.Fileset/ComposeFileset`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ComposeFilesetRequest(fileset_ids=list(fileset_ids), ttl_seconds=ttl_seconds)
        return await self._calls.unary_unary(methods.COMPOSE_FILESET, request, timeout)

    async def create_fileset(
        self,
        requests: AsyncIterable[CreateFilesetRequest] | Iterable[CreateFilesetRequest],
        /,
        *,
        timeout: float | None = None,
    ) -> CreateFilesetResponse:
        """Calls `storage.Fileset/CreateFileset`.

        RPC: `storage.Fileset/CreateFileset`.

        Args:
            requests: The messages to send, in order; a failing iterable cancels the call.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return await self._calls.stream_unary(methods.CREATE_FILESET, requests, timeout)

    def read_fileset(
        self,
        request: ReadFilesetRequest | None = None,
        /,
        *,
        fileset_id: str = "",
        filters: Sequence[FileFilter] = (),
        empty_files: bool = False,
        timeout: float | None = None,
    ) -> AsyncStream[ReadFilesetResponse]:
        """Calls `storage.Fileset/ReadFileset`.

        RPC: `storage.Fileset/ReadFileset`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ReadFilesetRequest(fileset_id=fileset_id, filters=list(filters), empty_files=empty_files)
        return self._calls.unary_stream(methods.READ_FILESET, request, timeout)

    def read_fileset_cdr(
        self,
        request: ReadFilesetRequest | None = None,
        /,
        *,
        fileset_id: str = "",
        filters: Sequence[FileFilter] = (),
        empty_files: bool = False,
        timeout: float | None = None,
    ) -> AsyncStream[ReadFilesetCdrResponse]:
        """Calls `storage.Fileset/ReadFilesetCDR`.

        RPC: `storage.Fileset/ReadFilesetCDR`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ReadFilesetRequest(fileset_id=fileset_id, filters=list(filters), empty_files=empty_files)
        return self._calls.unary_stream(methods.READ_FILESET_CDR, request, timeout)

    async def renew_fileset(
        self,
        request: RenewFilesetRequest | None = None,
        /,
        *,
        fileset_id: str = "",
        ttl_seconds: int = 0,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Calls `storage.Fileset/RenewFileset`.

        RPC: `storage.Fileset/RenewFileset`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = RenewFilesetRequest(fileset_id=fileset_id, ttl_seconds=ttl_seconds)
        return await self._calls.unary_unary(methods.RENEW_FILESET, request, timeout)

    async def shard_fileset(
        self,
        request: ShardFilesetRequest | None = None,
        /,
        *,
        fileset_id: str = "",
        num_files: int = 0,
        size_bytes: int = 0,
        timeout: float | None = None,
    ) -> ShardFilesetResponse:
        """Calls `storage.Fileset/ShardFileset`.

        RPC: `storage.Fileset/ShardFileset`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ShardFilesetRequest(fileset_id=fileset_id, num_files=num_files, size_bytes=size_bytes)
        return await self._calls.unary_unary(methods.SHARD_FILESET, request, timeout)
