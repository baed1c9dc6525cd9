"""What comes from a socket: read in blocks that fit, and whole, though the connection is closed behind it."""

from __future__ import annotations

import asyncio
import ssl
from pathlib import Path

import pytest

from pachyderm_sdk._wire.address import Address
from pachyderm_sdk._wire.calls import AsyncCalls
from pachyderm_sdk._wire.endpoint import Endpoint
from pachyderm_sdk._wire.http2.client import ClientCore
from pachyderm_sdk._wire.http2.link import Link
from pachyderm_sdk.api import pfs
from pachyderm_sdk.api.pfs import methods

from ..certificates import CERTIFICATE, KEY
from .script import Server, body, new_core

KIB = 1024


class Ear(Link[ClientCore]):
    """Keeps what comes."""

    def __init__(self) -> None:
        super().__init__(new_core())
        self.heard: list[bytes] = []

    def receive(self, data: bytes) -> None:
        self.heard.append(data)

    def hear(self, data: bytes, hint: int = -1) -> int:
        """Does what an event loop does with what has come; returns how much the loop could have read."""
        buffer = self.get_buffer(hint)
        size = min(len(data), len(buffer))
        buffer[:size] = data[:size]
        self.buffer_updated(size)
        return len(buffer)


async def test_blocks_grow_while_they_are_full() -> None:
    ear = Ear()
    much, little = bytes(4096 * KIB), b"little"
    assert [ear.hear(part) for part in (little, much, little, much, much)] == [
        64 * KIB,
        64 * KIB,
        256 * KIB,
        256 * KIB,
        1024 * KIB,
    ]
    assert ear.hear(much) == 1024 * KIB
    assert ear.hear(much, hint=2048 * KIB) == 2048 * KIB
    assert ear.hear(much) == 2048 * KIB


async def test_what_has_come_does_not_change_when_more_comes() -> None:
    ear = Ear()
    for part in (b"first", b"SECOND", b"x" * 64 * KIB, b"end"):
        ear.hear(part)
    assert ear.heard == [b"first", b"SECOND", b"x" * 64 * KIB, b"end"]
    assert {type(data) for data in ear.heard} == {bytes}


@pytest.mark.parametrize("size", [1, 64 * KIB, 250 * KIB, 1000 * KIB])
@pytest.mark.parametrize("tls", [False, True])
async def test_an_answer_is_whole_though_the_server_hangs_up_behind_it(size: int, tls: bool, tmp_path: Path) -> None:
    content = bytes(range(256)) * (size // 256) or b"x"
    # A `BytesValue` whose length is written in three bytes, however short it is.
    length = bytes([len(content) & 127 | 128, len(content) >> 7 & 127 | 128, len(content) >> 14])
    whole = body(b"\x0a" + length + content)

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        server = Server()
        writer.write(server.settings())
        heard = b""
        while b"GetFile" not in heard:
            heard += await reader.read(64 * KIB)
        writer.write(server.response(1))
        writer.writelines(server.data(1, whole[at : at + 16 * KIB]) for at in range(0, len(whole), 16 * KIB))
        writer.write(server.trailers(1))
        writer.close()

    context = None
    if tls:
        (tmp_path / "cert.pem").write_text(CERTIFICATE)
        (tmp_path / "key.pem").write_text(KEY)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
        context.set_alpn_protocols(["h2"])
    listener = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=context)
    port = int(listener.sockets[0].getsockname()[1])
    certs = CERTIFICATE.encode() if tls else None
    calls = AsyncCalls(Endpoint(Address("127.0.0.1", port, tls=tls), root_certs=certs))
    got = [piece.value async for piece in calls.unary_stream(methods.GET_FILE, pfs.GetFileRequest(), 10)]
    assert b"".join(got) == content
    await calls.aclose()
    listener.close()
    await listener.wait_closed()
