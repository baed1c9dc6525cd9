"""The configuration file, and what follows from it and from the environment."""

from __future__ import annotations

import base64
import json
import os
import stat
import threading
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from pachyderm_sdk import constants
from pachyderm_sdk._wire.address import Address
from pachyderm_sdk.config import (
    ConfigFile,
    Connection,
    Context,
    cluster_connection,
    default_path,
    file_connection,
    find_connection,
)
from pachyderm_sdk.errors import ConfigError

if TYPE_CHECKING:
    from pathlib import Path

PEM = b"-----BEGIN CERTIFICATE-----\n"


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in [name for name in os.environ if name.startswith(("PACH_", "PACHD_", "PEER_PORT"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setattr(constants, "CONFIG_PATH_SPOUT", tmp_path / "spout.json")


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
    assert find_connection(path) == Connection(Address("pach.example", 443, tls=True), PEM, "secret-token", "abc")
    context = ConfigFile.from_path(path).active_context
    assert context.source == 3
    assert "secret" not in repr(context) + repr(context.connection()) + repr(ConfigFile.from_path(path))
    assert "secret" not in f"{Context.model_validate({'other_token': 'secret'})!r} {Context(session_token='secret')}"


def test_the_address_of_a_context_without_one() -> None:
    assert Context().active_pachd_address == "grpc://localhost:30650"
    assert Context(port_forwarders={"pachd": 1234}).connection().address == Address("localhost", 1234)
    other = Context(port_forwarders={"s3": 1234}).connection()
    assert (other.address, other.sources["address"]) == (Address(), "the default, for the context has no address")


def test_where_the_file_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigError, match=r"there is no configuration file .*\.pachyderm/config\.json"):
        file_connection()
    write(tmp_path / "home" / ".pachyderm" / "config.json", data(home={"pachd_address": "home"}))
    assert file_connection().address.host == find_connection().address.host == "home"
    write(tmp_path / "spout.json", data(spout={"pachd_address": "spout"}))
    assert file_connection().address.host == find_connection().address.host == "spout"
    monkeypatch.setenv("PACH_CONFIG", str(write(tmp_path / "named.json", data(named={"pachd_address": "named"}))))
    assert file_connection().address.host == find_connection().address.host == "named"
    monkeypatch.setenv("PACHD_ADDRESS", "grpcs://variable:1")
    assert find_connection().address == Address("variable", 1, tls=True)
    assert file_connection().address.host == "named", "a file is asked for, not the environment"
    assert find_connection(tmp_path / "spout.json").address.host == "spout", "what the caller names goes before all"
    assert find_connection(context="named").address.host == "named"


def test_the_whole_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the last resort up: each step says something and goes before all that were there already."""
    home = tmp_path / "home" / ".pachyderm" / "config.json"
    steps: list[tuple[str, str]] = []

    def found() -> Connection:
        connection = find_connection()
        steps.append((str(connection.address), connection.sources["address"]))
        return connection

    last = found()
    assert last.passed_over == (
        "$PACHD_ADDRESS is not set",
        f"there is no {home}",
        "$PEER_PORT is not set: this is no worker",
        "$PACHD_PEER_SERVICE_HOST and $PACHD_SERVICE_HOST are not set: this is not in the cluster",
    )
    monkeypatch.setenv("PACH_TOKEN", "job-token")
    monkeypatch.setenv("PACHD_SERVICE_HOST", "service")
    monkeypatch.setenv("PACHD_SERVICE_PORT", "30650")
    assert found().auth_token == "job-token"
    monkeypatch.setenv("PACHD_PEER_SERVICE_HOST", "peer")
    monkeypatch.setenv("PACHD_PEER_SERVICE_PORT", "1653")
    found()
    monkeypatch.setenv("PEER_PORT", "1654")
    assert found().auth_token == "job-token"
    write(home, {"v2": {"active_context": "", "contexts": {}}})
    assert f"{home} configures no context" in find_connection().passed_over
    write(home, data(a={"pachd_address": "a"}, b={"port_forwarders": {"pachd": 7}}, c={}))
    assert found().auth_token is None, "the token of a job is for the server of the job"
    monkeypatch.setenv("PACH_CONTEXT", "b")
    found()
    monkeypatch.setenv("PACH_CONTEXT", "c")
    found()
    monkeypatch.setenv("PACHD_ADDRESS", "variable")
    found()
    assert steps == [
        ("grpc://localhost:30650", "the default"),
        ("grpc://service:30650", "$PACHD_SERVICE_HOST and $PACHD_SERVICE_PORT"),
        ("grpc://peer:1653", "$PACHD_PEER_SERVICE_HOST and $PACHD_PEER_SERVICE_PORT"),
        ("grpc://127.0.0.1:1654", "$PEER_PORT"),
        ("grpc://a:30650", f'pachd_address of the context "a" of {home}'),
        ("grpc://localhost:7", f'port_forwarders of the context "b" of {home}'),
        ("grpc://localhost:30650", f'the default, for the context "c" of {home} has no address'),
        ("grpc://variable:30650", "$PACHD_ADDRESS"),
    ]


@pytest.mark.parametrize(
    ("variables", "message"),
    [
        ({"PACHD_ADDRESS": "host:0"}, "could not parse 'PACHD_ADDRESS': could not parse port in address: '0'"),
        ({"PEER_PORT": "many"}, r"could not parse \$PEER_PORT: could not parse port in address: 'many'"),
        (
            {"PACHD_PEER_SERVICE_HOST": "h", "PACHD_PEER_SERVICE_PORT": "tcp://h:1"},
            r"could not parse \$PACHD_PEER_SERVICE_HOST and \$PACHD_PEER_SERVICE_PORT: ",
        ),
        ({"PACH_CONFIG": "/nowhere/c.json"}, r"there is no configuration file /nowhere/c\.json\n\$PACH_CONFIG asked"),
        ({"PACH_CONTEXT": "x"}, r"there is no configuration file .*config\.json\n\$PACH_CONTEXT asked for it"),
        ({"PACH_CA_CERTS": "/ca.pem"}, "cannot set 'PACH_CA_CERTS' without setting 'PACHD_ADDRESS'"),
    ],
)
def test_variables_that_are_wrong(variables: dict[str, str], message: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ConfigError, match=message):
        find_connection()


def test_what_is_wrong_with_a_file_names_the_file_the_context_and_the_key(tmp_path: Path) -> None:
    path = write(tmp_path / "c.json", data(a={"server_cas": "!", "pachd_address": "grpcs://x"}, b={"project": 1}))
    for context, message in (
        (None, f'the context "a" of {path}: server_cas is not base64'),
        ("b", f'the context "b" of {path} is not well formed: project: Input should be a valid string'),
        ("c", f'there is no context "c" of {path}\nThe contexts of the file: a, b.'),
    ):
        with pytest.raises(ConfigError) as raised:
            file_connection(path, context)
        assert str(raised.value).startswith(message)


def test_the_address_variable_takes_the_token_of_the_active_context(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PACHD_ADDRESS", "host:1")
    assert find_connection() == Connection(Address("host", 1))
    path = write(tmp_path / "c.json", data(a={"session_token": "t", "pachd_address": "elsewhere"}))
    monkeypatch.setenv("PACH_CONFIG", str(path))
    assert find_connection() == Connection(Address("host", 1), None, "t")
    monkeypatch.setenv("PACHD_ADDRESS", "host/path")
    with pytest.raises(ConfigError, match="could not parse 'PACHD_ADDRESS'"):
        find_connection()


def test_the_address_variable_without_a_context(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PACHD_ADDRESS", "host:1")
    write(tmp_path / "home" / ".pachyderm" / "config.json", {"v2": {"active_context": "", "contexts": {}}})
    assert find_connection() == Connection(Address("host", 1))


def test_extra_certificates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "certs"
    folder.mkdir()
    (folder / "a.pem").write_bytes(b"A")
    (tmp_path / "b.pem").write_bytes(b"B")
    monkeypatch.setenv("PACH_CA_CERTS", f"{folder},{tmp_path / 'b.pem'}")
    with pytest.raises(ConfigError, match="without setting 'PACHD_ADDRESS'"):
        find_connection()
    monkeypatch.setenv("PACHD_ADDRESS", "grpc://host")
    with pytest.raises(ConfigError, match="not using grpcs"):
        find_connection()
    monkeypatch.setenv("PACHD_ADDRESS", "grpcs://host")
    assert find_connection().root_certs == b"A\nB"
    monkeypatch.setenv("PACH_CA_CERTS", str(tmp_path / "absent"))
    with pytest.raises(ConfigError, match="cannot be read"):
        find_connection()
    monkeypatch.chdir(tmp_path)
    (tmp_path / "none").mkdir()
    for nothing in (",", str(tmp_path / "none")):  # not what is in the working directory
        monkeypatch.setenv("PACH_CA_CERTS", nothing)
        with pytest.raises(ConfigError, match="'PACH_CA_CERTS' names no file with certificates"):
            find_connection()


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
        ("[" * 200_000, "nests too deep"),
    ],
)
def test_files_that_are_wrong(content: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "c.json"
    path.write_text(content)
    with pytest.raises(ConfigError, match=message):
        ConfigFile.from_path(path)


def test_a_name_that_no_file_has() -> None:
    with pytest.raises(ConfigError, match="cannot be read: embedded null byte"):
        ConfigFile.from_path("a\0b")


@pytest.mark.parametrize(
    ("context", "message"),
    [
        ({"pachd_address": "ftp://x"}, "could not parse the active context's pachd address"),
        ({"server_cas": "QQ=="}, "must set pachd_address to grpcs"),
        ({"server_cas": "!", "pachd_address": "grpcs://x"}, "not base64"),
        ("hidden", 'context "a" is not well formed: Input should be'),
        ({"session_token": ["hidden"]}, 'context "a" is not well formed: session_token: '),
    ],
)
def test_contexts_that_are_wrong(context: Any, message: str) -> None:
    with pytest.raises(ConfigError, match=message) as raised:
        ConfigFile(data(a=context)).active_context.connection()
    assert "hidden" not in str(raised.value)


def test_an_empty_file_and_the_first_form_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "c.json"
    path.write_text("")
    assert ConfigFile.from_path(path).contexts == {}
    assert ConfigFile.from_path(path).is_empty
    write(path, {"user_id": "me", "v1": {"pachd_address": "old:1", "session_token": "t", "shiny": 1}, "other": 2})
    old = ConfigFile.from_path(path)
    assert old.user_id == "me"
    assert old.active_context.model_dump(exclude_none=True) == {
        "source": 1,
        "pachd_address": "grpc://old:1",
        "session_token": "t",
        "enterprise_server": False,
        "shiny": 1,
    }
    assert "v1" in json.loads(path.read_text()), "reading changes no file"
    old.write()
    written = json.loads(path.read_text())
    assert "v1" not in written
    assert written["other"] == 2
    assert written["v2"]["contexts"]["default"] == {
        "source": 1,
        "pachd_address": "grpc://old:1",
        "session_token": "t",
        "shiny": 1,
    }


def test_certificates_may_be_in_lines_of_base64() -> None:
    lines = base64.encodebytes(PEM * 5).decode()
    assert "\n" in lines.strip()
    assert Context(pachd_address="grpcs://a", server_cas=lines).server_cas_decoded == PEM * 5


def test_what_is_null_is_not_set() -> None:
    file = ConfigFile(data(a=dict.fromkeys(Context.model_fields)))
    assert file.context("a") == Context()
    assert file.connection("a").address == Address()


def test_addresses_are_qualified_when_read() -> None:
    file = ConfigFile(
        data(a={"pachd_address": "http://a"}, b={"pachd_address": "https://b:1"}, c={"pachd_address": "no such/thing"})
    )
    assert [context.pachd_address for context in file.contexts.values()] == [
        "grpc://a:30650",
        "grpcs://b:1",
        "no such/thing",
    ]


def test_what_is_read_is_not_changed_for_who_gave_it() -> None:
    content = data(a={"pachd_address": "a"})
    file = ConfigFile(content)
    file.set_session_token("t")
    assert content == data(a={"pachd_address": "a"})


def test_a_token_is_put_into_a_context_and_nothing_else_changes(tmp_path: Path) -> None:
    path = write(tmp_path / "c.json", data(a={"source": "HUB", "shiny": {"x": 1}}, b={"session_token": "old", "y": 2}))
    file = ConfigFile.from_path(path)
    file.set_session_token("token")
    file.set_session_token(None, "b")
    with pytest.raises(ConfigError, match='there is no context "c"'):
        file.set_session_token("token", "c")
    file.write()
    contexts = json.loads(path.read_text())["v2"]["contexts"]
    assert contexts == {"a": {"source": "HUB", "shiny": {"x": 1}, "session_token": "token"}, "b": {"y": 2}}


def test_the_default_file_is_made_with_its_folder(tmp_path: Path) -> None:
    file = ConfigFile.new_with_context("n", Context(pachd_address="grpc://n:1"))
    file.write()
    assert default_path() == tmp_path / "home" / ".pachyderm" / "config.json"
    assert file.path == default_path()
    assert stat.S_IMODE(default_path().parent.stat().st_mode) == 0o700
    assert find_connection().address == Address("n", 1)
    with pytest.raises(ConfigError, match=r"cannot use config at .*absent/c\.json: could not stat parent directory"):
        file.write(tmp_path / "absent" / "c.json")


def test_an_interruption_of_a_write_is_not_hidden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "c.json", data(a={}))
    replace = os.replace

    def interrupted(old: str, new: str) -> None:
        replace(old, new)
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        ConfigFile.from_path(path).write()
    assert list(tmp_path.iterdir()) == [path]


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "c.json", data(a={}))
    before = path.read_bytes()

    def refuse(source: str, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(ConfigError, match="No space left on device"):
        ConfigFile.from_path(path).write()
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith(".c.json")] == []


def test_who_reads_while_it_is_written_sees_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    path = write(tmp_path / "c.json", data(a={"session_token": "0"}))
    stop = threading.Event()

    def keep_writing() -> None:
        file = ConfigFile.from_path(path)
        while not stop.is_set():
            file.set_session_token("x" * 100_000)
            file.write()

    writer = threading.Thread(target=keep_writing)
    writer.start()
    try:
        seen = {len(ConfigFile.from_path(path).active_context.session_token or "") for _ in range(200)}
    finally:
        stop.set()
        writer.join(10)
    assert seen <= {1, 100_000}


def test_yaml_is_read_too_and_its_errors_show_no_token(tmp_path: Path) -> None:
    pytest.importorskip("yaml")
    path = tmp_path / "c.yaml"
    path.write_text("v2:\n  active_context: a\n  contexts:\n    a: {pachd_address: host, session_token: t}\n")
    assert file_connection(path) == Connection(Address("host"), auth_token="t")
    path.write_text("v2:\n  session_token: 'hidden\n  x: ]\n")
    with pytest.raises(ConfigError, match=r"neither JSON nor YAML: .* \(line \d+, column \d+\)") as raised:
        file_connection(path)
    assert "hidden" not in str(raised.value)


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
    assert written["v2"]["contexts"] == {"a": {"shiny": 1}, "b": {"pachd_address": "b:1"}}
    assert list(tmp_path.glob(".c.json.*")) == []
    assert ConfigFile.new_with_context("n", Context(project="p")).active_context.project == "p"


def test_in_a_cluster(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigError, match=r"PACHD_SERVICE_HOST not set .* Are you running in a cluster"):
        cluster_connection()
    monkeypatch.setenv("PACH_TOKEN", "job-token")
    monkeypatch.setenv("PACHD_SERVICE_HOST", "fd00::1")
    with pytest.raises(ConfigError, match="PACHD_SERVICE_PORT not set"):
        cluster_connection()
    monkeypatch.setenv("PACHD_SERVICE_PORT", "30650")
    assert cluster_connection().address == Address("fd00::1", 30650)
    monkeypatch.setenv("PACHD_PEER_SERVICE_HOST", "peer")
    assert cluster_connection().address.host == "fd00::1", "both of a pair or none"
    monkeypatch.setenv("PACHD_PEER_SERVICE_PORT", "1653")
    assert cluster_connection() == Connection(Address("peer", 1653), auth_token="job-token")
    write(tmp_path / "spout.json", data(spout={"pachd_address": "spout:1"}))
    assert cluster_connection().address == Address("spout", 1)


def test_a_user_without_a_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HOME")
    monkeypatch.setattr(os, "getuid", lambda: 2**31 - 7)
    assert find_connection().address == Address()
    with pytest.raises(ConfigError, match=r"there is no configuration file ~/\.pachyderm/config\.json"):
        file_connection()


def test_whatever_is_in_the_file_is_an_error_of_ours_or_a_connection(tmp_path: Path) -> None:
    r = Random(20240501)
    odd: tuple[object, ...] = (
        None,
        True,
        0,
        -1,
        1.5,
        "",
        "a",
        "dev",
        "grpcs://x:1",
        "unix://",
        "QQ==",
        "\ud800",
        [],
        ["a"],
        {},
        {"a": {}},
    )
    keys = (*Context.model_fields, "shiny", "v2")
    connected = 0
    for n in range(500):
        context = {r.choice(keys): r.choice(odd) for _ in range(r.randrange(4))}
        contexts: object = r.choice(({"a": context}, {"a": context}, {"a": r.choice(odd)}, r.choice(odd)))
        v2: object = r.choice(
            ({"active_context": r.choice(("a", "a", r.choice(odd))), "contexts": contexts}, r.choice(odd))
        )
        content: object = r.choice(({"v2": v2}, {"v2": v2}, {"v1": context}, {"v1": r.choice(odd)}, r.choice(odd)))
        path = write(tmp_path / f"{n}.json", content)
        try:
            file = ConfigFile.from_path(path)
            file.write(path)
            connected += isinstance(file.connection(), Connection)
            assert list(file.contexts)
        except ConfigError as error:
            assert error.message
    assert connected > 30
