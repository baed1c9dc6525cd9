"""Directories in order, page by page: what ListFile and WalkFile read."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pachyderm_sdk.local.pfs.chunks import EMPTY_FILE_HASH
from pachyderm_sdk.local.pfs.files.model import Entry
from pachyderm_sdk.local.pfs.files.paths import elements

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pachyderm_sdk.local.pfs.files.nodes import Row
    from pachyderm_sdk.local.pfs.files.views import View

__all__ = [
    "Located",
    "list_children",
    "list_children_reversed",
    "locate",
    "root_entry",
    "top_rows",
    "walk",
    "walk_reversed",
]


class Located(NamedTuple):
    """What is at a path.

    Attributes:
        above: the directory's path in which it is.
        files: the rows of a file there, one for each tag.
        directory: the row of a directory there.
        adjacent: whether both are there and nothing sorts in between, which is a conflict.
    """

    above: str
    files: list[Row]
    directory: Row | None
    adjacent: bool


def locate(view: View, path: str) -> Located:
    """What is at a clean path."""
    if path == "/":
        files, directories = view.find([""]), view.find(["/"])
        return Located("", files, directories[0] if directories else None, adjacent=False)
    *names, name = elements(path)
    files, directories = view.find([*names, name]), view.find([*names, name + "/"])
    directory = directories[0] if directories else None
    adjacent = bool(files) and directory is not None and view.follower([*names, name]) == directory
    return Located(path[: -len(name)], files, directory, adjacent)


def top_rows(view: View, located: Located) -> Iterator[Row]:
    """The rows at a path; fails where they contradict each other."""
    before: Row | None = None
    for row in located.files:
        if before is not None:
            raise view.conflict_between(located.above, before, row)
        before = row
        yield row
    if located.directory is not None:
        if before is not None and located.adjacent:
            raise view.conflict_between(located.above, before, located.directory)
        yield located.directory


def root_entry(view: View) -> Entry | None:
    """The root, None if there is nothing below it.

    A file that was written at the path `/` lends it a tag, but neither size nor hash.
    """
    located = locate(view, "/")
    rows = list(top_rows(view, located))
    if not rows:
        return None
    datum = located.files[0].datum if located.files else ""
    if located.directory is None:
        return Entry("/", datum, True, 0, EMPTY_FILE_HASH)
    entry = view.entry("", located.directory)
    return Entry("/", datum, True, entry.size, entry.hash)


def list_children(view: View, directory: Row, prefix: str, start: str) -> Iterator[Entry]:
    """The entries in a directory whose paths are not below `start`."""
    first = _name_at(prefix, start)
    if first is None:
        return
    for row in view.children(directory.ref, prefix, first):
        yield view.entry(prefix, row)


def list_children_reversed(view: View, directory: Row, prefix: str, stop: str) -> Iterator[Entry]:
    """The entries in a directory without conflicts backwards, with paths below `stop` (if not empty)."""
    last = _name_before(prefix, stop)
    if last is None:
        return
    for row in view.children_reversed(directory.ref, last):
        yield view.entry(prefix, row)


def walk(view: View, node_id: int, prefix: str, start: str) -> Iterator[tuple[str, Row]]:
    """Everything below a directory in path order, from the path `start` on, as (directory, row)."""
    first = _name_at(prefix, start)
    if first is None:
        return
    # The directory in which `start` lies sorts before it, but some of what it holds does not.
    inside = first[: first.find("/") + 1]
    for row in view.children(node_id, prefix, inside or first):
        path = prefix + row.name
        if path >= start:
            yield prefix, row
        if row.is_dir:
            yield from walk(view, row.ref, path, start if start.startswith(path) else "")


def walk_reversed(view: View, node_id: int, prefix: str, stop: str) -> Iterator[tuple[str, Row]]:
    """Everything below a directory without conflicts backwards, as far as paths are below `stop` (if not empty)."""
    last = _name_before(prefix, stop)
    if last is None:
        return
    for row in view.children_reversed(node_id, last):
        path = prefix + row.name
        if row.is_dir:
            yield from walk_reversed(view, row.ref, path, stop if stop.startswith(path) else "")
        yield prefix, row


def _name_at(prefix: str, start: str) -> str | None:
    """The name in the directory `prefix` from which on paths are not below `start`, None if all are."""
    if start.startswith(prefix):
        return start[len(prefix) :]
    return "" if start < prefix else None


def _name_before(prefix: str, stop: str) -> str | None:
    """The name below which paths in the directory `prefix` are below `stop`, empty for all, None if none are."""
    if not stop:
        return ""
    if stop.startswith(prefix):
        return stop[len(prefix) :] or None
    return "" if stop > prefix else None
