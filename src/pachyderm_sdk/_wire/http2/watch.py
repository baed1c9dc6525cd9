"""Sees to a lane while nobody calls, so that the server gets its answers, and its goodbye is heard."""

from __future__ import annotations

import asyncio
import os
from functools import partial
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from .lane import Lane
    from .sockets import SocketConnection

__all__ = ["Watch"]

_QUIET: Final = 0.1
"""Seconds without a call after which a lane is listened to."""


class Watch:
    """Listens to one connection of a lane, on the running loop, until it ends.

    While one call follows another it keeps still, and what there is to answer leaves with the next one. If the socket
    has something for a call, the watch finds the lane taken, and looks away until it has been quiet for a while.

    Args:
        lane: The lane.
        connection: Its connection.
        ear: A descriptor of the connection's own socket; the watch closes it.
        post: Has a function called on the loop, from any thread.
    """

    def __init__(
        self, lane: Lane, connection: SocketConnection, ear: int, post: Callable[[Callable[[], None]], None]
    ) -> None:
        self._lane = lane
        self._connection = connection
        self._ear = ear
        self._loop = asyncio.get_running_loop()
        self._timer: asyncio.TimerHandle | None = None
        connection.wake = partial(post, self._look_away)
        self._look_away()

    def disconnect(self) -> None:
        """Ends the watch."""
        if self._timer is not None:
            self._timer.cancel()
        self._connection.attended = False
        self._connection.wake = None
        if self._ear >= 0:
            self._loop.remove_reader(self._ear)
            os.close(self._ear)
            self._ear = -1

    def _look_away(self) -> None:
        if self._timer is not None or self._ear < 0:
            return
        self._loop.remove_reader(self._ear)
        self._connection.attended = True
        self._timer = self._loop.call_later(_QUIET, self._look, self._lane.uses)

    def _look(self, uses: int) -> None:
        self._timer = None
        if self._lane.uses != uses:
            self._look_away()
            return
        # In this order: who calls now finds either that it has to see to the connection, or that we have.
        self._connection.attended = False
        if not self._lane.listen(self._connection):
            self.disconnect()
        elif self._lane.uploading:
            self._look_away()
        else:
            self._loop.add_reader(self._ear, self._on_readable)

    def _on_readable(self) -> None:
        if self._lane.listen(self._connection):
            self._look_away()
        else:
            self.disconnect()
