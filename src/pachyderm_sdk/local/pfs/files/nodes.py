"""Tree nodes: what a directory is made of.

A directory is a B+ tree. Its leaves hold rows sorted by name, where a subdirectory's name ends in a slash; so
the rows' order is pachd's order of whole paths. Branches name their children's first and last row. Nodes
are immutable and shared: a change makes new nodes on the way up and leaves all others as they are.

In memory and on disk a node is a set of columns, which decode without a loop over the rows.
"""

from __future__ import annotations

import json
import struct
from typing import TYPE_CHECKING, NamedTuple

from pachyderm_sdk.local.pfs.chunks import HASH_SIZE
from pachyderm_sdk.local.pfs.files.model import DEFAULT_DATUM
from pachyderm_sdk.local.pfs.files.state import FilesState
from pachyderm_sdk.local.store import StoreCorruptError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    from pachyderm_sdk.local.store import ReadTransaction

    Node: TypeAlias = "Leaf | Branch"

__all__ = [
    "CONFLICT",
    "SPREAD",
    "UNKNOWN_HASH",
    "Branch",
    "Child",
    "Leaf",
    "Row",
    "decode",
    "encode",
    "leaf_of_rows",
    "load_node",
]

CONFLICT = 1
"""Flag: two neighbouring rows below contradict each other (two tags, or file and directory)."""

SPREAD = 2
"""Flag: an empty file that is spread over several layers, or a directory with one below."""

UNKNOWN_HASH = bytes(HASH_SIZE)
"""Stands for a hash that is computed when it is asked for."""

_LEAF = 1
_BRANCH = 2
_HEADER = struct.Struct("<BBII")


class Row(NamedTuple):
    """One file (under one datum tag) or subdirectory in a directory.

    Attributes:
        name: last element of the path; a subdirectory's ends in a slash.
        datum: tag of a file; empty for subdirectories.
        size: bytes of the file, or of all files below.
        ref: a file's content (see `content`), or a subdirectory's top node.
        hash: as pachd computes it, or `UNKNOWN_HASH`.
        flags: `CONFLICT`, `SPREAD`.
    """

    name: str
    datum: str
    size: int
    ref: int
    hash: bytes
    flags: int

    @property
    def is_dir(self) -> bool:
        """Whether it is a subdirectory."""
        return self.name.endswith("/")


class Child(NamedTuple):
    """What a branch (or a directory's row) knows of a node below it.

    Attributes:
        first, last: names of its first and last row.
        ref: the node.
        size: bytes of all files below.
        weight: its encoded size, by which too small and too large nodes are found.
        flags: those of all rows below, and `CONFLICT` if two neighbours below contradict each other.
    """

    first: str
    last: str
    ref: int
    size: int
    weight: int
    flags: int


class Leaf:
    """Rows of a directory, as columns.

    Attributes:
        names, sizes, refs: of each row.
        hashes: of all rows, one after the other.
        datums: of each row; None if all files have the default tag.
        flags: of each row; None if all are zero.
    """

    __slots__ = ("datums", "flags", "hashes", "names", "refs", "sizes")

    def __init__(
        self,
        names: Sequence[str],
        sizes: Sequence[int],
        refs: Sequence[int],
        hashes: bytes,
        datums: Sequence[str] | None,
        flags: bytes | None,
    ) -> None:
        self.names = names
        self.sizes = sizes
        self.refs = refs
        self.hashes = hashes
        self.datums = datums
        self.flags = flags

    def __len__(self) -> int:
        return len(self.names)

    def row(self, index: int) -> Row:
        """One row."""
        name = self.names[index]
        if self.datums is not None:
            datum = self.datums[index]
        else:
            datum = "" if name.endswith("/") else DEFAULT_DATUM
        start = index * HASH_SIZE
        return Row(
            name,
            datum,
            self.sizes[index],
            self.refs[index],
            self.hashes[start : start + HASH_SIZE],
            self.flags[index] if self.flags is not None else 0,
        )

    def rows(self, start: int = 0, stop: int | None = None) -> list[Row]:
        """Rows in order."""
        return [self.row(index) for index in range(start, len(self) if stop is None else stop)]


class Branch:
    """Children of a node, in order."""

    __slots__ = ("children", "firsts")

    def __init__(self, children: Sequence[Child]) -> None:
        self.children = children
        self.firsts = [child.first for child in children]

    def __len__(self) -> int:
        return len(self.children)


def leaf_of_rows(rows: Sequence[Row]) -> Leaf:
    """The leaf with these rows."""
    names, datums, sizes, refs, hashes, flags = zip(*rows, strict=True)
    tagged = any(datum != DEFAULT_DATUM and datum for datum in datums)
    return Leaf(
        list(names),
        sizes,
        refs,
        b"".join(hashes),
        list(datums) if tagged else None,
        bytes(flags) if any(flags) else None,
    )


def load_node(tx: ReadTransaction, node_id: int) -> Node:
    """A stored node."""
    cache = tx.store.shared(FilesState).nodes
    node = cache.get(node_id)
    if node is None:
        found = tx.execute("SELECT data FROM node WHERE id = ?", (node_id,)).fetchone()
        if found is None:
            raise StoreCorruptError(f"tree node {node_id} is missing")
        node = decode(found[0])
        cache.put(node_id, node, len(found[0]))
    return node


def encode(node: Node) -> bytes:
    """A node as bytes."""
    if isinstance(node, Leaf):
        return _encode_leaf(node)
    return _encode_branch(node)


def decode(data: bytes) -> Node:
    """The reverse of `encode`.

    Raises:
        StoreCorruptError: the bytes are not a node.
    """
    try:
        kind, extras, count, text_size = _HEADER.unpack_from(data)
        offset = _HEADER.size
        texts = data[offset : offset + text_size].decode("ascii").split("\0")
        offset += text_size
        if kind == _LEAF:
            return _decode_leaf(data, extras, count, texts, offset)
        if kind == _BRANCH:
            return _decode_branch(data, count, texts, offset)
    except (struct.error, ValueError, IndexError) as error:
        raise StoreCorruptError(f"a tree node is damaged: {error}") from error
    raise StoreCorruptError(f"a tree node is of unknown kind {kind}")


_HAS_DATUMS = 1
_HAS_FLAGS = 2


def _encode_leaf(leaf: Leaf) -> bytes:
    count = len(leaf)
    names = "\0".join(leaf.names).encode("ascii")
    extras = (_HAS_DATUMS if leaf.datums is not None else 0) | (_HAS_FLAGS if leaf.flags is not None else 0)
    parts = [
        _HEADER.pack(_LEAF, extras, count, len(names)),
        names,
        struct.pack(f"<{count}Q", *leaf.sizes),
        struct.pack(f"<{count}Q", *leaf.refs),
        leaf.hashes,
    ]
    if leaf.flags is not None:
        parts.append(leaf.flags)
    if leaf.datums is not None:
        numbers = {datum: number for number, datum in enumerate(dict.fromkeys(leaf.datums))}
        parts.append(struct.pack(f"<{count}I", *(numbers[datum] for datum in leaf.datums)))
        parts.append(json.dumps(list(numbers)).encode())
    return b"".join(parts)


def _decode_leaf(data: bytes, extras: int, count: int, names: list[str], offset: int) -> Leaf:
    sizes = struct.unpack_from(f"<{count}Q", data, offset)
    offset += 8 * count
    refs = struct.unpack_from(f"<{count}Q", data, offset)
    offset += 8 * count
    hashes = data[offset : offset + HASH_SIZE * count]
    offset += HASH_SIZE * count
    flags = None
    if extras & _HAS_FLAGS:
        flags = data[offset : offset + count]
        offset += count
    datums = None
    if extras & _HAS_DATUMS:
        numbers = struct.unpack_from(f"<{count}I", data, offset)
        known: list[str] = json.loads(data[offset + 4 * count :])
        datums = [known[number] for number in numbers]
    if len(names) != count or len(hashes) != HASH_SIZE * count or (flags is not None and len(flags) != count):
        raise ValueError("columns of different lengths")
    return Leaf(names, sizes, refs, hashes, datums, flags)


def _encode_branch(branch: Branch) -> bytes:
    count = len(branch)
    firsts, lasts, refs, sizes, weights, flags = zip(*branch.children, strict=True)
    names = "\0".join([*firsts, *lasts]).encode("ascii")
    return b"".join(
        [
            _HEADER.pack(_BRANCH, 0, count, len(names)),
            names,
            struct.pack(f"<{count}Q", *refs),
            struct.pack(f"<{count}Q", *sizes),
            struct.pack(f"<{count}I", *weights),
            bytes(flags),
        ]
    )


def _decode_branch(data: bytes, count: int, names: list[str], offset: int) -> Branch:
    refs = struct.unpack_from(f"<{count}Q", data, offset)
    sizes = struct.unpack_from(f"<{count}Q", data, offset + 8 * count)
    weights = struct.unpack_from(f"<{count}I", data, offset + 16 * count)
    flags = data[offset + 20 * count : offset + 21 * count]
    if len(names) != 2 * count or len(flags) != count:
        raise ValueError("columns of different lengths")
    children = zip(names[:count], names[count:], refs, sizes, weights, flags, strict=True)
    return Branch([Child(*child) for child in children])
