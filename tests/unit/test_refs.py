"""References: each way to write one gives the message; wrong ones are refused before any I/O."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pachyderm_sdk import refs
from pachyderm_sdk.api import pfs
from pachyderm_sdk.errors import ReferenceSyntaxError

ID = "0123456789ab4def0123456789abcdef"
REPO = pfs.Repo.from_uri("images")
BRANCH = pfs.Branch(repo=REPO, name="master")
HEAD = pfs.Commit(repo=REPO, branch=BRANCH)
COMMIT = pfs.Commit(repo=REPO, id=ID)
FILE = pfs.File(commit=HEAD, path="/cat.png")


@pytest.mark.parametrize("ref", ["images", "default/images", REPO, pfs.RepoInfo(repo=REPO)])
def test_repo(ref: refs.RepoRef) -> None:
    assert refs.repo(ref) == REPO


def test_a_repo_without_type_is_an_ordinary_one() -> None:
    assert refs.repo(pfs.Repo(name="images")).type == "user"


@pytest.mark.parametrize("ref", ["research", pfs.Project(name="research")])
def test_project(ref: refs.ProjectRef) -> None:
    assert refs.project(ref) == refs.project(pfs.ProjectInfo(project=pfs.Project(name="research")))


@pytest.mark.parametrize(
    "ref", ["images@master", BRANCH, pfs.BranchInfo(branch=BRANCH), ("images", "master"), (REPO, "master")]
)
def test_branch_and_its_head(ref: refs.BranchRef) -> None:
    assert refs.branch(ref) == BRANCH
    assert refs.commit(ref) == HEAD


@pytest.mark.parametrize("ref", [f"images@{ID}", COMMIT, pfs.CommitInfo(commit=COMMIT), ("images", ID), (REPO, ID)])
def test_commit(ref: refs.CommitRef) -> None:
    assert refs.commit(ref) == COMMIT
    assert refs.file((ref, "cat.png")).path == "/cat.png"


def test_commit_counted_from_a_branch() -> None:
    assert refs.commit("images@master^2") == refs.commit(("images", "master^2")) == pfs.Commit(repo=REPO, id="master^2")
    assert refs.commit(("images", f"master={ID}")) == pfs.Commit(repo=REPO, id=ID, branch=BRANCH)


@pytest.mark.parametrize(
    "ref",
    ["images@master:/cat.png", FILE, pfs.FileInfo(file=FILE), (BRANCH, "/cat.png"), (("images", "master"), "cat.png")],
)
def test_file(ref: refs.FileRef) -> None:
    assert refs.file(ref) == FILE


def test_the_root_where_it_makes_sense() -> None:
    assert refs.file("images@master", root=True).path == "/"
    assert refs.file(pfs.File(commit=HEAD), root=True).path == "/"
    with pytest.raises(ReferenceSyntaxError, match="no :/path behind the commit"):
        refs.file("images@master")
    with pytest.raises(ReferenceSyntaxError, match="no :/path behind the commit"):
        refs.file(pfs.File(commit=HEAD))


@pytest.mark.parametrize("ref", [ID, COMMIT, pfs.CommitSet(id=ID), pfs.CommitInfo(commit=COMMIT)])
def test_commit_set(ref: refs.CommitSetRef) -> None:
    assert refs.commit_set(ref) == pfs.CommitSet(id=ID)


@pytest.mark.parametrize("ref", ["images@master", HEAD, "master"])
def test_a_commit_set_needs_an_id(ref: refs.CommitSetRef) -> None:
    with pytest.raises(ReferenceSyntaxError):
        refs.commit_set(ref)


@pytest.mark.parametrize("ref", [("images", "mas ter"), ("images", ""), ("im ages", "master"), ("images", f"{ID}:/x")])
def test_wrong_tuples_are_refused(ref: tuple[str, str]) -> None:
    with pytest.raises(ReferenceSyntaxError, match="expected"):
        refs.commit(ref)
    with pytest.raises(ReferenceSyntaxError, match="expected"):
        refs.branch(ref)


def test_a_commit_is_no_branch() -> None:
    with pytest.raises(ReferenceSyntaxError, match="a branch is meant here, but this is a commit"):
        refs.branch(("images", ID))


def test_infos_that_name_nothing_are_refused() -> None:
    with pytest.raises(ReferenceSyntaxError, match="does not say what it is about"):
        refs.commit(pfs.CommitInfo())


@pytest.mark.parametrize("ref", [None, 3, b"images", ("images",), ("images", 3), ["images", "master"], pfs.Trigger()])
def test_what_cannot_name_anything_is_a_type_error(ref: object) -> None:
    for read in (refs.project, refs.repo, refs.branch, refs.commit, refs.file, refs.commit_set):
        with pytest.raises(TypeError, match="is nothing that can name"):
            read(ref)  # type: ignore[arg-type, call-overload]  # that is the point


@given(st.text(max_size=20), st.text(max_size=20))
def test_any_tuple_is_read_or_refused_with_one_error(repo: str, name: str) -> None:
    try:
        read = refs.commit((repo, name))
    except ReferenceSyntaxError:
        return
    assert refs.commit(read.as_uri()) == read
