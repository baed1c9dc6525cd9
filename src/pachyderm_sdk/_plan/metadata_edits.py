"""What a user may write to change metadata, and the edits that it stands for."""

from __future__ import annotations

from collections.abc import Mapping
from types import NoneType
from typing import TYPE_CHECKING, Final, Literal

from .. import refs
from ..api import metadata, pfs, pps
from ..errors import InvalidArgumentError, ReferenceSyntaxError
from .arguments import several

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeAlias

TargetRef: TypeAlias = (
    pfs.Project
    | pfs.ProjectInfo
    | pfs.Repo
    | pfs.RepoInfo
    | pfs.Branch
    | pfs.BranchInfo
    | pfs.Commit
    | pfs.CommitInfo
    | pps.Pipeline
    | pps.PipelineInfo
    | Literal["cluster"]
)
"""What has metadata, as message or as the info that a listing gave; the word `"cluster"` for the whole server."""

_CLUSTER: Final = "cluster"


def edits(
    target: TargetRef,
    *,
    add: Mapping[str, str] | None = None,
    set: Mapping[str, str] | None = None,
    delete: Iterable[str] = (),
    replace: Mapping[str, str] | None = None,
) -> list[metadata.Edit]:
    """Returns the edits of one thing, in the order: replace, delete, add, set.

    Raises:
        InvalidArgumentError: There is nothing to edit, or a key is empty.
        ReferenceSyntaxError: It is not clear what the target is.
        TypeError: The target has no metadata, or keys come without values.
    """
    for given in (add, set, replace):
        if not isinstance(given, (Mapping, NoneType)):
            raise TypeError(f"metadata maps keys to values: {given!r} does not")
    deleted = several(delete, "delete")
    found = list(_edits(target, add or {}, set or {}, deleted, replace))
    if not found:
        raise InvalidArgumentError("there is nothing to edit: give add, set, delete or replace")
    if not all([*(add or {}), *(set or {}), *deleted, *(replace or {})]):
        raise InvalidArgumentError("a key of metadata is never empty")
    return found


def _edits(
    target: TargetRef,
    add: Mapping[str, str],
    set: Mapping[str, str],
    delete: Iterable[str],
    replace: Mapping[str, str] | None,
) -> Iterator[metadata.Edit]:
    if replace is not None:
        edit = _on(target)
        edit.replace = metadata.EditReplace(replacement=dict(replace))
        yield edit
    for key in delete:
        edit = _on(target)
        edit.delete_key = metadata.EditDeleteKey(key=key)
        yield edit
    for key, value in add.items():
        edit = _on(target)
        edit.add_key = metadata.EditAddKey(key=key, value=value)
        yield edit
    for key, value in set.items():
        edit = _on(target)
        edit.edit_key = metadata.EditEditKey(key=key, value=value)
        yield edit


def _on(target: TargetRef) -> metadata.Edit:
    if isinstance(target, str):
        if target == _CLUSTER:
            return metadata.Edit(cluster=metadata.ClusterPicker())
        raise ReferenceSyntaxError(
            f"{target!r} could be one of several things",
            hint='Write what it is, for instance pfs.Repo.from_uri("images") or pfs.Branch.from_uri("images@master");'
            ' as text only "cluster" is clear.',
        )
    if isinstance(target, (pfs.Project, pfs.ProjectInfo)):
        return metadata.Edit(project=refs.project(target).as_picker())
    if isinstance(target, (pfs.Repo, pfs.RepoInfo)):
        return metadata.Edit(repo=refs.repo(target).as_picker())
    if isinstance(target, (pfs.Branch, pfs.BranchInfo)):
        return metadata.Edit(branch=refs.branch(target).as_picker())
    if isinstance(target, (pfs.Commit, pfs.CommitInfo)):
        return metadata.Edit(commit=refs.commit(target).as_picker())
    if isinstance(target, (pps.Pipeline, pps.PipelineInfo)):
        return metadata.Edit(pipeline=refs.pipeline(target).as_picker())
    raise TypeError(f"{target!r} has no metadata: projects, repos, branches, commits, pipelines and the cluster have")
