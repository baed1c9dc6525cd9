"""Random calls on a small world: whatever is refused or done, what is stored hangs together."""

from __future__ import annotations

import random
from functools import partial
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk.api import pfs
from pachyderm_sdk.local import transactions
from pachyderm_sdk.local.errors import ServiceError
from pachyderm_sdk.local.pfs import branches, branching, commits, commitsets, committing, graph, removal, repos, trees
from pachyderm_sdk.local.pfs.checking import check
from pachyderm_sdk.local.pfs.files import FileTree, PathConflictError
from pachyderm_sdk.local.pfs.keys import BranchKey, RepoKey

from .calls import branch, make_repo, put, repo

if TYPE_CHECKING:
    from collections.abc import Callable

    from pachyderm_sdk.local.pachd import Pachd
    from pachyderm_sdk.local.pfs.commits import CommitRow
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn

REPOS = "abcd"
BRANCHES = ("master", "dev")
STEPS = 120


class World:
    """Makes the calls."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def step(self) -> Callable[[Txn], object]:
        choice = self._random.choices(
            (self._start, self._write, self._finish, self._branch, self._drop, self._squash, self._delete, self._repo),
            weights=(6, 6, 8, 5, 2, 2, 1, 3),
        )
        return choice[0]()

    def _a_branch(self) -> pfs.Branch:
        return branch(self._random.choice(REPOS), self._random.choice(BRANCHES))

    def _a_commit(self, txn: Txn) -> CommitRow:
        rows = list(commits.listed(txn.db))
        if not rows:
            raise ServiceError("nothing is there yet")
        return self._random.choice(rows)

    def _repo(self) -> Callable[[Txn], object]:
        name = self._random.choice(REPOS)
        return lambda txn: repos.create(txn, repo(name), "", update=True)

    def _start(self) -> Callable[[Txn], object]:
        on = self._a_branch()
        return lambda txn: committing.start(txn, on)

    def _write(self) -> Callable[[Txn], object]:
        path = self._random.choice(("/x", "/y", "/y/z", "/d/e"))

        def work(txn: Txn) -> None:
            commit = self._a_commit(txn)
            if commit.finishing is None:
                put(txn, commit, path, b"some bytes")

        return work

    def _finish(self) -> Callable[[Txn], object]:
        error = "boom" if self._random.random() < 0.1 else ""
        return lambda txn: committing.finish(txn, self._a_commit(txn), error=error)

    def _branch(self) -> Callable[[Txn], object]:
        request = pfs.CreateBranchRequest(branch=self._a_branch())
        kind = self._random.random()
        if kind < 0.5:
            request.provenance = [self._a_branch() for _ in range(self._random.randrange(1, 3))]
        elif kind < 0.7:
            request.trigger = pfs.Trigger(branch=self._random.choice(BRANCHES), commits=1)
        elif kind < 0.9:
            request.head = pfs.Commit(repo=request.branch.repo if request.branch else None, id="master")
        return lambda txn: branching.create(txn, request)

    def _drop(self) -> Callable[[Txn], object]:
        return lambda txn: commitsets.drop(txn, self._a_commit(txn).key.id)

    def _squash(self) -> Callable[[Txn], object]:
        recursive = self._random.random() < 0.5
        return lambda txn: committing.squash(txn, self._a_commit(txn), recursive=recursive)

    def _delete(self) -> Callable[[Txn], object]:
        force = self._random.random() < 0.5
        on = BranchKey.of(self._a_branch())
        if self._random.random() < 0.5:
            return lambda txn: branching.delete(txn, on, force=force)
        return lambda txn: removal.delete(txn, on.repo, force=force)


def faults(db: ReadTransaction) -> list[str]:
    """What is wrong with what is stored."""
    found = [f"dangling row in {table}" for table, *_ in db.execute("PRAGMA foreign_key_check")]
    found += check(db.store, db)
    for row in branches.listed(db):
        upstream = branches.upstream_of(db, row.id)
        if row.id in graph.BRANCHES.upstream(db, row.id):
            found.append(f"{row.key} is upstream of itself")
        if len(upstream) != len(set(upstream)):
            found.append(f"{row.key} has an upstream branch twice")
        row.info(db)
    for commit in commits.listed(db):
        commits.info(db, commit)
        parent = commits.parent_of(db, commit)
        if commit.finished is not None and parent is not None and parent.finishing is None:
            found.append(f"{commit.key} is finished, its parent was never closed")
        try:
            tree = FileTree(db, trees.root_of(db, commit))
            size = sum(entry.size for entry in tree.walk("/") if not entry.is_dir)
        except (trees.BaseNotFinished, PathConflictError):
            continue
        if size != tree.size:
            found.append(f"{commit.key} says that it has {tree.size} bytes, and has {size}")
    return found


@pytest.mark.parametrize("seed", range(12))
async def test_what_is_stored_hangs_together(pachd: Pachd, seed: int) -> None:
    world = World(seed)
    done = 0
    for name in REPOS:
        await make_repo(pachd, name)
    for _ in range(STEPS):
        step = world.step()
        try:
            await pachd.write(step)
            done += 1
        except ServiceError:
            pass  # refused, as many random calls are
    assert done > STEPS / 4
    assert await pachd.read(faults) == []


async def test_a_dry_run_leaves_no_trace(pachd: Pachd) -> None:
    """Requests of a transaction are tried out on what is stored, and taken back."""
    world = World(1)
    for name in REPOS:
        await make_repo(pachd, name)
    for _ in range(30):
        try:
            await pachd.write(world.step())
        except ServiceError:
            continue

    def counts(db: ReadTransaction) -> list[int]:
        tables = ("project", "repo", "branch", "commits", "branch_provenance", "commit_provenance", "commit_layer")
        return [db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables]

    before = await pachd.read(counts)
    opened = await pachd.write(transactions.start)
    requests = [
        ("create_repo", pfs.CreateRepoRequest(repo=repo("new"))),
        ("create_branch", pfs.CreateBranchRequest(branch=branch("new", "x"))),
        ("delete_repo", pfs.DeleteRepoRequest(repo=RepoKey("default", "d").message(), force=True)),
    ]
    for field, request in requests:
        await pachd.write(partial(transactions.append, id=opened.id, field=field, request=request))
    assert await pachd.read(counts) == before
    await pachd.write(lambda txn: transactions.finish(txn, opened.id), id=opened.id)
    assert await pachd.read(counts) != before
    assert await pachd.read(faults) == []
