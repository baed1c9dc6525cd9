"""The words that file trees are spoken of in: roots, layers, entries, and what can be wrong with a path."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

__all__ = [
    "DEFAULT_DATUM",
    "EMPTY_ROOT",
    "Entry",
    "FileTreeError",
    "InvalidGlobError",
    "InvalidPathError",
    "LayerId",
    "NotRegularFileError",
    "PathConflictError",
    "PathNotFoundError",
    "PathRange",
    "RegularFile",
    "Root",
]

Root = NewType("Root", int)
"""Identifies one immutable file tree. Keep it in a column that your `Schema.roots` queries."""

LayerId = NewType("LayerId", int)
"""Identifies one immutable layer of changes. Keep it in a column that your `Schema.layers` queries."""

EMPTY_ROOT = Root(0)
"""The tree without files."""

DEFAULT_DATUM = "default"
"""The datum tag of files that were written without one."""


@dataclass(frozen=True)
class Entry:
    """One file or directory of a tree, as FileInfo shows it.

    Attributes:
        path: absolute; a directory's ends in a slash.
        datum: tag of a file; empty for directories.
        is_dir: whether it is a directory.
        size: bytes, for a directory of all files below it.
        hash: 32 bytes, as pachd computes it.
    """

    path: str
    datum: str
    is_dir: bool
    size: int
    hash: bytes


@dataclass(frozen=True)
class RegularFile:
    """A file that is going to be read. Unlike an `Entry` it has no hash, which can take long to compute.

    Attributes:
        path: absolute.
        datum: its tag.
        size: bytes.
        content: identifies the bytes within the store.
    """

    path: str
    datum: str
    size: int
    content: int


@dataclass(frozen=True)
class PathRange:
    """Bounds on paths: `lower <= path < upper`; an empty bound does not bound."""

    lower: str = ""
    upper: str = ""


class FileTreeError(Exception):
    """Base of the errors about paths and trees. `str(error)` is the text that pachd sends."""


class InvalidPathError(FileTreeError):
    """A path that may not be written."""


class InvalidGlobError(FileTreeError):
    """A pattern that cannot be read."""


class PathConflictError(FileTreeError):
    """A path is a file and a directory, or was written under two datum tags."""


class PathNotFoundError(FileTreeError):
    """Nothing matches. The service knows repo and commit and words the answer itself.

    Attributes:
        path: the path or pattern as it was asked for.
    """

    def __init__(self, path: str) -> None:
        super().__init__(f"file {path} not found")
        self.path = path


class NotRegularFileError(FileTreeError):
    """A single file was asked for, and a directory or several files match."""
