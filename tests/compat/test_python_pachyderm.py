"""What python_pachyderm's programs meet, call by call; and what was wrong there and is mended here."""

from __future__ import annotations

import io
import json
import os
import tarfile
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import grpc
import pytest
from google.protobuf import duration_pb2, timestamp_pb2

import pachyderm_sdk
from pachyderm_sdk import errors
from pachyderm_sdk._wire.servicer import RpcError as Refusal
from pachyderm_sdk.api import auth, debug, pfs, pps, worker
from pachyderm_sdk.api.auth import methods as auth_methods
from pachyderm_sdk.api.debug import methods as debug_methods
from pachyderm_sdk.api.google import protobuf
from pachyderm_sdk.api.pfs import methods
from pachyderm_sdk.api.pps import methods as pps_methods
from pachyderm_sdk.api.worker import methods as worker_methods
from pachyderm_sdk.compat import python_pachyderm
from pachyderm_sdk.compat.python_pachyderm import (
    AuthServiceNotActivated,
    Client,
    Commit,
    ModifyFileClient,
    PFSFile,
    RpcError,
    StatusCode,
    put_files,
)
from pachyderm_sdk.compat.python_pachyderm.mixin.pfs import transaction_incompatible
from pachyderm_sdk.compat.python_pachyderm.pfs import SubcommitType, commit_from
from pachyderm_sdk.message import Message
from tests.support.recorder import Answer, AnyMethod, Recorder

ID = "0123456789abcdef0123456789abcdef"


def fill(client: Client) -> pfs.Commit:
    client.create_repo("images")
    with client.commit("images", "master") as commit:
        client.put_file_bytes(commit, "/a.txt", b"one two three")
        client.put_file_bytes(commit, "/dir/b.txt", b"x" * 100_000)
    client.wait_commit(commit)
    return commit


# --- commits, as they are written ---


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (("images", "master"), "images@master"),
        (("images", ID), f"images@{ID}"),
        (("images", "master~2"), "images@master~2"),
        (("images", "master", ID), f"images@master={ID}"),
        (("edges", "master", ID, "meta"), f"edges.meta@master={ID}"),
        ({"repo": "images", "branch": "master"}, "images@master"),
        ({"repo": "images", "id": ID, "project": "research"}, f"research/images@{ID}"),
        (Commit("images", "master", project="research"), "research/images@master"),
        (Commit(repo="edges", id=ID, repo_type="meta"), f"edges.meta@{ID}"),
        ("research/images@master", "research/images@master"),
        (pfs.Commit.from_uri("images@master"), "images@master"),
    ],
)
def test_commits(written: SubcommitType, meant: str) -> None:
    found = commit_from(written)
    assert found.as_uri() == pfs.Commit.from_uri(meant).as_uri()
    assert commit_from(Commit.from_pb(found)).as_uri() == found.as_uri()


@pytest.mark.parametrize("wrong", [None, 5, ("images",), ["images", "master"], ("a", "b", "c", "d", "e")])
def test_what_is_no_commit(wrong: Any) -> None:
    with pytest.raises(TypeError, match="nothing that can name a commit"):
        commit_from(wrong)


# --- errors ---


def test_what_the_server_sends_is_an_rpc_error(old: Client) -> None:
    with pytest.raises(RpcError) as caught:
        old.inspect_repo("none")
    assert caught.value.code() == StatusCode.NOT_FOUND
    assert caught.value.details() == "repo default/none not found"
    assert str(caught.value) == "NOT_FOUND: repo default/none not found"
    assert isinstance(caught.value.__cause__, errors.RepoNotFoundError)
    with pytest.raises(RpcError):
        next(old.list_branch("none"))  # the call begins with the first one that is asked for
    with pytest.raises(RpcError), old.commit("none", "master"):
        raise AssertionError("the block is not reached")


def test_status_codes_equal_those_of_grpcio() -> None:
    assert [code.name for code in StatusCode] == [code.name for code in grpc.StatusCode]
    for code in grpc.StatusCode:
        ours = StatusCode[code.name]
        ours_first, theirs_first = ours == code, code == ours
        assert (ours_first, theirs_first, ours in {code}, ours.value == code.value) == (True, True, True, True)
        assert [other for other in grpc.StatusCode if other == ours] == [code]
    assert StatusCode.NOT_FOUND != StatusCode.UNKNOWN


def test_auth_that_is_not_activated(old: Client) -> None:
    for call in (old.who_am_i, old.deactivate_auth, old.get_groups):
        with pytest.raises(AuthServiceNotActivated) as caught:
            call()
        assert (caught.value.code(), ConnectionError in type(caught.value).__mro__) == (StatusCode.UNIMPLEMENTED, True)


def test_no_server() -> None:
    with Client("127.0.0.1", 1) as client:
        for call in (client.get_remote_version, lambda: list(client.list_repo())):
            with pytest.raises(RpcError) as caught:
                call()
            assert caught.value.code() == StatusCode.UNAVAILABLE
            assert caught.value.details().startswith("could not connect to grpc://127.0.0.1:1: ")
            assert isinstance(caught.value, ConnectionError)


def test_an_argument_that_is_refused_before_it_is_sent(old: Client) -> None:
    commit = fill(old)
    with pytest.raises(RpcError, match=r"has an element \. or \.\.") as caught:
        old.put_file_bytes(commit, "/../a", b"")
    assert (caught.value.code(), ValueError in type(caught.value).__mro__) == (StatusCode.INVALID_ARGUMENT, True)


def test_what_the_block_raises_is_left_as_it_is(old: Client) -> None:
    old.create_repo("images")
    with pytest.raises(errors.NotFoundError), old.commit("images", "master"):
        raise errors.NotFoundError("mine", code=errors.StatusCode.NOT_FOUND)


def test_files_in_a_transaction(old: Client) -> None:
    commit = fill(old)
    with old.transaction() as transaction:
        assert transaction.id == old.transaction_id
        calls: list[Callable[[], None]] = [
            lambda: old.put_file_bytes(commit, "/c", b""),
            lambda: old.put_file_url(commit, "/c", "http://127.0.0.1:1/"),
            lambda: old.copy_file(commit, "/a.txt", commit, "/c"),
            lambda: old.delete_file(commit, "/a.txt"),
        ]
        for call in calls:
            with pytest.raises(python_pachyderm.InvalidTransactionOperation):
                call()
        old.create_repo("labels")
    assert not old.transaction_id
    assert old.inspect_repo("labels").repo == pfs.Repo.from_uri("labels")


def test_own_methods_that_no_transaction_holds(pachd: str) -> None:
    class Own(Client):
        @transaction_incompatible
        def sizes(self, repo: str, *, branch: str) -> list[int]:
            return [info.size_bytes for info in self.list_file((repo, branch), "/")]

    with Own.new_from_pachd_address(pachd) as client:
        fill(client)
        assert client.sizes("images", branch="master") == [13, 100_000]
        with client.transaction(), pytest.raises(python_pachyderm.InvalidTransactionOperation, match="sizes"):
            client.sizes("images", branch="master")


def test_starting_a_transaction_does_not_enter_it(old: Client) -> None:
    transaction = old.start_transaction()
    assert not old.transaction_id
    old.transaction_id = transaction.id
    old.create_repo("images")
    old.transaction_id = None
    assert list(old.list_repo()) == []
    assert len(old.finish_transaction(transaction.id).responses) == 1
    assert [str(info.repo) for info in old.list_repo()] == ["default/images"]


# --- commits ---


def test_a_commit_whose_block_raises_is_not_published(old: Client) -> None:
    fill(old)
    before = old.inspect_branch("images", "master").head
    with pytest.raises(KeyError), old.commit("images", "master") as commit:
        old.put_file_bytes(commit, "/half.txt", b"written")
        raise KeyError
    assert old.inspect_branch("images", "master").head == before
    with pytest.raises(KeyError), old.modify_file_client(("images", "master")) as changes:
        changes.put_file_from_bytes("/half.txt", b"written")
        raise KeyError
    assert old.inspect_branch("images", "master").head == before


def test_commits_of_an_id(old: Client) -> None:
    commit = fill(old)
    assert [info.commit for info in old.inspect_commit(commit.id)] == [commit]
    assert [info.commit for info in old.wait_commit(commit.id)] == [commit]
    assert [info.commit for info in old.wait_commit("images@master")] == [commit]
    (of_set,) = old.list_commit()
    assert of_set.commit_set == pfs.CommitSet(id=commit.id)
    child = old.start_commit("images", "other", parent=commit.id)
    old.finish_commit(child)
    assert next(old.inspect_commit(child)).parent_commit == commit
    stream: Any = old.subscribe_commit("images", "other", from_commit=commit.id)
    assert next(stream).commit == child
    stream.cancel()  # as those of grpcio are
    assert list(stream) == []


def test_waiting_tells_of_a_commit_that_failed(old: Client) -> None:
    old.create_repo("images")
    commit = old.start_commit("images", "master")
    old.finish_commit(commit, error="it was wrong")
    assert [info.error for info in old.wait_commit(commit)] == ["it was wrong"]


def test_finding_commits(old: Client) -> None:
    commit = fill(old)
    found = list(old.find_commits(("images", "master"), "/a.txt"))
    assert found[0].found_commit == commit
    later = datetime.now(timezone.utc) + timedelta(hours=1)
    assert [info.commit for info in old.list_commit("images", started_time=later)] == [commit]
    assert list(old.list_commit("images", started_time=later - timedelta(days=1))) == []


# --- files ---


def test_a_file_is_read_as_files_are(old: Client) -> None:
    fill(old)
    with old.get_file(("images", "master"), "/a.txt") as file:
        assert isinstance(file, PFSFile)
        assert (file.read(3), file.read(1), file.read(0), file.read()) == (b"one", b" ", b"", b"two three")
        assert (file.read(), file.read(5)) == (b"", b"")
    with pytest.raises(ValueError, match="closed"):
        file.read()
    assert old.get_file(("images", "master"), "/a.txt", offset=4).read() == b"two three"
    assert [len(line) for line in old.get_file(("images", "master"), "/dir/b.txt")] == [100_000]
    with pytest.raises(RpcError) as caught:
        old.get_file(("images", "master"), "/none")
    assert caught.value.code() == StatusCode.NOT_FOUND


def test_a_file_that_breaks_is_not_one_that_ends() -> None:
    pieces: list[Message | Exception] = [
        protobuf.BytesValue(value=b"x" * 10),
        Refusal(errors.StatusCode.INTERNAL, "the disk is gone"),
    ]
    with Recorder({methods.GET_FILE: pieces}) as server, Client.new_from_pachd_address(server.address) as client:
        file = client.get_file(("images", "master"), "/a")
        with pytest.raises(RpcError, match="the disk is gone"):
            file.read()


def test_an_archive(old: Client, tmp_path: Path) -> None:
    fill(old)
    with old.get_file_tar(("images", "master"), "/") as archive:
        assert isinstance(archive, tarfile.TarFile)
        content = {}
        for member in archive:
            file = archive.extractfile(member)
            content[member.name] = None if file is None else len(file.read())
    assert content == {"": None, "a.txt": 13, "dir": None, "dir/b.txt": 100_000}
    with old.get_file_tar(("images", "master"), "/dir/") as archive:
        archive.extractall(tmp_path)
    assert (tmp_path / "dir" / "b.txt").stat().st_size == 100_000
    with pytest.raises(RpcError):
        old.get_file_tar(("images", "master"), "/none")


def test_an_archive_that_goes_elsewhere() -> None:
    with (
        Recorder({methods.GET_FILE_TAR: []}) as server,
        Client.new_from_pachd_address(server.address) as client,
        client.get_file_tar(("images", "master"), "/", URL="s3://bucket/key") as archive,
    ):
        assert archive.getnames() == []
    assert server.requests[0].url == "s3://bucket/key"


def test_content_of_every_kind(old: Client, tmp_path: Path) -> None:
    old.create_repo("images")
    local = tmp_path / "local.txt"
    local.write_bytes(b"one\ntwo\n")
    commit = ("images", "master")
    old.put_file_bytes(commit, "/bytes", b"bytes")
    old.put_file_bytes(commit, "/file", io.BytesIO(b"file"))
    old.put_file_bytes(commit, "/iterator", iter([b"iter", b"ator"]))
    old.put_file_bytes(commit, "/bytes", b" and more", append=True)
    old.put_file_bytes(commit, "/empty", b"")
    with old.modify_file_client(commit) as changes:
        assert (type(changes), changes.commit) == (ModifyFileClient, commit_from(commit))
        changes.put_file_from_filepath("/filepath", str(local))
        changes.put_file_from_fileobj("/fileobj", io.BytesIO(b"fileobj"))
        changes.put_file_from_bytes("/more", b"more")
        changes.copy_file(commit, "/file", "/copy")
        changes.delete_file("/iterator")
    paths = [info.file.path for info in old.list_file(commit, "/") if info.file]
    content = {path: old.get_file(commit, path).read() for path in paths}
    assert content == {
        "/bytes": b"bytes and more",
        "/copy": b"file",
        "/empty": b"",
        "/file": b"file",
        "/filepath": b"one\ntwo\n",
        "/fileobj": b"fileobj",
        "/more": b"more",
    }
    with pytest.raises(TypeError):
        old.put_file_bytes(commit, "/text", "text")  # type: ignore[arg-type]  # text is no content
    with pytest.raises(FileNotFoundError), old.modify_file_client(commit) as changes:
        changes.put_file_from_filepath("/none", str(tmp_path / "none"))


def test_lines_are_no_messages(tmp_path: Path) -> None:
    local = tmp_path / "lines.txt"
    local.write_bytes(b"a line\n" * 10_000)
    answers: dict[AnyMethod, Answer] = {methods.MODIFY_FILE: protobuf.Empty()}
    with Recorder(answers) as server, Client.new_from_pachd_address(server.address) as client:
        with client.modify_file_client(("images", "master")) as changes:
            changes.put_file_from_filepath("/lines.txt", str(local))
        put_files(client, str(local), ("images", "master"), "/lines.txt")
    assert [len(request) for request in server.requests] == [3, 3]  # where, what was there, the content


def test_putting_folders(old: Client, tmp_path: Path) -> None:
    old.create_repo("images")
    (tmp_path / "in" / "sub").mkdir(parents=True)
    (tmp_path / "in" / "one").write_bytes(b"1")
    (tmp_path / "in" / "sub" / "two").write_bytes(b"2")
    put_files(old, str(tmp_path / "in"), ("images", "master"), "/up")
    put_files(old, str(tmp_path / "in" / "one"), ("images", "master"), "/alone")
    found = [info.file.path for info in old.walk_file(("images", "master"), "/") if info.file]
    assert found == ["/", "/alone", "/up/", "/up/one", "/up/sub/", "/up/sub/two"]
    assert len(list(old.list_commit("images"))) == 2


def test_paths_that_exist(old: Client) -> None:
    fill(old)
    assert old.path_exists(("images", "master"), "/dir")
    assert not old.path_exists(("images", "master"), "/none")
    with pytest.raises(RpcError):
        old.path_exists(("images", "none"), "/a.txt")


# --- the other services ---


def test_tokens_move_from_server_to_server() -> None:
    token = auth.TokenInfo(subject="robot:ci", hashed_token="hash")
    answers: dict[AnyMethod, Answer] = {
        auth_methods.EXTRACT_AUTH_TOKENS: auth.ExtractAuthTokensResponse(tokens=[token]),
        auth_methods.RESTORE_AUTH_TOKEN: auth.RestoreAuthTokenResponse(),
    }
    with Recorder(answers) as server, Client.new_from_pachd_address(server.address) as client:
        (found,) = client.extract_auth_tokens()
        client.restore_auth_token(found)
        with pytest.raises(ValueError, match="the token"):
            client.restore_auth_token()
    assert [request.token for request in server.requests[1:]] == [token]


def test_roles(old: Client) -> None:
    old.auth_token = old.activate_auth()
    old.create_repo("images")
    resource = auth.Resource(type=auth.ResourceType.REPO, name="images")
    old.modify_role_binding(resource, "user:ada", ["repoReader"])
    roles = old.get_role_binding(resource)
    assert list(roles["user:ada"].roles) == ["repoReader"]
    assert old.authorize(resource, [auth.Permission.REPO_READ]).authorized
    old.modify_role_binding(resource, "user:ada")
    assert "user:ada" not in old.get_role_binding(resource)
    robot = old.get_robot_token("ci", ttl=60)
    with Client.over(pachyderm_sdk.Client.from_address(f"grpc://{old.address}", auth_token=robot)) as other:
        assert other.who_am_i().username == "robot:ci"
    old.revoke_auth_token(robot)
    old.delete_all()
    with pytest.raises(AuthServiceNotActivated):
        old.who_am_i()


def test_levels_of_logs_and_dumps_of_pipelines() -> None:
    level = debug.SetLogLevelRequestLogLevel.DEBUG
    answers: dict[AnyMethod, Answer] = {
        debug_methods.SET_LOG_LEVEL: debug.SetLogLevelResponse(),
        debug_methods.DUMP_V2: [debug.DumpChunk()],
    }
    with Recorder(answers) as server, Client.new_from_pachd_address(server.address) as client:
        client.set_log_level(level, duration=duration_pb2.Duration(seconds=90))
        client.set_log_level(grpc_level=level, recurse=False)
        list(client.dump(pipelines=[pps.Pipeline.from_uri("research/edges")], timeout=timedelta(seconds=5)))
        with pytest.raises(ValueError, match="one level"):
            client.set_log_level()
        with pytest.raises(ValueError, match="one level"):
            client.set_log_level(level, level)
    assert server.requests == [
        debug.SetLogLevelRequest(pachyderm=level, duration=timedelta(seconds=90), recurse=True),
        debug.SetLogLevelRequest(grpc=level),
        debug.DumpV2Request(pipelines=[debug.Pipeline(project="research", name="edges")], timeout=timedelta(seconds=5)),
    ]


def test_spans_and_instants_of_protobuf_are_taken() -> None:
    answers: dict[AnyMethod, Answer] = {pps_methods.GET_LOGS: [pps.LogMessage()], pps_methods.LIST_JOB: [pps.JobInfo()]}
    with Recorder(answers) as server, Client.new_from_pachd_address(server.address) as client:
        list(client.get_pipeline_logs("edges", since=duration_pb2.Duration(seconds=1, nanos=500_000_000)))
        list(client.get_job_logs("edges", ID, since=timedelta(days=1)))
        list(client.list_job("edges", pagination_marker=timestamp_pb2.Timestamp(seconds=86_400)))
    assert [request.since for request in server.requests[:2]] == [timedelta(seconds=1.5), timedelta(days=1)]
    assert server.requests[2].pagination_marker == datetime(1970, 1, 2, tzinfo=timezone.utc)


def test_what_is_no_span_and_no_instant(old: Client) -> None:
    wrong: Any = 5
    with pytest.raises(TypeError, match="5 is not a span of time: write a timedelta"):
        old.profile_cpu(wrong)
    with pytest.raises(TypeError, match="5 is not an instant: write a datetime"):
        old.list_job("edges", pagination_marker=wrong)


def test_pipelines(old: Client) -> None:
    old.create_repo("images")
    spec = {
        "pipeline": {"name": "edges"},
        "transform": {"image": "i", "cmd": ["python3"]},
        "input": {"pfs": {"repo": "images", "glob": "/*"}},
    }
    request = python_pachyderm.parse_dict_pipeline_spec(spec)
    assert request == python_pachyderm.parse_json_pipeline_spec(json.dumps(spec))
    assert request.input == pps.Input(pfs=pps.PfsInput(repo="images", glob="/*"))
    old.create_pipeline_from_request(request)
    old.create_pipeline("edges", pps.Transform(image="j"), input=request.input, update=True)
    versions = list(old.inspect_pipeline("edges", history=-1, details=True))
    assert [info.details.transform.image for info in versions if info.details and info.details.transform] == ["j", "i"]
    assert [str(info.pipeline) for info in old.list_pipeline(projects_filter=["default"])] == ["default/edges"]
    with old.commit("images", "master") as commit:
        old.put_file_bytes(commit, "/a.png", b"...")
    (job,) = old.inspect_job(commit.id, "edges")
    assert str(job.job) == f"default/edges@{commit.id}"
    assert [info.job for info in old.inspect_job(commit.id)] == [job.job]
    old.stop_job(commit.id, "edges", reason="enough")
    old.create_secret("key", {"value": "text", "other": b"bytes"}, labels={"team": "vision"})
    assert [info.secret for info in old.list_secret()] == [pps.Secret(name="key")]
    old.delete_secret("key")
    with pytest.raises(errors.DecodeError, match="bogus"):
        python_pachyderm.parse_dict_pipeline_spec({"bogus": 1})
    with pytest.raises(ValueError, match="a job or of an input"):
        old.list_datum("edges")


def test_all_datums_of_a_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    left = [["PACH_DATUM_ID=1"], ["PACH_DATUM_ID=2"], ["PACH_DATUM_ID=3"]]
    over = Refusal(errors.StatusCode.CANCELLED, "no more")
    answers: dict[AnyMethod, Answer] = {
        worker_methods.NEXT_DATUM: lambda _: worker.NextDatumResponse(env=left.pop(0)) if left else over
    }
    seen = []

    @python_pachyderm.batch_all_datums
    def user_code(prefix: str) -> None:
        seen.append(prefix + os.environ["PACH_DATUM_ID"])
        if len(seen) == 2:
            raise KeyError("the second is bad")

    with Recorder(answers) as server:
        monkeypatch.setenv("PACHD_PEER_SERVICE_HOST", "127.0.0.1")
        monkeypatch.setenv("PACHD_PEER_SERVICE_PORT", str(server.port))
        monkeypatch.setenv("PPS_WORKER_GRPC_PORT", str(server.port))
        with pytest.raises(errors.CallCancelledError):
            user_code("datum ")
    assert seen == ["datum 1", "datum 2", "datum 3"]
    assert ["the second is bad" in request.error for request in server.requests] == [False, False, True, False]


def test_everything_is_deleted_where_some_services_are_missing(old: Client) -> None:
    fill(old)
    old.delete_all()
    assert list(old.list_repo()) == []
