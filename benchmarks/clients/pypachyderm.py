"""`python-pachyderm` 7.6.0.

Downloads go the way that is its fastest, in pieces as large as the server's messages: `get_file(…).read()` of a whole
file copies more, and takes nearly twice as long.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any

from .worker import Client, Content, Threads, address, commit_id, run
from .workloads import MIB

python_pachyderm: Any = import_module("python_pachyderm")
COMMIT = ("images", commit_id())
PUTS = ("images", "puts")
MESSAGE = 19 * MIB


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

    def pieces(self, path: str) -> Iterator[bytes]:
        file = self.client.get_file(COMMIT, path)
        while piece := file.read(MESSAGE):
            yield piece

    def get(self, path: str) -> int:
        content = BytesIO()
        for piece in self.pieces(path):
            content.write(piece)
        return len(content.getvalue())

    def skim(self, path: str) -> int:
        return sum(map(len, self.pieces(path)))

    def get_to_file(self, path: str, target: Path) -> None:
        with target.open("wb", buffering=0) as file:
            for piece in self.pieces(path):
                file.write(piece)

    def get_small(self, paths: Sequence[str]) -> int:
        return sum(map(self.get, paths))

    def list(self, path: str) -> int:
        return sum(1 for _ in self.client.list_file(COMMIT, path))


if __name__ == "__main__":
    run(PythonPachyderm(*address()))
