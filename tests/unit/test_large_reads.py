"""A large file that is read as a whole is in memory once."""

from __future__ import annotations

import tarfile
import tracemalloc
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from pachyderm_sdk import AsyncClient
from pachyderm_sdk._wire.server import Server
from pachyderm_sdk._wire.servicer import Call
from pachyderm_sdk.api import pfs
from pachyderm_sdk.api.google import protobuf
from pachyderm_sdk.api.pfs.servicer import ApiServicer

PIECE = bytes(1 << 20)
PIECES = 64
SIZE = PIECES * len(PIECE)
PATH = "/large"
COMMIT = "images@" + "0123456789ab4def" * 2


class Files(ApiServicer):
    """Serves one file, which it makes while it sends it."""

    async def inspect_file(self, request: pfs.InspectFileRequest, call: Call) -> pfs.FileInfo:
        return pfs.FileInfo(file=request.file, file_type=pfs.FileType.FILE, size_bytes=SIZE)

    async def get_file(self, request: pfs.GetFileRequest, call: Call) -> AsyncIterator[protobuf.BytesValue]:
        for _ in range(PIECES):
            yield protobuf.BytesValue(value=PIECE)

    async def get_file_tar(self, request: pfs.GetFileRequest, call: Call) -> AsyncIterator[protobuf.BytesValue]:
        header = tarfile.TarInfo(PATH)
        header.size = SIZE
        yield protobuf.BytesValue(value=header.tobuf())
        async for piece in self.get_file(request, call):
            yield piece
        yield protobuf.BytesValue(value=bytes(2 * tarfile.BLOCKSIZE))


async def by_read_bytes(client: AsyncClient) -> bytes:
    return await client.pfs.read_bytes(f"{COMMIT}:{PATH}")


async def by_open(client: AsyncClient) -> bytes:
    async with client.pfs.open(f"{COMMIT}:{PATH}") as file:
        return await file.read()


async def by_get_files(client: AsyncClient) -> bytes:
    return (await client.pfs.get_files(COMMIT, PATH))[PATH]


@pytest.mark.parametrize("read", [by_read_bytes, by_open, by_get_files])
async def test_a_large_file_is_in_memory_once(read: Callable[[AsyncClient], Awaitable[bytes]]) -> None:
    server = Server([Files()])
    await server.start("127.0.0.1", 0)
    (address,) = server.addresses
    assert isinstance(address, tuple)
    async with AsyncClient(*address) as client:
        tracemalloc.start()
        try:
            content = await read(client)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    server.close()
    await server.wait_closed()
    assert len(content) == SIZE
    assert peak < 1.5 * SIZE
