# Source of tests/_sync/test_auth_server.py.
"""Auth from end to end: the client, and the embedded server, which checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk import AsyncClient
from pachyderm_sdk.access import RoleName
from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.errors import AuthNotActivatedError, PermissionDeniedError, UnauthenticatedError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@pytest.fixture
async def root(async_client: AsyncClient) -> AsyncIterator[AsyncClient]:
    """A client of root, on a server with auth on and one repo."""
    await async_client.pfs.create_repo("images")
    await async_client.auth.activate()
    yield async_client
    await async_client.auth.deactivate()


def other(client: AsyncClient, token: str | None) -> AsyncClient:
    """Another client of the same server."""
    return AsyncClient.from_address(client.address, auth_token=token, timeout=30)


async def test_what_a_robot_may_do_follows_its_roles(root: AsyncClient) -> None:
    async with root.pfs.commit("images@master") as commit:
        await commit.put_file("/a", b"data")
    token = (await root.auth.get_robot_token("ci")).token
    async with other(root, token) as robot:
        assert (await robot.auth.who_am_i()).username == "robot:ci"
        with pytest.raises(PermissionDeniedError) as refused:
            await robot.pfs.read_bytes("images@master:/a")
        assert "needs permissions [REPO_READ] on REPO default/images" in refused.value.message

        await root.auth.modify_role_binding("default/images", "robot:ci", [RoleName.REPO_READER])
        assert await robot.pfs.read_bytes("images@master:/a") == b"data"
        answer = await robot.auth.authorize("default/images", [Permission.REPO_READ, Permission.REPO_WRITE])
        assert (answer.authorized, answer.missing) == (False, [Permission.REPO_WRITE])
        with pytest.raises(PermissionDeniedError):
            async with robot.pfs.commit("images@master") as commit:
                await commit.put_file("/b", b"")
        with pytest.raises(PermissionDeniedError):
            await robot.auth.get_robot_token("other")

        await root.auth.modify_role_binding("default/images", "robot:ci", ["repoWriter"])
        async with robot.pfs.commit("images@master") as commit:
            await commit.put_file("/b", b"more")
        assert await root.pfs.read_bytes("images@master:/b") == b"more"
        info = await root.pfs.inspect_commit("images@master")
        assert info.created_by == "robot:ci"


async def test_who_makes_something_owns_it(root: AsyncClient) -> None:
    async with other(root, (await root.auth.get_robot_token("maker")).token) as maker:
        await maker.pfs.create_project("mine")
        await maker.pfs.create_repo("mine/data")
        assert await maker.auth.role_names("mine/data") == {"robot:maker": ["repoOwner"]}
        async with other(root, (await root.auth.get_robot_token("guest")).token) as guest:
            assert [str(info.repo.name) async for info in guest.pfs.list_repo(projects=["mine"]) if info.repo] == []
            with pytest.raises(PermissionDeniedError):
                await guest.pfs.create_repo("mine/other")
            await maker.auth.modify_role_binding("mine/data", "robot:guest", ["repoReader"])
            (info,) = [info async for info in guest.pfs.list_repo(projects=["mine"])]
            assert info.auth_info is not None
            assert info.auth_info.roles == ["repoReader"]


async def test_nobody_gets_in_without_a_token_that_is_good(root: AsyncClient) -> None:
    token = (await root.auth.get_robot_token("ci")).token
    for bad in (None, "made-up"):
        async with other(root, bad) as stranger:
            with pytest.raises(UnauthenticatedError):
                await stranger.pfs.create_repo("x")
            with pytest.raises(UnauthenticatedError):
                [info async for info in stranger.pfs.list_repo()]
            with pytest.raises(UnauthenticatedError):
                async with stranger.pfs.commit("images@master") as commit:
                    await commit.put_file("/a", b"")
    async with other(root, token) as robot:
        assert (await robot.auth.revoke_auth_token(token=token)).number == 1
        with pytest.raises(UnauthenticatedError):
            await robot.auth.who_am_i()


async def test_turning_it_off_opens_everything_again(async_client: AsyncClient) -> None:
    with pytest.raises(AuthNotActivatedError):
        await async_client.auth.who_am_i()
    assert (await async_client.auth.activate("root-token")).pach_token == "root-token"
    await async_client.auth.deactivate()
    async with other(async_client, None) as anybody:
        await anybody.pfs.create_repo("x")
        with pytest.raises(AuthNotActivatedError):
            await anybody.auth.who_am_i()
