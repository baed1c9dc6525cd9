"""Streams of bytes come in whatever pieces they travel in, over either transport."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from grpclib.client import Channel

from pachyderm_sdk import errors
from pachyderm_sdk._wire.address import Address
from pachyderm_sdk._wire.calls import AsyncCalls
from pachyderm_sdk._wire.calls_sync import Calls
from pachyderm_sdk._wire.endpoint import Endpoint
from pachyderm_sdk._wire.method import Method
from pachyderm_sdk._wire.payloads import bytes_content
from pachyderm_sdk._wire.server import Server
from pachyderm_sdk._wire.servicer import Call
from pachyderm_sdk.api import pfs
from pachyderm_sdk.api.google import protobuf
from pachyderm_sdk.api.pfs import methods
from pachyderm_sdk.api.pfs.servicer import ApiServicer
from pachyderm_sdk.api.pfs.stub import ApiStub

MIB = 1 << 20


class Files(ApiServicer):
    """Serves one file."""

    async def get_file(self, request: pfs.GetFileRequest, call: Call) -> AsyncIterator[protobuf.BytesValue]:
        for i in range(3):
            yield protobuf.BytesValue(value=bytes([i]) * (7 * MIB))
        yield protobuf.BytesValue()
        yield protobuf.BytesValue(value=b"end")
        if request.offset:
            raise errors.UnknownError("broken off")


WHOLE = b"".join(bytes([i]) * (7 * MIB) for i in range(3)) + b"end"


@pytest.fixture
async def files() -> AsyncIterator[Endpoint]:
    server = Server([Files()])
    await server.start("127.0.0.1", 0)
    (address,) = server.addresses
    assert isinstance(address, tuple)
    yield Endpoint(Address(*address))
    server.close()
    await server.wait_closed()


@pytest.mark.parametrize("stock", [False, True])
async def test_the_content_is_whole_and_errors_come_after_it(files: Endpoint, stock: bool) -> None:
    address = files.address
    channel = Channel(address.host, address.port)
    calls = AsyncCalls.over(channel) if stock else AsyncCalls(files)
    stub = ApiStub(calls)
    pieces = [piece.value async for piece in stub.get_file()]
    assert b"".join(pieces) == WHOLE
    if not stock:
        assert max(map(len, pieces)) < 7 * MIB  # no message was waited for
    got = b""
    with pytest.raises(errors.UnknownError, match="broken off"):
        async for piece in stub.get_file(offset=1):
            got += piece.value
    assert got == WHOLE
    await calls.aclose()
    channel.close()


async def test_the_content_in_the_other_colour(files: Endpoint) -> None:
    calls = Calls(files)

    def read() -> bytes:
        return b"".join([p.value for p in calls.unary_stream(methods.GET_FILE, pfs.GetFileRequest())])

    assert await asyncio.to_thread(read) == WHOLE
    await asyncio.to_thread(calls.close)


def test_only_streams_of_bytes_are_taken_so() -> None:
    assert methods.GET_FILE.streams_content
    assert not methods.LIST_FILE.streams_content
    assert not Method("/a.B/C", pfs.GetFileRequest, protobuf.BytesValue).streams_content


@pytest.mark.parametrize("content", [b"", b"x", b"y" * 127, b"z" * 128, b"w" * 100_000])
def test_the_content_of_a_whole_message(content: bytes) -> None:
    assert bytes_content(bytes(protobuf.BytesValue(value=content))) == content


@pytest.mark.parametrize(
    "payload", [b"\x12\x01x", b"\x0a\x02x", b"\x0a\x01xy", b"\x0a", b"\x0a\x80", b"\x0a\xff\xff\xff\xff\xff\x01"]
)
def test_a_message_that_is_something_else(payload: bytes) -> None:
    with pytest.raises(errors.DecodeError, match="BytesValue"):
        bytes_content(payload)
