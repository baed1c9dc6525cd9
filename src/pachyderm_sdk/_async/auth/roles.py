# Source of _sync/auth/roles.py.
"""Roles, and what they permit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import access
from .base import AsyncAuthBase

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...access import PermissionRef, ResourceRef, RoleRef
    from ...api import auth


class AsyncRoles(AsyncAuthBase):
    """Who has which roles on what, and what follows from it."""

    async def get_role_binding(
        self, resource: ResourceRef, *, timeout: float | None = None
    ) -> auth.GetRoleBindingResponse:
        """Returns who has which roles directly on a resource; what is inherited is not in it. See `role_names`.

        RPC: `auth_v2.API/GetRoleBinding`.

        Args:
            resource: `"cluster"`, a project or a repo; see `pachyderm_sdk.access`.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            `Roles` by principal in `binding.entries`, which is empty if there is no such resource.

        Raises:
            ReferenceSyntaxError: What the text names is not clear.
        """
        return await self.rpc.get_role_binding(resource=access.resource(resource), timeout=timeout)

    async def role_names(self, resource: ResourceRef, *, timeout: float | None = None) -> dict[str, list[str]]:
        """Returns what `get_role_binding` tells as plain names.

        RPC: `auth_v2.API/GetRoleBinding`.

        Args:
            resource: `"cluster"`, a project or a repo; see `pachyderm_sdk.access`.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            The names of roles by principal: `{"robot:ci": ["repoReader"]}`. Empty if there is no such resource.

        Raises:
            ReferenceSyntaxError: What the text names is not clear.
        """
        answer = await self.get_role_binding(resource, timeout=timeout)
        entries = answer.binding.entries if answer.binding else {}
        return {principal: sorted(name for name, has in of.roles.items() if has) for principal, of in entries.items()}

    async def modify_role_binding(
        self,
        resource: ResourceRef,
        principal: str,
        roles: RoleRef | Iterable[RoleRef] = (),
        *,
        timeout: float | None = None,
    ) -> auth.ModifyRoleBindingResponse:
        """Says which roles somebody has on a resource, in place of those that there were.

        RPC: `auth_v2.API/ModifyRoleBinding`.

        Example:
            >>> from pachyderm_sdk.access import RoleName
            >>> root_token = (await client.auth.activate()).pach_token
            >>> await client.pfs.create_repo("images")
            >>> done = await client.auth.modify_role_binding("default/images", "robot:ci", RoleName.REPO_READER)
            >>> await client.auth.role_names("default/images")
            {'pach:root': ['repoOwner'], 'robot:ci': ['repoReader']}
            >>> await client.auth.modify_role_binding("default/images", "robot:ci", ["repoRaeder"])
            Traceback (most recent call last):
            pachyderm_sdk.errors.InvalidArgumentError: there is no role 'repoRaeder'
            Did you mean "repoReader"?

        Args:
            resource: `"cluster"`, a project or a repo; see `pachyderm_sdk.access`.
            principal: Who: `"user:ada@example.com"`, `"robot:ci"`, `"group:staff"`, `"allClusterUsers"`.
            roles: All the roles that it has from now on; none takes all away.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            NotFoundError: There is no such resource.
            InvalidArgumentError: There is no such role, or the principal is none.
            ReferenceSyntaxError: What the text names is not clear.
            PermissionDeniedError: Without the MODIFY_BINDINGS permission of the resource.
        """
        return await self.rpc.modify_role_binding(
            resource=access.resource(resource),
            principal=access.principal(principal),
            roles=access.roles(roles),
            timeout=timeout,
        )

    async def authorize(
        self,
        resource: ResourceRef,
        permissions: PermissionRef | Iterable[PermissionRef],
        *,
        timeout: float | None = None,
    ) -> auth.AuthorizeResponse:
        """Tells whether the caller has permissions on a resource. That it has not is an answer, no error.

        RPC: `auth_v2.API/Authorize`.

        Args:
            resource: `"cluster"`, a project or a repo; see `pachyderm_sdk.access`.
            permissions: One or more of them, as `auth.Permission` or by name: `"REPO_READ"`.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            `authorized`, if the caller has all of them; which are `satisfied` and which `missing`; and who it is.

        Raises:
            NotFoundError: There is no such resource, and the roles further up do not suffice.
            InvalidArgumentError: There is no such permission.
            ReferenceSyntaxError: What the text names is not clear.
        """
        return await self.rpc.authorize(
            resource=access.resource(resource), permissions=access.permissions(permissions), timeout=timeout
        )

    async def get_permissions(
        self, resource: ResourceRef, *, timeout: float | None = None
    ) -> auth.GetPermissionsResponse:
        """Returns the permissions and roles that the caller has on a resource, inherited ones among them.

        RPC: `auth_v2.API/GetPermissions`.

        Args:
            resource: `"cluster"`, a project or a repo; see `pachyderm_sdk.access`.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            Names of `roles`, and `permissions`, where one that several roles grant is repeated.

        Raises:
            NotFoundError: There is no such resource.
        """
        return await self.rpc.get_permissions(resource=access.resource(resource), timeout=timeout)

    async def get_permissions_for_principal(
        self, resource: ResourceRef, principal: str, *, timeout: float | None = None
    ) -> auth.GetPermissionsResponse:
        """Returns the permissions and roles that somebody has on a resource, inherited ones among them.

        RPC: `auth_v2.API/GetPermissionsForPrincipal`.

        Args:
            resource: `"cluster"`, a project or a repo; see `pachyderm_sdk.access`.
            principal: Who: `"robot:ci"`.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            Names of `roles`, and `permissions`, where one that several roles grant is repeated.

        Raises:
            NotFoundError: There is no such resource.
            PermissionDeniedError: Without CLUSTER_AUTH_GET_PERMISSIONS_FOR_PRINCIPAL.
        """
        return await self.rpc.get_permissions_for_principal(
            resource=access.resource(resource), principal=access.principal(principal), timeout=timeout
        )

    async def get_roles_for_permission(
        self, permission: PermissionRef, *, timeout: float | None = None
    ) -> auth.GetRolesForPermissionResponse:
        """Returns the roles that grant a permission, as `roles`: what to ask for when one is missing.

        RPC: `auth_v2.API/GetRolesForPermission`.

        Args:
            permission: The permission, as `auth.Permission` or by name: `"REPO_READ"`.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            InvalidArgumentError: There is no such permission.
        """
        (wanted,) = access.permissions([permission])
        return await self.rpc.get_roles_for_permission(permission=wanted, timeout=timeout)
