"""Keeping the stored files in order: garbage collection and checking."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pachyderm_sdk.local.store import Store

__all__ = ["Reclaimed", "collect_garbage", "fsck"]


@dataclass(frozen=True)
class Reclaimed:
    """What a garbage collection freed.

    Attributes:
        pieces: pieces of content dropped.
        bytes: bytes of content dropped; the disk space follows as segments are rewritten.
        nodes: tree nodes dropped.
    """

    pieces: int
    bytes: int
    nodes: int


def collect_garbage(store: Store) -> Reclaimed:
    """Drop what no root and no layer named by the schemas of `store` reaches.

    Safe beside readers and writers and against a crash at any point.
    """
    raise NotImplementedError


def fsck(store: Store) -> Iterator[str]:
    """Check that every root and layer is whole and every byte is as it was written.

    Yields:
        One sentence for each thing that is wrong; nothing if all is well.
    """
    raise NotImplementedError
