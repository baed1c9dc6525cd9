"""`Method`, the constant that stands for one RPC. Pure data: the generated `methods.py` modules consist of these."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Self

    from .._proto.wire import Part

__all__ = ["Method", "Req", "Resp", "WireMessage"]


class WireMessage(Protocol):
    """What the wire asks of a message."""

    def _encoded(self) -> tuple[Sequence[Part], int]:
        """Returns the encoding in pieces, large payloads as they are, and its size; raises `errors.EncodeError`."""
        ...

    @classmethod
    def FromString(cls, data: bytes, /) -> Self:
        """Returns the message that `data` encodes; raises `errors.DecodeError`."""
        ...


Req = TypeVar("Req", bound=WireMessage)
Resp = TypeVar("Resp", bound=WireMessage)


@dataclass(frozen=True, slots=True)
class Method(Generic[Req, Resp]):
    """One RPC: where it is and what goes in and comes out.

    Attributes:
        path: The path of the HTTP/2 request, for instance `/pfs_v2.API/InspectRepo`.
        request: The class of what is sent.
        response: The class of what comes back.
        client_streaming: Whether any number of requests is sent, instead of one.
        server_streaming: Whether any number of responses comes back, instead of one.
        idempotent: Whether the call may be sent again when nobody knows if it arrived.
        streams_content: Whether the responses are pieces of one run of bytes, so that where one ends and the next
            begins is nothing. pachd sends files in messages of 19 MiB; who reads them gets what has come, not what was
            put into one message.
    """

    path: str
    request: type[Req]
    response: type[Resp]
    client_streaming: bool = False
    server_streaming: bool = False
    idempotent: bool = False
    streams_content: bool = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        content = getattr(self.response, "_full_name", "") == "google.protobuf.BytesValue"
        object.__setattr__(self, "streams_content", self.server_streaming and content)

    @property
    def rpc(self) -> str:
        """The name of the RPC as errors show it: `pfs_v2.API/InspectRepo`."""
        return self.path[1:]

    @property
    def service(self) -> str:
        """The full name of the service: `pfs_v2.API`."""
        return self.path[1:].partition("/")[0]

    @property
    def name(self) -> str:
        """The name of the method in its service: `InspectRepo`."""
        return self.path.rpartition("/")[2]
