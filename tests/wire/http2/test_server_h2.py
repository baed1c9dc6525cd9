"""Conversations of a server's core with `h2` as the client, which keeps us to the rules and is kept to them itself."""

from __future__ import annotations

import h2.config
import h2.connection
import h2.events
import h2.settings
from hypothesis import given, settings
from hypothesis import strategies as st

from pachyderm_sdk._wire.http2.responses import Trailers
from pachyderm_sdk._wire.http2.server import ServerCore, ServerLimits, ServerStream
from pachyderm_sdk._wire.http2.status import Code, Origin, Status

from .script import PATH, REQUEST, body, drain

Settings = dict[h2.settings.SettingCodes | int, int]
WINDOW = h2.settings.SettingCodes.INITIAL_WINDOW_SIZE


class H2Client:
    """A client made of `h2`. It gives credit for what it is sent, and keeps what happened."""

    def __init__(self, values: Settings | None = None) -> None:
        self.h2 = h2.connection.H2Connection(h2.config.H2Configuration(client_side=True, header_encoding="utf-8"))
        self.h2.initiate_connection()
        self.h2.update_settings(values or {})
        self.events: list[h2.events.Event] = []
        self.bodies: dict[int, bytearray] = {}
        self.trailers: dict[int, dict[str, str]] = {}
        self.unsent: dict[int, bytes] = {}

    def receive(self, data: bytes) -> None:
        for event in self.h2.receive_data(data):
            self.events.append(event)
            if isinstance(event, h2.events.DataReceived):
                assert event.stream_id is not None
                self.bodies.setdefault(event.stream_id, bytearray()).extend(event.data or b"")
                if event.flow_controlled_length:
                    self.h2.acknowledge_received_data(event.flow_controlled_length, event.stream_id)
            elif isinstance(event, h2.events.TrailersReceived):
                assert event.stream_id is not None
                self.trailers[event.stream_id] = {str(name): str(value) for name, value in event.headers or ()}

    def ask(self, *messages: bytes) -> int:
        stream_id: int = self.h2.get_next_available_stream_id()
        self.h2.send_headers(stream_id, REQUEST)
        self.unsent[stream_id] = body(*messages)
        return stream_id

    def send(self) -> None:
        """Sends as much of the requests as the windows allow."""
        for stream_id, rest in list(self.unsent.items()):
            room = self.h2.local_flow_control_window(stream_id)
            while (size := min(room, self.h2.max_outbound_frame_size, len(rest))) > 0:
                pad = len(rest) % 7 if size > 10 else None
                size -= 0 if pad is None else pad + 1
                self.h2.send_data(stream_id, rest[:size], pad_length=pad)
                rest = rest[size:]
                room = self.h2.local_flow_control_window(stream_id)
            self.unsent[stream_id] = rest
            if not rest:
                self.h2.end_stream(stream_id)
                del self.unsent[stream_id]


def pump(core: ServerCore, client: H2Client, taken: dict[ServerStream, list[bytes]], block: int = 1 << 20) -> None:
    """Carries bytes to and fro until both are quiet, and takes the requests that come."""
    while True:
        client.send()
        ours, theirs = drain(core), client.h2.data_to_send()
        if not ours and not theirs:
            return
        for i in range(0, len(ours), block):
            client.receive(ours[i : i + block])
        for i in range(0, len(theirs), block):
            core.receive_data(theirs[i : i + block])
            taken.update({stream: [] for stream in core.take_opened()})
            for stream, messages in taken.items():
                messages += stream.take()


small = st.lists(st.integers(0, 9_000), max_size=8)


@settings(max_examples=40, deadline=None)
@given(st.lists(small, min_size=1, max_size=4), st.integers(1, 70_000), st.integers(1, 5_000))
def test_requests_arrive_whole_through_windows_of_any_size(sizes: list[list[int]], window: int, block: int) -> None:
    core, client = ServerCore(ServerLimits(stream_window=window, connection_window=65_535)), H2Client()
    taken: dict[ServerStream, list[bytes]] = {}
    pump(core, client, taken)  # the settings first: h2 reckons with what it knows
    asked = [[b"%d" % number * size for size in messages] for number, messages in enumerate(sizes)]
    for messages in asked:
        client.ask(*messages)
    pump(core, client, taken, block)
    assert list(taken.values()) == asked
    assert all(stream.remote_ended and stream.fault is None for stream in taken)


@settings(max_examples=40, deadline=None)
@given(st.lists(small, min_size=1, max_size=4), st.integers(1, 70_000), st.integers(1, 5_000), st.booleans())
def test_answers_arrive_whole_through_windows_of_any_size(
    sizes: list[list[int]], window: int, block: int, change: bool
) -> None:
    core, client = ServerCore(), H2Client({WINDOW: window})
    taken: dict[ServerStream, list[bytes]] = {}
    asked = [client.ask(b"q") for _ in sizes]
    pump(core, client, taken)
    for stream, messages in zip(list(taken), sizes, strict=True):
        stream.answer([("number", str(stream.id))])
        stream.send([body(*[b"%d" % stream.id * size for size in messages])])
        stream.finish(Trailers(0, "", [("n", str(len(messages)))]))
    if change:  # while they are under way, to something that may make windows negative
        client.receive(b"".join(core.data_to_send()))
        client.h2.update_settings({WINDOW: max(1, window // 3)})
    pump(core, client, taken, block)
    for stream_id, messages in zip(asked, sizes, strict=True):
        assert bytes(client.bodies.get(stream_id, b"")) == body(*[b"%d" % stream_id * size for size in messages])
        assert client.trailers[stream_id] == {"grpc-status": "0", "n": str(len(messages))}
    assert all(stream.status == Status(Code.OK, origin=Origin.LOCAL) for stream in taken)
    assert not core.in_use


def test_h2_understands_refusals_resets_and_goodbyes() -> None:
    core, client = ServerCore(ServerLimits(max_streams=1)), H2Client()
    taken: dict[ServerStream, list[bytes]] = {}
    pump(core, client, taken)
    settings_seen = [event for event in client.events if isinstance(event, h2.events.RemoteSettingsChanged)]
    assert settings_seen
    stream_id = client.ask(b"q")
    pump(core, client, taken)
    (stream,) = taken
    assert stream.request.path == PATH
    stream.finish(Trailers(5, "not found: ü"))
    pump(core, client, taken)
    (answer,) = [event for event in client.events if isinstance(event, h2.events.ResponseReceived)]
    found = {str(name): str(value) for name, value in answer.headers or ()}
    assert (answer.stream_id, found["grpc-status"], found["grpc-message"]) == (stream_id, "5", "not found: %C3%BC")
    core.drain("closing")
    pump(core, client, taken)
    assert isinstance(client.events[-1], h2.events.ConnectionTerminated)
    assert client.events[-1].last_stream_id == stream_id
