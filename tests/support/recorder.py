"""A server that notes what arrives and answers what a test tells it to: for RPCs that the embedded server lacks."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from betterproto.casing import safe_snake_case

from pachyderm_sdk._wire.server import Server
from pachyderm_sdk._wire.servicer import Call, Servicer, unimplemented
from pachyderm_sdk.message import Message

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from pachyderm_sdk._wire.method import Method

AnyMethod: TypeAlias = "Method[Any, Any]"


@dataclass
class InTurn:
    """Answers to an RPC in both directions: each one when the next request has come, and the end after one more."""

    messages: Sequence[Message | Exception]


Answer: TypeAlias = Message | Sequence[Message | Exception] | InTurn | Exception | Callable[[Any], Any]
"""A response, those of a stream, an error to end it with, or a function of the request that returns one of these.
A function of an RPC that takes a stream is given a list."""


class Recorder:
    """Serves some RPCs on a thread of its own, so that clients of either colour can call it; all others are refused.

    Args:
        answers: What to answer, by `Method`.

    Attributes:
        requests: What has arrived, in order: the request, or the list of those of a stream.
        calls: The calls that it came with, for their metadata.
    """

    def __init__(self, answers: Mapping[AnyMethod, Answer]) -> None:
        self.requests: list[Any] = []
        self.calls: list[Call] = []
        self.port = 0
        self._answers: dict[AnyMethod, Any] = dict(answers)
        self._ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), name="recorder", daemon=True)

    @property
    def address(self) -> str:
        """Where clients reach it."""
        return f"grpc://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(30)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(30)
        assert not self._thread.is_alive()

    async def _serve(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        server = Server(self._servicers())
        await server.start("127.0.0.1", 0)
        (address,) = server.addresses
        assert isinstance(address, tuple)
        self.port = address[1]
        self._ready.set()
        await self._stop.wait()
        server.close()
        await server.wait_closed()

    def _servicers(self) -> list[Servicer]:
        by_service: dict[str, list[AnyMethod]] = {}
        for method in self._answers:
            by_service.setdefault(method.service, []).append(method)
        return [self._servicer(methods) for methods in by_service.values()]

    def _servicer(self, methods: list[AnyMethod]) -> Servicer:
        class Recording(Servicer):
            METHODS = tuple(methods)

        servicer = Recording()
        for method in methods:
            handler = self._streams if method.server_streaming else self._answers_once
            setattr(servicer, safe_snake_case(method.name), handler)
        return servicer

    async def _answers_once(self, request: Any, call: Call) -> Message:
        answer = self._answer(await self._taken(request, call), call)
        assert isinstance(answer, Message), f"{call.method.rpc} answers one message, not {answer!r}"
        return answer

    async def _streams(self, request: Any, call: Call) -> AsyncIterator[Message]:
        answer = self._answers[call.method]
        if isinstance(answer, InTurn):
            self.calls.append(call)
            for message in answer.messages:
                self.requests.append(await anext(request))
                if isinstance(message, Exception):
                    raise message
                yield message
            self.requests.append(await anext(request))
            return
        for message in self._answer(await self._taken(request, call), call):
            if isinstance(message, Exception):
                raise message
            yield message

    async def _taken(self, request: Any, call: Call) -> Any:
        if call.method.client_streaming:
            request = [one async for one in request]
        self.calls.append(call)
        self.requests.append(request)
        return request

    def _answer(self, request: Any, call: Call) -> Any:
        answer = self._answers.get(call.method, unimplemented(call.method))
        if callable(answer):
            answer = answer(request)
        if isinstance(answer, Exception):
            raise answer
        return answer
