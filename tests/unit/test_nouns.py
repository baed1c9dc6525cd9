"""Nouns: URIs round trip, pickers, hashing, equality, and errors that point at the part."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pachyderm_sdk.api import pfs, pps
from pachyderm_sdk.errors import ReferenceSyntaxError

ID = "0123456789ab4def0123456789abcdef"
names = st.from_regex(r"[a-zA-Z0-9_-]{1,40}", fullmatch=True)
branch_names = names.filter(lambda name: not (len(name) == 32 and set(name) <= set("0123456789abcdef")))
ids = st.from_regex(r"[0-9a-f]{32}", fullmatch=True)
projects = st.builds(pfs.Project, name=names)
repos = st.builds(pfs.Repo, name=names, type=st.sampled_from(["user", "meta", "spec"]), project=projects)
ancestry = st.builds(
    "{}{}".format, branch_names | ids, st.sampled_from(["^", "^2", "~", "~3", "^^", "^2~1", ".1", ".-1", ""])
)


@st.composite
def commits(draw: st.DrawFn) -> pfs.Commit:
    repo = draw(repos)
    name, id = draw(
        st.one_of(
            st.tuples(branch_names, st.just("")),
            st.tuples(st.just(""), ids),
            st.tuples(branch_names, ids),
            st.tuples(st.just(""), ancestry.filter(lambda text: not set("^~.").isdisjoint(text))),
        )
    )
    return pfs.Commit(repo=repo, id=id, branch=pfs.Branch(repo=repo, name=name) if name else None)


paths = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=30).map(lambda text: "/" + text)


@pytest.mark.parametrize(
    "noun", [pfs.Project, pfs.Repo, pfs.Branch, pfs.Commit, pfs.File, pps.Pipeline, pps.Job, pfs.CommitPicker]
)
@pytest.mark.parametrize("junk", [None, 5, b"images@master", ["images@master"]])
def test_a_reference_is_text(noun: type[pfs.Repo], junk: str) -> None:
    with pytest.raises(TypeError, match=r"a reference is text, not .*: expected .*project.*, for example"):
        noun.from_uri(junk)


@given(projects)
def test_project_round_trip(project: pfs.Project) -> None:
    assert pfs.Project.from_uri(project.as_uri()) == project


@given(repos)
def test_repo_round_trip(repo: pfs.Repo) -> None:
    assert pfs.Repo.from_uri(repo.as_uri()) == repo


@given(repos, branch_names)
def test_branch_round_trip(repo: pfs.Repo, name: str) -> None:
    branch = pfs.Branch(repo=repo, name=name)
    assert pfs.Branch.from_uri(branch.as_uri()) == branch


@given(commits())
def test_commit_round_trip(commit: pfs.Commit) -> None:
    assert pfs.Commit.from_uri(commit.as_uri()) == commit


@given(commits(), paths | st.just(""))
def test_file_round_trip(commit: pfs.Commit, path: str) -> None:
    file = pfs.File(commit=commit, path=path)
    assert pfs.File.from_uri(file.as_uri()) == file


@given(names, names, ids)
def test_job_round_trip(project: str, name: str, id: str) -> None:
    pipeline = pps.Pipeline(project=pfs.Project(name=project), name=name)
    assert pps.Pipeline.from_uri(pipeline.as_uri()) == pipeline
    job = pps.Job(pipeline=pipeline, id=id)
    assert pps.Job.from_uri(job.as_uri()) == job


near_uris = st.text(st.sampled_from("a0/@:=.^~-_ \n\x00é'\"\\"), max_size=12) | st.text(max_size=20)


@given(near_uris)
def test_any_text_is_read_or_refused_with_one_error(text: str) -> None:
    for noun in (pfs.Project, pfs.Repo, pfs.Branch, pfs.Commit, pfs.File, pps.Pipeline, pps.Job):
        try:
            read = noun.from_uri(text)
        except ReferenceSyntaxError as error:
            assert "expected" in str(error)
        else:
            assert noun.from_uri(read.as_uri()) == read


@given(near_uris)
def test_any_commit_has_a_picker_or_the_one_error(text: str) -> None:
    try:
        commit = pfs.Commit.from_uri(text)
        picker = commit.as_picker()
    except ReferenceSyntaxError:
        return
    assert (
        picker.is_set("branch_head") + picker.is_set("id") + picker.is_set("ancestor") + picker.is_set("branch_root")
        == 1
    )


@pytest.mark.parametrize(
    ("noun", "text", "message"),
    [
        (pfs.Repo, "", "the name of the repo is missing\n    \n    ^"),
        (pfs.Repo, "images@master", "a repo is meant here, without branch, commit or path\n    images@master\n    "
         "      ^^^^^^^"),
        (pfs.Repo, "im ages", "letters, digits, _ and - only, not ' '\n    im ages\n      ^"),
        (pfs.Repo, "/images", "the name of the project is missing\n    /images\n    ^"),
        (pfs.Repo, "a/b/c", "not '/'\n    a/b/c\n       ^"),
        (pfs.Repo, "edges.data", "is one of user, meta, spec, not 'data'\n    edges.data\n          ^^^^"),
        (pfs.Branch, "images", "no @branch behind the repo\n    images\n          ^"),
        (pfs.Branch, f"images@{ID}", "a branch is meant here, but this is a commit"),
        (pfs.Branch, "images@master^2", "a branch is meant here, but this is a commit\n    images@master^2\n    "
         "       ^^^^^^^^"),
        (pfs.Commit, "images", "no @branch or @commit behind the repo"),
        (pfs.Commit, "images@", "no branch or commit behind the @\n    images@\n           ^"),
        (pfs.Commit, "images@master=", "no commit behind the ="),
        (pfs.Commit, "images@mas ter", "is neither a branch, nor a commit id"),
        (pfs.File, "images@master/x:y", "is neither a branch, nor a commit id"),
        (pfs.File, "images:/cat.png", "no @branch or @commit behind the repo"),
        (pps.Job, "edges", "no @job-id behind the pipeline"),
        (pps.Job, "edges@12", "a job's id is 32 hex digits"),
        (pps.Pipeline, "a/b/c", "not '/'"),
        (pfs.Project, "a\nb", "a project's name has letters, digits, _ and - only, not '\\n'\n    a\\nb\n     ^^"),
    ],
)  # fmt: skip
def test_errors_point_at_the_part_and_show_the_grammar(
    noun: type[pfs.Project | pfs.Repo | pfs.Branch | pfs.Commit | pfs.File | pps.Job | pps.Pipeline],
    text: str,
    message: str,
) -> None:
    with pytest.raises(ReferenceSyntaxError) as raised:
        noun.from_uri(text)
    assert message in str(raised.value)
    assert "\nexpected " in str(raised.value)
    assert isinstance(raised.value, ValueError)


def test_what_the_official_sdk_reads_is_read_alike() -> None:
    repo = pfs.Repo(name="images", type="user", project=pfs.Project(name="default"))
    branch = pfs.Branch(repo=repo, name="master")
    assert pfs.Repo.from_uri("images") == pfs.Repo.from_uri("default/images") == repo
    assert pfs.Branch.from_uri("images@master") == branch
    assert pfs.Commit.from_uri("images@master") == pfs.Commit(repo=repo, branch=branch)
    assert pfs.Commit.from_uri(f"images@{ID}") == pfs.Commit(repo=repo, id=ID)
    assert pfs.Commit.from_uri(f"images@master={ID}") == pfs.Commit(repo=repo, id=ID, branch=branch)
    assert pfs.Commit.from_uri("images@master^2") == pfs.Commit(repo=repo, id="master^2")
    file = pfs.File.from_uri("images@master:/a:b@c")
    assert (file.commit, file.path) == (pfs.Commit(repo=repo, branch=branch), "/a:b@c")
    assert pfs.File.from_uri("images@master:dir/x").path == "/dir/x"
    assert pfs.File.from_uri("images@master").path == ""
    assert str(file) == "default/images@master:/a:b@c"


def test_file_sets_are_read_as_a_repo() -> None:
    id = "0" * 32 + "." + "a" * 64
    commit = pfs.Commit.from_uri(f"__filesets__@{id}")
    assert commit.id == id
    assert pfs.File.from_uri(f"__filesets__@{id}:/x").path == "/x"


def test_pickers() -> None:
    picker = pfs.Commit.from_uri("p/images.meta@master^2~").as_picker()
    assert picker.ancestor is not None
    assert picker.ancestor.offset == 1
    inner = picker.ancestor.start
    assert inner is not None
    assert inner.ancestor is not None
    assert inner.ancestor.offset == 2
    branch = pfs.BranchPickerBranchName(
        repo=pfs.RepoPicker(
            name=pfs.RepoPickerRepoName(project=pfs.ProjectPicker(name="p"), name="images", type="meta")
        ),
        name="master",
    )
    assert inner.ancestor.start == pfs.CommitPicker(branch_head=pfs.BranchPicker(name=branch))
    assert pfs.Commit.from_uri("p/images.meta@master.3").as_picker() == pfs.CommitPicker(
        branch_root=pfs.CommitPickerBranchRoot(offset=3, branch=pfs.BranchPicker(name=branch))
    )
    assert pfs.Commit.from_uri(f"p/images.meta@master={ID}").as_picker() == pfs.CommitPicker(
        id=pfs.CommitPickerCommitByGlobalId(repo=branch.repo, id=ID)
    )
    assert pps.Pipeline.from_uri("p/edges").as_picker() == pps.PipelinePicker(
        name=pps.PipelinePickerPipelineName(project=pfs.ProjectPicker(name="p"), name="edges")
    )


def test_what_names_nothing_has_no_uri_but_can_be_shown() -> None:
    for noun in (pfs.Repo(), pfs.Branch(), pfs.Commit(), pfs.File(), pps.Pipeline(), pps.Job()):
        with pytest.raises(ReferenceSyntaxError, match="names nothing"):
            noun.as_uri()
        assert str(noun) == repr(noun)


def test_nouns_are_keys_and_survive_copies() -> None:
    commit = pfs.Commit.from_uri("images@master^2")
    assert {commit: 1}[pfs.Commit.from_uri("default/images@master^2")] == 1
    assert copy.deepcopy(commit) == commit
    assert pickle.loads(pickle.dumps(commit)) == commit
    assert pfs.Project(name="x") != pfs.ProjectPicker(name="x")
    assert pfs.Commit(id="x") != pfs.Commit(id="y")


@pytest.mark.parametrize(
    ("picker", "uri"),
    [
        (pfs.RepoPicker, "p/images"),
        (pfs.RepoPicker, "p/images.meta"),
        (pfs.BranchPicker, "p/images.meta@master"),
        (pfs.CommitPicker, "p/images@master"),
        (pfs.CommitPicker, f"p/images@{ID}"),
        (pfs.CommitPicker, "p/images@master^2"),
        (pfs.CommitPicker, f"p/images@{ID}^1^3"),
        (pfs.CommitPicker, "p/images@master.2"),
    ],
)
def test_pickers_are_read_from_and_written_as_uris(
    picker: type[pfs.RepoPicker | pfs.BranchPicker | pfs.CommitPicker], uri: str
) -> None:
    picked = picker.from_uri(uri)
    assert picked.as_uri() == uri
    assert picker.FromString(bytes(picked)) == picked
    with pytest.raises(ReferenceSyntaxError):
        picker.from_uri("no uri")
    with pytest.raises(ReferenceSyntaxError):
        picker().as_uri()


def test_a_picker_of_a_noun_has_its_uri() -> None:
    for noun in (
        pfs.Repo.from_uri("images"),
        pfs.Branch.from_uri("images@master"),
        pfs.Commit.from_uri("images@master~2"),
    ):
        assert noun.as_picker().as_uri() == noun.as_uri().replace("~", "^")
