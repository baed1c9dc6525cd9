"""A unary call that a client makes for its own purposes while it serves somebody else's."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .transport import Call, Replay, Transport

__all__ = ["make_aside"]


def make_aside(transport: Transport, call: Call, done: Callable[[bytes, Exception | None], None]) -> None:
    """Makes a call, and tells `done` its response and its failure, which is None if it succeeded.

    Args:
        transport: What carries the call; this runs on its loop's thread, and so does `done`.
        call: The call; one request, one response.
        done: Who wants to know. It is told once.
    """
    transport.start(call, _Aside(done))


class _Aside:
    """The receiver of such a call."""

    def __init__(self, done: Callable[[bytes, Exception | None], None]) -> None:
        self._done = done
        self._response = b""

    def on_messages(self, payloads: Sequence[bytes]) -> None:
        self._response += b"".join(payloads)

    def on_writable(self) -> None:
        """Its one request was sent with the call."""

    def on_done(self, failure: Exception | None, replay: Replay) -> None:
        self._done(self._response, failure)
