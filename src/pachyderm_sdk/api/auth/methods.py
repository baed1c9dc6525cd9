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
AUTHENTICATE: Final = Method("/auth_v2.API/Authenticate", AuthenticateRequest, AuthenticateResponse)
AUTHORIZE: Final = Method("/auth_v2.API/Authorize", AuthorizeRequest, AuthorizeResponse, idempotent=True)
DEACTIVATE: Final = Method("/auth_v2.API/Deactivate", DeactivateRequest, DeactivateResponse)
DELETE_EXPIRED_AUTH_TOKENS: Final = Method(
    "/auth_v2.API/DeleteExpiredAuthTokens",
    DeleteExpiredAuthTokensRequest,
    DeleteExpiredAuthTokensResponse,
)
EXTRACT_AUTH_TOKENS: Final = Method(
    "/auth_v2.API/ExtractAuthTokens",
    ExtractAuthTokensRequest,
    ExtractAuthTokensResponse,
)
GET_CONFIGURATION: Final = Method(
    "/auth_v2.API/GetConfiguration",
    GetConfigurationRequest,
    GetConfigurationResponse,
    idempotent=True,
)
GET_GROUPS: Final = Method("/auth_v2.API/GetGroups", GetGroupsRequest, GetGroupsResponse, idempotent=True)
GET_GROUPS_FOR_PRINCIPAL: Final = Method(
    "/auth_v2.API/GetGroupsForPrincipal",
    GetGroupsForPrincipalRequest,
    GetGroupsResponse,
    idempotent=True,
)
GET_OIDC_LOGIN: Final = Method("/auth_v2.API/GetOIDCLogin", GetOidcLoginRequest, GetOidcLoginResponse)
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
GET_ROBOT_TOKEN: Final = Method("/auth_v2.API/GetRobotToken", GetRobotTokenRequest, GetRobotTokenResponse)
GET_ROLE_BINDING: Final = Method(
    "/auth_v2.API/GetRoleBinding",
    GetRoleBindingRequest,
    GetRoleBindingResponse,
    idempotent=True,
)
GET_ROLES_FOR_PERMISSION: Final = Method(
    "/auth_v2.API/GetRolesForPermission",
    GetRolesForPermissionRequest,
    GetRolesForPermissionResponse,
    idempotent=True,
)
GET_USERS: Final = Method("/auth_v2.API/GetUsers", GetUsersRequest, GetUsersResponse, idempotent=True)
MODIFY_MEMBERS: Final = Method("/auth_v2.API/ModifyMembers", ModifyMembersRequest, ModifyMembersResponse)
MODIFY_ROLE_BINDING: Final = Method(
    "/auth_v2.API/ModifyRoleBinding",
    ModifyRoleBindingRequest,
    ModifyRoleBindingResponse,
)
RESTORE_AUTH_TOKEN: Final = Method(
    "/auth_v2.API/RestoreAuthToken",
    RestoreAuthTokenRequest,
    RestoreAuthTokenResponse,
)
REVOKE_AUTH_TOKEN: Final = Method("/auth_v2.API/RevokeAuthToken", RevokeAuthTokenRequest, RevokeAuthTokenResponse)
REVOKE_AUTH_TOKENS_FOR_USER: Final = Method(
    "/auth_v2.API/RevokeAuthTokensForUser",
    RevokeAuthTokensForUserRequest,
    RevokeAuthTokensForUserResponse,
)
ROTATE_ROOT_TOKEN: Final = Method("/auth_v2.API/RotateRootToken", RotateRootTokenRequest, RotateRootTokenResponse)
SET_CONFIGURATION: Final = Method(
    "/auth_v2.API/SetConfiguration",
    SetConfigurationRequest,
    SetConfigurationResponse,
)
SET_GROUPS_FOR_USER: Final = Method(
    "/auth_v2.API/SetGroupsForUser",
    SetGroupsForUserRequest,
    SetGroupsForUserResponse,
)
WHO_AM_I: Final = Method("/auth_v2.API/WhoAmI", WhoAmIRequest, WhoAmIResponse, idempotent=True)

METHODS: Final = (
    ACTIVATE,
    AUTHENTICATE,
    AUTHORIZE,
    DEACTIVATE,
    DELETE_EXPIRED_AUTH_TOKENS,
    EXTRACT_AUTH_TOKENS,
    GET_CONFIGURATION,
    GET_GROUPS,
    GET_GROUPS_FOR_PRINCIPAL,
    GET_OIDC_LOGIN,
    GET_PERMISSIONS,
    GET_PERMISSIONS_FOR_PRINCIPAL,
    GET_ROBOT_TOKEN,
    GET_ROLE_BINDING,
    GET_ROLES_FOR_PERMISSION,
    GET_USERS,
    MODIFY_MEMBERS,
    MODIFY_ROLE_BINDING,
    RESTORE_AUTH_TOKEN,
    REVOKE_AUTH_TOKEN,
    REVOKE_AUTH_TOKENS_FOR_USER,
    ROTATE_ROOT_TOKEN,
    SET_CONFIGURATION,
    SET_GROUPS_FOR_USER,
    WHO_AM_I,
)
