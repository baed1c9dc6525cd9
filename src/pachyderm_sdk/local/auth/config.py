"""The OIDC provider that users sign in with: which one, and as which client of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.api import auth
from pachyderm_sdk.local.errors import ServiceError

if TYPE_CHECKING:
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = ["get", "put", "required"]


def get(db: ReadTransaction) -> auth.OidcConfig:
    """The configuration, empty if there is none."""
    row = db.execute("SELECT config FROM auth_config").fetchone()
    return auth.OidcConfig() if row is None else auth.OidcConfig.FromString(row[0])


def required(db: ReadTransaction) -> auth.OidcConfig:
    """The configuration.

    Raises:
        ServiceError: there is none.
    """
    found = get(db)
    if not found.issuer:
        raise ServiceError("OIDC ID provider configuration not found")
    return found


def put(txn: Txn, config: auth.OidcConfig | None) -> None:
    """Set the configuration, or with None go back to none."""
    txn.execute("DELETE FROM auth_config")
    if config is not None:
        txn.execute("INSERT INTO auth_config (id, config) VALUES (1, ?)", (bytes(config),))
