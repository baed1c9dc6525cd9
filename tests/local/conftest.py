from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk.local.pachd import Pachd

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@pytest.fixture
async def pachd() -> AsyncIterator[Pachd]:
    """A server without a socket, that keeps nothing."""
    server = Pachd.open(None)
    await server.start()
    yield server
    await server.stop()
