# Generated from src/pachyderm_sdk/_async/pfs/file.py by `python -m codegen.unasync`; do not edit.
"""A stored file as a file object."""

from __future__ import annotations

import io
import operator
from typing import TYPE_CHECKING

from ..._files import BinaryBase
from ..._plan.blocks import BLOCK, Blocks, Fetch
from ..._wire.colour import Lock
from ...api import pfs
from ...errors import DataLossError, NotAFileError, UnavailableError
from ..patience import Patience

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._wire.calls_sync import Stream
    from ...api.google import protobuf
    from ...api.pfs.stub_sync import ApiStub


class PfsFile(BinaryBase):
    """A stored file, read like a local one: seekable, with a cache of the blocks that were read last.

    Nothing is fetched before it is read, and a read never ends early: a connection that breaks is opened again where
    it broke; what cannot be had raises. The file does not change under the reader's hands, since it is of one commit.

    Attributes:
        info: The file's facts: its path, commit and size.
    """

    info: pfs.FileInfo

    def __init__(self, stub: ApiStub, info: pfs.FileInfo, timeout: float | None = None) -> None:
        if info.file_type != pfs.FileType.FILE:
            raise NotAFileError(f"{info.file} is a directory", resource=str(info.file))
        self.info = info
        self._stub = stub
        self._timeout = timeout
        self._position = 0
        self._lock = Lock()  # readers of one file at the same time share its position, as with files of Python
        self._blocks = Blocks(info.size_bytes)
        self._stream: Stream[protobuf.BytesValue] | None = None
        self._patience = Patience()

    @property
    def name(self) -> str:
        """The path of the file."""
        return self.info.file.path if self.info.file else ""

    @property
    def size(self) -> int:
        """The size of the file in bytes."""
        return self.info.size_bytes

    def readable(self) -> bool:
        """Returns True."""
        return True

    def seekable(self) -> bool:
        """Returns True."""
        return True

    def tell(self) -> int:
        """Returns the position in the file."""
        self._check_open()
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Goes to another position, from where the next read goes on; nothing is fetched yet.

        Args:
            offset: How far from there.
            whence: From where: `io.SEEK_SET` the beginning, `io.SEEK_CUR` here, `io.SEEK_END` the end.

        Returns:
            The new position.

        Raises:
            ValueError: It would lie before the beginning.
        """
        self._check_open()
        offset = operator.index(offset)
        origins = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self.size}
        if whence not in origins:
            raise ValueError(f"whence is 0, 1 or 2, not {whence!r}")
        position = origins[whence] + offset
        if position < 0:
            raise ValueError(f"the position {position} lies before the beginning of the file")
        self._position = position
        return position

    def read(self, size: int | None = -1, /) -> bytes:
        """Returns exactly `size` bytes, fewer at the end of the file only; all that is left if negative.

        Raises:
            PachydermError: The server cannot give them.
        """
        content = io.BytesIO()  # grows where it is: joined at the end, a large file would be in memory twice
        with self._lock:
            self._check_open()
            start = self._position
            wanted = max(0, self.size - start)
            if size is not None and size >= 0:
                wanted = min(size, wanted)
            try:
                while wanted:
                    for part in self._parts(wanted):
                        self._position += len(part)
                        wanted -= content.write(part)
            except BaseException:  # whoever reads again, a read that was cancelled too, must not miss what was taken
                self._position = start
                raise
        return content.getvalue()

    def read1(self, size: int = -1, /) -> bytes:
        """Returns up to `size` bytes, as many as come at once; none at the end of the file only."""
        with self._lock:
            self._check_open()
            part = self._part(size if size >= 0 else BLOCK)
            self._position += len(part)
        return part

    def peek(self, size: int = 0, /) -> bytes:
        """Returns some of the bytes that come next, none at the end of the file only, and stays where it is."""
        with self._lock:
            self._check_open()
            return self._part(max(size, io.DEFAULT_BUFFER_SIZE))

    def close(self) -> None:
        """Closes the file; what is being fetched is cancelled."""
        try:
            self._drop_stream()
        finally:
            super().close()

    def _check_open(self) -> None:
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def _part(self, size: int) -> bytes:
        """Returns some bytes at the position, up to `size`, none at the end only."""
        while (fetch := self._blocks.missing(self._position)) is not None:
            self._fetch(fetch)
        return self._blocks.take(self._position, size)

    def _parts(self, size: int) -> Sequence[bytes | memoryview]:
        """Returns some bytes at the position, up to `size`, none at the end only; many as they came."""
        while not (passed := self._blocks.pass_on(self._position, size)):
            fetch = self._blocks.missing(self._position)
            if fetch is None:
                return [self._blocks.take(self._position, size)]
            self._fetch(fetch)
        return passed

    def _fetch(self, fetch: Fetch) -> None:
        """Gets what the stream brings next, if it breaks then nothing."""
        if fetch.reopen:
            self._drop_stream()
        if self._stream is None:
            self._stream = self._stub.get_file(file=self.info.file, offset=fetch.offset, timeout=self._timeout)
            self._blocks.opened(fetch.offset)
        try:
            batch = self._stream.next_batch()
        except UnavailableError as error:
            self._stream = None
            self._patience.wait(error)
            return
        except BaseException:  # it is over, also if who waited was cancelled: the next read opens another one
            self._stream = None
            raise
        if not batch:
            self._stream = None
            raise DataLossError(
                f"{self.info.file} has {self.size} bytes, but its content ended after {self._blocks.stream}",
                resource=str(self.info.file),
            )
        self._patience.renew()
        for piece in batch:
            self._blocks.feed(piece.value)

    def _drop_stream(self) -> None:
        stream, self._stream = getattr(self, "_stream", None), None
        if stream is not None:
            self._blocks.closed()
            stream.close()
