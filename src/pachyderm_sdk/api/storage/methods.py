# Generated from api-protos/storage/fileset.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The RPCs of storage: their paths and messages."""

from __future__ import annotations

from typing import Final

from ..._wire.method import Method
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
)

CREATE_FILESET: Final = Method(
    "/storage.Fileset/CreateFileset",
    CreateFilesetRequest,
    CreateFilesetResponse,
    client_streaming=True,
)
READ_FILESET: Final = Method(
    "/storage.Fileset/ReadFileset",
    ReadFilesetRequest,
    ReadFilesetResponse,
    server_streaming=True,
    idempotent=True,
)
READ_FILESET_CDR: Final = Method(
    "/storage.Fileset/ReadFilesetCDR",
    ReadFilesetRequest,
    ReadFilesetCdrResponse,
    server_streaming=True,
    idempotent=True,
)
RENEW_FILESET: Final = Method("/storage.Fileset/RenewFileset", RenewFilesetRequest, _protobuf.Empty)
COMPOSE_FILESET: Final = Method("/storage.Fileset/ComposeFileset", ComposeFilesetRequest, ComposeFilesetResponse)
SHARD_FILESET: Final = Method("/storage.Fileset/ShardFileset", ShardFilesetRequest, ShardFilesetResponse)

METHODS: Final = (
    CREATE_FILESET,
    READ_FILESET,
    READ_FILESET_CDR,
    RENEW_FILESET,
    COMPOSE_FILESET,
    SHARD_FILESET,
)
