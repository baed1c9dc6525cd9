"""`google.rpc.Status` by hand, against Google's own encoding of it."""

from __future__ import annotations

import pytest
from google.protobuf import any_pb2, descriptor_pb2, descriptor_pool, message_factory
from google.protobuf.message import Message

from pachyderm_sdk._wire.status_details import bad_request, decode_details, encode_details, resource_info
from pachyderm_sdk.errors import ErrorDetail

DETAILS = (ErrorDetail("type.googleapis.com/a.B", b"\x0a\x01x"), ErrorDetail("c", b"y" * 300), ErrorDetail("", b""))


def status_class() -> type[Message]:
    file = descriptor_pb2.FileDescriptorProto(
        name="wire_test_status.proto", package="wire_test", syntax="proto3", dependency=["google/protobuf/any.proto"]
    )
    message = file.message_type.add(name="Status")
    message.field.add(name="code", number=1, type=5, label=1)
    message.field.add(name="message", number=2, type=9, label=1)
    message.field.add(name="details", number=3, type=11, label=3, type_name=".google.protobuf.Any")
    pool = descriptor_pool.Default()
    assert any_pb2.DESCRIPTOR.pool is pool
    pool.AddSerializedFile(file.SerializeToString())
    return message_factory.GetMessageClass(pool.FindMessageTypeByName("wire_test.Status"))


def test_against_protobuf() -> None:
    cls = status_class()
    encoded = encode_details(14, "größer", DETAILS)
    status = cls.FromString(encoded)
    assert (status.code, status.message) == (14, "größer")  # type: ignore[attr-defined]  # a class made here
    assert [(d.type_url, d.value) for d in status.details] == list(DETAILS)  # type: ignore[attr-defined]  # as above
    assert decode_details(status.SerializeToString()) == DETAILS
    assert decode_details(encoded) == DETAILS


def test_the_details_that_servers_send() -> None:
    bad, resource = bad_request("a.b", "größer"), resource_info("pfs:commit", "default/r@1", "open")
    assert bad.type_url == "type.googleapis.com/google.rpc.BadRequest"
    assert bad.value == b"\x0a\x0f\x0a\x03a.b\x12\x08gr\xc3\xb6\xc3\x9fer"
    assert resource.type_url == "type.googleapis.com/google.rpc.ResourceInfo"
    assert resource.value == b"\x0a\x0apfs:commit\x12\x0bdefault/r@1\x22\x04open"


@pytest.mark.parametrize("cut", range(0, 350, 7))
def test_what_is_cut_short_gives_what_is_there(cut: int) -> None:
    found = decode_details(encode_details(5, "x", DETAILS)[:cut])
    assert found == DETAILS[: len(found)]


@pytest.mark.parametrize("data", [b"\xff" * 20, b"\x1a\x05\x0a\x03\xff\xff\xff", b"\x1a", b"\x18\x80", b"\x0d\x01"])
def test_nonsense_gives_nothing(data: bytes) -> None:
    assert decode_details(data) == ()
