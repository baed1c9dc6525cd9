"""How a call ended: the numbers of gRPC, and what the ways of HTTP/2 to end a stream mean in them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import TYPE_CHECKING, Final

from .constants import ErrorCode, error_name
from .metadata import Metadata, MetadataValue, decode_field, decode_message

if TYPE_CHECKING:
    from .headers import Fields


class Code(IntEnum):
    """The status codes of gRPC."""

    OK = 0
    CANCELLED = 1
    UNKNOWN = 2
    INVALID_ARGUMENT = 3
    DEADLINE_EXCEEDED = 4
    NOT_FOUND = 5
    ALREADY_EXISTS = 6
    PERMISSION_DENIED = 7
    RESOURCE_EXHAUSTED = 8
    FAILED_PRECONDITION = 9
    ABORTED = 10
    OUT_OF_RANGE = 11
    UNIMPLEMENTED = 12
    INTERNAL = 13
    UNAVAILABLE = 14
    DATA_LOSS = 15
    UNAUTHENTICATED = 16


class Origin(Enum):
    """Who ended a call."""

    SERVER = "server"  # with a status of its own
    HTTP = "http"  # something on the way that speaks HTTP, but not gRPC
    RESET = "reset"  # the server, by a reset of the stream
    CONNECTION = "connection"  # the connection was lost, refused or closed
    LOCAL = "local"  # we: cancelled, out of time, or unable to take what the server sent


@dataclass(frozen=True)
class Status:
    """How a call ended.

    A server that breaks the rules of HTTP/2 ends all its calls with INTERNAL and `Origin.CONNECTION`; a connection
    that is lost in any other way ends them with UNAVAILABLE.

    Attributes:
        code: The gRPC status code, also for calls that ended without one from the server.
        message: The text that came with it.
        origin: Who ended the call.
        trailers: The metadata that the server sent after its messages.
        unprocessed: Whether it is certain that the server did nothing for this call, so that it may be sent again
            whatever it does.
    """

    code: int
    message: str = ""
    origin: Origin = Origin.SERVER
    trailers: Metadata = ()
    unprocessed: bool = False

    @property
    def ok(self) -> bool:
        """Whether the call succeeded."""
        return self.code == 0


CANCELLED: Final = Status(Code.CANCELLED, "the call was cancelled", Origin.LOCAL)
"""Its maker does not want the call any more."""
LATE: Final = Status(Code.DEADLINE_EXCEEDED, "the call took longer than its timeout", Origin.LOCAL)
"""The time for the call is over."""


class StreamFault(Exception):
    """What came on one stream makes no sense; the others are not concerned."""


_RESET: Final = {
    ErrorCode.REFUSED_STREAM: Code.UNAVAILABLE,
    ErrorCode.CANCEL: Code.CANCELLED,
    ErrorCode.ENHANCE_YOUR_CALM: Code.RESOURCE_EXHAUSTED,
    ErrorCode.INADEQUATE_SECURITY: Code.PERMISSION_DENIED,
}

_HTTP: Final = {
    b"400": Code.INTERNAL,
    b"401": Code.UNAUTHENTICATED,
    b"403": Code.PERMISSION_DENIED,
    b"404": Code.UNIMPLEMENTED,
    b"429": Code.UNAVAILABLE,
    b"502": Code.UNAVAILABLE,
    b"503": Code.UNAVAILABLE,
    b"504": Code.UNAVAILABLE,
}

_OURS: Final = frozenset({b"grpc-status", b"grpc-message", b"content-type", b"grpc-encoding", b"grpc-accept-encoding"})
_CONNECTION_SPECIFIC: Final = frozenset(
    {b"connection", b"keep-alive", b"proxy-connection", b"transfer-encoding", b"upgrade"}
)


def reset_status(code: int, by: str) -> Status:
    """Returns what a RST_STREAM with this error code means for the call; `by` is who sent it, for people."""
    refused = code == ErrorCode.REFUSED_STREAM
    grpc = next((grpc for http2, grpc in _RESET.items() if http2 == code), Code.INTERNAL)
    return Status(grpc, f"{by} reset the stream: {error_name(code)}", Origin.RESET, unprocessed=refused)


def take_pseudo_headers(fields: Fields) -> tuple[bytes | None, Fields]:
    """Returns the `:status` of a block, if it has one, and the fields after it.

    Raises:
        StreamFault: The block breaks HTTP/2's rules for responses.
    """
    status: bytes | None = None
    start = 0
    for name, value in fields:
        if not name.startswith(b":"):
            break
        if name != b":status" or status is not None:
            raise StreamFault(f"an unexpected {name!r} in the server's headers")
        status = value
        start += 1
    rest = fields[start:] if start else fields
    check_names(rest, "the server")
    return status, rest


def check_names(fields: Fields, by: str) -> None:
    """Checks what names a peer gave to its fields after the pseudo-headers; `by` is who sent them, for people.

    Raises:
        StreamFault: The fields break HTTP/2's rules.
    """
    for name, _ in fields:
        if not name or name.startswith(b":") or name != name.lower() or name in _CONNECTION_SPECIFIC:
            raise StreamFault(f"a field named {name!r} in {by}'s headers")


def read_metadata(fields: Fields) -> Metadata:
    """Returns the metadata among header fields.

    Raises:
        StreamFault: Bytes are not encoded as gRPC encodes them.
    """
    pairs: list[tuple[str, MetadataValue]] = []
    try:
        for name, value in fields:
            if name not in _OURS:
                pairs += decode_field(name, value)
    except ValueError as error:
        raise StreamFault(str(error)) from error
    return tuple(pairs)


def read_status(fields: Fields) -> Status:
    """Returns the status in trailers.

    Raises:
        StreamFault: There is none, or it is not a number.
    """
    code: bytes | None = None
    message = b""
    for name, value in fields:
        if name == b"grpc-status":
            code = value
        elif name == b"grpc-message":
            message = value
    if code is None:
        raise StreamFault("the server's trailers have no grpc-status")
    if not (code.isdigit() and len(code) < 10):
        raise StreamFault(f"the server's grpc-status is {code!r}")
    number = int(code)
    return Status(number, decode_message(message), Origin.SERVER, read_metadata(fields))


def refused_by_http(status: bytes, content_type: bytes | None) -> Status | None:
    """Returns the status of a response that does not come from a gRPC server, or None if it does."""
    if status != b"200":
        text = status.decode("ascii", "backslashreplace")
        return Status(_HTTP.get(status, Code.UNKNOWN), f"HTTP status {text} instead of a gRPC answer", Origin.HTTP)
    if content_type is None or not content_type.startswith(b"application/grpc"):
        shown = "no content type" if content_type is None else content_type.decode("ascii", "backslashreplace")
        return Status(Code.UNKNOWN, f"{shown} instead of a gRPC answer", Origin.HTTP)
    return None
