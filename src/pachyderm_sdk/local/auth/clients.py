"""OIDC clients: the applications that users may sign in to through the identity server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.api import identity
from pachyderm_sdk.local.errors import Internal, ServiceError
from pachyderm_sdk.local.ids import new_id

if TYPE_CHECKING:
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = ["create", "delete", "get", "listed", "update"]


def listed(db: ReadTransaction) -> list[identity.OidcClient]:
    """All clients."""
    rows = db.execute("SELECT client FROM identity_client ORDER BY id")
    return [identity.OidcClient.FromString(row) for (row,) in rows]


def get(db: ReadTransaction, id: str) -> identity.OidcClient:
    """One client.

    Raises:
        ServiceError: there is none of that id.
    """
    row = db.execute("SELECT client FROM identity_client WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise _missing(id)
    return identity.OidcClient.FromString(row[0])


def _missing(id: str) -> ServiceError:
    return ServiceError(f'unable to find OIDC client with id "{id}"')


def create(txn: Txn, wanted: identity.OidcClient) -> identity.OidcClient:
    """Keep a client; one without a secret gets one.

    Returns:
        The client as it is kept.

    Raises:
        Internal: there is one of that id.
        ServiceError: it has no name or no id.
    """
    for name, value in (("name", wanted.name), ("id", wanted.id)):
        if not value:
            raise ServiceError(f"no client {name} specified")
    kept = identity.OidcClient.FromString(bytes(wanted))
    kept.secret = kept.secret or new_id()
    if txn.execute("SELECT 1 FROM identity_client WHERE id = ?", (kept.id,)).fetchone() is not None:
        raise Internal("ID already exists")
    txn.execute("INSERT INTO identity_client (id, client) VALUES (?, ?)", (kept.id, bytes(kept)))
    return kept


def update(txn: Txn, wanted: identity.OidcClient) -> None:
    """Change everything about a client but its secret.

    Raises:
        ServiceError: there is none of that id, or it would have no name.
    """
    if not wanted.name:
        raise ServiceError("no client name specified")
    kept = identity.OidcClient.FromString(bytes(wanted))
    kept.secret = get(txn.db, wanted.id).secret
    txn.execute("UPDATE identity_client SET client = ? WHERE id = ?", (bytes(kept), kept.id))


def delete(txn: Txn, id: str) -> None:
    """Forget a client.

    Raises:
        ServiceError: there is none of that id.
    """
    if not txn.execute("DELETE FROM identity_client WHERE id = ?", (id,)).rowcount:
        raise _missing(id)
