"""Groups: principals that have the roles of others. A group in a group gives its members nothing.

What follows from a group is read from `auth_member`. pachd shows another list, and begins that of a new group with what
it left of the last group that it worked on, see `set_groups`: those names are in `auth_left_over`.
"""

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
    """The members of a group, and whom pachd would list beside them.

    Raises:
        NotFound: nobody was ever in it.
    """
    if db.execute("SELECT 1 FROM auth_group WHERE name = ?", (group,)).fetchone() is None:
        raise NotFound(f"groups {group} not found")
    rows = db.execute(
        "SELECT user FROM auth_member WHERE group_name = ?"
        " UNION SELECT user FROM auth_left_over WHERE group_name = ? ORDER BY user",
        (group, group),
    )
    return [name for (name,) in rows.fetchall()]


def users(db: ReadTransaction) -> list[str]:
    """Everyone who was ever in a group."""
    return [name for (name,) in db.execute("SELECT name FROM auth_user ORDER BY name").fetchall()]


def set_groups(txn: Txn, user: str, groups: Iterable[str]) -> None:
    """Put a user into groups, and take it out of all others.

    A group that is new lists, as pachd's does, those who stay behind in the last group that the user leaves.

    Raises:
        ServiceError: no user can be called that.
    """
    principals.check(user)
    wanted = list(dict.fromkeys(groups))
    left = [group for group in groups_of(txn.db, user) if group not in wanted]
    txn.execute("DELETE FROM auth_member WHERE user = ?", (user,))
    txn.execute("INSERT OR IGNORE INTO auth_user (name) VALUES (?)", (user,))
    staying = members(txn.db, left[-1]) if left else []
    for group in wanted:
        if _join(txn, user, group):
            for name in staying:
                txn.execute("INSERT INTO auth_left_over (group_name, user) VALUES (?, ?)", (group, name))


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
        txn.execute("DELETE FROM auth_left_over WHERE user = ? AND group_name = ?", (user, group))


def _join(txn: Txn, user: str, group: str) -> bool:
    """Puts a user into a group; returns whether the group is new."""
    is_new = txn.execute("SELECT 1 FROM auth_group WHERE name = ?", (group,)).fetchone() is None
    txn.execute("INSERT OR IGNORE INTO auth_group (name) VALUES (?)", (group,))
    txn.execute("INSERT OR IGNORE INTO auth_member (user, group_name) VALUES (?, ?)", (user, group))
    return is_new
