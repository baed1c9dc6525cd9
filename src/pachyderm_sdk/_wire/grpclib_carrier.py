"""Carries calls from a server of grpclib's to our servicers, for programs that have one.

Only the service's handlers are ours there, so these calls go at grpclib's speed.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, TypeVar

from grpclib.const import Cardinality, Handler, Status
from grpclib.exceptions import GRPCError, StreamTerminatedError
from h2.exceptions import H2Error

from .grpclib_payload import Payload
from .serving import serve

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    import grpclib.server
    from typing_extensions import Buffer

    from .http2.metadata import Pairs
    from .method import Method
    from .servicer import Call
    from .serving import Outcome

__all__ = ["handler"]

T = TypeVar("T")


def handler(method: Method[Any, Any], function: Callable[[Any, Call], Any]) -> Handler:
    """Returns what grpclib's server wants to know of a method and the function that answers it."""

    async def answer(stream: grpclib.server.Stream[bytes, Any]) -> None:
        carrier = _Carrier(stream)
        try:
            await serve(method, function, carrier)
        except asyncio.CancelledError:
            if not carrier.gone:
                raise
            # The client reset the stream, and our cancellation is under way; there is nobody left to tell.
            raise GRPCError(Status.CANCELLED, "the client is gone") from None

    shape = f"{_many(method.client_streaming)}_{_many(method.server_streaming)}"
    return Handler(answer, Cardinality[shape], Payload, Payload)


def _many(streaming: bool) -> str:
    return "STREAM" if streaming else "UNARY"


class _Carrier:
    """A call as grpclib's server has it.

    Attributes:
        gone: Whether the client is.
    """

    def __init__(self, stream: grpclib.server.Stream[bytes, Any]) -> None:
        self.metadata: list[tuple[str, str | bytes]] = list((stream.metadata or {}).items())
        self.user_agent = stream.user_agent or ""
        self.gone = False
        self._stream = stream
        self._messages: list[Sequence[Buffer]] = []

    @property
    def peer(self) -> str:
        address: object = self._stream.peer.addr()
        return f"{address[0]}:{address[1]}" if isinstance(address, tuple) else str(address or "")

    def time_remaining(self) -> float | None:
        deadline = self._stream.deadline
        return None if deadline is None else deadline.time_remaining()

    async def receive(self) -> Sequence[bytes]:
        message = await self._unless_gone(self._stream.recv_message())
        return [] if message is None else [message]

    async def begin(self, metadata: Pairs) -> None:
        await self._unless_gone(self._stream.send_initial_metadata(metadata=list(metadata)))

    def put(self, message: Sequence[Buffer]) -> bool:
        self._messages.append(message)
        return False

    async def room(self) -> None:
        messages, self._messages = self._messages, []
        for message in messages:
            await self._unless_gone(self._stream.send_message(Payload(b"".join(message))))

    async def finish(self, outcome: Outcome, metadata: Pairs) -> None:
        await self.room()
        # Details are left out: whether this server's codec takes any, and which, is its owner's choice.
        await self._unless_gone(
            self._stream.send_trailing_metadata(
                status=Status(outcome.code), status_message=outcome.message or None, metadata=list(metadata)
            )
        )

    async def _unless_gone(self, doing: Awaitable[T]) -> T:
        try:
            return await doing
        except (H2Error, StreamTerminatedError):
            self.gone = True
            raise asyncio.CancelledError from None
