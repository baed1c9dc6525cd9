"""Transactions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import Block
from ..pfs import with_repo_types
from .base import Mixin

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager

    from ....api import transaction as tx


class TransactionMixin(Mixin):
    """Transactions: changes of metadata that happen together or not at all."""

    def batch_transaction(self, requests: Sequence[tx.TransactionRequest]) -> tx.TransactionInfo:
        """Makes several changes with one call; now `client.transaction.batch_transaction`.

        RPC: `transaction_v2.API/BatchTransaction`.

        Args:
            requests: The changes, one field of each set. A repo without a type is one of type `user`.
        """
        return self._client.transaction.batch_transaction([with_repo_types(request) for request in requests])

    def start_transaction(self) -> tx.Transaction:
        """Starts a transaction; now `client.transaction.start_transaction`, which also enters it.

        RPC: `transaction_v2.API/StartTransaction`.

        Returns:
            The transaction. Set `client.transaction_id` to its id to put further calls into it.
        """
        return self._client.transaction.rpc.start_transaction()

    def inspect_transaction(self, transaction: str | tx.Transaction) -> tx.TransactionInfo:
        """Looks a transaction up; now `client.transaction.inspect_transaction`.

        RPC: `transaction_v2.API/InspectTransaction`.
        """
        return self._client.transaction.inspect_transaction(transaction)

    def delete_transaction(self, transaction: str | tx.Transaction) -> None:
        """Forgets a transaction without making its changes; now `client.transaction.delete_transaction`.

        RPC: `transaction_v2.API/DeleteTransaction`.
        """
        self._client.transaction.delete_transaction(transaction)

    def delete_all_transactions(self) -> None:
        """Forgets all transactions; now `client.transaction.delete_all`.

        RPC: `transaction_v2.API/DeleteAll`.
        """
        self._client.transaction.delete_all()

    def list_transaction(self) -> list[tx.TransactionInfo]:
        """Lists the transactions that are not finished; now `client.transaction.list_transaction`.

        RPC: `transaction_v2.API/ListTransaction`.
        """
        return self._client.transaction.list_transaction().transaction_info

    def finish_transaction(self, transaction: str | tx.Transaction) -> tx.TransactionInfo:
        """Makes the changes of a transaction; now `client.transaction.finish_transaction`.

        RPC: `transaction_v2.API/FinishTransaction`.
        """
        return self._client.transaction.finish_transaction(transaction)

    def transaction(self) -> AbstractContextManager[tx.Transaction]:
        """Finishes a transaction when the block ends, or deletes it if the block raises; now `client.transaction`.

        RPC: `transaction_v2.API/StartTransaction`, then `.../FinishTransaction` or `.../DeleteTransaction`.
        """
        return Block(self._client.transaction())
