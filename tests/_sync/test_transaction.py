# Generated from tests/_async/test_transaction.py by `python -m codegen.unasync`; do not edit.
"""Transactions: together or not at all, and only for whom they are meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pachyderm_sdk import Client
from pachyderm_sdk.api import pfs, transaction
from pachyderm_sdk.errors import AlreadyExistsError, InvalidTransactionOperation, NotFoundError, PachydermError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Mishap(Exception):
    """What the user's code raises."""


def test_all_together(client: Client) -> None:
    with client.transaction() as txn:
        assert client.transaction_id == txn.id
        client.pfs.create_repo("a")
        client.pfs.create_repo("b")
        with client.pfs.commit("a@master") as commit:
            pass
        with Client.from_address(client.address, timeout=60) as other:
            assert not other.pfs.repo_exists("a")
    assert commit.id == txn.id
    assert client.pfs.repo_exists("a")
    assert (commit.wait(timeout=10)).finished is not None
    assert not client.transaction.transaction_exists(txn)


def test_or_not_at_all(client: Client) -> None:
    with pytest.raises(Mishap):
        with client.transaction() as txn:
            client.pfs.create_repo("a")
            raise Mishap
    assert not client.pfs.repo_exists("a")
    assert not client.transaction.transaction_exists(txn)
    assert client.transaction_id is None


def test_an_error_inside_leaves_nothing(client: Client) -> None:
    client.pfs.create_repo("a")
    with pytest.raises(AlreadyExistsError):
        with client.transaction.transaction():
            client.pfs.create_repo("b")
            client.pfs.create_repo("a")
    assert not client.pfs.repo_exists("b")
    assert [info for info in listed(client)] == []


def listed(client: Client):  # type: ignore[no-untyped-def]  # a generator in one colour, its twin in the other
    for info in (client.transaction.list_transaction()).transaction_info:
        yield info


def test_a_commit_that_fails_inside_is_marked(client: Client) -> None:
    client.pfs.create_repo("a")
    with client.transaction():
        with pytest.raises(Mishap):
            with client.pfs.commit("a@master") as commit:
                raise Mishap("inside")
    info = client.pfs.inspect_commit(commit, wait=pfs.CommitState.FINISHED, timeout=10)
    assert info.error == "Mishap: inside"


def test_a_transaction_that_cannot_finish_is_gone(client: Client) -> None:
    with Client.from_address(client.address, timeout=60) as other:
        with pytest.raises(PachydermError):
            with client.transaction() as txn:
                client.pfs.create_repo("a")
                other.pfs.create_repo("a")
        assert not client.transaction.transaction_exists(txn)


def test_one_by_one(client: Client) -> None:
    transactions = client.transaction
    started = transactions.start_transaction()
    assert client.transaction_id == started.id
    with pytest.raises(InvalidTransactionOperation, match="inside another one"):
        transactions.start_transaction()
    with pytest.raises(InvalidTransactionOperation, match="inside another one"):
        with transactions():
            pass
    client.pfs.create_repo("a")
    info = transactions.inspect_transaction(started)
    assert len(info.requests) == 1
    assert transactions.transaction_exists(info)
    transactions.finish_transaction(transaction=started)
    assert client.pfs.repo_exists("a")
    started = transactions.start_transaction()
    transactions.delete_transaction(started.id)
    assert not client.transaction_id
    with pytest.raises(NotFoundError):
        transactions.inspect_transaction(started.id)


def test_the_setter_and_held_stubs(client: Client) -> None:
    files = client.pfs
    started = client.transaction.rpc.start_transaction()
    client.transaction_id = started.id
    files.create_repo("a")
    client.transaction_id = None
    assert not files.repo_exists("a")
    client.transaction.finish_transaction(started)
    assert files.repo_exists("a")


def test_handles_that_are_held(client: Client) -> None:
    files, raw = client.pfs, client.pfs.rpc
    files.create_repo("a")
    with client.transaction() as first:
        raw.create_repo(repo=pfs.Repo.from_uri("b"))
        with files.commit("a@master") as commit:
            pass
        assert (files.in_transaction, commit.id) == (True, first.id)
    assert not files.in_transaction
    assert files.repo_exists("b")
    assert (commit.wait(timeout=10)).finished is not None
    with files.commit("a@master") as commit:
        with client.transaction() as second:
            with pytest.raises(InvalidTransactionOperation):
                commit.put_file("/a", b"")
            raw.create_repo(repo=pfs.Repo.from_uri("c"))
        commit.put_file("/a", b"after")
        with client.transaction() as third:
            commit.finish(description="inside")
        assert len({first.id, second.id, third.id}) == 3
    info = commit.wait(timeout=10)
    assert info.description == "inside"
    assert files.read_bytes((commit, "/a")) == b"after"


def test_what_is_illegal_inside_is_not_sent(tmp_path: Path) -> None:
    nobody = Client.from_address("grpc://127.0.0.1:9", transaction_id="inside", timeout=5)
    files = nobody.pfs
    commit = pfs.Commit.from_uri("a@" + "0" * 12 + "4" + "8" * 19)
    with pytest.raises(InvalidTransactionOperation):
        files.put_file(commit, "/a", b"")
    with pytest.raises(InvalidTransactionOperation):
        files.put_files(commit, tmp_path)
    with pytest.raises(InvalidTransactionOperation):
        files.put_files(commit, tmp_path, concurrency=2)
    with pytest.raises(InvalidTransactionOperation):
        files.put_tar(commit, b"tar")
    with pytest.raises(InvalidTransactionOperation):
        files.put_file_url(commit, "/a", "s3://a")
    with pytest.raises(InvalidTransactionOperation):
        files.copy_file(commit, (commit, "/a"), "/b")
    with pytest.raises(InvalidTransactionOperation):
        files.delete_file(commit, "/a")
    with pytest.raises(InvalidTransactionOperation):
        files.modify_file(commit)
    with pytest.raises(InvalidTransactionOperation):
        files.put_file_from_bytes(commit=commit, path="/a", data=b"")
    with pytest.raises(InvalidTransactionOperation):
        files.add_file_set(commit, "id")
    with pytest.raises(InvalidTransactionOperation):
        files.clear_commit(commit)
    with pytest.raises(InvalidTransactionOperation):
        files.wait_commit(commit)
    with pytest.raises(InvalidTransactionOperation):
        files.wait_commit_set(commit)
    with pytest.raises(InvalidTransactionOperation):
        files.squash_commit(commit)
    with pytest.raises(InvalidTransactionOperation):
        files.drop_commit(commit)
    with pytest.raises(InvalidTransactionOperation):
        files.drop_commit_set(commit)
    with pytest.raises(InvalidTransactionOperation):
        files.delete_repos(all=True)
    with pytest.raises(InvalidTransactionOperation):
        files.delete_all()
    with pytest.raises(InvalidTransactionOperation):
        nobody.pps.delete_all()
    with pytest.raises(InvalidTransactionOperation):
        files.create_project("p")
    with pytest.raises(InvalidTransactionOperation):
        files.delete_project("p")
    with pytest.raises(InvalidTransactionOperation):
        nobody.transaction.start_transaction()
    with pytest.raises(ConnectionError):
        files.create_repo("a")  # this one would have been sent
    nobody.close()


def test_all_can_be_forgotten(client: Client) -> None:
    client = client
    started = [(client.transaction.rpc.start_transaction()).id for _ in range(2)]
    listed = (client.transaction.list_transaction()).transaction_info
    assert {info.transaction.id for info in listed if info.transaction} == set(started)
    client.transaction.delete_all()
    assert (client.transaction.list_transaction()).transaction_info == []
    assert not client.transaction.transaction_exists(started[0])


def test_who_forgets_a_started_transaction_is_outside_of_it(client: Client) -> None:
    client = client
    client.transaction.start_transaction()
    client.transaction.delete_all()
    assert client.transaction_id is None
    client.pfs.create_repo("a")
    assert client.pfs.repo_exists("a")


def test_a_transaction_that_is_gone_can_be_left(client: Client) -> None:
    client = client
    started = client.transaction.start_transaction()
    client.transaction.rpc.delete_transaction(transaction=started)  # as somebody else would
    with pytest.raises(NotFoundError):
        client.transaction.delete_transaction(started)
    assert client.transaction_id is None
    client.pfs.create_repo("a")


def test_a_batch(client: Client) -> None:
    info = client.transaction.batch_transaction(
        [
            transaction.TransactionRequest(create_repo=pfs.CreateRepoRequest(repo=pfs.Repo.from_uri("a"))),
            transaction.TransactionRequest(start_commit=pfs.StartCommitRequest(branch=pfs.Branch.from_uri("a@master"))),
        ]
    )
    started = info.responses[1].commit
    assert started is not None
    assert client.pfs.commit_exists(started)


@pytest.mark.parametrize(
    "read",
    [
        pytest.param(lambda client: client.address, id="address"),
        pytest.param(repr, id="repr"),
    ],
)
def test_nothing_secret_is_shown(read: Callable[[Client], str]) -> None:
    client = Client.from_address("grpcs://host:1", auth_token="hidden", transaction_id="visible")
    assert "hidden" not in read(client)
