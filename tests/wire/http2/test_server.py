"""What a server's core does in conversations that keep to the rules, word by word."""

from __future__ import annotations

import itertools

import hpack
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pachyderm_sdk._wire.http2 import constants as c
from pachyderm_sdk._wire.http2.constants import ErrorCode
from pachyderm_sdk._wire.http2.responses import Trailers
from pachyderm_sdk._wire.http2.server import ServerCore, ServerLimits, ServerStream
from pachyderm_sdk._wire.http2.status import Code, Origin, Status

from .script import PATH, Client, Clock, Frame, answer, body, drain, frame, new_server, sent, split, u32

OK = [(":status", "200"), ("content-type", "application/grpc")]


def greeted(limits: ServerLimits | None = None, **values: int) -> tuple[ServerCore, Client]:
    """Returns a core and a client that have exchanged their settings."""
    core, client = new_server(limits), Client()
    core.receive_data(client.greeting({getattr(c, name): value for name, value in values.items()}))
    core.receive_data(frame(c.SETTINGS, c.ACK))
    assert [f.flags for f in sent(core)] == [c.ACK]
    return core, client


def opened(core: ServerCore) -> ServerStream:
    """Returns the one call that has come."""
    (stream,) = core.take_opened()
    return stream


class Reader:
    """Reads what a server answers."""

    def __init__(self) -> None:
        self.decoder = hpack.Decoder()

    def fields(self, found: Frame) -> list[tuple[str, str]]:
        assert found.kind == c.HEADERS
        assert found.flags & c.END_HEADERS
        return [(str(name), str(value)) for name, value in self.decoder.decode(found.payload)]


def test_the_greeting() -> None:
    core = ServerCore(ServerLimits(stream_window=1 << 20, max_frame_size=1 << 15, max_streams=7))
    told, window = split(drain(core))
    assert (told.kind, window.kind) == (c.SETTINGS, c.WINDOW_UPDATE)
    assert told.payload == b"\0\3\0\0\0\7\0\4\0\x10\0\0\0\5\0\0\x80\0\0\6\0\1\0\0"
    assert core.receive_data(Client().greeting()) == []
    assert [f.flags for f in sent(core)] == [c.ACK]


def test_a_unary_call() -> None:
    core, client = greeted()
    reader = Reader()
    news = core.receive_data(
        client.request(1, ("x-a", "1"), ("x-a", "2"), ("b-bin", "AAE"), ("grpc-timeout", "1500m"))
        + client.data(1, body(b"question"), end=True)
    )
    stream = opened(core)
    assert news == [stream]
    assert (stream.request.path, stream.request.timeout, stream.request.user_agent) == (PATH, 1.5, "test/1")
    assert stream.request.metadata == (("x-a", "1"), ("x-a", "2"), ("b-bin", b"\0\1"))
    assert (stream.take(), stream.remote_ended, stream.fault) == ([b"question"], True, None)
    stream.answer([("i", "1")])
    stream.send([body(b"answer")])
    stream.finish(Trailers(0, "", [("t-bin", b"\0")]))
    headers, data, trailers = sent(core)
    assert reader.fields(headers) == [*OK, ("i", "1")]
    assert (data.flags, data.payload) == (0, body(b"answer"))
    assert trailers.flags == c.END_HEADERS | c.END_STREAM
    assert reader.fields(trailers) == [("grpc-status", "0"), ("t-bin", "AA")]
    assert stream.status == Status(Code.OK, origin=Origin.LOCAL)
    assert not core.in_use


def test_usual_answers_are_a_few_bytes_that_clients_know_by_heart() -> None:
    core, client = greeted()
    reader = Reader()
    blocks = []
    for stream_id in (1, 3, 5):
        core.receive_data(client.call(stream_id, b"q"))
        answer(opened(core), b"a")
        headers, _, trailers = sent(core)
        assert reader.fields(headers) == OK
        assert reader.fields(trailers) == [("grpc-status", "0")]
        blocks.append((headers.payload, trailers.payload))
    assert blocks[1] == blocks[2]
    assert [len(block) for block in blocks[1]] == [2, 1]


@pytest.mark.parametrize("early", [True, False])
def test_a_client_without_a_compression_table(early: bool) -> None:
    core, client = greeted(HEADER_TABLE_SIZE=0) if early else greeted()
    reader = Reader()
    for stream_id in (1, 3, 5):
        core.receive_data(client.call(stream_id, b"q"))
        if stream_id == 3 and not early:
            core.receive_data(client.settings({c.HEADER_TABLE_SIZE: 100}))
            core.receive_data(client.settings({c.HEADER_TABLE_SIZE: 4096}))
            reader.decoder.max_allowed_table_size = 4096
        answer(opened(core), b"a")
        headers, _, trailers = [f for f in sent(core) if f.kind != c.SETTINGS]
        assert reader.fields(headers) == OK
        assert reader.fields(trailers) == [("grpc-status", "0")]
    assert reader.decoder.header_table_size == 0


def test_an_error_is_one_block() -> None:
    core, client = greeted()
    core.receive_data(client.call(1, b"q"))
    opened(core).finish(Trailers(5, "no repo ü\n", [("k", "v")], b"\x08\x05"))
    (headers,) = sent(core)
    assert headers.flags == c.END_HEADERS | c.END_STREAM
    assert Reader().fields(headers) == [
        *OK,
        ("grpc-status", "5"),
        ("grpc-message", "no repo %C3%BC%0A"),
        ("k", "v"),
        ("grpc-status-details-bin", "CAU"),
    ]


def test_metadata_that_is_not_allowed_leaves_the_call_open() -> None:
    core, client = greeted()
    core.receive_data(client.call(1, b"q"))
    stream = opened(core)
    with pytest.raises(ValueError, match="lower-case"):
        stream.answer([("Bad", "1")])
    with pytest.raises(ValueError, match="takes bytes"):
        stream.finish(Trailers(0, "", [("x-bin", "text")]))
    assert sent(core) == []
    answer(stream, b"a")
    assert len(sent(core)) == 3
    with pytest.raises(RuntimeError):
        stream.answer()


def test_trailers_wait_for_the_data_before_them() -> None:
    core, client = greeted(INITIAL_WINDOW_SIZE=100)
    core.receive_data(client.call(1, b"q"))
    stream = opened(core)
    answer(stream, bytes(200))
    headers, data = sent(core)
    assert (headers.kind, len(data.payload), stream.status) == (c.HEADERS, 100, None)
    stream.finish(Trailers(13, "once is enough"))
    core.receive_data(frame(c.WINDOW_UPDATE, 0, 1, u32(100)))
    assert [len(f.payload) for f in sent(core)] == [100]
    core.receive_data(frame(c.WINDOW_UPDATE, 0, 1, u32(100)))
    data, trailers = sent(core)
    assert (len(data.payload), trailers.kind, trailers.flags) == (5, c.HEADERS, c.END_HEADERS | c.END_STREAM)
    assert stream.status is not None
    assert stream.status.ok


def test_an_answer_before_the_end_of_the_request_stops_the_client() -> None:
    core, client = greeted()
    core.receive_data(client.request(1) + client.data(1, body(b"q")))
    stream = opened(core)
    assert not stream.remote_ended
    stream.finish(Trailers(9, "enough"))
    headers, reset = sent(core)
    assert headers.flags & c.END_STREAM
    assert (reset.kind, reset.number) == (c.RST_STREAM, ErrorCode.NO_ERROR)
    assert core.take_news() == [stream]
    # What was under way is passed over, and counted.
    assert core.receive_data(client.data(1, bytes(100)) + client.data(1, b"", end=True)) == []
    core.receive_data(frame(c.RST_STREAM, 0, 1, u32(8)) + frame(c.WINDOW_UPDATE, 0, 1, u32(5)))
    assert core.closed is None


def test_a_request_may_end_with_trailers_or_an_empty_frame() -> None:
    core, client = greeted()
    core.receive_data(client.request(1) + client.data(1, body(b"a")) + client.headers(1, [("x", "1")], end=True))
    stream = opened(core)
    assert (stream.take(), stream.remote_ended, stream.fault) == ([b"a"], True, None)
    core.receive_data(client.request(3) + client.data(3, body(b"a")) + client.data(3, b"", end=True))
    assert opened(core).remote_ended
    core.receive_data(client.request(5, end=True))
    stream = opened(core)
    assert (stream.take(), stream.remote_ended, stream.fault) == ([], True, None)


def test_a_request_that_ends_inside_a_message() -> None:
    core, client = greeted()
    core.receive_data(client.request(1) + client.data(1, body(b"a", b"bc")[:-1], end=True))
    stream = opened(core)
    assert stream.take() == [b"a"]
    assert stream.fault == Status(Code.INTERNAL, "the stream ends in the middle of a message")


def test_a_message_over_the_limit_is_not_read() -> None:
    core, client = greeted(ServerLimits(max_message_size=10))
    core.receive_data(client.request(1) + client.data(1, body(b"a") + body(bytes(11))) + client.data(1, bytes(500)))
    stream = opened(core)
    assert stream.take() == [b"a"]
    text = "grpc: received message larger than max (11 vs. 10)"
    assert stream.fault == Status(Code.RESOURCE_EXHAUSTED, text)
    assert core.receive_data(client.data(1, b"", end=True)) == [stream]
    assert (stream.take(), stream.remote_ended) == ([], True)


def test_a_message_that_claims_to_be_compressed() -> None:
    core, client = greeted()
    core.receive_data(client.request(1) + client.data(1, b"\1\0\0\0\1x"))
    stream = opened(core)
    assert stream.fault is not None
    assert (stream.fault.code, stream.take()) == (Code.INTERNAL, [])


REFUSED = {
    "get": ([(":method", "GET")], "405", "13", "POST"),
    "html": ([("content-type", "text/html")], "415", "13", "text/html"),
    "json": ([("content-type", "application/grpc+json")], "415", "13", "json"),
    "gzip": ([("grpc-encoding", "gzip")], "200", "12", "Decompressor"),
    "eternity": ([("grpc-timeout", "1 year")], "200", "13", "grpc-timeout"),
    "nine digits": ([("grpc-timeout", "123456789S")], "200", "13", "grpc-timeout"),
    "no base64": ([("x-bin", "@@@@")], "200", "13", "base64"),
    "much": ([("x", "y" * 70_000)], "200", "8", "metadata"),
}


@pytest.mark.parametrize("end", [True, False])
@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_call_of_ours_is_answered(name: str, end: bool) -> None:
    changes, http, code, text = REFUSED[name]
    core, client = greeted()
    fields = dict(client_fields() | dict(changes))
    core.receive_data(client.headers(1, list(fields.items()), end=end, sizes=[16_000] * (5 if name == "much" else 0)))
    assert core.take_opened() == []
    headers, *rest = sent(core)
    found = dict(Reader().fields(headers))
    assert (found[":status"], found["grpc-status"]) == (http, code)
    assert text in found["grpc-message"].replace("%22", '"')
    assert [(f.kind, f.number) for f in rest] == ([] if end else [(c.RST_STREAM, ErrorCode.NO_ERROR)])
    core.receive_data(client.data(1, b"x" * 10))  # nobody minds
    core.receive_data(client.call(3, b"q"))
    assert opened(core).take() == [b"q"]


def client_fields() -> dict[str, str]:
    return {
        ":method": "POST",
        ":scheme": "http",
        ":path": PATH,
        "te": "trailers",
        "content-type": "application/grpc",
    }


@pytest.mark.parametrize("content_type", ["application/grpc+proto", "application/grpc;charset=utf-8"])
def test_other_names_of_what_we_speak(content_type: str) -> None:
    core, client = greeted()
    core.receive_data(client.headers(1, list((client_fields() | {"content-type": content_type}).items()), end=True))
    assert opened(core).request.path == PATH


@pytest.mark.parametrize(
    ("value", "seconds"), [("3H", 10800), ("2M", 120), ("7S", 7), ("5m", 0.005), ("5u", 5e-6), ("5n", 5e-9), ("0S", 0)]
)
def test_timeouts(value: str, seconds: float) -> None:
    core, client = greeted()
    core.receive_data(client.request(1, ("grpc-timeout", value), end=True))
    assert opened(core).request.timeout == pytest.approx(seconds)


def test_a_call_that_is_taken_back() -> None:
    core, client = greeted()
    core.receive_data(client.request(1) + client.data(1, body(b"a")))
    stream = opened(core)
    assert core.receive_data(frame(c.RST_STREAM, 0, 1, u32(ErrorCode.CANCEL))) == [stream]
    assert stream.status == Status(Code.CANCELLED, "the client reset the stream: CANCEL", Origin.RESET)
    answer(stream, b"late")
    assert sent(core) == []
    assert core.closed is None


def test_headers_in_many_frames_with_padding_and_priority() -> None:
    core, client = greeted()
    core.receive_data(client.request(1, ("x", "y"), end=True, sizes=[1, 0, 5]))
    assert opened(core).request.metadata == (("x", "y"),)
    block = client.block([(name, value) for name, value in client_fields().items()])
    padded = b"\3" + bytes(5) + block + bytes(3)
    core.receive_data(frame(c.HEADERS, c.END_HEADERS | c.PADDED | c.PRIORITY_FLAG, 3, padded))
    core.receive_data(client.data(3, body(b"ab"), pad=20, end=True))
    assert opened(core).take() == [b"ab"]


def test_large_metadata_goes_out_in_many_frames() -> None:
    core, client = greeted()
    core.receive_data(client.call(1, b"q"))
    opened(core).finish(Trailers(0, "", [("x", "y" * 40_000)]))
    kinds = [(f.kind, f.flags) for f in sent(core)]
    assert kinds == [(c.HEADERS, c.END_STREAM), (c.CONTINUATION, 0), (c.CONTINUATION, c.END_HEADERS)]


def test_messages_travel_in_full_frames_whatever_their_size() -> None:
    core, client = greeted(INITIAL_WINDOW_SIZE=1 << 20, MAX_FRAME_SIZE=1 << 16)
    core.receive_data(frame(c.WINDOW_UPDATE, 0, 0, u32(1 << 20)) + client.call(1, b"q"))
    stream = opened(core)
    stream.answer()
    stream.send([body(*[b"%1000d" % n for n in range(200)])])
    sizes = [len(f.payload) for f in sent(core, c.DATA)]
    assert sizes == [1 << 16, 1 << 16, 1 << 16, 200 * 1005 - 3 * (1 << 16)]


def test_credit_is_given_when_messages_are_taken() -> None:
    core, client = greeted(ServerLimits(stream_window=1000))
    core.receive_data(client.request(1) + client.data(1, body(bytes(500))))
    stream = opened(core)
    assert sent(core) == []
    stream.take()
    assert [(f.stream_id, f.number) for f in sent(core, c.WINDOW_UPDATE)] == [(1, 505)]


def test_one_large_answer_does_not_hold_up_a_small_one() -> None:
    core, client = greeted(INITIAL_WINDOW_SIZE=1 << 30, MAX_FRAME_SIZE=1 << 20)
    core.receive_data(frame(c.WINDOW_UPDATE, 0, 0, u32(1 << 30)) + client.call(1, b"q") + client.call(3, b"q"))
    large, small = core.take_opened()
    answer(large, bytes(10 << 20))
    answer(small, b"small")
    first = split(b"".join(core.data_to_send()))
    assert any(f.stream_id == 3 and f.flags & c.END_STREAM for f in first)
    assert large.status is None


def test_as_many_calls_as_were_promised() -> None:
    core, client = greeted(ServerLimits(max_streams=2))
    core.receive_data(client.request(1) + client.request(3) + client.request(5))
    assert [stream.id for stream in core.take_opened()] == [1, 3]
    assert [(f.kind, f.stream_id, f.number) for f in sent(core)] == [(c.RST_STREAM, 5, ErrorCode.REFUSED_STREAM)]
    core.receive_data(frame(c.RST_STREAM, 0, 1, u32(8)) + client.request(7))
    assert [stream.id for stream in core.take_opened()] == [7]


def test_calls_that_are_taken_back_count_until_nobody_works_on_them() -> None:
    core, client = greeted(ServerLimits(max_streams=2))
    for stream_id in (1, 3, 5, 7):
        core.receive_data(client.request(stream_id) + frame(c.RST_STREAM, 0, stream_id, u32(8)))
    assert len(core.take_opened()) == 4
    core.receive_data(client.request(9))
    assert core.take_opened() == []
    assert [f.number for f in sent(core, c.RST_STREAM)] == [ErrorCode.REFUSED_STREAM]
    core.served()
    core.receive_data(client.request(11))
    assert [stream.id for stream in core.take_opened()] == [11]


def test_draining_lets_calls_end_and_takes_no_more() -> None:
    core, client = greeted()
    core.receive_data(client.call(1, b"q"))
    stream = opened(core)
    core.drain("closing")
    core.drain("again")
    assert [(f.kind, f.payload[:4], f.number) for f in sent(core)] == [(c.GOAWAY, u32(1), 0)]
    core.receive_data(client.call(3, b"late"))
    assert core.take_opened() == []
    assert sent(core) == []
    answer(stream, b"a")
    assert [f.kind for f in sent(core)] == [c.HEADERS, c.DATA, c.HEADERS]
    assert not core.in_use
    core.close("done")
    assert [(f.kind, f.payload[:4]) for f in sent(core)] == [(c.GOAWAY, u32(1))]


def test_a_client_that_goes_away_still_gets_its_answers() -> None:
    core, client = greeted()
    core.receive_data(client.call(1, b"q") + frame(c.GOAWAY, 0, 0, u32(0, 0)))
    stream = opened(core)
    assert core.draining is not None
    answer(stream, b"a")
    assert [f.kind for f in sent(core)] == [c.HEADERS, c.DATA, c.HEADERS]


def test_a_lost_connection_ends_its_calls() -> None:
    core, client = greeted()
    core.receive_data(client.request(1))
    stream = opened(core)
    assert core.connection_lost("gone") == [stream]
    assert stream.status == Status(Code.UNAVAILABLE, "gone", Origin.CONNECTION)


def test_pings_are_answered() -> None:
    core, _ = greeted()
    core.receive_data(frame(c.PING, 0, 0, b"12345678"))
    assert [(f.flags, f.payload) for f in sent(core)] == [(c.ACK, b"12345678")]


def conversation() -> bytes:
    """Everything that a client may say, in one piece."""
    client = Client()
    return (
        client.greeting({c.INITIAL_WINDOW_SIZE: 70_000})
        + frame(c.SETTINGS, c.ACK)
        + client.request(1, ("k", "v"), sizes=[3, 4])
        + client.data(1, body(b"one", b"", b"x" * 300)[:100], pad=3)
        + frame(c.PING, 0, 0, bytes(8))
        + client.request(3, ("k", "v"), end=True)
        + client.data(1, body(b"one", b"", b"x" * 300)[100:])
        + frame(0xEE, 0, 0, b"what")
        + frame(c.WINDOW_UPDATE, 0, 0, u32(9))
        + frame(c.PRIORITY, 0, 1, bytes(5))
        + client.data(1, b"", end=True)
        + client.request(5)
        + frame(c.RST_STREAM, 0, 5, u32(8))
        + client.settings({c.INITIAL_WINDOW_SIZE: 10})
        + client.request(7)
        + client.data(7, body(b"seven")[:-2], end=True)
    )


def outcome(pieces: list[bytes]) -> tuple[object, ...]:
    core = new_server()
    streams: list[ServerStream] = []
    out = b""
    for piece in pieces:
        core.receive_data(piece)
        streams += core.take_opened()
        out += drain(core)
    return (
        core.closed,
        out,
        [(s.id, s.request, s.take(), s.remote_ended, s.fault, s.status, s.send_window) for s in streams],
    )


def test_every_split_of_a_conversation_means_the_same() -> None:
    whole = conversation()
    expected = outcome([whole])
    assert expected[0] is None
    assert len(str(expected[2])) > 500
    for at in range(1, len(whole)):
        assert outcome([whole[:at], whole[at:]]) == expected
    assert outcome([whole[i : i + 1] for i in range(len(whole))]) == expected


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 900), max_size=12))
def test_any_splits_of_a_conversation_mean_the_same(cuts: list[int]) -> None:
    whole = conversation()
    edges = [0, *sorted(min(cut, len(whole)) for cut in cuts), len(whole)]
    assert outcome([whole[a:b] for a, b in itertools.pairwise(edges)]) == outcome([whole])


def test_a_quiet_client_may_take_back_as_many_calls_as_it_likes() -> None:
    clock = Clock()
    core, client = new_server(ServerLimits(max_resets=10), clock), Client()
    core.receive_data(client.greeting())
    for number in range(50):
        clock.now += 0.2
        stream_id = 2 * number + 1
        core.receive_data(client.request(stream_id) + frame(c.RST_STREAM, 0, stream_id, u32(8)))
        core.take_opened()
        core.served()
    assert core.closed is None
