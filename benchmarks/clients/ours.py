"""Our sync client."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from pachyderm_sdk import Client as PachydermClient
from pachyderm_sdk.api import pfs

from .worker import Client, Content, Threads, address, commit_id, run
from .workloads import MIB

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
    def __init__(self, host: str, port: int) -> None:
        self.client = PachydermClient(host, port)
        self.threads = Threads()

    def unary(self, count: int) -> None:
        for _ in range(count):
            self.client.admin.inspect_cluster()

    def unary_together(self, count: int) -> None:
        self.threads.share(self.client.admin.inspect_cluster, count)

    def put(self, content: Content) -> None:
        self.client.pfs.rpc.modify_file(one_file(content))

    def put_small(self, count: int, data: bytes) -> None:
        self.client.pfs.rpc.modify_file(many_files(count, data))

    def get(self, path: str) -> int:
        return len(self.client.pfs.read_bytes(pfs.File(commit=COMMIT, path=path)))

    def skim(self, path: str) -> int:
        return sum(len(piece.value) for piece in self.client.pfs.get_file(pfs.File(commit=COMMIT, path=path)))

    def get_to_file(self, path: str, target: Path) -> None:
        with target.open("wb", buffering=0) as file:
            for piece in self.client.pfs.get_file(pfs.File(commit=COMMIT, path=path)):
                file.write(piece.value)

    def get_small(self, paths: Sequence[str]) -> int:
        return sum(map(self.get, paths))

    def list(self, path: str) -> int:
        return sum(1 for _ in self.client.pfs.list_file(pfs.File(commit=COMMIT, path=path)))


if __name__ == "__main__":
    run(Ours(*address()))
