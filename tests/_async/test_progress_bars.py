# Source of tests/_sync/test_progress_bars.py.
"""`progress=True` draws a bar for what takes long, and takes it away however that ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk.errors import CommitFailedError

if TYPE_CHECKING:
    from pathlib import Path

    from pachyderm_sdk import AsyncClient


async def test_transfers_and_waits(
    async_client: AsyncClient, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    (tmp_path / "in").mkdir()
    for number in range(10):
        (tmp_path / "in" / str(number)).write_bytes(bytes(1024))
    async with files.commit("data@master") as commit:
        await commit.put_files(tmp_path / "in", "/one", progress=True)
        await commit.put_files(tmp_path / "in", "/two", concurrency=2, progress=True)
        await commit.put_file("/three", bytes(2048), progress=True)
    drawn = capsys.readouterr().err
    for path in ("/one", "/two", "/three"):
        assert path in drawn
    assert drawn.count("10.0k/10.0k") == 2
    await commit.wait(progress=True)
    assert f"wait for {commit}: 100%" in capsys.readouterr().err
    await commit.wait_all(progress=True)
    assert "1.00/1.00" in capsys.readouterr().err
    await files.download("data@master", tmp_path / "out", progress=True)
    await files.download("data@master", tmp_path / "out", concurrency=2, progress=True)
    assert capsys.readouterr().err.count("22.0k/22.0k") == 2


async def test_a_bar_ends_with_an_error(async_client: AsyncClient, capsys: pytest.CaptureFixture[str]) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    commit = await files.start_commit("data@master")
    await files.finish_commit(commit, error="no film")
    with pytest.raises(CommitFailedError, match="no film"):
        await files.wait_commit(commit, progress=True)
    assert "0%" in capsys.readouterr().err
