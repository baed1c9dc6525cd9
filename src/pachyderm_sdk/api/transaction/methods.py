# Generated from api-protos/transaction/transaction.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The RPCs of transaction_v2: their paths and messages."""

from __future__ import annotations

from typing import Final

from ..._wire.method import Method
from ...api.google import protobuf as _protobuf
from . import (
    BatchTransactionRequest,
    DeleteAllRequest,
    DeleteTransactionRequest,
    FinishTransactionRequest,
    InspectTransactionRequest,
    ListTransactionRequest,
    StartTransactionRequest,
    Transaction,
    TransactionInfo,
    TransactionInfos,
)

BATCH_TRANSACTION: Final = Method("/transaction_v2.API/BatchTransaction", BatchTransactionRequest, TransactionInfo)
START_TRANSACTION: Final = Method("/transaction_v2.API/StartTransaction", StartTransactionRequest, Transaction)
INSPECT_TRANSACTION: Final = Method(
    "/transaction_v2.API/InspectTransaction",
    InspectTransactionRequest,
    TransactionInfo,
    idempotent=True,
)
DELETE_TRANSACTION: Final = Method(
    "/transaction_v2.API/DeleteTransaction",
    DeleteTransactionRequest,
    _protobuf.Empty,
)
LIST_TRANSACTION: Final = Method(
    "/transaction_v2.API/ListTransaction",
    ListTransactionRequest,
    TransactionInfos,
    idempotent=True,
)
FINISH_TRANSACTION: Final = Method(
    "/transaction_v2.API/FinishTransaction",
    FinishTransactionRequest,
    TransactionInfo,
)
DELETE_ALL: Final = Method("/transaction_v2.API/DeleteAll", DeleteAllRequest, _protobuf.Empty)

METHODS: Final = (
    BATCH_TRANSACTION,
    START_TRANSACTION,
    INSPECT_TRANSACTION,
    DELETE_TRANSACTION,
    LIST_TRANSACTION,
    FINISH_TRANSACTION,
    DELETE_ALL,
)
