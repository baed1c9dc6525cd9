"""Groups: principals that have the roles of others. A group in a group gives its members nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.local.auth import principals
from pachyderm_sdk.local.errors import NotFound

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = ["groups_of", "members", "modify", "set_groups", "users"]


def groups_of(db: ReadTransaction, principal: str) -> list[str]:
    """The groups that a principal is in."""
    rows = db.execute("SELECT group_name FROM auth_member WHERE user = ? ORDER BY group_name", (principal,))
    return [name for (name,) in rows.fetchall()]


def members(db: ReadTransaction, group: str) -> list[str]:
    """The members of a group.

    Raises:
        NotFound: nobody was ever in it.
    """
    if db.execute("SELECT 1 FROM auth_group WHERE name = ?", (group,)).fetchone() is None:
        raise NotFound(f"groups {group} not found")
    rows = db.execute("SELECT user FROM auth_member WHERE group_name = ? ORDER BY user", (group,))
    return [name for (name,) in rows.fetchall()]


def users(db: ReadTransaction) -> list[str]:
    """Everyone who was ever in a group."""
    return [name for (name,) in db.execute("SELECT name FROM auth_user ORDER BY name").fetchall()]


def set_groups(txn: Txn, user: str, groups: Iterable[str]) -> None:
    """Put a user into groups, and take it out of all others.

    Raises:
        ServiceError: no user can be called that.
    """
    principals.check(user)
    txn.execute("DELETE FROM auth_member WHERE user = ?", (user,))
    txn.execute("INSERT OR IGNORE INTO auth_user (name) VALUES (?)", (user,))
    for group in groups:
        _join(txn, user, group)


def modify(txn: Txn, group: str, *, add: Collection[str], remove: Collection[str]) -> None:
    """Put users into a group and take others out.

    Raises:
        ServiceError: no user can be called that.
    """
    for user in (*add, *remove):
        principals.check(user)
    for user in add:
        txn.execute("INSERT OR IGNORE INTO auth_user (name) VALUES (?)", (user,))
        _join(txn, user, group)
    for user in remove:
        txn.execute("DELETE FROM auth_member WHERE user = ? AND group_name = ?", (user, group))


def _join(txn: Txn, user: str, group: str) -> None:
    txn.execute("INSERT OR IGNORE INTO auth_group (name) VALUES (?)", (group,))
    txn.execute("INSERT OR IGNORE INTO auth_member (user, group_name) VALUES (?, ?)", (user, group))
