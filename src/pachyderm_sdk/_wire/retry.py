"""Repeats calls that failed because a connection did, where that cannot do harm."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .transport import OVER, Call, Exchange, Receiver, Replay, Transport

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .transport import Parts

__all__ = ["RetryingTransport", "delay_before_repeating"]

_log = logging.getLogger("pachyderm_sdk")

FIRST_DELAY = 0.05
"""Seconds before the first repetition, at most; each further one may wait twice as long."""


def delay_before_repeating(call: Call, failure: Exception, replay: Replay, failures: int, retries: int) -> float | None:
    """Returns the seconds after which a call is to be made again that failed, or None if it is not.

    Args:
        call: The call.
        failure: Why it failed; for the log.
        replay: Whether that allows a repetition.
        failures: How often it had failed before.
        retries: How often a call is repeated.
    """
    if call.request is None:  # nobody has the requests again
        return None
    if replay is Replay.NEVER or (replay is Replay.IF_IDEMPOTENT and not call.idempotent) or failures >= retries:
        return None
    delay: float = random.uniform(0.5, 1) * FIRST_DELAY * 2**failures
    if call.deadline is not None and time.monotonic() + delay >= call.deadline:
        return None
    _log.debug("repeating %s in %.0f ms: %s", call.path, delay * 1000, failure)
    return delay


@dataclass(frozen=True)
class RetryingTransport:
    """A transport that repeats what another one failed to carry.

    A call is repeated if its one request is at hand, no response has come yet, and the failure says that the server
    cannot have acted on it, or might have but the call is idempotent. Statuses that the server sent are never touched:
    pachd says UNAVAILABLE of unfinished commits, for instance, and no repetition finishes them.

    Args:
        inner: The transport that carries the calls.
        retries: How often a call is repeated.
    """

    inner: Transport
    retries: int

    def start(self, call: Call, receiver: Receiver) -> Exchange:
        """Starts a call, and again if need be."""
        if call.request is None or not self.retries:
            return self.inner.start(call, receiver)
        return _Attempts(self, call, receiver)

    def close(self) -> None:
        """Closes the inner transport."""
        self.inner.close()


class _Attempts:
    """One call to its maker and as many as it takes to the transport: an `Exchange` and a `Receiver` in one."""

    __slots__ = ("_answered", "_call", "_exchange", "_failures", "_paused", "_receiver", "_timer", "_transport")

    def __init__(self, transport: RetryingTransport, call: Call, receiver: Receiver) -> None:
        self._transport = transport
        self._call = call
        self._receiver = receiver
        self._failures = 0
        self._answered = False
        self._paused = False
        self._timer: asyncio.TimerHandle | None = None
        self._exchange: Exchange = transport.inner.start(call, self)

    def on_messages(self, payloads: Sequence[bytes]) -> None:
        self._answered = True
        self._receiver.on_messages(payloads)

    def on_writable(self) -> None:
        self._receiver.on_writable()

    def on_done(self, failure: Exception | None, replay: Replay) -> None:
        delay = None
        if failure is not None and not self._answered:
            delay = delay_before_repeating(self._call, failure, replay, self._failures, self._transport.retries)
            self._failures += 1
        if delay is None:
            self._exchange = OVER
            self._receiver.on_done(failure, replay)
        else:
            self._timer = asyncio.get_running_loop().call_later(delay, self._again)

    def _again(self) -> None:
        self._timer = None
        self._exchange = self._transport.inner.start(self._call, self)
        if self._paused:
            self._exchange.pause()

    def send(self, messages: Sequence[Parts]) -> bool:
        return self._exchange.send(messages)

    def end(self) -> None:
        self._exchange.end()

    def pause(self) -> None:
        self._paused = True
        self._exchange.pause()

    def resume(self) -> None:
        self._paused = False
        self._exchange.resume()

    def cancel(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._exchange.cancel()
