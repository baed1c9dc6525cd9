# Generated from tests/_async/test_client.py by `python -m codegen.unasync`; do not edit.
"""The client itself: how it is made, what it keeps, its services, its embedded server."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk import Client
from pachyderm_sdk.api import health, version
from pachyderm_sdk.errors import ClosedError, ConfigError, ConnectionError, UnimplementedError
from pachyderm_sdk.local import LocalServerError

if TYPE_CHECKING:
    from pathlib import Path

SERVICES = (
    "admin auth debug enterprise health identity license logs metadata pfs pjs pps proxy snapshot storage transaction"
    " version"
).split()


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PACH_CONFIG", "PACH_CONTEXT", "PACHD_ADDRESS", "PACH_CA_CERTS", "PACH_PYTHON_AUTH_TOKEN"):
        monkeypatch.delenv(name, raising=False)


def test_services(client: Client) -> None:
    for name in SERVICES:
        service = getattr(client, name)
        assert service is getattr(client, name), "made once"
        assert any(not method.startswith("_") for method in dir(service))
    found = client.get_version()
    assert isinstance(found, version.Version)
    assert (found.major, found.minor) >= (2, 8)
    assert (client.version.get_version()) == found
    status = (client.health.check()).status
    assert status == health.HealthCheckResponseServingStatus.SERVING
    assert (client.admin.inspect_cluster()).id
    with pytest.raises(UnimplementedError):
        client.enterprise.get_state()


def test_ways_to_say_where() -> None:
    assert Client().address == "grpc://localhost:30650"
    assert Client("host", 1234).address == "grpc://host:1234"
    assert Client(host="host", port=1234, tls=True).address == "grpcs://host:1234"
    assert Client("::1").address == "grpc://[::1]:30650"
    assert Client.from_address("host").address == "grpc://host:30650"
    assert Client.from_pachd_address("https://host:443").address == "grpcs://host:443"
    assert Client.from_address("unix:///run/pachd.sock").address == "unix:///run/pachd.sock"
    assert Client(root_certs=b"PEM").address == "grpcs://localhost:30650"
    with pytest.raises(ConfigError):
        Client.from_address("host", root_certs=b"PEM")
    with pytest.raises(ValueError, match="address"):
        Client.from_pachd_address("ftp://host")


def test_from_config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "config.json"
    context = {"pachd_address": "grpc://host:1", "session_token": "token", "active_transaction": "id"}
    path.write_text(json.dumps({"v2": {"active_context": "c", "contexts": {"c": context}}}))
    for client in (Client.from_config(path), Client.from_config(str(path))):
        assert (client.address, client.auth_token, client.transaction_id) == ("grpc://host:1", "token", "id")
    monkeypatch.setenv("PACH_CONFIG", str(path))
    assert Client.from_config().address == "grpc://host:1"
    with pytest.raises(ConfigError, match="there is no configuration file"):
        Client.from_config(tmp_path / "absent.json")


def test_new_in_cluster(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PACHD_PEER_SERVICE_HOST", "10.0.0.1")
    monkeypatch.setenv("PACHD_PEER_SERVICE_PORT", "1653")
    client = Client.new_in_cluster(auth_token="token")
    assert (client.address, client.auth_token) == ("grpc://10.0.0.1:1653", "token")


def test_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PACH_PYTHON_AUTH_TOKEN", "from the environment")
    client = Client()
    assert client.auth_token == "from the environment"
    assert Client(auth_token="mine").auth_token == "mine"
    client.auth_token = "later"
    assert client.auth_token == "later"
    assert repr(client) == f"{Client.__name__}('grpc://localhost:30650', auth_token='***')"
    client.auth_token = None
    client.transaction_id = "txn"
    assert repr(client) == f"{Client.__name__}('grpc://localhost:30650', transaction_id='txn')"
    with pytest.raises(ConfigError):
        client.auth_token = "line\nbreak"


def test_the_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PPS_WORKER_GRPC_PORT", raising=False)
    with Client() as client:
        with pytest.raises(ConfigError, match="PPS_WORKER_GRPC_PORT is not set"):
            _ = client.worker
        monkeypatch.setenv("PPS_WORKER_GRPC_PORT", "1")
        with pytest.raises(ConnectionError):
            client.worker.status(timeout=5)


def test_nobody_there() -> None:
    with Client("127.0.0.1", 1, connect_timeout=5) as client:
        with pytest.raises(ConnectionError, match=r"127\.0\.0\.1:1"):
            client.pfs.create_repo("images", timeout=5)


def test_a_closed_client(client: Client) -> None:
    client.close()
    client.close()
    with pytest.raises(ClosedError):
        client.pfs.create_repo("images")


def test_the_local_server_goes_with_its_client(tmp_path: Path) -> None:
    with Client.local(tmp_path / "data") as client:
        address = client.address
        client.pfs.create_repo("images")
        client.pfs.put_file("images@master", "/a", b"kept")
        with pytest.raises(LocalServerError):
            Client.local(tmp_path / "data")
    with Client.from_address(address, connect_timeout=5) as other:
        with pytest.raises(ConnectionError):
            other.pfs.repo_exists("images", timeout=5)
    with Client.local(tmp_path / "data", timeout=60) as client:
        assert client.pfs.read_bytes("images@master:/a") == b"kept"
