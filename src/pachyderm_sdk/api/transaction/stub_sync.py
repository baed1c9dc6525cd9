# Generated from api-protos/transaction/transaction.proto by `python -m codegen`. Do not edit: change the proto instead.
"""Client stubs of transaction_v2, sync."""

from __future__ import annotations

from collections.abc import Sequence

from ..._wire.stub import SyncStub
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


class ApiStub(SyncStub):
    """The service `transaction_v2.API`."""

    def batch_transaction(
        self,
        request: BatchTransactionRequest | None = None,
        /,
        *,
        requests: Sequence[TransactionRequest] = (),
        timeout: float | None = None,
    ) -> TransactionInfo:
        """Calls `transaction_v2.API/BatchTransaction`.

        RPC: `transaction_v2.API/BatchTransaction`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = BatchTransactionRequest(requests=list(requests))
        return self._calls.unary_unary(methods.BATCH_TRANSACTION, request, timeout)

    def delete_all(
        self,
        request: DeleteAllRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Calls `transaction_v2.API/DeleteAll`.

        RPC: `transaction_v2.API/DeleteAll`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DeleteAllRequest()
        return self._calls.unary_unary(methods.DELETE_ALL, request, timeout)

    def delete_transaction(
        self,
        request: DeleteTransactionRequest | None = None,
        /,
        *,
        transaction: Transaction | None = None,
        timeout: float | None = None,
    ) -> _protobuf.Empty:
        """Calls `transaction_v2.API/DeleteTransaction`.

        RPC: `transaction_v2.API/DeleteTransaction`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = DeleteTransactionRequest(transaction=transaction)
        return self._calls.unary_unary(methods.DELETE_TRANSACTION, request, timeout)

    def finish_transaction(
        self,
        request: FinishTransactionRequest | None = None,
        /,
        *,
        transaction: Transaction | None = None,
        timeout: float | None = None,
    ) -> TransactionInfo:
        """Calls `transaction_v2.API/FinishTransaction`.

        RPC: `transaction_v2.API/FinishTransaction`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = FinishTransactionRequest(transaction=transaction)
        return self._calls.unary_unary(methods.FINISH_TRANSACTION, request, timeout)

    def inspect_transaction(
        self,
        request: InspectTransactionRequest | None = None,
        /,
        *,
        transaction: Transaction | None = None,
        timeout: float | None = None,
    ) -> TransactionInfo:
        """Calls `transaction_v2.API/InspectTransaction`.

        RPC: `transaction_v2.API/InspectTransaction`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = InspectTransactionRequest(transaction=transaction)
        return self._calls.unary_unary(methods.INSPECT_TRANSACTION, request, timeout)

    def list_transaction(
        self,
        request: ListTransactionRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> TransactionInfos:
        """Calls `transaction_v2.API/ListTransaction`.

        RPC: `transaction_v2.API/ListTransaction`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = ListTransactionRequest()
        return self._calls.unary_unary(methods.LIST_TRANSACTION, request, timeout)

    def start_transaction(
        self,
        request: StartTransactionRequest | None = None,
        /,
        *,
        timeout: float | None = None,
    ) -> Transaction:
        """Calls `transaction_v2.API/StartTransaction`.

        RPC: `transaction_v2.API/StartTransaction`.

        Args:
            request: The whole request, in place of its fields as keywords.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        if request is None:
            request = StartTransactionRequest()
        return self._calls.unary_unary(methods.START_TRANSACTION, request, timeout)
