"""Files of the file system, opened: sync as fsspec's users know them, and async."""

from __future__ import annotations

import sys
import warnings
from typing import TYPE_CHECKING, Any, cast

from fsspec.asyn import AbstractAsyncStreamedFile
from fsspec.spec import AbstractBufferedFile

from ._changes import Changes
from ._content import Content, Draft, Upload
from ._loop import wait

if TYPE_CHECKING:
    from . import PachydermFileSystem
    from ._names import Entry

LINE = 64 * 1024
"""Bytes in which the end of a line is looked for at a time; fsspec itself takes a whole block, for each line anew."""


class PachydermFile(AbstractBufferedFile):  # type: ignore[misc]  # fsspec has no types for mypy
    """A stored file that is read, or one that is written and stored when it is closed.

    A file that is read is that of one commit, whatever the branch does meanwhile. One whose `with` block raises is not
    stored.
    """

    fs: PachydermFileSystem

    def __init__(
        self,
        fs: PachydermFileSystem,
        path: str,
        mode: str = "rb",
        block_size: int | str | None = None,
        autocommit: bool = True,
        cache_type: str = "readahead",
        cache_options: dict[str, object] | None = None,
        size: int | None = None,
    ) -> None:
        self._content: Content | None = None
        self._upload: Upload | None = None
        self._draft: Draft | None = None
        self._changes: Changes | None = None
        position = 0
        if mode == "rb":
            self._content, self._details = wait(fs, fs._content, path)
            size = self._content.file.size
        else:
            file, position = wait(fs, fs._target, path, mode)
            if autocommit:
                self._upload = Upload(fs._pfs, file, append=mode == "ab")
            else:
                changes = fs._collected()
                if changes is None:  # outside of a transaction it is `commit` that makes the change
                    changes = self._changes = Changes(fs._pfs)
                self._draft = Draft(changes, file, append=mode == "ab")
        super().__init__(fs, path, mode, cast("Any", block_size), autocommit, cache_type, cache_options, size)
        self.loc = position

    def readuntil(self, char: bytes = b"\n", blocks: int | None = None) -> bytes:
        """Returns the bytes up to and with the next `char`, or to the end."""
        found: bytes = super().readuntil(char, blocks or LINE)
        return found

    def commit(self) -> None:
        """Stores what was written, if the file was opened with `autocommit=False`, and not in a transaction."""
        if self._changes is not None:
            wait(self.fs, self.fs._make, self._changes)
        if self._draft is not None:
            self._draft.discard()

    def discard(self) -> None:
        """Drops what was written, unless it is stored already."""
        self.closed = True
        if self._upload is not None:
            wait(self.fs, self._upload.discard)
        if self._draft is not None:
            self._draft.discard()

    def close(self) -> None:
        """Closes the file; one that was written is stored now, or else when the transaction ends."""
        if sys.is_finalizing():  # by a destructor; there is no loop any more that could be waited for
            self.__del__()
            self.closed = True
            return
        try:
            super().close()
        finally:
            if self._content is not None:
                content, self._content = self._content, None
                wait(self.fs, content.aclose)

    def _fetch_range(self, start: int, end: int) -> bytes:
        assert self._content is not None, "only a file that is read has a cache that fetches"
        return wait(self.fs, self._content.read, start, end)

    def _upload_chunk(self, final: bool = False) -> None:
        data = self.buffer.getvalue()
        try:
            if self._draft is not None:
                self._draft.write(data, final)
            elif self._upload is not None:
                wait(self.fs, self._upload.write, data, final)
        except BaseException:  # interrupted, too: some of it may be on its way, and fsspec would send all again
            self.discard()
            raise

    def __exit__(self, *raised: object) -> None:
        if any(raised) and self.writable():
            self.discard()
        self.close()

    def __reduce__(self) -> Any:
        opened_again, (fs, path, *rest) = super().__reduce__()
        # By the id of its commit: the branch may have moved then.
        return opened_again, (fs, self.fs._pinned(path, self._details), *rest)

    def __del__(self) -> None:
        if not self.closed and self.mode != "rb":
            _forget(self, self._upload or self._draft)


class AsyncPachydermFile(AbstractAsyncStreamedFile):  # type: ignore[misc]  # fsspec has no types for mypy
    """What `open_async` gives: a stored file that is read, or one that is written and stored when it is closed."""

    fs: PachydermFileSystem

    def __init__(
        self,
        fs: PachydermFileSystem,
        path: str,
        mode: str,
        block_size: int | str | None,
        opened: tuple[Content, Entry] | Upload,
        position: int,
    ) -> None:
        self._content: Content | None = None
        self._upload: Upload | None = None
        size = None
        if isinstance(opened, Upload):
            self._upload = opened
        else:
            self._content, self._details = opened
            size = self._content.file.size
        # That it is a new file is known by now, and fsspec's async files do not know the mode.
        mode = "wb" if mode == "xb" else mode
        super().__init__(fs, path, mode, cast("Any", block_size), cache_type="none", size=size)
        self.loc = position

    async def close(self) -> None:
        """Closes the file; one that was written is stored now."""
        try:
            await super().close()
        finally:
            self.closed = True
            if self._content is not None:
                await self._content.aclose()

    async def _fetch_range(self, start: int, end: int) -> bytes:
        assert self._content is not None, "only a file that is read is fetched"
        return await self._content.read(start, end)

    async def _upload_chunk(self, final: bool = False) -> None:
        assert self._upload is not None, "only a file that is written is sent"
        try:
            await self._upload.write(self.buffer.getvalue(), final)
        except BaseException:  # cancelled, too: as above
            self.closed = True
            await self._upload.discard()
            raise

    async def __aexit__(self, *raised: object) -> None:
        if any(raised) and self._upload is not None:
            self.closed = True
            await self._upload.discard()
        await self.close()

    def __del__(self) -> None:
        if not self.closed and self.mode != "rb":
            _forget(self, self._upload)


def _forget(file: AbstractBufferedFile, sink: Upload | Draft | None) -> None:
    """Says in the destructor of a file that what was written to it is lost, as no error can be raised there."""
    if sink is not None:
        sink.forget()
    warnings.warn(f"{file.path} was never closed, so it is not stored", ResourceWarning, stacklevel=3, source=file)
