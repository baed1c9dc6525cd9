# Source of tests/_sync/test_many_files.py.
"""Very many files at once. The benchmarks do the same with more, and look at the clock."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from pachyderm_sdk.api import pfs

if TYPE_CHECKING:
    from pathlib import Path

    from pachyderm_sdk import AsyncClient

MANY = 20_000


async def test_one_call_whatever_their_number(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    async with files.modify_file("data@master") as batch:
        for number in range(MANY):
            batch.put_file(f"/{number // 1000}/{number}", b"%d" % number)
        assert (batch.files, batch.bytes) == (MANY, sum(len(str(number)) for number in range(MANY)))
    assert len([info async for info in files.list_commit("data")]) == 1, "a branch gets a commit for each call"
    walked = [info async for info in files.walk_file("data@master") if info.file_type == pfs.FileType.FILE]
    assert len(walked) == MANY
    everything = await files.get_files("data@master")
    assert len(everything) == MANY
    for number in random.Random(1).sample(range(MANY), 50):
        assert everything[f"/{number // 1000}/{number}"] == b"%d" % number


async def test_a_folder_of_many_goes_in_and_out(async_client: AsyncClient, tmp_path: Path) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    for number in range(3000):
        (tmp_path / "in" / f"{number % 30}").mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / f"{number % 30}" / f"{number}").write_bytes(b"%d" % number)
    await files.put_files("data@one", tmp_path / "in")
    assert len([info async for info in files.list_commit("data")]) == 1
    await files.put_files("data@side", tmp_path / "in", concurrency=3)
    for branch in ("one", "side"):
        for concurrency in (1, 3):
            out = tmp_path / f"{branch}{concurrency}"
            await files.download(f"data@{branch}", out, concurrency=concurrency)
            for number in range(3000):
                assert (out / f"{number % 30}" / f"{number}").read_bytes() == b"%d" % number
