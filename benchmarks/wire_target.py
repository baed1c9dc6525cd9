"""A server for the wire benchmark to run against, and the files in it that the clients read."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from pachyderm_sdk import Client
from pachyderm_sdk.api import pfs

MIB = 1 << 20
REPO = "images"


@contextmanager
def local_server() -> Iterator[str]:
    """Runs our embedded server in a process of its own, in memory, and gives its HOST:PORT."""
    command = [sys.executable, "-m", "pachyderm_sdk.local", "--memory", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            found = re.search(r"grpc://(\S+:\d+)", process.stdout.readline())
            if found is None:
                raise SystemExit("the local server did not say where it listens")
            yield found[1]
        finally:
            process.terminate()


def prepare(target: str, *, bulk: int, listed: int, small: int) -> str:
    """Puts into a server what the workloads read, at paths that tell a sink to make it up; returns the commit's id.

    Args:
        target: HOST:PORT of the server. Its repo `images` is deleted, if it has one.
        bulk: Bytes of the large file.
        listed: How many files to list.
        small: How many small files to read.
    """
    with Client.from_address(f"grpc://{target}") as client:
        repo = pfs.Repo(name=REPO, type="user", project=pfs.Project(name="default"))
        client.pfs.delete_repo(repo, force=True)
        client.pfs.create_repo(REPO)
        commit = client.pfs.rpc.start_commit(branch=pfs.Branch(repo=repo, name="master"))

        def requests() -> Iterator[pfs.ModifyFileRequest]:
            yield pfs.ModifyFileRequest(set_commit=commit)
            for start in range(0, bulk, MIB):
                yield _add(f"/size={bulk}", bytes(min(MIB, bulk - start)))
            for number in range(listed):
                yield _add(f"/n={listed}/{number:06}", b"")
            for number in range(small):
                yield _add(f"/small/size=1024,chunk=1024/{number}", bytes(1024))

        client.pfs.rpc.modify_file(requests())
        client.pfs.rpc.finish_commit(commit=commit)
        client.pfs.rpc.inspect_commit(commit=commit, wait=pfs.CommitState.FINISHED)
        return commit.id


def _add(path: str, data: bytes) -> pfs.ModifyFileRequest:
    return pfs.ModifyFileRequest(add_file=pfs.AddFile(path=path, raw=data))
