"""One call on a connection: what it has received, what it has to send, and how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .outbox import Outbox, frame_messages

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .core import Core
    from .messages import Reader
    from .metadata import Metadata
    from .status import Status


class Stream:
    """One stream of an `Core`. Its methods only change state: what they want sent is in `data_to_send` afterwards.

    Attributes:
        id: Its number on the connection; 0 while it waits for a place.
        initial_metadata: The metadata that the server sent before its messages, None until it came. The server may
            end the call without any.
        status: How the call ended, None until then. Messages that arrived before are still there to be taken.
        reader: Has the messages that nobody took yet.
        listener: For the driver: whom to tell when there is news.
        wants_room: Set by a driver to have the stream reported when its outbox has room again.
    """

    __slots__ = (
        "_core",
        "header_block",
        "id",
        "initial_metadata",
        "listener",
        "outbox",
        "reader",
        "reported",
        "scheduled",
        "send_window",
        "status",
        "unacked",
        "wants_room",
    )

    def __init__(self, core: Core, header_block: bytes, reader: Reader) -> None:
        self._core = core
        self.header_block = header_block
        self.id = 0
        self.initial_metadata: Metadata | None = None
        self.status: Status | None = None
        self.outbox = Outbox()
        self.reader = reader
        self.send_window = 0
        self.unacked = 0  # bytes received whose window credit the peer has not got back
        self.scheduled = False  # whether the core has it in its line of those that can send
        self.reported = False  # whether the core has it in its list of those with news
        self.wants_room = False
        self.listener: Callable[[], None] | None = None

    @property
    def has_room(self) -> bool:
        """Whether a well-behaved sender may send more now."""
        return self.status is not None or self.outbox.pending <= self._core.limits.max_pending

    def send(self, buffers: Sequence[bytes | memoryview], *, end: bool = False) -> None:
        """Queues a piece of the body, and with `end` its end. After the call has ended nothing happens.

        Args:
            buffers: Messages as `frame_messages` made them. They are not copied, and must not change until sent.
            end: Whether these are the last.

        Raises:
            RuntimeError: The end was queued before.
        """
        if self.outbox.ended:
            raise RuntimeError("messages after the end of the stream")
        if self.status is not None:
            return
        self.outbox.ended = end
        self.outbox.add(buffers)
        if self.id:
            self._core.schedule(self)

    def send_only(self, message: bytes) -> None:
        """Queues a body of one message, and its end."""
        outbox = self.outbox
        if self.id and not outbox.ended and not outbox.pending and self.status is None:
            if self._core.send_at_once(self, message):
                outbox.ended = outbox.end_sent = True
                return
        self.send(frame_messages([[message]]), end=True)

    def take(self) -> list[bytes]:
        """Returns the messages that are complete, and lets the peer send as much again."""
        batch = self.reader.take()
        self._core.give_credit(self)
        return batch

    def cancel(self, status: Status) -> None:
        """Ends the call from our side; messages that nobody took are dropped. Does nothing if it has ended."""
        self._core.abandon(self, status)
