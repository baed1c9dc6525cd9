"""Commit references as the structured pickers that newer RPCs take in their place."""

from __future__ import annotations

import re
from typing import Final

from ..api import pfs
from . import uri

_STEP: Final = re.compile(r"[\^~]([0-9]*)|\.(-?[0-9]+)", re.ASCII)


def commit_picker(text: str) -> pfs.CommitPicker:
    """Returns the picker that means the same commit as a reference.

    Args:
        text: `[project/]repo[.type]@...` as `uri.parse_commit` takes it; of `branch=commit` the commit counts.

    Raises:
        ReferenceSyntaxError: The text is no reference to a commit, or counts from the end of a branch's history
            (`master.-1`), for which there is no picker.
    """
    parts = uri.parse_commit(text)
    repo = pfs.Repo(
        name=parts.repo.name, type=parts.repo.type, project=pfs.Project(name=parts.repo.project)
    ).as_picker()
    start = re.split(r"[\^~.]", parts.id)[0] if parts.id else parts.branch
    branch = pfs.BranchPicker(name=pfs.BranchPickerBranchName(repo=repo, name=start))
    if uri.is_branch_name(start):
        picker = pfs.CommitPicker(branch_head=branch)
    else:
        picker = pfs.CommitPicker(id=pfs.CommitPickerCommitByGlobalId(repo=repo, id=start))
    for match in _STEP.finditer(parts.id):
        back, forward = match.groups()
        if back is not None:
            picker = pfs.CommitPicker(ancestor=pfs.CommitPickerAncestorOf(offset=int(back or 1), start=picker))
        elif forward.startswith("-") or not uri.is_branch_name(start):
            begin = len(text) - len(parts.id) + match.start()
            uri.fail(uri.COMMIT, text, begin, len(text), "no picker counts like this")
        else:
            picker = pfs.CommitPicker(branch_root=pfs.CommitPickerBranchRoot(offset=int(forward), branch=branch))
    return picker
