# Generated from src/pachyderm_sdk/_async/auth/groups.py by `python -m codegen.unasync`; do not edit.
"""Groups of users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._plan.arguments import names
from .base import AuthBase

if TYPE_CHECKING:
    from collections.abc import Iterable


class Groups(AuthBase):
    """Groups: what is given to `group:staff` holds for all its members. A login with OIDC sets the groups of a user."""

    def get_groups(self, *, timeout: float | None = None) -> list[str]:
        """Returns the groups that the caller is in: `["group:staff"]`.

        RPC: `auth_v2.API/GetGroups`.

        Args:
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return (self.rpc.get_groups(timeout=timeout)).groups

    def get_groups_for_principal(self, principal: str, *, timeout: float | None = None) -> list[str]:
        """Returns the groups that somebody is in.

        RPC: `auth_v2.API/GetGroupsForPrincipal`.

        Args:
            principal: Who, with the type: `"user:ada@example.com"`.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PermissionDeniedError: Without CLUSTER_AUTH_GET_GROUPS.
        """
        return (self.rpc.get_groups_for_principal(principal=principal, timeout=timeout)).groups

    def get_users(self, group: str, *, timeout: float | None = None) -> list[str]:
        """Returns the members of a group, sorted.

        RPC: `auth_v2.API/GetUsers`.

        Args:
            group: The group, with the type: `"group:staff"`. Empty for everybody who is or was in any.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            NotFoundError: There is no such group.
            PermissionDeniedError: Without CLUSTER_AUTH_GET_GROUP_USERS.
        """
        return sorted((self.rpc.get_users(group=group, timeout=timeout)).usernames)

    def set_groups_for_user(self, username: str, groups: Iterable[str], *, timeout: float | None = None) -> None:
        """Says which groups somebody is in, in place of those that there were.

        RPC: `auth_v2.API/SetGroupsForUser`.

        Args:
            username: Who, with the type: `"user:ada@example.com"`.
            groups: All the groups, with their type: `["group:staff"]`. The server takes any text.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PermissionDeniedError: Without CLUSTER_AUTH_MODIFY_GROUP_MEMBERS.
        """
        self.rpc.set_groups_for_user(username=username, groups=names(groups), timeout=timeout)

    def modify_members(
        self, group: str, *, add: Iterable[str] = (), remove: Iterable[str] = (), timeout: float | None = None
    ) -> None:
        """Adds members to a group and removes others. The group is there as long as it has had members.

        RPC: `auth_v2.API/ModifyMembers`.

        Example:
            >>> root_token = client.auth.activate()
            >>> client.auth.modify_members("group:staff", add=["robot:ci", "user:ada@example.com"])
            >>> client.auth.get_users("group:staff")
            ['robot:ci', 'user:ada@example.com']

        Args:
            group: The group, with the type: `"group:staff"`.
            add: Who joins it, each with the type.
            remove: Who leaves it.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PermissionDeniedError: Without CLUSTER_AUTH_MODIFY_GROUP_MEMBERS.
        """
        self.rpc.modify_members(group=group, add=names(add), remove=names(remove), timeout=timeout)
