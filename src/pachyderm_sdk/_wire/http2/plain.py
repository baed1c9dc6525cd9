"""Reads header blocks that are plain: nothing in them is compressed, or concerns the compression table.

So write clients that would rather send a constant than count references, ours among them. Such a block can be read in
one pass, and means the same whenever it comes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from hpack.table import HeaderTable

if TYPE_CHECKING:
    from .headers import Fields

_STATIC: Final = tuple((bytes(name), bytes(value)) for name, value in HeaderTable.STATIC_TABLE)
_LAST: Final = len(_STATIC)
# See RFC 7541, section 6.
_REFERENCE: Final = 0x80
_CONCERNS_TABLE: Final = 0x60
_NAME: Final = 0x0F
_LENGTH: Final = 0x7F  # with the bit above it, which says that the text is compressed, still clear


def plain_fields(block: bytes) -> Fields | None:
    """Returns the fields of a block, None if it is not plain (which includes all that makes no sense)."""
    fields: list[tuple[bytes, bytes]] = []
    at, end = 0, len(block)
    try:
        while at < end:
            first = block[at]
            at += 1
            if first & _REFERENCE:
                if not _REFERENCE < first <= _REFERENCE + _LAST:
                    return None
                fields.append(_STATIC[first - _REFERENCE - 1])
                continue
            if first & _CONCERNS_TABLE:
                return None
            index = first & _NAME
            if index == _NAME:
                index += block[at]
                at += 1
            if index > _LAST:
                return None
            if index:
                name = _STATIC[index - 1][0]
            else:
                size = block[at]
                if size >= _LENGTH:
                    return None
                name = block[at + 1 : at + 1 + size]
                at += 1 + size
            size = block[at]
            at += 1
            if size >= _LENGTH:
                if size > _LENGTH or block[at] >= _REFERENCE:
                    return None
                size += block[at]
                at += 1
            fields.append((name, block[at : at + size]))
            at += size
    except IndexError:
        return None
    return tuple(fields) if at == end else None
