"""Where python_pachyderm's client finds the server."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from pachyderm_sdk import constants
from pachyderm_sdk.compat import python_pachyderm
from pachyderm_sdk.compat.python_pachyderm import Client


@pytest.fixture
def nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A home folder without configuration."""
    for name in ("PACHD_ADDRESS", "PACH_CONTEXT", "PACHD_SERVICE_HOST", "PACHD_PEER_SERVICE_HOST", "PEER_PORT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv(constants.PACH_CONFIG_ENV, raising=False)
    monkeypatch.delenv(constants.AUTH_TOKEN_ENV, raising=False)
    yield tmp_path


CONFIG = {
    "v2": {
        "active_context": "dev",
        "contexts": {"dev": {"pachd_address": "grpc://dev:99", "session_token": "t", "active_transaction": "x"}},
    }
}


def test_where_the_server_is(nowhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert Client().address == "localhost:30650"
    assert Client("host").address == "host:30650"
    assert Client("host", 1).address == "host:1"
    path = nowhere / "config.json"
    path.write_text(json.dumps(CONFIG), encoding="utf-8")
    monkeypatch.setenv(constants.PACH_CONFIG_ENV, str(path))
    found = Client()
    assert (found.address, found.auth_token, found.transaction_id) == ("dev:99", "t", "x")
    given = Client(auth_token="mine")
    assert (given.address, given.auth_token) == ("dev:99", "mine")
    for other in (Client("host"), Client(port=7), Client(use_default_host=False)):
        assert (other.address.partition(":")[0] in ("host", "localhost"), other.auth_token) == (True, None)
    with path.open(encoding="utf-8") as file:
        opened = Client.new_from_config(file)
    assert (opened.address, opened.auth_token, opened.transaction_id) == ("dev:99", "t", "x")
    for text in ("{}", "[]", "no JSON", json.dumps({"v2": {"active_context": "none", "contexts": {}}})):
        with pytest.raises(python_pachyderm.ConfigError):
            Client.new_from_config(io.StringIO(text))


def test_addresses_and_clusters(nowhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = Client.new_from_pachd_address("grpc://host:3", "t", None, "x")
    assert (found.address, found.auth_token, found.transaction_id) == ("host:3", "t", "x")
    assert Client.new_from_pachd_address("host").address == "host:30650"
    with pytest.raises(python_pachyderm.ConfigError):
        Client.new_from_pachd_address("grpc://host/path")
    with pytest.raises(python_pachyderm.ConfigError):
        Client.new_in_cluster()
    monkeypatch.setenv("PACHD_PEER_SERVICE_HOST", "inside")
    monkeypatch.setenv("PACHD_PEER_SERVICE_PORT", "45")
    inside = Client.new_in_cluster("t", "x")
    assert (inside.address, inside.auth_token, inside.transaction_id) == ("inside:45", "t", "x")
    with pytest.raises(python_pachyderm.ConfigError, match="PPS_WORKER_GRPC_PORT"):
        _ = inside.worker
