"""Connectors: where the identity server would look users up."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, cast

from pachyderm_sdk.api import identity
from pachyderm_sdk.api.google.protobuf import Struct
from pachyderm_sdk.local.auth import oidc
from pachyderm_sdk.local.errors import Internal, ServiceError, context

if TYPE_CHECKING:
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = ["changed", "check", "complete", "create", "delete", "get", "listed", "update"]

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


def listed(db: ReadTransaction) -> list[identity.IdpConnector]:
    """All connectors."""
    rows = db.execute("SELECT connector FROM identity_connector ORDER BY id")
    return [identity.IdpConnector.FromString(row) for (row,) in rows]


def _find(db: ReadTransaction, id: str) -> identity.IdpConnector | None:
    row = db.execute("SELECT connector FROM identity_connector WHERE id = ?", (id,)).fetchone()
    return None if row is None else identity.IdpConnector.FromString(row[0])


def get(db: ReadTransaction, id: str) -> identity.IdpConnector:
    """One connector.

    Raises:
        Internal: there is none of that id.
    """
    found = _find(db, id)
    if found is None:
        raise Internal("ID does not exist")
    return found


# --- what is to be kept


def complete(wanted: identity.IdpConnector) -> identity.IdpConnector:
    """A new connector as it is to be kept.

    Raises:
        ServiceError: something is missing or malformed.
    """
    for name, value in (("id", wanted.id), ("type", wanted.type), ("name", wanted.name)):
        if not value:
            raise ServiceError(f"no {name} specified")
    settings = _settings(wanted)
    if settings is None:
        raise ServiceError("no configs are defined")
    return identity.IdpConnector(
        id=wanted.id, name=wanted.name, type=wanted.type, config_version=wanted.config_version, config=settings
    )


def changed(db: ReadTransaction, wanted: identity.IdpConnector) -> identity.IdpConnector:
    """A connector as it is to be kept after a change of those fields that are given.

    Raises:
        ServiceError: there is none of that id, its version does not follow, or something is malformed.
    """
    old = _find(db, wanted.id)
    if old is None:
        raise ServiceError("not found")
    if wanted.config_version != old.config_version + 1:
        raise ServiceError(f"new config version is {wanted.config_version}, expected {old.config_version + 1}")
    settings = _settings(wanted)
    return identity.IdpConnector(
        id=old.id,
        name=wanted.name or old.name,
        type=wanted.type or old.type,
        config_version=wanted.config_version,
        config=old.config if settings is None else settings,
    )


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


def check(connector: identity.IdpConnector) -> None:
    """Refuse a connector that cannot be opened. May ask a provider, so no transaction should wait for it.

    Raises:
        ServiceError: it is of no known type, or its settings do not do.
    """
    if connector.type not in _TYPES:
        raise ServiceError(f'unknown connector type "{connector.type}"')
    settings = cast("dict[str, object]", connector.config.to_dict() if connector.config is not None else {})
    if connector.type == "mockPassword":
        for name in ("username", "password"):
            if not isinstance(settings.get(name, ""), str):
                raise ServiceError(f"unable to deserialize JSON: {name} must be a string")
    with context("unable to open connector"):
        if connector.type == "mockPassword":
            for name in ("username", "password"):
                if not settings.get(name):
                    raise ServiceError(f"no {name} supplied")
        elif connector.type == "oidc":
            with context("failed to get provider"):
                oidc.discovered(str(settings.get("issuer", "")))


# --- keeping


def create(txn: Txn, connector: identity.IdpConnector) -> None:
    """Keep a connector.

    Raises:
        Internal: there is one of that id.
    """
    if _find(txn.db, connector.id) is not None:
        raise Internal("ID already exists")
    _keep(txn, connector)


def update(txn: Txn, wanted: identity.IdpConnector) -> None:
    """Change those fields of a connector that are given.

    Raises:
        ServiceError: as `changed()`.
    """
    _keep(txn, changed(txn.db, wanted))


def _keep(txn: Txn, connector: identity.IdpConnector) -> None:
    txn.execute(
        "INSERT OR REPLACE INTO identity_connector (id, connector) VALUES (?, ?)", (connector.id, bytes(connector))
    )


def delete(txn: Txn, id: str) -> None:
    """Forget a connector.

    Raises:
        ServiceError: there is none of that id.
    """
    if not txn.execute("DELETE FROM identity_connector WHERE id = ?", (id,)).rowcount:
        raise ServiceError("not found")
