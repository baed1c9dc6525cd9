"""Memory for what comes in large blocks, one after another."""

from __future__ import annotations

import functools
from typing import Final

__all__ = ["keep_blocks"]

_SHOWN: Final = 8 * 1024 * 1024
"""More than what is in use of a bulk transfer at a time."""


@functools.cache
def keep_blocks() -> None:
    """Has the C library keep the memory of blocks that are freed for those that come next.

    Every block that is read is freed a moment later, and so is what is joined of it. glibc returns the free end of its
    heap to the system when there is more than twice the largest block that it has seen freed, and then has it back page
    by page: up to a fifth of the time of a download goes into that. So it is shown a larger one, of which no page is
    touched. Elsewhere this does nothing.
    """
    bytes(_SHOWN)
