# Generated from tests/_async/test_client.py by `python -m codegen.unasync`; do not edit.
"""The client itself: how it is made, what it keeps, its services, its embedded server."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

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
    for name in [name for name in os.environ if name.startswith(("PACH_", "PACHD_", "PEER_PORT"))]:
        monkeypatch.delenv(name)


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


@pytest.mark.parametrize(
    ("host", "port", "message"),
    [
        ("grpc://host", 1, "host: it is an address, with a scheme; from_address takes those"),
        ("a b", 1, "host: 'a b' is no name of a host"),
        ("user:password@host", 1, "host: it is no name of a host"),
        ("host", 99999, "port: 99999 is no port: a number from 1 to 65535"),
        ("host", -1, "port: -1 is no port"),
        ("host", True, "port: True is no port"),
    ],
)
def test_hosts_and_ports_that_are_none(host: str, port: int, message: str) -> None:
    with pytest.raises(ConfigError, match=message) as raised:
        Client(host, port)
    assert "password" not in str(raised.value)
    assert Client("[::1]").address == Client("::1").address == "grpc://[::1]:30650"


def test_what_is_no_text_says_what_it_was_to_be() -> None:
    given: Any = b"hidden"
    with pytest.raises(TypeError, match="host: it is text, not bytes"):
        Client(given)
    with pytest.raises(TypeError, match="an address is text, not bytes"):
        Client.connect(given)
    pem: Any = "hidden"
    with pytest.raises(TypeError, match="root certificates are bytes, as PEM, not str"):
        Client("host", root_certs=pem)
    for name, what in (("auth_token", "the auth token"), ("transaction_id", "the transaction id")):
        with pytest.raises(TypeError, match=f"^{what} is text, not bytes$"):
            Client(**{name: given})
        with pytest.raises(TypeError, match=f"^{what} is text, not bytes$"):
            setattr(Client(), name, given)


def test_a_token_that_cannot_be_sent_says_where_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "config.json"
    context = {"session_token": "hidden\n"}
    path.write_text(json.dumps({"v2": {"active_context": "c", "contexts": {"c": context}}}))
    with pytest.raises(ConfigError) as raised:
        Client.from_config(path)
    assert str(raised.value).startswith(f'session_token of the context "c" of {path}: the auth token cannot be sent')
    monkeypatch.setenv("PACH_PYTHON_AUTH_TOKEN", "hidden\n")
    with pytest.raises(ConfigError, match=r"^\$PACH_PYTHON_AUTH_TOKEN: the auth token cannot be sent") as raised:
        Client()
    assert "hidden" not in str(raised.value)
    with pytest.raises(ConfigError, match=r"^the argument transaction_id: the transaction id cannot be sent"):
        Client(auth_token="", transaction_id="é")


def test_certificates_that_are_none_say_where_they_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "config.json"
    context = {"pachd_address": "grpcs://host", "server_cas": "QUJD"}
    path.write_text(json.dumps({"v2": {"active_context": "c", "contexts": {"c": context}}}))
    with pytest.raises(ConfigError) as raised:
        Client.from_config(path)
    assert (
        str(raised.value) == f'server_cas of the context "c" of {path}: the root certificates are no PEM certificates'
    )
    monkeypatch.setenv("PACHD_ADDRESS", "grpcs://host")
    monkeypatch.setenv("PACH_CA_CERTS", str(path))
    with pytest.raises(ConfigError, match=r"^\$PACH_CA_CERTS: the root certificates are no PEM"):
        Client.connect()
    monkeypatch.delenv("PACH_CA_CERTS")
    with pytest.raises(ConfigError, match=r"^the argument root_certs: the root certificates are no PEM"):
        Client.connect(root_certs=b"ABC")


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


def test_from_config_means_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PACHD_ADDRESS", "variable")
    path = tmp_path / "config.json"
    contexts = {"a": {"pachd_address": "a", "session_token": "token"}, "b": {"pachd_address": "b"}}
    path.write_text(json.dumps({"v2": {"active_context": "a", "contexts": contexts}}))
    assert Client.from_config(path).address == "grpc://a:30650"
    assert Client.from_config(path, context="b").address == "grpc://b:30650"
    assert Client.from_config(path, auth_token="mine").auth_token == "mine"
    assert Client.from_config(path, auth_token="").auth_token is None
    monkeypatch.setenv("PACH_CONTEXT", "b")
    assert Client.from_config(path).address == "grpc://b:30650"


def test_connect(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert Client.connect().address == "grpc://localhost:30650"
    monkeypatch.setenv("PEER_PORT", "1653")
    assert Client.connect().address == "grpc://127.0.0.1:1653"
    path = tmp_path / "config.json"
    contexts = {
        "a": {"pachd_address": "a", "session_token": "token", "active_transaction": "txn"},
        "b": {"pachd_address": "unix:///run/b"},
    }
    path.write_text(json.dumps({"v2": {"active_context": "a", "contexts": contexts}}))
    monkeypatch.setenv("PACH_CONFIG", str(path))
    client = Client.connect()
    assert (client.address, client.auth_token, client.transaction_id) == ("grpc://a:30650", "token", "txn")
    client = Client.connect(auth_token="", transaction_id="")
    assert (client.address, client.auth_token, client.transaction_id) == ("grpc://a:30650", None, None)
    monkeypatch.setenv("PACHD_ADDRESS", "grpcs://variable")
    client = Client.connect()
    assert (client.address, client.auth_token, client.transaction_id) == ("grpcs://variable:30650", "token", None)
    assert Client.connect(context="b").address == "unix:///run/b"
    assert Client.connect(config_file=path).address == "grpc://a:30650"
    assert Client.connect("explicit").address == "grpc://explicit:30650"
    with pytest.raises(ConfigError, match="an address and a context"):
        Client.connect("explicit", context="b")


def test_explain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert str(Client().explain()) == (
        "address      grpc://localhost:30650 (the default)\nTLS          off\nauth token   none\ntransaction  none"
    )
    path = tmp_path / "config.json"
    contexts = {"a": {"pachd_address": "grpcs://a", "session_token": "hidden", "active_transaction": "txn"}}
    path.write_text(json.dumps({"v2": {"active_context": "a", "contexts": contexts}}))
    monkeypatch.setenv("PACH_CONFIG", str(path))
    client = Client.connect()
    why = client.explain()
    assert str(why) == (
        f'address      grpcs://a:30650 (pachd_address of the context "a" of {path})\n'
        f'TLS          on, trusting what the system trusts (pachd_address of the context "a" of {path})\n'
        f'auth token   set, not shown (session_token of the context "a" of {path})\n'
        f'transaction  txn (active_transaction of the context "a" of {path})\n'
        "passed over  $PACHD_ADDRESS is not set"
    )
    assert why.passed_over == ("$PACHD_ADDRESS is not set",)
    client.auth_token = "hidden too"
    client.transaction_id = None
    assert client.explain().auth_token.source == "set on the client"
    assert str(client.explain().transaction_id) == "none"
    assert "hidden" not in f"{why!r} {client.explain()!r} {client.explain()}"
    with pytest.raises(ConfigError, match=r"should not include a query string: 'host\?…'") as raised:
        Client.connect("host?token=hidden")
    assert "hidden" not in str(raised.value)
    monkeypatch.setenv("PACH_PYTHON_AUTH_TOKEN", "hidden")
    assert Client("host", 1).explain().auth_token.source == "$PACH_PYTHON_AUTH_TOKEN"
    assert Client("host", 1, "mine").explain().auth_token.source == "the argument auth_token"


def test_what_the_transaction_is(client: Client) -> None:
    assert client.explain().address.source == "the argument address"
    with client.transaction():
        assert client.explain().transaction_id.source == "the transaction that is open here"
    assert client.explain().transaction_id.value == "none"
    started = client.transaction.start_transaction()
    assert str(client.explain().transaction_id) == f"{started.id} (set on the client)"


def test_a_token_of_an_identity_provider(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PACH_PYTHON_OIDC_TOKEN", "hidden")
    with Client.from_address(client.address) as client:
        assert str(client.explain().auth_token) == "to be fetched with the first call ($PACH_PYTHON_OIDC_TOKEN)"
        assert "hidden" not in f"{client!r} {client.explain()}"
        # A server without auth has no tokens to give, and needs none.
        assert (client.version.get_version()).major >= 2
        assert client.auth_token is None
        assert str(client.explain().auth_token) == "none"
    assert Client(auth_token="mine").explain().auth_token.value == "set, not shown"


def test_new_in_cluster(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PACHD_PEER_SERVICE_HOST", "10.0.0.1")
    monkeypatch.setenv("PACHD_PEER_SERVICE_PORT", "1653")
    client = Client.new_in_cluster(auth_token="token")
    assert (client.address, client.auth_token) == ("grpc://10.0.0.1:1653", "token")
    monkeypatch.setenv("PACH_TOKEN", "the job's")
    assert Client.new_in_cluster().auth_token == "the job's"


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
        monkeypatch.setenv("PPS_WORKER_GRPC_PORT", "many")
        with pytest.raises(ConfigError, match=r"^could not parse \$PPS_WORKER_GRPC_PORT: .* 'many' in"):
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
        assert client.explain().address.source == "the embedded server of this client"
        client.pfs.create_repo("images")
        client.pfs.put_file("images@master", "/a", b"kept")
        with pytest.raises(LocalServerError):
            Client.local(tmp_path / "data")
    with Client.from_address(address, connect_timeout=5) as other:
        with pytest.raises(ConnectionError):
            other.pfs.repo_exists("images", timeout=5)
    with Client.local(tmp_path / "data", timeout=60) as client:
        assert client.pfs.read_bytes("images@master:/a") == b"kept"
