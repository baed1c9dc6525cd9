"""The examples of python_pachyderm's documentation run, word for word.

Replaced are ids, which are made up there, and the URL, which is one of the HTTP server of the test. In one example a
colon is missing.
"""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from google.protobuf import duration_pb2

from pachyderm_sdk.api import debug
from pachyderm_sdk.api.auth import methods as auth_methods
from pachyderm_sdk.api.debug import methods
from pachyderm_sdk.api.google import protobuf
from pachyderm_sdk.api.pps import methods as pps_methods
from pachyderm_sdk.compat.python_pachyderm import Client
from pachyderm_sdk.compat.python_pachyderm.proto.v2.auth import auth_pb2
from pachyderm_sdk.compat.python_pachyderm.proto.v2.pfs import pfs_pb2
from pachyderm_sdk.compat.python_pachyderm.proto.v2.pps import pps_pb2
from pachyderm_sdk.compat.python_pachyderm.proto.v2.transaction import transaction_pb2
from tests.support.recorder import Answer, AnyMethod, Recorder

MADE_UP = re.compile(r'"(467c580611234cdb8cc9758c7aa96087|6fe754facd9c41e99d04e1037e3be9ee|a3ak\w+)"')
URL = "https://example.com/data/train/input.txt"


def examples() -> dict[str, str]:
    """The code of each example, without the prompts, by the method that it is about."""
    found: dict[str, str] = {}
    text = (Path(__file__).parent / "python_pachyderm_examples.txt").read_text(encoding="utf-8")
    for part in text.split("## ")[1:]:
        name, _, code = part.partition("\n")
        found[name] = "\n".join(re.sub(r"^(>>>|\.\.\.) ?", "", line) for line in code.splitlines())
    return found


EXAMPLES = examples()
DEBUG = ("binary", "dump", "profile_cpu")
AUTH = {
    *("authorize", "get_role_binding", "get_roles_for_permission", "modify_members", "modify_role_binding"),
    *("set_auth_configuration", "set_groups_for_user"),
}
NAMES = {
    "auth_pb2": auth_pb2,
    "duration_pb2": duration_pb2,
    "pfs_pb2": pfs_pb2,
    "pps_pb2": pps_pb2,
    "shutil": shutil,
    "transaction_pb2": transaction_pb2,
}


def run(client: Client, name: str, ids: Sequence[str] = (), url: str = "", **names: object) -> dict[str, Any]:
    left = iter(ids)
    code = MADE_UP.sub(lambda _: f'"{next(left)}"', EXAMPLES[name]).replace(URL, url)
    if name == "inspect_commit":
        code = code.replace("FINISHED)\n", "FINISHED):\n")
    namespace: dict[str, Any] = {"client": client, **NAMES, **names}
    exec(compile(code, name, "exec"), namespace)
    return namespace


def fill(client: Client) -> None:
    """What the examples take for granted."""
    for repo in ("foo", "bar", "baz", "montage"):
        client.create_repo(repo)
    with client.commit("montage", "master") as c:
        client.put_file_bytes(c, "/montage.png", b"png 1")
        client.put_file_bytes(c, "/montage2.png", b"png 2")
    with client.commit("foo", "staging") as c:
        client.put_file_bytes(c, "/staged.txt", b"staged")
    for number in range(3):
        with client.commit("foo", "master") as c:
            client.put_file_bytes(c, "/a/file.txt", b"%d" % number)
            client.put_file_bytes(c, "/src/file.txt", b"source")
            client.put_file_bytes(c, "/dir/delete_me.txt", b"old")
            client.put_file_bytes(c, "/dir/subdir/deep.txt", b"deep")
            client.put_file_bytes(c, "/top.txt", b"top")
    with client.commit("bar", "master") as c:
        client.put_file_bytes(c, "/delete_me.txt", b"old")
    with client.commit("baz", "master") as c:
        client.put_file_bytes(c, "/x/y", b"z")
    for repo in ("foo", "bar", "baz", "montage"):
        client.wait_commit((repo, "master"))


def content(client: Client, repo: str, path: str) -> bytes:
    return client.get_file((repo, "master"), path).read()


CHECKS: dict[str, Callable[[Client, dict[str, Any]], object]] = {
    "PFSFile": lambda client, names: names["content"] == b"png 2" and Path("montage.png").read_bytes() == b"png 1",
    "commit": lambda client, names: (
        content(client, "foo", "/new_file.txt") == b"DATA"
        and not client.path_exists(("foo", "master"), "/dir/delete_me.txt")
    ),
    "copy_file": lambda client, names: content(client, "bar", "/file.txt") == b"source",
    "create_branch": lambda client, names: (
        list(map(str, client.inspect_branch("bar", "master").direct_provenance)) == ["default/foo@master"]
    ),
    "delete_file": lambda client, names: not client.path_exists(("bar", "master"), "/delete_me.txt"),
    "diff_file": lambda client, names: (names["diff"].new_file.size_bytes, names["diff"].old_file.size_bytes) == (1, 1),
    "finish_commit": lambda client, names: len(list(client.list_commit("foo"))) == 6,
    "fsck": lambda client, names: True,
    "glob_file": lambda client, names: [info.file.path for info in names["files"]] == ["/top.txt"],
    "inspect_commit": lambda client, names: names["commit"].HasField("finished"),
    "list_branch": lambda client, names: (
        sorted(info.branch.name for info in names["branches"]) == ["master", "staging"]
    ),
    "list_commit": lambda client, names: len(names["commits"]) == 7,
    "list_file": lambda client, names: [info.file.path for info in names["files"]] == ["/dir/subdir/deep.txt"],
    "walk_file": lambda client, names: [info.file.path for info in names["files"]][-1] == "/dir/subdir/deep.txt",
    "modify_file_client:open": lambda client, names: content(client, "foo", "/new_file.txt") == b"from the web",
    "modify_file_client:opening": lambda client, names: content(client, "foo", "/new_file.txt") == b"from the web",
    "put_file_bytes": lambda client, names: content(client, "foo", "/file.txt") == b"SOME BYTES",
    "put_file_url": lambda client, names: content(client, "foo", "/file.txt") == b"from the web",
    "start_commit": lambda client, names: (
        next(client.inspect_commit(names["c"])).parent_commit == client.inspect_branch("foo", "staging").head
    ),
    "subscribe_commit": lambda client, names: names["c"].HasField("finished"),
    "wait_commit": lambda client, names: all(info.HasField("finished") for info in names["subcommits"]),
    "batch_transaction": lambda client, names: (
        "default/foo" not in {str(info.repo) for info in client.list_repo()}
        and str(client.inspect_branch("bar", "staging").branch) == "default/bar@staging"
    ),
    "finish_transaction": lambda client, names: client.list_transaction() == [],
    "start_transaction": lambda client, names: client.list_transaction() == [],
    "inspect_transaction": lambda client, names: names["transaction"].transaction.id in names["known"],
    "transaction": lambda client, names: (
        (
            content(client, "foo", "/joint_data.txt"),
            content(client, "bar", "/joint_data.txt"),
            names["c1"].id,
        )
        == (b"DATA1", b"DATA2", names["c2"].id)
    ),
}
"""What each example comes to."""


def ids_of(client: Client, name: str) -> list[str]:
    """Ids that exist, for those that are made up."""
    if name in ("inspect_commit", "wait_commit"):
        head = client.inspect_branch("foo", "master").head
        assert head is not None
        return [head.id]
    if name == "inspect_transaction":
        return [client.start_transaction().id for _ in range(2)]
    return []


@pytest.mark.parametrize("name", CHECKS)
def test_an_example_of_files_and_transactions(
    old: Client, website: tuple[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    url, folder = website
    (folder / "input.txt").write_bytes(b"from the web")
    monkeypatch.chdir(tmp_path)
    fill(old)
    if name == "batch_transaction":
        old.create_branch("bar", "staging")  # nothing of bar depends on foo
    ids = ids_of(old, name)
    message = old.start_transaction() if name == "inspect_transaction" else None
    known = [*ids, *([message.id] if message else [])]
    names = run(old, name, ids, f"{url}/input.txt", transaction_protobuf=message, known=known)
    assert CHECKS[name](old, names)


def test_deleting_a_transaction(old: Client) -> None:
    # The second half of the example deletes what it has just finished, which no server has any more.
    first, _, second = EXAMPLES["delete_transaction"].partition("\n\n")
    transaction = old.start_transaction()
    exec(first.replace("6fe754facd9c41e99d04e1037e3be9ee", transaction.id), {"client": old})
    assert old.list_transaction() == []
    transaction = old.start_transaction()
    finishing = second.splitlines()[0].replace("a3ak09467c580611234cdb8cc9758c7a", transaction.id)
    names: dict[str, Any] = {"client": old}
    exec(finishing, names)
    assert names["transaction"].transaction == transaction


@pytest.mark.parametrize("name", DEBUG)
def test_an_example_of_debugging(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    pieces = [protobuf.BytesValue(value=b"one"), protobuf.BytesValue(value=b"two")]
    answers: dict[AnyMethod, Answer] = {
        methods.BINARY: pieces,
        methods.PROFILE: pieces,
        methods.GET_DUMP_V2_TEMPLATE: debug.GetDumpV2TemplateResponse(
            request=debug.DumpV2Request(system=debug.System(helm=True))
        ),
        methods.DUMP_V2: [debug.DumpChunk(content=debug.DumpContent(content=b"one"))],
    }
    with Recorder(answers) as server, Client.new_from_pachd_address(server.address) as client:
        run(client, name)
    printed = capsys.readouterr().out
    if name == "dump":
        assert "b'one'" in printed
        assert server.requests[-1] == debug.DumpV2Request(system=debug.System(helm=True))
    else:
        assert b"".join(ast.literal_eval(line) for line in printed.splitlines()) == b"onetwo"


@pytest.mark.parametrize("name", sorted(AUTH - {"set_auth_configuration"}))
def test_an_example_of_auth(old: Client, name: str) -> None:
    old.auth_token = old.activate_auth()
    old.create_repo("foobar")
    names = run(old, name)
    if name == "modify_role_binding":
        for resource in (
            auth_pb2.Resource(type=auth_pb2.CLUSTER),
            auth_pb2.Resource(type=auth_pb2.REPO, name="foobar"),
        ):
            assert "user:someuser" in old.get_role_binding(resource)
    if name == "get_roles_for_permission":
        assert "repoReader" in {role.name for role in names["roles"]}


def test_configuring_auth() -> None:
    # A server looks for the issuer at once, which is nowhere here.
    answers = {auth_methods.SET_CONFIGURATION: auth_pb2.SetConfigurationResponse()}
    with Recorder(answers) as server, Client.new_from_pachd_address(server.address) as client:
        run(client, "set_auth_configuration")
    assert [request.configuration.client_id for request in server.requests] == ["client"]


@pytest.mark.parametrize("name", ["inspect_pipeline", "list_job", "list_pipeline"])
def test_an_example_of_pipelines(old: Client, name: str) -> None:
    old.create_repo("data")
    old.create_pipeline(
        "foo", pps_pb2.Transform(image="i"), input=pps_pb2.Input(pfs=pps_pb2.PFSInput(repo="data", glob="/"))
    )
    names = run(old, name)
    if name == "inspect_pipeline":
        assert names["pipeline"].pipeline.name == names["p"].pipeline.name == "foo"
    elif name == "list_pipeline":
        assert [info.pipeline.name for info in names["pipelines"]] == ["foo"]
    else:
        assert [info.job_set.id for info in names["jobs"]] == [info.job.id for info in names["subjobs"]] != []


JOB = pps_pb2.JobInfo(job=pps_pb2.Job(id="467c580611234cdb8cc9758c7aa96087"))
ANSWERS: dict[AnyMethod, Answer] = {
    pps_methods.CREATE_PIPELINE: protobuf.Empty(),  # its output would be its input
    pps_methods.INSPECT_JOB: JOB,
    pps_methods.INSPECT_JOB_SET: [JOB, JOB],
    pps_methods.LIST_DATUM: [pps_pb2.DatumInfo()],
}


@pytest.mark.parametrize("name", ["create_pipeline", "inspect_job", "list_datum"])
def test_an_example_that_no_embedded_server_runs(name: str) -> None:
    ids = ["467c580611234cdb8cc9758c7aa96087"] * 2
    with Recorder(ANSWERS) as server, Client.new_from_pachd_address(server.address) as client:
        names = run(client, name, ids)
    if name == "create_pipeline":
        assert server.requests[0].input == pps_pb2.Input(pfs=pps_pb2.PFSInput(repo="foo", branch="master", glob="/*"))
    elif name == "inspect_job":
        assert (names["subjobs"], names["subjob"]) == ([JOB, JOB], JOB)
    else:
        assert [each.pfs.repo for each in server.requests[0].input.cross] == ["bar", "baz"]


def test_no_example_is_left_out() -> None:
    pipelines = {"create_pipeline", "inspect_job", "inspect_pipeline", "list_datum", "list_job", "list_pipeline"}
    assert {*CHECKS, *DEBUG, *AUTH, *pipelines, "delete_transaction"} == set(EXAMPLES)
