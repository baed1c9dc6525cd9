"""The short ways that most calls take mean the same as the long ones."""

from __future__ import annotations

import pytest

from pachyderm_sdk._wire.http2 import constants as c
from pachyderm_sdk._wire.http2.client import ClientCore
from pachyderm_sdk._wire.http2.status import Code, Origin

from .script import PATH, Server, body, drain, frame, new_core, open_call, sent, u32


def greeted(server: Server, **values: int) -> ClientCore:
    core = new_core()
    core.receive_data(server.settings({getattr(c, name): value for name, value in values.items()}))
    drain(core)
    return core


def test_a_short_request_goes_at_once() -> None:
    core = greeted(Server())
    stream = core.open(PATH)
    stream.send_only(b"question")
    headers, data = sent(core)
    assert (headers.kind, data.kind, data.flags, data.payload) == (c.HEADERS, c.DATA, c.END_STREAM, body(b"question"))
    with pytest.raises(RuntimeError, match="after the end"):
        stream.send_only(b"another")


@pytest.mark.parametrize("size", [4096 - 5, 4096 - 4, 100_000])
def test_both_windows_count_every_request(size: int) -> None:
    core = greeted(Server())
    before = core.send_window
    stream = core.open(PATH)
    stream.send_only(bytes(size))
    payload = b"".join(f.payload for f in sent(core) if f.kind == c.DATA)
    assert payload == body(bytes(size))[:65_535]
    assert before - core.send_window == 65_535 - stream.send_window == len(payload)


@pytest.mark.parametrize("window", [0, 12])
def test_a_short_request_waits_for_its_window(window: int) -> None:
    core = greeted(Server(), INITIAL_WINDOW_SIZE=window)
    core.open(PATH).send_only(b"question")
    assert b"".join(f.payload for f in sent(core) if f.kind == c.DATA) == body(b"question")[:window]
    core.receive_data(frame(c.WINDOW_UPDATE, 0, 1, u32(100)))
    (data,) = sent(core)
    assert (data.flags, data.payload) == (c.END_STREAM, body(b"question")[window:])


def test_a_short_request_does_not_overtake_who_waits_for_the_connection() -> None:
    core = greeted(Server())
    open_call(core, bytes(70_000))
    drain(core)
    core.open(PATH).send_only(b"question")
    assert [f.kind for f in sent(core)] == [c.HEADERS]
    core.receive_data(frame(c.WINDOW_UPDATE, 0, 0, u32(10_000)) + frame(c.WINDOW_UPDATE, 0, 1, u32(10_000)))
    assert {f.stream_id: len(f.payload) for f in sent(core)} == {1: 70_005 - 65_535, 3: len(body(b"question"))}


def test_a_short_request_of_a_call_that_waits_for_a_place_or_has_ended() -> None:
    server = Server()
    core = greeted(server, MAX_CONCURRENT_STREAMS=1)
    open_call(core, b"first")
    second = core.open(PATH)
    second.send_only(b"second")
    drain(core)
    core.receive_data(server.answer(1, b"a"))
    assert [f.payload for f in sent(core) if f.kind == c.DATA] == [body(b"second")]
    third = core.open(PATH)
    core.close("enough")
    drain(core)
    third.send_only(b"third")
    assert third.status is not None
    assert sent(core) == []


def test_unusual_answers_are_read_between_usual_ones() -> None:
    server = Server()
    core = greeted(server)
    for round_ in range(3):
        first, second, third, fourth = (open_call(core, b"q") for _ in range(4))
        core.receive_data(server.answer(first.id, b"a") + server.answer(second.id, b"b"))
        core.receive_data(server.response(third.id, ("x-round", str(round_))) + server.data(third.id, body(b"c")))
        core.receive_data(server.trailers(third.id, 5, "not there", ("x-end", "1")))
        core.receive_data(server.trailers(fourth.id, 0))  # what ends a call cannot begin one
        assert [call.take() for call in (first, second, third)] == [[b"a"], [b"b"], [b"c"]]
        assert first.initial_metadata == ()
        assert first.status == second.status
        assert third.initial_metadata == (("x-round", str(round_)),)
        assert third.status is not None
        assert (third.status.code, third.status.message) == (Code.NOT_FOUND, "not there")
        assert third.status.trailers == (("x-end", "1"),)
        assert fourth.status is not None
        assert fourth.status.origin is Origin.LOCAL
    assert core.closed is None


def test_what_begins_a_call_cannot_end_it() -> None:
    server = Server()
    core = greeted(server)
    first, second = open_call(core, b"q"), open_call(core, b"q")
    core.receive_data(server.answer(first.id, b"a"))
    fields = [(":status", "200"), ("content-type", "application/grpc")]
    core.receive_data(server.headers(second.id, fields) + server.headers(second.id, fields, end=True))
    assert second.status is not None
    assert (second.status.code, second.status.origin) == (Code.INTERNAL, Origin.LOCAL)
