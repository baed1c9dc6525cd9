# Source of _sync/pfs/commit_sets.py.
"""Commit sets: all commits, over all repos, that one change has led to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import refs
from ..._plan.outcome import succeeded
from ...errors import UnavailableError
from ...progress import Meter, check_option
from ..patience import SERVER_START, AsyncPatience
from .base import AsyncPfsBase

if TYPE_CHECKING:
    from ..._wire.calls import AsyncStream
    from ...api import pfs
    from ...progress import ProgressOption
    from ...refs import CommitSetRef, ProjectRef


class AsyncCommitSets(AsyncPfsBase):
    """What can be done with commit sets."""

    def inspect_commit_set(
        self, commit_set: CommitSetRef, *, wait: bool = False, timeout: float | None = None
    ) -> AsyncStream[pfs.CommitInfo]:
        """Streams the commits of a set, what others are computed from first.

        RPC: `pfs_v2.API/InspectCommitSet`.

        Args:
            commit_set: The set, its id, or a commit of it.
            wait: Whether to give each commit only when it is finished.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return self.rpc.inspect_commit_set(commit_set=refs.commit_set(commit_set), wait=wait, timeout=timeout)

    async def wait_commit_set(
        self, commit_set: CommitSetRef, *, progress: ProgressOption = False, timeout: float | None = None
    ) -> list[pfs.CommitInfo]:
        """Waits until all commits of a set are complete, those of jobs downstream included.

        A connection that breaks meanwhile is made again, for as long as a server may take to start anew.

        RPC: `pfs_v2.API/InspectCommitSet`.

        Args:
            commit_set: The set, its id, or a commit of it.
            progress: True for a bar, or a function that is called with a `Progress` for each commit that is complete.
            timeout: Seconds after which waiting is given up; None for the client's default.

        Raises:
            CommitFailedError: One of them finished with an error.
            DeadlineExceededError: They did not finish in time. Waiting again is fine.
            InvalidTransactionOperation: Inside a transaction.
        """
        self._forbid_in_transaction("wait_commit_set")
        check_option(progress)
        found = refs.commit_set(commit_set)
        limit = self._limit(f"the commits of the set {found.id} were not complete", timeout)
        # Fails at once if there is no such server or set.
        async with self.inspect_commit_set(found, timeout=limit.left()) as infos:
            total = len([info async for info in infos])
        done: dict[str, pfs.CommitInfo] = {}
        patience = AsyncPatience(SERVER_START, limit)
        with limit, Meter(f"wait for {found.id}", progress, total_files=total, unit="commits") as meter:
            while True:
                try:
                    async with self.inspect_commit_set(found, wait=True, timeout=limit.left()) as infos:
                        async for info in infos:
                            patience.renew()
                            commit = str(info.commit)
                            if commit not in done:
                                meter.begin(commit)
                                done[commit] = succeeded(info)
                                meter.end()
                    return list(done.values())
                except UnavailableError as error:
                    await patience.wait(error)

    def list_commit_set(
        self, project: ProjectRef | None = None, *, timeout: float | None = None
    ) -> AsyncStream[pfs.CommitSetInfo]:
        """Lists commit sets, the newest first.

        RPC: `pfs_v2.API/ListCommitSet`.

        Args:
            project: Only sets with commits in this project.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return self.rpc.list_commit_set(project=None if project is None else refs.project(project), timeout=timeout)

    async def squash_commit_set(self, commit_set: CommitSetRef, *, timeout: float | None = None) -> None:
        """Removes the commits of a set; their children keep the changes. Takes part in transactions.

        RPC: `pfs_v2.API/SquashCommitSet`.

        Args:
            commit_set: The set, its id, or a commit of it.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        await self.rpc.squash_commit_set(commit_set=refs.commit_set(commit_set), timeout=timeout)

    async def drop_commit_set(self, commit_set: CommitSetRef, *, timeout: float | None = None) -> None:
        """Removes the commits of a set and their changes; branches fall back to the parents.

        RPC: `pfs_v2.API/DropCommitSet`.

        Args:
            commit_set: The set, its id, or a commit of it. None of its commits may have children.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            InvalidTransactionOperation: Inside a transaction.
        """
        self._forbid_in_transaction("drop_commit_set")
        await self.rpc.drop_commit_set(commit_set=refs.commit_set(commit_set), timeout=timeout)
