# Generated from src/pachyderm_sdk/_async/pfs/branches.py by `python -m codegen.unasync`; do not edit.
"""Branches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import refs
from ..._plan.arguments import several
from ...errors import NotFoundError
from .base import PfsBase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._wire.calls_sync import Stream
    from ...api import pfs
    from ...refs import BranchRef, CommitRef, RepoRef


class Branches(PfsBase):
    """What can be done with branches."""

    def create_branch(
        self,
        branch: BranchRef,
        *,
        head: CommitRef | None = None,
        provenance: Sequence[BranchRef] = (),
        trigger: pfs.Trigger | None = None,
        new_commit_set: bool = False,
        branch_propagation_specs: Sequence[pfs.BranchPropagationSpec] = (),
        timeout: float | None = None,
    ) -> None:
        """Creates a branch, or gives one that exists another head, provenance and trigger. Takes part in transactions.

        RPC: `pfs_v2.API/CreateBranch`.

        Example:
            >>> client.pfs.create_repo("images")
            >>> client.pfs.create_branch("images@master")
            >>> client.pfs.create_branch("images@release", head="images@master")

        Args:
            branch: The branch.
            head: The commit that it points to; without one, a new branch points to an empty commit.
            provenance: The branches that it is computed from. A branch that exists loses those that are not given.
            trigger: What moves the head by itself.
            new_commit_set: Whether to make a new commit set rather than add to that of the head.
            branch_propagation_specs: Exceptions to how changes flow in from the provenance. Since 2.12.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            RepoNotFoundError: There is no such repo.
            CommitNotFoundError: There is no such head.
            ReferenceSyntaxError: The name cannot be that of a branch.
        """
        self.rpc.create_branch(
            branch=refs.branch(branch),
            head=None if head is None else refs.commit(head),
            provenance=[refs.branch(upstream) for upstream in several(provenance, "provenance")],
            trigger=trigger,
            new_commit_set=new_commit_set,
            branch_propagation_specs=branch_propagation_specs,
            timeout=timeout,
        )

    def update_branch(
        self,
        branch: BranchRef,
        *,
        head: CommitRef | None = None,
        provenance: Sequence[BranchRef] | None = None,
        trigger: pfs.Trigger | None = None,
        timeout: float | None = None,
    ) -> None:
        """Changes a branch that exists, and leaves alone what is not given.

        RPC: `pfs_v2.API/InspectBranch`, then `pfs_v2.API/CreateBranch`.

        Args:
            branch: The branch.
            head: The commit that it shall point to.
            provenance: The branches that it shall be computed from; an empty sequence for none.
            trigger: What shall move its head.
            timeout: Seconds after which either call is given up; None for the client's default.

        Raises:
            BranchNotFoundError: There is no such branch.
        """
        new_head = None if head is None else refs.commit(head)
        upstream = None if provenance is None else [refs.branch(one) for one in several(provenance, "provenance")]
        found = self.inspect_branch(branch, timeout=timeout)
        self.create_branch(
            found,
            head=new_head,
            provenance=found.direct_provenance if upstream is None else upstream,
            trigger=trigger or found.trigger,
            branch_propagation_specs=found.branch_propagation_specs if provenance is None else (),
            timeout=timeout,
        )

    def inspect_branch(self, branch: BranchRef, *, timeout: float | None = None) -> pfs.BranchInfo:
        """Looks a branch up.

        RPC: `pfs_v2.API/InspectBranch`.

        Args:
            branch: The branch.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            BranchNotFoundError: There is no such branch.
        """
        return self.rpc.inspect_branch(branch=refs.branch(branch), timeout=timeout)

    def branch_exists(self, branch: BranchRef, *, timeout: float | None = None) -> bool:
        """Returns whether there is such a branch.

        RPC: `pfs_v2.API/InspectBranch`.
        """
        try:
            self.inspect_branch(branch, timeout=timeout)
        except NotFoundError:
            return False
        return True

    def list_branch(
        self, repo: RepoRef | None = None, *, reverse: bool = False, timeout: float | None = None
    ) -> Stream[pfs.BranchInfo]:
        """Lists branches, the newest first.

        RPC: `pfs_v2.API/ListBranch`.

        Args:
            repo: Only those of this repo; those of all repos by default.
            reverse: Whether the oldest comes first.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return self.rpc.list_branch(repo=None if repo is None else refs.repo(repo), reverse=reverse, timeout=timeout)

    def delete_branch(self, branch: BranchRef, *, force: bool = False, timeout: float | None = None) -> None:
        """Deletes a branch. Its commits stay. Takes part in transactions.

        RPC: `pfs_v2.API/DeleteBranch`.

        Args:
            branch: The branch.
            force: Whether to delete it even if other branches depend on it.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        self.rpc.delete_branch(branch=refs.branch(branch), force=force, timeout=timeout)

    def walk_branch_provenance(
        self, start: Sequence[BranchRef], *, max_branches: int = 0, max_depth: int = 0, timeout: float | None = None
    ) -> Stream[pfs.BranchInfo]:
        """Walks from branches to those that they are computed from, near ones first.

        RPC: `pfs_v2.API/WalkBranchProvenance`, since 2.10.

        Args:
            start: Where to begin.
            max_branches: Most branches to give; 10,000 if 0.
            max_depth: Most steps to go; 1,000 if 0.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        pickers = [refs.branch(branch).as_picker() for branch in several(start, "start")]
        return self.rpc.walk_branch_provenance(
            start=pickers, max_branches=max_branches, max_depth=max_depth, timeout=timeout
        )

    def walk_branch_subvenance(
        self, start: Sequence[BranchRef], *, max_branches: int = 0, max_depth: int = 0, timeout: float | None = None
    ) -> Stream[pfs.BranchInfo]:
        """Walks from branches to those that are computed from them, near ones first.

        RPC: `pfs_v2.API/WalkBranchSubvenance`, since 2.10.

        Args:
            start: Where to begin.
            max_branches: Most branches to give; 10,000 if 0.
            max_depth: Most steps to go; 1,000 if 0.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        pickers = [refs.branch(branch).as_picker() for branch in several(start, "start")]
        return self.rpc.walk_branch_subvenance(
            start=pickers, max_branches=max_branches, max_depth=max_depth, timeout=timeout
        )
