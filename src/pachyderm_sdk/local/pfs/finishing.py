"""Finishing commits in the background: check the tree, measure it, make it a base for others, fire triggers.

Commits are finished in the order in which they were made, each in a unit of work of its own, so that what a
trigger moves gets a commit set of its own.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from pachyderm_sdk.local.ids import now
from pachyderm_sdk.local.pfs import commits, trees, triggers
from pachyderm_sdk.local.pfs.files import FileTree, finish_tree

if TYPE_CHECKING:
    from pachyderm_sdk.local.pfs.commits import CommitRow
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = ["GRACE", "finish", "next_unfinished"]

GRACE: Final = 1.0
"""Seconds for which an output commit lets its inputs finish first. It does not depend on them, but then the
commits of a set become finished in the order in which they follow from each other."""


_CANDIDATES: Final = """
SELECT c.id, c.finishing FROM commits c LEFT JOIN commits p ON p.id = c.parent
WHERE c.finishing IS NOT NULL AND c.finished IS NULL
    AND (p.id IS NULL OR p.finished IS NOT NULL OR p.error <> '')
ORDER BY c.id
"""


def next_unfinished(db: ReadTransaction) -> tuple[int | None, float | None]:
    """What to do next: the commit to finish now, or else the seconds after which to look again (None: when told)."""
    wait: float | None = None
    rows = db.execute(_CANDIDATES)
    for id, closed in rows.fetchall():
        commit = commits.by_id(db, id)
        base = trees.base_of(db, commit)
        if base is not None and base.finished is None:
            continue
        left = GRACE - (now() - closed) / 1e6
        if left > 0 and _has_open_input(db, id):
            wait = left if wait is None else min(wait, left)
            continue
        return id, None
    return None, wait


def _has_open_input(db: ReadTransaction, commit: int) -> bool:
    row = db.execute(
        "SELECT 1 FROM commit_provenance e JOIN commits c ON c.id = e.upstream "
        "WHERE e.commit_id = ? AND c.finished IS NULL LIMIT 1",
        (commit,),
    ).fetchone()
    return row is not None


def finish(txn: Txn, id: int) -> None:
    """Finish one commit that is closed and whose base is finished; nothing if it is gone or finished by now."""
    commit = commits.find_id(txn.db, id)
    if commit is None or commit.finishing is None or commit.finished is not None:
        return
    _settle_tree(txn, commit)
    finished = commits.by_id(txn.db, id)
    trees.rebuild_children(txn, finished)
    if not finished.error:
        triggers.fire(txn, finished)
    txn.touched.add(id)
    txn.finishing = True  # its children may wait for it


def _settle_tree(txn: Txn, commit: CommitRow) -> None:
    begin = time.perf_counter_ns()
    root = finish_tree(txn.db, trees.root_of(txn.db, commit))
    if commit.error:
        txn.execute(
            "UPDATE commits SET root = ?, finished = ?, updated = ? WHERE id = ?", (root, txn.now, txn.now, commit.id)
        )
        return
    compacted = time.perf_counter_ns()
    tree = FileTree(txn.db, root)
    conflict = tree.conflict()
    validated = time.perf_counter_ns()
    txn.execute(
        "UPDATE commits SET root = ?, error = ?, size = ?, compacting = ?, validating = ?, finished = ?, updated = ?"
        " WHERE id = ?",
        (
            root,
            conflict or "",
            tree.size,
            max(1, (compacted - begin) // 1000),
            max(1, (validated - compacted) // 1000),
            txn.now,
            txn.now,
            commit.id,
        ),
    )
