from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .signed import guarded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .signed import Server


@pytest.fixture
def server() -> Iterator[Server]:
    """A server with auth on."""
    with guarded() as made:
        yield made
