# Generated from api-protos/transaction/transaction.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Several changes of repos, branches, commits, pipelines and jobs, made together or not at all."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
from ..._proto.dataclass import dataclass as _dataclass
from ...api import pfs as _pfs
from ...api import pps as _pps
from ...message import Message as _Message

if _TYPE_CHECKING:
    from .stub import ApiStub as ApiStub

__all__ = (
    "ApiStub",
    "BatchTransactionRequest",
    "DeleteAllRequest",
    "DeleteTransactionRequest",
    "FinishTransactionRequest",
    "InspectTransactionRequest",
    "ListTransactionRequest",
    "StartTransactionRequest",
    "Transaction",
    "TransactionInfo",
    "TransactionInfos",
    "TransactionRequest",
    "TransactionResponse",
)


@_dataclass(eq=False, repr=False)
class Transaction(_Message):
    """Names a transaction."""

    _full_name = "transaction_v2.Transaction"

    id: str = _f.scalar("string", 1)
    """A UUIDv4 without dashes (32 hex digits)."""


@_dataclass(eq=False, repr=False)
class TransactionRequest(_Message):
    """One change to make in a transaction; exactly one field must be set."""

    _full_name = "transaction_v2.TransactionRequest"

    create_repo: _pfs.CreateRepoRequest | None = _f.message("pfs_v2.CreateRepoRequest", 1)
    """Creates a repo."""
    delete_repo: _pfs.DeleteRepoRequest | None = _f.message("pfs_v2.DeleteRepoRequest", 2)
    """Deletes a repo."""
    start_commit: _pfs.StartCommitRequest | None = _f.message("pfs_v2.StartCommitRequest", 3)
    """Opens a commit, whose id will be that of the transaction."""
    finish_commit: _pfs.FinishCommitRequest | None = _f.message("pfs_v2.FinishCommitRequest", 4)
    """Closes a commit."""
    squash_commit_set: _pfs.SquashCommitSetRequest | None = _f.message("pfs_v2.SquashCommitSetRequest", 5)
    """Squashes a commit set."""
    create_branch: _pfs.CreateBranchRequest | None = _f.message("pfs_v2.CreateBranchRequest", 6)
    """Creates or changes a branch."""
    delete_branch: _pfs.DeleteBranchRequest | None = _f.message("pfs_v2.DeleteBranchRequest", 7)
    """Deletes a branch."""
    update_job_state: _pps.UpdateJobStateRequest | None = _f.message("pps_v2.UpdateJobStateRequest", 8)
    """Changes the state of a job."""
    stop_job: _pps.StopJobRequest | None = _f.message("pps_v2.StopJobRequest", 10)
    """Stops a job."""
    create_pipeline_v2: _pps.CreatePipelineTransaction | None = _f.message("pps_v2.CreatePipelineTransaction", 11)
    """Creates or updates a pipeline. Since 2.8."""


@_dataclass(eq=False, repr=False)
class TransactionResponse(_Message):
    """The outcome of one request of a transaction."""

    _full_name = "transaction_v2.TransactionResponse"

    commit: _pfs.Commit | None = _f.message("pfs_v2.Commit", 1)
    """The commit that was opened; absent for all requests but start_commit."""


@_dataclass(eq=False, repr=False)
class TransactionInfo(_Message):
    """Facts about a transaction."""

    _full_name = "transaction_v2.TransactionInfo"

    transaction: Transaction | None = _f.message("transaction_v2.Transaction", 1)
    requests: list[TransactionRequest] = _f.message("transaction_v2.TransactionRequest", 2, repeated=True)
    """The requests, in the order in which they were added."""
    responses: list[TransactionResponse] = _f.message("transaction_v2.TransactionResponse", 3, repeated=True)
    """One outcome for each request, in the same order."""
    started: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 4)
    """When it was begun."""
    version: int = _f.scalar("uint64", 5)
    """Number of changes to the list of requests so far."""


@_dataclass(eq=False, repr=False)
class TransactionInfos(_Message):
    """A list of transactions."""

    _full_name = "transaction_v2.TransactionInfos"

    transaction_info: list[TransactionInfo] = _f.message("transaction_v2.TransactionInfo", 1, repeated=True)


@_dataclass(eq=False, repr=False)
class BatchTransactionRequest(_Message):
    """Says what to do in one go."""

    _full_name = "transaction_v2.BatchTransactionRequest"

    requests: list[TransactionRequest] = _f.message("transaction_v2.TransactionRequest", 1, repeated=True)
    """Run in this order; an empty list changes nothing."""


@_dataclass(eq=False, repr=False)
class StartTransactionRequest(_Message):
    """Asks for a new transaction; carries nothing."""

    _full_name = "transaction_v2.StartTransactionRequest"


@_dataclass(eq=False, repr=False)
class InspectTransactionRequest(_Message):
    """Says which transaction to look up."""

    _full_name = "transaction_v2.InspectTransactionRequest"

    transaction: Transaction | None = _f.message("transaction_v2.Transaction", 1)


@_dataclass(eq=False, repr=False)
class DeleteTransactionRequest(_Message):
    """Says which transaction to drop."""

    _full_name = "transaction_v2.DeleteTransactionRequest"

    transaction: Transaction | None = _f.message("transaction_v2.Transaction", 1)


@_dataclass(eq=False, repr=False)
class ListTransactionRequest(_Message):
    """Asks for all transactions; carries nothing."""

    _full_name = "transaction_v2.ListTransactionRequest"


@_dataclass(eq=False, repr=False)
class FinishTransactionRequest(_Message):
    """Says which transaction to finish."""

    _full_name = "transaction_v2.FinishTransactionRequest"

    transaction: Transaction | None = _f.message("transaction_v2.Transaction", 1)


@_dataclass(eq=False, repr=False)
class DeleteAllRequest(_Message):
    """Asks to drop all transactions; carries nothing."""

    _full_name = "transaction_v2.DeleteAllRequest"


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("ApiStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
