"""Paths on the way in and on the way out."""

from __future__ import annotations

import pytest

from pachyderm_sdk.local.pfs.files import InvalidPathError
from pachyderm_sdk.local.pfs.files.paths import MAX_DEPTH, clean, elements, written


@pytest.mark.parametrize(
    ("path", "cleaned"),
    [
        ("", "/"),
        ("/", "/"),
        ("//", "/"),
        ("a", "/a"),
        ("//a", "/a"),
        ("/a/../b//", "/b"),
        ("/../..", "/"),
        ("/./a/.", "/a"),
        ("/é", "/é"),
    ],
)
def test_reading_cleans(path: str, cleaned: str) -> None:
    assert clean(path) == cleaned


@pytest.mark.parametrize(
    ("path", "stored"),
    [
        ("/a", "/a"),
        ("a", "/a"),
        ("//double//slash", "/double/slash"),
        ("/d/", "/d/"),
        ("d//", "/d/"),
        ("/", "/"),
        ("//", "/"),
        ("/.hidden/..x", "/.hidden/..x"),
        ("/dots...", "/dots..."),
        ("/sp ace", "/sp ace"),
        ("/back\\slash", "/back\\slash"),
    ],
)
def test_writing_puts_slashes_in_order(path: str, stored: str) -> None:
    assert written(path) == stored


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("", "path () invalid: only printable ASCII characters allowed"),
        ("/nul\0", "path (/nul\0) invalid: only printable ASCII characters allowed"),
        ("/é", "path (/é) invalid: only printable ASCII characters allowed"),
        ("/new\n", "path (/new\n) invalid: only printable ASCII characters allowed"),
        ("/br[a]", "path (/br[a]) invalid: globbing character ([) not allowed in path"),
        ("/a/./b", "path (/a/./b) invalid: relative file paths are not allowed"),
        ("..", "path (..) invalid: relative file paths are not allowed"),
        ("/.", "path (/.) invalid: relative file paths are not allowed"),
    ],
)
def test_writing_refuses(path: str, message: str) -> None:
    with pytest.raises(InvalidPathError) as caught:
        written(path)
    assert str(caught.value) == message


def test_depth_is_limited() -> None:
    assert written("/a" * MAX_DEPTH) == "/a" * MAX_DEPTH
    with pytest.raises(InvalidPathError, match="levels of directories"):
        written("/a" * (MAX_DEPTH + 1))
    assert written("/a" + "/" * 1000 + "b") == "/a/b"


def test_elements() -> None:
    assert elements("/") == ["/"]
    assert elements("/a") == ["/", "a"]
    assert elements("/a/b") == ["/", "a/", "b"]
    assert elements("/a/b/") == ["/", "a/", "b/"]
