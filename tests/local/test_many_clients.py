"""Many clients at once, as programs use them: nothing is lost, nobody waits for ever, readers wait for nobody."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk import Client
from pachyderm_sdk.errors import CommitNotFinishedError
from pachyderm_sdk.local import LocalServer

if TYPE_CHECKING:
    from collections.abc import Iterator

CLIENTS = 32
EACH = 4


@pytest.fixture
def address() -> Iterator[str]:
    with LocalServer() as server, Client.from_address(server.address, timeout=60) as client:
        client.pfs.create_repo("data")
        yield server.address


@pytest.mark.parametrize("branches", [1, 8, CLIENTS])
def test_no_commit_of_many_clients_is_lost(address: str, branches: int) -> None:
    """A branch has one open commit at a time, so who finds it taken tries again."""

    def work(number: int) -> list[str]:
        made: list[str] = []
        with Client.from_address(address, timeout=60) as client:
            while len(made) < EACH:
                turn = len(made)
                try:
                    with client.pfs.commit(f"data@b{number % branches}", description=f"{number}") as commit:
                        commit.put_file(f"/{number}/{turn}", b"%d" % turn)
                        commit.put_file("/log", b"%d.%d\n" % (number, turn), append=True)
                except CommitNotFinishedError:
                    time.sleep(0.05)
                else:
                    made.append(commit.id)
        return made

    with ThreadPoolExecutor(CLIENTS) as pool:
        made = {id for ids in pool.map(work, range(CLIENTS), timeout=100) for id in ids}
    with Client.from_address(address, timeout=60) as client:
        assert {info.commit.id for info in client.pfs.list_commit("data") if info.commit} == made
        found = 0
        for number in range(branches):
            client.pfs.wait_commit(f"data@b{number}")
            files = client.pfs.get_files(f"data@b{number}")
            log = files.pop("/log").split()
            assert len(log) == len(set(log)) == len(files)
            found += len(files)
    assert found == CLIENTS * EACH == len(made)


def test_transactions_of_many_clients_are_all_made(address: str) -> None:
    def work(number: int) -> None:
        with Client.from_address(address, timeout=60) as client, client.transaction():
            client.pfs.create_repo(f"repo-{number}")
            client.pfs.create_branch(f"repo-{number}@master")

    with ThreadPoolExecutor(CLIENTS) as pool:
        list(pool.map(work, range(CLIENTS), timeout=100))
    with Client.from_address(address, timeout=60) as client:
        assert sum(info.repo is not None for info in client.pfs.list_repo()) == CLIENTS + 1
        assert client.pfs.branch_exists("repo-0@master")


def test_a_reader_waits_for_no_upload(address: str) -> None:
    """Listing, reading and committing go on while a large file is half there, and see nothing of it."""
    half, release = threading.Event(), threading.Event()

    def content() -> Iterator[bytes]:
        for _ in range(4):
            yield b"x" * 1_000_000
        half.set()
        release.wait(100)
        yield b"end"

    def upload() -> None:
        with Client.from_address(address, timeout=60) as client:
            client.pfs.put_file("data@master", "/large", content())

    with Client.from_address(address, timeout=60) as client:
        client.pfs.put_file("data@master", "/before", b"1")
        writer = threading.Thread(target=upload)
        writer.start()
        try:
            assert half.wait(60)
            for number in range(20):
                found = [info.file.path for info in client.pfs.list_file("data@master") if info.file]
                assert found == ["/before"]
                assert client.pfs.read_bytes("data@master:/before") == b"1"
                client.pfs.put_file("data@other", f"/{number}", b"2")
            assert writer.is_alive()
        finally:
            release.set()
            writer.join(60)
        assert client.pfs.inspect_file("data@master:/large").size_bytes == 4_000_003
        assert len(client.pfs.get_files("data@other")) == 20
