"""Servers that ping with each answer, as many do: they get theirs, in no write of its own if there is another call."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from h2.events import PingAckReceived

from pachyderm_sdk._wire.endpoint import Endpoint

from .fakes import ECHO, AnyCalls, soon
from .scripted import MESSAGE, OK, Peer, answering, listening

Make = Callable[..., AnyCalls]


class Pinging:
    """Answers requests, each together with a ping.

    Attributes:
        acknowledged: How many pings the client has answered.
        together: How many of these answers came together with a request.
    """

    def __init__(self) -> None:
        self.acknowledged = 0
        self.together = 0

    async def answer(self, peer: Peer) -> None:
        while True:
            if peer.stream_id:
                peer.h2.send_headers(peer.stream_id, OK)
                peer.h2.send_data(peer.stream_id, MESSAGE)
                peer.h2.send_headers(peer.stream_id, [("grpc-status", "0")], end_stream=True)
                peer.h2.ping(b"are you?")
                await peer.flush()
            peer.stream_id = 0
            events = await peer.receive()
            answers = sum(isinstance(event, PingAckReceived) for event in events)
            self.acknowledged += answers
            if peer.stream_id:
                self.together += answers


async def test_an_answer_leaves_with_the_next_call(make_calls: Make) -> None:
    server = Pinging()
    async with listening(answering(server.answer)) as address:
        calls, made = make_calls(Endpoint(address)), 0
        while not server.together:
            assert await calls.unary(ECHO, "x") == "hello"
            made += 1
            assert made < 500


@pytest.mark.parametrize("count", [1, 2, 20])
async def test_the_last_one_is_answered_too(make_calls: Make, count: int) -> None:
    server = Pinging()
    async with listening(answering(server.answer)) as address:
        calls = make_calls(Endpoint(address))
        for _ in range(count):
            assert await calls.unary(ECHO, "x") == "hello"
        await soon(lambda: server.acknowledged == count, 20)
