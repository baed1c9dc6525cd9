"""Changes that are made together: those of one call, and those of a transaction."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Any

from fsspec.transaction import Transaction

from ._errors import file_errors
from ._loop import wait

if TYPE_CHECKING:
    from collections.abc import Callable

    from .._async.pfs import AsyncPfs
    from .._async.pfs.batch import AsyncFileBatch
    from ..api import pfs
    from . import PachydermFileSystem


class Changes:
    """Changes to files that are collected, and then made by one call, and so in one commit, for each branch.

    Attributes:
        files: Who makes them.
    """

    def __init__(self, files: AsyncPfs) -> None:
        self.files = files
        self._steps: dict[str, list[Callable[[AsyncFileBatch], None]]] = {}

    @property
    def commits(self) -> list[str]:
        """What is changed, as URIs."""
        return list(self._steps)

    def add(self, file: pfs.File, step: Callable[[AsyncFileBatch], None]) -> None:
        """Notes a change to a file; `step` tells it to the batch that makes it."""
        assert file.commit is not None, "the file was made from a name that has one"
        self._steps.setdefault(file.commit.as_uri(), []).append(step)

    def join(self, others: Changes) -> None:
        """Notes further changes, behind those that there are."""
        for commit, steps in others._steps.items():
            self._steps.setdefault(commit, []).extend(steps)

    async def make(self) -> None:
        """Makes the changes, those of one branch after those of another, in the order in which they were met."""
        with file_errors():
            for commit, steps in self._steps.items():
                async with self.files.modify_file(commit) as batch:
                    for step in steps:
                        step(batch)


class PachydermTransaction(Transaction):  # type: ignore[misc]  # fsspec has no types for mypy
    """A block whose changes are made when it ends, or not at all if it raises: one commit for each branch.

    All that writes takes part: files opened for writing, `pipe`, `put`, `cp`, `mv`, `rm`. Within the block nothing of
    it can be read yet. What was written to files waits in temporary ones; local files that are `put` must stay.
    """

    fs: PachydermFileSystem

    def __init__(self, fs: PachydermFileSystem) -> None:
        super().__init__(fs)
        if fs.asynchronous:  # and this error, since it is what fsspec raises for all that a file system cannot do
            raise NotImplementedError("there is no transaction with asynchronous=True: see AsyncClient.pfs.modify_file")
        self.changes = Changes(fs._pfs)
        self.opened: list[IO[Any]] = []
        """Files that are open for writing, and what wraps them: text and compression keep content to themselves."""

    def complete(self, commit: bool = True) -> None:
        """Makes the changes.

        Args:
            commit: Whether to; otherwise they are dropped.
        """
        fs = self.fs
        try:
            if commit:
                for file in reversed(self.opened):  # what wraps a file is behind it
                    file.close()  # one that was left open in the block is part of it
                wait(fs, fs._make, self.changes)
        finally:
            super().complete(commit=False)  # drops the temporary files; there is nothing left to commit
