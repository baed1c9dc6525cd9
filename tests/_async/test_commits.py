# Source of tests/_sync/test_commits.py.
"""Commits one by one: start, finish, look up, wait, list, follow, undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk.api import pfs
from pachyderm_sdk.errors import (
    CommitFailedError,
    CommitFinishedError,
    CommitNotFoundError,
    DeadlineExceededError,
    NotFoundError,
)

if TYPE_CHECKING:
    from pachyderm_sdk import AsyncClient, Progress


async def test_a_commit_by_hand(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("images")
    commit = await files.start_commit(branch=pfs.Branch.from_uri("images@master"), parent=None, description="first")
    await files.put_file(commit, "/a", b"a")
    assert (await files.inspect_commit("images@master")).finished is None
    await files.finish_commit(commit=commit, description="done")
    info = await files.wait_commit(commit)
    assert info.description == "done"
    assert info.details is not None
    assert info.details.size_bytes == 1
    with pytest.raises(CommitFinishedError):
        await files.finish_commit(commit)
    with pytest.raises(CommitFinishedError):
        await files.put_file(commit, "/b", b"b")
    child = await files.start_commit("images@other", parent=commit)
    assert (await files.inspect_commit(child)).parent_commit == commit


async def test_waiting_says_what_went_wrong(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("images")
    commit = await files.start_commit("images@master")
    with pytest.raises(DeadlineExceededError):
        await files.wait_commit(commit, timeout=0.1)
    await files.finish_commit(commit, error="the camera was off")
    with pytest.raises(CommitFailedError, match="the camera was off"):
        await files.wait_commit("images@master", timeout=10)
    with pytest.raises(CommitFailedError, match="the camera was off"):
        await files.wait_commit_set(commit, timeout=10)


async def test_clearing_an_open_commit(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("images")
    async with files.commit("images@master") as commit:
        await commit.put_file("/wrong", b"x")
        await files.clear_commit(commit)
        await commit.put_file("/right", b"x")
    assert await files.get_files("images@master") == {"/right": b"x"}
    with pytest.raises(CommitFinishedError):
        await files.clear_commit(commit)


async def test_listing_and_following(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("images")
    made = []
    for number in range(4):
        async with files.commit("images@master", description=str(number)) as commit:
            await commit.put_file("/n", str(number).encode())
        made.append(commit.id)
    assert [info.description async for info in files.list_commit("images")] == ["3", "2", "1", "0"]
    assert [info.description async for info in files.list_commit("images", number=2, reverse=True)] == ["0", "1"]
    listed = files.list_commit("images", to=("images", made[2]), from_=("images", made[0]))
    assert [info.description async for info in listed] == ["2", "1"]
    seen = []
    async with files.subscribe_commit("images", branch="master", state=pfs.CommitState.FINISHED) as infos:
        async for info in infos:
            seen.append(info.description)
            if len(seen) == 4:
                break
    assert seen == ["0", "1", "2", "3"]


async def test_commit_sets(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("images")
    await files.create_repo("thumbs")
    await files.create_branch("thumbs@master", provenance=["images@master"])
    await files.finish_commit("thumbs@master")  # it begins with an open commit, and a child waits for its parent
    async with files.commit("images@master") as commit:
        await commit.put_file("/a", b"a")
    await files.finish_commit(("thumbs", commit.id))
    infos = await files.wait_commit_set(commit, timeout=10)
    assert {str(info.commit.repo) for info in infos if info.commit} == {"default/images", "default/thumbs"}
    seen: list[Progress] = []
    assert await commit.wait_all(progress=seen.append, timeout=10) == infos
    assert [(one.files, one.total_files) for one in seen] == [(1, 2), (2, 2)]
    assert [one.path for one in seen] == [str(info.commit) for info in infos]
    await commit.wait(progress=seen.append)
    assert (seen[-1].path, seen[-1].fraction) == (str(commit), 1.0)
    ids = [info.commit_set.id async for info in files.list_commit_set() if info.commit_set]
    assert commit.id in ids
    walked = [info async for info in files.walk_commit_provenance([("thumbs", commit.id)])]
    assert commit.id in {info.commit.id for info in walked if info.commit}
    walked = [info async for info in files.walk_commit_subvenance([commit])]
    assert "default/thumbs" in {str(info.commit.repo) for info in walked if info.commit}
    await files.drop_commit_set(commit.id)
    assert not await files.commit_exists(commit)


async def test_squash_and_drop(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("images")
    made = []
    for number in range(4):
        async with files.commit("images@master") as commit:
            await commit.put_file(f"/{number}", b"x")
        await commit.wait(timeout=10)
        made.append(commit.plain())
    await files.squash_commit(made[0])
    await files.squash_commit_set(made[1])
    assert sorted(await files.get_files(made[2])) == ["/0", "/1", "/2"]
    await files.drop_commit(made[3])
    assert sorted(await files.get_files("images@master")) == ["/0", "/1", "/2"]
    for gone in (made[0], made[1], made[3]):
        with pytest.raises(CommitNotFoundError):
            await files.inspect_commit(gone)


async def test_finding_the_commits_of_a_file(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("images")
    changed = []
    for number in range(4):
        path = "/even" if number % 2 == 0 else "/odd"
        async with files.commit("images@master") as commit:
            await commit.put_file(path, str(number).encode())
        await commit.wait(timeout=10)  # only finished commits can be searched
        if path == "/even":
            changed.append(commit.id)
    responses = [response async for response in files.find_commits("images@master", "/even")]
    found = [response.found_commit.id for response in responses if response.found_commit]
    assert found == changed[::-1]
    assert responses[-1].commits_searched == 4


async def test_commits_that_are_not_there(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("images")
    assert not await files.commit_exists(("images", "0" * 12 + "4" + "8" * 19))
    assert not await files.commit_exists("absent@master")
    with pytest.raises(NotFoundError):
        await files.inspect_commit("images@absent")
