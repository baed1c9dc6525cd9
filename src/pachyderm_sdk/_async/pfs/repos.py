# Source of _sync/pfs/repos.py.
"""Repos."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import refs
from ..._plan import arguments
from ...errors import NotFoundError
from .base import AsyncPfsBase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._wire.calls import AsyncStream
    from ...api import pfs
    from ...refs import ProjectRef, RepoRef


class AsyncRepos(AsyncPfsBase):
    """What can be done with repos."""

    async def create_repo(
        self, repo: RepoRef, *, description: str = "", update: bool = False, timeout: float | None = None
    ) -> None:
        """Creates a repo. Takes part in transactions.

        RPC: `pfs_v2.API/CreateRepo`.

        Example:
            >>> await client.pfs.create_repo("images")
            >>> await client.pfs.create_repo(repo=pfs.Repo.from_uri("default/labels"), description="By hand.")
            >>> [info.repo.name async for info in client.pfs.list_repo()]
            ['images', 'labels']

        Args:
            repo: Its name, as `"images"` or `"project/images"`: letters, digits, `_` and `-`.
            description: Free text.
            update: Whether to change the description of a repo that exists, which is an error otherwise.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            AlreadyExistsError: There is one of that name.
            ProjectNotFoundError: There is no such project.
            ReferenceSyntaxError: The name cannot be that of a repo.
        """
        await self.rpc.create_repo(repo=refs.repo(repo), description=description, update=update, timeout=timeout)

    async def update_repo(self, repo: RepoRef, *, description: str, timeout: float | None = None) -> None:
        """Changes the description of a repo.

        RPC: `pfs_v2.API/CreateRepo` with `update`.

        Args:
            repo: A repo that exists.
            description: The new text; it replaces the old one.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            RepoNotFoundError: There is no such repo.
        """
        found = await self.inspect_repo(repo, timeout=timeout)
        await self.create_repo(found, description=description, update=True, timeout=timeout)

    async def inspect_repo(self, repo: RepoRef, *, timeout: float | None = None) -> pfs.RepoInfo:
        """Looks a repo up, with its size in `details`.

        RPC: `pfs_v2.API/InspectRepo`.

        Args:
            repo: The repo.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            RepoNotFoundError: There is no such repo.
        """
        return await self.rpc.inspect_repo(repo=refs.repo(repo), timeout=timeout)

    async def repo_exists(self, repo: RepoRef, *, timeout: float | None = None) -> bool:
        """Returns whether there is such a repo.

        RPC: `pfs_v2.API/InspectRepo`.

        Example:
            >>> await client.pfs.repo_exists("images")
            False
        """
        try:
            await self.inspect_repo(repo, timeout=timeout)
        except NotFoundError:
            return False
        return True

    def list_repo(
        self,
        *,
        type: str = "",
        projects: Sequence[ProjectRef] = (),
        page: pfs.RepoPage | None = None,
        timeout: float | None = None,
    ) -> AsyncStream[pfs.RepoInfo]:
        """Lists repos by project name, then repo name.

        RPC: `pfs_v2.API/ListRepo`.

        Args:
            type: Only repos of this type: `user`, `meta` or `spec`; those of all types if empty.
            projects: Only repos of these projects; those of all if empty.
            page: Only this page. Since 2.10.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return self.rpc.list_repo(type=type, projects=arguments.projects(projects), page=page, timeout=timeout)

    async def delete_repo(
        self, repo: RepoRef, *, force: bool = False, timeout: float | None = None
    ) -> pfs.DeleteRepoResponse:
        """Deletes a repo with its branches, commits and data. Takes part in transactions.

        RPC: `pfs_v2.API/DeleteRepo`.

        Args:
            repo: The repo. With a user repo its meta and spec repos go as well.
            force: Whether to delete it even if branches elsewhere depend on it.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            A response that is true if the repo was deleted; false if there was none or the caller may not delete it.
        """
        return await self.rpc.delete_repo(repo=refs.repo(repo), force=force, timeout=timeout)

    async def delete_repos(
        self,
        *,
        projects: Sequence[ProjectRef] = (),
        all: bool = False,
        force: bool = False,
        timeout: float | None = None,
    ) -> pfs.DeleteReposResponse:
        """Deletes all repos of some projects, or of all of them. Not possible inside a transaction.

        RPC: `pfs_v2.API/DeleteRepos`.

        Args:
            projects: The projects.
            all: Whether the repos of all projects are meant.
            force: Whether to delete them even if branches elsewhere depend on them.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            What was deleted, in `repos`: those that the caller may delete.

        Raises:
            InvalidTransactionOperation: Inside a transaction.
        """
        self._forbid_in_transaction("delete_repos")
        return await self.rpc.delete_repos(projects=arguments.projects(projects), all=all, force=force, timeout=timeout)
