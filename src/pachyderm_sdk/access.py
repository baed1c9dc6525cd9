"""What a user may write for the resources, roles and permissions of auth, and what it stands for.

| meant      | written as                                                                                   |
|------------|----------------------------------------------------------------------------------------------|
| resource   | `auth.Resource`, `"cluster"`, `pfs.Project`, `pfs.Repo`, their infos, `"project/repo"`        |
| role       | `RoleName.REPO_READER`, `"repoReader"`                                                       |
| permission | `auth.Permission.REPO_READ`, `"REPO_READ"`                                                    |

A name by itself, `"images"`, is no resource: it could be a project or a repo, and roles on the wrong one let people in
who should stay out.

The functions are pure: what they refuse is refused before anything is sent.
"""

from __future__ import annotations

from difflib import get_close_matches
from enum import Enum
from typing import TYPE_CHECKING, Final

from . import refs
from ._plan.arguments import several
from .api import auth, pfs
from .errors import InvalidArgumentError, ReferenceSyntaxError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

__all__ = ["PermissionRef", "ResourceRef", "RoleName", "RoleRef", "permissions", "principal", "resource", "roles"]


class RoleName(str, Enum):
    """The roles that there are. A role on the cluster or a project holds for everything in it, too."""

    CLUSTER_ADMIN = "clusterAdmin"
    """May do everything."""
    DEBUGGER = "debugger"
    """Takes dumps and reads all logs."""
    IDENTITY_ADMIN = "identityAdmin"
    """Configures the identity server."""
    IDP_ADMIN = "idpAdmin"
    """Manages the connectors to identity providers."""
    JOB_ADMIN = "jobAdmin"
    """Reaches all jobs of the job service (pjs)."""
    LICENSE_ADMIN = "licenseAdmin"
    """Manages the license."""
    LOKI_LOG_READER = "lokiLogReader"
    """Reads the logs in Loki."""
    OIDC_APP_ADMIN = "oidcAppAdmin"
    """Manages the applications that may have users logged in."""
    PACHD_LOG_READER = "pachdLogReader"
    """Reads the logs of the server."""
    PROJECT_CREATOR = "projectCreator"
    """Creates projects."""
    PROJECT_OWNER = "projectOwner"
    """May do everything in a project, and give roles on it."""
    PROJECT_VIEWER = "projectViewer"
    """Sees which repos and pipelines a project has."""
    PROJECT_WRITER = "projectWriter"
    """Creates repos and pipelines in a project."""
    REPO_OWNER = "repoOwner"
    """May do everything with a repo, and give roles on it."""
    REPO_READER = "repoReader"
    """Reads commits and files."""
    REPO_WRITER = "repoWriter"
    """Reads and writes commits and files."""
    ROBOT_USER = "robotUser"
    """Makes tokens for robots."""
    SECRET_ADMIN = "secretAdmin"
    """Manages the secrets of pipelines."""

    def __str__(self) -> str:
        return self.value


ResourceRef: TypeAlias = auth.Resource | pfs.Project | pfs.ProjectInfo | pfs.Repo | pfs.RepoInfo | str
"""What roles can be given on: the cluster, a project or a repo."""
RoleRef: TypeAlias = RoleName | str
"""A role by its name."""
PermissionRef: TypeAlias = auth.Permission | str
"""A permission by its name."""

_CLUSTER: Final = "cluster"
_EVERYBODY: Final = "allClusterUsers"
_SPEC: Final = "spec"


def resource(ref: ResourceRef) -> auth.Resource:
    """Returns the resource that is meant.

    Example:
        >>> from pachyderm_sdk.access import resource
        >>> resource("research/images").name
        'research/images'

    Raises:
        ReferenceSyntaxError: The text could mean several things, or nothing.
        TypeError: It is nothing that roles can be given on.
    """
    if isinstance(ref, auth.Resource):
        return ref
    if isinstance(ref, (pfs.Project, pfs.ProjectInfo)):
        return auth.Resource(type=auth.ResourceType.PROJECT, name=refs.project(ref).name)
    if isinstance(ref, (pfs.Repo, pfs.RepoInfo)):
        return _repo(refs.repo(ref))
    if not isinstance(ref, str):
        raise TypeError(f'{ref!r} is no resource: write "cluster", a pfs.Project, a pfs.Repo or "project/repo"')
    if ref == _CLUSTER:
        return auth.Resource(type=auth.ResourceType.CLUSTER)
    if "/" in ref:
        return _repo(refs.repo(ref))
    raise ReferenceSyntaxError(
        f"{ref!r} could be a project or a repo",
        hint=f'Write pfs.Project(name={ref!r}) for the project, "default/{ref}" for the repo, or "cluster".',
    )


def _repo(repo: pfs.Repo) -> auth.Resource:
    # A meta repo has no binding of its own: it goes with the repo.
    kind = auth.ResourceType.SPEC_REPO if repo.type == _SPEC else auth.ResourceType.REPO
    return auth.Resource(type=kind, name=f"{repo.project.name if repo.project else 'default'}/{repo.name}")


def roles(given: RoleRef | Iterable[RoleRef]) -> list[str]:
    """Returns the names of one or more roles.

    Raises:
        InvalidArgumentError: There is no such role; the hint names the nearest.
    """
    listed = several(given, "roles")
    known = [role.value for role in RoleName]
    for role in listed:
        if role not in known:
            raise _unknown("role", role, known)
    return list(dict.fromkeys(str(role) for role in listed))


def permissions(given: PermissionRef | Iterable[PermissionRef]) -> list[auth.Permission]:
    """Returns one or more permissions.

    Raises:
        InvalidArgumentError: There is no such permission; the hint names the nearest.
    """
    listed = [given] if isinstance(given, auth.Permission) else several(given, "permissions")
    return [_permission(one) for one in listed]


def _permission(given: PermissionRef) -> auth.Permission:
    if isinstance(given, auth.Permission):  # also one that has no name here: a newer server may know it
        return given
    try:
        return auth.Permission[given]
    except (KeyError, TypeError):
        raise _unknown("permission", given, list(auth.Permission.__members__)) from None


def principal(given: str) -> str:
    """Returns a principal, after a look whether it says of what type it is.

    Raises:
        InvalidArgumentError: It has no type.
        TypeError: It is no text.
    """
    if not isinstance(given, str):
        raise TypeError(f'a principal is text such as "user:ada@example.com", not {given!r}')
    if given != _EVERYBODY and not all(given.partition(":")):
        raise InvalidArgumentError(
            f"{given!r} is no principal",
            hint='Principals have a type: "user:ada@example.com", "robot:ci", "group:staff",'
            f' "pipeline:project/name", or "{_EVERYBODY}".',
        )
    return given


def _unknown(what: str, given: object, known: list[str]) -> InvalidArgumentError:
    spelt = {name.replace("_", "").lower(): name for name in known}  # people mix up REPO_READER and repoReader
    nearest = get_close_matches(str(given).replace("_", "").lower(), spelt, n=1, cutoff=0)
    return InvalidArgumentError(f"there is no {what} {str(given)!r}", hint=f'Did you mean "{spelt[nearest[0]]}"?')
