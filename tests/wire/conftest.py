"""Servers and calls for the tests of the wire."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack

import pytest

from pachyderm_sdk._wire.address import Address
from pachyderm_sdk._wire.calls import AsyncCalls
from pachyderm_sdk._wire.calls_sync import Calls
from pachyderm_sdk._wire.endpoint import Endpoint
from pachyderm_sdk._wire.server import Server
from pachyderm_sdk._wire.session import Session

from .fakes import AnyCalls, AsyncDriver, FakeServicer, Nothing, SyncDriver

MakeCalls = Callable[[Endpoint, "Session | None"], AnyCalls]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/wire/test_" in item.nodeid:
            item.add_marker(pytest.mark.timeout(30))


@pytest.fixture
def servicer() -> FakeServicer:
    return FakeServicer()


@pytest.fixture
async def server(servicer: FakeServicer) -> AsyncIterator[Server]:
    server = Server([servicer, Nothing()])
    await server.start("127.0.0.1", 0)
    yield server
    server.close()
    await server.wait_closed()


@pytest.fixture
def endpoint(server: Server) -> Endpoint:
    (address,) = server.addresses
    assert isinstance(address, tuple)
    return Endpoint(Address(*address))


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture(params=["async", "sync"])
def colour(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
async def make_calls(colour: str) -> AsyncIterator[Callable[..., AnyCalls]]:
    """Makes calls of either colour; they are closed after the test."""
    async with AsyncExitStack() as stack:

        def make(endpoint: Endpoint, session: Session | None = None) -> AnyCalls:
            calls: AnyCalls
            if colour == "async":
                calls = AsyncDriver(AsyncCalls(endpoint, session))
            else:
                calls = SyncDriver(Calls(endpoint, session))
            stack.push_async_callback(calls.close)
            return calls

        yield make


@pytest.fixture
def calls(make_calls: MakeCalls, endpoint: Endpoint, session: Session) -> AnyCalls:
    return make_calls(endpoint, session)


@pytest.fixture
async def sync(endpoint: Endpoint) -> AsyncIterator[Calls]:
    """Calls of the sync colour, to be made in other threads than the server's."""
    calls = Calls(endpoint)
    yield calls
    await asyncio.to_thread(calls.close)
