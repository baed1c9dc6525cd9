"""Serves a call: from encoded requests to a handler, and from what it returns or raises to encoded responses.

Whatever carries the call is seen through `Carrier`: our own connections (`http2.aio_server`), or grpclib's server,
which may serve our servicers too (`grpclib_carrier`).
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from ..errors import DecodeError, StatusCode
from .endpoint import MAX_MESSAGE_SIZE
from .servicer import Call, Encoded, RpcError
from .status_details import encode_details
from .transport import BREATH

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence

    from typing_extensions import Buffer

    from ..errors import ErrorDetail
    from .http2.metadata import Pairs
    from .method import Method, WireMessage

__all__ = ["Carrier", "Outcome", "serve"]

_FEW_PARTS = 2
"""Parts of a message that are worth keeping apart; more of them are small."""

_log = logging.getLogger("pachyderm_sdk.server")


class Outcome(NamedTuple):
    """How a call ends.

    Attributes:
        code: The number of the status.
        message: Its text.
        details: Messages that are attached to it.
    """

    code: int = 0
    message: str = ""
    details: tuple[ErrorDetail, ...] = ()

    def encoded_details(self) -> bytes:
        """Returns the `google.rpc.Status` that carries the details; nothing if there are none."""
        return encode_details(self.code, self.message, self.details) if self.details else b""


class Carrier(Protocol):
    """A call on its way to a handler.

    Attributes:
        metadata: What the client sent along.
        user_agent: The name that the client goes by.
    """

    @property
    def metadata(self) -> Sequence[tuple[str, str | bytes]]: ...
    @property
    def user_agent(self) -> str: ...
    @property
    def peer(self) -> str:
        """The address of the client; empty for a Unix socket."""
        ...

    def time_remaining(self) -> float | None:
        """Returns the seconds until the client gives up, or None if it set no time."""
        ...

    async def receive(self) -> Sequence[bytes]:
        """Waits for requests, and returns those that are there; none after the last.

        Raises:
            RpcError: What follows is no request.
        """
        ...

    async def begin(self, metadata: Pairs) -> None:
        """Sends metadata ahead of the responses."""
        ...

    def put(self, message: Sequence[Buffer]) -> bool:
        """Takes a response in parts; returns whether more may be put at once. If not, wait for `room`."""
        ...

    async def room(self) -> None:
        """Waits until more responses may be put; lets others run in any case."""
        ...

    async def finish(self, outcome: Outcome, metadata: Pairs) -> None:
        """Ends the call after what was put.

        Raises:
            ValueError: A pair of the metadata is not allowed in gRPC.
        """
        ...


async def serve(method: Method[Any, Any], handler: Callable[[Any, Call], Any], carrier: Carrier) -> None:
    """Serves one call.

    Args:
        method: What is called; Any, for each method has its own two messages.
        handler: Answers it, with a response or an iterator of them.
        carrier: The call.
    """
    call = Call(method, carrier)
    outcome = Outcome()
    try:
        await _answer(method, handler, carrier, call)
    except Exception as error:  # of a handler, which may raise anything: the caller is told
        outcome = _outcome(method, error)
    try:
        await carrier.finish(outcome, call.trailing_metadata.items())
    except ValueError as error:
        await carrier.finish(_outcome(method, error), ())


async def _answer(method: Method[Any, Any], handler: Callable[[Any, Call], Any], carrier: Carrier, call: Call) -> None:
    if method.client_streaming:
        argument: object = _requests(method, carrier)
    else:
        argument = await _request(method, carrier)
    if method.server_streaming:
        await _respond(handler(argument, call), carrier)
    else:
        carrier.put(_encode(await handler(argument, call)))


async def _respond(responses: AsyncIterator[WireMessage | Encoded], carrier: Carrier) -> None:
    """Sends responses as they come, and closes their iterator whatever happens."""
    try:
        async for response in responses:
            if isinstance(response, Encoded):
                for payload in response.payloads:
                    if not carrier.put((payload,)):
                        await carrier.room()
            elif not carrier.put(_encode(response)):
                await carrier.room()
    finally:
        if isinstance(responses, AsyncGenerator):
            await responses.aclose()


def _encode(message: WireMessage) -> Sequence[Buffer]:
    """Returns an encoding in parts. Pieces of files, which are messages of two parts, are not copied."""
    parts, _ = message._encoded()
    return parts if len(parts) <= _FEW_PARTS else (b"".join(parts),)


async def _request(method: Method[Any, Any], carrier: Carrier) -> object:
    batch = await carrier.receive()
    if not batch:
        raise RpcError(StatusCode.INTERNAL, f"{method.rpc} was called without a request")
    return _decode(method, batch[0])


async def _requests(method: Method[Any, Any], carrier: Carrier) -> AsyncGenerator[object, None]:
    received = 0
    while batch := await carrier.receive():
        for payload in batch:
            yield _decode(method, payload)
            received += 1
            if not received % BREATH:
                await asyncio.sleep(0)


def _decode(method: Method[Any, Any], payload: bytes) -> object:
    if len(payload) > MAX_MESSAGE_SIZE:  # our own server does not even read it
        text = f"grpc: received message larger than max ({len(payload)} vs. {MAX_MESSAGE_SIZE})"
        raise RpcError(StatusCode.RESOURCE_EXHAUSTED, text)
    try:
        return method.request.FromString(payload)
    except DecodeError as error:
        raise RpcError(StatusCode.INTERNAL, f"grpc: error unmarshalling request: {error.message}") from None


def _outcome(method: Method[Any, Any], error: Exception) -> Outcome:
    """Returns the status that an exception stands for; it may be of ours, of grpclib's or of anybody's."""
    code = getattr(error, "code", None)
    if not isinstance(code, int):
        code = getattr(getattr(error, "status", None), "value", None)
        text: object = getattr(error, "message", None) or ""
    else:
        text = getattr(error, "message", None) or str(error)
    if isinstance(code, int) and 0 < code <= max(StatusCode):
        details = getattr(error, "details", None)
        return Outcome(code, str(text), details if isinstance(details, tuple) else ())
    _log.error("%s failed", method.rpc, exc_info=error)
    return Outcome(StatusCode.UNKNOWN, f"{type(error).__name__}: {error}")
