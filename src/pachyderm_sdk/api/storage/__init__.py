# Generated from api-protos/storage/fileset.proto by `python -m codegen`. Do not edit: change the proto instead.
"""File sets: temporary sets of files outside any commit."""

from __future__ import annotations

from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
from ..._proto.dataclass import dataclass as _dataclass
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
    """Appends content to a file, which is created if it does not exist.

    Since 2.10.
    """

    _full_name = "storage.AppendFile"

    path: str = _f.scalar("string", 1)
    """Printable ASCII without glob characters; a leading slash is added if missing."""
    data: bytes | None = _f.message("google.protobuf.BytesValue", 2)
    """At most 19 MiB; send larger content as several AppendFile for one path."""


@_dataclass(eq=False, repr=False)
class DeleteFile(_Message):
    """Deletes a file.

    Since 2.10.
    """

    _full_name = "storage.DeleteFile"

    path: str = _f.scalar("string", 1)


@_dataclass(eq=False, repr=False)
class CopyFile(_Message):
    """Copies a file or directory from another file set, without moving its bytes.

    Since 2.11.
    """

    _full_name = "storage.CopyFile"

    fileset_id: str = _f.scalar("string", 1)
    """File set to copy from; must not have expired."""
    src: str = _f.scalar("string", 2)
    """Path in that file set."""
    dst: str = _f.scalar("string", 3)
    """Path in the file set that is being made."""


@_dataclass(init=False, eq=False, repr=False)
class CreateFilesetRequest(_OneofMessage):
    """One change to the file set that is being made.

    A request without any is accepted and does nothing. Since 2.10.
    """

    _full_name = "storage.CreateFilesetRequest"
    _oneofs = {"modification": ("append_file", "delete_file", "copy_file",)}

    append_file: AppendFile | None = _f.message("storage.AppendFile", 1, group="modification")
    """Appends to a file."""
    delete_file: DeleteFile | None = _f.message("storage.DeleteFile", 2, group="modification")
    """Deletes a file."""
    copy_file: CopyFile | None = _f.message("storage.CopyFile", 3, group="modification")
    """Copies from another file set. Since 2.11."""

    def __init__(
        self,
        append_file: AppendFile | None = None,
        delete_file: DeleteFile | None = None,
        copy_file: CopyFile | None = None,
    ) -> None:
        fields = vars(self)
        fields["append_file"] = append_file
        fields["delete_file"] = delete_file
        fields["copy_file"] = copy_file
        if (append_file is not None) + (delete_file is not None) + (copy_file is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class CreateFilesetResponse(_Message):
    """Names the file set that was made.

    Since 2.10.
    """

    _full_name = "storage.CreateFilesetResponse"

    fileset_id: str = _f.scalar("string", 1)
    """Opaque id."""


@_dataclass(init=False, eq=False, repr=False)
class FileFilter(_OneofMessage):
    """Picks files by their paths.

    Since 2.10.
    """

    _full_name = "storage.FileFilter"
    _oneofs = {"filter": ("path_range", "path_regex",)}

    path_range: PathRange | None = _f.message("storage.PathRange", 1, group="filter")
    """Files whose paths lie in the range."""
    path_regex: str | None = _f.scalar("string", 2, group="filter")
    """Files whose paths match the regular expression (Go syntax)."""

    def __init__(
        self,
        path_range: PathRange | None = None,
        path_regex: str | None = None,
    ) -> None:
        fields = vars(self)
        fields["path_range"] = path_range
        fields["path_regex"] = path_regex
        if (path_range is not None) + (path_regex is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class PathRange(_Message):
    """A range of paths in byte order, from lower on up to but not including upper.

    An empty bound leaves that side open. Since 2.10.
    """

    _full_name = "storage.PathRange"

    lower: str = _f.scalar("string", 1)
    """First path of the range."""
    upper: str = _f.scalar("string", 2)
    """First path behind the range."""


@_dataclass(eq=False, repr=False)
class ReadFilesetRequest(_Message):
    """Says which files to read.

    Since 2.10.
    """

    _full_name = "storage.ReadFilesetRequest"

    fileset_id: str = _f.scalar("string", 1)
    filters: list[FileFilter] = _f.message("storage.FileFilter", 2, repeated=True)
    """Only files that pass the filters; empty for all files."""
    empty_files: bool = _f.scalar("bool", 3)
    """Ask for files without content as well; 2.13 servers leave them out even so."""


@_dataclass(eq=False, repr=False)
class ReadFilesetResponse(_Message):
    """A file, or the next piece of a large one.

    Since 2.10.
    """

    _full_name = "storage.ReadFilesetResponse"

    path: str = _f.scalar("string", 1)
    data: bytes | None = _f.message("google.protobuf.BytesValue", 2)


@_dataclass(eq=False, repr=False)
class ReadFilesetCdrResponse(_Message):
    """A file, with where to get its content.

    Since 2.11.
    """

    _full_name = "storage.ReadFilesetCDRResponse"

    path: str = _f.scalar("string", 1)
    ref: _cdr.Ref | None = _f.message("cdr.Ref", 2)
    """Describes how the bytes are fetched, decrypted and checked."""


@_dataclass(eq=False, repr=False)
class RenewFilesetRequest(_Message):
    """Says which file set to keep, and for how long.

    Since 2.10.
    """

    _full_name = "storage.RenewFilesetRequest"

    fileset_id: str = _f.scalar("string", 1)
    ttl_seconds: int = _f.scalar("int64", 2)
    """New lifetime from now on in seconds: 1 to 1800 (30 minutes)."""


@_dataclass(eq=False, repr=False)
class ComposeFilesetRequest(_Message):
    """Says which file sets to put on top of each other.

    Since 2.10.
    """

    _full_name = "storage.ComposeFilesetRequest"

    fileset_ids: list[str] = _f.scalar("string", 1, repeated=True)
    """From the lowest layer to the uppermost."""
    ttl_seconds: int = _f.scalar("int64", 2)
    """Lifetime of the new file set in seconds, up to 1800 (30 minutes)."""


@_dataclass(eq=False, repr=False)
class ComposeFilesetResponse(_Message):
    """Names the file set that was made.

    Since 2.10.
    """

    _full_name = "storage.ComposeFilesetResponse"

    fileset_id: str = _f.scalar("string", 1)
    """Opaque id."""


@_dataclass(eq=False, repr=False)
class ShardFilesetRequest(_Message):
    """Says which file set to split.

    Since 2.10.
    """

    _full_name = "storage.ShardFilesetRequest"

    fileset_id: str = _f.scalar("string", 1)
    num_files: int = _f.scalar("int64", 2)
    """Aim at this many files in a range; 0 leaves it to the server."""
    size_bytes: int = _f.scalar("int64", 3)
    """Aim at this many bytes in a range; 0 leaves it to the server."""


@_dataclass(eq=False, repr=False)
class ShardFilesetResponse(_Message):
    """Ranges that cover the file set without overlap.

    Since 2.10.
    """

    _full_name = "storage.ShardFilesetResponse"

    shards: list[PathRange] = _f.message("storage.PathRange", 1, repeated=True)
    """In path order; the first has no lower bound, the last no upper bound."""


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("FilesetStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
