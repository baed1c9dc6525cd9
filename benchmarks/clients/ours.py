"""Our sync client's calls, through the generated stubs."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

from pachyderm_sdk._wire.address import Address
from pachyderm_sdk._wire.calls_sync import Calls
from pachyderm_sdk._wire.endpoint import Endpoint
from pachyderm_sdk.api import pfs
from pachyderm_sdk.api.admin import stub_sync as admin_stub
from pachyderm_sdk.api.pfs import stub_sync as pfs_stub

from .worker import AT_A_TIME, CALLS, MIB, Client, Content, address, run

COMMIT = pfs.Commit(repo=pfs.Repo(name="images", type="user"), id="4f9d7a3c2b1e4d5f8a6b7c8d9e0f1a2b")


def one_file(content: Content) -> Iterator[pfs.ModifyFileRequest]:
    yield pfs.ModifyFileRequest(set_commit=COMMIT)
    while data := content.read(MIB):
        yield pfs.ModifyFileRequest(add_file=pfs.AddFile(path="/bulk", raw=data))


def many_files(count: int, data: bytes) -> Iterator[pfs.ModifyFileRequest]:
    yield pfs.ModifyFileRequest(set_commit=COMMIT)
    for i in range(count):
        yield pfs.ModifyFileRequest(add_file=pfs.AddFile(path=f"/small/{i}", raw=data))


class Ours(Client):
    def __init__(self, address: Address) -> None:
        calls = Calls(Endpoint(address))
        self.admin = admin_stub.ApiStub(calls)
        self.pfs = pfs_stub.ApiStub(calls)
        self.pool = ThreadPoolExecutor(AT_A_TIME)

    def unary(self) -> None:
        for _ in range(CALLS):
            self.admin.inspect_cluster()

    def unary_together(self) -> None:
        for done in [self.pool.submit(self.admin.inspect_cluster) for _ in range(CALLS)]:
            done.result()

    def put(self, content: Content) -> None:
        self.pfs.modify_file(one_file(content))

    def put_small(self, count: int, data: bytes) -> None:
        self.pfs.modify_file(many_files(count, data))

    def get(self, path: str) -> int:
        content = BytesIO()  # as `read_bytes` does
        for piece in self.pfs.get_file(file=pfs.File(commit=COMMIT, path=path)):
            content.write(piece.value)
        return len(content.getvalue())

    def get_to_file(self, path: str, target: Path) -> None:
        with target.open("wb", buffering=0) as file:
            for piece in self.pfs.get_file(file=pfs.File(commit=COMMIT, path=path)):
                file.write(piece.value)

    def list(self, path: str) -> int:
        return sum(1 for _ in self.pfs.list_file(file=pfs.File(commit=COMMIT, path=path)))


if __name__ == "__main__":
    run(Ours(Address(*address())))
