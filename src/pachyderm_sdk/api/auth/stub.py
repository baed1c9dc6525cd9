# Generated from api-protos/auth/auth.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of auth_v2, async."""

from __future__ import annotations

from collections.abc import Sequence

from ..._wire.stub import AsyncStub
from . import (
    ActivateRequest,
    ActivateResponse,
    AuthenticateRequest,
    AuthenticateResponse,
    AuthorizeRequest,
    AuthorizeResponse,
    DeactivateRequest,
    DeactivateResponse,
    DeleteExpiredAuthTokensRequest,
    DeleteExpiredAuthTokensResponse,
    ExtractAuthTokensRequest,
    ExtractAuthTokensResponse,
    GetConfigurationRequest,
    GetConfigurationResponse,
    GetGroupsForPrincipalRequest,
    GetGroupsRequest,
    GetGroupsResponse,
    GetOidcLoginRequest,
    GetOidcLoginResponse,
    GetPermissionsForPrincipalRequest,
    GetPermissionsRequest,
    GetPermissionsResponse,
    GetRobotTokenRequest,
    GetRobotTokenResponse,
    GetRoleBindingRequest,
    GetRoleBindingResponse,
    GetRolesForPermissionRequest,
    GetRolesForPermissionResponse,
    GetUsersRequest,
    GetUsersResponse,
    ModifyMembersRequest,
    ModifyMembersResponse,
    ModifyRoleBindingRequest,
    ModifyRoleBindingResponse,
    OidcConfig,
    Permission,
    Resource,
    RestoreAuthTokenRequest,
    RestoreAuthTokenResponse,
    RevokeAuthTokenRequest,
    RevokeAuthTokenResponse,
    RevokeAuthTokensForUserRequest,
    RevokeAuthTokensForUserResponse,
    RotateRootTokenRequest,
    RotateRootTokenResponse,
    SetConfigurationRequest,
    SetConfigurationResponse,
    SetGroupsForUserRequest,
    SetGroupsForUserResponse,
    TokenInfo,
    WhoAmIRequest,
    WhoAmIResponse,
    methods,
)


class ApiStub(AsyncStub):
    """The service `auth_v2.API`."""

    async def activate(
        self,
        request: ActivateRequest | None = None,
        /,
        *,
        root_token: str = "",
        timeout: float | None = None,
    ) -> ActivateResponse:
        """Calls `auth_v2.API/Activate`.

        RPC: `auth_v2.API/Activate`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ActivateRequest(root_token=root_token)
        return await self._calls.unary_unary(methods.ACTIVATE, request, timeout)

    async def authenticate(
        self,
        request: AuthenticateRequest | None = None,
        /,
        *,
        oidc_state: str = "",
        id_token: str = "",
        timeout: float | None = None,
    ) -> AuthenticateResponse:
        """Calls `auth_v2.API/Authenticate`.

        RPC: `auth_v2.API/Authenticate`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = AuthenticateRequest(oidc_state=oidc_state, id_token=id_token)
        return await self._calls.unary_unary(methods.AUTHENTICATE, request, timeout)

    async def authorize(
        self,
        request: AuthorizeRequest | None = None,
        /,
        *,
        resource: Resource | None = None,
        permissions: Sequence[Permission] = (),
        timeout: float | None = None,
    ) -> AuthorizeResponse:
        """Calls `auth_v2.API/Authorize`.

        RPC: `auth_v2.API/Authorize`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = AuthorizeRequest(resource=resource, permissions=list(permissions))
        return await self._calls.unary_unary(methods.AUTHORIZE, request, timeout)

    async def deactivate(
        self,
        request: DeactivateRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> DeactivateResponse:
        """Calls `auth_v2.API/Deactivate`.

        RPC: `auth_v2.API/Deactivate`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DeactivateRequest()
        return await self._calls.unary_unary(methods.DEACTIVATE, request, timeout)

    async def delete_expired_auth_tokens(
        self,
        request: DeleteExpiredAuthTokensRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> DeleteExpiredAuthTokensResponse:
        """Calls `auth_v2.API/DeleteExpiredAuthTokens`.

        RPC: `auth_v2.API/DeleteExpiredAuthTokens`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DeleteExpiredAuthTokensRequest()
        return await self._calls.unary_unary(methods.DELETE_EXPIRED_AUTH_TOKENS, request, timeout)

    async def extract_auth_tokens(
        self,
        request: ExtractAuthTokensRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> ExtractAuthTokensResponse:
        """Calls `auth_v2.API/ExtractAuthTokens`.

        RPC: `auth_v2.API/ExtractAuthTokens`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ExtractAuthTokensRequest()
        return await self._calls.unary_unary(methods.EXTRACT_AUTH_TOKENS, request, timeout)

    async def get_configuration(
        self,
        request: GetConfigurationRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> GetConfigurationResponse:
        """Calls `auth_v2.API/GetConfiguration`.

        RPC: `auth_v2.API/GetConfiguration`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetConfigurationRequest()
        return await self._calls.unary_unary(methods.GET_CONFIGURATION, request, timeout)

    async def get_groups(
        self,
        request: GetGroupsRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> GetGroupsResponse:
        """Calls `auth_v2.API/GetGroups`.

        RPC: `auth_v2.API/GetGroups`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetGroupsRequest()
        return await self._calls.unary_unary(methods.GET_GROUPS, request, timeout)

    async def get_groups_for_principal(
        self,
        request: GetGroupsForPrincipalRequest | None = None,
        /,
        *,
        principal: str = "",
        timeout: float | None = None,
    ) -> GetGroupsResponse:
        """Calls `auth_v2.API/GetGroupsForPrincipal`.

        RPC: `auth_v2.API/GetGroupsForPrincipal`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetGroupsForPrincipalRequest(principal=principal)
        return await self._calls.unary_unary(methods.GET_GROUPS_FOR_PRINCIPAL, request, timeout)

    async def get_oidc_login(
        self,
        request: GetOidcLoginRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> GetOidcLoginResponse:
        """Calls `auth_v2.API/GetOIDCLogin`.

        RPC: `auth_v2.API/GetOIDCLogin`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetOidcLoginRequest()
        return await self._calls.unary_unary(methods.GET_OIDC_LOGIN, request, timeout)

    async def get_permissions(
        self,
        request: GetPermissionsRequest | None = None,
        /,
        *,
        resource: Resource | None = None,
        timeout: float | None = None,
    ) -> GetPermissionsResponse:
        """Calls `auth_v2.API/GetPermissions`.

        RPC: `auth_v2.API/GetPermissions`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetPermissionsRequest(resource=resource)
        return await self._calls.unary_unary(methods.GET_PERMISSIONS, request, timeout)

    async def get_permissions_for_principal(
        self,
        request: GetPermissionsForPrincipalRequest | None = None,
        /,
        *,
        resource: Resource | None = None,
        principal: str = "",
        timeout: float | None = None,
    ) -> GetPermissionsResponse:
        """Calls `auth_v2.API/GetPermissionsForPrincipal`.

        RPC: `auth_v2.API/GetPermissionsForPrincipal`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetPermissionsForPrincipalRequest(resource=resource, principal=principal)
        return await self._calls.unary_unary(methods.GET_PERMISSIONS_FOR_PRINCIPAL, request, timeout)

    async def get_robot_token(
        self,
        request: GetRobotTokenRequest | None = None,
        /,
        *,
        robot: str = "",
        ttl: int = 0,
        timeout: float | None = None,
    ) -> GetRobotTokenResponse:
        """Calls `auth_v2.API/GetRobotToken`.

        RPC: `auth_v2.API/GetRobotToken`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetRobotTokenRequest(robot=robot, ttl=ttl)
        return await self._calls.unary_unary(methods.GET_ROBOT_TOKEN, request, timeout)

    async def get_role_binding(
        self,
        request: GetRoleBindingRequest | None = None,
        /,
        *,
        resource: Resource | None = None,
        timeout: float | None = None,
    ) -> GetRoleBindingResponse:
        """Calls `auth_v2.API/GetRoleBinding`.

        RPC: `auth_v2.API/GetRoleBinding`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetRoleBindingRequest(resource=resource)
        return await self._calls.unary_unary(methods.GET_ROLE_BINDING, request, timeout)

    async def get_roles_for_permission(
        self,
        request: GetRolesForPermissionRequest | None = None,
        /,
        *,
        permission: Permission = Permission.PERMISSION_UNKNOWN,
        timeout: float | None = None,
    ) -> GetRolesForPermissionResponse:
        """Calls `auth_v2.API/GetRolesForPermission`.

        RPC: `auth_v2.API/GetRolesForPermission`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetRolesForPermissionRequest(permission=permission)
        return await self._calls.unary_unary(methods.GET_ROLES_FOR_PERMISSION, request, timeout)

    async def get_users(
        self,
        request: GetUsersRequest | None = None,
        /,
        *,
        group: str = "",
        timeout: float | None = None,
    ) -> GetUsersResponse:
        """Calls `auth_v2.API/GetUsers`.

        RPC: `auth_v2.API/GetUsers`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetUsersRequest(group=group)
        return await self._calls.unary_unary(methods.GET_USERS, request, timeout)

    async def modify_members(
        self,
        request: ModifyMembersRequest | None = None,
        /,
        *,
        group: str = "",
        add: Sequence[str] = (),
        remove: Sequence[str] = (),
        timeout: float | None = None,
    ) -> ModifyMembersResponse:
        """Calls `auth_v2.API/ModifyMembers`.

        RPC: `auth_v2.API/ModifyMembers`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ModifyMembersRequest(group=group, add=list(add), remove=list(remove))
        return await self._calls.unary_unary(methods.MODIFY_MEMBERS, request, timeout)

    async def modify_role_binding(
        self,
        request: ModifyRoleBindingRequest | None = None,
        /,
        *,
        resource: Resource | None = None,
        principal: str = "",
        roles: Sequence[str] = (),
        timeout: float | None = None,
    ) -> ModifyRoleBindingResponse:
        """Calls `auth_v2.API/ModifyRoleBinding`.

        RPC: `auth_v2.API/ModifyRoleBinding`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ModifyRoleBindingRequest(resource=resource, principal=principal, roles=list(roles))
        return await self._calls.unary_unary(methods.MODIFY_ROLE_BINDING, request, timeout)

    async def restore_auth_token(
        self,
        request: RestoreAuthTokenRequest | None = None,
        /,
        *,
        token: TokenInfo | None = None,
        timeout: float | None = None,
    ) -> RestoreAuthTokenResponse:
        """Calls `auth_v2.API/RestoreAuthToken`.

        RPC: `auth_v2.API/RestoreAuthToken`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = RestoreAuthTokenRequest(token=token)
        return await self._calls.unary_unary(methods.RESTORE_AUTH_TOKEN, request, timeout)

    async def revoke_auth_token(
        self,
        request: RevokeAuthTokenRequest | None = None,
        /,
        *,
        token: str = "",
        timeout: float | None = None,
    ) -> RevokeAuthTokenResponse:
        """Calls `auth_v2.API/RevokeAuthToken`.

        RPC: `auth_v2.API/RevokeAuthToken`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = RevokeAuthTokenRequest(token=token)
        return await self._calls.unary_unary(methods.REVOKE_AUTH_TOKEN, request, timeout)

    async def revoke_auth_tokens_for_user(
        self,
        request: RevokeAuthTokensForUserRequest | None = None,
        /,
        *,
        username: str = "",
        timeout: float | None = None,
    ) -> RevokeAuthTokensForUserResponse:
        """Calls `auth_v2.API/RevokeAuthTokensForUser`.

        RPC: `auth_v2.API/RevokeAuthTokensForUser`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = RevokeAuthTokensForUserRequest(username=username)
        return await self._calls.unary_unary(methods.REVOKE_AUTH_TOKENS_FOR_USER, request, timeout)

    async def rotate_root_token(
        self,
        request: RotateRootTokenRequest | None = None,
        /,
        *,
        root_token: str = "",
        timeout: float | None = None,
    ) -> RotateRootTokenResponse:
        """Calls `auth_v2.API/RotateRootToken`.

        RPC: `auth_v2.API/RotateRootToken`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = RotateRootTokenRequest(root_token=root_token)
        return await self._calls.unary_unary(methods.ROTATE_ROOT_TOKEN, request, timeout)

    async def set_configuration(
        self,
        request: SetConfigurationRequest | None = None,
        /,
        *,
        configuration: OidcConfig | None = None,
        timeout: float | None = None,
    ) -> SetConfigurationResponse:
        """Calls `auth_v2.API/SetConfiguration`.

        RPC: `auth_v2.API/SetConfiguration`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = SetConfigurationRequest(configuration=configuration)
        return await self._calls.unary_unary(methods.SET_CONFIGURATION, request, timeout)

    async def set_groups_for_user(
        self,
        request: SetGroupsForUserRequest | None = None,
        /,
        *,
        username: str = "",
        groups: Sequence[str] = (),
        timeout: float | None = None,
    ) -> SetGroupsForUserResponse:
        """Calls `auth_v2.API/SetGroupsForUser`.

        RPC: `auth_v2.API/SetGroupsForUser`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = SetGroupsForUserRequest(username=username, groups=list(groups))
        return await self._calls.unary_unary(methods.SET_GROUPS_FOR_USER, request, timeout)

    async def who_am_i(
        self,
        request: WhoAmIRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> WhoAmIResponse:
        """Calls `auth_v2.API/WhoAmI`.

        RPC: `auth_v2.API/WhoAmI`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = WhoAmIRequest()
        return await self._calls.unary_unary(methods.WHO_AM_I, request, timeout)
