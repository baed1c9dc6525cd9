# Source of tests/_sync/test_reading.py.
"""Reading: whole files, files as objects, many at once."""

from __future__ import annotations

import io
import os
import random
from functools import partial
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk import AsyncClient, Progress
from pachyderm_sdk._wire.colour import async_gather
from pachyderm_sdk.api import pfs
from pachyderm_sdk.errors import CommitNotFoundError, NotAFileError, NotFoundError, PathNotFoundError

if TYPE_CHECKING:
    from pathlib import Path

BIG = random.Random(1).randbytes(3_000_000)


async def filled(client: AsyncClient) -> None:
    await client.pfs.create_repo("data")
    async with client.pfs.commit("data@master") as commit:
        await commit.put_file("/big", BIG)
        await commit.put_file("/dir/a.txt", b"one\ntwo\r\nthree")
        await commit.put_file("/dir/sub/b.txt", b"b")
        await commit.put_file("/empty", b"")


async def test_whole_files(async_client: AsyncClient) -> None:
    await filled(async_client)
    files = async_client.pfs
    assert await files.read_bytes("data@master:/big") == BIG
    assert await files.read_bytes(("data@master", "big"), offset=2_999_990) == BIG[-10:]
    assert await files.read_bytes(file=pfs.File.from_uri("data@master:/empty")) == b""
    assert await files.read_text("data@master:/dir/a.txt") == "one\ntwo\r\nthree"
    assert await files.read_bytes("data@master:/dir/*.txt") == b"one\ntwo\r\nthree"
    async with files.get_file("data@master:/big") as pieces:
        assert b"".join([piece.value async for piece in pieces]) == BIG
    with pytest.raises(FileNotFoundError):
        await files.read_bytes("data@master:/absent")
    with pytest.raises(NotAFileError):
        await files.read_bytes("data@master:/dir")
    with pytest.raises(UnicodeDecodeError):
        await files.read_text("data@master:/big")


async def test_a_negative_offset_is_never_sent() -> None:
    nobody = AsyncClient.from_address("grpc://127.0.0.1:9", timeout=5)
    with pytest.raises(ValueError, match="must not be negative: -1"):
        await nobody.pfs.read_bytes("data@master:/a", offset=-1)
    with pytest.raises(ValueError, match="must not be negative"):
        nobody.pfs.get_file("data@master:/a", offset=-1)
    await nobody.aclose()


async def test_what_is_there(async_client: AsyncClient) -> None:
    await filled(async_client)
    files = async_client.pfs
    assert await files.path_exists("data@master:/dir/a.txt")
    assert await files.path_exists("data@master:/dir")
    assert await files.path_exists("data@master")
    assert not await files.path_exists("data@master:/absent")
    with pytest.raises(NotFoundError):
        await files.path_exists("data@absent:/a")
    info = await files.inspect_file("data@master:/dir")
    assert (info.file_type, info.size_bytes) == (pfs.FileType.DIR, 15)
    assert (await files.inspect_file(info)).hash == info.hash
    with pytest.raises(PathNotFoundError):
        await files.inspect_file("data@master:/absent")


async def test_a_binary_file_object(async_client: AsyncClient) -> None:
    await filled(async_client)
    async with async_client.pfs.open("data@master:/big") as file:
        assert (file.readable(), file.seekable(), file.closed) == (True, True, False)
        assert (file.name, file.size) == ("/big", len(BIG))
        assert await file.read(10) == BIG[:10]
        assert (await file.peek())[:5] == BIG[10:15]
        assert file.tell() == 10
        assert file.seek(-10, io.SEEK_END) == len(BIG) - 10
        assert await file.read() == BIG[-10:]
        assert await file.read(5) == b""
        assert file.seek(-5, io.SEEK_CUR) == len(BIG) - 5
        assert await file.read1() == BIG[-5:]
        file.seek(0)
        assert await file.read() == BIG
        file.seek(len(BIG) + 10)
        assert await file.read() == b""
        with pytest.raises(ValueError, match="before the beginning"):
            file.seek(-1)
        with pytest.raises(ValueError, match="whence"):
            file.seek(0, 7)
    assert file.closed
    with pytest.raises(ValueError, match="closed"):
        await file.read()


async def test_random_reads(async_client: AsyncClient) -> None:
    await filled(async_client)
    chance = random.Random(2)
    async with async_client.pfs.open("data@master:/big") as file:
        for _ in range(60):
            position, size = chance.randrange(len(BIG)), chance.randrange(600_000)
            file.seek(position)
            assert await file.read(size) == BIG[position : position + size]


async def test_readers_side_by_side_share_the_position(async_client: AsyncClient) -> None:
    await filled(async_client)
    async with async_client.pfs.open("data@master:/big") as file:
        pieces = await async_gather([partial(file.read, 100_000)] * 30, limit=8)
        assert sorted(pieces) == sorted(BIG[at : at + 100_000] for at in range(0, len(BIG), 100_000))
        assert await file.read() == b""


async def test_lines(async_client: AsyncClient) -> None:
    await filled(async_client)
    files = async_client.pfs
    async with files.open("data@master:/dir/a.txt") as file:
        assert [line async for line in file] == [b"one\n", b"two\r\n", b"three"]
    async with files.open("data@master:/dir/a.txt") as file:
        assert await file.readline() == b"one\n"
        assert await file.readline(2) == b"tw"
        assert await file.readlines() == [b"o\r\n", b"three"]
    async with files.open("data@master:/dir/a.txt", "r") as text:
        assert [line async for line in text] == ["one\n", "two\n", "three"]
    async with files.open("data@master:/dir/a.txt", "r", newline="") as text:
        assert await text.read(5) == "one\nt"
        assert await text.readline() == "wo\r\n"
        assert await text.read() == "three"
        assert await text.read() == ""


async def test_opening_without_a_block(async_client: AsyncClient) -> None:
    await filled(async_client)
    file = await async_client.pfs.open("data@master:/empty")
    assert await file.read() == b""
    await file.aclose()
    with pytest.raises(PathNotFoundError):
        await async_client.pfs.open("data@master:/absent")
    with pytest.raises(NotAFileError):
        await async_client.pfs.open("data@master:/dir")
    with pytest.raises(ValueError, match="put_file"):
        async_client.pfs.open("data@master:/dir", "wb")  # type: ignore[call-overload]  # that is the point


async def test_an_open_file_stays_what_it_was(async_client: AsyncClient) -> None:
    await filled(async_client)
    async with async_client.pfs.open("data@master:/dir/a.txt") as file:
        await async_client.pfs.put_file("data@master", "/dir/a.txt", b"changed")
        assert (await file.read()).startswith(b"one")


async def test_many_files_in_memory(async_client: AsyncClient) -> None:
    await filled(async_client)
    files = async_client.pfs
    everything = await files.get_files("data@master")
    assert sorted(everything) == ["/big", "/dir/a.txt", "/dir/sub/b.txt", "/empty"]
    assert everything["/big"] == BIG
    seen: list[Progress] = []
    assert await files.get_files("data@master", progress=seen.append) == everything
    assert (seen[-1].bytes, seen[-1].files, seen[-1].path) == (len(BIG) + 15, 4, "/empty")
    assert sorted(await files.get_files("data@master", "/dir")) == ["/dir/a.txt", "/dir/sub/b.txt"]
    assert sorted(await files.get_files("data@master", "/dir", recursive=False)) == ["/dir/a.txt"]
    assert await files.get_files("data@master", "/dir/a.txt") == {"/dir/a.txt": b"one\ntwo\r\nthree"}
    assert sorted(await files.get_files("data@master", "/**.txt")) == ["/dir/a.txt", "/dir/sub/b.txt"]
    with pytest.raises(PathNotFoundError):
        await files.get_files("data@master", "/absent")
    with pytest.raises(CommitNotFoundError):
        await files.get_files(("data", "0" * 12 + "4" + "8" * 19))
    await files.create_branch("data@bare")
    assert await files.get_files("data@bare") == {}


async def test_downloads(async_client: AsyncClient, tmp_path: Path) -> None:
    await filled(async_client)
    files = async_client.pfs
    seen: list[Progress] = []
    assert await files.download("data@master", tmp_path / "all", progress=seen.append) == tmp_path / "all"
    found = {path.relative_to(tmp_path / "all").as_posix() for path in (tmp_path / "all").rglob("*") if path.is_file()}
    assert found == {"big", "dir/a.txt", "dir/sub/b.txt", "empty"}
    assert (tmp_path / "all" / "big").read_bytes() == BIG
    assert (seen[-1].bytes, seen[-1].total_bytes, seen[-1].files) == (len(BIG) + 15, len(BIG) + 15, 4)
    await files.download("data@master:/dir", tmp_path / "dir")
    assert (tmp_path / "dir" / "sub" / "b.txt").read_bytes() == b"b"
    saved = await files.download("data@master:/dir/a.txt", tmp_path / "one")
    assert saved == tmp_path / "one" / "a.txt"
    assert saved.read_bytes() == b"one\ntwo\r\nthree"
    assert [path.name for path in (tmp_path / "one").iterdir()] == ["a.txt"]
    with pytest.raises(PathNotFoundError):
        await files.download("data@master:/absent", tmp_path)


async def test_a_download_replaces_files_whole(async_client: AsyncClient, tmp_path: Path) -> None:
    await filled(async_client)
    (tmp_path / "a.txt").write_bytes(b"old")
    (tmp_path / "sub").write_bytes(b"a file where a folder has to be")
    with pytest.raises(OSError, match="sub"):
        await async_client.pfs.download("data@master:/dir", tmp_path)
    assert (tmp_path / "a.txt").read_bytes() == b"one\ntwo\r\nthree"
    assert sorted(os.listdir(tmp_path)) == ["a.txt", "sub"]
