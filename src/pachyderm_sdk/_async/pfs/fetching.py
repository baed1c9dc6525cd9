# Source of _sync/pfs/fetching.py.
"""Content that gets here whole, however often the connection breaks: each byte is sent once."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from ..._plan.ranges import Divider, Part, going_on, is_pinned
from ..._wire.colour import async_consume, async_off_loop
from ...api import pfs
from ...errors import DataLossError, PathNotFoundError, UnavailableError
from ..patience import AsyncPatience

if TYPE_CHECKING:
    from ..._plan.unpack import Sink
    from ...api.google import protobuf
    from ...api.pfs.stub import ApiStub


class AsyncFetching:
    """Fetches what is stored in a commit.

    Args:
        stub: Where from.
        timeout: Seconds after which each call is given up.
    """

    def __init__(self, stub: ApiStub, timeout: float | None) -> None:
        self._stub = stub
        self._timeout = timeout

    async def pinned(self, file: pfs.File) -> pfs.File:
        """Returns a file such that its commit stays the same one when the branch that it was named by moves on."""
        if is_pinned(file.commit):
            return file
        info = await self._stub.inspect_commit(commit=file.commit, timeout=self._timeout)
        return pfs.File(commit=info.commit, path=file.path, datum=file.datum)

    async def read(self, file: pfs.File, offset: int) -> bytes:
        """Returns the content of a file.

        Args:
            file: The file, or a pattern that matches one.
            offset: Byte to begin at.
        """
        content = BytesIO()  # grows where it is: joined at the end, a large file would be in memory twice
        patience, begun = AsyncPatience(), False

        def keep(piece: protobuf.BytesValue) -> None:
            content.write(piece.value)

        while True:
            before = content.tell()
            try:
                stream = self._stub.get_file(file=file, offset=offset + before, timeout=self._timeout)
                await stream.consume(keep)
                return content.getvalue()
            except UnavailableError as error:
                if content.tell() != before:
                    patience.renew()
                    begun = True
                if not begun:
                    raise  # a call that nothing came of has been repeated already
                await patience.wait(error)
            if content.tell() and not is_pinned(file.commit):
                # What was read is of a commit that nobody can name any more: the branch may have moved since.
                content = BytesIO()
                file = await self.pinned(file)

    async def parts(self, directory: pfs.File) -> list[Part]:
        """Returns the files below a directory in parts that are good for one call each."""
        patience = AsyncPatience()
        while True:
            divider = Divider()
            try:
                async with self._stub.walk_file(file=directory, timeout=self._timeout) as walk:
                    async for info in walk:
                        divider.feed(info)
                return divider.close()
            except UnavailableError as error:
                await patience.wait(error)

    async def unpack(self, file: pfs.File, sink: Sink, part: Part | None = None, size: int | None = None) -> None:
        """Fetches files and directories as archives.

        Args:
            file: The file, directory or pattern, in a commit that stays the same.
            sink: Where to.
            part: What of it; None for everything.
            size: Bytes of all that is wanted, if that is known.

        Raises:
            PathNotFoundError: There is nothing.
            DataLossError: Something is missing.
        """
        patience = AsyncPatience()
        while True:
            before = sink.position
            try:
                await self._rest(file, sink)
                await self._archive(file, sink, part, size)
                return
            except UnavailableError as error:
                sink.broken()
                if sink.position != before:
                    patience.renew()
                await patience.wait(error)

    async def _rest(self, file: pfs.File, sink: Sink) -> None:
        """Fetches what is missing of the file in which the last archive broke off."""
        if not sink.unfinished:
            return
        one = pfs.File(commit=file.commit, path=sink.unfinished, datum=file.datum)
        stream = self._stub.get_file(file=one, offset=sink.written, timeout=self._timeout)
        await async_consume(stream, lambda piece: sink.feed_rest(piece.value), blocks=sink.on_disk)
        await async_off_loop(sink.close_rest)

    async def _archive(self, file: pfs.File, sink: Sink, part: Part | None, size: int | None) -> None:
        """Fetches what comes behind the last file that is complete."""
        request = going_on(file, sink.reached, part)
        if request is None:
            return
        wanted, path_range = request
        try:
            stream = self._stub.get_file_tar(file=wanted, path_range=path_range, timeout=self._timeout)
            await async_consume(stream, lambda piece: sink.feed(piece.value), blocks=sink.on_disk)
        except PathNotFoundError:
            if not sink.reached:
                raise
            # The last archive broke behind its last file, if everything is here.
            if size is not None and sink.size != size:
                raise DataLossError(
                    f"{file} has {size} bytes, but the server has nothing behind {sink.reached}, which is byte"
                    f" {sink.size}",
                    resource=str(file),
                ) from None
        sink.close()
