"""The roles there are, and what each of them allows. There are no others, and they cannot be changed."""

from __future__ import annotations

from typing import Final

from pachyderm_sdk.api import auth
from pachyderm_sdk.api.auth import Permission as P
from pachyderm_sdk.api.auth import ResourceType
from pachyderm_sdk.local.errors import ServiceError

__all__ = [
    "CLUSTER_ADMIN",
    "PROJECT_CREATOR",
    "PROJECT_OWNER",
    "PROJECT_WRITER",
    "REPO_OWNER",
    "REPO_READER",
    "REPO_WRITER",
    "ROLES",
    "check",
    "permissions_of",
    "with_permission",
]

CLUSTER_ADMIN: Final = "clusterAdmin"
PROJECT_CREATOR: Final = "projectCreator"
PROJECT_OWNER: Final = "projectOwner"
PROJECT_WRITER: Final = "projectWriter"
REPO_OWNER: Final = "repoOwner"
REPO_READER: Final = "repoReader"
REPO_WRITER: Final = "repoWriter"

_CLUSTER: Final = (ResourceType.CLUSTER,)
_PROJECT: Final = (ResourceType.PROJECT,)
_REPO: Final = (ResourceType.REPO,)
_DOWN_TO_PROJECT: Final = (*_CLUSTER, *_PROJECT)
_DOWN_TO_REPO: Final = (*_DOWN_TO_PROJECT, *_REPO)
_DOWN_TO_JOB: Final = (*_CLUSTER, ResourceType.JOB)

_READ: Final = (
    P.REPO_READ,
    P.REPO_INSPECT_COMMIT,
    P.REPO_LIST_COMMIT,
    P.REPO_LIST_BRANCH,
    P.REPO_LIST_FILE,
    P.REPO_INSPECT_FILE,
    P.REPO_ADD_PIPELINE_READER,
    P.REPO_REMOVE_PIPELINE_READER,
    P.PIPELINE_LIST_JOB,
)
_WRITE: Final = (
    *_READ,
    P.REPO_WRITE,
    P.REPO_DELETE_COMMIT,
    P.REPO_CREATE_BRANCH,
    P.REPO_DELETE_BRANCH,
    P.REPO_ADD_PIPELINE_WRITER,
)
_OWN: Final = (*_WRITE, P.REPO_MODIFY_BINDINGS, P.REPO_DELETE)
_VIEW_PROJECT: Final = (P.PROJECT_LIST_REPO,)
_WRITE_PROJECT: Final = (*_VIEW_PROJECT, P.PROJECT_CREATE_REPO)
_OWN_PROJECT: Final = (*_WRITE_PROJECT, P.PROJECT_DELETE, P.PROJECT_MODIFY_BINDINGS, P.PROJECT_SET_DEFAULTS)
_OIDC_CLIENTS: Final = (
    P.CLUSTER_IDENTITY_DELETE_OIDC_CLIENT,
    P.CLUSTER_IDENTITY_CREATE_OIDC_CLIENT,
    P.CLUSTER_IDENTITY_UPDATE_OIDC_CLIENT,
    P.CLUSTER_IDENTITY_LIST_OIDC_CLIENTS,
    P.CLUSTER_IDENTITY_GET_OIDC_CLIENT,
)
_CONNECTORS: Final = (
    P.CLUSTER_IDENTITY_CREATE_IDP,
    P.CLUSTER_IDENTITY_UPDATE_IDP,
    P.CLUSTER_IDENTITY_LIST_IDPS,
    P.CLUSTER_IDENTITY_GET_IDP,
    P.CLUSTER_IDENTITY_DELETE_IDP,
)
_IDENTITY: Final = (P.CLUSTER_IDENTITY_SET_CONFIG, P.CLUSTER_IDENTITY_GET_CONFIG)
_DEBUG: Final = (P.CLUSTER_DEBUG_DUMP, P.CLUSTER_GET_PACHD_LOGS, P.CLUSTER_GET_LOKI_LOGS)
_LICENSE: Final = (
    P.CLUSTER_LICENSE_ACTIVATE,
    P.CLUSTER_LICENSE_GET_CODE,
    P.CLUSTER_LICENSE_ADD_CLUSTER,
    P.CLUSTER_LICENSE_UPDATE_CLUSTER,
    P.CLUSTER_LICENSE_DELETE_CLUSTER,
    P.CLUSTER_LICENSE_LIST_CLUSTERS,
)
_SECRETS: Final = (P.CLUSTER_CREATE_SECRET, P.CLUSTER_LIST_SECRETS, P.SECRET_INSPECT, P.SECRET_DELETE)
_ADMINISTER: Final = (
    *_OWN,
    *_OIDC_CLIENTS,
    *_CONNECTORS,
    *_IDENTITY,
    *_DEBUG,
    P.CLUSTER_AUTH_GET_ROBOT_TOKEN,
    *_LICENSE,
    *_SECRETS,
    *_OWN_PROJECT,
    P.PROJECT_CREATE,
    P.JOB_SKIP_CTX,
    P.CLUSTER_MODIFY_BINDINGS,
    P.CLUSTER_GET_BINDINGS,
    P.CLUSTER_AUTH_ACTIVATE,
    P.CLUSTER_AUTH_DEACTIVATE,
    P.CLUSTER_AUTH_GET_CONFIG,
    P.CLUSTER_AUTH_SET_CONFIG,
    P.CLUSTER_AUTH_MODIFY_GROUP_MEMBERS,
    P.CLUSTER_AUTH_GET_GROUPS,
    P.CLUSTER_AUTH_GET_GROUP_USERS,
    P.CLUSTER_AUTH_EXTRACT_TOKENS,
    P.CLUSTER_AUTH_RESTORE_TOKEN,
    P.CLUSTER_AUTH_ROTATE_ROOT_TOKEN,
    P.CLUSTER_AUTH_DELETE_EXPIRED_TOKENS,
    P.CLUSTER_AUTH_GET_PERMISSIONS_FOR_PRINCIPAL,
    P.CLUSTER_AUTH_REVOKE_USER_TOKENS,
    P.CLUSTER_ENTERPRISE_ACTIVATE,
    P.CLUSTER_ENTERPRISE_HEARTBEAT,
    P.CLUSTER_ENTERPRISE_GET_CODE,
    P.CLUSTER_ENTERPRISE_DEACTIVATE,
    P.CLUSTER_DELETE_ALL,
    P.CLUSTER_ENTERPRISE_PAUSE,
    P.CLUSTER_SET_DEFAULTS,
    P.CLUSTER_EDIT_CLUSTER_METADATA,
    P.CLUSTER_SNAPSHOTTER,
    P.CLUSTER_RESTART_PACHYDERM,
)


def _role(
    name: str, permissions: tuple[P, ...], bound_to: tuple[ResourceType, ...], returned_for: tuple[ResourceType, ...]
) -> auth.Role:
    return auth.Role(
        name=name, permissions=list(permissions), can_be_bound_to=list(bound_to), returned_for=list(returned_for)
    )


ROLES: Final[dict[str, auth.Role]] = {
    role.name: role
    for role in (
        _role(REPO_READER, _READ, _DOWN_TO_REPO, _REPO),
        _role(REPO_WRITER, _WRITE, _DOWN_TO_REPO, _REPO),
        _role(REPO_OWNER, _OWN, _DOWN_TO_REPO, _REPO),
        _role("projectViewer", _VIEW_PROJECT, _DOWN_TO_PROJECT, _PROJECT),
        _role(PROJECT_WRITER, _WRITE_PROJECT, _DOWN_TO_PROJECT, _PROJECT),
        _role(PROJECT_OWNER, (*_OWN, *_OWN_PROJECT), _DOWN_TO_PROJECT, (*_PROJECT, *_REPO)),
        _role(PROJECT_CREATOR, (P.PROJECT_CREATE,), _CLUSTER, _CLUSTER),
        _role("oidcAppAdmin", _OIDC_CLIENTS, _CLUSTER, _CLUSTER),
        _role("idpAdmin", _CONNECTORS, _CLUSTER, _CLUSTER),
        _role("identityAdmin", _IDENTITY, _CLUSTER, _CLUSTER),
        _role("debugger", _DEBUG, _CLUSTER, _CLUSTER),
        _role("lokiLogReader", (P.CLUSTER_GET_LOKI_LOGS,), _CLUSTER, _CLUSTER),
        _role("pachdLogReader", (P.CLUSTER_GET_PACHD_LOGS,), _CLUSTER, _CLUSTER),
        _role("robotUser", (P.CLUSTER_AUTH_GET_ROBOT_TOKEN,), _CLUSTER, _CLUSTER),
        _role("licenseAdmin", _LICENSE, _CLUSTER, _CLUSTER),
        _role("secretAdmin", _SECRETS, _CLUSTER, _CLUSTER),
        _role("jobAdmin", (P.JOB_SKIP_CTX,), _DOWN_TO_JOB, _DOWN_TO_JOB),
        _role(CLUSTER_ADMIN, _ADMINISTER, _CLUSTER, _DOWN_TO_REPO),
    )
}
"""By name. `can_be_bound_to` is advice: any role may be bound to anything."""

_PERMISSIONS: Final = {name: frozenset(role.permissions) for name, role in ROLES.items()}


def check(name: str) -> None:
    """Refuse a role that does not exist.

    Raises:
        ServiceError: there is none of that name.
    """
    if name not in ROLES:
        raise ServiceError(f'unknown role "{name}"')


def permissions_of(name: str) -> frozenset[P]:
    """What a role allows."""
    return _PERMISSIONS[name]


def with_permission(permission: P) -> list[auth.Role]:
    """The roles that allow something."""
    return [role for name, role in ROLES.items() if permission in _PERMISSIONS[name]]
