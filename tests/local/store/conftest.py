"""Fixtures of the storage tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .support import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A store that keeps nothing."""
    sandbox = Sandbox.open()
    yield sandbox
    sandbox.close()


@pytest.fixture
def small_nodes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nodes of a few rows, so that small trees have many levels."""
    monkeypatch.setattr("pachyderm_sdk.local.pfs.files.update._MAX_WEIGHT", 400)
    monkeypatch.setattr("pachyderm_sdk.local.pfs.files.update._MIN_WEIGHT", 100)
    monkeypatch.setattr("pachyderm_sdk.local.pfs.files.update._FILL_WEIGHT", 250)
