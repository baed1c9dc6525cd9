"""What our carriers over grpclib share: messages that stay as they are, and logs that hold no secrets."""

from __future__ import annotations

import logging

__all__ = ["Payload"]

# At its level DEBUG, which a program may set for all loggers at once, hpack writes every header down, tokens included.
logging.getLogger("hpack").setLevel(logging.INFO)


class Payload:
    """An encoded message, for a codec of grpclib's that asks messages to encode and decode themselves."""

    __slots__ = ("data",)

    def __init__(self, data: bytes) -> None:
        self.data = data

    def SerializeToString(self) -> bytes:
        """Returns the encoding."""
        return self.data

    @staticmethod
    def FromString(data: bytes) -> bytes:
        """Leaves what was received as it is, for whoever consumes it to decode."""
        return data
