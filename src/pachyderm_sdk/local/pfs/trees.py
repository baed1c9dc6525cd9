"""Which file tree a commit shows, and how changes become part of it.

A commit's tree is that of its base with its own layers applied in order. The base is the nearest ancestor
without an error. Once a commit is finished its tree is fixed. Before that its tree is kept up to date as
layers are added, as far as the base is finished; otherwise the layers wait for that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.local.errors import ServiceError
from pachyderm_sdk.local.pfs import commits
from pachyderm_sdk.local.pfs.files import EMPTY_ROOT, FileTree, LayerId, Root, apply_layers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pachyderm_sdk.local.pfs.commits import CommitRow
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = [
    "BaseNotFinished",
    "add_layers",
    "base_of",
    "clear",
    "layers_of",
    "rebuild_children",
    "root_of",
    "size_bound",
]


class BaseNotFinished(ServiceError):
    """A commit cannot be read while the commit that it is based on is open."""


def base_of(db: ReadTransaction, commit: CommitRow) -> CommitRow | None:
    """The nearest ancestor without an error."""
    base = commits.parent_of(db, commit)
    while base is not None and base.error:
        base = commits.parent_of(db, base)
    return base


def base_root(db: ReadTransaction, commit: CommitRow) -> Root:
    """The tree that a commit's own changes are applied to.

    Raises:
        BaseNotFinished: the base is still open or being finished.
    """
    base = base_of(db, commit)
    if base is None:
        return EMPTY_ROOT
    if base.finished is None:
        raise BaseNotFinished(f"base commit {base.key} for commit {commit.key} unfinished")
    return root_of(db, base)


def root_of(db: ReadTransaction, commit: CommitRow) -> Root:
    """The tree that a commit shows now.

    Raises:
        BaseNotFinished: the base is still open or being finished.
        ServiceError: the data of the commit was dropped (ForgetCommit).
    """
    if commit.forgotten:
        raise ServiceError("the commit is forgotten")
    if commit.root is not None:
        return Root(commit.root)
    return base_root(db, commit)


def size_bound(db: ReadTransaction, commit: CommitRow) -> int:
    """Bytes in the commit, finished or not; 0 while that cannot be said."""
    try:
        return FileTree(db, root_of(db, commit)).size
    except BaseNotFinished:
        return 0


def layers_of(db: ReadTransaction, commit: int) -> list[LayerId]:
    """A commit's own changes, in order."""
    rows = db.execute("SELECT layer FROM commit_layer WHERE commit_id = ? ORDER BY id", (commit,))
    return [LayerId(layer) for (layer,) in rows.fetchall()]


def add_layers(txn: Txn, commit: CommitRow, layers: Sequence[LayerId]) -> None:
    """Append changes to an open commit."""
    for layer in layers:
        txn.execute("INSERT INTO commit_layer (commit_id, layer) VALUES (?, ?)", (commit.id, layer))
    root: Root | None
    try:
        root = apply_layers(txn.db, root_of(txn.db, commit), layers)
    except BaseNotFinished:
        root = None
    txn.execute("UPDATE commits SET root = ?, updated = ? WHERE id = ?", (root, txn.now, commit.id))


def clear(txn: Txn, commit: CommitRow) -> None:
    """Drop a commit's own changes."""
    txn.garbage = True
    txn.execute("DELETE FROM commit_layer WHERE commit_id = ?", (commit.id,))
    txn.execute("UPDATE commits SET root = NULL, updated = ? WHERE id = ?", (txn.now, commit.id))


def rebuild_children(txn: Txn, commit: CommitRow) -> None:
    """Apply the waiting layers of unfinished commits whose base has just become known.

    Goes on through children with an error, because these are no bases themselves.
    """
    for child in commits.children(txn.db, commit.id):
        if child.finished is None and child.root is None:
            layers = layers_of(txn.db, child.id)
            if layers:
                root = apply_layers(txn.db, base_root(txn.db, child), layers)
                txn.execute("UPDATE commits SET root = ? WHERE id = ?", (root, child.id))
        if child.error:
            rebuild_children(txn, child)
