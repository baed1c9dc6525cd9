"""Says of a call that a server does not serve which versions do. For both colours: it is done below them."""

from __future__ import annotations

import logging
import re
import time
from typing import TYPE_CHECKING

from ..errors import DecodeError, UnimplementedError
from .aside import make_aside
from .transport import Call

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..api.version import Version
    from .transport import Transport

__all__ = ["Hints"]

_log = logging.getLogger("pachyderm_sdk")

PATIENCE = 5.0
"""Seconds for the server to say its version, before the error is raised without it."""
_GET_VERSION = "versionpb_v2.API/GetVersion"
_NOT_SERVED = re.compile("unknown (?:service|method) |server is deprecated$")
"""What servers say of calls of another version; others that they leave out they have reasons for."""


class Hints:
    """The hints of one client. The server is asked for its version once, when a hint needs it and never before.

    Args:
        transport: What to ask the server by. All that is done here is done on its loop's thread.
    """

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._version: Version | None = None

    def complete(self, failure: UnimplementedError, done: Callable[[], object]) -> None:
        """Gives an error its hint, and then calls `done`; at once, or when the server has said its version.

        Args:
            failure: The error.
            done: What is to happen then. That the server could not be asked is no reason not to.
        """
        from ..versions import hint  # and what it knows, when a server has refused a call

        def answered(response: bytes, problem: Exception | None) -> None:
            if problem is None:
                self._version = _read(response)
            else:
                _log.debug("the server did not say its version: %s", problem)
            failure.hint = hint(failure.rpc, self._version)
            done()

        if not _NOT_SERVED.search(failure.message):
            done()
        elif self._version is not None or failure.rpc == _GET_VERSION:
            failure.hint = hint(failure.rpc, self._version)
            done()
        else:
            question = Call(f"/{_GET_VERSION}", (), time.monotonic() + PATIENCE, b"", idempotent=True)
            make_aside(self._transport, question, answered)


def _read(response: bytes) -> Version | None:
    from ..api.version import Version

    try:
        return Version.FromString(response)
    except DecodeError as error:  # another kind of server
        _log.debug("the server's version cannot be read: %s", error)
        return None
