# Generated from api-protos/storage/fileset.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of storage, async."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Sequence

from ..._wire.calls import AsyncStream
from ..._wire.stub import AsyncStub, listed
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


class FilesetMethods(AsyncStub):
    """The RPCs of `storage.Fileset` that the client offers as they are; see `FilesetStub` for all."""


class FilesetStub(FilesetMethods):
    """Makes and reads file sets without going through commits.

    A file set lives for 10 minutes unless renewed, and cannot be changed. Its id is opaque and
    serves in the file set calls of pfs as well, AddFileSet for instance. UNKNOWN is the answer to
    malformed ids. Since 2.10.
    """

    async def create_fileset(
        self,
        requests: AsyncIterable[CreateFilesetRequest] | Iterable[CreateFilesetRequest],
        /,
        *,
        timeout: float | None = None,
    ) -> CreateFilesetResponse:
        """Makes a file set from a stream of changes.

        They apply in order once the stream ends; an empty stream gives an empty file set. A malformed
        path fails the whole call.

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
        """Streams paths and content of the files of a file set, ordered by path.

        RPC: `storage.Fileset/ReadFileset`.

        Args:
            request: The whole request, in place of its fields as keywords.
            filters: Only files that pass the filters; empty for all files.
            empty_files: Ask for files without content as well; 2.13 servers leave them out even so.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ReadFilesetRequest(fileset_id=fileset_id, filters=listed(filters), empty_files=empty_files)
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
        """Streams, in place of the content, references by which the client fetches it itself.

        Since 2.11.

        RPC: `storage.Fileset/ReadFilesetCDR`.

        Args:
            request: The whole request, in place of its fields as keywords.
            filters: Only files that pass the filters; empty for all files.
            empty_files: Ask for files without content as well; 2.13 servers leave them out even so.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ReadFilesetRequest(fileset_id=fileset_id, filters=listed(filters), empty_files=empty_files)
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
        """Restarts the lifetime of a file set.

        UNKNOWN if the lifetime is out of bounds.

        RPC: `storage.Fileset/RenewFileset`.

        Args:
            request: The whole request, in place of its fields as keywords.
            ttl_seconds: New lifetime from now on in seconds: 1 to 1800 (30 minutes).
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = RenewFilesetRequest(fileset_id=fileset_id, ttl_seconds=ttl_seconds)
        return await self._calls.unary_unary(methods.RENEW_FILESET, request, timeout)

    async def compose_fileset(
        self,
        request: ComposeFilesetRequest | None = None,
        /,
        *,
        fileset_ids: Sequence[str] = (),
        ttl_seconds: int = 0,
        timeout: float | None = None,
    ) -> ComposeFilesetResponse:
        """Layers several file sets into a new one; later ones are applied over earlier ones.

        Content of one path is appended, deletions take away what is below. An empty list gives an
        empty file set.

        RPC: `storage.Fileset/ComposeFileset`.

        Args:
            request: The whole request, in place of its fields as keywords.
            fileset_ids: From the lowest layer to the uppermost.
            ttl_seconds: Lifetime of the new file set in seconds, up to 1800 (30 minutes).
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ComposeFilesetRequest(fileset_ids=listed(fileset_ids), ttl_seconds=ttl_seconds)
        return await self._calls.unary_unary(methods.COMPOSE_FILESET, request, timeout)

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
        """Splits a file set into path ranges of similar size, for parallel work.

        A small file set gives one range without bounds.

        RPC: `storage.Fileset/ShardFileset`.

        Args:
            request: The whole request, in place of its fields as keywords.
            num_files: Aim at this many files in a range; 0 leaves it to the server.
            size_bytes: Aim at this many bytes in a range; 0 leaves it to the server.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ShardFilesetRequest(fileset_id=fileset_id, num_files=num_files, size_bytes=size_bytes)
        return await self._calls.unary_unary(methods.SHARD_FILESET, request, timeout)
