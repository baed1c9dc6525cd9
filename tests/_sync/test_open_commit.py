# Generated from tests/_async/test_open_commit.py by `python -m codegen.unasync`; do not edit.
"""The commit block: finished on success, and what becomes of it when the body raises."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING, Literal

import pytest

from pachyderm_sdk.api import pfs
from pachyderm_sdk.errors import CommitFinishedError, RepoNotFoundError

if TYPE_CHECKING:
    from pachyderm_sdk import Client


class Mishap(Exception):
    """What the user's code raises."""


def test_a_block_finishes_its_commit(client: Client) -> None:
    files = client.pfs
    files.create_repo("images")
    with files.commit("images@master", description="the first") as commit:
        assert isinstance(commit, pfs.Commit)
        inside = commit.is_open
        file = commit.put_file("/a", b"a")
        assert file.path == "/a"
        assert files.read_bytes(file) == b"a", "an open commit can be read"
    assert (inside, commit.is_open) == (True, False)
    info = commit.wait(timeout=10)
    assert info.description == "the first"
    assert info.error == ""
    assert files.read_bytes((commit, "/a")) == b"a"


def test_official_keywords(client: Client) -> None:
    files = client.pfs
    files.create_repo("images")
    first = (files.put_file("images@master", "/a", b"a")).commit
    branch = pfs.Branch.from_uri("images@other")
    with files.commit(parent=first, description="why", branch=branch) as commit:
        commit.put_file(path="/b", source=b"b")
        commit.copy_file(src=pfs.File.from_uri("images@master:/a"), dst="/c")
        commit.delete_file(path="/a")
    assert files.get_files("images@other") == {"/b": b"b", "/c": b"a"}


def test_a_body_that_raises_publishes_nothing(client: Client) -> None:
    files = client.pfs
    files.create_repo("images")
    files.put_file("images@master", "/a", b"good")
    with pytest.raises(Mishap):
        with files.commit("images@master") as commit:
            commit.put_file("/a", b"half")
            raise Mishap
    assert not commit.is_open
    assert not files.commit_exists(commit)
    assert files.read_bytes("images@master:/a") == b"good"


def test_a_body_that_raises_can_leave_a_faulty_commit(client: Client) -> None:
    files = client.pfs
    files.create_repo("images")
    files.put_file("images@master", "/a", b"good")
    with pytest.raises(Mishap):
        with files.commit("images@master", on_error="finish_with_error") as commit:
            commit.put_file("/a", b"half")
            raise Mishap("no film")
    info = files.inspect_commit(commit, wait=pfs.CommitState.FINISHED, timeout=10)
    assert info.error == "Mishap: no film"
    with files.commit("images@master") as after:
        after.put_file("/b", b"b")
    assert files.get_files("images@master") == {"/a": b"good", "/b": b"b"}


def test_a_body_that_raises_can_leave_the_commit_open(client: Client) -> None:
    files = client.pfs
    files.create_repo("images")
    with pytest.raises(Mishap):
        with files.commit("images@master", on_error="leave") as commit:
            commit.put_file("/a", b"so far")
            raise Mishap
    assert commit.is_open
    commit.put_file("/b", b"more")
    commit.finish(description="after all")
    assert (commit.wait(timeout=10)).description == "after all"
    assert sorted(files.get_files(commit)) == ["/a", "/b"]


@pytest.mark.parametrize("on_error", ["drop", "finish_with_error"])
def test_the_users_exception_is_never_masked(
    client: Client, on_error: Literal["drop", "finish_with_error"], caplog: pytest.LogCaptureFixture
) -> None:
    files = client.pfs
    files.create_repo("images")
    with pytest.raises(Mishap) as raised:
        with files.commit("images@master", on_error=on_error):
            client.close()  # so that cleaning up cannot work
            raise Mishap
    (note,) = getattr(raised.value, "__notes__", [])
    assert "failed as well: the client was closed" in note
    assert note in caplog.text


def test_a_commit_that_was_ended_inside_is_left_alone(client: Client) -> None:
    files = client.pfs
    files.create_repo("images")
    with files.commit("images@master") as finished:
        finished.finish()
        with pytest.raises(CommitFinishedError, match="finished or dropped already"):
            finished.put_file("/late", b"")
    with files.commit("images@master") as dropped:
        dropped.drop()
    assert files.commit_exists(finished)
    assert not files.commit_exists(dropped)
    with pytest.raises(Mishap):
        with files.commit("images@master") as finished:
            finished.finish()
            raise Mishap
    assert files.commit_exists(finished), "what was finished on purpose stays"


def test_a_commit_that_cannot_start(client: Client) -> None:
    with pytest.raises(RepoNotFoundError):
        with client.pfs.commit("absent@master"):
            raise AssertionError("the body must not run")
    with pytest.raises(ValueError, match="on_error"):
        client.pfs.commit("images@master", on_error="ignore")  # type: ignore[arg-type]  # that is the point


def test_copies_of_the_handle_are_plain_messages(client: Client) -> None:
    client.pfs.create_repo("images")
    with client.pfs.commit("images@master") as commit:
        for plain in (copy.copy(commit), copy.deepcopy(commit), pickle.loads(pickle.dumps(commit))):
            assert type(plain) is pfs.Commit
            assert plain == commit
            assert hash(plain) == hash(commit)
        assert bytes(commit) == bytes(commit.plain())
