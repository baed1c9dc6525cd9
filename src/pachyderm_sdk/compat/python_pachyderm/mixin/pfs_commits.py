"""Commits."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .... import refs
from ....api import pfs
from ..errors import Block, Responses
from ..pfs import SubcommitType, branch, commit_from, project, repo
from .base import Mixin

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from typing import TypeGuard


class Commits(Mixin):
    """Commits."""

    def start_commit(
        self,
        repo_name: str,
        branch: str,
        parent: SubcommitType | None = None,
        description: str | None = None,
        project_name: str | None = None,
    ) -> pfs.Commit:
        """Opens a commit on a branch; now `client.pfs.start_commit`.

        RPC: `pfs_v2.API/StartCommit`.

        Args:
            repo_name: The repo.
            branch: The branch, which is created if there is none.
            parent: The commit whose files it starts from, or its id; the branch's head by default.
            description: Free text.
            project_name: The project of the repo.
        """
        on, start = _branch_and_parent(repo_name, branch, parent, project_name)
        return self._client.pfs.start_commit(on, parent=start, description=description or "")

    def finish_commit(
        self, commit: SubcommitType, description: str | None = None, error: str | None = None, force: bool = False
    ) -> None:
        """Closes a commit; now `client.pfs.finish_commit`.

        RPC: `pfs_v2.API/FinishCommit`.

        Args:
            commit: The commit.
            description: Free text that replaces what there is.
            error: Why the commit is faulty.
            force: Whether to finish it even if it is another's business.
        """
        self._client.pfs.finish_commit(
            commit_from(commit), description=description or "", error=error or "", force=force
        )

    def commit(
        self,
        repo_name: str,
        branch: str,
        parent: SubcommitType | None = None,
        description: str | None = None,
        project_name: str | None = None,
    ) -> AbstractContextManager[pfs.Commit]:
        """Opens a commit for a block, and finishes it when the block ends; now `client.pfs.commit`.

        If the block raises, the commit is dropped, and nothing half-written is published.

        RPC: `pfs_v2.API/StartCommit`, then `pfs_v2.API/FinishCommit` or `pfs_v2.API/DropCommitSet`.

        Args:
            repo_name: The repo.
            branch: The branch, which is created if there is none.
            parent: The commit whose files it starts from, or its id; the branch's head by default.
            description: Free text.
            project_name: The project of the repo.
        """
        on, start = _branch_and_parent(repo_name, branch, parent, project_name)
        return Block(self._client.pfs.commit(on, parent=start, description=description or ""))

    def inspect_commit(
        self, commit: SubcommitType, commit_state: pfs.CommitState = pfs.CommitState.STARTED
    ) -> Iterator[pfs.CommitInfo]:
        """Looks a commit up, after waiting until it has come so far; now `client.pfs.inspect_commit`.

        RPC: `pfs_v2.API/InspectCommit`, for an id `pfs_v2.API/InspectCommitSet`.

        Args:
            commit: The commit of a repo, or an id for all commits that have it.
            commit_state: The state to wait for; of all commits of an id, only `FINISHED` is waited for.
        """
        if _is_set_id(commit):
            finished = commit_state == pfs.CommitState.FINISHED
            return Responses(self._client.pfs.inspect_commit_set(commit, wait=finished))
        return iter([self._client.pfs.inspect_commit(commit_from(commit), wait=pfs.CommitState(commit_state))])

    @overload
    def list_commit(
        self,
        repo_name: str,
        to_commit: SubcommitType | None = None,
        from_commit: SubcommitType | None = None,
        number: int | None = None,
        reverse: bool = False,
        all: bool = False,
        origin_kind: pfs.OriginKind = pfs.OriginKind.USER,
        started_time: datetime.datetime | None = None,
        project_name: str | None = None,
    ) -> Iterator[pfs.CommitInfo]: ...

    @overload
    def list_commit(
        self,
        repo_name: None = None,
        to_commit: SubcommitType | None = None,
        from_commit: SubcommitType | None = None,
        number: int | None = None,
        reverse: bool = False,
        all: bool = False,
        origin_kind: pfs.OriginKind = pfs.OriginKind.USER,
        started_time: datetime.datetime | None = None,
        project_name: str | None = None,
    ) -> Iterator[pfs.CommitSetInfo]: ...

    def list_commit(
        self,
        repo_name: str | None = None,
        to_commit: SubcommitType | None = None,
        from_commit: SubcommitType | None = None,
        number: int | None = None,
        reverse: bool = False,
        all: bool = False,
        origin_kind: pfs.OriginKind = pfs.OriginKind.USER,
        started_time: datetime.datetime | None = None,
        project_name: str | None = None,
    ) -> Iterator[pfs.CommitInfo] | Iterator[pfs.CommitSetInfo]:
        """Lists commits, the newest first; now `client.pfs.list_commit`, without repo `client.pfs.list_commit_set`.

        RPC: `pfs_v2.API/ListCommit`, without repo `pfs_v2.API/ListCommitSet`.

        Args:
            repo_name: The repo. Without one all commits are given, those of one id together, and of the other
                arguments only `project_name` counts.
            to_commit: Begin with this commit and go from parent to parent.
            from_commit: Stop before this commit.
            number: Most commits to give; all if None.
            reverse: Whether the oldest comes first.
            all: Whether commits that the system made by itself are given too.
            origin_kind: Only commits of this origin.
            started_time: Only commits started before.
            project_name: The project of the repo.
        """
        if repo_name is None:
            return Responses(self._client.pfs.list_commit_set(project(project_name) if project_name else None))
        return Responses(
            self._client.pfs.list_commit(
                repo(repo_name, project_name),
                to=None if to_commit is None else commit_from(to_commit),
                from_=None if from_commit is None else commit_from(from_commit),
                number=number or 0,
                reverse=reverse,
                all=all,
                origin_kind=pfs.OriginKind(origin_kind),
                started_time=started_time,
            )
        )

    def squash_commit(self, commit_id: str) -> None:
        """Removes all commits of an id; their children keep the changes; now `client.pfs.squash_commit_set`.

        RPC: `pfs_v2.API/SquashCommitSet`.
        """
        self._client.pfs.squash_commit_set(commit_id)

    def drop_commit(self, commit_id: str) -> None:
        """Removes all commits of an id and their changes; now `client.pfs.drop_commit_set`.

        RPC: `pfs_v2.API/DropCommitSet`.
        """
        self._client.pfs.drop_commit_set(commit_id)

    def wait_commit(self, commit: SubcommitType) -> list[pfs.CommitInfo]:
        """Waits until a commit is complete; now `client.pfs.wait_commit`, which raises if the commit failed.

        RPC: `pfs_v2.API/InspectCommit`, for an id `pfs_v2.API/InspectCommitSet`.

        Args:
            commit: The commit of a repo, or an id for all commits that have it.

        Returns:
            What was waited for. The `error` of a commit that failed is set.
        """
        return list(self.inspect_commit(commit, pfs.CommitState.FINISHED))

    def subscribe_commit(
        self,
        repo_name: str,
        branch: str,
        from_commit: SubcommitType | None = None,
        state: pfs.CommitState = pfs.CommitState.STARTED,
        all: bool = False,
        origin_kind: pfs.OriginKind = pfs.OriginKind.USER,
        project_name: str | None = None,
    ) -> Iterator[pfs.CommitInfo]:
        """Streams the commits of a branch as they come, without end; now `client.pfs.subscribe_commit`.

        RPC: `pfs_v2.API/SubscribeCommit`.

        Args:
            repo_name: The repo.
            branch: The branch.
            from_commit: A commit that is left out, or its id; those before it are given all the same.
            state: Give a commit when it has come so far.
            all: Whether commits that the system made by itself are given too.
            origin_kind: Only commits of this origin.
            project_name: The project of the repo.
        """
        of = repo(repo_name, project_name)
        return Responses(
            self._client.pfs.subscribe_commit(
                of,
                branch=branch,
                from_=None if from_commit is None else _commit_in(of, from_commit),
                state=pfs.CommitState(state),
                all=all,
                origin_kind=pfs.OriginKind(origin_kind),
            )
        )

    def find_commits(self, start: SubcommitType, file_path: str, limit: int = 0) -> Iterator[pfs.FindCommitsResponse]:
        """Finds the commits that changed a file, going back from one; now `client.pfs.find_commits`.

        RPC: `pfs_v2.API/FindCommits`.

        Args:
            start: Where to begin.
            file_path: The path of the file.
            limit: Most commits to look at; all if 0.
        """
        return Responses(self._client.pfs.find_commits(commit_from(start), file_path, limit=limit))


def _is_set_id(commit: SubcommitType) -> TypeGuard[str]:
    return isinstance(commit, str) and "@" not in commit


def _commit_in(of: pfs.Repo, commit: SubcommitType) -> pfs.Commit:
    return refs.commit((of, commit)) if _is_set_id(commit) else commit_from(commit)


def _branch_and_parent(
    repo_name: str, name: str, parent: SubcommitType | None, project_name: str | None
) -> tuple[pfs.Branch, pfs.Commit | None]:
    on = branch(repo_name, name, project_name)
    return on, None if parent is None else _commit_in(repo(repo_name, project_name), parent)
