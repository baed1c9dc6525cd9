# Generated from tests/_async/test_auth_server.py by `python -m codegen.unasync`; do not edit.
"""Auth from end to end: the client, and the embedded server, which checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk import Client
from pachyderm_sdk.access import RoleName
from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.errors import AuthNotActivatedError, PermissionDeniedError, UnauthenticatedError

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def root(client: Client) -> Iterator[Client]:
    """A client of root, on a server with auth on and one repo."""
    client.pfs.create_repo("images")
    client.auth.activate()
    yield client
    client.auth.deactivate()


def other(client: Client, token: str | None) -> Client:
    """Another client of the same server."""
    return Client.from_address(client.address, auth_token=token, timeout=30)


def test_what_a_robot_may_do_follows_its_roles(root: Client) -> None:
    with root.pfs.commit("images@master") as commit:
        commit.put_file("/a", b"data")
    token = (root.auth.get_robot_token("ci")).token
    with other(root, token) as robot:
        assert (robot.auth.who_am_i()).username == "robot:ci"
        with pytest.raises(PermissionDeniedError) as refused:
            robot.pfs.read_bytes("images@master:/a")
        assert "needs permissions [REPO_READ] on REPO default/images" in refused.value.message

        root.auth.modify_role_binding("default/images", "robot:ci", [RoleName.REPO_READER])
        assert robot.pfs.read_bytes("images@master:/a") == b"data"
        answer = robot.auth.authorize("default/images", [Permission.REPO_READ, Permission.REPO_WRITE])
        assert (answer.authorized, answer.missing) == (False, [Permission.REPO_WRITE])
        with pytest.raises(PermissionDeniedError):
            with robot.pfs.commit("images@master") as commit:
                commit.put_file("/b", b"")
        with pytest.raises(PermissionDeniedError):
            robot.auth.get_robot_token("other")

        root.auth.modify_role_binding("default/images", "robot:ci", ["repoWriter"])
        with robot.pfs.commit("images@master") as commit:
            commit.put_file("/b", b"more")
        assert root.pfs.read_bytes("images@master:/b") == b"more"
        info = root.pfs.inspect_commit("images@master")
        assert info.created_by == "robot:ci"


def test_who_makes_something_owns_it(root: Client) -> None:
    with other(root, (root.auth.get_robot_token("maker")).token) as maker:
        maker.pfs.create_project("mine")
        maker.pfs.create_repo("mine/data")
        assert maker.auth.role_names("mine/data") == {"robot:maker": ["repoOwner"]}
        with other(root, (root.auth.get_robot_token("guest")).token) as guest:
            assert [str(info.repo.name) for info in guest.pfs.list_repo(projects=["mine"]) if info.repo] == []
            with pytest.raises(PermissionDeniedError):
                guest.pfs.create_repo("mine/other")
            maker.auth.modify_role_binding("mine/data", "robot:guest", ["repoReader"])
            (info,) = [info for info in guest.pfs.list_repo(projects=["mine"])]
            assert info.auth_info is not None
            assert info.auth_info.roles == ["repoReader"]


def test_nobody_gets_in_without_a_token_that_is_good(root: Client) -> None:
    token = (root.auth.get_robot_token("ci")).token
    for bad in (None, "made-up"):
        with other(root, bad) as stranger:
            with pytest.raises(UnauthenticatedError):
                stranger.pfs.create_repo("x")
            with pytest.raises(UnauthenticatedError):
                [info for info in stranger.pfs.list_repo()]
            with pytest.raises(UnauthenticatedError):
                with stranger.pfs.commit("images@master") as commit:
                    commit.put_file("/a", b"")
    with other(root, token) as robot:
        assert (robot.auth.revoke_auth_token(token=token)).number == 1
        with pytest.raises(UnauthenticatedError):
            robot.auth.who_am_i()


def test_turning_it_off_opens_everything_again(client: Client) -> None:
    with pytest.raises(AuthNotActivatedError):
        client.auth.who_am_i()
    assert (client.auth.activate("root-token")).pach_token == "root-token"
    client.auth.deactivate()
    with other(client, None) as anybody:
        anybody.pfs.create_repo("x")
        with pytest.raises(AuthNotActivatedError):
            anybody.auth.who_am_i()
