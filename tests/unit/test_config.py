"""The configuration file, and what follows from it and from the environment."""

from __future__ import annotations

import base64
import json
import stat
from typing import TYPE_CHECKING, Any

import pytest

from pachyderm_sdk import config
from pachyderm_sdk._wire.address import Address
from pachyderm_sdk.config import ConfigFile, Connection, Context, cluster_connection, user_connection
from pachyderm_sdk.errors import ConfigError

if TYPE_CHECKING:
    from pathlib import Path

PEM = b"-----BEGIN CERTIFICATE-----\n"


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("PACH_CONFIG", "PACH_CONTEXT", "PACH_ENTERPRISE_CONTEXT", "PACHD_ADDRESS", "PACH_CA_CERTS"):
        monkeypatch.delenv(name, raising=False)
    for prefix in ("PACHD", "PACHD_PEER"):
        for part in ("HOST", "PORT"):
            monkeypatch.delenv(f"{prefix}_SERVICE_{part}", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setattr(config, "SPOUT_CONFIG", tmp_path / "spout.json")


def data(**contexts: dict[str, Any]) -> dict[str, Any]:
    return {"user_id": "me", "v2": {"active_context": next(iter(contexts), ""), "contexts": contexts}}


def write(path: Path, content: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content))
    return path


def test_a_context_says_all_about_the_connection(tmp_path: Path) -> None:
    path = write(
        tmp_path / "c.json",
        data(
            dev={
                "source": "IMPORTED",
                "pachd_address": "grpcs://pach.example:443",
                "server_cas": base64.b64encode(PEM).decode(),
                "session_token": "secret-token",
                "active_transaction": "abc",
            }
        ),
    )
    assert user_connection(path) == Connection(Address("pach.example", 443, tls=True), PEM, "secret-token", "abc")
    context = ConfigFile.from_path(path).active_context
    assert context.source == 3
    assert "secret" not in repr(context) + repr(context.connection()) + repr(ConfigFile.from_path(path))


def test_the_address_of_a_context_without_one() -> None:
    assert Context().active_pachd_address == "grpc://localhost:30650"
    assert Context(port_forwarders={"pachd": 1234}).connection().address == Address("localhost", 1234)


def test_where_the_file_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigError, match=r"there is no configuration file .*\.pachyderm/config\.json"):
        user_connection()
    write(tmp_path / "home" / ".pachyderm" / "config.json", data(home={"pachd_address": "home"}))
    assert user_connection().address.host == "home"
    write(tmp_path / "spout.json", data(spout={"pachd_address": "spout"}))
    assert user_connection().address.host == "spout"
    monkeypatch.setenv("PACH_CONFIG", str(write(tmp_path / "named.json", data(named={"pachd_address": "named"}))))
    assert user_connection().address.host == "named"
    monkeypatch.setenv("PACHD_ADDRESS", "grpcs://variable:1")
    assert user_connection().address == Address("variable", 1, tls=True)
    assert user_connection(tmp_path / "spout.json").address.host == "spout", "what the caller names goes before all"


def test_the_address_variable_takes_the_token_of_the_active_context(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PACHD_ADDRESS", "host:1")
    assert user_connection() == Connection(Address("host", 1))
    path = write(tmp_path / "c.json", data(a={"session_token": "t", "pachd_address": "elsewhere"}))
    monkeypatch.setenv("PACH_CONFIG", str(path))
    assert user_connection() == Connection(Address("host", 1), None, "t")
    monkeypatch.setenv("PACHD_ADDRESS", "host/path")
    with pytest.raises(ConfigError, match="could not parse 'PACHD_ADDRESS'"):
        user_connection()


def test_extra_certificates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "certs"
    folder.mkdir()
    (folder / "a.pem").write_bytes(b"A")
    (tmp_path / "b.pem").write_bytes(b"B")
    monkeypatch.setenv("PACH_CA_CERTS", f"{folder},{tmp_path / 'b.pem'}")
    with pytest.raises(ConfigError, match="without setting 'PACHD_ADDRESS'"):
        user_connection()
    monkeypatch.setenv("PACHD_ADDRESS", "grpc://host")
    with pytest.raises(ConfigError, match="not using grpcs"):
        user_connection()
    monkeypatch.setenv("PACHD_ADDRESS", "grpcs://host")
    assert user_connection().root_certs == b"A\nB"
    monkeypatch.setenv("PACH_CA_CERTS", str(tmp_path / "absent"))
    with pytest.raises(ConfigError, match="cannot be read"):
        user_connection()


def test_which_context_is_active(monkeypatch: pytest.MonkeyPatch) -> None:
    file = ConfigFile(data(a={"project": "pa"}, b={"project": "pb"}))
    assert file.active_context.project == file.active_enterprise_context.project == "pa"
    monkeypatch.setenv("PACH_CONTEXT", "b")
    assert file.active_context.project == "pb"
    monkeypatch.setenv("PACH_CONTEXT", "c")
    with pytest.raises(ConfigError, match=r'`PACH_CONTEXT` refers to a context \("c"\) that does not exist'):
        _ = file.active_context
    monkeypatch.delenv("PACH_CONTEXT")
    with pytest.raises(ConfigError, match="no active context configured"):
        _ = ConfigFile({"v2": {"active_context": "", "contexts": {}}}).active_context
    with pytest.raises(ConfigError, match='active context is "x", but no context named "x"'):
        _ = ConfigFile({"v2": {"active_context": "x", "contexts": {}}}).active_context


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("[]", "does not hold an object"),
        ("{}", "Missing required fields"),
        ('{"v2": {"contexts": {}}}', "Missing required fields"),
        ("\x00{: [", "(not JSON|neither JSON nor YAML)"),
    ],
)
def test_files_that_are_wrong(content: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "c.json"
    path.write_text(content)
    with pytest.raises(ConfigError, match=message):
        ConfigFile.from_path(path)


@pytest.mark.parametrize(
    ("context", "message"),
    [
        ({"pachd_address": "ftp://x"}, "could not parse the active context's pachd address"),
        ({"server_cas": "QQ=="}, "must set pachd_address to grpcs"),
        ({"server_cas": "!", "pachd_address": "grpcs://x"}, "not base64"),
        ({"session_token": ["hidden"]}, 'context "a" is not well formed: session_token: '),
    ],
)
def test_contexts_that_are_wrong(context: dict[str, Any], message: str) -> None:
    with pytest.raises(ConfigError, match=message) as raised:
        ConfigFile(data(a=context)).active_context.connection()
    assert "hidden" not in str(raised.value)


def test_an_empty_file_and_the_first_form_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "c.json"
    path.write_text("")
    assert ConfigFile.from_path(path).contexts == {}
    old = ConfigFile({"user_id": "me", "v1": {"pachd_address": "old:1", "session_token": "t"}})
    assert old.user_id == "me"
    assert old.active_context == Context(source=1, pachd_address="old:1", session_token="t")


def test_writing_keeps_what_is_not_known_and_nobody_else_reads_it(tmp_path: Path) -> None:
    path = write(tmp_path / "c.json", {**data(a={"shiny": 1}), "other": {"x": 2}})
    file = ConfigFile.from_path(path)
    file.add_context("b", Context(pachd_address="b:1"))
    with pytest.raises(ConfigError, match="already exists"):
        file.add_context("b", Context())
    file.set_active_context("b")
    with pytest.raises(ConfigError, match="does not exist"):
        file.set_active_context("c")
    file.write(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    written = json.loads(path.read_text())
    assert written["other"] == {"x": 2}
    assert written["v2"]["active_context"] == "b"
    assert written["v2"]["contexts"] == {"a": {"shiny": 1}, "b": {"pachd_address": "b:1", "enterprise_server": False}}
    assert list(tmp_path.glob(".c.json.*")) == []
    assert ConfigFile.new_with_context("n", Context(project="p")).active_context.project == "p"


def test_in_a_cluster(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigError, match=r"PACHD_SERVICE_HOST not set .* Are you running in a cluster"):
        cluster_connection()
    monkeypatch.setenv("PACHD_SERVICE_HOST", "fd00::1")
    with pytest.raises(ConfigError, match="PACHD_SERVICE_PORT not set"):
        cluster_connection()
    monkeypatch.setenv("PACHD_SERVICE_PORT", "30650")
    assert cluster_connection().address == Address("fd00::1", 30650)
    monkeypatch.setenv("PACHD_PEER_SERVICE_HOST", "peer")
    assert cluster_connection().address.host == "fd00::1", "both of a pair or none"
    monkeypatch.setenv("PACHD_PEER_SERVICE_PORT", "1653")
    assert cluster_connection().address == Address("peer", 1653)
    write(tmp_path / "spout.json", data(spout={"pachd_address": "spout:1"}))
    assert cluster_connection().address == Address("spout", 1)
