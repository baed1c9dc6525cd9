# Source of tests/_sync/test_upkeep.py.
"""Looking after what is stored: checks, the cache, file sets over their life."""

from __future__ import annotations

import pytest

from pachyderm_sdk import AsyncClient, AsyncFileBatch
from pachyderm_sdk.api import pfs
from pachyderm_sdk.api.google import protobuf
from pachyderm_sdk.errors import NotFoundError, PachydermError, UnimplementedError


async def test_checks(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    await files.put_file("data@master", "/a", b"a" * 100_000)
    assert [response.error async for response in files.fsck(fix=False)] == []
    assert (await files.check_storage(read_chunk_data=True)).chunk_object_count >= 1


async def test_the_cache(async_client: AsyncClient) -> None:
    files = async_client.pfs
    value = protobuf.Any(type_url="type.googleapis.com/google.protobuf.Empty", value=b"")
    await files.put_cache(key="one", value=value, tag="letters/a")
    await files.put_cache(key="two", value=value, tag="digits/1")
    assert (await files.get_cache(key="one")).value == value
    await files.clear_cache(tag_prefix="letters")
    with pytest.raises(NotFoundError):
        await files.get_cache(key="one")
    assert (await files.get_cache(key="two")).value == value


async def test_the_life_of_a_file_set(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    made: list[pfs.CreateFileSetResponse] = []
    for name in ("/a/1", "/b/2", "/a/1"):
        batch = AsyncFileBatch()
        batch.put_file(name, f"{name} of {len(made)}".encode())
        made.append(await files.create_file_set(batch))
    await files.renew_file_set(made[0], ttl_seconds=1800)
    with pytest.raises(PachydermError, match="ttl"):
        await files.renew_file_set(made[0], ttl_seconds=1801)
    whole = await files.compose_file_set(made, ttl_seconds=60, compact=True)
    stored = f"__filesets__@{whole.file_set_id}"
    assert await files.get_files(stored) == {"/a/1": b"/a/1 of 2", "/b/2": b"/b/2 of 1"}
    assert [info.file.path async for info in files.glob_file(stored, "/**") if info.file] == [
        "/a/", "/a/1", "/b/", "/b/2",
    ]  # fmt: skip
    (shard,) = (await files.shard_file_set(whole, num_files=1000)).shards
    assert shard == pfs.PathRange()
    await files.put_file("data@master", "/old", b"old")
    async with files.commit("data@master") as commit:
        await files.add_file_set(commit, whole)
    total = await files.get_file_set(commit)
    change = await files.get_file_set(commit, type=pfs.GetFileSetRequestFileSetType.DIFF)
    assert sorted(await files.get_files(f"__filesets__@{total.file_set_id}")) == ["/a/1", "/b/2", "/old"]
    assert sorted(await files.get_files(f"__filesets__@{change.file_set_id}")) == ["/a/1", "/b/2"]
    with pytest.raises(PachydermError):
        await files.renew_file_set("0" * 32 + "." + "0" * 64, ttl_seconds=60)


async def test_egress_asks_the_server(async_client: AsyncClient) -> None:
    await async_client.pfs.create_repo("data")
    await async_client.pfs.put_file("data@master", "/a", b"a")
    with pytest.raises(UnimplementedError, match="object storage"):
        await async_client.pfs.egress("data@master", object_storage=pfs.ObjectStorageEgress(url="s3://bucket"))
