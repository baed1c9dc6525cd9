"""Fetching over connections that break: all arrives, and once; too little or too much is an error."""

from __future__ import annotations

import io
import os
import tarfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pachyderm_sdk._plan.ranges import Divider, Part, going_on, is_pinned
from pachyderm_sdk._plan.saving import saved
from pachyderm_sdk._plan.unpack import Collector, Unpacker
from pachyderm_sdk.api import pfs
from pachyderm_sdk.errors import DataLossError
from pachyderm_sdk.progress import Meter

if TYPE_CHECKING:
    from pathlib import Path

FILES = {"/a/b": b"b" * 600, "/a/c": b"", "/a-": b"-", "/d": b"d" * 1500}


def archive(files: dict[str, bytes], kind: bytes = tarfile.REGTYPE) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as tar:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size, info.type = len(data), kind
            tar.addfile(info, io.BytesIO(data))
    return out.getvalue()


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(0, 5200), max_size=8))
def test_any_cuts(cuts: list[int]) -> None:
    sink = Collector("/", True, Meter("test"))
    for cut in [*cuts, None]:
        if path := sink.unfinished:
            rest = FILES[path][sink.written :]
            sink.feed_rest(rest[:cut])
            if cut is not None and cut < len(rest):
                sink.broken()
                continue
            sink.close_rest()
        left = {path: data for path, data in FILES.items() if path > sink.reached}
        if not left:
            break
        sink.feed(archive(dict(sorted(left.items())))[:cut])
        if cut is None:
            sink.close()
        sink.broken()
    assert sink.files == FILES
    assert sink.size == sum(map(len, FILES.values()))


def test_a_rest_is_what_is_missing() -> None:
    sink = Collector("/", True, Meter("test"))
    sink.feed(archive({"/d": FILES["/d"]})[:1000])
    sink.broken()
    assert (sink.unfinished, sink.written) == ("/d", 488)
    sink.feed_rest(b"x" * 1000)
    with pytest.raises(DataLossError, match="/d ends after 1488 bytes; 12 are missing"):
        sink.close_rest()
    with pytest.raises(DataLossError, match="more of /d than its size was"):
        sink.feed_rest(b"x" * 13)


@pytest.mark.parametrize(("name", "kind"), [("link", tarfile.SYMTYPE), ("", tarfile.REGTYPE), ("/", b"0")])
def test_what_no_commit_holds(tmp_path: Path, name: str, kind: bytes) -> None:
    data = bytearray(archive({name: b""}, kind))
    with Unpacker(tmp_path, "", Meter("test")) as unpacker, pytest.raises(DataLossError, match="the server sent a"):
        unpacker.feed(bytes(data))
    assert not list(tmp_path.iterdir())


def test_files_are_there_when_they_are_complete(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "new" / "file"
    with saved(target) as out:
        out.write(b"whole")
        assert not target.exists()
    assert target.read_bytes() == b"whole"
    with pytest.raises(OSError, match="full"), saved(target) as out:
        out.write(b"half")
        raise OSError("full")
    assert [path.name for path in target.parent.iterdir()] == ["file"]
    assert target.read_bytes() == b"whole"
    replace = os.replace

    def interrupted(source: str, path: Path) -> None:
        replace(source, path)
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt), saved(target) as out:
        out.write(b"at the last moment")
    assert target.read_bytes() == b"at the last moment"


def file(path: str) -> pfs.File:
    return pfs.File(path=path, datum="tag")


def test_where_to_go_on() -> None:
    part = Part("/a", "/b", 2, 10)
    assert going_on(file("/dir"), "", None) == (file("/dir"), None)
    assert going_on(file("/dir/"), "/dir/x", None) == (file("/dir/**"), pfs.PathRange(lower="/dir/x\0"))
    assert going_on(file("/"), "", part) == (file("/**"), pfs.PathRange(lower="/a", upper="/b\0"))
    assert going_on(file("/"), "/a", part) == (file("/**"), pfs.PathRange(lower="/a\0", upper="/b\0"))
    assert going_on(file("/*.txt"), "/a.txt", None) == (file("/*.txt"), pfs.PathRange(lower="/a.txt\0"))
    assert going_on(file("dir//x"), "/dir/x", None) is None, "a single file, and it is here"


def test_parts_of_a_tree() -> None:
    divider = Divider()
    divider.feed(pfs.FileInfo(file=file("/"), file_type=pfs.FileType.DIR, size_bytes=1 << 40))
    for number in range(2500):
        divider.feed(pfs.FileInfo(file=file(f"/{number:04}"), file_type=pfs.FileType.FILE, size_bytes=1))
    divider.feed(pfs.FileInfo(file=file("/big"), file_type=pfs.FileType.FILE, size_bytes=1 << 30))
    divider.feed(pfs.FileInfo(file=file("/last"), file_type=pfs.FileType.FILE, size_bytes=5))
    assert divider.close() == [
        Part("/0000", "/0999", 1000, 1000),
        Part("/1000", "/1999", 1000, 1000),
        Part("/2000", "/big", 501, 500 + (1 << 30)),
        Part("/last", "/last", 1, 5),
    ]
    assert Divider().close() == []


def test_commits_that_stay_the_same() -> None:
    assert is_pinned(pfs.Commit.from_uri("data@" + "0" * 12 + "4" + "8" * 19))
    assert is_pinned(pfs.Commit(repo=pfs.Repo(name="__filesets__"), id="anything"))
    for text in ("data@master", "data@master^2"):
        assert not is_pinned(pfs.Commit.from_uri(text))
    assert not is_pinned(None)
