"""The official `pachyderm-sdk` 2.12.2.

Uploads are made as its own code makes them, in messages of 19 MiB. Downloads go the way that is its fastest, through
the messages of `get_file`: `pfs_file(…).read()` copies more, and takes two to three times as long.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any

from .worker import Client, Content, Threads, address, commit_id, run
from .workloads import MIB

# By name, because only the environment of the official SDK has it under this name.
sdk: Any = import_module("pachyderm_sdk")
pfs: Any = import_module("pachyderm_sdk.api.pfs")
REPO = pfs.Repo(name="images", type="user", project=pfs.Project(name="default"))
COMMIT = pfs.Commit(repo=REPO, id=commit_id())
PUTS = pfs.Commit(branch=pfs.Branch(repo=REPO, name="puts"), repo=REPO)


def one_file(content: Content) -> Iterator[Any]:
    yield pfs.ModifyFileRequest(set_commit=PUTS)
    yield pfs.ModifyFileRequest(delete_file=pfs.DeleteFile(path="/bulk"))
    while data := content.read(19 * MIB):
        yield pfs.ModifyFileRequest(add_file=pfs.AddFile(path="/bulk", raw=data))


def many_files(count: int, data: bytes) -> Iterator[Any]:
    yield pfs.ModifyFileRequest(set_commit=PUTS)
    yield pfs.ModifyFileRequest(delete_file=pfs.DeleteFile(path="/small/"))
    for i in range(count):
        yield pfs.ModifyFileRequest(add_file=pfs.AddFile(path=f"/small/{i}", raw=data))


class Official(Client):
    def __init__(self, host: str, port: int) -> None:
        self.client = sdk.Client(host=host, port=port)
        self.threads = Threads()

    def unary(self, count: int) -> None:
        for _ in range(count):
            self.client.admin.inspect_cluster()

    def unary_together(self, count: int) -> None:
        self.threads.share(self.client.admin.inspect_cluster, count)

    def put(self, content: Content) -> None:
        self.client.pfs.modify_file(one_file(content))

    def put_small(self, count: int, data: bytes) -> None:
        self.client.pfs.modify_file(many_files(count, data))

    def pieces(self, path: str) -> Iterator[Any]:
        yield from self.client.pfs.get_file(file=pfs.File(commit=COMMIT, path=path))

    def get(self, path: str) -> int:
        content = BytesIO()
        for piece in self.pieces(path):
            content.write(piece.value)
        return len(content.getvalue())

    def skim(self, path: str) -> int:
        return sum(len(piece.value) for piece in self.pieces(path))

    def get_to_file(self, path: str, target: Path) -> None:
        with target.open("wb", buffering=0) as file:
            for piece in self.pieces(path):
                file.write(piece.value)

    def get_small(self, paths: Sequence[str]) -> int:
        return sum(map(self.get, paths))

    def list(self, path: str) -> int:
        return sum(1 for _ in self.client.pfs.list_file(file=pfs.File(commit=COMMIT, path=path)))


if __name__ == "__main__":
    run(Official(*address()))
