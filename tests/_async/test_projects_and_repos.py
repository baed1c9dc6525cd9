# Source of tests/_sync/test_projects_and_repos.py.
"""Projects and repos: both ways to write a call, and what comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk.api import pfs
from pachyderm_sdk.errors import (
    AlreadyExistsError,
    NotFoundError,
    ProjectNotFoundError,
    ReferenceSyntaxError,
    RepoNotFoundError,
)

if TYPE_CHECKING:
    from pachyderm_sdk import AsyncClient


async def test_projects(async_client: AsyncClient) -> None:
    files = async_client.pfs
    assert not await files.project_exists("research")
    await files.create_project("research", description="one")
    await files.create_project(project=pfs.Project(name="other"))
    assert await files.project_exists("research")
    with pytest.raises(AlreadyExistsError):
        await files.create_project("research")
    await files.update_project("research", description="two")
    assert (await files.inspect_project("research")).description == "two"
    info = (await files.inspect_project_v2("research")).info
    assert info is not None
    assert info.description == "two"
    names = [info.project.name async for info in files.list_project() if info.project]
    assert {"research", "other"} <= set(names)
    await files.delete_project("research")
    with pytest.raises(ProjectNotFoundError):
        await files.inspect_project("research")
    with pytest.raises(NotFoundError):
        await files.update_project("research", description="nobody")


async def test_repos(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_project("research")
    await files.create_repo("images", description="one")
    await files.create_repo(repo=pfs.Repo.from_uri("research/labels"))
    with pytest.raises(AlreadyExistsError):
        await files.create_repo("default/images")
    await files.create_repo("images", description="two", update=True)
    assert (await files.inspect_repo("images")).description == "two"
    await files.update_repo("images", description="three")
    assert (await files.inspect_repo(repo=pfs.Repo(name="images"))).description == "three"
    assert [str(info.repo) async for info in files.list_repo(type="user")] == ["default/images", "research/labels"]
    async with files.list_repo(projects=["research"]) as infos:
        (found,) = [info async for info in infos]
    assert await files.repo_exists(found)
    deleted = await files.delete_repo("images")
    assert deleted
    assert deleted.deleted
    assert not await files.delete_repo("images")
    with pytest.raises(RepoNotFoundError):
        await files.inspect_repo("images")
    with pytest.raises(RepoNotFoundError):
        await files.update_repo("images", description="nobody")
    gone = await files.delete_repos(projects=["research"])
    assert [str(repo) for repo in gone.repos if repo.type == "user"] == ["research/labels"]
    assert not await files.repo_exists("research/labels")


async def test_wrong_references_are_refused_before_anything_is_sent(async_client: AsyncClient) -> None:
    await async_client.aclose()
    with pytest.raises(ReferenceSyntaxError, match="expected"):
        await async_client.pfs.create_repo("im ages")
    with pytest.raises(ReferenceSyntaxError, match="expected"):
        async_client.pfs.list_file("images")
    with pytest.raises(TypeError, match="nothing that can name a repo"):
        await async_client.pfs.inspect_repo(7)  # type: ignore[arg-type]  # that is the point


async def test_the_raw_stub_is_there(async_client: AsyncClient) -> None:
    await async_client.pfs.rpc.create_repo(pfs.CreateRepoRequest(repo=pfs.Repo.from_uri("images")))
    assert await async_client.pfs.repo_exists("images")
