# Generated from api-protos/auth/auth.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of auth_v2, sync."""

from __future__ import annotations

from collections.abc import Sequence

from ..._wire.stub import SyncStub, listed
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


class ApiMethods(SyncStub):
    """The RPCs of `auth_v2.API` that the client offers as they are; see `ApiStub` for all."""

    def get_configuration(
        self,
        request: GetConfigurationRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> GetConfigurationResponse:
        """Reads the OIDC configuration.

        Needs CLUSTER_AUTH_GET_CONFIG.

        RPC: `auth_v2.API/GetConfiguration`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetConfigurationRequest()
        return self._calls.unary_unary(methods.GET_CONFIGURATION, request, timeout)

    def set_configuration(
        self,
        request: SetConfigurationRequest | None = None,
        /,
        *,
        configuration: OidcConfig | None = None,
        timeout: float | None = None,
    ) -> SetConfigurationResponse:
        """Replaces the OIDC configuration.

        The server first tries whether the issuer can be reached and speaks OIDC; UNKNOWN if it does
        not, or if a URL is malformed or the client id is empty. Needs CLUSTER_AUTH_SET_CONFIG.

        RPC: `auth_v2.API/SetConfiguration`.

        Args:
            request: The whole request, in place of its fields as keywords.
            configuration: Replaces the old one as a whole.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = SetConfigurationRequest(configuration=configuration)
        return self._calls.unary_unary(methods.SET_CONFIGURATION, request, timeout)

    def get_oidc_login(
        self,
        request: GetOidcLoginRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> GetOidcLoginResponse:
        """Begins a login in the browser: returns the URL to open.

        Show the URL to the user and meanwhile call Authenticate with the state. Needs no token.
        UNKNOWN if no OIDC provider is configured.

        RPC: `auth_v2.API/GetOIDCLogin`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetOidcLoginRequest()
        return self._calls.unary_unary(methods.GET_OIDC_LOGIN, request, timeout)

    def who_am_i(self, request: WhoAmIRequest | None = None, /, *, timeout: float | None = None) -> WhoAmIResponse:
        """Tells who the caller is and when its token expires.

        UNAUTHENTICATED without a valid token, INTERNAL with an expired one.

        RPC: `auth_v2.API/WhoAmI`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = WhoAmIRequest()
        return self._calls.unary_unary(methods.WHO_AM_I, request, timeout)

    def revoke_auth_token(
        self,
        request: RevokeAuthTokenRequest | None = None,
        /,
        *,
        token: str = "",
        timeout: float | None = None,
    ) -> RevokeAuthTokenResponse:
        """Ends the validity of one token.

        Anybody signed in who knows the token may do so. An unknown token is no error.

        RPC: `auth_v2.API/RevokeAuthToken`.

        Args:
            request: The whole request, in place of its fields as keywords.
            token: The token itself, not its hash.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = RevokeAuthTokenRequest(token=token)
        return self._calls.unary_unary(methods.REVOKE_AUTH_TOKEN, request, timeout)

    def revoke_auth_tokens_for_user(
        self,
        request: RevokeAuthTokensForUserRequest | None = None,
        /,
        *,
        username: str = "",
        timeout: float | None = None,
    ) -> RevokeAuthTokensForUserResponse:
        """Ends the validity of all tokens of a user.

        Refused for pach:root. Needs CLUSTER_AUTH_REVOKE_USER_TOKENS.

        RPC: `auth_v2.API/RevokeAuthTokensForUser`.

        Args:
            request: The whole request, in place of its fields as keywords.
            username: A principal with its type.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = RevokeAuthTokensForUserRequest(username=username)
        return self._calls.unary_unary(methods.REVOKE_AUTH_TOKENS_FOR_USER, request, timeout)

    def extract_auth_tokens(
        self,
        request: ExtractAuthTokensRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> ExtractAuthTokensResponse:
        """Lists the tokens of robots, hashed, for transfer to another cluster.

        Needs CLUSTER_AUTH_EXTRACT_TOKENS.

        RPC: `auth_v2.API/ExtractAuthTokens`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ExtractAuthTokensRequest()
        return self._calls.unary_unary(methods.EXTRACT_AUTH_TOKENS, request, timeout)

    def restore_auth_token(
        self,
        request: RestoreAuthTokenRequest | None = None,
        /,
        *,
        token: TokenInfo | None = None,
        timeout: float | None = None,
    ) -> RestoreAuthTokenResponse:
        """Stores a hashed token, as it came from ExtractAuthTokens.

        Fails if there is a token with this hash already, or if it has expired. Needs
        CLUSTER_AUTH_RESTORE_TOKEN.

        RPC: `auth_v2.API/RestoreAuthToken`.

        Args:
            request: The whole request, in place of its fields as keywords.
            token: Required.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = RestoreAuthTokenRequest(token=token)
        return self._calls.unary_unary(methods.RESTORE_AUTH_TOKEN, request, timeout)

    def delete_expired_auth_tokens(
        self,
        request: DeleteExpiredAuthTokensRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> DeleteExpiredAuthTokensResponse:
        """Removes expired tokens from the database.

        The server does so itself every 24 hours. Needs CLUSTER_AUTH_DELETE_EXPIRED_TOKENS.

        RPC: `auth_v2.API/DeleteExpiredAuthTokens`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DeleteExpiredAuthTokensRequest()
        return self._calls.unary_unary(methods.DELETE_EXPIRED_AUTH_TOKENS, request, timeout)

    def get_groups(
        self,
        request: GetGroupsRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> GetGroupsResponse:
        """Lists the groups that the caller is a member of.

        RPC: `auth_v2.API/GetGroups`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetGroupsRequest()
        return self._calls.unary_unary(methods.GET_GROUPS, request, timeout)

    def get_groups_for_principal(
        self,
        request: GetGroupsForPrincipalRequest | None = None,
        /,
        *,
        principal: str = "",
        timeout: float | None = None,
    ) -> GetGroupsResponse:
        """Lists the groups that somebody is a member of.

        Needs CLUSTER_AUTH_GET_GROUPS.

        RPC: `auth_v2.API/GetGroupsForPrincipal`.

        Args:
            request: The whole request, in place of its fields as keywords.
            principal: A principal with its type.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetGroupsForPrincipalRequest(principal=principal)
        return self._calls.unary_unary(methods.GET_GROUPS_FOR_PRINCIPAL, request, timeout)

    def get_users(
        self,
        request: GetUsersRequest | None = None,
        /,
        *,
        group: str = "",
        timeout: float | None = None,
    ) -> GetUsersResponse:
        """Lists the members of a group.

        NOT_FOUND if there is no such group. Needs CLUSTER_AUTH_GET_GROUP_USERS.

        RPC: `auth_v2.API/GetUsers`.

        Args:
            request: The whole request, in place of its fields as keywords.
            group: With its prefix, such as group:g; empty for everybody who is or was in any group.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetUsersRequest(group=group)
        return self._calls.unary_unary(methods.GET_USERS, request, timeout)


class ApiStub(ApiMethods):
    """Access control: activation, login, tokens, role bindings and groups.

    A principal is written type:name: user:<email>, robot:<name>, group:<name>,
    pipeline:<project>/<name>, the root user pach:root, or allClusterUsers for everybody signed in.

    Auth is off on a fresh server. Then nearly all of these calls answer UNIMPLEMENTED (the auth
    service is not activated), WhoAmI included. With auth on, a call without a valid token answers
    UNAUTHENTICATED, one without the permission PERMISSION_DENIED. None of the calls takes part in
    transactions.
    """

    def activate(
        self,
        request: ActivateRequest | None = None,
        /,
        *,
        root_token: str = "",
        timeout: float | None = None,
    ) -> ActivateResponse:
        """Turns auth on and returns the token of the root user, pach:root.

        Root gets clusterAdmin, and everybody signed in gets projectCreator. Call pfs.ActivateAuth and
        pps.ActivateAuth with the new token next: without them existing projects, repos and pipelines
        have no role bindings and cannot be used. Needs no token; on a server where auth is on already,
        UNAUTHENTICATED, or with a valid token UNIMPLEMENTED.

        RPC: `auth_v2.API/Activate`.

        Args:
            request: The whole request, in place of its fields as keywords.
            root_token: Token for pach:root; empty lets the server make a random one.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ActivateRequest(root_token=root_token)
        return self._calls.unary_unary(methods.ACTIVATE, request, timeout)

    def deactivate(
        self,
        request: DeactivateRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> DeactivateResponse:
        """Turns auth off: deletes all tokens, role bindings, groups and the OIDC configuration.

        Everybody can then reach everything. Needs CLUSTER_AUTH_DEACTIVATE.

        RPC: `auth_v2.API/Deactivate`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DeactivateRequest()
        return self._calls.unary_unary(methods.DEACTIVATE, request, timeout)

    def rotate_root_token(
        self,
        request: RotateRootTokenRequest | None = None,
        /,
        *,
        root_token: str = "",
        timeout: float | None = None,
    ) -> RotateRootTokenResponse:
        """Replaces the token of the root user.

        The old token is no longer valid. Refused if the server's environment sets the root token, or
        if the new token is already in use. Needs CLUSTER_AUTH_ROTATE_ROOT_TOKEN.

        RPC: `auth_v2.API/RotateRootToken`.

        Args:
            request: The whole request, in place of its fields as keywords.
            root_token: Empty lets the server make a random one.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = RotateRootTokenRequest(root_token=root_token)
        return self._calls.unary_unary(methods.ROTATE_ROOT_TOKEN, request, timeout)

    def authenticate(
        self,
        request: AuthenticateRequest | None = None,
        /,
        *,
        oidc_state: str = "",
        id_token: str = "",
        timeout: float | None = None,
    ) -> AuthenticateResponse:
        """Exchanges a finished login for a session token.

        With oidc_state the call blocks until the user has logged in at GetOIDCLogin's URL, or until
        the state expires (3 minutes). The groups of the login replace the user's former ones. Needs no
        token; INVALID_ARGUMENT if neither field is set.

        RPC: `auth_v2.API/Authenticate`.

        Args:
            request: The whole request, in place of its fields as keywords.
            oidc_state: State of a login begun with GetOIDCLogin.
            id_token: ID token of the configured provider; its audience must contain the configured client id.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = AuthenticateRequest(oidc_state=oidc_state, id_token=id_token)
        return self._calls.unary_unary(methods.AUTHENTICATE, request, timeout)

    def authorize(
        self,
        request: AuthorizeRequest | None = None,
        /,
        *,
        resource: Resource | None = None,
        permissions: Sequence[Permission] = (),
        timeout: float | None = None,
    ) -> AuthorizeResponse:
        """Tells whether the caller has some permissions on a resource.

        Roles on the cluster count for all projects and repos, roles on a project for its repos.
        UNKNOWN if there is no such resource and the roles further up do not suffice either;
        INVALID_ARGUMENT if no resource is given.

        RPC: `auth_v2.API/Authorize`.

        Args:
            request: The whole request, in place of its fields as keywords.
            resource: Required.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = AuthorizeRequest(resource=resource, permissions=listed(permissions))
        return self._calls.unary_unary(methods.AUTHORIZE, request, timeout)

    def get_permissions(
        self,
        request: GetPermissionsRequest | None = None,
        /,
        *,
        resource: Resource | None = None,
        timeout: float | None = None,
    ) -> GetPermissionsResponse:
        """Lists the permissions and roles that the caller has on a resource.

        UNKNOWN if there is no such resource.

        RPC: `auth_v2.API/GetPermissions`.

        Args:
            request: The whole request, in place of its fields as keywords.
            resource: Required.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetPermissionsRequest(resource=resource)
        return self._calls.unary_unary(methods.GET_PERMISSIONS, request, timeout)

    def get_permissions_for_principal(
        self,
        request: GetPermissionsForPrincipalRequest | None = None,
        /,
        *,
        resource: Resource | None = None,
        principal: str = "",
        timeout: float | None = None,
    ) -> GetPermissionsResponse:
        """Lists the permissions and roles that somebody has on a resource.

        UNKNOWN if there is no such resource. Needs CLUSTER_AUTH_GET_PERMISSIONS_FOR_PRINCIPAL.

        RPC: `auth_v2.API/GetPermissionsForPrincipal`.

        Args:
            request: The whole request, in place of its fields as keywords.
            resource: Required.
            principal: E.g. user:a@example.com.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetPermissionsForPrincipalRequest(resource=resource, principal=principal)
        return self._calls.unary_unary(methods.GET_PERMISSIONS_FOR_PRINCIPAL, request, timeout)

    def get_roles_for_permission(
        self,
        request: GetRolesForPermissionRequest | None = None,
        /,
        *,
        permission: Permission = Permission.PERMISSION_UNKNOWN,
        timeout: float | None = None,
    ) -> GetRolesForPermissionResponse:
        """Lists the roles that grant a permission.

        RPC: `auth_v2.API/GetRolesForPermission`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetRolesForPermissionRequest(permission=permission)
        return self._calls.unary_unary(methods.GET_ROLES_FOR_PERMISSION, request, timeout)

    def get_role_binding(
        self,
        request: GetRoleBindingRequest | None = None,
        /,
        *,
        resource: Resource | None = None,
        timeout: float | None = None,
    ) -> GetRoleBindingResponse:
        """Reads who has which roles directly on a resource.

        Inherited roles are not shown; a resource that does not exist gives an empty binding.

        RPC: `auth_v2.API/GetRoleBinding`.

        Args:
            request: The whole request, in place of its fields as keywords.
            resource: Required.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetRoleBindingRequest(resource=resource)
        return self._calls.unary_unary(methods.GET_ROLE_BINDING, request, timeout)

    def modify_role_binding(
        self,
        request: ModifyRoleBindingRequest | None = None,
        /,
        *,
        resource: Resource | None = None,
        principal: str = "",
        roles: Sequence[str] = (),
        timeout: float | None = None,
    ) -> ModifyRoleBindingResponse:
        """Replaces the roles that one principal has on a resource.

        UNKNOWN if the resource does not exist, is not a cluster, project or repo, or if principal or a
        role are malformed; the roles of pach:root on the cluster cannot be changed. Needs the
        MODIFY_BINDINGS permission of the resource.

        RPC: `auth_v2.API/ModifyRoleBinding`.

        Args:
            request: The whole request, in place of its fields as keywords.
            resource: The cluster, a project or a repo.
            principal: A principal with its type, such as robot:r1, or allClusterUsers.
            roles: All roles it is to have from now on; empty takes all away.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ModifyRoleBindingRequest(resource=resource, principal=principal, roles=listed(roles))
        return self._calls.unary_unary(methods.MODIFY_ROLE_BINDING, request, timeout)

    def get_robot_token(
        self,
        request: GetRobotTokenRequest | None = None,
        /,
        *,
        robot: str = "",
        ttl: int = 0,
        timeout: float | None = None,
    ) -> GetRobotTokenResponse:
        """Makes a token for a robot user.

        A robot may have several tokens; making one does not end the others. A name with a colon is
        refused. Needs CLUSTER_AUTH_GET_ROBOT_TOKEN.

        RPC: `auth_v2.API/GetRobotToken`.

        Args:
            request: The whole request, in place of its fields as keywords.
            robot: Name of the robot, with or without the prefix robot:.
            ttl: Lifetime in seconds; 0 or less for a token that does not expire.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = GetRobotTokenRequest(robot=robot, ttl=ttl)
        return self._calls.unary_unary(methods.GET_ROBOT_TOKEN, request, timeout)

    def set_groups_for_user(
        self,
        request: SetGroupsForUserRequest | None = None,
        /,
        *,
        username: str = "",
        groups: Sequence[str] = (),
        timeout: float | None = None,
    ) -> SetGroupsForUserResponse:
        """Replaces the groups that a user is a member of.

        Groups come into being by having members. Needs CLUSTER_AUTH_MODIFY_GROUP_MEMBERS.

        RPC: `auth_v2.API/SetGroupsForUser`.

        Args:
            request: The whole request, in place of its fields as keywords.
            username: A principal with its type.
            groups: All groups from now on; empty for none. The names are not checked.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = SetGroupsForUserRequest(username=username, groups=listed(groups))
        return self._calls.unary_unary(methods.SET_GROUPS_FOR_USER, request, timeout)

    def modify_members(
        self,
        request: ModifyMembersRequest | None = None,
        /,
        *,
        group: str = "",
        add: Sequence[str] = (),
        remove: Sequence[str] = (),
        timeout: float | None = None,
    ) -> ModifyMembersResponse:
        """Adds members to a group and removes others.

        Needs CLUSTER_AUTH_MODIFY_GROUP_MEMBERS.

        RPC: `auth_v2.API/ModifyMembers`.

        Args:
            request: The whole request, in place of its fields as keywords.
            group: With its prefix, such as group:g.
            add: Principals to add; if one is malformed, nothing changes.
            remove: Principals to remove.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ModifyMembersRequest(group=group, add=listed(add), remove=listed(remove))
        return self._calls.unary_unary(methods.MODIFY_MEMBERS, request, timeout)
