"""Projects, repos and branches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import Responses
from ..pfs import SubcommitType, branch, commit_from, project, repo
from .base import Mixin

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ....api import pfs


class Repos(Mixin):
    """Projects, repos and branches."""

    def create_repo(
        self, repo_name: str, description: str | None = None, update: bool = False, project_name: str | None = None
    ) -> None:
        """Creates a repo; now `client.pfs.create_repo`.

        RPC: `pfs_v2.API/CreateRepo`.

        Args:
            repo_name: Its name.
            description: Free text.
            update: Whether to change the description of one that exists.
            project_name: Its project, the default one if None.
        """
        self._client.pfs.create_repo(repo(repo_name, project_name), description=description or "", update=update)

    def inspect_repo(self, repo_name: str, project_name: str | None = None) -> pfs.RepoInfo:
        """Looks a repo up; now `client.pfs.inspect_repo`.

        RPC: `pfs_v2.API/InspectRepo`.
        """
        return self._client.pfs.inspect_repo(repo(repo_name, project_name))

    def list_repo(
        self, type: str | None = "user", projects_filter: Sequence[pfs.Project | str] | None = None
    ) -> Iterator[pfs.RepoInfo]:
        """Lists repos; now `client.pfs.list_repo`.

        RPC: `pfs_v2.API/ListRepo`.

        Args:
            type: `user`, `meta` or `spec`; those of all types if empty.
            projects_filter: Only repos of these projects, as messages or names.
        """
        return Responses(self._client.pfs.list_repo(type=type or "", projects=projects_filter or ()))

    def delete_repo(self, repo_name: str, force: bool = False, project_name: str | None = None) -> None:
        """Deletes a repo; now `client.pfs.delete_repo`.

        RPC: `pfs_v2.API/DeleteRepo`.

        Args:
            repo_name: Its name.
            force: Whether to delete it even if branches elsewhere depend on it.
            project_name: Its project.
        """
        self._client.pfs.delete_repo(repo(repo_name, project_name), force=force)

    def delete_all_repos(self) -> None:
        """Deletes all repos of all projects; now `client.pfs.delete_all`.

        RPC: `pfs_v2.API/DeleteAll`.
        """
        self._client.pfs.delete_all()

    def create_project(self, project_name: str, description: str | None = None, update: bool = False) -> None:
        """Creates a project; now `client.pfs.create_project`.

        RPC: `pfs_v2.API/CreateProject`.

        Args:
            project_name: Its name.
            description: Free text.
            update: Whether to change the description of one that exists.
        """
        self._client.pfs.create_project(project(project_name), description=description or "", update=update)

    def inspect_project(self, project_name: str) -> pfs.ProjectInfo:
        """Looks a project up; now `client.pfs.inspect_project`.

        RPC: `pfs_v2.API/InspectProject`.
        """
        return self._client.pfs.inspect_project(project(project_name))

    def list_project(self) -> Iterator[pfs.ProjectInfo]:
        """Lists all projects; now `client.pfs.list_project`.

        RPC: `pfs_v2.API/ListProject`.
        """
        return Responses(self._client.pfs.list_project())

    def delete_project(self, project_name: str, force: bool = False) -> None:
        """Deletes a project; now `client.pfs.delete_project`.

        RPC: `pfs_v2.API/DeleteProject`.

        Args:
            project_name: Its name.
            force: Whether to delete it even if it has repos, which go with it.
        """
        self._client.pfs.delete_project(project(project_name), force=force)

    def create_branch(
        self,
        repo_name: str,
        branch_name: str,
        head_commit: SubcommitType | None = None,
        provenance: Sequence[pfs.Branch] | None = None,
        trigger: pfs.Trigger | None = None,
        new_commit: bool = False,
        project_name: str | None = None,
    ) -> None:
        """Creates a branch, or moves one; now `client.pfs.create_branch`.

        RPC: `pfs_v2.API/CreateBranch`.

        Args:
            repo_name: The repo.
            branch_name: The branch.
            head_commit: Where it points.
            provenance: The branches that it is computed from.
            trigger: When it moves by itself.
            new_commit: Whether its head gets an id of its own.
            project_name: The project of the repo.
        """
        self._client.pfs.create_branch(
            branch(repo_name, branch_name, project_name),
            head=None if head_commit is None else commit_from(head_commit),
            provenance=provenance or (),
            trigger=trigger,
            new_commit_set=new_commit,
        )

    def inspect_branch(self, repo_name: str, branch_name: str, project_name: str | None = None) -> pfs.BranchInfo:
        """Looks a branch up; now `client.pfs.inspect_branch`.

        RPC: `pfs_v2.API/InspectBranch`.
        """
        return self._client.pfs.inspect_branch(branch(repo_name, branch_name, project_name))

    def list_branch(
        self, repo_name: str, reverse: bool = False, project_name: str | None = None
    ) -> Iterator[pfs.BranchInfo]:
        """Lists the branches of a repo; now `client.pfs.list_branch`.

        RPC: `pfs_v2.API/ListBranch`.

        Args:
            repo_name: The repo.
            reverse: Whether the oldest comes first.
            project_name: The project of the repo.
        """
        return Responses(self._client.pfs.list_branch(repo(repo_name, project_name), reverse=reverse))

    def delete_branch(
        self, repo_name: str, branch_name: str, force: bool = False, project_name: str | None = None
    ) -> None:
        """Deletes a branch; its commits stay; now `client.pfs.delete_branch`.

        RPC: `pfs_v2.API/DeleteBranch`.

        Args:
            repo_name: The repo.
            branch_name: The branch.
            force: Whether to delete it even if other branches depend on it.
            project_name: The project of the repo.
        """
        self._client.pfs.delete_branch(branch(repo_name, branch_name, project_name), force=force)

    def fsck(self, fix: bool = False) -> Iterator[pfs.FsckResponse]:
        """Looks for contradictions in what the server keeps; now `client.pfs.fsck`.

        RPC: `pfs_v2.API/Fsck`.

        Args:
            fix: Whether to repair what can be repaired.
        """
        return Responses(self._client.pfs.fsck(fix=fix))
