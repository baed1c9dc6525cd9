"""Ranges of paths: where a stream that broke goes on, and how a tree is divided to be fetched side by side."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from ..api import pfs
from . import uri

_GLOB: Final = re.compile(r"[*?\[\]{}!()@+^]")
"""What a path holds if it is a pattern: stored paths do not."""

FILES: Final = 1000
"""Most files that are fetched by one call of several."""
BYTES: Final = 64 * 1024 * 1024
"""Bytes after which a further call begins."""


@dataclass(frozen=True)
class Part:
    """Files that follow each other.

    Attributes:
        first: The path of the first of them.
        last: The path of the last of them.
        files: How many there are.
        size: Bytes of all of them.
    """

    first: str
    last: str
    files: int
    size: int


class Divider:
    """Divides what a walk lists into parts."""

    def __init__(self) -> None:
        self._parts: list[Part] = []
        self._first = self._last = ""
        self._files = self._size = 0

    def feed(self, info: pfs.FileInfo) -> None:
        """Takes the next entry. Directories come along with their files."""
        if info.file_type != pfs.FileType.FILE or info.file is None:
            return
        if not self._files:
            self._first = info.file.path
        self._last = info.file.path
        self._files += 1
        self._size += info.size_bytes
        if self._files >= FILES or self._size >= BYTES:
            self._cut()

    def close(self) -> list[Part]:
        """Returns the parts."""
        if self._files:
            self._cut()
        return self._parts

    def _cut(self) -> None:
        self._parts.append(Part(self._first, self._last, self._files, self._size))
        self._files = self._size = 0


def behind(path: str) -> str:
    """Returns what comes before everything that sorts behind a path."""
    return path + "\0"


def going_on(file: pfs.File, reached: str, part: Part | None) -> tuple[pfs.File, pfs.PathRange | None] | None:
    """Returns what to ask for: the file and the range, or None if nothing can be missing.

    Args:
        file: The file, directory or pattern that is fetched.
        reached: The path of the last file or directory that is here; empty if there is none yet.
        part: The part that is wanted; None for everything.
    """
    if part is None and not reached:
        return file, None
    elements = [element for element in file.path.split("/") if element]
    if not _GLOB.search(file.path):
        if reached == "/" + "/".join(elements):
            return None  # a single file
        # A range that leaves the directory itself out would leave out all that is below it.
        file = pfs.File(commit=file.commit, path="/" + "/".join([*elements, "**"]), datum=file.datum)
    lower = behind(reached) if reached else part.first if part else ""
    return file, pfs.PathRange(lower=lower, upper=behind(part.last) if part else "")


def is_pinned(commit: pfs.Commit | None) -> bool:
    """Whether a commit is named such that it is the same one tomorrow: by its id, not by a branch."""
    if commit is None:
        return False
    return uri.is_commit_id(commit.id) or (commit.repo is not None and commit.repo.name == uri.FILE_SETS)
