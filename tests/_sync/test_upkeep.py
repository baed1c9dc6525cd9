# Generated from tests/_async/test_upkeep.py by `python -m codegen.unasync`; do not edit.
"""Looking after what is stored: checks, the cache, file sets over their life."""

from __future__ import annotations

import pytest

from pachyderm_sdk import Client, FileBatch
from pachyderm_sdk.api import pfs
from pachyderm_sdk.api.google import protobuf
from pachyderm_sdk.errors import NotFoundError, PachydermError, UnimplementedError


def test_checks(client: Client) -> None:
    files = client.pfs
    files.create_repo("data")
    files.put_file("data@master", "/a", b"a" * 100_000)
    assert [response.error for response in files.fsck(fix=False)] == []
    assert (files.check_storage(read_chunk_data=True)).chunk_object_count >= 1


def test_the_cache(client: Client) -> None:
    files = client.pfs
    value = protobuf.Any(type_url="type.googleapis.com/google.protobuf.Empty", value=b"")
    files.put_cache(key="one", value=value, tag="letters/a")
    files.put_cache(key="two", value=value, tag="digits/1")
    assert (files.get_cache(key="one")).value == value
    files.clear_cache(tag_prefix="letters")
    with pytest.raises(NotFoundError):
        files.get_cache(key="one")
    assert (files.get_cache(key="two")).value == value


def test_the_life_of_a_file_set(client: Client) -> None:
    files = client.pfs
    files.create_repo("data")
    made: list[pfs.CreateFileSetResponse] = []
    for name in ("/a/1", "/b/2", "/a/1"):
        batch = FileBatch()
        batch.put_file(name, f"{name} of {len(made)}".encode())
        made.append(files.create_file_set(batch))
    files.renew_file_set(made[0], ttl_seconds=1800)
    with pytest.raises(PachydermError, match="ttl"):
        files.renew_file_set(made[0], ttl_seconds=1801)
    whole = files.compose_file_set(made, ttl_seconds=60, compact=True)
    stored = f"__filesets__@{whole.file_set_id}"
    assert files.get_files(stored) == {"/a/1": b"/a/1 of 2", "/b/2": b"/b/2 of 1"}
    assert [info.file.path for info in files.glob_file(stored, "/**") if info.file] == [
        "/a/", "/a/1", "/b/", "/b/2",
    ]  # fmt: skip
    (shard,) = (files.shard_file_set(whole, num_files=1000)).shards
    assert shard == pfs.PathRange()
    files.put_file("data@master", "/old", b"old")
    with files.commit("data@master") as commit:
        files.add_file_set(commit, whole)
    total = files.get_file_set(commit)
    change = files.get_file_set(commit, type=pfs.GetFileSetRequestFileSetType.DIFF)
    assert sorted(files.get_files(f"__filesets__@{total.file_set_id}")) == ["/a/1", "/b/2", "/old"]
    assert sorted(files.get_files(f"__filesets__@{change.file_set_id}")) == ["/a/1", "/b/2"]
    with pytest.raises(PachydermError):
        files.renew_file_set("0" * 32 + "." + "0" * 64, ttl_seconds=60)


def test_egress_asks_the_server(client: Client) -> None:
    client.pfs.create_repo("data")
    client.pfs.put_file("data@master", "/a", b"a")
    with pytest.raises(UnimplementedError, match="object storage"):
        client.pfs.egress("data@master", object_storage=pfs.ObjectStorageEgress(url="s3://bucket"))
