# Generated from api-protos/auth/auth.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The messages of the protobuf package auth_v2."""

from __future__ import annotations

import datetime as _dt
from dataclasses import dataclass as _dataclass
from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
from ...message import Enum as _Enum, Message as _Message

if _TYPE_CHECKING:
    from .stub import ApiStub as ApiStub

__all__ = (
    "ActivateRequest",
    "ActivateResponse",
    "ApiStub",
    "AuthenticateRequest",
    "AuthenticateResponse",
    "AuthorizeRequest",
    "AuthorizeResponse",
    "DeactivateRequest",
    "DeactivateResponse",
    "DeleteExpiredAuthTokensRequest",
    "DeleteExpiredAuthTokensResponse",
    "ExtractAuthTokensRequest",
    "ExtractAuthTokensResponse",
    "GetConfigurationRequest",
    "GetConfigurationResponse",
    "GetGroupsForPrincipalRequest",
    "GetGroupsRequest",
    "GetGroupsResponse",
    "GetOidcLoginRequest",
    "GetOidcLoginResponse",
    "GetPermissionsForPrincipalRequest",
    "GetPermissionsRequest",
    "GetPermissionsResponse",
    "GetRobotTokenRequest",
    "GetRobotTokenResponse",
    "GetRoleBindingRequest",
    "GetRoleBindingResponse",
    "GetRolesForPermissionRequest",
    "GetRolesForPermissionResponse",
    "GetUsersRequest",
    "GetUsersResponse",
    "Groups",
    "ModifyMembersRequest",
    "ModifyMembersResponse",
    "ModifyRoleBindingRequest",
    "ModifyRoleBindingResponse",
    "OidcConfig",
    "Permission",
    "Resource",
    "ResourceType",
    "RestoreAuthTokenRequest",
    "RestoreAuthTokenResponse",
    "RevokeAuthTokenRequest",
    "RevokeAuthTokenResponse",
    "RevokeAuthTokensForUserRequest",
    "RevokeAuthTokensForUserResponse",
    "Role",
    "RoleBinding",
    "Roles",
    "RotateRootTokenRequest",
    "RotateRootTokenResponse",
    "SessionInfo",
    "SetConfigurationRequest",
    "SetConfigurationResponse",
    "SetGroupsForUserRequest",
    "SetGroupsForUserResponse",
    "TokenInfo",
    "Users",
    "WhoAmIRequest",
    "WhoAmIResponse",
)


class Permission(_Enum):
    """`auth_v2.Permission`."""

    PERMISSION_UNKNOWN = 0
    CLUSTER_MODIFY_BINDINGS = 100
    CLUSTER_GET_BINDINGS = 101
    CLUSTER_AUTH_ACTIVATE = 102
    CLUSTER_AUTH_DEACTIVATE = 103
    CLUSTER_AUTH_GET_CONFIG = 104
    CLUSTER_AUTH_SET_CONFIG = 105
    CLUSTER_AUTH_MODIFY_GROUP_MEMBERS = 109
    CLUSTER_AUTH_GET_GROUPS = 110
    CLUSTER_AUTH_GET_GROUP_USERS = 111
    CLUSTER_AUTH_EXTRACT_TOKENS = 112
    CLUSTER_AUTH_RESTORE_TOKEN = 113
    CLUSTER_ENTERPRISE_ACTIVATE = 114
    CLUSTER_ENTERPRISE_HEARTBEAT = 115
    CLUSTER_ENTERPRISE_GET_CODE = 116
    CLUSTER_ENTERPRISE_DEACTIVATE = 117
    CLUSTER_IDENTITY_SET_CONFIG = 118
    CLUSTER_IDENTITY_GET_CONFIG = 119
    CLUSTER_IDENTITY_CREATE_IDP = 120
    CLUSTER_IDENTITY_UPDATE_IDP = 121
    CLUSTER_IDENTITY_LIST_IDPS = 122
    CLUSTER_IDENTITY_GET_IDP = 123
    CLUSTER_IDENTITY_DELETE_IDP = 124
    CLUSTER_IDENTITY_CREATE_OIDC_CLIENT = 125
    CLUSTER_IDENTITY_UPDATE_OIDC_CLIENT = 126
    CLUSTER_IDENTITY_LIST_OIDC_CLIENTS = 127
    CLUSTER_IDENTITY_GET_OIDC_CLIENT = 128
    CLUSTER_IDENTITY_DELETE_OIDC_CLIENT = 129
    CLUSTER_DEBUG_DUMP = 131
    CLUSTER_LICENSE_ACTIVATE = 132
    CLUSTER_LICENSE_GET_CODE = 133
    CLUSTER_LICENSE_ADD_CLUSTER = 134
    CLUSTER_LICENSE_UPDATE_CLUSTER = 135
    CLUSTER_LICENSE_DELETE_CLUSTER = 136
    CLUSTER_LICENSE_LIST_CLUSTERS = 137
    CLUSTER_DELETE_ALL = 138
    CLUSTER_AUTH_GET_ROBOT_TOKEN = 139
    CLUSTER_AUTH_DELETE_EXPIRED_TOKENS = 140
    CLUSTER_AUTH_GET_PERMISSIONS_FOR_PRINCIPAL = 141
    CLUSTER_AUTH_REVOKE_USER_TOKENS = 142
    CLUSTER_CREATE_SECRET = 143
    CLUSTER_LIST_SECRETS = 144
    SECRET_DELETE = 145
    SECRET_INSPECT = 146
    CLUSTER_AUTH_ROTATE_ROOT_TOKEN = 147
    CLUSTER_GET_PACHD_LOGS = 148
    CLUSTER_ENTERPRISE_PAUSE = 149
    CLUSTER_GET_LOKI_LOGS = 150
    CLUSTER_EDIT_CLUSTER_METADATA = 151
    CLUSTER_SNAPSHOTTER = 152
    CLUSTER_RESTART_PACHYDERM = 153
    REPO_READ = 200
    REPO_WRITE = 201
    REPO_MODIFY_BINDINGS = 202
    REPO_DELETE = 203
    REPO_INSPECT_COMMIT = 204
    REPO_LIST_COMMIT = 205
    REPO_DELETE_COMMIT = 206
    REPO_CREATE_BRANCH = 207
    REPO_LIST_BRANCH = 208
    REPO_DELETE_BRANCH = 209
    REPO_INSPECT_FILE = 210
    REPO_LIST_FILE = 211
    REPO_ADD_PIPELINE_READER = 212
    REPO_REMOVE_PIPELINE_READER = 213
    REPO_ADD_PIPELINE_WRITER = 214
    PIPELINE_LIST_JOB = 301
    CLUSTER_SET_DEFAULTS = 302
    PROJECT_SET_DEFAULTS = 303
    PROJECT_CREATE = 400
    PROJECT_DELETE = 401
    PROJECT_LIST_REPO = 402
    PROJECT_CREATE_REPO = 403
    PROJECT_MODIFY_BINDINGS = 404
    JOB_SKIP_CTX = 501


class ResourceType(_Enum):
    """`auth_v2.ResourceType`."""

    RESOURCE_TYPE_UNKNOWN = 0
    CLUSTER = 1
    REPO = 2
    SPEC_REPO = 3
    PROJECT = 4
    JOB = 5


@_dataclass(eq=False, repr=False)
class ActivateRequest(_Message):
    """`auth_v2.ActivateRequest`."""

    _full_name = "auth_v2.ActivateRequest"

    root_token: str = _f.scalar("string", 1, secret=True)


@_dataclass(eq=False, repr=False)
class ActivateResponse(_Message):
    """`auth_v2.ActivateResponse`."""

    _full_name = "auth_v2.ActivateResponse"

    pach_token: str = _f.scalar("string", 1, secret=True)


@_dataclass(eq=False, repr=False)
class AuthenticateRequest(_Message):
    """`auth_v2.AuthenticateRequest`."""

    _full_name = "auth_v2.AuthenticateRequest"

    oidc_state: str = _f.scalar("string", 1, secret=True)
    id_token: str = _f.scalar("string", 2, secret=True)


@_dataclass(eq=False, repr=False)
class AuthenticateResponse(_Message):
    """`auth_v2.AuthenticateResponse`."""

    _full_name = "auth_v2.AuthenticateResponse"

    pach_token: str = _f.scalar("string", 1, secret=True)


@_dataclass(eq=False, repr=False)
class AuthorizeRequest(_Message):
    """`auth_v2.AuthorizeRequest`."""

    _full_name = "auth_v2.AuthorizeRequest"

    resource: Resource | None = _f.message("auth_v2.Resource", 1)
    permissions: list[Permission] = _f.enum(Permission, 2, repeated=True)


@_dataclass(eq=False, repr=False)
class AuthorizeResponse(_Message):
    """`auth_v2.AuthorizeResponse`."""

    _full_name = "auth_v2.AuthorizeResponse"

    authorized: bool = _f.scalar("bool", 1)
    satisfied: list[Permission] = _f.enum(Permission, 2, repeated=True)
    missing: list[Permission] = _f.enum(Permission, 3, repeated=True)
    principal: str = _f.scalar("string", 4)


@_dataclass(eq=False, repr=False)
class DeactivateRequest(_Message):
    """`auth_v2.DeactivateRequest`."""

    _full_name = "auth_v2.DeactivateRequest"


@_dataclass(eq=False, repr=False)
class DeactivateResponse(_Message):
    """`auth_v2.DeactivateResponse`."""

    _full_name = "auth_v2.DeactivateResponse"


@_dataclass(eq=False, repr=False)
class DeleteExpiredAuthTokensRequest(_Message):
    """`auth_v2.DeleteExpiredAuthTokensRequest`."""

    _full_name = "auth_v2.DeleteExpiredAuthTokensRequest"


@_dataclass(eq=False, repr=False)
class DeleteExpiredAuthTokensResponse(_Message):
    """`auth_v2.DeleteExpiredAuthTokensResponse`."""

    _full_name = "auth_v2.DeleteExpiredAuthTokensResponse"


@_dataclass(eq=False, repr=False)
class ExtractAuthTokensRequest(_Message):
    """`auth_v2.ExtractAuthTokensRequest`."""

    _full_name = "auth_v2.ExtractAuthTokensRequest"


@_dataclass(eq=False, repr=False)
class ExtractAuthTokensResponse(_Message):
    """`auth_v2.ExtractAuthTokensResponse`."""

    _full_name = "auth_v2.ExtractAuthTokensResponse"

    tokens: list[TokenInfo] = _f.message("auth_v2.TokenInfo", 1, repeated=True)


@_dataclass(eq=False, repr=False)
class GetConfigurationRequest(_Message):
    """`auth_v2.GetConfigurationRequest`."""

    _full_name = "auth_v2.GetConfigurationRequest"


@_dataclass(eq=False, repr=False)
class GetConfigurationResponse(_Message):
    """`auth_v2.GetConfigurationResponse`."""

    _full_name = "auth_v2.GetConfigurationResponse"

    configuration: OidcConfig | None = _f.message("auth_v2.OIDCConfig", 1)


@_dataclass(eq=False, repr=False)
class GetGroupsForPrincipalRequest(_Message):
    """`auth_v2.GetGroupsForPrincipalRequest`."""

    _full_name = "auth_v2.GetGroupsForPrincipalRequest"

    principal: str = _f.scalar("string", 1)


@_dataclass(eq=False, repr=False)
class GetGroupsRequest(_Message):
    """`auth_v2.GetGroupsRequest`."""

    _full_name = "auth_v2.GetGroupsRequest"


@_dataclass(eq=False, repr=False)
class GetGroupsResponse(_Message):
    """`auth_v2.GetGroupsResponse`."""

    _full_name = "auth_v2.GetGroupsResponse"

    groups: list[str] = _f.scalar("string", 1, repeated=True)


@_dataclass(eq=False, repr=False)
class GetOidcLoginRequest(_Message):
    """`auth_v2.GetOIDCLoginRequest`."""

    _full_name = "auth_v2.GetOIDCLoginRequest"


@_dataclass(eq=False, repr=False)
class GetOidcLoginResponse(_Message):
    """`auth_v2.GetOIDCLoginResponse`."""

    _full_name = "auth_v2.GetOIDCLoginResponse"

    login_url: str = _f.scalar("string", 1, secret=True)
    state: str = _f.scalar("string", 2, secret=True)


@_dataclass(eq=False, repr=False)
class GetPermissionsForPrincipalRequest(_Message):
    """`auth_v2.GetPermissionsForPrincipalRequest`."""

    _full_name = "auth_v2.GetPermissionsForPrincipalRequest"

    resource: Resource | None = _f.message("auth_v2.Resource", 1)
    principal: str = _f.scalar("string", 2)


@_dataclass(eq=False, repr=False)
class GetPermissionsRequest(_Message):
    """`auth_v2.GetPermissionsRequest`."""

    _full_name = "auth_v2.GetPermissionsRequest"

    resource: Resource | None = _f.message("auth_v2.Resource", 1)


@_dataclass(eq=False, repr=False)
class GetPermissionsResponse(_Message):
    """`auth_v2.GetPermissionsResponse`."""

    _full_name = "auth_v2.GetPermissionsResponse"

    permissions: list[Permission] = _f.enum(Permission, 1, repeated=True)
    roles: list[str] = _f.scalar("string", 2, repeated=True)


@_dataclass(eq=False, repr=False)
class GetRobotTokenRequest(_Message):
    """`auth_v2.GetRobotTokenRequest`."""

    _full_name = "auth_v2.GetRobotTokenRequest"

    robot: str = _f.scalar("string", 1)
    ttl: int = _f.scalar("int64", 2)


@_dataclass(eq=False, repr=False)
class GetRobotTokenResponse(_Message):
    """`auth_v2.GetRobotTokenResponse`."""

    _full_name = "auth_v2.GetRobotTokenResponse"

    token: str = _f.scalar("string", 1, secret=True)


@_dataclass(eq=False, repr=False)
class GetRoleBindingRequest(_Message):
    """`auth_v2.GetRoleBindingRequest`."""

    _full_name = "auth_v2.GetRoleBindingRequest"

    resource: Resource | None = _f.message("auth_v2.Resource", 1)


@_dataclass(eq=False, repr=False)
class GetRoleBindingResponse(_Message):
    """`auth_v2.GetRoleBindingResponse`."""

    _full_name = "auth_v2.GetRoleBindingResponse"

    binding: RoleBinding | None = _f.message("auth_v2.RoleBinding", 1)


@_dataclass(eq=False, repr=False)
class GetRolesForPermissionRequest(_Message):
    """`auth_v2.GetRolesForPermissionRequest`."""

    _full_name = "auth_v2.GetRolesForPermissionRequest"

    permission: Permission = _f.enum(Permission, 1)


@_dataclass(eq=False, repr=False)
class GetRolesForPermissionResponse(_Message):
    """`auth_v2.GetRolesForPermissionResponse`."""

    _full_name = "auth_v2.GetRolesForPermissionResponse"

    roles: list[Role] = _f.message("auth_v2.Role", 1, repeated=True)


@_dataclass(eq=False, repr=False)
class GetUsersRequest(_Message):
    """`auth_v2.GetUsersRequest`."""

    _full_name = "auth_v2.GetUsersRequest"

    group: str = _f.scalar("string", 1)


@_dataclass(eq=False, repr=False)
class GetUsersResponse(_Message):
    """`auth_v2.GetUsersResponse`."""

    _full_name = "auth_v2.GetUsersResponse"

    usernames: list[str] = _f.scalar("string", 1, repeated=True)


@_dataclass(eq=False, repr=False)
class Groups(_Message):
    """`auth_v2.Groups`."""

    _full_name = "auth_v2.Groups"

    groups: dict[str, bool] = _f.mapping("string", "bool", 1)


@_dataclass(eq=False, repr=False)
class ModifyMembersRequest(_Message):
    """`auth_v2.ModifyMembersRequest`."""

    _full_name = "auth_v2.ModifyMembersRequest"

    group: str = _f.scalar("string", 1)
    add: list[str] = _f.scalar("string", 2, repeated=True)
    remove: list[str] = _f.scalar("string", 3, repeated=True)


@_dataclass(eq=False, repr=False)
class ModifyMembersResponse(_Message):
    """`auth_v2.ModifyMembersResponse`."""

    _full_name = "auth_v2.ModifyMembersResponse"


@_dataclass(eq=False, repr=False)
class ModifyRoleBindingRequest(_Message):
    """`auth_v2.ModifyRoleBindingRequest`."""

    _full_name = "auth_v2.ModifyRoleBindingRequest"

    resource: Resource | None = _f.message("auth_v2.Resource", 1)
    principal: str = _f.scalar("string", 2)
    roles: list[str] = _f.scalar("string", 3, repeated=True)


@_dataclass(eq=False, repr=False)
class ModifyRoleBindingResponse(_Message):
    """`auth_v2.ModifyRoleBindingResponse`."""

    _full_name = "auth_v2.ModifyRoleBindingResponse"


@_dataclass(eq=False, repr=False)
class OidcConfig(_Message):
    """`auth_v2.OIDCConfig`."""

    _full_name = "auth_v2.OIDCConfig"

    issuer: str = _f.scalar("string", 1)
    client_id: str = _f.scalar("string", 2)
    client_secret: str = _f.scalar("string", 3, secret=True)
    redirect_uri: str = _f.scalar("string", 4)
    scopes: list[str] = _f.scalar("string", 5, repeated=True)
    require_email_verified: bool = _f.scalar("bool", 6)
    localhost_issuer: bool = _f.scalar("bool", 7)
    user_accessible_issuer_host: str = _f.scalar("string", 8)


@_dataclass(eq=False, repr=False)
class Resource(_Message):
    """`auth_v2.Resource`."""

    _full_name = "auth_v2.Resource"

    type: ResourceType = _f.enum(ResourceType, 1)
    name: str = _f.scalar("string", 2)


@_dataclass(eq=False, repr=False)
class RestoreAuthTokenRequest(_Message):
    """`auth_v2.RestoreAuthTokenRequest`."""

    _full_name = "auth_v2.RestoreAuthTokenRequest"

    token: TokenInfo | None = _f.message("auth_v2.TokenInfo", 1)


@_dataclass(eq=False, repr=False)
class RestoreAuthTokenResponse(_Message):
    """`auth_v2.RestoreAuthTokenResponse`."""

    _full_name = "auth_v2.RestoreAuthTokenResponse"


@_dataclass(eq=False, repr=False)
class RevokeAuthTokenRequest(_Message):
    """`auth_v2.RevokeAuthTokenRequest`."""

    _full_name = "auth_v2.RevokeAuthTokenRequest"

    token: str = _f.scalar("string", 1, secret=True)


@_dataclass(eq=False, repr=False)
class RevokeAuthTokenResponse(_Message):
    """`auth_v2.RevokeAuthTokenResponse`."""

    _full_name = "auth_v2.RevokeAuthTokenResponse"

    number: int = _f.scalar("int64", 1)


@_dataclass(eq=False, repr=False)
class RevokeAuthTokensForUserRequest(_Message):
    """`auth_v2.RevokeAuthTokensForUserRequest`."""

    _full_name = "auth_v2.RevokeAuthTokensForUserRequest"

    username: str = _f.scalar("string", 1)


@_dataclass(eq=False, repr=False)
class RevokeAuthTokensForUserResponse(_Message):
    """`auth_v2.RevokeAuthTokensForUserResponse`."""

    _full_name = "auth_v2.RevokeAuthTokensForUserResponse"

    number: int = _f.scalar("int64", 1)


@_dataclass(eq=False, repr=False)
class Role(_Message):
    """`auth_v2.Role`."""

    _full_name = "auth_v2.Role"

    name: str = _f.scalar("string", 1)
    permissions: list[Permission] = _f.enum(Permission, 2, repeated=True)
    can_be_bound_to: list[ResourceType] = _f.enum(ResourceType, 3, repeated=True)
    returned_for: list[ResourceType] = _f.enum(ResourceType, 4, repeated=True)


@_dataclass(eq=False, repr=False)
class RoleBinding(_Message):
    """`auth_v2.RoleBinding`."""

    _full_name = "auth_v2.RoleBinding"

    entries: dict[str, Roles] = _f.mapping("string", "message", 1, type_name="auth_v2.Roles")


@_dataclass(eq=False, repr=False)
class Roles(_Message):
    """`auth_v2.Roles`."""

    _full_name = "auth_v2.Roles"

    roles: dict[str, bool] = _f.mapping("string", "bool", 1)


@_dataclass(eq=False, repr=False)
class RotateRootTokenRequest(_Message):
    """`auth_v2.RotateRootTokenRequest`."""

    _full_name = "auth_v2.RotateRootTokenRequest"

    root_token: str = _f.scalar("string", 1, secret=True)


@_dataclass(eq=False, repr=False)
class RotateRootTokenResponse(_Message):
    """`auth_v2.RotateRootTokenResponse`."""

    _full_name = "auth_v2.RotateRootTokenResponse"

    root_token: str = _f.scalar("string", 1, secret=True)


@_dataclass(eq=False, repr=False)
class SessionInfo(_Message):
    """`auth_v2.SessionInfo`."""

    _full_name = "auth_v2.SessionInfo"

    nonce: str = _f.scalar("string", 1, secret=True)
    email: str = _f.scalar("string", 2)
    conversion_err: bool = _f.scalar("bool", 3)


@_dataclass(eq=False, repr=False)
class SetConfigurationRequest(_Message):
    """`auth_v2.SetConfigurationRequest`."""

    _full_name = "auth_v2.SetConfigurationRequest"

    configuration: OidcConfig | None = _f.message("auth_v2.OIDCConfig", 1)


@_dataclass(eq=False, repr=False)
class SetConfigurationResponse(_Message):
    """`auth_v2.SetConfigurationResponse`."""

    _full_name = "auth_v2.SetConfigurationResponse"


@_dataclass(eq=False, repr=False)
class SetGroupsForUserRequest(_Message):
    """`auth_v2.SetGroupsForUserRequest`."""

    _full_name = "auth_v2.SetGroupsForUserRequest"

    username: str = _f.scalar("string", 1)
    groups: list[str] = _f.scalar("string", 2, repeated=True)


@_dataclass(eq=False, repr=False)
class SetGroupsForUserResponse(_Message):
    """`auth_v2.SetGroupsForUserResponse`."""

    _full_name = "auth_v2.SetGroupsForUserResponse"


@_dataclass(eq=False, repr=False)
class TokenInfo(_Message):
    """`auth_v2.TokenInfo`."""

    _full_name = "auth_v2.TokenInfo"

    subject: str = _f.scalar("string", 1)
    expiration: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 2)
    hashed_token: str = _f.scalar("string", 3)


@_dataclass(eq=False, repr=False)
class Users(_Message):
    """`auth_v2.Users`."""

    _full_name = "auth_v2.Users"

    usernames: dict[str, bool] = _f.mapping("string", "bool", 1)


@_dataclass(eq=False, repr=False)
class WhoAmIRequest(_Message):
    """`auth_v2.WhoAmIRequest`."""

    _full_name = "auth_v2.WhoAmIRequest"


@_dataclass(eq=False, repr=False)
class WhoAmIResponse(_Message):
    """`auth_v2.WhoAmIResponse`."""

    _full_name = "auth_v2.WhoAmIResponse"

    username: str = _f.scalar("string", 1)
    expiration: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 2)


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("ApiStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
