"""The content of one file, on its way from the server or to it."""

from __future__ import annotations

import asyncio
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ._errors import file_errors

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from .._async.pfs import AsyncPfs
    from .._async.pfs.file import AsyncPfsFile
    from ..api import pfs
    from ._changes import Changes


class Content:
    """Content that is read, in any order, by one reader at a time: caches of fsspec read ahead in other threads."""

    def __init__(self, file: AsyncPfsFile) -> None:
        self.file = file
        self._lock = asyncio.Lock()

    async def read(self, start: int, end: int) -> bytes:
        """Returns the bytes from `start` to before `end`, fewer only where the file ends."""
        async with self._lock:
            with file_errors():
                self.file.seek(start)
                return await self.file.read(max(0, end - start))

    async def aclose(self) -> None:
        """Cancels what is being fetched."""
        await self.file.aclose()


class Upload:
    """Content that is sent while it is written, by one call, which takes effect when the last of it is there."""

    def __init__(self, files: AsyncPfs, file: pfs.File, append: bool) -> None:
        self._files = files
        self._file = file
        self._append = append
        self._call: asyncio.Task[None] | None = None
        self._pieces: asyncio.Queue[bytes] = asyncio.Queue(maxsize=1)

    async def write(self, data: bytes, last: bool) -> None:
        """Sends content, when what was written before is under way; if it is the last, waits until all is stored."""
        if last and self._call is None:
            self._call = asyncio.ensure_future(self._put(data))
            await self._call
            return
        if self._call is None:
            self._call = asyncio.ensure_future(self._put(self._written()))
        if data:
            await self._feed(data)
        if last:
            await self._feed(b"")
            await self._call

    async def discard(self) -> None:
        """Cancels the call: nothing of it is stored."""
        if self._call is not None:
            self._call.cancel()
            await asyncio.gather(self._call, return_exceptions=True)  # who discards it knows why

    def forget(self) -> None:
        """Cancels the call from a destructor, which may run on any thread, and when the loop is gone."""
        if self._call is not None and not self._call.get_loop().is_closed():
            with suppress(RuntimeError):  # closed in the meantime
                self._call.get_loop().call_soon_threadsafe(self._call.cancel)

    async def _put(self, content: bytes | AsyncIterator[bytes]) -> None:
        assert self._file.commit is not None, "the file was made from a name that has one"
        with file_errors():
            await self._files.put_file(self._file.commit, self._file.path, content, append=self._append)

    async def _feed(self, data: bytes) -> None:
        assert self._call is not None
        feeding = asyncio.ensure_future(self._pieces.put(data))
        try:
            await asyncio.wait([feeding, self._call], return_when=asyncio.FIRST_COMPLETED)
        finally:
            taken = feeding.done()
            feeding.cancel()
        if not taken:  # and never will be: the call is over
            await self._call

    async def _written(self) -> AsyncIterator[bytes]:
        while data := await self._pieces.get():
            yield data


class Draft:
    """Content that waits in a temporary file, until the changes that it is one of are made."""

    def __init__(self, changes: Changes, file: pfs.File, append: bool) -> None:
        self._changes = changes
        self._file = file
        self._append = append
        descriptor, name = tempfile.mkstemp(prefix="pach-")
        self._out = os.fdopen(descriptor, "wb")
        self._path = Path(name)

    def write(self, data: bytes, last: bool) -> None:
        """Keeps content; the last completes the change."""
        self._out.write(data)
        if last:
            self._out.close()
            path, source, append = self._file.path, self._path, self._append
            self._changes.add(self._file, lambda batch: batch.put_file(path, source, append=append))

    def discard(self) -> None:
        """Drops the temporary file."""
        self._out.close()
        self._path.unlink(missing_ok=True)

    def forget(self) -> None:
        """Drops the temporary file from a destructor."""
        self.discard()
