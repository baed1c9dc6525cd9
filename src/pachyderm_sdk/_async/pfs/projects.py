# Source of _sync/pfs/projects.py.
"""Projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import refs
from ...errors import NotFoundError
from .base import AsyncPfsBase

if TYPE_CHECKING:
    from ...api import pfs
    from ...refs import ProjectRef


class AsyncProjects(AsyncPfsBase):
    """What can be done with projects."""

    async def create_project(
        self, project: ProjectRef, *, description: str = "", update: bool = False, timeout: float | None = None
    ) -> None:
        """Creates a project.

        RPC: `pfs_v2.API/CreateProject`.

        Example:
            >>> await client.pfs.create_project("research", description="What may fail.")
            >>> (await client.pfs.inspect_project("research")).description
            'What may fail.'

        Args:
            project: Its name: letters, digits, `_` and `-`, at most 51 characters.
            description: Free text.
            update: Whether to change the description of a project that exists, which is an error otherwise.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            AlreadyExistsError: There is one of that name.
            InvalidTransactionOperation: Inside a transaction, which projects take no part in.
            ReferenceSyntaxError: The name cannot be that of a project.
        """
        self._forbid_in_transaction("create_project")
        await self.rpc.create_project(
            project=refs.project(project), description=description, update=update, timeout=timeout
        )

    async def update_project(self, project: ProjectRef, *, description: str, timeout: float | None = None) -> None:
        """Changes the description of a project.

        RPC: `pfs_v2.API/CreateProject` with `update`.

        Args:
            project: A project that exists.
            description: The new text; it replaces the old one.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            ProjectNotFoundError: There is no such project.
        """
        found = await self.inspect_project(project, timeout=timeout)
        await self.create_project(found, description=description, update=True, timeout=timeout)

    async def inspect_project(self, project: ProjectRef, *, timeout: float | None = None) -> pfs.ProjectInfo:
        """Looks a project up.

        RPC: `pfs_v2.API/InspectProject`.

        Args:
            project: The project.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            ProjectNotFoundError: There is no such project.
        """
        return await self.rpc.inspect_project(project=refs.project(project), timeout=timeout)

    async def inspect_project_v2(
        self, project: ProjectRef, *, timeout: float | None = None
    ) -> pfs.InspectProjectV2Response:
        """Looks a project up together with the defaults for its pipelines.

        RPC: `pfs_v2.API/InspectProjectV2`, since 2.9.

        Args:
            project: The project.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            ProjectNotFoundError: There is no such project.
        """
        return await self.rpc.inspect_project_v2(project=refs.project(project), timeout=timeout)

    async def project_exists(self, project: ProjectRef, *, timeout: float | None = None) -> bool:
        """Returns whether there is such a project.

        RPC: `pfs_v2.API/InspectProject`.

        Example:
            >>> await client.pfs.project_exists("default")
            True
        """
        try:
            await self.inspect_project(project, timeout=timeout)
        except NotFoundError:
            return False
        return True

    async def delete_project(self, project: ProjectRef, *, force: bool = False, timeout: float | None = None) -> None:
        """Deletes a project, which must be empty: see `delete_repos`.

        RPC: `pfs_v2.API/DeleteProject`.

        Args:
            project: The project.
            force: Whether to go on in spite of errors. It does not help while there are repos in it.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            ProjectNotFoundError: There is no such project.
            InvalidTransactionOperation: Inside a transaction, which projects take no part in.
        """
        self._forbid_in_transaction("delete_project")
        await self.rpc.delete_project(project=refs.project(project), force=force, timeout=timeout)
