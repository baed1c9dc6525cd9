# Generated from api-protos/storage/fileset.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The messages of the protobuf package storage."""

from __future__ import annotations

from dataclasses import dataclass as _dataclass
from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
from ...api import cdr as _cdr
from ...message import Message as _Message, OneofMessage as _OneofMessage

if _TYPE_CHECKING:
    from .stub import FilesetStub as FilesetStub

__all__ = (
    "AppendFile",
    "ComposeFilesetRequest",
    "ComposeFilesetResponse",
    "CopyFile",
    "CreateFilesetRequest",
    "CreateFilesetResponse",
    "DeleteFile",
    "FileFilter",
    "FilesetStub",
    "PathRange",
    "ReadFilesetCdrResponse",
    "ReadFilesetRequest",
    "ReadFilesetResponse",
    "RenewFilesetRequest",
    "ShardFilesetRequest",
    "ShardFilesetResponse",
)


@_dataclass(eq=False, repr=False)
class AppendFile(_Message):
    """`storage.AppendFile`."""

    _full_name = "storage.AppendFile"

    path: str = _f.scalar("string", 1)
    data: bytes | None = _f.message("google.protobuf.BytesValue", 2)


@_dataclass(eq=False, repr=False)
class ComposeFilesetRequest(_Message):
    """`storage.ComposeFilesetRequest`."""

    _full_name = "storage.ComposeFilesetRequest"

    fileset_ids: list[str] = _f.scalar("string", 1, repeated=True)
    ttl_seconds: int = _f.scalar("int64", 2)


@_dataclass(eq=False, repr=False)
class ComposeFilesetResponse(_Message):
    """`storage.ComposeFilesetResponse`."""

    _full_name = "storage.ComposeFilesetResponse"

    fileset_id: str = _f.scalar("string", 1)


@_dataclass(eq=False, repr=False)
class CopyFile(_Message):
    """`storage.CopyFile`."""

    _full_name = "storage.CopyFile"

    fileset_id: str = _f.scalar("string", 1)
    src: str = _f.scalar("string", 2)
    dst: str = _f.scalar("string", 3)


@_dataclass(eq=False, repr=False, init=False)
class CreateFilesetRequest(_OneofMessage):
    """`storage.CreateFilesetRequest`."""

    _full_name = "storage.CreateFilesetRequest"
    _oneofs = {"modification": ("append_file", "delete_file", "copy_file",)}

    append_file: AppendFile | None = _f.message("storage.AppendFile", 1, group="modification")
    delete_file: DeleteFile | None = _f.message("storage.DeleteFile", 2, group="modification")
    copy_file: CopyFile | None = _f.message("storage.CopyFile", 3, group="modification")

    def __init__(
        self,
        append_file: AppendFile | None = None,
        delete_file: DeleteFile | None = None,
        copy_file: CopyFile | None = None,
    ) -> None:
        fields = self.__dict__
        fields["append_file"] = append_file
        fields["delete_file"] = delete_file
        fields["copy_file"] = copy_file
        self.__post_init__()


@_dataclass(eq=False, repr=False)
class CreateFilesetResponse(_Message):
    """`storage.CreateFilesetResponse`."""

    _full_name = "storage.CreateFilesetResponse"

    fileset_id: str = _f.scalar("string", 1)


@_dataclass(eq=False, repr=False)
class DeleteFile(_Message):
    """`storage.DeleteFile`."""

    _full_name = "storage.DeleteFile"

    path: str = _f.scalar("string", 1)


@_dataclass(eq=False, repr=False, init=False)
class FileFilter(_OneofMessage):
    """`storage.FileFilter`."""

    _full_name = "storage.FileFilter"
    _oneofs = {"filter": ("path_range", "path_regex",)}

    path_range: PathRange | None = _f.message("storage.PathRange", 1, group="filter")
    path_regex: str | None = _f.scalar("string", 2, group="filter")

    def __init__(
        self,
        path_range: PathRange | None = None,
        path_regex: str | None = None,
    ) -> None:
        fields = self.__dict__
        fields["path_range"] = path_range
        fields["path_regex"] = path_regex
        self.__post_init__()


@_dataclass(eq=False, repr=False)
class PathRange(_Message):
    """`storage.PathRange`."""

    _full_name = "storage.PathRange"

    lower: str = _f.scalar("string", 1)
    upper: str = _f.scalar("string", 2)


@_dataclass(eq=False, repr=False)
class ReadFilesetCdrResponse(_Message):
    """`storage.ReadFilesetCDRResponse`."""

    _full_name = "storage.ReadFilesetCDRResponse"

    path: str = _f.scalar("string", 1)
    ref: _cdr.Ref | None = _f.message("cdr.Ref", 2)


@_dataclass(eq=False, repr=False)
class ReadFilesetRequest(_Message):
    """`storage.ReadFilesetRequest`."""

    _full_name = "storage.ReadFilesetRequest"

    fileset_id: str = _f.scalar("string", 1)
    filters: list[FileFilter] = _f.message("storage.FileFilter", 2, repeated=True)
    empty_files: bool = _f.scalar("bool", 3)


@_dataclass(eq=False, repr=False)
class ReadFilesetResponse(_Message):
    """`storage.ReadFilesetResponse`."""

    _full_name = "storage.ReadFilesetResponse"

    path: str = _f.scalar("string", 1)
    data: bytes | None = _f.message("google.protobuf.BytesValue", 2)


@_dataclass(eq=False, repr=False)
class RenewFilesetRequest(_Message):
    """`storage.RenewFilesetRequest`."""

    _full_name = "storage.RenewFilesetRequest"

    fileset_id: str = _f.scalar("string", 1)
    ttl_seconds: int = _f.scalar("int64", 2)


@_dataclass(eq=False, repr=False)
class ShardFilesetRequest(_Message):
    """`storage.ShardFilesetRequest`."""

    _full_name = "storage.ShardFilesetRequest"

    fileset_id: str = _f.scalar("string", 1)
    num_files: int = _f.scalar("int64", 2)
    size_bytes: int = _f.scalar("int64", 3)


@_dataclass(eq=False, repr=False)
class ShardFilesetResponse(_Message):
    """`storage.ShardFilesetResponse`."""

    _full_name = "storage.ShardFilesetResponse"

    shards: list[PathRange] = _f.message("storage.PathRange", 1, repeated=True)


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("FilesetStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
