"""What goes wrong around a server, as its clients see it: a full disk, a read-only folder; and what it frees itself."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if sys.platform == "win32":
    pytest.skip("file size limits and permissions as POSIX has them", allow_module_level=True)

from pachyderm_sdk import Client
from pachyderm_sdk.errors import ResourceExhaustedError
from pachyderm_sdk.local import LocalServer, LocalServerError, pachd
from pachyderm_sdk.local.store import segments
from tests.local.durability import serving

if TYPE_CHECKING:
    from collections.abc import Iterator

MIB = 1 << 20


@pytest.mark.skipif(sys.platform != "linux", reason="other systems set no limits for another process")
def test_a_full_disk_fails_calls_and_loses_nothing(tmp_path: Path) -> None:
    """No file of the server's may grow for a while: what a full disk looks like, for this one process."""
    import resource

    with serving(tmp_path) as (process, client):
        assert process.pid is not None
        client.pfs.create_repo("data")
        client.pfs.put_file("data@master", "/before", b"1" * 100_000)
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (8 * MIB, resource.RLIM_INFINITY))
        kept = {"/before": b"1" * 100_000}
        failures = 0
        for number in range(30):
            content = os.urandom(MIB)
            try:
                with client.pfs.commit("data@master") as commit:
                    commit.put_file(f"/{number}", content)
            except ResourceExhaustedError as error:
                failures += 1
                assert "space" in str(error) or "large" in str(error)
                if failures == 3:
                    break
            else:
                kept[f"/{number}"] = content
            assert client.pfs.get_files("data@master") == kept
        assert failures == 3
        assert len(kept) > 2, "the disk was full from the beginning"
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        client.pfs.put_file("data@master", "/after", b"2")
        kept["/after"] = b"2"
        assert client.pfs.get_files("data@master") == kept
    with LocalServer(tmp_path) as server, Client.from_address(server.address, timeout=60) as client:
        assert client.pfs.get_files("data@master") == kept
        assert list(client.pfs.rpc.fsck()) == []


@pytest.fixture
def guarded() -> Iterator[Path]:
    """A data folder with a file in it, that this process may read and not write to while the test runs."""
    folder = Path(tempfile.mkdtemp())
    with LocalServer(folder / "data") as server, Client.from_address(server.address, timeout=60) as client:
        client.pfs.create_repo("data")
        client.pfs.put_file("data@master", "/a", b"a")
    root = os.geteuid() == 0
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    if root:
        os.seteuid(65534)
    yield folder / "data"
    if root:
        os.seteuid(0)
    shutil.rmtree(folder)


def _writable(folder: Path) -> None:
    if os.geteuid() != 0 and os.getuid() == 0:
        os.seteuid(0)
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o755)


def test_a_read_only_folder_is_refused_and_stays_as_it_is(guarded: Path) -> None:
    with pytest.raises(LocalServerError, match="data"):
        LocalServer(guarded).start()
    _writable(guarded)
    with LocalServer(guarded) as server, Client.from_address(server.address, timeout=60) as client:
        assert client.pfs.get_files("data@master") == {"/a": b"a"}


def used(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def test_the_space_of_dropped_commits_is_reclaimed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the server itself, a while after; also that of a server before it, which had no time to.

    What is being written to stays: one segment.
    """
    with LocalServer(tmp_path) as server, Client.from_address(server.address, timeout=60) as client:
        client.pfs.create_repo("data")
        client.pfs.put_file("data@master", "/kept", b"kept")
        before = used(tmp_path)
        with client.pfs.commit("data@master") as commit:
            commit.put_file("/large", os.urandom(20 * MIB))
        commit.drop()
        assert used(tmp_path) > before + 20 * MIB
    monkeypatch.setattr(pachd, "_UPKEEP", 0.05)
    monkeypatch.setattr(segments, "SEGMENT_SIZE", 4 * MIB)
    with LocalServer(tmp_path) as server, Client.from_address(server.address, timeout=60) as client:
        _wait_for_less(tmp_path, before + 2 * MIB)
        with client.pfs.commit("data@master") as commit:
            commit.put_file("/large", os.urandom(20 * MIB))
        commit.drop()
        _wait_for_less(tmp_path, before + 6 * MIB)
        assert client.pfs.get_files("data@master") == {"/kept": b"kept"}
        assert list(client.pfs.rpc.fsck()) == []


def _wait_for_less(folder: Path, size: int) -> None:
    deadline = time.monotonic() + 20
    while used(folder) > size:
        assert time.monotonic() < deadline, f"{used(folder)} bytes are still used"
        time.sleep(0.05)
