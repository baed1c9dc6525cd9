"""What a tree should be, in the simplest possible way: a dictionary, sorted when it is read."""

from __future__ import annotations

from hashlib import blake2b
from itertools import pairwise
from typing import TYPE_CHECKING

from pachyderm_sdk.local.pfs.files import Entry

from .support import Add, Delete

if TYPE_CHECKING:
    from collections.abc import Iterable


def h(data: bytes) -> bytes:
    return blake2b(data, digest_size=32).digest()


class ModelTree:
    """A tree as a dictionary from path and tag to content (all below a chunk's size)."""

    def __init__(self, files: dict[tuple[str, str], bytes] | None = None) -> None:
        self.files = dict(files or {})

    def apply(self, changes: Iterable[Add | Delete]) -> None:
        for change in changes:
            datum = change.datum or "default"
            if isinstance(change, Add):
                key = (change.path, datum)
                self.files[key] = self.files.get(key, b"") + change.data
            elif change.path.endswith("/"):
                self.files = {k: v for k, v in self.files.items() if not k[0].startswith(change.path)}
            else:
                self.files.pop((change.path, datum), None)

    def under(self, datum: str) -> ModelTree:
        return ModelTree({key: data for key, data in self.files.items() if not datum or key[1] == datum})

    def conflict(self, prefix: str = "") -> str | None:
        keys = [key for key in sorted(self.files) if key[0].startswith(prefix)]
        for (path, datum), (next_path, next_datum) in pairwise(keys):
            if path == next_path:
                return (
                    f"duplicate path output by different datums ({path} from {datum} and {next_path} from {next_datum})"
                )
            if next_path.startswith(path + "/"):
                return f"file / directory path collision ({next_path})"
        return None

    @property
    def size(self) -> int:
        return sum(map(len, self.files.values()))

    def directories(self) -> set[str]:
        found = set()
        for path, _ in self.files:
            parts = path.split("/")
            found |= {"/".join(parts[:i]) + "/" for i in range(1, len(parts))}
        return found

    def entries(self) -> list[Entry]:
        """Everything in path order. Only for trees without conflict."""
        paths = sorted({path for path, _ in self.files} | self.directories())
        return [self.entry(path) for path in paths]

    def entry(self, path: str) -> Entry:
        if path.endswith("/"):
            below = {p: d for (p, _), d in self.files.items() if p.startswith(path)}
            inner = {p for p in {p for p, _ in self.files} | self.directories() if p != path and p.startswith(path)}
            children = sorted(p for p in inner if "/" not in p[len(path) :].rstrip("/"))
            size = sum(map(len, below.values()))
            return Entry(path, "", True, size, h(b"".join(self.entry(child).hash for child in children)))
        ((datum, data),) = [(d, data) for (p, d), data in self.files.items() if p == path]
        return Entry(path, datum, False, len(data), h(h(data)) if data else h(b""))

    def children(self, path: str) -> list[Entry]:
        """The entries directly in a directory (given with its slash)."""
        return [
            e
            for e in self.entries()
            if e.path.startswith(path) and "/" not in e.path[len(path) :].rstrip("/") and e.path != path
        ]

    def below(self, path: str) -> list[Entry]:
        """A directory (given with its slash) and everything below it."""
        return [e for e in self.entries() if e.path.startswith(path)]


def model_diff(new: ModelTree, old: ModelTree) -> list[tuple[Entry | None, Entry | None]]:
    """What differs by hash, in path order."""
    a, b = ({entry.path: entry for entry in tree.entries()} for tree in (new, old))
    pairs = [(a.get(path), b.get(path)) for path in sorted(a.keys() | b.keys())]
    return [(x, y) for x, y in pairs if x is None or y is None or x.hash != y.hash]
