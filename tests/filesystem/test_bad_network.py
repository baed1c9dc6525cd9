"""Connections that break, servers that are gone, and files that are larger than one wants to hold in memory."""

from __future__ import annotations

import random
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from pachyderm_sdk._async import patience
from pachyderm_sdk._plan.retry import pauses
from pachyderm_sdk.fsspec import PachydermFileSystem
from tests.support.proxy import CuttingProxy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pachyderm_sdk import Client

BIG = random.Random(3).randbytes(14_000_000)


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits less before something is tried again than users do."""
    monkeypatch.setattr(patience, "pauses", lambda tries: pauses(tries, first=0.01))


@pytest.fixture
def cut(fs: Any, client: Client) -> Iterator[Any]:
    """Makes a file system behind a proxy that cuts its connections."""
    proxies = []

    def make(**cuts: list[int]) -> tuple[Any, CuttingProxy]:
        proxy = CuttingProxy(client.address, **cuts)
        proxies.append(proxy.__enter__())
        return PachydermFileSystem(proxy.address, timeout=30), proxy

    yield make
    for proxy in proxies:
        proxy.__exit__(None, None, None)


@pytest.mark.parametrize("size", [-1, 100_000, 7_000_000])
@pytest.mark.parametrize("cache", ["none", "readahead"])
def test_a_file_that_is_read_goes_on_where_it_broke(fs: Any, cut: Any, size: int, cache: str) -> None:
    fs.pipe("data@master/big", BIG)
    far, proxy = cut(down=[2_000_000, 1_000_000, 3_000, 5_000_000])
    with far.open("data@master/big", cache_type=cache) as file:
        parts = list(iter(lambda: file.read(size), b""))
    assert b"".join(parts) == BIG
    assert proxy.connections >= 4


def test_every_way_to_read_goes_on_where_it_broke(fs: Any, cut: Any, tmp_path: Path) -> None:
    fs.pipe({"data@master/d/big": BIG, "data@master/d/other": BIG[::-1]})
    cuts = [2_000_000, 1_000_000, 3_000, 5_000_000]
    far, proxy = cut(down=cuts)
    assert far.cat("data@master/d/big") == BIG
    far, proxy = cut(down=cuts)
    assert far.cat_file("data@master/d/big", start=11, end=-5) == BIG[11:-5]
    far, proxy = cut(down=cuts)
    far.get("data@master/d/big", str(tmp_path / "big"))
    assert (tmp_path / "big").read_bytes() == BIG
    far, proxy = cut(down=cuts)
    far.get("data@master/d", str(tmp_path / "d"), recursive=True)
    assert (tmp_path / "d" / "big").read_bytes() == BIG == (tmp_path / "d" / "other").read_bytes()[::-1]
    assert proxy.connections >= 4


def test_what_cannot_be_had_raises_and_leaves_nothing_half(fs: Any, cut: Any, tmp_path: Path) -> None:
    fs.pipe("data@master/big", BIG)
    far, _ = cut(down=[20_000] * 1000)
    reads: list[Callable[[], object]] = [
        lambda: far.cat("data@master/big"),
        lambda: far.open("data@master/big").read(),
        lambda: far.get("data@master/big", str(tmp_path / "big")),
        lambda: far.cat_file("data@master/big", 5, 9_000_000),
    ]
    for read in reads:
        with pytest.raises(ConnectionError):
            read()
    assert list(tmp_path.iterdir()) == []


def test_an_upload_that_breaks_stores_nothing(fs: Any, cut: Any, tmp_path: Path) -> None:
    far, _ = cut(up=[7_000_000] * 100)
    (tmp_path / "big").write_bytes(BIG)

    def write() -> None:
        with far.open("data@master/big", "wb") as file:
            for start in range(0, len(BIG), 1_000_000):
                file.write(BIG[start : start + 1_000_000])

    for store in (
        write,
        lambda: far.pipe("data@master/big", BIG),
        lambda: far.put(str(tmp_path / "big"), "data@master/big"),
    ):
        with pytest.raises(ConnectionError):
            store()
    assert fs.find("data@master") == []


def test_a_server_that_is_gone_is_not_an_empty_one(fs: Any, cut: Any) -> None:
    fs.pipe("data@master/a", b"1")
    far, proxy = cut()
    proxy.__exit__(None, None, None)
    for ask in (
        lambda: far.exists("data@master/a"),
        lambda: far.isfile("data@master/a"),
        lambda: far.isdir("data@master"),
        lambda: far.ls("data@master"),
        lambda: far.find("data@master"),
        lambda: far.find("data@master", maxdepth=2),
        lambda: far.glob("data@master/*"),
        lambda: far.du("data@master"),
        lambda: list(far.walk("data@master")),
        lambda: far.rm("data@master/a"),
        lambda: far.open("data@master/a"),
    ):
        with pytest.raises(ConnectionError):
            ask()
    told: list[OSError] = []
    list(far.walk("data@master", on_error=told.append))
    assert [isinstance(error, ConnectionError) for error in told] == [True]


PROGRAM = """
import resource, sys
from pachyderm_sdk.fsspec import PachydermFileSystem

fs = PachydermFileSystem(sys.argv[1])
MIB = 1 << 20

def write(name, pieces):
    with fs.open(name, "wb") as file:
        for number in range(pieces):
            file.write(bytes([number]) * MIB)

def read(name, pieces):
    with fs.open(name) as file:
        for number in range(pieces):
            assert file.read(MIB) == bytes([number]) * MIB
        assert file.read() == b""

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024) / MIB

write("data@master/small", 8)
read("data@master/small", 8)
before = peak()
write("data@master/big", 64)
read("data@master/big", 64)
with fs.transaction:
    write("data@master/later", 64)
fs.get("data@master/big", sys.argv[2])
fs.put(sys.argv[2], "data@master/again")
assert fs.ukey("data@master/again") == fs.ukey("data@master/big") == fs.ukey("data@master/later")
print(peak() - before)
"""


def test_large_files_do_not_need_large_memory(fs: Any, client: Client, tmp_path: Path) -> None:
    command = [sys.executable, "-c", PROGRAM, client.address, str(tmp_path / "out")]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, timeout=100)
    assert float(done.stdout) < 32, "MiB, where each of the files has 64"
