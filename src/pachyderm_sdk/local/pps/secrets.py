"""Secrets for user code: what Kubernetes would keep, kept in the database."""

from __future__ import annotations

import base64
import binascii
import json
from typing import TYPE_CHECKING, Final, cast

from pachyderm_sdk.api import pps
from pachyderm_sdk.local.errors import ServiceError, context
from pachyderm_sdk.local.ids import to_datetime

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pachyderm_sdk.local.pps.specs import Json, JsonObject
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = ["check_mounts", "create", "delete", "delete_all", "inspect", "listed"]

_SUITE: Final = "pachyderm"


def create(txn: Txn, manifest: bytes) -> None:
    """Keep the secret of a Kubernetes manifest.

    Args:
        txn: the unit of work.
        manifest: JSON with `metadata.name`, and the values as base64 in `data` or as text in `stringData`.

    Raises:
        ServiceError: the manifest is malformed, or there is a secret of that name.
    """
    content = _object("the manifest", _parse(manifest))
    about = _object("metadata", content.get("metadata"))
    suite = _object("metadata.labels", about.get("labels")).get("suite")
    if suite not in (None, _SUITE):
        raise ServiceError(f"invalid suite label set on secret: suite={suite}")
    name = about.get("name")
    with context("failed to create secret"):
        if not isinstance(name, str) or not name:
            raise ServiceError("resource name may not be empty")
        if _find(txn.db, name) is not None:
            raise ServiceError(f'secrets "{name}" already exists')
        kind = content.get("type")
        txn.execute(
            "INSERT INTO secret (name, type, data, created) VALUES (?, ?, ?, ?)",
            (name, kind if isinstance(kind, str) else "", json.dumps(_values(content)), txn.now),
        )


def _parse(manifest: bytes) -> Json:
    try:
        return cast("Json", json.loads(manifest))
    except ValueError as error:
        raise ServiceError(f"failed to unmarshal secret manifest: {error}") from error


def _object(what: str, value: Json) -> JsonObject:
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise ServiceError(f"failed to unmarshal secret manifest: {what} is not an object")
    return value


def _values(content: JsonObject) -> dict[str, str]:
    """The values by key, all as base64."""
    values: dict[str, str] = {}
    for key, value in _object("data", content.get("data")).items():
        try:
            if not isinstance(value, str):
                raise ServiceError(f"failed to unmarshal secret manifest: data.{key} is not a string")
            base64.b64decode(value, validate=True)
        except binascii.Error as error:
            raise ServiceError(f"failed to unmarshal secret manifest: data.{key}: {error}") from error
        values[key] = value
    for key, value in _object("stringData", content.get("stringData")).items():
        if not isinstance(value, str):
            raise ServiceError(f"failed to unmarshal secret manifest: stringData.{key} is not a string")
        values[key] = base64.b64encode(value.encode()).decode()
    return values


def _find(db: ReadTransaction, name: str) -> tuple[pps.SecretInfo, dict[str, str]] | None:
    row = db.execute("SELECT name, type, created, data FROM secret WHERE name = ?", (name,)).fetchone()
    return None if row is None else (_info(*row[:3]), cast("dict[str, str]", json.loads(row[3])))


def _info(name: str, type: str, created: int) -> pps.SecretInfo:
    return pps.SecretInfo(
        secret=pps.Secret(name=name),
        type=type,
        # Kubernetes counts in seconds
        creation_timestamp=to_datetime(created // 1_000_000 * 1_000_000),
    )


def inspect(db: ReadTransaction, secret: pps.Secret) -> pps.SecretInfo:
    """What is told about a secret: not its values.

    Raises:
        ServiceError: there is none of that name.
    """
    found = _find(db, secret.name)
    if found is None:
        raise ServiceError(f'failed to get secret: secrets "{secret.name}" not found')
    return found[0]


def listed(db: ReadTransaction) -> list[pps.SecretInfo]:
    """All secrets, by name."""
    return [_info(*row) for row in db.execute("SELECT name, type, created FROM secret ORDER BY name")]


def delete(txn: Txn, secret: pps.Secret) -> None:
    """Delete a secret.

    Raises:
        ServiceError: there is none of that name.
    """
    if not txn.execute("DELETE FROM secret WHERE name = ?", (secret.name,)).rowcount:
        raise ServiceError(f'failed to delete secret: secrets "{secret.name}" not found')


def delete_all(txn: Txn) -> None:
    """Delete all secrets."""
    txn.execute("DELETE FROM secret")


def check_mounts(db: ReadTransaction, mounts: Iterable[pps.SecretMount]) -> None:
    """Refuse a transform that needs secrets which do not exist.

    Raises:
        ServiceError: a secret or a key of one is missing.
    """
    for mount in mounts:
        if mount.env_var and not mount.key:
            raise ServiceError(f"secret {mount.name} has env_var set but is missing key")
        found = _find(db, mount.name)
        if found is None:
            raise ServiceError(f"missing Kubernetes secret {mount.name}")
        if mount.env_var and mount.key not in found[1]:
            raise ServiceError(f"Kubernetes secret {mount.name} missing key {mount.key}")
