"""Between the wire and the services: rules are checked before a handler runs, refusals get their status after.

`guard()` puts this around every RPC of a service.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Final, TypeVar, cast

from pachyderm_sdk._wire.servicer import RpcError
from pachyderm_sdk.errors import StatusCode
from pachyderm_sdk.local.errors import Unimplemented
from pachyderm_sdk.local.pfs.files import FileTreeError
from pachyderm_sdk.local.services import validation
from pachyderm_sdk.local.services.gates import admit, gate_of
from pachyderm_sdk.local.store import (
    StoreClosedError,
    StoreCorruptError,
    StoreFullError,
    StoreReadOnlyError,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from pachyderm_sdk._wire.method import Method
    from pachyderm_sdk._wire.servicer import Call, Servicer
    from pachyderm_sdk.local.pachd import Pachd
    from pachyderm_sdk.message import Message

    Unary = Callable[["Message", "Call"], Awaitable["Message"]]
    UnaryStream = Callable[["Message", "Call"], "AsyncIterator[Message]"]
    StreamUnary = Callable[["AsyncIterator[Message]", "Call"], Awaitable["Message"]]
    StreamStream = Callable[["AsyncIterator[Message]", "Call"], "AsyncIterator[Message]"]
    AnyMethod = Method[Message, Message]
    Admit = Callable[[Call], Awaitable[None]]

__all__ = ["guard"]

S = TypeVar("S", bound="Servicer")

_STATUS: Final[dict[type[Exception], StatusCode]] = {
    FileTreeError: StatusCode.UNKNOWN,
    StoreFullError: StatusCode.RESOURCE_EXHAUSTED,
    StoreReadOnlyError: StatusCode.FAILED_PRECONDITION,
    StoreCorruptError: StatusCode.DATA_LOSS,
    StoreClosedError: StatusCode.UNAVAILABLE,
    TimeoutError: StatusCode.UNAVAILABLE,
}
_WITHOUT_STATUS: Final = tuple(_STATUS)  # all others that services raise know theirs


def _worded(error: Exception) -> RpcError:
    """What a call answers that ended with `error`, one of those without a status."""
    return RpcError(next(code for kind, code in _STATUS.items() if isinstance(error, kind)), str(error))


def guard(servicer: S, pachd: Pachd) -> S:
    """Put the checks around all RPCs of a service; those that it leaves out say so in one sentence."""
    names = {name.replace("_", ""): name for name in dir(servicer) if not name.startswith("_")}
    for method in servicer.METHODS:
        typed = cast("AnyMethod", method)
        name = names[method.name.lower()]
        handler = getattr(servicer, name)
        if getattr(type(servicer), name).__module__.startswith("pachyderm_sdk.api."):
            handler = _left_out(typed)
        setattr(servicer, name, _guarded(typed, handler, _admission(pachd, typed)))
    return servicer


def _left_out(method: AnyMethod) -> object:
    error = Unimplemented(f"the embedded server does not support {method.rpc}")

    async def refuse(request: object, call: Call) -> Message:
        raise error

    def refuse_stream(request: object, call: Call) -> AsyncIterator[Message]:
        raise error

    return refuse_stream if method.server_streaming else refuse


def _guarded(method: AnyMethod, handler: object, admitted: Admit) -> object:
    if method.client_streaming:
        if method.server_streaming:
            return _stream_stream(cast("StreamStream", handler), admitted)
        return _stream_unary(cast("StreamUnary", handler), admitted)
    if method.server_streaming:
        return _unary_stream(cast("UnaryStream", handler), admitted)
    return _unary(cast("Unary", handler), admitted)


def _admission(pachd: Pachd, method: AnyMethod) -> Admit:
    """The check of who calls an RPC."""
    gate = gate_of(method.service, method.name)

    async def admitted(call: Call) -> None:
        if pachd.sessions.active or gate.active:
            await admit(pachd, gate, call.metadata)

    return admitted


@asynccontextmanager
async def _closed(answers: AsyncIterator[Message]) -> AsyncIterator[AsyncIterator[Message]]:
    """Ends a handler as soon as nobody wants its answers any more."""
    try:
        yield answers
    finally:
        if isinstance(answers, AsyncGenerator):
            await answers.aclose()


def _unary(handler: Unary, admitted: Admit) -> Unary:
    async def handle(request: Message, call: Call) -> Message:
        try:
            await admitted(call)
            validation.check(request, stage="request")
            return await handler(request, call)
        except _WITHOUT_STATUS as error:
            raise _worded(error) from error

    return handle


def _unary_stream(handler: UnaryStream, admitted: Admit) -> UnaryStream:
    async def handle(request: Message, call: Call) -> AsyncIterator[Message]:
        try:
            await admitted(call)
            validation.check(request, stage="recv")
            async with _closed(handler(request, call)) as answers:
                async for answer in answers:
                    yield answer
        except _WITHOUT_STATUS as error:
            raise _worded(error) from error

    return handle


def _stream_unary(handler: StreamUnary, admitted: Admit) -> StreamUnary:
    async def handle(requests: AsyncIterator[Message], call: Call) -> Message:
        try:
            await admitted(call)
            return await handler(_checked(requests), call)
        except _WITHOUT_STATUS as error:
            raise _worded(error) from error

    return handle


def _stream_stream(handler: StreamStream, admitted: Admit) -> StreamStream:
    async def handle(requests: AsyncIterator[Message], call: Call) -> AsyncIterator[Message]:
        try:
            await admitted(call)
            async with _closed(handler(_checked(requests), call)) as answers:
                async for answer in answers:
                    yield answer
        except _WITHOUT_STATUS as error:
            raise _worded(error) from error

    return handle


async def _checked(requests: AsyncIterator[Message]) -> AsyncIterator[Message]:
    async for request in requests:
        validation.check(request, stage="recv")
        yield request
