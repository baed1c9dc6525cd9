"""Paths: what may be written, how they are cleaned for reading, and their elements."""

from __future__ import annotations

import posixpath
import re

from pachyderm_sdk.local.pfs.files.model import InvalidPathError

__all__ = ["GLOB_CHARACTERS", "MAX_DEPTH", "check_depth", "clean", "elements", "written"]

GLOB_CHARACTERS = "*?[]{}!()@+^"
"""Characters with a meaning in patterns, which no path may contain."""

MAX_DEPTH = 200
"""Levels of directories that a tree may have, with the root; a limit of ours, as they are worked on recursively."""

_PRINTABLE = re.compile(r"[ -~]+")
_GLOBBING = re.compile("[" + re.escape(GLOB_CHARACTERS) + "]")


def clean(path: str) -> str:
    """A path as it is read: absolute, without `.`, `..`, repeated and trailing slashes. Not validated."""
    cleaned = posixpath.normpath("/" + path)
    # POSIX gives two leading slashes a meaning of their own, so normpath keeps exactly two.
    return cleaned[1:] if cleaned.startswith("//") else cleaned


def written(path: str) -> str:
    """A path as it is written, with a slash at the end if it was given one.

    Raises:
        InvalidPathError: it may not be written.
    """
    if not _PRINTABLE.fullmatch(path):
        raise InvalidPathError(f"path ({path}) invalid: only printable ASCII characters allowed")
    globbing = _GLOBBING.search(path)
    if globbing is not None:
        raise InvalidPathError(f"path ({path}) invalid: globbing character ({globbing[0]}) not allowed in path")
    if path[0] == "/" and "//" not in path and "/." not in path:
        return check_depth(path)
    parts = path.split("/")
    if "." in parts or ".." in parts:
        raise InvalidPathError(f"path ({path}) invalid: relative file paths are not allowed")
    cleaned = check_depth("/" + "/".join([part for part in parts if part]))
    return cleaned + "/" if path.endswith("/") and cleaned != "/" else cleaned


def check_depth(path: str) -> str:
    """Refuse a clean path that lies too deep, and return any other.

    Raises:
        InvalidPathError: it does.
    """
    if path.count("/") > MAX_DEPTH:
        raise InvalidPathError(f"path ({path[:100]}...) invalid: more than {MAX_DEPTH} levels of directories")
    return path


def elements(path: str) -> list[str]:
    """The names along a clean path, in the order of the directories that they are looked up in.

    The first is the root directory's, `"/"`; directories end in a slash. So `/a/b` gives `["/", "a/", "b"]` and
    `/a/b/` gives `["/", "a/", "b/"]`.
    """
    parts = path[1:].split("/")
    names = ["/", *(part + "/" for part in parts[:-1])]
    if parts[-1]:
        names.append(parts[-1])
    return names
