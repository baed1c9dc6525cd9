"""Where the members of a tar archive go as it comes in: into a dict, or into a local folder."""

from __future__ import annotations

from contextlib import ExitStack
from typing import IO, TYPE_CHECKING

from .paths import unpack_path
from .saving import saved
from .tar import End, Member, TarParser

if TYPE_CHECKING:
    import os
    from pathlib import Path
    from types import TracebackType

    from typing_extensions import Self

    from ..progress import Meter


class Collector:
    """Keeps the files of an archive in memory.

    Args:
        path: The path that was asked for.
        recursive: Whether files in directories below it are meant, too.
    """

    def __init__(self, path: str, recursive: bool) -> None:
        self.files: dict[str, bytes] = {}
        self._parser = TarParser()
        self._depth = None if recursive else depth(path) + 1
        self._path: str | None = None
        self._pieces: list[bytes] = []

    def feed(self, data: bytes) -> None:
        """Takes a block of the archive."""
        for event in self._parser.feed(data):
            if isinstance(event, Member):
                self._pieces = []
                wanted = not event.is_directory and (self._depth is None or depth(event.path) <= self._depth)
                self._path = event.path if wanted else None
            elif self._path is None:
                continue
            elif isinstance(event, End):
                self.files[self._path] = b"".join(self._pieces)
            else:
                self._pieces.append(event)

    def close(self) -> None:
        """Notes that the archive is over.

        Raises:
            DataLossError: Something is missing.
        """
        self._parser.close()


class Unpacker:
    """Writes the files of an archive to a local folder, each when it is complete. Used in a `with` block.

    Args:
        folder: Where to.
        prefix: What the paths in the archive have in front of what they shall be in the folder.
        meter: Where to report.
    """

    def __init__(self, folder: Path, prefix: str, meter: Meter) -> None:
        self._folder = folder
        self._prefix = prefix
        self._meter = meter
        self._parser = TarParser()
        self._file = ExitStack()
        self._out: IO[bytes] | None = None
        self._begun = ""
        self._written = 0

    def feed(self, data: bytes) -> None:
        """Takes a block of the archive.

        Raises:
            DataLossError: It is damaged, or a path in it leads out of the folder.
            OSError: A file cannot be written.
        """
        for event in self._parser.feed(data):
            if isinstance(event, Member):
                path = unpack_path(self._folder, event.path.removeprefix(self._prefix))
                self._begun, self._written = event.path, 0
                if event.is_directory:
                    path.mkdir(parents=True, exist_ok=True)
                else:
                    self._meter.begin(event.path)
                    self._out = self._file.enter_context(saved(path))
            elif self._out is None:
                continue
            elif isinstance(event, End):
                self._out = None
                self._file.close()
                self._meter.end()
            else:
                self._out.write(event)
                self._written += len(event)
                self._meter.advance(len(event))

    def close(self) -> None:
        """Notes that the archive is over.

        Raises:
            DataLossError: Something is missing.
        """
        self._parser.close()

    def restart(self, error: BaseException) -> str:
        """Notes that the archive broke off, and that another one follows which begins where this one broke.

        Args:
            error: Why it broke off.

        Returns:
            The path of the member that the next archive has to begin with; empty if none had begun.
        """
        if self._out is not None:
            self._meter.advance(-self._written)
            self._out = None
        self._file.__exit__(type(error), error, error.__traceback__)
        self._parser = TarParser()
        return self._begun

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
    from pathlib import Path

    path = Path(folder).expanduser()
    path.mkdir(parents=True, exist_ok=True)
    return path
