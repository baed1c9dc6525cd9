"""Fsck: whether what is stored hangs together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pachyderm_sdk.local.pfs.files import fsck

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pachyderm_sdk.local.store import ReadTransaction, Store

__all__ = ["check"]

_DANGLING: Final = (
    ("branch {} has no head", "SELECT id FROM branch WHERE head NOT IN (SELECT id FROM commits)"),
    (
        "commit {} has lost its parent",
        "SELECT id FROM commits WHERE parent IS NOT NULL AND parent NOT IN (SELECT id FROM commits)",
    ),
    (
        "commit {} is derived from one that is gone",
        "SELECT commit_id FROM commit_provenance WHERE upstream NOT IN (SELECT id FROM commits)",
    ),
    (
        "finished commit {} has lost its files",
        "SELECT id FROM commits WHERE finished IS NOT NULL AND root IS NULL AND NOT forgotten",
    ),
    (
        "commit {} is finished but was never closed",
        "SELECT id FROM commits WHERE finished IS NOT NULL AND finishing IS NULL",
    ),
)


def check(store: Store, db: ReadTransaction) -> Iterator[str]:
    """Everything that is wrong with the metadata, then with the files; nothing if all is well."""
    for text, query in _DANGLING:
        for (id,) in db.execute(query):
            yield text.format(id)
    yield from fsck(store)
