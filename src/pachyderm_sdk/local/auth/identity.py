"""The configuration of the identity service. No identity server runs here: what clients set up is only kept.

It outlives auth, as connectors and clients do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.api import identity

if TYPE_CHECKING:
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = ["config", "delete_all", "set_config"]


def config(db: ReadTransaction) -> identity.IdentityServerConfig:
    """The configuration, empty if there is none."""
    row = db.execute("SELECT config FROM identity_config").fetchone()
    return identity.IdentityServerConfig() if row is None else identity.IdentityServerConfig.FromString(row[0])


def set_config(txn: Txn, wanted: identity.IdentityServerConfig) -> None:
    """Set the configuration."""
    txn.execute("INSERT OR REPLACE INTO identity_config (id, config) VALUES (1, ?)", (bytes(wanted),))


def delete_all(txn: Txn) -> None:
    """Forget the configuration, all connectors and all clients."""
    for table in ("identity_config", "identity_connector", "identity_client"):
        txn.execute(f"DELETE FROM {table}")
