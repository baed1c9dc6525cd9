# Generated from src/pachyderm_sdk/_async/pfs/open_commit.py by `python -m codegen.unasync`; do not edit.
"""An open commit to write into, and the block that finishes it."""

from __future__ import annotations

from contextlib import AbstractContextManager
from functools import partial
from typing import TYPE_CHECKING, Literal, TypeAlias

from ..._plan.outcome import note_failed_cleanup
from ..._wire.colour import begun
from ...api import pfs
from ...errors import CommitFinishedError, PachydermError
from .commit_sets import CommitSets
from .commits import Commits
from .writing import Writing

if TYPE_CHECKING:
    import os
    from types import TracebackType

    from ..._sources import Source, Readable
    from ...progress import ProgressOption
    from ...refs import BranchRef, CommitRef, FileRef
    from .batch import FileBatch

OnError: TypeAlias = Literal["drop", "finish_with_error", "leave"]
"""What becomes of a commit whose block raises."""


class OpenCommit(pfs.Commit):
    """A commit to write into. It is a `pfs.Commit`, so it can be given wherever one is meant.

    `client.pfs.commit` gives one. After its block it is finished, and can be waited for.
    """

    def __init__(self, commit: pfs.Commit, files: OpenCommits) -> None:
        super().__init__(repo=commit.repo, id=commit.id, branch=commit.branch)
        self._files = files
        self._open = True

    def put_file(
        self,
        path: str,
        source: Source,
        *,
        append: bool = False,
        datum: str = "",
        progress: ProgressOption = False,
        timeout: float | None = None,
    ) -> pfs.File:
        """Writes a file: see `client.pfs.put_file`.

        Args:
            path: Where in the commit.
            source: The content: bytes, a `pathlib.Path`, a binary file, or an iterable of bytes. Text is none: write
                `text.encode()`, or `Path(text)` for a local file.
            append: Whether to add to what the file has rather than replace it.
            datum: Tag of the writer; see `pfs.AddFile.datum`.
            progress: True for a bar, or a function that is called with each `Progress`.
            timeout: Seconds after which the call is given up; None for the client's default.

        Returns:
            The file.
        """
        return self._files.put_file(
            self._writable(), path, source, append=append, datum=datum, progress=progress, timeout=timeout
        )

    def put_files(
        self,
        source: str | os.PathLike[str],
        path: str = "/",
        *,
        append: bool = False,
        datum: str = "",
        concurrency: int = 1,
        progress: ProgressOption = False,
        timeout: float | None = None,
    ) -> None:
        """Writes all files below a local folder, or none of them: see `client.pfs.put_files`.

        Args:
            source: The folder. Links are followed.
            path: Where its content goes.
            append: Whether to add to what the files have rather than replace them.
            datum: Tag of the writer; see `pfs.AddFile.datum`.
            concurrency: How many parts of the folder to send side by side.
            progress: True for a bar, or a function that is called with each `Progress`.
            timeout: Seconds after which a call is given up; None for the client's default.
        """
        self._files.put_files(
            self._writable(),
            source,
            path,
            append=append,
            datum=datum,
            concurrency=concurrency,
            progress=progress,
            timeout=timeout,
        )

    def put_tar(
        self,
        source: Source | str,
        path: str = "/",
        *,
        append: bool = False,
        datum: str = "",
        progress: ProgressOption = False,
        timeout: float | None = None,
    ) -> None:
        """Writes the files of a tar archive, which may be packed with gzip, or none of them: see `client.pfs.put_tar`.

        Args:
            source: The archive: its local path, a binary file, bytes, or an iterable of bytes.
            path: Where its content goes. Leading slashes of the names in the archive do not count.
            append: Whether to add to what the files have rather than replace them.
            datum: Tag of the writer; see `pfs.AddFile.datum`.
            progress: True for a bar, or a function that is called with each `Progress`.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        self._files.put_tar(
            self._writable(), source, path, append=append, datum=datum, progress=progress, timeout=timeout
        )

    def put_file_url(
        self,
        path: str,
        url: str,
        *,
        recursive: bool = False,
        concurrency: int = 0,
        append: bool = False,
        datum: str = "",
        timeout: float | None = None,
    ) -> pfs.File:
        """Makes the server fetch a URL: see `client.pfs.put_file_url`."""
        return self._files.put_file_url(
            self._writable(),
            path,
            url,
            recursive=recursive,
            concurrency=concurrency,
            append=append,
            datum=datum,
            timeout=timeout,
        )

    def put_file_from_bytes(self, path: str, data: bytes, append: bool = False) -> pfs.File:
        """Writes bytes, as `put_file` does; the official SDK's name."""
        return self.put_file(path, data, append=append)

    def put_file_from_file(self, *, path: str, file: Readable, append: bool = False) -> pfs.File:
        """Writes what a binary file holds, as `put_file` does; the official SDK's name."""
        return self.put_file(path, file, append=append)

    def put_file_from_url(self, *, path: str, url: str, recursive: bool = False) -> pfs.File:
        """Makes the server fetch a URL, as `put_file_url` does; the official SDK's name."""
        return self.put_file_url(path, url, recursive=recursive)

    def copy_file(
        self, src: FileRef, dst: str, *, append: bool = False, datum: str = "", timeout: float | None = None
    ) -> pfs.File:
        """Copies a stored file or directory into this commit: see `client.pfs.copy_file`."""
        return self._files.copy_file(self._writable(), src, dst, append=append, datum=datum, timeout=timeout)

    def delete_file(self, path: str, *, datum: str = "", timeout: float | None = None) -> pfs.File:
        """Deletes a file, or with a trailing slash all files below a directory: see `client.pfs.delete_file`."""
        return self._files.delete_file(self._writable(), path, datum=datum, timeout=timeout)

    def modify_file(
        self, *, progress: ProgressOption = False, timeout: float | None = None
    ) -> AbstractContextManager[FileBatch]:
        """Collects changes and makes all of them with one call when the block ends: see `client.pfs.modify_file`."""
        return self._files.modify_file(self._writable(), progress=progress, timeout=timeout)

    def finish(self, *, description: str = "", error: str = "", timeout: float | None = None) -> None:
        """Finishes the commit; the end of the block does it otherwise. See `client.pfs.finish_commit`."""
        self._files.finish_commit(self._writable(), description=description, error=error, timeout=timeout)
        self._open = False

    def drop(self, *, timeout: float | None = None) -> None:
        """Removes the commit with all that was written to it, and what began downstream because of it.

        RPC: `pfs_v2.API/DropCommitSet`.
        """
        self._files.drop_commit_set(self, timeout=timeout)
        self._open = False

    def wait(self, *, progress: ProgressOption = False, timeout: float | None = None) -> pfs.CommitInfo:
        """Waits until the finished commit is complete: see `client.pfs.wait_commit`."""
        return self._files.wait_commit(self, progress=progress, timeout=timeout)

    def wait_all(self, *, progress: ProgressOption = False, timeout: float | None = None) -> list[pfs.CommitInfo]:
        """Waits until all that the commit set off downstream is complete too: see `client.pfs.wait_commit_set`."""
        return self._files.wait_commit_set(self, progress=progress, timeout=timeout)

    def plain(self) -> pfs.Commit:
        """Returns the message alone, without what makes calls. Copies and pickles of this object are that, too."""
        return pfs.Commit(repo=self.repo, id=self.id, branch=self.branch)

    @property
    def is_open(self) -> bool:
        """Whether it can be written to, as far as this object knows."""
        return self._open

    def _writable(self) -> pfs.Commit:
        if not self._open:
            raise CommitFinishedError(f"the commit {self} is finished or dropped already", resource=str(self))
        return self.plain()

    def __copy__(self, memo: object = None) -> pfs.Commit:  # type: ignore[override]  # a copy cannot own the commit
        return self.plain()

    def __deepcopy__(self, memo: object = None) -> pfs.Commit:  # type: ignore[override]  # see above
        return self.plain().__deepcopy__(memo)

    def __reduce__(self) -> tuple[object, ...]:
        return self.plain().__reduce__()


class OpenCommits(Commits, CommitSets, Writing):
    """Commits as blocks."""

    def commit(
        self,
        branch: BranchRef,
        *,
        parent: CommitRef | None = None,
        description: str = "",
        on_error: OnError = "drop",
    ) -> AbstractContextManager[OpenCommit]:
        """Opens a commit for a block, and finishes it when the block ends.

        RPC: `pfs_v2.API/StartCommit`, then `pfs_v2.API/FinishCommit` or `pfs_v2.API/DropCommitSet`.

        Example:
            >>> client.pfs.create_repo("images")
            >>> with client.pfs.commit("images@master") as commit:
            ...     file = commit.put_file("/hello.txt", b"Hello!")
            >>> info = commit.wait()
            >>> info.details.size_bytes
            6

        Args:
            branch: The branch whose head the commit becomes; it is created if there is none.
            parent: The commit whose files it starts from; the branch's head by default.
            description: Free text.
            on_error: What becomes of the commit if the block raises. `"drop"` removes it, as if it had never been;
                `"finish_with_error"` keeps it for inspection, with the error as its own, and later commits are not
                built on it; `"leave"` leaves it open. Inside a transaction, where nothing can be dropped, `"drop"` does
                as `"finish_with_error"`. The block's exception goes on in any case, whatever the clean-up meets with.

        Raises:
            RepoNotFoundError: There is no such repo.
            ReferenceSyntaxError: It is no reference to a branch.
        """
        return CommitContext(self, branch, parent, description, on_error)


class CommitContext(AbstractContextManager[OpenCommit]):
    """Finishes a commit at the end of a block; see `OpenCommits.commit`."""

    def __init__(
        self,
        files: OpenCommits,
        branch: BranchRef,
        parent: CommitRef | None,
        description: str,
        on_error: OnError,
    ) -> None:
        if on_error not in ("drop", "finish_with_error", "leave"):
            raise ValueError(f'on_error is "drop", "finish_with_error" or "leave", not {on_error!r}')
        self._files = files
        self._branch = branch
        self._parent = parent
        self._description = description
        self._on_error = on_error
        self._commit: OpenCommit | None = None

    def __enter__(self) -> OpenCommit:
        start = partial(self._files.start_commit, self._branch, parent=self._parent, description=self._description)
        started = begun(start, self._undo)
        self._commit = OpenCommit(started, self._files)
        return self._commit

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        commit, self._commit = self._commit, None
        if commit is None or not commit.is_open:
            return
        if error is not None:
            self._give_up(commit, error)
            return
        try:
            commit.finish()
        except BaseException as failure:  # an error leaves the commit open, with all that was written to it
            if not isinstance(failure, Exception):  # an interruption is one of the block, which ends here
                self._give_up(commit, failure)
            raise

    def _undo(self, started: pfs.Commit, error: BaseException) -> None:
        self._give_up(OpenCommit(started, self._files), error)

    def _give_up(self, commit: OpenCommit, error: BaseException) -> None:
        if self._on_error == "leave":
            return
        drop = self._on_error == "drop" and not self._files.in_transaction
        try:
            if drop:
                commit.drop()
            else:
                commit.finish(error=f"{type(error).__name__}: {error}")
        except PachydermError as failure:
            what = f"{'dropping' if drop else 'finishing'} the commit {commit}"
            note_failed_cleanup(error, what, failure)
