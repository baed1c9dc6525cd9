# Generated from tests/_async/test_branches.py by `python -m codegen.unasync`; do not edit.
"""Branches: heads, provenance, triggers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk.api import pfs
from pachyderm_sdk.errors import BranchNotFoundError, PachydermError

if TYPE_CHECKING:
    from pachyderm_sdk import Client


def test_branches(client: Client) -> None:
    files = client.pfs
    files.create_repo("images")
    first = (files.put_file("images@master", "/a", b"a")).commit
    with files.commit("images@master") as second:
        second.put_file("/b", b"b")
    assert not files.branch_exists("images@release")
    with pytest.raises(BranchNotFoundError):
        files.inspect_branch("images@release")
    files.create_branch("images@release", head="images@master^")
    info = files.inspect_branch(("images", "release"))
    assert info.head is not None
    assert info.head.id == (files.inspect_commit("images@master^")).commit.id  # type: ignore[union-attr]  # it has one
    assert info.head.id != second.id
    files.create_branch(branch=pfs.Branch.from_uri("images@release"), head=second)
    moved = files.inspect_branch(info)
    assert moved.head is not None
    assert moved.head.id == second.id
    names = [info.branch.name for info in files.list_branch("images") if info.branch]
    assert sorted(names) == ["master", "release"]
    backwards = [info.branch.name for info in files.list_branch("images", reverse=True) if info.branch]
    assert backwards == names[::-1]
    files.delete_branch("images@release")
    assert not files.branch_exists("images@release")
    assert files.commit_exists(second)
    assert first is not None


def test_provenance_and_triggers(client: Client) -> None:
    files = client.pfs
    for repo in ("images", "labels", "joined"):
        files.create_repo(repo)
    files.put_file("images@master", "/a", b"a")
    files.create_branch("labels@master")
    files.create_branch("joined@master", provenance=["images@master", ("labels", "master")])
    info = files.inspect_branch("joined@master")
    upstream = {str(branch) for branch in info.direct_provenance}
    assert upstream == {"default/images@master", "default/labels@master"}
    with pytest.raises(PachydermError):
        files.delete_branch("images@master")
    walked = [info for info in files.walk_branch_provenance(["joined@master"])]
    assert {str(info.branch) for info in walked} >= upstream
    walked = [info for info in files.walk_branch_subvenance(["images@master"])]
    assert "default/joined@master" in {str(info.branch) for info in walked}

    files.create_branch("images@staging", trigger=pfs.Trigger(branch="master", commits=2))
    files.update_branch("joined@master", provenance=[])
    assert (files.inspect_branch("joined@master")).direct_provenance == []
    files.update_branch("images@staging", head="images@master")
    staging = files.inspect_branch("images@staging")
    assert staging.trigger is not None
    assert staging.trigger.commits == 2
