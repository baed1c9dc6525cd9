"""Where the server is, what of that is told, and whose event loop it is."""

from __future__ import annotations

import asyncio
import gc
import json
import pickle
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import entry_points
from multiprocessing import get_context
from operator import methodcaller
from typing import TYPE_CHECKING, Any

import fsspec
import pytest

from pachyderm_sdk import Client
from pachyderm_sdk.errors import ConfigError, UnauthenticatedError
from pachyderm_sdk.fsspec import PachydermFileSystem

if TYPE_CHECKING:
    from pathlib import Path


def test_fsspec_knows_the_protocol_without_an_import() -> None:
    assert {point.value for point in entry_points(group="fsspec.specs", name="pach")} == {
        "pachyderm_sdk.fsspec:PachydermFileSystem"
    }
    code = "import fsspec; print(fsspec.get_filesystem_class('pach').__name__)"
    done = subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.PIPE, text=True, timeout=60)
    assert done.stdout == "PachydermFileSystem\n"


def test_without_fsspec_the_import_says_what_to_install() -> None:
    code = "import sys; sys.modules['fsspec.callbacks'] = None\nimport pachyderm_sdk.fsspec"
    done = subprocess.run([sys.executable, "-c", code], check=False, stderr=subprocess.PIPE, text=True, timeout=60)
    assert done.stderr.endswith("pip install 'pachyderm-sdk[fsspec]'\n")


def test_the_server_is_found_as_clients_find_it(
    client: Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "config.json"
    there = {"pachd_address": client.address}
    file.write_text(json.dumps({"v2": {"active_context": "a", "contexts": {"a": {}, "there": there}}}))
    client.pfs.create_repo("data")
    fs: Any = PachydermFileSystem(config_file=str(file), context="there")
    fs.pipe("data@master/a", b"1")
    monkeypatch.setenv("PACHD_ADDRESS", client.address)
    assert fsspec.filesystem("pach").cat("data@master/a") == b"1"
    with pytest.raises(ConfigError, match="give one of them"):
        PachydermFileSystem(client.address, context="there")
    with pytest.raises(ConfigError):
        PachydermFileSystem("grpc://nowhere:port")
    PachydermFileSystem.clear_instance_cache()


def test_an_option_that_there_is_not_is_refused() -> None:
    options: dict[str, Any] = {"adress": "grpc://localhost"}
    with pytest.raises(TypeError, match="adress"):
        PachydermFileSystem(**options)


def test_a_token_is_shown_to_nobody_who_does_not_need_it(client: Client) -> None:
    client.auth.activate()
    client.pfs.create_repo("data")
    fs: Any = PachydermFileSystem(client.address, auth_token=client.auth_token)
    fs.pipe("data@master/a", b"1")
    token = str(client.auth_token)
    with fs.open("data@master/a") as file:
        shown = [repr(fs), str(fs), repr(file), repr(fs._client), fs.to_json(include_password=False)]
    assert not [text for text in shown if token in text]
    assert fs.from_json(fs.to_json()).cat("data@master/a") == b"1"
    assert fs.from_json(fs.to_json()) is fs
    with pytest.raises(UnauthenticatedError):
        fs.from_json(fs.to_json(include_password=False)).cat("data@master/a")
    with pytest.raises(PermissionError):
        PachydermFileSystem(client.address, auth_token="wrong").exists("data@master/a")
    PachydermFileSystem.clear_instance_cache()


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_another_process_goes_on_with_a_copy(fs: Any, client: Client, method: str) -> None:
    fs.pipe("data@master/a", b"content")
    assert pickle.loads(pickle.dumps(fs)) is fs
    with ProcessPoolExecutor(1, get_context(method)) as pool:
        assert pool.submit(methodcaller("cat", "data@master/a"), fs).result(60) == b"content"
        with fs.open("data@master/a") as file:
            file.read(3)
            assert pool.submit(methodcaller("read"), file).result(60) == b"tent"
    with fs.open("data@master/b", "wb") as file:
        with pytest.raises(RuntimeError, match="Pickling a writeable file"):
            pickle.dumps(file)


def test_equal_options_are_one_file_system(client: Client) -> None:
    first = fsspec.filesystem("pach", address=client.address)
    assert fsspec.filesystem("pach", address=client.address) is first == PachydermFileSystem(address=client.address)
    assert fsspec.filesystem("pach", address=client.address, timeout=3) is not first
    PachydermFileSystem.clear_instance_cache()


def test_who_is_forgotten_is_disconnected(client: Client) -> None:
    fs: Any = PachydermFileSystem(client.address, skip_instance_cache=True)
    assert fs.ls("") == []
    calls = fs._client._calls
    del fs
    gc.collect()
    limit = time.monotonic() + 30
    while not calls._closed:
        assert time.monotonic() < limit
        time.sleep(0.01)


async def test_on_an_event_loop_of_ones_own(pachd: str) -> None:
    with Client.from_address(pachd) as client:
        client.pfs.create_repo("data")
    fs: Any = PachydermFileSystem(pachd, asynchronous=True, skip_instance_cache=True)
    await fs._pipe({"data@master/a": b"first\nsecond\n", "data@master/b/c": b"2"})
    assert await fs._find("data@master") == ["data@master/a", "data@master/b/c"]
    assert [step async for step in fs._walk("data@master/b")] == [("data@master/b", [], ["c"])]
    assert await fs._cat_ranges(["data@master/a"] * 2, [0, 6], [5, 12]) == [b"first", b"second"]
    async with await fs.open_async("pach://data@master:/a") as file:
        assert (file.size, await file.read(3), file.seek(6), await file.read()) == (13, b"fir", 6, b"second\n")
    big = bytes(12_000_000)
    async with await fs.open_async("data@master/big", "wb") as file:
        for start in range(0, len(big), 1_000_000):
            assert await file.write(big[start : start + 1_000_000]) == 1_000_000
    async with await fs.open_async("data@master/big", "ab") as file:
        assert file.tell() == len(big)
        await file.write(b"end")
    assert await fs._cat_file("data@master/big", start=-5) == b"\0\0end"
    with pytest.raises(ZeroDivisionError):
        async with await fs.open_async("data@master/none", "wb") as file:
            await file.write(big)
            raise ZeroDivisionError
    with pytest.raises(FileExistsError):
        await fs.open_async("data@master/a", "xb")
    async with await fs.open_async("data@master/new", "xb") as file:
        await file.write(b"new")
    assert await fs._cat_file("data@master/new") == b"new"
    await fs._rm("data@master/new")
    file = await fs.open_async("data@master/none", "wb", block_size=4)
    await file.write(b"first")
    file._upload.write = lambda *_: asyncio.sleep(60)
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(file.write(b"then"), 0.05)
    assert file.closed
    assert file._upload._call.cancelled()
    await file.close()
    with pytest.raises(FileNotFoundError):
        await fs.open_async("data@master/none")
    await fs._mv("data@master/a", "data@master/moved")
    await fs._rm("data@master/big")
    assert await fs._find("data@master") == ["data@master/b/c", "data@master/moved"]
    with pytest.raises(NotImplementedError, match="asynchronous=True"):
        fs.transaction.__enter__()
    await fs.aclose()
    assert await fs._exists("data@master/moved"), "it connects anew"
    await fs.aclose()
