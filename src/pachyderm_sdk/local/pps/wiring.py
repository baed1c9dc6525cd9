"""Tying the branches of a pipeline to those of its input, and loosening them again.

As long as they are tied, each new commit on an input branch makes an output commit, and that makes a job.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pachyderm_sdk.api import pfs
from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.local.errors import context
from pachyderm_sdk.local.pfs import access, branches, branching
from pachyderm_sdk.local.pfs.keys import BranchKey
from pachyderm_sdk.local.pps import inputs

if TYPE_CHECKING:
    from pachyderm_sdk.api import pps
    from pachyderm_sdk.local.pps.pipelines import PipelineRow
    from pachyderm_sdk.local.txn import Txn

__all__ = ["attach", "detach"]

_MASTER: Final = "master"


def attach(txn: Txn, pipeline: PipelineRow) -> None:
    """Make the branches of a pipeline follow its input and its spec.

    Raises:
        NotFound: a repo of the input does not exist.
        PermissionDenied: the caller may not make the branch of a trigger.
        ServiceError: the branches cannot be made, or would depend on themselves.
    """
    details = pipeline.details()
    for node in inputs.visit(details.input):
        if node.pfs is not None and node.pfs.trigger is not None:
            with context("could not create/update trigger branch"):
                _trigger(txn, node.pfs)
    upstream = [BranchKey(pipeline.key.spec, _MASTER)]
    upstream += [branch for branch in map(inputs.branch_of, inputs.visit(details.input)) if branch is not None]
    own = [("output", pipeline.output)]
    if details.service is None and details.spout is None:
        own.append(("meta", pipeline.meta))
    for name, branch in own:
        with context(f"could not create/update {name} branch"):
            branching.create(
                txn,
                pfs.CreateBranchRequest(
                    branch=branch.message(),
                    provenance=[key.message() for key in upstream],
                    branch_propagation_specs=inputs.never_followed(details.input),
                ),
            )


def _trigger(txn: Txn, part: pps.PfsInput) -> None:
    branch = inputs.branch_of_pfs(part)
    access.require(txn.db, txn.caller, branch.repo, Permission.REPO_CREATE_BRANCH)
    branching.create(txn, pfs.CreateBranchRequest(branch=branch.message(), trigger=part.trigger))


def detach(txn: Txn, pipeline: PipelineRow) -> None:
    """Leave the branches of a pipeline where they are; they follow nothing any more."""
    for branch in (pipeline.output, pipeline.meta):
        if branches.find(txn.db, branch) is not None:
            branching.create(txn, pfs.CreateBranchRequest(branch=branch.message()))
