# Source of tests/_sync/test_storage.py.
"""File sets by themselves: made, read, kept, put together, divided, and fetched from an object store."""

from __future__ import annotations

import os
from datetime import timedelta
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest

from pachyderm_sdk import AsyncClient
from pachyderm_sdk.api import cdr, storage
from pachyderm_sdk.api.storage import methods
from pachyderm_sdk.errors import (
    DataLossError,
    InternalError,
    InvalidArgumentError,
    NotFoundError,
    PachydermError,
    UnimplementedError,
)
from tests.support.objects import ObjectStore
from tests.support.recorder import Recorder

if TYPE_CHECKING:
    from pathlib import Path

    from pachyderm_sdk import Progress


def there(path: Path) -> bool:
    return path.exists()


async def test_a_file_set_of_all_kinds_of_content(async_client: AsyncClient, tmp_path: Path) -> None:
    local = tmp_path / "local"
    local.write_bytes(b"from a file")
    big = os.urandom(5 << 20)
    told: list[Progress] = []
    made = await async_client.storage.create_fileset(
        {"/bytes": b"bytes", "path": local, "/file": BytesIO(b"open"), "/pieces": [b"one", b"two"], "/big": big},
        progress=told.append,
    )
    assert made.fileset_id
    assert (told[-1].files, told[-1].total_files, told[-1].bytes) == (5, 5, 26 + len(big))
    found = await async_client.storage.get_files(made)
    assert found == {"/bytes": b"bytes", "/path": b"from a file", "/file": b"open", "/pieces": b"onetwo", "/big": big}
    assert list(found) == sorted(found)


async def test_a_file_set_of_requests_as_they_are_sent(async_client: AsyncClient) -> None:
    requests = [
        storage.CreateFilesetRequest(append_file=storage.AppendFile(path="/a", data=data)) for data in (b"1", b"2")
    ]
    for given in (requests, iter(requests)):
        made = await async_client.storage.create_fileset(given)
        assert await async_client.storage.get_files(made) == {"/a": b"12"}


async def test_files_are_chosen(async_client: AsyncClient) -> None:
    made = await async_client.storage.create_fileset({"/a": b"1", "/b": b"2", "/c": b"3"})
    get = async_client.storage.get_files
    assert set(await get(made, "/[ab]$")) == {"/a", "/b"}
    assert set(await get(made, storage.PathRange(lower="/b"))) == {"/b", "/c"}
    assert set(await get(made, ["/[ab]", storage.FileFilter(path_regex="b")])) == {"/b"}
    async with async_client.storage.read_fileset(made, "/a") as stream:
        assert [(piece.path, piece.data) async for piece in stream] == [("/a", b"1")]


async def test_file_sets_over_each_other(async_client: AsyncClient) -> None:
    service = async_client.storage
    below = await service.create_fileset({"/a": b"old", "/b": b"old", "/c": b"old"})
    above = await service.create_fileset({"/a": b"new", "/b": b"new"}, delete="/a")
    both = await service.compose_fileset([below.fileset_id, above], timedelta(minutes=1))
    assert await service.get_files(both) == {"/a": b"new", "/b": b"oldnew", "/c": b"old"}
    await service.renew_fileset(both, 60)
    await service.renew_fileset(both.fileset_id, timedelta(seconds=90))
    shards = (await service.shard_fileset(both, num_files=1)).shards
    assert len(shards) > 1
    parts = [await service.get_files(both, shard) for shard in shards]
    assert {path for part in parts for path in part} == {"/a", "/b", "/c"}
    assert sum(map(len, parts)) == 3


async def test_a_file_set_becomes_part_of_a_commit(async_client: AsyncClient) -> None:
    await async_client.pfs.create_repo("images")
    made = await async_client.storage.create_fileset({"/a": b"1"})
    async with async_client.pfs.commit("images@master") as commit:
        await async_client.pfs.add_file_set(commit, made)
    assert await async_client.pfs.get_files("images@master") == {"/a": b"1"}
    of_commit = await async_client.pfs.get_file_set("images@master")
    assert await async_client.storage.get_files(of_commit) == {"/a": b"1"}


async def test_what_is_wrong_is_refused_before_it_is_sent(async_client: AsyncClient, tmp_path: Path) -> None:
    service: Any = async_client.storage
    for files, error in (
        ({"/a*": b""}, InvalidArgumentError),
        ({"/": b""}, InvalidArgumentError),
        ({"/a": "text"}, TypeError),
        (["/a"], TypeError),
        ({"/a": tmp_path / "absent"}, FileNotFoundError),
    ):
        with pytest.raises(error):
            await service.create_fileset(files)
    for ttl in (0, -1, 1801, timedelta(hours=1)):
        with pytest.raises(InvalidArgumentError, match="30 minutes"):
            await service.renew_fileset("ab", ttl)
    with pytest.raises(TypeError, match="a timedelta or whole seconds, not '10'"):
        await service.renew_fileset("ab", "10")
    for call in (service.get_files, service.renew_fileset, lambda wrong: service.compose_fileset([wrong])):
        with pytest.raises(TypeError, match="5 is no file set"):
            await call(5)


async def test_one_file_set_alone_is_composed_to_a_copy(async_client: AsyncClient) -> None:
    service = async_client.storage
    made = await service.create_fileset({"/a": b"1"})
    for one in (made, made.fileset_id):
        assert await service.get_files(await service.compose_fileset(one)) == {"/a": b"1"}


async def test_a_file_set_that_is_not_there(async_client: AsyncClient) -> None:
    made = await async_client.storage.create_fileset({"/a": b"1"})
    absent = ("0" if made.fileset_id[0] != "0" else "1") + made.fileset_id[1:]
    with pytest.raises(NotFoundError):
        await async_client.storage.get_files(absent)
    with pytest.raises(NotFoundError):
        await async_client.storage.renew_fileset(absent)
    with pytest.raises(PachydermError):
        await async_client.storage.get_files("nonsense")


async def test_the_embedded_server_has_no_object_store(async_client: AsyncClient, tmp_path: Path) -> None:
    made = await async_client.storage.create_fileset({"/a": b"1"})
    with pytest.raises(UnimplementedError):
        await async_client.storage.assemble_fileset(made, "/", tmp_path)


async def test_files_are_assembled_from_an_object_store(tmp_path: Path) -> None:
    told: list[Progress] = []
    with ObjectStore() as objects:
        chunk = objects.chunk(b"0123456789")
        files = [
            storage.ReadFilesetCdrResponse(path="/a.txt", ref=objects.slices(chunk, (0, 3), (5, 10))),
            storage.ReadFilesetCdrResponse(path="/sub/b.txt", ref=objects.slices(chunk, (9, 10))),
            storage.ReadFilesetCdrResponse(path="/empty", ref=cdr.Ref(concat=cdr.Concat())),
        ]
        with Recorder({methods.READ_FILESET_CDR: files}) as server:
            async with AsyncClient.from_address(server.address, timeout=30) as client:
                folder = await client.storage.assemble_fileset("ab", "/", tmp_path / "out", progress=told.append)
                assert folder == tmp_path / "out"
                assert (folder / "a.txt").read_bytes() == b"01256789"
                assert (folder / "sub" / "b.txt").read_bytes() == b"9"
                assert (folder / "empty").read_bytes() == b""
                assert (told[-1].bytes, told[-1].files) == (9, 3)
                every = storage.FileFilter(path_regex="/")
                assert server.requests == [storage.ReadFilesetRequest(fileset_id="ab", filters=[every])]


async def test_files_are_fetched_side_by_side_and_their_chunks_once(tmp_path: Path) -> None:
    with ObjectStore() as objects:
        objects.delay = 0.1
        chunks = [objects.chunk(bytes([number]) * 10) for number in range(4)]
        files = [
            storage.ReadFilesetCdrResponse(path=f"/{number}", ref=objects.slices(chunks[number % 4], (0, number)))
            for number in range(10)
        ]
        with Recorder({methods.READ_FILESET_CDR: files}) as server:
            async with AsyncClient.from_address(server.address, timeout=30) as client:
                await client.storage.assemble_fileset("ab", "/", tmp_path / "out")
                assert objects.requests == 4
                assert objects.most > 1
                await client.storage.fetch_chunks("ab", "/", cache_location=tmp_path / "cache")
                assert objects.requests == 8
                objects.most = 0
                await client.storage.assemble_fileset("ab", "/", tmp_path / "again", parallel=1)
                assert objects.most == 1
        for number in range(10):
            assert (tmp_path / "out" / str(number)).read_bytes() == bytes([number % 4]) * number


async def test_chunks_are_fetched_ahead(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    with ObjectStore() as objects:
        chunk = objects.chunk(b"0123456789")
        files = [storage.ReadFilesetCdrResponse(path="/a", ref=objects.slices(chunk, (0, 3), (5, 10)))]
        with Recorder({methods.READ_FILESET_CDR: files}) as server:
            async with AsyncClient.from_address(server.address, timeout=30) as client:
                service = client.storage
                with pytest.raises(FileNotFoundError):
                    await service.assemble_fileset(
                        "ab", "/", tmp_path / "out", cache_location=cache, fetch_missing_chunks=False
                    )
                assert not there(tmp_path / "out" / "a")
                assert await service.fetch_chunks("ab", "/", cache_location=cache) == 1
                other = cache / ("0" * 64)
                other.write_bytes(b"")
                assert await service.fetch_chunks("ab", "/", cache_location=cache, prune=True) == 1
                assert not there(other)
                await service.assemble_fileset(
                    "ab", "/", tmp_path / "out", cache_location=cache, fetch_missing_chunks=False
                )
                assert (tmp_path / "out" / "a").read_bytes() == b"01256789"
        assert objects.requests == 1


async def test_a_server_that_means_ill_or_says_nothing(tmp_path: Path) -> None:
    with ObjectStore() as objects:
        ref = objects.slices(objects.chunk(b"0123456789"), (0, 3))
        for file, error in (
            (storage.ReadFilesetCdrResponse(path="/../../out", ref=ref), DataLossError),
            (storage.ReadFilesetCdrResponse(path="/a"), InternalError),
        ):
            with Recorder({methods.READ_FILESET_CDR: [file]}) as server:
                async with AsyncClient.from_address(server.address, timeout=30) as client:
                    with pytest.raises(error):
                        await client.storage.assemble_fileset("ab", "/", tmp_path / "in")
    assert not there(tmp_path / "in" / "a")
    assert not there(tmp_path / "out")
