"""Which permissions somebody has on a resource: by the roles there, and by those on what it is part of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pachyderm_sdk.api.auth import ResourceType
from pachyderm_sdk.local.auth import bindings, groups, roles
from pachyderm_sdk.local.auth.principals import EVERYBODY
from pachyderm_sdk.local.auth.resources import CLUSTER, Resource
from pachyderm_sdk.local.errors import ServiceError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from pachyderm_sdk.api.auth import Permission
    from pachyderm_sdk.local.store import ReadTransaction

__all__ = ["Held", "held", "satisfied"]


class Held(NamedTuple):
    """What a principal has on a resource, as the API tells it.

    Attributes:
        permissions: those of one role after those of another; what several roles allow is there several times.
        roles: names of the roles, sorted.
    """

    permissions: list[Permission]
    roles: list[str]


def satisfied(
    db: ReadTransaction, principal: str, resource: Resource, wanted: Collection[Permission]
) -> set[Permission]:
    """Those of some permissions that a principal has on a resource.

    Looks no further than needed: who may do it on the cluster may also do it on what does not exist.

    Raises:
        ServiceError: what the resource is part of, or itself, has no binding; or its name is malformed.
    """
    missing = set(wanted)
    levels = _levels(db, principal, resource)
    while missing:
        names = next(levels, None)
        if names is None:
            break
        for name in names:
            missing -= roles.permissions_of(name)
    return set(wanted) - missing


def held(db: ReadTransaction, principal: str, resource: Resource) -> Held:
    """The roles that a principal has on a resource, from wherever, and what they allow.

    Only roles that are about resources of that type count.

    Raises:
        ServiceError: what the resource is part of, or itself, has no binding; or its name is malformed.
    """
    names = {name for level in _levels(db, principal, resource) for name in level}
    type = ResourceType.REPO if resource.type == ResourceType.SPEC_REPO else resource.type
    chosen = sorted(name for name in names if type in roles.ROLES[name].returned_for)
    return Held([permission for name in chosen for permission in roles.ROLES[name].permissions], chosen)


def _levels(db: ReadTransaction, principal: str, resource: Resource) -> Iterator[list[str]]:
    """Names of the roles on the cluster, on the project and on the resource, as far as these are above it."""
    if resource.type == ResourceType.SPEC_REPO:
        yield [roles.REPO_READER]  # it shows no data, and says how others are made
        resource = Resource(ResourceType.REPO, resource.name)
    names = (principal, EVERYBODY, *groups.groups_of(db, principal))
    yield bindings.roles_of(db, CLUSTER, names)
    if resource == CLUSTER:
        return
    if resource.type == ResourceType.REPO:
        project, slash, _ = resource.name.partition("/")
        if not slash:
            raise ServiceError(f"invalid resource name {resource.name}")
        yield bindings.roles_of(db, Resource(ResourceType.PROJECT, project), names)
    yield bindings.roles_of(db, resource, names)
