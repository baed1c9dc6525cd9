# Generated from tests/_async/test_progress_bars.py by `python -m codegen.unasync`; do not edit.
"""`progress=True` draws a bar for what takes long, and takes it away however that ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk.errors import CommitFailedError

if TYPE_CHECKING:
    from pathlib import Path

    from pachyderm_sdk import Client


def test_transfers_and_waits(
    client: Client, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = client.pfs
    files.create_repo("data")
    (tmp_path / "in").mkdir()
    for number in range(10):
        (tmp_path / "in" / str(number)).write_bytes(bytes(1024))
    with files.commit("data@master") as commit:
        commit.put_files(tmp_path / "in", "/one", progress=True)
        commit.put_files(tmp_path / "in", "/two", concurrency=2, progress=True)
        commit.put_file("/three", bytes(2048), progress=True)
    drawn = capsys.readouterr().err
    for path in ("/one", "/two", "/three"):
        assert path in drawn
    assert drawn.count("10.0k/10.0k") == 2
    commit.wait(progress=True)
    assert f"wait for {commit}: 100%" in capsys.readouterr().err
    commit.wait_all(progress=True)
    assert "1.00/1.00" in capsys.readouterr().err
    files.download("data@master", tmp_path / "out", progress=True)
    files.download("data@master", tmp_path / "out", concurrency=2, progress=True)
    assert capsys.readouterr().err.count("22.0k/22.0k") == 2


def test_a_bar_ends_with_an_error(client: Client, capsys: pytest.CaptureFixture[str]) -> None:
    files = client.pfs
    files.create_repo("data")
    commit = files.start_commit("data@master")
    files.finish_commit(commit, error="no film")
    with pytest.raises(CommitFailedError, match="no film"):
        files.wait_commit(commit, progress=True)
    assert "0%" in capsys.readouterr().err
