"""How a listing of any length is fetched from a server that sends at most 100,000 entries in one answer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Generic, TypeVar

from .arguments import whole

Marker = TypeVar("Marker")
"""What tells a server where to go on: a file, the id of a datum."""

MOST: Final = 100_000
"""Entries that the server sends in one answer, if it is told a number."""


@dataclass(frozen=True)
class Page(Generic[Marker]):
    """One request of a listing.

    Attributes:
        number: Entries to ask for; 0 for all there are, which the server streams without bound.
        marker: Where to go on: behind this entry, or, in reverse, before it.
        left: Entries that are wanted in all from here on; None for all there are.
    """

    number: int
    marker: Marker | None
    left: int | None

    @staticmethod
    def first(number: int, marker: Marker | None, reverse: bool) -> Page[Marker]:
        """Returns the first request.

        Args:
            number: Entries wanted; 0 for all.
            marker: Where to begin; None for the beginning.
            reverse: Whether the last entry comes first, which the server does with a number only.

        Raises:
            InvalidArgumentError: The number is negative.
            TypeError: It is no whole number.
        """
        if whole(number, "number"):
            return Page(min(number, MOST), marker, number)
        return Page(MOST if reverse else 0, marker, None)

    def following(self, got: int, last: Marker | None) -> Page[Marker] | None:
        """Returns the request after this one, or None if there is none.

        Args:
            got: Entries that this request brought.
            last: What marks the last of them.
        """
        left = None if self.left is None else self.left - got
        if not self.number or got < self.number or left == 0 or last is None:
            return None
        return replace(self, number=MOST if left is None else min(left, MOST), marker=last, left=left)
