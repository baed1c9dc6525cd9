"""Starting and stopping: in a thread, on a loop, as a process."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import textwrap
import threading
import time
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk.api import admin, pfs, version
from pachyderm_sdk.api.admin.methods import INSPECT_CLUSTER
from pachyderm_sdk.api.google.protobuf import Empty
from pachyderm_sdk.api.health import HealthCheckRequest, HealthCheckResponseServingStatus
from pachyderm_sdk.api.health.methods import CHECK
from pachyderm_sdk.api.pfs import methods
from pachyderm_sdk.api.version.methods import GET_VERSION
from pachyderm_sdk.errors import PachydermError
from pachyderm_sdk.local import LocalServer, LocalServerError, serve
from pachyderm_sdk.local.services.admin import version_warning

from .calls import connect, put_file, read_file, repo

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def server() -> Iterator[LocalServer]:
    with LocalServer() as running:
        yield running


def test_answers_what_clients_ask_first(server: LocalServer) -> None:
    calls = connect(server.address)
    assert calls.unary_unary(CHECK, HealthCheckRequest()).status == HealthCheckResponseServingStatus.SERVING
    version = calls.unary_unary(GET_VERSION, Empty())
    assert (version.major, version.minor) == (2, 13)
    info = calls.unary_unary(INSPECT_CLUSTER, admin.InspectClusterRequest(client_version=version))
    assert len(info.id) == 32
    assert info.warnings_ok
    assert info.warnings == []
    calls.close()


def test_warns_of_other_versions_and_unknown_projects(server: LocalServer) -> None:
    calls = connect(server.address)
    version = calls.unary_unary(GET_VERSION, Empty())
    version.minor = 8
    request = admin.InspectClusterRequest(client_version=version, current_project=pfs.Project(name="nope"))
    first, second = calls.unary_unary(INSPECT_CLUSTER, request).warnings
    assert "much older than the server" in first
    assert '"nope"' in second
    calls.close()


def test_keeps_data_and_cluster_id(tmp_path: Path) -> None:
    ids = []
    for run in range(2):
        with LocalServer(tmp_path / "data") as server:
            calls = connect(server.address)
            ids.append(calls.unary_unary(INSPECT_CLUSTER, admin.InspectClusterRequest()).id)
            if run == 0:
                calls.unary_unary(methods.CREATE_REPO, pfs.CreateRepoRequest(repo=repo("a")))
                put_file(calls, "a", "/f", b"kept")
            assert read_file(calls, "a", "/f") == b"kept"
            calls.close()
    assert ids[0] == ids[1]


def test_keeps_nothing_without_a_folder() -> None:
    for _ in range(2):
        with LocalServer() as server:
            calls = connect(server.address)
            calls.unary_unary(methods.CREATE_REPO, pfs.CreateRepoRequest(repo=repo("a")))
            calls.close()


def test_a_deleted_default_project_stays_deleted(tmp_path: Path) -> None:
    with LocalServer(tmp_path) as server:
        calls = connect(server.address)
        calls.unary_unary(methods.DELETE_PROJECT, pfs.DeleteProjectRequest(project=pfs.Project(name="default")))
        calls.close()
    with LocalServer(tmp_path) as server:
        calls = connect(server.address)
        assert list(calls.unary_stream(methods.LIST_PROJECT, pfs.ListProjectRequest())) == []
        calls.close()


def test_refuses_a_folder_in_use(tmp_path: Path) -> None:
    with LocalServer(tmp_path), pytest.raises(LocalServerError, match="in use by process"):
        LocalServer(tmp_path).start()


def test_refuses_a_folder_without_a_name() -> None:
    with pytest.raises(LocalServerError, match="empty"):
        LocalServer("").start()


def test_refuses_a_port_in_use(server: LocalServer) -> None:
    port = int(server.address.rpartition(":")[2])
    with pytest.raises(LocalServerError, match=f"cannot listen on 127.0.0.1:{port}"):
        LocalServer(port=port).start()


def test_a_server_that_did_not_start_leaves_its_folder_free(tmp_path: Path, server: LocalServer) -> None:
    port = int(server.address.rpartition(":")[2])
    with pytest.raises(LocalServerError):
        LocalServer(tmp_path, port=port).start()
    with LocalServer(tmp_path):
        pass


def test_listens_on_a_unix_socket(tmp_path: Path) -> None:
    path = tmp_path / "pachd.sock"
    with LocalServer(socket=path) as server:
        assert server.address == f"unix://{path}"
        calls = connect(server.address)
        assert list(calls.unary_stream(methods.LIST_REPO, pfs.ListRepoRequest())) == []
        calls.close()
    assert not path.exists()


def test_has_no_address_before_and_after() -> None:
    server = LocalServer()
    with pytest.raises(LocalServerError, match="not running"):
        _ = server.address
    with server:
        assert server.start() is server
        assert server.address.startswith("grpc://127.0.0.1:")
    server.stop()
    with pytest.raises(LocalServerError, match="not running"):
        _ = server.address


def test_can_be_started_again(tmp_path: Path) -> None:
    server = LocalServer(tmp_path)
    for _ in range(2):
        with server:
            connect(server.address).close()


async def test_serves_on_a_loop_that_is_there() -> None:
    async with serve() as address, LocalServer() as server:
        assert address != server.address


def test_stops_at_once_while_streams_are_open() -> None:
    server = LocalServer().start()
    calls = connect(server.address)
    calls.unary_unary(methods.CREATE_REPO, pfs.CreateRepoRequest(repo=repo("a")))
    subscription = calls.unary_stream(methods.SUBSCRIBE_COMMIT, pfs.SubscribeCommitRequest(repo=repo("a")))
    failures: list[BaseException] = []

    def read() -> None:
        try:
            next(subscription)
        except PachydermError as error:
            failures.append(error)

    reader = threading.Thread(target=read)
    reader.start()
    time.sleep(0.2)
    server.stop()
    reader.join(10)
    assert len(failures) == 1
    calls.close()


# --- the process


def run(*arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "pachyderm_sdk.local", *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def outcome(process: subprocess.Popen[str]) -> tuple[int, str]:
    with process:
        _, errors = process.communicate(timeout=30)
    return process.returncode, errors


def address_of(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_process_serves_until_a_signal(tmp_path: Path, number: signal.Signals) -> None:
    process = run("--data", str(tmp_path), "--port", "0")
    address = address_of(process)
    calls = connect(address)
    calls.unary_unary(methods.CREATE_REPO, pfs.CreateRepoRequest(repo=repo("a")))
    process.send_signal(number)
    assert outcome(process) == (0, "")
    calls.close()


def test_process_says_why_it_cannot_start(tmp_path: Path) -> None:
    with LocalServer(tmp_path / "data"):
        code, errors = outcome(run("--data", str(tmp_path / "data"), "--port", "0"))
    assert code == 1
    assert f"in use by process {os.getpid()}" in errors
    assert "Traceback" not in errors


def test_process_says_that_its_port_is_taken() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        code, errors = outcome(run("--memory", "--port", str(taken.getsockname()[1])))
    assert code == 1
    assert "cannot listen on 127.0.0.1" in errors


@pytest.mark.parametrize("arguments", [(), ("--data", "x", "--memory"), ("--memory", "--port", "65536"), ("--nope",)])
def test_process_refuses_bad_arguments(arguments: tuple[str, ...]) -> None:
    code, errors = outcome(run(*arguments))
    assert code == 2
    assert "usage:" in errors


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_a_program_that_does_not_stop_it_ends_in_silence() -> None:
    program = """
        from pachyderm_sdk import Client

        client = Client.local()
        client.pfs.create_repo("a")
        for _ in range(20):
            with client.pfs.commit("a@master"):
                pass
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_finishes_after_a_crash_what_was_closed_before(tmp_path: Path) -> None:
    process = run("--data", str(tmp_path), "--port", "0")
    calls = connect(address_of(process))
    calls.unary_unary(methods.CREATE_REPO, pfs.CreateRepoRequest(repo=repo("a")))
    for i in range(20):
        started = calls.unary_unary(
            methods.START_COMMIT, pfs.StartCommitRequest(branch=pfs.Branch(repo=repo("a"), name="master"))
        )
        changes = [
            pfs.ModifyFileRequest(set_commit=started),
            pfs.ModifyFileRequest(add_file=pfs.AddFile(path=f"/f{i}", raw=b"x")),
        ]
        calls.stream_unary(methods.MODIFY_FILE, changes)
        calls.unary_unary(methods.FINISH_COMMIT, pfs.FinishCommitRequest(commit=started))
    process.kill()
    outcome(process)
    calls.close()
    with LocalServer(tmp_path) as server:
        calls = connect(server.address)
        head = pfs.Commit(repo=repo("a"), branch=pfs.Branch(repo=repo("a"), name="master"))
        info = calls.unary_unary(
            methods.INSPECT_COMMIT, pfs.InspectCommitRequest(commit=head, wait=pfs.CommitState.FINISHED)
        )
        assert info.details is not None
        assert info.details.size_bytes == 20
        faults = list(calls.unary_stream(methods.FSCK, pfs.FsckRequest()))
        assert faults == []
        calls.close()


NEWER = "is much newer than the server; please use a version of the client that matches the server."


@pytest.mark.parametrize(
    ("client", "server", "told"),
    [
        ("", "2.13.0", "did not send its version, which means that it is likely too old.  Please upgrade it."),
        ("0.0.0", "2.13.0", None),
        ("2.13.0", "2.13.0", None),
        ("2.13.99", "2.13.0", None),
        ("2.12.9", "2.13.0", "is much older than the server; please upgrade the client."),
        ("1.99.0", "2.13.0", "is much older than the server; please upgrade the client."),
        (
            "2.14.0",
            "2.13.0",
            "is much newer than the server; please use a version of the client that matches the server.",
        ),
        (
            "3.0.0",
            "2.13.0",
            "is much newer than the server; please use a version of the client that matches the server.",
        ),
        (
            "2.13.0-alpha.1",
            "2.13.0",
            "is a pre-release version not compatible with the server; "
            "please use a released version compatible with 2.13.0.",
        ),
        ("2.13.0-alpha.1", "2.13.0-alpha.1", None),
        (
            "2.13.0",
            "2.13.0-alpha.1",
            "is not the same version as the server; only 2.13.0-alpha.1 is compatible "
            "because the server is running a pre-release version.",
        ),
    ],
)
def test_clients_are_warned_of_versions_that_do_not_fit(client: str, server: str, told: str | None) -> None:
    warning = version_warning(parsed(client) if client else None, parsed(server))
    assert warning == (None if told is None else f"WARNING: The client used to connect to Pachyderm {told}")


def parsed(text: str) -> version.Version:
    numbers, dash, rest = text.partition("-")
    major, minor, micro = map(int, numbers.split("."))
    return version.Version(major=major, minor=minor, micro=micro, additional=dash + rest)
