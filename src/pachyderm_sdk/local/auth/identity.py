"""What the identity service keeps: its configuration, connectors to identity providers, and OIDC clients.

No provider runs here: it is kept for those who script a cluster's set-up. It outlives auth.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, cast

from pachyderm_sdk.api import identity
from pachyderm_sdk.api.google.protobuf import Struct
from pachyderm_sdk.local.errors import Internal, ServiceError, context
from pachyderm_sdk.local.ids import new_id

if TYPE_CHECKING:
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = [
    "client",
    "clients",
    "config",
    "connector",
    "connectors",
    "create_client",
    "create_connector",
    "delete_all",
    "delete_client",
    "delete_connector",
    "set_config",
    "update_client",
    "update_connector",
]

_TYPES: Final = frozenset(
    {
        "atlassian-crowd",
        "authproxy",
        "bitbucket-cloud",
        "gitea",
        "github",
        "gitlab",
        "google",
        "keystone",
        "ldap",
        "linkedin",
        "microsoft",
        "mockCallback",
        "mockPassword",
        "oauth",
        "oidc",
        "openshift",
        "saml",
    }
)
_MOCK_PASSWORD: Final = "mockPassword"  # the name of a type
_REACHED: Final = {"oidc": "issuer", "keystone": "keystoneHost", "openshift": "issuer"}
"""Connectors that are only taken when the place that they name answers, and the field that names it."""


# --- configuration


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


# --- connectors


def connectors(db: ReadTransaction) -> list[identity.IdpConnector]:
    """All connectors."""
    rows = db.execute("SELECT connector FROM identity_connector ORDER BY id")
    return [identity.IdpConnector.FromString(row) for (row,) in rows]


def _find_connector(db: ReadTransaction, id: str) -> identity.IdpConnector | None:
    row = db.execute("SELECT connector FROM identity_connector WHERE id = ?", (id,)).fetchone()
    return None if row is None else identity.IdpConnector.FromString(row[0])


def connector(db: ReadTransaction, id: str) -> identity.IdpConnector:
    """One connector.

    Raises:
        Internal: there is none of that id.
    """
    found = _find_connector(db, id)
    if found is None:
        raise Internal("ID does not exist")
    return found


def create_connector(txn: Txn, wanted: identity.IdpConnector) -> None:
    """Keep a connector.

    Raises:
        Internal: there is one of that id.
        ServiceError: something is missing or malformed.
    """
    for name, value in (("id", wanted.id), ("type", wanted.type), ("name", wanted.name)):
        if not value:
            raise ServiceError(f"no {name} specified")
    settings = _settings(wanted)
    if settings is None:
        raise ServiceError("no configs are defined")
    _check(wanted.type, settings)
    if _find_connector(txn.db, wanted.id) is not None:
        raise Internal("ID already exists")
    _keep(txn, wanted, settings)


def update_connector(txn: Txn, wanted: identity.IdpConnector) -> None:
    """Change those fields of a connector that are given.

    Raises:
        ServiceError: there is none of that id, its version does not follow, or something is malformed.
    """
    old = _find_connector(txn.db, wanted.id)
    if old is None:
        raise ServiceError("not found")
    if wanted.config_version != old.config_version + 1:
        raise ServiceError(f"new config version is {wanted.config_version}, expected {old.config_version + 1}")
    given = _settings(wanted)
    settings = given if given is not None else old.config or Struct()
    merged = identity.IdpConnector(
        id=old.id, name=wanted.name or old.name, type=wanted.type or old.type, config_version=wanted.config_version
    )
    _check(merged.type, settings)
    _keep(txn, merged, settings)


def delete_connector(txn: Txn, id: str) -> None:
    """Forget a connector.

    Raises:
        ServiceError: there is none of that id.
    """
    if not txn.execute("DELETE FROM identity_connector WHERE id = ?", (id,)).rowcount:
        raise ServiceError("not found")


def _keep(txn: Txn, wanted: identity.IdpConnector, settings: Struct) -> None:
    kept = identity.IdpConnector(
        id=wanted.id, name=wanted.name, type=wanted.type, config_version=wanted.config_version, config=settings
    )
    txn.execute("INSERT OR REPLACE INTO identity_connector (id, connector) VALUES (?, ?)", (kept.id, bytes(kept)))


def _settings(wanted: identity.IdpConnector) -> Struct | None:
    """The connector's own settings, which may be given in two ways; None if they are not."""
    if wanted.config is not None:
        return wanted.config
    if not wanted.json_config:
        return None
    with context("unable to deserialize JSON"):
        try:
            value: object = json.loads(wanted.json_config)
        except ValueError as error:
            raise ServiceError(str(error)) from error
        if not isinstance(value, dict):
            raise ServiceError("the settings of a connector must be an object")
        return Struct.from_json(wanted.json_config)


def _check(type: str, settings: Struct) -> None:
    """Refuse settings that a connector cannot be opened with, as far as that can be seen from here."""
    if type not in _TYPES:
        raise ServiceError(f'unknown connector type "{type}"')
    values = cast("dict[str, object]", settings.to_dict())
    if type == _MOCK_PASSWORD:
        for name in ("username", "password"):
            if not isinstance(values.get(name, ""), str):
                raise ServiceError(f"unable to deserialize JSON: {name} must be a string")
        for name in ("username", "password"):
            if not values.get(name):
                raise ServiceError(f"unable to open connector: no {name} supplied")
    elif type in _REACHED:
        # opening such a one asks the provider, which only a running identity server can go on doing
        raise ServiceError(
            f"unable to open connector: the embedded server runs no identity server that could reach "
            f"{values.get(_REACHED[type], 'it')}"
        )


# --- clients


def clients(db: ReadTransaction) -> list[identity.OidcClient]:
    """All clients."""
    rows = db.execute("SELECT client FROM identity_client ORDER BY id")
    return [identity.OidcClient.FromString(row) for (row,) in rows]


def client(db: ReadTransaction, id: str) -> identity.OidcClient:
    """One client.

    Raises:
        ServiceError: there is none of that id.
    """
    row = db.execute("SELECT client FROM identity_client WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise ServiceError(f'unable to find OIDC client with id "{id}"')
    return identity.OidcClient.FromString(row[0])


def create_client(txn: Txn, wanted: identity.OidcClient) -> identity.OidcClient:
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


def update_client(txn: Txn, wanted: identity.OidcClient) -> None:
    """Change everything about a client but its secret.

    Raises:
        ServiceError: there is none of that id, or it would have no name.
    """
    if not wanted.name:
        raise ServiceError("no client name specified")
    kept = identity.OidcClient.FromString(bytes(wanted))
    kept.secret = client(txn.db, wanted.id).secret
    txn.execute("UPDATE identity_client SET client = ? WHERE id = ?", (bytes(kept), kept.id))


def delete_client(txn: Txn, id: str) -> None:
    """Forget a client.

    Raises:
        ServiceError: there is none of that id.
    """
    if not txn.execute("DELETE FROM identity_client WHERE id = ?", (id,)).rowcount:
        raise ServiceError(f'unable to find OIDC client with id "{id}"')
