"""Writing: what becomes a commit, and what does not."""

from __future__ import annotations

import asyncio
import gc
import io
import signal
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

import fsspec
import pytest
from fsspec.callbacks import Callback

from pachyderm_sdk.errors import InvalidArgumentError, NotAFileError
from pachyderm_sdk.fsspec import ReadOnlyCommitError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pachyderm_sdk import Client

    from .conftest import CountCommits

BIG = bytes(range(256)) * 80_000
"""More than what is collected before it is sent."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "folder"
    (folder / "sub").mkdir(parents=True)
    for name in ("a", "b", "sub/c"):
        (folder / name).write_text(name)
    return folder


def test_each_call_is_one_commit(fs: Any, commits: CountCommits, folder: Path) -> None:
    assert commits() == 0
    fs.pipe("data@master/one", b"1")
    assert commits() == 1
    fs.pipe({f"data@master/many/{number}": b"1" for number in range(20)})
    assert commits() == 1
    told = Callback()
    fs.put(f"{folder}/", "data@master/put/", recursive=True, callback=told)
    assert (told.size, told.value) == (3, 3)
    assert (commits(), fs.cat("data@master/put/sub/c")) == (1, b"sub/c")
    fs.put(str(folder / "a"), "data@master/put/", callback=told)
    assert commits() == 1
    fs.cp("data@master/put", "pach://data@master:/copy", recursive=True)
    assert commits() == 1 and len(fs.find("data@master/copy")) == 3
    fs.mv("data@master/copy", "data@master/moved", recursive=True)
    assert commits() == 1 and (fs.exists("data@master/copy"), len(fs.find("data@master/moved"))) == (False, 3)
    fs.mv("data@master/one", "data@master/two")
    assert commits() == 1 and (fs.exists("data@master/one"), fs.cat("data@master/two")) == (False, b"1")
    fs.rm("data@master/many/1*")
    assert commits() == 1 and len(fs.find("data@master/many")) == 9
    fs.rm(["data@master/many", "data@master/put/b"], recursive=True)
    assert commits() == 1 and not fs.exists("data@master/many") and not fs.exists("data@master/put/b")
    with fs.open("data@master/file", "wb") as file:
        file.write(b"written ")
        file.write(b"twice")
    assert (commits(), fs.cat("data@master/file")) == (1, b"written twice")
    fs.touch("data@master/empty")
    assert (commits(), fs.size("data@master/empty")) == (1, 0)
    fs.rm("data@master", recursive=True)
    assert (commits(), fs.ls("data@master")) == (1, [])


def test_two_branches_are_two_commits(fs: Any, commits: CountCommits) -> None:
    fs.pipe({"data@master/a": b"1", "data@other/a": b"2", "default/data@master:/b": b"3"})
    assert (commits(), fs.find("")) == (2, ["data@master/a", "data@master/b", "data@other/a"])
    fs.cp("data@other/a", "data@master/c")
    assert fs.cat("data@master/c") == b"2"


def test_nothing_else_than_what_was_meant_is_removed(fs: Any, commits: CountCommits) -> None:
    fs.pipe({f"data@master/{name}": b"" for name in ("a/b/c", "a/d", "ab", "e")})
    fs.rm("data@master/a", recursive=True, maxdepth=1)
    assert fs.find("data@master") == ["data@master/a/b/c", "data@master/ab", "data@master/e"]
    fs.rm("data@master/a", recursive=True)
    assert fs.find("data@master") == ["data@master/ab", "data@master/e"]
    fs.rm_file("data@master/e")
    assert fs.find("data@master") == ["data@master/ab"]
    commits()
    for name in ("data@master/a", "data@master/e", "data@master/none*"):
        with pytest.raises(FileNotFoundError):
            fs.rm(name, recursive=True)
    for name, recursive in (("data@master", False), ("default", True), ("", True)):
        with pytest.raises(IsADirectoryError):
            fs.rm(name, recursive=recursive)
    with pytest.raises(FileNotFoundError):
        fs.rm(["data@master/ab", "data@master/none"])
    assert (commits(), fs.find("data@master")) == (0, ["data@master/ab"])


def test_moving_onto_itself_loses_nothing(fs: Any, commits: CountCommits) -> None:
    fs.pipe("data@master/a/b", b"1")
    commits()
    fs.mv("data@master/a/b", "pach://default/data@master:/a/b")
    with pytest.raises(ValueError, match="into itself"):
        fs.mv("data@master/a", "data@master/a/c", recursive=True)
    with pytest.raises(FileNotFoundError):
        fs.mv("data@master/none", "data@master/a/d")
    assert (commits(), fs.find("data@master")) == (0, ["data@master/a/b"])


def test_an_open_commit_takes_what_is_written_to_it(fs: Any, client: Client, commits: CountCommits) -> None:
    fs.pipe("data@master/old", b"old")
    with client.pfs.commit("data@master") as commit:
        commits()
        name = f"data@{commit.id}"
        fs.pipe(f"{name}/a", b"1")
        with fs.open(f"{name}/b", "wb") as file:
            file.write(BIG)
        fs.cp(f"{name}/a", f"{name}/c")
        fs.rm(f"{name}/old")
        assert fs.find(name) == [f"{name}/a", f"{name}/b", f"{name}/c"]
        assert commits() == 0
    assert fs.cat("data@master/b") == BIG
    writes: list[Callable[[], object]] = [
        lambda: fs.pipe(f"{name}/late", b""),
        lambda: fs.rm(f"{name}/a"),
        lambda: fs.cp(f"{name}/a", f"{name}/late"),
        lambda: fs.open(f"{name}/late", "wb").close(),
        lambda: fs.pipe("data@master^/late", b""),
    ]
    for write in writes:
        with pytest.raises(ReadOnlyCommitError, match="Write to a branch") as caught:
            write()
        assert isinstance(caught.value, PermissionError)


@pytest.mark.parametrize("content", [b"", b"little", BIG])
def test_a_file_is_stored_when_it_is_closed(fs: Any, commits: CountCommits, content: bytes) -> None:
    file = fs.open("data@master/file", "wb")
    for start in range(0, len(content), 1_000_000):
        assert file.write(content[start : start + 1_000_000])
    assert (file.tell(), file.writable(), file.readable()) == (len(content), True, False)
    assert (commits(), fs.exists("data@master/file")) == (0, False)
    file.close()
    file.close()
    assert (commits(), fs.cat("data@master/file")) == (1, content)
    with pytest.raises(ValueError, match=r"closed|mode"):
        file.write(b"more")


def test_text_is_written_as_text(fs: Any) -> None:
    with fs.open("data@master/text", "w", encoding="latin-1", newline="\r\n") as file:
        file.write("Grüße\n")
    assert fs.cat("data@master/text") == "Grüße\r\n".encode("latin-1")
    fs.write_text("data@master/text", "neu")
    assert fs.read_text("data@master/text") == "neu"


@pytest.mark.parametrize("more", [b"", b"more", BIG])
def test_appending(fs: Any, more: bytes) -> None:
    for before in (b"", b"first ", b"first " + more):
        with fs.open("data@master/file", "ab") as file:
            assert file.tell() == len(before)
            file.write(more if before else b"first ")
    assert fs.cat("data@master/file") == b"first " + more + more


def test_what_is_there_is_not_replaced_by_who_does_not_want_to(fs: Any, commits: CountCommits, folder: Path) -> None:
    fs.pipe("data@master/file", b"1", mode="create")
    with fs.open("data@master/new", "xb") as file:
        file.write(b"2")
    commits()
    writes: list[Callable[[], object]] = [
        lambda: fs.open("data@master/file", "xb"),
        lambda: fs.pipe_file("data@master/file", b"", mode="create"),
        lambda: fs.put_file(str(folder / "a"), "data@master/file", mode="create"),
    ]
    for write in writes:
        with pytest.raises(FileExistsError):
            write()
    assert (commits(), fs.cat("data@master/file"), fs.cat("data@master/new")) == (0, b"1", b"2")


@pytest.mark.parametrize("compression", ["gzip", "bz2", "xz", "zip", "infer"])
def test_compressed_content_is_stored_by_close(fs: Any, commits: CountCommits, compression: str) -> None:
    name = "data@master/file.gz"
    with fs.open(name, "wb", compression=compression) as file:
        file.write(BIG)
        file.flush()
        file.write(b"end")
    assert (commits(), file.closed) == (1, True)
    with fs.open(name, "rb", compression=compression) as stored:
        assert stored.read() == BIG + b"end"
    with fs.open(name, "w", compression=compression) as text:
        text.write("text")
    assert commits() == 1
    with fs.open(name, "r", compression=compression) as stored:
        assert stored.read() == "text"
    with pytest.raises(ZeroDivisionError):
        with fs.open(name, "wb", compression=compression):
            raise ZeroDivisionError
    with pytest.raises(FileNotFoundError):
        with fs.open("none@master/file.gz", "wb", compression=compression) as file:
            file.write(b"")
    assert (commits(), file.closed) == (0, True)
    with fs.open("data@master/plain", "wb", compression="infer") as plain:
        plain.write(b"as it is")
    assert fs.cat("data@master/plain") == b"as it is"


@pytest.mark.parametrize("content", [b"little", BIG])
def test_a_block_that_raises_stores_nothing(fs: Any, commits: CountCommits, content: bytes) -> None:
    with pytest.raises(ZeroDivisionError):
        with fs.open("data@master/file", "wb") as file:
            file.write(content)
            raise ZeroDivisionError
    assert file.closed
    with fs.open("data@master/dropped", "wb") as file:
        file.write(content)
        file.discard()
    assert commits() == 0


@pytest.mark.parametrize("content", [b"little", BIG])
def test_who_is_interrupted_stores_nothing(
    fs: Any, commits: CountCommits, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    file = fs.open("data@master/file", "wb")
    file.write(content)
    call = file._upload._call
    with monkeypatch.context() as patch:
        patch.setattr(file._upload, "write", interrupted)
        with pytest.raises(KeyboardInterrupt):
            file.close()
    assert file.closed and (call is None or call.cancelled())
    assert commits() == 0


def test_who_is_interrupted_makes_no_commit_of_a_transaction(fs: Any, commits: CountCommits) -> None:
    ended = threading.Event()

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    async def slow(_: object) -> None:
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGUSR1)
        try:
            await asyncio.sleep(60)
        finally:
            ended.set()

    fs._make = slow
    before = signal.signal(signal.SIGUSR1, interrupt)
    try:
        with pytest.raises(KeyboardInterrupt):
            with fs.transaction:
                fs.pipe("data@master/file", b"content")
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert ended.wait(10), "it went on"
    assert commits() == 0


def test_what_was_written_in_part_cannot_be_gone_on_with(fs: Any, commits: CountCommits) -> None:
    file = fs.open("data@master/file", "wb")
    file.write(BIG)
    send = file._upload.write

    async def interrupted(data: bytes, last: bool) -> None:
        await send(data, last)
        raise TimeoutError

    file._upload.write = interrupted
    with pytest.raises(TimeoutError):
        file.write(BIG)
    assert file.closed
    with pytest.raises(ValueError, match="not in write mode"):
        file.write(b"more")
    file.close()
    fs.pipe("data@master/other", b"")
    assert (commits(), fs.exists("data@master/file")) == (1, False)


@pytest.mark.parametrize("mode", ["r", "w", "wb"])
def test_a_program_that_ends_with_an_open_file_ends(fs: Any, mode: str) -> None:
    fs.pipe("data@master/file", b"as before")
    use = "print(file.read(2))" if mode == "r" else f"file.write({'xyz' if mode == 'w' else b'xyz'!r})"
    opened = f"fsspec.filesystem('pach', address={fs.storage_args[0]!r}).open('data@master/file', {mode!r})"
    program = f"import fsspec; file = {opened}; {use}"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "as\n" if mode == "r" else "", "")
    assert fs.cat("data@master/file") == b"as before"


@pytest.mark.parametrize("content", [b"little", BIG])
def test_a_file_that_is_forgotten_is_not_stored_and_says_so(fs: Any, commits: CountCommits, content: bytes) -> None:
    file = fs.open("data@master/file", "wb")
    file.write(content)
    with pytest.warns(ResourceWarning, match="data@master/file was never closed, so it is not stored"):
        del file
        gc.collect()
    fs.pipe("data@master/other", b"")
    assert (commits(), fs.exists("data@master/file")) == (1, False)


@pytest.mark.parametrize("content", [b"little", BIG])
def test_what_the_server_refuses_is_an_error(fs: Any, content: bytes) -> None:
    with pytest.raises(FileNotFoundError, match="repo default/none not found"):
        with fs.open("none@master/file", "wb") as file:
            file.write(content)
            file.write(content)
    assert file.closed
    file = fs.open("none@master/file", "wb")
    with pytest.raises(FileNotFoundError, match="repo default/none not found"):
        file.write(content)
        file.close()
    file.discard()
    with pytest.raises(FileNotFoundError, match="repo default/none not found"):
        fs.pipe("none@master/file", content)


def test_names_that_cannot_be_are_refused_before_anything_is_sent(fs: Any, folder: Path, commits: CountCommits) -> None:
    writes: list[Callable[[str], object]] = [
        lambda name: fs.pipe(name, b""),
        lambda name: fs.open(name, "wb"),
        lambda name: fs.touch(name),
        lambda name: fs.put_file(str(folder / "a"), name),
    ]
    for name, error in (
        ("data/file", FileNotFoundError),
        ("file", NotAFileError),
        ("data@master", IsADirectoryError),
        ("data@master/a(b)", InvalidArgumentError),
        ("data@mas ter/a", ValueError),
    ):
        for write in writes:
            with pytest.raises(error):
                write(name)
    for mode in ("r+b", "w+b", "zb"):
        with pytest.raises(ValueError, match="mode rb, wb, ab or xb"):
            fs.open("data@master/a", mode)
    with pytest.raises(TypeError, match="text is no content"):
        fs.pipe("data@master/a", "text")
    with pytest.raises(FileNotFoundError):
        fs.put_file(str(folder / "none"), "data@master/a")
    assert commits() == 0


def test_a_transaction_is_one_commit(fs: Any, commits: CountCommits, folder: Path) -> None:
    fs.pipe({"data@master/old": b"old", "data@master/gone": b"1"})
    commits()
    with fs.transaction:
        fs.pipe("data@master/a", b"replaced by a later one")
        with fs.open("data@master/big", "wb") as big, fs.open("data@master/text", "w") as text:
            big.write(BIG)
            text.write("text")
            big.write(BIG)
        fs.put(f"{folder}/", "data@master/put/", recursive=True)
        fs.cp("data@master/old", "data@master/copy")
        fs.mv("data@master/gone", "data@master/kept")
        fs.pipe("data@master/a", b"2")
        left_open = fs.open("data@master/left open", "wb")
        left_open.write(b"3")
        left_text = fs.open("data@master/left text", "w")
        left_text.write("4")
        left_zipped = fs.open("data@master/left.gz", "wt", compression="infer")
        left_zipped.write("5")
        with fs.open("data@master/old", "ab") as old:
            old.write(b" and new")
        fs.touch("data@master/removed")
        assert fs.find("data@master") == ["data@master/gone", "data@master/old"]
    assert commits() == 1
    with fs.open("data@master/left.gz", "rt", compression="infer") as zipped:
        assert zipped.read() == "5"
    files = [name for name in fs.ls("data@master", detail=False) if fs.isfile(name) and not name.endswith(".gz")]
    assert {name.removeprefix("data@master/"): content for name, content in fs.cat(files).items()} == {
        "a": b"2",
        "big": BIG + BIG,
        "copy": b"old",
        "kept": b"1",
        "left open": b"3",
        "left text": b"4",
        "old": b"old and new",
        "removed": b"",
        "text": b"text",
    }
    assert len(fs.find("data@master/put")) == 3
    fs.pipe("data@master/after", b"")
    assert commits() == 1


def test_a_transaction_that_raises_is_none(fs: Any, commits: CountCommits, tmp_path: Path) -> None:
    fs.pipe("data@master/old", b"old")
    commits()
    with pytest.raises(ZeroDivisionError):
        with fs.transaction:
            fs.pipe("data@master/a", b"1")
            with fs.open("data@master/big", "wb") as file:
                file.write(BIG)
            left_open = fs.open("data@master/left open", "wb")
            left_open.write(BIG)
            fs.rm("data@master/old")
            raise ZeroDivisionError
    assert left_open.closed
    assert (commits(), fs.find("data@master")) == (0, ["data@master/old"])
    with fs.transaction:
        fs.pipe("data@master/a", b"1")
    assert commits() == 1


def test_a_call_that_fails_leaves_nothing_in_a_transaction(fs: Any, commits: CountCommits) -> None:
    fs.pipe({"data@master/a": b"1", "data@master/b": b"2"})
    commits()
    with fs.transaction:
        with pytest.raises(FileNotFoundError):
            fs.rm(["data@master/a", "data@master/b", "data@master/none"])
        with pytest.raises(InvalidArgumentError):
            fs.pipe({"data@master/c": b"", "data@master/(d)": b""})
        fs.rm("data@master/b")
    assert (commits(), fs.find("data@master")) == (1, ["data@master/a"])


def test_a_transaction_of_nothing_is_nothing(fs: Any, commits: CountCommits) -> None:
    with fs.transaction:
        pass
    with fs.transaction:
        with pytest.raises(ZeroDivisionError):
            with fs.open("data@master/file", "wb") as file:
                file.write(BIG)
                raise ZeroDivisionError
    assert commits() == 0


def test_a_transaction_that_the_server_refuses_ends_all_the_same(fs: Any, commits: CountCommits) -> None:
    with pytest.raises(FileNotFoundError, match="repo default/none not found"):
        with fs.transaction:
            with fs.open("none@master/file", "wb") as file:
                file.write(BIG)
            fs.pipe("data@master/a", b"")
    assert (commits(), fs._intrans) == (0, False)
    fs.pipe("data@master/a", b"")
    assert commits() == 1


def test_a_transaction_without_a_block(fs: Any, commits: CountCommits) -> None:
    fs.start_transaction()
    fs.pipe("data@master/a", b"1")
    with fs.open("data@master/b", "wb") as file:
        file.write(b"2")
    assert commits() == 0
    fs.end_transaction()
    assert (commits(), fs.cat("data@master/*")) == (1, {"data@master/a": b"1", "data@master/b": b"2"})


def test_temporary_files_do_not_stay(fs: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with fs.transaction:
        with fs.open("data@master/a", "wb") as file:
            file.write(BIG)
        assert len(list(tmp_path.iterdir())) == 1
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(ZeroDivisionError):
        with fs.transaction:
            with fs.open("data@master/a", "wb") as file:
                file.write(BIG)
            raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_its_opener_commits(fs: Any, commits: CountCommits) -> None:
    for finish in ("commit", "discard"):
        file = fs.open(f"data@master/{finish}", "wb", autocommit=False)
        file.write(BIG)
        file.close()
        assert not fs.exists(f"data@master/{finish}")
        getattr(file, finish)()
    assert (commits(), fs.find("data@master"), fs.cat("data@master/commit")) == (1, ["data@master/commit"], BIG)


def test_by_url(client: Client, fs: Any, commits: CountCommits, folder: Path) -> None:
    options = {"address": client.address}
    open_url: Any = fsspec.open  # which is said to return a list
    with open_url("pach://data@master/text.gz", "wt", compression="gzip", **options) as file:
        file.write("packed")
    with open_url("simplecache::pach://data@master/cached", "wb", pach=options) as file:
        file.write(b"through a cache")
    assert commits() == 2
    with open_url("pach://data@master/text.gz", "rt", compression="gzip", **options) as file:
        assert file.read() == "packed"
    assert fs.cat("data@master/cached") == b"through a cache"


def test_between_file_systems(fs: Any, client: Client, commits: CountCommits) -> None:
    from fsspec.generic import rsync

    memory = fsspec.filesystem("memory")
    memory.pipe({"/tree/a": b"1", "/tree/b/c": b"2"})
    options = {"pach": {"address": client.address}}
    fs.pipe("data@master/from/x", b"3")
    rsync(
        "memory:///tree",
        "pach://data@master/tree",
        inst_kwargs={"default_method": "options", "storage_options": options},
    )
    assert fs.cat("data@master/tree/b/c") == b"2"
    rsync(
        "pach://data@master/from",
        "memory:///from",
        inst_kwargs={"default_method": "options", "storage_options": options},
    )
    assert memory.cat("/from/x") == b"3"
    memory.rm("/tree", recursive=True)
    memory.rm("/from", recursive=True)


def test_files_of_a_library_are_content(fs: Any) -> None:
    import zipfile

    with fs.open("data@master/a.zip", "wb") as file, zipfile.ZipFile(file, "w") as archive:
        archive.writestr("in", b"zipped")
    with fs.open("data@master/a.zip") as file, zipfile.ZipFile(file) as archive:
        assert archive.read("in") == b"zipped"
    assert zipfile.is_zipfile(io.BytesIO(fs.cat("data@master/a.zip")))
