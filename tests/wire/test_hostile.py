"""Servers that break the rules of HTTP/2, as calls of either colour and of each way to a socket meet them."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
from h2.exceptions import StreamClosedError

from pachyderm_sdk import errors
from pachyderm_sdk._wire.address import Address
from pachyderm_sdk._wire.endpoint import Endpoint

from .certificates import CERTIFICATE, KEY
from .fakes import COUNT, ECHO, AnyCalls, Text, read
from .http2.test_core_hostile import FATAL
from .scripted import MESSAGE, OK, Peer, answering, forever, listening

Make = Callable[..., AnyCalls]
Way = Callable[[AnyCalls], Awaitable[object]]


async def unary(calls: AnyCalls) -> object:
    return await calls.unary(ECHO, "q")


async def download(calls: AnyCalls) -> object:
    return await read(calls.download(COUNT, "q"))


async def upload(calls: AnyCalls) -> object:
    return await calls.upload(Text("x" * 1000) for _ in range(1000))


RULES = [name for name in FATAL if "flood" not in name and "unread" not in name]
"""Not the floods: what is too much within a second depends on the machine here. The tests of the core have them."""
WAYS = pytest.mark.parametrize("way", [unary, download, upload])


async def well(peer: Peer) -> None:
    await peer.headers(OK)
    await peer.data(MESSAGE)
    await peer.headers([("grpc-status", "0")], end=True)
    await asyncio.Event().wait()


@WAYS
@pytest.mark.parametrize("name", RULES)
async def test_a_broken_rule_fails_the_call_and_the_next_connects_anew(make_calls: Make, way: Way, name: str) -> None:
    connections = 0
    goodbye = asyncio.Event()

    async def break_once(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal connections
        connections += 1
        if connections > 1:
            await answering(well)(reader, writer)
            return
        await reader.read(65536)
        writer.write(FATAL[name][0])
        try:
            while await reader.read(65536):
                pass
        finally:
            goodbye.set()  # the client has closed the connection

    async with listening(break_once) as address:
        calls = make_calls(Endpoint(address, keepalive=5))
        with pytest.raises(errors.ConnectionError, match=str(address)) as caught:
            await asyncio.wait_for(way(calls), 30)
        assert caught.value.code is errors.StatusCode.UNAVAILABLE
        await asyncio.wait_for(goodbye.wait(), 30)
        assert await calls.unary(ECHO, "q") == "hello"


async def endlessly(peer: Peer) -> None:
    """Sends one response after another, as fast as they are taken."""
    many = MESSAGE * 1000
    await peer.headers(OK)
    with contextlib.suppress(StreamClosedError):
        while True:
            if peer.h2.local_flow_control_window(peer.stream_id) < len(many):
                await peer.receive()
            else:
                for start in range(0, len(many), 16_384):
                    await peer.data(many[start : start + 16_384])
    await forever(peer)


@pytest.mark.parametrize("way", [unary, upload])
async def test_a_server_that_does_not_stop_answering_is_stopped(make_calls: Make, way: Way, colour: str) -> None:
    async with listening(answering(endlessly)) as address:
        calls = make_calls(Endpoint(address))
        with pytest.raises(errors.InternalError, match="responses instead of one"):
            await way(calls)
        if colour == "sync":  # and a call beside another, which has a connection of its own
            results = await asyncio.gather(unary(calls), way(calls), return_exceptions=True)
            assert [type(result) for result in results] == [errors.InternalError] * 2


@pytest.fixture
async def impolite(tmp_path: Path) -> AsyncIterator[Address]:
    """A TLS server that does not agree to speak HTTP/2."""
    (tmp_path / "cert.pem").write_text(CERTIFICATE)
    (tmp_path / "key.pem").write_text(KEY)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    context.set_alpn_protocols(["http/1.1"])

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    yield Address("127.0.0.1", server.sockets[0].getsockname()[1], tls=True)
    server.close()


@WAYS
async def test_tls_without_an_agreement_on_http_2(make_calls: Make, way: Way, impolite: Address) -> None:
    calls = make_calls(Endpoint(impolite, root_certs=CERTIFICATE.encode()))
    with pytest.raises(errors.ConnectionError, match="ALPN"):
        await asyncio.wait_for(way(calls), 30)
