"""Conversations of a client's core with `h2` as the server, which keeps us to the rules and is kept to them itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import h2.config
import h2.connection
import h2.errors
import h2.events
import h2.settings
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pachyderm_sdk._wire.http2.client import ClientCore
from pachyderm_sdk._wire.http2.headers import RequestHeaders
from pachyderm_sdk._wire.http2.settings import Limits
from pachyderm_sdk._wire.http2.status import Code, Status

from .script import PATH, body, drain, open_call

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pachyderm_sdk._wire.http2.stream import Stream

RESPONSE = [(":status", "200"), ("content-type", "application/grpc")]
OK = [("grpc-status", "0"), ("grpc-message", "")]


class H2Server:
    """A server made of `h2`. It takes what it is sent, gives credit for it, and keeps what happened."""

    def __init__(self, values: dict[int, int] | None = None) -> None:
        self.h2 = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False, header_encoding="utf-8"))
        self.h2.initiate_connection()
        self.h2.update_settings({h2.settings.SettingCodes(key): value for key, value in (values or {}).items()})
        self.events: list[h2.events.Event] = []
        self.bodies: dict[int, bytearray] = {}
        self.ended: set[int] = set()
        self.credit = True

    def receive(self, data: bytes) -> None:
        for event in self.h2.receive_data(data):
            self.events.append(event)
            if isinstance(event, h2.events.RequestReceived):
                self.bodies[event.stream_id] = bytearray()
            elif isinstance(event, h2.events.DataReceived):
                self.bodies[event.stream_id] += event.data
                if self.credit and event.flow_controlled_length:
                    self.h2.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
            elif isinstance(event, h2.events.StreamEnded):
                self.ended.add(event.stream_id)

    def sendable(self, stream_id: int) -> int:
        window = self.h2.local_flow_control_window(stream_id)
        return min(window, self.h2.max_outbound_frame_size)


def pump(core: ClientCore, server: H2Server, block: int = 1 << 20) -> bool:
    """Carries bytes to and fro until both are quiet; returns whether there were any."""
    moved = False
    while True:
        ours, theirs = drain(core), server.h2.data_to_send()
        if not ours and not theirs:
            return moved
        moved = True
        for i in range(0, len(ours), block):
            server.receive(ours[i : i + block])
        for i in range(0, len(theirs), block):
            core.receive_data(theirs[i : i + block])


def pair(limits: Limits | None = None, values: dict[int, int] | None = None) -> tuple[ClientCore, H2Server]:
    core, server = ClientCore(RequestHeaders("http", "localhost:1", "test"), limits), H2Server(values)
    pump(core, server)
    return core, server


def test_h2_sees_the_request_that_was_made() -> None:
    core, server = pair()
    stream = core.open(PATH, [("authn-token", "t")], 2.0)
    stream.send([body(b"hello")], end=True)
    pump(core, server)
    (request,) = [event for event in server.events if isinstance(event, h2.events.RequestReceived)]
    assert [(str(name), str(value)) for name, value in request.headers] == [
        (":method", "POST"),
        (":scheme", "http"),
        (":path", PATH),
        (":authority", "localhost:1"),
        ("te", "trailers"),
        ("content-type", "application/grpc"),
        ("user-agent", "test"),
        ("grpc-accept-encoding", "identity"),
        ("authn-token", "t"),
        ("grpc-timeout", "2000000u"),
    ]
    assert (bytes(server.bodies[1]), server.ended) == (body(b"hello"), {1})
    assert any(isinstance(event, h2.events.SettingsAcknowledged) for event in server.events)


small = st.lists(st.integers(0, 9_000), max_size=8)


@settings(max_examples=40, deadline=None)
@given(st.lists(small, min_size=1, max_size=4), st.integers(1, 70_000), st.integers(1, 5_000), st.booleans())
def test_uploads_arrive_whole_through_windows_of_any_size(
    sizes: list[list[int]], window: int, block: int, change: bool
) -> None:
    core, server = pair(values={h2.settings.SettingCodes.INITIAL_WINDOW_SIZE: window})
    calls = []
    for number, messages in enumerate(sizes):
        calls.append((open_call(core, *[b"%d" % number * size for size in messages], end=change), messages))
    if change:  # while they are under way, to something that may make windows negative
        server.receive(b"".join(core.data_to_send()))
        server.h2.update_settings({h2.settings.SettingCodes.INITIAL_WINDOW_SIZE: max(1, window // 3)})
    pump(core, server, block)
    if not change:  # h2 takes an empty frame for a breach of a negative window, though the RFC allows it
        for stream, _ in calls:
            stream.send([], end=True)
        pump(core, server, block)
    for number, (stream, messages) in enumerate(calls):
        assert bytes(server.bodies[stream.id]) == body(*[b"%d" % number * size for size in messages])
        assert stream.id in server.ended
        assert stream.status is None


def serve(server: H2Server, stream_id: int, whole: bytes) -> Iterator[None]:
    """Sends a response as far as the windows allow, in turns."""
    server.h2.send_headers(stream_id, RESPONSE)
    while whole:
        size = min(server.sendable(stream_id), len(whole))
        if size > 0:
            pad = len(whole) % 7 if size > 10 else None
            size -= 0 if pad is None else pad + 1
            server.h2.send_data(stream_id, whole[:size], pad_length=pad)
            whole = whole[size:]
        yield
    server.h2.send_headers(stream_id, OK, end_stream=True)


@settings(max_examples=40, deadline=None)
@given(st.lists(small, min_size=1, max_size=4), st.integers(1, 70_000), st.integers(1, 5_000))
def test_downloads_arrive_whole_through_windows_of_any_size(sizes: list[list[int]], window: int, block: int) -> None:
    core, server = pair(Limits(stream_window=window, connection_window=65_535))
    calls: list[tuple[Stream, list[bytes], list[bytes]]] = []
    for number, messages in enumerate(sizes):
        stream = open_call(core, b"q")
        calls.append((stream, [b"%d" % number * size for size in messages], []))
    pump(core, server, block)
    turns = [serve(server, stream.id, body(*expected)) for stream, expected, _ in calls]
    for _ in range(200_000):
        turns = [turn for turn in turns if next(turn, StopIteration) is None]
        moved = pump(core, server, block)
        for stream, _, taken in calls:
            taken += stream.take()
        if not turns and not moved:
            break
    for stream, expected, taken in calls:
        assert taken == expected
        assert stream.status == Status(Code.OK)


def test_h2_never_saw_a_rule_broken_by_a_thousand_calls() -> None:
    core, server = pair(values={h2.settings.SettingCodes.MAX_CONCURRENT_STREAMS: 7})
    calls = [open_call(core, b"%d" % i) for i in range(1_000)]
    answered: set[int] = set()
    while any(call.status is None for call in calls):
        assert pump(core, server) or server.ended - answered
        for stream_id in sorted(server.ended - answered):
            answered.add(stream_id)
            server.h2.send_headers(stream_id, RESPONSE)
            server.h2.send_data(stream_id, bytes(server.bodies[stream_id]))
            server.h2.send_headers(stream_id, OK, end_stream=True)
        assert server.h2.open_inbound_streams <= 7
    assert [call.take() for call in calls] == [[b"%d" % i] for i in range(1_000)]


@pytest.mark.parametrize("when", ["before", "during", "after"])
def test_h2_takes_a_cancelled_call_as_cancelled(when: str) -> None:
    core, server = pair()
    stream = open_call(core, bytes(100_000), end=when == "after")
    if when != "before":
        server.credit = when == "after"
        pump(core, server)
        server.h2.send_headers(1, RESPONSE)
    stream.cancel(Status(Code.CANCELLED))
    pump(core, server)
    resets = [event for event in server.events if isinstance(event, h2.events.StreamReset)]
    assert [reset.error_code for reset in resets] == [h2.errors.ErrorCodes.CANCEL]


def test_h2_ends_a_call_in_the_middle_of_an_upload() -> None:
    core, server = pair()
    stream = open_call(core, bytes(1 << 20), end=False)
    server.credit = False
    pump(core, server)
    server.h2.send_headers(1, RESPONSE)
    server.h2.send_headers(1, [("grpc-status", "8"), ("grpc-message", "quota")], end_stream=True)
    server.h2.reset_stream(1, h2.errors.ErrorCodes.NO_ERROR)
    pump(core, server)
    assert stream.status == Status(Code.RESOURCE_EXHAUSTED, "quota")


def test_h2_pings_and_goes_away() -> None:
    core, server = pair()
    stream = open_call(core, b"q")
    server.h2.ping(b"12345678")
    core.ping()
    pump(core, server)
    assert core.pings == 0
    assert any(isinstance(event, h2.events.PingAckReceived) for event in server.events)
    server.h2.close_connection(last_stream_id=1)
    core.receive_data(server.h2.data_to_send())
    assert not core.accepting
    assert stream.status is None
    core.close("done")
    server.receive(drain(core))
    assert any(isinstance(event, h2.events.ConnectionTerminated) for event in server.events)
