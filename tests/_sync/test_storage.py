# Generated from tests/_async/test_storage.py by `python -m codegen.unasync`; do not edit.
"""File sets by themselves: made, read, kept, put together, divided, and fetched from an object store."""

from __future__ import annotations

import os
from datetime import timedelta
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest

from pachyderm_sdk import Client
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


def test_a_file_set_of_all_kinds_of_content(client: Client, tmp_path: Path) -> None:
    local = tmp_path / "local"
    local.write_bytes(b"from a file")
    big = os.urandom(5 << 20)
    told: list[Progress] = []
    made = client.storage.create_fileset(
        {"/bytes": b"bytes", "path": local, "/file": BytesIO(b"open"), "/pieces": [b"one", b"two"], "/big": big},
        progress=told.append,
    )
    assert made.fileset_id
    assert (told[-1].files, told[-1].total_files, told[-1].bytes) == (5, 5, 26 + len(big))
    found = client.storage.get_files(made)
    assert found == {"/bytes": b"bytes", "/path": b"from a file", "/file": b"open", "/pieces": b"onetwo", "/big": big}
    assert list(found) == sorted(found)


def test_a_file_set_of_requests_as_they_are_sent(client: Client) -> None:
    requests = [
        storage.CreateFilesetRequest(append_file=storage.AppendFile(path="/a", data=data)) for data in (b"1", b"2")
    ]
    for given in (requests, iter(requests)):
        made = client.storage.create_fileset(given)
        assert client.storage.get_files(made) == {"/a": b"12"}


def test_files_are_chosen(client: Client) -> None:
    made = client.storage.create_fileset({"/a": b"1", "/b": b"2", "/c": b"3"})
    get = client.storage.get_files
    assert set(get(made, "/[ab]$")) == {"/a", "/b"}
    assert set(get(made, storage.PathRange(lower="/b"))) == {"/b", "/c"}
    assert set(get(made, ["/[ab]", storage.FileFilter(path_regex="b")])) == {"/b"}
    with client.storage.read_fileset(made, "/a") as stream:
        assert [(piece.path, piece.data) for piece in stream] == [("/a", b"1")]


def test_file_sets_over_each_other(client: Client) -> None:
    service = client.storage
    below = service.create_fileset({"/a": b"old", "/b": b"old", "/c": b"old"})
    above = service.create_fileset({"/a": b"new", "/b": b"new"}, delete="/a")
    both = service.compose_fileset([below.fileset_id, above], timedelta(minutes=1))
    assert service.get_files(both) == {"/a": b"new", "/b": b"oldnew", "/c": b"old"}
    service.renew_fileset(both, 60)
    service.renew_fileset(both.fileset_id, timedelta(seconds=90))
    shards = (service.shard_fileset(both, num_files=1)).shards
    assert len(shards) > 1
    parts = [service.get_files(both, shard) for shard in shards]
    assert {path for part in parts for path in part} == {"/a", "/b", "/c"}
    assert sum(map(len, parts)) == 3


def test_a_file_set_becomes_part_of_a_commit(client: Client) -> None:
    client.pfs.create_repo("images")
    made = client.storage.create_fileset({"/a": b"1"})
    with client.pfs.commit("images@master") as commit:
        client.pfs.add_file_set(commit, made)
    assert client.pfs.get_files("images@master") == {"/a": b"1"}
    of_commit = client.pfs.get_file_set("images@master")
    assert client.storage.get_files(of_commit) == {"/a": b"1"}


def test_what_is_wrong_is_refused_before_it_is_sent(client: Client, tmp_path: Path) -> None:
    service: Any = client.storage
    for files, error in (
        ({"/a*": b""}, InvalidArgumentError),
        ({"/": b""}, InvalidArgumentError),
        ({"/a": "text"}, TypeError),
        (["/a"], TypeError),
        ({"/a": tmp_path / "absent"}, FileNotFoundError),
    ):
        with pytest.raises(error):
            service.create_fileset(files)
    for ttl in (0, -1, 1801, timedelta(hours=1)):
        with pytest.raises(InvalidArgumentError, match="30 minutes"):
            service.renew_fileset("ab", ttl)
    with pytest.raises(TypeError, match="a timedelta or whole seconds, not '10'"):
        service.renew_fileset("ab", "10")
    for call in (service.get_files, service.renew_fileset, lambda wrong: service.compose_fileset([wrong])):
        with pytest.raises(TypeError, match="5 is no file set"):
            call(5)


def test_one_file_set_alone_is_composed_to_a_copy(client: Client) -> None:
    service = client.storage
    made = service.create_fileset({"/a": b"1"})
    for one in (made, made.fileset_id):
        assert service.get_files(service.compose_fileset(one)) == {"/a": b"1"}


def test_a_file_set_that_is_not_there(client: Client) -> None:
    made = client.storage.create_fileset({"/a": b"1"})
    absent = ("0" if made.fileset_id[0] != "0" else "1") + made.fileset_id[1:]
    with pytest.raises(NotFoundError):
        client.storage.get_files(absent)
    with pytest.raises(NotFoundError):
        client.storage.renew_fileset(absent)
    with pytest.raises(PachydermError):
        client.storage.get_files("nonsense")


def test_the_embedded_server_has_no_object_store(client: Client, tmp_path: Path) -> None:
    made = client.storage.create_fileset({"/a": b"1"})
    with pytest.raises(UnimplementedError):
        client.storage.assemble_fileset(made, "/", tmp_path)


def test_files_are_assembled_from_an_object_store(tmp_path: Path) -> None:
    told: list[Progress] = []
    with ObjectStore() as objects:
        chunk = objects.chunk(b"0123456789")
        files = [
            storage.ReadFilesetCdrResponse(path="/a.txt", ref=objects.slices(chunk, (0, 3), (5, 10))),
            storage.ReadFilesetCdrResponse(path="/sub/b.txt", ref=objects.slices(chunk, (9, 10))),
            storage.ReadFilesetCdrResponse(path="/empty", ref=cdr.Ref(concat=cdr.Concat())),
        ]
        with Recorder({methods.READ_FILESET_CDR: files}) as server:
            with Client.from_address(server.address, timeout=30) as client:
                folder = client.storage.assemble_fileset("ab", "/", tmp_path / "out", progress=told.append)
                assert folder == tmp_path / "out"
                assert (folder / "a.txt").read_bytes() == b"01256789"
                assert (folder / "sub" / "b.txt").read_bytes() == b"9"
                assert (folder / "empty").read_bytes() == b""
                assert (told[-1].bytes, told[-1].files) == (9, 3)
                every = storage.FileFilter(path_regex="/")
                assert server.requests == [storage.ReadFilesetRequest(fileset_id="ab", filters=[every])]


def test_files_are_fetched_side_by_side_and_their_chunks_once(tmp_path: Path) -> None:
    with ObjectStore() as objects:
        objects.delay = 0.1
        chunks = [objects.chunk(bytes([number]) * 10) for number in range(4)]
        files = [
            storage.ReadFilesetCdrResponse(path=f"/{number}", ref=objects.slices(chunks[number % 4], (0, number)))
            for number in range(10)
        ]
        with Recorder({methods.READ_FILESET_CDR: files}) as server:
            with Client.from_address(server.address, timeout=30) as client:
                client.storage.assemble_fileset("ab", "/", tmp_path / "out")
                assert objects.requests == 4
                assert objects.most > 1
                client.storage.fetch_chunks("ab", "/", cache_location=tmp_path / "cache")
                assert objects.requests == 8
                objects.most = 0
                client.storage.assemble_fileset("ab", "/", tmp_path / "again", parallel=1)
                assert objects.most == 1
        for number in range(10):
            assert (tmp_path / "out" / str(number)).read_bytes() == bytes([number % 4]) * number


def test_chunks_are_fetched_ahead(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    with ObjectStore() as objects:
        chunk = objects.chunk(b"0123456789")
        files = [storage.ReadFilesetCdrResponse(path="/a", ref=objects.slices(chunk, (0, 3), (5, 10)))]
        with Recorder({methods.READ_FILESET_CDR: files}) as server:
            with Client.from_address(server.address, timeout=30) as client:
                service = client.storage
                with pytest.raises(FileNotFoundError):
                    service.assemble_fileset(
                        "ab", "/", tmp_path / "out", cache_location=cache, fetch_missing_chunks=False
                    )
                assert not there(tmp_path / "out" / "a")
                assert service.fetch_chunks("ab", "/", cache_location=cache) == 1
                other = cache / ("0" * 64)
                other.write_bytes(b"")
                assert service.fetch_chunks("ab", "/", cache_location=cache, prune=True) == 1
                assert not there(other)
                service.assemble_fileset(
                    "ab", "/", tmp_path / "out", cache_location=cache, fetch_missing_chunks=False
                )
                assert (tmp_path / "out" / "a").read_bytes() == b"01256789"
        assert objects.requests == 1


def test_a_server_that_means_ill_or_says_nothing(tmp_path: Path) -> None:
    with ObjectStore() as objects:
        ref = objects.slices(objects.chunk(b"0123456789"), (0, 3))
        for file, error in (
            (storage.ReadFilesetCdrResponse(path="/../../out", ref=ref), DataLossError),
            (storage.ReadFilesetCdrResponse(path="/a"), InternalError),
        ):
            with Recorder({methods.READ_FILESET_CDR: [file]}) as server:
                with Client.from_address(server.address, timeout=30) as client:
                    with pytest.raises(error):
                        client.storage.assemble_fileset("ab", "/", tmp_path / "in")
    assert not there(tmp_path / "in" / "a")
    assert not there(tmp_path / "out")
