"""Datums: which of the files of an input belong together, in which order, and what each datum is called.

Nothing in here reads files: whoever asks for the datums of an input says which files its parts match.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from pachyderm_sdk.api import pfs, pps
from pachyderm_sdk.local.errors import ServiceError
from pachyderm_sdk.local.pps import inputs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import TypeAlias

__all__ = ["Datum", "InputFile", "datum_id", "datum_info", "datums_of"]


class InputFile(NamedTuple):
    """A file or directory that an input matches.

    Attributes:
        part: the input.
        info: the facts about the file.
        join_key: what has to be equal for files to be joined.
        group_key: what has to be equal for files to be grouped.
    """

    part: pps.PfsInput
    info: pfs.FileInfo
    join_key: str
    group_key: str

    @property
    def path(self) -> str:
        """Its path; that of a directory ends in a slash."""
        return self.info.file.path if self.info.file is not None else ""


Datum: TypeAlias = tuple[InputFile, ...]
"""The files that are processed together."""


def datum_id(datum: Datum) -> str:
    """The id of a datum, which follows from the places of its files and not from what is in them."""
    digest = hashlib.blake2b(digest_size=32)
    for file in datum:
        for text in (file.part.name, file.part.repo, file.part.branch, file.path):
            data = text.encode()
            digest.update(data)
            digest.update(len(data).to_bytes(8, "big"))
    return digest.hexdigest()


def datum_info(datum: Datum) -> pps.DatumInfo:
    """What is told about a datum that no job has processed."""
    return pps.DatumInfo(datum=pps.Datum(id=datum_id(datum)), data=[file.info for file in datum])


def datums_of(tree: pps.Input, files_of: Callable[[pps.PfsInput], Iterable[InputFile]]) -> Iterable[Datum]:
    """The datums of an input with everything filled in.

    Args:
        tree: the input, without cron inputs: those have no datums before their pipeline makes some.
        files_of: the files that a part of the input matches. It is called for all parts at once.

    Returns:
        The datums, which are put together while one iterates, and again each time.

    Raises:
        ServiceError: a part of the input says nothing.
    """
    if tree.pfs is not None:
        return sorted(((file,) for file in files_of(tree.pfs)), key=datum_id)
    for way, children in inputs.combinations(tree):
        return _Combined(_WAYS[way], [datums_of(child, files_of) for child in children])
    raise ServiceError("no input set")


@dataclass(frozen=True)
class _Combined:
    """The datums of several inputs, combined anew for each iteration: a cross may have very many."""

    way: Callable[[Sequence[Iterable[Datum]]], Iterator[Datum]]
    parts: Sequence[Iterable[Datum]]

    def __iter__(self) -> Iterator[Datum]:
        return self.way(self.parts)


def _union(parts: Sequence[Iterable[Datum]]) -> Iterator[Datum]:
    return chain.from_iterable(parts)


def _cross(parts: Sequence[Iterable[Datum]]) -> Iterator[Datum]:
    """Each datum of the first part with each of the second and so on, the first one outermost."""
    if not parts:
        yield ()
        return
    for first in parts[0]:
        for others in _cross(parts[1:]):
            yield (*first, *others)


def _join(parts: Sequence[Iterable[Datum]]) -> Iterator[Datum]:
    for matched in _by_key(parts, attrgetter("join_key")):
        if all(matched):
            yield from _cross(matched)
            continue
        # an outer join keeps what has no counterpart
        kept = [datums for datums in matched if datums and any(file.part.outer_join for file in datums[0])]
        if kept:
            yield from _cross(kept)


def _group(parts: Sequence[Iterable[Datum]]) -> Iterator[Datum]:
    for matched in _by_key(parts, attrgetter("group_key")):
        yield tuple(file for datums in matched for datum in datums for file in datum)


def _by_key(parts: Sequence[Iterable[Datum]], key_of: Callable[[InputFile], str]) -> Iterator[list[list[Datum]]]:
    """For each key, in order, the datums of each part that have a file with it."""
    found: dict[str, list[list[Datum]]] = {}
    for number, part in enumerate(parts):
        for datum in part:
            for key in dict.fromkeys(map(key_of, datum)):
                found.setdefault(key, [[] for _ in parts])[number].append(datum)
    for key in sorted(found):
        yield found[key]


_WAYS: Final = {"union": _union, "cross": _cross, "join": _join, "group": _group}
