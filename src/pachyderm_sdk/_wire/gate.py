"""`Gate`, where one thread waits for another."""

from __future__ import annotations

import _thread

__all__ = ["Gate"]


class Gate:
    """Where one thread waits until another opens. Opening it before the wait counts; opening it twice counts once."""

    __slots__ = ("_lock",)

    def __init__(self) -> None:
        self._lock = _thread.allocate_lock()
        self._lock.acquire()

    def wait(self, seconds: float = -1) -> bool:
        """Waits until the gate is open, and shuts it behind itself. Signals (Ctrl-C) are served meanwhile.

        Args:
            seconds: How long to wait, at most; a negative number for any time.

        Returns:
            Whether it was opened.
        """
        return self._lock.acquire(timeout=min(seconds, _thread.TIMEOUT_MAX))

    def open(self) -> None:
        """Lets the waiting thread, or the next one to come, through."""
        try:
            self._lock.release()
        except RuntimeError:
            return  # it is open
