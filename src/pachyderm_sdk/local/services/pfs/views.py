"""Opening a commit or file set for reading, and wording what is found there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

from pachyderm_sdk._proto.wire import encode_varint
from pachyderm_sdk.api import pfs
from pachyderm_sdk.local.errors import NotFound, ServiceError
from pachyderm_sdk.local.ids import to_datetime
from pachyderm_sdk.local.pfs import filesets, resolve, trees
from pachyderm_sdk.local.pfs.files import FileTree
from pachyderm_sdk.local.pfs.keys import RepoKey
from pachyderm_sdk.local.pfs.names import FILESETS_REPO

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from pachyderm_sdk.local.pachd import Pachd
    from pachyderm_sdk.local.pfs.commits import CommitRow
    from pachyderm_sdk.local.pfs.files import Entry
    from pachyderm_sdk.local.store import ReadTransaction

__all__ = ["NotYetFinished", "View", "check_file", "names_file_set", "open_commit", "open_row", "read_settled"]

T = TypeVar("T")


_PATH: Final = b"\x12"
_DATUM: Final = b"\x1a"
_FILE: Final = b"\x0a"
_SIZE_BYTES: Final = b"\x20"
_HASH: Final = b"\x2a"
"""Tags of the fields of `File` and `FileInfo`, with their types."""


class NotYetFinished(Exception):
    """The commit is just being finished, and what it will show is known when that is done.

    Attributes:
        id: row id of the commit to wait for.
    """

    def __init__(self, id: int) -> None:
        super().__init__(id)
        self.id = id


async def read_settled(pachd: Pachd, work: Callable[[ReadTransaction], T]) -> T:
    """Run `work` over a snapshot in which no commit that it opens is just being finished."""
    while True:
        try:
            return await pachd.read(work)
        except NotYetFinished as unfinished:
            await pachd.wait_finished(unfinished.id)


@dataclass(frozen=True)
class View:
    """The files of one commit or file set, in one transaction.

    Attributes:
        commit: its name, as answers show it.
        committed: when it was closed, None while it is open.
        tree: its files.
        row: the commit, None for a file set.
    """

    commit: pfs.Commit
    committed: datetime | None
    tree: FileTree
    row: CommitRow | None

    def info(self, entry: Entry) -> pfs.FileInfo:
        """The facts about a file."""
        return pfs.FileInfo(
            file=pfs.File(commit=self.commit, path=entry.path, datum=entry.datum),
            file_type=pfs.FileType.DIR if entry.is_dir else pfs.FileType.FILE,
            committed=self.committed,
            size_bytes=entry.size,
            hash=entry.hash,
        )

    def encoder(self) -> Callable[[Entry], bytes]:
        """What makes `bytes(view.info(entry))` of an entry, faster: what all files of a listing share is encoded once.

        An encoded message is its encoded fields one after the other, so that it can be put together from parts.
        """
        commit = bytes(pfs.File(commit=self.commit))
        committed = bytes(pfs.FileInfo(committed=self.committed))
        kinds = {
            is_dir: bytes(pfs.FileInfo(file_type=kind)) + committed
            for is_dir, kind in ((True, pfs.FileType.DIR), (False, pfs.FileType.FILE))
        }

        def encode(entry: Entry) -> bytes:
            file = commit + _text(_PATH, entry.path) + _text(_DATUM, entry.datum)
            size = _SIZE_BYTES + encode_varint(entry.size) if entry.size else b""
            digest = _HASH + encode_varint(len(entry.hash)) + entry.hash if entry.hash else b""
            return b"".join((_FILE, encode_varint(len(file)), file, kinds[entry.is_dir], size, digest))

        return encode

    def missing(self, path: str) -> NotFound:
        """The refusal when there is nothing at a path."""
        repo = RepoKey.of(self.commit.repo if self.commit.repo is not None else pfs.Repo())
        return NotFound(f"file {path} not found in repo {repo} at commit {self.commit.id}")


def _text(tag: bytes, text: str) -> bytes:
    """An encoded text field."""
    if not text:
        return b""
    encoded = text.encode()
    return tag + encode_varint(len(encoded)) + encoded


def check_file(file: pfs.File | None) -> pfs.File:
    """Refuse a file message that cannot mean anything."""
    if file is None:
        raise ServiceError("file cannot be nil")
    resolve.check_commit(file.commit)
    return file


def names_file_set(message: pfs.Commit | None) -> bool:
    """Whether a commit message means a file set, by its id in a repo of that name."""
    repo = None if message is None else resolve.repo_of(message)
    return repo is not None and repo.name == FILESETS_REPO


def open_commit(db: ReadTransaction, message: pfs.Commit | None) -> View:
    """The files that a commit message means.

    Raises:
        NotYetFinished: look again when that commit is finished.
        ServiceError: it means nothing, or cannot be read now.
    """
    if message is not None and names_file_set(message):
        found = filesets.get(db, message.id)
        return View(pfs.Commit(repo=resolve.repo_of(message), id=message.id), None, FileTree(db, found.root), None)
    return open_row(db, resolve.commit(db, message))


def open_row(db: ReadTransaction, commit: CommitRow) -> View:
    """The files of a commit.

    Raises:
        NotYetFinished: look again when that commit is finished.
        ServiceError: it cannot be read now.
    """
    if commit.finishing is not None and commit.finished is None:
        raise NotYetFinished(commit.id)
    if commit.finished is None and commit.root is None:
        base = trees.base_of(db, commit)
        if base is not None and base.finishing is not None and base.finished is None:
            raise NotYetFinished(base.id)
    committed = None if commit.finishing is None else to_datetime(commit.finishing)
    return View(commit.key.message(), committed, FileTree(db, trees.root_of(db, commit)), commit)
