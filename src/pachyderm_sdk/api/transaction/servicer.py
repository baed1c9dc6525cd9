# Generated from api-protos/transaction/transaction.proto by `python -m codegen`. Do not edit: change the proto instead.
"""The server side of transaction_v2."""

from __future__ import annotations

from ..._wire.servicer import Call, Servicer, unimplemented
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
    methods,
)


class ApiServicer(Servicer):
    """The server side of `transaction_v2.API`: derive from it and define the RPCs that you serve."""

    METHODS = methods.METHODS

    async def batch_transaction(self, request: BatchTransactionRequest, call: Call) -> TransactionInfo:
        """Serves `transaction_v2.API/BatchTransaction`."""
        raise unimplemented(methods.BATCH_TRANSACTION)

    async def start_transaction(self, request: StartTransactionRequest, call: Call) -> Transaction:
        """Serves `transaction_v2.API/StartTransaction`."""
        raise unimplemented(methods.START_TRANSACTION)

    async def inspect_transaction(self, request: InspectTransactionRequest, call: Call) -> TransactionInfo:
        """Serves `transaction_v2.API/InspectTransaction`."""
        raise unimplemented(methods.INSPECT_TRANSACTION)

    async def delete_transaction(self, request: DeleteTransactionRequest, call: Call) -> _protobuf.Empty:
        """Serves `transaction_v2.API/DeleteTransaction`."""
        raise unimplemented(methods.DELETE_TRANSACTION)

    async def list_transaction(self, request: ListTransactionRequest, call: Call) -> TransactionInfos:
        """Serves `transaction_v2.API/ListTransaction`."""
        raise unimplemented(methods.LIST_TRANSACTION)

    async def finish_transaction(self, request: FinishTransactionRequest, call: Call) -> TransactionInfo:
        """Serves `transaction_v2.API/FinishTransaction`."""
        raise unimplemented(methods.FINISH_TRANSACTION)

    async def delete_all(self, request: DeleteAllRequest, call: Call) -> _protobuf.Empty:
        """Serves `transaction_v2.API/DeleteAll`."""
        raise unimplemented(methods.DELETE_ALL)
