"""transaction_v2.API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from pachyderm_sdk.api import transaction
from pachyderm_sdk.api.transaction.servicer import ApiServicer
from pachyderm_sdk.local import transactions
from pachyderm_sdk.local.ids import new_id
from pachyderm_sdk.local.services.base import EMPTY, Service

if TYPE_CHECKING:
    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.api.google.protobuf import Empty

__all__ = ["TransactionService"]


def _id(of: transaction.Transaction | None) -> str:
    return "" if of is None else of.id


class TransactionService(Service, ApiServicer):
    """Transactions over several calls."""

    @override
    async def batch_transaction(
        self, request: transaction.BatchTransactionRequest, call: Call
    ) -> transaction.TransactionInfo:
        return await self.write(call, lambda txn: transactions.batch(txn, request.requests), id=new_id())

    @override
    async def start_transaction(
        self, request: transaction.StartTransactionRequest, call: Call
    ) -> transaction.Transaction:
        return await self.pachd.write(transactions.start)

    @override
    async def inspect_transaction(
        self, request: transaction.InspectTransactionRequest, call: Call
    ) -> transaction.TransactionInfo:
        return await self.pachd.read(lambda db: transactions.inspect(db, _id(request.transaction)))

    @override
    async def delete_transaction(self, request: transaction.DeleteTransactionRequest, call: Call) -> Empty:
        await self.pachd.write(lambda txn: transactions.delete(txn, _id(request.transaction)))
        return EMPTY

    @override
    async def list_transaction(
        self, request: transaction.ListTransactionRequest, call: Call
    ) -> transaction.TransactionInfos:
        return transaction.TransactionInfos(transaction_info=await self.pachd.read(transactions.listed))

    @override
    async def finish_transaction(
        self, request: transaction.FinishTransactionRequest, call: Call
    ) -> transaction.TransactionInfo:
        id = _id(request.transaction)
        return await self.write(call, lambda txn: transactions.finish(txn, id), id=id)

    @override
    async def delete_all(self, request: transaction.DeleteAllRequest, call: Call) -> Empty:
        await self.pachd.write(transactions.delete_all)
        return EMPTY
