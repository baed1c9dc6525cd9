"""A server for the wire benchmark to run against, and the files in it that the clients read."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from clients.workloads import MIB, SMALL, WARM_UP, WORKLOADS, bulk_path, listed_path, small_path

from pachyderm_sdk import Client, PachydermError
from pachyderm_sdk.api import pfs

REPO = "images"
ANY_COMMIT = "4f9d7a3c2b1e4d5f8a6b7c8d9e0f1a2b"
"""What to read from a server that does not look."""


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


def check(target: str) -> None:
    """Makes a call, to see whether there is a server.

    Raises:
        SystemExit: There is none; says so in one line.
    """
    try:
        with Client.from_address(f"grpc://{target}", connect_timeout=5) as client:
            client.admin.rpc.inspect_cluster(timeout=10)
    except PachydermError as error:
        raise SystemExit(f"--target {target}: {_line(error)}") from None


def prepare(target: str) -> str:
    """Puts into a server what the workloads and their warm-ups read; returns the commit's id.

    Args:
        target: HOST:PORT of the server. Its repo `images` is deleted, if it has one.

    Raises:
        SystemExit: The server refuses it; says so in one line.
    """
    try:
        with Client.from_address(f"grpc://{target}") as client:
            repo = pfs.Repo(name=REPO, type="user", project=pfs.Project(name="default"))
            client.pfs.delete_repo(repo, force=True)
            client.pfs.create_repo(REPO)
            commit = client.pfs.rpc.start_commit(branch=pfs.Branch(repo=repo, name="master"))
            client.pfs.rpc.modify_file(_files(commit))
            client.pfs.rpc.finish_commit(commit=commit)
            client.pfs.rpc.inspect_commit(commit=commit, wait=pfs.CommitState.FINISHED)
            return commit.id
    except PachydermError as error:
        raise SystemExit(f"--target {target}: the files to read could not be put there: {_line(error)}") from None


def _line(error: PachydermError) -> str:
    return " ".join(str(error).split())


def _files(commit: pfs.Commit) -> Iterator[pfs.ModifyFileRequest]:
    yield pfs.ModifyFileRequest(set_commit=commit)
    for mebibytes in (WARM_UP, WORKLOADS["W4"].count):
        for _ in range(mebibytes):
            yield _add(bulk_path(mebibytes), bytes(MIB))
    for listed in (WARM_UP, WORKLOADS["W5"].count):
        for number in range(listed):
            yield _add(f"{listed_path(listed)}/{number:06}", b"")
    for number in range(WORKLOADS["W6"].count):
        yield _add(small_path(number), bytes(SMALL))


def _add(path: str, data: bytes) -> pfs.ModifyFileRequest:
    return pfs.ModifyFileRequest(add_file=pfs.AddFile(path=path, raw=data))
