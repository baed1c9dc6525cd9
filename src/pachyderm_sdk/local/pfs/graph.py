"""Walking provenance: the graph of branches, and the graph of commits, have the same shape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pachyderm_sdk.local.store import ReadTransaction

__all__ = ["BRANCHES", "COMMITS", "MAX_DEPTH", "MAX_RESULTS", "Graph"]

MAX_RESULTS: Final = 10_000
MAX_DEPTH: Final = 1_000


@dataclass(frozen=True)
class Graph:
    """One table of edges. All answers are row ids, nearest first, without the start."""

    table: str
    node: str

    def upstream(self, db: ReadTransaction, *start: int, depth: int = 0, limit: int = 0) -> list[int]:
        """What the nodes come from, directly and indirectly (provenance)."""
        return self._walk(db, self.node, "upstream", start, depth, limit)

    def downstream(self, db: ReadTransaction, *start: int, depth: int = 0, limit: int = 0) -> list[int]:
        """What comes from the nodes (subvenance)."""
        return self._walk(db, "upstream", self.node, start, depth, limit)

    def _walk(
        self, db: ReadTransaction, source: str, target: str, start: Iterable[int], depth: int, limit: int
    ) -> list[int]:
        # breadth first by hand: a node that many paths reach is visited once
        seen: dict[int, None] = dict.fromkeys(start)
        level = list(seen)
        found: list[int] = []
        for _ in range(depth or MAX_DEPTH):
            following: list[int] = []
            for id in level:
                for (next_id,) in db.execute(f"SELECT {target} FROM {self.table} WHERE {source} = ?", (id,)):
                    if next_id not in seen:
                        seen[next_id] = None
                        following.append(next_id)
                        found.append(next_id)
                        if len(found) == limit:
                            return found
            if not following:
                break
            level = following
        return found


BRANCHES: Final = Graph("branch_provenance", "branch")
COMMITS: Final = Graph("commit_provenance", "commit_id")
