"""The input of a pipeline: what is filled in, in which order it is kept, and which branches it reads."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, Final

from pachyderm_sdk.api import pfs, pps
from pachyderm_sdk.local.ids import to_datetime
from pachyderm_sdk.local.pfs.keys import USER, BranchKey, RepoKey

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pachyderm_sdk.local.pps.keys import PipelineKey

__all__ = [
    "branch_of",
    "branch_of_pfs",
    "combinations",
    "cron_repo",
    "fill_in",
    "name_of",
    "never_followed",
    "set_commits",
    "sort",
    "visit",
]

_MASTER: Final = "master"


def combinations(node: pps.Input) -> list[tuple[str, list[pps.Input]]]:
    """The children of an input by the way they are combined; at most one way is used in a valid input."""
    ways = (("join", node.join), ("group", node.group), ("cross", node.cross), ("union", node.union))
    return [(way, children) for way, children in ways if children]


def visit(node: pps.Input | None) -> Iterator[pps.Input]:
    """All inputs of a tree, children before what combines them."""
    if node is None:
        return
    for _, children in combinations(node):
        for child in children:
            yield from visit(child)
    yield node


def name_of(node: pps.Input) -> str:
    """What inputs are sorted by: nothing for ticks, the name of its first child for a combination."""
    if node.pfs is not None:
        return node.pfs.name
    for _, children in combinations(node):
        return name_of(children[0])
    return ""


def sort(node: pps.Input | None) -> None:
    """Sort children by name, so that datums do not depend on the order in which inputs were written."""
    for inner in visit(node):
        for _, children in combinations(inner):
            children.sort(key=name_of)


def fill_in(node: pps.Input | None, pipeline: PipelineKey, now: int) -> None:
    """Fill in what an input leaves out."""
    triggers: dict[str, int] = {}
    for inner in visit(node):
        if inner.pfs is not None:
            _fill_pfs(inner.pfs, pipeline, triggers)
        if inner.cron is not None:
            cron = inner.cron
            cron.project = cron.project or pipeline.project
            cron.repo = cron.repo or f"{pipeline.name}_{cron.name}"
            if cron.start is None:
                cron.start = to_datetime(now)


def _fill_pfs(part: pps.PfsInput, pipeline: PipelineKey, triggers: dict[str, int]) -> None:
    part.project = part.project or pipeline.project
    part.name = part.name or part.repo
    part.repo_type = part.repo_type or USER
    if part.glob:
        # a lone cleaning function for both spellings of the root, which normpath keeps apart
        part.glob = posixpath.normpath("/" + part.glob.lstrip("/"))
    if part.branch:
        return
    if part.trigger is None:
        part.branch = _MASTER
        return
    triggers[part.repo] = triggers.get(part.repo, 0) + 1
    part.branch = f"{pipeline.name}-trigger-{triggers[part.repo]}"
    part.trigger.branch = part.trigger.branch or _MASTER


def branch_of(node: pps.Input) -> BranchKey | None:
    """The branch that an input reads; None for combinations."""
    if node.pfs is not None:
        return branch_of_pfs(node.pfs)
    if node.cron is not None:
        return BranchKey(cron_repo(node.cron), _MASTER)
    return None


def branch_of_pfs(part: pps.PfsInput) -> BranchKey:
    """The branch that an input with everything filled in reads."""
    return BranchKey(RepoKey(part.project, part.repo, part.repo_type), part.branch)


def cron_repo(part: pps.CronInput) -> RepoKey:
    """The repo that the ticks of an input with everything filled in are written to."""
    return RepoKey(part.project, part.repo)


def never_followed(node: pps.Input | None) -> list[pfs.BranchPropagationSpec]:
    """The branches whose new commits are not to start jobs."""
    specs: list[pfs.BranchPropagationSpec] = []
    for inner in visit(node):
        branch = branch_of(inner)
        if inner.pfs is not None and inner.pfs.propagation_spec is not None and branch is not None:
            specs.append(
                pfs.BranchPropagationSpec(branch=branch.message(), propagation_spec=inner.pfs.propagation_spec)
            )
    return specs


def set_commits(node: pps.Input | None, id: str) -> None:
    """Say that inputs are read at a commit set."""
    for inner in visit(node):
        if inner.pfs is not None:
            inner.pfs.commit = id
        if inner.cron is not None:
            inner.cron.commit = id
