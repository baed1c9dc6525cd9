"""Branches: names that move along the commits of a repo. Their rows, their facts and their edges."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pachyderm_sdk.api import pfs
from pachyderm_sdk.local.errors import Internal, NotFound, ServiceError, context
from pachyderm_sdk.local.ids import is_id, to_datetime
from pachyderm_sdk.local.pfs import graph, metadata, repos
from pachyderm_sdk.local.pfs.keys import BranchKey, CommitKey, RepoKey

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

__all__ = [
    "BranchNotFound",
    "BranchRow",
    "by_id",
    "delete",
    "delete_all",
    "find",
    "get",
    "insert",
    "listed",
    "move",
    "set_provenance",
    "set_trigger",
    "trigger_of",
    "upstream_of",
]

_FROM: Final = "branch b JOIN repo r ON r.id = b.repo JOIN project p ON p.id = r.project"
_SELECT: Final = (
    f"SELECT b.id, b.repo, p.name, r.name, r.type, b.name, b.head, b.metadata, b.created, b.updated, "
    f"b.created_by FROM {_FROM}"
)


class BranchNotFound(NotFound):
    """No such branch."""

    @classmethod
    def row(cls, key: BranchKey) -> BranchNotFound:
        """The refusal as the tables word it."""
        return cls(f"branch (id=0, branch={key}) not found")

    @staticmethod
    def line(key: BranchKey) -> str:
        """The refusal as the API words it, which is a second line after the one of the tables."""
        return f'branch "{key.name}" not found in repo {key.repo}'


@dataclass(frozen=True)
class BranchRow:
    """One stored branch."""

    id: int
    repo: int
    key: BranchKey
    head: int
    metadata: str
    created: int
    updated: int
    created_by: str

    def info(self, db: ReadTransaction) -> pfs.BranchInfo:
        """The facts about it."""
        project, name, type, id = db.execute(
            "SELECT p.name, r.name, r.type, c.set_id FROM commits c JOIN repo r ON r.id = c.repo "
            "JOIN project p ON p.id = r.project WHERE c.id = ?",
            (self.head,),
        ).fetchone()
        edges = db.execute("SELECT upstream, never FROM branch_provenance WHERE branch = ?", (self.id,)).fetchall()
        direct = keys(db, [upstream for upstream, _ in edges])
        return pfs.BranchInfo(
            branch=self.key.message(),
            head=CommitKey(RepoKey(project, name, type), id).message(),
            provenance=[key.message() for key in keys(db, graph.BRANCHES.upstream(db, self.id))],
            subvenance=[key.message() for key in keys(db, graph.BRANCHES.downstream(db, self.id))],
            direct_provenance=[key.message() for key in direct],
            trigger=trigger_of(db, self.id),
            metadata=metadata.load(self.metadata),
            created_by=self.created_by,
            created_at=to_datetime(self.created),
            updated_at=to_datetime(self.updated),
            branch_propagation_specs=[
                pfs.BranchPropagationSpec(branch=key.message(), propagation_spec=pfs.PropagationSpec(never=True))
                for key, (_, never) in zip(direct, edges, strict=True)
                if never
            ],
        )


def _row(row: tuple[int, int, str, str, str, str, int, str, int, int, str]) -> BranchRow:
    id, repo, project, repo_name, type, name, *_ = row
    return BranchRow(id, repo, BranchKey(RepoKey(project, repo_name, type), name), *row[6:])


def find(db: ReadTransaction, key: BranchKey) -> BranchRow | None:
    """The branch of that name, or None."""
    row = db.execute(
        f"{_SELECT} WHERE p.name = ? AND r.name = ? AND r.type = ? AND b.name = ?",
        (key.repo.project, key.repo.name, key.repo.type, key.name),
    ).fetchone()
    return None if row is None else _row(row)


def get(db: ReadTransaction, key: BranchKey) -> BranchRow:
    """The branch of that name.

    Raises:
        BranchNotFound: there is none; the text names the repo first if that is missing too.
    """
    found = find(db, key)
    if found is not None:
        return found
    missing = BranchNotFound.row(key)
    if repos.find(db, key.repo) is None:
        raise BranchNotFound(f"{repos.RepoNotFound.row(key.repo)}\n{missing}")
    raise missing


def by_id(db: ReadTransaction, id: int) -> BranchRow:
    """The branch with that row id, which must exist."""
    return _row(db.execute(f"{_SELECT} WHERE b.id = ?", (id,)).fetchone())


def keys(db: ReadTransaction, ids: Sequence[int]) -> list[BranchKey]:
    """The names of some branches, in the order of `ids`."""
    found: list[BranchKey] = []
    for id in ids:
        row = db.execute(f"SELECT p.name, r.name, r.type, b.name FROM {_FROM} WHERE b.id = ?", (id,)).fetchone()
        project, repo, type, name = row
        found.append(BranchKey(RepoKey(project, repo, type), name))
    return found


def listed(db: ReadTransaction, repo: RepoKey | None = None, *, reverse: bool = False) -> list[BranchRow]:
    """The branches of a repo (of all repos if None), newest first; a branch keeps its place when its head moves.

    Raises:
        RepoNotFound: no such repo.
    """
    order = "ORDER BY b.created, b.id" if reverse else "ORDER BY b.created DESC, b.id DESC"
    if repo is None:
        return [_row(row) for row in db.execute(f"{_SELECT} {order}")]
    found = repos.get(db, repo)
    return [_row(row) for row in db.execute(f"{_SELECT} WHERE b.repo = ? {order}", (found.id,))]


def insert(txn: Txn, repo: int, name: str, head: int) -> int:
    """Add a branch and return its id.

    Raises:
        ServiceError: the name could be taken for the id of a commit.
    """
    if is_id(name):
        raise ServiceError("branch name cannot be a UUID V4")
    return txn.insert(
        "INSERT INTO branch (repo, name, head, created, updated, created_by) VALUES (?, ?, ?, ?, ?, ?)",
        (repo, name, head, txn.now, txn.now, txn.caller.subject),
    )


def move(txn: Txn, branch: int, head: int) -> None:
    """Point a branch at another commit."""
    txn.execute("UPDATE branch SET head = ?, updated = ? WHERE id = ?", (head, txn.now, branch))


def upstream_of(db: ReadTransaction, branch: int) -> list[int]:
    """The direct provenance of a branch."""
    rows = db.execute("SELECT upstream FROM branch_provenance WHERE branch = ?", (branch,))
    return [id for (id,) in rows]


def set_provenance(txn: Txn, branch: int, upstream: Mapping[int, bool]) -> None:
    """Replace the direct provenance of a branch.

    Args:
        txn: the unit of work.
        branch: the downstream branch.
        upstream: for each upstream branch, whether propagation must not follow that edge.

    Raises:
        Internal: that would make a cycle.
    """
    txn.execute("DELETE FROM branch_provenance WHERE branch = ?", (branch,))
    downstream = set(graph.BRANCHES.downstream(txn.db, branch))
    for id, never in upstream.items():
        if id in downstream or id == branch:
            added, target = keys(txn.db, [id, branch])
            raise Internal(f"cycle detected because {added.full} is already in the subvenance of {target.full}")
        txn.execute("INSERT INTO branch_provenance (branch, upstream, never) VALUES (?, ?, ?)", (branch, id, never))


def trigger_of(db: ReadTransaction, branch: int) -> pfs.Trigger | None:
    """The trigger that moves a branch."""
    row = db.execute("SELECT conditions FROM branch_trigger WHERE branch = ?", (branch,)).fetchone()
    return None if row is None else pfs.Trigger.FromString(row[0])


def set_trigger(txn: Txn, branch: int, source: int, trigger: pfs.Trigger, next_tick: int | None) -> None:
    """Replace the trigger of a branch."""
    txn.execute(
        "INSERT OR REPLACE INTO branch_trigger (branch, source, conditions, next_tick) VALUES (?, ?, ?, ?)",
        (branch, source, bytes(trigger), next_tick),
    )


def delete(txn: Txn, branch: BranchRow, *, force: bool) -> None:
    """Delete a branch; its commits stay.

    Raises:
        ServiceError: it is upstream of another branch or part of a trigger, and `force` is not set.
    """
    if not force:
        for query, reason in (
            ("SELECT branch FROM branch_provenance WHERE upstream = ?", "it's in the direct provenance of"),
            ("SELECT branch FROM branch_trigger WHERE source = ?", "it is triggered by branches"),
            ("SELECT source FROM branch_trigger WHERE branch = ?", "it triggers branches"),
        ):
            users = [id for (id,) in txn.execute(query, (branch.id,)).fetchall()]
            if users:
                names = " ".join(str(key) for key in keys(txn.db, users))
                raise ServiceError(f'branch "{branch.key}" cannot be deleted because {reason} [{names}]')
    txn.execute("DELETE FROM branch_provenance WHERE branch = ? OR upstream = ?", (branch.id, branch.id))
    txn.execute("DELETE FROM branch_trigger WHERE branch = ? OR source = ?", (branch.id, branch.id))
    txn.execute("UPDATE commits SET branch = NULL WHERE branch = ?", (branch.id,))
    txn.execute("DELETE FROM branch WHERE id = ?", (branch.id,))
    txn.moved.pop(branch.id, None)
    txn.rewired.pop(branch.id, None)


def delete_all(txn: Txn, repo_ids: Iterable[int], *, force: bool) -> None:
    """Delete all branches of some repos, those with most provenance first, so that none is in another's way."""
    doomed = [_row(row) for repo in repo_ids for row in txn.execute(f"{_SELECT} WHERE b.repo = ?", (repo,)).fetchall()]
    doomed.sort(key=lambda branch: -len(graph.BRANCHES.upstream(txn.db, branch.id)))
    for branch in doomed:
        with context(f"delete branch {branch.key}"):
            delete(txn, branch, force=force)
