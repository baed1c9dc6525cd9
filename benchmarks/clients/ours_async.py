"""Our async client, over our transport or over a stock channel of grpclib's."""

from __future__ import annotations

import asyncio
import atexit
import sys
from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar

from grpclib.client import Channel

from pachyderm_sdk import AsyncClient
from pachyderm_sdk.api import pfs

from .ours import COMMIT, many_files, one_file
from .worker import Client, Content, address, run, shares

T = TypeVar("T")


class OursAsync(Client):
    """Args: connect: makes the client, on the loop."""

    def __init__(self, connect: Callable[[], AsyncClient]) -> None:
        self.loop = asyncio.new_event_loop()
        self.client = self.do(self.connected(connect))

    async def connected(self, connect: Callable[[], AsyncClient]) -> AsyncClient:
        return connect()

    def do(self, work: Coroutine[object, object, T]) -> T:
        return self.loop.run_until_complete(work)

    async def some(self, count: int) -> None:
        for _ in range(count):
            await self.client.admin.inspect_cluster()

    async def together(self, count: int) -> None:
        await asyncio.gather(*map(self.some, shares(count)))

    async def read(self, path: str) -> int:
        return len(await self.client.pfs.read_bytes(pfs.File(commit=COMMIT, path=path)))

    async def skimmed(self, path: str) -> int:
        size = 0
        async for piece in self.client.pfs.get_file(pfs.File(commit=COMMIT, path=path)):
            size += len(piece.value)
        return size

    async def saved(self, path: str, target: Path) -> None:
        with target.open("wb", buffering=0) as file:
            async for piece in self.client.pfs.get_file(pfs.File(commit=COMMIT, path=path)):
                file.write(piece.value)

    async def listed(self, path: str) -> int:
        count = 0
        async for _ in self.client.pfs.list_file(pfs.File(commit=COMMIT, path=path)):
            count += 1
        return count

    def unary(self, count: int) -> None:
        self.do(self.some(count))

    def unary_together(self, count: int) -> None:
        self.do(self.together(count))

    def put(self, content: Content) -> None:
        self.do(self.client.pfs.rpc.modify_file(one_file(content)))

    def put_small(self, count: int, data: bytes) -> None:
        self.do(self.client.pfs.rpc.modify_file(many_files(count, data)))

    def get(self, path: str) -> int:
        return self.do(self.read(path))

    def skim(self, path: str) -> int:
        return self.do(self.skimmed(path))

    def get_to_file(self, path: str, target: Path) -> None:
        self.do(self.saved(path, target))

    def get_small(self, paths: Sequence[str]) -> int:
        async def one_by_one() -> int:
            return sum([await self.read(path) for path in paths])

        return self.do(one_by_one())

    def list(self, path: str) -> int:
        return self.do(self.listed(path))


def over_stock_channel(host: str, port: int) -> AsyncClient:
    channel = Channel(host, port)
    atexit.register(channel.close)
    return AsyncClient.from_channel(channel)


if __name__ == "__main__":
    connect = over_stock_channel if "--stock" in sys.argv else AsyncClient
    run(OursAsync(partial(connect, *address())))
