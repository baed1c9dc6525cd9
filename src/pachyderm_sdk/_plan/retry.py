"""How long to wait before something is tried again."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def pauses(tries: int = 4, first: float = 0.2) -> Iterator[float]:
    """Yields the seconds to wait before each further try: twice as long each time, spread lest all come at once."""
    for number in range(tries):
        yield first * 2**number * random.uniform(0.5, 1.5)
