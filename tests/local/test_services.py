"""Calls that the recordings do not have, over a socket."""

from __future__ import annotations

import io
import tarfile
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk._wire.endpoint import MAX_MESSAGE_SIZE
from pachyderm_sdk._wire.session import Session
from pachyderm_sdk.api import debug, logs, pfs, proxy, snapshot, storage, transaction
from pachyderm_sdk.api.debug.methods import DUMP, DUMP_V2
from pachyderm_sdk.api.google.protobuf import Any
from pachyderm_sdk.api.logs.methods import GET_LOGS
from pachyderm_sdk.api.pfs import methods
from pachyderm_sdk.api.proxy.methods import LISTEN
from pachyderm_sdk.api.snapshot.methods import CREATE_SNAPSHOT
from pachyderm_sdk.api.storage.methods import COMPOSE_FILESET, CREATE_FILESET, READ_FILESET
from pachyderm_sdk.api.transaction.methods import START_TRANSACTION
from pachyderm_sdk.errors import (
    CommitFinishedError,
    InvalidArgumentError,
    NotFoundError,
    PachydermError,
    ResourceExhaustedError,
    StatusCode,
    UnimplementedError,
)
from pachyderm_sdk.local import LocalServer
from pachyderm_sdk.local.errors import NotFound as NotFoundErrorInside
from pachyderm_sdk.local.pachd import Pachd
from pachyderm_sdk.local.pfs import cache, filesets
from pachyderm_sdk.local.pfs.files.paths import MAX_DEPTH
from pachyderm_sdk.local.store import StoreFullError

from .calls import branch, connect, put_file, read_file, repo

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pachyderm_sdk._wire.calls_sync import Calls
    from pachyderm_sdk.local.txn import Txn


@pytest.fixture
def calls() -> Iterator[Calls]:
    with LocalServer() as server:
        made = connect(server.address)
        made.unary_unary(methods.CREATE_REPO, pfs.CreateRepoRequest(repo=repo("a")))
        yield made
        made.close()


HEAD = pfs.Commit(repo=repo("a"), branch=branch("a"))


def paths(calls: Calls, commit: pfs.Commit) -> list[str]:
    request = pfs.ListFileRequest(file=pfs.File(commit=commit, path="/"))
    return [info.file.path for info in calls.unary_stream(methods.LIST_FILE, request) if info.file is not None]


# --- searching and walking


def test_find_commits_tells_where_a_file_changed(calls: Calls) -> None:
    put_file(calls, "a", "/f", b"1")
    put_file(calls, "a", "/other", b"2")
    put_file(calls, "a", "/f", b"3")
    request = pfs.FindCommitsRequest(start=HEAD, file_path="/f")
    answers = list(calls.unary_stream(methods.FIND_COMMITS, request))
    assert [(answer.found_commit is not None, answer.commits_searched) for answer in answers] == [
        (True, 0),
        (True, 2),
        (False, 3),
    ]
    request.limit = 1
    answers = list(calls.unary_stream(methods.FIND_COMMITS, request))
    assert [answer.commits_searched for answer in answers] == [0, 1]


def test_find_commits_refuses_open_commits(calls: Calls) -> None:
    calls.unary_unary(methods.START_COMMIT, pfs.StartCommitRequest(branch=branch("a")))
    with pytest.raises(PachydermError, match="not finished") as caught:
        list(calls.unary_stream(methods.FIND_COMMITS, pfs.FindCommitsRequest(start=HEAD, file_path="/f")))
    assert caught.value.code == StatusCode.UNAVAILABLE
    assert [detail.type_url for detail in caught.value.details] == ["type.googleapis.com/google.rpc.ResourceInfo"]


def test_walks_of_branches_are_bounded(calls: Calls) -> None:
    for name, upstream in (("b", "a"), ("c", "b"), ("d", "c")):
        calls.unary_unary(methods.CREATE_REPO, pfs.CreateRepoRequest(repo=repo(name)))
        request = pfs.CreateBranchRequest(branch=branch(name), provenance=[branch(upstream)])
        calls.unary_unary(methods.CREATE_BRANCH, request)

    def picked(name: str) -> pfs.BranchPicker:
        of = pfs.RepoPicker(name=pfs.RepoPickerRepoName(name=name))
        return pfs.BranchPicker(name=pfs.BranchPickerBranchName(repo=of, name="master"))

    def walked(max_depth: int = 0, max_branches: int = 0) -> list[str]:
        request = pfs.WalkBranchProvenanceRequest(start=[picked("d")], max_depth=max_depth, max_branches=max_branches)
        answers = calls.unary_stream(methods.WALK_BRANCH_PROVENANCE, request)
        return [info.branch.repo.name for info in answers if info.branch is not None and info.branch.repo is not None]

    assert walked() == ["c", "b", "a"]
    assert walked(max_depth=1) == ["c"]
    assert walked(max_branches=2) == ["c", "b"]
    down = calls.unary_stream(
        methods.WALK_BRANCH_SUBVENANCE, pfs.WalkBranchSubvenanceRequest(start=[picked("a")], max_depth=2)
    )
    assert len(list(down)) == 2


def test_repos_summary_counts_user_repos(calls: Calls) -> None:
    put_file(calls, "a", "/f", b"12345")
    calls.unary_unary(methods.CREATE_REPO, pfs.CreateRepoRequest(repo=repo("b")))
    request = pfs.ReposSummaryRequest(projects=[pfs.ProjectPicker(name="default")])
    (summary,) = calls.unary_unary(methods.REPOS_SUMMARY, request).summaries
    assert (summary.user_repo_count, summary.size_bytes) == (2, 5)


def test_a_page_of_repos_far_behind_the_last_is_empty(calls: Calls) -> None:
    request = pfs.ListRepoRequest(page=pfs.RepoPage(page_size=2**62, page_index=2**62))
    assert list(calls.unary_stream(methods.LIST_REPO, request)) == []


# --- subscriptions


def test_subscribers_hear_of_new_commits_and_of_the_end(calls: Calls) -> None:
    request = pfs.SubscribeCommitRequest(repo=repo("a"), branch="master", state=pfs.CommitState.FINISHED)
    stream = calls.unary_stream(methods.SUBSCRIBE_COMMIT, request)
    got: list[pfs.CommitInfo] = []
    ends: list[PachydermError] = []
    heard = threading.Semaphore(0)

    def listen() -> None:
        try:
            for info in stream:
                got.append(info)
                heard.release()
        except PachydermError as error:
            ends.append(error)

    listener = threading.Thread(target=listen)
    listener.start()
    for i in range(3):
        put_file(calls, "a", f"/f{i}", b"x")
        put_file(calls, "a", f"/f{i}", b"x", "elsewhere")
        assert heard.acquire(timeout=10)
    assert all(info.finished is not None for info in got)
    calls.unary_unary(methods.DELETE_REPO, pfs.DeleteRepoRequest(repo=repo("a")))
    listener.join(10)
    assert len(got) == 3
    assert "repo default/a was deleted" in str(ends[0])


def test_only_the_commit_that_a_subscription_begins_from_is_left_out(calls: Calls) -> None:
    for i in range(3):
        put_file(calls, "a", f"/f{i}", b"x")
    listed = calls.unary_stream(methods.LIST_COMMIT, pfs.ListCommitRequest(repo=repo("a"), reverse=True))
    first, second, third = [info.commit for info in listed]
    stream = calls.unary_stream(methods.SUBSCRIBE_COMMIT, pfs.SubscribeCommitRequest(repo=repo("a"), from_=second))
    assert [next(stream).commit for _ in range(2)] == [first, third]
    stream.close()


# --- file sets and the cache


def file_set(calls: Calls, path: str, data: bytes) -> str:
    changes = [pfs.ModifyFileRequest(add_file=pfs.AddFile(path=path, raw=data))]
    return calls.stream_unary(methods.CREATE_FILE_SET, changes).file_set_id


def test_file_set_ids_cannot_be_guessed(calls: Calls) -> None:
    id = file_set(calls, "/f", b"x")
    handle, _, token = id.partition(".")
    with pytest.raises(NotFoundError):
        request = pfs.RenewFileSetRequest(file_set_id=f"{handle}.{token[::-1]}", ttl_seconds=60)
        calls.unary_unary(methods.RENEW_FILE_SET, request)


async def test_file_sets_expire_unless_they_are_renewed_or_cached(pachd: Pachd) -> None:
    def make(txn: Txn) -> list[str]:
        return [filesets.create(txn, []).id for _ in range(3)]

    gone, renewed, cached = await pachd.write(make)

    def later(txn: Txn) -> None:
        filesets.renew(txn, renewed, 1800)
        cache.put(txn, "key", b"", "", [cached])
        txn.now += (filesets.DEFAULT_TTL + 1) * 1_000_000
        filesets.expire(txn)

    await pachd.write(later)
    for kept in (renewed, cached):
        assert (await pachd.read(lambda db: filesets.get(db, kept))).id == kept  # noqa: B023  # awaited here
    with pytest.raises(NotFoundErrorInside):
        await pachd.read(lambda db: filesets.get(db, gone))


def test_shards_cover_everything(calls: Calls) -> None:
    changes = [pfs.ModifyFileRequest(add_file=pfs.AddFile(path=f"/f{i}", raw=b"x" * 10)) for i in range(10)]
    id = calls.stream_unary(methods.CREATE_FILE_SET, changes).file_set_id
    request = pfs.ShardFileSetRequest(file_set_id=id, num_files=4)
    shards = calls.unary_unary(methods.SHARD_FILE_SET, request).shards
    assert [(one.lower, one.upper) for one in shards] == [("", "/f4"), ("/f4", "/f8"), ("/f8", "")]
    request = pfs.ShardFileSetRequest(file_set_id=id, size_bytes=50)
    shards = calls.unary_unary(methods.SHARD_FILE_SET, request).shards
    assert [(one.lower, one.upper) for one in shards] == [("", "/f5"), ("/f5", "")]


def test_filesets_are_read_through_filters(calls: Calls) -> None:
    changes = [
        storage.CreateFilesetRequest(append_file=storage.AppendFile(path=f"/f{i}", data=b"%d" % i)) for i in range(5)
    ]
    id = calls.stream_unary(CREATE_FILESET, changes).fileset_id
    filters = [
        storage.FileFilter(path_range=storage.PathRange(lower="/f1", upper="/f4")),
        storage.FileFilter(path_regex="[13]$"),
    ]
    answers = calls.unary_stream(READ_FILESET, storage.ReadFilesetRequest(fileset_id=id, filters=filters))
    assert [(answer.path, answer.data) for answer in answers] == [("/f1", b"1"), ("/f3", b"3")]
    bad = storage.ReadFilesetRequest(fileset_id=id, filters=[storage.FileFilter(path_regex="(")])
    with pytest.raises(PachydermError, match="path regex"):
        list(calls.unary_stream(READ_FILESET, bad))


@pytest.mark.parametrize(
    ("ttl", "message"),
    [
        (-1, "ttl (-1) must be at least one second"),
        (1801, "ttl (1801) exceeds max ttl (1800)"),
        (2**63 - 1, f"ttl ({2**63 - 1}) exceeds max ttl (1800)"),
    ],
)
def test_filesets_live_half_an_hour_at_most(calls: Calls, ttl: int, message: str) -> None:
    with pytest.raises(PachydermError) as caught:
        calls.unary_unary(COMPOSE_FILESET, storage.ComposeFilesetRequest(ttl_seconds=ttl))
    assert caught.value.message == message


def test_the_cache_keeps_values_by_key_and_tag(calls: Calls) -> None:
    id = file_set(calls, "/f", b"x")
    for key, tag in (("one", "job-1"), ("two", "other")):
        value = Any(type_url="type.googleapis.com/x", value=key.encode())
        calls.unary_unary(methods.PUT_CACHE, pfs.PutCacheRequest(key=key, value=value, tag=tag, file_set_ids=[id]))
    got = calls.unary_unary(methods.GET_CACHE, pfs.GetCacheRequest(key="one")).value
    assert got is not None
    assert got.value == b"one"
    calls.unary_unary(methods.CLEAR_CACHE, pfs.ClearCacheRequest(tag_prefix="job-"))
    with pytest.raises(NotFoundError):
        calls.unary_unary(methods.GET_CACHE, pfs.GetCacheRequest(key="one"))
    calls.unary_unary(methods.GET_CACHE, pfs.GetCacheRequest(key="two"))


# --- writing


def test_a_stream_that_fails_changes_nothing(calls: Calls) -> None:
    put_file(calls, "a", "/f", b"1")
    changes = [
        pfs.ModifyFileRequest(set_commit=HEAD),
        pfs.ModifyFileRequest(add_file=pfs.AddFile(path="/g", raw=b"2")),
        pfs.ModifyFileRequest(add_file=pfs.AddFile(path="/bad*", raw=b"3")),
    ]
    with pytest.raises(PachydermError, match="globbing character"):
        calls.stream_unary(methods.MODIFY_FILE, changes)
    assert paths(calls, HEAD) == ["/f"]


def test_a_commit_that_closes_while_it_is_written_to_takes_nothing_more(calls: Calls) -> None:
    commit = calls.unary_unary(methods.START_COMMIT, pfs.StartCommitRequest(branch=branch("a")))

    def changes() -> Iterator[pfs.ModifyFileRequest]:
        yield pfs.ModifyFileRequest(set_commit=commit)
        yield pfs.ModifyFileRequest(add_file=pfs.AddFile(path="/f", raw=b"x"))
        # only once the server has begun with this stream is the other call made
        read = pfs.InspectCommitRequest(commit=commit)
        calls.unary_unary(methods.INSPECT_COMMIT, read)
        calls.unary_unary(methods.FINISH_COMMIT, pfs.FinishCommitRequest(commit=commit))

    with pytest.raises(CommitFinishedError):
        calls.stream_unary(methods.MODIFY_FILE, changes())


class _Pages(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/missing":
            self.send_error(404)
            return
        if self.path == "/nonsense":
            self.wfile.write(b"this is no HTTP\r\n\r\n")
            return
        if self.path == "/cut-chunk":
            self.wfile.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n01234")
            return
        self.send_response(200)
        self.send_header("Content-Length", "10")
        self.end_headers()
        self.wfile.write(b"0123456789" if self.path == "/whole" else b"01234")

    def log_message(self, format: str, *args: object) -> None:
        return


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("no_proxy", "*")
    server = HTTPServer(("127.0.0.1", 0), _Pages)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def fetch(calls: Calls, url: str, *, recursive: bool = False) -> None:
    source = pfs.AddFileUrlSource(url=url, recursive=recursive)
    changes = [
        pfs.ModifyFileRequest(set_commit=HEAD),
        pfs.ModifyFileRequest(add_file=pfs.AddFile(path="/f", url=source)),
    ]
    calls.stream_unary(methods.MODIFY_FILE, changes)


def test_fetches_urls(calls: Calls, web: str) -> None:
    fetch(calls, f"{web}/whole")
    assert read_file(calls, "a", "/f") == b"0123456789"


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("/missing", "error retrieving content from"),
        ("/cut", "ended after 5 of 10 bytes"),
        ("/cut-chunk", r'^Get "\S*/cut-chunk": IncompleteRead'),
        ("/nonsense", r'^Get "\S*/nonsense": this is no HTTP'),
        ("/a b", r'^Get "\S*/a b": URL can\'t contain control characters'),
    ],
)
def test_a_fetch_that_fails_is_an_error(calls: Calls, web: str, path: str, text: str) -> None:
    with pytest.raises(PachydermError, match=text):
        fetch(calls, web + path)
    assert list(calls.unary_stream(methods.LIST_BRANCH, pfs.ListBranchRequest(repo=repo("a")))) == []


def test_refuses_what_is_no_url(calls: Calls) -> None:
    with pytest.raises(InvalidArgumentError, match=r"error parsing url http://\[::1: "):
        fetch(calls, "http://[::1")


def test_says_which_places_it_does_not_reach(calls: Calls) -> None:
    with pytest.raises(UnimplementedError, match="object storage"):
        fetch(calls, "s3://bucket/key")
    with pytest.raises(PachydermError, match="unrecognized object store: ftp"):
        fetch(calls, "ftp://host/x")
    with pytest.raises(PachydermError, match="recursive"):
        fetch(calls, "http://127.0.0.1/x", recursive=True)


def test_the_deepest_tree_can_be_used_in_every_way(calls: Calls) -> None:
    deepest = "/d" * MAX_DEPTH
    put_file(calls, "a", deepest, b"1")
    put_file(calls, "a", deepest, b"2")
    assert read_file(calls, "a", deepest) == b"12"
    root = pfs.File(commit=HEAD, path="/")
    walked = list(calls.unary_stream(methods.WALK_FILE, pfs.WalkFileRequest(file=root)))
    assert len(walked) == MAX_DEPTH + 1
    backwards = pfs.WalkFileRequest(file=root, number=len(walked), reverse=True)
    assert list(calls.unary_stream(methods.WALK_FILE, backwards)) == walked[::-1]
    everything = pfs.GlobFileRequest(commit=HEAD, pattern="/**")
    assert len(list(calls.unary_stream(methods.GLOB_FILE, everything))) == MAX_DEPTH
    before = pfs.File(commit=pfs.Commit(repo=repo("a"), id="master^"), path="/")
    changed = calls.unary_stream(methods.DIFF_FILE, pfs.DiffFileRequest(new_file=root, old_file=before))
    assert len(list(changed)) == MAX_DEPTH + 1
    archive = b"".join(part.value for part in calls.unary_stream(methods.GET_FILE_TAR, pfs.GetFileRequest(file=root)))
    assert len(tarfile.open(fileobj=io.BytesIO(archive)).getmembers()) == MAX_DEPTH + 1
    put_file(calls, "a", "/d" * (MAX_DEPTH - 1), b"where a directory is")
    with pytest.raises(PachydermError, match="collision"):
        list(calls.unary_stream(methods.WALK_FILE, pfs.WalkFileRequest(file=root)))


# --- refusals


def test_says_in_one_sentence_what_it_leaves_out(calls: Calls) -> None:
    refusal = "the embedded server does not support"
    with pytest.raises(UnimplementedError, match=refusal):
        next(calls.unary_stream(GET_LOGS, logs.GetLogsRequest()))
    with pytest.raises(UnimplementedError, match=refusal):
        next(calls.unary_stream(LISTEN, proxy.ListenRequest(channel="x")))
    with pytest.raises(UnimplementedError, match=refusal):
        next(calls.unary_stream(DUMP_V2, debug.DumpV2Request()))
    with pytest.raises(UnimplementedError, match="Dump gRPC is deprecated in favor of DumpV2"):
        next(calls.unary_stream(DUMP, debug.DumpRequest()))
    with pytest.raises(UnimplementedError, match="copy its data folder"):
        calls.unary_unary(CREATE_SNAPSHOT, snapshot.CreateSnapshotRequest())


def test_refuses_a_negative_offset(calls: Calls) -> None:
    put_file(calls, "a", "/f", b"x")
    request = pfs.GetFileRequest(file=pfs.File(commit=HEAD, path="/f"), offset=-1)
    with pytest.raises(InvalidArgumentError):
        list(calls.unary_stream(methods.GET_FILE, request))


def test_an_offset_behind_the_end_gives_nothing(calls: Calls) -> None:
    put_file(calls, "a", "/f", b"x")
    request = pfs.GetFileRequest(file=pfs.File(commit=HEAD, path="/f"), offset=100)
    assert list(calls.unary_stream(methods.GET_FILE, request)) == []


def test_takes_the_largest_messages(calls: Calls) -> None:
    data = b"x" * (MAX_MESSAGE_SIZE - 100)
    put_file(calls, "a", "/f", data)
    assert read_file(calls, "a", "/f") == data


def test_calls_name_one_transaction_at_most() -> None:
    with LocalServer() as server:
        calls = connect(server.address)
        opened = calls.unary_unary(START_TRANSACTION, transaction.StartTransactionRequest())
        calls.session = Session(transaction_id=opened.id, metadata={"pach-transaction": opened.id})
        with pytest.raises(PachydermError, match="multiple active transactions"):
            calls.unary_unary(methods.CREATE_REPO, pfs.CreateRepoRequest(repo=repo("b")))
        calls.close()


def test_a_full_disk_is_resource_exhausted(monkeypatch: pytest.MonkeyPatch) -> None:
    with LocalServer() as server:
        calls = connect(server.address)

        def full(self: Pachd, work: object, id: object, caller: object) -> None:
            raise StoreFullError("no space left on device")

        monkeypatch.setattr(Pachd, "_write", full)
        with pytest.raises(ResourceExhaustedError, match="no space left"):
            calls.unary_unary(methods.CREATE_REPO, pfs.CreateRepoRequest(repo=repo("a")))
        monkeypatch.undo()
        calls.unary_unary(methods.CREATE_REPO, pfs.CreateRepoRequest(repo=repo("a")))
        calls.close()
