"""Between messages and the bytes that travel: the one place where either is made of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from ..errors import DecodeError, EncodeError, InternalError, ResourceExhaustedError, StatusCode
from .transport import BREATH

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from .._proto.wire import Part
    from .method import Method, Req, Resp
    from .transport import Parts

__all__ = ["decode", "decode_batch", "encode", "encode_batch", "encode_parts", "single"]

_JOINED: Final = 4096
"""Messages below this are cheaper to join than to carry in parts."""


def encode(method: Method[Req, Resp], message: Req, max_size: int) -> bytes:
    """Returns the encoding of a request in one piece.

    Raises:
        TypeError, EncodeError, ResourceExhaustedError: As `encode_parts`.
    """
    return b"".join(encode_parts(method, message, max_size)[0])


def encode_parts(method: Method[Req, Resp], message: Req, max_size: int) -> tuple[Parts, int]:
    """Returns the encoding of a request, large payloads as parts of their own that are not copied, and its size.

    Only what may change before it is sent is copied: a buffer that the user may fill again for the next request.

    Raises:
        TypeError: The message is of another class than the method takes.
        EncodeError: The message holds a value that its field cannot carry.
        ResourceExhaustedError: The encoding is larger than the server accepts.
    """
    if not isinstance(message, method.request):
        raise TypeError(f"{method.rpc} takes a {method.request.__name__}, not a {type(message).__name__}")
    try:
        parts, size = message._encoded()
    except EncodeError as error:
        error.rpc = error.rpc or method.rpc
        raise
    if size > max_size:
        raise ResourceExhaustedError(
            f"a {method.request.__name__} of {size:,} bytes exceeds the {max_size:,} that the server accepts",
            code=StatusCode.RESOURCE_EXHAUSTED,
            rpc=method.rpc,
            hint="Send the data in smaller messages.",
        )
    if size < _JOINED:
        return (b"".join(parts),), size
    return [part if type(part) is bytes else _settled(part) for part in parts], size


def encode_batch(method: Method[Req, Resp], requests: Iterator[Req], max_size: int) -> list[Parts]:
    """Returns the next requests, small ones in numbers and a large one alone; an empty list at their end.

    For requests that come without waiting: nothing would leave between them anyway.

    Raises:
        TypeError, EncodeError, ResourceExhaustedError: As `encode_parts`.
    """
    batch: list[Parts] = []
    for request in requests:
        parts, size = encode_parts(method, request, max_size)
        batch.append(parts)
        if size >= _JOINED or len(batch) == BREATH:
            break
    return batch


def _settled(part: Part) -> bytes | memoryview:
    """Returns a buffer's content for good: the buffer itself only if nobody can change it."""
    view = memoryview(part)
    return view if isinstance(view.obj, bytes) else bytes(view)


def decode(method: Method[Req, Resp], payload: bytes) -> Resp:
    """Returns the response that was received.

    Raises:
        DecodeError: The payload is no such message.
    """
    try:
        return method.response.FromString(payload)
    except DecodeError as error:
        error.rpc = error.rpc or method.rpc
        raise


def decode_batch(method: Method[Req, Resp], payloads: Sequence[bytes]) -> tuple[list[Resp], DecodeError | None]:
    """Returns the responses up to the first that is no such message, and the error of that one."""
    if method.streams_content:
        piece = cast("Callable[..., Resp]", method.response)
        return [piece(value=payload) for payload in payloads], None
    read = method.response.FromString
    batch: list[Resp] = []
    try:
        for payload in payloads:
            batch.append(read(payload))
    except DecodeError as error:
        error.rpc = error.rpc or method.rpc
        return batch, error
    return batch, None


def bytes_content(payload: bytes) -> bytes:
    """Returns what an encoded `google.protobuf.BytesValue` holds.

    Raises:
        DecodeError: The payload is no such message.
    """
    size, shift, at = 0, 0, 1
    while at < len(payload) and shift < 35:
        byte = payload[at]
        size |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            break
    if payload and (payload[0] != 0x0A or at == 1 or payload[at - 1] > 0x7F or at + size != len(payload)):
        raise DecodeError("a message that is not google.protobuf.BytesValue")
    return payload[at:]


def single(rpc: str, payloads: Sequence[bytes]) -> bytes:
    """Returns the one response of a call that must have one.

    Raises:
        InternalError: There is none, or more than one.
    """
    if len(payloads) == 1:
        return payloads[0]
    many = "no response" if not payloads else f"{len(payloads)} responses"
    raise InternalError(f"the server broke the protocol: {many} instead of one", code=StatusCode.INTERNAL, rpc=rpc)
