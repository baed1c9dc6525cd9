"""Tar archives of users as changes: what any packer makes is read alike, what a commit cannot hold is refused."""

from __future__ import annotations

import gzip
import io
import tarfile
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk._plan.changes import PIECE
from pachyderm_sdk._plan.put_tar import PutTar, TarPutter
from pachyderm_sdk.api import pfs
from pachyderm_sdk.errors import InvalidArgumentError
from pachyderm_sdk.progress import Meter

if TYPE_CHECKING:
    from collections.abc import Callable

FORMATS = [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT]
LONG = "x" * 130 + "/" + "y" * 90
FILES = {"a.txt": b"a", "./sub/b.txt": b"bb" * 700, "/abs/c": b"", f"./{LONG}": b"long"}


def archive(files: dict[str, bytes], format: int = tarfile.PAX_FORMAT) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=format) as tar:
        folder = tarfile.TarInfo("./")
        folder.type = tarfile.DIRTYPE
        tar.addfile(folder)
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
    return out.getvalue()


def holding(kind: bytes) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as tar:
        info = tarfile.TarInfo("odd")
        info.type, info.linkname = kind, "elsewhere"
        tar.addfile(info)
    return out.getvalue()


def in_two_streams(data: bytes) -> bytes:
    return gzip.compress(data[:700]) + gzip.compress(data[700:])


def requests(data: bytes, step: int = 1 << 20, path: str = "/", append: bool = False) -> list[pfs.ModifyFileRequest]:
    putter = TarPutter(PutTar(data, path, append, "tag"), Meter("test"))
    found: list[pfs.ModifyFileRequest] = []
    for start in range(0, len(data), step):
        found += putter.feed(data[start : start + step])
    putter.close()
    return found


def stored(messages: list[pfs.ModifyFileRequest]) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    for message in messages:
        if message.delete_file is not None:
            files[message.delete_file.path] = b""
        else:
            assert message.add_file is not None
            assert message.add_file.raw is not None
            files[message.add_file.path] += message.add_file.raw
    return files


@pytest.mark.parametrize(
    "pack", [bytes, gzip.compress, lambda data: gzip.compress(data[:700]) + gzip.compress(data[700:])]
)
@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("step", [7, 512, 1 << 20])
def test_archives_of_all_formats(format: int, step: int, pack: Callable[[bytes], bytes]) -> None:
    expected = {"/up/" + PurePosixPath(name).as_posix().lstrip("/"): data for name, data in FILES.items()}
    messages = requests(pack(archive(FILES, format)), step, "up")
    assert stored(messages) == expected
    assert {message.add_file.datum for message in messages if message.add_file} == {"tag"}


def test_appending_deletes_nothing() -> None:
    messages = requests(archive({"a": b"a"}), append=True)
    assert [message.add_file for message in messages] == [pfs.AddFile(path="/a", datum="tag", raw=b"a")]


def test_an_empty_file_is_a_message_too() -> None:
    assert stored(requests(archive({"a": b""}))) == {"/a": b""}
    assert len(requests(archive({"a": b""}))) == 2


def test_what_is_packed_well_is_unpacked_in_pieces() -> None:
    data = gzip.compress(archive({"zeros": bytes(30 * PIECE), "more": b"1"}), 9)
    assert len(data) < PIECE, "all of it comes at once"
    putter = TarPutter(PutTar(data, "/"), Meter("test"))
    sizes = [len(one.add_file.raw or b"") for one in putter.feed(data) if one.add_file]
    putter.close()
    assert sum(sizes) == 30 * PIECE + 1
    assert max(sizes) == PIECE


@pytest.mark.parametrize(
    ("kind", "what"),
    [
        (tarfile.SYMTYPE, "a symbolic link"),
        (tarfile.LNKTYPE, "a hard link"),
        (tarfile.CHRTYPE, "a device"),
        (tarfile.FIFOTYPE, "a named pipe"),
        (b"S", "a sparse file"),
        (b"Z", "the unknown type b'Z'"),
    ],
)
def test_what_is_no_file_is_refused(kind: bytes, what: str) -> None:
    with pytest.raises(InvalidArgumentError, match=f"{what}, 'odd': commits hold files and directories only"):
        requests(holding(kind))


def test_a_sparse_file_of_a_newer_kind_is_refused() -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as tar:
        info = tarfile.TarInfo("holes")
        info.pax_headers = {"GNU.sparse.major": "1", "GNU.sparse.minor": "0"}
        tar.addfile(info)
    with pytest.raises(InvalidArgumentError, match="a sparse file, 'holes'"):
        requests(out.getvalue())


@pytest.mark.parametrize("name", ["../a", "a/../../b", "/.."])
def test_names_that_lead_out_are_refused(name: str) -> None:
    with pytest.raises(InvalidArgumentError, match="has an element"):
        requests(archive({name: b""}), path="/up")


def test_names_that_the_server_would_refuse() -> None:
    with pytest.raises(InvalidArgumentError, match=r"'/x\[1\]' holds '\['"):
        requests(archive({"x[1]": b""}))


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_cut_is_noticed(pack: Callable[[bytes], bytes]) -> None:
    data = pack(archive({"a": b"x" * 600})[:-10240])  # without what fills the last block up
    for cut in range(1, len(data) - 1, 97):
        if pack is bytes and cut % 512 == 0:
            continue  # between two records nothing is missing
        with pytest.raises(InvalidArgumentError, match=r"ends in the middle|is damaged|is no tar"):
            requests(data[:cut])


def test_what_is_no_archive_is_refused() -> None:
    with pytest.raises(InvalidArgumentError, match="the tar archive is empty"):
        requests(b"")
    with pytest.raises(InvalidArgumentError, match="it is no tar archive"):
        requests(b"hello" * 200)
    with pytest.raises(InvalidArgumentError, match="it is no tar archive"):
        requests(gzip.compress(b"hello" * 200))
    with pytest.raises(InvalidArgumentError, match="is damaged"):
        requests(b"\x1f\x8b" + b"hello" * 200)
    with pytest.raises(InvalidArgumentError, match="is damaged"):
        requests(gzip.compress(archive(FILES)) + b"garbage")


def test_an_archive_that_was_cut_off_between_members_is_refused() -> None:
    whole = archive({"a": b"1" * 512, "b": b"2"})
    for size in (3 * 512, 3 * 512 + 100, len(whole.rstrip(b"\0")) + 100):
        with pytest.raises(InvalidArgumentError, match=r"cut off|middle"):
            requests(whole[:size])
