# Generated from src/pachyderm_sdk/_async/transaction.py by `python -m codegen.unasync`; do not edit.
"""`client.transaction`: several changes of metadata that happen together or not at all."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, TypeAlias

from .._plan.outcome import note_failed_cleanup
from .._wire.colour import begun
from ..api import transaction as _transaction
from ..api.transaction.stub_sync import ApiMethods, ApiStub
from ..errors import InvalidTransactionOperation, NotFoundError, PachydermError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from .._wire.calls_sync import Calls
    from ..api.google import protobuf

TransactionRef: TypeAlias = _transaction.Transaction | _transaction.TransactionInfo | str
"""A transaction as message or by its id."""


class Transactions(ApiMethods):
    """Transactions: `with client.transaction():`, or started, looked up, finished and deleted one by one.

    A transaction holds changes of metadata: creating and deleting repos and branches, starting and finishing commits,
    squashing commit sets, creating pipelines, stopping jobs. They are checked at once and made when it is finished; all
    commits that they lead to share one id. Other calls take effect at once, and those that write files are refused.

    Attributes:
        rpc: The generated stub: every RPC, with messages in and messages out.
    """

    rpc: ApiStub

    def __init__(self, calls: Calls) -> None:
        super().__init__(calls)
        self.rpc = ApiStub(calls)

    def __call__(self) -> AbstractContextManager[_transaction.Transaction]:
        """Puts the calls of a block into a transaction, which is finished with the block, or deleted if that raises.

        It holds for the calls of this task or thread, and of tasks started in the block; not for others that use the
        same client meanwhile.

        RPC: `transaction_v2.API/StartTransaction`, then `transaction_v2.API/FinishTransaction` or
        `transaction_v2.API/DeleteTransaction`.

        Example:
            >>> with client.transaction() as transaction:
            ...     client.pfs.create_repo("images")
            ...     client.pfs.create_repo("labels")
            >>> client.pfs.repo_exists("labels")
            True

        Raises:
            InvalidTransactionOperation: Inside another transaction.
        """
        return TransactionContext(self)

    def transaction(self) -> AbstractContextManager[_transaction.Transaction]:
        """The same as calling `client.transaction` itself."""
        return self()

    def start_transaction(self, *, timeout: float | None = None) -> _transaction.Transaction:
        """Starts a transaction and puts all further calls of this client into it, until it is finished or deleted.

        RPC: `transaction_v2.API/StartTransaction`.

        Example:
            >>> transaction = client.transaction.start_transaction()
            >>> client.pfs.create_repo("images")
            >>> info = client.transaction.finish_transaction(transaction)
            >>> len(info.responses)
            1

        Args:
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            InvalidTransactionOperation: Inside another transaction.
        """
        started = self._start(timeout)
        self._calls.session.transaction_id = started.id
        return started

    def finish_transaction(
        self, transaction: TransactionRef, *, timeout: float | None = None
    ) -> _transaction.TransactionInfo:
        """Makes the changes of a transaction, all of them or none. Further calls of this client are outside of it.

        RPC: `transaction_v2.API/FinishTransaction`.

        Args:
            transaction: The transaction.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            PachydermError: A change is not possible any more. The transaction stays as it is.
        """
        found = _referred(transaction)
        info = self.rpc.finish_transaction(transaction=found, timeout=timeout)
        self._left(found)
        return info

    def delete_transaction(self, transaction: TransactionRef, *, timeout: float | None = None) -> None:
        """Forgets a transaction without making its changes. Further calls of this client are outside of it.

        RPC: `transaction_v2.API/DeleteTransaction`.

        Args:
            transaction: The transaction.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            NotFoundError: There is no such transaction. Further calls of this client are outside of it all the same.
        """
        found = _referred(transaction)
        try:
            self.rpc.delete_transaction(transaction=found, timeout=timeout)
        except NotFoundError:
            self._left(found)
            raise
        self._left(found)

    def delete_all(
        self, request: _transaction.DeleteAllRequest | None = None, /, *, timeout: float | None = None
    ) -> protobuf.Empty:
        """Forgets all transactions of the server, other people's too. Further calls of this client are outside of any.

        RPC: `transaction_v2.API/DeleteAll`.

        Args:
            request: The request, which says nothing.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        answer = super().delete_all(request, timeout=timeout)
        self._calls.session.transaction_id = None
        return answer

    def inspect_transaction(
        self, transaction: TransactionRef, *, timeout: float | None = None
    ) -> _transaction.TransactionInfo:
        """Looks a transaction up, with the requests that it holds.

        RPC: `transaction_v2.API/InspectTransaction`.

        Args:
            transaction: The transaction.
            timeout: Seconds after which the call is given up; None for the client's default.

        Raises:
            NotFoundError: There is no such transaction, or it is finished.
        """
        return self.rpc.inspect_transaction(transaction=_referred(transaction), timeout=timeout)

    def transaction_exists(self, transaction: TransactionRef, *, timeout: float | None = None) -> bool:
        """Returns whether there is such a transaction; one that is finished is not there any more.

        RPC: `transaction_v2.API/InspectTransaction`.
        """
        try:
            self.inspect_transaction(transaction, timeout=timeout)
        except NotFoundError:
            return False
        return True

    def batch_transaction(
        self, requests: Sequence[_transaction.TransactionRequest], *, timeout: float | None = None
    ) -> _transaction.TransactionInfo:
        """Makes several changes together with one call.

        RPC: `transaction_v2.API/BatchTransaction`.

        Example:
            >>> requests = [
            ...     pfs.CreateRepoRequest(repo=pfs.Repo.from_uri("images")),
            ...     pfs.CreateRepoRequest(repo=pfs.Repo.from_uri("labels")),
            ... ]
            >>> info = client.transaction.batch_transaction(
            ...     [transaction.TransactionRequest(create_repo=request) for request in requests]
            ... )
            >>> client.pfs.repo_exists("labels")
            True

        Args:
            requests: The changes, one field of each set.
            timeout: Seconds after which the call is given up; None for the client's default.
        """
        return self.rpc.batch_transaction(requests=requests, timeout=timeout)

    def _start(self, timeout: float | None = None) -> _transaction.Transaction:
        if current := self._calls.session.transaction_id:
            raise InvalidTransactionOperation(f"a transaction cannot be started inside another one ({current})")
        return self.rpc.start_transaction(timeout=timeout)

    def _left(self, transaction: _transaction.Transaction) -> None:
        if self._calls.session.transaction_id == transaction.id:
            self._calls.session.transaction_id = None


class TransactionContext(AbstractContextManager[_transaction.Transaction]):
    """Finishes or deletes a transaction at the end of a block; see `Transactions.__call__`."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions
        self._transaction: _transaction.Transaction | None = None

    def __enter__(self) -> _transaction.Transaction:
        started = begun(self._transactions._start, self._delete)
        self._transaction = started
        self._inside = self._transactions._calls.session.in_transaction(started.id)
        self._inside.__enter__()
        return started

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        transaction, self._transaction = self._transaction, None
        self._inside.__exit__(None, None, None)
        if error is not None:
            self._delete(transaction, error)
            return
        try:
            self._transactions.rpc.finish_transaction(transaction=transaction)
        except BaseException as failure:  # interrupted, too: the server keeps it, and nobody else knows of it
            self._delete(transaction, failure)
            raise

    def _delete(self, transaction: _transaction.Transaction | None, error: BaseException) -> None:
        try:
            self._transactions.rpc.delete_transaction(transaction=transaction)
        except PachydermError as failure:
            note_failed_cleanup(error, "deleting the transaction", failure)


def _referred(ref: TransactionRef) -> _transaction.Transaction:
    if isinstance(ref, str):
        return _transaction.Transaction(id=ref)
    if isinstance(ref, _transaction.TransactionInfo):
        return ref.transaction or _transaction.Transaction()
    return ref
