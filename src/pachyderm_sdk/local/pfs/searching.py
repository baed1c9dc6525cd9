"""FindCommits: which commits of a line changed a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.api import pfs
from pachyderm_sdk.local.pfs import commits, trees
from pachyderm_sdk.local.pfs.committing import CommitNotFinished
from pachyderm_sdk.local.pfs.files import Entry, FileTree, PathNotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pachyderm_sdk.local.pfs.commits import CommitRow
    from pachyderm_sdk.local.store import ReadTransaction

__all__ = ["find"]


def find(db: ReadTransaction, start: CommitRow, path: str, limit: int) -> Iterator[pfs.FindCommitsResponse]:
    """The commits, from `start` back, in which a file was added, changed or deleted.

    Args:
        db: a snapshot.
        start: where to begin.
        path: the file.
        limit: how many to find; 0 for all.

    Yields:
        Each commit found, with the number of those searched before it; at the end the last one searched.

    Raises:
        CommitNotFinished: a commit on the way is open.
    """
    commit, found, searched = start, 0, 0
    while True:
        if commit.finished is None:
            raise CommitNotFinished.of(commit)
        parent = commits.parent_of(db, commit)
        if _entry(db, commit, path) != (None if parent is None else _entry(db, parent, path)):
            found += 1
            yield pfs.FindCommitsResponse(found_commit=commit.key.message(), commits_searched=searched)
        searched += 1
        if found == limit != 0 or parent is None:
            yield pfs.FindCommitsResponse(last_searched_commit=commit.key.message(), commits_searched=searched)
            return
        commit = parent


def _entry(db: ReadTransaction, commit: CommitRow, path: str) -> Entry | None:
    try:
        return FileTree(db, trees.root_of(db, commit)).inspect(path)
    except PathNotFoundError:
        return None
