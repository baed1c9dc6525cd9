"""Cutting a file tree into ranges of about equal weight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pachyderm_sdk.local.pfs.files import PathRange

if TYPE_CHECKING:
    from pachyderm_sdk.local.pfs.files import FileTree

__all__ = ["shards"]

_FILES: Final = 2_000_000
_BYTES: Final = 1_000_000_000


def shards(tree: FileTree, *, number: int = 0, size: int = 0) -> list[PathRange]:
    """Ranges that together cover all paths.

    Args:
        tree: the files.
        number: a range ends when it has this many files; 0 for the default.
        size: a range ends when it has this many bytes; 0 for the default.
    """
    most_files, most_bytes = number or _FILES, size or _BYTES
    cuts: list[str] = []
    files = held = 0
    for file in tree.files("/"):
        if files >= most_files or held >= most_bytes:
            cuts.append(file.path)
            files = held = 0
        files += 1
        held += file.size
    return [PathRange(lower, upper) for lower, upper in zip(["", *cuts], [*cuts, ""], strict=True)]
