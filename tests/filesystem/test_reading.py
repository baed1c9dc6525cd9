"""Looking and reading, as fsspec's users do."""

from __future__ import annotations

import io
import pickle
from datetime import datetime, timezone
from functools import partial
from typing import TYPE_CHECKING, Any

import fsspec
import pytest
from fsspec.callbacks import Callback
from fsspec.implementations.dirfs import DirFileSystem

from pachyderm_sdk.errors import CommitNotFinishedError
from pachyderm_sdk.fsspec import PachydermFileSystem

if TYPE_CHECKING:
    from pathlib import Path

    from pachyderm_sdk import Client

open_url: Any = fsspec.open  # which is said to return a list
open_urls: Any = fsspec.open_files

FILES = {"a.txt": b"first\nsecond\n", "cats/kit.txt": b"black", "cats/old/tom.txt": b"grey", "empty": b""}


@pytest.fixture
def full(fs: Any) -> Any:
    fs.pipe({f"data@master/{path}": content for path, content in FILES.items()})
    return fs


def test_listings(full: Any) -> None:
    assert full.ls("data@master", detail=False) == ["data@master/a.txt", "data@master/cats", "data@master/empty"]
    entries = {entry["name"]: (entry["type"], entry["size"]) for entry in full.ls("pach://default/data@master:/cats")}
    assert entries == {"data@master/cats/kit.txt": ("file", 5), "data@master/cats/old": ("directory", 4)}
    assert full.ls("data@master/a.txt", detail=False) == ["data@master/a.txt"]
    assert full.ls("data@master/a.txt")[0] == full.info("data@master/a.txt")


@pytest.mark.parametrize("path", [5, None, b"data@master"])
def test_what_is_no_text_is_no_path(full: Any, path: object) -> None:
    for look in (full.exists, full.ls, full.open):
        with pytest.raises(TypeError, match=f"a path is text or a list of texts, not {type(path).__name__}"):
            look(path)


def test_finding(full: Any) -> None:
    every = [f"data@master/{path}" for path in sorted(FILES)]
    assert full.find("data@master") == every
    assert full.find("data@master/cats", withdirs=True) == [
        "data@master/cats",
        "data@master/cats/kit.txt",
        "data@master/cats/old",
        "data@master/cats/old/tom.txt",
    ]
    assert full.find("data@master/cats", maxdepth=1) == ["data@master/cats/kit.txt"]
    assert (
        full.find("data@master/cats", prefix="ki")
        == full.find("data@master/cats", prefix="ki", maxdepth=1)
        == ["data@master/cats/kit.txt"]
    )
    assert full.find("data@master/a.txt") == ["data@master/a.txt"]
    assert full.find("data@master/none") == full.find("data@none") == full.find("none@none") == []
    assert full.find("data@master", detail=True)["data@master/a.txt"] == full.info("data@master/a.txt")
    assert full.glob("data@master/**/*.txt") == full.glob("data@master:/**/*.txt") == every[:3]
    assert full.glob("data@master/*/*.txt") == ["data@master/cats/kit.txt"]
    assert full.glob("data@mas*/cats/k*") == ["data@master/cats/kit.txt"]
    assert full.glob("data@master/cats/o*/", detail=False) == ["data@master/cats/old"]
    assert full.expand_path("data@master/c*", recursive=True)[-1] == "data@master/cats/old/tom.txt"


def test_walking(full: Any) -> None:
    assert list(full.walk("data@master")) == [
        ("data@master", ["cats"], ["a.txt", "empty"]),
        ("data@master/cats", ["old"], ["kit.txt"]),
        ("data@master/cats/old", [], ["tom.txt"]),
    ]
    assert [names for _, *both in full.walk("data@master/none") for names in both if names] == []
    with pytest.raises(FileNotFoundError):
        list(full.walk("data@master/none", on_error="raise"))


def test_facts(full: Any, client: Client) -> None:
    entry = full.info("data@master/cats/kit.txt")
    assert (entry["name"], entry["size"], entry["type"]) == ("data@master/cats/kit.txt", 5, "file")
    assert client.pfs.read_bytes(f"data@{entry['commit']}:/cats/kit.txt") == b"black"
    assert (full.isfile("data@master/a.txt"), full.isdir("data@master/a.txt")) == (True, False)
    assert (full.isfile("data@master/cats"), full.isdir("data@master/cats")) == (False, True)
    assert full.isdir("data@master") and full.isdir("") and full.isdir("default")
    assert not any(full.exists(name) for name in ("data@master/no", "data@no", "no@master/a", "no", "no/no", "data/no"))
    assert full.size("data@master/a.txt") == len(FILES["a.txt"])
    assert full.du("data@master") == full.du("data@master", maxdepth=4) == sum(map(len, FILES.values()))
    assert full.du("data@master/cats", total=False) == {
        "data@master/cats/kit.txt": 5,
        "data@master/cats/old/tom.txt": 4,
    }


def test_content_has_a_hash_and_a_time(full: Any, client: Client) -> None:
    before = full.ukey("data@master/a.txt"), full.checksum("data@master/a.txt")
    full.pipe("data@master/copy", FILES["a.txt"])
    assert (full.ukey("data@master/copy"), full.checksum("data@master/copy")) == before
    full.pipe("data@master/a.txt", b"other")
    assert full.ukey("data@master/a.txt") != before[0] and full.checksum("data@master/a.txt") != before[1]
    assert full.created("data@master/a.txt") == full.modified("data@master/a.txt") <= datetime.now(timezone.utc)
    with client.pfs.commit("data@master") as commit:
        full.pipe(f"data@{commit.id}/open", b"")
        with pytest.raises(CommitNotFinishedError):
            full.modified(f"data@{commit.id}/open")


def test_projects_are_directories_of_branches(full: Any, client: Client) -> None:
    client.pfs.create_project("research")
    assert full.ls("", detail=False) == full.ls("default", detail=False) == ["data@master", "research"]
    assert full.ls("research") == full.ls("pach://research") == []
    client.pfs.create_repo("research/tables")
    full.touch("research/tables@dev/a.csv")
    assert full.ls("research", detail=False) == ["research/tables@dev"]
    assert full.find("")[-1] == "research/tables@dev/a.csv"
    assert full.glob("research/*/*.csv") == ["research/tables@dev/a.csv"]
    with pytest.raises(FileNotFoundError, match="A repo is named with a branch: tables@master"):
        full.ls("tables")


def test_a_commit_without_files_is_an_empty_directory(fs: Any, client: Client) -> None:
    client.pfs.create_branch("data@master")
    assert (fs.isdir("data@master"), fs.ls("data@master"), fs.find("data@master")) == (True, [], [])


@pytest.mark.parametrize("name", ["data@master/none", "data@none/a", "none@master/a", "data@master/none/none", "p/r"])
def test_what_is_not_there_is_not_found(full: Any, name: str, tmp_path: Path) -> None:
    for use in (full.ls, full.info, full.cat, full.open, full.ukey, full.rm, full.size):
        with pytest.raises(FileNotFoundError):
            use(name)
    with pytest.raises(FileNotFoundError):
        full.get(name, str(tmp_path / "file"))
    with pytest.raises(FileNotFoundError):
        full.cp(name, "data@master/copy")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["data@master/cats", "data@master", ""])
def test_a_directory_is_not_read(full: Any, name: str) -> None:
    for use in (full.cat_file, full.open):
        with pytest.raises(IsADirectoryError):
            use(name)


def test_content(full: Any) -> None:
    assert full.cat("pach://data@master/a.txt") == full.read_bytes("data@master/a.txt") == FILES["a.txt"]
    assert full.cat("data@master/empty") == b""
    assert full.cat(["data@master/a.txt", "data@master/empty"]) == {
        "data@master/a.txt": FILES["a.txt"],
        "data@master/empty": b"",
    }
    assert full.cat("data@master/cats/*t") == {"data@master/cats/kit.txt": b"black"}
    assert full.read_text("data@master/a.txt") == "first\nsecond\n"
    assert (full.head("data@master/a.txt", 3), full.tail("data@master/a.txt", 3)) == (b"fir", b"nd\n")
    none = full.cat(["data@master/none", "data@master/empty"], on_error="return")
    assert isinstance(none["data@master/none"], FileNotFoundError)


@pytest.mark.parametrize(
    ("start", "end"), [(0, 5), (6, None), (None, 3), (-7, None), (-7, -1), (2, -2), (5, 5), (9, 3), (0, 99), (50, 99)]
)
def test_ranges(full: Any, start: int | None, end: int | None) -> None:
    assert full.cat_file("data@master/a.txt", start=start, end=end) == FILES["a.txt"][start:end]


def test_many_ranges(full: Any) -> None:
    names = ["data@master/a.txt", "data@master/cats/kit.txt", "data@master/a.txt"]
    assert full.cat_ranges(names, [0, 1, 6], [5, 3, 99]) == [b"first", b"la", b"second\n"]
    failed = full.cat_ranges(["data@master/none"], 0, 5)
    assert isinstance(failed[0], FileNotFoundError)


def test_an_open_file(full: Any) -> None:
    with full.open("data@master/a.txt") as file:
        assert (file.size, file.readable(), file.writable(), file.seekable()) == (13, True, False, True)
        assert file.info() == full.info("data@master/a.txt")
        assert file.read(3) == b"fir" and file.tell() == 3
        assert file.seek(-7, io.SEEK_END) == 6 and file.read() == b"second\n"
        assert file.seek(0) == 0 and list(file) == [b"first\n", b"second\n"]
        assert file.seek(2) == 2 and file.readline() == b"rst\n"
        buffer = bytearray(4)
        assert file.readinto(buffer) == 4 and buffer == b"seco"
        assert file.full_name == "pach://data@master/a.txt"
    with pytest.raises(ValueError, match="closed"):
        file.read()
    with full.open("data@master/a.txt", "r", encoding="ascii", newline="\n") as text:
        assert text.readlines() == ["first\n", "second\n"]


def test_lines_of_a_long_file(fs: Any) -> None:
    lines = [f"{number} {'x' * (number % 700)}\n".encode() for number in range(3000)]
    fs.pipe("data@master/long", b"".join(lines))
    with fs.open("data@master/long") as file:
        assert list(file) == lines


@pytest.mark.parametrize("cache", ["none", "readahead", "bytes", "blockcache", "background", "first", "all"])
def test_the_caches_of_fsspec(fs: Any, cache: str) -> None:
    content = bytes(range(256)) * 8000
    fs.pipe("data@master/big", content)
    with fs.open("data@master/big", block_size=100_000, cache_type=cache) as file:
        for at, size in ((0, 10), (1_000_000, 300_000), (999_000, 5000), (2_047_990, 100), (20, 2_000_000)):
            file.seek(at)
            assert file.read(size) == content[at : at + size]


def test_a_file_stays_that_of_its_commit(full: Any) -> None:
    with full.open("data@master/a.txt", block_size=2, cache_type="none") as file:
        assert file.read(3) == b"fir"
        full.pipe("data@master/a.txt", b"XXXXXXXXXXXXX")
        assert file.read() == b"st\nsecond\n"
        file.seek(3)
        with pickle.loads(pickle.dumps(file)) as again:
            assert again.tell() == 3 and again.read() == b"st\nsecond\n"


def test_older_commits(full: Any) -> None:
    first = full.info("data@master")["commit"]
    full.rm("data@master/cats", recursive=True)
    assert full.find("data@master/cats") == []
    for old in ("data@master^1", f"data@{first}", f"default/data@master={first}:"):
        assert full.cat(f"{old}/cats/kit.txt") == b"black"
        assert full.ls(f"{old}/cats", detail=False)[0].endswith("/cats/kit.txt")


def test_saving(full: Any, tmp_path: Path) -> None:
    told = Callback()
    full.get_file("data@master/a.txt", str(tmp_path / "new" / "a"), callback=told)
    assert (tmp_path / "new" / "a").read_bytes() == FILES["a.txt"]
    assert (told.size, told.value) == (13, 13)
    out = io.BytesIO()
    full.get_file("data@master/a.txt", out)
    assert out.getvalue() == FILES["a.txt"]
    full.get("data@master/cats", str(tmp_path / "cats"), recursive=True, callback=told)
    assert (tmp_path / "cats" / "old" / "tom.txt").read_bytes() == b"grey"
    assert told.value == 2
    full.get("data@master/cats", str(tmp_path), recursive=True)
    full.get("data@master/cats/", f"{tmp_path}/flat/", recursive=True)
    full.get("data@master", str(tmp_path / "new"), recursive=True)
    full.get("data@master/cats/*", str(tmp_path / "glob") + "/", recursive=True)
    found = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert found == {
        *("cats/kit.txt", "cats/old/tom.txt", "flat/kit.txt", "flat/old/tom.txt"),
        *("new/a", "new/a.txt", "new/cats/kit.txt", "new/cats/old/tom.txt", "new/empty"),
        *("glob/kit.txt", "glob/old/tom.txt"),
    }


def test_by_url(full: Any, client: Client, tmp_path: Path) -> None:
    options = {"address": client.address}
    with open_url("pach://default/data@master:/a.txt", "rt", **options) as file:
        assert file.read() == "first\nsecond\n"
    assert fsspec.filesystem("pach", **options).cat("data@master/empty") == b""
    fs, name = fsspec.url_to_fs("pach://data@master/cats", **options)
    assert isinstance(fs, PachydermFileSystem) and name == "data@master/cats"
    files = open_urls("pach://data@master/cats/*.txt", **options)
    assert [file.path for file in files] == ["data@master/cats/kit.txt"]
    with open_url("simplecache::pach://data@master/a.txt", pach=options) as file:
        assert file.read() == FILES["a.txt"]
    cached = fsspec.filesystem(
        "filecache", target_protocol="pach", target_options=options, cache_storage=str(tmp_path), check_files=True
    )
    assert cached.cat("data@master/a.txt") == FILES["a.txt"]
    full.pipe("data@master/a.txt", b"new")
    assert cached.cat("data@master/a.txt") == b"new"


def test_inside_of_archives(full: Any, client: Client) -> None:
    import gzip
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("in/a.txt", "zipped")
    full.pipe({"data@master/a.zip": out.getvalue(), "data@master/a.gz": gzip.compress(b"packed")})
    with open_url("zip://in/a.txt::pach://data@master/a.zip", pach={"address": client.address}) as file:
        assert file.read() == b"zipped"
    with open_url("pach://data@master/a.gz", compression="infer", address=client.address) as file:
        assert file.read() == b"packed"


def test_one_directory_as_a_file_system(full: Any) -> None:
    below: Any = DirFileSystem("pach://data@master:/cats", full)
    assert sorted(below.find("")) == ["kit.txt", "old/tom.txt"]
    assert below.ls("old", detail=False) == ["old/tom.txt"]
    below.pipe("new", b"1")
    assert full.cat("data@master/cats/new") == below.cat("new") == b"1"


def test_as_a_mapping(full: Any) -> None:
    mapping = full.get_mapper("data@master/cats")
    assert sorted(mapping) == ["kit.txt", "old/tom.txt"] and mapping["kit.txt"] == b"black"
    mapping["new"] = b"1"
    del mapping["kit.txt"]
    assert sorted(mapping) == ["new", "old/tom.txt"] and "kit.txt" not in mapping


def test_listings_are_kept_where_one_asks_for_it(full: Any, client: Client) -> None:
    fs: Any = PachydermFileSystem(client.address, use_listings_cache=True)
    assert fs.ls("data@master/cats", detail=False) == ["data@master/cats/kit.txt", "data@master/cats/old"]
    client.pfs.put_file("data@master", "/cats/new", b"1")
    assert len(fs.ls("data@master/cats")) == 2 and len(full.ls("data@master/cats")) == 3
    assert len(fs.ls("data@master/cats", refresh=True)) == 3
    assert fs.info("data@master/cats/new")["size"] == 1
    client.pfs.put_file("data@master", "/cats/new", b"22")
    assert fs.info("data@master/cats/new")["size"] == 1
    assert fs.info("data@master/cats/new", refresh=True)["size"] == 2
    fs.invalidate_cache("data@master/cats")
    assert fs.info("data@master/cats/new")["size"] == 2
    for change in (
        partial(fs.pipe, "data@master/cats/a", b""),
        partial(fs.touch, "data@master/cats/b"),
        partial(fs.rm, "data@master/cats/b"),
        partial(fs.cp, "data@master/cats/a", "default/data@master:/cats/c"),
    ):
        fs.ls("data@master/cats")
        change()
        assert fs.ls("data@master/cats", detail=False) == full.ls("data@master/cats", detail=False)
    fs.touch("data@other/a")
    assert fs.ls("", detail=False) == ["data@master", "data@other"]
    assert fs.info("data@other")["commit"] == full.info("data@other")["commit"] != ""
    fs.invalidate_cache()
    assert len(fs.dircache) == 0


def test_pandas(fs: Any, client: Client) -> None:
    pandas = pytest.importorskip("pandas")
    options = {"address": client.address}
    frame = pandas.DataFrame({"x": range(50_000), "y": ["é"] * 50_000})
    frame.to_csv("pach://data@master/a.csv", index=False, storage_options=options)
    read = pandas.read_csv("pach://data@master/a.csv", storage_options=options)
    pandas.testing.assert_frame_equal(read, frame)
