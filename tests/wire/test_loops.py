"""The loops of our own threads: uvloop's where it is installed, and everything works on either."""

from __future__ import annotations

import asyncio
import subprocess
import sys

import pytest

from pachyderm_sdk import Client
from pachyderm_sdk._wire import loops
from pachyderm_sdk._wire.loop_thread import LoopThread

PROGRAM = """
from pachyderm_sdk import Client
from pachyderm_sdk._wire.loop_thread import loop_thread
with Client.local() as client:
    client.pfs.create_repo("images")
    with client.pfs.commit("images@master") as commit:
        commit.put_file("/small.txt", b"hello")
        commit.put_file("/large.bin", b"x" * (5 << 20))
    sizes = [info.size_bytes for info in client.pfs.list_file("images@master:/")]
    assert sizes == [5 << 20, 5], sizes
    assert len(client.pfs.read_bytes("images@master:/large.bin")) == 5 << 20
    print(type(loop_thread()._loop).__module__, type(client._server._loop).__module__)
"""


def run(program: str) -> list[str]:
    command = [sys.executable, "-c", program]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, timeout=60).stdout.split()


def test_uvloop_is_used_where_it_is_installed() -> None:
    pytest.importorskip("uvloop")
    assert run(PROGRAM) == ["uvloop", "uvloop"]


def test_without_uvloop_the_loops_are_asyncios() -> None:
    hidden = "import sys; sys.modules['uvloop'] = None\n"
    assert all(module.startswith("asyncio.") for module in run(hidden + PROGRAM))


class FakeUvloop:
    """Stands in for uvloop, so that its use is tested where it is not installed."""

    def __init__(self) -> None:
        self.made: list[asyncio.AbstractEventLoop] = []

    def new_event_loop(self) -> asyncio.AbstractEventLoop:
        self.made.append(asyncio.new_event_loop())
        return self.made[-1]

    run = staticmethod(asyncio.run)


def test_the_loop_of_the_io_thread_is_uvloops_and_the_users_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    fake = FakeUvloop()
    monkeypatch.setattr(loops, "_uvloop", lambda: fake)
    thread = LoopThread()
    assert fake.made == [thread._loop]
    thread.stop()

    async def user() -> None:
        assert asyncio.get_running_loop() not in fake.made

    asyncio.run(user())


def test_the_embedded_server_runs_on_it(monkeypatch: pytest.MonkeyPatch) -> None:
    fake = FakeUvloop()
    monkeypatch.setattr(loops, "_uvloop", lambda: fake)
    with Client.local() as client:
        assert client.get_version().major
