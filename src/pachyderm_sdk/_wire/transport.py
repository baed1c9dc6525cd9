"""The seam: what carries calls, seen from the call shapes. Payloads and statuses; no messages, no colour, no awaiting.

A transport lives on one event loop. All that is defined here is called on that loop's thread and returns at once;
whoever wants to wait does so in the manner of its colour, until its `Receiver` is told. Nothing is told before `start`
returns.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol, TypeAlias

from ..errors import ClosedError, InvalidArgumentError

if TYPE_CHECKING:
    from .session import Headers

__all__ = [
    "BREATH",
    "ENDING",
    "HIGH_WATER",
    "LOW_WATER",
    "OVER",
    "TOGETHER",
    "Call",
    "Exchange",
    "Parts",
    "Receiver",
    "Replay",
    "Requests",
    "Sink",
    "Transport",
    "closed_while_read",
    "deadline_of",
]

HIGH_WATER = 4 * 1024 * 1024
"""Bytes of payload that may wait in a buffer before who fills it has to pause; one message of any size always fits."""
LOW_WATER = HIGH_WATER // 4
"""Bytes in a buffer below which it is filled again."""
TOGETHER = 64
"""Responses that are taken, and so decoded, at once. As objects they take ten times the memory, and with very many of
them at a time a listing takes half as long again."""
BREATH = 128
"""Messages after which a loop lets others run: sending and reading do not wait while there is room or more at hand."""


Parts: TypeAlias = Sequence[bytes | memoryview]
"""An encoded message: what its parts are when joined. They stay as they are, so none needs to be copied."""
Requests: TypeAlias = Iterable[tuple[Parts, int]]
"""Encoded messages and their sizes, made as they are asked for."""
Sink: TypeAlias = Callable[[list[bytes]], None]
"""Takes encoded messages as they come."""


class Replay(Enum):
    """Whether a failed call may be sent again."""

    NEVER = "the server has answered, or the caller is to blame"
    IF_IDEMPOTENT = "the server may have seen the request"
    ALWAYS = "the server cannot have acted on the request"


class Call(NamedTuple):
    """What a call starts with.

    Attributes:
        path: The path of the RPC.
        headers: Its metadata.
        deadline: When to give up, by `time.monotonic()`; None for never.
        request: The encoded request; None if requests are streamed.
        idempotent: Whether the call may be sent twice.
        content: Whether responses are `BytesValue`s, and payloads what these hold, in whatever pieces it comes.
    """

    path: str
    headers: Headers
    deadline: float | None
    request: bytes | None
    idempotent: bool
    content: bool = False


def deadline_of(timeout: float | None) -> float | None:
    """Returns when a call has to be over that starts now, by `time.monotonic()`; None for never.

    Args:
        timeout: Seconds that it may take; None or infinity for any time.

    Raises:
        TypeError: The timeout is no number.
        InvalidArgumentError: It is not a number.
    """
    if timeout is None:
        return None
    try:
        if timeout < math.inf:
            return time.monotonic() + timeout
    except TypeError:
        raise TypeError(f"a timeout is a number of seconds, not {timeout!r}") from None
    if timeout == math.inf:
        return None
    raise InvalidArgumentError(f"a timeout is a number of seconds, not {timeout!r}")


def closed_while_read() -> ClosedError:
    """Returns the error of who reads a stream that somebody else closes."""
    return ClosedError("the stream was closed while it was being read")


class Receiver(Protocol):
    """Who made a call, as the transport sees it. After `on_done` or `Exchange.cancel` it hears nothing more."""

    def on_messages(self, payloads: Sequence[bytes], /) -> None:
        """Encoded responses have come, in order."""
        ...

    def on_writable(self) -> None:
        """There is room again after `Exchange.send` said that there was none."""
        ...

    def on_done(self, failure: Exception | None, replay: Replay, /) -> None:
        """The call is over: with status OK if `failure` is None."""
        ...


class Exchange(Protocol):
    """A call in flight, as its maker sees it."""

    def send(self, messages: Sequence[Parts], /) -> bool:
        """Sends encoded requests; returns whether there is room for more. Takes them even if there is not."""
        ...

    def end(self) -> None:
        """Says that there are no more requests."""
        ...

    def pause(self) -> None:
        """Stops reading: the server will have to wait when the windows of flow control are used up."""
        ...

    def resume(self) -> None:
        """Reads again."""
        ...

    def cancel(self) -> None:
        """Gives the call up and tells the server so. Does nothing if the call is over."""
        ...


class _Over:
    """A call that is over: nothing happens to it any more."""

    def send(self, messages: Sequence[Parts], /) -> bool:
        return True

    def end(self) -> None: ...

    def pause(self) -> None: ...

    def resume(self) -> None: ...

    def cancel(self) -> None: ...


class _Ending(_Over):
    """A call that is over, while its end is not told yet: who wants to send more waits for that."""

    def send(self, messages: Sequence[Parts], /) -> bool:
        return False


ENDING: Final[Exchange] = _Ending()
"""What to keep in place of an exchange whose call is over while there is more to learn about how it ended."""
OVER: Final[Exchange] = _Over()
"""What to keep in place of an exchange whose call is over, so that the two sides of a call do not hold each other."""


class Transport(Protocol):
    """A way to a server: connects when the first call starts, and again when the connection was lost."""

    def start(self, call: Call, receiver: Receiver) -> Exchange:
        """Starts a call. Failures, to connect for instance, reach the receiver."""
        ...

    def close(self) -> None:
        """Closes the connection; calls in flight fail with `ClosedError`, and so do later ones."""
        ...
