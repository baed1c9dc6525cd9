# Source of tests/_sync/test_writing.py.
"""Writing: sources of all kinds, folders, URLs, batches; and what is refused before anything is sent."""

from __future__ import annotations

import io
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk import AsyncClient, AsyncFileBatch, Progress
from pachyderm_sdk._async.pfs import parallel
from pachyderm_sdk._plan.changes import PutFolder
from pachyderm_sdk._wire.colour import async_sleep
from pachyderm_sdk.api import pfs
from pachyderm_sdk.errors import (
    CommitFinishedError,
    DeadlineExceededError,
    InvalidArgumentError,
    InvalidTransactionOperation,
    PachydermError,
    RepoNotFoundError,
    UnimplementedError,
)
from pachyderm_sdk.progress import Meter
from tests.support.site import serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

BIG = bytes(range(256)) * 10_000  # more than two messages


async def blocks() -> AsyncIterator[bytes]:
    """What both colours can iterate over in their own way."""
    yield b"one "
    yield b"two"


async def test_sources(async_client: AsyncClient, tmp_path: Path) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    local = tmp_path / "local.bin"
    local.write_bytes(BIG)
    async with files.commit("data@master") as commit:
        await commit.put_file("/bytes", b"content")
        await commit.put_file("/bytearray", bytearray(b"content"))
        await commit.put_file("/memoryview", memoryview(b"content"))
        await commit.put_file("/empty", b"")
        await commit.put_file("/path", local)
        with local.open("rb") as opened:
            await commit.put_file("/file", opened)
        await commit.put_file("/generator", (b"%d," % number for number in range(5)))
        await commit.put_file("/blocks", blocks())
    content = await files.get_files("data@master")
    assert content == {
        "/bytes": b"content",
        "/bytearray": b"content",
        "/memoryview": b"content",
        "/empty": b"",
        "/path": BIG,
        "/file": BIG,
        "/generator": b"0,1,2,3,4,",
        "/blocks": b"one two",
    }


async def test_replacing_and_appending(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    await files.put_file("data@master", "/a", b"one")
    await files.put_file("data@master", "/a", b"two", append=True)
    assert await files.read_bytes("data@master:/a") == b"onetwo"
    await files.put_file("data@master", "/a", b"three")
    assert await files.read_bytes("data@master:/a") == b"three"
    assert [info.commit is not None async for info in files.list_commit("data")] == [True] * 3


async def test_a_folder_is_one_commit_with_progress(async_client: AsyncClient, tmp_path: Path) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    for name, content in {"a.txt": b"a", "sub/b.txt": b"bb", "sub/deep/c.txt": b"ccc"}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    seen: list[Progress] = []
    await files.put_files("data@master", tmp_path, "/up", progress=seen.append)
    expected = {"/up/a.txt": b"a", "/up/sub/b.txt": b"bb", "/up/sub/deep/c.txt": b"ccc"}
    assert await files.get_files("data@master") == expected
    assert len([info async for info in files.list_commit("data")]) == 1
    last = seen[-1]
    assert (last.bytes, last.files, last.total_bytes, last.total_files) == (6, 3, 6, 3)
    assert last.fraction == 1.0
    async with files.commit("data@other") as commit:
        await commit.put_files(source=str(tmp_path / "sub"), path="/")
    assert sorted(await files.get_files("data@other")) == ["/b.txt", "/deep/c.txt"]


async def test_a_folder_that_cannot_be_put_sends_nothing(async_client: AsyncClient, tmp_path: Path) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    (tmp_path / "good.txt").write_bytes(b"")
    (tmp_path / "photo (1).jpg").write_bytes(b"")
    with pytest.raises(InvalidArgumentError, match=r"photo \(1\)\.jpg' holds '\('"):
        await files.put_files("data@master", tmp_path)
    with pytest.raises(FileNotFoundError):
        await files.put_files("data@master", tmp_path / "absent")
    with pytest.raises(NotADirectoryError):
        await files.put_files("data@master", tmp_path / "good.txt")
    assert not await files.branch_exists("data@master")


async def test_what_is_no_source_is_refused(async_client: AsyncClient, tmp_path: Path) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    with pytest.raises(TypeError, match="text is no content"):
        await files.put_file("data@master", "/a", "text")  # type: ignore[arg-type]  # that is the point
    with pytest.raises(TypeError, match="open it in binary mode"):
        await files.put_file("data@master", "/a", io.StringIO("text"))  # type: ignore[arg-type]  # that is the point
    with pytest.raises(FileNotFoundError):
        await files.put_file("data@master", "/a", tmp_path / "absent")
    with pytest.raises(InvalidArgumentError, match="names the root"):
        await files.put_file("data@master", "/", b"")
    assert not await files.branch_exists("data@master")


class Mishap(Exception):
    """What a source raises."""


async def test_a_source_that_raises_leaves_nothing(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("data")

    def source() -> Iterator[bytes]:
        yield BIG
        raise Mishap

    async with files.commit("data@master") as commit:
        await commit.put_file("/kept", b"1")
        with pytest.raises(Mishap):
            await commit.put_file("/half", source())
    assert await files.get_files("data@master") == {"/kept": b"1"}


async def test_deleting_and_copying(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    async with files.commit("data@master") as commit:
        for path in ("/a", "/dir/b", "/dir/c", "/d"):
            await commit.put_file(path, path.encode())
    async with files.commit("data@master") as commit:
        gone = await commit.delete_file("/a")
        assert gone.path == "/a"
        await commit.delete_file("/dir/")
        copy = await commit.copy_file("data@master^:/dir/b", "/copied")
        await commit.copy_file("data@master^:/a", "/d", append=True)
        assert copy.path == "/copied"
    assert await files.get_files("data@master") == {"/copied": b"/dir/b", "/d": b"/d/a"}
    await files.delete_file("data@master", "/")
    assert await files.get_files("data@master") == {}


async def test_urls_are_fetched_by_the_server(async_client: AsyncClient, tmp_path: Path) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    (tmp_path / "page.html").write_bytes(b"<p>")
    with serving(tmp_path) as url:
        async with files.commit("data@master") as commit:
            await commit.put_file_url("/page", f"{url}/page.html")
            await commit.put_file_url("/page", f"{url}/page.html")
        with pytest.raises(PachydermError):
            await files.put_file_url("data@master", "/absent", f"{url}/absent.html")
    assert await files.get_files("data@master") == {"/page": b"<p>"}


async def test_urls_of_object_stores(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    batch = AsyncFileBatch()
    batch.put_file_url("/", "s3://bucket/folder", recursive=True, concurrency=7, datum="tag", append=True)
    assert (batch.files, batch.bytes) == (None, None)
    (request,) = [request async for request in batch.requests(Meter("test"))]
    assert request.add_file == pfs.AddFile(
        path="/",
        datum="tag",
        url=pfs.AddFileUrlSource(url="s3://bucket/folder", recursive=True, concurrency=7),
    )
    with pytest.raises(UnimplementedError, match="the embedded server does not read or write object storage"):
        await files.put_file_url("data@master", "/", "s3://bucket/folder", recursive=True, concurrency=7)
    assert not await files.branch_exists("data@master")


async def test_urls_that_no_server_fetches(async_client: AsyncClient) -> None:
    files = async_client.pfs
    with pytest.raises(InvalidArgumentError, match="recursive is for object stores"):
        await files.put_file_url("absent@master", "/a", "HTTP://127.0.0.1/", recursive=True)
    for url in ("page.html", "/page.html", "://page", "mailto:me"):
        with pytest.raises(InvalidArgumentError, match="is no URL"):
            await files.put_file_url("absent@master", "/a", url)


async def test_a_batch_is_one_change(async_client: AsyncClient, tmp_path: Path) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    await files.put_file("data@master", "/old", b"old")
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "n.txt").write_bytes(b"n")
    async with files.modify_file("data@master") as batch:
        batch.put_file("/a", b"a")
        batch.copy_file("data@master:/old", "/copy")
        batch.delete_file("/old")
        batch.put_files(tmp_path / "new", "/new")
        assert (batch.files, batch.bytes) == (2, 2)
    assert await files.get_files("data@master") == {"/a": b"a", "/copy": b"old", "/new/n.txt": b"n"}
    assert len([info async for info in files.list_commit("data")]) == 2
    with pytest.raises(Mishap):
        async with files.modify_file("data@master") as batch:
            batch.put_file("/never", b"")
            raise Mishap
    with pytest.raises(InvalidArgumentError):
        async with files.modify_file("data@master") as batch:
            batch.put_file("/bad?", b"")
    assert len([info async for info in files.list_commit("data")]) == 2
    async with files.commit("data@master") as commit:
        async with commit.modify_file() as batch:
            batch.put_file("/b", b"b")
    assert await files.path_exists("data@master:/b")


async def test_file_sets(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    made = []
    for name in ("/a", "/b"):
        batch = AsyncFileBatch()
        batch.put_file(name, name.encode())
        made.append(await files.create_file_set(batch))
    await files.renew_file_set(made[0], 60)
    both = await files.compose_file_set([made[0], made[1].file_set_id])
    assert await files.read_bytes(f"__filesets__@{both.file_set_id}:/b") == b"/b"
    assert (await files.shard_file_set(both)).shards
    async with files.commit("data@master") as commit:
        await files.add_file_set(commit, both)
    assert await files.get_files("data@master") == {"/a": b"/a", "/b": b"/b"}
    cloned = await files.get_file_set("data@master")
    async with files.commit("data@other") as commit:
        await files.add_file_set(commit, cloned.file_set_id)
    assert sorted(await files.get_files("data@other")) == ["/a", "/b"]
    with pytest.raises(CommitFinishedError):
        await files.add_file_set(commit, both)


async def test_nothing_is_written_in_a_transaction(async_client: AsyncClient, tmp_path: Path) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    async with async_client.transaction():
        commit = await files.start_commit("data@master")
        with pytest.raises(InvalidTransactionOperation, match="not permitted within a transaction"):
            await files.put_file(commit, "/a", b"")
        with pytest.raises(InvalidTransactionOperation):
            await files.put_files(commit, tmp_path)
        with pytest.raises(InvalidTransactionOperation):
            await files.delete_file(commit, "/a")
        with pytest.raises(InvalidTransactionOperation):
            files.modify_file(commit)
        with pytest.raises(InvalidTransactionOperation):
            await files.add_file_set(commit, "id")
        with pytest.raises(InvalidTransactionOperation):
            await files.wait_commit(commit)
        with pytest.raises(InvalidTransactionOperation):
            await files.drop_commit(commit)
    await files.put_file(commit, "/a", b"")
    await files.finish_commit(commit)


async def test_datum_tags(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    async with files.commit("data@master") as commit:
        await commit.put_file("/a", b"one", datum="1")
        await commit.put_file("/b", b"two", datum="2")
    info = await files.inspect_file(pfs.File(commit=commit, path="/a", datum="1"))
    assert info.file is not None
    assert info.file.datum == "1"


async def test_a_folder_in_parts_side_by_side(
    async_client: AsyncClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PutFolder.parts, "__defaults__", (7, 1000))
    monkeypatch.setattr(parallel, "_RENEWAL", 0.01)
    files = async_client.pfs
    await files.create_repo("data")
    expected = {"/kept": b"kept"}
    for number in range(100):
        (tmp_path / str(number)).write_bytes(b"%d" % number * number)
        expected[f"/up/{number}"] = b"%d" % number * number
    seen: list[Progress] = []
    async with files.commit("data@master") as commit:
        await commit.put_file("/kept", b"kept")
        await commit.put_file("/up/5", b"replaced")
        await commit.put_files(tmp_path, "/up", concurrency=4, progress=seen.append)
    assert await files.get_files("data@master") == expected
    assert (seen[-1].files, seen[-1].bytes) == (100, seen[-1].total_bytes)


async def test_parts_that_are_there_last_while_a_large_file_is_sent(
    async_client: AsyncClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PutFolder.parts, "__defaults__", (1, 1))
    (tmp_path / "a").write_bytes(b"small")
    (tmp_path / "b").write_bytes(BIG)
    await async_client.pfs.create_repo("data")
    upload = parallel.AsyncParallelUpload(
        async_client.pfs.rpc, pfs.Commit.from_uri("data@master"), PutFolder(tmp_path, "/"), None
    )
    small, large = PutFolder(tmp_path, "/").parts()
    made = await async_client.pfs.rpc.create_file_set(upload._requests(small, Meter("test").part()))
    await upload._keep(made.file_set_id)
    renewed: list[str] = []

    async def renew(*, file_set_id: str, ttl_seconds: int, timeout: float | None) -> None:
        renewed.append(file_set_id)

    monkeypatch.setattr(async_client.pfs.rpc, "renew_file_set", renew)
    monkeypatch.setattr(parallel, "_RENEWAL", 0)
    sent = [request async for request in upload._requests(large, Meter("test").part())]
    assert renewed == [made.file_set_id] * len(sent)


@pytest.mark.parametrize("to", ["new", "existing", "open", "id"])
async def test_a_folder_side_by_side_without_a_block(
    async_client: AsyncClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, to: str
) -> None:
    monkeypatch.setattr(PutFolder.parts, "__defaults__", (7, 1000))
    files = async_client.pfs
    await files.create_repo("data")
    expected = {f"/{number}": b"%d" % number for number in range(50)}
    for path, content in expected.items():
        (tmp_path / path[1:]).write_bytes(content)
    target: pfs.Commit | str = "data@master"
    if to == "existing":
        await files.put_file("data@master", "/kept", b"kept")
    elif to != "new":
        started = await files.start_commit("data@master")
        await files.put_file(started, "/kept", b"kept")
        target = target if to == "open" else started
    await files.put_files(target, tmp_path, concurrency=4)
    kept = {} if to == "new" else {"/kept": b"kept"}
    assert await files.get_files("data@master") == {**kept, **expected}
    infos = [info async for info in files.list_commit("data")]
    assert len(infos) == (2 if to == "existing" else 1)
    assert (infos[0].finishing is None) == (to in ("open", "id")), "what was open stays open"


async def test_a_folder_side_by_side_where_it_cannot_go(async_client: AsyncClient, tmp_path: Path) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    (tmp_path / "a").write_bytes(b"a")
    seen: list[Progress] = []
    finished = (await files.inspect_commit(await files.start_commit("data@master"))).commit
    assert finished is not None
    await files.finish_commit(finished)
    with pytest.raises(CommitFinishedError):
        await files.put_files(finished, tmp_path, concurrency=2, progress=seen.append)
    with pytest.raises(RepoNotFoundError):
        await files.put_files("absent@master", tmp_path, concurrency=2, progress=seen.append)
    assert not seen, "nothing was sent"
    async with async_client.transaction():
        with pytest.raises(InvalidTransactionOperation):
            await files.put_files("data@master", tmp_path, concurrency=2)


async def test_a_folder_side_by_side_is_dropped_when_it_cannot_be_published(
    async_client: AsyncClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    await files.put_file("data@master", "/kept", b"kept")
    (tmp_path / "a").write_bytes(b"a")

    async def fail(upload: object, commit: object) -> None:
        raise Mishap

    monkeypatch.setattr(parallel.AsyncParallelUpload, "_add", fail)
    with pytest.raises(Mishap):
        await files.put_files("data@master", tmp_path, concurrency=2)
    assert len([info async for info in files.list_commit("data")]) == 1
    assert await files.get_files("data@master") == {"/kept": b"kept"}


async def test_a_part_that_fails_publishes_nothing(
    async_client: AsyncClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PutFolder.parts, "__defaults__", (2, 1000))
    files = async_client.pfs
    await files.create_repo("data")
    for number in range(20):
        (tmp_path / str(number)).write_bytes(b"x")

    def trip(progress: Progress) -> None:
        if progress.files == 10:
            raise Mishap

    async with files.commit("data@master") as commit:
        with pytest.raises(Mishap):
            await commit.put_files(tmp_path, concurrency=3, progress=trip)
    assert await files.get_files("data@master") == {}
    with pytest.raises(Mishap):
        await files.put_files("data@other", tmp_path, concurrency=3, progress=trip)
    assert not await files.branch_exists("data@other")


async def test_a_batch_is_over_with_its_block(async_client: AsyncClient) -> None:
    await async_client.pfs.create_repo("data")
    async with async_client.pfs.modify_file("data@master") as batch:
        batch.put_file("/a", b"a")
    with pytest.raises(ValueError, match="this batch is over"):
        batch.put_file("/b", b"b")


async def test_paths_are_checked_before_anything_is_sent() -> None:
    nobody = AsyncClient.from_address("grpc://127.0.0.1:9", timeout=5)
    for wrong in ("", "/a*", "/a/../b", "/\u00fc"):
        with pytest.raises(InvalidArgumentError):
            await nobody.pfs.delete_file("data@master", wrong)
    with pytest.raises(TypeError, match="PurePosixPath"):
        await nobody.pfs.put_file("data@master", PurePosixPath("/a"), b"")  # type: ignore[arg-type]  # the point
    with pytest.raises(FileNotFoundError, match="current folder"):
        await nobody.pfs.put_files("data@master", "")
    await nobody.aclose()


async def test_a_slow_source_does_not_outlast_the_timeout(async_client: AsyncClient) -> None:
    await async_client.pfs.create_repo("data")

    drops = 0

    async def trickle() -> AsyncIterator[bytes]:
        nonlocal drops
        for _ in range(1000):
            drops += 1
            await async_sleep(0.01)
            yield b"drop"

    with pytest.raises(DeadlineExceededError):
        await async_client.pfs.put_file("data@master", "/a", trickle(), timeout=0.3)
    assert drops < 1000
    assert not await async_client.pfs.branch_exists("data@master")
