"""`python-pachyderm` 7.6.0."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from .worker import Client, Content, Threads, address, commit_id, run
from .workloads import MIB

python_pachyderm: Any = import_module("python_pachyderm")
COMMIT = ("images", commit_id())
PUTS = ("images", "puts")


class PythonPachyderm(Client):
    def __init__(self, host: str, port: int) -> None:
        self.client = python_pachyderm.Client(host, port)
        self.threads = Threads()

    def unary(self, count: int) -> None:
        for _ in range(count):
            self.client.inspect_cluster()

    def unary_together(self, count: int) -> None:
        self.threads.share(self.client.inspect_cluster, count)

    def put(self, content: Content) -> None:
        with self.client.modify_file_client(PUTS) as files:
            files.put_file_from_fileobj("/bulk", content)

    def put_small(self, count: int, data: bytes) -> None:
        with self.client.modify_file_client(PUTS) as files:
            for i in range(count):
                files.put_file_from_bytes(f"/small/{i}", data)

    def get(self, path: str) -> int:
        return len(self.client.get_file(COMMIT, path).read())

    def skim(self, path: str) -> int:
        file, size = self.client.get_file(COMMIT, path), 0
        while piece := file.read(19 * MIB):  # as large as the server's messages
            size += len(piece)
        return size

    def get_to_file(self, path: str, target: Path) -> None:
        with target.open("wb", buffering=0) as file:
            shutil.copyfileobj(self.client.get_file(COMMIT, path), file, 1 << 20)

    def get_small(self, paths: Sequence[str]) -> int:
        return sum(map(self.get, paths))

    def list(self, path: str) -> int:
        return sum(1 for _ in self.client.list_file(COMMIT, path))


if __name__ == "__main__":
    run(PythonPachyderm(*address()))
