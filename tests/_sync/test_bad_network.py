# Generated from tests/_async/test_bad_network.py by `python -m codegen.unasync`; do not edit.
"""Connections that break in the middle: nothing is cut short in silence, and what can go on goes on."""

from __future__ import annotations

import os
import random
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk import Client, Progress
from pachyderm_sdk._sync import patience
from pachyderm_sdk._sync.pfs import fetching
from pachyderm_sdk._plan.changes import PutFolder
from pachyderm_sdk._plan.retry import pauses
from pachyderm_sdk.errors import ConnectionError, PachydermError
from tests.support.proxy import CuttingProxy

if TYPE_CHECKING:
    from pathlib import Path

    from pachyderm_sdk.api import pfs

PIECE = 1_100_000
"""At most so much of what is under way is lost with a connection: a message, and what is around it."""

BIG = random.Random(3).randbytes(6_000_000)


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits less before something is tried again than users do."""
    monkeypatch.setattr(patience, "pauses", lambda tries: pauses(tries, first=0.01))


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


def test_a_read_that_failed_can_be_repeated(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    client.pfs.create_repo("data")
    client.pfs.put_file("data@master", "/big", BIG)
    with CuttingProxy(client.address, down=[3_000_000] * 2) as proxy:
        with Client.from_address(proxy.address, timeout=30) as far:
            with far.pfs.open("data@master:/big") as file:
                assert file.read(5) == BIG[:5]
                with monkeypatch.context() as patch:
                    patch.setattr(patience, "pauses", lambda tries: iter(()))
                    file._patience.renew()
                    with pytest.raises(ConnectionError):
                        file.read()
                assert file.tell() == 5, "what was read before it failed is not lost"
                file._patience.renew()
                assert file.read() == BIG[5:]


def test_a_read_that_was_interrupted_can_be_repeated(client: Client) -> None:
    client.pfs.create_repo("data")
    client.pfs.put_file("data@master", "/big", BIG)
    with client.pfs.open("data@master:/big") as file:
        assert file.read(5) == BIG[:5]
        assert file._stream is not None
        file._stream.close()  # as a wait that is cancelled does
        with pytest.raises(PachydermError):
            file.read()
        assert file.read() == BIG[5:]


@pytest.mark.parametrize("by_id", [True, False])
def test_a_whole_read_goes_on_where_it_broke(client: Client, by_id: bool) -> None:
    client.pfs.create_repo("data")
    written = client.pfs.put_file("data@master", "/big", BIG)
    if by_id:
        written = (client.pfs.inspect_file(written)).file or written
    with CuttingProxy(client.address, down=[3_000_000, 2_000_000, 3_000]) as proxy:
        with Client.from_address(proxy.address, timeout=30) as far:
            assert far.pfs.read_bytes(written, offset=100) == BIG[100:]
        assert proxy.connections >= 3
        if by_id:
            assert proxy.bytes_down < len(BIG) + 3 * PIECE, "what was here is not sent again"


def test_a_whole_read_is_of_one_commit(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    new = BIG[::-1]
    client.pfs.create_repo("data")
    client.pfs.put_file("data@master", "/big", BIG)
    original = fetching.Fetching.pinned

    def moving(self: fetching.Fetching, file: pfs.File) -> pfs.File:
        client.pfs.put_file("data@master", "/big", new)
        return original(self, file)

    monkeypatch.setattr(fetching.Fetching, "pinned", moving)
    with CuttingProxy(client.address, down=[3_000_000]) as proxy:
        with Client.from_address(proxy.address, timeout=30) as far:
            assert far.pfs.read_bytes("data@master:/big") == new


def test_a_whole_read_gives_up_at_last(client: Client) -> None:
    client.pfs.create_repo("data")
    client.pfs.put_file("data@master", "/big", BIG)
    with CuttingProxy(client.address, down=[20_000] * 1000) as proxy:
        with Client.from_address(proxy.address, timeout=30) as far:
            with pytest.raises(ConnectionError):
                far.pfs.read_bytes("data@master:/big")
            with pytest.raises(ConnectionError):
                far.pfs.get_files("data@master")


def test_many_files_go_on_where_they_broke(client: Client) -> None:
    client.pfs.create_repo("data")
    expected = {"/a/big": BIG, "/a/c": b"c", "/a/empty": b"", "/b": BIG[:3_000_000], "/z/last": b"z"}
    with client.pfs.modify_file("data@master") as batch:
        for name, content in expected.items():
            batch.put_file(name, content)
    for path, recursive, names in (
        ("/", True, expected),
        ("/", False, ["/b"]),
        ("/a", True, ["/a/big", "/a/c", "/a/empty"]),
        ("/a/big", True, ["/a/big"]),
        ("/**", True, expected),
    ):
        with CuttingProxy(client.address, down=[2_000_000, 2_500_000, 3_000, 1_500_000]) as proxy:
            with Client.from_address(proxy.address, timeout=30) as far:
                found = far.pfs.get_files("data@master", path, recursive=recursive)
            assert found == {name: expected[name] for name in names}, path
            assert list(found) == sorted(found)
            assert proxy.connections >= 4
            assert proxy.bytes_down < 9_000_000 + 6 * PIECE, path


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


@pytest.mark.parametrize("concurrency", [1, 3])
def test_a_download_goes_on_inside_a_file(client: Client, tmp_path: Path, concurrency: int) -> None:
    client.pfs.create_repo("data")
    client.pfs.put_file("data@master", "/dir/big", BIG)
    client.pfs.put_file("data@master", "/dir/small", b"small")
    seen: list[Progress] = []
    with CuttingProxy(client.address, down=[2_500_000, 2_500_000, 3_000]) as proxy:
        with Client.from_address(proxy.address, timeout=30) as far:
            far.pfs.download("data@master", tmp_path, concurrency=concurrency, progress=seen.append)
        assert proxy.connections >= 3
        assert proxy.bytes_down < len(BIG) + 4 * PIECE, "what was here is not sent again"
    assert (tmp_path / "dir" / "big").read_bytes() == BIG
    assert sorted(os.listdir(tmp_path / "dir")) == ["big", "small"]
    assert (seen[-1].bytes, seen[-1].files) == (len(BIG) + 5, 2)


def test_a_single_file_is_downloaded_where_it_broke(client: Client, tmp_path: Path) -> None:
    client.pfs.create_repo("data")
    client.pfs.put_file("data@master", "/dir/big", BIG)
    with CuttingProxy(client.address, down=[2_500_000, 2_500_000, 3_000]) as proxy:
        with Client.from_address(proxy.address, timeout=30) as far:
            assert far.pfs.download("data@master:/dir/big", tmp_path) == tmp_path / "big"
        assert proxy.bytes_down < len(BIG) + 4 * PIECE
    assert (tmp_path / "big").read_bytes() == BIG


def test_an_upload_side_by_side_is_sent_again(
    client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PutFolder.parts, "__defaults__", (2, 10_000_000))
    for number in range(8):
        (tmp_path / str(number)).write_bytes(BIG[: 1_000_000 + number])
    client.pfs.create_repo("data")
    seen: list[Progress] = []
    with CuttingProxy(client.address, up=[3_000_000, 1_500_000]) as proxy:
        with Client.from_address(proxy.address, timeout=30) as far:
            far.pfs.put_files("data@master", tmp_path, concurrency=3, progress=seen.append)
        assert proxy.connections >= 3
    assert client.pfs.get_files("data@master") == {
        f"/{number}": BIG[: 1_000_000 + number] for number in range(8)
    }
    assert (seen[-1].bytes, seen[-1].files) == (seen[-1].total_bytes, 8)


def test_a_download_gives_up_at_last(client: Client, tmp_path: Path) -> None:
    client.pfs.create_repo("data")
    client.pfs.put_file("data@master", "/big", BIG)
    with CuttingProxy(client.address, down=[20_000] * 1000) as proxy:
        with Client.from_address(proxy.address, timeout=30) as far:
            with pytest.raises(ConnectionError):
                far.pfs.download("data@master", tmp_path)
    assert os.listdir(tmp_path) == [], "what is not complete is not there"
