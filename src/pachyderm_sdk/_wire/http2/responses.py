"""The header blocks of a server's answers.

The two fields that nearly every answer repeats go into the client's compression table, so that the headers and the
trailers of a call that succeeds are two bytes and one: clients know such blocks by heart. All else is written out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from .headers import TABLE_SIZE_ZERO, literal, string
from .metadata import encode_bytes, encode_field, encode_message

if TYPE_CHECKING:
    from .metadata import Pairs

# See RFC 7541, appendix A and section 6.
_STATUS_200: Final = b"\x88"
_STATUS: Final = b"\x08"  # a literal of `:status`
_REMEMBER: Final = b"\x40"  # a literal that goes into the table
_FIRST_DYNAMIC: Final = 62

_CONTENT_TYPE: Final = (b"content-type", b"application/grpc")
_STATUS_OK: Final = (b"grpc-status", b"0")


class Trailers(NamedTuple):
    """How an answer ends.

    Attributes:
        code: The number of the status.
        message: Its text.
        metadata: What is sent along.
        details: The encoded `google.rpc.Status`, if there is more to tell than code and text.
    """

    code: int
    message: str = ""
    metadata: Pairs = ()
    details: bytes = b""

    def encoded(self) -> bytes:
        """Returns the fields after those of the status.

        Raises:
            ValueError: A pair of the metadata is not allowed in gRPC.
        """
        fields = [literal(*encode_field(*pair)) for pair in self.metadata]
        if self.details:
            fields.append(literal(b"grpc-status-details-bin", encode_bytes(self.details)))
        return b"".join(fields)


class ResponseHeaders:
    """Makes the header blocks of one connection. They have to be sent in the order in which they are made."""

    def __init__(self) -> None:
        self._table: list[tuple[bytes, bytes]] = []  # what the client's table holds, the newest first
        self._tabled = True
        self._notice = b""

    def drop_table(self) -> None:
        """Does without the table from now on, because the client wants a smaller one."""
        if self._tabled:
            self._tabled = False
            self._table.clear()
            self._notice = TABLE_SIZE_ZERO

    def head(self, metadata: Pairs) -> bytes:
        """Returns the block that an answer begins with.

        Raises:
            ValueError: A pair of the metadata is not allowed in gRPC. The block counts as not made.
        """
        extra = b"".join([literal(*encode_field(*pair)) for pair in metadata])
        return self._begin() + _STATUS_200 + self._often(_CONTENT_TYPE) + extra

    def trailers(self, code: int, message: str, encoded: bytes) -> bytes:
        """Returns the block that an answer ends with; `encoded` are the fields after its status."""
        return self._begin() + self._status(code, message) + encoded

    def only(self, code: int, message: str, encoded: bytes, http: bytes = b"200") -> bytes:
        """Returns the block of an answer that is nothing but its end."""
        status = _STATUS_200 if http == b"200" else _STATUS + string(http)
        return self._begin() + status + self._often(_CONTENT_TYPE) + self._status(code, message) + encoded

    def _begin(self) -> bytes:
        notice, self._notice = self._notice, b""
        return notice

    def _often(self, field: tuple[bytes, bytes]) -> bytes:
        """Returns a field that comes with every answer."""
        if not self._tabled:
            return literal(*field)
        if field in self._table:
            return bytes((0x80 | _FIRST_DYNAMIC + self._table.index(field),))
        self._table.insert(0, field)
        return _REMEMBER + string(field[0]) + string(field[1])

    def _status(self, code: int, message: str) -> bytes:
        if code == 0:
            return self._often(_STATUS_OK)
        status = literal(b"grpc-status", b"%d" % code)
        return status + literal(b"grpc-message", encode_message(message)) if message else status
