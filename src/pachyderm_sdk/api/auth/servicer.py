# Generated from api-protos/auth/auth.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The server side of auth_v2."""

from __future__ import annotations

from ..._wire.servicer import Call, Servicer, unimplemented
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
    WhoAmIRequest,
    WhoAmIResponse,
    methods,
)


class ApiServicer(Servicer):
    """The server side of `auth_v2.API`: derive from it and define the RPCs that you serve."""

    METHODS = methods.METHODS

    async def activate(self, request: ActivateRequest, call: Call) -> ActivateResponse:
        """Serves `auth_v2.API/Activate`."""
        raise unimplemented(methods.ACTIVATE)

    async def deactivate(self, request: DeactivateRequest, call: Call) -> DeactivateResponse:
        """Serves `auth_v2.API/Deactivate`."""
        raise unimplemented(methods.DEACTIVATE)

    async def get_configuration(self, request: GetConfigurationRequest, call: Call) -> GetConfigurationResponse:
        """Serves `auth_v2.API/GetConfiguration`."""
        raise unimplemented(methods.GET_CONFIGURATION)

    async def set_configuration(self, request: SetConfigurationRequest, call: Call) -> SetConfigurationResponse:
        """Serves `auth_v2.API/SetConfiguration`."""
        raise unimplemented(methods.SET_CONFIGURATION)

    async def rotate_root_token(self, request: RotateRootTokenRequest, call: Call) -> RotateRootTokenResponse:
        """Serves `auth_v2.API/RotateRootToken`."""
        raise unimplemented(methods.ROTATE_ROOT_TOKEN)

    async def get_oidc_login(self, request: GetOidcLoginRequest, call: Call) -> GetOidcLoginResponse:
        """Serves `auth_v2.API/GetOIDCLogin`."""
        raise unimplemented(methods.GET_OIDC_LOGIN)

    async def authenticate(self, request: AuthenticateRequest, call: Call) -> AuthenticateResponse:
        """Serves `auth_v2.API/Authenticate`."""
        raise unimplemented(methods.AUTHENTICATE)

    async def who_am_i(self, request: WhoAmIRequest, call: Call) -> WhoAmIResponse:
        """Serves `auth_v2.API/WhoAmI`."""
        raise unimplemented(methods.WHO_AM_I)

    async def authorize(self, request: AuthorizeRequest, call: Call) -> AuthorizeResponse:
        """Serves `auth_v2.API/Authorize`."""
        raise unimplemented(methods.AUTHORIZE)

    async def get_permissions(self, request: GetPermissionsRequest, call: Call) -> GetPermissionsResponse:
        """Serves `auth_v2.API/GetPermissions`."""
        raise unimplemented(methods.GET_PERMISSIONS)

    async def get_permissions_for_principal(
        self,
        request: GetPermissionsForPrincipalRequest,
        call: Call,
    ) -> GetPermissionsResponse:
        """Serves `auth_v2.API/GetPermissionsForPrincipal`."""
        raise unimplemented(methods.GET_PERMISSIONS_FOR_PRINCIPAL)

    async def get_roles_for_permission(
        self,
        request: GetRolesForPermissionRequest,
        call: Call,
    ) -> GetRolesForPermissionResponse:
        """Serves `auth_v2.API/GetRolesForPermission`."""
        raise unimplemented(methods.GET_ROLES_FOR_PERMISSION)

    async def get_role_binding(self, request: GetRoleBindingRequest, call: Call) -> GetRoleBindingResponse:
        """Serves `auth_v2.API/GetRoleBinding`."""
        raise unimplemented(methods.GET_ROLE_BINDING)

    async def modify_role_binding(self, request: ModifyRoleBindingRequest, call: Call) -> ModifyRoleBindingResponse:
        """Serves `auth_v2.API/ModifyRoleBinding`."""
        raise unimplemented(methods.MODIFY_ROLE_BINDING)

    async def get_robot_token(self, request: GetRobotTokenRequest, call: Call) -> GetRobotTokenResponse:
        """Serves `auth_v2.API/GetRobotToken`."""
        raise unimplemented(methods.GET_ROBOT_TOKEN)

    async def revoke_auth_token(self, request: RevokeAuthTokenRequest, call: Call) -> RevokeAuthTokenResponse:
        """Serves `auth_v2.API/RevokeAuthToken`."""
        raise unimplemented(methods.REVOKE_AUTH_TOKEN)

    async def revoke_auth_tokens_for_user(
        self,
        request: RevokeAuthTokensForUserRequest,
        call: Call,
    ) -> RevokeAuthTokensForUserResponse:
        """Serves `auth_v2.API/RevokeAuthTokensForUser`."""
        raise unimplemented(methods.REVOKE_AUTH_TOKENS_FOR_USER)

    async def extract_auth_tokens(self, request: ExtractAuthTokensRequest, call: Call) -> ExtractAuthTokensResponse:
        """Serves `auth_v2.API/ExtractAuthTokens`."""
        raise unimplemented(methods.EXTRACT_AUTH_TOKENS)

    async def restore_auth_token(self, request: RestoreAuthTokenRequest, call: Call) -> RestoreAuthTokenResponse:
        """Serves `auth_v2.API/RestoreAuthToken`."""
        raise unimplemented(methods.RESTORE_AUTH_TOKEN)

    async def delete_expired_auth_tokens(
        self,
        request: DeleteExpiredAuthTokensRequest,
        call: Call,
    ) -> DeleteExpiredAuthTokensResponse:
        """Serves `auth_v2.API/DeleteExpiredAuthTokens`."""
        raise unimplemented(methods.DELETE_EXPIRED_AUTH_TOKENS)

    async def get_groups(self, request: GetGroupsRequest, call: Call) -> GetGroupsResponse:
        """Serves `auth_v2.API/GetGroups`."""
        raise unimplemented(methods.GET_GROUPS)

    async def get_groups_for_principal(
        self,
        request: GetGroupsForPrincipalRequest,
        call: Call,
    ) -> GetGroupsResponse:
        """Serves `auth_v2.API/GetGroupsForPrincipal`."""
        raise unimplemented(methods.GET_GROUPS_FOR_PRINCIPAL)

    async def get_users(self, request: GetUsersRequest, call: Call) -> GetUsersResponse:
        """Serves `auth_v2.API/GetUsers`."""
        raise unimplemented(methods.GET_USERS)

    async def set_groups_for_user(self, request: SetGroupsForUserRequest, call: Call) -> SetGroupsForUserResponse:
        """Serves `auth_v2.API/SetGroupsForUser`."""
        raise unimplemented(methods.SET_GROUPS_FOR_USER)

    async def modify_members(self, request: ModifyMembersRequest, call: Call) -> ModifyMembersResponse:
        """Serves `auth_v2.API/ModifyMembers`."""
        raise unimplemented(methods.MODIFY_MEMBERS)
