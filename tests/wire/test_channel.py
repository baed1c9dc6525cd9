"""A client over a channel of grpclib's that the user made."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from grpclib.client import Channel

from pachyderm_sdk import AsyncClient, Client, errors
from pachyderm_sdk.local import LocalServer


@pytest.fixture(params=["tcp", "unix"])
async def channel(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Channel]:
    server = LocalServer(socket=tmp_path / "socket" if request.param == "unix" else None)
    await asyncio.to_thread(server.start)
    if request.param == "unix":
        channel = Channel(path=str(tmp_path / "socket"))
    else:
        channel = Channel("127.0.0.1", int(server.address.rpartition(":")[2]))
    yield channel
    channel.close()
    await asyncio.to_thread(server.stop)


async def test_the_whole_client_works_over_a_channel(channel: Channel) -> None:
    client = AsyncClient.from_channel(channel)
    await client.pfs.create_repo("images")
    async with client.pfs.commit("images@master") as commit:
        await commit.put_file("/small.txt", b"hello")
        await commit.put_file("/large.bin", b"x" * (3 << 20))
    listed = [info.file async for info in client.pfs.list_file("images@master:/")]
    assert [file.path for file in listed if file is not None] == ["/large.bin", "/small.txt"]
    assert await client.pfs.read_bytes("images@master:/small.txt") == b"hello"
    assert len(await client.pfs.read_bytes("images@master:/large.bin")) == 3 << 20
    with pytest.raises(errors.NotFoundError, match="nothing"):
        await client.pfs.inspect_repo("nothing")
    with pytest.raises(errors.DeadlineExceededError):
        await client.pfs.inspect_repo("images", timeout=0)
    await client.aclose()
    with pytest.raises(errors.ClosedError):
        await client.pfs.inspect_repo("images")
    another = AsyncClient.from_channel(channel)  # the channel is its maker's to close
    assert await another.pfs.inspect_repo("images")
    await another.aclose()


async def test_what_a_client_over_a_channel_shows(channel: Channel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PACH_PYTHON_AUTH_TOKEN", "of the environment")
    client = AsyncClient.from_channel(channel, transaction_id="t")
    assert (client.auth_token, client.transaction_id) == ("of the environment", "t")
    assert client.address == (f"unix://{channel._path}" if channel._path else f"grpc://127.0.0.1:{channel._port}")
    assert "of the environment" not in repr(client)


def test_only_the_async_colour_has_it() -> None:
    assert not hasattr(Client, "from_channel")
