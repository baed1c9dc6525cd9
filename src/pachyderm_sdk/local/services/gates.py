"""What each RPC demands of its caller before its handler runs. Handlers check repos and projects themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from pachyderm_sdk.api.auth import Permission as P
from pachyderm_sdk.local.auth.resources import CLUSTER
from pachyderm_sdk.local.auth.sessions import not_activated

if TYPE_CHECKING:
    from pachyderm_sdk._wire.servicer import Metadata
    from pachyderm_sdk.local.pachd import Pachd

__all__ = ["Gate", "admit", "gate_of"]


class Gate(NamedTuple):
    """What an RPC demands.

    Attributes:
        signed_in: a good token, if auth is on.
        active: that auth is on.
        permission: a permission on the cluster, if auth is on.
    """

    signed_in: bool = True
    active: bool = False
    permission: P | None = None


_OPEN: Final = Gate(signed_in=False)

_ABOUT_AUTH: Final = frozenset({"auth_v2.API", "identity_v2.API"})
"""Services that mean nothing while auth is off."""

_OPEN_TO_ALL: Final[dict[str, frozenset[str]]] = {
    "admin_v2.API": frozenset({"InspectCluster"}),
    "auth_v2.API": frozenset({"Activate", "Authenticate", "Authorize", "GetOIDCLogin", "WhoAmI"}),
    "grpc.health.v1.Health": frozenset({"Check", "Watch"}),
    "pfs_v2.API": frozenset({"GetFileTAR"}),  # the id of a file set is as good as a token
    "proxy.API": frozenset({"Listen"}),
    "versionpb_v2.API": frozenset({"GetVersion"}),
}

_ONLY_ACTIVE: Final[dict[str, frozenset[str]]] = {
    "pfs_v2.API": frozenset({"ActivateAuth"}),
    "pps_v2.API": frozenset({"ActivateAuth"}),
}

_PERMISSIONS: Final[dict[str, dict[str, P]]] = {
    "admin_v2.API": {"RestartPachyderm": P.CLUSTER_RESTART_PACHYDERM},
    "auth_v2.API": {
        "Deactivate": P.CLUSTER_AUTH_DEACTIVATE,
        "DeleteExpiredAuthTokens": P.CLUSTER_AUTH_DELETE_EXPIRED_TOKENS,
        "ExtractAuthTokens": P.CLUSTER_AUTH_EXTRACT_TOKENS,
        "GetConfiguration": P.CLUSTER_AUTH_GET_CONFIG,
        "GetGroupsForPrincipal": P.CLUSTER_AUTH_GET_GROUPS,
        "GetPermissionsForPrincipal": P.CLUSTER_AUTH_GET_PERMISSIONS_FOR_PRINCIPAL,
        "GetRobotToken": P.CLUSTER_AUTH_GET_ROBOT_TOKEN,
        "GetUsers": P.CLUSTER_AUTH_GET_GROUP_USERS,
        "ModifyMembers": P.CLUSTER_AUTH_MODIFY_GROUP_MEMBERS,
        "RestoreAuthToken": P.CLUSTER_AUTH_RESTORE_TOKEN,
        "RevokeAuthTokensForUser": P.CLUSTER_AUTH_REVOKE_USER_TOKENS,
        "RotateRootToken": P.CLUSTER_AUTH_ROTATE_ROOT_TOKEN,
        "SetConfiguration": P.CLUSTER_AUTH_SET_CONFIG,
        "SetGroupsForUser": P.CLUSTER_AUTH_MODIFY_GROUP_MEMBERS,
    },
    "debug_v2.Debug": {
        "Binary": P.CLUSTER_DEBUG_DUMP,
        "Dump": P.CLUSTER_DEBUG_DUMP,
        "DumpV2": P.CLUSTER_DEBUG_DUMP,
        "GetDumpV2Template": P.CLUSTER_DEBUG_DUMP,
        "Profile": P.CLUSTER_DEBUG_DUMP,
        "SetLogLevel": P.CLUSTER_DEBUG_DUMP,
        "Trace": P.CLUSTER_DEBUG_DUMP,
    },
    "identity_v2.API": {
        "CreateIDPConnector": P.CLUSTER_IDENTITY_CREATE_IDP,
        "CreateOIDCClient": P.CLUSTER_IDENTITY_CREATE_OIDC_CLIENT,
        "DeleteAll": P.CLUSTER_DELETE_ALL,
        "DeleteIDPConnector": P.CLUSTER_IDENTITY_DELETE_IDP,
        "DeleteOIDCClient": P.CLUSTER_IDENTITY_DELETE_OIDC_CLIENT,
        "GetIDPConnector": P.CLUSTER_IDENTITY_GET_IDP,
        "GetIdentityServerConfig": P.CLUSTER_IDENTITY_GET_CONFIG,
        "GetOIDCClient": P.CLUSTER_IDENTITY_GET_OIDC_CLIENT,
        "ListIDPConnectors": P.CLUSTER_IDENTITY_LIST_IDPS,
        "ListOIDCClients": P.CLUSTER_IDENTITY_LIST_OIDC_CLIENTS,
        "SetIdentityServerConfig": P.CLUSTER_IDENTITY_SET_CONFIG,
        "UpdateIDPConnector": P.CLUSTER_IDENTITY_UPDATE_IDP,
        "UpdateOIDCClient": P.CLUSTER_IDENTITY_UPDATE_OIDC_CLIENT,
    },
    "pfs_v2.API": {
        "ActivateAuth": P.CLUSTER_AUTH_ACTIVATE,
        "CreateProject": P.PROJECT_CREATE,
        "DropCommit": P.REPO_DELETE_COMMIT,
        "DropCommitSet": P.REPO_DELETE_COMMIT,
        "SquashCommit": P.REPO_DELETE_COMMIT,
        "SquashCommitSet": P.REPO_DELETE_COMMIT,
    },
    "pps_v2.API": {
        "ActivateAuth": P.CLUSTER_AUTH_ACTIVATE,
        "CreateSecret": P.CLUSTER_CREATE_SECRET,
        "DeleteAll": P.CLUSTER_DELETE_ALL,
        "DeleteSecret": P.SECRET_DELETE,
        "InspectSecret": P.SECRET_INSPECT,
        "ListSecret": P.CLUSTER_LIST_SECRETS,
        "QueryLoki": P.CLUSTER_GET_LOKI_LOGS,
        "SetClusterDefaults": P.CLUSTER_SET_DEFAULTS,
    },
    "snapshot.API": {
        "CreateSnapshot": P.CLUSTER_SNAPSHOTTER,
        "DeleteSnapshot": P.CLUSTER_SNAPSHOTTER,
        "InspectSnapshot": P.CLUSTER_SNAPSHOTTER,
        "ListSnapshot": P.CLUSTER_SNAPSHOTTER,
    },
    "transaction_v2.API": {"DeleteAll": P.CLUSTER_DELETE_ALL},
}
"""All others are for everyone who is signed in."""


def gate_of(service: str, name: str) -> Gate:
    """What an RPC demands."""
    if name in _OPEN_TO_ALL.get(service, ()):
        return _OPEN
    active = service in _ABOUT_AUTH or name in _ONLY_ACTIVE.get(service, ())
    return Gate(active=active, permission=_PERMISSIONS.get(service, {}).get(name))


async def admit(pachd: Pachd, gate: Gate, metadata: Metadata) -> None:
    """Refuse a call whose caller may not make it.

    Raises:
        Unimplemented: it is about auth, which is off.
        Unauthenticated: its caller is not signed in.
        PermissionDenied: its caller lacks a permission on the cluster.
        ServiceError: its token has expired, or it carries several.
    """
    sessions = pachd.sessions
    if not sessions.active:
        if gate.active:
            raise not_activated()
        return
    if not gate.signed_in:
        return
    caller = sessions.caller(metadata)
    wanted = gate.permission
    if wanted is not None:
        await pachd.read(lambda db: caller.require(db, CLUSTER, wanted))
