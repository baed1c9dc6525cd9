"""What all services have in common."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Final, TypeVar

from typing_extensions import Never, override

from pachyderm_sdk.api.google.protobuf import Empty
from pachyderm_sdk.local.errors import ServiceError

if TYPE_CHECKING:
    from collections.abc import Callable

    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.local.auth.caller import Caller
    from pachyderm_sdk.local.pachd import Pachd
    from pachyderm_sdk.local.txn import Txn
    from pachyderm_sdk.message import Message

__all__ = ["EMPTY", "NOTHING", "Service", "run_or_store", "transaction_id"]

EMPTY: Final = Empty()

T = TypeVar("T")

_TRANSACTION: Final = "pach-transaction"


class _Nothing(AsyncIterator[Never]):
    """A stream without answers."""

    @override
    async def __anext__(self) -> Never:
        raise StopAsyncIteration


NOTHING: Final = _Nothing()
"""What a listing answers of things that this server never has."""


class Service:
    """Holds the server that a service speaks for.

    Attributes:
        pachd: the server.
    """

    def __init__(self, pachd: Pachd) -> None:
        self.pachd = pachd

    def caller(self, call: Call) -> Caller:
        """Who a call comes from.

        Raises:
            ServiceError: auth is on, and the call carries no token that is good.
        """
        return self.pachd.sessions.caller(call.metadata)

    async def write(self, call: Call, work: Callable[[Txn], T], *, id: str | None = None) -> T:
        """Run `work` as one unit of work on behalf of who calls; see `Pachd.write`."""
        return await self.pachd.write(work, id=id, caller=lambda: self.caller(call))


def transaction_id(call: Call) -> str | None:
    """The transaction that a call is part of, as its headers say.

    Raises:
        ServiceError: they name more than one.
    """
    ids = call.metadata.getall(_TRANSACTION)
    if len(ids) > 1:
        raise ServiceError(f"multiple active transactions found in context: {len(ids)}")
    return str(ids[0]) if ids else None


async def run_or_store(pachd: Pachd, call: Call, field: str, request: Message) -> Message | None:
    """Run a request that may be part of a transaction; within one, try it out and store it.

    Args:
        pachd: the server.
        call: the call.
        field: the field of TransactionRequest that holds such a request.
        request: the request.

    Returns:
        What it answers, None where that is empty.
    """
    from pachyderm_sdk.local import transactions

    id = transaction_id(call)

    def run(txn: Txn) -> Message | None:
        return transactions.run(txn, field, request) if id is None else transactions.append(txn, id, field, request)

    return await pachd.write(run, caller=lambda: pachd.sessions.caller(call.metadata))
