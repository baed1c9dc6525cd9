# Source of tests/_sync/test_downloads.py.
"""Downloads: in one stream and side by side, each file whole, and nothing outside of the folder."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk import Progress
from pachyderm_sdk._plan import ranges
from pachyderm_sdk.api import pfs
from pachyderm_sdk.errors import NotFoundError, PathNotFoundError

if TYPE_CHECKING:
    from pathlib import Path

    from pachyderm_sdk import AsyncClient

FILES = {f"/{number % 7}/{number % 3}/{number}.txt": b"%d" % number * (number % 50) for number in range(300)}


async def filled(client: AsyncClient) -> None:
    await client.pfs.create_repo("data")
    async with client.pfs.modify_file("data@master") as batch:
        for path, content in FILES.items():
            batch.put_file(path, content)


def below(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def found(folder: Path, prefix: str = "/") -> dict[str, bytes]:
    return {prefix + path.relative_to(folder).as_posix(): path.read_bytes() for path in below(folder)}


@pytest.mark.parametrize("concurrency", [1, 2, 8])
@pytest.mark.parametrize("limits", [(10, 1 << 20), (1000, 300)])
async def test_a_tree_in_parts(
    async_client: AsyncClient,
    tmp_path: Path,
    concurrency: int,
    limits: tuple[int, int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ranges, "FILES", limits[0])
    monkeypatch.setattr(ranges, "BYTES", limits[1])
    await filled(async_client)
    seen: list[Progress] = []
    await async_client.pfs.download("data@master", tmp_path, concurrency=concurrency, progress=seen.append)
    assert found(tmp_path) == FILES
    last = seen[-1]
    assert (last.bytes, last.files) == (last.total_bytes, 300)
    assert last.total_files == (None if concurrency == 1 else 300), "one stream does not ask beforehand"


async def test_a_directory_or_a_file_in_parts(async_client: AsyncClient, tmp_path: Path) -> None:
    await filled(async_client)
    files = async_client.pfs
    await files.download("data@master:/3", tmp_path / "three", concurrency=4)
    assert found(tmp_path / "three", "/3/") == {path: data for path, data in FILES.items() if path.startswith("/3/")}
    saved = await files.download("data@master:/0/0/0.txt", tmp_path / "one", concurrency=4)
    assert saved == tmp_path / "one" / "0.txt"
    with pytest.raises(PathNotFoundError):
        await files.download("data@master:/absent", tmp_path, concurrency=4)


@pytest.mark.parametrize("concurrency", [1, 2])
async def test_what_one_writer_has_written(async_client: AsyncClient, tmp_path: Path, concurrency: int) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    async with files.commit("data@master") as commit:
        await commit.put_file("/dir/one", b"1", datum="a")
        await commit.put_file("/dir/two", b"2", datum="b")
    await files.download(pfs.File(commit=commit, path="/dir", datum="b"), tmp_path, concurrency=concurrency)
    assert found(tmp_path) == {"/two": b"2"}


async def test_a_part_that_fails_ends_all(
    async_client: AsyncClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ranges, "FILES", 10)
    await filled(async_client)
    (tmp_path / "3").write_bytes(b"where a folder has to be")
    with pytest.raises(OSError, match="3"):
        await async_client.pfs.download("data@master", tmp_path, concurrency=3)
    assert len(found(tmp_path)) < 300
    assert not [path for path in below(tmp_path) if path.suffix == ".part"]


@pytest.mark.parametrize("concurrency", [1, 4])
async def test_a_link_that_is_there_leads_nothing_out(
    async_client: AsyncClient, tmp_path: Path, concurrency: int
) -> None:
    await filled(async_client)
    outside, inside = tmp_path / "outside", tmp_path / "inside"
    outside.mkdir()
    inside.mkdir()
    (inside / "4").symlink_to(outside)
    with pytest.raises(OSError, match="a link leads out of the folder"):
        await async_client.pfs.download("data@master", inside, concurrency=concurrency)
    assert os.listdir(outside) == []
    (inside / "4").unlink()
    (inside / "4").mkdir()
    (inside / "4" / "0").symlink_to(tmp_path / "dangling")
    with pytest.raises(OSError, match="a link leads out of the folder"):
        await async_client.pfs.download("data@master", inside, concurrency=concurrency)
    assert not (tmp_path / "dangling").exists()


async def test_links_that_stay_inside_and_links_to_files(async_client: AsyncClient, tmp_path: Path) -> None:
    await filled(async_client)
    outside, inside = tmp_path / "outside.txt", tmp_path / "inside"
    outside.write_bytes(b"keep")
    (inside / "elsewhere").mkdir(parents=True)
    (inside / "4").symlink_to("elsewhere")
    (inside / "0" / "0").mkdir(parents=True)
    (inside / "0" / "0" / "0.txt").symlink_to(outside)
    (tmp_path / "door").symlink_to(inside)
    await async_client.pfs.download("data@master", tmp_path / "door")
    assert (inside / "elsewhere" / "0" / "18.txt").read_bytes() == FILES["/4/0/18.txt"]
    assert outside.read_bytes() == b"keep", "the link is replaced, not followed"
    assert (inside / "0" / "0" / "0.txt").read_bytes() == FILES["/0/0/0.txt"]


async def test_files_get_the_rights_that_the_user_gives(async_client: AsyncClient, tmp_path: Path) -> None:
    await filled(async_client)
    before = os.umask(0o027)
    try:
        await async_client.pfs.download("data@master:/1", tmp_path, concurrency=8)
        rights = {stat.S_IMODE(path.stat().st_mode) for path in below(tmp_path)}
    finally:
        after = os.umask(before)
    assert rights == {0o640}
    assert after == 0o027, "a download changes nothing for the process"


async def test_a_commit_without_files(async_client: AsyncClient, tmp_path: Path) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    async with files.commit("data@master") as commit:
        pass
    for concurrency in (1, 4):
        folder = tmp_path / str(concurrency)
        assert await files.download((commit, "/"), folder, concurrency=concurrency) == folder
        assert os.listdir(folder) == []
        with pytest.raises(PathNotFoundError):
            await files.download((commit, "/absent"), folder, concurrency=concurrency)
    with pytest.raises(NotFoundError):
        await files.download("data@absent", tmp_path)


async def test_less_than_one_at_a_time(async_client: AsyncClient, tmp_path: Path) -> None:
    for concurrency in (0, -1):
        with pytest.raises(ValueError, match="concurrency is 1 or more"):
            await async_client.pfs.download("absent@master", tmp_path, concurrency=concurrency)
        with pytest.raises(ValueError, match="concurrency is 1 or more"):
            await async_client.pfs.put_files("absent@master", tmp_path, concurrency=concurrency)
