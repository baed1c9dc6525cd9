"""The parts of the protocol that stand alone: frames, messages, outboxes, headers and metadata."""

from __future__ import annotations

import itertools
import tracemalloc
from collections.abc import Iterator

import hpack
import pytest
from hyperframe import frame as hyperframe
from hypothesis import given
from hypothesis import strategies as st

from pachyderm_sdk._wire.http2 import constants as c
from pachyderm_sdk._wire.http2 import frames, metadata
from pachyderm_sdk._wire.http2.constants import ConnectionFault
from pachyderm_sdk._wire.http2.headers import HeaderDecoder, RequestHeaders, literal
from pachyderm_sdk._wire.http2.messages import ContentReader, MessageFault, MessageReader
from pachyderm_sdk._wire.http2.outbox import Outbox, frame_messages
from pachyderm_sdk._wire.http2.plain import plain_fields
from pachyderm_sdk._wire.http2.settings import Limits
from pachyderm_sdk._wire.http2.status import Code, reset_status

from .script import body

messages = st.lists(st.one_of(st.binary(max_size=40), st.integers(0, 30_000).map(lambda n: b"x" * n)), max_size=12)


def cut(data: bytes, at: list[int]) -> list[bytes]:
    edges = [0, *sorted(min(position, len(data)) for position in at), len(data)]
    return [data[a:b] for a, b in itertools.pairwise(edges)]


def blocks(pieces: list[bytes], turn: int) -> Iterator[tuple[bytes, list[frames.Span]]]:
    """Yields blocks with so many pieces each, and where these are."""
    while pieces:
        block, spans = b"", []
        for piece in pieces[:turn]:
            block += b"<<"
            spans.append((len(block), len(block) + len(piece)))
            block += piece
        yield block, spans
        pieces = pieces[turn:]


# Frames: as another implementation reads them


def reread(data: bytes) -> hyperframe.Frame:
    found, length = hyperframe.Frame.parse_frame_header(memoryview(data[:9]))
    assert len(data) == 9 + length
    found.parse_body(memoryview(data[9:]))
    return found


def test_frames_mean_to_others_what_they_should() -> None:
    settings = reread(frames.settings_frame({c.INITIAL_WINDOW_SIZE: 70_000, c.ENABLE_PUSH: 0}))
    assert isinstance(settings, hyperframe.SettingsFrame)
    assert settings.settings == {4: 70_000, 2: 0}
    ping = reread(frames.ping_frame(b"12345678", ack=True))
    assert isinstance(ping, hyperframe.PingFrame)
    assert (ping.opaque_data, "ACK" in ping.flags) == (b"12345678", True)
    window = reread(frames.window_update_frame(7, 99))
    assert isinstance(window, hyperframe.WindowUpdateFrame)
    assert (window.stream_id, window.window_increment) == (7, 99)
    reset = reread(frames.rst_stream_frame(7, c.ErrorCode.CANCEL))
    assert isinstance(reset, hyperframe.RstStreamFrame)
    assert reset.error_code == 8
    goaway = reread(frames.goaway_frame(5, c.ErrorCode.ENHANCE_YOUR_CALM, "why"))
    assert isinstance(goaway, hyperframe.GoAwayFrame)
    assert (goaway.last_stream_id, goaway.error_code, goaway.additional_data) == (5, 11, b"why")
    assert isinstance(reread(frames.SETTINGS_ACK), hyperframe.SettingsFrame)


@given(st.integers(1, 200), st.integers(1, 60), st.booleans())
def test_a_header_block_is_continued_in_as_many_frames_as_it_needs(size: int, limit: int, end: bool) -> None:
    data = frames.header_frames(9, bytes(range(size)), limit, end_stream=end)
    seen, kinds = b"", []
    while data:
        found, length = hyperframe.Frame.parse_frame_header(memoryview(data[:9]))
        found.parse_body(memoryview(data[9 : 9 + length]))
        assert found.stream_id == 9
        assert length <= limit
        assert isinstance(found, (hyperframe.HeadersFrame, hyperframe.ContinuationFrame))
        seen += found.data
        kinds.append(type(found))
        data = data[9 + length :]
        assert ("END_HEADERS" in found.flags) == (not data)
        assert ("END_STREAM" in found.flags) == (end and len(kinds) == 1)
    assert seen == bytes(range(size))
    assert kinds == [hyperframe.HeadersFrame] + [hyperframe.ContinuationFrame] * (len(kinds) - 1)


def test_unknown_error_codes_have_a_name_too() -> None:
    assert c.error_name(8) == "CANCEL"
    assert c.error_name(0x99) == "error 0x99"
    assert reset_status(0x99, "the server").code is Code.INTERNAL


@pytest.mark.parametrize("field", ["stream_window", "connection_window", "max_frame_size"])
def test_limits_outside_the_protocol_are_refused(field: str) -> None:
    for value in (0, 2**31):
        with pytest.raises(ValueError, match=field):
            Limits(**{field: value})


# Messages


@given(messages, st.lists(st.integers(0, 100_000), max_size=30), st.integers(1, 5))
def test_messages_are_the_same_wherever_the_body_is_cut(sent: list[bytes], at: list[int], turn: int) -> None:
    reader = MessageReader(1 << 20)
    for block, spans in blocks(cut(body(*sent), at), turn):
        reader.feed(block, spans)
    assert reader.ready == sent
    assert all(type(message) is bytes for message in reader.ready)
    assert reader.between_messages


def test_messages_are_the_same_byte_by_byte() -> None:
    sent = [b"", b"abc", bytes(10_000), b"", b"z"]
    reader = MessageReader(10_000)
    for byte in body(*sent):
        reader.feed(bytes((byte,)), [(0, 1)])
    assert reader.ready == sent


def test_a_message_in_crumbs_is_kept_in_one_piece() -> None:
    reader = MessageReader(1 << 20)
    data = body(bytes(100_000))
    for i in range(0, 60_000):
        reader.feed(data, [(i, i + 1)])
    assert len(reader._pieces) == 1
    assert not reader.between_messages


@pytest.mark.parametrize("at", [0, 3, 5, 6])
def test_a_message_over_the_limit_is_refused_before_it_comes(at: int) -> None:
    reader = MessageReader(100)
    data = b"\0\0\0\0\x65" + bytes(10)
    with pytest.raises(MessageFault, match="101 bytes") as caught:
        for piece in cut(data, [at]):
            reader.feed(piece, [(0, len(piece))])
    assert caught.value.size == 101


def test_a_compressed_message_is_refused() -> None:
    with pytest.raises(MessageFault, match="compressed") as caught:
        MessageReader(100).feed(b"\1\0\0\0\1x", [(0, 6)])
    assert caught.value.size is None


def bytes_value(content: bytes) -> bytes:
    """Returns the encoding of a `google.protobuf.BytesValue`."""
    length, size = bytearray(), len(content)
    while size > 127:
        length.append(size & 127 | 128)
        size >>= 7
    return b"\x0a" + bytes((*length, size)) + content if content else b""


@given(messages, st.lists(st.integers(0, 100_000), max_size=30), st.integers(1, 5), st.integers(1, 5))
def test_the_content_of_bytes_is_the_same_wherever_the_body_is_cut(
    sent: list[bytes], at: list[int], turn: int, often: int
) -> None:
    reader = ContentReader(1 << 20)
    got = b""
    for number, (block, spans) in enumerate(blocks(cut(body(*map(bytes_value, sent)), at), turn)):
        reader.feed(block, spans)
        if number % often == 0:
            batch = reader.take()
            assert len(batch) <= 1
            assert all(type(content) is bytes for content in batch)
            got += b"".join(batch)
    assert got + b"".join(reader.take()) == b"".join(sent)
    assert reader.between_messages


def test_the_content_of_bytes_comes_before_the_message_is_complete() -> None:
    reader = ContentReader(1 << 20)
    data = body(bytes_value(b"x" * 1000))
    reader.feed(data, [(0, 500)])
    assert reader.take() == [b"x" * (500 - 8)]
    assert not reader.between_messages


def test_content_in_crumbs_is_kept_in_one_piece() -> None:
    reader = ContentReader(1 << 20)
    data = body(bytes_value(bytes(100_000)))
    for i in range(0, 60_000):
        reader.feed(data, [(i, i + 1)])
    assert len(reader.ready) == 1


@pytest.mark.parametrize(
    "message",
    [b"\x12\x01x", b"\x0a\x02x", b"\x0a\x01xy", b"\x0a\x80\x80\x80\x80\x80\x01x", b"\x0a\x01x\x10\x05", b"\x08\x01"],
)
def test_what_is_no_bytes_value_is_refused(message: bytes) -> None:
    with pytest.raises(MessageFault, match="bytes"):
        ContentReader(1 << 20).feed(body(message), [(0, 5 + len(message))])


@pytest.mark.parametrize("prefix", [b"\1\0\0\0\1", b"\0\0\0\0\x65"])
def test_content_has_the_limits_of_messages(prefix: bytes) -> None:
    with pytest.raises(MessageFault):
        ContentReader(100).feed(prefix, [(0, 5)])


# Outbox


@given(messages, st.lists(st.integers(1, 20_000), min_size=1, max_size=10), st.integers(1, 4))
def test_what_is_cut_from_an_outbox_is_what_was_put_in(sent: list[bytes], sizes: list[int], parts: int) -> None:
    outbox = Outbox()
    step = [len(m) // parts + 1 for m in sent]
    outbox.add(frame_messages([[m[i : i + n] for i in range(0, len(m), n)] for m, n in zip(sent, step, strict=True)]))
    whole = body(*sent)
    assert outbox.pending == len(whole)
    seen, turn = b"", 0
    while outbox.pending:
        size = min(sizes[turn % len(sizes)], outbox.pending)
        out: list[bytes | memoryview] = []
        outbox.cut(size, out)
        assert sum(map(len, out)) == size
        seen += b"".join(out)
        turn += 1
    assert seen == whole


def test_large_payloads_are_not_copied_and_small_ones_are_joined() -> None:
    large = bytearray(1 << 20)
    framed = frame_messages([[b"head", large, b"tail"], [b"next"]])
    assert [len(buffer) for buffer in framed] == [9, 1 << 20, 13]
    large[0] = 7  # seen by whoever has the same memory
    assert framed[1][0] == 7
    assert len(frame_messages([[b"x" * 100]] * 1000)) == 1


def test_parts_may_be_any_memory_but_only_in_one_run() -> None:
    numbers = memoryview(b"12345678").cast("I")
    assert b"".join(frame_messages([[numbers]])) == body(b"12345678")
    with pytest.raises((TypeError, BufferError)):
        frame_messages([[memoryview(b"12345678")[::2]]])


# Headers


def test_a_request_block_is_what_grpc_asks_for() -> None:
    headers = RequestHeaders("https", "pachd:443", "agent/1")
    block = headers.block("/a.B/C", [("authn-token", "secret"), ("x-bin", b"\0\xff")], 1.5)
    decoded = hpack.Decoder().decode(block, raw=True)
    assert [(bytes(n), bytes(v)) for n, v in decoded] == [
        (b":method", b"POST"),
        (b":scheme", b"https"),
        (b":path", b"/a.B/C"),
        (b":authority", b"pachd:443"),
        (b"te", b"trailers"),
        (b"content-type", b"application/grpc"),
        (b"user-agent", b"agent/1"),
        (b"grpc-accept-encoding", b"identity"),
        (b"authn-token", b"secret"),
        (b"x-bin", b"AP8"),
        (b"grpc-timeout", b"1500000u"),
    ]
    secrets = [bytes(field[0]) for field in decoded if isinstance(field, hpack.NeverIndexedHeaderTuple)]
    assert secrets == [b"authn-token"]


def test_a_request_block_is_made_once_and_the_blocks_do_not_fill_the_memory() -> None:
    headers = RequestHeaders("http", "h", "a")
    assert headers.block("/a", (), None) is headers.block("/a", [], None)
    for i in range(10_000):
        headers.block("/a", [("n", str(i))], None)
    assert len(headers._cache) <= 256


@given(st.binary(max_size=400))
def test_string_literals_of_any_length(value: bytes) -> None:
    assert hpack.Decoder().decode(literal(b"name", value * 50), raw=True) == [(b"name", value * 50)]


def test_decoded_blocks_follow_the_table() -> None:
    encoder, decoder = hpack.Encoder(), HeaderDecoder(10_000)
    first = [(b"grpc-status", b"0"), (b"grpc-message", b"")]
    assert decoder.decode(encoder.encode(first)) == tuple(first)
    short = encoder.encode(first)
    assert len(short) == 2
    assert decoder.decode(short) == tuple(first)
    assert decoder.decode(short) is decoder.decode(short)
    # One more entry of the table moves what the same bytes mean.
    assert decoder.decode(encoder.encode([(b"x", b"y")])) == ((b"x", b"y"),)
    moved = encoder.encode(first)
    assert moved != short
    assert decoder.decode(moved) == tuple(first)
    assert decoder.decode(short) != tuple(first)


@pytest.mark.parametrize(
    ("block", "code"),
    [
        (b"\x80", c.ErrorCode.COMPRESSION_ERROR),
        (b"\xff\xff\xff\xff\xff\x0f", c.ErrorCode.COMPRESSION_ERROR),
        (b"\x00\x7fx", c.ErrorCode.COMPRESSION_ERROR),
        (b"\x3f\xff\xff\x0f", c.ErrorCode.COMPRESSION_ERROR),
        (literal(b"x", bytes(1000)), c.ErrorCode.ENHANCE_YOUR_CALM),
    ],
)
def test_blocks_that_cannot_be_decoded(block: bytes, code: c.ErrorCode) -> None:
    with pytest.raises(c.ConnectionFault) as caught:
        HeaderDecoder(500).decode(block)
    assert caught.value.code is code


# Metadata


@given(st.text())
def test_status_texts_survive(text: str) -> None:
    encoded = metadata.encode_message(text)
    assert metadata.decode_message(encoded) == text.encode("utf-8", "replace").decode()
    assert all(0x20 <= byte <= 0x7E for byte in encoded)


def test_status_texts_that_are_wrongly_encoded_stay() -> None:
    assert metadata.decode_message(b"100% of %zz%C3%BC%ff") == "100% of %zzü\ufffd"


@given(st.binary(max_size=50))
def test_bytes_in_metadata_survive(value: bytes) -> None:
    name, encoded = metadata.encode_field("x-bin", value)
    assert metadata.decode_field(name, encoded) == [("x-bin", value)]


def test_bytes_in_metadata_may_be_joined() -> None:
    assert metadata.decode_field(b"a-bin", b"AAE=, AP8") == [("a-bin", b"\0\1"), ("a-bin", b"\0\xff")]
    with pytest.raises(ValueError, match="base64"):
        metadata.decode_field(b"a-bin", b"!!!!")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("Upper", "x"),
        ("", "x"),
        (":path", "x"),
        ("grpc-timeout", "1S"),
        ("te", "x"),
        ("content-type", "x"),
        ("a-bin", "text"),
        ("a", b"bytes"),
        ("a", "line\nbreak"),
        ("a", "ü"),
        ("a", " x"),
        ("a b", "x"),
    ],
)
def test_metadata_that_grpc_does_not_allow(key: str, value: str | bytes) -> None:
    with pytest.raises(ValueError, match="metadata"):
        metadata.encode_field(key, value)


def test_a_wrong_value_is_not_repeated_in_the_error() -> None:
    with pytest.raises(ValueError, match="authn-token") as caught:
        metadata.encode_field("authn-token", "topsecret\n")
    assert "topsecret" not in str(caught.value)


@given(st.floats(0, 1e12))
def test_timeouts_are_never_less_than_asked_for(seconds: float) -> None:
    encoded = metadata.encode_timeout(seconds)
    unit = {b"u": 1e-6, b"m": 1e-3, b"S": 1.0}[encoded[-1:]]
    number = int(encoded[:-1])
    assert len(encoded) <= 9
    assert number * unit >= min(seconds, 99_999_999) * (1 - 1e-9)
    assert number * unit <= seconds * 1.001 + 1e-6 or number == 99_999_999


texts = st.binary(max_size=300)
pairs = st.lists(st.tuples(st.binary(min_size=1, max_size=140), texts), max_size=6)


@given(pairs, st.binary(max_size=30), st.booleans())
def test_plain_blocks_are_read_as_hpack_reads_them(fields: list[tuple[bytes, bytes]], noise: bytes, half: bool) -> None:
    block = b"\x83\x86" + b"".join(literal(*field) for field in fields) + noise
    block = block[: len(block) // 2] if half else block
    found = plain_fields(block)
    if found is not None:
        assert found == tuple(hpack.Decoder().decode(block, raw=True))
    elif not noise and not half:
        assert any(len(name) >= 127 or len(value) >= 255 for name, value in fields)


def test_plain_blocks_of_our_own() -> None:
    block = RequestHeaders("https", "host:1", "agent").block("/a.B/C", [("authn-token", "t" * 200)], 1.5)
    found = plain_fields(block)
    assert found == tuple(hpack.Decoder().decode(block, raw=True))
    decoder = HeaderDecoder(64 * 1024)
    assert decoder.decode(block) == decoder.decode(block) == found
    with pytest.raises(ConnectionFault, match="larger than allowed"):
        HeaderDecoder(300).decode(block)


@pytest.mark.parametrize("kind", [MessageReader, ContentReader])
def test_little_of_a_block_does_not_keep_the_block_in_memory(kind: type[MessageReader | ContentReader]) -> None:
    block, piece = 1 << 20, 16 << 10
    reader = kind(block)
    tracemalloc.start()
    try:
        content = iter(cut(body(b"\x0a\x80\x80\x20" + bytes(block // 2)), [n * piece for n in range(1, 33)]))
        for piece_ in itertools.islice(content, 30):
            reader.feed(piece_.ljust(block, b"x"), [(0, len(piece_))])
        assert tracemalloc.get_traced_memory()[0] < 3 * block
    finally:
        tracemalloc.stop()
    for piece_ in content:
        reader.feed(piece_, [(0, len(piece_))])
    assert reader.between_messages and sum(map(len, reader.take())) >= block // 2
