"""Where the members of a tar archive go as it comes in: into a dict, or into a local folder."""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import ExitStack
from io import BytesIO
from typing import IO, TYPE_CHECKING

from ..errors import DataLossError
from .changes import local_path
from .paths import inside, unpack_path
from .saving import saved
from .tar import End, Member, TarParser

if TYPE_CHECKING:
    import os
    from pathlib import Path
    from types import TracebackType

    from typing_extensions import Self

    from ..progress import Meter


class Sink(ABC):
    """Takes an archive in, which may come in several pieces because connections break.

    `feed` takes archives. When one breaks off, `broken` is told; what is `unfinished` then goes on with `feed_rest`,
    and the next archive begins behind what was `reached`.

    Attributes:
        reached: The path of the last member that is complete, or is not wanted; empty if there is none.
        unfinished: The path of the file that has begun and is not complete; empty if there is none.
        written: Bytes of it that are here.
        size: Bytes of all files that are here.
        on_disk: Whether taking something in may have to wait for a disk.
    """

    on_disk = False

    def __init__(self) -> None:
        self.reached = ""
        self.unfinished = ""
        self.written = 0
        self.size = 0
        self._parser = TarParser()
        self._left = 0

    @property
    def position(self) -> tuple[str, str, int]:
        """How far it has come; another one is further."""
        return self.reached, self.unfinished, self.written

    def feed(self, data: bytes) -> None:
        """Takes a block of the archive.

        Raises:
            DataLossError: It is damaged, or a path in it leads out of where it shall go.
            OSError: A file cannot be written.
        """
        for event in self._parser.feed(data):
            if isinstance(event, Member):
                self._member(event)
            elif not self.unfinished:
                continue
            elif isinstance(event, End):
                self._complete()
            else:
                self._take(event)

    def feed_rest(self, data: bytes) -> None:
        """Takes a piece of what is missing of the file that is unfinished, and nothing else.

        Raises:
            DataLossError: There is more than was announced.
            OSError: The file cannot be written.
        """
        if len(data) > self._left:
            raise DataLossError(
                f"the server sent more of {self.unfinished} than its size was", resource=self.unfinished
            )
        self._take(memoryview(data))

    def close_rest(self) -> None:
        """Notes that nothing more comes of the file that was unfinished.

        Raises:
            DataLossError: Something is missing.
        """
        if self._left:
            raise DataLossError(
                f"{self.unfinished} ends after {self.written} bytes; {self._left} are missing", resource=self.unfinished
            )
        self._complete()

    def broken(self) -> None:
        """Notes that the archive broke off, and that another one may follow."""
        self._parser = TarParser()

    def close(self) -> None:
        """Notes that the archive is over.

        Raises:
            DataLossError: Something is missing.
        """
        self._parser.close()

    def _member(self, member: Member) -> None:
        if member.other:
            raise DataLossError(f"the server sent {member.other}, which no commit holds: {member.path!a}")
        if not (member.is_directory or member.path.strip("/")):
            raise DataLossError("the server sent a file without a name")
        if self._begin(member):
            self.unfinished, self.written, self._left = member.path, 0, member.size
        else:
            self.reached = member.path

    def _take(self, data: memoryview) -> None:
        self._write(data)
        self.written += len(data)
        self.size += len(data)
        self._left -= len(data)

    def _complete(self) -> None:
        self._end(self.unfinished)
        self.reached, self.unfinished = self.unfinished, ""

    @abstractmethod
    def _begin(self, member: Member) -> bool:
        """A member begins; returns whether its content is wanted."""

    @abstractmethod
    def _write(self, data: memoryview) -> None:
        """Takes a piece of the content of the file that began last."""

    @abstractmethod
    def _end(self, path: str) -> None:
        """The file that began last is complete."""


class Collector(Sink):
    """Keeps the files of an archive in memory.

    Args:
        path: The path that was asked for.
        recursive: Whether files in directories below it are meant, too.
        meter: Where to report.
    """

    def __init__(self, path: str, recursive: bool, meter: Meter) -> None:
        super().__init__()
        self._meter = meter
        self.files: dict[str, bytes] = {}
        self._depth = None if recursive else depth(path) + 1
        self._content = BytesIO()

    def _begin(self, member: Member) -> bool:
        if member.is_directory or (self._depth is not None and depth(member.path) > self._depth):
            return False
        self._meter.begin(member.path)
        self._content = BytesIO()  # grows where it is: joined at the end, a large file would be in memory twice
        return True

    def _write(self, data: memoryview) -> None:
        self._content.write(data)
        self._meter.advance(len(data))

    def _end(self, path: str) -> None:
        self.files[path] = self._content.getvalue()
        self._meter.end()


class Unpacker(Sink):
    """Writes the files of an archive to a local folder, each when it is complete. Used in a `with` block.

    Args:
        folder: Where to.
        prefix: What the paths in the archive have in front of what they shall be in the folder.
        meter: Where to report.
    """

    on_disk = True

    def __init__(self, folder: Path, prefix: str, meter: Meter) -> None:
        super().__init__()
        self._folder = folder
        self._prefix = prefix
        self._meter = meter
        self._file = ExitStack()
        self._out: IO[bytes] | None = None
        self._inside: Path | None = None

    def _begin(self, member: Member) -> bool:
        path = unpack_path(self._folder, member.path.removeprefix(self._prefix))
        directory = path if member.is_directory else path.parent
        if directory != self._inside:
            inside(self._folder, directory)
            self._inside = directory
        if member.is_directory:
            path.mkdir(parents=True, exist_ok=True)
            return False
        self._meter.begin(member.path)
        self._out = self._file.enter_context(saved(path))
        return True

    def _write(self, data: memoryview) -> None:
        assert self._out is not None, "what is written has begun"
        self._out.write(data)
        self._meter.advance(len(data))

    def _end(self, path: str) -> None:
        self._file.close()
        self._meter.end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # A file that is not complete goes away: its block sees the error.
        self._file.__exit__(kind, error, trace)


def depth(path: str) -> int:
    """Returns how many elements a path has."""
    return sum(1 for element in path.split("/") if element)


def prepared(folder: str | os.PathLike[str]) -> Path:
    """Returns a local folder, made if need be.

    Raises:
        OSError: It cannot be made.
    """
    path = local_path(folder)
    path.mkdir(parents=True, exist_ok=True)
    return path
