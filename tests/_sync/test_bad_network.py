# Generated from tests/_async/test_bad_network.py by `python -m codegen.unasync`; do not edit.
"""Connections that break in the middle: nothing is cut short in silence, and what can go on goes on."""

from __future__ import annotations

import os
import random
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk import Client, Progress
from pachyderm_sdk.errors import ConnectionError
from tests.support.proxy import CuttingProxy

if TYPE_CHECKING:
    from pathlib import Path

BIG = random.Random(3).randbytes(6_000_000)


def test_an_open_file_goes_on_where_it_broke(client: Client) -> None:
    client.pfs.create_repo("data")
    client.pfs.put_file("data@master", "/big", BIG)
    with CuttingProxy(client.address, down=[2_000_000, 1_000_000, 3_000]) as proxy:
        with Client.from_address(proxy.address, timeout=30) as far:
            with far.pfs.open("data@master:/big") as file:
                assert file.read() == BIG
        assert proxy.connections >= 3


def test_an_open_file_gives_up_at_last(client: Client) -> None:
    client.pfs.create_repo("data")
    client.pfs.put_file("data@master", "/big", BIG)
    with CuttingProxy(client.address, down=[20_000] * 1000) as proxy:
        with Client.from_address(proxy.address, timeout=30) as far:
            with far.pfs.open("data@master:/big") as file:
                with pytest.raises(ConnectionError):
                    file.read()


def test_a_whole_read_is_whole_or_an_error(client: Client) -> None:
    client.pfs.create_repo("data")
    client.pfs.put_file("data@master", "/big", BIG)
    with CuttingProxy(client.address, down=[2_000_000] * 10) as proxy:
        with Client.from_address(proxy.address, timeout=30) as far:
            with pytest.raises(ConnectionError):
                far.pfs.read_bytes("data@master:/big")


def test_an_upload_is_sent_again(client: Client, tmp_path: Path) -> None:
    (tmp_path / "big").write_bytes(BIG)
    (tmp_path / "small").write_bytes(b"small")
    client.pfs.create_repo("data")
    with client.pfs.commit("data@master") as commit:
        commit.put_file("/big", b"before")
        with CuttingProxy(client.address, up=[3_000_000, 1_000_000]) as proxy:
            with Client.from_address(proxy.address, timeout=30) as far:
                far.pfs.put_files(commit, tmp_path)
            assert proxy.connections >= 3
    assert client.pfs.get_files("data@master") == {"/big": BIG, "/small": b"small"}


def test_an_upload_that_cannot_be_repeated_leaves_nothing(client: Client) -> None:
    client.pfs.create_repo("data")
    with client.pfs.commit("data@master") as commit:
        commit.put_file("/big", b"before")
        with CuttingProxy(client.address, up=[3_000_000] * 9) as proxy:
            with Client.from_address(proxy.address, timeout=30) as far:
                with pytest.raises(ConnectionError):
                    far.pfs.put_file(commit, "/big", BIG, append=True)
                with pytest.raises(ConnectionError):
                    far.pfs.put_file("data@other", "/big", BIG)  # a branch: twice would be two commits
    assert client.pfs.get_files("data@master") == {"/big": b"before"}
    assert not client.pfs.branch_exists("data@other")


def test_a_download_goes_on_where_it_broke(client: Client, tmp_path: Path) -> None:
    client.pfs.create_repo("data")
    expected = {f"{number // 10}/{number}": random.Random(number).randbytes(30_000) for number in range(100)}
    with client.pfs.modify_file("data@master") as batch:
        for name, content in expected.items():
            batch.put_file(name, content)
    seen: list[Progress] = []
    with CuttingProxy(client.address, down=[1_000_000, 700_000, 100_000, 200_000]) as proxy:
        with Client.from_address(proxy.address, timeout=30) as far:
            far.pfs.download("data@master", tmp_path, progress=seen.append)
        assert proxy.connections >= 5
    assert {name: (tmp_path / name).read_bytes() for name in expected} == expected
    assert (seen[-1].bytes, seen[-1].files) == (3_000_000, 100)


def test_a_download_gives_up_at_last(client: Client, tmp_path: Path) -> None:
    client.pfs.create_repo("data")
    client.pfs.put_file("data@master", "/big", BIG)
    with CuttingProxy(client.address, down=[1_000_000] * 100) as proxy:
        with Client.from_address(proxy.address, timeout=30) as far:
            with pytest.raises(ConnectionError):
                far.pfs.download("data@master", tmp_path)
    assert os.listdir(tmp_path) == [], "what is not complete is not there"
