# Generated from tests/_async/test_reading.py by `python -m codegen.unasync`; do not edit.
"""Reading: whole files, files as objects, many at once."""

from __future__ import annotations

import io
import os
import random
from functools import partial
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk import Client, Progress
from pachyderm_sdk._wire.colour import gather
from pachyderm_sdk.api import pfs
from pachyderm_sdk.errors import CommitNotFoundError, NotAFileError, NotFoundError, PathNotFoundError

if TYPE_CHECKING:
    from pathlib import Path

BIG = random.Random(1).randbytes(3_000_000)


def filled(client: Client) -> None:
    client.pfs.create_repo("data")
    with client.pfs.commit("data@master") as commit:
        commit.put_file("/big", BIG)
        commit.put_file("/dir/a.txt", b"one\ntwo\r\nthree")
        commit.put_file("/dir/sub/b.txt", b"b")
        commit.put_file("/empty", b"")


def test_whole_files(client: Client) -> None:
    filled(client)
    files = client.pfs
    assert files.read_bytes("data@master:/big") == BIG
    assert files.read_bytes(("data@master", "big"), offset=2_999_990) == BIG[-10:]
    assert files.read_bytes(file=pfs.File.from_uri("data@master:/empty")) == b""
    assert files.read_text("data@master:/dir/a.txt") == "one\ntwo\r\nthree"
    assert files.read_bytes("data@master:/dir/*.txt") == b"one\ntwo\r\nthree"
    with files.get_file("data@master:/big") as pieces:
        assert b"".join([piece.value for piece in pieces]) == BIG
    with pytest.raises(FileNotFoundError):
        files.read_bytes("data@master:/absent")
    with pytest.raises(NotAFileError):
        files.read_bytes("data@master:/dir")
    with pytest.raises(UnicodeDecodeError):
        files.read_text("data@master:/big")


def test_a_negative_offset_is_never_sent() -> None:
    nobody = Client.from_address("grpc://127.0.0.1:9", timeout=5)
    with pytest.raises(ValueError, match="must not be negative: -1"):
        nobody.pfs.read_bytes("data@master:/a", offset=-1)
    with pytest.raises(ValueError, match="must not be negative"):
        nobody.pfs.get_file("data@master:/a", offset=-1)
    nobody.close()


def test_what_is_there(client: Client) -> None:
    filled(client)
    files = client.pfs
    assert files.path_exists("data@master:/dir/a.txt")
    assert files.path_exists("data@master:/dir")
    assert files.path_exists("data@master")
    assert not files.path_exists("data@master:/absent")
    with pytest.raises(NotFoundError):
        files.path_exists("data@absent:/a")
    info = files.inspect_file("data@master:/dir")
    assert (info.file_type, info.size_bytes) == (pfs.FileType.DIR, 15)
    assert (files.inspect_file(info)).hash == info.hash
    with pytest.raises(PathNotFoundError):
        files.inspect_file("data@master:/absent")


def test_a_binary_file_object(client: Client) -> None:
    filled(client)
    with client.pfs.open("data@master:/big") as file:
        assert (file.readable(), file.seekable(), file.closed) == (True, True, False)
        assert (file.name, file.size) == ("/big", len(BIG))
        assert file.read(10) == BIG[:10]
        assert (file.peek())[:5] == BIG[10:15]
        assert file.tell() == 10
        assert file.seek(-10, io.SEEK_END) == len(BIG) - 10
        assert file.read() == BIG[-10:]
        assert file.read(5) == b""
        assert file.seek(-5, io.SEEK_CUR) == len(BIG) - 5
        assert file.read1() == BIG[-5:]
        file.seek(0)
        assert file.read() == BIG
        file.seek(len(BIG) + 10)
        assert file.read() == b""
        with pytest.raises(ValueError, match="before the beginning"):
            file.seek(-1)
        with pytest.raises(ValueError, match="whence"):
            file.seek(0, 7)
    assert file.closed
    with pytest.raises(ValueError, match="closed"):
        file.read()


def test_random_reads(client: Client) -> None:
    filled(client)
    chance = random.Random(2)
    with client.pfs.open("data@master:/big") as file:
        for _ in range(60):
            position, size = chance.randrange(len(BIG)), chance.randrange(600_000)
            file.seek(position)
            assert file.read(size) == BIG[position : position + size]


def test_readers_side_by_side_share_the_position(client: Client) -> None:
    filled(client)
    with client.pfs.open("data@master:/big") as file:
        pieces = gather([partial(file.read, 100_000)] * 30, limit=8)
        assert sorted(pieces) == sorted(BIG[at : at + 100_000] for at in range(0, len(BIG), 100_000))
        assert file.read() == b""


def test_lines(client: Client) -> None:
    filled(client)
    files = client.pfs
    with files.open("data@master:/dir/a.txt") as file:
        assert [line for line in file] == [b"one\n", b"two\r\n", b"three"]
    with files.open("data@master:/dir/a.txt") as file:
        assert file.readline() == b"one\n"
        assert file.readline(2) == b"tw"
        assert file.readlines() == [b"o\r\n", b"three"]
    with files.open("data@master:/dir/a.txt", "r") as text:
        assert [line for line in text] == ["one\n", "two\n", "three"]
    with files.open("data@master:/dir/a.txt", "r", newline="") as text:
        assert text.read(5) == "one\nt"
        assert text.readline() == "wo\r\n"
        assert text.read() == "three"
        assert text.read() == ""


def test_opening_without_a_block(client: Client) -> None:
    filled(client)
    file = client.pfs.open("data@master:/empty")
    assert file.read() == b""
    file.close()
    with pytest.raises(PathNotFoundError):
        client.pfs.open("data@master:/absent")
    with pytest.raises(NotAFileError):
        client.pfs.open("data@master:/dir")
    with pytest.raises(ValueError, match="put_file"):
        client.pfs.open("data@master:/dir", "wb")  # type: ignore[call-overload]  # that is the point


def test_an_open_file_stays_what_it_was(client: Client) -> None:
    filled(client)
    with client.pfs.open("data@master:/dir/a.txt") as file:
        client.pfs.put_file("data@master", "/dir/a.txt", b"changed")
        assert (file.read()).startswith(b"one")


def test_many_files_in_memory(client: Client) -> None:
    filled(client)
    files = client.pfs
    everything = files.get_files("data@master")
    assert sorted(everything) == ["/big", "/dir/a.txt", "/dir/sub/b.txt", "/empty"]
    assert everything["/big"] == BIG
    seen: list[Progress] = []
    assert files.get_files("data@master", progress=seen.append) == everything
    assert (seen[-1].bytes, seen[-1].files, seen[-1].path) == (len(BIG) + 15, 4, "/empty")
    assert sorted(files.get_files("data@master", "/dir")) == ["/dir/a.txt", "/dir/sub/b.txt"]
    assert sorted(files.get_files("data@master", "/dir", recursive=False)) == ["/dir/a.txt"]
    assert files.get_files("data@master", "/dir/a.txt") == {"/dir/a.txt": b"one\ntwo\r\nthree"}
    assert sorted(files.get_files("data@master", "/**.txt")) == ["/dir/a.txt", "/dir/sub/b.txt"]
    with pytest.raises(PathNotFoundError):
        files.get_files("data@master", "/absent")
    with pytest.raises(CommitNotFoundError):
        files.get_files(("data", "0" * 12 + "4" + "8" * 19))
    files.create_branch("data@bare")
    assert files.get_files("data@bare") == {}


def test_downloads(client: Client, tmp_path: Path) -> None:
    filled(client)
    files = client.pfs
    seen: list[Progress] = []
    assert files.download("data@master", tmp_path / "all", progress=seen.append) == tmp_path / "all"
    found = {path.relative_to(tmp_path / "all").as_posix() for path in (tmp_path / "all").rglob("*") if path.is_file()}
    assert found == {"big", "dir/a.txt", "dir/sub/b.txt", "empty"}
    assert (tmp_path / "all" / "big").read_bytes() == BIG
    assert (seen[-1].bytes, seen[-1].total_bytes, seen[-1].files) == (len(BIG) + 15, len(BIG) + 15, 4)
    files.download("data@master:/dir", tmp_path / "dir")
    assert (tmp_path / "dir" / "sub" / "b.txt").read_bytes() == b"b"
    saved = files.download("data@master:/dir/a.txt", tmp_path / "one")
    assert saved == tmp_path / "one" / "a.txt"
    assert saved.read_bytes() == b"one\ntwo\r\nthree"
    assert [path.name for path in (tmp_path / "one").iterdir()] == ["a.txt"]
    with pytest.raises(PathNotFoundError):
        files.download("data@master:/absent", tmp_path)


def test_a_download_replaces_files_whole(client: Client, tmp_path: Path) -> None:
    filled(client)
    (tmp_path / "a.txt").write_bytes(b"old")
    (tmp_path / "sub").write_bytes(b"a file where a folder has to be")
    with pytest.raises(OSError, match="sub"):
        client.pfs.download("data@master:/dir", tmp_path)
    assert (tmp_path / "a.txt").read_bytes() == b"one\ntwo\r\nthree"
    assert sorted(os.listdir(tmp_path)) == ["a.txt", "sub"]
