"""Uploads: pieces, local folders, paths that the server would refuse, and where downloads may go."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pachyderm_sdk._plan import changes, paths
from pachyderm_sdk._plan.changes import Pieces, Put, PutFolder
from pachyderm_sdk._plan.paging import MOST, Page
from pachyderm_sdk._sources import Source, async_pieces, check_source, pieces
from pachyderm_sdk.api import pfs
from pachyderm_sdk.errors import DataLossError, InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path


@given(st.lists(st.binary(max_size=40), max_size=20), st.integers(1, 30))
def test_pieces_are_full_but_for_the_last(blocks: list[bytes], size: int) -> None:
    cut = Pieces(size)
    got = [piece for block in blocks for piece in cut.feed(block)] + list(cut.rest())
    assert b"".join(got) == b"".join(blocks)
    assert all(len(piece) == size for piece in got[:-1])
    assert all(got)


class Trickle(io.RawIOBase):
    """A file that gives three bytes at a time, as a pipe may."""

    def __init__(self, data: bytes) -> None:
        self._rest = data

    def read(self, size: int = -1, /) -> bytes:
        taken, self._rest = self._rest[:3], self._rest[3:]
        return taken


DATA = bytes(range(256)) * 10_000


@pytest.mark.parametrize("kind", ["bytes", "bytearray", "memoryview", "file", "trickle", "list", "path", "generator"])
async def test_every_source_gives_its_bytes_in_pieces_for_messages(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    local = tmp_path / "data"
    local.write_bytes(DATA)

    def source() -> Source:
        made: dict[str, Callable[[], Source]] = {
            "bytes": lambda: DATA,
            "bytearray": lambda: bytearray(DATA),
            "memoryview": lambda: memoryview(DATA).cast("H"),
            "file": lambda: io.BytesIO(DATA),
            "trickle": lambda: Trickle(DATA[:1000]),
            "list": lambda: [DATA[i : i + 999] for i in range(0, len(DATA), 999)],
            "path": lambda: local,
            "generator": lambda: (DATA[i : i + 7] for i in range(0, 7000, 7)),
        }
        return made[kind]()

    expected = DATA[:1000] if kind == "trickle" else DATA[:7000] if kind == "generator" else DATA
    check_source(source())
    got = list(pieces(source()))
    assert b"".join(got) == expected
    assert len(got) == -(-len(expected) // changes.PIECE), "small blocks are joined: a message each would be slow"
    assert [piece async for piece in async_pieces(source())] == got


async def test_async_sources() -> None:
    async def blocks() -> AsyncIterator[bytes]:
        yield b"ab"
        yield b"c"

    assert [piece async for piece in async_pieces(blocks())] == [b"abc"]


def test_wrong_sources_are_refused(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match=r"write text\.encode\(\)"):
        check_source("text")  # type: ignore[arg-type]  # that is the point
    with pytest.raises(TypeError, match="not int"):
        check_source(3)  # type: ignore[arg-type]  # that is the point
    with pytest.raises(FileNotFoundError):
        check_source(tmp_path / "absent")
    with pytest.raises(IsADirectoryError):
        check_source(tmp_path)
    with pytest.raises(TypeError, match="open it in binary mode"):
        list(pieces(io.StringIO("text")))  # type: ignore[arg-type]  # that is the point


def test_a_file_is_replaced_unless_appended_to() -> None:
    (first,) = Put("/a", b"").opening()
    assert first.delete_file == pfs.DeleteFile(path="/a")
    assert list(Put("/a", b"", append=True).opening()) == []
    assert Put("/a", b"", datum="tag").piece(b"x").add_file == pfs.AddFile(path="/a", raw=b"x", datum="tag")


@pytest.mark.parametrize("path", ["/a", "a", "a/b.txt", "/a b~", "a//b", "dir/"])
def test_paths_that_are_stored(path: str) -> None:
    assert paths.check(path) == "/" + path.strip("/")


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/a[1].txt", "holds '\\[' at position 2"),
        ("/é", "holds '\\\\xe9' at position 1"),
        ("/a\n", "holds '\\\\n'"),
        ("", "names the root"),
        ("/", "names the root"),
        ("/a/../b", "has an element"),
        ("./a", "has an element"),
    ],
)
def test_paths_that_the_server_would_refuse(path: str, message: str) -> None:
    with pytest.raises(InvalidArgumentError, match=message):
        paths.check(path)


def tree(root: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(data)
    return root


def test_a_folder_is_surveyed_and_walked(tmp_path: Path) -> None:
    tree(tmp_path, {"b.txt": b"12", "a/c": b"3", "a/b/d": b"", "z": b"4567"})
    (tmp_path / "empty").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "a")
    folder = PutFolder(tmp_path, "/dest")
    assert folder.survey() == (6, 8)
    assert [put.path for put in folder.puts()] == [
        "/dest/a/b/d", "/dest/a/c", "/dest/b.txt", "/dest/link/b/d", "/dest/link/c", "/dest/z",
    ]  # fmt: skip
    assert next(PutFolder(tmp_path, "/").puts()).path == "/a/b/d"


def test_folders_that_cannot_be_put(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        PutFolder(tmp_path / "absent", "/").survey()
    with pytest.raises(NotADirectoryError):
        PutFolder(tree(tmp_path, {"f": b""}) / "f", "/").survey()
    with pytest.raises(InvalidArgumentError, match=r"/x\(1\)"):
        PutFolder(tree(tmp_path / "bad", {"x(1)": b""}), "/").survey()
    (tmp_path / "circle").mkdir()
    (tmp_path / "circle" / "self").symlink_to(tmp_path / "circle")
    with pytest.raises(OSError, match="leads back"):
        PutFolder(tmp_path / "circle", "/").survey()
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "nowhere").symlink_to("absent")
    with pytest.raises(FileNotFoundError):
        PutFolder(tmp_path / "broken", "/").survey()
    (tmp_path / "odd").mkdir()
    os.mkfifo(tmp_path / "odd" / "pipe")
    with pytest.raises(OSError, match="neither a file nor a folder"):
        PutFolder(tmp_path / "odd", "/").survey()


def test_downloads_stay_in_their_folder(tmp_path: Path) -> None:
    assert paths.unpack_path(tmp_path, "/a//b") == tmp_path / "a" / "b"
    for path in ("/../a", "a/../../b", "..", "a\0b"):
        with pytest.raises(DataLossError):
            paths.unpack_path(tmp_path, path)


def test_pages_of_a_listing() -> None:
    mark = pfs.File(path="/x")
    start: pfs.File | None = None
    assert Page.first(0, start, False) == Page(0, None, None), "one stream without bound"
    assert Page.first(0, start, False).following(5, mark) is None
    assert Page.first(10, start, False).following(10, mark) is None
    page = Page.first(MOST + 5, start, False)
    assert page.number == MOST
    following = page.following(MOST, mark)
    assert following == Page(5, mark, 5)
    assert page.following(MOST - 1, mark) is None, "the listing is over"
    reverse = Page.first(0, start, True)
    assert reverse.number == MOST
    assert reverse.following(MOST, mark) == Page(MOST, mark, None)
    with pytest.raises(ValueError, match="negative"):
        Page.first(-1, start, False)
