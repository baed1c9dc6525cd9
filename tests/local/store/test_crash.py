"""Killed at any moment, the store loses no commit and shows no half; full or read-only, it says so and keeps all."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if sys.platform == "win32":
    pytest.skip("signals, file size limits and permissions as POSIX has them", allow_module_level=True)

import resource

from pachyderm_sdk.local.pfs.files import LayerWriter, collect_garbage, fsck
from pachyderm_sdk.local.store import Store, StoreFullError, StoreReadOnlyError

from . import crashing
from .support import SCHEMAS, Add, Delete, Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

REPOSITORY = Path(__file__).parents[3]
KILLS = 12


def test_killed_at_random_moments_nothing_committed_is_lost(tmp_path: Path) -> None:
    rng = random.Random(4)
    program = (
        f"import sys; sys.path.insert(0, {str(REPOSITORY)!r}); from tests.local.store.crashing import main; main()"
    )
    killed = 0
    for _ in range(KILLS):
        arguments = [sys.executable, "-c", program, str(tmp_path)]
        with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            assert process.stdout is not None and process.stderr is not None
            if process.stdout.readline() != b"ready\n":
                pytest.fail(process.stderr.read().decode())
            time.sleep(rng.uniform(0.0, 0.35))
            process.kill()
            printed = process.stdout.read().split(b"\n")
        acknowledged = [int(line) for line in printed[:-1]]
        sandbox = Sandbox.open(tmp_path)
        assert list(fsck(sandbox.store)) == []
        last = crashing.last_commit(sandbox)
        # A commit may have become durable without being told of any more.
        assert last >= max(acknowledged, default=-1)
        assert sandbox.files("t") == crashing.state(last)
        sandbox.close()
        killed = last
    assert killed > KILLS, "the program was killed before it did anything"
    sandbox = Sandbox.open(tmp_path)
    collect_garbage(sandbox.store)
    assert sandbox.files("t") == crashing.state(killed)
    used = sum(len(data) for data in crashing.state(killed).values())
    collected = sum(sandbox.store.segments.sizes().values())
    assert collected <= 2 * used + (16 << 20)
    sandbox.close()


@pytest.fixture
def file_limit() -> Iterator[None]:
    """At the end files may grow without limit again."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def limit_files(size: int) -> None:
    """Let no file grow over a size: what a full disk looks like, for this process only."""
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))


@pytest.mark.parametrize("size", [1000, 30_000, 1_000_000])
def test_a_full_disk_loses_nothing(tmp_path: Path, file_limit: None, size: int) -> None:
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    sandbox = Sandbox.open(tmp_path)
    files: dict[str, bytes] = {}
    sandbox.modify("t", Add("/first", b"1"))
    files["/first"] = b"1"
    limit_files(2_000_000)
    failures = 0
    for number in range(400):
        data = os.urandom(size)
        try:
            sandbox.modify("t", Add(f"/f{number}", data))
            files[f"/f{number}"] = data
        except StoreFullError:
            failures += 1
            if failures == 5:
                break
    assert failures == 5
    assert sandbox.files("t") == files
    limit_files(hard)
    sandbox.modify("t", Add("/last", b"2"), Delete("/first"))
    del files["/first"]
    files["/last"] = b"2"
    assert sandbox.files("t") == files
    assert list(fsck(sandbox.store)) == []
    sandbox.close()
    sandbox = Sandbox.open(tmp_path)
    assert sandbox.files("t") == files
    collect_garbage(sandbox.store)
    assert list(fsck(sandbox.store)) == []
    sandbox.close()


def test_a_full_disk_while_a_stream_arrives(tmp_path: Path, file_limit: None) -> None:
    sandbox = Sandbox.open(tmp_path)
    sandbox.modify("t", Add("/a", b"before"))
    limit_files(6_000_000)
    with LayerWriter(sandbox.store) as writer, pytest.raises(StoreFullError):
        for _ in range(10):
            writer.add("/big", os.urandom(1_000_000))
        writer.finish()
    limit_files(resource.getrlimit(resource.RLIMIT_FSIZE)[1])
    assert sandbox.files("t") == {"/a": b"before"}
    sandbox.modify("t", Add("/b", b"after"))
    assert sandbox.files("t") == {"/a": b"before", "/b": b"after"}
    sandbox.close()


@pytest.fixture
def guarded() -> Iterator[Path]:
    """A folder that this process cannot write to while the test runs, holding a data folder `data`."""
    folder = Path(tempfile.mkdtemp())
    with Store.open(folder / "data", schemas=SCHEMAS):
        pass
    root = os.geteuid() == 0
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    if root:
        os.seteuid(65534)
    yield folder
    if root:
        os.seteuid(0)
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o755)
    shutil.rmtree(folder)


def test_a_read_only_folder_is_refused(guarded: Path) -> None:
    with pytest.raises(StoreReadOnlyError, match="data"):
        Store.open(guarded / "data", schemas=SCHEMAS)
    with pytest.raises(StoreReadOnlyError, match="new"):
        Store.open(guarded / "new", schemas=SCHEMAS)
