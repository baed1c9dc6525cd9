"""Reads and writes `google.rpc.Status`, which carries the details of an error in `grpc-status-details-bin`.

By hand, because these few messages are all that we would need another package for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import ErrorDetail

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["bad_request", "decode_details", "encode_details", "resource_info"]

_CODE, _MESSAGE, _DETAILS = 1, 2, 3  # of google.rpc.Status
_TYPE_URL, _VALUE = 1, 2  # of google.protobuf.Any
_VIOLATIONS, _FIELD, _DESCRIPTION = 1, 1, 2  # of google.rpc.BadRequest, and of what it lists
_RESOURCE_TYPE, _RESOURCE_NAME, _RESOURCE_DESCRIPTION = 1, 2, 4  # of google.rpc.ResourceInfo
_BYTES = 2  # the wire type of strings, bytes and messages


def encode_details(code: int, message: str, details: tuple[ErrorDetail, ...]) -> bytes:
    """Returns the encoded status."""
    out = bytes([_CODE << 3, code]) + _field(_MESSAGE, message.encode())
    return out + b"".join(
        _field(_DETAILS, _field(_TYPE_URL, d.type_url.encode()) + _field(_VALUE, d.value)) for d in details
    )


def bad_request(field: str, description: str) -> ErrorDetail:
    """Returns the detail that names a field of the request, and what is wrong with it."""
    violation = _field(_FIELD, field.encode()) + _field(_DESCRIPTION, description.encode())
    return _detail("BadRequest", _field(_VIOLATIONS, violation))


def resource_info(type: str, name: str, description: str) -> ErrorDetail:
    """Returns the detail that names what an error is about, and what is the matter with it."""
    parts = ((_RESOURCE_TYPE, type), (_RESOURCE_NAME, name), (_RESOURCE_DESCRIPTION, description))
    return _detail("ResourceInfo", b"".join(_field(number, text.encode()) for number, text in parts))


def _detail(name: str, value: bytes) -> ErrorDetail:
    return ErrorDetail(f"type.googleapis.com/google.rpc.{name}", value)


def decode_details(data: bytes) -> tuple[ErrorDetail, ...]:
    """Returns the details of an encoded status; what cannot be read is left out, for the status itself is known."""
    details = []
    try:
        for number, value in _fields(data):
            if number == _DETAILS:
                parts = dict(_fields(value))
                details.append(ErrorDetail(parts.get(_TYPE_URL, b"").decode(), parts.get(_VALUE, b"")))
    except (IndexError, ValueError):  # cut short, or no text where text belongs
        return tuple(details)
    return tuple(details)


def _field(number: int, value: bytes) -> bytes:
    size, varint = len(value), bytearray()
    while size > 0x7F:
        varint.append(size & 0x7F | 0x80)
        size >>= 7
    varint.append(size)
    return bytes([number << 3 | _BYTES]) + bytes(varint) + value


def _fields(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yields the fields that hold bytes, and passes over numbers."""
    i = 0
    while i < len(data):
        key, i = _varint(data, i)
        number, wire_type = key >> 3, key & 7
        if wire_type == 0:
            _, i = _varint(data, i)
        elif wire_type == _BYTES:
            size, i = _varint(data, i)
            if i + size > len(data):
                raise ValueError("cut short")
            yield number, data[i : i + size]
            i += size
        else:
            i += 8 if wire_type == 1 else 4


def _varint(data: bytes, i: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        value |= (data[i] & 0x7F) << shift
        i, shift = i + 1, shift + 7
        if data[i - 1] < 0x80:
            return value, i
        if shift > 63:
            raise ValueError("a number of more than ten bytes")
