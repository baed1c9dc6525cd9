"""What a server's core does with a client that breaks the rules, or drowns it in what the rules allow."""

from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pachyderm_sdk._wire.http2 import constants as c
from pachyderm_sdk._wire.http2.constants import ErrorCode
from pachyderm_sdk._wire.http2.headers import literal
from pachyderm_sdk._wire.http2.server import ServerCore, ServerLimits, ServerStream
from pachyderm_sdk._wire.http2.status import Code, Origin

from .script import REQUEST, Client, answer, body, drain, frame, new_server, sent, u32

HELLO = Client().greeting()
CALL = Client().request(1)


def start() -> bytes:
    return HELLO + CALL


def resets() -> bytes:
    client = Client()
    return HELLO + b"".join(client.request(n) + frame(c.RST_STREAM, 0, n, u32(8)) for n in range(1, 10_001, 2))


def refusals() -> bytes:
    client = Client()
    return HELLO + b"".join(client.headers(n, [*REQUEST[:5], ("content-type", "x")]) for n in range(1, 10_001, 2))


FATAL = {
    "http/1": (b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", ErrorCode.PROTOCOL_ERROR, "HTTP/1"),
    "http/1 of another verb": (b"PUT / HTTP/1.1\r\n\r\n", ErrorCode.PROTOCOL_ERROR, "HTTP/1"),
    "tls": (b"\x16\x03\x01\x02\0\1" + bytes(50), ErrorCode.PROTOCOL_ERROR, "TLS"),
    "garbage": (bytes(range(100)), ErrorCode.PROTOCOL_ERROR, "does not begin"),
    "almost the preface": (c.PREFACE[:-1] + b"X", ErrorCode.PROTOCOL_ERROR, "does not begin"),
    "no settings first": (c.PREFACE + frame(c.PING, 0, 0, bytes(8)), ErrorCode.PROTOCOL_ERROR, "not HTTP/2"),
    "a call first": (c.PREFACE + CALL, ErrorCode.PROTOCOL_ERROR, "not HTTP/2"),
    "the preface twice": (HELLO + c.PREFACE, ErrorCode.FRAME_SIZE_ERROR, "bytes"),
    "a frame too large": (HELLO + frame(0xEE, 0, 0, bytes(256 * 1024 + 1)), ErrorCode.FRAME_SIZE_ERROR, "bytes"),
    "data on no stream": (HELLO + frame(c.DATA, 0, 0, b"x"), ErrorCode.PROTOCOL_ERROR, "stream 0"),
    "data on an idle stream": (HELLO + frame(c.DATA, 0, 9, b"x"), ErrorCode.PROTOCOL_ERROR, "stream 9"),
    "a call on a server's stream": (HELLO + Client().request(2), ErrorCode.PROTOCOL_ERROR, "stream 2"),
    "a call on no stream": (HELLO + Client().request(0), ErrorCode.PROTOCOL_ERROR, "stream 0"),
    "headers that are not hpack": (
        HELLO + frame(c.HEADERS, c.END_HEADERS, 1, b"\xff\xff\xff\x7f"),
        ErrorCode.COMPRESSION_ERROR,
        "HPACK",
    ),
    "a call in another's headers": (HELLO + frame(c.HEADERS, 0, 1, b"\x88") + CALL, ErrorCode.PROTOCOL_ERROR, "cont"),
    "continuation of nothing": (HELLO + frame(c.CONTINUATION, c.END_HEADERS, 1), ErrorCode.PROTOCOL_ERROR, "no header"),
    "headers without end": (
        HELLO + frame(c.HEADERS, 0, 1) + frame(c.CONTINUATION, 0, 1, bytes(16_000)) * 50,
        ErrorCode.ENHANCE_YOUR_CALM,
        "header block",
    ),
    "headers in crumbs": (
        HELLO + frame(c.HEADERS, 0, 1) + frame(c.CONTINUATION, 0, 1) * 5_000,
        ErrorCode.ENHANCE_YOUR_CALM,
        "crumbs",
    ),
    "a header bomb": (
        # One entry of 4,000 bytes in the table, named ten thousand times.
        HELLO + frame(c.HEADERS, c.END_HEADERS, 1, b"\x40" + literal(b"x", bytes(4_000))[1:] + b"\xbe" * 10_000),
        ErrorCode.ENHANCE_YOUR_CALM,
        "headers",
    ),
    "push": (HELLO + frame(c.PUSH_PROMISE, c.END_HEADERS, 1, u32(2)), ErrorCode.PROTOCOL_ERROR, "PUSH"),
    "settings cut off": (HELLO + frame(c.SETTINGS, 0, 0, bytes(7)), ErrorCode.FRAME_SIZE_ERROR, "SETTINGS"),
    "a window too large": (c.PREFACE + Client().settings({4: 2**31}), ErrorCode.FLOW_CONTROL_ERROR, "window"),
    "the connection's window overflows": (
        HELLO + frame(c.WINDOW_UPDATE, 0, 0, u32(2**31 - 1)) * 2,
        ErrorCode.FLOW_CONTROL_ERROR,
        "WINDOW_UPDATE",
    ),
    "reset of an idle stream": (HELLO + frame(c.RST_STREAM, 0, 7, bytes(4)), ErrorCode.PROTOCOL_ERROR, "stream 7"),
    "a flood of pings": (start() + frame(c.PING, c.ACK, 0, bytes(8)) * 5_000, ErrorCode.ENHANCE_YOUR_CALM, "flood"),
    "pings without end, unread": (
        start() + frame(c.PING, 0, 0, bytes(8)) * 4_000,
        ErrorCode.ENHANCE_YOUR_CALM,
        "does not read",
    ),
    "a flood of nothing": (start() + frame(c.DATA, 0, 1) * 5_000, ErrorCode.ENHANCE_YOUR_CALM, "flood"),
    "a flood of settings": (start() + frame(c.SETTINGS, c.ACK) * 5_000, ErrorCode.ENHANCE_YOUR_CALM, "flood"),
    "calls that are taken back at once": (resets(), ErrorCode.ENHANCE_YOUR_CALM, "taken back"),
    "calls that are none": (refusals(), ErrorCode.ENHANCE_YOUR_CALM, ""),
}


@pytest.mark.parametrize("name", FATAL)
@pytest.mark.parametrize("size", [1 << 30, 100, 7])
def test_a_broken_rule_ends_the_connection_with_one_reason(name: str, size: int) -> None:
    data, code, text = FATAL[name]
    core = new_server()
    streams: list[ServerStream] = []
    out = b""
    for i in range(0, len(data), size):
        core.receive_data(data[i : i + size])
        for stream in core.take_opened():
            streams.append(stream)
            if stream.status is not None:
                core.served()
        if core.closed is not None:
            break
        if "unread" not in name:
            out += drain(core)
    assert core.closed is not None
    assert (core.closed.origin, core.closed.code) == (Origin.CONNECTION, Code.INTERNAL)
    assert core.closed.message.startswith("the client broke the protocol")
    assert text in core.closed.message
    assert code.name in core.closed.message
    for stream in streams:
        assert stream.status is not None
    goodbye = sent(core)[-1]
    assert (goodbye.kind, goodbye.number) == (c.GOAWAY, code)
    # Whatever follows changes nothing.
    assert core.receive_data(data) == []
    assert core.take_opened() == []
    assert drain(core) == b""


CONCERNS_ONE_STREAM = {
    "more than the window": (Client().data(1, bytes(60_000)) + Client().data(1, bytes(10_000)), "FLOW_CONTROL_ERROR"),
    "data after the end": (Client().data(1, b"", end=True) + Client().data(1, b"x"), "STREAM_CLOSED"),
    "headers after the end": (Client().data(1, b"", end=True) + Client().headers(1, [], end=True), "STREAM_CLOSED"),
    "headers in the middle": (Client().headers(1, [("x", "y")]), "PROTOCOL_ERROR"),
    "pseudo-headers at the end": (Client().headers(1, [(":path", "/")], end=True), "PROTOCOL_ERROR"),
    "window update by nothing": (frame(c.WINDOW_UPDATE, 0, 1, u32(0)), "PROTOCOL_ERROR"),
    "its window overflows": (frame(c.WINDOW_UPDATE, 0, 1, u32(2**31 - 1)), "FLOW_CONTROL_ERROR"),
}


@pytest.mark.parametrize("name", CONCERNS_ONE_STREAM)
@pytest.mark.parametrize("size", [1 << 30, 7])
def test_nonsense_on_one_stream_ends_only_that(name: str, size: int) -> None:
    data, code = CONCERNS_ONE_STREAM[name]
    core = new_server(ServerLimits(stream_window=65_535))
    client = Client()
    core.receive_data(client.greeting() + frame(c.SETTINGS, c.ACK) + client.request(1) + client.request(3))
    stream, other = core.take_opened()
    drain(core)
    for i in range(0, len(data), size):
        core.receive_data(data[i : i + size])
    assert stream.status is not None
    assert (stream.status.code, stream.status.origin) == (Code.INTERNAL, Origin.LOCAL)
    assert [(f.stream_id, f.number) for f in sent(core, c.RST_STREAM)] == [(1, ErrorCode[code])]
    assert core.closed is None
    assert other.status is None


MALFORMED = {
    "no method": [field for field in REQUEST if field[0] != ":method"],
    "no path": [field for field in REQUEST if field[0] != ":path"],
    "two paths": [REQUEST[0], *REQUEST],
    "a response": [(":status", "200"), *REQUEST],
    "a late pseudo-header": [*REQUEST[1:], REQUEST[0]],
    "a header of HTTP/1": [*REQUEST, ("connection", "close")],
    "upper case": [*REQUEST, ("X-A", "1")],
}


@pytest.mark.parametrize("name", MALFORMED)
def test_a_call_that_makes_no_sense_is_reset(name: str) -> None:
    core, client = new_server(), Client()
    core.receive_data(client.greeting() + client.headers(1, MALFORMED[name]) + client.data(1, b"x"))
    assert core.take_opened() == []
    assert [(f.stream_id, f.number) for f in sent(core, c.RST_STREAM)] == [(1, ErrorCode.PROTOCOL_ERROR)]
    core.receive_data(client.call(3, b"q"))
    (stream,) = core.take_opened()
    assert stream.take() == [b"q"]


def test_data_that_nobody_wants_still_counts_and_is_credited() -> None:
    core, client = new_server(ServerLimits(connection_window=100_000)), Client()
    core.receive_data(client.greeting() + client.request(1))
    (stream,) = core.take_opened()
    answer(stream, code=9, message="no more")
    drain(core)
    credit = 0
    for _ in range(100):
        core.receive_data(client.data(1, bytes(10_000)))
        credit += sum(f.number for f in sent(core, c.WINDOW_UPDATE))
    assert core.closed is None
    assert credit >= 900_000


@pytest.mark.parametrize("what", ["crumbs", "empty messages", "a promise", "headers", "padding", "after a fault"])
def test_memory_stays_bounded_whatever_comes(what: str) -> None:
    core, client = new_server(ServerLimits(stream_window=1 << 20, max_message_size=2 << 20)), Client()
    core.receive_data(client.greeting() + client.request(1))
    drain(core)
    crumb = {
        "crumbs": client.data(1, b"\0"),
        "empty messages": client.data(1, body(b"")),
        "a promise": client.data(1, b"\0" + u32(2 << 20)),
        "headers": client.headers(3, REQUEST),
        "padding": client.data(1, b"", pad=255),
        "after a fault": client.data(1, bytes(1000)),
    }[what]
    if what == "crumbs":
        core.receive_data(client.data(1, b"\0" + u32(2 << 20)))
    if what == "after a fault":
        core.receive_data(client.data(1, b"\0" + u32(3 << 20)))
    tracemalloc.start()
    try:
        for _ in range(100_000):
            core.receive_data(crumb)
            drain(core)
            if core.closed is not None:
                break
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert kept < 8 << 20


def test_answers_that_nobody_reads_are_bounded() -> None:
    core, client = new_server(), Client()
    core.receive_data(client.greeting())
    for stream_id in range(1, 200_000, 2):
        core.receive_data(client.request(stream_id, end=True))
        for stream in core.take_opened():
            answer(stream, code=12, message="x" * 1000)
            core.served()
        if core.closed is not None:
            break
    assert core.closed is not None
    assert "does not read the answers" in core.closed.message
    assert len(drain(core)) < 5 << 20


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300), st.booleans())
def test_garbage_never_escapes_as_an_exception(data: bytes, polite: bool) -> None:
    core = new_server()
    core.receive_data((start() if polite else b"") + data)
    drain(core)
    core.connection_lost("end")
    for stream in core.take_opened():
        assert stream.status is not None


frames = st.builds(
    frame,
    st.sampled_from([*range(10), 0xEE]),
    st.integers(0, 255),
    st.sampled_from([0, 1, 1, 1, 2, 3, 5]),
    st.one_of(
        st.binary(max_size=20),
        st.sampled_from([b"", u32(1), u32(0, 0), bytes(6), Client().block(REQUEST), body(b"a", b"b")]),
    ),
)


@settings(max_examples=400, deadline=None)
@given(st.lists(frames, max_size=12), st.integers(1, 200), st.booleans())
def test_any_frames_end_in_an_orderly_way(said: list[bytes], size: int, answered: bool) -> None:
    core: ServerCore = new_server()
    data = start() + b"".join(said)
    streams: list[ServerStream] = []
    for i in range(0, len(data), size):
        core.receive_data(data[i : i + size])
        for stream in core.take_opened():
            streams.append(stream)
            if answered:
                answer(stream, b"x" * 100)
        drain(core)
    core.connection_lost("end")
    assert streams
    assert all(stream.status is not None for stream in streams)
    assert not core.streams
