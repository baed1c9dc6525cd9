"""Our sync client's calls, through the generated stubs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

from pachyderm_sdk._wire.address import Address
from pachyderm_sdk._wire.calls_sync import Calls
from pachyderm_sdk._wire.endpoint import Endpoint
from pachyderm_sdk.api import pfs
from pachyderm_sdk.api.admin import stub_sync as admin_stub
from pachyderm_sdk.api.pfs import stub_sync as pfs_stub

from .worker import AT_A_TIME, CALLS, MIB, Client, Content, address, commit_id, run

REPO = pfs.Repo(name="images", type="user", project=pfs.Project(name="default"))
COMMIT = pfs.Commit(repo=REPO, id=commit_id())
PUTS = pfs.Commit(branch=pfs.Branch(repo=REPO, name="puts"), repo=REPO)


def one_file(content: Content) -> Iterator[pfs.ModifyFileRequest]:
    yield pfs.ModifyFileRequest(set_commit=PUTS)
    yield pfs.ModifyFileRequest(delete_file=pfs.DeleteFile(path="/bulk"))
    while data := content.read(MIB):
        yield pfs.ModifyFileRequest(add_file=pfs.AddFile(path="/bulk", raw=data))


def many_files(count: int, data: bytes) -> Iterator[pfs.ModifyFileRequest]:
    yield pfs.ModifyFileRequest(set_commit=PUTS)
    yield pfs.ModifyFileRequest(delete_file=pfs.DeleteFile(path="/small/"))
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

    def get_small(self, paths: Sequence[str]) -> int:
        return sum(map(self.get, paths))

    def list(self, path: str) -> int:
        return sum(1 for _ in self.pfs.list_file(file=pfs.File(commit=COMMIT, path=path)))


if __name__ == "__main__":
    run(Ours(Address(*address())))
