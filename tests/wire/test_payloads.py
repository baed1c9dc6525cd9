"""What is copied of a request, and what is not, and how many requests are handed on at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pachyderm_sdk import errors
from pachyderm_sdk._wire.payloads import encode, encode_batch, encode_parts
from pachyderm_sdk._wire.transport import BREATH
from pachyderm_sdk.api import pfs
from pachyderm_sdk.api.pfs.methods import MODIFY_FILE

from .fakes import AnyCalls, FakeServicer, Text

LIMIT = 20 * 1024 * 1024
MIB = bytes(1024 * 1024)


def added(raw: bytes | bytearray | memoryview) -> pfs.ModifyFileRequest:
    file = pfs.AddFile(path="/a", raw=raw)  # type: ignore[arg-type]  # any buffer will do, though bytes are promised
    return pfs.ModifyFileRequest(add_file=file)


def test_large_content_travels_as_the_object_that_was_given() -> None:
    parts, size = encode_parts(MODIFY_FILE, added(MIB), LIMIT)
    assert size == len(added(MIB))
    assert any(part is MIB for part in parts)
    assert b"".join(parts) == bytes(added(MIB)) == encode(MODIFY_FILE, added(MIB), LIMIT)


def test_a_slice_of_large_content_is_not_copied() -> None:
    piece = memoryview(MIB)[100:500_000]
    parts, _ = encode_parts(MODIFY_FILE, added(piece), LIMIT)
    assert any(isinstance(part, memoryview) and part.obj is MIB for part in parts)


@pytest.mark.parametrize("readonly", [False, True])
def test_what_may_change_before_it_is_sent_is_copied(readonly: bool) -> None:
    buffer = bytearray(MIB)
    view = memoryview(buffer)
    parts, _ = encode_parts(MODIFY_FILE, added(view.toreadonly() if readonly else view), LIMIT)
    buffer[:] = b"x" * len(buffer)
    assert b"".join(parts) == bytes(added(MIB))


def test_a_small_message_is_one_part() -> None:
    assert encode_parts(MODIFY_FILE, added(b"small"), LIMIT) == ((bytes(added(b"small")),), len(added(b"small")))


@pytest.mark.parametrize("size", [10, 100_000])
def test_a_message_above_the_limit_is_refused(size: int) -> None:
    message = added(bytes(size))
    assert encode_parts(MODIFY_FILE, message, len(message))[1] == len(message)
    with pytest.raises(errors.ResourceExhaustedError, match=r"a ModifyFileRequest of .* bytes exceeds"):
        encode_parts(MODIFY_FILE, message, len(message) - 1)


def test_small_requests_go_together_and_a_large_one_ends_them() -> None:
    sizes = [1] * (BREATH + 10) + [100_000] + [1] * 5
    requests = iter([added(bytes(size)) for size in sizes])
    batches = []
    while batch := encode_batch(MODIFY_FILE, requests, LIMIT):
        batches.append(len(batch))
    assert batches == [BREATH, 11, 5]


async def test_an_upload_from_one_buffer_that_is_filled_again_and_again(
    calls: AnyCalls, servicer: FakeServicer
) -> None:
    buffer = bytearray(200_000)

    class Piece(Text):
        def _encoded(self) -> tuple[list[bytes], int]:
            view = memoryview(buffer)
            return [view], len(view)  # type: ignore[list-item]  # as `AddFile.raw` may be any buffer

    def pieces() -> Iterator[Text]:
        for number in range(50):
            buffer[:] = b"%d" % (number % 10) * len(buffer)
            yield Piece("")

    received = await calls.upload(pieces())
    assert received == ",".join(str(number % 10) * len(buffer) for number in range(50))
