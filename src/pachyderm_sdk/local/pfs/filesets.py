"""File sets: changes that belong to no commit (yet), under an id that expires."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pachyderm_sdk.local.errors import NotFound, ServiceError
from pachyderm_sdk.local.ids import new_id, now
from pachyderm_sdk.local.pfs.files import EMPTY_ROOT, LayerId, Root, apply_layers

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = ["DEFAULT_TTL", "FileSet", "check_ttl", "compose", "create", "expire", "get", "renew"]

DEFAULT_TTL: Final = 600
"""Seconds that a new file set lives."""

_LONGEST_TTL: Final = 1800
_SECOND: Final = 1_000_000
_ID: Final = re.compile(r"(?P<handle>[0-9a-f]{32})(?:\.(?P<token>[0-9a-f]{64}))?")
_SHORTEST: Final = 32


@dataclass(frozen=True)
class FileSet:
    """One stored file set.

    Attributes:
        handle: first part of its id; the second one is a secret, so that ids cannot be guessed.
        root: its files, where it is read by itself.
        layers: its changes, in order.
    """

    handle: str
    token: str
    root: Root
    layers: tuple[LayerId, ...]

    @property
    def id(self) -> str:
        """What the API calls it by."""
        return f"{self.handle}.{self.token}"


def create(txn: Txn, layers: Sequence[LayerId], *, root: Root | None = None, ttl: int = DEFAULT_TTL) -> FileSet:
    """Make a file set of some layers.

    Args:
        txn: the unit of work.
        layers: its changes.
        root: the tree that they make by themselves, if that is known already.
        ttl: seconds that it lives.
    """
    tree = apply_layers(txn.db, EMPTY_ROOT, layers) if root is None else root
    made = FileSet(new_id(), secrets.token_hex(32), tree, tuple(layers))
    txn.execute(
        "INSERT INTO file_set (id, token, root, expires) VALUES (?, ?, ?, ?)",
        (made.handle, made.token, tree, txn.now + ttl * _SECOND),
    )
    for layer in layers:
        txn.execute("INSERT INTO file_set_layer (file_set, layer) VALUES (?, ?)", (made.handle, layer))
    return made


def get(db: ReadTransaction, id: str) -> FileSet:
    """The file set with that id.

    Raises:
        NotFound: there is none (any more).
        ServiceError: that is no id.
    """
    match = _ID.fullmatch(id)
    if match is None:
        if len(id) < _SHORTEST:
            raise ServiceError(f"parsing fileset.Token: too short to be Token len={len(id)}")
        raise ServiceError(f"parsing fileset.Token: {id} is not a file set id")
    handle = match["handle"]
    row = db.execute(
        "SELECT token, root FROM file_set WHERE id = ?"
        " AND (expires > ? OR id IN (SELECT file_set FROM cache_file_set))",
        (handle, now()),
    ).fetchone()
    if row is None or match["token"] not in (row[0], None):
        raise NotFound(f"tracker does not contain item: (fileset/{handle})")
    layers = db.execute("SELECT layer FROM file_set_layer WHERE file_set = ? ORDER BY id", (handle,))
    return FileSet(handle, row[0], Root(row[1]), tuple(LayerId(layer) for (layer,) in layers))


def compose(txn: Txn, ids: Iterable[str], *, ttl: int) -> FileSet:
    """Make a file set of several, later ones over earlier ones."""
    parts = [get(txn.db, id) for id in ids]
    return create(txn, [layer for part in parts for layer in part.layers], ttl=ttl)


def check_ttl(seconds: int, *, unit: int) -> None:
    """Refuse a lifetime that is too short or too long.

    Args:
        seconds: the lifetime.
        unit: what the text counts it in, in parts of a second: one service says seconds, the other nanoseconds.
    """
    if seconds < 1:
        raise ServiceError(f"ttl ({seconds * unit}) must be at least one second")
    if seconds > _LONGEST_TTL:
        raise ServiceError(f"ttl ({seconds * unit}) exceeds max ttl ({_LONGEST_TTL * unit})")


def renew(txn: Txn, id: str, ttl: int) -> None:
    """Let a file set live for `ttl` seconds from now."""
    found = get(txn.db, id)
    txn.execute("UPDATE file_set SET expires = ? WHERE id = ?", (txn.now + ttl * _SECOND, found.handle))


def expire(txn: Txn) -> None:
    """Delete the file sets whose time is over, but those that the cache holds."""
    over = "SELECT id FROM file_set WHERE expires <= ? AND id NOT IN (SELECT file_set FROM cache_file_set)"
    txn.execute(f"DELETE FROM file_set_layer WHERE file_set IN ({over})", (txn.now,))
    gone = txn.execute(f"DELETE FROM file_set WHERE id IN ({over})", (txn.now,)).rowcount
    txn.garbage = txn.garbage or gone > 0
