# Generated from src/pachyderm_sdk/_async/auth/groups.py by `python -m codegen.unasync`; do not edit.
"""Groups of users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._plan.arguments import several
from .base import AuthBase

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...api import auth


class Groups(AuthBase):
    """Groups: what is given to `group:staff` holds for all its members. A login with OIDC sets the groups of a user."""

    def set_groups_for_user(
        self, username: str, groups: Iterable[str], *, timeout: float | None = None
    ) -> auth.SetGroupsForUserResponse:
        """Says which groups somebody is in, in place of those that there were.

        RPC: `auth_v2.API/SetGroupsForUser`.

        Args:
            username: Who, with the type: `"user:ada@example.com"`.
            groups: All the groups, with their type: `["group:staff"]`. The server takes any text.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PermissionDeniedError: Without CLUSTER_AUTH_MODIFY_GROUP_MEMBERS.
        """
        return self.rpc.set_groups_for_user(username=username, groups=several(groups, "groups"), timeout=timeout)

    def modify_members(
        self, group: str, *, add: Iterable[str] = (), remove: Iterable[str] = (), timeout: float | None = None
    ) -> auth.ModifyMembersResponse:
        """Adds members to a group and removes others. The group is there as long as it has had members.

        RPC: `auth_v2.API/ModifyMembers`.

        Example:
            >>> root_token = (client.auth.activate()).pach_token
            >>> done = client.auth.modify_members("group:staff", add=["robot:ci", "user:ada@example.com"])
            >>> sorted((client.auth.get_users(group="group:staff")).usernames)
            ['robot:ci', 'user:ada@example.com']

        Args:
            group: The group, with the type: `"group:staff"`.
            add: Who joins it, each with the type.
            remove: Who leaves it.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PermissionDeniedError: Without CLUSTER_AUTH_MODIFY_GROUP_MEMBERS.
        """
        added, removed = several(add, "add"), several(remove, "remove")
        return self.rpc.modify_members(group=group, add=added, remove=removed, timeout=timeout)
