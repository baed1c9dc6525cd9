# Source of tests/_sync/test_listing.py.
"""Listings: directories, walks, globs, differences; pages, and streams that are left early."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk._plan import paging
from pachyderm_sdk.api import pfs
from pachyderm_sdk.errors import NotFoundError, PathNotFoundError, RepoNotFoundError

if TYPE_CHECKING:
    from pathlib import Path

    from pachyderm_sdk import AsyncClient


async def filled(client: AsyncClient) -> None:
    await client.pfs.create_repo("data")
    async with client.pfs.modify_file("data@master") as batch:
        for number in range(10):
            batch.put_file(f"/dir/{number}", b"x")
        batch.put_file("/top.txt", b"top")


def path(info: pfs.FileInfo) -> str:
    assert info.file is not None
    return info.file.path


async def test_list_and_walk(async_client: AsyncClient) -> None:
    await filled(async_client)
    files = async_client.pfs
    assert [path(info) async for info in files.list_file("data@master")] == ["/dir/", "/top.txt"]
    numbers = [f"/dir/{number}" for number in range(10)]
    assert [path(info) async for info in files.list_file("data@master:/dir")] == numbers
    assert [path(info) async for info in files.list_file(("data@master", "/dir"), number=3)] == numbers[:3]
    assert [path(info) async for info in files.list_file("data@master:/dir", reverse=True)] == numbers[::-1]
    behind = files.list_file("data@master:/dir", pagination_marker="data@master:/dir/6")
    assert [path(info) async for info in behind] == numbers[7:]
    walked = [path(info) async for info in files.walk_file("data@master")]
    assert walked == ["/", "/dir/", *numbers, "/top.txt"]
    with pytest.raises(NotFoundError):
        [info async for info in files.list_file("data@absent")]


async def test_what_is_not_there_is_not_walked(async_client: AsyncClient) -> None:
    await filled(async_client)
    with pytest.raises(PathNotFoundError) as caught:
        [info async for info in async_client.pfs.walk_file("data@master:/absent")]
    assert caught.value.resource == "/absent"


async def test_a_commit_stands_for_its_root(async_client: AsyncClient, tmp_path: Path) -> None:
    files = async_client.pfs
    await filled(async_client)
    info = await files.inspect_commit("data@master")
    branch = await files.inspect_branch("data@master")
    async with files.commit("data@other", parent=info) as commit:
        pass
    for ref in (commit, info, branch, branch.branch or pfs.Branch()):
        assert [path(entry) async for entry in files.list_file(ref)] == ["/dir/", "/top.txt"]
        assert [path(entry) async for entry in files.walk_file(ref, number=2)] == ["/", "/dir/"]
        assert path(await files.inspect_file(ref)) == "/"
        assert await files.path_exists(ref)
        assert await files.download(ref, tmp_path) == tmp_path
        with await files.get_file_tar(ref) as archive:
            assert "/top.txt" in archive.getnames()
    assert [change async for change in files.diff_file(commit, info)] == []
    with pytest.raises(TypeError, match="nothing that can name a file"):
        await files.read_bytes(commit)  # type: ignore[arg-type]  # a commit is no single file


@pytest.mark.parametrize("most", [1, 3, 5, 10, 11])
@pytest.mark.parametrize("reverse", [False, True])
async def test_long_listings_come_in_pages(
    async_client: AsyncClient, monkeypatch: pytest.MonkeyPatch, most: int, reverse: bool
) -> None:
    monkeypatch.setattr(paging, "MOST", most)
    await filled(async_client)
    files = async_client.pfs
    numbers = [f"/dir/{number}" for number in range(10)]
    if reverse:
        numbers.reverse()
        assert [path(info) async for info in files.list_file("data@master:/dir", reverse=True)] == numbers
    for wanted in (1, 4, 9, 10, 12):
        listed = files.list_file("data@master:/dir", number=wanted, reverse=reverse)
        assert [path(info) async for info in listed] == numbers[:wanted]


async def test_batches_and_leaving_early(async_client: AsyncClient) -> None:
    await filled(async_client)
    files = async_client.pfs
    async with files.walk_file("data@master") as infos:
        first = await infos.__anext__()
        rest = []
        while batch := await infos.next_batch():
            rest.extend(batch)
    assert [path(info) for info in (first, *rest)][:2] == ["/", "/dir/"]
    assert len(rest) == 12
    async with files.list_file("data@master:/dir") as infos:
        async for info in infos:
            assert path(info) == "/dir/0"
            break
    assert [info async for info in infos] == []


async def test_glob(async_client: AsyncClient) -> None:
    await filled(async_client)
    files = async_client.pfs
    assert [path(info) async for info in files.glob_file("data@master", "/*")] == ["/dir/", "/top.txt"]
    assert [path(info) async for info in files.glob_file(commit="data@master", pattern="/dir/[3-5]")] == [
        "/dir/3",
        "/dir/4",
        "/dir/5",
    ]


async def test_diff(async_client: AsyncClient) -> None:
    await filled(async_client)
    files = async_client.pfs
    async with files.modify_file("data@master") as batch:
        batch.put_file("/top.txt", b"changed")
        batch.delete_file("/dir/3")
        batch.put_file("/new", b"new")
    changes = [
        (change.old_file and path(change.old_file), change.new_file and path(change.new_file))
        async for change in files.diff_file("data@master", "data@master^")
    ]
    assert changes == [
        ("/", "/"),
        ("/dir/", "/dir/"),
        ("/dir/3", None),
        (None, "/new"),
        ("/top.txt", "/top.txt"),
    ]
    only = [change async for change in files.diff_file("data@master:/top.txt")]
    assert [(change.old_file.size_bytes, change.new_file.size_bytes) for change in only] == [(3, 7)]  # type: ignore[union-attr]  # both are there


async def test_the_error_of_a_listing_was_caused_by_nothing_inside(async_client: AsyncClient) -> None:
    with pytest.raises(RepoNotFoundError) as caught:
        _ = [info async for info in async_client.pfs.list_branch("none")]
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)
