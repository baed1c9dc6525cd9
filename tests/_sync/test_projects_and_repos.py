# Generated from tests/_async/test_projects_and_repos.py by `python -m codegen.unasync`; do not edit.
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
    from pachyderm_sdk import Client


def test_projects(client: Client) -> None:
    files = client.pfs
    assert not files.project_exists("research")
    files.create_project("research", description="one")
    files.create_project(project=pfs.Project(name="other"))
    assert files.project_exists("research")
    with pytest.raises(AlreadyExistsError):
        files.create_project("research")
    files.update_project("research", description="two")
    assert (files.inspect_project("research")).description == "two"
    info = (files.inspect_project_v2("research")).info
    assert info is not None
    assert info.description == "two"
    names = [info.project.name for info in files.list_project() if info.project]
    assert {"research", "other"} <= set(names)
    files.delete_project("research")
    with pytest.raises(ProjectNotFoundError):
        files.inspect_project("research")
    with pytest.raises(NotFoundError):
        files.update_project("research", description="nobody")


def test_repos(client: Client) -> None:
    files = client.pfs
    files.create_project("research")
    files.create_repo("images", description="one")
    files.create_repo(repo=pfs.Repo.from_uri("research/labels"))
    with pytest.raises(AlreadyExistsError):
        files.create_repo("default/images")
    files.create_repo("images", description="two", update=True)
    assert (files.inspect_repo("images")).description == "two"
    files.update_repo("images", description="three")
    assert (files.inspect_repo(repo=pfs.Repo(name="images"))).description == "three"
    assert [str(info.repo) for info in files.list_repo(type="user")] == ["default/images", "research/labels"]
    with files.list_repo(projects=["research"]) as infos:
        (found,) = [info for info in infos]
    assert files.repo_exists(found)
    deleted = files.delete_repo("images")
    assert deleted
    assert deleted.deleted
    assert not files.delete_repo("images")
    with pytest.raises(RepoNotFoundError):
        files.inspect_repo("images")
    with pytest.raises(RepoNotFoundError):
        files.update_repo("images", description="nobody")
    gone = files.delete_repos(projects=["research"])
    assert [str(repo) for repo in gone.repos if repo.type == "user"] == ["research/labels"]
    assert not files.repo_exists("research/labels")


def test_wrong_references_are_refused_before_anything_is_sent(client: Client) -> None:
    client.close()
    with pytest.raises(ReferenceSyntaxError, match="expected"):
        client.pfs.create_repo("im ages")
    with pytest.raises(ReferenceSyntaxError, match="expected"):
        client.pfs.list_file("images")
    with pytest.raises(TypeError, match="nothing that can name a repo"):
        client.pfs.inspect_repo(7)  # type: ignore[arg-type]  # that is the point


def test_the_raw_stub_is_there(client: Client) -> None:
    client.pfs.rpc.create_repo(pfs.CreateRepoRequest(repo=pfs.Repo.from_uri("images")))
    assert client.pfs.repo_exists("images")
