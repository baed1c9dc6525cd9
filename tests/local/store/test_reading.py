"""Reading bytes: ranges, archives, and where reads of a tree in conflict end."""

from __future__ import annotations

import io
import os
import tarfile
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk.local.pfs.files import (
    FileTree,
    NotRegularFileError,
    PathConflictError,
    PathNotFoundError,
    PathRange,
    RegularFile,
)
from pachyderm_sdk.local.pfs.files import writer as writer_module
from pachyderm_sdk.local.store import StoreCorruptError

from .support import Add, Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator


def members(data: bytes) -> list[tuple[str, int, bytes | None]]:
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:") as archive:
        found = []
        for member in archive:
            assert (member.mode, member.uid, member.gid, member.mtime, member.uname) == (0, 0, 0, 0, "")
            file = archive.extractfile(member)
            found.append((member.name, member.size, file.read() if file is not None else None))
        return found


def tar(sandbox: Sandbox, name: str, pattern: str, path_range: PathRange | None = None) -> bytes:
    bounds = path_range or PathRange()
    return sandbox.read(name, lambda tree: b"".join(tree.tar(pattern, path_range=bounds)))


def test_ranges(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer_module, "PIECE_SIZE", 100)
    data = os.urandom(1050)
    sandbox.modify("t", Add("/f", data), Add("/empty", b""))

    def see(tree: FileTree) -> None:
        file = tree.regular_file("/f")
        assert (file.path, file.size) == ("/f", 1050)
        for offset in (0, 1, 99, 100, 101, 1049, 1050, 2000):
            for size in (0, 1, 100, 101, 5000, None):
                end = None if size is None else offset + size
                assert b"".join(tree.read(file, offset=offset, size=size)) == data[offset:end]
        assert max(len(part) for part in tree.read(file)) == 100
        assert list(tree.read(tree.regular_file("/empty"))) == []
        for wrong in ({"offset": -1}, {"size": -1}):
            with pytest.raises(ValueError, match="negative"):
                tree.read(file, **wrong)

    sandbox.read("t", see)


def test_what_is_promised_but_not_there_is_an_error_not_the_end(sandbox: Sandbox) -> None:
    sandbox.modify("t", Add("/f", b"12345"))

    def see(tree: FileTree) -> None:
        file = tree.regular_file("/f")
        longer = RegularFile(file.path, file.datum, 6, file.content)
        with pytest.raises(StoreCorruptError):
            list(tree.read(longer))
        with pytest.raises(StoreCorruptError, match="missing"):
            list(tree.read(RegularFile("/f", "", 5, 999 << 1)))
        with pytest.raises(StoreCorruptError, match="missing"):
            list(tree.read(RegularFile("/f", "", 5, 999 << 1 | 1)))

    sandbox.read("t", see)


def test_damaged_bytes_are_noticed(sandbox: Sandbox) -> None:
    sandbox.modify("t", Add("/f", b"12345"))
    (segment,) = sandbox.store.segments.sizes()
    path = sandbox.store.segments.path_of(segment)
    path.write_bytes(path.read_bytes().replace(b"3", b"X"))
    with pytest.raises(StoreCorruptError, match="damaged"):
        sandbox.content("t", "/f")


def test_one_regular_file_is_wanted(sandbox: Sandbox) -> None:
    sandbox.modify("t", Add("/d/x", b"1"), Add("/d/y", b"2"), Add("/e", b"3"))

    def see(tree: FileTree) -> None:
        assert tree.regular_file("/d/x*").path == "/d/x"
        assert tree.regular_file("//e/").path == "/e"
        for pattern in ("/none", "/d/z*", "/*.txt"):
            with pytest.raises(PathNotFoundError) as missing:
                tree.regular_file(pattern)
            assert missing.value.path == pattern
        for pattern in ("/d", "/d/", "/", "/*"):
            with pytest.raises(NotRegularFileError, match="cannot get directory"):
                tree.regular_file(pattern)
        with pytest.raises(NotRegularFileError, match="multiple files"):
            tree.regular_file("/d/*")
        with pytest.raises(PathNotFoundError):
            tree.regular_file("/e", datum="other")

    sandbox.read("t", see)


def test_archives(sandbox: Sandbox) -> None:
    sandbox.modify("t", Add("/d/x", b"1"), Add("/d/e/y", b"22" * 5000), Add("/z", b""))
    assert members(tar(sandbox, "t", "/d")) == [
        ("/d", 0, None),
        ("/d/e", 0, None),
        ("/d/e/y", 10000, b"22" * 5000),
        ("/d/x", 1, b"1"),
    ]
    assert [name for name, *_ in members(tar(sandbox, "t", "/"))] == ["", "/d", "/d/e", "/d/e/y", "/d/x", "/z"]
    assert [name for name, *_ in members(tar(sandbox, "t", "/*"))] == ["/d", "/d/e", "/d/e/y", "/d/x", "/z"]
    assert [name for name, *_ in members(tar(sandbox, "t", "/z"))] == ["/z"]
    with pytest.raises(PathNotFoundError):
        tar(sandbox, "t", "/*", PathRange("/d/f", "/z"))
    with pytest.raises(PathNotFoundError):
        tar(sandbox, "t", "/none")
    with pytest.raises(PathNotFoundError):
        tar(sandbox, "empty", "/")
    assert len(tar(sandbox, "t", "/")) % 512 == 0


def test_archives_with_long_names_and_odd_files(sandbox: Sandbox) -> None:
    long = "/" + "n" * 99 + "/" + "m" * 120
    exact = "/" + "k" * 99
    sandbox.modify("t", Add(long, b"1"), Add(exact, b"2"), Add("/", b"odd"))
    assert [(name, data) for name, _, data in members(tar(sandbox, "t", "/"))] == [
        ("", None),
        ("", None),
        (exact, b"2"),
        ("/" + "n" * 99, None),
        (long, b"1"),
    ]


def test_plain_headers_are_those_of_the_standard_library() -> None:
    from pachyderm_sdk.local.pfs.files import archive

    for path, size, kind in [("/a", 0, tarfile.REGTYPE), ("/d/", 0, tarfile.DIRTYPE), ("/b", 8**11 - 1, b"0")]:
        member = tarfile.TarInfo(path)
        member.mode, member.size, member.type = 0, size, kind
        ours, theirs = archive._header(path, size, kind), member.tobuf(tarfile.PAX_FORMAT)
        assert ours == theirs
    huge = tarfile.open(fileobj=io.BytesIO(archive._header("/b", 8**11, b"0") + bytes(1024)), mode="r:")
    with huge:
        assert huge.next() is not None


def test_reads_of_a_tree_in_conflict_send_what_sorts_before(sandbox: Sandbox) -> None:
    sandbox.modify("t", Add("/a", b"1"), Add("/x", b"file"), Add("/x/y", b"inside"), Add("/z/q", b"2"))
    message = "file / directory path collision (/x/y)"

    def until_error(entries: Iterator[object]) -> list[str]:
        found = []
        with pytest.raises(PathConflictError) as caught:
            for entry in entries:
                found.append(getattr(entry, "path", ""))
        assert str(caught.value) == message
        return found

    def see(tree: FileTree) -> None:
        assert until_error(tree.list("/")) == ["/a", "/x"]
        assert until_error(tree.list("/x")) == ["/x"]
        assert until_error(tree.walk("/")) == []
        assert until_error(tree.walk("/x")) == ["/x"]
        assert until_error(tree.glob("/*")) == ["/a", "/x"]
        assert until_error(tree.list("/", number=100, reverse=True)) == []
        for path in ("/", "/x"):
            with pytest.raises(PathConflictError):
                tree.inspect(path)
        # What lies apart can be read.
        assert [e.path for e in tree.list("/", number=2)] == ["/a", "/x"]
        assert [e.path for e in tree.list("/", marker="/x/")] == ["/z/"]
        assert tree.inspect("/a").size == 1
        assert [e.path for e in tree.walk("/z")] == ["/z/", "/z/q"]
        assert [e.path for e in tree.glob("/z/*")] == ["/z/q"]
        assert b"".join(tree.read(tree.regular_file("/x/y"))) == b"inside"

    sandbox.read("t", see)
