# Source of tests/_sync/test_official_names.py.
"""What users of the official SDK write works here: its names, its keywords, messages wherever it wants them."""

from __future__ import annotations

import inspect
import io
from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk._async.pfs import AsyncPfs
from pachyderm_sdk.api import pfs
from pachyderm_sdk.errors import InvalidTransactionOperation, NotFoundError
from tests.support.site import serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pachyderm_sdk import AsyncClient

KEYWORDS = {
    "create_repo": "repo description update",
    "inspect_repo": "repo",
    "list_repo": "type projects page",
    "delete_repo": "repo force",
    "delete_repos": "projects force all",
    "start_commit": "parent description branch",
    "finish_commit": "commit description error force",
    "clear_commit": "commit",
    "inspect_commit": "commit wait",
    "list_commit": "repo from_ to number reverse all origin_kind started_time",
    "subscribe_commit": "repo branch from_ state all origin_kind",
    "squash_commit": "commit recursive",
    "drop_commit": "commit recursive",
    "inspect_commit_set": "commit_set wait",
    "list_commit_set": "project",
    "squash_commit_set": "commit_set",
    "drop_commit_set": "commit_set",
    "find_commits": "start file_path limit",
    "walk_commit_provenance": "start max_commits max_depth",
    "walk_commit_subvenance": "start max_commits max_depth",
    "create_branch": "head branch provenance trigger new_commit_set branch_propagation_specs",
    "inspect_branch": "branch",
    "list_branch": "repo reverse",
    "delete_branch": "branch force",
    "walk_branch_provenance": "start max_branches max_depth",
    "walk_branch_subvenance": "start max_branches max_depth",
    "get_file": "file url offset path_range",
    "get_file_tar": "file path_range",  # and for the others `client.pfs.rpc`: what they ask for is no archive
    "inspect_file": "file",
    "list_file": "file pagination_marker number reverse",
    "walk_file": "file pagination_marker number reverse",
    "glob_file": "commit pattern path_range",
    "diff_file": "new_file old_file shallow",
    "activate_auth": "",
    "delete_all": "",
    "fsck": "fix zombie_target zombie_all",
    "get_file_set": "commit type",
    "add_file_set": "commit file_set_id",
    "renew_file_set": "file_set_id ttl_seconds",
    "compose_file_set": "file_set_ids ttl_seconds compact",
    "shard_file_set": "file_set_id num_files size_bytes",
    "check_storage": "read_chunk_data chunk_begin chunk_end",
    "put_cache": "key value file_set_ids tag",
    "get_cache": "key",
    "clear_cache": "tag_prefix",
    "list_task": "group",
    "egress": "commit object_storage sql_database",
    "create_project": "project description update",
    "inspect_project": "project",
    "inspect_project_v2": "project",
    "list_project": "",
    "delete_project": "project force",
    "repos_summary": "projects",
    "forget_commit": "commit",
    "commit": "parent description branch",
    "wait_commit": "commit",
    "wait_commit_set": "commit_set",
    "put_files": "commit source path",
    "put_file_from_bytes": "commit path data append",
    "put_file_from_url": "commit path url recursive",
    "put_file_from_file": "commit path file append",
    "copy_file": "commit src dst append",
    "delete_file": "commit path",
    "project_exists": "project",
    "repo_exists": "repo",
    "branch_exists": "branch",
    "commit_exists": "commit",
    "path_exists": "file",
    "pfs_file": "file",
    "pfs_tar_file": "file",
}
"""The methods of the official `client.pfs` and their parameters. `modify_file` and `create_file_set`, which there take
an iterator of requests, are blocks here; `client.pfs.rpc` has these as well."""


@pytest.mark.parametrize("name", KEYWORDS)
def test_keywords(name: str) -> None:
    ours = inspect.signature(getattr(AsyncPfs, name)).parameters
    takes = {parameter.name for parameter in ours.values() if parameter.kind is not parameter.POSITIONAL_ONLY}
    assert set(KEYWORDS[name].split()) <= takes


async def test_an_open_commit(async_client: AsyncClient, tmp_path: Path, site: str) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "local").write_bytes(b"local")
    await async_client.pfs.create_repo(repo=pfs.Repo.from_uri("data"))
    with pytest.raises(FileNotFoundError):
        async with async_client.pfs.commit(branch=pfs.Branch.from_uri("data@master")) as commit:
            await commit.put_files(source=tmp_path / "absent", path="/")
    async with async_client.pfs.commit(branch=pfs.Branch.from_uri("data@master"), description="first") as commit:
        assert (await commit.put_file_from_bytes("/bytes", b"one")).path == "/bytes"
        await commit.put_file_from_bytes("/bytes", b"two", True)
        await commit.put_file_from_bytes(path="/bytes", data=b"three", append=True)
        await commit.put_file_from_file(path="/file", file=io.BytesIO(b"file"))
        await commit.put_file_from_file(path="/file", file=io.BytesIO(b"+"), append=True)
        await commit.put_file_from_url(path="/url", url=f"{site}/page.html", recursive=False)
        await commit.put_files(source=tmp_path / "in", path="/up")
        await commit.put_files(source=str(tmp_path / "in"), path="up2")
    info = await commit.wait()
    assert (info.description, info.commit) == ("first", commit)
    assert [one.commit for one in await commit.wait_all()] == [commit]
    async with async_client.pfs.commit(parent=commit, branch=pfs.Branch.from_uri("data@other")) as other:
        await other.copy_file(src=pfs.File.from_uri("data@master:/bytes"), dst="/copy", append=False)
        await other.copy_file(src=pfs.File.from_uri("data@master:/file"), dst="/copy", append=True)
        await other.delete_file(path="/bytes")
    assert await async_client.pfs.get_files("data@master") == {
        "/bytes": b"onetwothree",
        "/file": b"file+",
        "/up/local": b"local",
        "/up2/local": b"local",
        "/url": b"<p>",
    }
    assert sorted(await async_client.pfs.get_files("data@other")) == [
        "/copy", "/file", "/up/local", "/up2/local", "/url"
    ]  # fmt: skip
    assert await async_client.pfs.read_bytes("data@other:/copy") == b"onetwothreefile+"


async def test_without_a_block(async_client: AsyncClient, tmp_path: Path, site: str) -> None:
    files = async_client.pfs
    await files.create_repo(repo=pfs.Repo.from_uri("data"))
    branch = pfs.Branch.from_uri("data@master")
    commit = await files.start_commit(branch=branch, description="by hand")
    (tmp_path / "local").write_bytes(b"local")
    await files.put_files(commit=commit, source=tmp_path, path="/up")
    await files.put_file_from_bytes(commit=commit, path="/bytes", data=b"new")
    await files.put_file_from_file(commit=commit, path="/file", file=io.BytesIO(b"file"), append=True)
    await files.put_file_from_url(commit=commit, path="/url", url=f"{site}/page.html")
    await files.copy_file(commit=commit, src=pfs.File(commit=commit, path="/bytes"), dst="/copy")
    await files.delete_file(commit=commit, path="/url")
    await files.finish_commit(commit=commit)
    info = await files.wait_commit(commit=commit)
    assert info.finished is not None
    assert len(await files.wait_commit_set(commit_set=pfs.CommitSet(id=commit.id))) == 1
    assert await files.get_files(commit) == {"/bytes": b"new", "/copy": b"new", "/file": b"file", "/up/local": b"local"}


async def test_reading(async_client: AsyncClient) -> None:
    await async_client.pfs.create_repo("data")
    await async_client.pfs.put_file("data@master", "/sub/file", b"one\ntwo\n")
    file = pfs.File.from_uri("data@master:/sub/file")
    async with async_client.pfs.pfs_file(file=file) as opened:
        assert await opened.readline() == b"one\n"
        assert opened.readable()
    with await async_client.pfs.pfs_tar_file(file=pfs.File.from_uri("data@master:/sub")) as archive:
        (member,) = [member for member in archive if member.isfile()]
        content = archive.extractfile(member)
        assert content is not None
        assert (member.name, content.read()) == ("/sub/file", b"one\ntwo\n")
    with pytest.raises(NotFoundError):
        await async_client.pfs.pfs_tar_file(file=pfs.File.from_uri("data@absent:/sub"))
    async with async_client.pfs.get_file(file=file, offset=4) as pieces:
        assert [piece.value async for piece in pieces] == [b"two\n"]


async def test_whether_something_is_there(async_client: AsyncClient) -> None:
    files = async_client.pfs
    await files.create_repo("data")
    await files.put_file("data@master", "/file", b"")
    for text, there in (("default", True), ("absent", False)):
        assert await files.project_exists(project=pfs.Project.from_uri(text)) is there
    for text, there in (("data", True), ("absent", False)):
        assert await files.repo_exists(repo=pfs.Repo.from_uri(text)) is there
    for text, there in (("data@master", True), ("data@absent", False)):
        assert await files.branch_exists(branch=pfs.Branch.from_uri(text)) is there
        assert await files.commit_exists(commit=pfs.Commit.from_uri(text)) is there
    for text, there in (("data@master:/file", True), ("data@master:/absent", False)):
        assert await files.path_exists(file=pfs.File.from_uri(text)) is there


async def test_transactions(async_client: AsyncClient) -> None:
    branch = pfs.Branch.from_uri("data@master")
    async with async_client.transaction.transaction() as transaction:
        await async_client.pfs.create_repo(repo=branch.repo or pfs.Repo())
        commit = await async_client.pfs.start_commit(branch=branch)
        with pytest.raises(InvalidTransactionOperation):
            await async_client.pfs.put_file_from_bytes(commit=commit, path="/a", data=b"")
        await async_client.pfs.finish_commit(commit=commit)
        assert await async_client.transaction.transaction_exists(transaction)
    assert commit.id == transaction.id
    started = await async_client.transaction.start_transaction()
    await async_client.transaction.finish_transaction(transaction=started)
    assert not await async_client.transaction.transaction_exists(transaction=started)


@pytest.fixture
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A web site with one page, `/page.html`."""
    folder = tmp_path_factory.mktemp("site")
    (folder / "page.html").write_bytes(b"<p>")
    with serving(folder) as url:
        yield url
