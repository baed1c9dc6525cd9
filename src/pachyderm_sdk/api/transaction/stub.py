# Generated from api-protos/transaction/transaction.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of transaction_v2, async."""

from __future__ import annotations

from collections.abc import Sequence

from ..._wire.stub import AsyncStub, listed
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
    TransactionRequest,
    methods,
)


class ApiMethods(AsyncStub):
    """The RPCs of `transaction_v2.API` that the client offers as they are; see `ApiStub` for all."""

    async def list_transaction(
        self,
        request: ListTransactionRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> TransactionInfos:
        """Lists the unfinished transactions of all users, newest first.

        RPC: `transaction_v2.API/ListTransaction`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ListTransactionRequest()
        return await self._calls.unary_unary(methods.LIST_TRANSACTION, request, timeout)

    async def delete_all(
        self,
        request: DeleteAllRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Drops all transactions.

        Needs CLUSTER_DELETE_ALL when auth is on.

        RPC: `transaction_v2.API/DeleteAll`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DeleteAllRequest()
        return await self._calls.unary_unary(methods.DELETE_ALL, request, timeout)


class ApiStub(ApiMethods):
    """Transactions: changes of metadata that are made together or not at all.

    A call joins a transaction by sending its id as request metadata pach-transaction. These take
    part: CreateRepo, DeleteRepo, StartCommit, FinishCommit, SquashCommitSet, CreateBranch,
    DeleteBranch, CreatePipelineV2, StopJob and UpdateJobState. All other calls, file changes among
    them, run at once and do not see what the transaction holds.

    The id of the transaction is also that of all commits made in it, and all of its times are equal.
    """

    async def batch_transaction(
        self,
        request: BatchTransactionRequest | None = None,
        /,
        *,
        requests: Sequence[TransactionRequest] = (),
        timeout: float | None = None,
    ) -> TransactionInfo:
        """Runs a list of requests in one transaction and finishes it.

        If one of them fails, so does the call, with the code of that error and the number of the
        request in the text, and nothing is changed.

        RPC: `transaction_v2.API/BatchTransaction`.

        Args:
            request: The whole request, in place of its fields as keywords.
            requests: Run in this order; an empty list changes nothing.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = BatchTransactionRequest(requests=listed(requests))
        return await self._calls.unary_unary(methods.BATCH_TRANSACTION, request, timeout)

    async def start_transaction(
        self,
        request: StartTransactionRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> Transaction:
        """Begins an empty transaction.

        It stays until it is finished or deleted.

        RPC: `transaction_v2.API/StartTransaction`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = StartTransactionRequest()
        return await self._calls.unary_unary(methods.START_TRANSACTION, request, timeout)

    async def inspect_transaction(
        self,
        request: InspectTransactionRequest | None = None,
        /,
        *,
        transaction: Transaction | None = None,
        timeout: float | None = None,
    ) -> TransactionInfo:
        """Looks up an unfinished transaction.

        NOT_FOUND if there is none, or if it was finished.

        RPC: `transaction_v2.API/InspectTransaction`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = InspectTransactionRequest(transaction=transaction)
        return await self._calls.unary_unary(methods.INSPECT_TRANSACTION, request, timeout)

    async def delete_transaction(
        self,
        request: DeleteTransactionRequest | None = None,
        /,
        *,
        transaction: Transaction | None = None,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Drops a transaction with the changes that were collected in it.

        NOT_FOUND if there is none. Everybody signed in may drop any transaction.

        RPC: `transaction_v2.API/DeleteTransaction`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DeleteTransactionRequest(transaction=transaction)
        return await self._calls.unary_unary(methods.DELETE_TRANSACTION, request, timeout)

    async def finish_transaction(
        self,
        request: FinishTransactionRequest | None = None,
        /,
        *,
        transaction: Transaction | None = None,
        timeout: float | None = None,
    ) -> TransactionInfo:
        """Makes the changes of a transaction, all of them or none.

        Each request was tried when it was added, but things may have changed since: on an error
        nothing is changed and the transaction stays, to be finished later or deleted. NOT_FOUND if
        there is no such transaction, or if it was finished already.

        RPC: `transaction_v2.API/FinishTransaction`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = FinishTransactionRequest(transaction=transaction)
        return await self._calls.unary_unary(methods.FINISH_TRANSACTION, request, timeout)
