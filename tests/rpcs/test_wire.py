"""Every RPC, in both colours: all fields of the request as keywords, and a server that compares what arrived."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from pachyderm_sdk._wire.address import Address
from pachyderm_sdk._wire.calls import AsyncCalls
from pachyderm_sdk._wire.calls_sync import Calls
from pachyderm_sdk._wire.endpoint import Endpoint
from pachyderm_sdk._wire.server import Server
from pachyderm_sdk._wire.servicer import Call, Servicer

from .catalogue import METHODS, PACKAGE_OF, full, keywords, name_of, stub, variants

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pachyderm_sdk.message import Message

    from .catalogue import AnyMethod

pytestmark = pytest.mark.timeout(60)


class Mirror(Servicer):
    """Serves one RPC: keeps the requests, answers with every variant of a full response, or the one asked for."""

    def __init__(self, method: AnyMethod) -> None:
        self.method = method
        self.METHODS = (method,)  # type: ignore[misc]  # of this servicer alone
        self.requests: list[Message] = []
        self.answer = 0
        setattr(self, name_of(method), self._stream if method.server_streaming else self._unary)

    async def _take(self, request: Any) -> None:
        if self.method.client_streaming:
            self.requests += [one async for one in request]
        else:
            self.requests.append(request)

    async def _unary(self, request: Any, call: Call) -> Message:
        await self._take(request)
        return full(self.method.response, self.answer)

    async def _stream(self, request: Any, call: Call) -> AsyncIterator[Message]:
        await self._take(request)
        for variant in range(variants(self.method.response) + 1):
            yield full(self.method.response, variant)


async def call(colour: str, endpoint: Endpoint, method: AnyMethod, requests: list[Message]) -> list[Message]:
    """Makes a call by the raw stub in a colour and returns all responses."""
    package, name = PACKAGE_OF[method.rpc], name_of(method)

    def run() -> list[Message]:
        calls = Calls(endpoint)
        try:
            function = getattr(stub(package, sync=True)(calls), name)
            found = function(iter(requests)) if method.client_streaming else function(**keywords(requests[0]))
            return list(found) if method.server_streaming else [found]
        finally:
            calls.close()

    if colour == "sync":
        return await asyncio.to_thread(run)
    calls = AsyncCalls(endpoint)
    try:
        function = getattr(stub(package, sync=False)(calls), name)
        found = function(requests) if method.client_streaming else function(**keywords(requests[0]))
        return [one async for one in found] if method.server_streaming else [await found]
    finally:
        await calls.aclose()


def joined(method: AnyMethod, responses: list[Message]) -> object:
    """What the responses come to: pieces of content have no borders."""
    if method.streams_content:
        return b"".join(getattr(response, "value") for response in responses)  # noqa: B009  # of any class
    return responses


def test_there_are_200() -> None:
    assert len(METHODS) == 200
    assert len({method.rpc for method in METHODS}) == 200


@pytest.mark.parametrize("colour", ["async", "sync"])
@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.rpc)
async def test_what_is_sent_arrives_and_what_is_answered_comes_back(method: AnyMethod, colour: str) -> None:
    mirror = Mirror(method)
    server = Server([mirror])
    await server.start("127.0.0.1", 0)
    try:
        (address,) = server.addresses
        assert isinstance(address, tuple)
        endpoint = Endpoint(Address(*address))
        requests = [full(method.request, variant) for variant in range(variants(method.request))]
        assert all(bytes(request) for request in requests) or not method.request._fields()
        batches = [requests * 2] if method.client_streaming else [[request] for request in requests]
        for number, batch in enumerate(batches):
            mirror.requests.clear()
            mirror.answer = number
            responses = await call(colour, endpoint, method, batch)
            assert mirror.requests == batch
            if method.server_streaming:
                want = [full(method.response, variant) for variant in range(variants(method.response) + 1)]
            else:
                want = [full(method.response, number)]
            assert joined(method, responses) == joined(method, want)
    finally:
        server.close()
        await server.wait_closed()
