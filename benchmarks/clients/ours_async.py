"""Our async client's calls, through the generated stubs, over our transport or over a stock channel of grpclib's."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Coroutine, Sequence
from io import BytesIO
from pathlib import Path
from typing import TypeVar

from grpclib.client import Channel

from pachyderm_sdk._wire.address import Address
from pachyderm_sdk._wire.calls import AsyncCalls
from pachyderm_sdk._wire.endpoint import Endpoint
from pachyderm_sdk.api import pfs
from pachyderm_sdk.api.admin import stub as admin_stub
from pachyderm_sdk.api.pfs import stub as pfs_stub

from .ours import COMMIT, many_files, one_file
from .worker import AT_A_TIME, CALLS, Client, Content, address, run

T = TypeVar("T")


class OursAsync(Client):
    """Args: connect: makes the calls, on the loop."""

    def __init__(self, connect: Callable[[], AsyncCalls]) -> None:
        self.loop = asyncio.new_event_loop()
        calls = self.do(self.connected(connect))
        self.admin = admin_stub.ApiStub(calls)
        self.pfs = pfs_stub.ApiStub(calls)

    async def connected(self, connect: Callable[[], AsyncCalls]) -> AsyncCalls:
        return connect()

    def do(self, work: Coroutine[object, object, T]) -> T:
        return self.loop.run_until_complete(work)

    async def some(self, count: int) -> None:
        for _ in range(count):
            await self.admin.inspect_cluster()

    async def together(self) -> None:
        each, rest = divmod(CALLS, AT_A_TIME)
        await asyncio.gather(*(self.some(each + (i < rest)) for i in range(AT_A_TIME)))

    async def downloaded(self, path: str) -> int:
        content = BytesIO()  # as `read_bytes` does
        async for piece in self.pfs.get_file(file=pfs.File(commit=COMMIT, path=path)):
            content.write(piece.value)
        return len(content.getvalue())

    async def saved(self, path: str, target: Path) -> None:
        with target.open("wb", buffering=0) as file:
            async for piece in self.pfs.get_file(file=pfs.File(commit=COMMIT, path=path)):
                file.write(piece.value)

    async def listed(self, path: str) -> int:
        count = 0
        async for _ in self.pfs.list_file(file=pfs.File(commit=COMMIT, path=path)):
            count += 1
        return count

    def unary(self) -> None:
        self.do(self.some(CALLS))

    def unary_together(self) -> None:
        self.do(self.together())

    def put(self, content: Content) -> None:
        self.do(self.pfs.modify_file(one_file(content)))

    def put_small(self, count: int, data: bytes) -> None:
        self.do(self.pfs.modify_file(many_files(count, data)))

    def get(self, path: str) -> int:
        return self.do(self.downloaded(path))

    def get_to_file(self, path: str, target: Path) -> None:
        self.do(self.saved(path, target))

    def get_small(self, paths: Sequence[str]) -> int:
        async def one_by_one() -> int:
            return sum([await self.downloaded(path) for path in paths])

        return self.do(one_by_one())

    def list(self, path: str) -> int:
        return self.do(self.listed(path))


if __name__ == "__main__":
    host, port = address()
    if "--stock" in sys.argv:
        run(OursAsync(lambda: AsyncCalls.over(Channel(host, port))))
    else:
        run(OursAsync(lambda: AsyncCalls(Endpoint(Address(host, port)))))
