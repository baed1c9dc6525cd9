"""The server's side of the generated services: what a handler is given, what it may raise, and how its answers travel.

A servicer is handed to `Server` (in `server`), or to grpclib's own server. Handlers are coroutines that return one
response, or async iterators of responses. Small responses that are ready together travel together, so a handler that
yields a hundred thousand of them need not think of batches.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..errors import DecodeError, ErrorDetail, StatusCode
from .endpoint import MAX_MESSAGE_SIZE
from .outflow import respond
from .transport import BREATH

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Iterator

    import grpclib.const
    import grpclib.server

    from .method import Method, Req, Resp

__all__ = ["Call", "Metadata", "RpcError", "Servicer", "unimplemented"]

_log = logging.getLogger("pachyderm_sdk.server")


class RpcError(Exception):
    """The status with which a handler ends a call.

    Args:
        code: The status; not OK.
        message: The text.
        details: Messages to attach.
    """

    def __init__(self, code: StatusCode, message: str, details: tuple[ErrorDetail, ...] = ()) -> None:
        super().__init__(code, message, details)
        self.code = code
        self.message = message
        self.details = details

    def __str__(self) -> str:
        return self.message


def unimplemented(method: Method[Req, Resp]) -> RpcError:
    """Returns what a handler raises that there is not."""
    return RpcError(StatusCode.UNIMPLEMENTED, f"{method.rpc} is not implemented by this server")


class Metadata(Mapping[str, "str | bytes"]):
    """Metadata of a call. A key may have several values: indexing gives the first, `getall` gives all."""

    def __init__(self, items: list[tuple[str, str | bytes]]) -> None:
        self._items = items

    def __getitem__(self, key: str) -> str | bytes:
        for k, value in self._items:
            if k == key:
                return value
        raise KeyError(key)

    def getall(self, key: str) -> list[str | bytes]:
        """Returns all values of a key, in the order in which they were sent."""
        return [value for k, value in self._items if k == key]

    def __iter__(self) -> Iterator[str]:
        return iter(dict(self._items))

    def __len__(self) -> int:
        return len(dict(self._items))


class Call:
    """A call as its handler sees it.

    Attributes:
        method: The RPC.
        metadata: What the client sent along.
        trailing_metadata: What to send along with the status; fill it before the handler ends.
        stream: What grpclib gives its own handlers.
    """

    def __init__(self, method: Method[Any, Any], stream: grpclib.server.Stream[bytes, Any]) -> None:
        self.method = method
        self.metadata = Metadata([] if stream.metadata is None else list(stream.metadata.items()))
        self.trailing_metadata: dict[str, str | bytes] = {}
        self.stream = stream
        self._begun = False

    @property
    def peer(self) -> str:
        """The address of the client; empty for a Unix socket."""
        address: object = self.stream.peer.addr()
        return f"{address[0]}:{address[1]}" if isinstance(address, tuple) else str(address or "")

    @property
    def user_agent(self) -> str:
        """The name that the client goes by."""
        return self.stream.user_agent or ""

    def time_remaining(self) -> float | None:
        """Returns the seconds until the client gives up, or None if it set no time. The handler is cancelled then."""
        deadline = self.stream.deadline
        return None if deadline is None else deadline.time_remaining()

    async def send_initial_metadata(self, metadata: Mapping[str, str | bytes]) -> None:
        """Sends metadata ahead of the first response; at most once, and before it."""
        self._begun = True
        await self.stream.send_initial_metadata(metadata=metadata)

    async def begin(self) -> None:
        """Sends the initial metadata unless that is done."""
        if not self._begun:
            await self.send_initial_metadata({})


class Servicer:
    """The base of the generated servers. A handler is a method with the name of the RPC in snake case.

    A handler ends its call with a status by raising `RpcError`, an error of `pachyderm_sdk.errors` that has a code, or
    any exception with an attribute `code` that is the number of a status. Other exceptions are logged, and the client
    gets UNKNOWN with their text. When the client is gone or its time is over, the handler is cancelled.
    """

    METHODS: ClassVar[tuple[Method[Any, Any], ...]] = ()  # Any: each method has its own two messages

    def __mapping__(self) -> dict[str, grpclib.const.Handler]:
        """Returns the handlers by path, as grpclib's server wants them."""
        from betterproto.casing import safe_snake_case
        from grpclib.const import Cardinality, Handler

        from .grpclib_protocol import Payload

        mapping: dict[str, Handler] = {}
        for method in self.METHODS:
            serve = _Serve(method, getattr(self, safe_snake_case(method.name)))
            shape = f"{_many(method.client_streaming)}_{_many(method.server_streaming)}"
            mapping[method.path] = Handler(serve, Cardinality[shape], Payload, Payload)
        return mapping


def _many(streaming: bool) -> str:
    return "STREAM" if streaming else "UNARY"


class _Serve:
    """Serves one RPC by calling its handler."""

    def __init__(self, method: Method[Any, Any], handler: Callable[[Any, Call], Any]) -> None:
        self._method = method
        self._handler = handler

    async def __call__(self, stream: grpclib.server.Stream[bytes, Any]) -> None:
        from grpclib.const import Status
        from grpclib.exceptions import GRPCError, StreamTerminatedError
        from h2.exceptions import H2Error

        call = Call(self._method, stream)
        try:
            try:
                await self._serve(stream, call)
            except (H2Error, StreamTerminatedError):
                raise
            except Exception as error:
                code, message, details = self._status(error)
                await stream.send_trailing_metadata(
                    status=Status(code),
                    status_message=message,
                    status_details=details or None,
                    metadata=call.trailing_metadata,
                )
        except (H2Error, StreamTerminatedError):
            # The client reset the stream, and our cancellation is under way; there is nobody left to tell.
            raise GRPCError(Status.CANCELLED, "the client is gone") from None

    async def _serve(self, stream: grpclib.server.Stream[bytes, Any], call: Call) -> None:
        method = self._method
        if method.client_streaming:
            argument: object = _requests(method, stream)
        else:
            argument = _decode(method, await stream.recv_message())
        if method.server_streaming:
            await respond(self._handler(argument, call), call)
        else:
            from .grpclib_protocol import Payload

            await stream.send_message(Payload(bytes(await self._handler(argument, call))))
        await stream.send_trailing_metadata(metadata=call.trailing_metadata)

    def _status(self, error: Exception) -> tuple[int, str, tuple[ErrorDetail, ...]]:
        from grpclib.exceptions import GRPCError

        if isinstance(error, GRPCError):
            return error.status.value, error.message or "", error.details or ()
        code = getattr(error, "code", None)
        if isinstance(code, int) and 0 < code <= max(StatusCode):
            details = getattr(error, "details", ())
            return code, getattr(error, "message", None) or str(error), details if isinstance(details, tuple) else ()
        _log.error("%s failed", self._method.rpc, exc_info=error)
        return StatusCode.UNKNOWN, f"{type(error).__name__}: {error}", ()


def _decode(method: Method[Any, Any], payload: bytes | None) -> object:
    if payload is None:
        raise RpcError(StatusCode.INTERNAL, f"{method.rpc} was called without a request")
    if len(payload) > MAX_MESSAGE_SIZE:  # our own server does not even read it
        text = f"grpc: received message larger than max ({len(payload)} vs. {MAX_MESSAGE_SIZE})"
        raise RpcError(StatusCode.RESOURCE_EXHAUSTED, text)
    try:
        return method.request.FromString(payload)
    except DecodeError as error:
        raise RpcError(StatusCode.INTERNAL, f"grpc: error unmarshalling request: {error.message}") from None


async def _requests(
    method: Method[Any, Any], stream: grpclib.server.Stream[bytes, Any]
) -> AsyncGenerator[object, None]:
    received = 0
    while (payload := await stream.recv_message()) is not None:
        yield _decode(method, payload)
        received += 1
        if not received % BREATH:
            await asyncio.sleep(0)
