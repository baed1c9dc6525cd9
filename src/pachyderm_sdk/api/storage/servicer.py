# Generated from api-protos/storage/fileset.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The server side of storage."""

from __future__ import annotations

from collections.abc import AsyncIterator

from ..._wire.servicer import Call, Servicer, unimplemented
from ...api.google import protobuf as _protobuf
from . import (
    ComposeFilesetRequest,
    ComposeFilesetResponse,
    CreateFilesetRequest,
    CreateFilesetResponse,
    ReadFilesetCdrResponse,
    ReadFilesetRequest,
    ReadFilesetResponse,
    RenewFilesetRequest,
    ShardFilesetRequest,
    ShardFilesetResponse,
    methods,
)


class FilesetServicer(Servicer):
    """The server side of `storage.Fileset`: derive from it and define the RPCs that you serve."""

    METHODS = methods.METHODS

    async def create_fileset(
        self,
        requests: AsyncIterator[CreateFilesetRequest],
        call: Call,
    ) -> CreateFilesetResponse:
        """Serves `storage.Fileset/CreateFileset`."""
        raise unimplemented(methods.CREATE_FILESET)

    def read_fileset(self, request: ReadFilesetRequest, call: Call) -> AsyncIterator[ReadFilesetResponse]:
        """Serves `storage.Fileset/ReadFileset`."""
        raise unimplemented(methods.READ_FILESET)

    def read_fileset_cdr(self, request: ReadFilesetRequest, call: Call) -> AsyncIterator[ReadFilesetCdrResponse]:
        """Serves `storage.Fileset/ReadFilesetCDR`."""
        raise unimplemented(methods.READ_FILESET_CDR)

    async def renew_fileset(self, request: RenewFilesetRequest, call: Call) -> _protobuf.Empty:
        """Serves `storage.Fileset/RenewFileset`."""
        raise unimplemented(methods.RENEW_FILESET)

    async def compose_fileset(self, request: ComposeFilesetRequest, call: Call) -> ComposeFilesetResponse:
        """Serves `storage.Fileset/ComposeFileset`."""
        raise unimplemented(methods.COMPOSE_FILESET)

    async def shard_fileset(self, request: ShardFilesetRequest, call: Call) -> ShardFilesetResponse:
        """Serves `storage.Fileset/ShardFileset`."""
        raise unimplemented(methods.SHARD_FILESET)
