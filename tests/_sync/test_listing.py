# Generated from tests/_async/test_listing.py by `python -m codegen.unasync`; do not edit.
"""Listings: directories, walks, globs, differences; pages, and streams that are left early."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk._plan import paging
from pachyderm_sdk.api import pfs
from pachyderm_sdk.errors import NotFoundError, PathNotFoundError, RepoNotFoundError

if TYPE_CHECKING:
    from pathlib import Path

    from pachyderm_sdk import Client


def filled(client: Client) -> None:
    client.pfs.create_repo("data")
    with client.pfs.modify_file("data@master") as batch:
        for number in range(10):
            batch.put_file(f"/dir/{number}", b"x")
        batch.put_file("/top.txt", b"top")


def path(info: pfs.FileInfo) -> str:
    assert info.file is not None
    return info.file.path


def test_list_and_walk(client: Client) -> None:
    filled(client)
    files = client.pfs
    assert [path(info) for info in files.list_file("data@master")] == ["/dir/", "/top.txt"]
    numbers = [f"/dir/{number}" for number in range(10)]
    assert [path(info) for info in files.list_file("data@master:/dir")] == numbers
    assert [path(info) for info in files.list_file(("data@master", "/dir"), number=3)] == numbers[:3]
    assert [path(info) for info in files.list_file("data@master:/dir", reverse=True)] == numbers[::-1]
    behind = files.list_file("data@master:/dir", pagination_marker="data@master:/dir/6")
    assert [path(info) for info in behind] == numbers[7:]
    walked = [path(info) for info in files.walk_file("data@master")]
    assert walked == ["/", "/dir/", *numbers, "/top.txt"]
    with pytest.raises(NotFoundError):
        [info for info in files.list_file("data@absent")]


def test_what_is_not_there_is_not_walked(client: Client) -> None:
    filled(client)
    with pytest.raises(PathNotFoundError) as caught:
        [info for info in client.pfs.walk_file("data@master:/absent")]
    assert caught.value.resource == "/absent"


def test_a_commit_stands_for_its_root(client: Client, tmp_path: Path) -> None:
    files = client.pfs
    filled(client)
    info = files.inspect_commit("data@master")
    branch = files.inspect_branch("data@master")
    with files.commit("data@other", parent=info) as commit:
        pass
    for ref in (commit, info, branch, branch.branch or pfs.Branch()):
        assert [path(entry) for entry in files.list_file(ref)] == ["/dir/", "/top.txt"]
        assert [path(entry) for entry in files.walk_file(ref, number=2)] == ["/", "/dir/"]
        assert path(files.inspect_file(ref)) == "/"
        assert files.path_exists(ref)
        assert files.download(ref, tmp_path) == tmp_path
        with files.get_file_tar(ref) as archive:
            assert "/top.txt" in archive.getnames()
    assert [change for change in files.diff_file(commit, info)] == []
    with pytest.raises(TypeError, match="nothing that can name a file"):
        files.read_bytes(commit)  # type: ignore[arg-type]  # a commit is no single file


@pytest.mark.parametrize("most", [1, 3, 5, 10, 11])
@pytest.mark.parametrize("reverse", [False, True])
def test_long_listings_come_in_pages(
    client: Client, monkeypatch: pytest.MonkeyPatch, most: int, reverse: bool
) -> None:
    monkeypatch.setattr(paging, "MOST", most)
    filled(client)
    files = client.pfs
    numbers = [f"/dir/{number}" for number in range(10)]
    if reverse:
        numbers.reverse()
        assert [path(info) for info in files.list_file("data@master:/dir", reverse=True)] == numbers
    for wanted in (1, 4, 9, 10, 12):
        listed = files.list_file("data@master:/dir", number=wanted, reverse=reverse)
        assert [path(info) for info in listed] == numbers[:wanted]


def test_batches_and_leaving_early(client: Client) -> None:
    filled(client)
    files = client.pfs
    with files.walk_file("data@master") as infos:
        first = infos.__next__()
        rest = []
        while batch := infos.next_batch():
            rest.extend(batch)
    assert [path(info) for info in (first, *rest)][:2] == ["/", "/dir/"]
    assert len(rest) == 12
    with files.list_file("data@master:/dir") as infos:
        for info in infos:
            assert path(info) == "/dir/0"
            break
    assert [info for info in infos] == []


def test_glob(client: Client) -> None:
    filled(client)
    files = client.pfs
    assert [path(info) for info in files.glob_file("data@master", "/*")] == ["/dir/", "/top.txt"]
    assert [path(info) for info in files.glob_file(commit="data@master", pattern="/dir/[3-5]")] == [
        "/dir/3",
        "/dir/4",
        "/dir/5",
    ]


def test_diff(client: Client) -> None:
    filled(client)
    files = client.pfs
    with files.modify_file("data@master") as batch:
        batch.put_file("/top.txt", b"changed")
        batch.delete_file("/dir/3")
        batch.put_file("/new", b"new")
    changes = [
        (change.old_file and path(change.old_file), change.new_file and path(change.new_file))
        for change in files.diff_file("data@master", "data@master^")
    ]
    assert changes == [
        ("/", "/"),
        ("/dir/", "/dir/"),
        ("/dir/3", None),
        (None, "/new"),
        ("/top.txt", "/top.txt"),
    ]
    only = [change for change in files.diff_file("data@master:/top.txt")]
    assert [(change.old_file.size_bytes, change.new_file.size_bytes) for change in only] == [(3, 7)]  # type: ignore[union-attr]  # both are there


def test_the_error_of_a_listing_was_caused_by_nothing_inside(client: Client) -> None:
    with pytest.raises(RepoNotFoundError) as caught:
        _ = [info for info in client.pfs.list_branch("none")]
    assert (caught.value.__cause__, caught.value.__context__) == (None, None)
