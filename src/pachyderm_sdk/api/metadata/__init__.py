# Generated from api-protos/metadata/metadata.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The messages of the protobuf package metadata."""

from __future__ import annotations

from dataclasses import dataclass as _dataclass
from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
from ...api import pfs as _pfs
from ...api import pps as _pps
from ...message import Message as _Message, OneofMessage as _OneofMessage

if _TYPE_CHECKING:
    from .stub import ApiStub as ApiStub

__all__ = (
    "ApiStub",
    "ClusterPicker",
    "Edit",
    "EditAddKey",
    "EditDeleteKey",
    "EditEditKey",
    "EditMetadataRequest",
    "EditMetadataResponse",
    "EditReplace",
)


@_dataclass(eq=False, repr=False)
class ClusterPicker(_Message):
    """`metadata.ClusterPicker`."""

    _full_name = "metadata.ClusterPicker"


@_dataclass(eq=False, repr=False, init=False)
class Edit(_OneofMessage):
    """`metadata.Edit`."""

    _full_name = "metadata.Edit"
    _oneofs = {"target": ("project", "commit", "branch", "repo", "cluster", "pipeline",), "op": ("replace", "add_key", "edit_key", "delete_key",)}

    project: _pfs.ProjectPicker | None = _f.message("pfs_v2.ProjectPicker", 1, group="target")
    commit: _pfs.CommitPicker | None = _f.message("pfs_v2.CommitPicker", 2, group="target")
    branch: _pfs.BranchPicker | None = _f.message("pfs_v2.BranchPicker", 3, group="target")
    repo: _pfs.RepoPicker | None = _f.message("pfs_v2.RepoPicker", 4, group="target")
    cluster: ClusterPicker | None = _f.message("metadata.ClusterPicker", 5, group="target")
    pipeline: _pps.PipelinePicker | None = _f.message("pps_v2.PipelinePicker", 6, group="target")
    replace: EditReplace | None = _f.message("metadata.Edit.Replace", 10, group="op")
    add_key: EditAddKey | None = _f.message("metadata.Edit.AddKey", 11, group="op")
    edit_key: EditEditKey | None = _f.message("metadata.Edit.EditKey", 12, group="op")
    delete_key: EditDeleteKey | None = _f.message("metadata.Edit.DeleteKey", 13, group="op")

    def __init__(
        self,
        project: _pfs.ProjectPicker | None = None,
        commit: _pfs.CommitPicker | None = None,
        branch: _pfs.BranchPicker | None = None,
        repo: _pfs.RepoPicker | None = None,
        cluster: ClusterPicker | None = None,
        pipeline: _pps.PipelinePicker | None = None,
        replace: EditReplace | None = None,
        add_key: EditAddKey | None = None,
        edit_key: EditEditKey | None = None,
        delete_key: EditDeleteKey | None = None,
    ) -> None:
        fields = self.__dict__
        fields["project"] = project
        fields["commit"] = commit
        fields["branch"] = branch
        fields["repo"] = repo
        fields["cluster"] = cluster
        fields["pipeline"] = pipeline
        fields["replace"] = replace
        fields["add_key"] = add_key
        fields["edit_key"] = edit_key
        fields["delete_key"] = delete_key
        self.__post_init__()


@_dataclass(eq=False, repr=False)
class EditAddKey(_Message):
    """`metadata.Edit.AddKey`."""

    _full_name = "metadata.Edit.AddKey"

    key: str = _f.scalar("string", 1)
    value: str = _f.scalar("string", 2)


@_dataclass(eq=False, repr=False)
class EditDeleteKey(_Message):
    """`metadata.Edit.DeleteKey`."""

    _full_name = "metadata.Edit.DeleteKey"

    key: str = _f.scalar("string", 1)


@_dataclass(eq=False, repr=False)
class EditEditKey(_Message):
    """`metadata.Edit.EditKey`."""

    _full_name = "metadata.Edit.EditKey"

    key: str = _f.scalar("string", 1)
    value: str = _f.scalar("string", 2)


@_dataclass(eq=False, repr=False)
class EditReplace(_Message):
    """`metadata.Edit.Replace`."""

    _full_name = "metadata.Edit.Replace"

    replacement: dict[str, str] = _f.mapping("string", "string", 1)


@_dataclass(eq=False, repr=False)
class EditMetadataRequest(_Message):
    """`metadata.EditMetadataRequest`."""

    _full_name = "metadata.EditMetadataRequest"

    edits: list[Edit] = _f.message("metadata.Edit", 1, repeated=True)


@_dataclass(eq=False, repr=False)
class EditMetadataResponse(_Message):
    """`metadata.EditMetadataResponse`."""

    _full_name = "metadata.EditMetadataResponse"


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("ApiStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
