"""Changes to the files of a commit, as a user asks for them and as the messages of one ModifyFile stream."""

from __future__ import annotations

import time
from dataclasses import dataclass
from errno import ENOENT
from pathlib import Path
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from ..api import pfs
from ..errors import InvalidArgumentError
from . import paths

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator

    from typing_extensions import Buffer

PIECE: Final = 1024 * 1024
"""Bytes of content in one message. The server takes up to 19 MiB, which is slower and takes more memory."""

_LATE: Final = 0.5
"""Seconds after which less than a piece goes out: only who sends something learns that the call is over."""

S = TypeVar("S")
"""What content may be read from; it differs between the colours."""


@dataclass(frozen=True)
class Put(Generic[S]):
    """A file to be written.

    Attributes:
        path: Where.
        source: The content: a source of the user's, or the path of a local file.
        append: Whether to keep what the file has.
        datum: The tag of the writer.
    """

    path: str
    source: S
    append: bool = False
    datum: str = ""

    def opening(self) -> Iterator[pfs.ModifyFileRequest]:
        """Yields what comes before the content."""
        if not self.append:
            yield delete(self.path, self.datum)

    def piece(self, data: bytes) -> pfs.ModifyFileRequest:
        """Returns the message that adds a piece of content; an empty one makes a file that has none."""
        return pfs.ModifyFileRequest(add_file=pfs.AddFile(path=self.path, datum=self.datum, raw=data))


@dataclass(frozen=True)
class PutFolder:
    """A local folder whose files are to be written.

    Attributes:
        source: The folder.
        path: Where its content goes.
        append: Whether to keep what the files have.
        datum: The tag of the writer.
    """

    source: Path
    path: str
    append: bool = False
    datum: str = ""

    def survey(self) -> tuple[int, int]:
        """Looks at all files without reading them, and returns how many there are and their size in bytes.

        Raises:
            InvalidArgumentError: The server would not store a file of such a name.
            NotADirectoryError: The source is a file.
            OSError: It cannot be read.
        """
        if not self.source.is_dir():
            self.source.stat()  # what is not there says so itself
            raise NotADirectoryError(f"not a folder: {self.source}")
        files = size = 0
        for put in self.puts():
            files += 1
            size += put.source.stat().st_size
        return files, size

    def puts(self) -> Iterator[Put[Path]]:
        """Yields the files one by one: a folder of any size takes no memory."""
        for local, name in paths.local_files(self.source):
            yield Put(paths.check(paths.join(self.path, name)), local, self.append, self.datum)

    def parts(self, files: int = 1000, size: int = 64 * PIECE) -> Iterator[list[Put[Path]]]:
        """Yields the files in groups for uploads side by side.

        Args:
            files: Most files in a group.
            size: Most bytes in a group, unless a single file is larger.
        """
        part: list[Put[Path]] = []
        total = 0
        for put in self.puts():
            length = put.source.stat().st_size
            if part and (len(part) == files or total + length > size):
                yield part
                part, total = [], 0
            part.append(put)
            total += length
        if part:
            yield part


def add_url(path: str, url: str, *, recursive: bool, concurrency: int, datum: str) -> pfs.ModifyFileRequest:
    """Returns the message that makes the server fetch a URL.

    Raises:
        InvalidArgumentError: No server could fetch it.
        TypeError: It is no text.
    """
    if not isinstance(url, str):
        raise TypeError(f"a URL is text, not {url!r}")
    scheme, separator, _ = url.partition("://")
    if not scheme or not separator:
        raise InvalidArgumentError(
            f"{url!a} is no URL: it begins with a scheme, such as https:// or s3://; local files go in by put_file",
            resource=url,
        )
    if recursive and scheme.lower() in ("http", "https"):
        raise InvalidArgumentError(
            f"what is below {url!a} cannot be listed: recursive is for object stores, such as s3://", resource=url
        )
    source = pfs.AddFileUrlSource(url=url, recursive=recursive, concurrency=concurrency)
    return pfs.ModifyFileRequest(add_file=pfs.AddFile(path=path, datum=datum, url=source))


def copy(source: pfs.File, path: str, *, append: bool, datum: str) -> pfs.ModifyFileRequest:
    """Returns the message that copies a stored file."""
    return pfs.ModifyFileRequest(copy_file=pfs.CopyFile(src=source, dst=path, append=append, datum=datum))


def delete(path: str, datum: str = "") -> pfs.ModifyFileRequest:
    """Returns the message that deletes a file, or, with a trailing slash, all below a directory."""
    return pfs.ModifyFileRequest(delete_file=pfs.DeleteFile(path=path, datum=datum))


class Pieces:
    """Cuts content that comes in blocks of any size into pieces for messages, neither tiny nor huge."""

    def __init__(self, size: int = PIECE) -> None:
        self._size = size
        self._held: list[bytes] = []
        self._length = 0
        self._sent = time.monotonic()

    def feed(self, block: Buffer) -> Iterator[bytes]:
        """Takes a block and yields the pieces that are full, or what there is if none has been full for a while.

        Raises:
            TypeError: It is text or anything else but bytes.
        """
        data = as_bytes(block)
        start = 0
        while self._length + len(data) - start >= self._size:
            end = start + self._size - self._length
            whole = data[start:end]
            yield b"".join([*self._held, whole]) if self._held else whole
            self._held, self._length, start = [], 0, end
        if start < len(data):
            self._held.append(data[start:])
            self._length += len(data) - start
        if start:
            self._sent = time.monotonic()
        elif time.monotonic() - self._sent > _LATE:
            yield from self.rest()

    def rest(self) -> Iterator[bytes]:
        """Yields what is left, if anything is."""
        if self._held:
            yield b"".join(self._held)
            self._held, self._length = [], 0
        self._sent = time.monotonic()


def as_bytes(block: Buffer | object) -> bytes:
    """Returns the bytes of a block.

    Raises:
        TypeError: It is text or anything else but bytes.
    """
    if isinstance(block, bytes):
        return block
    if isinstance(block, (bytearray, memoryview)):
        return bytes(block)
    raise TypeError(f"the content of a file is bytes, not {type(block).__name__}: open it in binary mode, or encode it")


def local_path(path: str | os.PathLike[str]) -> Path:
    """Returns a local path, with `~` for the user's home understood.

    Raises:
        FileNotFoundError: It is empty. For `Path` that is the current folder, which is hardly what was meant.
    """
    if path == "":
        raise FileNotFoundError(ENOENT, "the local path is empty: the current folder is '.'", path)
    return Path(path).expanduser()
