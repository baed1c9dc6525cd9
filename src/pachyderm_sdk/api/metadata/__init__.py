# Generated from api-protos/metadata/metadata.proto by `python -m codegen`. Do not edit: change the proto instead.
"""User-defined keys and values on projects, repos, branches, commits, pipelines and the cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
from ..._proto.dataclass import dataclass as _dataclass
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
    """Stands for the cluster, of which there is only one.

    Since 2.10.
    """

    _full_name = "metadata.ClusterPicker"


@_dataclass(init=False, eq=False, repr=False)
class Edit(_OneofMessage):
    """One edit: an object and what to do with its metadata; both are required.

    Since 2.10.
    """

    _full_name = "metadata.Edit"
    _oneofs = {"target": ("project", "commit", "branch", "repo", "cluster", "pipeline",), "op": ("replace", "add_key", "edit_key", "delete_key",)}

    project: _pfs.ProjectPicker | None = _f.message("pfs_v2.ProjectPicker", 1, group="target")
    """A project."""
    commit: _pfs.CommitPicker | None = _f.message("pfs_v2.CommitPicker", 2, group="target")
    """A commit, open or finished."""
    branch: _pfs.BranchPicker | None = _f.message("pfs_v2.BranchPicker", 3, group="target")
    """A branch; its metadata stays when the head moves."""
    repo: _pfs.RepoPicker | None = _f.message("pfs_v2.RepoPicker", 4, group="target")
    """A repo."""
    cluster: ClusterPicker | None = _f.message("metadata.ClusterPicker", 5, group="target")
    """The cluster."""
    pipeline: _pps.PipelinePicker | None = _f.message("pps_v2.PipelinePicker", 6, group="target")
    """A pipeline. Since 2.11."""
    replace: EditReplace | None = _f.message("metadata.Edit.Replace", 10, group="op")
    """Replaces everything."""
    add_key: EditAddKey | None = _f.message("metadata.Edit.AddKey", 11, group="op")
    """Adds one key, which must be new."""
    edit_key: EditEditKey | None = _f.message("metadata.Edit.EditKey", 12, group="op")
    """Adds or changes one key."""
    delete_key: EditDeleteKey | None = _f.message("metadata.Edit.DeleteKey", 13, group="op")
    """Removes one key."""

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
        fields = vars(self)
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
        if (project is not None) + (commit is not None) + (branch is not None) + (repo is not None) + (cluster is not None) + (pipeline is not None) > 1 or (replace is not None) + (add_key is not None) + (edit_key is not None) + (delete_key is not None) > 1:
            self.__post_init__()


@_dataclass(eq=False, repr=False)
class EditReplace(_Message):
    """Replaces all keys and values."""

    _full_name = "metadata.Edit.Replace"

    replacement: dict[str, str] = _f.mapping("string", "string", 1)
    """The new metadata; empty removes everything."""


@_dataclass(eq=False, repr=False)
class EditAddKey(_Message):
    """Adds a key; FAILED_PRECONDITION if it is there already."""

    _full_name = "metadata.Edit.AddKey"

    key: str = _f.scalar("string", 1)
    value: str = _f.scalar("string", 2)


@_dataclass(eq=False, repr=False)
class EditEditKey(_Message):
    """Sets a key, whether it is there or not."""

    _full_name = "metadata.Edit.EditKey"

    key: str = _f.scalar("string", 1)
    value: str = _f.scalar("string", 2)


@_dataclass(eq=False, repr=False)
class EditDeleteKey(_Message):
    """Removes a key; no error if it is not there."""

    _full_name = "metadata.Edit.DeleteKey"

    key: str = _f.scalar("string", 1)


@_dataclass(eq=False, repr=False)
class EditMetadataRequest(_Message):
    """Edits to make together.

    Since 2.10.
    """

    _full_name = "metadata.EditMetadataRequest"

    edits: list[Edit] = _f.message("metadata.Edit", 1, repeated=True)
    """Made in this order; several may be about one object."""


@_dataclass(eq=False, repr=False)
class EditMetadataResponse(_Message):
    """Returned by EditMetadata once all edits are made; carries nothing.

    Since 2.10.
    """

    _full_name = "metadata.EditMetadataResponse"


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("ApiStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
