"""Killed in the middle of puts, commits and transactions, the server loses nothing that was finished.

Twenty kills make a test; `PACHYDERM_TEST_KILLS=200 pytest -s tests/local/test_durability.py` makes sure.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("processes that are forked and killed as POSIX has them", allow_module_level=True)

from tests.local.durability import Durability  # by its full name: server processes import it too

KILLS = int(os.environ.get("PACHYDERM_TEST_KILLS", "20"))


@pytest.mark.timeout(60 + 10 * KILLS)
def test_a_server_that_is_killed_loses_nothing(tmp_path: Path) -> None:
    work = Durability(tmp_path, seed=int(time.time()) if KILLS > 20 else 4)
    work.prepare()
    for _ in range(KILLS):
        work.round()
    work.finish()
    print(work.summary())
    assert work.kills == KILLS
    assert work.finished > KILLS, "the server was killed before it did anything"
