"""What examples find around them: an empty folder to write to, and no settings of the person who runs the tests."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from unittest.mock import patch

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def environment() -> Iterator[None]:
    """The environment, which is afterwards as it was: examples change it, too."""
    with patch.dict(os.environ):
        yield


@pytest.fixture
def home(environment: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder that is also the home folder."""
    for name in [name for name in os.environ if name.startswith(("PACH_", "PACHD_", "XDG_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path
