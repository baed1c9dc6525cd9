# Source of tests/_sync/test_open_commit.py.
"""The commit block: finished on success, and what becomes of it when the body raises."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING, Literal

import pytest

from pachyderm_sdk.api import pfs
from pachyderm_sdk.errors import CommitFinishedError, RepoNotFoundError

if TYPE_CHECKING:
    from pachyderm_sdk import AsyncClient


class Mishap(Exception):
    """What the user's code raises."""


async def test_a_block_finishes_its_commit(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("images")
    async with files.commit("images@master", description="the first") as commit:
        assert isinstance(commit, pfs.Commit)
        inside = commit.is_open
        file = await commit.put_file("/a", b"a")
        assert file.path == "/a"
        assert await files.read_bytes(file) == b"a", "an open commit can be read"
    assert (inside, commit.is_open) == (True, False)
    info = await commit.wait(timeout=10)
    assert info.description == "the first"
    assert info.error == ""
    assert await files.read_bytes((commit, "/a")) == b"a"


async def test_official_keywords(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("images")
    first = (await files.put_file("images@master", "/a", b"a")).commit
    branch = pfs.Branch.from_uri("images@other")
    async with files.commit(parent=first, description="why", branch=branch) as commit:
        await commit.put_file(path="/b", source=b"b")
        await commit.copy_file(src=pfs.File.from_uri("images@master:/a"), dst="/c")
        await commit.delete_file(path="/a")
    assert await files.get_files("images@other") == {"/b": b"b", "/c": b"a"}


async def test_a_body_that_raises_publishes_nothing(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("images")
    await files.put_file("images@master", "/a", b"good")
    with pytest.raises(Mishap):
        async with files.commit("images@master") as commit:
            await commit.put_file("/a", b"half")
            raise Mishap
    assert not commit.is_open
    assert not await files.commit_exists(commit)
    assert await files.read_bytes("images@master:/a") == b"good"


async def test_a_body_that_raises_can_leave_a_faulty_commit(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("images")
    await files.put_file("images@master", "/a", b"good")
    with pytest.raises(Mishap):
        async with files.commit("images@master", on_error="finish_with_error") as commit:
            await commit.put_file("/a", b"half")
            raise Mishap("no film")
    info = await files.inspect_commit(commit, wait=pfs.CommitState.FINISHED, timeout=10)
    assert info.error == "Mishap: no film"
    async with files.commit("images@master") as after:
        await after.put_file("/b", b"b")
    assert await files.get_files("images@master") == {"/a": b"good", "/b": b"b"}


async def test_a_body_that_raises_can_leave_the_commit_open(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("images")
    with pytest.raises(Mishap):
        async with files.commit("images@master", on_error="leave") as commit:
            await commit.put_file("/a", b"so far")
            raise Mishap
    assert commit.is_open
    await commit.put_file("/b", b"more")
    await commit.finish(description="after all")
    assert (await commit.wait(timeout=10)).description == "after all"
    assert sorted(await files.get_files(commit)) == ["/a", "/b"]


@pytest.mark.parametrize("on_error", ["drop", "finish_with_error"])
async def test_the_users_exception_is_never_masked(
    async_client: AsyncClient, on_error: Literal["drop", "finish_with_error"], caplog: pytest.LogCaptureFixture
) -> None:
    files = async_client.pfs
    await files.create_repo("images")
    with pytest.raises(Mishap) as raised:
        async with files.commit("images@master", on_error=on_error):
            await async_client.aclose()  # so that cleaning up cannot work
            raise Mishap
    (note,) = getattr(raised.value, "__notes__", [])
    assert "failed as well: the client was closed" in note
    assert note in caplog.text


async def test_a_commit_that_was_ended_inside_is_left_alone(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("images")
    async with files.commit("images@master") as finished:
        await finished.finish()
        with pytest.raises(CommitFinishedError, match="finished or dropped already"):
            await finished.put_file("/late", b"")
    async with files.commit("images@master") as dropped:
        await dropped.drop()
    assert await files.commit_exists(finished)
    assert not await files.commit_exists(dropped)
    with pytest.raises(Mishap):
        async with files.commit("images@master") as finished:
            await finished.finish()
            raise Mishap
    assert await files.commit_exists(finished), "what was finished on purpose stays"


async def test_a_commit_that_cannot_start(async_client: AsyncClient) -> None:
    with pytest.raises(RepoNotFoundError):
        async with async_client.pfs.commit("absent@master"):
            raise AssertionError("the body must not run")
    with pytest.raises(ValueError, match="on_error"):
        async_client.pfs.commit("images@master", on_error="ignore")  # type: ignore[arg-type]  # that is the point


async def test_copies_of_the_handle_are_plain_messages(async_client: AsyncClient) -> None:
    await async_client.pfs.create_repo("images")
    async with async_client.pfs.commit("images@master") as commit:
        for plain in (copy.copy(commit), copy.deepcopy(commit), pickle.loads(pickle.dumps(commit))):
            assert type(plain) is pfs.Commit
            assert plain == commit
            assert hash(plain) == hash(commit)
        assert bytes(commit) == bytes(commit.plain())
