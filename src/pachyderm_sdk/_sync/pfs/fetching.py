# Generated from src/pachyderm_sdk/_async/pfs/fetching.py by `python -m codegen.unasync`; do not edit.
"""Content that gets here whole, however often the connection breaks: each byte is sent once."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from ..._plan.ranges import Divider, Part, going_on, is_pinned
from ..._wire.colour import consume, off_loop
from ...api import pfs
from ...errors import DataLossError, PathNotFoundError, UnavailableError
from ..patience import Patience

if TYPE_CHECKING:
    from ..._plan.unpack import Sink
    from ...api.google import protobuf
    from ...api.pfs.stub_sync import ApiStub


class Fetching:
    """Fetches what is stored in a commit.

    Args:
        stub: Where from.
        timeout: Seconds after which each call is given up.
    """

    def __init__(self, stub: ApiStub, timeout: float | None) -> None:
        self._stub = stub
        self._timeout = timeout

    def pinned(self, file: pfs.File) -> pfs.File:
        """Returns a file such that its commit stays the same one when the branch that it was named by moves on."""
        if is_pinned(file.commit):
            return file
        info = self._stub.inspect_commit(commit=file.commit, timeout=self._timeout)
        return pfs.File(commit=info.commit, path=file.path, datum=file.datum)

    def read(self, file: pfs.File, offset: int) -> bytes:
        """Returns the content of a file.

        Args:
            file: The file, or a pattern that matches one.
            offset: Byte to begin at.
        """
        content = BytesIO()  # grows where it is: joined at the end, a large file would be in memory twice
        patience, begun = Patience(), False

        def keep(piece: protobuf.BytesValue) -> None:
            content.write(piece.value)

        while True:
            before = content.tell()
            try:
                stream = self._stub.get_file(file=file, offset=offset + before, timeout=self._timeout)
                stream.consume(keep)
                return content.getvalue()
            except UnavailableError as error:
                if content.tell() != before:
                    patience.renew()
                    begun = True
                if not begun:
                    raise  # a call that nothing came of has been repeated already
                patience.wait(error)
            if content.tell() and not is_pinned(file.commit):
                # What was read is of a commit that nobody can name any more: the branch may have moved since.
                content = BytesIO()
                file = self.pinned(file)

    def parts(self, directory: pfs.File) -> list[Part]:
        """Returns the files below a directory in parts that are good for one call each."""
        patience = Patience()
        while True:
            divider = Divider()
            try:
                with self._stub.walk_file(file=directory, timeout=self._timeout) as walk:
                    for info in walk:
                        divider.feed(info)
                return divider.close()
            except UnavailableError as error:
                patience.wait(error)

    def unpack(self, file: pfs.File, sink: Sink, part: Part | None = None, size: int | None = None) -> None:
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
        patience = Patience()
        while True:
            before = sink.position
            try:
                self._rest(file, sink)
                self._archive(file, sink, part, size)
                return
            except UnavailableError as error:
                sink.broken()
                if sink.position != before:
                    patience.renew()
                patience.wait(error)

    def _rest(self, file: pfs.File, sink: Sink) -> None:
        """Fetches what is missing of the file in which the last archive broke off."""
        if not sink.unfinished:
            return
        one = pfs.File(commit=file.commit, path=sink.unfinished, datum=file.datum)
        stream = self._stub.get_file(file=one, offset=sink.written, timeout=self._timeout)
        consume(stream, lambda piece: sink.feed_rest(piece.value), blocks=sink.on_disk)
        off_loop(sink.close_rest)

    def _archive(self, file: pfs.File, sink: Sink, part: Part | None, size: int | None) -> None:
        """Fetches what comes behind the last file that is complete."""
        request = going_on(file, sink.reached, part)
        if request is None:
            return
        wanted, path_range = request
        try:
            stream = self._stub.get_file_tar(file=wanted, path_range=path_range, timeout=self._timeout)
            consume(stream, lambda piece: sink.feed(piece.value), blocks=sink.on_disk)
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
