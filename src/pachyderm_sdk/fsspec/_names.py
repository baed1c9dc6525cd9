"""The names of the file system: what a user may write for one, and what stands behind it.

    (nothing)                               the root: the default project's branches, and the other projects
    project                                 a project: its branches
    [project/]repo@branch-or-commit         a commit: its files
    [project/]repo@branch-or-commit/path    a file or directory; `:/path`, as in the URIs of the client, is the same

A name has one form in here: without protocol, without the `default/` of the default project, without a slash at either
end, and with `/` before the path. So the part before the last slash is always the directory that holds it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple, TypedDict

from .. import refs
from .._plan import paths
from .._plan.uri import DEFAULT_PROJECT
from ..api import pfs
from ..errors import InvalidArgumentError, NotAFileError, PathNotFoundError

if TYPE_CHECKING:
    import datetime

_REF: Final = re.compile(r"(?P<commit>[^@]*@[^/:]*)[/:]?/*(?P<path>.*)", re.DOTALL)


class Entry(TypedDict):
    """What `info` says of a file or directory, and `ls` of each.

    Attributes:
        name: Its name.
        size: Bytes; for a directory of a commit, those of all files below it.
        type: `"file"` or `"directory"`.
        committed: When the commit that has it was finished by its writer; None if that is open, or for no file.
        hash: Depends on the content alone; empty above commits.
        commit: The id of the commit that was looked at; empty above commits.
    """

    name: str
    size: int
    type: str
    committed: datetime.datetime | None
    hash: str
    commit: str


class Place(NamedTuple):
    """What a name stands for.

    Attributes:
        project: The project; empty if it is a commit.
        commit: The commit; None if it is a project.
        prefix: The part of the name that is the commit; empty if it is a project.
        path: The path in the commit, `/` for its root; empty if it is a project.
    """

    project: str
    commit: pfs.Commit | None
    prefix: str
    path: str


def normal(name: str) -> str:
    """Returns the one form of a name that has no protocol any more. Patterns stay what they are."""
    name = name.strip("/")
    name = "" if name == DEFAULT_PROJECT else name.removeprefix(f"{DEFAULT_PROJECT}/")
    parts = _REF.fullmatch(name)
    return f"{parts['commit']}/{parts['path']}".rstrip("/") if parts else name


def repo_of(name: str) -> str:
    """Returns what the normal names of all that is in the same repo begin with; empty for what is above repos."""
    repo, at, _ = name.partition("@")
    return repo + at if at else ""


def is_in_commit(name: str) -> bool:
    """Whether a normal name is that of a commit, or of something in one."""
    return "@" in name


def place(name: str) -> Place:
    """Returns what a normal name stands for.

    Raises:
        PathNotFoundError: It names a repo, where there is nothing to list without a branch or commit.
        ReferenceSyntaxError: Its first part is neither a project nor a reference to a commit.
    """
    parts = _REF.fullmatch(name)
    if parts:
        return Place("", refs.commit(parts["commit"]), parts["commit"], f"/{parts['path']}")
    if "/" in name:
        raise PathNotFoundError(
            f"{name!a} names no branch or commit: write [project/]repo@branch-or-commit/path", resource=name
        )
    return Place(refs.project(name or DEFAULT_PROJECT).name, None, "", "")


def stored(name: str) -> pfs.File:
    """Returns the file that a normal name stands for, to be written.

    Raises:
        PathNotFoundError: It names no branch or commit.
        NotAFileError: It names a project, or the root of a commit.
        InvalidArgumentError: No commit can hold a file of such a name.
        ReferenceSyntaxError: The commit is no reference to one.
    """
    found = place(name)
    if found.commit is None or found.path == "/":
        raise NotAFileError(f"{name!a} is a directory: a file is [project/]repo@branch-or-commit/path", resource=name)
    return pfs.File(commit=found.commit, path=paths.check(found.path))


def existing(name: str, *, root: bool = False) -> pfs.File:
    """Returns the file that a normal name stands for, to be read.

    Args:
        name: The name.
        root: Whether the root of a commit is meant as well.

    Raises:
        PathNotFoundError: It names no branch or commit, or no commit can hold a file of such a name.
        NotAFileError: It names a project, or the root of a commit.
        ReferenceSyntaxError: The commit is no reference to one.
    """
    if root and (found := place(name)).path == "/":
        return pfs.File(commit=found.commit, path="/")
    try:
        return stored(name)
    except NotAFileError:
        raise
    except InvalidArgumentError as error:  # servers would take some of these for patterns
        raise PathNotFoundError(error.message, resource=name) from None


def entry(prefix: str, info: pfs.FileInfo) -> Entry:
    """Returns what there is to say of a file or directory of the commit that is called `prefix`."""
    assert info.file is not None, "a server that lists a file names it"
    return {
        "name": (prefix + info.file.path).rstrip("/"),
        "size": info.size_bytes,
        "type": "directory" if info.file_type == pfs.FileType.DIR else "file",
        "committed": info.committed,
        "hash": info.hash.hex(),
        "commit": info.file.commit.id if info.file.commit else "",
    }


def directory(name: str) -> Entry:
    """Returns what there is to say of a directory that is none of a commit, or of the root of one without files."""
    return {"name": name, "size": 0, "type": "directory", "committed": None, "hash": "", "commit": ""}
