"""Tokens, roles and groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....api import auth
from ..pfs import repo
from .base import Mixin

if TYPE_CHECKING:
    from collections.abc import Sequence


class AuthMixin(Mixin):
    """Tokens, roles and groups."""

    def activate_auth(self, root_token: str | None = None) -> str:
        """Turns auth on; now `client.auth.activate`.

        RPC: `auth_v2.API/Activate`.

        Args:
            root_token: The token that the root user shall have; the server makes one if None.

        Returns:
            The token of the root user. Set `client.auth_token` to go on as root.
        """
        return self._client.auth.rpc.activate(root_token=root_token or "").pach_token

    def deactivate_auth(self) -> None:
        """Turns auth off, with all tokens, roles and groups; now `client.auth.deactivate`.

        RPC: `auth_v2.API/Deactivate`.
        """
        self._client.auth.rpc.deactivate()

    def get_auth_configuration(self) -> auth.OidcConfig:
        """Returns how users log in; now `client.auth.get_configuration`.

        RPC: `auth_v2.API/GetConfiguration`.
        """
        return self._client.auth.rpc.get_configuration().configuration or auth.OidcConfig()

    def set_auth_configuration(self, configuration: auth.OidcConfig) -> None:
        """Says how users log in; now `client.auth.set_configuration`.

        RPC: `auth_v2.API/SetConfiguration`.
        """
        self._client.auth.rpc.set_configuration(configuration=configuration)

    def get_role_binding(self, resource: auth.Resource) -> dict[str, auth.Roles]:
        """Returns who has which roles on a resource, by principal; now `client.auth.get_role_binding`.

        RPC: `auth_v2.API/GetRoleBinding`.
        """
        found = self._client.auth.rpc.get_role_binding(resource=_named(resource))
        return found.binding.entries if found.binding else {}

    def modify_role_binding(self, resource: auth.Resource, principal: str, roles: Sequence[str] | None = None) -> None:
        """Replaces the roles of a principal on a resource; now `client.auth.modify_role_binding`.

        RPC: `auth_v2.API/ModifyRoleBinding`.

        Args:
            resource: The resource.
            principal: Who: `user:somebody`, `robot:…`, `group:…`.
            roles: All roles that the principal shall have; none if None.
        """
        self._client.auth.rpc.modify_role_binding(resource=_named(resource), principal=principal, roles=roles or ())

    def get_oidc_login(self) -> auth.GetOidcLoginResponse:
        """Begins a login; now `client.auth.get_oidc_login`.

        RPC: `auth_v2.API/GetOIDCLogin`.
        """
        return self._client.auth.rpc.get_oidc_login()

    def authenticate_oidc(self, oidc_state: str) -> str:
        """Waits for a login in the browser and returns its token; now `client.auth.authenticate`.

        RPC: `auth_v2.API/Authenticate`.

        Args:
            oidc_state: The state that `get_oidc_login` gave.
        """
        return self._client.auth.rpc.authenticate(oidc_state=oidc_state).pach_token

    def authenticate_id_token(self, id_token: str) -> str:
        """Changes an ID token for one of the server's, which is returned; now `client.auth.authenticate`.

        RPC: `auth_v2.API/Authenticate`.

        Args:
            id_token: The token of the identity provider.
        """
        return self._client.auth.rpc.authenticate(id_token=id_token).pach_token

    def authorize(
        self, resource: auth.Resource, permissions: Sequence[auth.Permission] | None = None
    ) -> auth.AuthorizeResponse:
        """Says which of some permissions the caller has on a resource; now `client.auth.authorize`.

        RPC: `auth_v2.API/Authorize`.

        Args:
            resource: The resource.
            permissions: The permissions.
        """
        return self._client.auth.rpc.authorize(resource=_named(resource), permissions=permissions or ())

    def who_am_i(self) -> auth.WhoAmIResponse:
        """Says who the caller is; now `client.auth.who_am_i`.

        RPC: `auth_v2.API/WhoAmI`.
        """
        return self._client.auth.rpc.who_am_i()

    def get_roles_for_permission(self, permission: auth.Permission) -> list[auth.Role]:
        """Returns the roles that have a permission; now `client.auth.get_roles_for_permission`.

        RPC: `auth_v2.API/GetRolesForPermission`.
        """
        return self._client.auth.rpc.get_roles_for_permission(permission=permission).roles

    def get_robot_token(self, robot: str, ttl: int | None = None) -> str:
        """Makes a token for a robot user; now `client.auth.get_robot_token`.

        RPC: `auth_v2.API/GetRobotToken`.

        Args:
            robot: The name of the robot.
            ttl: Seconds that the token is good for; without end if None.
        """
        return self._client.auth.rpc.get_robot_token(robot=robot, ttl=ttl or 0).token

    def revoke_auth_token(self, token: str) -> None:
        """Makes a token invalid; now `client.auth.revoke_auth_token`.

        RPC: `auth_v2.API/RevokeAuthToken`.
        """
        self._client.auth.rpc.revoke_auth_token(token=token)

    def set_groups_for_user(self, username: str, groups: Sequence[str]) -> None:
        """Says which groups a user is in; now `client.auth.set_groups_for_user`.

        RPC: `auth_v2.API/SetGroupsForUser`.
        """
        self._client.auth.rpc.set_groups_for_user(username=username, groups=groups)

    def modify_members(self, group: str, add: Sequence[str] | None = None, remove: Sequence[str] | None = None) -> None:
        """Adds members to a group and removes some; now `client.auth.modify_members`.

        RPC: `auth_v2.API/ModifyMembers`.

        Args:
            group: The group.
            add: Who joins it.
            remove: Who leaves it.
        """
        self._client.auth.rpc.modify_members(group=group, add=add or (), remove=remove or ())

    def get_groups(self) -> list[str]:
        """Returns the groups that the caller is in; now `client.auth.get_groups`.

        RPC: `auth_v2.API/GetGroups`.
        """
        return self._client.auth.rpc.get_groups().groups

    def get_users(self, group: str) -> list[str]:
        """Returns the members of a group; now `client.auth.get_users`.

        RPC: `auth_v2.API/GetUsers`.
        """
        return self._client.auth.rpc.get_users(group=group).usernames

    def extract_auth_tokens(self) -> list[auth.TokenInfo]:
        """Returns the tokens of robots, hashed, to move them to another server; now `client.auth.extract_auth_tokens`.

        RPC: `auth_v2.API/ExtractAuthTokens`.
        """
        return self._client.auth.rpc.extract_auth_tokens().tokens

    def restore_auth_token(self, token: auth.TokenInfo | None = None) -> None:
        """Adds a token that another server had; now `client.auth.restore_auth_token`.

        RPC: `auth_v2.API/RestoreAuthToken`.

        Args:
            token: What `extract_auth_tokens` gave there.

        Raises:
            ValueError: There is none.
        """
        if token is None:
            raise ValueError("give the token that is to be restored, as extract_auth_tokens gave it")
        self._client.auth.rpc.restore_auth_token(token=token)


def _named(resource: auth.Resource) -> auth.Resource:
    """Returns the resource with its project in the name of a repo, as servers have it since there are projects."""
    repos = (auth.ResourceType.REPO, auth.ResourceType.SPEC_REPO)
    if resource.type not in repos or not resource.name or "/" in resource.name:
        return resource
    return auth.Resource(type=resource.type, name=repo(resource.name).as_uri())
