# Generated from src/pachyderm_sdk/_async/pfs/commits.py by `python -m codegen.unasync`; do not edit.
"""Commits: started, finished, looked up, waited for, undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import refs
from ..._plan.arguments import several, whole
from ..._plan.outcome import succeeded
from ...api import pfs
from ...errors import NotFoundError, UnavailableError
from ...progress import Meter, check_option
from ..patience import SERVER_START, Patience
from .base import PfsBase

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from ..._wire.calls_sync import Stream
    from ...progress import ProgressOption
    from ...refs import BranchRef, CommitRef, RepoRef


class Commits(PfsBase):
    """What can be done with single commits."""

    def start_commit(
        self,
        branch: BranchRef,
        *,
        parent: CommitRef | None = None,
        description: str = "",
        timeout: float | None = None,
    ) -> pfs.Commit:
        """Opens a commit on a branch, which is created if there is none. See `commit` for what also finishes it.

        RPC: `pfs_v2.API/StartCommit`. Takes part in transactions.

        Example:
            >>> client.pfs.create_repo("images")
            >>> commit = client.pfs.start_commit("images@master", description="The first one.")
            >>> client.pfs.put_file(commit, "/a.txt", b"a")
            File(commit=..., path='/a.txt')
            >>> client.pfs.finish_commit(commit)

        Args:
            branch: The branch whose head the commit becomes.
            parent: The commit whose files it starts from; the branch's head by default.
            description: Free text.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            RepoNotFoundError: There is no such repo.
        """
        return self.rpc.start_commit(
            branch=refs.branch(branch),
            parent=None if parent is None else refs.commit(parent),
            description=description,
            timeout=timeout,
        )

    def finish_commit(
        self,
        commit: CommitRef,
        *,
        description: str = "",
        error: str = "",
        force: bool = False,
        timeout: float | None = None,
    ) -> None:
        """Closes a commit; the server completes it in the background: see `wait_commit`.

        RPC: `pfs_v2.API/FinishCommit`. Takes part in transactions.

        Args:
            commit: An open commit.
            description: Free text; replaces that of `start_commit` unless empty.
            error: Why the commit is faulty. Later commits are then not built on it.
            force: Whether to finish it even if it is another's business, such as a pipeline's output.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            CommitNotFoundError: There is no such commit.
            CommitFinishedError: It is finished.
        """
        self.rpc.finish_commit(
            commit=refs.commit(commit), description=description, error=error, force=force, timeout=timeout
        )

    def clear_commit(self, commit: CommitRef, *, timeout: float | None = None) -> None:
        """Removes everything that was written to an open commit. Not possible inside a transaction.

        RPC: `pfs_v2.API/ClearCommit`.

        Args:
            commit: An open commit.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            CommitFinishedError: It is finished.
            InvalidTransactionOperation: Inside a transaction.
        """
        self._forbid_in_transaction("clear_commit")
        self.rpc.clear_commit(commit=refs.commit(commit), timeout=timeout)

    def inspect_commit(
        self,
        commit: CommitRef,
        *,
        wait: pfs.CommitState = pfs.CommitState.COMMIT_STATE_UNKNOWN,
        timeout: float | None = None,
    ) -> pfs.CommitInfo:
        """Looks a commit up, if asked to, after waiting until it has come so far.

        RPC: `pfs_v2.API/InspectCommit`.

        Args:
            commit: The commit; a branch stands for its head.
            wait: The state to wait for: `READY` (what it is computed from is finished), `FINISHING` or `FINISHED`.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            CommitNotFoundError: There is no such commit.
        """
        return self.rpc.inspect_commit(commit=refs.commit(commit), wait=wait, timeout=timeout)

    def commit_exists(self, commit: CommitRef, *, timeout: float | None = None) -> bool:
        """Returns whether there is such a commit.

        RPC: `pfs_v2.API/InspectCommit`.
        """
        try:
            self.inspect_commit(commit, timeout=timeout)
        except NotFoundError:
            return False
        return True

    def wait_commit(
        self, commit: CommitRef, *, progress: ProgressOption = False, timeout: float | None = None
    ) -> pfs.CommitInfo:
        """Waits until a commit is complete. Not possible inside a transaction, which would have to end first.

        A connection that breaks meanwhile is made again, for as long as a server may take to start anew.

        RPC: `pfs_v2.API/InspectCommit`.

        Args:
            commit: The commit; a branch stands for its head.
            progress: True for a bar, or a function that is called with a `Progress` when the commit is complete.
            timeout: Seconds after which waiting is given up; None for the client's default.

        Returns:
            The facts about the commit, its size in `details`.

        Raises:
            CommitFailedError: It finished with an error.
            DeadlineExceededError: It did not finish in time. Waiting again is fine.
            InvalidTransactionOperation: Inside a transaction.
        """
        self._forbid_in_transaction("wait_commit")
        check_option(progress)
        found = refs.commit(commit)
        limit = self._limit(f"the commit {found} was not complete", timeout)
        # Fails at once if there is no such server or commit; and a branch may point elsewhere when a try is repeated.
        info = self.inspect_commit(found, timeout=limit.left())
        with limit, Meter(f"wait for {found}", progress, total_files=1, unit="commits") as meter:
            meter.begin(str(found))
            patience = Patience(SERVER_START, limit)
            while info.finished is None:
                try:
                    info = self.inspect_commit(info, wait=pfs.CommitState.FINISHED, timeout=limit.left())
                except UnavailableError as error:
                    patience.wait(error)
            succeeded(info)
            meter.end()
        return info

    def list_commit(
        self,
        repo: RepoRef | None = None,
        *,
        from_: CommitRef | None = None,
        to: CommitRef | None = None,
        number: int = 0,
        reverse: bool = False,
        all: bool = False,
        origin_kind: pfs.OriginKind = pfs.OriginKind.ORIGIN_KIND_UNKNOWN,
        started_time: datetime.datetime | None = None,
        timeout: float | None = None,
    ) -> Stream[pfs.CommitInfo]:
        """Lists commits, the newest first.

        RPC: `pfs_v2.API/ListCommit`.

        Args:
            repo: Only those of this repo; those of all repos by default.
            from_: Stop before this commit.
            to: Begin with this commit and go from parent to parent.
            number: Most commits to give; all if 0.
            reverse: Whether the oldest comes first.
            all: Whether commits that the system made by itself are given too.
            origin_kind: Only commits of this origin.
            started_time: Only commits started before.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return self.rpc.list_commit(
            repo=None if repo is None else refs.repo(repo),
            from_=None if from_ is None else refs.commit(from_),
            to=None if to is None else refs.commit(to),
            number=whole(number, "number"),
            reverse=reverse,
            all=all,
            origin_kind=origin_kind,
            started_time=started_time,
            timeout=timeout,
        )

    def subscribe_commit(
        self,
        repo: RepoRef,
        *,
        branch: str = "",
        from_: CommitRef | None = None,
        state: pfs.CommitState = pfs.CommitState.COMMIT_STATE_UNKNOWN,
        all: bool = False,
        origin_kind: pfs.OriginKind = pfs.OriginKind.ORIGIN_KIND_UNKNOWN,
        timeout: float | None = None,
    ) -> Stream[pfs.CommitInfo]:
        """Streams the commits of a repo as they come, without end: close the stream when you have seen enough.

        RPC: `pfs_v2.API/SubscribeCommit`.

        Args:
            repo: The repo.
            branch: Only commits of this branch.
            from_: A commit to leave out, named by its id. Servers give those before it all the same.
            state: Give a commit when it has come so far, `FINISHED` for instance.
            all: Whether commits that the system made by itself are given too.
            origin_kind: Only commits of this origin.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return self.rpc.subscribe_commit(
            repo=refs.repo(repo),
            branch=branch,
            from_=None if from_ is None else refs.commit(from_),
            state=state,
            all=all,
            origin_kind=origin_kind,
            timeout=timeout,
        )

    def squash_commit(
        self, commit: CommitRef, *, recursive: bool = False, timeout: float | None = None
    ) -> pfs.SquashCommitResponse:
        """Removes a commit whose children keep its changes. Not possible inside a transaction.

        RPC: `pfs_v2.API/SquashCommit`, since 2.8.

        Args:
            commit: A commit with children, all of them finished.
            recursive: Whether to squash what was computed from it as well, which is refused otherwise.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            InvalidTransactionOperation: Inside a transaction.
        """
        self._forbid_in_transaction("squash_commit")
        return self.rpc.squash_commit(commit=refs.commit(commit), recursive=recursive, timeout=timeout)

    def drop_commit(
        self, commit: CommitRef, *, recursive: bool = False, timeout: float | None = None
    ) -> pfs.DropCommitResponse:
        """Removes a commit and its changes; branches fall back to its parent. Not possible inside a transaction.

        RPC: `pfs_v2.API/DropCommit`, since 2.8.

        Args:
            commit: A commit without children.
            recursive: Whether to drop what was computed from it as well, which is refused otherwise.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            InvalidTransactionOperation: Inside a transaction.
        """
        self._forbid_in_transaction("drop_commit")
        return self.rpc.drop_commit(commit=refs.commit(commit), recursive=recursive, timeout=timeout)

    def find_commits(
        self, start: CommitRef, file_path: str, *, limit: int = 0, timeout: float | None = None
    ) -> Stream[pfs.FindCommitsResponse]:
        """Finds the commits that changed a file, going back from a commit.

        RPC: `pfs_v2.API/FindCommits`, since 2.6.

        Args:
            start: Where to begin.
            file_path: The path of the file.
            limit: Most commits to look at; all if 0.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            A response for each commit found, in `found_commit`, and a last one that says where the search ended, in
            `last_searched_commit`.
        """
        return self.rpc.find_commits(start=refs.commit(start), file_path=file_path, limit=limit, timeout=timeout)

    def walk_commit_provenance(
        self, start: Sequence[CommitRef], *, max_commits: int = 0, max_depth: int = 0, timeout: float | None = None
    ) -> Stream[pfs.CommitInfo]:
        """Walks from commits to those that they were computed from, near ones first.

        RPC: `pfs_v2.API/WalkCommitProvenance`, since 2.10.

        Args:
            start: Where to begin.
            max_commits: Most commits to give; 10,000 if 0.
            max_depth: Most steps to go; 1,000 if 0.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        pickers = [refs.commit(commit).as_picker() for commit in several(start, "start")]
        return self.rpc.walk_commit_provenance(
            start=pickers, max_commits=max_commits, max_depth=max_depth, timeout=timeout
        )

    def walk_commit_subvenance(
        self, start: Sequence[CommitRef], *, max_commits: int = 0, max_depth: int = 0, timeout: float | None = None
    ) -> Stream[pfs.CommitInfo]:
        """Walks from commits to those that were computed from them, near ones first.

        RPC: `pfs_v2.API/WalkCommitSubvenance`, since 2.10.

        Args:
            start: Where to begin.
            max_commits: Most commits to give; 10,000 if 0.
            max_depth: Most steps to go; 1,000 if 0.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        pickers = [refs.commit(commit).as_picker() for commit in several(start, "start")]
        return self.rpc.walk_commit_subvenance(
            start=pickers, max_commits=max_commits, max_depth=max_depth, timeout=timeout
        )
