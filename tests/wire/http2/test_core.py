"""What a client's core does in conversations that keep to the rules, word by word."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pachyderm_sdk._wire.http2 import constants as c
from pachyderm_sdk._wire.http2.client import ClientCore
from pachyderm_sdk._wire.http2.headers import RequestHeaders
from pachyderm_sdk._wire.http2.settings import Limits
from pachyderm_sdk._wire.http2.status import Code, Origin, Status

from .script import PATH, Clock, Server, body, drain, frame, new_core, open_call, sent, split, u32

CANCELLED = Status(Code.CANCELLED, "not wanted", Origin.LOCAL)


def greeted(limits: Limits | None = None, **values: int) -> tuple[ClientCore, Server]:
    """Returns a core and a server that have exchanged their settings."""
    core, server = new_core(limits), Server()
    core.receive_data(server.settings({getattr(c, name): value for name, value in values.items()}))
    core.receive_data(frame(c.SETTINGS, c.ACK))
    assert [f.flags for f in sent(core)] == [c.ACK]
    return core, server


def test_the_greeting_comes_before_everything() -> None:
    core = ClientCore(RequestHeaders("http", "h", "a"), Limits(stream_window=1 << 20, max_frame_size=1 << 15))
    open_call(core, b"early")
    data = drain(core)
    assert data.startswith(c.PREFACE)
    assert [f.kind for f in split(data)] == [c.SETTINGS, c.WINDOW_UPDATE]
    settings_payload = split(data)[0].payload
    assert b"\0\2\0\0\0\0" in settings_payload  # no push
    assert b"\0\4\0\x10\0\0" in settings_payload
    assert b"\0\5\0\0\x80\0" in settings_payload
    core.receive_data(Server().settings())
    assert [f.kind for f in sent(core)] == [c.SETTINGS, c.HEADERS, c.DATA]


def test_a_unary_call() -> None:
    core, server = greeted()
    stream = open_call(core, b"question")
    headers, data = sent(core)
    assert (headers.kind, headers.flags, headers.stream_id) == (c.HEADERS, c.END_HEADERS, 1)
    assert (data.kind, data.flags, data.payload) == (c.DATA, c.END_STREAM, body(b"question"))
    news = core.receive_data(server.response(1, ("x-a", "1"), ("x-a", "2")) + server.data(1, body(b"answer")))
    assert news == [stream]
    assert stream.initial_metadata == (("x-a", "1"), ("x-a", "2"))
    assert core.receive_data(server.trailers(1, 0, "", ("x-b-bin", "AAE"))) == [stream]
    assert stream.take() == [b"answer"]
    assert stream.status == Status(Code.OK, trailers=(("x-b-bin", b"\0\1"),))
    assert not core.in_use
    assert sent(core) == []


def test_news_come_once_for_a_block_and_in_whole_batches() -> None:
    core, server = greeted()
    first, second = open_call(core), open_call(core)
    block = server.response(1) + server.response(3)
    for i in range(100):
        block += server.data(1, body(b"%d" % i)) + server.data(3, body(b"", b"x" * i))
    assert core.receive_data(block) == [first, second]
    assert first.take() == [b"%d" % i for i in range(100)]
    assert len(second.take()) == 200
    assert core.receive_data(b"") == []


def test_an_error_with_a_message_in_trailers_only() -> None:
    core, server = greeted()
    stream = open_call(core, b"q")
    core.receive_data(
        server.headers(
            1,
            [
                (":status", "200"),
                ("content-type", "application/grpc"),
                ("grpc-status", "5"),
                ("grpc-message", "no repo %C3%BC"),
                ("x-k", "v"),
            ],
            end=True,
        )
    )
    assert stream.status == Status(Code.NOT_FOUND, "no repo ü", trailers=(("x-k", "v"),))
    assert stream.initial_metadata is None


@pytest.mark.parametrize(
    ("http", "content_type", "code"),
    [
        ("503", "text/html", Code.UNAVAILABLE),
        ("401", "text/html", Code.UNAUTHENTICATED),
        ("404", "text/html", Code.UNIMPLEMENTED),
        ("418", "text/html", Code.UNKNOWN),
        ("200", "text/html", Code.UNKNOWN),
    ],
)
@pytest.mark.parametrize("end", [True, False])
def test_an_answer_of_a_proxy_instead_of_grpc(http: str, content_type: str, code: Code, end: bool) -> None:
    core, server = greeted()
    stream = open_call(core, b"q")
    drain(core)
    core.receive_data(server.headers(1, [(":status", http), ("content-type", content_type)], end=end))
    assert stream.status is not None
    assert stream.status.code == code
    assert [f.kind for f in sent(core)] == ([] if end else [c.RST_STREAM])
    core.receive_data(server.data(1, b"<html>" * 100, end=True))  # the rest of it bothers nobody
    assert core.closed is None


def test_interim_answers_are_passed_over() -> None:
    core, server = greeted()
    stream = open_call(core, b"q")
    core.receive_data(server.headers(1, [(":status", "103"), ("link", "x")]))
    assert stream.initial_metadata is None
    core.receive_data(server.answer(1, b"a"))
    assert (stream.take(), stream.status) == ([b"a"], Status(Code.OK))


def test_padding_counts_for_the_windows_and_is_dropped() -> None:
    core, server = greeted(Limits(stream_window=100))
    stream = open_call(core, b"q")
    drain(core)
    core.receive_data(server.response(1) + server.data(1, body(b"ab"), pad=20) + server.data(1, b"", pad=0))
    assert stream.take() == [b"ab"]
    assert [(f.stream_id, f.number) for f in sent(core, c.WINDOW_UPDATE)] == [(1, 7 + 21 + 1)]


def test_headers_with_padding_and_priority_and_in_many_frames() -> None:
    core, server = greeted()
    stream = open_call(core, b"q")
    block = server.block([(":status", "200"), ("content-type", "application/grpc")])
    core.receive_data(
        frame(c.HEADERS, c.END_HEADERS | c.PADDED | c.PRIORITY_FLAG, 1, b"\3" + bytes(5) + block + bytes(3))
        + frame(c.PRIORITY, 0, 1, bytes(5))
        + frame(0xBE, 0xFF, 1, b"an extension")
        + server.data(1, body(b"a"))
    )
    assert stream.initial_metadata == ()
    core.receive_data(server.headers(1, [("grpc-status", "0"), ("x", "y" * 99)], end=True, sizes=[1, 0, 20, 7]))
    assert stream.status == Status(Code.OK, trailers=(("x", "y" * 99),))


# Flow control: sending


def test_sending_keeps_to_both_windows_and_the_frame_size() -> None:
    core, _ = greeted(MAX_FRAME_SIZE=20_000)
    stream = open_call(core, bytes(200_000))
    assert [len(f.payload) for f in sent(core, c.DATA)] == [20_000, 20_000, 20_000, 5_535]
    core.receive_data(frame(c.WINDOW_UPDATE, 0, 1, u32(30_000)))
    assert sent(core) == []  # the connection's window is used up too
    core.receive_data(frame(c.WINDOW_UPDATE, 0, 0, u32(1_000_000)))
    assert [len(f.payload) for f in sent(core, c.DATA)] == [20_000, 10_000]
    core.receive_data(frame(c.WINDOW_UPDATE, 0, 1, u32(1_000_000)))
    rest = sent(core, c.DATA)
    assert sum(len(f.payload) for f in rest) == 200_005 - 95_535
    assert [f.flags for f in rest] == [0] * (len(rest) - 1) + [c.END_STREAM]
    assert stream.outbox.pending == 0


def test_small_messages_share_frames() -> None:
    core, _ = greeted(INITIAL_WINDOW_SIZE=1 << 20)
    core.receive_data(frame(c.WINDOW_UPDATE, 0, 0, u32(1 << 20)))
    open_call(core, *[b"m" * 95] * 1000)
    data = sent(core, c.DATA)
    assert [len(f.payload) for f in data] == [16_384] * 6 + [100_000 - 6 * 16_384]
    assert b"".join(f.payload for f in data) == body(*[b"m" * 95] * 1000)


def test_settings_move_the_windows_of_open_streams_also_below_zero() -> None:
    core, server = greeted()
    stream = open_call(core, bytes(60_000), bytes(60_000))
    assert sum(len(f.payload) for f in sent(core, c.DATA)) == 65_535
    core.receive_data(server.settings({c.INITIAL_WINDOW_SIZE: 1_000}) + frame(c.WINDOW_UPDATE, 0, 0, u32(1 << 20)))
    assert stream.send_window == 1_000 - 65_535
    core.receive_data(frame(c.WINDOW_UPDATE, 0, 1, u32(64_535)))
    assert stream.send_window == 0
    assert sent(core, c.DATA) == []
    core.receive_data(frame(c.WINDOW_UPDATE, 0, 1, u32(5)))
    assert [len(f.payload) for f in sent(core, c.DATA)] == [5]
    core.receive_data(server.settings({c.INITIAL_WINDOW_SIZE: 2_000}))
    assert [len(f.payload) for f in sent(core, c.DATA)] == [1_000]
    second = open_call(core, bytes(5_000))
    assert [len(f.payload) for f in sent(core, c.DATA)] == [2_000]
    assert second.send_window == 0


def test_an_empty_end_needs_no_window() -> None:
    core, _ = greeted(INITIAL_WINDOW_SIZE=0)
    stream = core.open(PATH)
    stream.send([])
    stream.send([], end=True)
    assert [(f.kind, f.flags) for f in sent(core)] == [(c.HEADERS, c.END_HEADERS), (c.DATA, c.END_STREAM)]
    with pytest.raises(RuntimeError):
        stream.send([b"more"])


def test_streams_take_turns() -> None:
    core, _ = greeted(INITIAL_WINDOW_SIZE=1 << 20)
    core.receive_data(frame(c.WINDOW_UPDATE, 0, 0, u32(1 << 24)))
    for _ in range(3):
        open_call(core, bytes(500_000))
    first = split(b"".join(core.data_to_send()))
    assert {f.stream_id for f in first if f.kind == c.DATA} == {1, 3, 5}
    assert sum(len(f.payload) for f in first) < 600_000


def test_who_waits_for_room_is_told() -> None:
    core, _ = greeted(Limits(max_pending=100_000))
    stream = open_call(core, bytes(150_000), end=False)
    assert not stream.has_room
    stream.wants_room = True
    drain(core)
    assert core.take_news() == []  # 84,470 are left, which is no reason to hurry
    core.receive_data(frame(c.WINDOW_UPDATE, 0, 0, u32(40_000)) + frame(c.WINDOW_UPDATE, 0, 1, u32(40_000)))
    drain(core)
    assert core.take_news() == [stream]
    assert stream.has_room


# Flow control: receiving


def test_credit_is_given_back_in_quarters_when_messages_are_taken() -> None:
    core, server = greeted(Limits(stream_window=4_000, connection_window=80_000))
    stream = open_call(core, b"q")
    drain(core)
    core.receive_data(server.response(1) + server.data(1, body(bytes(895))))
    assert stream.take() == [bytes(895)]
    assert sent(core) == []
    core.receive_data(server.data(1, body(bytes(95))))
    assert sent(core) == []  # not before it is taken
    stream.take()
    assert [(f.stream_id, f.number) for f in sent(core)] == [(1, 1_000)]


def test_the_connections_credit_does_not_wait_for_a_slow_consumer() -> None:
    core, server = greeted(Limits(stream_window=1 << 20, connection_window=80_000))
    open_call(core, b"q")
    drain(core)
    core.receive_data(server.response(1) + server.data(1, body(bytes(30_000))))
    assert [(f.stream_id, f.number) for f in sent(core)] == [(0, 30_005)]


def test_a_message_larger_than_the_window_comes_through_and_waiting_ones_are_bounded() -> None:
    core, server = greeted(Limits(stream_window=20_000))
    stream = open_call(core, b"q")
    drain(core)
    core.receive_data(server.response(1))
    window, whole = 20_000, body(bytes(100_000)) * 3
    position = 0
    while window:
        size = min(window, 9_999, len(whole) - position)
        core.receive_data(server.data(1, whole[position : position + size]))
        position += size
        window += sum(f.number for f in sent(core)) - size
    assert len(stream.reader.ready) == 1  # and the server has to wait
    assert position <= 100_005 + 20_000
    stream.take()
    assert sum(f.number for f in sent(core)) > 0


def test_before_our_settings_are_known_the_window_is_everybodys() -> None:
    core, server = new_core(Limits(stream_window=1_000)), Server()
    stream = open_call(core, b"q")
    core.receive_data(server.settings() + server.response(1) + server.data(1, body(bytes(10_000))))
    assert stream.status is None
    assert stream.take() == [bytes(10_000)]


# Many streams


def test_calls_wait_for_a_place_in_order() -> None:
    core, server = greeted(MAX_CONCURRENT_STREAMS=2)
    calls = [open_call(core, b"%d" % i) for i in range(5)]
    assert [f.stream_id for f in sent(core, c.DATA)] == [1, 3]
    assert [call.id for call in calls] == [1, 3, 0, 0, 0]
    calls[3].cancel(CANCELLED)
    assert sent(core) == []
    core.receive_data(server.answer(3, b"a"))
    data = sent(core, c.DATA)
    assert [(f.stream_id, f.payload, f.flags) for f in data] == [(5, body(b"2"), c.END_STREAM)]
    core.receive_data(server.settings({c.MAX_CONCURRENT_STREAMS: 100}))
    assert [(f.stream_id, f.payload) for f in sent(core, c.DATA)] == [(7, body(b"4"))]
    assert calls[3].status == CANCELLED
    core.receive_data(server.settings({c.MAX_CONCURRENT_STREAMS: 0}))
    last = open_call(core, b"5")
    assert (last.id, core.in_use) == (0, True)


def test_stream_numbers_run_out() -> None:
    core, server = greeted(MAX_CONCURRENT_STREAMS=1)
    core._next_id = c.MAX_STREAM_ID - 2
    first, last, waiting = (open_call(core, b"q") for _ in range(3))
    core.receive_data(server.answer(first.id, b"a"))
    assert (last.id, waiting.id) == (c.MAX_STREAM_ID, 0)
    assert waiting.status is not None
    assert waiting.status.unprocessed
    assert not core.accepting
    with pytest.raises(RuntimeError):
        core.open(PATH)
    core.receive_data(server.answer(c.MAX_STREAM_ID, b"a"))
    assert last.status == Status(Code.OK)


# Ends


def test_a_refused_stream_was_not_processed() -> None:
    core, _ = greeted()
    stream = open_call(core, b"q")
    core.receive_data(frame(c.RST_STREAM, 0, 1, u32(c.ErrorCode.REFUSED_STREAM)))
    assert stream.status is not None
    assert (stream.status.code, stream.status.origin, stream.status.unprocessed) == (
        Code.UNAVAILABLE,
        Origin.RESET,
        True,
    )


@pytest.mark.parametrize(
    ("http2", "code"),
    [
        (c.ErrorCode.NO_ERROR, Code.INTERNAL),
        (c.ErrorCode.CANCEL, Code.CANCELLED),
        (c.ErrorCode.ENHANCE_YOUR_CALM, Code.RESOURCE_EXHAUSTED),
        (c.ErrorCode.INADEQUATE_SECURITY, Code.PERMISSION_DENIED),
        (0xABCD, Code.INTERNAL),
    ],
)
def test_a_reset_stream(http2: int, code: Code) -> None:
    core, server = greeted()
    stream = open_call(core, b"q")
    drain(core)
    core.receive_data(server.response(1) + server.data(1, body(b"a", b"b") + b"\0"))
    core.receive_data(frame(c.RST_STREAM, 0, 1, u32(http2)))
    assert stream.take() == [b"a", b"b"]
    assert stream.status is not None
    assert (stream.status.code, stream.status.origin, stream.status.unprocessed) == (code, Origin.RESET, False)
    assert sent(core) == []


def test_the_server_answers_in_the_middle_of_an_upload() -> None:
    core, server = greeted()
    stream = open_call(core, bytes(1 << 20), end=False)
    drain(core)
    core.receive_data(server.response(1) + server.trailers(1, 8, "quota"))
    assert stream.status == Status(Code.RESOURCE_EXHAUSTED, "quota")
    assert [(f.kind, f.number) for f in sent(core)] == [(c.RST_STREAM, c.ErrorCode.NO_ERROR)]
    stream.send([b"more"])
    stream.send([b"more"], end=True)
    core.receive_data(
        frame(c.RST_STREAM, 0, 1, u32(0)) + frame(c.WINDOW_UPDATE, 0, 1, u32(9)) + frame(c.WINDOW_UPDATE, 0, 0, u32(9))
    )
    assert sent(core) == []
    assert stream.status == Status(Code.RESOURCE_EXHAUSTED, "quota")


def test_a_cancelled_call_tells_the_server_and_ignores_what_still_comes() -> None:
    core, server = greeted()
    stream, other = open_call(core, bytes(100_000)), open_call(core, b"q")
    drain(core)
    core.receive_data(server.response(1) + server.data(1, body(b"a")))
    stream.cancel(CANCELLED)
    assert [(f.kind, f.stream_id, f.number) for f in sent(core)] == [(c.RST_STREAM, 1, c.ErrorCode.CANCEL)]
    assert core.take_news() == [stream]
    assert stream.take() == []
    block = server.data(1, body(b"b")) + server.trailers(1, 0, "", ("x-new", "entry")) + server.answer(3, b"c")
    assert stream not in core.receive_data(block)
    assert (other.take(), other.status) == ([b"c"], Status(Code.OK))
    stream.cancel(Status(Code.DEADLINE_EXCEEDED, "", Origin.LOCAL))
    assert stream.status == CANCELLED


def test_a_frame_that_is_coming_in_when_its_call_is_cancelled() -> None:
    core, server = greeted()
    stream, other = open_call(core, b"q"), open_call(core, b"q")
    core.receive_data(server.response(1))
    data = server.data(1, body(bytes(1000)))
    core.receive_data(data[:500])
    stream.cancel(CANCELLED)
    core.receive_data(data[500:] + server.answer(3, b"c"))
    assert other.take() == [b"c"]


@pytest.mark.parametrize(
    ("end", "code", "text"),
    [
        ("no trailers", Code.INTERNAL, "without a status"),
        ("inside a message", Code.INTERNAL, "inside a message"),
        ("inside a prefix", Code.INTERNAL, "inside a message"),
        ("failed inside a message", Code.ABORTED, "sorry"),
    ],
)
def test_an_answer_that_breaks_off_is_no_success(end: str, code: Code, text: str) -> None:
    core, server = greeted()
    stream = open_call(core, b"q")
    core.receive_data(server.response(1))
    if end == "no trailers":
        core.receive_data(server.data(1, body(b"a"), end=True))
    else:
        core.receive_data(server.data(1, body(b"a") + body(b"b" * 10)[: 3 if end == "inside a prefix" else 9]))
        core.receive_data(server.trailers(1, 10 if end.startswith("failed") else 0, text))
    assert stream.take() == [b"a"]
    assert stream.status is not None
    assert stream.status.code == code
    assert text in stream.status.message


def test_going_away_lets_open_calls_finish() -> None:
    core, server = greeted(MAX_CONCURRENT_STREAMS=2)
    first, second, waiting = open_call(core, b"1"), open_call(core, b"2"), open_call(core, b"3")
    drain(core)
    core.receive_data(frame(c.GOAWAY, 0, 0, u32(c.MAX_STREAM_ID, 0)))
    assert (first.status, second.status) == (None, None)
    core.receive_data(frame(c.GOAWAY, 0, 0, u32(1, 0) + b"max age"))
    for refused in (second, waiting):
        assert refused.status is not None
        assert (refused.status.code, refused.status.unprocessed) == (Code.UNAVAILABLE, True)
    assert second.status is not None
    assert "max age" in second.status.message
    assert not core.accepting
    assert core.in_use
    core.receive_data(server.answer(1, b"a"))
    assert (first.take(), first.status) == ([b"a"], Status(Code.OK))
    assert not core.in_use


def test_a_lost_connection_ends_all_calls() -> None:
    core, server = greeted(MAX_CONCURRENT_STREAMS=1)
    first, waiting = open_call(core, b"1"), open_call(core, b"2")
    core.receive_data(server.response(1) + server.data(1, body(b"a")))
    assert core.connection_lost("reset by peer") == [first, waiting]
    assert first.status == Status(Code.UNAVAILABLE, "reset by peer", Origin.CONNECTION)
    assert first.take() == [b"a"]
    assert waiting.status is not None
    assert waiting.status.unprocessed
    assert core.receive_data(b"anything") == []


def test_closing_says_goodbye() -> None:
    core, _ = greeted()
    stream = open_call(core, bytes(100_000))
    core.close("enough")
    core.close("twice")
    assert [f.kind for f in sent(core)] == [c.HEADERS, c.GOAWAY]
    assert stream.status is not None
    assert stream.status.message == "enough"


# Pings, settings


def test_pings_are_answered_and_ours_are_counted() -> None:
    core, _ = greeted()
    core.receive_data(frame(c.PING, 0, 0, b"ABCDEFGH"))
    assert [(f.kind, f.flags, f.payload) for f in sent(core)] == [(c.PING, c.ACK, b"ABCDEFGH")]
    core.ping()
    (ping,) = sent(core)
    assert (ping.kind, ping.flags, core.pings) == (c.PING, 0, 1)
    core.receive_data(frame(c.PING, c.ACK, 0, ping.payload) * 2)
    assert core.pings == 0
    assert sent(core) == []


def test_a_smaller_compression_table_is_acknowledged_in_the_next_block_only() -> None:
    core, _ = greeted(HEADER_TABLE_SIZE=0)
    for expected in (True, False):
        open_call(core, b"q")
        (headers,) = sent(core, c.HEADERS)
        assert headers.payload.startswith(b"\x20") == expected


def test_metadata_larger_than_the_server_takes_is_not_sent() -> None:
    core, _ = greeted(MAX_HEADER_LIST_SIZE=2_000)
    stream = core.open(PATH, [("x", "y" * 2_000)])
    stream.send([b"x"], end=True)
    assert stream.status is not None
    assert stream.status.code is Code.RESOURCE_EXHAUSTED
    assert sent(core) == []
    assert core.open(PATH, [("x", "y" * 200)]).status is None


def test_long_metadata_is_continued() -> None:
    core, _ = greeted()
    core.open(PATH, [("x", "y" * 40_000)])
    assert [f.kind for f in sent(core)] == [c.HEADERS, c.CONTINUATION, c.CONTINUATION]


# The same conversation in blocks of any size


def conversation() -> bytes:
    server = Server()
    whole = body(b"", b"short", bytes(3_000), b"tail")
    return b"".join(
        [
            server.settings({c.INITIAL_WINDOW_SIZE: 100_000, c.MAX_FRAME_SIZE: 20_000}),
            frame(c.SETTINGS, c.ACK),
            server.response(1, ("x-first", "1"), sizes=[3, 4]),
            server.data(1, whole[:7]),
            frame(c.PING, 0, 0, b"12345678"),
            server.data(1, whole[7:1_000], pad=9),
            server.headers(3, [(":status", "103")]),
            server.response(3),
            server.data(1, b""),
            frame(c.WINDOW_UPDATE, 0, 0, u32(70_000)),
            server.data(1, whole[1_000:1_500]),
            server.data(1, whole[1_500:1_501]),
            server.data(1, whole[1_501:]),
            server.data(3, body(b"x") * 50),
            server.trailers(3, 5, "gone%21"),
            frame(0xEE, 0, 0, b"???"),
            server.trailers(1, 0, "", ("x-last", "2")),
            frame(c.RST_STREAM, 0, 5, u32(c.ErrorCode.REFUSED_STREAM)),
            frame(c.GOAWAY, 0, 0, u32(5, 0) + b"bye"),
        ]
    )


def outcome(blocks: list[bytes]) -> tuple[object, ...]:
    core, _ = greeted()
    streams = [open_call(core, b"q", bytes(90_000)) for _ in range(3)]
    taken: list[list[bytes]] = [[], [], []]
    out = bytearray(drain(core))
    for block in blocks:
        core.receive_data(block)
        for stream, messages in zip(streams, taken, strict=True):
            messages += stream.take()
        out += drain(core)
    data = {1: b"", 3: b"", 5: b""}
    other = []
    for f in split(bytes(out)):
        if f.kind == c.DATA:
            data[f.stream_id] += f.payload
        else:
            other.append(f)
    lengths = {1: 0, 3: 0, 5: 0} | {key: len(value) for key, value in data.items()}
    return (
        [(s.initial_metadata, s.status, t) for s, t in zip(streams, taken, strict=True)],
        core.closed,
        core.draining,
        sum(lengths.values()) > 0,
        [f.kind for f in other],
    )


WHOLE = conversation()
EXPECTED = outcome([WHOLE])


def test_the_conversation_in_one_block() -> None:
    streams = EXPECTED[0]
    assert streams == [
        ((("x-first", "1"),), Status(0, "", trailers=(("x-last", "2"),)), [b"", b"short", bytes(3_000), b"tail"]),
        ((), Status(5, "gone!"), [b"x"] * 50),
        (None, Status(14, "the server reset the stream: REFUSED_STREAM", Origin.RESET, (), True), []),
    ]


def test_the_conversation_cut_in_two_everywhere() -> None:
    for position in range(len(WHOLE) + 1):
        assert outcome([WHOLE[:position], WHOLE[position:]]) == EXPECTED, position


@pytest.mark.parametrize("size", [1, 2, 3, 8, 9, 10, 1000])
def test_the_conversation_in_blocks_of_one_size(size: int) -> None:
    assert outcome([WHOLE[i : i + size] for i in range(0, len(WHOLE), size)]) == EXPECTED


@settings(max_examples=150, deadline=None)
@given(st.lists(st.integers(0, len(WHOLE)), max_size=40))
def test_the_conversation_cut_anywhere(at: list[int]) -> None:
    edges = [0, *sorted(at), len(WHOLE)]
    assert outcome([WHOLE[a:b] for a, b in itertools.pairwise(edges)]) == EXPECTED


def test_a_connection_may_live_long_and_quietly() -> None:
    clock = Clock()
    core = new_core(clock=clock)
    core.receive_data(Server().settings())
    for _ in range(20_000):
        core.receive_data(frame(c.PING, 0, 0, bytes(8)))
        drain(core)
        clock.now += 1.0
    assert core.closed is None
