"""What a server reads in the headers of a request."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from .metadata import Metadata, MetadataValue, decode_field
from .status import Code, StreamFault, check_names

if TYPE_CHECKING:
    from .headers import Fields

_PSEUDO: Final = frozenset({b":method", b":scheme", b":path", b":authority"})
_TRANSPORTS_OWN: Final = frozenset({b"te", b"content-type", b"user-agent", b"host"})
_UNITS: Final = {b"H": 3600.0, b"M": 60.0, b"S": 1.0, b"m": 1e-3, b"u": 1e-6, b"n": 1e-9}
_TIMEOUT: Final = re.compile(rb"[0-9]{1,8}[HMSmun]")


@dataclass(frozen=True)
class Request:
    """What a client asks for.

    Attributes:
        path: "/package.Service/Method".
        metadata: What it sent along.
        timeout: The seconds after which it gives up; None if it did not say.
        user_agent: The name that it goes by.
    """

    path: str
    metadata: Metadata
    timeout: float | None
    user_agent: str


class Refusal(Exception):
    """A request that makes sense in HTTP/2, and is nothing that we serve.

    Attributes:
        http: The HTTP status of the answer.
        code: The gRPC status in it.
        message: The text that goes with that.
    """

    def __init__(self, http: bytes, code: Code, message: str) -> None:
        super().__init__(http, code, message)
        self.http = http
        self.code = code
        self.message = message


def read_request(fields: Fields) -> Request:
    """Returns what the fields of a request's headers say.

    Raises:
        StreamFault: They break HTTP/2's rules for requests.
        Refusal: It is no call, or one of a kind that is not served.
    """
    pseudo: dict[bytes, bytes] = {}
    for name, value in fields:
        if not name.startswith(b":"):
            break
        if name not in _PSEUDO or name in pseudo:
            raise StreamFault(f"an unexpected {name!r} in the client's headers")
        pseudo[name] = value
    rest = fields[len(pseudo) :]
    check_names(rest, "the client")
    if not pseudo.keys() >= {b":method", b":scheme", b":path"}:
        raise StreamFault("the client's headers have no :method, :scheme or :path")
    if pseudo[b":method"] != b"POST":
        raise Refusal(b"405", Code.INTERNAL, "gRPC calls are POST requests")
    return _read_call(pseudo[b":path"].decode("utf-8", "backslashreplace"), rest)


def _read_call(path: str, fields: Fields) -> Request:
    metadata: list[tuple[str, MetadataValue]] = []
    own: dict[bytes, bytes] = {}
    try:
        for name, value in fields:
            if name in _TRANSPORTS_OWN or name.startswith(b"grpc-"):
                own[name] = value
            else:
                metadata += decode_field(name, value)
    except ValueError as error:
        raise Refusal(b"200", Code.INTERNAL, str(error)) from None
    content_type = own.get(b"content-type", b"")
    if content_type not in (b"application/grpc", b"application/grpc+proto"):
        if not content_type.startswith((b"application/grpc;", b"application/grpc+proto;")):
            shown = content_type.decode("ascii", "backslashreplace")
            raise Refusal(b"415", Code.INTERNAL, f'the content type of calls is application/grpc, not "{shown}"')
    encoding = own.get(b"grpc-encoding", b"identity")
    if encoding != b"identity":
        shown = encoding.decode("ascii", "backslashreplace")
        raise Refusal(b"200", Code.UNIMPLEMENTED, f'grpc: Decompressor is not installed for grpc-encoding "{shown}"')
    user_agent = own.get(b"user-agent", b"").decode("utf-8", "backslashreplace")
    return Request(path, tuple(metadata), _read_timeout(own.get(b"grpc-timeout")), user_agent)


def _read_timeout(value: bytes | None) -> float | None:
    if value is None:
        return None
    if not _TIMEOUT.fullmatch(value):
        shown = value.decode("ascii", "backslashreplace")
        raise Refusal(b"200", Code.INTERNAL, f'malformed grpc-timeout: "{shown}"')
    return int(value[:-1]) * _UNITS[value[-1:]]
