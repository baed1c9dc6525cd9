"""Pachyderm transactions: requests that are stored, tried out each time one is added, and run for real at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pachyderm_sdk.api import pfs, pps, transaction
from pachyderm_sdk.api.auth import Permission
from pachyderm_sdk.local.auth.resources import CLUSTER
from pachyderm_sdk.local.errors import InvalidArgument, NotFound, ServiceError, context
from pachyderm_sdk.local.ids import new_id, to_datetime
from pachyderm_sdk.local.pfs import (
    access,
    branches,
    branching,
    commitsets,
    committing,
    propagation,
    removal,
    repos,
    resolve,
)
from pachyderm_sdk.local.pfs.keys import BranchKey, RepoKey
from pachyderm_sdk.local.pps import creating, jobs, jobstates, lifecycle
from pachyderm_sdk.local.store import Schema
from pachyderm_sdk.local.txn import Txn

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pachyderm_sdk.local.store import ReadTransaction
    from pachyderm_sdk.message import Message

__all__ = [
    "TRANSACTIONS_SCHEMA",
    "append",
    "batch",
    "delete",
    "delete_all",
    "finish",
    "inspect",
    "listed",
    "run",
    "settle",
    "start",
]

TRANSACTIONS_SCHEMA: Final = Schema(
    name="transactions",
    migrations=("CREATE TABLE pach_transaction (id TEXT PRIMARY KEY, info BLOB NOT NULL, started INTEGER NOT NULL);",),
)


# --- what may be part of a transaction


def _create_repo(txn: Txn, request: pfs.CreateRepoRequest) -> None:
    repos.create(txn, request.repo, request.description, update=request.update)


def _delete_repo(txn: Txn, request: pfs.DeleteRepoRequest) -> pfs.DeleteRepoResponse:
    if request.repo is None:
        raise InvalidArgument("no repo specified")
    lifecycle.check_repo_deletion(txn, RepoKey.of(request.repo))
    deleted = removal.delete(txn, RepoKey.of(request.repo), force=request.force)
    return pfs.DeleteRepoResponse(deleted=deleted)


def _start_commit(txn: Txn, request: pfs.StartCommitRequest) -> pfs.Commit:
    with context("start commit in transaction"):
        branch = request.branch
        access.require(txn.db, txn.caller, None if branch is None else branch.repo, Permission.REPO_WRITE)
        if request.parent is not None:
            # what a commit is built on can be read in it
            access.require(txn.db, txn.caller, request.parent, Permission.REPO_READ)
        return committing.start(txn, request.branch, request.parent, request.description).message()


def _finish_commit(txn: Txn, request: pfs.FinishCommitRequest) -> None:
    message = resolve.check_commit(request.commit)
    access.require(txn.db, txn.caller, message, Permission.REPO_WRITE)
    commit = resolve.commit(txn.db, message)
    if not request.force:
        lifecycle.check_finish(txn.db, commit)
    committing.finish(txn, commit, description=request.description, error=request.error)


def _squash_commit_set(txn: Txn, request: pfs.SquashCommitSetRequest) -> None:
    if request.commit_set is None:
        raise ServiceError("commitset cannot be nil")
    txn.caller.require(txn.db, CLUSTER, Permission.REPO_DELETE_COMMIT)
    commitsets.squash(txn, request.commit_set.id)


def _create_branch(txn: Txn, request: pfs.CreateBranchRequest) -> None:
    if request.branch is not None:
        access.require(txn.db, txn.caller, request.branch.repo, Permission.REPO_CREATE_BRANCH)
    for upstream in request.provenance if txn.caller.known else ():
        if branches.find(txn.db, BranchKey.of(upstream)) is None:  # it will be made
            access.require(txn.db, txn.caller, upstream.repo, Permission.REPO_CREATE_BRANCH)
    branching.create(txn, request)


def _delete_branch(txn: Txn, request: pfs.DeleteBranchRequest) -> None:
    if request.branch is None:
        raise ServiceError("branch cannot be nil")
    access.require(txn.db, txn.caller, request.branch.repo, Permission.REPO_DELETE_BRANCH)
    branching.delete(txn, BranchKey.of(request.branch), force=request.force)


def _stop_job(txn: Txn, request: pps.StopJobRequest) -> None:
    if request.job is None:
        raise ServiceError("Job must be specified")
    job = jobs.get(txn.db, request.job)
    access.require(txn.db, txn.caller, job.pipeline_key.output, Permission.REPO_WRITE)
    jobstates.stop(txn, job, request.reason or "job stopped")


def _update_job_state(txn: Txn, request: pps.UpdateJobStateRequest) -> None:
    job = jobs.get(txn.db, request.job or pps.Job())
    access.require(txn.db, txn.caller, job.pipeline_key.output, Permission.REPO_WRITE)
    jobstates.update(txn, job, request)


ACTIONS: Final[dict[str, Callable[..., Message | None]]] = {
    "create_repo": _create_repo,
    "delete_repo": _delete_repo,
    "start_commit": _start_commit,
    "finish_commit": _finish_commit,
    "squash_commit_set": _squash_commit_set,
    "create_branch": _create_branch,
    "delete_branch": _delete_branch,
    "update_job_state": _update_job_state,
    "stop_job": _stop_job,
    "create_pipeline_v2": creating.create,
}
"""By the field of TransactionRequest that holds the request."""


def run(txn: Txn, field: str, request: Message) -> Message | None:
    """Run one request that may be part of a transaction.

    Args:
        txn: the unit of work.
        field: the field of TransactionRequest that would hold it.
        request: the request.

    Returns:
        The answer of the RPC, None where that is empty.
    """
    return ACTIONS[field](txn, request)


def settle(txn: Txn) -> None:
    """What every unit of work has to do before it ends."""
    propagation.settle(txn)
    jobstates.settle(txn)


# --- stored transactions


def start(txn: Txn) -> transaction.Transaction:
    """Open a transaction."""
    info = transaction.TransactionInfo(transaction=transaction.Transaction(id=new_id()), started=to_datetime(txn.now))
    assert info.transaction is not None
    txn.execute(
        "INSERT INTO pach_transaction (id, info, started) VALUES (?, ?, ?)", (info.transaction.id, bytes(info), txn.now)
    )
    return info.transaction


def inspect(db: ReadTransaction, id: str) -> transaction.TransactionInfo:
    """The facts about an open transaction.

    Raises:
        NotFound: there is none.
    """
    row = db.execute("SELECT info FROM pach_transaction WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise NotFound(f"transactions {id} not found")
    return transaction.TransactionInfo.FromString(row[0])


def listed(db: ReadTransaction) -> list[transaction.TransactionInfo]:
    """All open transactions, newest first."""
    rows = db.execute("SELECT info FROM pach_transaction ORDER BY started DESC, rowid DESC")
    return [transaction.TransactionInfo.FromString(info) for (info,) in rows]


def delete(txn: Txn, id: str) -> None:
    """Give a transaction up.

    Raises:
        NotFound: there is none.
    """
    inspect(txn.db, id)
    txn.execute("DELETE FROM pach_transaction WHERE id = ?", (id,))


def delete_all(txn: Txn) -> None:
    """Give all transactions up."""
    txn.execute("DELETE FROM pach_transaction")


class _DryRun(Exception):
    """Leaves a savepoint without a trace."""


def append(txn: Txn, id: str, field: str, request: Message) -> Message | None:
    """Add a request to a transaction, if the whole list with it runs.

    Returns:
        What the request would answer by itself.

    Raises:
        NotFound: no such transaction.
        ServiceError: one of the requests fails; the transaction stays as it was.
    """
    info = inspect(txn.db, id)
    wrapped = transaction.TransactionRequest()
    setattr(wrapped, field, request)
    info.requests.append(wrapped)
    answers: list[Message | None] = []
    try:
        with txn.savepoint():
            rehearsal = Txn(txn.db, id, txn.caller)
            answers = _run_all(rehearsal, info.requests)
            settle(rehearsal)
            raise _DryRun
    except _DryRun:
        pass
    info.responses = _responses(answers)
    info.version += 1
    txn.execute("UPDATE pach_transaction SET info = ? WHERE id = ?", (bytes(info), id))
    return answers[-1]


def finish(txn: Txn, id: str) -> transaction.TransactionInfo:
    """Run a transaction for real; `txn` must have its id. It is deleted if all goes well.

    Raises:
        NotFound: no such transaction.
        ServiceError: one of the requests fails.
    """
    info = inspect(txn.db, id)
    info.responses = _responses(_run_all(txn, info.requests))
    delete(txn, id)
    return info


def batch(txn: Txn, requests: Sequence[transaction.TransactionRequest]) -> transaction.TransactionInfo:
    """Run requests as one transaction without storing it."""
    answers = _run_all(txn, requests)
    return transaction.TransactionInfo(
        transaction=transaction.Transaction(id=txn.id),
        requests=list(requests),
        responses=_responses(answers),
        started=to_datetime(txn.now),
    )


def _run_all(txn: Txn, requests: Sequence[transaction.TransactionRequest]) -> list[Message | None]:
    answers: list[Message | None] = []
    for i, request in enumerate(requests, 1):
        with context(f"error running request {i} of {len(requests)}"):
            answers.append(_run_one(txn, request))
    return answers


def _run_one(txn: Txn, request: transaction.TransactionRequest) -> Message | None:
    for field in ACTIONS:
        inner: Message | None = getattr(request, field)
        if inner is not None:
            return run(txn, field, inner)
    raise ServiceError("unrecognized transaction request type")


def _responses(answers: Sequence[Message | None]) -> list[transaction.TransactionResponse]:
    return [
        transaction.TransactionResponse(commit=answer if isinstance(answer, pfs.Commit) else None) for answer in answers
    ]
