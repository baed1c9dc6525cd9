# Source of tests/_sync/test_branches.py.
"""Branches: heads, provenance, triggers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk.api import pfs
from pachyderm_sdk.errors import BranchNotFoundError, PachydermError

if TYPE_CHECKING:
    from pachyderm_sdk import AsyncClient


async def test_branches(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("images")
    first = (await files.put_file("images@master", "/a", b"a")).commit
    async with files.commit("images@master") as second:
        await second.put_file("/b", b"b")
    assert not await files.branch_exists("images@release")
    with pytest.raises(BranchNotFoundError):
        await files.inspect_branch("images@release")
    await files.create_branch("images@release", head="images@master^")
    info = await files.inspect_branch(("images", "release"))
    assert info.head is not None
    assert info.head.id == (await files.inspect_commit("images@master^")).commit.id  # type: ignore[union-attr]  # it has one
    assert info.head.id != second.id
    await files.create_branch(branch=pfs.Branch.from_uri("images@release"), head=second)
    moved = await files.inspect_branch(info)
    assert moved.head is not None
    assert moved.head.id == second.id
    names = [info.branch.name async for info in files.list_branch("images") if info.branch]
    assert sorted(names) == ["master", "release"]
    backwards = [info.branch.name async for info in files.list_branch("images", reverse=True) if info.branch]
    assert backwards == names[::-1]
    await files.delete_branch("images@release")
    assert not await files.branch_exists("images@release")
    assert await files.commit_exists(second)
    assert first is not None


async def test_provenance_and_triggers(async_client: AsyncClient) -> None:
    files = async_client.pfs
    for repo in ("images", "labels", "joined"):
        await files.create_repo(repo)
    await files.put_file("images@master", "/a", b"a")
    await files.create_branch("labels@master")
    await files.create_branch("joined@master", provenance=["images@master", ("labels", "master")])
    info = await files.inspect_branch("joined@master")
    upstream = {str(branch) for branch in info.direct_provenance}
    assert upstream == {"default/images@master", "default/labels@master"}
    with pytest.raises(PachydermError):
        await files.delete_branch("images@master")
    walked = [info async for info in files.walk_branch_provenance(["joined@master"])]
    assert {str(info.branch) for info in walked} >= upstream
    walked = [info async for info in files.walk_branch_subvenance(["images@master"])]
    assert "default/joined@master" in {str(info.branch) for info in walked}

    await files.create_branch("images@staging", trigger=pfs.Trigger(branch="master", commits=2))
    await files.update_branch("joined@master", provenance=[])
    assert (await files.inspect_branch("joined@master")).direct_provenance == []
    await files.update_branch("images@staging", head="images@master")
    staging = await files.inspect_branch("images@staging")
    assert staging.trigger is not None
    assert staging.trigger.commits == 2
