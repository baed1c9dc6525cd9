"""An event loop goes on while a large folder is looked at: that is done in a thread."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk._plan.changes import PutFolder

if TYPE_CHECKING:
    from pathlib import Path

    from pachyderm_sdk import AsyncClient


@pytest.mark.parametrize("concurrency", [1, 2])
async def test_a_folder_is_looked_at_in_a_thread(
    async_client: AsyncClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, concurrency: int
) -> None:
    (tmp_path / "a").write_bytes(b"a")
    await async_client.pfs.create_repo("data")
    where: list[threading.Thread] = []
    survey = PutFolder.survey

    def watched(self: PutFolder) -> tuple[int, int]:
        where.append(threading.current_thread())
        return survey(self)

    monkeypatch.setattr(PutFolder, "survey", watched)
    await async_client.pfs.put_files("data@master", tmp_path, concurrency=concurrency)
    assert where
    assert threading.main_thread() not in where
    assert await async_client.pfs.get_files("data@master") == {"/a": b"a"}
