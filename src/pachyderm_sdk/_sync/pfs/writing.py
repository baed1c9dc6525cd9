# Generated from src/pachyderm_sdk/_async/pfs/writing.py by `python -m codegen.unasync`; do not edit.
"""Writing files."""

from __future__ import annotations

from contextlib import AbstractContextManager
from functools import partial
from typing import TYPE_CHECKING

from ... import refs
from ..._plan.arguments import whole
from ..._wire.colour import off_loop
from ...api import pfs
from ...errors import UnavailableError
from ...progress import Meter
from ..patience import Patience
from .base import PfsBase

if TYPE_CHECKING:
    import os
    from types import TracebackType

    from ..._sources import Source
    from ...progress import ProgressOption
    from ...refs import CommitRef, FileRef
    from .batch import FileBatch


class Writing(PfsBase):
    """Writing files: into an open commit, or into a branch, which then gets a commit for each call.

    The methods of an open commit (see `commit`) are these, with the commit filled in. None of them is possible inside a
    transaction.
    """

    def put_file(
        self,
        commit: CommitRef,
        path: str,
        source: Source,
        *,
        append: bool = False,
        datum: str = "",
        progress: ProgressOption = False,
        timeout: float | None = None,
    ) -> pfs.File:
        """Writes a file.

        RPC: `pfs_v2.API/ModifyFile`.

        Example:
            >>> client.pfs.create_repo("images")
            >>> client.pfs.put_file("images@master", "/a.txt", b"content")
            File(commit=..., path='/a.txt')
            >>> client.pfs.read_bytes("images@master:/a.txt")
            b'content'

        Args:
            commit: An open commit, or a branch, which gets a new commit.
            path: Where in the commit.
            source: The content: bytes, a `pathlib.Path`, a binary file, or an iterable of bytes. Text is none: write
                `text.encode()`, or `Path(text)` for a local file.
            append: Whether to add to what the file has rather than replace it.
            datum: Tag of the writer; see `pfs.AddFile.datum`.
            progress: True for a bar, or a function that is called with each `Progress`.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            The file.

        Raises:
            CommitFinishedError: The commit takes no more changes.
            InvalidArgumentError: The server would not store a file of such a path.
            InvalidTransactionOperation: Inside a transaction.
        """
        batch = _new_batch()
        batch.put_file(path, source, append=append, datum=datum)
        return self._send(commit, batch, path, progress, timeout)

    def put_files(
        self,
        commit: CommitRef,
        source: str | os.PathLike[str],
        path: str = "/",
        *,
        append: bool = False,
        datum: str = "",
        concurrency: int = 1,
        progress: ProgressOption = False,
        timeout: float | None = None,
    ) -> None:
        """Writes all files below a local folder, whatever their number and size, or none of them.

        RPC: `pfs_v2.API/ModifyFile`, once. With `concurrency`, `pfs_v2.API/CreateFileSet` for each part of the folder,
        `pfs_v2.API/ComposeFileSet` and `pfs_v2.API/AddFileSet`, for a branch between `pfs_v2.API/StartCommit` and
        `pfs_v2.API/FinishCommit`: nothing shows before everything is there.

        Args:
            commit: An open commit, or a branch, which gets a new commit.
            source: The folder. Links are followed.
            path: Where its content goes.
            append: Whether to add to what the files have rather than replace them.
            datum: Tag of the writer; see `pfs.AddFile.datum`.
            concurrency: How many parts of the folder to send side by side.
            progress: True for a bar, or a function that is called with each `Progress`.
            timeout: Seconds after which a call is given up; None for the client's default.

        Raises:
            InvalidArgumentError: The server would not store a file of such a name; nothing is sent then.
            InvalidTransactionOperation: Inside a transaction.
            OSError: The folder or a file in it cannot be read.
            ValueError: The concurrency is less than 1.
        """
        if whole(concurrency, "concurrency", least=1) > 1:
            from ..._plan.changes import PutFolder, local_path
            from ..._plan.paths import check_folder
            from .parallel import ParallelUpload  # which few programs need

            self._forbid_in_transaction("writing files")
            folder = PutFolder(local_path(source), check_folder(path), append, datum)
            ParallelUpload(self.rpc, refs.commit(commit), folder, timeout).run(concurrency, progress)
            return
        batch = _new_batch()
        # Looking at all files may take long; the batch does so at once, since it must be good before it is sent.
        off_loop(partial(batch.put_files, source, path, append=append, datum=datum))
        self._send(commit, batch, path, progress, timeout)

    def put_tar(
        self,
        commit: CommitRef,
        source: Source | str,
        path: str = "/",
        *,
        append: bool = False,
        datum: str = "",
        progress: ProgressOption = False,
        timeout: float | None = None,
    ) -> None:
        """Writes the files of a tar archive, which may be packed with gzip, or none of them.

        Directories come along with what is in them; a commit has no empty ones. What a commit cannot hold, such as
        links and devices, and names that would lead out of `path`, are an error.

        RPC: `pfs_v2.API/ModifyFile`, once.

        Example:
            >>> client.pfs.create_repo("images")
            >>> client.pfs.put_file("images@master", "/cats/tom.png", b"...")
            File(commit=..., path='/cats/tom.png')
            >>> with client.pfs.rpc.get_file_tar(file=pfs.File.from_uri("images@master:/cats")) as stream:
            ...     pieces = [piece.value for piece in stream]
            >>> client.pfs.put_tar("images@copy", pieces, "/from")
            >>> list(client.pfs.get_files("images@copy"))
            ['/from/cats/tom.png']

        Args:
            commit: An open commit, or a branch, which gets a new commit.
            source: The archive: its local path, a binary file, bytes, or an iterable of bytes. It is read piece by
                piece, and never unpacked locally.
            path: Where its content goes. Leading slashes of the names in the archive do not count.
            append: Whether to add to what the files have rather than replace them.
            datum: Tag of the writer; see `pfs.AddFile.datum`.
            progress: True for a bar, or a function that is called with each `Progress`.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            InvalidArgumentError: It is no archive, it is cut off, or a member is nothing that a commit can hold.
            InvalidTransactionOperation: Inside a transaction.
            OSError: The local file cannot be read.
        """
        batch = _new_batch()
        batch.put_tar(source, path, append=append, datum=datum)
        self._send(commit, batch, path, progress, timeout)

    def put_file_url(
        self,
        commit: CommitRef,
        path: str,
        url: str,
        *,
        recursive: bool = False,
        concurrency: int = 0,
        append: bool = False,
        datum: str = "",
        timeout: float | None = None,
    ) -> pfs.File:
        """Makes the server fetch a URL: `http`, `https`, or an object store such as `s3`.

        RPC: `pfs_v2.API/ModifyFile`.

        Args:
            commit: An open commit, or a branch, which gets a new commit.
            path: Where its content goes.
            url: The URL.
            recursive: Whether everything below it is meant, which object stores can give.
            concurrency: How many objects the server fetches at a time; its default if 0.
            append: Whether to add to what the file has rather than replace it.
            datum: Tag of the writer; see `pfs.AddFile.datum`.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            The file.

        Raises:
            InvalidArgumentError: The server would not store a file of such a path, or could not fetch such a URL.
            InvalidTransactionOperation: Inside a transaction.
        """
        batch = _new_batch()
        batch.put_file_url(path, url, recursive=recursive, concurrency=concurrency, append=append, datum=datum)
        return self._send(commit, batch, path, False, timeout)

    def copy_file(
        self,
        commit: CommitRef,
        src: FileRef,
        dst: str,
        *,
        append: bool = False,
        datum: str = "",
        timeout: float | None = None,
    ) -> pfs.File:
        """Copies a stored file or directory, from any commit, without its content going over the wire.

        RPC: `pfs_v2.API/ModifyFile`.

        Args:
            commit: An open commit, or a branch, which gets a new commit.
            src: What to copy. Servers copy nothing, and say nothing, where there is nothing.
            dst: Where to.
            append: Whether to add to what the file has rather than replace it.
            datum: Tag of the writer; see `pfs.AddFile.datum`.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            The copy.

        Raises:
            InvalidArgumentError: The server would not store a file of such a path.
            InvalidTransactionOperation: Inside a transaction.
        """
        batch = _new_batch()
        batch.copy_file(src, dst, append=append, datum=datum)
        return self._send(commit, batch, dst, False, timeout)

    def delete_file(
        self, commit: CommitRef, path: str, *, datum: str = "", timeout: float | None = None
    ) -> pfs.File:
        """Deletes a file, or with a trailing slash all files below a directory. What is not there is no error.

        RPC: `pfs_v2.API/ModifyFile`.

        Args:
            commit: An open commit, or a branch, which gets a new commit.
            path: What to delete; `/` for everything.
            datum: Only what was written under this tag.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            The file that was.

        Raises:
            InvalidArgumentError: The server would not store anything under such a path.
            InvalidTransactionOperation: Inside a transaction.
        """
        batch = _new_batch()
        batch.delete_file(path, datum=datum)
        return self._send(commit, batch, path, False, timeout)

    def modify_file(
        self, commit: CommitRef, *, progress: ProgressOption = False, timeout: float | None = None
    ) -> AbstractContextManager[FileBatch]:
        """Collects changes and makes all of them with one call when the block ends, or none if it raises.

        RPC: `pfs_v2.API/ModifyFile`.

        Example:
            >>> client.pfs.create_repo("images")
            >>> with client.pfs.modify_file("images@master") as batch:
            ...     batch.put_file("/new.txt", b"new")
            ...     batch.delete_file("/old.txt")

        Args:
            commit: An open commit, or a branch, which gets one new commit for all changes together.
            progress: True for a bar, or a function that is called with each `Progress`.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            InvalidTransactionOperation: Inside a transaction.
        """
        self._forbid_in_transaction("modify_file")
        return BatchContext(self, refs.commit(commit), progress, timeout)

    def _send(
        self,
        commit: CommitRef,
        batch: FileBatch,
        path: str,
        progress: ProgressOption,
        timeout: float | None,
    ) -> pfs.File:
        """Makes the changes of a batch.

        When the connection breaks, they are sent again if that surely comes to the same: the server applies a stream
        as a whole or not at all, but whether it did is not known then.
        """
        self._forbid_in_transaction("writing files")
        target = refs.commit(commit)
        what = f"{target} {path}".rstrip()
        repeatable = batch.repeatable and target.id
        with Meter(what, progress, total_bytes=batch.bytes, total_files=batch.files) as meter:
            part, patience = meter.part(), Patience()
            while True:
                try:
                    self.rpc.modify_file(batch.requests(part, target), timeout=timeout)
                    break
                except UnavailableError as error:
                    if not repeatable:
                        raise
                    part.restart()
                    patience.wait(error)
        return pfs.File(commit=target, path=path)


class BatchContext(AbstractContextManager["FileBatch"]):
    """Sends a batch at the end of a block; see `Writing.modify_file`."""

    def __init__(
        self, files: Writing, commit: pfs.Commit, progress: ProgressOption, timeout: float | None
    ) -> None:
        self._files = files
        self._commit = commit
        self._progress = progress
        self._timeout = timeout
        self._batch = _new_batch()

    def __enter__(self) -> FileBatch:
        return self._batch

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._batch.end()
        if error is None:
            self._files._send(self._commit, self._batch, "", self._progress, self._timeout)


def _new_batch() -> FileBatch:
    from .batch import FileBatch  # and all sorts of sources, which programs that only read or list need not load

    return FileBatch()
