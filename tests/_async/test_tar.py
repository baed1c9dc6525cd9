# Source of tests/_sync/test_tar.py.
"""Tar archives: put into commits whole or not at all, and fetched from them."""

from __future__ import annotations

import tarfile
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk import Progress
from pachyderm_sdk.errors import InvalidArgumentError, InvalidTransactionOperation, PathNotFoundError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from pachyderm_sdk import AsyncClient
    from pachyderm_sdk._sources import AsyncSource

FILES = {"cats/tom.png": b"tom", "cats/small/kit.png": b"", "big": bytes(range(256)) * 9000}


def packed(folder: Path, mode: str = "") -> Path:
    """Packs a folder as users do."""
    for name, data in FILES.items():
        (folder / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "in" / name).write_bytes(data)
    path = folder / f"pictures.tar{mode.replace(':', '.')}"
    with tarfile.open(path, f"w{mode}") as archive:  # type: ignore[call-overload]  # the mode is made of parts
        archive.add(folder / "in", ".")
    return path


@pytest.mark.parametrize("mode", ["", ":gz"])
@pytest.mark.parametrize("kind", ["path", "text", "bytes", "file", "blocks"])
async def test_archives_from_anywhere(async_client: AsyncClient, tmp_path: Path, mode: str, kind: str) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    path = packed(tmp_path, mode)
    with path.open("rb") as opened:
        sources: dict[str, AsyncSource | str] = {
            "path": path,
            "text": str(path),
            "bytes": path.read_bytes(),
            "file": opened,
            "blocks": blocks(path.read_bytes()),
        }
        seen: list[Progress] = []
        async with files.commit("data@master") as commit:
            await commit.put_file("/up/big", b"replaced")
            await commit.put_tar(sources[kind], "/up", progress=seen.append)
    assert await files.get_files("data@master") == {f"/up/{name}": data for name, data in FILES.items()}
    assert (seen[-1].files, seen[-1].bytes) == (3, sum(map(len, FILES.values())))
    assert (seen[-1].total_files, seen[-1].total_bytes) == (None, None)


async def blocks(data: bytes) -> AsyncIterator[bytes]:
    """What both colours can iterate over in their own way."""
    for start in range(0, len(data), 1000):
        yield data[start : start + 1000]


async def test_an_archive_is_one_commit_of_a_branch(async_client: AsyncClient, tmp_path: Path) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    await files.put_tar("data@master", packed(tmp_path))
    assert await files.get_files("data@master") == {f"/{name}": data for name, data in FILES.items()}
    await files.put_tar("data@master", packed(tmp_path), append=True)
    assert await files.read_bytes("data@master:/cats/tom.png") == b"tomtom"
    async with files.modify_file("data@master") as batch:
        batch.delete_file("/")
        batch.put_tar(packed(tmp_path), "/new")
        assert (batch.files, batch.bytes) == (None, None)
    assert sorted(await files.get_files("data@master")) == [f"/new/{name}" for name in sorted(FILES)]
    assert len([info async for info in files.list_commit("data")]) == 3


async def test_a_link_inside_leaves_nothing(async_client: AsyncClient, tmp_path: Path) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    packed(tmp_path)
    (tmp_path / "in" / "zlink").symlink_to("big")
    path = packed(tmp_path)
    with pytest.raises(InvalidArgumentError, match=r"pictures\.tar holds a symbolic link, '\./zlink'"):
        await files.put_tar("data@master", path)
    assert not await files.branch_exists("data@master")


async def test_an_archive_that_is_cut_off_leaves_nothing(async_client: AsyncClient, tmp_path: Path) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    data = packed(tmp_path, ":gz").read_bytes()
    async with files.commit("data@master") as commit:
        with pytest.raises(InvalidArgumentError, match="ends in the middle"):
            await commit.put_tar(data[:-100])
    assert await files.get_files("data@master") == {}


async def test_what_is_refused_before_anything_is_sent(async_client: AsyncClient, tmp_path: Path) -> None:
    files = async_client.pfs
    with pytest.raises(FileNotFoundError):
        await files.put_tar("absent@master", "absent.tar")
    with pytest.raises(TypeError, match="not int"):
        await files.put_tar("absent@master", 3)  # type: ignore[arg-type]  # that is the point
    await files.create_repo("data")
    async with async_client.transaction():
        with pytest.raises(InvalidTransactionOperation):
            await files.put_tar("data@master", packed(tmp_path))


async def test_what_is_fetched_can_be_put(async_client: AsyncClient, tmp_path: Path) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    await files.put_tar("data@master", packed(tmp_path))
    async with files.rpc.get_file_tar(file=(await files.inspect_file("data@master")).file) as stream:
        await files.put_tar("data@copy", [piece.value async for piece in stream])
    assert await files.get_files("data@copy") == {f"/{name}": data for name, data in FILES.items()}


async def test_a_fetched_archive(async_client: AsyncClient, tmp_path: Path) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    await files.put_tar("data@master", packed(tmp_path))
    with await files.get_file_tar("data@master:/cats") as archive:
        assert isinstance(archive, tarfile.TarFile)
        found = {member.name: archive.extractfile(member) for member in archive if member.isfile()}
        assert sorted(found) == ["/cats/small/kit.png", "/cats/tom.png"]
        content = found["/cats/tom.png"]
        assert content is not None
        assert content.read() == b"tom"
        archive.extractall(tmp_path / "out", filter="data")
    assert (tmp_path / "out" / "cats" / "tom.png").read_bytes() == b"tom"
    with pytest.raises(PathNotFoundError):
        await files.get_file_tar("data@master:/absent")
    with await files.get_file_tar("data@master:/**.png") as archive:
        assert len([member for member in archive if member.isfile()]) == 2
