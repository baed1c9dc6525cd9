"""Paths: which ones the server stores, where a local file goes, and where a stored one may be unpacked."""

from __future__ import annotations

import os
import posixpath
import re
from errno import ELOOP
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ..errors import DataLossError, InvalidArgumentError
from .uri import absolute

if TYPE_CHECKING:
    from collections.abc import Iterator

_BAD: Final = re.compile(r"[^ -~]|[*?\[\]{}!()@+^]")


def check(path: str) -> str:
    """Returns the path under which the server would store a file that is put at `path`.

    Args:
        path: As a user writes it; the leading slash may be missing.

    Raises:
        InvalidArgumentError: The server would refuse it, at the end of the upload; better now.
        TypeError: It is no text.
    """
    _check_elements(path)
    stored = absolute(path).rstrip("/")
    if not stored:
        raise InvalidArgumentError(f"the path {path!a} names the root, where no file can be", resource=path)
    return stored


def check_folder(path: str) -> str:
    """Returns the path of a directory that files are put into, which may be the root.

    Raises:
        InvalidArgumentError: The server would refuse it.
        TypeError: It is no text.
    """
    _check_elements(path)
    return absolute(path).rstrip("/") or "/"


def check_deleted(path: str) -> str:
    """Returns the path of what is to be deleted: of a file, or, with a trailing slash, of all below a directory.

    Raises:
        InvalidArgumentError: The server would refuse it.
        TypeError: It is no text.
    """
    _check_elements(path)
    if not path:
        raise InvalidArgumentError("the path is empty: / is everything, /name a file, /name/ a directory")
    return path


def _check_elements(path: str) -> None:
    if not isinstance(path, str):
        raise TypeError(f"the path of a stored file is text, not {type(path).__name__}: {path!r}")
    bad = _BAD.search(path)
    if bad is not None:
        raise InvalidArgumentError(
            f"the path {path!a} holds {bad.group()!a} at position {bad.start()}: paths have printable ASCII characters"
            " only, and none of * ? [ ] { } ! ( ) @ + ^",
            resource=path,
        )
    if not {".", ".."}.isdisjoint(path.split("/")):
        raise InvalidArgumentError(f"the path {path!a} has an element . or ..", resource=path)


def join(folder: str, name: str) -> str:
    """Returns the path of `name` below a stored folder."""
    return posixpath.join(absolute(folder), name.lstrip("/"))


def local_files(folder: Path) -> Iterator[tuple[Path, str]]:
    """Yields the files below a local folder and their paths relative to it, with slashes, in sorted order.

    Links are followed: to a file for its content, to a folder for what is below it.

    Raises:
        OSError: A folder cannot be read, something is neither file nor folder, or links lead in a circle.
    """
    yield from _walk(folder, "", frozenset())


def _walk(folder: Path, prefix: str, above: frozenset[tuple[int, int]]) -> Iterator[tuple[Path, str]]:
    stat = folder.stat()
    here = (stat.st_dev, stat.st_ino)
    if here in above:
        raise OSError(ELOOP, "a link leads back to a folder that it is in", str(folder))
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            if entry.is_dir():
                yield from _walk(Path(entry.path), f"{prefix}{entry.name}/", above | {here})
            elif entry.is_file():
                yield Path(entry.path), prefix + entry.name
            else:
                entry.stat()  # a link that leads nowhere says so itself
                raise OSError(f"neither a file nor a folder: {entry.path}")


def unpack_path(folder: Path, path: str) -> Path:
    """Returns where a stored file goes below a local folder.

    Args:
        folder: The folder, which nothing may leave.
        path: The path of the file relative to what is downloaded; a leading slash does not count.

    Raises:
        DataLossError: The path leads out of the folder, which no path that a server stores does.
    """
    parts = [part for part in path.split("/") if part]
    if ".." in parts or any("\\" in part or ":" in part for part in parts if os.name == "nt") or "\0" in path:
        raise DataLossError(f"the server sent a file with the path {path!a}, which leads out of the folder")
    return folder.joinpath(*parts)


def inside(folder: Path, path: Path) -> None:
    """Sees to it that no link that is there already leads what is written at a path out of the folder.

    Raises:
        OSError: One does.
    """
    if path != folder and not path.resolve().is_relative_to(folder.resolve()):
        raise OSError(ELOOP, f"a link leads out of the folder {folder}", str(path))
