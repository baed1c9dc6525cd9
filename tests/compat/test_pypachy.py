"""PyPachy: the program of its documentation, word for word but for the import and the URL, and all other calls."""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path
from typing import Any

import pytest

from pachyderm_sdk.api import pfs
from pachyderm_sdk.compat import pypachy
from pachyderm_sdk.compat.pypachy import PfsClient, commit_from
from pachyderm_sdk.errors import (
    CommitNotFoundError,
    NotFoundError,
    PathNotFoundError,
    ReferenceSyntaxError,
    RepoNotFoundError,
)

URL = "http://www.pearl-guide.com/forum/images/smilies/biggrin.png"
PROGRAM = (Path(__file__).parent / "pypachy_example.txt").read_text(encoding="utf-8")


def test_the_program_of_the_documentation(
    pachd: str, website: tuple[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    code, _, result = PROGRAM.partition("{'/dir_a/data'")
    expected: dict[str, bytes] = ast.literal_eval("{'/dir_a/data'" + result)
    assert len(expected["/dir_b/icon.png"]) == 797
    url, folder = website
    (folder / "biggrin.png").write_bytes(expected["/dir_b/icon.png"])
    host, _, port = pachd.removeprefix("grpc://").rpartition(":")
    monkeypatch.setenv("PACHD_SERVICE_HOST", host)
    monkeypatch.setenv("PACHD_SERVICE_PORT_API_GRPC_PORT", port)

    lines = [re.sub(r"^ *(>>>|\.\.\.:?) ?", "", line) for line in code.splitlines() if line.strip()]
    lines[0] = lines[0].replace("import pypachy", "from pachyderm_sdk.compat import pypachy")
    program = "\n".join(lines).replace(URL, f"{url}/biggrin.png")
    *before, last = ast.parse(program).body
    assert isinstance(last, ast.Expr)
    names: dict[str, Any] = {}
    exec(compile(ast.Module(before, []), "program", "exec"), names)
    assert eval(compile(ast.Expression(last.value), "program", "eval"), names) == expected
    names["client"].close()


def fill(client: PfsClient) -> str:
    """Makes a repo with two commits on master; returns the id of the first."""
    client.create_repo("test", "This is a test repository")
    with client.commit("test", "master") as c:
        client.put_file_bytes(c, "/a", b"one ")
        client.put_file_bytes(c, "/a", b"two")
        client.put_file_bytes(c, "/dir/b", iter([b"x", b"y"]))
    with client.commit("test", "master"):
        client.delete_file("test/master", "/a")
        client.put_file_bytes(("test", "master"), "/dir/sub/c", b"z")
    client._client.pfs.wait_commit("test@master")
    return c.id


def ids_of(infos: list[pypachy.CommitInfo]) -> list[str]:
    return [info.commit.id for info in infos if info.commit]


def test_commits_are_written_in_every_way(older: PfsClient) -> None:
    first = fill(older)
    (info,) = [info for info in older.list_commit("test") if info.commit and info.commit.id == first]
    assert info.commit is not None
    ways: list[pypachy.CommitLike] = [
        *(("test", first), f"test/{first}", info.commit, info, f"test@{first}", "test@master^1"),
        *("test/master^1", pypachy.Commit(repo=pypachy.Repo(name="test", type="user"), id=first)),
    ]
    for way in ways:
        assert older.get_files(way, "/", recursive=True) == {"/a": b"one two", "/dir/b": b"xy"}
    by_branch = pypachy.Commit(repo=pypachy.Repo(name="test", type="user"), id="master")
    for way in (("test", "master"), "test/master", "test@master", by_branch):
        assert sorted(older.get_files(way, "/", recursive=True)) == ["/dir/b", "/dir/sub/c"]


@pytest.mark.parametrize("text", ["test", "a/b/c", "", "test/"])
def test_text_that_is_no_commit_is_refused(text: str) -> None:
    with pytest.raises(ReferenceSyntaxError):
        commit_from(text)


def test_repos(older: PfsClient) -> None:
    assert older.list_repo() == []
    older.create_repo("test", "This is a test repository")
    older.create_repo("derived")
    assert older.inspect_repo("test").description == "This is a test repository"
    older._client.pfs.create_branch("derived@master", provenance=["test@master"])
    assert [info.repo.name for info in older.list_repo() if info.repo] == ["derived", "test"]
    assert [info.repo.name for info in older.list_repo(["test"]) if info.repo] == ["derived"]
    with pytest.raises(ValueError, match="name of a repo"):
        older.delete_repo()
    with pytest.raises(ValueError, match="name of a repo"):
        older.delete_repo("test", all=True)
    older.delete_repo("derived", force=True)
    with pytest.raises(RepoNotFoundError):
        older.inspect_repo("derived")
    older.delete_repo(all=True)
    assert older.list_repo() == []


def test_commits(older: PfsClient) -> None:
    first = fill(older)
    infos = older.list_commit("test")
    ids = ids_of(infos)
    assert len(ids) == 2 and ids[1] == first
    assert ids_of(older.list_commit("test", number=1)) == ids[:1]
    assert ids_of(older.list_commit("test", to_commit=("test", first))) == ids[1:]
    assert ids_of(older.list_commit("test", from_commit=("test", first))) == ids[:1]
    started = older.start_commit("test", "other", parent=first)
    older.finish_commit(started)
    assert older.inspect_commit(("test", "other")).parent_commit == infos[1].commit
    assert sorted(older.get_files("test/other", ["/a", "/dir"])) == ["/a", "/dir/b"]
    older.delete_commit(started)
    with pytest.raises(CommitNotFoundError):
        older.inspect_commit(started)
    seen = older.subscribe_commit("test", "master")
    assert sorted(info.commit.id for info in (next(seen), next(seen)) if info.commit) == sorted(ids)


def test_a_commit_without_branch_is_on_master(older: PfsClient) -> None:
    older.create_repo("test")
    with older.commit("test") as c:
        older.put_file_bytes(c, "/a", b"1")
    assert older.get_files("test/master", "/a") == {"/a": b"1"}


def test_a_commit_whose_block_raises_is_not_published(older: PfsClient) -> None:
    first = fill(older)
    with pytest.raises(KeyError), older.commit("test", "master") as c:
        older.put_file_bytes(c, "/half", b"written")
        raise KeyError
    assert not any("/half" in older.get_files(info, "/") for info in older.list_commit("test"))
    assert first in [info.commit.id for info in older.list_commit("test") if info.commit]


def test_what_was_computed_from_commits(older: PfsClient) -> None:
    older.create_repo("test")
    older.create_repo("derived")
    older._client.pfs.create_branch("derived@master", provenance=["test@master"])
    older._client.pfs.finish_commit("derived@master", force=True)  # it began with the branch
    with older.commit("test", "master") as c:
        older.put_file_bytes(c, "/a", b"1")
    older._client.pfs.finish_commit("derived@master", force=True)
    found = [info.commit for info in older.flush_commit([c])]
    assert [(commit.repo.name, commit.id) for commit in found if commit and commit.repo] == [("derived", c.id)]
    assert list(older.flush_commit(c, repos=["another"])) == []
    assert older.provenances_for_repo("derived")[c.id] == c.id


def test_branches(older: PfsClient) -> None:
    first = fill(older)
    older.set_branch(("test", first), "old")
    assert sorted(info.branch.name for info in older.list_branch("test") if info.branch) == ["master", "old"]
    assert older.get_files("test/old", "/a") == {"/a": b"one two"}
    older.delete_branch("test", "old")
    assert [info.branch.name for info in older.list_branch("test") if info.branch] == ["master"]


def test_files(older: PfsClient) -> None:
    first = fill(older)
    commit = ("test", first)
    assert b"".join(older.get_file(commit, "/a")) == b"one two"
    assert b"".join(older.get_file(commit, "/a", offset_bytes=2, size_bytes=3)) == b"e t"
    assert b"".join(older.get_file(commit, "/a", size_bytes=100)) == b"one two"
    assert b"".join(piece.value for piece in older.get_file(commit, "/a", extract_value=False)) == b"one two"
    assert older.inspect_file(commit, "/a").size_bytes == 7
    assert [info.file.path for info in older.list_file("test/master", "/") if info.file] == ["/dir/"]
    deep = older.list_file("test/master", "/", recursive=True)
    assert [info.file.path for info in deep if info.file] == ["/dir/b", "/dir/sub/c"]
    assert {info.file_type for info in deep} == {pypachy.FILE}
    assert [info.file.path for info in older.glob_file("test/master", "/dir/*") if info.file] == ["/dir/b", "/dir/sub/"]
    assert older.get_files("test/master", ["/dir"]) == {"/dir/b": b"xy"}
    with pytest.raises(PathNotFoundError):
        b"".join(older.get_file(commit, "/none"))
    with pytest.raises(NotFoundError):
        older.get_files("test/none", "/", recursive=True)
    with pytest.raises(ValueError, match="do not split"):
        older.put_file_bytes(commit, "/x", b"a\nb", delimiter=pfs.Delimiter.LINE)
    older.delete_all()
    assert older.list_repo() == []


def test_the_calls_are_those_of_pypachy() -> None:
    parameters = {
        name: [*inspect.signature(function).parameters][1:]
        for name, function in vars(PfsClient).items()
        if inspect.isfunction(function) and not name.startswith("_") and name != "close"
    }
    assert parameters == {
        "create_repo": ["repo_name", "description"],
        "inspect_repo": ["repo_name"],
        "list_repo": ["provenance"],
        "delete_repo": ["repo_name", "force", "all"],
        "start_commit": ["repo_name", "branch", "parent"],
        "finish_commit": ["commit"],
        "commit": ["repo_name", "branch", "parent"],
        "inspect_commit": ["commit"],
        "provenances_for_repo": ["repo_name"],
        "list_commit": ["repo_name", "to_commit", "from_commit", "number"],
        "delete_commit": ["commit"],
        "flush_commit": ["commits", "repos"],
        "subscribe_commit": ["repo_name", "branch", "from_commit_id"],
        "list_branch": ["repo_name"],
        "set_branch": ["commit", "branch_name"],
        "delete_branch": ["repo_name", "branch_name"],
        "put_file_bytes": ["commit", "path", "value", "delimiter", "target_file_datums", "target_file_bytes"],
        "put_file_url": ["commit", "path", "url", "recursive"],
        "get_file": ["commit", "path", "offset_bytes", "size_bytes", "extract_value"],
        "get_files": ["commit", "paths", "recursive"],
        "inspect_file": ["commit", "path"],
        "list_file": ["commit", "path", "recursive"],
        "glob_file": ["commit", "pattern"],
        "delete_file": ["commit", "path"],
        "delete_all": [],
    }
