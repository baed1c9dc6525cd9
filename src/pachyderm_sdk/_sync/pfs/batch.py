# Generated from src/pachyderm_sdk/_async/pfs/batch.py by `python -m codegen.unasync`; do not edit.
"""Changes to files that are collected first and then made in one go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import refs
from ..._plan import changes, paths
from ..._plan.changes import Put, PutFolder
from ..._plan.put_tar import PutTar, TarPutter
from ..._sources import Source, pieces, check_source, is_replayable
from ...api import pfs

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from ...progress import Meter, Part
    from ...refs import FileRef


class FileBatch:
    """Changes to the files of a commit, made in their order, all or none of them, by one call when the batch ends.

    `client.pfs.modify_file` gives one and sends it; `client.pfs.create_file_set` makes a file set of one. What is wrong
    with a change is said when it is asked for; sources are read when the batch is sent, so they must live until then.
    """

    def __init__(self) -> None:
        self._steps: list[pfs.ModifyFileRequest | Put[Source] | PutFolder | PutTar[Source]] = []
        self._files: int | None = 0
        self._bytes: int | None = 0
        self._repeatable = True
        self._over = False

    def put_file(self, path: str, source: Source, *, append: bool = False, datum: str = "") -> None:
        """Writes a file.

        Args:
            path: Where.
            source: The content: bytes, a `pathlib.Path`, a binary file, or an iterable of bytes.
            append: Whether to add to what the file has rather than replace it.
            datum: Tag of the writer; see `pfs.AddFile.datum`.

        Raises:
            InvalidArgumentError: The server would not store a file of such a path.
            TypeError: The source is none.
            OSError: The local file cannot be read.
        """
        put: Put[Source] = Put(paths.check(path), source, append, datum)
        size = check_source(source)
        self._count(1, size)
        self._repeatable &= not append and is_replayable(source)
        self._add(put)

    def put_files(
        self, source: str | os.PathLike[str], path: str = "/", *, append: bool = False, datum: str = ""
    ) -> None:
        """Writes all files below a local folder.

        Args:
            source: The folder. Links are followed.
            path: Where its content goes.
            append: Whether to add to what the files have rather than replace them.
            datum: Tag of the writer; see `pfs.AddFile.datum`.

        Raises:
            InvalidArgumentError: The server would not store a file of such a name.
            OSError: The folder or a file in it cannot be read.
        """
        folder = PutFolder(changes.local_path(source), paths.check_folder(path), append, datum)
        self._count(*folder.survey())
        self._repeatable &= not append
        self._add(folder)

    def put_tar(self, source: Source | str, path: str = "/", *, append: bool = False, datum: str = "") -> None:
        """Writes the files of a tar archive, which may be packed with gzip.

        Directories come along with what is in them; a commit has no empty ones. Links and devices are refused.

        Args:
            source: The archive: its local path, a binary file, bytes, or an iterable of bytes. It is read piece by
                piece, and never unpacked locally.
            path: Where its content goes. Leading slashes of the names in the archive do not count.
            append: Whether to add to what the files have rather than replace them.
            datum: Tag of the writer; see `pfs.AddFile.datum`.

        Raises:
            InvalidArgumentError: The server would not store files below such a path.
            TypeError: The source is none.
            OSError: The local file cannot be read.
        """
        archive = changes.local_path(source) if isinstance(source, str) else source
        check_source(archive)
        self._count(None, None)
        self._repeatable &= not append and is_replayable(archive)
        self._add(PutTar(archive, paths.check_folder(path), append, datum))

    def put_file_url(
        self,
        path: str,
        url: str,
        *,
        recursive: bool = False,
        concurrency: int = 0,
        append: bool = False,
        datum: str = "",
    ) -> None:
        """Makes the server fetch a URL: `http`, `https`, or an object store such as `s3`.

        Args:
            path: Where its content goes.
            url: The URL.
            recursive: Whether everything below it is meant, which object stores can give.
            concurrency: How many objects the server fetches at a time; its default if 0.
            append: Whether to add to what the file has rather than replace it.
            datum: Tag of the writer; see `pfs.AddFile.datum`.

        Raises:
            InvalidArgumentError: The server would not store a file of such a path, or could not fetch such a URL.
        """
        stored = paths.check_folder(path) if recursive else paths.check(path)
        added = changes.add_url(stored, url, recursive=recursive, concurrency=concurrency, datum=datum)
        self._add(*[added] if append else [changes.delete(stored, datum), added])
        self._count(None if recursive else 1, None)
        self._repeatable &= not append

    def copy_file(self, src: FileRef, dst: str, *, append: bool = False, datum: str = "") -> None:
        """Copies a stored file or directory, without its content going over the wire.

        Args:
            src: What to copy, from any commit. Servers copy nothing, and say nothing, where there is nothing.
            dst: Where to.
            append: Whether to add to what the file has rather than replace it.
            datum: Tag of the writer; see `pfs.AddFile.datum`.

        Raises:
            InvalidArgumentError: The server would not store a file of such a path.
            ReferenceSyntaxError: The source is no reference to a file.
        """
        self._add(changes.copy(refs.file(src), paths.check(dst), append=append, datum=datum))
        self._repeatable = False  # the source may be what a later change of this batch replaces

    def delete_file(self, path: str, *, datum: str = "") -> None:
        """Deletes a file, or with a trailing slash all files below a directory. What is not there is no error.

        Args:
            path: What to delete.
            datum: Only what was written under this tag.

        Raises:
            InvalidArgumentError: The server would not store anything under such a path.
        """
        self._add(changes.delete(paths.check_deleted(path), datum))

    @property
    def files(self) -> int | None:
        """How many files are put, or None if that is not known beforehand."""
        return self._files

    @property
    def bytes(self) -> int | None:
        """How many bytes are put, or None if that is not known beforehand."""
        return self._bytes

    @property
    def repeatable(self) -> bool:
        """Whether making the changes twice is the same as once, and the sources can be read twice."""
        return self._repeatable

    def requests(
        self, meter: Meter | Part, commit: pfs.Commit | None = None
    ) -> Iterator[pfs.ModifyFileRequest]:
        """Yields the messages to send.

        Args:
            meter: Where to report.
            commit: The commit that is changed; None for a file set.
        """
        if commit is not None:
            yield pfs.ModifyFileRequest(set_commit=commit)
        for step in self._steps:
            if isinstance(step, pfs.ModifyFileRequest):
                yield step
            elif isinstance(step, Put):
                for request in put_requests(step, meter):
                    yield request
            elif isinstance(step, PutTar):
                for request in tar_requests(step, meter):
                    yield request
            else:
                for put in step.puts():
                    for request in put_requests(put, meter):
                        yield request

    def end(self) -> None:
        """Notes that the batch was sent or given up: who asks for more changes then is told that it is too late."""
        self._over = True

    def _add(self, *steps: pfs.ModifyFileRequest | Put[Source] | PutFolder | PutTar[Source]) -> None:
        if self._over:
            raise ValueError("this batch is over: its changes were made, or given up, when its block ended")
        self._steps += steps

    def _count(self, files: int | None, size: int | None) -> None:
        self._files = None if self._files is None or files is None else self._files + files
        self._bytes = None if self._bytes is None or size is None else self._bytes + size


def part_requests(part: Sequence[Put[Path]], meter: Meter | Part) -> Iterator[pfs.ModifyFileRequest]:
    """Yields the messages that write some files."""
    for put in part:
        for request in put_requests(put, meter):
            yield request


def put_requests(put: Put[Source] | Put[Path], meter: Meter | Part) -> Iterator[pfs.ModifyFileRequest]:
    """Yields the messages that write a file."""
    meter.begin(put.path)
    for request in put.opening():
        yield request
    empty = True
    for piece in pieces(put.source):
        empty = False
        yield put.piece(piece)
        meter.advance(len(piece))
    if empty:
        yield put.piece(b"")
    meter.end()


def tar_requests(put: PutTar[Source], meter: Meter | Part) -> Iterator[pfs.ModifyFileRequest]:
    """Yields the messages that write the files of an archive."""
    archive = TarPutter(put, meter)
    for piece in pieces(put.source):
        for request in archive.feed(piece):
            yield request
    archive.close()
