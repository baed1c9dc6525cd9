"""What happens to commits: finishing, propagation, triggers, deletion, waiting."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk.api import pfs
from pachyderm_sdk.local.errors import AlreadyExists, Internal, NotFound, ServiceError
from pachyderm_sdk.local.pfs import branches, branching, commits, commitsets, committing, removal, repos, resolve, trees
from pachyderm_sdk.local.pfs.files import FileTree
from pachyderm_sdk.local.pfs.keys import BranchKey, CommitKey, RepoKey

from .calls import branch, make_branch, make_repo, names, put, repo, start_and_finish

if TYPE_CHECKING:
    from pachyderm_sdk.local.pachd import Pachd
    from pachyderm_sdk.local.pfs.commits import CommitRow
    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.local.txn import Txn


def key(name: str, on: str = "master") -> BranchKey:
    return BranchKey(RepoKey("default", name), on)


async def head(pachd: Pachd, name: str, on: str = "master") -> CommitRow:
    return await pachd.read(lambda db: commits.by_id(db, branches.get(db, key(name, on)).head))


def paths(db: ReadTransaction, commit: CommitRow) -> list[str]:
    found = commits.by_id(db, commit.id)
    return [entry.path for entry in FileTree(db, trees.root_of(db, found)).list("/")]


async def start(pachd: Pachd, name: str, on: str = "master") -> CommitRow:
    return await pachd.write(lambda txn: committing.start(txn, branch(name, on)))


# --- finishing


async def test_a_commit_with_an_error_is_no_base(pachd: Pachd) -> None:
    await make_repo(pachd, "a")
    await start_and_finish(pachd, "a", f=b"1")
    broken = await start_and_finish(pachd, "a", error="boom", g=b"2")
    child = await start_and_finish(pachd, "a", h=b"3")
    assert child.parent == broken.id
    assert await pachd.read(lambda db: paths(db, broken)) == ["/f", "/g"]
    assert await pachd.read(lambda db: paths(db, child)) == ["/f", "/h"]


async def test_a_tree_in_conflict_finishes_with_an_error(pachd: Pachd) -> None:
    await make_repo(pachd, "a")

    def make(txn: Txn) -> CommitRow:
        commit = committing.start(txn, branch("a"))
        put(txn, commit, "/x", b"a file")
        put(txn, commit, "/x/y", b"and a directory")
        committing.finish(txn, commits.by_id(txn.db, commit.id))
        return commit

    commit = await pachd.wait_finished((await pachd.write(make)).id)
    assert commit.error == "file / directory path collision (/x/y)"


async def test_what_is_written_before_the_base_is_finished_is_there_after(pachd: Pachd) -> None:
    """A child is started as soon as its parent is closed; whether that is its base shows later."""
    await make_repo(pachd, "a")
    first = await start_and_finish(pachd, "a", f=b"1")

    def make(txn: Txn) -> CommitRow:
        commit = committing.start(txn, branch("a"))
        put(txn, commit, "/x", b"a file")
        put(txn, commit, "/x/y", b"and a directory")
        committing.finish(txn, commits.by_id(txn.db, commit.id))
        return commit

    def make_child(txn: Txn) -> CommitRow:
        txn.id = txn.id[::-1]  # another commit set within the same unit of work
        child = committing.start(txn, branch("a"))
        put(txn, child, "/g", b"2")
        return child

    def work(txn: Txn) -> tuple[CommitRow, CommitRow]:
        return make(txn), make_child(txn)

    broken, child = await pachd.write(work)
    assert (await pachd.wait_finished(broken.id)).error
    assert await pachd.read(lambda db: paths(db, child)) == ["/f", "/g"]
    assert await pachd.read(lambda db: paths(db, first)) == ["/f"]


async def test_reading_waits_for_nothing_that_is_open(pachd: Pachd) -> None:
    await make_repo(pachd, "a")
    await make_repo(pachd, "b")
    await make_branch(pachd, "b", upstream="a")
    await start_and_finish(pachd, "a", f=b"1")
    output = await head(pachd, "b")
    assert output.parent is not None
    with pytest.raises(trees.BaseNotFinished, match=r"base commit default/b@.* unfinished"):
        await pachd.read(lambda db: trees.root_of(db, output))


async def test_waiting_ends_when_the_commit_is_deleted(pachd: Pachd) -> None:
    await make_repo(pachd, "a")
    commit = await start(pachd, "a")
    waiting = asyncio.create_task(pachd.wait_finished(commit.id))
    await asyncio.sleep(0.05)
    await pachd.write(lambda txn: commitsets.drop(txn, commit.key.id))
    with pytest.raises(ServiceError, match=f"commit default/a@{commit.key.id} was deleted"):
        await asyncio.wait_for(waiting, 5)


# --- propagation


async def test_a_change_makes_one_commit_for_each_branch_downstream(pachd: Pachd) -> None:
    for name in "abcd":
        await make_repo(pachd, name)
    await make_branch(pachd, "b", upstream="a")
    await make_branch(pachd, "c", upstream="a")
    request = pfs.CreateBranchRequest(branch=branch("d"), provenance=[branch("b"), branch("c")])
    await pachd.write(lambda txn: branching.create(txn, request))
    before = {name: len(await names(pachd, name)) for name in "abcd"}
    commit = await start_and_finish(pachd, "a")
    for name in "abcd":
        ids = await names(pachd, name)
        assert len(ids) == before[name] + 1
        assert ids[-1] == commit.key.id


async def test_two_branches_of_a_repo_cannot_be_connected(pachd: Pachd) -> None:
    for name in "abc":
        await make_repo(pachd, name)
    await make_branch(pachd, "b", upstream="a")
    request = pfs.CreateBranchRequest(branch=branch("c"), provenance=[branch("b"), branch("a", "other")])
    with pytest.raises(ServiceError, match='multiple branches from the same repo, "default/a"'):
        await pachd.write(lambda txn: branching.create(txn, request))
    with pytest.raises(NotFound):
        await pachd.read(lambda db: branches.get(db, key("c")))


async def test_cycles_are_refused(pachd: Pachd) -> None:
    for name in "ab":
        await make_repo(pachd, name)
    await make_branch(pachd, "b", upstream="a")
    with pytest.raises(Internal, match="cycle detected"):
        await make_branch(pachd, "a", upstream="b")


async def test_a_spout_gets_no_commits(pachd: Pachd) -> None:
    """A branch that comes from nothing but a spec."""
    await make_repo(pachd, "p")
    spec = pfs.Repo(name="p", type="spec", project=pfs.Project(name="default"))
    await pachd.write(lambda txn: repos.create(txn, spec, "", update=False))
    request = pfs.CreateBranchRequest(branch=branch("p"), provenance=[pfs.Branch(repo=spec, name="master")])
    await pachd.write(lambda txn: branching.create(txn, request))
    before = await names(pachd, "p")
    await pachd.write(lambda txn: committing.start(txn, pfs.Branch(repo=spec, name="master")))
    assert await names(pachd, "p") == before


async def test_one_unit_of_work_makes_one_commit_in_a_repo(pachd: Pachd) -> None:
    await make_repo(pachd, "a")

    def twice(txn: Txn) -> None:
        committing.start(txn, branch("a", "x"))
        committing.start(txn, branch("a", "y"))

    with pytest.raises(AlreadyExists, match="inconsistent dependencies"):
        await pachd.write(twice)
    assert await names(pachd, "a") == []


# --- triggers


async def test_a_chain_of_triggers_fires_at_once(pachd: Pachd) -> None:
    await make_repo(pachd, "a")
    await make_branch(pachd, "a", "s")
    await make_branch(pachd, "a", "m", trigger=pfs.Trigger(branch="s", commits=1))
    await make_branch(pachd, "a", "n", trigger=pfs.Trigger(branch="m", commits=1))
    commit = await start_and_finish(pachd, "a", "s")
    assert (await head(pachd, "a", "m")).id == commit.id
    assert (await head(pachd, "a", "n")).id == commit.id


@pytest.mark.parametrize(("both", "moved"), [(False, True), (True, False)])
async def test_conditions_are_joined_by_or_unless_all_must_hold(pachd: Pachd, both: bool, moved: bool) -> None:
    await make_repo(pachd, "a")
    await make_branch(pachd, "a", "s")
    await make_branch(pachd, "a", "m", trigger=pfs.Trigger(branch="s", commits=1, size="1K", all=both))
    commit = await start_and_finish(pachd, "a", "s", f=b"small")
    assert ((await head(pachd, "a", "m")).id == commit.id) is moved


@pytest.mark.parametrize("every", [False, True])
async def test_a_trigger_without_conditions_fires_never_or_always(pachd: Pachd, every: bool) -> None:
    await make_repo(pachd, "a")
    await make_branch(pachd, "a", "s")
    await make_branch(pachd, "a", "m", trigger=pfs.Trigger(branch="s", all=every))
    commit = await start_and_finish(pachd, "a", "s")
    assert ((await head(pachd, "a", "m")).id == commit.id) is every


async def test_a_commit_with_an_error_fires_no_trigger(pachd: Pachd) -> None:
    await make_repo(pachd, "a")
    await make_branch(pachd, "a", "s")
    await make_branch(pachd, "a", "m", trigger=pfs.Trigger(branch="s", commits=1))
    commit = await start_and_finish(pachd, "a", "s", error="boom")
    assert (await head(pachd, "a", "m")).id != commit.id


async def test_triggers_make_no_loop(pachd: Pachd) -> None:
    await make_repo(pachd, "a")
    await make_branch(pachd, "a", "x")
    await make_branch(pachd, "a", "y", trigger=pfs.Trigger(branch="x", commits=1))
    with pytest.raises(ServiceError, match="triggers cannot form a loop"):
        await make_branch(pachd, "a", "x", trigger=pfs.Trigger(branch="y", commits=1))


# --- deletion


async def test_squashing_keeps_the_data_in_the_children(pachd: Pachd) -> None:
    await make_repo(pachd, "a")
    first = await start_and_finish(pachd, "a", f=b"1")
    second = await start_and_finish(pachd, "a", g=b"2")
    await pachd.write(lambda txn: commitsets.squash(txn, first.key.id))
    assert await names(pachd, "a") == [second.key.id]
    assert await pachd.read(lambda db: paths(db, second)) == ["/f", "/g"]
    assert (await head(pachd, "a")).parent is None


async def test_dropping_moves_the_branch_back(pachd: Pachd) -> None:
    await make_repo(pachd, "a")
    first = await start_and_finish(pachd, "a", f=b"1")
    second = await start_and_finish(pachd, "a", g=b"2")
    await pachd.write(lambda txn: commitsets.drop(txn, second.key.id))
    assert (await head(pachd, "a")).id == first.id
    await pachd.write(lambda txn: commitsets.drop(txn, first.key.id))
    replacement = await head(pachd, "a")
    assert replacement.finished is not None
    assert await pachd.read(lambda db: paths(db, replacement)) == []


async def test_a_set_that_others_depend_on_cannot_be_dropped(pachd: Pachd) -> None:
    for name in "abc":
        await make_repo(pachd, name)
    request = pfs.CreateBranchRequest(branch=branch("c"), provenance=[branch("a"), branch("b")])
    await pachd.write(lambda txn: branching.create(txn, request))
    used = await start_and_finish(pachd, "a")
    user = await start_and_finish(pachd, "b")
    with pytest.raises(ServiceError, match=f"subvenant commit sets: .*{user.key.id}"):
        await pachd.write(lambda txn: commitsets.drop(txn, used.key.id))


async def test_dropping_a_commit_takes_what_was_derived_if_told(pachd: Pachd) -> None:
    for name in "ab":
        await make_repo(pachd, name)
    await make_branch(pachd, "b", upstream="a")
    commit = await start_and_finish(pachd, "a")
    with pytest.raises(ServiceError, match="with subvenance without recursive"):
        await pachd.write(lambda txn: committing.drop(txn, commit, recursive=False))
    await pachd.write(lambda txn: committing.drop(txn, commit, recursive=True))
    assert commit.key.id not in await names(pachd, "a") + await names(pachd, "b")


async def test_a_repo_that_others_are_derived_from_is_deleted_by_force_only(pachd: Pachd) -> None:
    for name in "ab":
        await make_repo(pachd, name)
    await make_branch(pachd, "b", upstream="a")
    with pytest.raises(ServiceError, match="in the direct provenance of"):
        await pachd.write(lambda txn: removal.delete(txn, RepoKey("default", "a"), force=False))
    assert await pachd.write(lambda txn: removal.delete(txn, RepoKey("default", "a"), force=True))
    info = await pachd.read(lambda db: branches.get(db, key("b")).info(db))
    assert info.provenance == []


async def test_a_branch_that_a_trigger_names_is_deleted_by_force_only(pachd: Pachd) -> None:
    await make_repo(pachd, "a")
    await make_branch(pachd, "a", "s")
    await make_branch(pachd, "a", "m", trigger=pfs.Trigger(branch="s", commits=1))
    with pytest.raises(ServiceError, match="it is triggered by branches"):
        await pachd.write(lambda txn: branching.delete(txn, key("a", "s"), force=False))
    await pachd.write(lambda txn: branching.delete(txn, key("a", "s"), force=True))
    assert (await pachd.read(lambda db: branches.get(db, key("a", "m")).info(db))).trigger is None


async def test_forgetting_drops_the_data_of_output_commits(pachd: Pachd) -> None:
    for name in "ab":
        await make_repo(pachd, name)
    await make_branch(pachd, "b", upstream="a")
    output = await head(pachd, "b")

    def fill(txn: Txn) -> None:
        put(txn, output, "/f", b"1")
        committing.finish(txn, commits.by_id(txn.db, output.id))

    await pachd.write(fill)
    finished = await pachd.wait_finished(output.id)
    await pachd.write(lambda txn: committing.forget(txn, finished))
    with pytest.raises(ServiceError, match="the commit is forgotten"):
        await pachd.read(lambda db: paths(db, finished))


# --- naming


@pytest.mark.parametrize("text", ["master", "master^0", "master~0", "master.3"])
async def test_names_of_the_head(pachd: Pachd, text: str) -> None:
    await make_repo(pachd, "a")
    newest = [await start_and_finish(pachd, "a") for _ in range(3)][-1]
    found = await pachd.read(lambda db: resolve.commit(db, pfs.Commit(repo=repo("a"), id=text)))
    assert found.id == newest.id


async def test_commits_are_found_through_the_set_that_uses_them(pachd: Pachd) -> None:
    for name in "abc":
        await make_repo(pachd, name)
    request = pfs.CreateBranchRequest(branch=branch("c"), provenance=[branch("a"), branch("b")])
    await pachd.write(lambda txn: branching.create(txn, request))
    used = await start_and_finish(pachd, "a")
    user = await start_and_finish(pachd, "b")
    message = CommitKey(RepoKey("default", "a"), user.key.id).message()
    assert (await pachd.read(lambda db: resolve.commit(db, message))).id == used.id
