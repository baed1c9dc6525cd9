# Generated from api-protos/auth/auth.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The RPCs of auth_v2: their paths and messages."""

from __future__ import annotations

from typing import Final

from ..._wire.method import Method
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
)

ACTIVATE: Final = Method("/auth_v2.API/Activate", ActivateRequest, ActivateResponse)
DEACTIVATE: Final = Method("/auth_v2.API/Deactivate", DeactivateRequest, DeactivateResponse)
GET_CONFIGURATION: Final = Method(
    "/auth_v2.API/GetConfiguration",
    GetConfigurationRequest,
    GetConfigurationResponse,
    idempotent=True,
)
SET_CONFIGURATION: Final = Method(
    "/auth_v2.API/SetConfiguration",
    SetConfigurationRequest,
    SetConfigurationResponse,
)
ROTATE_ROOT_TOKEN: Final = Method("/auth_v2.API/RotateRootToken", RotateRootTokenRequest, RotateRootTokenResponse)
GET_OIDC_LOGIN: Final = Method("/auth_v2.API/GetOIDCLogin", GetOidcLoginRequest, GetOidcLoginResponse)
AUTHENTICATE: Final = Method("/auth_v2.API/Authenticate", AuthenticateRequest, AuthenticateResponse)
WHO_AM_I: Final = Method("/auth_v2.API/WhoAmI", WhoAmIRequest, WhoAmIResponse, idempotent=True)
AUTHORIZE: Final = Method("/auth_v2.API/Authorize", AuthorizeRequest, AuthorizeResponse, idempotent=True)
GET_PERMISSIONS: Final = Method(
    "/auth_v2.API/GetPermissions",
    GetPermissionsRequest,
    GetPermissionsResponse,
    idempotent=True,
)
GET_PERMISSIONS_FOR_PRINCIPAL: Final = Method(
    "/auth_v2.API/GetPermissionsForPrincipal",
    GetPermissionsForPrincipalRequest,
    GetPermissionsResponse,
    idempotent=True,
)
GET_ROLES_FOR_PERMISSION: Final = Method(
    "/auth_v2.API/GetRolesForPermission",
    GetRolesForPermissionRequest,
    GetRolesForPermissionResponse,
    idempotent=True,
)
GET_ROLE_BINDING: Final = Method(
    "/auth_v2.API/GetRoleBinding",
    GetRoleBindingRequest,
    GetRoleBindingResponse,
    idempotent=True,
)
MODIFY_ROLE_BINDING: Final = Method(
    "/auth_v2.API/ModifyRoleBinding",
    ModifyRoleBindingRequest,
    ModifyRoleBindingResponse,
)
GET_ROBOT_TOKEN: Final = Method("/auth_v2.API/GetRobotToken", GetRobotTokenRequest, GetRobotTokenResponse)
REVOKE_AUTH_TOKEN: Final = Method("/auth_v2.API/RevokeAuthToken", RevokeAuthTokenRequest, RevokeAuthTokenResponse)
REVOKE_AUTH_TOKENS_FOR_USER: Final = Method(
    "/auth_v2.API/RevokeAuthTokensForUser",
    RevokeAuthTokensForUserRequest,
    RevokeAuthTokensForUserResponse,
)
EXTRACT_AUTH_TOKENS: Final = Method(
    "/auth_v2.API/ExtractAuthTokens",
    ExtractAuthTokensRequest,
    ExtractAuthTokensResponse,
)
RESTORE_AUTH_TOKEN: Final = Method(
    "/auth_v2.API/RestoreAuthToken",
    RestoreAuthTokenRequest,
    RestoreAuthTokenResponse,
)
DELETE_EXPIRED_AUTH_TOKENS: Final = Method(
    "/auth_v2.API/DeleteExpiredAuthTokens",
    DeleteExpiredAuthTokensRequest,
    DeleteExpiredAuthTokensResponse,
)
GET_GROUPS: Final = Method("/auth_v2.API/GetGroups", GetGroupsRequest, GetGroupsResponse, idempotent=True)
GET_GROUPS_FOR_PRINCIPAL: Final = Method(
    "/auth_v2.API/GetGroupsForPrincipal",
    GetGroupsForPrincipalRequest,
    GetGroupsResponse,
    idempotent=True,
)
GET_USERS: Final = Method("/auth_v2.API/GetUsers", GetUsersRequest, GetUsersResponse, idempotent=True)
SET_GROUPS_FOR_USER: Final = Method(
    "/auth_v2.API/SetGroupsForUser",
    SetGroupsForUserRequest,
    SetGroupsForUserResponse,
)
MODIFY_MEMBERS: Final = Method("/auth_v2.API/ModifyMembers", ModifyMembersRequest, ModifyMembersResponse)

METHODS: Final = (
    ACTIVATE,
    DEACTIVATE,
    GET_CONFIGURATION,
    SET_CONFIGURATION,
    ROTATE_ROOT_TOKEN,
    GET_OIDC_LOGIN,
    AUTHENTICATE,
    WHO_AM_I,
    AUTHORIZE,
    GET_PERMISSIONS,
    GET_PERMISSIONS_FOR_PRINCIPAL,
    GET_ROLES_FOR_PERMISSION,
    GET_ROLE_BINDING,
    MODIFY_ROLE_BINDING,
    GET_ROBOT_TOKEN,
    REVOKE_AUTH_TOKEN,
    REVOKE_AUTH_TOKENS_FOR_USER,
    EXTRACT_AUTH_TOKENS,
    RESTORE_AUTH_TOKEN,
    DELETE_EXPIRED_AUTH_TOKENS,
    GET_GROUPS,
    GET_GROUPS_FOR_PRINCIPAL,
    GET_USERS,
    SET_GROUPS_FOR_USER,
    MODIFY_MEMBERS,
)
