"""A stored file in sync code is a real file object: what reads local files reads it."""

from __future__ import annotations

import csv
import gzip
import io
import json
import random
import shutil
import tarfile
import zipfile
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from pachyderm_sdk import Client


@pytest.fixture
def filled(client: Client) -> Client:
    client.pfs.create_repo("data")
    noise = random.Random(4).randbytes(1_500_000)
    packed, tarred = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("noise", noise)
        archive.writestr("last.txt", "last")
    with tarfile.open(fileobj=tarred, mode="w:gz") as tar:
        info = tarfile.TarInfo("noise")
        info.size = len(noise)
        tar.addfile(info, io.BytesIO(noise))
    with client.pfs.commit("data@master") as commit:
        commit.put_file("/a.zip", packed.getvalue())
        commit.put_file("/a.tgz", tarred.getvalue())
        commit.put_file("/a.csv", b"x,y\r\n1,2\r\n")
        commit.put_file("/a.json", b'{"a": [1, 2]}')
        commit.put_file("/a.gz", gzip.compress(b"line\n" * 1000))
        commit.put_file("/noise", noise)
    return client


def test_readers_of_the_standard_library(filled: Client, tmp_path: Path) -> None:
    pfs = filled.pfs
    noise = pfs.read_bytes("data@master:/noise")
    with pfs.open("data@master:/a.zip") as file, zipfile.ZipFile(file) as archive:
        assert archive.read("last.txt") == b"last"
        assert archive.read("noise") == noise
        assert archive.testzip() is None
    with pfs.open("data@master:/a.tgz") as file, tarfile.open(fileobj=file, mode="r:gz") as tar:
        member = tar.extractfile("noise")
        assert member is not None
        assert member.read() == noise
    with pfs.open("data@master:/a.csv", "r", newline="") as text:
        assert list(csv.DictReader(text)) == [{"x": "1", "y": "2"}]
    with pfs.open("data@master:/a.json", "r") as text:
        assert json.load(text) == {"a": [1, 2]}
    with pfs.open("data@master:/a.gz") as file, gzip.open(file, "rt") as lines:
        assert sum(1 for _ in lines) == 1000
    with pfs.open("data@master:/noise") as file, open(tmp_path / "noise", "wb") as out:
        shutil.copyfileobj(file, out)
    assert (tmp_path / "noise").read_bytes() == noise


def test_the_interface_of_io(filled: Client) -> None:
    with filled.pfs.open("data@master:/a.csv") as file:
        assert isinstance(file, io.BufferedIOBase)
        assert not file.writable()
        buffer = bytearray(4)
        assert file.readinto(buffer) == 4
        assert bytes(buffer) == b"x,y\r"
        assert file.readlines() == [b"\n", b"1,2\r\n"]
        with pytest.raises(io.UnsupportedOperation):
            file.write(b"")
    assert file.closed
    file.close()
    with filled.pfs.open("data@master:/a.csv", "r") as text:
        assert text.readlines() == ["x,y\n", "1,2\n"]
    assert text.buffer.closed
