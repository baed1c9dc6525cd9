# Generated from api-protos/transaction/transaction.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The messages of the protobuf package transaction_v2."""

from __future__ import annotations

import datetime as _dt
from dataclasses import dataclass as _dataclass
from typing import TYPE_CHECKING as _TYPE_CHECKING

from ..._proto import fields as _f
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
class BatchTransactionRequest(_Message):
    """`transaction_v2.BatchTransactionRequest`."""

    _full_name = "transaction_v2.BatchTransactionRequest"

    requests: list[TransactionRequest] = _f.message("transaction_v2.TransactionRequest", 1, repeated=True)


@_dataclass(eq=False, repr=False)
class DeleteAllRequest(_Message):
    """`transaction_v2.DeleteAllRequest`."""

    _full_name = "transaction_v2.DeleteAllRequest"


@_dataclass(eq=False, repr=False)
class DeleteTransactionRequest(_Message):
    """`transaction_v2.DeleteTransactionRequest`."""

    _full_name = "transaction_v2.DeleteTransactionRequest"

    transaction: Transaction | None = _f.message("transaction_v2.Transaction", 1)


@_dataclass(eq=False, repr=False)
class FinishTransactionRequest(_Message):
    """`transaction_v2.FinishTransactionRequest`."""

    _full_name = "transaction_v2.FinishTransactionRequest"

    transaction: Transaction | None = _f.message("transaction_v2.Transaction", 1)


@_dataclass(eq=False, repr=False)
class InspectTransactionRequest(_Message):
    """`transaction_v2.InspectTransactionRequest`."""

    _full_name = "transaction_v2.InspectTransactionRequest"

    transaction: Transaction | None = _f.message("transaction_v2.Transaction", 1)


@_dataclass(eq=False, repr=False)
class ListTransactionRequest(_Message):
    """`transaction_v2.ListTransactionRequest`."""

    _full_name = "transaction_v2.ListTransactionRequest"


@_dataclass(eq=False, repr=False)
class StartTransactionRequest(_Message):
    """`transaction_v2.StartTransactionRequest`."""

    _full_name = "transaction_v2.StartTransactionRequest"


@_dataclass(eq=False, repr=False)
class Transaction(_Message):
    """`transaction_v2.Transaction`."""

    _full_name = "transaction_v2.Transaction"

    id: str = _f.scalar("string", 1)


@_dataclass(eq=False, repr=False)
class TransactionInfo(_Message):
    """`transaction_v2.TransactionInfo`."""

    _full_name = "transaction_v2.TransactionInfo"

    transaction: Transaction | None = _f.message("transaction_v2.Transaction", 1)
    requests: list[TransactionRequest] = _f.message("transaction_v2.TransactionRequest", 2, repeated=True)
    responses: list[TransactionResponse] = _f.message("transaction_v2.TransactionResponse", 3, repeated=True)
    started: _dt.datetime | None = _f.message("google.protobuf.Timestamp", 4)
    version: int = _f.scalar("uint64", 5)


@_dataclass(eq=False, repr=False)
class TransactionInfos(_Message):
    """`transaction_v2.TransactionInfos`."""

    _full_name = "transaction_v2.TransactionInfos"

    transaction_info: list[TransactionInfo] = _f.message("transaction_v2.TransactionInfo", 1, repeated=True)


@_dataclass(eq=False, repr=False)
class TransactionRequest(_Message):
    """`transaction_v2.TransactionRequest`."""

    _full_name = "transaction_v2.TransactionRequest"

    create_repo: _pfs.CreateRepoRequest | None = _f.message("pfs_v2.CreateRepoRequest", 1)
    delete_repo: _pfs.DeleteRepoRequest | None = _f.message("pfs_v2.DeleteRepoRequest", 2)
    start_commit: _pfs.StartCommitRequest | None = _f.message("pfs_v2.StartCommitRequest", 3)
    finish_commit: _pfs.FinishCommitRequest | None = _f.message("pfs_v2.FinishCommitRequest", 4)
    squash_commit_set: _pfs.SquashCommitSetRequest | None = _f.message("pfs_v2.SquashCommitSetRequest", 5)
    create_branch: _pfs.CreateBranchRequest | None = _f.message("pfs_v2.CreateBranchRequest", 6)
    delete_branch: _pfs.DeleteBranchRequest | None = _f.message("pfs_v2.DeleteBranchRequest", 7)
    update_job_state: _pps.UpdateJobStateRequest | None = _f.message("pps_v2.UpdateJobStateRequest", 8)
    stop_job: _pps.StopJobRequest | None = _f.message("pps_v2.StopJobRequest", 10)
    create_pipeline_v2: _pps.CreatePipelineTransaction | None = _f.message("pps_v2.CreatePipelineTransaction", 11)


@_dataclass(eq=False, repr=False)
class TransactionResponse(_Message):
    """`transaction_v2.TransactionResponse`."""

    _full_name = "transaction_v2.TransactionResponse"

    commit: _pfs.Commit | None = _f.message("pfs_v2.Commit", 1)


def __getattr__(name: str) -> object:
    # Messages alone should not load the wire.
    if name in ("ApiStub",):
        from . import stub

        return getattr(stub, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
