"""The server's side of the generated services: what a handler is given, what it may raise, and how its answers travel.

A servicer is handed to `Server` (in `server`), or to grpclib's own server. Handlers are coroutines that return one
response, or async iterators of responses. Responses that are ready together travel together, so a handler that yields a
hundred thousand of them need not think of batches.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, cast

from ..errors import StatusCode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    import grpclib.const

    from ..errors import ErrorDetail
    from .method import Method, Req, Resp
    from .serving import Carrier

__all__ = ["Call", "Encoded", "Metadata", "RpcError", "Servicer", "unimplemented"]


class RpcError(Exception):
    """The status with which a handler ends a call.

    Args:
        code: The status; not OK.
        message: The text.
        details: Messages to attach.
    """

    def __init__(self, code: StatusCode, message: str, details: tuple[ErrorDetail, ...] = ()) -> None:
        super().__init__(code, message, details)
        self.code = code
        self.message = message
        self.details = details

    def __str__(self) -> str:
        return self.message


def unimplemented(method: Method[Req, Resp]) -> RpcError:
    """Returns what a handler raises that there is not."""
    return RpcError(StatusCode.UNIMPLEMENTED, f"{method.rpc} is not implemented by this server")


class Metadata(Mapping[str, "str | bytes"]):
    """Metadata of a call. A key may have several values: indexing gives the first, `getall` gives all."""

    def __init__(self, items: Sequence[tuple[str, str | bytes]]) -> None:
        self._items = items

    def __getitem__(self, key: str) -> str | bytes:
        for k, value in self._items:
            if k == key:
                return value
        raise KeyError(key)

    def getall(self, key: str) -> list[str | bytes]:
        """Returns all values of a key, in the order in which they were sent."""
        return [value for k, value in self._items if k == key]

    def __iter__(self) -> Iterator[str]:
        return iter(dict(self._items))

    def __len__(self) -> int:
        return len(dict(self._items))


class Call:
    """A call as its handler sees it.

    Attributes:
        method: The RPC.
        metadata: What the client sent along.
        trailing_metadata: What to send along with the status; fill it before the handler ends.
    """

    def __init__(self, method: Method[Any, Any], carrier: Carrier) -> None:
        self.method = method
        self.metadata = Metadata(carrier.metadata)
        self.trailing_metadata: dict[str, str | bytes] = {}
        self._carrier = carrier

    @property
    def peer(self) -> str:
        """The address of the client; empty for a Unix socket."""
        return self._carrier.peer

    @property
    def user_agent(self) -> str:
        """The name that the client goes by."""
        return self._carrier.user_agent

    def time_remaining(self) -> float | None:
        """Returns the seconds until the client gives up, or None if it set no time. The handler is cancelled then."""
        return self._carrier.time_remaining()

    async def send_initial_metadata(self, metadata: Mapping[str, str | bytes]) -> None:
        """Sends metadata ahead of the first response; at most once, and before it.

        Raises:
            ValueError: A pair of the metadata is not allowed in gRPC.
        """
        await self._carrier.begin(metadata.items())


class Encoded:
    """Responses that are encoded already: what a handler may yield in their place, many at a time.

    Args:
        payloads: The encodings.
    """

    __slots__ = ("payloads",)

    def __init__(self, payloads: Sequence[bytes]) -> None:
        self.payloads = payloads

    @classmethod
    def of(cls, kind: type[Resp], payloads: Sequence[bytes]) -> Resp:
        """Returns encoded messages of a kind, typed as one of them, as the signatures of handlers want it."""
        return cast("Resp", cls(payloads))


class Servicer:
    """The base of the generated servers. A handler is a method with the name of the RPC in snake case.

    A handler ends its call with a status by raising `RpcError`, an error of `pachyderm_sdk.errors` that has a code, or
    any exception with an attribute `code` that is the number of a status. Other exceptions are logged, and the client
    gets UNKNOWN with their text. When the client is gone or its time is over, the handler is cancelled.
    """

    METHODS: ClassVar[tuple[Method[Any, Any], ...]] = ()  # Any: each method has its own two messages

    def handlers(self) -> dict[str, tuple[Method[Any, Any], Callable[[Any, Call], Any]]]:
        """Returns the methods and who answers them, by path."""
        from betterproto.casing import safe_snake_case

        return {method.path: (method, getattr(self, safe_snake_case(method.name))) for method in self.METHODS}

    def __mapping__(self) -> dict[str, grpclib.const.Handler]:
        """Returns the handlers by path, as grpclib's server wants them."""
        from .grpclib_carrier import handler

        return {path: handler(*served) for path, served in self.handlers().items()}
