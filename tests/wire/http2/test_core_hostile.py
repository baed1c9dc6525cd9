"""What a client's core does with a peer that breaks the rules, or drowns it in what the rules allow."""

from __future__ import annotations

import struct
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pachyderm_sdk._wire.http2 import constants as c
from pachyderm_sdk._wire.http2.constants import ErrorCode
from pachyderm_sdk._wire.http2.headers import literal
from pachyderm_sdk._wire.http2.settings import Limits
from pachyderm_sdk._wire.http2.status import Code, Origin, Status

from .script import Server, body, drain, frame, new_core, open_call, sent, u32

server = Server()
HEADERS = server.response(1)
OK = frame(c.SETTINGS)

FATAL = {
    "http/1": (b"HTTP/1.1 400 Bad Request\r\n\r\n", ErrorCode.PROTOCOL_ERROR, "HTTP/1"),
    "tls": (b"\x15\x03\x01\x00\x02\x02\x46" + bytes(10), ErrorCode.PROTOCOL_ERROR, "TLS"),
    "no settings first": (frame(c.PING, 0, 0, bytes(8)), ErrorCode.PROTOCOL_ERROR, "not HTTP/2"),
    "an answer to settings first": (frame(c.SETTINGS, c.ACK), ErrorCode.PROTOCOL_ERROR, "not HTTP/2"),
    "a frame too large": (OK + frame(0xEE, 0, 0, bytes(256 * 1024 + 1)), ErrorCode.FRAME_SIZE_ERROR, "bytes"),
    "data too large": (OK + HEADERS + frame(c.DATA, 0, 1, bytes(256 * 1024 + 1)), ErrorCode.FRAME_SIZE_ERROR, ""),
    "data on no stream": (OK + frame(c.DATA, 0, 0, b"x"), ErrorCode.PROTOCOL_ERROR, "stream 0"),
    "data on an idle stream": (OK + frame(c.DATA, 0, 9, b"x"), ErrorCode.PROTOCOL_ERROR, "stream 9"),
    "data on a server's stream": (OK + frame(c.DATA, 0, 2, b"x"), ErrorCode.PROTOCOL_ERROR, "stream 2"),
    "data with too much padding": (OK + HEADERS + frame(c.DATA, c.PADDED, 1, b"\5abc"), ErrorCode.PROTOCOL_ERROR, ""),
    "data without its padding": (OK + HEADERS + frame(c.DATA, c.PADDED, 1), ErrorCode.PROTOCOL_ERROR, "padding"),
    "headers on no stream": (OK + frame(c.HEADERS, c.END_HEADERS, 0, b"\x88"), ErrorCode.PROTOCOL_ERROR, ""),
    "headers on an idle stream": (OK + frame(c.HEADERS, c.END_HEADERS, 9, b"\x88"), ErrorCode.PROTOCOL_ERROR, ""),
    "headers without their priority": (
        OK + frame(c.HEADERS, c.END_HEADERS | c.PRIORITY_FLAG, 1, b"\0\0"),
        ErrorCode.FRAME_SIZE_ERROR,
        "priority",
    ),
    "headers that are not hpack": (
        OK + frame(c.HEADERS, c.END_HEADERS, 1, b"\xff\xff\xff\x7f"),
        ErrorCode.COMPRESSION_ERROR,
        "HPACK",
    ),
    "headers in other headers": (
        OK + frame(c.HEADERS, 0, 1, b"\x88") + frame(c.HEADERS, c.END_HEADERS, 1, b"\x88"),
        ErrorCode.PROTOCOL_ERROR,
        "continued",
    ),
    "data in headers": (OK + frame(c.HEADERS, 0, 1, b"\x88") + frame(c.DATA, 0, 1), ErrorCode.PROTOCOL_ERROR, ""),
    "another stream's continuation": (
        OK + frame(c.HEADERS, 0, 1, b"\x88") + frame(c.CONTINUATION, c.END_HEADERS, 3, b""),
        ErrorCode.PROTOCOL_ERROR,
        "continued",
    ),
    "an extension in headers": (OK + frame(c.HEADERS, 0, 1, b"\x88") + frame(0xEE), ErrorCode.PROTOCOL_ERROR, ""),
    "continuation of nothing": (OK + frame(c.CONTINUATION, c.END_HEADERS, 1), ErrorCode.PROTOCOL_ERROR, ""),
    "priority of no stream": (OK + frame(c.PRIORITY, 0, 0, bytes(5)), ErrorCode.PROTOCOL_ERROR, ""),
    "priority too short": (OK + frame(c.PRIORITY, 0, 1, bytes(4)), ErrorCode.FRAME_SIZE_ERROR, ""),
    "reset too long": (OK + frame(c.RST_STREAM, 0, 1, bytes(5)), ErrorCode.FRAME_SIZE_ERROR, ""),
    "reset of no stream": (OK + frame(c.RST_STREAM, 0, 0, bytes(4)), ErrorCode.PROTOCOL_ERROR, ""),
    "reset of an idle stream": (OK + frame(c.RST_STREAM, 0, 7, bytes(4)), ErrorCode.PROTOCOL_ERROR, ""),
    "settings on a stream": (OK + frame(c.SETTINGS, 0, 1), ErrorCode.PROTOCOL_ERROR, ""),
    "settings cut off": (OK + frame(c.SETTINGS, 0, 0, bytes(7)), ErrorCode.FRAME_SIZE_ERROR, ""),
    "settings answered with content": (OK + frame(c.SETTINGS, c.ACK, 0, bytes(6)), ErrorCode.FRAME_SIZE_ERROR, ""),
    "a window too large": (OK + server.settings({4: 2**31}), ErrorCode.FLOW_CONTROL_ERROR, "window"),
    "a frame size too small": (OK + server.settings({5: 16_383}), ErrorCode.PROTOCOL_ERROR, "frame"),
    "a frame size too large": (OK + server.settings({5: 2**24}), ErrorCode.PROTOCOL_ERROR, "frame"),
    "push half on": (OK + server.settings({2: 2}), ErrorCode.PROTOCOL_ERROR, "PUSH"),
    "settings that make a window overflow": (
        OK + frame(c.WINDOW_UPDATE, 0, 1, u32(2**31 - 65_537)) + server.settings({4: 100_000}),
        ErrorCode.FLOW_CONTROL_ERROR,
        "overflow",
    ),
    "push": (OK + frame(c.PUSH_PROMISE, c.END_HEADERS, 1, u32(2) + b"\x88"), ErrorCode.PROTOCOL_ERROR, "PUSH"),
    "ping on a stream": (OK + frame(c.PING, 0, 1, bytes(8)), ErrorCode.PROTOCOL_ERROR, ""),
    "ping too short": (OK + frame(c.PING, 0, 0, bytes(7)), ErrorCode.FRAME_SIZE_ERROR, ""),
    "goaway on a stream": (OK + frame(c.GOAWAY, 0, 1, bytes(8)), ErrorCode.PROTOCOL_ERROR, ""),
    "goaway too short": (OK + frame(c.GOAWAY, 0, 0, bytes(7)), ErrorCode.FRAME_SIZE_ERROR, ""),
    "window update too long": (OK + frame(c.WINDOW_UPDATE, 0, 0, bytes(5)), ErrorCode.FRAME_SIZE_ERROR, ""),
    "window update by nothing": (OK + frame(c.WINDOW_UPDATE, 0, 0, u32(0)), ErrorCode.PROTOCOL_ERROR, ""),
    "window update of an idle stream": (OK + frame(c.WINDOW_UPDATE, 0, 7, u32(1)), ErrorCode.PROTOCOL_ERROR, ""),
    "the connection's window overflows": (
        OK + frame(c.WINDOW_UPDATE, 0, 0, u32(2**31 - 1)) * 2,
        ErrorCode.FLOW_CONTROL_ERROR,
        "",
    ),
    "a flood of pings": (OK + frame(c.PING, c.ACK, 0, bytes(8)) * 5_000, ErrorCode.ENHANCE_YOUR_CALM, "flood"),
    "pings without end, unread": (OK + frame(c.PING, 0, 0, bytes(8)) * 4_000, ErrorCode.ENHANCE_YOUR_CALM, "read"),
    "a flood of settings": (OK + frame(c.SETTINGS, c.ACK) * 5_000, ErrorCode.ENHANCE_YOUR_CALM, "flood"),
    "a flood of nothing": (OK + HEADERS + frame(c.DATA, 0, 1) * 5_000, ErrorCode.ENHANCE_YOUR_CALM, "flood"),
    "a flood of extensions": (OK + frame(0xEE) * 5_000, ErrorCode.ENHANCE_YOUR_CALM, "flood"),
    "a flood of priorities": (OK + frame(c.PRIORITY, 0, 1, bytes(5)) * 5_000, ErrorCode.ENHANCE_YOUR_CALM, "flood"),
    "a flood of resets": (OK + frame(c.RST_STREAM, 0, 1, u32(8)) * 5_000, ErrorCode.ENHANCE_YOUR_CALM, "flood"),
    "a flood of interim answers": (
        OK + Server().headers(1, [(":status", "103")]) + frame(c.HEADERS, c.END_HEADERS, 1, b"\xbe") * 5_000,
        ErrorCode.ENHANCE_YOUR_CALM,
        "flood",
    ),
    "a flood of goodbyes": (OK + frame(c.GOAWAY, 0, 0, u32(99, 0)) * 5_000, ErrorCode.ENHANCE_YOUR_CALM, "flood"),
    "a flood of credit": (OK + frame(c.WINDOW_UPDATE, 0, 0, u32(1)) * 5_000, ErrorCode.ENHANCE_YOUR_CALM, "flood"),
    "headers in crumbs": (
        OK + frame(c.HEADERS, 0, 1, b"\x88") + frame(c.CONTINUATION, 0, 1) * 5_000,
        ErrorCode.ENHANCE_YOUR_CALM,
        "header block",
    ),
    "headers without end": (
        OK + frame(c.HEADERS, 0, 1, b"\x88") + frame(c.CONTINUATION, 0, 1, bytes(16_000)) * 50,
        ErrorCode.ENHANCE_YOUR_CALM,
        "header block",
    ),
    "headers too large for one frame": (
        OK + frame(c.HEADERS, c.END_HEADERS, 1, bytes(70_000)),
        ErrorCode.ENHANCE_YOUR_CALM,
        "header block",
    ),
    "a header bomb": (
        # One entry of 4,000 bytes in the table, named ten thousand times.
        OK + frame(c.HEADERS, c.END_HEADERS, 1, b"\x40" + literal(b"x", bytes(4_000))[1:] + b"\xbe" * 10_000),
        ErrorCode.ENHANCE_YOUR_CALM,
        "headers",
    ),
}


@pytest.mark.parametrize("name", FATAL)
@pytest.mark.parametrize("size", [1 << 30, 100, 7])
def test_a_broken_rule_ends_the_connection_with_one_reason(name: str, size: int) -> None:
    data, code, text = FATAL[name]
    core = new_core()
    streams = [open_call(core, b"q"), open_call(core, bytes(100_000))]
    drain(core)
    if name == "a flood of resets":
        streams.pop(0)  # the first of them is in order
    for i in range(0, len(data), size):
        core.receive_data(data[i : i + size])
        if core.closed is not None:
            break
        if "unread" not in name:
            drain(core)
    assert core.closed is not None
    assert core.closed.origin is Origin.CONNECTION
    assert core.closed.code is Code.INTERNAL
    assert text in core.closed.message
    assert code.name in core.closed.message
    for stream in streams:
        assert stream.status is not None
        assert (stream.status.origin, stream.status.message) == (Origin.CONNECTION, core.closed.message)
    goodbye = sent(core)[-1]
    assert (goodbye.kind, goodbye.number) == (c.GOAWAY, code)
    # Whatever follows changes nothing.
    assert core.receive_data(data) == []
    assert drain(core) == b""
    assert not core.accepting


CONCERNS_ONE_STREAM = {
    "data before headers": (server.data(1, body(b"x")), ErrorCode.PROTOCOL_ERROR, Code.INTERNAL),
    "more than the window": (
        Server().response(1) + server.data(1, bytes(60_000)) + server.data(1, bytes(10_000)),
        ErrorCode.FLOW_CONTROL_ERROR,
        Code.INTERNAL,
    ),
    "no status": (Server().headers(1, [("content-type", "application/grpc")]), ErrorCode.PROTOCOL_ERROR, Code.INTERNAL),
    "two statuses": (Server().headers(1, [(":status", "200")] * 2), ErrorCode.PROTOCOL_ERROR, Code.INTERNAL),
    "a request": (Server().headers(1, [(":method", "GET")]), ErrorCode.PROTOCOL_ERROR, Code.INTERNAL),
    "a late pseudo-header": (
        Server().headers(1, [("content-type", "application/grpc"), (":status", "200")]),
        ErrorCode.PROTOCOL_ERROR,
        Code.INTERNAL,
    ),
    "upper case": (Server().headers(1, [(":status", "200"), ("X-A", "1")]), ErrorCode.PROTOCOL_ERROR, Code.INTERNAL),
    "a header of HTTP/1": (
        Server().headers(1, [(":status", "200"), ("connection", "close")]),
        ErrorCode.PROTOCOL_ERROR,
        Code.INTERNAL,
    ),
    "an interim end": (Server().headers(1, [(":status", "103")], end=True), ErrorCode.PROTOCOL_ERROR, Code.INTERNAL),
    "trailers in the middle": (
        Server().response(1) + frame(c.HEADERS, c.END_HEADERS, 1, b"\xbe"),
        ErrorCode.PROTOCOL_ERROR,
        Code.INTERNAL,
    ),
    "trailers without a status": (
        Server().response(1) + frame(c.HEADERS, c.END_HEADERS | c.END_STREAM, 1, b"\xbe"),
        ErrorCode.PROTOCOL_ERROR,
        Code.INTERNAL,
    ),
    "only trailers, without a status": (
        Server().headers(1, [(":status", "200"), ("content-type", "application/grpc")], end=True),
        ErrorCode.PROTOCOL_ERROR,
        Code.INTERNAL,
    ),
    "a status that is no number": (
        Server().headers(1, [(":status", "200"), ("grpc-status", "-1")], end=True),
        ErrorCode.PROTOCOL_ERROR,
        Code.INTERNAL,
    ),
    "bytes that are not base64": (
        Server().headers(1, [(":status", "200"), ("content-type", "application/grpc"), ("x-bin", "@@@@")]),
        ErrorCode.PROTOCOL_ERROR,
        Code.INTERNAL,
    ),
    "window update by nothing": (frame(c.WINDOW_UPDATE, 0, 1, u32(0)), ErrorCode.PROTOCOL_ERROR, Code.INTERNAL),
    "its window overflows": (
        frame(c.WINDOW_UPDATE, 0, 1, u32(2**31 - 1)),
        ErrorCode.FLOW_CONTROL_ERROR,
        Code.INTERNAL,
    ),
    "a compressed message": (
        Server().response(1) + server.data(1, b"\1\0\0\0\1x"),
        ErrorCode.CANCEL,
        Code.INTERNAL,
    ),
    "a message too large": (
        Server().response(1) + server.data(1, b"\0" + u32(50_001)),
        ErrorCode.CANCEL,
        Code.RESOURCE_EXHAUSTED,
    ),
}


@pytest.mark.parametrize("name", CONCERNS_ONE_STREAM)
@pytest.mark.parametrize("size", [1 << 30, 7])
def test_nonsense_on_one_stream_ends_only_that(name: str, size: int) -> None:
    data, reset, code = CONCERNS_ONE_STREAM[name]
    core = new_core(Limits(stream_window=65_535, max_message_size=50_000))
    stream, other = open_call(core, b"q"), open_call(core, b"q")
    drain(core)
    core.receive_data(OK + frame(c.SETTINGS, c.ACK))
    drain(core)
    for i in range(0, len(data), size):
        core.receive_data(data[i : i + size])
    assert stream.status is not None
    assert (stream.status.code, stream.status.origin) == (code, Origin.LOCAL)
    assert [(f.stream_id, f.number) for f in sent(core, c.RST_STREAM)] == [(1, reset)]
    assert core.closed is None
    assert other.status is None


def test_messages_before_the_violation_are_not_lost() -> None:
    core = new_core()
    stream = open_call(core, b"q")
    answers = Server()
    assert core.receive_data(OK + answers.response(1) + answers.data(1, body(b"a", b"b")) + frame(c.DATA)) == [stream]
    assert stream.take() == [b"a", b"b"]
    assert stream.status == core.closed


def test_more_than_the_connections_window() -> None:
    core = new_core(Limits(connection_window=65_535, stream_window=1 << 20))
    answers = Server()
    open_call(core, b"q")
    core.receive_data(OK + answers.response(1) + answers.data(1, bytes(40_000)) + answers.data(1, bytes(40_000)))
    assert core.closed is not None
    assert "FLOW_CONTROL_ERROR" in core.closed.message


def test_data_that_nobody_wants_still_counts_and_is_credited() -> None:
    core = new_core(Limits(connection_window=100_000))
    answers = Server()
    core.receive_data(OK)
    stream = open_call(core, b"q")
    stream.cancel(Status(Code.CANCELLED, "", Origin.LOCAL))
    drain(core)
    credit = 0
    for _ in range(100):
        core.receive_data(answers.data(1, bytes(10_000)))
        credit += sum(f.number for f in sent(core, c.WINDOW_UPDATE))
    assert core.closed is None
    assert credit >= 900_000


@pytest.mark.parametrize("what", ["crumbs", "empty messages", "a promise", "control frames", "padding"])
def test_memory_stays_bounded_whatever_comes(what: str) -> None:
    core = new_core(Limits(stream_window=1 << 20, max_message_size=2 << 20))
    answers = Server()
    open_call(core, b"q")
    core.receive_data(OK + answers.response(1))
    drain(core)
    crumb = {
        "crumbs": answers.data(1, b"\0"),
        "empty messages": answers.data(1, body(b"")),
        "a promise": answers.data(1, b"\0" + u32(2 << 20)),
        "control frames": frame(c.SETTINGS, 0, 0, struct.pack(">HI", 4, 65_535) * 10),
        "padding": answers.data(1, b"", pad=255),
    }[what]
    if what == "crumbs":
        core.receive_data(answers.data(1, b"\0" + u32(2 << 20)))
    tracemalloc.start()
    try:
        for _ in range(300_000):
            core.receive_data(crumb)
            drain(core)
            if core.closed is not None or not core.streams:
                break
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept < 8 << 20


@pytest.mark.parametrize("window", [65_535, 1 << 20])
@pytest.mark.parametrize(
    "last",
    [
        Server().data(1, body(bytes(20_000))),  # more than the smaller window
        Server().data(1, bytes(40_000)),  # more than a frame may have
        Server().data(1, b"\1" + bytes(9)),  # no message
        Server().data(1, b""),
        Server().data(1, body(b"z"), end=True),
        Server().data(1, body(b"z"), pad=3),
        Server().data(3, body(b"z")),
        Server().data(5, body(b"z")),  # a stream that is not open
        frame(c.PING, 0, 0, bytes(8)),
    ],
)
def test_frames_that_come_at_once_mean_what_they_mean_one_by_one(last: bytes, window: int) -> None:
    server = Server()
    start = server.settings() + frame(c.SETTINGS, c.ACK) + server.response(1) + server.response(3)
    run = [server.data(1, body(bytes([i]) * 20_000)) for i in range(3)]

    def outcome(blocks: list[bytes]) -> tuple[list[list[bytes]], object]:
        core = new_core(Limits(stream_window=window, max_frame_size=30_000))
        streams = [open_call(core, b"q"), open_call(core, b"q")]
        core.receive_data(start)
        drain(core)
        for block in blocks:
            core.receive_data(block)
        taken = [stream.reader.take() for stream in streams]
        return taken, ([stream.status for stream in streams], core.closed, sent(core))

    one_by_one = outcome([*run, last])
    assert one_by_one[0][0][:3] == [bytes([i]) * 20_000 for i in range(3)]
    assert outcome([b"".join([*run, last])]) == one_by_one
    assert outcome([b"".join([*run, last[:5]]), last[5:]]) == one_by_one
    assert outcome([b"".join([*run, last[:11]]), last[11:]]) == one_by_one


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300))
def test_garbage_never_escapes_as_an_exception(data: bytes) -> None:
    core = new_core()
    stream = open_call(core, b"q")
    core.receive_data(OK + data)
    drain(core)
    core.connection_lost("end")
    assert stream.status is not None


frames = st.builds(
    frame,
    st.sampled_from([*range(10), 0xEE]),
    st.integers(0, 255),
    st.sampled_from([0, 1, 1, 1, 2, 3, 5]),
    st.one_of(
        st.binary(max_size=20),
        st.sampled_from([b"", u32(1), u32(0, 0), bytes(6), b"\x88", b"\x88\x5f\x10application/grpc", body(b"a", b"b")]),
    ),
)


@settings(max_examples=400, deadline=None)
@given(st.lists(frames, max_size=12))
def test_frames_at_random_never_escape_as_an_exception(said: list[bytes]) -> None:
    core = new_core()
    streams = [open_call(core, b"q") for _ in range(2)]
    core.receive_data(OK)
    for data in said:
        for stream in core.receive_data(data):
            stream.take()
        drain(core)
        if core.closed is None:
            assert {stream for stream in streams if stream.status is None} == set(core.streams.values())
    core.connection_lost("end")
    assert all(stream.status is not None for stream in streams)
