"""What matches a pattern: reading from its literal prefix, and only directories where something can match."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pachyderm_sdk.local.pfs.files.nodes import CONFLICT, Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pachyderm_sdk.local.pfs.files.globs import Glob
    from pachyderm_sdk.local.pfs.files.model import PathRange
    from pachyderm_sdk.local.pfs.files.views import View

__all__ = ["Matcher"]


class Matcher:
    """Finds what matches.

    Args:
        view: the tree.
        glob: the pattern.
        bounds: only paths within.
        contents: whether everything below a matching directory counts as matching too (as for GetFile).
    """

    def __init__(self, view: View, glob: Glob, bounds: PathRange, *, contents: bool = False) -> None:
        self._view = view
        self._glob = glob
        self._bounds = bounds
        self._contents = contents

    def below(self, node_id: int, prefix: str, *, all_match: bool = False) -> Iterator[tuple[str, Row]]:
        """Matches below the directory `prefix` in path order, as (directory, row).

        Raises:
            PathConflictError: at a conflict, also one between paths that do not match.
        """
        literal = "" if all_match else self._literal(prefix)
        lower, upper = self._bounds.lower, self._bounds.upper
        for row in self._view.children(node_id, prefix, literal):
            if literal and not row.name.startswith(literal):
                return
            path = prefix + row.name
            if upper and path >= upper:
                return
            # A directory outside the bounds is as if it were not there, so it does not stand for its contents.
            matching = path >= lower and (all_match or self._glob.matches(path))
            if matching:
                yield prefix, row
            if not row.is_dir or (path < lower and not lower.startswith(path)):
                continue
            whole = matching and self._contents
            if whole or self._glob.may_match_below(path):
                yield from self.below(row.ref, path, all_match=whole)
            elif row.flags & CONFLICT:
                raise self._view.conflict_in(prefix, row)

    def _literal(self, prefix: str) -> str:
        """What the names in a directory must begin with."""
        rest = self._glob.prefix[len(prefix) :] if self._glob.prefix.startswith(prefix) else ""
        slash = rest.find("/")
        return rest if slash < 0 else rest[: slash + 1]
