"""What a name may look like, and what it stands for."""

from __future__ import annotations

import pytest

from pachyderm_sdk.errors import InvalidArgumentError, NotAFileError, PathNotFoundError, ReferenceSyntaxError
from pachyderm_sdk.fsspec import PachydermFileSystem, _names

ID = "0123456789abcdef0123456789abcdef"


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("pach://", ""),
        ("pach:///", ""),
        ("/", ""),
        ("default", ""),
        ("pach://default/", ""),
        ("research/", "research"),
        ("pach://images@master", "images@master"),
        ("pach::images@master", "images@master"),
        ("images@master/", "images@master"),
        ("images@master:", "images@master"),
        ("images@master:/", "images@master"),
        ("/images@master/a/b.png", "images@master/a/b.png"),
        ("pach://images@master:/a/b.png", "images@master/a/b.png"),
        ("pach://images@master:a/b.png/", "images@master/a/b.png"),
        ("images@master//a", "images@master/a"),
        ("images@master/a:b", "images@master/a:b"),
        ("pach://default/images@master/a", "images@master/a"),
        ("pach://research/images.meta@master:/a", "research/images.meta@master/a"),
        (f"images@master={ID}:/a", f"images@master={ID}/a"),
        ("images@master^2/a", "images@master^2/a"),
        ("images@*/**.png", "images@*/**.png"),
    ],
)
def test_every_name_has_one_form(written: str, normal: str) -> None:
    assert PachydermFileSystem._strip_protocol(written) == normal
    assert PachydermFileSystem._strip_protocol([written]) == [normal]
    assert PachydermFileSystem._strip_protocol(normal) == normal


@pytest.mark.parametrize(
    ("name", "commit", "path"),
    [
        ("images@master/a/b", "default/images@master", "/a/b"),
        ("images@master", "default/images@master", "/"),
        (f"research/images@{ID}/a", f"research/images@{ID}", "/a"),
        ("images@master^2/a", "default/images@master^2", "/a"),
        (f"__filesets__@{ID}/a", f"default/__filesets__@{ID}", "/a"),
    ],
)
def test_a_name_is_a_place_in_a_commit(name: str, commit: str, path: str) -> None:
    place = _names.place(name)
    assert place.commit is not None
    assert (place.commit.as_uri(), place.path, place.prefix) == (commit, path, name.removesuffix(path))


@pytest.mark.parametrize(("name", "project"), [("", "default"), ("research", "research")])
def test_a_name_without_a_commit_is_a_project(name: str, project: str) -> None:
    assert _names.place(name) == (project, None, "", "")


@pytest.mark.parametrize("name", ["research/images", "images/cat.png"])
def test_a_repo_alone_is_nothing(name: str) -> None:
    with pytest.raises(FileNotFoundError, match=r"names no branch or commit: write \[project/\]repo@"):
        _names.place(name)


@pytest.mark.parametrize("name", ["im ages@master/a", "images@ma ster/a", "images@/a", "a/b/c@master/a", "grün"])
def test_what_is_no_reference_is_refused(name: str) -> None:
    with pytest.raises(ReferenceSyntaxError):
        _names.place(name)


@pytest.mark.parametrize("name", ["images@master", "research", ""])
def test_a_directory_is_no_file(name: str) -> None:
    for function in (_names.stored, _names.existing):
        with pytest.raises(NotAFileError):
            function(name)


@pytest.mark.parametrize("path", ["a(b)", "a+b", "{a,b}", "a/../b", "ü"])
def test_what_no_commit_can_hold_is_not_there_and_cannot_be_written(path: str) -> None:
    with pytest.raises(PathNotFoundError):
        _names.existing(f"images@master/{path}")
    with pytest.raises(InvalidArgumentError):
        _names.stored(f"images@master/{path}")
