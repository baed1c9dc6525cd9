"""Role bindings: who has which roles on a resource. One is made with its resource and goes with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.api import auth
from pachyderm_sdk.local.auth import roles
from pachyderm_sdk.local.errors import ServiceError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from pachyderm_sdk.local.auth.resources import Resource
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = ["create", "delete", "exists", "grant", "message", "remove", "replace", "roles_of"]


def _find(db: ReadTransaction, resource: Resource) -> int | None:
    row = db.execute(
        "SELECT id FROM auth_binding WHERE type = ? AND name = ?", (int(resource.type), resource.name)
    ).fetchone()
    return None if row is None else int(row[0])


def _get(db: ReadTransaction, resource: Resource) -> int:
    found = _find(db, resource)
    if found is None:
        raise ServiceError(f"no role binding exists for {resource}")
    return found


def exists(db: ReadTransaction, resource: Resource) -> bool:
    """Whether a resource has a binding, perhaps an empty one."""
    return _find(db, resource) is not None


def roles_of(db: ReadTransaction, resource: Resource, principals: Collection[str]) -> list[str]:
    """The roles that principals have on a resource by its own binding.

    Raises:
        ServiceError: it has none, so it does not exist or is older than auth.
    """
    marks = ", ".join("?" * len(principals))
    rows = db.execute(
        f"SELECT DISTINCT role FROM auth_role WHERE binding = ? AND principal IN ({marks})",
        (_get(db, resource), *principals),
    )
    return [role for (role,) in rows.fetchall()]


def message(db: ReadTransaction, resource: Resource) -> auth.RoleBinding:
    """The binding as the API tells it; one that does not exist is empty."""
    binding = auth.RoleBinding()
    rows = db.execute(
        "SELECT principal, role FROM auth_role r JOIN auth_binding b ON b.id = r.binding WHERE type = ? AND name = ?",
        (int(resource.type), resource.name),
    )
    for principal, role in rows:
        binding.entries.setdefault(principal, auth.Roles()).roles[role] = True
    return binding


def create(txn: Txn, resource: Resource, granted: Mapping[str, str] | None = None) -> None:
    """Give a resource a binding, in place of what one of the same name may have left.

    Args:
        txn: the unit of work.
        resource: the resource.
        granted: a role for each principal that is to have one.
    """
    delete(txn, resource)
    id = txn.insert("INSERT INTO auth_binding (type, name) VALUES (?, ?)", (int(resource.type), resource.name))
    for principal, role in (granted or {}).items():
        txn.execute("INSERT INTO auth_role (binding, principal, role) VALUES (?, ?, ?)", (id, principal, role))


def delete(txn: Txn, resource: Resource) -> None:
    """Delete the binding of a resource, if it has one."""
    txn.execute("DELETE FROM auth_binding WHERE type = ? AND name = ?", (int(resource.type), resource.name))


def replace(txn: Txn, resource: Resource, principal: str, names: Iterable[str]) -> None:
    """Set the roles of a principal on a resource, whatever they were.

    Raises:
        ServiceError: there is no such role, or the resource has no binding.
    """
    chosen = list(dict.fromkeys(names))
    for name in chosen:
        roles.check(name)
    id = _get(txn.db, resource)
    txn.execute("DELETE FROM auth_role WHERE binding = ? AND principal = ?", (id, principal))
    txn.db.executemany(
        "INSERT INTO auth_role (binding, principal, role) VALUES (?, ?, ?)", [(id, principal, name) for name in chosen]
    )


def grant(txn: Txn, resource: Resource, principal: str, role: str) -> None:
    """Give a principal a role on a resource, and no other; nothing if it has no binding."""
    if exists(txn.db, resource):
        replace(txn, resource, principal, [role])


def remove(txn: Txn, resource: Resource, principal: str) -> None:
    """Take all roles on a resource from a principal."""
    id = _find(txn.db, resource)
    if id is not None:
        txn.execute("DELETE FROM auth_role WHERE binding = ? AND principal = ?", (id, principal))
