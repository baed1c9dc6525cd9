"""Turning auth on and off, and the token of root."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pachyderm_sdk.local.auth import bindings, principals, roles, tokens
from pachyderm_sdk.local.auth.resources import CLUSTER
from pachyderm_sdk.local.errors import Unimplemented
from pachyderm_sdk.local.ids import new_id

if TYPE_CHECKING:
    from pachyderm_sdk.local.txn import Txn

__all__ = ["activate", "deactivate", "rotate"]

_FIRST: Final = {
    principals.ROOT: roles.CLUSTER_ADMIN,
    principals.AUTH_SERVER: roles.CLUSTER_ADMIN,
    principals.EVERYBODY: roles.PROJECT_CREATOR,
}
_FORGOTTEN: Final = (
    "auth_member",
    "auth_left_over",
    "auth_user",
    "auth_group",
    "auth_role",
    "auth_binding",
    "auth_token",
    "auth_config",
)


def activate(txn: Txn, root_token: str) -> str:
    """Turn auth on; what exists has no role bindings yet.

    Args:
        txn: the unit of work.
        root_token: the token of root; empty to make one up.

    Returns:
        The token of root.

    Raises:
        Unimplemented: it is on.
    """
    if bindings.exists(txn.db, CLUSTER):
        raise Unimplemented("the auth service is already activated")
    deactivate(txn)  # calls that were on their way when auth was turned off may have left something
    bindings.create(txn, CLUSTER, _FIRST)
    return _keep_root(txn, root_token)


def _keep_root(txn: Txn, token: str) -> str:
    token = token or new_id()
    tokens.keep(txn, tokens.digest(token), principals.ROOT)
    return token


def deactivate(txn: Txn) -> None:
    """Turn auth off, and forget all principals, tokens and roles."""
    for table in _FORGOTTEN:
        txn.execute(f"DELETE FROM {table}")
    txn.signing = True


def rotate(txn: Txn, root_token: str) -> str:
    """Give root another token; the old one ends at once.

    Args:
        txn: the unit of work.
        root_token: the new one; empty to make one up.

    Returns:
        The new token.

    Raises:
        ServiceError: somebody else has that token.
    """
    tokens.revoke_all(txn, principals.ROOT)
    return _keep_root(txn, root_token)
