"""Changing a role binding on somebody's behalf."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pachyderm_sdk.api.auth import Permission, ResourceType
from pachyderm_sdk.local.auth import bindings, principals
from pachyderm_sdk.local.auth.resources import CLUSTER
from pachyderm_sdk.local.errors import ServiceError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pachyderm_sdk.local.auth.resources import Resource
    from pachyderm_sdk.local.txn import Txn

__all__ = ["modify"]

_NEEDED: Final = {
    ResourceType.CLUSTER: Permission.CLUSTER_MODIFY_BINDINGS,
    ResourceType.PROJECT: Permission.PROJECT_MODIFY_BINDINGS,
    ResourceType.REPO: Permission.REPO_MODIFY_BINDINGS,
}


def modify(txn: Txn, resource: Resource, principal: str, roles: Sequence[str]) -> None:
    """Set the roles of a principal on a resource, on behalf of the caller.

    Raises:
        PermissionDenied: the caller may not.
        ServiceError: there are no roles on such resources, no such role, or nobody is called that.
    """
    principals.check(principal)
    needed = _NEEDED.get(resource.type)
    if needed is None:
        raise ServiceError(f"unknown resource type {resource.type.name}")
    txn.caller.require(txn.db, resource, needed)
    if resource == CLUSTER and principals.is_pachs_own(principal):
        # else nobody might be left who may undo it
        raise ServiceError("cannot modify cluster role bindings for pach: users")
    bindings.replace(txn, resource, principal, roles)
