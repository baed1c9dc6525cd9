"""What may be written for resources, roles and permissions."""

from __future__ import annotations

from typing import Any

import pytest

from pachyderm_sdk import access
from pachyderm_sdk.access import RoleName
from pachyderm_sdk.api import auth, pfs
from pachyderm_sdk.errors import InvalidArgumentError, ReferenceSyntaxError

TYPE = auth.ResourceType


@pytest.mark.parametrize(
    ("ref", "kind", "name"),
    [
        ("cluster", TYPE.CLUSTER, ""),
        ("research/images", TYPE.REPO, "research/images"),
        ("research/edges.meta", TYPE.REPO, "research/edges"),
        ("research/edges.spec", TYPE.SPEC_REPO, "research/edges"),
        (pfs.Repo(name="images"), TYPE.REPO, "default/images"),
        (pfs.Repo.from_uri("cluster"), TYPE.REPO, "default/cluster"),
        (pfs.RepoInfo(repo=pfs.Repo.from_uri("research/images")), TYPE.REPO, "research/images"),
        (pfs.Project(name="research"), TYPE.PROJECT, "research"),
        (pfs.ProjectInfo(project=pfs.Project(name="research")), TYPE.PROJECT, "research"),
        (auth.Resource(type=TYPE.JOB, name="1"), TYPE.JOB, "1"),
    ],
)
def test_resources(ref: Any, kind: auth.ResourceType, name: str) -> None:
    assert access.resource(ref) == auth.Resource(type=kind, name=name)


@pytest.mark.parametrize("ref", ["images", "", "a/b/c", "research/@", "research/images@master"])
def test_what_could_be_several_things_or_none_is_no_resource(ref: str) -> None:
    with pytest.raises(ReferenceSyntaxError):
        access.resource(ref)


def test_something_else_is_no_resource() -> None:
    wrong: Any = 5
    with pytest.raises(TypeError, match="5 is no resource"):
        access.resource(wrong)


def test_roles() -> None:
    assert access.roles("repoReader") == ["repoReader"]
    assert access.roles([RoleName.REPO_READER, "repoReader", RoleName.PROJECT_OWNER]) == ["repoReader", "projectOwner"]
    assert access.roles(()) == []
    assert {type(role) for role in access.roles(RoleName)} == {str}
    assert f"{RoleName.DEBUGGER}" == "debugger"


def test_permissions() -> None:
    unnamed = auth.Permission(999)
    assert access.permissions(["REPO_READ", unnamed]) == [auth.Permission.REPO_READ, unnamed]
    assert access.permissions(auth.Permission.REPO_READ) == [auth.Permission.REPO_READ]


@pytest.mark.parametrize(
    ("wrong", "nearest"),
    [("REPO_READER", "repoReader"), ("clusteradmin", "clusterAdmin"), ("debuger", "debugger"), ("x", r"\w+")],
)
def test_an_unknown_role_is_told_with_the_nearest(wrong: str, nearest: str) -> None:
    with pytest.raises(InvalidArgumentError, match=rf"there is no role '{wrong}'\nDid you mean \"{nearest}\"\?"):
        access.roles([RoleName.DEBUGGER, wrong])


@pytest.mark.parametrize("good", ["user:a@b", "pipeline:p/n", "allClusterUsers", "pach:root"])
def test_principals(good: str) -> None:
    assert access.principal(good) == good


@pytest.mark.parametrize("wrong", ["", "ada", "user:", ":ada", "allclusterusers"])
def test_principals_have_a_type(wrong: str) -> None:
    with pytest.raises(InvalidArgumentError, match="Principals have a type"):
        access.principal(wrong)
