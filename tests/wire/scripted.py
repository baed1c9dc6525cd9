"""Servers that misbehave on purpose: they do to each connection what a test tells them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import DataReceived, Event, RequestReceived

from pachyderm_sdk._wire.address import Address

Script = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]

OK = [(":status", "200"), ("content-type", "application/grpc")]
MESSAGE = b"\x00\x00\x00\x00\x05hello"


@asynccontextmanager
async def listening(script: Script) -> AsyncIterator[Address]:
    """Runs a script for each connection; the connection is closed when the script ends."""
    tasks = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            await script(reader, writer)
        except (ConnectionError, asyncio.CancelledError):
            return  # the client was faster
        finally:
            writer.transport.abort()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    try:
        yield Address(host, port)
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@dataclass
class Peer:
    """The server's side of an HTTP/2 connection on which one request has arrived."""

    h2: H2Connection
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    stream_id: int = 0

    async def flush(self) -> None:
        self.writer.write(self.h2.data_to_send())
        await self.writer.drain()

    async def receive(self) -> list[Event]:
        data = await self.reader.read(65536)
        if not data:
            raise ConnectionError("the client has closed the connection")
        events = self.h2.receive_data(data)
        for event in events:
            if isinstance(event, RequestReceived):
                self.stream_id = event.stream_id
            if isinstance(event, DataReceived) and event.flow_controlled_length:
                self.h2.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
        await self.flush()
        return events

    async def request(self) -> None:
        """Waits for the next request."""
        self.stream_id = 0
        while not self.stream_id:
            await self.receive()

    async def headers(self, headers: list[tuple[str, str]], *, end: bool = False) -> None:
        self.h2.send_headers(self.stream_id, headers, end_stream=end)
        await self.flush()

    async def data(self, data: bytes, *, end: bool = False) -> None:
        self.h2.send_data(self.stream_id, data, end_stream=end)
        await self.flush()


def answering(answer: Callable[[Peer], Awaitable[None]]) -> Script:
    """Returns a script that waits for a request and then has it answered."""

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        config = H2Configuration(client_side=False, header_encoding="utf-8", validate_outbound_headers=False)
        peer = Peer(H2Connection(config), reader, writer)
        peer.h2.initiate_connection()
        await peer.flush()
        await peer.request()
        await answer(peer)

    return script


async def forever(peer: Peer) -> None:
    """Answers nothing, but reads."""
    while True:
        await peer.receive()
