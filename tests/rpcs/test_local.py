"""Every RPC that the embedded server serves, in both colours: it does, and what it refuses it refuses in good order.

What the answers are is compared elsewhere, with those of a real server.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest

from codegen.rpcs import served_locally
from pachyderm_sdk._wire.address import Address
from pachyderm_sdk._wire.calls import AsyncCalls
from pachyderm_sdk._wire.calls_sync import Calls
from pachyderm_sdk._wire.endpoint import Endpoint
from pachyderm_sdk._wire.session import Session
from pachyderm_sdk.api.auth.stub_sync import ApiStub as Auth
from pachyderm_sdk.api.pfs.stub_sync import ApiStub as Pfs
from pachyderm_sdk.errors import (
    AuthNotActivatedError,
    DeadlineExceededError,
    InternalError,
    PachydermError,
    UnimplementedError,
)
from pachyderm_sdk.local import LocalServer

from .catalogue import METHODS, PACKAGE_OF, full, name_of, stub

if TYPE_CHECKING:
    from pachyderm_sdk.message import Message

    from .catalogue import AnyMethod

pytestmark = pytest.mark.timeout(60)

SERVED = served_locally()
ROOT_TOKEN = "the token of root"
OWN_SERVER = ("auth", "identity")
"""Packages whose calls change who may call: each gets a server of its own, with auth on."""
IN_PART = {
    "pps_v2.API/GetLogs": "the embedded server does not keep a log of its own",
    "pps_v2.API/RunPipeline": "unimplemented",  # and so says a real server
}
"""RPCs that are not served for every request, and what is said then."""
LONG = 3.0
"""Seconds for a call that waits for something that never comes."""


@pytest.fixture(scope="module")
def shared() -> Iterator[str]:
    """A server for all calls that do not change who may call."""
    with LocalServer() as server:
        yield server.address


@pytest.fixture
def address(method: AnyMethod, shared: str) -> Iterator[str]:
    with ExitStack() as stack:
        if PACKAGE_OF[method.rpc] not in OWN_SERVER:
            yield shared
            return
        address = stack.enter_context(LocalServer()).address
        calls = Calls(Endpoint(Address.parse(address)))
        stack.callback(calls.close)
        if method.rpc != "auth_v2.API/Activate":
            Auth(calls).activate(root_token=ROOT_TOKEN)
            calls.session.auth_token = ROOT_TOKEN
            Pfs(calls).activate_auth()
        yield address


def run(calls: Calls, method: AnyMethod, request: Message) -> object:
    """Makes a call and returns the first that comes of it."""
    function = getattr(stub(PACKAGE_OF[method.rpc], sync=True)(calls), name_of(method))
    limit = {"rpc_timeout" if any(f.name == "timeout" for f in method.request._fields()) else "timeout": LONG}
    if method.client_streaming:
        found = function(iter([request]), timeout=LONG)
    else:
        found = function(request, **limit)
    if not method.server_streaming:
        return found
    with contextlib.closing(found):
        return next(found, None)


async def run_async(calls: AsyncCalls, method: AnyMethod, request: Message) -> object:
    """Does what `run` does."""
    function = getattr(stub(PACKAGE_OF[method.rpc], sync=False)(calls), name_of(method))
    limit = {"rpc_timeout" if any(f.name == "timeout" for f in method.request._fields()) else "timeout": LONG}
    found: Any = function([request], timeout=LONG) if method.client_streaming else function(request, **limit)
    if not method.server_streaming:
        return await found
    async with contextlib.aclosing(found):
        return await anext(found, None)


async def attempt(colour: str, address: str, method: AnyMethod, request: Message) -> object:
    session = Session(auth_token=ROOT_TOKEN)
    endpoint = Endpoint(Address.parse(address))
    try:
        if colour == "sync":
            with contextlib.closing(Calls(endpoint, session)) as calls:
                return await asyncio.to_thread(run, calls, method, request)
        async with contextlib.aclosing(AsyncCalls(endpoint, session)) as async_calls:
            return await run_async(async_calls, method, request)
    except DeadlineExceededError:
        return None  # it waited, and so it is served
    except PachydermError as error:
        return error


@pytest.mark.parametrize("colour", ["async", "sync"])
@pytest.mark.parametrize(
    "method", [method for method in METHODS if method.rpc in SERVED], ids=lambda method: method.rpc
)
async def test_it_is_served(method: AnyMethod, colour: str, address: str) -> None:
    requests = [method.request()]
    if method.rpc != "auth_v2.API/Deactivate":  # after which there is nothing more to be had
        requests.append(full(method.request))
    for request in requests:
        answer = await attempt(colour, address, method, request)
        if isinstance(answer, UnimplementedError):
            assert method.rpc in IN_PART, answer
            assert answer.message.startswith(IN_PART[method.rpc])
        elif isinstance(answer, PachydermError):
            assert answer.message
            assert answer.rpc == method.rpc
            assert not isinstance(answer, InternalError), answer
            assert not isinstance(answer, AuthNotActivatedError) or PACKAGE_OF[method.rpc] not in OWN_SERVER
        elif answer is not None:
            assert isinstance(answer, method.response)


@pytest.mark.parametrize("colour", ["async", "sync"])
@pytest.mark.parametrize(
    "method", [method for method in METHODS if method.rpc not in SERVED], ids=lambda method: method.rpc
)
async def test_it_says_that_it_leaves_it_out(method: AnyMethod, colour: str, shared: str) -> None:
    answer = await attempt(colour, shared, method, full(method.request))
    assert isinstance(answer, (UnimplementedError, AuthNotActivatedError)), answer
    assert method.service in f"{answer.message} {answer.rpc}"
