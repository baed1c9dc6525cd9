# Generated from api-protos/auth/auth.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Who may do what: tokens, roles, groups and login."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
from ..._proto.dataclass import dataclass as _dataclass
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
    """What somebody may do; roles are made of these."""

    PERMISSION_UNKNOWN = 0
    """Unset."""
    CLUSTER_MODIFY_BINDINGS = 100
    """Change who has which roles on the cluster."""
    CLUSTER_GET_BINDINGS = 101
    """See who has which roles on the cluster."""
    CLUSTER_AUTH_ACTIVATE = 102
    """Give existing projects, repos and pipelines their bindings when auth is turned on."""
    CLUSTER_AUTH_DEACTIVATE = 103
    """Turn auth off."""
    CLUSTER_AUTH_GET_CONFIG = 104
    """Read the OIDC configuration."""
    CLUSTER_AUTH_SET_CONFIG = 105
    """Change the OIDC configuration."""
    CLUSTER_AUTH_MODIFY_GROUP_MEMBERS = 109
    """Change the members of groups."""
    CLUSTER_AUTH_GET_GROUPS = 110
    """See the groups of other principals."""
    CLUSTER_AUTH_GET_GROUP_USERS = 111
    """See the members of groups."""
    CLUSTER_AUTH_EXTRACT_TOKENS = 112
    """Extract hashed tokens."""
    CLUSTER_AUTH_RESTORE_TOKEN = 113
    """Restore hashed tokens."""
    CLUSTER_ENTERPRISE_ACTIVATE = 114
    """Activate enterprise features."""
    CLUSTER_ENTERPRISE_HEARTBEAT = 115
    """Make the cluster report to its license server."""
    CLUSTER_ENTERPRISE_GET_CODE = 116
    """Read the enterprise activation code."""
    CLUSTER_ENTERPRISE_DEACTIVATE = 117
    """Deactivate enterprise features."""
    CLUSTER_IDENTITY_SET_CONFIG = 118
    """Change the configuration of the identity server."""
    CLUSTER_IDENTITY_GET_CONFIG = 119
    """Read the configuration of the identity server."""
    CLUSTER_IDENTITY_CREATE_IDP = 120
    """Create connectors to identity providers."""
    CLUSTER_IDENTITY_UPDATE_IDP = 121
    """Change connectors to identity providers."""
    CLUSTER_IDENTITY_LIST_IDPS = 122
    """List connectors to identity providers."""
    CLUSTER_IDENTITY_GET_IDP = 123
    """Read a connector to an identity provider."""
    CLUSTER_IDENTITY_DELETE_IDP = 124
    """Delete connectors to identity providers."""
    CLUSTER_IDENTITY_CREATE_OIDC_CLIENT = 125
    """Create OIDC clients."""
    CLUSTER_IDENTITY_UPDATE_OIDC_CLIENT = 126
    """Change OIDC clients."""
    CLUSTER_IDENTITY_LIST_OIDC_CLIENTS = 127
    """List OIDC clients."""
    CLUSTER_IDENTITY_GET_OIDC_CLIENT = 128
    """Read an OIDC client."""
    CLUSTER_IDENTITY_DELETE_OIDC_CLIENT = 129
    """Delete OIDC clients."""
    CLUSTER_DEBUG_DUMP = 131
    """Use the debug service: dumps, profiles, log levels."""
    CLUSTER_LICENSE_ACTIVATE = 132
    """Activate the license server."""
    CLUSTER_LICENSE_GET_CODE = 133
    """Read the activation code of the license server."""
    CLUSTER_LICENSE_ADD_CLUSTER = 134
    """Register clusters with the license server."""
    CLUSTER_LICENSE_UPDATE_CLUSTER = 135
    """Change the record of a registered cluster."""
    CLUSTER_LICENSE_DELETE_CLUSTER = 136
    """Remove clusters from the license server."""
    CLUSTER_LICENSE_LIST_CLUSTERS = 137
    """List the clusters that are registered with the license server."""
    CLUSTER_DELETE_ALL = 138
    """Delete all pipelines, transactions, identity or license data."""
    CLUSTER_AUTH_GET_ROBOT_TOKEN = 139
    """Make tokens for robots."""
    CLUSTER_AUTH_DELETE_EXPIRED_TOKENS = 140
    """Remove expired tokens from the database."""
    CLUSTER_AUTH_GET_PERMISSIONS_FOR_PRINCIPAL = 141
    """See the permissions of other principals."""
    CLUSTER_AUTH_REVOKE_USER_TOKENS = 142
    """Revoke the tokens of other users."""
    CLUSTER_CREATE_SECRET = 143
    """Create secrets."""
    CLUSTER_LIST_SECRETS = 144
    """List secrets."""
    SECRET_DELETE = 145
    """Delete secrets."""
    SECRET_INSPECT = 146
    """Look up single secrets, without their content."""
    CLUSTER_AUTH_ROTATE_ROOT_TOKEN = 147
    """Replace the root token."""
    CLUSTER_GET_PACHD_LOGS = 148
    """Read the logs of pachd."""
    CLUSTER_ENTERPRISE_PAUSE = 149
    """Pause and resume the cluster. Since 2.2."""
    CLUSTER_GET_LOKI_LOGS = 150
    """Read logs straight from Loki. Since 2.6."""
    CLUSTER_EDIT_CLUSTER_METADATA = 151
    """Edit the metadata of the cluster. Since 2.10."""
    CLUSTER_SNAPSHOTTER = 152
    """Make, see and delete snapshots. Since 2.12."""
    CLUSTER_RESTART_PACHYDERM = 153
    """Restart Pachyderm. Since 2.12."""
    REPO_READ = 200
    """Read the content of files."""
    REPO_WRITE = 201
    """Start, fill and finish commits; change repo, pipeline and jobs."""
    REPO_MODIFY_BINDINGS = 202
    """Change who has which roles on the repo."""
    REPO_DELETE = 203
    """Delete the repo."""
    REPO_INSPECT_COMMIT = 204
    """Look up single commits, walk and await them."""
    REPO_LIST_COMMIT = 205
    """List commits."""
    REPO_DELETE_COMMIT = 206
    """Squash and drop commits; asked for on the cluster, not on the repo."""
    REPO_CREATE_BRANCH = 207
    """Create and change branches."""
    REPO_LIST_BRANCH = 208
    """List and walk branches."""
    REPO_DELETE_BRANCH = 209
    """Delete branches."""
    REPO_INSPECT_FILE = 210
    """Look up single files."""
    REPO_LIST_FILE = 211
    """List files."""
    REPO_ADD_PIPELINE_READER = 212
    """Let a pipeline read the repo."""
    REPO_REMOVE_PIPELINE_READER = 213
    """Stop a pipeline from reading the repo."""
    REPO_ADD_PIPELINE_WRITER = 214
    """Let a pipeline write to the repo."""
    PIPELINE_LIST_JOB = 301
    """List the jobs of the pipeline that writes to the repo."""
    CLUSTER_SET_DEFAULTS = 302
    """Change the cluster's pipeline defaults. Since 2.8."""
    PROJECT_SET_DEFAULTS = 303
    """Change a project's pipeline defaults. Since 2.8."""
    PROJECT_CREATE = 400
    """Create projects. Since 2.5."""
    PROJECT_DELETE = 401
    """Delete the project. Since 2.5."""
    PROJECT_LIST_REPO = 402
    """See the repos and pipelines of the project. Since 2.5."""
    PROJECT_CREATE_REPO = 403
    """Create repos and pipelines in the project. Since 2.5."""
    PROJECT_MODIFY_BINDINGS = 404
    """Change who has which roles on the project. Since 2.5."""
    JOB_SKIP_CTX = 501
    """Reach jobs of the job service (pjs) by their id, without the job's context token. Since 2.12."""


class ResourceType(_Enum):
    """Kinds of things that roles can be given on."""

    RESOURCE_TYPE_UNKNOWN = 0
    """Unset; refused."""
    CLUSTER = 1
    """The whole cluster."""
    REPO = 2
    """A repo, together with its meta repo."""
    SPEC_REPO = 3
    """A spec repo: everybody signed in may read it; apart from that it counts as its repo."""
    PROJECT = 4
    """A project. Since 2.5."""
    JOB = 5
    """A job of the job service (pjs). Since 2.12."""


@_dataclass(eq=False, repr=False)
class Resource(_Message):
    """Names something that roles can be given on."""

    _full_name = "auth_v2.Resource"

    type: ResourceType = _f.enum(ResourceType, 1)
    name: str = _f.scalar("string", 2)
    """A project's name, <project>/<repo> for repos, a job's id; ignored for the cluster."""


@_dataclass(eq=False, repr=False)
class Role(_Message):
    """A built-in set of permissions; there are no others."""

    _full_name = "auth_v2.Role"

    name: str = _f.scalar("string", 1)
    """E.g. repoReader, repoWriter, repoOwner, projectOwner or clusterAdmin."""
    permissions: list[Permission] = _f.enum(Permission, 2, repeated=True)
    can_be_bound_to: list[ResourceType] = _f.enum(ResourceType, 3, repeated=True)
    """Kinds of resources the role is meant for; not enforced. Since 2.6.4."""
    returned_for: list[ResourceType] = _f.enum(ResourceType, 4, repeated=True)
    """Kinds of resources for which GetPermissions lists the role. Since 2.6.4."""


@_dataclass(eq=False, repr=False)
class Roles(_Message):
    """A set of roles."""

    _full_name = "auth_v2.Roles"

    roles: dict[str, bool] = _f.mapping("string", "bool", 1)
    """Keys are the names of the roles; values are always true."""


@_dataclass(eq=False, repr=False)
class RoleBinding(_Message):
    """Who has which roles on one resource."""

    _full_name = "auth_v2.RoleBinding"

    entries: dict[str, Roles] = _f.mapping("string", "message", 1, type_name="auth_v2.Roles")
    """Keys are principals, such as user:a@example.com or allClusterUsers."""


@_dataclass(eq=False, repr=False)
class Users(_Message):
    """A set of users; used in the server's database."""

    _full_name = "auth_v2.Users"

    usernames: dict[str, bool] = _f.mapping("string", "bool", 1)
    """Keys are principals; values are always true."""


@_dataclass(eq=False, repr=False)
class Groups(_Message):
    """A set of groups; used in the server's database."""

    _full_name = "auth_v2.Groups"

    groups: dict[str, bool] = _f.mapping("string", "bool", 1)
    """Keys are groups, such as group:g; values are always true."""


@_dataclass(eq=False, repr=False)
class TokenInfo(_Message):
    """A token as the server stores it."""

    _full_name = "auth_v2.TokenInfo"

    subject: str = _f.scalar("string", 1)
    """Principal that the token belongs to."""
    expiration: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 2)
    """Absent if the token does not expire."""
    hashed_token: str = _f.scalar("string", 3)
    """SHA-256 of the token, in hex digits."""


@_dataclass(eq=False, repr=False)
class SessionInfo(_Message):
    """State of a login in the browser, as the server keeps it until Authenticate picks it up."""

    _full_name = "auth_v2.SessionInfo"

    nonce: str = _f.scalar("string", 1, secret=True)
    """Random text that ties the provider's answer to the login."""
    email: str = _f.scalar("string", 2)
    """Email of the user; empty until the login is done."""
    conversion_err: bool = _f.scalar("bool", 3)
    """The provider's answer could not be used."""


@_dataclass(eq=False, repr=False)
class OidcConfig(_Message):
    """How users log in with an OpenID Connect (OIDC) provider."""

    _full_name = "auth_v2.OIDCConfig"

    issuer: str = _f.scalar("string", 1)
    """URL of the provider; must be reachable from the server."""
    client_id: str = _f.scalar("string", 2)
    """Id under which Pachyderm is registered with the provider; required."""
    client_secret: str = _f.scalar("string", 3, secret=True)
    """Secret that belongs to client_id."""
    redirect_uri: str = _f.scalar("string", 4)
    """URL to which the browser returns after the login."""
    scopes: list[str] = _f.scalar("string", 5, repeated=True)
    """What to ask the provider for; empty means email, profile, groups and openid."""
    require_email_verified: bool = _f.scalar("bool", 6)
    """Refuse users whose email the provider has not verified."""
    localhost_issuer: bool = _f.scalar("bool", 7)
    """Reach the issuer through localhost: it is the identity server within pachd."""
    user_accessible_issuer_host: str = _f.scalar("string", 8)
    """Host to put into login URLs if users cannot reach the issuer by the name that the server uses."""


@_dataclass(eq=False, repr=False)
class ActivateRequest(_Message):
    """Says what the root token is to be."""

    _full_name = "auth_v2.ActivateRequest"

    root_token: str = _f.scalar("string", 1, secret=True)
    """Token for pach:root; empty lets the server make a random one."""


@_dataclass(eq=False, repr=False)
class ActivateResponse(_Message):
    """The token of the root user."""

    _full_name = "auth_v2.ActivateResponse"

    pach_token: str = _f.scalar("string", 1, secret=True)
    """Token of pach:root; it does not expire. Keep it safe."""


@_dataclass(eq=False, repr=False)
class DeactivateRequest(_Message):
    """Asks to turn auth off; carries nothing."""

    _full_name = "auth_v2.DeactivateRequest"


@_dataclass(eq=False, repr=False)
class DeactivateResponse(_Message):
    """Returned by Deactivate; carries nothing."""

    _full_name = "auth_v2.DeactivateResponse"


@_dataclass(eq=False, repr=False)
class GetConfigurationRequest(_Message):
    """Asks for the OIDC configuration; carries nothing."""

    _full_name = "auth_v2.GetConfigurationRequest"


@_dataclass(eq=False, repr=False)
class GetConfigurationResponse(_Message):
    """The OIDC configuration."""

    _full_name = "auth_v2.GetConfigurationResponse"

    configuration: OidcConfig | None = _f.message("auth_v2.OIDCConfig", 1)
    """Empty if none was set."""


@_dataclass(eq=False, repr=False)
class SetConfigurationRequest(_Message):
    """A new OIDC configuration."""

    _full_name = "auth_v2.SetConfigurationRequest"

    configuration: OidcConfig | None = _f.message("auth_v2.OIDCConfig", 1)
    """Replaces the old one as a whole."""


@_dataclass(eq=False, repr=False)
class SetConfigurationResponse(_Message):
    """Returned by SetConfiguration; carries nothing."""

    _full_name = "auth_v2.SetConfigurationResponse"


@_dataclass(eq=False, repr=False)
class RotateRootTokenRequest(_Message):
    """Says what the new root token is to be."""

    _full_name = "auth_v2.RotateRootTokenRequest"

    root_token: str = _f.scalar("string", 1, secret=True)
    """Empty lets the server make a random one."""


@_dataclass(eq=False, repr=False)
class RotateRootTokenResponse(_Message):
    """The new root token."""

    _full_name = "auth_v2.RotateRootTokenResponse"

    root_token: str = _f.scalar("string", 1, secret=True)
    """Token of pach:root from now on."""


@_dataclass(eq=False, repr=False)
class GetOidcLoginRequest(_Message):
    """Asks for a login URL; carries nothing."""

    _full_name = "auth_v2.GetOIDCLoginRequest"


@_dataclass(eq=False, repr=False)
class GetOidcLoginResponse(_Message):
    """Where to log in."""

    _full_name = "auth_v2.GetOIDCLoginResponse"

    login_url: str = _f.scalar("string", 1, secret=True)
    """URL for the user's browser."""
    state: str = _f.scalar("string", 2, secret=True)
    """Name of the login, for Authenticate; valid for 3 minutes."""


@_dataclass(eq=False, repr=False)
class AuthenticateRequest(_Message):
    """Proof of who the caller is; one of the two is enough."""

    _full_name = "auth_v2.AuthenticateRequest"

    oidc_state: str = _f.scalar("string", 1, secret=True)
    """State of a login begun with GetOIDCLogin."""
    id_token: str = _f.scalar("string", 2, secret=True)
    """ID token of the configured provider; its audience must contain the configured client id."""


@_dataclass(eq=False, repr=False)
class AuthenticateResponse(_Message):
    """A session."""

    _full_name = "auth_v2.AuthenticateResponse"

    pach_token: str = _f.scalar("string", 1, secret=True)
    """Token to send with further calls; valid for 30 days unless the server is set otherwise.

    After a login by id_token, not longer than that token.
    """


@_dataclass(eq=False, repr=False)
class WhoAmIRequest(_Message):
    """Asks who the caller is; carries nothing."""

    _full_name = "auth_v2.WhoAmIRequest"


@_dataclass(eq=False, repr=False)
class WhoAmIResponse(_Message):
    """Who the caller is."""

    _full_name = "auth_v2.WhoAmIResponse"

    username: str = _f.scalar("string", 1)
    """The principal, such as user:a@example.com or pach:root."""
    expiration: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 2)
    """When the token expires; absent if it does not."""


@_dataclass(eq=False, repr=False)
class AuthorizeRequest(_Message):
    """Says what to check."""

    _full_name = "auth_v2.AuthorizeRequest"

    resource: Resource | None = _f.message("auth_v2.Resource", 1)
    """Required."""
    permissions: list[Permission] = _f.enum(Permission, 2, repeated=True)


@_dataclass(eq=False, repr=False)
class AuthorizeResponse(_Message):
    """Tells which of the permissions the caller has."""

    _full_name = "auth_v2.AuthorizeResponse"

    authorized: bool = _f.scalar("bool", 1)
    """All of them were found."""
    satisfied: list[Permission] = _f.enum(Permission, 2, repeated=True)
    """Those that the caller has."""
    missing: list[Permission] = _f.enum(Permission, 3, repeated=True)
    """Those that the caller lacks."""
    principal: str = _f.scalar("string", 4)
    """Who the caller is."""


@_dataclass(eq=False, repr=False)
class GetPermissionsRequest(_Message):
    """Says on what to list the caller's permissions."""

    _full_name = "auth_v2.GetPermissionsRequest"

    resource: Resource | None = _f.message("auth_v2.Resource", 1)
    """Required."""


@_dataclass(eq=False, repr=False)
class GetPermissionsForPrincipalRequest(_Message):
    """Says whose permissions to list, and on what."""

    _full_name = "auth_v2.GetPermissionsForPrincipalRequest"

    resource: Resource | None = _f.message("auth_v2.Resource", 1)
    """Required."""
    principal: str = _f.scalar("string", 2)
    """E.g. user:a@example.com."""


@_dataclass(eq=False, repr=False)
class GetPermissionsResponse(_Message):
    """Permissions and roles on a resource."""

    _full_name = "auth_v2.GetPermissionsResponse"

    permissions: list[Permission] = _f.enum(Permission, 1, repeated=True)
    """Permissions of all the roles; those granted by several roles are repeated."""
    roles: list[str] = _f.scalar("string", 2, repeated=True)
    """Names of the roles, sorted; inherited ones as far as they matter for this kind of resource."""


@_dataclass(eq=False, repr=False)
class GetRolesForPermissionRequest(_Message):
    """Says which permission is wanted."""

    _full_name = "auth_v2.GetRolesForPermissionRequest"

    permission: Permission = _f.enum(Permission, 1)


@_dataclass(eq=False, repr=False)
class GetRolesForPermissionResponse(_Message):
    """Roles with the permission."""

    _full_name = "auth_v2.GetRolesForPermissionResponse"

    roles: list[Role] = _f.message("auth_v2.Role", 1, repeated=True)


@_dataclass(eq=False, repr=False)
class GetRoleBindingRequest(_Message):
    """Says whose role binding to read."""

    _full_name = "auth_v2.GetRoleBindingRequest"

    resource: Resource | None = _f.message("auth_v2.Resource", 1)
    """Required."""


@_dataclass(eq=False, repr=False)
class GetRoleBindingResponse(_Message):
    """A role binding."""

    _full_name = "auth_v2.GetRoleBindingResponse"

    binding: RoleBinding | None = _f.message("auth_v2.RoleBinding", 1)


@_dataclass(eq=False, repr=False)
class ModifyRoleBindingRequest(_Message):
    """Says who is to have which roles on what."""

    _full_name = "auth_v2.ModifyRoleBindingRequest"

    resource: Resource | None = _f.message("auth_v2.Resource", 1)
    """The cluster, a project or a repo."""
    principal: str = _f.scalar("string", 2)
    """A principal with its type, such as robot:r1, or allClusterUsers."""
    roles: list[str] = _f.scalar("string", 3, repeated=True)
    """All roles it is to have from now on; empty takes all away."""


@_dataclass(eq=False, repr=False)
class ModifyRoleBindingResponse(_Message):
    """Returned by ModifyRoleBinding; carries nothing."""

    _full_name = "auth_v2.ModifyRoleBindingResponse"


@_dataclass(eq=False, repr=False)
class GetRobotTokenRequest(_Message):
    """Says for which robot to make a token."""

    _full_name = "auth_v2.GetRobotTokenRequest"

    robot: str = _f.scalar("string", 1)
    """Name of the robot, with or without the prefix robot:."""
    ttl: int = _f.scalar("int64", 2)
    """Lifetime in seconds; 0 or less for a token that does not expire."""


@_dataclass(eq=False, repr=False)
class GetRobotTokenResponse(_Message):
    """A token for a robot."""

    _full_name = "auth_v2.GetRobotTokenResponse"

    token: str = _f.scalar("string", 1, secret=True)
    """The token itself; the server keeps only a hash, so it cannot be read again."""


@_dataclass(eq=False, repr=False)
class RevokeAuthTokenRequest(_Message):
    """Says which token to revoke."""

    _full_name = "auth_v2.RevokeAuthTokenRequest"

    token: str = _f.scalar("string", 1, secret=True)
    """The token itself, not its hash."""


@_dataclass(eq=False, repr=False)
class RevokeAuthTokenResponse(_Message):
    """How much was revoked."""

    _full_name = "auth_v2.RevokeAuthTokenResponse"

    number: int = _f.scalar("int64", 1)
    """Tokens revoked: 0 or 1. Since 2.4.3."""


@_dataclass(eq=False, repr=False)
class RevokeAuthTokensForUserRequest(_Message):
    """Says whose tokens to revoke."""

    _full_name = "auth_v2.RevokeAuthTokensForUserRequest"

    username: str = _f.scalar("string", 1)
    """A principal with its type."""


@_dataclass(eq=False, repr=False)
class RevokeAuthTokensForUserResponse(_Message):
    """How much was revoked."""

    _full_name = "auth_v2.RevokeAuthTokensForUserResponse"

    number: int = _f.scalar("int64", 1)
    """Tokens revoked. Since 2.4.3."""


@_dataclass(eq=False, repr=False)
class ExtractAuthTokensRequest(_Message):
    """Asks for the tokens of robots; carries nothing."""

    _full_name = "auth_v2.ExtractAuthTokensRequest"


@_dataclass(eq=False, repr=False)
class ExtractAuthTokensResponse(_Message):
    """Hashed tokens of robots."""

    _full_name = "auth_v2.ExtractAuthTokensResponse"

    tokens: list[TokenInfo] = _f.message("auth_v2.TokenInfo", 1, repeated=True)


@_dataclass(eq=False, repr=False)
class RestoreAuthTokenRequest(_Message):
    """A token to store."""

    _full_name = "auth_v2.RestoreAuthTokenRequest"

    token: TokenInfo | None = _f.message("auth_v2.TokenInfo", 1)
    """Required."""


@_dataclass(eq=False, repr=False)
class RestoreAuthTokenResponse(_Message):
    """Returned by RestoreAuthToken; carries nothing."""

    _full_name = "auth_v2.RestoreAuthTokenResponse"


@_dataclass(eq=False, repr=False)
class DeleteExpiredAuthTokensRequest(_Message):
    """Asks to remove expired tokens; carries nothing."""

    _full_name = "auth_v2.DeleteExpiredAuthTokensRequest"


@_dataclass(eq=False, repr=False)
class DeleteExpiredAuthTokensResponse(_Message):
    """Returned by DeleteExpiredAuthTokens; carries nothing."""

    _full_name = "auth_v2.DeleteExpiredAuthTokensResponse"


@_dataclass(eq=False, repr=False)
class GetGroupsRequest(_Message):
    """Asks for the caller's groups; carries nothing."""

    _full_name = "auth_v2.GetGroupsRequest"


@_dataclass(eq=False, repr=False)
class GetGroupsForPrincipalRequest(_Message):
    """Says whose groups to list."""

    _full_name = "auth_v2.GetGroupsForPrincipalRequest"

    principal: str = _f.scalar("string", 1)
    """A principal with its type."""


@_dataclass(eq=False, repr=False)
class GetGroupsResponse(_Message):
    """Groups that somebody is a member of."""

    _full_name = "auth_v2.GetGroupsResponse"

    groups: list[str] = _f.scalar("string", 1, repeated=True)
    """With their prefix, such as group:g."""


@_dataclass(eq=False, repr=False)
class GetUsersRequest(_Message):
    """Says which group to look at."""

    _full_name = "auth_v2.GetUsersRequest"

    group: str = _f.scalar("string", 1)
    """With its prefix, such as group:g; empty for everybody who is or was in any group."""


@_dataclass(eq=False, repr=False)
class GetUsersResponse(_Message):
    """Members of a group."""

    _full_name = "auth_v2.GetUsersResponse"

    usernames: list[str] = _f.scalar("string", 1, repeated=True)
    """Principals, in no particular order."""


@_dataclass(eq=False, repr=False)
class SetGroupsForUserRequest(_Message):
    """Says which groups a user is to be in."""

    _full_name = "auth_v2.SetGroupsForUserRequest"

    username: str = _f.scalar("string", 1)
    """A principal with its type."""
    groups: list[str] = _f.scalar("string", 2, repeated=True)
    """All groups from now on; empty for none. The names are not checked."""


@_dataclass(eq=False, repr=False)
class SetGroupsForUserResponse(_Message):
    """Returned by SetGroupsForUser; carries nothing."""

    _full_name = "auth_v2.SetGroupsForUserResponse"


@_dataclass(eq=False, repr=False)
class ModifyMembersRequest(_Message):
    """Says who joins a group and who leaves it."""

    _full_name = "auth_v2.ModifyMembersRequest"

    group: str = _f.scalar("string", 1)
    """With its prefix, such as group:g."""
    add: list[str] = _f.scalar("string", 2, repeated=True)
    """Principals to add; if one is malformed, nothing changes."""
    remove: list[str] = _f.scalar("string", 3, repeated=True)
    """Principals to remove."""


@_dataclass(eq=False, repr=False)
class ModifyMembersResponse(_Message):
    """Returned by ModifyMembers; carries nothing."""

    _full_name = "auth_v2.ModifyMembersResponse"


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("ApiStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
