"""What programs for PyPachy import: `PfsClient`, with our client and our messages behind it.

    from pachyderm_sdk.compat import pypachy

    client = pypachy.PfsClient()

A commit is written as tuple (`("test", "master")`), as text (`"test/master"`, `"test/<commit id>"`), or as the message
that another call gave. Text with an `@` is read as everywhere else in this package: `"project/test@master"`.
"""

from __future__ import annotations

import os
from itertools import takewhile
from typing import TYPE_CHECKING, Literal, TypeAlias, cast, overload

from .. import refs
from .._sync.client import Client
from ..api import pfs
from ..constants import DEFAULT_HOST, DEFAULT_PORT
from ..errors import ReferenceSyntaxError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from contextlib import AbstractContextManager
    from types import TracebackType

    from typing_extensions import Self

    from .._sources import Readable
    from ..api.google import protobuf

__all__ = [
    "DIR",
    "FILE",
    "NONE",
    "Branch",
    "Commit",
    "CommitInfo",
    "CommitLike",
    "File",
    "FileInfo",
    "PfsClient",
    "Repo",
    "RepoInfo",
]

Branch = pfs.Branch
Commit = pfs.Commit
CommitInfo = pfs.CommitInfo
File = pfs.File
FileInfo = pfs.FileInfo
Repo = pfs.Repo
RepoInfo = pfs.RepoInfo

FILE = pfs.FileType.FILE
DIR = pfs.FileType.DIR
NONE = pfs.Delimiter.NONE

HOST_VARIABLE = "PACHD_SERVICE_HOST"
PORT_VARIABLE = "PACHD_SERVICE_PORT_API_GRPC_PORT"

CommitLike: TypeAlias = tuple[str, str] | str | pfs.Commit | pfs.CommitInfo
"""A commit, however it is written."""


class PfsClient:
    """The client of PyPachy.

    Example:
        >>> from pachyderm_sdk.local import LocalServer
        >>> with LocalServer() as server, Client.from_address(server.address) as connected:
        ...     old = PfsClient.over(connected)
        ...     old.create_repo("test")
        ...     with old.commit("test", "master") as c:
        ...         old.put_file_bytes(c, "/dir_a/data", b"DATA")
        ...     old.get_files("test/master", "/", recursive=True)
        {'/dir_a/data': b'DATA'}

    Args:
        host: Name or number of the server's host; `$PACHD_SERVICE_HOST` if None, else localhost.
        port: Its port; `$PACHD_SERVICE_PORT_API_GRPC_PORT` if None, else 30650.

    Raises:
        ConfigError: They are neither host nor port.
    """

    def __init__(self, host: str | None = None, port: int | str | None = None) -> None:
        host = host or os.environ.get(HOST_VARIABLE, DEFAULT_HOST)
        port = port or os.environ.get(PORT_VARIABLE, str(DEFAULT_PORT))
        self._client = Client.from_address(f"{host}:{port}")

    @classmethod
    def over(cls, client: Client) -> Self:
        """Returns the old methods over a client of `pachyderm_sdk`, for programs that migrate piece by piece."""
        made = cls.__new__(cls)
        made._client = client
        return made

    def close(self) -> None:
        """Closes the connection."""
        self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Repos

    def create_repo(self, repo_name: str, description: str | None = None) -> None:
        """Creates a repo; now `client.pfs.create_repo`.

        RPC: `pfs_v2.API/CreateRepo`.
        """
        self._client.pfs.create_repo(repo_name, description=description or "")

    def inspect_repo(self, repo_name: str) -> pfs.RepoInfo:
        """Looks a repo up; now `client.pfs.inspect_repo`.

        RPC: `pfs_v2.API/InspectRepo`.
        """
        return self._client.pfs.inspect_repo(repo_name)

    def list_repo(self, provenance: Sequence[str] = ()) -> list[pfs.RepoInfo]:
        """Lists the repos that users made; now `client.pfs.list_repo`.

        RPC: `pfs_v2.API/ListRepo`, with provenance `pfs_v2.API/ListBranch` as well.

        Args:
            provenance: Only repos that have a branch which is computed from all of these repos.
        """
        return [info for info in self._client.pfs.list_repo(type="user") if self._comes_from(info, set(provenance))]

    def _comes_from(self, info: pfs.RepoInfo, repos: set[str]) -> bool:
        if not repos:
            return True
        branches = self._client.pfs.list_branch(info)
        return any(repos <= {branch.repo.name for branch in found.provenance if branch.repo} for found in branches)

    def delete_repo(self, repo_name: str | None = None, force: bool = False, all: bool = False) -> None:
        """Deletes a repo, or all; now `client.pfs.delete_repo`, `client.pfs.delete_repos`.

        RPC: `pfs_v2.API/DeleteRepo`, `pfs_v2.API/DeleteRepos`.

        Args:
            repo_name: Its name.
            force: Whether to delete it even if branches elsewhere depend on it.
            all: Whether all repos are meant.

        Raises:
            ValueError: It is not said which, or said twice.
        """
        if (repo_name is not None) == all:
            raise ValueError("give the name of a repo, or all=True for all repos")
        if repo_name is None:
            self._client.pfs.delete_repos(all=True, force=force)
        else:
            self._client.pfs.delete_repo(repo_name, force=force)

    # Commits

    def start_commit(self, repo_name: str, branch: str | None = None, parent: str | None = None) -> pfs.Commit:
        """Opens a commit; now `client.pfs.start_commit`.

        RPC: `pfs_v2.API/StartCommit`.

        Args:
            repo_name: The repo.
            branch: The branch whose head it becomes. Every commit is one of a branch today: without one it is
                `master`.
            parent: The branch or the id of the commit that it starts from; the branch's head by default.
        """
        return self._client.pfs.start_commit(_branch(repo_name, branch), parent=_parent(repo_name, parent))

    def commit(
        self, repo_name: str, branch: str | None = None, parent: str | None = None
    ) -> AbstractContextManager[pfs.Commit]:
        """Opens a commit for a block, and finishes it when the block ends; now `client.pfs.commit`.

        If the block raises, the commit is dropped, and nothing half-written is published.

        RPC: `pfs_v2.API/StartCommit`, then `pfs_v2.API/FinishCommit` or `pfs_v2.API/DropCommitSet`.

        Args:
            repo_name: The repo.
            branch: The branch; `master` if None.
            parent: The branch or the id of the commit that it starts from; the branch's head by default.
        """
        return self._client.pfs.commit(_branch(repo_name, branch), parent=_parent(repo_name, parent))

    def finish_commit(self, commit: CommitLike) -> None:
        """Closes a commit; now `client.pfs.finish_commit`.

        RPC: `pfs_v2.API/FinishCommit`.
        """
        self._client.pfs.finish_commit(commit_from(commit))

    def inspect_commit(self, commit: CommitLike) -> pfs.CommitInfo:
        """Looks a commit up; now `client.pfs.inspect_commit`.

        RPC: `pfs_v2.API/InspectCommit`.
        """
        return self._client.pfs.inspect_commit(commit_from(commit))

    def list_commit(
        self,
        repo_name: str,
        to_commit: CommitLike | None = None,
        from_commit: CommitLike | None = None,
        number: int = 0,
    ) -> list[pfs.CommitInfo]:
        """Lists the commits of a repo, the newest first; now `client.pfs.list_commit`.

        RPC: `pfs_v2.API/ListCommit`.

        Args:
            repo_name: The repo.
            to_commit: Begin with this commit and go from parent to parent.
            from_commit: Stop before this commit.
            number: Most commits to give; all if 0.
        """
        to = None if to_commit is None else commit_from(to_commit)
        if from_commit is None or to is not None:
            start = None if from_commit is None else commit_from(from_commit)
            return list(self._client.pfs.list_commit(repo_name, to=to, from_=start, number=number))
        # Servers want both ends or none.
        end = self.inspect_commit(from_commit).commit
        return list(takewhile(lambda info: info.commit != end, self._client.pfs.list_commit(repo_name, number=number)))

    def delete_commit(self, commit: CommitLike) -> None:
        """Removes a commit, and whatever was computed from it; now `client.pfs.drop_commit`.

        RPC: `pfs_v2.API/InspectCommit`, then `pfs_v2.API/DropCommitSet`.
        """
        self._client.pfs.drop_commit_set(self.inspect_commit(commit))

    def flush_commit(
        self, commits: CommitLike | Sequence[CommitLike], repos: Sequence[str] = ()
    ) -> Iterator[pfs.CommitInfo]:
        """Waits until all that was computed from commits is finished; now `client.pfs.wait_commit_set`.

        RPC: `pfs_v2.API/InspectCommit`, then `pfs_v2.API/InspectCommitSet`.

        Args:
            commits: The commits, or one.
            repos: Only wait for commits of these repos.

        Yields:
            The facts about each commit as it is finished; those that are waited on are not among them.
        """
        one = isinstance(commits, (str, tuple, pfs.Commit, pfs.CommitInfo))  # a tuple is (repo, branch)
        for given in cast("Sequence[CommitLike]", [commits] if one else commits):
            start = self.inspect_commit(given)
            for info in self._client.pfs.inspect_commit_set(start, wait=True):
                repo = info.commit.repo if info.commit else None
                if info.commit != start.commit and (not repos or (repo is not None and repo.name in repos)):
                    yield info

    def subscribe_commit(
        self, repo_name: str, branch: str, from_commit_id: str | None = None
    ) -> Iterator[pfs.CommitInfo]:
        """Streams the commits of a branch as they come, without end; now `client.pfs.subscribe_commit`.

        RPC: `pfs_v2.API/SubscribeCommit`.

        Args:
            repo_name: The repo.
            branch: The branch.
            from_commit_id: The id of a commit that is left out; those before it are given all the same.
        """
        start = None if from_commit_id is None else commit_from((repo_name, from_commit_id))
        return self._client.pfs.subscribe_commit(repo_name, branch=branch, from_=start)

    def provenances_for_repo(self, repo_name: str) -> dict[str, str]:
        """Returns which commits of a repo were computed from which others; now `client.pfs.walk_commit_provenance`.

        RPC: `pfs_v2.API/ListCommit`.

        Returns:
            The id of the commit that was computed last from it, by the id of the commit that it was computed from.
        """
        found: dict[str, str] = {}
        for info in self._client.pfs.list_commit(repo_name, reverse=True):
            found.update({source.id: info.commit.id for source in info.direct_provenance if info.commit})
        return found

    # Branches

    def list_branch(self, repo_name: str) -> list[pfs.BranchInfo]:
        """Lists the branches of a repo; now `client.pfs.list_branch`.

        RPC: `pfs_v2.API/ListBranch`.
        """
        return list(self._client.pfs.list_branch(repo_name))

    def set_branch(self, commit: CommitLike, branch_name: str) -> None:
        """Makes a commit the head of a branch; now `client.pfs.create_branch`.

        RPC: `pfs_v2.API/CreateBranch`.
        """
        head = commit_from(commit)
        self._client.pfs.create_branch(pfs.Branch(repo=head.repo, name=branch_name), head=head)

    def delete_branch(self, repo_name: str, branch_name: str) -> None:
        """Deletes a branch; its commits stay; now `client.pfs.delete_branch`.

        RPC: `pfs_v2.API/DeleteBranch`.
        """
        self._client.pfs.delete_branch((repo_name, branch_name))

    # Files

    def put_file_bytes(
        self,
        commit: CommitLike,
        path: str,
        value: bytes | Readable | Iterable[bytes],
        delimiter: pfs.Delimiter = NONE,
        target_file_datums: int = 0,
        target_file_bytes: int = 0,
    ) -> None:
        """Adds to a file; now `client.pfs.put_file` with `append=True`.

        RPC: `pfs_v2.API/ModifyFile`.

        Args:
            commit: An open commit, or a branch, which gets a new commit.
            path: Where.
            value: The content: bytes, a binary file, or an iterable of bytes.
            delimiter: Servers do not split files any more.
            target_file_datums: As `delimiter`.
            target_file_bytes: As `delimiter`.

        Raises:
            ValueError: The content is to be split.
        """
        if delimiter != NONE or target_file_datums or target_file_bytes:
            raise ValueError("servers of version 2 do not split files: split the content, and put each part")
        self._client.pfs.put_file(commit_from(commit), path, value, append=True)

    def put_file_url(self, commit: CommitLike, path: str, url: str, recursive: bool = False) -> None:
        """Makes the server fetch a URL, and adds its content to a file; now `client.pfs.put_file_url`.

        RPC: `pfs_v2.API/ModifyFile`.

        Args:
            commit: An open commit, or a branch, which gets a new commit.
            path: Where its content goes.
            url: The URL.
            recursive: Whether everything below it is meant, which object stores can give.
        """
        self._client.pfs.put_file_url(commit_from(commit), path, url, recursive=recursive, append=True)

    @overload
    def get_file(
        self,
        commit: CommitLike,
        path: str,
        offset_bytes: int = 0,
        size_bytes: int = 0,
        extract_value: Literal[True] = True,
    ) -> Iterator[bytes]: ...

    @overload
    def get_file(
        self,
        commit: CommitLike,
        path: str,
        offset_bytes: int = 0,
        size_bytes: int = 0,
        *,
        extract_value: Literal[False],
    ) -> Iterator[protobuf.BytesValue]: ...

    def get_file(
        self,
        commit: CommitLike,
        path: str,
        offset_bytes: int = 0,
        size_bytes: int = 0,
        extract_value: bool = True,
    ) -> Iterator[bytes] | Iterator[protobuf.BytesValue]:
        """Streams the content of a file; now `client.pfs.open`, or `client.pfs.read_bytes` for all of it.

        RPC: `pfs_v2.API/GetFile`.

        Args:
            commit: The commit that has it.
            path: Its path.
            offset_bytes: Byte to begin at.
            size_bytes: Most bytes to give; all if 0.
            extract_value: Whether to give bytes, rather than the messages that hold them.

        Raises:
            PathNotFoundError: There is no such file.
        """
        file = pfs.File(commit=commit_from(commit), path=path)
        pieces = _cut(self._client.pfs.rpc.get_file(file=file, offset=offset_bytes), size_bytes)
        return (piece.value for piece in pieces) if extract_value else pieces

    def get_files(self, commit: CommitLike, paths: str | Sequence[str], recursive: bool = False) -> dict[str, bytes]:
        """Returns files with their content; now `client.pfs.get_files`.

        RPC: `pfs_v2.API/GetFileTAR`, for each path.

        Args:
            commit: The commit that has them.
            paths: The paths of files or directories, or one.
            recursive: Whether files in directories below are meant, too.
        """
        of = commit_from(commit)
        found: dict[str, bytes] = {}
        for path in [paths] if isinstance(paths, str) else paths:
            found.update(self._client.pfs.get_files(of, path, recursive=recursive))
        return found

    def inspect_file(self, commit: CommitLike, path: str) -> pfs.FileInfo:
        """Looks a file or directory up; now `client.pfs.inspect_file`.

        RPC: `pfs_v2.API/InspectFile`.
        """
        return self._client.pfs.inspect_file((commit_from(commit), path))

    def list_file(self, commit: CommitLike, path: str, recursive: bool = False) -> list[pfs.FileInfo]:
        """Lists what a directory holds; now `client.pfs.list_file`, or `client.pfs.walk_file` for all below it.

        RPC: `pfs_v2.API/ListFile`, recursive `pfs_v2.API/WalkFile`.

        Args:
            commit: The commit that has it.
            path: The directory.
            recursive: Whether to list the files in directories below, in place of these directories.
        """
        directory = (commit_from(commit), path)
        if recursive:
            return [info for info in self._client.pfs.walk_file(directory) if info.file_type == FILE]
        return list(self._client.pfs.list_file(directory))

    def glob_file(self, commit: CommitLike, pattern: str) -> list[pfs.FileInfo]:
        """Finds the files and directories whose path matches a pattern; now `client.pfs.glob_file`.

        RPC: `pfs_v2.API/GlobFile`.
        """
        return list(self._client.pfs.glob_file(commit_from(commit), pattern))

    def delete_file(self, commit: CommitLike, path: str) -> None:
        """Deletes a file; now `client.pfs.delete_file`.

        RPC: `pfs_v2.API/ModifyFile`.
        """
        self._client.pfs.delete_file(commit_from(commit), path)

    def delete_all(self) -> None:
        """Deletes all repos; now `client.pfs.delete_all`.

        RPC: `pfs_v2.API/DeleteAll`.
        """
        self._client.pfs.delete_all()


def commit_from(commit: CommitLike) -> pfs.Commit:
    """Returns the commit that is meant.

    Raises:
        ReferenceSyntaxError: It is text that names none.
        TypeError: It is nothing that can name a commit.
    """
    if isinstance(commit, pfs.Commit) and commit.repo and commit.id and not commit.branch:
        return refs.commit((commit.repo, commit.id))  # which once was the name of a branch as well
    if not isinstance(commit, str) or "@" in commit:
        return refs.commit(commit)
    repo, slash, name = commit.partition("/")
    if not slash or "/" in name:
        raise ReferenceSyntaxError(f'{commit!a} is no commit: write "repo/branch", "repo/commit_id" or "repo@branch"')
    return refs.commit((repo, name))


def _branch(repo: str, name: str | None) -> pfs.Branch:
    return refs.branch((repo, name or "master"))


def _parent(repo: str, name: str | None) -> pfs.Commit | None:
    return refs.commit((repo, name)) if name else None


def _cut(pieces: Iterator[protobuf.BytesValue], size: int) -> Iterator[protobuf.BytesValue]:
    """Yields the pieces up to `size` bytes, all of them if 0."""
    left = size
    for piece in pieces:
        if size and len(piece.value) >= left:
            piece.value = piece.value[:left]
            yield piece
            return
        left -= len(piece.value)
        yield piece
