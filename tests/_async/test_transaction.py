# Source of tests/_sync/test_transaction.py.
"""Transactions: together or not at all, and only for whom they are meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk import AsyncClient
from pachyderm_sdk.api import pfs, transaction
from pachyderm_sdk.errors import AlreadyExistsError, InvalidTransactionOperation, NotFoundError, PachydermError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Mishap(Exception):
    """What the user's code raises."""


async def test_all_together(async_client: AsyncClient) -> None:
    async with async_client.transaction() as txn:
        assert async_client.transaction_id == txn.id
        await async_client.pfs.create_repo("a")
        await async_client.pfs.create_repo("b")
        async with async_client.pfs.commit("a@master") as commit:
            pass
        async with AsyncClient.from_address(async_client.address, timeout=60) as other:
            assert not await other.pfs.repo_exists("a")
    assert commit.id == txn.id
    assert await async_client.pfs.repo_exists("a")
    assert (await commit.wait(timeout=10)).finished is not None
    assert not await async_client.transaction.transaction_exists(txn)


async def test_or_not_at_all(async_client: AsyncClient) -> None:
    with pytest.raises(Mishap):
        async with async_client.transaction() as txn:
            await async_client.pfs.create_repo("a")
            raise Mishap
    assert not await async_client.pfs.repo_exists("a")
    assert not await async_client.transaction.transaction_exists(txn)
    assert async_client.transaction_id is None


async def test_an_error_inside_leaves_nothing(async_client: AsyncClient) -> None:
    await async_client.pfs.create_repo("a")
    with pytest.raises(AlreadyExistsError):
        async with async_client.transaction.transaction():
            await async_client.pfs.create_repo("b")
            await async_client.pfs.create_repo("a")
    assert not await async_client.pfs.repo_exists("b")
    assert [info async for info in listed(async_client)] == []


async def listed(client: AsyncClient):  # type: ignore[no-untyped-def]  # a generator in one colour, its twin in the other
    for info in (await client.transaction.list_transaction()).transaction_info:
        yield info


async def test_a_commit_that_fails_inside_is_marked(async_client: AsyncClient) -> None:
    await async_client.pfs.create_repo("a")
    async with async_client.transaction():
        with pytest.raises(Mishap):
            async with async_client.pfs.commit("a@master") as commit:
                raise Mishap("inside")
    info = await async_client.pfs.inspect_commit(commit, wait=pfs.CommitState.FINISHED, timeout=10)
    assert info.error == "Mishap: inside"


async def test_a_transaction_that_cannot_finish_is_gone(async_client: AsyncClient) -> None:
    async with AsyncClient.from_address(async_client.address, timeout=60) as other:
        with pytest.raises(PachydermError):
            async with async_client.transaction() as txn:
                await async_client.pfs.create_repo("a")
                await other.pfs.create_repo("a")
        assert not await async_client.transaction.transaction_exists(txn)


async def test_one_by_one(async_client: AsyncClient) -> None:
    transactions = async_client.transaction
    started = await transactions.start_transaction()
    assert async_client.transaction_id == started.id
    with pytest.raises(InvalidTransactionOperation, match="inside another one"):
        await transactions.start_transaction()
    with pytest.raises(InvalidTransactionOperation, match="inside another one"):
        async with transactions():
            pass
    await async_client.pfs.create_repo("a")
    info = await transactions.inspect_transaction(started)
    assert len(info.requests) == 1
    assert await transactions.transaction_exists(info)
    await transactions.finish_transaction(transaction=started)
    assert await async_client.pfs.repo_exists("a")
    started = await transactions.start_transaction()
    await transactions.delete_transaction(started.id)
    assert not async_client.transaction_id
    with pytest.raises(NotFoundError):
        await transactions.inspect_transaction(started.id)


async def test_the_setter_and_held_stubs(async_client: AsyncClient) -> None:
    files = async_client.pfs
    started = await async_client.transaction.rpc.start_transaction()
    async_client.transaction_id = started.id
    await files.create_repo("a")
    async_client.transaction_id = None
    assert not await files.repo_exists("a")
    await async_client.transaction.finish_transaction(started)
    assert await files.repo_exists("a")


async def test_handles_that_are_held(async_client: AsyncClient) -> None:
    files, raw = async_client.pfs, async_client.pfs.rpc
    await files.create_repo("a")
    async with async_client.transaction() as first:
        await raw.create_repo(repo=pfs.Repo.from_uri("b"))
        async with files.commit("a@master") as commit:
            pass
        assert (files.in_transaction, commit.id) == (True, first.id)
    assert not files.in_transaction
    assert await files.repo_exists("b")
    assert (await commit.wait(timeout=10)).finished is not None
    async with files.commit("a@master") as commit:
        async with async_client.transaction() as second:
            with pytest.raises(InvalidTransactionOperation):
                await commit.put_file("/a", b"")
            await raw.create_repo(repo=pfs.Repo.from_uri("c"))
        await commit.put_file("/a", b"after")
        async with async_client.transaction() as third:
            await commit.finish(description="inside")
        assert len({first.id, second.id, third.id}) == 3
    info = await commit.wait(timeout=10)
    assert info.description == "inside"
    assert await files.read_bytes((commit, "/a")) == b"after"


async def test_what_is_illegal_inside_is_not_sent(tmp_path: Path) -> None:
    nobody = AsyncClient.from_address("grpc://127.0.0.1:9", transaction_id="inside", timeout=5)
    files = nobody.pfs
    commit = pfs.Commit.from_uri("a@" + "0" * 12 + "4" + "8" * 19)
    with pytest.raises(InvalidTransactionOperation):
        await files.put_file(commit, "/a", b"")
    with pytest.raises(InvalidTransactionOperation):
        await files.put_files(commit, tmp_path)
    with pytest.raises(InvalidTransactionOperation):
        await files.put_files(commit, tmp_path, concurrency=2)
    with pytest.raises(InvalidTransactionOperation):
        await files.put_tar(commit, b"tar")
    with pytest.raises(InvalidTransactionOperation):
        await files.put_file_url(commit, "/a", "s3://a")
    with pytest.raises(InvalidTransactionOperation):
        await files.copy_file(commit, (commit, "/a"), "/b")
    with pytest.raises(InvalidTransactionOperation):
        await files.delete_file(commit, "/a")
    with pytest.raises(InvalidTransactionOperation):
        files.modify_file(commit)
    with pytest.raises(InvalidTransactionOperation):
        await files.put_file_from_bytes(commit=commit, path="/a", data=b"")
    with pytest.raises(InvalidTransactionOperation):
        await files.add_file_set(commit, "id")
    with pytest.raises(InvalidTransactionOperation):
        await files.clear_commit(commit)
    with pytest.raises(InvalidTransactionOperation):
        await files.wait_commit(commit)
    with pytest.raises(InvalidTransactionOperation):
        await files.wait_commit_set(commit)
    with pytest.raises(InvalidTransactionOperation):
        await files.squash_commit(commit)
    with pytest.raises(InvalidTransactionOperation):
        await files.drop_commit(commit)
    with pytest.raises(InvalidTransactionOperation):
        await files.drop_commit_set(commit)
    with pytest.raises(InvalidTransactionOperation):
        await files.delete_repos(all=True)
    with pytest.raises(InvalidTransactionOperation):
        await files.delete_all()
    with pytest.raises(InvalidTransactionOperation):
        await nobody.pps.delete_all()
    with pytest.raises(InvalidTransactionOperation):
        await files.create_project("p")
    with pytest.raises(InvalidTransactionOperation):
        await files.delete_project("p")
    with pytest.raises(InvalidTransactionOperation):
        await nobody.transaction.start_transaction()
    with pytest.raises(ConnectionError):
        await files.create_repo("a")  # this one would have been sent
    await nobody.aclose()


async def test_all_can_be_forgotten(async_client: AsyncClient) -> None:
    client = async_client
    started = [(await client.transaction.rpc.start_transaction()).id for _ in range(2)]
    listed = (await client.transaction.list_transaction()).transaction_info
    assert {info.transaction.id for info in listed if info.transaction} == set(started)
    await client.transaction.delete_all()
    assert (await client.transaction.list_transaction()).transaction_info == []
    assert not await client.transaction.transaction_exists(started[0])


async def test_who_forgets_a_started_transaction_is_outside_of_it(async_client: AsyncClient) -> None:
    client = async_client
    await client.transaction.start_transaction()
    await client.transaction.delete_all()
    assert client.transaction_id is None
    await client.pfs.create_repo("a")
    assert await client.pfs.repo_exists("a")


async def test_a_transaction_that_is_gone_can_be_left(async_client: AsyncClient) -> None:
    client = async_client
    started = await client.transaction.start_transaction()
    await client.transaction.rpc.delete_transaction(transaction=started)  # as somebody else would
    with pytest.raises(NotFoundError):
        await client.transaction.delete_transaction(started)
    assert client.transaction_id is None
    await client.pfs.create_repo("a")


async def test_a_batch(async_client: AsyncClient) -> None:
    info = await async_client.transaction.batch_transaction(
        [
            transaction.TransactionRequest(create_repo=pfs.CreateRepoRequest(repo=pfs.Repo.from_uri("a"))),
            transaction.TransactionRequest(start_commit=pfs.StartCommitRequest(branch=pfs.Branch.from_uri("a@master"))),
        ]
    )
    started = info.responses[1].commit
    assert started is not None
    assert await async_client.pfs.commit_exists(started)


@pytest.mark.parametrize(
    "read",
    [
        pytest.param(lambda client: client.address, id="address"),
        pytest.param(repr, id="repr"),
    ],
)
def test_nothing_secret_is_shown(read: Callable[[AsyncClient], str]) -> None:
    client = AsyncClient.from_address("grpcs://host:1", auth_token="hidden", transaction_id="visible")
    assert "hidden" not in read(client)
