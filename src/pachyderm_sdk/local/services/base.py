"""What all services have in common."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Final

from typing_extensions import Never, override

from pachyderm_sdk.api.google.protobuf import Empty
from pachyderm_sdk.local.errors import ServiceError

if TYPE_CHECKING:
    from pachyderm_sdk._wire.servicer import Call
    from pachyderm_sdk.local.pachd import Pachd
    from pachyderm_sdk.message import Message

__all__ = ["EMPTY", "NOTHING", "Service", "run_or_store", "transaction_id"]

EMPTY: Final = Empty()

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
    if id is None:
        return await pachd.write(lambda txn: transactions.run(txn, field, request))
    return await pachd.write(lambda txn: transactions.append(txn, id, field, request))
